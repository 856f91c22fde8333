"""What several commands take."""

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
