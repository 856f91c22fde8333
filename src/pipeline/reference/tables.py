"""The package's own CSV files, row by row."""

import csv
from collections.abc import Iterator
from importlib import resources


def rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of a packaged CSV file with a header. An empty cell is the empty string."""
    text = resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
    yield from csv.DictReader(text.splitlines())


def listed(cell: str) -> tuple[str, ...]:
    """The parts of a cell that holds several values set apart by semicolons."""
    return tuple(part for part in cell.split(";") if part)
