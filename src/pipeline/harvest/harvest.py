"""Sources as declared, walked through: their pages found, asked for where they may have changed, and archived."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from pipeline.errors import UsageError
from pipeline.harvest.addresses import web_address
from pipeline.harvest.archive import Archive
from pipeline.harvest.files import read_file, read_folder
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
    targets: Iterable[str],
    config: SourceConfig,
    archive: Archive,
    url: str | None = None,
    now: Now = lambda: datetime.now(UTC),
) -> Iterator[Harvested]:
    """Take in files, folders and http(s) addresses as pages of a source, whatever way in it declares.

    `url` is the address of a page given as a single file. Raises `UsageError` where a target is not there or no page.
    """
    targets = list(targets)
    if url is not None and (len(targets) != 1 or not Path(targets[0]).is_file()):
        raise UsageError("an address (--url) can be stated for one single file only")
    web = [web_address(target) for target in targets if target.startswith(("http://", "https://"))]
    if web and not config.contact:
        raise UsageError("asking the web needs a line `contact: you@example.org` in sources.yml: sites shall reach you")
    for target in targets:
        if target not in web:
            path = Path(target)
            found = read_folder(path, config.id) if path.is_dir() else read_file(path, config.id, url)
            yield from _signed(partial(_archived, found, archive), config.id)()
    if web:
        given = Urls(kind="urls", urls=tuple(web))
        if not isinstance(config.harvest, Folder):
            given = given.model_copy(update={"allow_private": config.harvest.allow_private})
        yield from harvest([config.model_copy(update={"harvest": given})], archive, Path(), now)


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


def _archived(found: Iterator[Capture | Issue], archive: Archive) -> Iterator[Harvested]:
    return (archive.store(page) if isinstance(page, Capture) else page for page in found)
