"""The same article once, however many pages show it and in whatever order they came."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.contract.schema import tables
from pipeline.model import Block, BlockKind, Source
from pipeline.warehouse.store import open_warehouse, select
from tests.invented import BLADET, TORG, article, capture, facts, load

LISTA = "https://strandbladet.example/tagg/torg/"
OLD = ["– Torget blir vårt, säger Anna Brodin.", "Bygget börjar i oktober och slutar till våren."]
NEW = ["– Torget blir vårt, säger Anna Brodin.", "Bygget börjar i november och slutar till hösten."]


def held(con, columns="title, url, byline, published_on, words, first_seen, last_seen"):
    return select(con, f"SELECT {columns} FROM articles ORDER BY ALL")


def texts(con):
    return [row["text"] for row in select(con, "SELECT text FROM article_texts ORDER BY text")]


def earlier(con):
    return select(con, "SELECT text, as_of FROM article_versions ORDER BY as_of, text")


def test_a_page_and_a_list_that_show_it_are_one_article(con):
    rich = article(url=TORG, byline="Bo Ek", published_on=date(2025, 5, 12))
    load(con, [(capture(TORG), [rich]), (capture(LISTA, days=1), [article(url=TORG + "?utm_source=brev")])])
    (row,) = held(con)
    assert (row["byline"], row["published_on"]) == ("Bo Ek", date(2025, 5, 12))
    assert (row["first_seen"], row["last_seen"]) == (date(2025, 5, 13), date(2025, 5, 14))
    assert earlier(con) == []


def test_a_reading_without_address_joins_by_title_and_text(con):
    load(con, [(capture(None, b"dump"), [article("NYTT TORG vid hamnen.")]), (capture(TORG), [article(url=TORG)])])
    assert [row["url"] for row in held(con)] == [TORG]


def test_the_same_title_over_another_text_is_another_article(con):
    other = article("Insändare", ["Sopkärlen står för långt bort från huset, tycker jag."], lede="Töm oftare.")
    load(con, [(capture(None, b"one"), [article("Insändare")]), (capture(None, b"two", days=1), [other])])
    first = held(con, "article_id, words")
    assert len(first) == 2
    load(con, [(capture(TORG), [article("Insändare", url=TORG)])])
    assert len(held(con)) == 2


def test_an_excerpt_never_replaces_the_whole_text(con):
    short = article(body=["Läs mer"], url=TORG, excerpt=True, modified_on=date(2025, 6, 1), byline="Bo Ek")
    load(con, [(capture(TORG), [article(url=TORG)]), (capture(LISTA, days=9), [short])])
    assert texts(con) == [article().text]
    assert held(con)[0]["byline"] == "Bo Ek"
    assert earlier(con) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (({"days": 0}, {}), ({"days": 3}, {})),
        (({"days": 9}, {"modified_on": date(2025, 5, 1)}), ({"days": 3}, {"modified_on": date(2025, 5, 9)})),
        (({"days": -9}, {}), ({"days": 3}, {"modified_on": date(2025, 5, 9)})),
    ],
)
def test_the_newest_text_stands_and_the_earlier_is_kept(con, old, new):
    pages = [
        (capture(TORG, b"new", **new[0]), [article(body=NEW, url=TORG, **new[1])]),
        (capture(LISTA, b"old", **old[0]), [article(body=OLD, url=TORG, **old[1])]),
    ]
    load(con, pages)
    assert texts(con) == [article(body=NEW).text]
    assert [row["text"] for row in earlier(con)] == [article(body=OLD).text]


def test_the_same_words_set_differently_are_no_earlier_version(con):
    plain = article(url=TORG)
    framed = article(url=TORG)
    blocks = (*framed.blocks, Block(BlockKind.CAPTION, "Torget i kväll."), Block(BlockKind.HEADING, "Läs också"))
    framed = type(framed)(framed.source_id, framed.title, blocks, url=TORG)
    load(con, [(capture(TORG), [plain]), (capture(LISTA, days=2), [framed])])
    assert len(held(con)) == 1
    assert earlier(con) == []


def test_an_address_that_two_titles_of_a_page_share_is_no_permalink(con):
    both = [article("Ett", ["Den ena texten handlar om båtar och bryggor."], url=LISTA)]
    both += [article("Två", ["Den andra texten handlar om hundar i skogen."], url=LISTA)]
    load(con, [(capture(LISTA), both)])
    assert [row["url"] for row in held(con)] == [None, None]


def test_sources_do_not_share_articles(con):
    other = Source("posten", "Hamnposten")
    pages = [(capture(TORG), [article(url=TORG)])]
    pages += [(capture(TORG, source_id="posten"), [article(url=TORG, source_id="posten")])]
    load(con, pages, sources=[BLADET, other])
    assert len(held(con)) == 2


def test_an_article_that_its_only_page_no_longer_holds_is_gone_with_all_it_said(con):
    load(con, [(capture(TORG), [article(url=TORG)])], facts)
    con.execute("UPDATE captures SET reader = 'older'")
    load(con, [(capture(TORG), [])], facts)
    left = [each.name for each in tables() if con.execute(f"SELECT 1 FROM {each.name} LIMIT 1").fetchall()]
    assert sorted(left) == ["captures", "sources"]


def page(draw_url, title, body, day, stated):
    url, listed = draw_url
    found = article(title, body, url=url, **stated)
    return capture(listed, f"{url}{title}{body}{day}{stated}".encode(), days=day), [found]


PAGES = st.lists(
    st.builds(
        page,
        st.sampled_from([(TORG, TORG), (TORG, LISTA), (None, LISTA), ("https://strandbladet.example/b/", LISTA)]),
        st.sampled_from(["Nytt torg vid hamnen", "NYTT TORG VID HAMNEN", "Annat"]),
        st.sampled_from([OLD, NEW, ["Helt andra ord om en skola och dess matsal i norr."]]),
        st.integers(0, 3),
        st.sampled_from([{}, {"byline": "Bo Ek"}, {"modified_on": date(2025, 5, 14)}, {"excerpt": True}]),
    ),
    min_size=1,
    max_size=6,
)


def everything(con):
    """Every row of every table but the ledger of runs."""
    return {
        each.name: select(con, f"SELECT * FROM {each.name} ORDER BY ALL") for each in tables() if each.name != "runs"
    }


def some_facts(found):
    from pipeline.model import Facts
    from tests.invented import ANNA, mention

    named = "Anna Brodin" in found.text
    return Facts(mentions=(mention(found, ANNA),)) if named else Facts()


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(PAGES, st.data())
def test_any_order_and_batching_of_captures_gives_the_same_tables(tmp_path, pages, data):
    order = data.draw(st.permutations(pages))
    cuts = sorted(data.draw(st.sets(st.integers(1, len(pages)), max_size=3)))
    one, other = tmp_path / "one.duckdb", tmp_path / "other.duckdb"
    one.unlink(missing_ok=True)
    other.unlink(missing_ok=True)
    with open_warehouse(one) as con:
        load(con, pages, some_facts)
        expected = everything(con)
    with open_warehouse(other) as con:
        for start, end in zip([0, *cuts], [*cuts, len(pages)], strict=True):
            load(con, order[start:end], some_facts)
        assert everything(con) == expected
