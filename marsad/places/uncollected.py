"""Reading without a search for garbage: of a hundred thousand things that are all kept, it would only cost time."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Pause Python's collector of cyclic garbage; it goes on as it was, whatever happens inside.

    What was made is not looked through again: a collection among all sites takes a sixth of a second, of any page.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()
