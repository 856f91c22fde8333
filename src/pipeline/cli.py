"""The command `talstreck`: one function a command, each a few lines over the rooms that do the work.

Exit codes: 0 done, 1 failed or found wanting, 2 wrong usage. What a person waits for never imports Prefect, and
`--help` imports nothing but the command line itself.
"""

import os
import sys
from collections.abc import Callable, Iterable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli_harvest import raw, sources
from pipeline.cli_persons import persons
from pipeline.cli_recipe import recipe
from pipeline.errors import TalstreckError, UsageError
from pipeline.options import HERE, Folder
from pipeline.project import Project

if TYPE_CHECKING:
    from pipeline.run import Outcome

app = typer.Typer(
    name="talstreck",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Swedish article pages in, open data out: who said what, in which role, for whom.",
    epilog="Start with: talstreck init my-project --sample, then: talstreck run --project my-project",
)

app.add_typer(sources, name="sources")
app.add_typer(raw, name="raw")
app.add_typer(recipe, name="recipe")
app.command()(persons)


class Format(StrEnum):
    """How `query` prints its rows."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    PARQUET = "parquet"


class Tagger(StrEnum):
    """What finds names: the tagger that comes along, or a model of the user's."""

    EMBEDDED = "embedded"
    SPACY = "spacy"
    TRANSFORMERS = "transformers"


def main() -> None:
    """Run the command; every error a person can do something about ends as one line on standard error."""
    try:
        app()
    except TalstreckError as error:
        typer.echo(f"talstreck: {error}", err=True)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        typer.echo("talstreck: stopped; what was finished is kept, run again to go on", err=True)
        sys.exit(1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


@app.command()
def init(
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="The folder to make a project of.")] = HERE,
    sample: Annotated[bool, typer.Option("--sample", help="Bring the invented sample site along.")] = False,
) -> None:
    """Make a project: sources.yml, folders, a flow. What is there already is kept."""
    from pipeline.project import init as lay_out

    for path, written in lay_out(folder, sample=sample):
        typer.echo(f"{'wrote' if written else 'kept '}  {path}")
    todo = "" if sample else f"write your sources into {folder / 'sources.yml'}, then: "
    typer.echo(f"Next: {todo}talstreck run --project {folder}")


@app.command()
def run(
    source: Annotated[str | None, typer.Option(metavar="ID", help="Only this source.")] = None,
    due: Annotated[
        bool, typer.Option("--due", help="Harvest only the sources whose time has come (every: in sources.yml).")
    ] = False,
    prefect: Annotated[bool, typer.Option("--prefect", help="Go through the project's Prefect flow.")] = False,
    project: Folder = HERE,
) -> None:
    """Harvest the sources, read what is new, load the warehouse, publish a release if something changed."""
    from pipeline.progress import tracker

    here = Project.at(project)
    if prefect:
        _closing(_flow(here)(project=str(here.root), source=source, due=due))
        return
    from pipeline.run import run as run_stages

    with tracker() as track:
        outcome = run_stages(here, source, due=due, track=track)
    _closing(outcome)


@app.command()
def ingest(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH_OR_URL...", help="Pages, feeds, dumps, WARCs or folders.")
    ],
    source: Annotated[str | None, typer.Option(metavar="ID", help="The source they belong to.")] = None,
    url: Annotated[
        str | None, typer.Option(metavar="URL", help="The address of a single page given as a file.")
    ] = None,
    project: Folder = HERE,
) -> None:
    """Take in pages by hand: .html, .txt, .xml feeds, .warc(.gz), folders of them, or addresses."""
    from pipeline.progress import tracker
    from pipeline.run import ingest as take_in

    here = Project.at(project)
    with tracker() as track:
        outcome = take_in(here, paths, source, url, track=track)
    _closing(outcome)
    if outcome.failed:
        raise typer.Exit(1)


@app.command()
def reread(
    source: Annotated[str | None, typer.Option(metavar="ID", help="Only this source.")] = None,
    project: Folder = HERE,
) -> None:
    """Read all raw pages again with today's code, then go on as run does; no site is asked for anything."""
    from pipeline.progress import tracker
    from pipeline.run import reread as read_again

    with tracker() as track:
        outcome = read_again(Project.at(project), source, track=track)
    _closing(outcome)


@app.command()
def publish(project: Folder = HERE) -> None:
    """Publish a release of what the warehouse holds, if it differs from the last and every gate lets it through."""
    from pipeline.run import publish as release

    published = release(Project.at(project))
    if published is None:
        typer.echo("Nothing new since the last release; none was written.")
    else:
        typer.echo(f"Published {published.version} in {published.path}")


@app.command()
def check(
    folder: Annotated[
        Path | None, typer.Argument(metavar="[DIR]", help="A data package's folder, ours or not.")
    ] = None,
    project: Folder = HERE,
) -> None:
    """Check a data package: bytes and hashes of every file, then every row against its schema."""
    from pipeline.publish.check import check as examine
    from pipeline.publish.release import latest_release

    package = folder or latest_release(Project.at(project).datapackage)
    if package is None:
        raise UsageError(f"{project} has no release yet. Make one with: talstreck run --project {project}")
    report = examine(package)
    _print(report.problems)
    typer.echo(f"{report.descriptor}: {report.files} files, {len(report.problems) or 'no'} problems")
    raise typer.Exit(0 if report.valid else 1)


@app.command()
def query(
    sql: Annotated[str, typer.Argument(metavar="SQL", help="A query over the data contract's tables; - reads it.")],
    output: Annotated[Format, typer.Option("--format", help="How to print the rows.")] = Format.TABLE,
    project: Folder = HERE,
) -> None:
    """Ask the warehouse in SQL; nothing can be changed this way."""
    from pipeline.warehouse.query import query as ask

    here = Project.at(project)
    if not here.warehouse.is_file():
        raise UsageError(f"There is no warehouse yet in {project}. Fill it with: talstreck run --project {project}")
    ask(here.warehouse, sys.stdin.read() if sql == "-" else sql, output.value, sys.stdout.buffer)


@app.command()
def status(project: Folder = HERE) -> None:
    """Show what the project holds: sources, captures, articles, facts, issues, releases."""
    from pipeline.status import survey

    _print(survey(Project.at(project)))


@app.command()
def read(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Pages, plain or gzip-compressed.")],
    json: Annotated[bool, typer.Option("--json", help="A JSON line a page.")] = False,
) -> None:
    """Read pages and show their articles block by block; nothing is stored, no project needed."""
    from pipeline.oneoff import reading_lines

    _print(reading_lines(paths, as_lines=json))


@app.command()
def extract(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Pages, plain or gzip-compressed.")],
    json: Annotated[bool, typer.Option("--json", help="A JSON line a page.")] = False,
    tagger: Annotated[Tagger, typer.Option(help="What finds names besides the rules.")] = Tagger.EMBEDDED,
    tagger_model: Annotated[
        str | None, typer.Option(metavar="MODEL", help="Its model: a name, or the path of a folder.")
    ] = None,
) -> None:
    """Read pages and show what their articles say; nothing is stored, no project needed."""
    from pipeline.oneoff import facts_lines
    from pipeline.taggers import choose

    _print(facts_lines(paths, choose(tagger.value, tagger_model, HERE), as_lines=json))


@app.command()
def evaluate(
    gold: Annotated[list[Path], typer.Argument(metavar="GOLD...", help="Gold files, or folders that hold them.")],
    errors: Annotated[bool, typer.Option("--errors", help="Also list what falls short.")] = False,
    json: Annotated[bool, typer.Option("--json", help="The figures as JSON.")] = False,
    project: Folder = HERE,
) -> None:
    """Measure what the warehouse says against hand-made gold: quotes, speakers, names, rankings, figures."""
    from pipeline.evaluate import evaluate as measure

    here = Project.at(project)
    _print(measure(here.warehouse, gold).lines(as_json=json, errors=errors))


@app.command()
def explain(
    article: Annotated[
        str, typer.Argument(metavar="ARTICLE_ID", help="An article's id, its beginning, or its address.")
    ],
    mentions: Annotated[bool, typer.Option("--mentions", help="Also mark who and what is named.")] = False,
    html: Annotated[Path | None, typer.Option(metavar="FILE", help="Write a page for the browser instead.")] = None,
    project: Folder = HERE,
) -> None:
    """Show an article with its quotes marked, and why each speaker was chosen."""
    from pipeline.explain import explain as lay_open

    lay_open(Project.at(project).warehouse, article, mentions=mentions, html=html)
    if html:
        typer.echo(f"Wrote {html}: open it in a browser")


def _closing(outcome: "Outcome") -> None:
    """The summary that ends a run: what went wrong, what came out, and where."""
    for problem in outcome.problems:
        typer.echo(problem, err=True)
    _print(outcome.lines())


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        typer.echo(line)


def _flow(project: Project) -> Callable[..., "Outcome"]:
    """The flow in the project's `flows/daily.py`, with Prefect's state kept under the project folder.

    Raises UsageError where the project has none.
    """
    import importlib.util

    if not project.flow.is_file():
        raise UsageError(f"{project.flow} is not there. Bring it back with: talstreck init {project.root}")
    environment = project.prefect_environment()
    if home := environment.get("PREFECT_HOME"):  # Prefect makes this folder, but not the ones above it
        Path(home).mkdir(parents=True, exist_ok=True)
    os.environ.update(environment)
    spec = importlib.util.spec_from_file_location("daily", project.flow)
    if spec is None or spec.loader is None:
        raise UsageError(f"{project.flow} cannot be loaded as a Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    daily: Callable[..., Outcome] = module.daily
    return daily
