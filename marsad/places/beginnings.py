"""Which sites a name may become while one types it."""

from marsad.places import letters, names
from marsad.places.index import Index
from marsad.places.sites import Site
from marsad.places.towns import RANK, prominence


def beginning(index: Index, text: str, most: int) -> list[Site]:
    """The sites with a name that begins with the text: whole names first, then the best known, then as kept.

    Words of kind may be left out, or typed before the name: ميناء طنجة begins as طنجة does.
    """
    spoken = names.words(letters.fold(text))
    whole = names.whole_key(spoken)
    start, _, last = whole.rpartition(" ")
    keys = [whole, names.name_key(spoken)]
    if last.startswith("ال") and len(last) > 2:  # a word that is only begun is too short to lose its article
        keys.append(f"{start} {last[2:]}".strip())
    found: dict[str, tuple[bool, bool, int, int, int]] = {}
    sites: dict[str, Site] = {}
    for at, key in enumerate(dict.fromkeys(key for key in keys if key)):
        for place, is_all, number in index.begun(key):
            if isinstance(place, Site):
                rank = (at > 0 or not is_all, at > 0, -prominence(place), RANK.get(place.site_type, len(RANK)), number)
                found[place.code] = min(rank, found.get(place.code, rank))
                sites.setdefault(place.code, place)
    return [sites[code] for code in sorted(found, key=found.__getitem__)[:most]]
