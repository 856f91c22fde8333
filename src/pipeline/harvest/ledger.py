"""What the raw archive holds of a source, a JSON line a capture: the index that stands beside its WARC files.

The lines of pages can be made anew from the WARC files at any time; they save reading those at every run.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import StrEnum

from pipeline.harvest.addresses import canonical_url
from pipeline.model import Capture


class Kind(StrEnum):
    """`page`: bytes are kept here. `revisit`: the same bytes as an earlier page. `gone`: no bytes any more.
    `walked`: no page, but a note that the listing which begins at `url` was walked to its end. `dropped`: a note that
    the WARC file beside this index was deleted because of its age. `notice`: no page, but what the site says of being
    harvested (robots.txt, tdmrep.json), kept as evidence."""

    PAGE = "page"
    REVISIT = "revisit"
    GONE = "gone"
    WALKED = "walked"
    DROPPED = "dropped"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Entry:
    """One capture in the archive. `locator` is where its bytes lie: those of the earlier page for a revisit.

    `stamp` is what its listing (sitemap, feed, archive page) said of it: another stamp means a changed page.
    `asked` is the address that was asked for, where it redirected to `url`; `canonical` is the one form of `url`, noted
    so that it need not be found again.
    `end` is where the next record begins in the WARC file of the same name as the index.
    """

    kind: Kind
    source_id: str
    url: str | None
    fetched_at: datetime
    status: int | None
    media_type: str
    charset: str | None
    sha256: str
    size: int
    locator: str
    tdm_reservation: bool | None = None
    etag: str | None = None
    last_modified: str | None = None
    stamp: str | None = None
    asked: str | None = None
    canonical: str | None = None
    end: int = 0

    @property
    def uri(self) -> str:
        """The address, or a name made from the bytes where there is none."""
        return self.url or f"urn:sha256:{self.sha256}"

    @property
    def key(self) -> str:
        """What is the same for all captures of the same page."""
        return self.canonical or (canonical_url(self.url) if self.url else self.uri)

    def capture(self, body: bytes) -> Capture:
        return Capture(
            source_id=self.source_id,
            url=self.url,
            fetched_at=self.fetched_at,
            media_type=self.media_type,
            body=body,
            charset=self.charset,
            status=self.status,
            locator=self.locator,
            tdm_reservation=self.tdm_reservation,
            etag=self.etag,
            last_modified=self.last_modified,
            canonical_url=self.key if self.url else None,
        )


def note(kind: Kind, source_id: str, at: datetime, url: str | None = None) -> Entry:
    """An entry that is about no page."""
    return Entry(kind, source_id, url, at, None, "", None, "", 0, "")


def entry_for(capture: Capture, kind: Kind, stamp: str | None = None, asked: str | None = None) -> Entry:
    """The entry of a capture that is not stored yet: its locator is empty."""
    return Entry(
        kind=kind,
        source_id=capture.source_id,
        url=capture.url,
        fetched_at=capture.fetched_at,
        status=capture.status,
        media_type=capture.media_type,
        charset=capture.charset,
        sha256=capture.sha256,
        size=len(capture.body),
        locator="",
        tdm_reservation=capture.tdm_reservation,
        etag=capture.etag,
        last_modified=capture.last_modified,
        stamp=stamp,
        asked=asked if asked != capture.url else None,
    )


def to_line(entry: Entry) -> bytes:
    said = {name: value for name, value in asdict(entry).items() if value is not None}
    said["fetched_at"] = entry.fetched_at.isoformat()
    return json.dumps(said, ensure_ascii=False).encode() + b"\n"


def read_lines(data: bytes) -> Iterator[Entry]:
    """The entries of an index file, in the order they were written. What cannot be read is left out, a torn last line
    among it."""
    return (entry for line in data.split(b"\n")[:-1] if (entry := _entry(line)) is not None)


def unreadable(data: bytes) -> list[int]:
    """Which lines of an index file, counted from 1, cannot be read; a torn last line is none of them."""
    return [number for number, line in enumerate(data.split(b"\n")[:-1], 1) if _entry(line) is None]


def _entry(line: bytes) -> Entry | None:
    try:
        said = json.loads(line)
        said |= {"kind": Kind(said["kind"]), "fetched_at": datetime.fromisoformat(said["fetched_at"])}
        said |= {name: said.get(name) for name in ("url", "status", "charset")}
        return Entry(**said)
    except (ValueError, TypeError, KeyError):
        return None


@dataclass
class Ledger:
    """What is known of a source: each page's newest entry, where each version's bytes lie (those of notices too) by the
    one form of the address and by the address as it was, which listings were walked to their end at what time, and
    which WARC files were dropped.

    Bytes are kept once more only where the earlier record is lost, so the newest entry of a version tells where they
    lie."""

    newest: dict[str, Entry] = field(default_factory=dict)
    bodies: dict[tuple[str, str], Entry] = field(default_factory=dict)
    exact: dict[tuple[str, str], Entry] = field(default_factory=dict)
    walked: dict[str, datetime] = field(default_factory=dict)
    dropped: set[str] = field(default_factory=set)

    def add(self, entry: Entry) -> None:
        if entry.kind is Kind.WALKED:
            self.walked[entry.uri] = entry.fetched_at
        if entry.kind in (Kind.WALKED, Kind.DROPPED):
            return
        key = entry.key
        if entry.kind in (Kind.PAGE, Kind.NOTICE):
            self.bodies[key, entry.sha256] = entry
            self.exact[entry.uri, entry.sha256] = entry
        if entry.kind is Kind.NOTICE:
            return
        for name in {key, canonical_url(entry.asked) if entry.asked else key}:
            if name not in self.newest or entry.fetched_at >= self.newest[name].fetched_at:
                self.newest[name] = entry

    def extend(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            self.add(entry)

    def same(self, entry: Entry) -> Iterator[Entry]:
        """The earlier entries that tell of the same bytes of the same page, that of the very address first."""
        found = self.exact.get((entry.uri, entry.sha256)), self.bodies.get((entry.key, entry.sha256))
        return (known for known in found if known is not None)

    def page(self, url: str) -> Entry | None:
        """The newest entry of the page at `url`."""
        return self.newest.get(canonical_url(url))
