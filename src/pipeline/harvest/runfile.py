"""One run's WARC file of one source, with its index: appended to, never rewritten, mended after a kill; an index with
lines that cannot be read is made anew."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from io import FileIO
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from pipeline.errors import TalstreckError
from pipeline.harvest.exchange import Exchange
from pipeline.harvest.ledger import Entry, read_lines, to_line


class RunFile:
    """The file at `path` ("SOURCE_ID/RUN_ID.warc.gz"), open for appending. Not safe for threads."""

    def __init__(self, path: Path, written_at: datetime) -> None:
        self._path, self._written_at = path, written_at
        self._records: FileIO | None = None
        self._index = index_of(path).open("ab")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        os.fsync(self._index.fileno())
        self._index.close()
        if self._records is not None:
            self._records.close()

    def append(self, entry: Entry, body: bytes, exchange: Exchange | None, original: Entry | None) -> Entry:
        """Write the record, then its index line once the record is safe. The entry returned says where it lies."""
        from pipeline.harvest.records import members  # its library takes a while to load

        record, request = members(entry, body, exchange, original)
        file = self._records or self._open()
        offset = _safely(file, record + request)
        locator = entry.locator or f"{self._path.parent.name}/{self._path.name}#{offset}+{len(record)}"
        entry = replace(entry, locator=locator, end=file.tell())
        self.note(entry)
        return entry

    def note(self, entry: Entry) -> None:
        """Write an index line alone."""
        self._index.write(to_line(entry))
        self._index.flush()

    def _open(self) -> FileIO:
        self._records = self._path.open("ab", buffering=0)
        if self._records.tell() == 0:
            from pipeline.harvest.records import warcinfo

            said = {"software": "talstreck", "format": "WARC File Format 1.1"}
            _safely(self._records, warcinfo(self._path.name, self._written_at, said))
            _sync_folder(self._path.parent)
        return self._records


def _safely(file: FileIO, data: bytes) -> int:
    """Append `data`; it is on disk when its offset comes back. Where that fails (no room), nothing of it stays."""
    offset, rest = file.tell(), memoryview(data)
    try:
        while rest:
            rest = rest[file.write(rest) :]
        os.fsync(file.fileno())
    except OSError:
        file.truncate(offset)
        file.seek(offset)
        raise
    return offset


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold `folder` against other processes. Raises `TalstreckError` when one of them holds it."""
    with (folder / ".lock").open("ab") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise TalstreckError(
                f"{folder}: another talstreck is harvesting this source; wait for it to end"
            ) from error
        yield


def mended(index: Path, source_id: str) -> list[Entry]:
    """The entries of an index, after taking up whole records of its WARC file that it lacks and cutting off a torn end
    of either. The WARC file may have been dropped. The folder must be held (`locked`)."""
    data = index.read_bytes() if index.exists() else b""
    entries = list(read_lines(data))
    if len(entries) < data.count(b"\n"):
        entries = _anew(index, source_id, entries)
        data = index.read_bytes()
    with index.open("ab") as lines:
        lines.truncate(data.rfind(b"\n") + 1)
        if warc_of(index).exists():
            for entry in _unlisted(warc_of(index), source_id, max((entry.end for entry in entries), default=0)):
                entries.append(entry)
                lines.write(to_line(entry))
    return entries


def _unlisted(path: Path, source_id: str, listed: int) -> Iterator[Entry]:
    """The entries of the records from offset `listed` on, which is where the index ends; a torn end is cut off."""
    size = path.stat().st_size
    if listed == size:
        return
    with path.open("rb+") as records:
        whole = min(listed, size)
        for end, entry in _recorded(records, path, source_id, whole):
            whole = end
            if entry is not None:
                yield entry
        records.truncate(whole)


def _recorded(records: IO[bytes], path: Path, source_id: str, start: int) -> Iterator[tuple[int, Entry | None]]:
    """Where each whole record from `start` on ends, and its entry if it holds a page."""
    from pipeline.harvest.records import entry_of, unpacked, whole_members

    for offset, member in whole_members(records, start):
        end = offset + len(member)
        entry = entry_of(unpacked(member), source_id, f"{source_id}/{path.name}#{offset}+{len(member)}")
        yield end, entry and replace(entry, end=end, canonical=entry.key)


def _anew(index: Path, source_id: str, entries: list[Entry]) -> list[Entry]:
    """Write an index anew from those of its lines that can be read and the records that none of them tells of.

    What a lost line noted and no record holds (that a page had not changed) is found out by the next harvest.
    """
    known, path = {entry.locator for entry in entries}, warc_of(index)
    if path.exists():
        with path.open("rb") as records:
            told = [entry for _, entry in _recorded(records, path, source_id, 0)]
        entries = entries + [entry for entry in told if entry is not None and entry.locator not in known]
    fresh = index.with_suffix(".fresh")
    fresh.write_bytes(b"".join(map(to_line, entries)))
    fresh.replace(index)
    return entries


def index_of(path: Path) -> Path:
    """The index that stands beside a WARC file."""
    return path.with_name(path.name.replace(".warc.gz", ".captures.jsonl"))


def warc_of(index: Path) -> Path:
    """The WARC file that an index stands beside."""
    return index.with_name(index.name.replace(".captures.jsonl", ".warc.gz"))


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
