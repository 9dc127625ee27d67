"""Feeds damaged files to intake for some minutes; prints what raises any error but those of Marsad, and its seed."""

import datetime
import random
import sys
import time
import traceback
from collections import Counter
from pathlib import Path

from marsad.desk import Desk
from marsad.desk.known_places import KnownPlaces
from marsad.errors import MarsadError, RefusedFile
from marsad.incidents.intake import columns, files, upload
from marsad.reports import exports

LINES = (
    "Date;Lieu;Pays;Produit;Quantité (kg);Source;Origine;Pavillon",
    "13/01/2024;ميناء طنجة المتوسط;المغرب;كوكايين;1488,08;DGSN;Brésil;Panama",
    '"du 2 au 4 janvier 2024";"poste-frontière ""El Guerguerat""";Maroc;chira;"deux tonnes\net 57 kilos";DGSN;;',
)
TODAY = datetime.date(2026, 1, 1)


def main(minutes: float) -> None:
    """Print how many files were read, how they ended, and every fault that was found."""
    desk = Desk(Path("data"))
    held = desk.holdings()
    places = KnownPlaces(held.sites, desk.geocoder())
    few = held.incidents.head(6)
    whole = [b"\n".join(line.encode(code, "replace") for line in LINES) for code in ("utf-8", "cp1256", "utf-16")]
    whole += [exports.FORMATS[form](few) for form in ("csv", "xlsx", "parquet")]
    ends: Counter[str] = Counter()
    seed, until = 0, time.monotonic() + 60 * minutes
    while time.monotonic() < until:
        seed += 1
        content = damaged(random.Random(seed), whole)
        try:
            raw = files.read(content, "any")
            mapping, _ = upload.questions(raw, columns.propose(raw))
            upload.look(raw, mapping, places, held.incidents, TODAY, name="any")
            ends["looked at"] += 1
        except RefusedFile as refused:
            ends[refused.reason] += 1
        except MarsadError as error:
            ends[type(error).__name__] += 1
        except Exception:  # what is looked for
            ends["FAULT"] += 1
            print(f"seed {seed}:\n{traceback.format_exc(limit=-3)}")
    print(f"{seed:,} damaged files in {minutes:g} minutes, {ends['FAULT']} faults")
    for end, count in ends.most_common():
        print(f"  {end}: {count:,}")


def damaged(chance: random.Random, whole: list[bytes]) -> bytes:
    """A file with some of its bytes wrong, missing, doubled, or from another file; or nothing but noise."""
    if chance.random() < 0.1:
        return chance.randbytes(chance.randint(0, 400))
    content = bytearray(chance.choice(whole))
    for _ in range(chance.randint(1, 4)):
        at, size = chance.randrange(len(content) + 1), chance.randint(1, 8)
        kind = chance.randrange(4)
        if kind == 0:
            content[at : at + size] = bytes(chance.choices(b'0123456789;,."\n\t/- abcMA\xd9\xa3=', k=size))
        elif kind == 1:
            del content[at : at + size]
        elif kind == 2:
            content[at:at] = content[at : at + size] * chance.randint(1, 4)
        else:
            content[at:at] = chance.choice(whole)[:size]
    return bytes(content)


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 60)
