"""The stages: each takes its work from the ledger in the warehouse and leaves its results there, so that a run that was
broken off goes on where it stopped, and one with nothing new does nothing and loads nothing."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from pipeline.batches import batches
from pipeline.corrections import STAGE, Corrections, Judgements
from pipeline.corrections.resolve import judge
from pipeline.fingerprint import fingerprint
from pipeline.harvest.archive import Archive, DamagedRecordError
from pipeline.harvest.results import Harvested
from pipeline.harvest.sources import SourceConfig
from pipeline.model import Article, Capture, Facts, Gone, Issue, Reading, Seen, Severity
from pipeline.progress import Track
from pipeline.project import Project
from pipeline.taggers import Chosen
from pipeline.warehouse.facts import load_articles, put_facts, unextracted
from pipeline.warehouse.ledger import (
    StoredCapture,
    add_issues,
    mark_dropped,
    note_harvested,
    put_captures,
    put_issues,
    put_sources,
    unread,
)
from pipeline.warehouse.readings import put_damage, put_readings
from pipeline.warehouse.sights import put_sights
from pipeline.warehouse.store import Connection, open_warehouse

if TYPE_CHECKING:
    from pipeline.read.recipe import Recipe

READER = ("read",)


def capture_pages(
    project: Project,
    configs: Sequence[SourceConfig],
    pages: Callable[[Archive], Iterable[Harvested]],
    run_id: str,
    track: Track,
    *,
    by_hand: bool,
) -> tuple[int, tuple[Issue, ...]]:
    """Archive the pages and enter them into the ledger; the number of new captures, and what went wrong.

    They are a harvest of the sources, which begins anew what is said of it, or some pages taken in BY_HAND.
    """
    new, issues = 0, []
    with Archive(project.raw / "archive", run_id) as archive:
        with open_warehouse(project.warehouse) as con:
            put_sources(con, [config.source for config in configs])
        for config in configs:
            archive.describe(config.source)
        for batch in batches(track(pages(archive), "harvesting")):
            issues += [item for item in batch if isinstance(item, Issue)]
            with open_warehouse(project.warehouse) as con:
                new += put_captures(con, [item for item in batch if isinstance(item, Capture)])
                put_sights(con, [item for item in batch if isinstance(item, Seen | Gone)])
    with open_warehouse(project.warehouse) as con:
        for config in configs:
            own = [issue for issue in issues if issue.source_id == config.id]
            if by_hand:
                add_issues(con, config.id, own)
                continue
            put_issues(con, config.id, "harvest", own)
            if not any(issue.severity is Severity.ERROR for issue in own):
                note_harvested(con, config.id, datetime.now(UTC))
    return new, tuple(issues)


def drop_raw(project: Project, configs: Iterable[SourceConfig]) -> None:
    """Drop the raw bytes that are older than their source keeps them (`keep_raw_days`); what they said stays."""
    now = datetime.now(UTC)
    for config in configs:
        if config.keep_raw_days is None:
            continue
        with Archive(project.raw / "archive", "dropping") as archive:
            archive.ledger(config.id)
            dropped = archive.drop(config.id, now - timedelta(days=config.keep_raw_days))
        if dropped:
            with open_warehouse(project.warehouse) as con:
                mark_dropped(con, config.id, [f"{config.id}/{path.name}" for path in dropped], now)


def read_captures(project: Project, recipes: "Mapping[str, Recipe]", track: Track) -> tuple[int, tuple[Issue, ...]]:
    """Read every capture that today's reader, with today's recipe of its source, has not read; their number, and what
    went wrong. One whose bytes are damaged keeps what was read from it before, and is tried again the next time."""
    reader = fingerprint(*READER)
    done, issues = 0, []
    versions = {source: f"{reader}-{own.version}" for source, own in recipes.items()}
    with open_warehouse(project.warehouse) as con:
        archive = Archive(project.raw / "archive", "reading")
        for batch in batches(track(unread(con, reader, versions), "reading")):
            found: dict[str, list[tuple[StoredCapture, Reading]]] = defaultdict(list)
            damaged: list[tuple[StoredCapture, Issue]] = []
            for stored in batch:
                reading = _reading(archive, stored, recipes.get(stored.source_id))
                if isinstance(reading, Issue):
                    damaged.append((stored, reading))
                    issues.append(_of_page(reading, stored))
                    continue
                found[versions.get(stored.source_id, reader)].append((stored, reading))
                issues += [_of_page(issue, stored) for issue in reading.issues]
            for version, some in found.items():
                put_readings(con, some, version)
            put_damage(con, damaged)
            done += len(batch) - len(damaged)
    return done, tuple(issues)


def extract_articles(
    project: Project, corrections: Mapping[str, Corrections], chosen: Chosen, track: Track
) -> tuple[int, tuple[Issue, ...]]:
    """Extract from every article that has no facts made by today's extractor and corrections (by source), with names
    by the chosen tagger; their number, and what was met with."""
    extractor = chosen.version
    issues: list[Issue] = []
    versions = {source: f"{extractor}-{own.version}" for source, own in corrections.items()}
    with open_warehouse(project.warehouse) as con:
        waiting = unextracted(con, extractor, versions)
        for batch in batches(track(waiting, "extracting")):
            found: dict[str, list[tuple[str, Facts]]] = defaultdict(list)
            for key, article in load_articles(con, batch):
                facts = _facts(article, corrections, chosen)
                found[versions.get(article.source_id, extractor)].append((key, facts))
                issues += facts.issues
            for version, some in found.items():
                put_facts(con, some, version)
        issues += _strayed(con, corrections)
    return len(waiting), tuple(issues)


def judge_persons(project: Project, judgements: Judgements) -> tuple[Issue, ...]:
    """Join and part persons as the editor judges; what was met with."""
    with open_warehouse(project.warehouse) as con:
        return judge(con, judgements)


def _facts(article: Article, corrections: Mapping[str, Corrections], chosen: Chosen) -> Facts:
    from pipeline.corrections.apply import corrected
    from pipeline.extract import extract  # its registers take a while to load: not where nothing is new

    facts = extract(article, chosen.tagger)
    own = corrections.get(article.source_id)
    return corrected(article, facts, own.about(article)) if own else facts


def _strayed(con: Connection, corrections: Mapping[str, Corrections]) -> Iterator[Issue]:
    """What is corrected in articles that are not there, by the newest corrections."""
    told = con.execute("SELECT source_id FROM issues WHERE stage = ? AND article_id IS NULL", [STAGE]).fetchall()
    for source in sorted(corrections.keys() | {source for (source,) in told}):
        known = con.execute("SELECT url, title FROM articles WHERE source_id = ?", [source]).fetchall()
        found = corrections[source].strayed(known) if source in corrections else ()
        put_issues(con, source, STAGE, found)
        yield from found


def _reading(archive: Archive, stored: StoredCapture, recipe: "Recipe | None") -> Reading | Issue:
    """The reading of a stored capture, or that its bytes are damaged."""
    try:
        body = archive.read(stored.locator or "", stored.sha256)
    except DamagedRecordError as error:
        return Issue("read", "raw-damaged", Severity.ERROR, str(error))
    from pipeline.read import read  # the parsers take a while to load: not where nothing is new

    capture = Capture(
        source_id=stored.source_id,
        url=stored.url,
        fetched_at=stored.fetched_at,
        media_type=stored.media_type,
        body=body,
        charset=stored.charset,
        status=stored.status,
        locator=stored.locator,
    )
    return read(capture, recipe)


def _of_page(issue: Issue, stored: StoredCapture) -> Issue:
    return replace(issue, message=f"{stored.url or f'a page of {stored.source_id}'}: {issue.message}")
