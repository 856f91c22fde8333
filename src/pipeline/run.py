"""The one composition of the stages, which the command walks directly and the flow as tasks.

Each stage opens the warehouse for itself, so that it is free for readers while sites are asked; from then on it is held
open, which spares every further opening its loading.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, ParamSpec, Protocol, TypeVar

from pipeline.corrections import FOLDER as CORRECTIONS
from pipeline.corrections import Corrections, load_corrections, load_judgements
from pipeline.errors import TalstreckError, UsageError
from pipeline.harvest.archive import Archive
from pipeline.harvest.harvest import check_targets, harvest
from pipeline.harvest.harvest import ingest as take_in
from pipeline.harvest.results import Harvested
from pipeline.harvest.sources import BY_HAND, Folder, SourceConfig, all_sources, chosen_sources, load_sources, read_list
from pipeline.model import Issue, Severity
from pipeline.progress import Track, silent
from pipeline.project import Project
from pipeline.publish.package import PackageMeta, load_package
from pipeline.publish.release import Release, latest_release
from pipeline.publish.release import publish as release
from pipeline.recipes import FOLDER as RECIPES
from pipeline.stages import capture_pages, drop_raw, extract_articles, judge_persons, read_captures
from pipeline.taggers import choose
from pipeline.takeup import left_behind, take_up
from pipeline.warehouse.ledger import begin_run, end_run, forget_reading, harvested, known_sources
from pipeline.warehouse.store import open_warehouse

if TYPE_CHECKING:
    from pipeline.read.recipe import Recipe

P = ParamSpec("P")
R = TypeVar("R")


class Stage(Protocol):
    """Wraps a stage before it is called; a flow makes a task of it."""

    def __call__(self, stage: Callable[P, R], /) -> Callable[P, R]: ...


def plain(stage: Callable[P, R], /) -> Callable[P, R]:
    """The stage as it is."""
    return stage


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run brought: counts of new captures, captures read, articles extracted, problems met, and the release.

    `lost` are those of the problems that cost something: a page that could not be had or read, or that held no article.
    `unstated` says why nothing can be published yet, where the editor has not said what has to be.
    """

    project: Project
    captured: int
    read: int
    extracted: int
    problems: tuple[str, ...]
    lost: tuple[str, ...]
    published: Release | None
    unstated: str | None = None

    @property
    def failure(self) -> str | None:
        """Why the run counts as failed, in a line, if it does."""
        return f"{len(self.lost)} lost, the first: {self.lost[0]}" if self.lost else None

    def lines(self) -> Iterator[str]:
        """The closing summary, a line each: what came out and where."""
        yield f"{self.captured} new captures, {self.read} read, {self.extracted} articles extracted"
        if self.published:
            yield f"Published {self.published.version} in {self.published.path}"
        else:
            yield self.unstated or "Nothing new to publish"
        yield f"Warehouse: {self.project.warehouse}"


def run(
    project: Project,
    source: str | None = None,
    *,
    due: bool = False,
    stage: Stage = plain,
    track: Track = silent,
) -> Outcome:
    """Harvest all sources of the project (or the one named), read, extract, load and publish what is new.

    With DUE only the sources are harvested whose time has come (`every`).
    Raises UsageError for an unknown source, ContractError where a gate held the release back.
    """
    configs: Sequence[SourceConfig] = chosen_sources(load_sources(project.sources), source, project.sources)
    if not configs and not Archive(project.raw / "archive", "reading").sources():
        raise UsageError(f"{project.sources} declares no source yet: write one, or take pages in with talstreck ingest")
    if due:
        configs = _due(project, configs)
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

    Raises UsageError for an unknown source and for a target that is not there, before anything is written.
    """
    (config,) = chosen_sources(all_sources(project.sources), source or BY_HAND, project.sources)
    check_targets(targets, config, url)
    return _walk(project, [config], lambda archive: take_in(targets, config, archive, url), "ingest", plain, track)


def reread(project: Project, source: str | None = None, *, track: Track = silent) -> Outcome:
    """Read all raw pages (or those of one declared source) and extract from them once more, with today's code; no site
    is asked.

    Raises UsageError for an unknown source.
    """
    configs = chosen_sources(all_sources(project.sources), source, project.sources)
    with open_warehouse(project.warehouse) as con:
        forget_reading(con, [source] if source else known_sources(con))
    return _walk(project, configs, None, "reread", plain, track)


def publish(project: Project, meta: PackageMeta | None = None) -> Release | None:
    """Publish what the warehouse holds; None where nothing differs from the last release or no article is there yet.

    META is what the editor says of the package, where it is read already. Raises TalstreckError where it lacks what
    has to be said.
    """
    meta = meta or load_package(project.package)
    if meta.lacking:
        raise TalstreckError(_unstated(project, meta))
    with open_warehouse(project.warehouse) as con:
        empty = not con.execute("SELECT 1 FROM articles LIMIT 1").fetchall()
        if empty and latest_release(project.datapackage) is None:
            return None
        return release(con, meta, project.datapackage, _now())


def publish_alone(project: Project) -> Release | None:
    """Publish as a run does at its end. Raises TalstreckError where pages are kept that the warehouse does not know: a
    release without them would tell that they are gone."""
    if missing := left_behind(project):
        raise TalstreckError(
            f"{project.raw / 'archive'} holds pages of {', '.join(missing)} that the warehouse does not know. "
            f"Take them up first with: talstreck run --project {project.root}"
        )
    return publish(project)


def _due(project: Project, configs: Sequence[SourceConfig]) -> Sequence[SourceConfig]:
    with open_warehouse(project.warehouse) as con:
        done = harvested(con)
    return [config for config in configs if config.due(done.get(config.id), _now())]


def _walk(
    project: Project,
    configs: Sequence[SourceConfig],
    pages: Callable[[Archive], Iterable[Harvested]] | None,
    command: str,
    stage: Stage,
    track: Track,
) -> Outcome:
    corrections, judgements = _corrections(project), load_judgements(project.root / CORRECTIONS)
    recipes, declared, meta = _recipes(project), read_list(project.sources), load_package(project.package)
    chosen = choose(declared.tagger, declared.tagger_model, project.root)
    with ExitStack() as held:
        hold = partial(held.enter_context, open_warehouse(project.warehouse))
        asking = pages is not None and any(not isinstance(config.harvest, Folder) for config in configs)
        if not asking:
            hold()
        with _entered(project, command) as entry:
            entry.captures, issues = stage(take_up)(project, declared.sources, track)
            if pages:
                by_hand = command == "ingest"
                new, more = stage(capture_pages)(project, configs, pages, entry.run_id, track, by_hand=by_hand)
                entry.captures, issues = entry.captures + new, (*issues, *more)
            if asking:
                hold()
            entry.readings, unsure = stage(read_captures)(project, recipes, track)
            entry.articles, corrected = stage(extract_articles)(project, corrections, chosen, track)
            judged = stage(judge_persons)(project, judgements)
            drop_raw(project, configs)
            published = None if meta.lacking else stage(publish)(project, meta)
            met = (*issues, *unsure, *corrected, *judged)
            outcome = _outcome(project, entry, met, published, _unstated(project, meta) if meta.lacking else None)
            entry.failure = outcome.failure
    return outcome


@dataclass(slots=True)
class _Entry:
    run_id: str
    captures: int = 0
    readings: int = 0
    articles: int = 0
    failure: str | None = None


def _outcome(
    project: Project, entry: _Entry, issues: Iterable[Issue], published: Release | None, unstated: str | None
) -> Outcome:
    problems = [issue for issue in issues if issue.severity is not Severity.INFO]
    lost = tuple(_line(issue) for issue in problems if issue.severity is Severity.ERROR or issue.code == "no-article")
    told = tuple(map(_line, problems))
    return Outcome(project, entry.captures, entry.readings, entry.articles, told, lost, published, unstated)


@contextmanager
def _entered(project: Project, command: str) -> Iterator[_Entry]:
    """The run's line in the ledger: begun, and ended with what it brought or why it failed."""
    with open_warehouse(project.warehouse) as con:
        entry = _Entry(begin_run(con, command, _now()))
    try:
        yield entry
    except BaseException as error:  # an interrupt or a fault of ours, too, is told in the line
        with suppress(TalstreckError):  # where a damaged warehouse takes no line, the damage itself is to be told
            _leave(project, entry, _failure(error))
        raise
    _leave(project, entry, entry.failure)


def _leave(project: Project, entry: _Entry, failure: str | None = None) -> None:
    brought = {"captures": entry.captures, "readings": entry.readings, "articles": entry.articles}
    with open_warehouse(project.warehouse) as con:
        end_run(con, entry.run_id, _now(), **brought, failure=failure)


def _failure(error: BaseException) -> str:
    """Why a run failed, as its line in the ledger says it."""
    if isinstance(error, KeyboardInterrupt):
        return "interrupted"
    return str(error) if isinstance(error, TalstreckError) else f"{type(error).__name__}: {error}"


def _corrections(project: Project) -> Mapping[str, Corrections]:
    """The corrections of the project's sources. Raises UsageError for a file that cannot be read."""
    return load_corrections(project.root / CORRECTIONS, _source_ids(project))


def _recipes(project: Project) -> "Mapping[str, Recipe]":
    """The recipes of the project's sources. Raises UsageError for a file that cannot be read."""
    folder = project.root / RECIPES
    if not folder.is_dir():
        return {}
    from pipeline.recipes.declare import load_recipes  # its libraries take a while to load: not where there is none

    return load_recipes(folder, _source_ids(project))


def _source_ids(project: Project) -> list[str]:
    return [config.id for config in all_sources(project.sources)]


def _unstated(project: Project, meta: PackageMeta) -> str:
    return (
        f"Nothing is published before {project.package} states {', '.join(meta.lacking)}. "
        f"Then: talstreck publish --project {project.root}"
    )


def _line(issue: Issue) -> str:
    return f"{issue.severity}: {issue.message} ({issue.code})"


def _now() -> datetime:
    return datetime.now(UTC)
