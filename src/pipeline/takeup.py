"""What the raw archive holds, entered into the warehouse again where that lacks it: of every source that pages are kept
of, whether it is declared, taken in by hand, or declared no more."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.batches import batches
from pipeline.errors import TalstreckError
from pipeline.harvest.archive import Archive
from pipeline.harvest.results import Harvested
from pipeline.harvest.sources import BY_HAND, SourceConfig, by_hand
from pipeline.model import Capture, Gone, Issue, Seen, Source
from pipeline.progress import Track
from pipeline.project import Project
from pipeline.warehouse.ledger import known_sources, locators, note_declared, put_captures, put_issues, put_sources
from pipeline.warehouse.sights import put_sights
from pipeline.warehouse.store import open_warehouse

STAGE = "read"


def take_up(project: Project, declared: Iterable[SourceConfig], track: Track) -> tuple[int, tuple[Issue, ...]]:
    """Enter the sources, and what the archive holds and the warehouse does not: a run was killed between the two, or
    the file was deleted. The number of captures that were not known, and what is damaged.

    Raises TalstreckError where pages are kept of a source that nothing tells of.
    """
    new, issues = 0, []
    with Archive(project.raw / "archive", "taking-up") as archive, open_warehouse(project.warehouse) as con:
        kept, named = archive.sources(), {config.id: config.source for config in declared}
        stored = known_sources(con) | named
        stored |= {each: _described(project, archive, each) for each in kept if each not in stored}
        put_sources(con, stored.values())
        note_declared(con, named)
        for source_id in kept:
            archive.describe(stored[source_id])
        there = {source_id: locators(con, source_id) for source_id in kept}
        for batch in batches(track(_lacking(archive, there), "taking up")):
            issues += [item for item in batch if isinstance(item, Issue)]
            new += put_captures(con, [item for item in batch if isinstance(item, Capture)])
            put_sights(con, [item for item in batch if isinstance(item, Seen | Gone)])
        for source_id in kept:
            put_issues(con, source_id, STAGE, [issue for issue in issues if issue.source_id == source_id])
    return new, tuple(issues)


def left_behind(project: Project) -> Sequence[str]:
    """The sources of which the archive holds pages that the warehouse does not know."""
    archive = Archive(project.raw / "archive", "reading")
    with open_warehouse(project.warehouse) as con:
        known = {source_id: locators(con, source_id) for source_id in archive.sources()}
    found = ((source_id, archive.lacking(there, source_id)) for source_id, there in known.items())
    return [source_id for source_id, pages in found if any(isinstance(page, Capture) for page in pages)]


def _lacking(archive: Archive, known: Mapping[str, Container[str]]) -> Iterator[Harvested]:
    """What the archive holds of these sources besides the locators known."""
    for source_id, there in known.items():
        archive.ledger(source_id)
        for found in archive.lacking(there, source_id):
            yield replace(found, stage=STAGE, source_id=source_id) if isinstance(found, Issue) else found
        yield from archive.sights(source_id)


def _described(project: Project, archive: Archive, source_id: str) -> Source:
    source = archive.described(source_id)
    if source is None and source_id == BY_HAND:
        source = by_hand(project.sources).source
    if source is None:
        raise TalstreckError(
            f"{archive.root / source_id} holds pages of a source that nothing tells of: "
            f"declare {source_id} in {project.sources}, or move the folder out of the archive"
        )
    return source
