"""The commands that look at what a project holds: check, query, status, evaluate, explain, persons."""

import re
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from pipeline.cli.options import HERE, Folder, print_lines
from pipeline.errors import UsageError
from pipeline.project import Project

# how SQL begins that begins with a comment; no option has a space or a line's end in its name
_COMMENT = re.compile(r"--(?:\s|.*\n)")


class SqlCommand(TyperCommand):
    """A command that takes SQL, which may begin with a comment (`--`): that is no option."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        return super().parse_args(ctx, [f"\n{each}" if _COMMENT.match(each) else each for each in args])


class Format(StrEnum):
    """How `query` prints its rows."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    PARQUET = "parquet"


class Suggest(StrEnum):
    """Which judgement to write out."""

    SAME = "same"
    DIFFERENT = "different"


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
    print_lines(report.problems)
    typer.echo(f"{report.descriptor}: {report.files} files, {len(report.problems) or 'no'} problems")
    raise typer.Exit(0 if report.valid else 1)


def query(
    sql: Annotated[
        str,
        typer.Argument(metavar="SQL", help="A query over the data contract's tables, or several; - reads from input."),
    ],
    output: Annotated[Format, typer.Option("--format", help="How to print the rows.")] = Format.TABLE,
    project: Folder = HERE,
) -> None:
    """Ask the warehouse in SQL; nothing can be changed this way."""
    from pipeline.warehouse.query import query as ask

    here = Project.at(project)
    if not here.warehouse.is_file():
        raise UsageError(f"There is no warehouse yet in {project}. Fill it with: talstreck run --project {project}")
    # bytes that are no text are refused with the SQL itself
    asked = sys.stdin.buffer.read().decode("utf-8", "surrogateescape") if sql == "-" else sql
    ask(here.warehouse, asked, output.value, sys.stdout.buffer)


def status(project: Folder = HERE) -> None:
    """Show what the project holds: sources, captures, articles, facts, issues, releases."""
    from pipeline.status import survey

    print_lines(survey(Project.at(project)))


def evaluate(
    gold: Annotated[list[Path], typer.Argument(metavar="GOLD...", help="Gold files, or folders that hold them.")],
    errors: Annotated[bool, typer.Option("--errors", help="Also list what falls short.")] = False,
    json: Annotated[bool, typer.Option("--json", help="The figures as JSON.")] = False,
    project: Folder = HERE,
) -> None:
    """Measure what the warehouse says against hand-made gold: quotes, speakers, names, rankings, figures."""
    from pipeline.evaluate import evaluate as measure

    here = Project.at(project)
    print_lines(measure(here.warehouse, gold).lines(as_json=json, errors=errors))


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


def persons(
    names: Annotated[list[str], typer.Argument(metavar="NAME...", help="Names, or parts of them such as a surname.")],
    suggest: Annotated[
        Suggest | None,
        typer.Option(help="Print the judgement that makes them one, or keeps them apart, for corrections/persons.yml."),
    ] = None,
    project: Folder = HERE,
) -> None:
    """Show who is called so, with the articles that name them, and why persons were joined or parted."""
    from pipeline.explain.persons import persons as look

    print_lines(look(Project.at(project).warehouse, names, suggest.value if suggest else None))
