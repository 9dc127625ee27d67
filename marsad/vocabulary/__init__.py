"""Every field and every code of the incident table, declared once; pages, checks and documents follow."""

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
from marsad.vocabulary.fields import FIELD, FIELDS, Field, Kind

__all__ = [
    "CODE_LISTS",
    "DETECTIONS",
    "EVIDENCE",
    "FIELD",
    "FIELDS",
    "GROUPS",
    "MODES",
    "OPERATIONS",
    "PRECISIONS",
    "SITE_TYPES",
    "SUBSTANCES",
    "UNITS",
    "Code",
    "CodeList",
    "Field",
    "Kind",
    "Words",
]
