"""Ports that the lists have under two codes: one site, under the code that is kept, with the names of both."""

from collections.abc import Sequence

from marsad.places.building.candidates import Candidate

# The code that is given up, and the one that is kept.
TWINS = {
    "BRSTN": "BRMCP", "CNDAG": "CNDAL", "CNHIG": "CNHKO", "CNJIA": "CNJGY", "CNSZP": "CNSNZ", "CNTNG": "CNTXG",
    "CNWZO": "CNWNZ", "CNXMG": "CNXAM", "CRPTC": "CRCAL", "DJPOD": "DJJIB", "DKROD": "DKROF", "ES4SS": "ESSNR",
    "ESMUS": "ESGIJ", "ESPDS": "ESSAG", "GBPMD": "GBPTD", "GBTYD": "GBSVS", "GFREM": "GFDDC", "GNKMR": "GNKMC",
    "GRAEN": "GRGIE", "GREEU": "GRFLS", "GRSNK": "GRSKG", "IEROS": "IEROE", "INPRT": "INPPT", "IRBKK": "IRBKM",
    "IRMRX": "IRBMR", "KRTGA": "KRTGH", "LRSNI": "LRGRE", "LYELK": "LYKHM", "MXPMX": "MXCOA", "OMFAH": "OMMFH",
    "OMSUL": "OMOPQ", "TWMAL": "TWMLI", "USPNJ": "USEWR", "wpi-10960": "DOMAN", "wpi-13981": "ARVCN",
    "wpi-28720": "PLNOW", "wpi-34648": "GBCSN", "wpi-38050": "PTVRE", "wpi-42415": "GRLRY", "wpi-48250": "OMOPQ",
    "wpi-9875": "PAPBM",
}  # fmt: skip


def join(sites: Sequence[Candidate]) -> list[Candidate]:
    """The sites without those that are twins of another, which takes their names, their code, and a surer point.

    A code that was given up is a name of the site from then on: who has written it down still finds the port.
    """
    by_code = {site.code: site for site in sites}
    for code, kept_code in TWINS.items():
        twin, kept = by_code.get(code), by_code.get(kept_code)
        if not (twin and kept):
            raise ValueError(f"{code} or {kept_code} is no site any more")
        kept.names = {**twin.names, **kept.names}
        kept.take_names(twin)
        kept.also_called([code])
        kept.notes += [note for note in twin.notes if note not in kept.notes]
        if twin.point.radius_km < kept.point.radius_km:
            kept.points = twin.points
    return [site for site in sites if site.code not in TWINS]
