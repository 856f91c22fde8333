"""What the warehouse says of an article, as rows of the data contract."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.evaluate.compare import key
from pipeline.warehouse.store import Connection, Row, select

_OF_THESE = "article_id IN (SELECT unnest(?::VARCHAR[]))"
_QUOTES = f"SELECT * FROM quotes WHERE {_OF_THESE} AND kind {{}} 'indirect' ORDER BY article_id, ordinal"
_NAMES = (
    "SELECT DISTINCT m.article_id, e.type, e.name, e.code FROM mentions m JOIN entities e USING (entity_id)"
    f" WHERE m.{_OF_THESE} ORDER BY ALL"
)
_RANKINGS = f"SELECT * FROM rankings WHERE {_OF_THESE} ORDER BY article_id, ordinal"
_ENTRIES = (
    "SELECT r.article_id, e.* FROM ranking_entries e JOIN rankings r USING (ranking_id)"
    f" WHERE r.{_OF_THESE} ORDER BY ALL"
)
_FIGURES = f"SELECT * FROM figures WHERE {_OF_THESE} ORDER BY article_id, start_char, end_char, value"


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


def found(con: Connection, articles: Sequence[Row]) -> list[Found]:
    """All that the warehouse says of each of these articles (rows of `articles`)."""
    ids = [article["article_id"] for article in articles]

    def rows(sql: str) -> dict[str, list[Row]]:
        by_article: dict[str, list[Row]] = {article_id: [] for article_id in ids}
        for row in select(con, sql, [ids]):
            by_article[row["article_id"]].append(row)
        return by_article

    told = [rows(sql) for sql in (_QUOTES.format("<>"), _QUOTES.format("="), _NAMES, _RANKINGS, _ENTRIES, _FIGURES)]
    return [Found(article, *(tuple(each[article["article_id"]]) for each in told)) for article in articles]
