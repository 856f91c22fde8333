"""What was done, and what is still to be done."""

from datetime import timedelta

from pipeline.contract.schema import tables
from pipeline.model import Issue, Reading, Severity
from pipeline.warehouse.facts import unextracted
from pipeline.warehouse.ledger import (
    begin_run,
    end_run,
    locators,
    put_captures,
    put_issues,
    put_sources,
    unread,
)
from pipeline.warehouse.readings import put_readings
from pipeline.warehouse.store import select
from tests.invented import BLADET, EXTRACTOR, NOON, READER, article, capture, facts, load

ODD = Issue("read", "odd", Severity.WARNING, "An odd page.")


def messages(con):
    return [row["message"] for row in select(con, "SELECT message FROM issues ORDER BY message")]


def test_the_same_bytes_from_the_same_address_are_one_capture(con):
    assert put_captures(con, [capture(), capture(days=2), capture(body=b"other"), capture(url=None)]) == 3
    assert put_captures(con, [capture(days=5)]) == 0
    assert len(select(con, "SELECT * FROM captures")) == 3
    (row,) = select(con, "SELECT fetched_at FROM captures WHERE url IS NOT NULL AND bytes = 4")
    assert row["fetched_at"] == NOON.replace(tzinfo=None)


def test_an_earlier_fetch_takes_the_place_of_a_later_one_and_is_read_again(con):
    load(con, [(capture(days=5), [article(url="https://strandbladet.example/torg/")])])
    assert unread(con, READER) == ()
    put_captures(con, [capture(days=1)])
    (again,) = unread(con, READER)
    assert again.fetched_at == NOON + timedelta(days=1)


def test_bytes_that_were_kept_once_more_are_found_where_they_lie_now(con):
    load(con, [(capture(locator="bladet/r1.warc.gz#1+2"), [article(url="https://strandbladet.example/torg/")])])
    assert put_captures(con, [capture(days=5, locator="bladet/r9.warc.gz#1+2"), capture(days=6)]) == 0
    assert locators(con, "bladet") == {"bladet/r9.warc.gz#1+2"}
    assert unread(con, READER) == (), "the bytes are the same"


def test_another_reader_reads_all_anew_oldest_first(con):
    load(con, [(capture(body=b"late", days=3), []), (capture(body=b"early"), [])])
    assert unread(con, READER) == ()
    assert [found.fetched_at for found in unread(con, "reader-2")] == [NOON, NOON + timedelta(days=3)]


def test_a_second_run_with_nothing_new_changes_nothing(con):
    pages = [(capture(), [article(url="https://strandbladet.example/torg/")])]
    load(con, pages, facts)
    before = {each.name: select(con, f"SELECT *, rowid FROM {each.name} ORDER BY ALL") for each in tables()}
    load(con, pages, facts)
    assert {each.name: select(con, f"SELECT *, rowid FROM {each.name} ORDER BY ALL") for each in tables()} == before
    assert unextracted(con, EXTRACTOR) == ()


def test_runs_end_as_they_did_and_a_dead_one_is_noticed(con):
    dead = begin_run(con, "run", NOON)
    done = begin_run(con, "run", NOON + timedelta(hours=1))
    end_run(con, done, NOON + timedelta(hours=2), captures=3, readings=2, articles=1)
    failed = begin_run(con, "ingest", NOON + timedelta(hours=3))
    end_run(con, failed, NOON + timedelta(hours=4), failure="no such source")
    rows = {row["run_id"]: row for row in select(con, "SELECT * FROM runs")}
    assert [rows[key]["state"] for key in (dead, done, failed)] == ["died", "completed", "failed"]
    assert (rows[done]["captures"], rows[done]["articles"], rows[failed]["message"]) == (3, 1, "no such source")


def test_issues_of_a_page_go_when_it_is_read_anew(con):
    put_sources(con, [BLADET])
    put_captures(con, [capture()])
    found = unread(con, READER)
    put_readings(con, [(found[0], Reading((), (ODD, ODD)))], READER)
    assert select(con, "SELECT capture_id, url, source_id FROM issues") == [
        {"capture_id": found[0].capture_id, "url": found[0].url, "source_id": "bladet"}
    ]
    put_readings(con, [(found[0], Reading(()))], "reader-2")
    assert messages(con) == []


def test_issues_of_a_source_are_replaced_by_stage_and_leave_the_others(con):
    put_sources(con, [BLADET])
    put_issues(con, "bladet", "harvest", [Issue("harvest", "refused", Severity.ERROR, "robots.txt says no.")])
    put_captures(con, [capture()])
    put_readings(con, [(unread(con, READER)[0], Reading((), (ODD,)))], READER)
    put_issues(con, "bladet", "harvest", [Issue("harvest", "gone", Severity.INFO, "A page is gone.")])
    assert messages(con) == ["A page is gone.", "An odd page."]


def test_what_pages_say_is_stored_composed_and_an_article_without_headline_is_told(con):
    put_sources(con, [BLADET])
    put_captures(con, [capture()])
    found = article("Cafe\u0301 vid hamnen", url="https://strandbladet.example/cafe\u0301/", byline="")
    nameless = article(" ", url="https://strandbladet.example/b/")
    put_readings(con, [(unread(con, READER)[0], Reading((nameless, found), (ODD,)))], READER)
    (row,) = select(con, "SELECT title, url, byline FROM articles")
    assert row == {"title": "Café vid hamnen", "url": "https://strandbladet.example/café/", "byline": None}
    assert messages(con) == ["An article without headline was left out.", "An odd page."]
