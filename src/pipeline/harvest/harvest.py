"""Sources as declared, walked through: their pages found, asked for where they may have changed, and archived."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from pipeline.errors import UsageError
from pipeline.harvest.addresses import web_address
from pipeline.harvest.archive import Archive
from pipeline.harvest.files import read_file, read_folder, required
from pipeline.harvest.lanes import Lane, side_by_side
from pipeline.harvest.results import Harvested, issue
from pipeline.harvest.sources import Folder, SourceConfig, Urls
from pipeline.harvest.turns import Turns
from pipeline.model import Capture, Issue

Now = Callable[[], datetime]


def harvest(
    sources: Sequence[SourceConfig],
    archive: Archive,
    project: Path,
    now: Now = lambda: datetime.now(UTC),
    turns: Turns | None = None,
) -> Iterator[Harvested]:
    """Harvest the sources, their hosts side by side, with one request at a time at each host.

    Yields a `Capture` (with its place in the archive) for each page of a folder and for each page of the web whose
    bytes are new, `Seen` for one that is as it was, `Gone` for one that is there no more, and an `Issue` for each that
    could not be had, or for a source that could not be read at all. Folders are looked up below `project`.
    """
    turns = turns or Turns()
    lanes: list[Lane[Harvested]] = []
    for config in sources:
        lanes.extend(_signed(lane, config.id) for lane in _lanes(config, archive, project, now, turns))
    yield from side_by_side(lanes, turns.stopped)


def ingest(
    targets: Sequence[str],
    config: SourceConfig,
    archive: Archive,
    url: str | None = None,
    now: Now = lambda: datetime.now(UTC),
) -> Iterator[Harvested]:
    """Take in files, folders and http(s) addresses as pages of a source, whatever way in it declares, and yield as
    `harvest` does. The targets are such as `check_targets` lets through.
    """
    web, local = _parted(targets)
    for path in local:
        lane: Lane[Harvested] = partial(_file, config.id, path, url, archive)
        if path.is_dir():
            lane = partial(_folder, config.id, path, None, archive)
        yield from _signed(lane, config.id)()
    if web:
        given = Urls(kind="urls", urls=web)
        if not isinstance(config.harvest, Folder):
            given = given.model_copy(update={"allow_private": config.harvest.allow_private})
        yield from harvest([config.model_copy(update={"harvest": given})], archive, Path(), now)


def check_targets(targets: Sequence[str], config: SourceConfig, url: str | None = None) -> None:
    """Whether pages can be taken in from these files, folders and addresses; `url` is the address of a page given as a
    single file. Raises `UsageError` where a target is not there or no address, or the web may not be asked."""
    web, local = _parted(targets)
    required(local)
    if url is not None and (web or len(local) != 1 or not local[0].is_file()):
        raise UsageError("an address (--url) can be stated for one single file only")
    if web and not config.contact:
        raise UsageError("asking the web needs a line `contact: you@example.org` in sources.yml: sites shall reach you")
    for address in (*web, *([url] if url is not None else [])):
        web_address(address)


def _parted(targets: Sequence[str]) -> tuple[tuple[str, ...], tuple[Path, ...]]:
    """The addresses among the targets, and the files and folders."""
    web = tuple(target for target in targets if target.startswith(("http://", "https://")))
    return web, tuple(Path(target) for target in targets if target not in web)


def _signed(lane: Lane[Harvested], source_id: str) -> Lane[Harvested]:
    """The lane, with the source said of each issue."""
    return lambda: (replace(came, source_id=source_id) if isinstance(came, Issue) else came for came in lane())


def _lanes(config: SourceConfig, archive: Archive, project: Path, now: Now, turns: Turns) -> list[Lane[Harvested]]:
    way = config.harvest
    if isinstance(way, Folder):
        return [lambda: _folder(config.id, project / way.path, way.manifest, archive)]
    from pipeline.harvest.web import lanes  # its libraries take a while to load

    return lanes(config, way, archive, now, turns)


def _folder(source_id: str, folder: Path, manifest: str | None, archive: Archive) -> Iterator[Harvested]:
    try:
        yield from _archived(read_folder(folder, source_id, manifest), archive)
    except UsageError as error:
        yield issue("folder-unreadable", f"source {source_id}: {error}")


def _file(source_id: str, path: Path, url: str | None, archive: Archive) -> Iterator[Harvested]:
    return _archived(read_file(path, source_id, url), archive)


def _archived(found: Iterator[Capture | Issue], archive: Archive) -> Iterator[Harvested]:
    return (archive.store(page) if isinstance(page, Capture) else page for page in found)
