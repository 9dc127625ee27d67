"""Every field and every code of incidents and of cooperation, declared once; pages, checks and documents follow."""

from marsad.vocabulary.codes import (
    CODE_LISTS,
    DETECTIONS,
    EVIDENCE,
    GROUPS,
    MODES,
    OPERATIONS,
    PRECISIONS,
    SITE_TYPES,
    SUBSTANCES,
    UNITS,
    Code,
    CodeList,
    Words,
)
from marsad.vocabulary.cooperation import COOPERATION_FIELDS, COOPERATION_LISTS, KINDS
from marsad.vocabulary.fields import FIELD, FIELDS, Field, Kind
from marsad.vocabulary.organisations import ORGANISATIONS
from marsad.vocabulary.tables import COOPERATION, INCIDENTS, TABLES, Table

__all__ = [
    "CODE_LISTS",
    "COOPERATION",
    "COOPERATION_FIELDS",
    "COOPERATION_LISTS",
    "DETECTIONS",
    "EVIDENCE",
    "FIELD",
    "FIELDS",
    "GROUPS",
    "INCIDENTS",
    "KINDS",
    "MODES",
    "OPERATIONS",
    "ORGANISATIONS",
    "PRECISIONS",
    "SITE_TYPES",
    "SUBSTANCES",
    "TABLES",
    "UNITS",
    "Code",
    "CodeList",
    "Field",
    "Kind",
    "Table",
    "Words",
]
