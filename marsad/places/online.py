"""Asks one geocoding service on the internet where a name is: the only file that leaves the machine."""

import json
import logging
import queue
import threading
import time
import unicodedata
from collections.abc import Callable, Mapping
from datetime import datetime
from http.client import HTTPException
from pathlib import Path
from ssl import SSLError
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, HTTPSHandler, ProxyHandler, Request, build_opener

from geopy import exc
from geopy.adapters import AdapterHTTPError, BaseSyncAdapter
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders import Nominatim, Photon

from marsad.errors import WrongSetting
from marsad.places.cache import Cache, Key
from marsad.places.kept import now
from marsad.places.outcomes import Candidate, Failed, NotFound

SERVICES = ("nominatim", "photon")
Answer = tuple[Candidate, ...] | NotFound | Failed

LONGEST_QUERY = 200  # characters
LARGEST_ANSWER = 1_000_000  # bytes
LONGEST_NAME = 300  # characters
MOST_CANDIDATES = 10
MOST_AT_ONCE = 8  # a service that never ends its answers must not gather threads without end
PHOTON_LANGUAGES = frozenset({"en", "fr"})  # Photon answers 400 to a language it was not built with

_LOG = logging.getLogger("marsad")


class Online:
    """One service at the address that an administrator named, asked politely and never twice for the same.

    `timeout` is the most seconds that a question may take, waiting its turn included; `wait` is the least seconds
    between two questions, by `clock`. `cache` is the file that keeps the answers for `LONGEST_KEPT`, by `calendar`.
    WrongSetting when it cannot be asked like this.
    """

    def __init__(
        self,
        service: str,
        address: str,
        user_agent: str,
        cache: Path,
        timeout: float = 10,
        wait: float = 1.0,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        calendar: Callable[[], datetime] = now,
    ) -> None:
        scheme, domain = _scheme_and_domain(address)
        if service not in SERVICES:
            raise WrongSetting(f"The online service is {service!r}; it may be nominatim or photon.")
        if not (user_agent.isascii() and user_agent.isprintable()):
            raise WrongSetting(f"The name given to the online service is {user_agent!r}; it must be plain ASCII.")
        try:
            geocoder = (Nominatim if service == "nominatim" else Photon)(
                domain=domain, scheme=scheme, user_agent=user_agent, timeout=timeout, adapter_factory=_Adapter
            )
        except exc.ConfigurationError as error:
            raise WrongSetting(f"{address} cannot be asked: {error}") from error
        self.service = service
        self.address = f"{scheme}://{domain}"
        self.timeout = timeout
        self._geocode = RateLimiter(
            geocoder.geocode, min_delay_seconds=wait, max_retries=0, error_wait_seconds=wait, swallow_exceptions=False
        )
        self._geocode._clock, self._geocode._sleep = clock, sleep  # as geopy's own tests replace them
        self._cache = Cache(cache, calendar)
        self._free = threading.BoundedSemaphore(MOST_AT_ONCE)

    def ask(self, query: str, language: str) -> Answer:
        """The places that answer to a name, best first, named in a language where the service can; never raises."""
        if len(query) > LONGEST_QUERY or not query.strip() or any(_is_control(letter) for letter in query):
            return NotFound()
        key = (self.service, self.address, language, _folded(query))
        kept = self._cache.get(key)
        if kept is not None:
            try:
                return self._answer([self._candidate(*place) for place in kept])
            except (ArithmeticError, AttributeError, TypeError, ValueError):
                _LOG.warning("A kept answer for %s is damaged and is asked for again.", self.address)
        return self._ask_within_the_limit(query.strip(), language, key)

    def _ask_within_the_limit(self, query: str, language: str, key: Key) -> Answer:
        """Ask beside this thread: the library's limit is for one read, and names are resolved without any."""
        end = time.monotonic() + self.timeout
        answers: queue.SimpleQueue[Answer] = queue.SimpleQueue()

        def work() -> None:
            try:
                answer = self._ask_service(query, language)
                self._keep(key, answer)  # even one that came too late serves whoever asks again
                answers.put(answer)
            finally:
                self._free.release()

        if not self._free.acquire(timeout=self.timeout):
            return Failed("online-timeout")
        threading.Thread(target=work, name="marsad-online", daemon=True).start()
        try:
            return answers.get(timeout=max(0.0, end - time.monotonic()))
        except queue.Empty:
            _LOG.warning("%s did not answer within %s seconds.", self.address, self.timeout)
            return Failed("online-timeout")

    def _ask_service(self, query: str, language: str) -> Answer:
        if self.service == "nominatim":
            options = {"limit": MOST_CANDIDATES, "language": language, "addressdetails": True}
        else:
            options = {"limit": MOST_CANDIDATES, "language": language if language in PHOTON_LANGUAGES else False}
        try:
            places = self._geocode(query, exactly_one=False, **options) or []
            return self._answer(
                [self._candidate(place.address or query, *_point_and_country(place.raw)) for place in places]
            )
        except exc.GeopyError as error:
            _LOG.warning("%s could not be asked: %s", self.address, error)
            return Failed(_reason(error))
        except Exception as error:  # whatever a stranger's JSON makes the library stumble over
            _LOG.warning("%s gave an answer that is none: %r", self.address, error)
            return Failed("online-not-understood")

    def _keep(self, key: Key, answer: Answer) -> None:
        if not isinstance(answer, Failed):
            places = () if isinstance(answer, NotFound) else answer
            self._cache.put(key, [[place.name, place.latitude, place.longitude, place.country] for place in places])

    def _answer(self, candidates: list[Candidate]) -> Answer:
        return tuple(candidates) or NotFound()

    def _candidate(self, name: str, latitude: float, longitude: float, country: str) -> Candidate:
        """A place as its service described it; ValueError or TypeError where it is none."""
        latitude, longitude = float(latitude), float(longitude)
        if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
            raise ValueError(f"{latitude}, {longitude}")
        shown = "".join(" " if _is_control(letter) else letter for letter in name)[:LONGEST_NAME].strip()
        known = country.upper() if len(country) == 2 and country.isascii() and country.isalpha() else ""
        return Candidate(shown, latitude, longitude, known, f"{self.service} {self.address}")


class _NoRedirect(HTTPRedirectHandler):
    """Follows no redirect: nothing leaves for an address that the administrator did not name."""

    def redirect_request(self, *_: object) -> None:
        return None


class _Adapter(BaseSyncAdapter):  # type: ignore[misc]  # geopy has no stubs
    """geopy's way to the network, with an end: of time, of size, and at the address that was asked."""

    def __init__(self, *, proxies: dict[str, str] | None, ssl_context: Any) -> None:
        super().__init__(proxies=proxies, ssl_context=ssl_context)
        self._opener = build_opener(HTTPSHandler(context=ssl_context), ProxyHandler(proxies), _NoRedirect())

    def get_json(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> Any:
        """The answer as JSON that holds a list of places, even an empty one."""
        try:
            answer = json.loads(self.get_text(url, timeout=timeout, headers=headers))
        except (ValueError, RecursionError) as error:
            raise exc.GeocoderParseError("The answer is not JSON.") from error
        if not isinstance(answer.get("features") if isinstance(answer, dict) else answer, list):
            raise exc.GeocoderParseError("The answer is not a list of places.")
        return answer

    def get_text(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> str:
        """The answer as text; a page of an error is not read."""
        end = time.monotonic() + timeout
        answer = bytearray()
        try:
            with self._opener.open(Request(url, headers=dict(headers)), timeout=timeout) as page:  # noqa: S310
                while part := page.read1(65_536):
                    answer += part
                    if len(answer) > LARGEST_ANSWER:
                        raise exc.GeocoderParseError(f"The answer is larger than {LARGEST_ANSWER} bytes.")
                    if time.monotonic() > end:
                        raise exc.GeocoderTimedOut("The answer did not end in time.")
            return answer.decode("utf-8")
        except HTTPError as error:
            error.close()
            headers = {name.lower(): value for name, value in error.headers.items()}
            raise AdapterHTTPError(str(error), status_code=error.code, headers=headers, text=None) from error
        except (HTTPException, UnicodeDecodeError) as error:
            if isinstance(error, OSError):
                raise exc.GeocoderUnavailable(str(error)) from error
            raise exc.GeocoderParseError(repr(error)) from error
        except OSError as error:
            cause = error.reason if isinstance(error, URLError) else error
            if isinstance(cause, TimeoutError):
                raise exc.GeocoderTimedOut(str(cause)) from error
            if isinstance(cause, SSLError):
                raise exc.GeocoderServiceError(str(cause)) from error
            raise exc.GeocoderUnavailable(str(cause)) from error


def _scheme_and_domain(address: str) -> tuple[str, str]:
    """The two that geopy asks for; WrongSetting where an address names no host, or more than a host and a path."""
    try:
        parts = urlsplit(address)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable or not address.isascii() or not address.isprintable() or set(address) & set(" ?#@"):
        raise WrongSetting(
            f"The address of the online service is {address!r}; it must be https:// or http://, a host, a path or none."
        )
    return parts.scheme, f"{parts.netloc}{parts.path}".strip("/")


def _point_and_country(raw: Mapping[str, Any]) -> tuple[float, float, str]:
    """Read from the answer itself, because geopy makes a missing latitude 0 and turns a longitude of 540 into 180."""
    if "geometry" in raw:
        longitude, latitude = raw["geometry"]["coordinates"][:2]
        return latitude, longitude, str(raw["properties"].get("countrycode", ""))
    return raw["lat"], raw["lon"], str(raw.get("address", {}).get("country_code", ""))


def _reason(error: Exception) -> str:
    """The message key of what geopy says went wrong."""
    match error:
        case exc.GeocoderQuotaExceeded():
            return "online-too-many"
        case exc.GeocoderAuthenticationFailure() | exc.GeocoderInsufficientPrivileges():
            return "online-denied"
        case exc.GeocoderParseError():
            return "online-not-understood"
        case exc.GeocoderUnavailable():
            return "online-refused"
        case exc.GeocoderTimedOut() if not isinstance(error.__cause__, AdapterHTTPError):  # it answered: 503 or 504
            return "online-timeout"
        case _:
            return "online-error"


def _is_control(letter: str) -> bool:
    """A control character or half of a surrogate pair, which no name has and no database takes."""
    return unicodedata.category(letter) in ("Cc", "Cs")


def _folded(query: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", query).casefold().split())
