"""Local files as captures: single pages, folders of them with or without a manifest, WARC and WACZ files."""

import csv
import io
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from pipeline.errors import UsageError
from pipeline.harvest.addresses import NoAddressError, web_address
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
    """The page in one file, or the pages in one WARC or WACZ file; an issue where it cannot be read or is no page.

    Raises `UsageError` where `url` is no address."""
    return _sound(path, source_id, web_address(url) if url is not None else None)


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
    for line, row in _rows(manifest):
        yield from _row(manifest, line, row, source_id)


def _rows(manifest: Path) -> list[tuple[int, dict[str, str]]]:
    """The rows of a manifest, each with its line."""
    try:
        text = manifest.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise UsageError(f"{manifest}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise UsageError(f"{manifest}:{line}: this is no UTF-8: save it as CSV in UTF-8") from error
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise UsageError(f"{manifest}:{line}: this is no text (a NUL stands there): save it as CSV in UTF-8")
    rows = csv.DictReader(io.StringIO(text, newline=""))
    try:
        unknown = sorted(set(rows.fieldnames or ()) - set(_COLUMNS))
        if "file" not in (rows.fieldnames or ()) or unknown:
            raise UsageError(f"{manifest}:1: columns are {', '.join(_COLUMNS)} (only the first is needed)")
        return [(rows.line_num, {key: value or "" for key, value in row.items() if key}) for row in rows]
    except csv.Error as error:
        raise UsageError(f"{manifest}:{rows.line_num + 1}: this is no CSV: {error}") from error


def _row(manifest: Path, line: int, row: dict[str, str], source_id: str) -> Iterator[Capture | Issue]:
    where, path = f"{manifest}:{line}", manifest.parent / row["file"]
    if not path.resolve().is_relative_to(manifest.parent.resolve()):
        raise UsageError(f"{where}: {row['file']} lies outside the folder")
    fetched_at = _time(row["fetched_at"], where) if row.get("fetched_at") else None
    try:
        url = web_address(row["url"]) if row.get("url") else None
    except NoAddressError as error:
        raise UsageError(f"{where}: {error}") from error
    if path.exists():
        yield from _sound(path, source_id, url, fetched_at, row.get("media_type", ""))
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


def _time(said: str, where: str) -> datetime:
    try:
        moment = datetime.fromisoformat(said)
        if moment.tzinfo is None:
            raise UsageError(f"{where}: the time {said!r} needs its offset from UTC (+02:00)")
        moment.astimezone(UTC)  # a day before the first that can be told is none
        return moment
    except (ValueError, OverflowError) as error:
        raise UsageError(f"{where}: {said!r} is no time (2025-05-20T09:00:00+02:00)") from error


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
