"""Pages seen again, gone and back: what the articles say of it, whatever order it is told in."""

from datetime import date, timedelta

import pytest

from pipeline.model import Gone, Seen
from pipeline.warehouse.ledger import locators, mark_dropped, put_captures, unread
from pipeline.warehouse.sights import put_sights
from tests.invented import NOON, TORG, article, capture, facts, load

OTHER = TORG + "2/"


def seen(days, url=TORG, body=b"page", **said):
    return Seen("bladet", url, NOON + timedelta(days=days), capture(url, body).sha256, **said)


def gone(days, url=TORG):
    return Gone("bladet", url, NOON + timedelta(days=days), 404)


@pytest.fixture
def told(con):
    """The warehouse with two articles, each on its own page, and what it says of the first after some sights."""
    load(con, [(capture(), [article(url=TORG)]), (capture(OTHER, b"2"), [article("Annat", url=OTHER)])], facts)

    def tell(*sights):
        put_sights(con, sights)
        return con.execute(
            "SELECT last_seen - DATE '2025-05-13', gone_on FROM articles WHERE url = ?", [TORG]
        ).fetchall()

    return tell


def on(days):
    return date(2025, 5, 13) + timedelta(days=days)


@pytest.mark.parametrize(
    ("sights", "last_seen", "gone_on"),
    [
        ([], 0, None),
        ([seen(3), seen(2)], 3, None),
        ([gone(4)], 0, on(4)),
        ([seen(2), gone(4), gone(5), gone(9)], 2, on(4)),
        ([gone(4), seen(6)], 6, None),
        ([gone(4), seen(6), gone(8), gone(9)], 6, on(8)),
        ([gone(4, OTHER), seen(5, OTHER, b"2")], 0, None),
        ([seen(3, TORG + "#x")], 3, None),
    ],
)
def test_an_article_says_when_it_was_seen_and_since_when_it_is_gone(told, sights, last_seen, gone_on):
    told(*sights[:2])
    assert told(*sights[2:]) == [(last_seen, gone_on)]
    assert told(*sights) == [(last_seen, gone_on)], "told again"


def test_what_is_gone_keeps_all_it_says_and_is_not_read(con, told):
    before = con.execute("SELECT count(*) FROM quotes").fetchall()
    told(gone(4))
    assert con.execute("SELECT count(*) FROM quotes").fetchall() == before == [(2,)]
    assert con.execute("SELECT status, bytes FROM captures WHERE bytes = 0").fetchall() == [(404, 0)]
    assert {found.url for found in unread(con, "another reader")} == {TORG, OTHER}


def test_a_new_version_of_a_page_that_was_gone_is_back(con, told):
    told(gone(4))
    load(con, [(capture(body=b"new", days=6), [article(url=TORG, body=["Nu med nya ord."])])])
    assert told() == [(6, None)]


def test_a_page_that_is_gone_before_it_is_read_is_marked_too(con):
    put_sights(con, [gone(4)])
    load(con, [(capture(), [article(url=TORG)])])
    assert con.execute("SELECT gone_on FROM articles").fetchall() == [(on(4),)]


def test_a_reservation_learnt_later_stays(con, told):
    told(seen(1, tdm_reservation=True))
    told(seen(2))
    put_captures(con, [capture()])
    found = con.execute("SELECT url, tdm_reservation FROM captures ORDER BY url").fetchall()
    assert found == [(TORG, True), (OTHER, None)]


def test_dropped_bytes_are_not_read_again_until_they_come_back(con):
    old = capture(locator="bladet/r1.warc.gz#1+2")
    load(con, [(old, [article(url=TORG)])])
    mark_dropped(con, "bladet", ["bladet/r1.warc.gz"], NOON + timedelta(days=40))
    assert unread(con, "another reader") == ()
    put_captures(con, [capture(days=50, locator="bladet/r9.warc.gz#1+2")])
    (back,) = unread(con, "another reader")
    assert back.locator == "bladet/r9.warc.gz#1+2"
    assert locators(con, "bladet") == {"bladet/r9.warc.gz#1+2"}
