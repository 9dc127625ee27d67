"""The table of incidents or of cooperation as a file that leaves: CSV, GeoJSON, Parquet or an Excel workbook."""

import io
from collections.abc import Callable

import orjson
import pandas as pd

from marsad.reports import incident_csv
from marsad.vocabulary import INCIDENTS, Table


def geojson(incidents: pd.DataFrame, table: Table = INCIDENTS) -> bytes:
    """A collection with a feature per line; one whose place is unknown has no geometry (RFC 7946)."""
    texts = incident_csv.texts(incidents, table)
    points = zip(incidents["longitude"], incidents["latitude"], strict=True)
    features = []
    for (east, north), line in zip(points, texts.to_dict("records"), strict=True):
        unknown = pd.isna(east) or pd.isna(north)
        place = None if unknown else {"type": "Point", "coordinates": [float(east), float(north)]}
        properties = {code: text for code, text in line.items() if text}
        features.append({"type": "Feature", "geometry": place, "properties": properties})
    return orjson.dumps({"type": "FeatureCollection", "features": features})


def parquet(incidents: pd.DataFrame, table: Table = INCIDENTS) -> bytes:
    """One column of text per field, as in the CSV but without guards: nothing runs a Parquet file."""
    target = io.BytesIO()
    incident_csv.texts(incidents, table).to_parquet(target, index=False)
    return target.getvalue()


def xlsx(incidents: pd.DataFrame, table: Table = INCIDENTS) -> bytes:
    """A workbook of one sheet; every cell is text, none a formula or a link."""
    target = io.BytesIO()
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with pd.ExcelWriter(target, engine="xlsxwriter", engine_kwargs={"options": options}) as writer:
        incident_csv.texts(incidents, table).to_excel(writer, sheet_name=table.name, index=False)
    return target.getvalue()


FORMATS: dict[str, Callable[..., bytes]] = {
    "csv": incident_csv.write, "geojson": geojson, "parquet": parquet, "xlsx": xlsx
}  # fmt: skip
