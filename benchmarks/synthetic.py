"""Makes a data folder of synthetic incidents: random, but shaped like the real ones. Nothing in it is true but where
its sites lie: at real ones, so that ways between them are as long as real ways."""

import csv
import shutil
from pathlib import Path

import numpy as np
import pandas as pd

from marsad.places import sites as sites_file
from marsad.places.sites import LANGUAGES
from marsad.vocabulary import EVIDENCE, FIELDS

SUBSTANCES = ("cocaine", "cannabis_resin", "cannabis", "mdma", "captagon", "clonazepam", "heroin", "cigarettes")
COUNTRIES = ("MA", "ES", "FR", "SN", "MR", "ML", "DZ", "TN", "IT", "BE", "NL", "PT", "BR", "EC", "CO", "TR")
MODE = {"seaport": "sea", "airport": "air", "at_sea": "sea"}  # the others: by road
STATED = 0.6  # of the incidents state their origin: one of its own for each site
FIRST, DAYS = np.datetime64("2006-01-01"), 20 * 365


def write(folder: Path, incidents: int, sites: int, seed: int = 1) -> None:
    """Write the files of a data folder for that many incidents over that many sites."""
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(seed)
    real = list(sites_file.read_csv(Path("data") / "sites.csv").values())
    taken = [real[number] for number in random.permutation(len(real))[:sites]]
    latitude, longitude = ([getattr(site, part) for site in taken] for part in ("latitude", "longitude"))
    countries, types = random.choice(COUNTRIES, sites), np.array([site.site_type for site in taken])
    modes, origins = np.array([MODE.get(kind, "road") for kind in types]), random.permutation(sites)
    codes = [f"site-{number}" for number in range(sites)]
    with (folder / "sites.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        names = [f"name_{language}" for language in LANGUAGES]
        writer.writerow(
            [
                "site_id",
                "site_type",
                "country",
                "latitude",
                "longitude",
                "precision",
                "radius_km",
                "point_source",
                "licence",
                *names,
                "aliases",
                "note",
            ]
        )
        for number, code in enumerate(codes):
            point = [latitude[number], longitude[number]]
            named = [f"Site {number}"] * len(names)
            writer.writerow(
                [code, types[number], countries[number], *point, "site", 1, "made up", "own", *named, "", ""]
            )
    at = np.minimum((random.pareto(0.7, incidents) * 20).astype(int), sites - 1)
    kilograms = np.round(np.exp(random.normal(4, 2, incidents)), 2)
    table = pd.DataFrame(
        {
            "incident_id": pd.Series(range(incidents)).map("SYN-{:07d}".format),
            "date": (FIRST + random.integers(0, DAYS, incidents).astype("timedelta64[D]")).astype(str),
            "date_precision": "day",
            "site_id": np.array(codes)[at],
            "location_precision": "site",
            "country": countries[at],
            "site_type": types[at],
            "substance": random.choice(SUBSTANCES, incidents),
            "quantity": kilograms,
            "unit": "kg",
            "quantity_kg": np.where(random.random(incidents) < 0.9, kilograms, np.nan),
            "quantity_text": pd.Series(kilograms).map("{} kg".format),
            "mode": modes[at],
            "origin": np.where(random.random(incidents) < STATED, np.array(codes)[origins[at]], ""),
            "arrests": pd.Series(random.integers(0, 5, incidents))
            .where(random.random(incidents) < 0.5)
            .astype("Int64"),
            "evidence": random.choice(list(EVIDENCE), incidents),
            "source_publisher": "made up",
        }
    )
    table.reindex(columns=[field.code for field in FIELDS]).to_csv(folder / "incidents.csv", index=False)
    for path in Path("data").iterdir():
        if path.is_file() and not (folder / path.name).exists():
            shutil.copy(path, folder / path.name)
