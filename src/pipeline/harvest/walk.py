"""Walking a source's listings: from page to page, and from each to the articles that are new or changed."""

from collections import deque
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from pipeline.harvest.addresses import canonical_url, wanted
from pipeline.harvest.archive import DamagedRecordError
from pipeline.harvest.client import FetchError
from pipeline.harvest.discover.archive_pages import read_archive_page
from pipeline.harvest.discover.feeds import read_feed
from pipeline.harvest.discover.listing import Found, Listing, NoListingError
from pipeline.harvest.discover.rest import first_page, newest_change, read_rest
from pipeline.harvest.discover.sitemaps import read_sitemap
from pipeline.harvest.hosts import netloc
from pipeline.harvest.ledger import Kind
from pipeline.harvest.pages import LISTING, Pages
from pipeline.harvest.results import Harvested, issue
from pipeline.harvest.sources import ArchivePages, Feed, Rest, Sitemap, SourceConfig
from pipeline.model import Capture, Gone, Issue, Seen, Severity

UNLISTED = "unlisted:"
# What is wrong with a page for good: no reason to walk the listing again in full.
LASTING = frozenset({"robots", "not-found", "no-page", "address-refused", "too-large", "empty", "redirects"})
Listed = ArchivePages | Feed | Sitemap | Rest


class Walk:
    """One walk through the listings of a source."""

    def __init__(self, config: SourceConfig, way: Listed, pages: Pages, now: Callable[[], datetime]) -> None:
        self._config, self._way, self._pages, self._now = config, way, pages, now
        self._follow = not isinstance(way, ArchivePages | Feed) or way.follow
        self._met: set[str] = set()
        self._named: set[str] = set()
        self._elsewhere = 0
        self._whole = True

    def run(self) -> Iterator[Harvested]:
        """Everything that the listings lead to. A listing walked to its end shows what it no longer names: such pages
        are asked for once more, to learn whether they are gone."""
        started = self._now()
        for start in self._way.start:
            yield from self._listing(start)
        if self._elsewhere:
            told = f"source {self._config.id}: {self._elsewhere} links lead to hosts that the source does not name"
            yield issue("links-elsewhere", told, Severity.INFO)
        if self._whole and self._follow:
            yield from self._unlisted()
        if self._whole:
            for start in self._way.start:
                self._pages.archive.note_walked(self._config.id, start, started)

    def _listing(self, start: str) -> Iterator[Harvested]:
        full = self._full_due(start)
        self._whole = self._whole and full
        pending = deque([self._first(start, full)])
        count = 0
        while pending and count < self._way.max_listings:
            url = pending.popleft()
            if self._meet(url):
                continue
            count += 1
            came, listing = self._read(url, first=count == 1)
            yield from came
            if listing is None:
                continue
            news = not self._follow and any(isinstance(result, Capture) for result in came)
            for found in listing.found:
                for result in self._page(found):
                    news = news or not isinstance(result, Seen)
                    yield result
            if self._says_more(listing) and (news or full or isinstance(self._way, Sitemap | Rest)):
                pending.extend(onward for onward in listing.onward if self._ours(onward))
        if pending:
            self._whole = False
            told = f"{start}: more than {self._way.max_listings} listing pages (`max_listings`), the rest is left out"
            yield issue("too-many-listings", told, Severity.WARNING)

    def _says_more(self, listing: Listing) -> bool:
        """Whether a listing names pages that none before it named: some servers answer every page number alike."""
        named = {canonical_url(found.url) for found in listing.found}
        more = not named or not named <= self._named
        self._named |= named
        return more

    def _read(self, url: str, *, first: bool) -> tuple[list[Harvested], Listing | None]:
        try:
            came, listing = self._fetched(url)
        except NoListingError as error:
            self._whole = False
            return [issue("no-listing", f"{url}: {error}")], None
        except (FetchError, DamagedRecordError) as error:
            self._whole = False
            return [issue(getattr(error, "code", "raw-damaged"), f"{url}: {error}")], None
        if listing is None:
            return self._ended(came, first=first), None
        return came + [issue(code, f"{url}: {told}", Severity.WARNING) for code, told in listing.notes], listing

    def _fetched(self, url: str) -> tuple[list[Harvested], Listing | None]:
        if isinstance(self._way, ArchivePages | Feed):
            came, body = self._pages.listing(url)
            read = read_archive_page if isinstance(self._way, ArchivePages) else read_feed
            return [came], read(body, url) if body is not None else None
        answer = self._pages.fetcher.get(url)
        if answer.status != 200:
            raise NoListingError(f"the server answers {answer.status}")
        if isinstance(self._way, Sitemap):
            return [], read_sitemap(answer.body, url)
        return [], read_rest(answer.body, url, answer.header("x-wp-totalpages"))

    def _ended(self, came: list[Harvested], *, first: bool) -> list[Harvested]:
        """A page number beyond the last is answered 404: that ends a listing, unless it never began."""
        beyond = not first and all(
            isinstance(c, Gone) or (isinstance(c, Issue) and c.code == "not-found") for c in came
        )
        self._whole = self._whole and beyond
        return [result for result in came if not beyond or isinstance(result, Gone)]

    def _page(self, found: Found) -> Iterator[Harvested]:
        if not self._follow or not wanted(found.url, self._way.include, self._way.exclude):
            return
        if not self._ours(found.url):
            self._elsewhere += 1
            return
        if self._meet(found.url):
            return
        for result in self._pages.listed(found.url, found.stamp):
            self._whole = self._whole and not (isinstance(result, Issue) and result.code not in LASTING)
            yield result

    def _unlisted(self) -> Iterator[Harvested]:
        for key, entry in list(self._pages.ledger.newest.items()):
            ours = entry.status == 200 and entry.key == key and entry.stamp not in (None, LISTING)
            met = key in self._met or (entry.asked and canonical_url(entry.asked) in self._met)
            if ours and not met and entry.kind is not Kind.GONE and entry.url:
                yield from self._pages.listed(entry.url, UNLISTED)

    def _first(self, start: str, full: bool) -> str:
        if not isinstance(self._way, Rest):
            return start
        stamps = [entry.stamp for entry in self._pages.ledger.newest.values() if entry.stamp]
        return first_page(start, None if full else newest_change(stamps))

    def _full_due(self, start: str) -> bool:
        walked = self._pages.ledger.walked.get(start)
        return walked is None or self._now() - walked >= timedelta(days=self._config.politeness.full_days)

    def _ours(self, url: str) -> bool:
        try:
            return netloc(url) in self._config.hosts
        except ValueError:
            return False

    def _meet(self, url: str) -> bool:
        """Whether this walk has been at `url` already; it has now."""
        key = canonical_url(url)
        met = key in self._met
        self._met.add(key)
        return met
