"""Which article is meant by what somebody typed."""

import duckdb

from pipeline.errors import UsageError
from pipeline.warehouse.ids import fold_url
from pipeline.warehouse.store import Row, select

SHOWN = 5


def find_article(con: duckdb.DuckDBPyConnection, wanted: str) -> Row:
    """The row of `articles` with this address, or whose id begins so. Raises UsageError where it is none or several."""
    rows = select(con, "SELECT * FROM articles ORDER BY article_id")
    if "/" in wanted:
        address = _address(wanted)
        found = [row for row in rows if row["url"] and fold_url(row["url"]) == address]
    else:
        found = [row for row in rows if wanted and row["article_id"].startswith(wanted.casefold())]
    if len(found) == 1:
        return found[0]
    if not found:
        some = "".join(f"\n  {_line(row)}" for row in rows[:SHOWN])
        raise UsageError(
            f"no article has the id or address {wanted!r}" + (f"; there are, among others:{some}" if some else "")
        )
    several = "".join(f"\n  {_line(row)}" for row in found[:SHOWN])
    raise UsageError(f"{len(found)} articles have an id that begins with {wanted!r}, or this address:{several}")


def _address(wanted: str) -> str | None:
    """The address as it is compared, None for what is none."""
    try:
        return fold_url(wanted if "://" in wanted else f"https://{wanted}")
    except ValueError:
        return None


def _line(row: Row) -> str:
    return f"{row['article_id']}  {row['title']}"
