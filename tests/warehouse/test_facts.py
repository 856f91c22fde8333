"""What articles say, row by row, and replaced as a whole."""

from datetime import date

import pytest

from pipeline.errors import ContractError
from pipeline.model import Entity, EntityType, Facts
from pipeline.warehouse.facts import load_articles, put_facts, unextracted
from pipeline.warehouse.store import select
from tests.invented import ANNA, EXTRACTOR, SAMLET, TORG, article, capture, facts, load, mention, quote


def one(con, sql):
    (row,) = select(con, sql)
    return row


def test_every_table_gets_its_rows(con):
    load(con, [(capture(TORG), [article(url=TORG)])], facts)
    said = one(con, "SELECT q.*, t.text AS whole FROM quotes q JOIN article_texts t USING (article_id)")
    assert said["whole"][said["start_char"] : said["end_char"]] == said["text"] == "Torget blir vårt"
    assert (said["speaker_id"], said["organization_id"]) == ("person:anna-brodin", "organization:hamnsamlet")
    assert one(con, "SELECT count(*) AS n FROM mentions")["n"] == 3
    assert one(con, "SELECT person_id, role FROM positions") == {
        "person_id": "person:anna-brodin",
        "role": "ordförande",
    }
    assert one(con, "SELECT entity_id, score, tied FROM ranking_entries WHERE row = 1") == {
        "entity_id": "municipality:1383",
        "score": 9.5,
        "tied": False,
    }
    assert one(con, "SELECT column_name, text, value FROM ranking_values WHERE column_no = 2") == {
        "column_name": None,
        "text": "9,5",
        "value": 9.5,
    }
    assert one(con, "SELECT unit FROM figures")["unit"] == "kronor"
    assert one(con, "SELECT stage FROM issues")["stage"] == "extract"
    names = select(con, "SELECT entity_id, articles, mentions FROM entities ORDER BY entity_id")
    assert [tuple(row.values()) for row in names] == [
        ("municipality:1383", 1, 1),
        ("organization:hamnsamlet", 1, 1),
        ("person:anna-brodin", 1, 1),
    ]


def test_an_interrupted_quote_keeps_its_parts(con):
    body = ["– Torget, säger Anna Brodin, blir vårt."]
    load(
        con,
        [(capture(TORG), [article(body=body, url=TORG)])],
        lambda found: Facts(quotes=(quote(found, ["Torget", "blir vårt"]),)),
    )
    parts = select(con, "SELECT start_char, end_char FROM quote_parts ORDER BY part")
    said = one(con, "SELECT * FROM quotes")
    assert said["text"] == "Torget […] blir vårt"
    assert (said["start_char"], said["end_char"]) == (parts[0]["start_char"], parts[1]["end_char"])


def test_the_article_comes_back_as_it_was_read_with_the_gaps_filled(con):
    found = article(url=TORG, modified_on=date(2025, 5, 2), tags=("torg", "hamn"))
    load(
        con,
        [
            (capture(TORG), [found]),
            (capture("https://strandbladet.example/tagg/"), [article(url=TORG, byline="Bo Ek")]),
        ],
    )
    (key,) = [row["article_id"] for row in select(con, "SELECT article_id FROM articles")]
    ((again, back),) = load_articles(con, [key])
    assert again == key
    assert (back.blocks, back.tags, back.modified_on, back.byline) == (
        found.blocks,
        found.tags,
        found.modified_on,
        "Bo Ek",
    )


def test_new_facts_replace_the_old_and_another_extractor_asks_for_them(con):
    load(con, [(capture(TORG), [article(url=TORG)])], facts)
    (key,) = unextracted(con, "extractor-2")
    put_facts(con, [(key, Facts())], "extractor-2")
    assert unextracted(con, "extractor-2") == ()
    for name in (
        "quotes",
        "quote_parts",
        "mentions",
        "rankings",
        "ranking_entries",
        "ranking_values",
        "entities",
        "issues",
    ):
        assert select(con, f"SELECT * FROM {name}") == [], name


def test_a_changed_text_loses_its_facts_until_it_is_extracted_again(con):
    load(con, [(capture(TORG), [article(url=TORG)])], facts)
    newer = article(body=["– Torget blir vårt, säger Anna Brodin. Hon leder Hamnsamlet i Varberg."], url=TORG)
    load(con, [(capture(TORG, b"newer", days=1), [newer])], lambda found: Facts(mentions=(mention(found, ANNA),)))
    assert select(con, "SELECT * FROM quotes") == []
    assert one(con, "SELECT entity_id FROM entities") == {"entity_id": "person:anna-brodin"}


def test_another_page_with_the_same_text_keeps_the_facts(con):
    load(con, [(capture(TORG), [article(url=TORG)])], facts)
    before = select(con, "SELECT rowid, * FROM quotes")
    load(con, [(capture(TORG, b"later", days=3), [article(url=TORG)])], facts)
    assert select(con, "SELECT rowid, * FROM quotes") == before
    assert unextracted(con, EXTRACTOR) == ()


def test_quote_ids_do_not_move_when_another_quote_is_found(con):
    load(con, [(capture(TORG), [article(url=TORG)])], facts)
    before = one(con, "SELECT quote_id, ordinal FROM quotes")
    ((key, found),) = load_articles(con, unextracted(con, "extractor-2"))
    put_facts(con, [(key, Facts(quotes=(quote(found, "I höst"), quote(found, "Torget blir vårt"))))], "extractor-2")
    again = select(con, "SELECT quote_id, ordinal FROM quotes ORDER BY ordinal")
    assert again[1] == {"quote_id": before["quote_id"], "ordinal": 2}


def test_namesakes_are_told_apart_over_articles_and_put_together_again(con):
    def page(at, role, where):
        found = article(f"Artikel {at}", url=f"{TORG}{at}/", published_on=date(2025, 5, at))
        return capture(f"{TORG}{at}/", b"%d" % at), [found], (role, where)

    other = Entity(EntityType.ORGANIZATION, "Fjällposten")
    said = {"Artikel 1": ("ordförande", SAMLET), "Artikel 2": ("redaktör", other)}

    def spoken(found):
        role, where = said[found.title]
        given = {"role": role, "organization": where, "organization_name": where.name}
        return Facts(quotes=(quote(found, "Torget blir vårt", **given),), mentions=(mention(found, ANNA),))

    pages = [page(at, None, None)[:2] for at in (1, 2)]
    load(con, pages, spoken)
    linked = select(con, "SELECT DISTINCT q.speaker_id, m.entity_id FROM quotes q JOIN mentions m USING (article_id)")
    assert len(linked) == 2
    assert all(row["speaker_id"] == row["entity_id"] for row in linked)
    assert select(con, "SELECT articles FROM entities WHERE type = 'person'") == [{"articles": 1}, {"articles": 1}]
    said["Artikel 2"] = ("ordförande", SAMLET)
    put_facts(con, [(key, spoken(found)) for key, found in load_articles(con, unextracted(con, "extractor-2"))], "e2")
    assert one(con, "SELECT entity_id, articles FROM entities WHERE type = 'person'") == {
        "entity_id": "person:anna-brodin",
        "articles": 2,
    }


def test_facts_of_an_unknown_article_are_refused(con):
    with pytest.raises(ContractError, match="nowhere"):
        put_facts(con, [("nowhere", Facts())], EXTRACTOR)
