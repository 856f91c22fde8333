"""Asking for single pages: whether it is needed, what came of it, and keeping what came."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from pipeline.harvest.archive import Archive
from pipeline.harvest.client import Answer, FetchError
from pipeline.harvest.fetch import Fetcher, Validators
from pipeline.harvest.ledger import Entry, Kind
from pipeline.harvest.media import is_page, media_type_of, parse_content_type
from pipeline.harvest.results import Harvested, issue
from pipeline.harvest.sources import SourceConfig
from pipeline.model import Capture, Gone, Issue, Seen, Severity

MOST_FAILURES = 5
LISTING = "listing:"
_UNSURE = frozenset({"", "application/octet-stream", "binary/octet-stream", "application/x-unknown"})


class SiteFailingError(Exception):
    """The site is to be left alone for this run; the message is the last failure's."""


class Pages:
    """The pages of one source, asked for through `fetcher` and kept in `archive`."""

    def __init__(self, config: SourceConfig, fetcher: Fetcher, archive: Archive, now: Callable[[], datetime]) -> None:
        self.source_id, self.fetcher, self.archive, self._now = config.id, fetcher, archive, now
        self.ledger = archive.ledger(config.id)
        self._recheck = timedelta(days=config.politeness.recheck_days)
        self._failures, self._last_failure = 0, ""

    def listing(self, url: str) -> tuple[Harvested, bytes | None]:
        """Ask for a page that is a listing as well: what came of it, and its bytes, None where there are none."""
        known = self.ledger.page(url)
        came = self.ask(url, LISTING, afresh=known is not None and not self.archive.holds(known))
        if isinstance(came, Capture):
            return came, came.body
        if isinstance(came, Seen):
            known = self.ledger.page(url)
            return came, self.archive.read(known.locator, came.sha256) if known is not None else None
        return came, None

    def listed(self, url: str, stamp: str | None) -> Iterator[Harvested]:
        """A page that a listing names: asked for unless it is kept and its stamp and age say that it is the same."""
        known = self.ledger.page(url)
        if known is None or self.archive.lost(known) or self._stale(known, stamp):
            yield self.ask(url, stamp)
        elif known.kind is not Kind.GONE:
            yield Seen(self.source_id, known.url or url, self._now(), known.sha256)

    def ask(self, url: str, stamp: str | None = None, *, afresh: bool = False) -> Harvested:
        """Ask for one page, with what is known of it (unless `afresh`, or its bytes are lost), and keep what comes.

        Raises `SiteFailingError` where the last few failed, or the site asked to be left alone for long.
        """
        if self._failures >= MOST_FAILURES:
            raise SiteFailingError(self._last_failure)
        known = self.ledger.page(url)
        try:
            kept = None if known is None or afresh or self.archive.lost(known) else known
            answer = self.fetcher.get(url, _validators(kept), may_be_page)
        except FetchError as error:
            self._count_failure(error)
            return issue(error.code, f"{url}: {error}")
        self._failures = 0
        if answer.status == 304 and known is not None:
            reserved = known.tdm_reservation or self.fetcher.reservation(answer)
            self.archive.note_seen(replace(known, tdm_reservation=reserved), answer.fetched_at, stamp)
            return Seen(self.source_id, known.url or url, answer.fetched_at, known.sha256, reserved)
        if answer.status in (404, 410):
            return self._gone(url, answer, known)
        return self._kept(url, answer, stamp)

    def _stale(self, known: Entry, stamp: str | None) -> bool:
        """Whether its listing says something new of the page, or it is old; one that has not changed for long may grow
        as old again."""
        first = self.ledger.bodies.get((known.key, known.sha256), known)
        unchanged = known.fetched_at - first.fetched_at
        old = self._now() - known.fetched_at >= max(self._recheck, unchanged)
        return old or (stamp != known.stamp and stamp is not None)

    def _gone(self, url: str, answer: Answer, known: Entry | None) -> Harvested:
        if known is None:
            return issue("not-found", f"{url}: the server answers {answer.status}", Severity.WARNING)
        gone = Capture(self.source_id, known.url, answer.fetched_at, known.media_type, b"", status=answer.status)
        if known.kind is not Kind.GONE:
            self.archive.note_gone(gone, answer.exchange)
        return Gone(self.source_id, known.url or url, answer.fetched_at, answer.status)

    def _kept(self, url: str, answer: Answer, stamp: str | None) -> Harvested:
        page = page_of(self.source_id, url, answer)
        if isinstance(page, Issue):
            return page
        capture = replace(page, tdm_reservation=self.fetcher.reservation(answer))
        seen_before = self.archive.has(capture)
        capture = self.archive.store(capture, answer.exchange, stamp, asked=url)
        if seen_before:
            return Seen(self.source_id, answer.url, answer.fetched_at, capture.sha256, capture.tdm_reservation)
        return capture

    def _count_failure(self, error: FetchError) -> None:
        if error.code == "asked-to-wait":
            self._failures = MOST_FAILURES
        else:
            self._failures = self._failures + 1 if error.passing else 0
        self._last_failure = str(error)


def page_of(source_id: str, url: str, answer: Answer) -> Capture | Issue:
    """The page that a site sent for `url`, not yet kept, or why it is none."""
    stated, charset = parse_content_type(answer.header("content-type"))
    media_type = media_type_of(answer.url.partition("?")[0], answer.body, "" if stated in _UNSURE else stated)
    if problem := _problem(answer, media_type):
        code, message = problem
        return issue(code, f"{url}: {message}", Severity.INFO if code == "no-page" else Severity.ERROR)
    return Capture(
        source_id=source_id,
        url=answer.url,
        fetched_at=answer.fetched_at,
        media_type=media_type,
        body=answer.body,
        charset=charset,
        status=answer.status,
        etag=answer.header("etag"),
        last_modified=answer.header("last-modified"),
    )


def _validators(known: Entry | None) -> Validators | None:
    return Validators(known.etag, known.last_modified) if known is not None and known.kind is not Kind.GONE else None


def may_be_page(answer: Answer) -> bool:
    """Whether an answer's head lets a page be expected."""
    stated = parse_content_type(answer.header("content-type"))[0]
    return answer.status == 200 and (stated in _UNSURE or is_page(stated))


def _problem(answer: Answer, media_type: str) -> tuple[str, str] | None:
    if not may_be_page(answer):
        return "no-page", f"no page but {answer.header('content-type')}"
    if not answer.body.strip():
        return "empty", "the page is empty"
    if not is_page(media_type):
        return "no-page", f"no page but {media_type}"
    framed = answer.header("content-length") or answer.header("transfer-encoding")
    if not framed and media_type == "text/html" and b"</html" not in answer.body[-4096:].lower():
        return "truncated", "the page has no end, and the server did not say how long it is"
    return None
