"""The build of the file of provinces: the names of ISO 3166-2 with their translations, and names kept by hand."""

import csv
import gettext
from collections import defaultdict
from pathlib import Path

import pycountry

TRANSLATED = ("fr", "es", "pt")
"""Languages of the reports in which the list of ISO codes has translations."""

ABBREVIATED = ("BR", "US")
"""Countries whose states are written by their two letters: Santos (SP), Miami, FL."""


def build(kept: Path, target: Path) -> int:
    """Write the file of provinces, code and names; how many it has. `kept` has code, language and name a line.

    A code of two letters stands for a part of a country that has none of its own: the Rif, the Algarve.
    """
    names: dict[str, list[str]] = defaultdict(list)
    words = [
        gettext.translation("iso3166-2", pycountry.LOCALES_DIR, languages=[language], fallback=True)
        for language in TRANSLATED
    ]
    for division in pycountry.subdivisions:
        names[division.code] += [division.name, *(each.gettext(division.name) for each in words)]
    for code in names:
        if code[:2] in ABBREVIATED:
            names[code].append(code[3:])
    with kept.open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            if line["code"] not in names and pycountry.countries.get(alpha_2=line["code"]) is None:
                raise ValueError(f"{kept.name} names {line['code']}, which is no province")
            names[line["code"]].append(line["name"])
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("code", "names"))
        for code, found in sorted(names.items()):
            apart = (part.partition(",")[0].strip() for name in found for part in name.split("/"))
            writer.writerow((code, "|".join(dict.fromkeys(name for name in apart if name))))
    return len(names)
