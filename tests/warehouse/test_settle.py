"""Judgements of persons in the warehouse: facts follow them, and are as before when they are taken back."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.model import Entity, EntityType, Facts, Position
from pipeline.warehouse.facts import forget_facts
from pipeline.warehouse.judged import Judgement
from pipeline.warehouse.settle import judgements, put_judgements
from pipeline.warehouse.store import select, transaction
from tests.invented import ANNA, TORG, article, capture, load, mention, quote

LONG = Entity(EntityType.PERSON, "Anna-Karin Brodin")
BODY = ["– Torget blir vårt, säger Anna Brodin.", "– Vi gräver, säger Anna-Karin Brodin. Brodin skrattar."]
TABLES = ("mentions", "quotes", "positions", "entities", "article_entities", "person_judgements")
ANNA_KEY, LONG_KEY = "person:anna-brodin", "person:anna-karin-brodin"


def said(found):
    """Both names in every article: in mentions (the surname under either), quotes and positions."""
    mentions = (
        mention(found, ANNA),
        mention(found, LONG),
        mention(found, ANNA, "Brodin"),
        mention(found, LONG, "Brodin"),
    )
    stated = {"role": found.title[-1], "organization": None, "organization_name": None}
    return Facts(
        mentions=mentions,
        quotes=(quote(found, "Torget blir vårt", **stated), quote(found, "Vi gräver", LONG, **stated)),
        positions=tuple(Position(each, found.title[-1], None, None, None) for each in (ANNA, LONG)),
    )


@pytest.fixture
def ids(con):
    """Three articles, each with two persons; the roles contradict each other, so that all are six."""
    pages = [
        (capture(f"{TORG}{at}/", b"%d" % at, at), [article(f"Artikel {at}", BODY, url=f"{TORG}{at}/")])
        for at in range(3)
    ]
    load(con, pages, said)
    return [row["article_id"] for row in select(con, "SELECT article_id FROM articles ORDER BY title")]


def held(con):
    return {name: select(con, f"SELECT * FROM {name} ORDER BY ALL") for name in TABLES}


def persons(con):
    return select(con, "SELECT name, articles, mentions FROM entities WHERE type = 'person' ORDER BY ALL")


def same(*nodes, name=None):
    return Judgement("same", frozenset(nodes), "Samma människa.", name)


def speakers(con, article_id):
    sql = "SELECT speaker_id FROM quotes WHERE article_id = ? UNION SELECT entity_id FROM mentions WHERE article_id = ?"
    sql += " UNION SELECT person_id FROM positions WHERE article_id = ?"
    return {row["speaker_id"] for row in select(con, sql, [article_id] * 3)}


def test_facts_and_counts_follow_a_judgement_and_come_back(con, ids):
    before = held(con)
    assert len(persons(con)) == 6
    put_judgements(con, [same((ids[0], ANNA_KEY), (ids[1], ANNA_KEY), (ids[2], LONG_KEY), name="Anna-Karin Holm")])
    assert {"name": "Anna-Karin Holm", "articles": 3, "mentions": 6} in persons(con)
    assert len(persons(con)) == 4
    ((entity,),) = con.execute("SELECT entity_id FROM entities WHERE name = 'Anna-Karin Holm'").fetchall()
    assert all(entity in speakers(con, each) for each in ids)
    put_judgements(con, [])
    assert held(con) == before


def test_two_names_in_one_article_are_one_and_are_told_apart_again(con, ids):
    before = held(con)
    put_judgements(con, [same((ids[0], ANNA_KEY), (ids[0], LONG_KEY))])
    assert len(speakers(con, ids[0])) == 1
    assert {"name": "Anna Brodin", "articles": 1, "mentions": 4} in persons(con)
    put_judgements(con, [])
    assert held(con) == before


def test_what_stands_already_is_not_written_again(con, ids):
    some = [
        same((ids[0], ANNA_KEY), (ids[1], ANNA_KEY)),
        Judgement("different", frozenset({(ids[2], ANNA_KEY)}), "En annan."),
    ]
    put_judgements(con, some)
    before = select(con, "SELECT rowid, * FROM person_judgements ORDER BY ALL")
    put_judgements(con, reversed(some))
    assert select(con, "SELECT rowid, * FROM person_judgements ORDER BY ALL") == before
    assert sorted(judgements(con), key=str) == sorted(some, key=str)


def test_the_earliest_article_may_go(con, ids):
    put_judgements(con, [same(*((each, ANNA_KEY) for each in ids))])
    with transaction(con):
        forget_facts(con, ids[:1])
    rows = select(con, "SELECT entity_id, articles FROM entities WHERE articles > 1")
    assert rows == [{"entity_id": ANNA_KEY, "articles": 2}]
    orphans = "SELECT entity_id FROM mentions ANTI JOIN entities USING (entity_id)"
    assert select(con, orphans) == []


NODES = st.tuples(st.integers(0, 2), st.sampled_from([ANNA_KEY, LONG_KEY]))


@given(st.lists(st.lists(st.sets(NODES, min_size=2, max_size=3), max_size=3), min_size=1, max_size=4))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_way_there_leaves_no_trace(con, ids, steps):
    """Whatever stood in between, the same judgements give the same rows, and none give those of the beginning."""
    put_judgements(con, [])
    plain = held(con)

    def put(step):
        put_judgements(con, [same(*((ids[at], key) for at, key in nodes)) for nodes in step])
        return held(con)

    alone = {}
    for number, step in enumerate(steps):
        put_judgements(con, [])
        alone[number] = put(step)
    for number, step in enumerate(steps):
        assert put(step) == alone[number]
    put_judgements(con, [])
    assert held(con) == plain
