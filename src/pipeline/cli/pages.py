"""The commands that read pages once, without a project: read, extract."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.options import HERE, print_lines


class Tagger(StrEnum):
    """What finds names: the tagger that comes along, or a model of the user's."""

    EMBEDDED = "embedded"
    SPACY = "spacy"
    TRANSFORMERS = "transformers"


def read(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Pages, plain or gzip-compressed.")],
    json: Annotated[bool, typer.Option("--json", help="A JSON line a page.")] = False,
) -> None:
    """Read pages and show their articles block by block; nothing is stored, no project needed."""
    from pipeline.loosepages import reading_lines

    print_lines(reading_lines(paths, as_lines=json))


def extract(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Pages, plain or gzip-compressed.")],
    json: Annotated[bool, typer.Option("--json", help="A JSON line a page.")] = False,
    tagger: Annotated[Tagger, typer.Option(help="What finds names besides the rules.")] = Tagger.EMBEDDED,
    tagger_model: Annotated[
        str | None, typer.Option(metavar="MODEL", help="Its model: a name, or the path of a folder.")
    ] = None,
) -> None:
    """Read pages and show what their articles say; nothing is stored, no project needed."""
    from pipeline.loosepages import facts_lines
    from pipeline.taggers import choose

    print_lines(facts_lines(paths, choose(tagger.value, tagger_model, HERE), as_lines=json))
