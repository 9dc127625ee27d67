"""Every site that is known, as one file that the browser fetches once: thousands of dots, sent to nobody twice."""

from pathlib import Path

import orjson
import pandas as pd

from marsad.maps import served
from marsad.vocabulary import SITE_TYPES

FOLDER = "dots"
_NUMBER = {code: number for number, code in enumerate(SITE_TYPES)}


def write(sites: pd.DataFrame, static: Path) -> str:
    """Write the file below the folder that the server shows; give its path there, empty where nothing can be written.

    `sites`, by code: name · latitude · longitude (degrees) · site_type.
    """
    types = [_NUMBER.get(code, len(_NUMBER)) for code in sites["site_type"]]
    points = (sites["latitude"].round(4).tolist(), sites["longitude"].round(4).tolist())
    lines = zip(sites.index.tolist(), *points, types, sites["name"].tolist(), strict=True)
    return served.write(orjson.dumps(list(lines)), FOLDER, static)
