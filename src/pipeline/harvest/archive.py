"""The raw archive: every capture's bytes, kept for good in one gzip WARC a run and source, checked whenever read.

    ROOT/SOURCE_ID/RUN_ID.warc.gz         the records
    ROOT/SOURCE_ID/RUN_ID.captures.jsonl  the index (`pipeline.harvest.ledger`)
    ROOT/SOURCE_ID/source.json            whose pages they are (`pipeline.harvest.told`)

A capture is acknowledged (`store` returns) when its record is on disk. What a killed process leaves behind an
acknowledged record is taken up at the next opening if it is whole and cut off if it is torn.
"""

import re
import threading
from collections.abc import Container, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from hashlib import sha256 as digest
from pathlib import Path
from types import TracebackType
from typing import Self

from pipeline.errors import TalstreckError
from pipeline.harvest.addresses import canonical_url
from pipeline.harvest.exchange import Exchange
from pipeline.harvest.ledger import Entry, Kind, Ledger, entry_for, note, read_lines, to_line, unreadable
from pipeline.harvest.results import issue
from pipeline.harvest.runfile import RunFile, index_of, locked, mended, warc_of
from pipeline.harvest.told import tell, told
from pipeline.model import Capture, Gone, Issue, Seen, Source

_LOCATOR = re.compile(r"([a-z0-9-]{1,64}/[A-Za-z0-9._-]{1,120}\.warc\.gz)#(\d{1,15})\+(\d{1,12})")
_SOURCE_ID = re.compile(r"[a-z0-9-]{1,64}")
_RUN_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")


class DamagedRecordError(TalstreckError):
    """A record of the archive is torn, tampered with or not there: no facts can rest on it."""


class Archive:
    """The archive below `root`, open for the captures of one run, whose id is part of the names of its files.

    One process at a time writes a source; its threads may share an archive. `read` needs no opening.
    """

    def __init__(self, root: Path, run_id: str) -> None:
        if not _RUN_ID.fullmatch(run_id):
            raise ValueError(f"no name for a run: {run_id!r}")
        self.root, self.run_id = root, run_id
        self._files: dict[str, RunFile] = {}
        self._ledgers: dict[str, Ledger] = {}
        self._lock = threading.RLock()
        self._held = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        with self._lock:
            self._held.close()
            self._files.clear()
            self._ledgers.clear()

    def ledger(self, source_id: str) -> Ledger:
        """What is known of the source's pages. Opens the source for writing: mends what a killed run left.

        Raises `TalstreckError` when another process has it open.
        """
        if not _SOURCE_ID.fullmatch(source_id):
            raise ValueError(f"no id of a source: {source_id!r}")
        with self._lock:
            if source_id not in self._ledgers:
                folder = self.root / source_id
                folder.mkdir(parents=True, exist_ok=True)
                self._held.enter_context(locked(folder))
                ledger = Ledger()
                indexes = set(map(index_of, folder.glob("*.warc.gz"))) | set(folder.glob("*.captures.jsonl"))
                for index in sorted(indexes):
                    entries = mended(index, source_id)
                    ledger.extend(entries)
                    if _is_dropped(entries):
                        ledger.dropped.add(f"{source_id}/{warc_of(index).name}")
                self._ledgers[source_id] = ledger
            return self._ledgers[source_id]

    def store(
        self, capture: Capture, exchange: Exchange | None = None, stamp: str | None = None, asked: str | None = None
    ) -> Capture:
        """Keep the capture's bytes; the capture comes back with its `locator` once they are safe on disk.

        Bytes that the archive has of the same page already are not kept twice: for a page of the web (`exchange`)
        a revisit record is written, for a file nothing; the locator is that of the earlier record. `stamp` and `asked`
        are kept with it (`pipeline.harvest.ledger.Entry`).
        """
        entry = entry_for(capture, Kind.PAGE, stamp, asked)
        with self._lock:
            original = self._original(entry)
            if original is None:
                entry = self._append(entry, capture.body, exchange)
            elif exchange is None:
                entry = original
            else:
                entry = replace(entry, kind=Kind.REVISIT, locator=original.locator)
                entry = self._append(entry, capture.body, exchange, original)
            return replace(capture, locator=entry.locator, canonical_url=entry.key if capture.url else None)

    def has(self, capture: Capture) -> bool:
        """Whether these bytes of this page are kept already."""
        with self._lock:
            return self._original(entry_for(capture, Kind.PAGE)) is not None

    def note_gone(self, capture: Capture, exchange: Exchange) -> None:
        """Keep the answer that says that a page is there no more (`capture.status` 404 or 410)."""
        with self._lock:
            self._append(entry_for(replace(capture, body=b""), Kind.GONE), b"", exchange)

    def keep_notice(self, capture: Capture, exchange: Exchange) -> None:
        """Keep what a site says of being harvested (robots.txt, tdmrep.json), whenever it says something new."""
        entry = entry_for(capture, Kind.NOTICE)
        with self._lock:
            if self._original(entry) is None:
                self._append(entry, capture.body, exchange)

    def note_walked(self, source_id: str, listing: str, at: datetime) -> None:
        """Remember in the index that the listing that begins at this address was walked to its end."""
        with self._lock:
            self._note(note(Kind.WALKED, source_id, at, listing))

    def note_seen(self, entry: Entry, fetched_at: datetime, stamp: str | None) -> None:
        """Remember in the index that the page of `entry` was asked for again and had not changed."""
        with self._lock:
            stamp = stamp or entry.stamp
            self._note(replace(entry, kind=Kind.REVISIT, fetched_at=fetched_at, stamp=stamp, end=0))

    def read(self, locator: str, sha256: str) -> bytes:
        """The bytes at `locator`. Raises `DamagedRecordError` unless they are there, whole, and have this sha256."""
        from pipeline.harvest.records import unpacked  # its library takes a while to load

        match = _LOCATOR.fullmatch(locator)
        if match is None:
            raise DamagedRecordError(f"{locator}: this is no place in the raw archive")
        name, offset, length = match[1], int(match[2]), int(match[3])
        try:
            with (self.root / name).open("rb") as file:
                file.seek(offset)
                member = file.read(length)
        except FileNotFoundError as error:
            raise DamagedRecordError(f"{locator}: the archive file is not there") from error
        record = unpacked(member) if len(member) == length else None
        if record is None:
            raise DamagedRecordError(f"{locator}: the record is torn or damaged")
        body: bytes = record.raw_stream.read()
        if digest(body).hexdigest() != sha256:
            raise DamagedRecordError(f"{locator}: the bytes are not those that were stored (sha256 differs)")
        return body

    def captures(self, source_id: str | None = None, url: str | None = None) -> Iterator[Capture | Issue]:
        """Every version of every page kept (or of the page at `url`), by source and time of storing; an issue for each
        whose record is damaged or lost. Pages dropped because of their age are left out."""
        key = canonical_url(url) if url else None
        return (self._capture(entry) for entry in self._kept(source_id) if key in (None, entry.key))

    def lacking(self, locators: Container[str], source_id: str | None = None) -> Iterator[Capture | Issue]:
        """The captures kept whose locator is not among `locators`: to a caller with a ledger of its own, what a run
        that was killed had stored and not yet handed over."""
        for entry in self._kept(source_id):
            if entry.locator not in locators:
                yield self._capture(entry)

    def sights(self, source_id: str) -> Iterator[Seen | Gone]:
        """When pages were found as they were before, or gone, as far as the index tells."""
        for entry in self.entries(source_id):
            if entry.kind is Kind.REVISIT and entry.url:
                yield Seen(source_id, entry.url, entry.fetched_at, entry.sha256, entry.tdm_reservation)
            elif entry.kind is Kind.GONE and entry.url and entry.status:
                yield Gone(source_id, entry.url, entry.fetched_at, entry.status)

    def sources(self) -> list[str]:
        """The ids of the sources that anything is kept of."""
        files = (*self.root.glob("*/*.captures.jsonl"), *self.root.glob("*/*.warc.gz"))
        return sorted({path.parent.name for path in files if _SOURCE_ID.fullmatch(path.parent.name)})

    def describe(self, source: Source) -> None:
        """Keep beside the pages what their source is, so that they can be told even where nothing else knows of it."""
        self.ledger(source.source_id)
        tell(self.root / source.source_id, source)

    def described(self, source_id: str) -> Source | None:
        """What was last kept of a source, if anything was."""
        return told(self.root / source_id, source_id)

    def entries(self, source_id: str | None = None) -> Iterator[Entry]:
        """The index lines of the archive, by source and time of storing."""
        for index in self._indexes(source_id):
            yield from read_lines(index.read_bytes())

    def verify(self) -> Iterator[Issue]:
        """Read every index line and every record kept; an issue for each that is damaged or lost."""
        for index in self._indexes(None):
            for line in unreadable(index.read_bytes()):
                yield issue(
                    "index-damaged", f"{index}:{line}: no line of an index; the next run mends it from the records"
                )
        yield from (found for found in self.captures() if isinstance(found, Issue))

    def drop(self, source_id: str, before: datetime) -> list[Path]:
        """Delete the WARC files of a source whose captures are all older than `before`, and return them; their indexes
        stay, so that their pages are known."""
        dropped = []
        for index in self._indexes(source_id):
            path = warc_of(index)
            if path.exists() and all(entry.fetched_at < before for entry in read_lines(index.read_bytes())):
                path.unlink()
                with index.open("ab") as lines:
                    lines.write(to_line(note(Kind.DROPPED, source_id, before)))
                dropped.append(path)
        return dropped

    def holds(self, entry: Entry) -> bool:
        """Whether the file that should hold the bytes of `entry` is there and reaches to their end."""
        match = _LOCATOR.fullmatch(entry.locator)
        try:
            return match is not None and (self.root / match[1]).stat().st_size >= int(match[2]) + int(match[3])
        except FileNotFoundError:
            return False

    def lost(self, entry: Entry) -> bool:
        """Whether `entry` tells of bytes that should be here and are not: those dropped because of their age are not
        lost."""
        dropped = self.ledger(entry.source_id).dropped
        return (
            entry.kind in (Kind.PAGE, Kind.REVISIT)
            and entry.locator.partition("#")[0] not in dropped
            and not self.holds(entry)
        )

    def _kept(self, source_id: str | None) -> Iterator[Entry]:
        """Each version of each page, where its bytes were put last."""
        for each in self.sources() if source_id is None else [source_id]:
            found: dict[tuple[str, str], Entry] = {}
            for index in self._indexes(each):
                entries = list(read_lines(index.read_bytes()))
                pages = () if _is_dropped(entries) else [entry for entry in entries if entry.kind is Kind.PAGE]
                for entry in pages:
                    found.pop((entry.key, entry.sha256), None)
                    found[entry.key, entry.sha256] = entry
            yield from found.values()

    def _indexes(self, source_id: str | None) -> list[Path]:
        return sorted(self.root.glob(f"{source_id or '*'}/*.captures.jsonl"))

    def _capture(self, entry: Entry) -> Capture | Issue:
        try:
            return entry.capture(self.read(entry.locator, entry.sha256))
        except DamagedRecordError as error:
            return issue("raw-damaged", f"{entry.uri}: {error}")

    def _original(self, entry: Entry) -> Entry | None:
        """The earlier entry that holds the same bytes of the same page, if they are still there."""
        return next(filter(self.holds, self.ledger(entry.source_id).same(entry)), None)

    def _append(self, entry: Entry, body: bytes, exchange: Exchange | None, original: Entry | None = None) -> Entry:
        entry = replace(entry, canonical=entry.key)
        stored = self._file(entry).append(entry, body, exchange, original)
        self.ledger(entry.source_id).add(stored)
        return stored

    def _note(self, entry: Entry) -> None:
        self._file(entry).note(entry)
        self.ledger(entry.source_id).add(entry)

    def _file(self, entry: Entry) -> RunFile:
        source_id = entry.source_id
        self.ledger(source_id)
        if source_id not in self._files:
            path = self.root / source_id / f"{self.run_id}.warc.gz"
            self._files[source_id] = self._held.enter_context(RunFile(path, entry.fetched_at))
        return self._files[source_id]


def _is_dropped(entries: Sequence[Entry]) -> bool:
    """Whether the WARC file beside the index with these entries was deleted because of its age."""
    return bool(entries) and entries[-1].kind is Kind.DROPPED
