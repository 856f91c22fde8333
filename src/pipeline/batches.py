"""Long work in pieces, so that memory is bounded by a piece and what is done of it is kept."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

SIZE = 200

T = TypeVar("T")


def batches(items: Iterable[T]) -> Iterator[list[T]]:
    """The items in their order, SIZE at a time."""
    rest = iter(items)
    while batch := list(islice(rest, SIZE)):
        yield batch
