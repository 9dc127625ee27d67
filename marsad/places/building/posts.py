"""Border posts by hand: the codes of the curated ones, posts that only stand here, and which two face each other."""

import csv
from collections.abc import Sequence
from pathlib import Path

from marsad.places.building.candidates import LANGUAGES, Candidate, Point

# The code of a curated post by the name that its list gives, where the name would not make a good one.
CODES = {
    "PK55 (Mauritanian side of Guerguerat)": "pk55",
    "Guerguerat (El Guerguerat)": "guerguerat",
    "Bab Sebta (Fnideq)": "bab-sebta",
    "El Tarajal (Ceuta)": "tarajal",
    "Beni Ensar / Melilla crossing": "beni-ensar-post",
    "Zouj Bghal (Oujda–Maghnia)": "zouj-bghal",
    "Figuig–Beni Ounif": "figuig-post",
    "Ahfir": "ahfir-post",
    "Rosso (Mauritania)": "rosso-north-bank",
    "Rosso (Senegal)": "rosso-south-bank",
    "Debdeb–Ghadames": "debdeb",
    "Dehiba–Wazin": "dehiba",
    "Musaid–Sallum": "musaid",
    "Tummo (Toummo)": "tummo",
    "La Línea–Gibraltar": "la-linea-post",
    "La Jonquera–Le Perthus": "la-jonquera-post",
    "Irún–Hendaye (Biriatou)": "biriatou",
    "Kapıkule–Kapitan Andreevo": "kapikule",
    "Gürbulak–Bazargan": "gurbulak",
    "Pazarkule–Kastanies": "pazarkule",
    "Horgoš–Röszke": "horgos-post",
    "Gradina–Kalotina": "gradina-post",
    "Terespol–Brest": "terespol-post",
    "Dorohusk–Yahodyn": "dorohusk-post",
    "Korczowa–Krakovets": "korczowa-post",
}
# Both sides of one crossing.
FACING = (
    ("guerguerat", "pk55"),
    ("bab-sebta", "tarajal"),
    ("beni-ensar-post", "melilla-post"),
    ("kidira", "diboli"),
    ("rosso-north-bank", "rosso-south-bank"),
    ("ras-jedir", "ras-ajdir"),
    ("dehiba", "wazin"),
    ("in-guezzam", "assamaka"),
    ("ILJOR", "JOIHS"),
    ("BGGJE", "MKDVB"),
    ("ADPAS", "FRLHP"),
)

# What a list calls a post, and is the name of the post that faces it.
OF_THE_OTHER_SIDE = {
    "musaid": {"السلوم", "منفذ السلوم", "هضبة السلوم", "Salum", "Salloum", "As-Salloum", "Sallum", "Musaid–Sallum"},
}


# Under what licence a point may be used, by the list that it is from.
LICENCES = (
    ("by OpenStreetMap", "ODbL 1.0"), ("OpenStreetMap", "ODbL 1.0"), ("GeoNames", "CC BY 4.0"),
    ("UN/LOCODE", "UNECE, free use"), ("NGA", "public domain"), ("airportsdata", "MIT"),
)  # fmt: skip


def by_hand(path: Path) -> list[Candidate]:
    """The posts kept by hand: those that the lists do not name, or do not call a border post.

    A point is that of a list: of the crossing, which both sides share, or of the nearest place that a list has.
    """
    found = []
    with path.open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            source = line["point_source"]
            licence = next(licence for words, licence in LICENCES if words in source)
            point = Point(
                float(line["latitude"]), float(line["longitude"]), source, licence, line["precision"],
                float(line["radius_km"]),
            )  # fmt: skip
            names = {language: line[f"name_{language}"] for language in LANGUAGES if line[f"name_{language}"]}
            notes = [line["note"]] if line["note"] else []
            post = Candidate(line["site_id"], "border_post", line["country"], names, [point], notes=notes)
            aliases = line["aliases"].split("|")
            for alias, language in zip(aliases, line["alias_languages"].split("|"), strict=True):
                post.also_called([alias] if alias else [], language)
            post.other_side = line["other_side"]
            found.append(post)
    return found


def face(sites: Sequence[Candidate]) -> None:
    """Write on both sides of every crossing the code of the other, and take from a side the names of the other.

    A side that is no site is not written.
    """
    by_code = {site.code: site for site in sites}
    for one, other in (*FACING, *((site.code, site.other_side) for site in sites)):
        if one in by_code and other in by_code:
            by_code[one].other_side, by_code[other].other_side = other, one
    for site in sites:
        if site.other_side not in by_code:
            site.other_side = ""
    for code, called in OF_THE_OTHER_SIDE.items():
        if code in by_code:
            by_code[code].aliases = [alias for alias in by_code[code].aliases if alias not in called]
