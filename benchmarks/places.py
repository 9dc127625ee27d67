"""Prints how well and how fast written names of places are found: recall, wrong sites, worst misses, names a second."""

import time
from collections import Counter
from pathlib import Path

from marsad.desk import Desk
from marsad.places import sites as sites_file
from marsad.places.geocoding import Gazetteer
from tests.places import written_forms

DATA = Path("data")
WORST = 25


def main() -> None:
    began = time.perf_counter()
    sites = sites_file.read_csv(DATA / "sites.csv")
    read = time.perf_counter() - began
    desk = Desk(DATA)
    held = desk.holdings()
    began = time.perf_counter()
    geocoder = Gazetteer(sites.values(), held.areas, held.provinces)
    indexed = time.perf_counter() - began
    print(f"  {len(sites):,} sites read in {read:.2f} s, their index made in {indexed:.2f} s   wanted < 0.5 s")
    _quality(geocoder, "seen", written_forms.PATH)
    _quality(geocoder, "unseen", written_forms.UNSEEN)
    _quality(geocoder, "blind", written_forms.BLIND)
    _quality(geocoder, "press", written_forms.PRESS)
    _quality(geocoder, "stranger", written_forms.STRANGER)
    _quality(geocoder, "outsider", written_forms.OUTSIDER)
    _speed(geocoder)


def _quality(geocoder: Gazetteer, what: str, path: Path) -> None:
    """Recall, wrong answers and the worst misses over the written forms of a file in tests/places."""
    verdicts = [written_forms.judge(form, form.answers(geocoder)) for form in written_forms.read(path)]
    meant = [verdict for verdict in verdicts if verdict.form.expected]
    count = Counter(verdict.judged for verdict in verdicts)
    right = sum(verdict.judged == "right" for verdict in meant)
    print(f"  {what}: {len(verdicts):,} written forms, {len(verdicts) - len(meant)} of them of no site")
    print(f"    right: {right} of {len(meant)} that are in the gazetteer, {right / len(meant):.1%}   wanted ≥ 98 %")
    print(f"    wrong site: {count['wrong']} of {len(verdicts)}, {count['wrong'] / len(verdicts):.2%}   wanted ≤ 0.5 %")
    amiss = sorted((one for one in verdicts if one.judged != "right"), key=lambda one: one.judged, reverse=True)
    for verdict in amiss[:WORST]:
        form = verdict.form
        hints = " ".join(part for part in (form.country, form.type) if part)
        wanted = ";".join(sorted(form.expected)) or "nothing"
        print(f"      {verdict.judged}: {form.text} [{hints}] wanted {wanted}, said {verdict.said}")


def _speed(geocoder: Gazetteer) -> None:
    """Names a second on one core: names as the gazetteer has them, and the same with a letter left out."""
    names = list(dict.fromkeys(name for site in geocoder.sites for name in site.names.values() if len(name) > 6))
    misspelt = [name[:3] + name[4:] for name in names[:: max(1, len(names) // 2000)]]
    geocoder.find(misspelt[0])
    for what, queries, wanted in (("exact", names[:20000], 20000), ("misspelt", misspelt, 500)):
        began = time.perf_counter()
        for query in queries:
            geocoder.find(query)
        rate = len(queries) / (time.perf_counter() - began)
        print(f"  {what}: {rate:,.0f} names a second over {len(queries):,} different names   wanted ≥ {wanted:,}")


if __name__ == "__main__":
    main()
