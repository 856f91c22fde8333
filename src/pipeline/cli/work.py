"""The commands that do the work: run, ingest, reread, publish."""

import importlib.util
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.options import HERE, Folder, print_lines
from pipeline.errors import UsageError
from pipeline.project import Project

if TYPE_CHECKING:
    from prefect import State

    from pipeline.run import Outcome


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
        _closing(_outcome(_flow(here)(project=str(here.root), source=source, due=due, return_state=True)))
        return
    from pipeline.run import run as run_stages

    with tracker() as track:
        outcome = run_stages(here, source, due=due, track=track)
    _closing(outcome)


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


def publish(project: Folder = HERE) -> None:
    """Publish a release of what the warehouse holds, if it differs from the last and every gate lets it through."""
    from pipeline.run import publish_alone

    published = publish_alone(Project.at(project))
    if published is None:
        typer.echo("Nothing new since the last release; none was written.")
    else:
        typer.echo(f"Published {published.version} in {published.path}")


def _closing(outcome: "Outcome") -> None:
    """The summary that ends a run: what went wrong, what came out, and where. Exit code 1 where something was lost."""
    for problem in outcome.problems:
        typer.echo(problem, err=True)
    print_lines(outcome.lines())
    if outcome.lost:
        raise typer.Exit(1)


def _outcome(state: "State[Outcome]") -> "Outcome":
    """The outcome of a flow, also of one that failed because something was lost. Raises what broke it off."""
    ended = state.result(raise_on_failure=False)
    if isinstance(ended, Exception):
        raise ended
    return ended


def _flow(project: Project) -> "Callable[..., State[Outcome]]":
    """The flow in the project's `flows/daily.py`, with Prefect's state kept under the project folder.

    Raises UsageError where the project has none, or one that cannot be loaded.
    """
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
    try:
        spec.loader.exec_module(module)
    except SyntaxError as error:
        raise UsageError(f"{error.filename}:{error.lineno}: {error.msg}") from error
    except Exception as error:  # the file is the user's: anything can happen in it
        raise UsageError(f"{project.flow} cannot be loaded: {type(error).__name__}: {error}") from error
    daily: Callable[..., State[Outcome]] | None = getattr(module, "daily", None)
    if daily is None:
        raise UsageError(
            f"{project.flow} has no flow called daily: give it one, or move it away and bring back "
            f"ours with: talstreck init {project.root}"
        )
    return daily
