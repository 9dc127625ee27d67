"""Border posts by hand: the codes of the curated ones, posts that only stand here, and which two face each other."""

from collections.abc import Sequence

from marsad.places.building.candidates import Candidate, Point

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
)


def by_hand() -> list[Candidate]:
    """Posts that no list names; a point is that of the crossing, which both sides share."""
    crossing = Point(35.2702, -2.9352, "OpenStreetMap roads crossed with the boundary line", "ODbL 1.0", "site", 1)
    names = {"ar": "معبر مليلية", "fr": "Poste de Melilla", "en": "Melilla post", "es": "Puesto fronterizo de Melilla"}
    note = "Melilla side of the crossing at Beni Ensar."
    melilla = Candidate("melilla-post", "border_post", "ES", names, [crossing], notes=[note])
    melilla.also_called(["Frontera de Melilla", "Paso fronterizo de Melilla"])
    return [melilla]


def face(sites: Sequence[Candidate]) -> None:
    """Write on both sides of every crossing the code of the other; a pair of which one is missing is left."""
    by_code = {site.code: site for site in sites}
    for one, other in FACING:
        if one in by_code and other in by_code:
            by_code[one].other_side, by_code[other].other_side = other, one
