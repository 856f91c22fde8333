"""Who the persons of articles are, over all articles: told apart, joined as an editor judged, and counted."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import pyarrow as pa

from pipeline.contract.entities import entities_sql
from pipeline.model import Entity, EntityType
from pipeline.warehouse.ids import digest, entity_key, numbered
from pipeline.warehouse.judged import Judged, Judgement
from pipeline.warehouse.link import Person, Stated, link_persons
from pipeline.warehouse.store import Connection, Row, arriving, delete_rows, insert_rows, keyed, select, transaction

_PLACE = "ranking_id || '/' || row"
# the tables that speak of persons: their key, and who is meant
_SPEAKING = (
    ("mentions", "mention_id", "entity_id"),
    ("quotes", "quote_id", "speaker_id"),
    ("positions", "position_id", "person_id"),
    ("ranking_entries", _PLACE, "entity_id"),
)
_STATED = "role, organization_id, organization_name, party"
_MOVED = pa.schema([(name, pa.string()) for name in ("article_id", "entity_key", "old", "new", "called")])
_FACTS = pa.schema([("fact_id", pa.string()), ("new", pa.string())])
_JUDGEMENTS = "SELECT * FROM person_judgements ORDER BY judgement_id, article_id, entity_key"


def put_judgements(con: Connection, judgements: Iterable[Judgement]) -> None:
    """Let these judgements stand in the place of those before, and settle anew the persons whom that concerns, in one
    transaction. Where they are the same as before nothing is done."""
    rows = [row for each in judgements for row in _rows(each)]
    wanted = {tuple(row.values()): row for row in rows}
    stored = {tuple(row.values()): row for row in select(con, _JUDGEMENTS)}
    changed = {row["entity_key"] for key, row in (wanted | stored).items() if (key in wanted) != (key in stored)}
    if changed:
        with transaction(con):
            con.execute("DELETE FROM person_judgements")
            insert_rows(con, "person_judgements", list(wanted.values()))
            with keyed(con, "entity_key", changed):
                settle(con, select(con, "SELECT * FROM article_entities SEMI JOIN arriving USING (entity_key)"))


def judgements(con: Connection) -> Iterator[Judgement]:
    """The judgements that stand."""
    by_id = defaultdict(list)
    for row in select(con, _JUDGEMENTS):
        by_id[row["judgement_id"]].append(row)
    for rows in by_id.values():
        persons = frozenset((row["article_id"], row["entity_key"]) for row in rows)
        yield Judgement(rows[0]["kind"], persons, rows[0]["reason"], rows[0]["name"])


def settle(con: Connection, touched: Iterable[Row]) -> None:
    """Tell the persons among touched rows of article_entities apart anew, and count the entities these speak of.

    Runs within the caller's transaction.
    """
    touched = list(touched)
    judged = Judged(judgements(con))
    with keyed(con, "entity_key", judged.reach(row["entity_key"] for row in touched if row["type"] == "person")):
        rows = select(
            con,
            "SELECT article_id, entity_key, entity_id, name, editor_name, evidence, published_on FROM article_entities"
            " SEMI JOIN arriving USING (entity_key) JOIN articles USING (article_id)",
        )
    moved = list(_moved(rows, judged))
    if moved:
        _move(con, moved, rows)
    counted = {row["entity_id"] for row in touched} | {row[name] for row in moved for name in ("old", "new")}
    delete_rows(con, "entities", "entity_id", counted)
    with keyed(con, "entity_id", counted):
        named = "(SELECT * FROM article_entities SEMI JOIN arriving USING (entity_id))"
        con.execute(f"INSERT INTO entities BY NAME {entities_sql(named)}")


def person(row: Row) -> Person:
    """The person of a row of article_entities that has the date of its article with it."""
    stated = {name: frozenset(words) for name, words in json.loads(row["evidence"]).items()}
    return Person(row["article_id"], row["entity_key"], row["name"], row["published_on"], Stated(**stated))


def _rows(judgement: Judgement) -> Iterator[Row]:
    """The columns in the order of the table."""
    persons = sorted(judgement.persons)
    said = {"kind": judgement.kind, "name": judgement.name, "reason": judgement.reason}
    key = digest(*said.values(), *(part for node in persons for part in node))
    for article_id, named in persons:
        yield {"judgement_id": key, "article_id": article_id, "entity_key": named} | said


def _moved(rows: Sequence[Row], judged: Judged) -> Iterator[Row]:
    """Those who are somebody else than before, or called otherwise."""
    linked = link_persons(map(person, rows), judged)
    together = defaultdict(list)
    for node, identity in linked.items():
        together[identity].append(node)
    called = {identity: judged.name(nodes) for identity, nodes in together.items()}
    for row in rows:
        new = linked[row["article_id"], row["entity_key"]]
        if (new, called[new]) != (row["entity_id"], row["editor_name"]):
            about = {name: row[name] for name in ("article_id", "entity_key")}
            yield about | {"old": row["entity_id"], "new": new, "called": called[new]}


def _move(con: Connection, moved: Sequence[Row], rows: Iterable[Row]) -> None:
    """Carry to the facts and to article_entities who is somebody else; `rows` are all that were looked at. Where an
    article had a person under several names, each fact goes with the name it was stored under."""
    names = Counter((row["article_id"], row["entity_id"]) for row in rows)
    told_apart = [row for row in moved if names[row["article_id"], row["old"]] > 1]
    facts = [fact for row in told_apart for fact in _facts(con, row)]
    with arriving(con, pa.Table.from_pylist([row for row in moved if row not in told_apart], _MOVED)):
        for name, _, column in _SPEAKING[:-1]:
            con.execute(
                f"UPDATE {name} SET {column} = new FROM arriving"
                f" WHERE {name}.article_id = arriving.article_id AND {column} = old"
            )
        con.execute(
            "UPDATE ranking_entries SET entity_id = new FROM arriving JOIN rankings USING (article_id)"
            " WHERE ranking_entries.ranking_id = rankings.ranking_id AND entity_id = old"
        )
    with arriving(con, pa.Table.from_pylist(facts, _FACTS)):
        for name, key, column in _SPEAKING:
            con.execute(f"UPDATE {name} SET {column} = new FROM arriving WHERE {key} = fact_id")
    with arriving(con, pa.Table.from_pylist(list(moved), _MOVED)):
        con.execute(
            "UPDATE article_entities SET entity_id = new, editor_name = called FROM arriving"
            " WHERE article_entities.article_id = arriving.article_id"
            " AND article_entities.entity_key = arriving.entity_key"
        )


def _facts(con: Connection, moved: Row) -> Iterator[Row]:
    """The facts of an article that speak of a person under this one of her several names there.

    Mentions and positions have ids that are derived from the key, quotes have the name, rows of rankings the words of
    a mention.
    """
    article_id, key = moved["article_id"], moved["entity_key"]

    def rows(columns: str, source: str, column: str) -> list[tuple[Any, ...]]:
        sql = f"SELECT {columns} FROM {source} WHERE article_id = ? AND {column} = ?"
        return con.execute(sql, [article_id, moved["old"]]).fetchall()

    mentions = rows("mention_id, text", "mentions", "entity_id")
    counted = Counter(text for _, text in mentions)
    possible = {each for text, n in counted.items() for each in numbered([(article_id, key, text)] * n)}
    texts = {text.casefold() for mention, text in mentions if mention in possible}
    ids = [mention for mention, _ in mentions if mention in possible]
    ids += [digest(article_id, key, *stated) for stated in rows(_STATED, "positions", "person_id")]
    spoken = rows("quote_id, speaker_name", "quotes", "speaker_id")
    ids += [quote for quote, name in spoken if entity_key(Entity(EntityType.PERSON, name)) == key]
    ranked = rows(f"{_PLACE}, name", "ranking_entries JOIN rankings USING (ranking_id)", "entity_id")
    ids += [place for place, name in ranked if name.casefold() in texts]
    yield from ({"fact_id": each, "new": moved["new"]} for each in ids)
