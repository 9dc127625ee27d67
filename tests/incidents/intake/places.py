"""A handful of places, for tests of what intake makes of them."""

from marsad.incidents.intake.work import Placed

TANGER_MED = Placed("MAPTM", "seaport", "MA", 35.9, -5.51667, "site")
GUERGUERAT = Placed("guerguerat", "border_post", "MA", 21.33, -16.95, "site")
SITES = {site.code: site for site in (TANGER_MED, GUERGUERAT)}
NAMES = {
    "Tanger Med": TANGER_MED,
    "ميناء طنجة المتوسط": TANGER_MED,
    "Guerguerat": GUERGUERAT,
    "Tripoli": Placed(candidates=("LYTIP", "LBKYE")),
    "Brésil": Placed("BR", "", "BR", precision="country"),
    "Amérique du Sud": Placed("005", "", "", precision="region"),
}
COUNTRIES = {"Maroc": "MA", "المغرب": "MA", "Espagne": "ES", "Panama": "PA", "Trinité-et-Tobago": "TT",
             "Trinidad et Tobago": "TT"}  # fmt: skip


class FewPlaces:
    """Knows the names above and nothing else."""

    def of(self, text: str, country: str, site_type: str) -> Placed:
        return NAMES.get(text, Placed())

    def site(self, code: str) -> Placed:
        return SITES.get(code, Placed())

    def country(self, text: str) -> str:
        return text if len(text) == 2 and text.isupper() else COUNTRIES.get(text, "")
