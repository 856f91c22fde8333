"""One request to the web, within limits of time and size, to an address that the guard allows."""

import ssl
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from http.client import HTTPException, RemoteDisconnected
from http.client import IncompleteRead as CutShort
from importlib.metadata import version

import requests
from urllib3.exceptions import HTTPError, IncompleteRead, ProtocolError

from pipeline.harvest.encodings import ACCEPTED, BadEncodingError, decoder
from pipeline.harvest.exchange import Exchange
from pipeline.harvest.guard import Guard, RefusedAddressError
from pipeline.harvest.sources import Politeness
from pipeline.harvest.wire import Budget, DeadlineError, GuardedAdapter, TooMuchError, within

HEAD_BYTES = 2**18
_CHUNK = 2**16


class FetchError(Exception):
    """A page could not be fetched. `code` is the issue's; `passing` says that another try may do better."""

    def __init__(self, code: str, message: str, *, passing: bool = False) -> None:
        super().__init__(message)
        self.code, self.passing = code, passing


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server sent. `url` is the address after redirects; `body` is without transfer and content encoding."""

    url: str
    status: int
    fetched_at: datetime
    exchange: Exchange
    body: bytes

    def header(self, name: str) -> str | None:
        return self.exchange.header(name)


class Client:
    """A pooled session of one source. It keeps no cookies and reads no proxy or password from the environment."""

    def __init__(self, guard: Guard, politeness: Politeness, contact: str, now: Callable[[], datetime]) -> None:
        self.guard, self.limits, self._now = guard, politeness, now
        self._session = requests.Session()
        self._session.trust_env = False
        self._adapter = GuardedAdapter(guard)
        self._session.headers.update(_identity(contact))

    def close(self) -> None:
        self._adapter.close()

    def guarded(self, url: str) -> None:
        """Raise `FetchError` where the guard refuses the address. No network."""
        try:
            self.guard.check(url)
        except RefusedAddressError as error:
            raise FetchError("address-refused", str(error)) from error

    def request(
        self, url: str, headers: Mapping[str, str], wants: Callable[[Answer], bool], seconds: float | None = None
    ) -> Answer:
        """One request without redirects. The body is read only where `wants` says so of the answer's head.

        Raises `FetchError`; never takes longer than `seconds` (all that a page has, if not given), never holds more
        than the limits say.
        """
        self.guarded(url)
        budget = Budget(self.limits.deadline_seconds if seconds is None else seconds, HEAD_BYTES)
        try:
            with within(budget):
                return self._exchange(url, headers, wants, budget)
        except RefusedAddressError as error:
            raise FetchError("address-refused", str(error)) from error
        except DeadlineError as error:
            told = f"not done within {self.limits.deadline_seconds:g} s"
            raise FetchError("deadline", told, passing=True) from error
        except TooMuchError as error:
            raise FetchError("too-large", "the answer is larger than a page may be") from error
        except BadEncodingError as error:
            raise FetchError("bad-encoding", str(error)) from error
        except (requests.RequestException, HTTPError, OSError) as error:
            raise _network_error(error) from error

    def _exchange(
        self, url: str, headers: Mapping[str, str], wants: Callable[[Answer], bool], budget: Budget
    ) -> Answer:
        prepared = self._session.prepare_request(requests.Request("GET", url, headers=dict(headers)))
        # Session.send would look into redirects and keep cookies, unasked.
        with self._adapter.send(prepared, stream=True) as response:
            exchange = Exchange(
                f"GET {prepared.path_url} HTTP/1.1",
                tuple((key, str(value)) for key, value in prepared.headers.items()),
                f"{response.status_code} {response.reason}",
                tuple(response.raw.headers.items()),
            )
            answer = Answer(url, response.status_code, self._now(), exchange, b"")
            if response.status_code == 304 or not wants(answer):
                return answer
            budget.bytes_left = self.limits.wire_bytes
            body = b"".join(self._body(response, budget))
            return Answer(url, response.status_code, answer.fetched_at, exchange, body)

    def _body(self, response: requests.Response, budget: Budget) -> Iterator[bytes]:
        decode = decoder(response.headers.get("Content-Encoding"), self.limits.body_bytes)
        for chunk in response.raw.stream(_CHUNK, decode_content=False):
            yield decode.feed(chunk)
            budget.seconds_left()
        decode.end()


def _network_error(error: Exception) -> FetchError:
    """What happened on the wire, in words that hold no more of the address than the host."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, IncompleteRead | CutShort):
            return FetchError("truncated", "the answer was cut short", passing=True)
        if isinstance(cause, ssl.SSLError):
            return FetchError("tls", f"no secure connection: {cause.reason or cause}")
        if isinstance(cause, TimeoutError):
            return FetchError("deadline", "no connection within the deadline", passing=True)
        if isinstance(cause, RemoteDisconnected):
            return FetchError("unreachable", "the server hung up without an answer", passing=True)
        if isinstance(cause, HTTPException):
            return FetchError("broken-answer", f"the answer breaks HTTP ({type(cause).__name__})", passing=True)
        if isinstance(cause, OSError) and cause.strerror and not isinstance(cause, requests.RequestException):
            return FetchError("unreachable", cause.strerror, passing=True)
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, ProtocolError):
        return FetchError("broken-answer", "the answer breaks HTTP", passing=True)
    return FetchError("unreachable", f"no answer ({type(error).__name__})", passing=True)


def _identity(contact: str) -> dict[str, str]:
    said = {
        "User-Agent": f"talstreck/{version('talstreck')} (+{contact})",
        "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5",
        "Accept-Language": "sv,en;q=0.5",
        "Accept-Encoding": ACCEPTED,
    }
    return said | ({"From": contact} if "@" in contact else {})
