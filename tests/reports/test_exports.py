"""Every file that leaves can be read back, and is equal to what left."""

import json

import pandas as pd
import pytest

from marsad.incidents import checking, reading
from marsad.incidents.intake import columns, files
from marsad.incidents.intake.written import as_fields
from marsad.reports import exports
from marsad.vocabulary import FIELDS
from tests.incidents.intake.places import FewPlaces
from tests.samples import ROOT

SHIPPED = reading.read_csv(ROOT / "data" / "incidents.csv").incidents


@pytest.mark.parametrize("form", ["csv", "parquet", "xlsx"])
def test_what_leaves_reads_back_equal(form: str) -> None:
    raw = files.read(exports.FORMATS[form](SHIPPED), f"incidents.{form}")
    mapping = columns.propose(raw)
    assert mapping.dialect == "marsad"
    written = as_fields(raw, mapping, FewPlaces())
    back, refused = checking.clean(written.texts)
    assert refused.empty
    fields = [field.code for field in FIELDS]
    before, after = (texts(table[fields]) for table in (SHIPPED, back))
    different = [code for code in fields if before[code].tolist() != after[code].tolist()]
    assert different == []


def texts(table: pd.DataFrame) -> pd.DataFrame:
    return table.astype("object").where(table.notna(), "").astype("str").reset_index(drop=True)


def test_a_place_that_is_unknown_has_no_geometry() -> None:
    features = json.loads(exports.geojson(SHIPPED))["features"]
    assert len(features) == len(SHIPPED)
    unknown = [feature for feature in features if feature["geometry"] is None]
    assert len(unknown) == int(SHIPPED["latitude"].isna().sum())
