"""What the warehouse says of an article, as rows of the data contract."""

from collections import defaultdict
from dataclasses import dataclass

from pipeline.evaluate.compare import key
from pipeline.warehouse.store import Connection, Row, select

_NAMES = (
    "SELECT DISTINCT e.type, e.name, e.code FROM mentions m JOIN entities e USING (entity_id)"
    " WHERE m.article_id = ? ORDER BY ALL"
)
_ENTRIES = "SELECT e.* FROM ranking_entries e JOIN rankings r USING (ranking_id) WHERE r.article_id = ? ORDER BY ALL"


@dataclass(frozen=True, slots=True)
class Found:
    """The rows that speak of one article; `article` is empty where the warehouse does not hold it."""

    article: Row
    direct: tuple[Row, ...] = ()
    indirect: tuple[Row, ...] = ()
    names: tuple[Row, ...] = ()
    rankings: tuple[Row, ...] = ()
    entries: tuple[Row, ...] = ()
    figures: tuple[Row, ...] = ()


def titles(con: Connection) -> dict[str, list[Row]]:
    """The articles by their titles as compared: several may share one."""
    by_title: dict[str, list[Row]] = defaultdict(list)
    for row in select(con, "SELECT * FROM articles ORDER BY article_id"):
        by_title[key(row["title"])].append(row)
    return dict(by_title)


def found(con: Connection, article: Row) -> Found:
    """All that the warehouse says of this article (a row of `articles`)."""

    def rows(sql: str) -> tuple[Row, ...]:
        return tuple(select(con, sql, [article["article_id"]]))

    return Found(
        article,
        direct=rows("SELECT * FROM quotes WHERE article_id = ? AND kind <> 'indirect' ORDER BY ordinal"),
        indirect=rows("SELECT * FROM quotes WHERE article_id = ? AND kind = 'indirect' ORDER BY ordinal"),
        names=rows(_NAMES),
        rankings=rows("SELECT * FROM rankings WHERE article_id = ? ORDER BY ordinal"),
        entries=rows(_ENTRIES),
        figures=rows("SELECT * FROM figures WHERE article_id = ? ORDER BY start_char, end_char, value"),
    )
