"""What several commands take, and how they answer."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

Folder = Annotated[
    Path,
    typer.Option(
        "--project",
        metavar="DIR",
        help="The project folder: sources.yml, raw/, warehouse/ and datapackage/ lie in it.",
    ),
]
HERE = Path()


def print_lines(lines: Iterable[str]) -> None:
    """Print what a command found, each line as soon as it is known."""
    for line in lines:
        typer.echo(line)
