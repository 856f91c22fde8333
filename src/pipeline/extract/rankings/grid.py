"""Grids: what a table, a numbered list or a run of lines holds, in one form."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Grid:
    """Named columns over equally long rows of printed cells.

    `first` and `last` are the indices of the article's blocks it was printed in. `caption` is the page's own title of
    it, `notes` what stands below in its footer. `listed`: it was no table but a list or lines.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first: int
    last: int
    caption: str | None = None
    notes: tuple[str, ...] = ()
    listed: bool = False

    def column(self, number: int) -> tuple[str, ...]:
        return tuple(row[number] for row in self.rows)
