"""Getting pages politely: robots.txt first, one request at a time, pauses, redirects by hand, patience with trouble."""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from pipeline.harvest.addresses import absolute
from pipeline.harvest.client import Answer, Client, FetchError
from pipeline.harvest.guard import Guard
from pipeline.harvest.hosts import netloc
from pipeline.harvest.robots import Robots, read_robots
from pipeline.harvest.sources import Folder, SourceConfig
from pipeline.harvest.tdm import WELL_KNOWN, SiteTerms, read_terms, reservation
from pipeline.harvest.turns import Turns

MOST_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524})
Wants = Callable[[Answer], bool]


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave with an earlier answer, to ask whether the page changed."""

    etag: str | None = None
    last_modified: str | None = None

    def headers(self) -> dict[str, str]:
        said = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in said.items() if value}


@dataclass(frozen=True, slots=True)
class _Site:
    robots: Robots
    terms: SiteTerms = field(default_factory=SiteTerms)


class _TimeLeft:
    """The seconds that a page may still take, over all tries and redirects, pauses apart: it runs while entered."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def __enter__(self) -> None:
        self._since = time.monotonic()

    def __exit__(self, *_: object) -> None:
        self.seconds -= time.monotonic() - self._since


class Fetcher:
    """Gets pages of one source. `turns` is shared by all sources of a run; `now` gives aware times; `on_notice` is told
    each robots.txt and tdmrep.json that was read. Not safe for threads: one fetcher a thread."""

    def __init__(
        self,
        config: SourceConfig,
        turns: Turns,
        now: Callable[[], datetime],
        on_notice: Callable[[Answer], None] = lambda answer: None,
    ) -> None:
        if isinstance(config.harvest, Folder) or config.contact is None:
            raise ValueError(f"{config.id} is no source on the web")
        guard = Guard(config.hosts, config.harvest.allow_private)
        self._client = Client(guard, config.politeness, config.contact, now)
        self._limits, self._turns, self._now = config.politeness, turns, now
        self._sites: dict[str, _Site] = {}
        self._on_notice = on_notice

    def close(self) -> None:
        self._client.close()

    def get(self, url: str, validators: Validators | None = None, wants: Wants | None = None) -> Answer:
        """The answer to a GET of `url`, after at most five redirects; its body only where `wants` says so of its head.

        An answer 304 (to `validators`), 404 or 410 is returned like one of 2xx. Raises `FetchError` for everything
        else: refused by guard or robots.txt, other status, trouble on the wire after the last try.
        """
        headers = validators.headers() if validators else {}
        return self._follow(url, headers, wants or (lambda answer: answer.status == 200), obey=True)

    def reservation(self, answer: Answer) -> bool | None:
        """What the site says of text and data mining with this page."""
        site = self._site(answer.url)
        return reservation(answer.url, site.terms, answer.header("tdm-reservation"), answer.body, site.robots)

    def robots(self, url: str) -> Robots:
        """The robots.txt of the site of `url`."""
        return self._site(url).robots

    def _follow(self, url: str, headers: dict[str, str], wants: Wants, *, obey: bool) -> Answer:
        time_left = _TimeLeft(self._limits.deadline_seconds)
        for _ in range(MOST_REDIRECTS + 1):
            if obey and (refusal := self._refusal(url)):
                raise FetchError("robots", refusal, passing=self._site(url).robots.closed is not None)
            delay = self._delay(url) if obey else self._limits.delay_seconds
            answer = self._patient(url, headers, wants, delay, time_left)
            location = answer.header("location") if answer.status in _REDIRECTS else None
            if location is None:
                return self._usable(answer, conditional=bool(headers)) if obey else answer
            url = _target(answer.url, location)
        raise FetchError("redirects", f"more than {MOST_REDIRECTS} redirects")

    def _patient(self, url: str, headers: dict[str, str], wants: Wants, delay: float, time_left: _TimeLeft) -> Answer:
        """Try until there is an answer that waiting will not better."""
        for attempt in range(1, self._limits.tries + 1):
            last = attempt == self._limits.tries
            try:
                with self._turns.turn(netloc(url), delay, self._limits.jitter), time_left:
                    answer = self._client.request(url, headers, wants, time_left.seconds)
            except FetchError as error:
                if not error.passing or last or time_left.seconds <= 0:
                    raise
                answer = None
            if answer is not None and (answer.status not in _PASSING or last):
                return answer
            wait = self._wait(answer, attempt)
            if wait > self._limits.longest_wait:
                raise FetchError("asked-to-wait", f"the server asks to be left alone for {wait:.0f} s")
            self._turns.hold_off(netloc(url), wait)
        raise AssertionError("the last try returns or raises")

    def _wait(self, answer: Answer | None, attempt: int) -> float:
        backoff = min(self._limits.backoff_seconds * 2 ** (attempt - 1), self._limits.longest_wait)
        asked = _retry_after(answer, self._now()) if answer is not None else None
        return backoff if asked is None else max(asked, 0.0)

    def _refusal(self, url: str) -> str | None:
        self._client.guarded(url)
        robots = self._site(url).robots
        if robots.delay > self._limits.longest_crawl_delay:
            return f"robots.txt asks for {robots.delay:g} s between requests, more than longest_crawl_delay"
        return robots.refusal(url)

    def _delay(self, url: str) -> float:
        return max(self._limits.delay_seconds, self._site(url).robots.delay)

    def _site(self, url: str) -> _Site:
        parts = urlsplit(url)
        root = f"{parts.scheme}://{parts.netloc}"
        if root not in self._sites:
            robots = self._robots(root)
            terms = SiteTerms() if robots.refusal(root + WELL_KNOWN) else self._terms(root)
            self._sites[root] = _Site(robots, terms)
        return self._sites[root]

    def _robots(self, root: str) -> Robots:
        try:
            answer = self._follow(root + "/robots.txt", {}, _found, obey=False)
        except FetchError as error:
            return Robots(closed=f"robots.txt cannot be read: {error}")
        if answer.status == 200:
            self._on_notice(answer)
        return read_robots(answer.status, answer.body)

    def _terms(self, root: str) -> SiteTerms:
        with suppress(FetchError):
            answer = self._follow(root + WELL_KNOWN, {}, _found, obey=False)
            if answer.status == 200:
                self._on_notice(answer)
                return read_terms(answer.body)
        return SiteTerms()

    def _usable(self, answer: Answer, *, conditional: bool) -> Answer:
        if answer.status in (200, 404, 410) or (answer.status == 304 and conditional):
            return answer
        passing = answer.status in _PASSING
        raise FetchError("status", f"the server answers {answer.exchange.status_line[:80]}", passing=passing)


def _found(answer: Answer) -> bool:
    return 200 <= answer.status < 300


def _target(url: str, location: str) -> str:
    """Where a redirect leads. Headers are read as Latin-1, but servers send addresses in UTF-8."""
    with suppress(UnicodeError):
        location = location.encode("latin-1").decode("utf-8")
    try:
        return absolute(url, location)
    except ValueError as error:
        raise FetchError("redirects", "a redirect to no address") from error


def _retry_after(answer: Answer, now: datetime) -> float | None:
    """The seconds that a Retry-After header asks for: it is a number or a date; None where it is neither."""
    value = (answer.header("retry-after") or "").strip()
    if value.isascii() and value.isdigit():
        return float(value[:9])
    with suppress(ValueError, TypeError):
        moment = parsedate_to_datetime(value)
        return ((moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - now).total_seconds()
    return None
