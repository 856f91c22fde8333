"""Progress on long work: a bar on a terminal, nothing where the output goes to a file or a log."""

import sys
from collections.abc import Iterable, Iterator, Sized
from contextlib import contextmanager
from typing import Protocol, TypeVar

T = TypeVar("T")


class Track(Protocol):
    """Passes ITEMS through, telling whoever waits how far the work has come."""

    def __call__(self, items: Iterable[T], doing: str) -> Iterable[T]: ...


def silent(items: Iterable[T], doing: str) -> Iterable[T]:
    """A `Track` that shows nothing."""
    return items


@contextmanager
def tracker() -> Iterator[Track]:
    """A `Track` for the terminal on standard error, `silent` where that is none."""
    if not sys.stderr.isatty():
        yield silent
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn

    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description:10}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True) as bars:

        def track(items: Iterable[T], doing: str) -> Iterable[T]:
            total = len(items) if isinstance(items, Sized) else None
            return bars.track(items, total=total, description=doing)

        yield track
