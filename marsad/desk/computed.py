"""What was computed of a table, kept for all sessions: small tables, the oldest forgotten."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import TypeVar, cast

T = TypeVar("T")
KEPT = 512  # summaries in memory, a few kilobytes each


class Computed:
    """Results by what they are of."""

    def __init__(self) -> None:
        self._results: OrderedDict[object, object] = OrderedDict()
        self._lock = threading.Lock()
        self._making = threading.RLock()  # what takes seconds may be made of what does so too

    def quickly(self, key: object, make: Callable[[], T]) -> T:
        """The result of a key, made where it is not known: by each who asks at once, for it takes no longer."""
        known = self._known(key)
        return cast(T, known) if known is not None else self._keep(key, make())

    def slowly(self, key: object, make: Callable[[], T]) -> T:
        """The result of a key that takes seconds to make: whoever asks meanwhile waits for the same."""
        with self._making:
            return self.quickly(key, make)

    def _known(self, key: object) -> object | None:
        with self._lock:
            if key in self._results:
                self._results.move_to_end(key)
            return self._results.get(key)

    def _keep(self, key: object, made: T) -> T:
        with self._lock:
            self._results[key] = made
            while len(self._results) > KEPT:
                self._results.popitem(last=False)
        return made
