"""Politeness: pauses, turns, robots.txt, patience, conditional requests, reservations of text and data mining."""

import itertools
import threading
import time
from datetime import UTC, datetime, timedelta

import pytest

from pipeline.harvest.archive import Archive
from pipeline.harvest.harvest import harvest, ingest
from pipeline.harvest.ledger import Kind
from pipeline.harvest.robots import Robots, read_robots
from pipeline.harvest.tdm import SiteTerms, read_terms, reservation
from pipeline.harvest.turns import Turns
from pipeline.model import Capture, Seen
from tests.harvest.loopback import Page, Site


def run(sources, root, name="r1", turns=None):
    with Archive(root, name) as archive:
        return list(harvest(sources, archive, root, lambda: datetime.now(UTC), turns))


class Clock:
    """A clock that only sleeping moves on."""

    def __init__(self):
        self.time, self.slept = 0.0, []

    def sleep(self, seconds):
        self.slept.append(round(seconds, 3))
        self.time += seconds

    def turns(self):
        return Turns(self.sleep, lambda: self.time)


@pytest.fixture
def site():
    with Site() as site:
        for number in range(6):
            site.article(f"/a{number}/", f"artikel {number}", ETag=f'"{number}"')
        yield site


def test_there_is_a_pause_between_two_requests_of_a_host(site, tmp_path):
    clock = Clock()
    source = site.source("urls", "/a0/", "/a1/", politeness={"delay_seconds": 7, "jitter": 0})
    run([source], tmp_path, turns=clock.turns())
    assert clock.slept == [7, 7, 7], "robots.txt, tdmrep.json, and two pages"


def test_the_pause_of_robots_txt_is_kept_where_it_is_longer(site, tmp_path):
    site.pages["/robots.txt"] = Page("User-agent: *\nCrawl-delay: 11\nRequest-rate: 1/13", "text/plain")
    clock = Clock()
    run(
        [site.source("urls", "/a0/", "/a1/", politeness={"delay_seconds": 7, "jitter": 0})],
        tmp_path,
        turns=clock.turns(),
    )
    assert clock.slept == [7, 7, 13]


def test_jitter_makes_pauses_longer_never_shorter(site, tmp_path):
    clock = Clock()
    paths = [f"/a{number}/" for number in range(6)]
    run([site.source("urls", *paths, politeness={"delay_seconds": 10, "jitter": 0.5})], tmp_path, turns=clock.turns())
    assert all(10 <= slept <= 15 for slept in clock.slept)
    assert len(set(clock.slept)) > 1


def test_a_host_is_asked_one_thing_at_a_time_though_several_sources_want_it():
    turns, inside, most = Turns(), 0, 0

    def work():
        nonlocal inside, most
        for _ in range(20):
            with turns.turn("a", 0):
                inside += 1
                most = max(most, inside)
                time.sleep(0.0005)
                inside -= 1

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 1


def test_hosts_go_side_by_side(tmp_path):
    sites = [Site(latency=0.1, host=f"127.0.0.{number}") for number in range(1, 7)]
    sources = []
    for number, site in enumerate(sites):
        site.__enter__()
        for page in range(4):
            site.article(f"/a{page}/", f"artikel {number} {page}")
        source = site.source("urls", *(f"/a{page}/" for page in range(4)))
        sources.append(source.model_copy(update={"id": f"s{number}"}))
    started = time.monotonic()
    assert len(run(sources, tmp_path)) == 24
    assert time.monotonic() - started < 36 * 0.1 * 0.8, "36 requests one after the other take longer"
    for site in sites:
        site.__exit__()


@pytest.mark.parametrize(("said", "waits"), [("3", 3), ("0", 0), (None, 2), ("strax", 2)])
def test_a_server_that_is_busy_is_left_alone_as_long_as_it_asks(site, tmp_path, said, waits):
    clock = Clock()
    site.pages["/a0/"] = Page("", status=429, headers={"Retry-After": said} if said else {})
    limits = {"tries": 2, "backoff_seconds": 2}
    run([site.source("urls", "/a0/", politeness=limits)], tmp_path, turns=clock.turns())
    assert sum(clock.slept) == waits
    assert [status for _, status in site.took("/a")] == [429, 429]


def test_a_retry_after_may_be_a_date(site, tmp_path):
    clock = Clock()
    moment = datetime.now(UTC) + timedelta(seconds=30)
    said = moment.strftime("%a, %d %b %Y %H:%M:%S GMT")
    site.pages["/a0/"] = Page("", status=503, headers={"Retry-After": said})
    run([site.source("urls", "/a0/", politeness={"tries": 2})], tmp_path, turns=clock.turns())
    assert 25 < sum(clock.slept) <= 30


def test_waits_double_from_try_to_try(site, tmp_path):
    clock = Clock()
    site.pages["/a0/"] = Page("", status=500)
    run([site.source("urls", "/a0/", politeness={"tries": 4, "backoff_seconds": 3})], tmp_path, turns=clock.turns())
    assert clock.slept == [3, 6, 12]


def test_what_a_server_gave_to_recognise_a_page_is_sent_back(site, tmp_path):
    source = site.source("urls", "/a0/")
    run([source], tmp_path)
    site.took()
    (seen,) = run([source], tmp_path, "r2")
    assert isinstance(seen, Seen)
    assert site.took("/a") == [("/a0/", 304)]
    site.article("/a0/", "en ändring", ETag='"ny"')
    (changed,) = run([source], tmp_path, "r3")
    assert isinstance(changed, Capture)
    assert "en ändring".encode() in changed.body


def test_addresses_and_files_can_be_ingested_together(site, tmp_path):
    (tmp_path / "a.html").write_text("<p>Hej</p>", encoding="utf-8")
    source = site.source("urls", "/a5/")
    with Archive(tmp_path / "raw", "r1") as archive:
        found = list(ingest([f"{site.url}/a0/", str(tmp_path / "a.html")], source, archive))
    assert sorted(page.status or 0 for page in found) == [0, 200]
    assert [path for path, _ in site.took("/a")] == ["/a0/"]


@pytest.mark.parametrize(
    ("status", "body", "path", "allowed"),
    [
        (200, b"User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b", True),
        (200, b"User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/c", False),
        (200, b"User-agent: *\nDisallow: /*.pdf$", "/x.pdf", False),
        (200, b"User-agent: *\nDisallow: /*.pdf$", "/x.pdf?y", True),
        (200, b"User-agent: talstreck\nDisallow:\n\nUser-agent: *\nDisallow: /", "/", True),
        (
            200,
            b"User-agent: x\nUser-agent: talstreck\nDisallow: /p\n\nUser-agent: talstreck\nDisallow: /q",
            "/q",
            False,
        ),
        (200, b"\xef\xbb\xbfuser-agent:*\ndisallow:/", "/", False),
        (200, b"<html>nix</html>", "/", True),
        (200, b"", "/", True),
        (204, b"", "/", True),
        *[(status, b"", "/", False) for status in (301, 401, 403, 429, 500, 503, 599)],
        *[(status, b"User-agent: *\nDisallow: /", "/", True) for status in (400, 404, 410, 451)],
    ],
)
def test_robots_rules_and_statuses(status, body, path, allowed):
    assert (read_robots(status, body).refusal("https://a.example" + path) is None) is allowed


SAID = {None: None, True: "1", False: "0"}
URL = "https://a.example/nyheter/1"
OPEN = Robots()


@pytest.mark.parametrize(("site_wide", "header", "meta"), list(itertools.product((None, True, False), repeat=3)))
def test_the_latest_channel_that_says_something_of_mining_wins(site_wide, header, meta):
    flag = SAID[site_wide]
    terms = read_terms(f'[{{"location": "/*", "tdm-reservation": {flag}}}]'.encode()) if flag else SiteTerms()
    page = f'<head><meta name="tdm-reservation" content="{SAID[meta]}"></head>'.encode() if SAID[meta] else b"<p>"
    expected = next((said for said in (meta, header, site_wide) if said is not None), None)
    assert reservation(URL, terms, SAID[header], page, OPEN) is expected


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ('[{"location": "/nyheter/", "tdm-reservation": 1}, {"location": "/", "tdm-reservation": 0}]', True),
        ('[{"location": "/", "tdm-reservation": 0}, {"location": "/nyheter/", "tdm-reservation": 1}]', False),
        ('[{"location": "/nyheter/$", "tdm-reservation": 1}]', None),
        ('[{"location": "/*/1$", "tdm-reservation": "1"}]', True),
        ('[{"location": "/nyheter/", "tdm-reservation": 7}]', None),
        ('[{"location": "/nyheter/"}, 3, null]', None),
        ("{}", None),
        ("nix", None),
        ("[" * 100000, None),
    ],
)
def test_the_rules_of_a_site_hold_in_the_order_of_its_file(rules, expected):
    assert reservation(URL, read_terms(rules.encode()), None, b"", OPEN) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Content-Signal: search=yes, ai-train=no", True),
        ("content-usage: train-ai=n", True),
        ("Content-Usage: /arkiv/ bots=n", True),
        ("Content-Signal: ai-train=yes", None),
        ("# Content-Signal: ai-train=no", None),
    ],
)
def test_a_preference_in_robots_txt_reserves(line, expected):
    robots = read_robots(200, f"User-agent: *\n{line}\nAllow: /\n".encode())
    assert reservation(URL, SiteTerms(), None, b"", robots) is expected


def test_a_reservation_is_recorded_on_the_capture_and_kept(site, tmp_path):
    site.pages["/.well-known/tdmrep.json"] = Page('[{"location": "/a0", "tdm-reservation": 1}]', "application/json")
    site.article("/a1/", "fri", **{"tdm-reservation": "0"})
    found = run([site.source("urls", "/a0/", "/a1/", "/a2/")], tmp_path)
    assert [page.tdm_reservation for page in found] == [True, False, None]
    assert [page.tdm_reservation for page in Archive(tmp_path, "x").captures()] == [True, False, None]


def test_what_a_site_says_of_being_harvested_is_kept_once_as_evidence_and_is_no_page(site, tmp_path):
    site.pages["/robots.txt"] = Page("User-agent: *\nAllow: /", "text/plain")
    site.pages["/.well-known/tdmrep.json"] = Page("[]", "application/json")
    for name in ("r1", "r2"):
        run([site.source("urls", "/a0/")], tmp_path, name)
    archive = Archive(tmp_path, "x")
    kept = [entry for entry in archive.entries() if entry.kind is Kind.NOTICE]
    assert [archive.read(entry.locator, entry.sha256) for entry in kept] == [b"User-agent: *\nAllow: /", b"[]"]
    assert [page.url for page in archive.captures()] == [f"{site.url}/a0/"]
    for index in tmp_path.glob("*/*.jsonl"):
        index.unlink()
    with Archive(tmp_path, "y") as rebuilt:
        assert list(rebuilt.ledger("urls").newest) == [f"{site.url}/a0/"]


def test_stopping_early_waits_for_no_pause(tmp_path):
    sites = [Site(host=f"127.0.0.{number}") for number in (1, 2, 3)]
    sources = []
    for number, site in enumerate(sites):
        site.__enter__()
        source = site.source("urls", "/a/", "/b/", "/c/", politeness={"delay_seconds": 60})
        sources.append(source.model_copy(update={"id": f"s{number}"}))
        site.pages["/robots.txt"] = Page("", status=503)
    quick = sites[0].source("urls", "/a/").model_copy(update={"id": "quick"})
    started = time.monotonic()
    with Archive(tmp_path, "r1") as archive:
        found = harvest([*sources[1:], quick], archive, tmp_path)
        next(found)
        found.close()
    assert time.monotonic() - started < 10
    for site in sites:
        site.__exit__()
