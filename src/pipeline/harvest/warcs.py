"""WARC and WACZ files made by others, read as captures: responses, resources, and revisits of either."""

import zipfile
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord

from pipeline.harvest.media import is_page, media_type_of, parse_content_type
from pipeline.harvest.records import unpacked, whole_members
from pipeline.harvest.results import issue
from pipeline.model import Capture, Issue, Severity

LARGEST_PAGE = 16 * 2**20
# warcio looks into headers that a damaged record may lack (AttributeError, TypeError).
_UNREADABLE = (ArchiveLoadFailed, ValueError, EOFError, OSError, AttributeError, TypeError)


class _UnusableError(Exception):
    """The record is damaged, or a revisit of something that is not there."""


def read_warc(path: Path, source_id: str) -> Iterator[Capture | Issue]:
    """The pages of a WARC or WACZ file, in its order; records that are no pages are counted in a closing issue.

    A record whose digest is wrong, that is cut short, or that revisits what is not in the file gives an issue and
    no capture; after a cut or broken gzip the rest of the file is lost, which an issue tells too.
    """
    with ExitStack() as opened:
        try:
            streams = list(_streams(path, opened))
        except zipfile.BadZipFile:
            yield issue("warc-damaged", f"{path}: this is no WACZ file (its zip is damaged)")
            return
        for name, stream, again in streams:
            yield from _Reader(name, source_id, stream, again).pages()


def _streams(path: Path, opened: ExitStack) -> Iterator[tuple[str, IO[bytes], IO[bytes]]]:
    """Each WARC in the file, opened twice: to walk through, and to go back for what a revisit speaks of."""
    if path.suffix.lower() != ".wacz":
        yield str(path), opened.enter_context(path.open("rb")), opened.enter_context(path.open("rb"))
        return
    package = opened.enter_context(zipfile.ZipFile(path))
    for name in sorted(name for name in package.namelist() if name.endswith((".warc", ".warc.gz"))):
        first, second = (opened.enter_context(package.open(name)) for _ in range(2))
        yield f"{path}/{name}", first, second


class _Reader:
    def __init__(self, name: str, source_id: str, stream: IO[bytes], again: IO[bytes]) -> None:
        self.name, self.source_id, self.stream, self.again = name, source_id, stream, again
        self.offsets: dict[str, int] = {}
        self.skipped = 0

    def pages(self) -> Iterator[Capture | Issue]:
        offset = 0
        try:
            for offset, record in _records(self.stream, 0):
                try:
                    capture = self._capture(record, offset)
                except _UnusableError as error:
                    yield issue("warc-record-damaged", f"{self.name}, record at {offset}: {error}")
                    continue
                if capture is not None:
                    yield capture
        except _UNREADABLE as error:
            told = " ".join(str(error).split())[:200]
            yield issue("warc-damaged", f"{self.name}: damaged after the record at {offset}, the rest is lost: {told}")
        if self.skipped:
            told = f"{self.name}: records that are no pages (other types, other status) were left out: {self.skipped}"
            yield issue("records-skipped", told, Severity.INFO)

    def _capture(self, record: ArcWarcRecord, offset: int) -> Capture | None:
        if record.rec_type not in ("response", "resource", "revisit"):
            return None
        uri, status = record.rec_headers["WARC-Target-URI"], _status(record)
        if not uri.startswith(("http:", "https:")) or status not in (None, 200):
            self.skipped += 1
            return None
        body = self._original(record) if record.rec_type == "revisit" else self._kept(record, offset)
        http = record.http_headers
        stated = http.get_header("Content-Type") if http else record.rec_headers["Content-Type"]
        declared, charset = parse_content_type(stated)
        media_type = media_type_of(uri.partition("?")[0], body, declared)
        if not is_page(media_type):
            self.skipped += 1
            return None
        return Capture(self.source_id, uri, _time(record), media_type, body, charset, status)

    def _kept(self, record: ArcWarcRecord, offset: int) -> bytes:
        body = _whole(record)
        headers = record.rec_headers
        self.offsets[headers.get_header("WARC-Payload-Digest", "")] = offset
        self.offsets[headers["WARC-Target-URI"] + " " + headers["WARC-Date"]] = offset
        return body

    def _original(self, record: ArcWarcRecord) -> bytes:
        said = record.rec_headers
        refers = said.get_header("WARC-Refers-To-Target-URI", "") + " " + said.get_header("WARC-Refers-To-Date", "")
        offset = self.offsets.get(said.get_header("WARC-Payload-Digest", "-"), self.offsets.get(refers))
        if offset is None:
            raise _UnusableError(f"a revisit of bytes that are not in this file ({said['WARC-Target-URI']})")
        return _whole(next(_records(self.again, offset))[1])


def _records(stream: IO[bytes], start: int) -> Iterator[tuple[int, ArcWarcRecord]]:
    """The records from offset `start` on. Of a compressed file each record's gzip checksum is checked first; warcio
    would go on in silence."""
    stream.seek(start)
    if stream.read(2) != b"\x1f\x8b":
        stream.seek(start)
        records = ArchiveIterator(stream, check_digests=True)
        yield from ((records.offset, record) for record in records)
        return
    end = start
    for offset, member in whole_members(stream, start):
        end = offset + len(member)
        record = unpacked(member, check_digests=True)
        if record is not None:
            yield offset, record
    stream.seek(end)
    if stream.read(1):
        raise EOFError("the gzip is cut short or broken")


def _whole(record: ArcWarcRecord) -> bytes:
    body: bytes = record.content_stream().read(LARGEST_PAGE + 1)
    if len(body) > LARGEST_PAGE:
        raise _UnusableError(f"more than {LARGEST_PAGE >> 20} MB")
    while record.raw_stream.read(2**16):
        pass
    if getattr(record.raw_stream, "limit", 0):
        raise _UnusableError("cut short")
    if record.digest_checker.passed is False:
        raise _UnusableError(", ".join(record.digest_checker.problems))
    return body


def _status(record: ArcWarcRecord) -> int | None:
    code = record.http_headers.get_statuscode() if record.http_headers else ""
    return int(code) if code and code.isdigit() else None


def _time(record: ArcWarcRecord) -> datetime:
    moment = datetime.fromisoformat(record.rec_headers["WARC-Date"])
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
