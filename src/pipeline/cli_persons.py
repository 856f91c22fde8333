"""The command about who is who: `talstreck persons`."""

from enum import StrEnum
from typing import Annotated

import typer

from pipeline.options import HERE, Folder
from pipeline.project import Project


class Suggest(StrEnum):
    """Which judgement to write out."""

    SAME = "same"
    DIFFERENT = "different"


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

    for line in look(Project.at(project).warehouse, names, suggest.value if suggest else None):
        typer.echo(line)
