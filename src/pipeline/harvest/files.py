"""Local files as captures: single pages, folders of them with or without a manifest, WARC and WACZ files."""

import csv
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from pipeline.errors import UsageError
from pipeline.harvest.media import SUFFIXES, is_page, media_type_of, parse_content_type
from pipeline.harvest.results import issue
from pipeline.model import Capture, Issue, Severity

LARGEST_PAGE = 16 * 2**20
MANIFEST = "captures.csv"
_ARCHIVES = (".warc", ".warc.gz", ".wacz")
_COLUMNS = ("file", "url", "fetched_at", "media_type")


class _NoPageError(Exception):
    """The file is none that could hold articles."""


def read_folder(folder: Path, source_id: str, manifest: str | None = None) -> Iterator[Capture | Issue]:
    """The pages below `folder`, by name of file. With a manifest (`manifest`, or "captures.csv" where it is there)
    only the files named in it, with the address and time stated there.

    A file that is called a page and is none gives an issue; others that are no pages are counted in a closing one.
    Raises `UsageError` where there is no page at all.
    """
    if not folder.is_dir():
        raise UsageError(f"{folder}: there is no such folder")
    listed = folder / (manifest or MANIFEST)
    if listed.is_file():
        yield from _listed(listed, source_id)
    elif manifest:
        raise UsageError(f"{listed}: there is no such manifest")
    else:
        yield from _below(folder, source_id)


def read_file(path: Path, source_id: str, url: str | None = None) -> Iterator[Capture | Issue]:
    """The page in one file, or the pages in one WARC or WACZ file; an issue where it cannot be read or is no page."""
    return _sound(path, source_id, url)


def required(paths: Iterable[Path]) -> None:
    """Raise `UsageError` for the first path that is not there."""
    for path in paths:
        if not path.exists():
            raise UsageError(f"{path}: there is no such file or folder")


def _below(folder: Path, source_id: str) -> Iterator[Capture | Issue]:
    skipped: Counter[str] = Counter()
    found = False
    for path in sorted(path for path in folder.rglob("*") if path.is_file() and not _hidden(path, folder)):
        try:
            for page in _pages(path, source_id, None):
                found = True
                yield page
        except _NoPageError as error:
            if _called_a_page(path):
                yield issue("file-no-page", f"{path}: this is no page ({error})", Severity.WARNING)
                continue
            skipped[path.suffix.lower() or path.name] += 1
        except OSError as error:
            found = True
            yield issue("file-unreadable", f"{path}: cannot be read: {error.strerror}")
    if not found:
        raise UsageError(f"{folder}: there is no page in this folder")
    if skipped:
        kinds = ", ".join(f"{count} {suffix}" for suffix, count in sorted(skipped.items()))
        yield issue("files-skipped", f"{folder}: files that are no pages were left out: {kinds}", Severity.INFO)


def _called_a_page(path: Path) -> bool:
    return Path(path.name.lower().removesuffix(".gz")).suffix in SUFFIXES


def _hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _listed(manifest: Path, source_id: str) -> Iterator[Capture | Issue]:
    with manifest.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        unknown = sorted(set(rows.fieldnames or ()) - set(_COLUMNS))
        if "file" not in (rows.fieldnames or ()) or unknown:
            raise UsageError(f"{manifest}:1: columns are {', '.join(_COLUMNS)} (only the first is needed)")
        for row in rows:
            yield from _row(manifest, rows.line_num, {key: value or "" for key, value in row.items() if key}, source_id)


def _row(manifest: Path, line: int, row: dict[str, str], source_id: str) -> Iterator[Capture | Issue]:
    where, path = f"{manifest}:{line}", manifest.parent / row["file"]
    if not path.resolve().is_relative_to(manifest.parent.resolve()):
        raise UsageError(f"{where}: {row['file']} lies outside the folder")
    try:
        fetched_at = datetime.fromisoformat(row["fetched_at"]) if row.get("fetched_at") else None
    except ValueError as error:
        raise UsageError(f"{where}: {row['fetched_at']!r} is no time (2025-05-20T09:00:00+02:00)") from error
    if fetched_at and fetched_at.tzinfo is None:
        raise UsageError(f"{where}: the time {row['fetched_at']!r} needs its offset from UTC (+02:00)")
    if path.exists():
        yield from _sound(path, source_id, row.get("url") or None, fetched_at, row.get("media_type", ""))
    else:
        yield issue("file-missing", f"{where}: {row['file']} is not there")


def _sound(
    path: Path, source_id: str, url: str | None, fetched_at: datetime | None = None, stated: str = ""
) -> Iterator[Capture | Issue]:
    try:
        yield from _pages(path, source_id, url, fetched_at, stated)
    except OSError as error:
        yield issue("file-unreadable", f"{path}: cannot be read: {error.strerror}")
    except _NoPageError as error:
        told = f"{path}: this is no page ({error}); a page is HTML, plain text, a feed, WARC or WACZ"
        yield issue("file-no-page", told)


def _pages(
    path: Path, source_id: str, url: str | None, fetched_at: datetime | None = None, stated: str = ""
) -> Iterator[Capture | Issue]:
    if path.name.lower().endswith(_ARCHIVES):
        from pipeline.harvest.warcs import read_warc  # its library takes a while to load

        yield from read_warc(path, source_id)
        return
    stat = path.stat()
    fetched_at = fetched_at or datetime.fromtimestamp(stat.st_mtime, UTC)
    body = _body(path)
    if not body.strip():
        yield issue("file-empty", f"{path}: the file is empty")
        return
    media_type, charset = parse_content_type(stated)
    media_type = media_type or media_type_of(path.name.lower().removesuffix(".gz"), body)
    if not is_page(media_type):
        raise _NoPageError(media_type)
    yield Capture(source_id, url, fetched_at, media_type, body, charset)


def _body(path: Path) -> bytes:
    with path.open("rb") as file:
        body = file.read(LARGEST_PAGE + 1)
    if body.startswith(b"\x1f\x8b"):
        decompressor = zlib.decompressobj(31)
        try:
            body = decompressor.decompress(body, LARGEST_PAGE + 1)
        except zlib.error as error:
            raise _NoPageError("damaged gzip") from error
        if not decompressor.eof and len(body) <= LARGEST_PAGE:
            raise _NoPageError("gzip that is cut short")
    if len(body) > LARGEST_PAGE:
        raise _NoPageError(f"more than {LARGEST_PAGE >> 20} MB")
    return body
