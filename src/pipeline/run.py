"""The one composition of the stages, which the command walks directly and the flow as tasks.

Each stage takes its work from the ledger in the warehouse and leaves its results there, so that a run that was broken
off goes on where it stopped and a second run with nothing new does nothing. Each opens the warehouse for itself, so
that it is free for readers in between.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import ParamSpec, Protocol, TypeVar

from pipeline.corrections import FOLDER, STAGE, Corrections, load_corrections
from pipeline.errors import TalstreckError, UsageError
from pipeline.fingerprint import fingerprint
from pipeline.harvest.archive import Archive, DamagedRecordError
from pipeline.harvest.harvest import harvest
from pipeline.harvest.harvest import ingest as take_in
from pipeline.harvest.results import Harvested
from pipeline.harvest.sources import Folder, SourceConfig, load_sources
from pipeline.model import Article, Capture, Facts, Issue, Reading, Severity
from pipeline.progress import Track, silent
from pipeline.project import Project
from pipeline.publish.package import load_package
from pipeline.publish.release import Release
from pipeline.publish.release import publish as release
from pipeline.warehouse.facts import load_articles, put_facts, unextracted
from pipeline.warehouse.ledger import (
    StoredCapture,
    begin_run,
    end_run,
    put_captures,
    put_issues,
    put_sources,
    unread,
)
from pipeline.warehouse.readings import put_readings
from pipeline.warehouse.store import Connection, open_warehouse

BATCH = 200
READER = ("read",)
EXTRACTOR = ("extract", "reference")
BY_HAND = SourceConfig(id="ingested", title="Taken in by hand", harvest=Folder(kind="folder", path="."))

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


class Stage(Protocol):
    """Wraps a stage before it is called; a flow makes a task of it."""

    def __call__(self, stage: Callable[P, R], /) -> Callable[P, R]: ...


def plain(stage: Callable[P, R], /) -> Callable[P, R]:
    """The stage as it is."""
    return stage


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run brought: counts of new captures, captures read, articles extracted, problems met, and the release."""

    project: Project
    captured: int
    read: int
    extracted: int
    problems: tuple[str, ...]
    published: Release | None

    def lines(self) -> Iterator[str]:
        """The closing summary, a line each: what came out and where."""
        yield f"{self.captured} new captures, {self.read} read, {self.extracted} articles extracted"
        if self.published:
            yield f"Published {self.published.version} in {self.published.path}"
        else:
            yield "Nothing new to publish"
        yield f"Warehouse: {self.project.warehouse}"


def run(project: Project, source: str | None = None, *, stage: Stage = plain, track: Track = silent) -> Outcome:
    """Harvest all sources of the project (or the one named), read, extract, load and publish what is new.

    Raises UsageError for an unknown source, ContractError where a gate held the release back.
    """
    configs = sources(project, source)
    if not configs:
        raise UsageError(f"{project.sources} declares no source yet: write one, or take pages in with talstreck ingest")
    return _walk(project, configs, lambda archive: harvest(configs, archive, project.root), "run", stage, track)


def ingest(
    project: Project,
    targets: Sequence[str],
    source: str | None = None,
    url: str | None = None,
    *,
    track: Track = silent,
) -> Outcome:
    """Take in pages by hand as those of a source (`ingested` where none is named), then go on as `run` does.

    Raises UsageError for an unknown source and for a target that is not there or no page.
    """
    config = sources(project, source)[0] if source else BY_HAND
    return _walk(project, [config], lambda archive: take_in(targets, config, archive, url), "ingest", plain, track)


def publish(project: Project) -> Release | None:
    """Publish what the warehouse holds; None where nothing differs from the last release."""
    meta = load_package(project.package)
    with open_warehouse(project.warehouse) as con:
        return release(con, meta, project.datapackage, _now())


def sources(project: Project, source: str | None = None) -> Sequence[SourceConfig]:
    """The declared sources, or the one with the id SOURCE. Raises UsageError where there is no such source."""
    declared = load_sources(project.sources)
    chosen = [config for config in declared if source in (None, config.id)]
    if source is not None and not chosen:
        known = ", ".join(config.id for config in declared) or "none yet"
        raise UsageError(f"There is no source {source!r} in {project.sources}. Declared: {known}")
    return chosen


def capture_pages(
    project: Project,
    configs: Sequence[SourceConfig],
    pages: Callable[[Archive], Iterable[Harvested]],
    run_id: str,
    track: Track,
) -> tuple[int, tuple[Issue, ...]]:
    """Archive the pages and enter them into the ledger; the number of new captures, and what went wrong."""
    new, issues = 0, []
    with Archive(project.raw / "archive", run_id) as archive:
        for batch in _batches(track(pages(archive), "harvesting")):
            issues += [item for item in batch if isinstance(item, Issue)]
            with open_warehouse(project.warehouse) as con:
                new += put_captures(con, [item for item in batch if isinstance(item, Capture)])
    with open_warehouse(project.warehouse) as con:
        put_sources(con, [config.source for config in configs])
        for config in configs:
            put_issues(con, config.id, "harvest", issues)
    return new, tuple(issues)


def read_captures(project: Project, track: Track) -> tuple[int, tuple[Issue, ...]]:
    """Read every capture that today's reader has not read; their number, and what went wrong."""
    reader, issues = fingerprint(*READER), []
    with open_warehouse(project.warehouse) as con:
        waiting = unread(con, reader)
        archive = Archive(project.raw / "archive", "reading")
        for batch in _batches(track(waiting, "reading")):
            readings = [(stored, _reading(archive, stored)) for stored in batch]
            put_readings(con, readings, reader)
            issues += [issue for _, reading in readings for issue in reading.issues]
    return len(waiting), tuple(issues)


def extract_articles(
    project: Project, corrections: Mapping[str, Corrections], track: Track
) -> tuple[int, tuple[Issue, ...]]:
    """Extract from every article that has no facts made by today's extractor and corrections (by source); their
    number, and what was met with."""
    extractor = fingerprint(*EXTRACTOR)
    issues: list[Issue] = []
    versions = {source: f"{extractor}-{own.version}" for source, own in corrections.items()}
    with open_warehouse(project.warehouse) as con:
        waiting = unextracted(con, extractor, versions)
        for batch in _batches(track(waiting, "extracting")):
            found: dict[str, list[tuple[str, Facts]]] = defaultdict(list)
            for key, article in load_articles(con, batch):
                facts = _facts(article, corrections)
                found[versions.get(article.source_id, extractor)].append((key, facts))
                issues += facts.issues
            for version, some in found.items():
                put_facts(con, some, version)
        issues += _strayed(con, corrections)
    return len(waiting), tuple(issues)


def _walk(
    project: Project,
    configs: Sequence[SourceConfig],
    pages: Callable[[Archive], Iterable[Harvested]],
    command: str,
    stage: Stage,
    track: Track,
) -> Outcome:
    corrections = _corrections(project)
    with _entered(project, command) as entry:
        entry.captures, issues = stage(capture_pages)(project, configs, pages, entry.run_id, track)
        entry.readings, unsure = stage(read_captures)(project, track)
        entry.articles, corrected = stage(extract_articles)(project, corrections, track)
        published = stage(publish)(project)
    problems = tuple(_line(issue) for issue in (*issues, *unsure, *corrected) if issue.severity is not Severity.INFO)
    return Outcome(project, entry.captures, entry.readings, entry.articles, problems, published)


@dataclass(slots=True)
class _Entry:
    run_id: str
    captures: int = 0
    readings: int = 0
    articles: int = 0


@contextmanager
def _entered(project: Project, command: str) -> Iterator[_Entry]:
    """The run's line in the ledger: begun, and ended with what it brought or why it failed."""
    with open_warehouse(project.warehouse) as con:
        entry = _Entry(begin_run(con, command, _now()))
    failure: str | None = None
    try:
        yield entry
    except TalstreckError as error:
        failure = str(error)
        raise
    finally:
        with open_warehouse(project.warehouse) as con:
            brought = {"captures": entry.captures, "readings": entry.readings, "articles": entry.articles}
            end_run(con, entry.run_id, _now(), **brought, failure=failure)


def _facts(article: Article, corrections: Mapping[str, Corrections]) -> Facts:
    from pipeline.corrections.apply import corrected
    from pipeline.extract import extract  # its registers take a while to load: not where nothing is new

    facts = extract(article)
    own = corrections.get(article.source_id)
    return corrected(article, facts, own.about(article)) if own else facts


def _corrections(project: Project) -> Mapping[str, Corrections]:
    """The corrections of the project's sources. Raises UsageError for a file that cannot be read."""
    return load_corrections(project.root / FOLDER, [config.id for config in (*load_sources(project.sources), BY_HAND)])


def _strayed(con: Connection, corrections: Mapping[str, Corrections]) -> Iterator[Issue]:
    """What is corrected in articles that are not there, by the newest corrections."""
    told = con.execute("SELECT source_id FROM issues WHERE stage = ? AND article_id IS NULL", [STAGE]).fetchall()
    for source in sorted(corrections.keys() | {source for (source,) in told}):
        known = con.execute("SELECT url, title FROM articles WHERE source_id = ?", [source]).fetchall()
        found = corrections[source].strayed(known) if source in corrections else ()
        put_issues(con, source, STAGE, found)
        yield from found


def _reading(archive: Archive, stored: StoredCapture) -> Reading:
    """The reading of a stored capture; one whose bytes are damaged gives an issue and no facts."""
    try:
        body = archive.read(stored.locator or "", stored.sha256)
    except DamagedRecordError as error:
        return Reading((), (Issue("read", "raw-damaged", Severity.ERROR, str(error)),))
    from pipeline.read import read  # the parsers take a while to load: not where nothing is new

    return read(
        Capture(
            source_id=stored.source_id,
            url=stored.url,
            fetched_at=stored.fetched_at,
            media_type=stored.media_type,
            body=body,
            charset=stored.charset,
            status=stored.status,
            locator=stored.locator,
        )
    )


def _batches(items: Iterable[T]) -> Iterator[list[T]]:
    rest = iter(items)
    while batch := list(islice(rest, BATCH)):
        yield batch


def _line(issue: Issue) -> str:
    return f"{issue.severity}: {issue.message} ({issue.code})"


def _now() -> datetime:
    return datetime.now(UTC)
