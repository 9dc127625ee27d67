"""The dictionary of the data as Markdown: data/README.md, made from the vocabulary and the data themselves."""

from collections import Counter

from marsad.desk import Holdings
from marsad.i18n.translator import translator
from marsad.incidents import summary
from marsad.vocabulary import CODE_LISTS, COOPERATION, COOPERATION_LISTS, INCIDENTS, CodeList, Table

LIMITS = ("published", "collection", "weight", "quantity", "date", "place", "country", "arrests")


def markdown(held: Holdings) -> str:
    """Every field, every code, the counts, where the data come from and what they cannot tell, in English."""
    say = translator("en")
    parts = [
        "# The data of Marsad",
        "*Made by `make data` from the vocabulary (`marsad/vocabulary`) and the files beside it; do not edit.*",
        say("reference-intro"),
        f"## {say('limits-title')}",
        "\n".join(f"- {say(f'limit-{limit}')}" for limit in LIMITS),
        f"## {say('counts-title')}",
        counts(held, "en"),
        _counted(held),
        f"## {say('sources-title')}",
        "\n".join(f"- {say(f'sources-{part}')}" for part in ("incidents", "cooperation", "sites", "map")),
        _licences(held),
        "Files: `incidents.csv` (the incidents) · `cooperation.csv` (the cooperation events; compiled for Marsad from "
        "excerpts of public reports, dates, titles and facts only; the point of Vienna is that of GeoNames, "
        "CC BY 4.0) · `sites.csv` (the world's seaports, border posts and airports, and "
        "towns of the axis) and `sites_left_out.csv` (what failed a check, and why), built by `python -m marsad "
        "gazetteer build` from public lists and from what is kept by hand: `sites_kept.csv` (lines that were checked "
        "and win), `posts_kept.csv` (border posts that no list has), `names_kept.csv` (names in use) · `provinces.csv` "
        "(names of provinces, from ISO 3166-2 and its translations as pycountry has them, LGPL 2.1, and from "
        "`provinces_kept.csv`; built by the same command) · `areas.csv` (countries, regions, sea areas) · `seas.csv` "
        "(names of seas) · `boundaries/` (boundary lines, built by `python -m marsad boundaries`).",
        f"## {say('boundaries-title')}",
        say("boundaries-disclaimer"),
        f"## {say('fields-title')}",
        say("fields-intro")
        + " Lists are separated by `; `. The five `source_…` fields hold one source per line of the "
        "cell. A date is written as exactly as it is known: `2024-01-02`, `2024-W03`, `2024-01`, `2024-Q1`, `2024`.",
        _fields(INCIDENTS),
        f"## {say('codes-title')}",
        *(_codes(codes) for codes in CODE_LISTS),
        f"## {say('cooperation-title')}",
        events(held, "en"),
        say("cooperation-fields"),
        _fields(COOPERATION),
        *(_codes(codes) for codes in COOPERATION_LISTS),
    ]
    return "\n\n".join(parts) + "\n"


def counts(held: Holdings, language: str) -> str:
    """What the data hold, in one sentence."""
    say, table = translator(language), held.incidents
    if table.empty:
        return say("nothing-selected")
    figures = summary.key_figures(table)
    weighed = table["quantity_kg"].notna()
    bounded = weighed & (table["quantity_low_kg"].notna() | table["quantity_high_kg"].notna())
    return say(
        "counts-line",
        incidents=figures.incidents,
        lines=len(table),
        first=say.day(table["date"].min().date()),
        last=say.day(table["date_end"].max().date()),
        sites=figures.sites,
        countries=int(table["country"].nunique()),
        weighed=int(weighed.sum()),
        bounded=int(bounded.sum()),
    )


def events(held: Holdings, language: str) -> str:
    """How many cooperation events the data hold, and of which days, in one sentence."""
    say, table = translator(language), held.cooperation
    if table.empty:
        return say("nothing-selected")
    first, last = table["date"].min().date(), table["date_end"].max().date()
    return say("cooperation-counts", events=len(table), first=say.day(first), last=say.day(last))


def _counted(held: Holdings) -> str:
    single = summary.one_line_each(held.incidents).to_pandas()
    lines = ["| incidents by | |", "|---|---|"]
    for column in ("evidence", "site_type", "mode", "date_precision", "location_precision"):
        counted = single[column].value_counts()
        lines.append(
            f"| {column} | " + " · ".join(f"{code} {count}" for code, count in counted.items() if count) + " |"
        )
    return "\n".join(lines)


def _licences(held: Holdings) -> str:
    sites = [site for code in held.sites if (site := held.sites.get(code))]
    counted = Counter(site.licence for site in sites)
    return (
        "Licences of the sites' points: " + ", ".join(f"{name} {count}" for name, count in counted.most_common()) + "."
    )


def _fields(table: Table) -> str:
    say = translator("en")
    rows = ["| field | meaning | unit | needed | example | refused |", "|---|---|---|---|---|---|"]
    for field in table.fields:
        example, bad = (f"`{text}`" if text else "" for text in (field.example, field.bad_example))
        needed = say("yes") if field.required else ""
        meaning = say(f"field-{field.words}.help")
        rows.append(f"| `{field.code}` | {meaning} | {field.unit} | {needed} | {example} | {bad} |")
    return "\n".join(rows)


def _codes(codes: CodeList) -> str:
    say = translator("en")
    rows = [f"### {say(f'list-{codes.name}')}", "", "| code | ar | fr | en | es |", "|---|---|---|---|---|"]
    for code in codes:
        label = codes[code].label
        rows.append(f"| `{code}` | {label.ar} | {label.fr} | {label.en} | {label.es} |")
    return "\n".join(rows)
