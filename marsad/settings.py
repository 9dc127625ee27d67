"""What an administrator may set, as a table of environment variables; read when asked for, never on import."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from marsad.errors import WrongSetting

VIEWS = ("neutral", "MA", "UN")
GEOCODERS = ("nominatim", "photon")


@dataclass(frozen=True)
class Setting:
    """One environment variable: its name, what it is when unset, and what it does."""

    name: str
    default: str
    help: str


TABLE: tuple[Setting, ...] = (
    Setting("MARSAD_DATA", "data", "Folder of incidents.csv, sites.csv, areas.csv and seas.csv."),
    Setting("MARSAD_BOUNDARIES", "neutral", "Point of view of the boundary lines: neutral, MA or UN."),
    Setting("MARSAD_TILES_URL", "", "Address of an online base map, https://…/{z}/{x}/{y}.png; empty: none is asked."),
    Setting("MARSAD_TILES_ATTRIBUTION", "", "Credit line that the online base map asks for."),
    Setting(
        "MARSAD_VAR",
        "var",
        "Folder that the app writes to: incidents, corrections of sites, kept answers of an online service.",
    ),
    Setting(
        "MARSAD_STORE_URL",
        "",
        "Where incidents are kept: postgresql+psycopg://…; empty: a SQLite file, marsad.db in MARSAD_VAR.",
    ),
    Setting("MARSAD_GEOCODER", "", "Online service of places: nominatim or photon; empty: none is asked."),
    Setting("MARSAD_GEOCODER_URL", "", "Its address, https://…; one of your own, or one whose owner lets you ask."),
    Setting("MARSAD_GEOCODER_USER_AGENT", "", "Name by which its owner knows who asks."),
)


@dataclass(frozen=True)
class Settings:
    """The settings in force."""

    data: Path
    boundaries: str
    tiles_url: str
    tiles_attribution: str
    var: Path
    store_url: str
    geocoder: str
    geocoder_url: str
    geocoder_user_agent: str


def read(environment: Mapping[str, str]) -> Settings:
    """The settings that an environment gives; WrongSetting where a value is none that the setting can have."""
    value = {setting.name: environment.get(setting.name, "") or setting.default for setting in TABLE}
    if value["MARSAD_BOUNDARIES"] not in VIEWS:
        raise WrongSetting(f"MARSAD_BOUNDARIES is {value['MARSAD_BOUNDARIES']!r}; it may be {', '.join(VIEWS)}.")
    tiles = value["MARSAD_TILES_URL"]
    if tiles and not tiles.startswith(("https://", "http://")):
        raise WrongSetting("MARSAD_TILES_URL must begin with https:// or http://.")
    geocoder, address = value["MARSAD_GEOCODER"], value["MARSAD_GEOCODER_URL"]
    if geocoder and geocoder not in GEOCODERS:
        raise WrongSetting(f"MARSAD_GEOCODER is {geocoder!r}; it may be empty or {' or '.join(GEOCODERS)}.")
    if geocoder and not address.startswith(("https://", "http://")):
        raise WrongSetting(
            f"MARSAD_GEOCODER is {geocoder}: MARSAD_GEOCODER_URL must say its address, and begin with https:// or http://."
        )
    if geocoder and not value["MARSAD_GEOCODER_USER_AGENT"]:
        raise WrongSetting(f"MARSAD_GEOCODER is {geocoder}: MARSAD_GEOCODER_USER_AGENT must say who asks.")
    return Settings(
        data=Path(value["MARSAD_DATA"]),
        boundaries=value["MARSAD_BOUNDARIES"],
        tiles_url=tiles,
        tiles_attribution=value["MARSAD_TILES_ATTRIBUTION"],
        var=Path(value["MARSAD_VAR"]),
        store_url=value["MARSAD_STORE_URL"] or f"sqlite:///{Path(value['MARSAD_VAR']).resolve() / 'marsad.db'}",
        geocoder=geocoder,
        geocoder_url=address,
        geocoder_user_agent=value["MARSAD_GEOCODER_USER_AGENT"],
    )
