"""Captures as WARC records and back. Everything a capture knows stands in its record, so that an archive can be read
without any other file.

A page of the web is a `response` with its `request`; the body stands there without transfer and content encoding,
whose headers are kept under an "X-Archive-Orig-" name. A file is a `resource`. A page that came again with the same
bytes is a `revisit`, one that was gone a `response` of status 404 or 410 without body. What a site says of being
harvested (robots.txt, tdmrep.json) is a `response` too, marked by a header of ours as no page.
"""

import io
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import IO
from urllib.parse import quote

from warcio.archiveiterator import ArchiveIterator
from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from pipeline.harvest.exchange import Exchange, Headers
from pipeline.harvest.ledger import Entry, Kind
from pipeline.harvest.media import parse_content_type

LARGEST = 256 * 2**20
_CHUNK = 2**16
_ENCODED = frozenset({"content-encoding", "transfer-encoding", "content-length"})
_PRINTABLE = "".join(map(chr, range(32, 127)))
_SECRET = frozenset({"authorization", "cookie", "proxy-authorization", "set-cookie"})
_TDM = "Talstreck-TDM-Reservation"
_STAMP = "Talstreck-Stamp"
_ASKED = "Talstreck-Asked-For"
_KIND = "Talstreck-Kind"


def members(entry: Entry, body: bytes, exchange: Exchange | None, original: Entry | None) -> tuple[bytes, bytes]:
    """The gzip members of one capture: the record itself, and its request (empty for a file).

    `original` is the earlier capture of the same bytes, where there is one: the record is then a revisit of it.
    """
    writer = WARCWriter(io.BytesIO(), gzip=False, warc_version="1.1")
    headers = _warc_headers(entry)
    if exchange is None:
        headers["Content-Type"] = _content_type(entry)
        record = writer.create_warc_record(
            entry.uri, "resource", io.BytesIO(body), len(body), headers["Content-Type"], headers
        )
        return _gzipped(writer, record), b""
    http = StatusAndHeaders(_ascii(exchange.status_line), _plain(exchange.headers, len(body)), protocol="HTTP/1.1")
    if original is not None:
        refers = original.uri, original.fetched_at.astimezone(UTC).isoformat().replace("+00:00", "Z")
        digest = headers.pop("WARC-Payload-Digest")
        record = writer.create_revisit_record(entry.uri, digest, *refers, http, headers)
    else:
        record = writer.create_warc_record(
            entry.uri, "response", io.BytesIO(body), len(body), warc_headers_dict=headers, http_headers=http
        )
    said = {"WARC-Date": headers["WARC-Date"], "WARC-Concurrent-To": record.rec_headers["WARC-Record-ID"]}
    asked = StatusAndHeaders(exchange.request_line, _public(exchange.request_headers), is_http_request=True)
    request = writer.create_warc_record(entry.uri, "request", http_headers=asked, warc_headers_dict=said)
    return _gzipped(writer, record), _gzipped(writer, request)


def warcinfo(filename: str, written_at: datetime, said: dict[str, str]) -> bytes:
    """The gzip member that opens an archive file and tells who made it."""
    writer = WARCWriter(io.BytesIO(), gzip=False, warc_version="1.1")
    record = writer.create_warcinfo_record(filename, said)
    record.rec_headers.replace_header("WARC-Date", _warc_date(written_at))
    return _gzipped(writer, record)


def unpacked(member: bytes, *, check_digests: bool = False) -> ArcWarcRecord | None:
    """The record of one whole gzip member, None where the member is cut short, damaged or followed by more."""
    decompressor = zlib.decompressobj(31)
    try:
        plain = decompressor.decompress(member, LARGEST)
    except zlib.error:
        return None
    if not decompressor.eof or decompressor.unused_data:
        return None
    return next(iter(ArchiveIterator(io.BytesIO(plain), check_digests=check_digests)), None)


def whole_members(file: IO[bytes], start: int) -> Iterator[tuple[int, bytes]]:
    """Offset and bytes of each whole gzip member from `start` on; ends at the first that is torn."""
    file.seek(start)
    rest = b""
    while True:
        decompressor, member = zlib.decompressobj(31), bytearray()
        while not decompressor.eof:
            chunk = rest or file.read(_CHUNK)
            try:
                decompressor.decompress(chunk)
            except zlib.error:
                return
            if not chunk:
                return
            rest = decompressor.unused_data
            member += chunk[: len(chunk) - len(rest)]
        yield start, bytes(member)
        start += len(member)


def entry_of(record: ArcWarcRecord | None, source_id: str, locator: str) -> Entry | None:
    """The ledger line of a record that we wrote; None for records without bytes of a page (warcinfo, request)."""
    if record is None or record.rec_type not in ("response", "resource"):
        return None
    warc, http = record.rec_headers, record.http_headers
    status = int(http.get_statuscode()) if http else None
    stated = http.get_header("Content-Type") if http else warc["Content-Type"]
    uri = warc["WARC-Target-URI"]
    return Entry(
        kind=Kind(warc.get_header(_KIND, Kind.PAGE)),
        source_id=source_id,
        url=None if uri.startswith("urn:") else uri,
        fetched_at=datetime.fromisoformat(warc["WARC-Date"]),
        status=status,
        media_type=warc["WARC-Identified-Payload-Type"],
        charset=parse_content_type(stated)[1],
        sha256=warc["WARC-Payload-Digest"].removeprefix("sha256:"),
        size=len(record.raw_stream.read()),
        locator=locator,
        tdm_reservation={"1": True, "0": False}.get(warc.get_header(_TDM, "")),
        etag=http.get_header("ETag") if http else None,
        last_modified=http.get_header("Last-Modified") if http else None,
        stamp=warc.get_header(_STAMP),
        asked=warc.get_header(_ASKED),
    )


def _warc_headers(entry: Entry) -> dict[str, str]:
    headers = {
        "WARC-Date": _warc_date(entry.fetched_at),
        "WARC-Payload-Digest": f"sha256:{entry.sha256}",
        "WARC-Identified-Payload-Type": entry.media_type,
    }
    if entry.tdm_reservation is not None:
        headers[_TDM] = str(int(entry.tdm_reservation))
    if entry.kind in (Kind.NOTICE, Kind.GONE):
        headers[_KIND] = entry.kind
    if entry.stamp:
        headers[_STAMP] = entry.stamp
    if entry.asked:
        headers[_ASKED] = entry.asked
    return headers


def _warc_date(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _content_type(entry: Entry) -> str:
    return f"{entry.media_type}; charset={entry.charset}" if entry.charset else entry.media_type


def _plain(headers: Headers, length: int) -> list[tuple[str, str]]:
    kept = [(f"X-Archive-Orig-{k}" if k.lower() in _ENCODED else k, v) for k, v in _public(headers)]
    return [*kept, ("Content-Length", str(length))]


def _public(headers: Headers) -> list[tuple[str, str]]:
    return [(_ascii(key), _ascii(value)) for key, value in headers if key.lower() not in _SECRET]


def _ascii(text: str) -> str:
    """Header text as a record can hold it: servers send bytes that no header may have."""
    return quote(text, safe=_PRINTABLE)


def _gzipped(writer: WARCWriter, record: ArcWarcRecord) -> bytes:
    writer.out.seek(0)
    writer.out.truncate()
    writer.write_record(record)
    compressor = zlib.compressobj(6, zlib.DEFLATED, 31)
    return compressor.compress(writer.out.getvalue()) + compressor.flush()
