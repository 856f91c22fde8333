"""Rankings followed over years and articles."""

import io
import json
from dataclasses import replace

import pytest

from pipeline.model import Entity, EntityType, Facts, Ranking, RankingEntry
from pipeline.warehouse.query import query
from pipeline.warehouse.store import open_warehouse, select
from tests.invented import article, capture, load

BYVAKTEN = Entity(EntityType.ORGANIZATION, "Byvakten")
PAGES = {
    "Lund etta": ("Bästa torg 2023", 2023, "Byvakten", {"Lund": 1, "Vara": 2, "Ydre": 3}),
    "Vara etta": ("BÄSTA TORG (2024): topp tio", 2024, "Byvakten", {"Vara": 1, "Lund": 2, "Ydre": 3}),
    "Ydre etta": ("Bästa torg – de åtta bästa 2025", 2025, "Byvakten", {"Ydre": 1, "Vara": 2}),
    "En annans": ("Bästa torg 2024", 2024, "Torgföreningen", {"Lund": 9, "Vara": 8, "Ydre": 7}),
    "Utan år": ("Topp tio", None, None, {"Lund": 1, "Vara": 2, "Ydre": 3}),
}
CODES = {"Lund": "1281", "Vara": "1470", "Ydre": "0512"}


def facts(found):
    title, year, publisher, places = PAGES[found.title]
    entries = [RankingEntry(i, rank, False, name, CODES[name]) for i, (name, rank) in enumerate(places.items(), 1)]
    if found.title == "Ydre etta":
        entries[1] = replace(entries[1], previous_rank=4)
    entity = BYVAKTEN if publisher == "Byvakten" else None
    return Facts(rankings=(Ranking(1, title, year, entity, publisher, "municipality", tuple(entries), ()),))


@pytest.fixture
def filled(con):
    for number, title in enumerate(PAGES):
        url = f"https://strandbladet.example/{number}/"
        body = [f"{title}. Text nummer {number} om {title.lower()}.", f"Mer om {title} och {number} andra torg."]
        load(con, [(capture(url, str(number).encode()), [article(title, body, url=url)])], facts)
    return con


def history(con, where="TRUE"):
    sql = f"SELECT title, publisher, name, year, rank, previous_rank FROM ranking_history WHERE {where}"
    return [tuple(row.values()) for row in select(con, f"{sql} ORDER BY publisher, name, year")]


def test_a_ranking_is_followed_over_the_years(filled):
    assert history(filled, "code = '1470' AND publisher = 'Byvakten'") == [
        ("Bästa torg", "Byvakten", "Vara", 2023, 2, None),
        ("Bästa torg", "Byvakten", "Vara", 2024, 1, 2),
        ("Bästa torg", "Byvakten", "Vara", 2025, 2, 4),
    ]


def test_rankings_of_others_are_their_own(filled):
    assert history(filled, "code = '1281' AND publisher = 'Torgföreningen'") == [
        ("Bästa torg", "Torgföreningen", "Lund", 2024, 9, None)
    ]
    assert history(filled, "publisher IS NULL AND name = 'Lund'") == [("Topp tio", None, "Lund", None, 1, None)]


def test_every_row_of_a_ranking_is_there_with_its_article(filled):
    (counts,) = select(
        filled,
        "SELECT (SELECT count(*) FROM ranking_history) AS seen, (SELECT count(*) FROM ranking_entries) AS told, "
        "(SELECT count(DISTINCT article_id) FROM ranking_history) AS articles",
    )
    assert counts == {"seen": 14, "told": 14, "articles": 5}


def test_a_view_of_another_text_is_replaced(path):
    with open_warehouse(path) as con:
        con.execute("CREATE OR REPLACE VIEW ranking_history AS SELECT 1 AS older")
        con.execute("UPDATE talstreck SET made_by = 'older'")
    with open_warehouse(path) as con:
        assert "previous_rank" in [row[0] for row in con.execute("DESCRIBE ranking_history").fetchall()]


def test_a_reader_may_ask_it(path):
    with open_warehouse(path):
        pass
    out = io.BytesIO()
    query(path, "SELECT count(*) AS n FROM ranking_history", "json", out)
    assert json.loads(out.getvalue()) == [{"n": 0}]


def test_a_table_still_gets_columns_beside_a_view(path):
    with open_warehouse(path) as con:
        con.execute("ALTER TABLE rankings DROP COLUMN subject")
        con.execute("UPDATE talstreck SET made_by = 'older'")
    with open_warehouse(path) as con:
        assert con.execute("SELECT subject FROM rankings").fetchall() == []
