"""Walking listings on a site of our own: everything once, then only what is new, changed or gone."""

import gzip
from datetime import UTC, datetime, timedelta

import pytest

from pipeline.errors import TalstreckError
from pipeline.harvest.archive import Archive
from pipeline.harvest.harvest import harvest
from pipeline.harvest.probe import probe
from pipeline.harvest.sources import Folder, load_sources
from pipeline.model import Capture, Gone, Issue, Seen
from tests.harvest.loopback import ARTICLE, Page, Site


def now() -> datetime:
    return datetime.now(UTC)


def run(source, root, name="r1"):
    with Archive(root, name) as archive:
        return list(harvest([source], archive, root, now))


def urls(found, kind=Capture):
    return [thing.url for thing in found if isinstance(thing, kind)]


def issues(found):
    return [thing.code for thing in found if isinstance(thing, Issue)]


ITEM = '<article class="post"><h2><a href="/{0}/">{0}</a></h2><p>Ingress {0}.</p></article>'


@pytest.fixture
def site():
    """Twelve articles in an archive of three pages, a feed of the newest four, and a sitemap in two parts."""
    with Site() as site:
        for number in range(12):
            site.article(f"/a{number}/", f"artikel {number}", ETag=f'"{number}"')
        for page in range(3):
            shown = "".join(ITEM.format(f"a{number}") for number in range(page * 4, page * 4 + 4))
            older = f'<a href="/tag/page/{page + 2}/">Äldre inlägg</a>' if page < 2 else ""
            site.pages[f"/tag/page/{page + 1}/" if page else "/tag/"] = Page(f"<html>{shown}{older}</html>")
        parts = ("".join(f"<url><loc>{site.url}/a{n}/</loc></url>" for n in part) for part in (range(6), range(6, 12)))
        for number, part in enumerate(parts):
            body = gzip.compress(f"<urlset>{part}</urlset>".encode())
            site.pages[f"/del{number}.xml.gz"] = Page(body, "application/gzip")
        index = "".join(f"<sitemap><loc>{site.url}/del{n}.xml.gz</loc></sitemap>" for n in (0, 1))
        site.pages["/sitemap.xml"] = Page(f"<sitemapindex>{index}</sitemapindex>", "text/xml")
        yield site


ALL = {f"/a{number}/" for number in range(12)}


@pytest.mark.parametrize(("kind", "start"), [("archive", "/tag/"), ("sitemap", "/sitemap.xml")])
def test_a_whole_site_once_and_then_nothing(site, tmp_path, kind, start):
    source = site.source(kind, start)
    assert {url.removeprefix(site.url) for url in urls(run(source, tmp_path))} >= ALL
    assert sorted(path for path, _ in site.took("/a")) == sorted(ALL)
    again = run(source, tmp_path, "r2")
    assert site.took("/a") == []
    assert urls(again) == []


def test_between_full_walks_an_archive_is_followed_only_as_far_as_there_are_news(site, tmp_path):
    source = site.source("archive", "/tag/", politeness={"full_days": 7})
    run(source, tmp_path)
    site.took()
    run(source, tmp_path, "r2")
    assert [path for path, _ in site.took()] == ["/tag/"]
    site.article("/ny/", "en nyhet")
    site.pages["/tag/"] = Page(str(site.pages["/tag/"].body).replace("<html>", "<html>" + ITEM.format("ny")))
    assert f"{site.url}/ny/" in urls(run(source, tmp_path, "r3"))
    assert [path for path, _ in site.took()] == ["/tag/", "/ny/", "/tag/page/2/"]


def test_a_walk_that_was_cut_short_is_walked_to_its_end_the_next_time(site, tmp_path):
    page = site.pages.pop("/tag/page/2/")
    site.pages["/tag/page/2/"] = Page("", status=503)
    source = site.source("archive", "/tag/", politeness={"tries": 1})
    assert "status" in issues(run(source, tmp_path))
    site.pages["/tag/page/2/"] = page
    assert {url.removeprefix(site.url) for url in urls(run(source, tmp_path, "r2"))} >= {
        f"/a{n}/" for n in range(4, 12)
    }


def test_a_page_that_a_full_walk_misses_is_asked_for_and_gone_or_not(site, tmp_path):
    source = site.source("sitemap", "/del1.xml.gz", politeness={"full_days": 0})
    run(source, tmp_path)
    site.pages["/del1.xml.gz"] = Page(f"<urlset><url><loc>{site.url}/a6/</loc></url></urlset>", "text/xml")
    del site.pages["/a11/"]
    site.took()
    found = run(source, tmp_path, "r2")
    assert urls(found, Gone) == [f"{site.url}/a11/"]
    assert len(urls(found, Seen)) == 5
    assert dict(site.took("/a")) == {f"/a{n}/": 304 for n in range(7, 11)} | {"/a11/": 404}
    run(source, tmp_path, "r3")
    assert site.took("/a") == [], "what is gone or unlisted is not asked for at every walk"


def test_a_page_that_does_not_change_is_asked_for_ever_more_seldom(site, tmp_path):
    source = site.source("sitemap", "/del0.xml.gz", politeness={"recheck_days": 10})
    asked = []
    for day in range(41):
        with Archive(tmp_path, f"day{day:03}") as archive:
            list(
                harvest([source], archive, tmp_path, lambda day=day: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(day))
            )
        asked += [day] * len(site.took("/a0/"))
    assert asked == [0, 10, 20, 40]


def test_only_what_is_wanted_and_on_its_own_hosts_is_asked_for(site, tmp_path):
    site.pages["/tag/"] = Page(
        ITEM.format("a1") + ITEM.format("a2") + '<article><h2><a href="https://x.example/a3">x</a></h2></article>'
    )
    found = run(site.source("archive", "/tag/", include=["/a*"], exclude=["/a2/*"]), tmp_path)
    assert [path for path, _ in site.took("/a")] == ["/a1/"]
    assert issues(found) == ["links-elsewhere"]


def test_a_listing_that_is_none_is_told_and_marks_nothing_gone(site, tmp_path):
    source = site.source("sitemap", "/sitemap.xml", politeness={"full_days": 0})
    run(source, tmp_path)
    site.took()
    site.pages["/sitemap.xml"] = Page("<html>Underhåll</html>")
    assert issues(run(source, tmp_path, "r2")) == ["no-listing"]
    assert site.took("/a") == []


def test_a_listing_without_end_is_cut_off(site, tmp_path):
    for number in range(30):
        body = ITEM.format(f"x{number}") + f'<a rel="next" href="/e{number + 1}/">äldre</a>'
        site.pages[f"/e{number}/"] = Page(body)
    found = run(site.source("archive", "/e0/", max_listings=10, follow=False), tmp_path)
    assert issues(found) == ["too-many-listings"]
    assert len(site.took("/e")) == 10


FEED = "<rss><channel><generator>https://wordpress.org/?v=6.7</generator>{}</channel></rss>"
ENTRY = "<item><title>{0}</title><link>{1}/{0}/</link></item>"


def test_a_listing_whose_pages_are_all_alike_ends(site, tmp_path):
    feed = Page(FEED.format(ENTRY.format("a1", site.url)), "application/rss+xml")
    site.pages |= {"/feed/": feed, **{f"/feed/?paged={number}": feed for number in range(2, 30)}}
    run(site.source("feed", "/feed/"), tmp_path)
    assert [path for path, _ in site.took("/feed")] == ["/feed/", "/feed/?paged=2"]


def test_a_feed_that_has_become_shorter_shows_what_is_gone(site, tmp_path):
    site.pages["/feed/"] = Page(FEED.format(ENTRY.format("a1", site.url)), "application/rss+xml")
    site.pages["/feed/?paged=2"] = Page(FEED.format(ENTRY.format("a2", site.url)), "application/rss+xml")
    source = site.source("feed", "/feed/", politeness={"full_days": 0})
    assert len(urls(run(source, tmp_path))) == 4
    del site.pages["/feed/?paged=2"], site.pages["/a2/"]
    assert urls(run(source, tmp_path, "r2"), Gone) == [f"{site.url}/feed/?paged=2", f"{site.url}/a2/"]


def test_a_site_that_keeps_failing_is_left_alone(site, tmp_path):
    for number in range(12):
        site.pages[f"/a{number}/"] = Page("", status=503)
    found = run(site.source("sitemap", "/sitemap.xml", politeness={"tries": 1}), tmp_path)
    assert issues(found) == ["status"] * 5 + ["site-failing"]
    assert len(site.took("/a")) == 5


def test_a_site_that_asks_to_be_left_alone_for_long_is(site, tmp_path):
    site.pages["/a0/"] = Page("", status=429, headers={"Retry-After": "86400"})
    found = run(site.source("urls", *sorted(ALL)), tmp_path)
    assert issues(found) == ["asked-to-wait", "site-failing"]
    assert site.took("/a") == [("/a0/", 429)]


def test_a_site_whose_robots_txt_cannot_be_read_is_told_of_a_few_times_only(site, tmp_path):
    site.pages["/robots.txt"] = Page("", status=503)
    source = site.source("urls", *sorted(ALL), politeness={"tries": 1})
    assert issues(run(source, tmp_path)) == ["robots"] * 5 + ["site-failing"]
    assert [path for path, _ in site.asked] == ["/robots.txt"]


def test_a_page_that_is_wrong_for_good_does_not_make_every_walk_a_full_one(site, tmp_path):
    del site.pages["/a3/"]
    source = site.source("archive", "/tag/")
    assert issues(run(source, tmp_path)) == ["not-found"]
    site.took()
    run(source, tmp_path, "r2")
    assert "/tag/page/3/" not in [path for path, _ in site.took()]


def test_probing_prints_an_entry_that_can_be_harvested(site, tmp_path):
    site.pages["/"] = Page(ARTICLE.format("Provbladet").replace("<html>", '<html lang="sv-SE">'))
    site.pages["/robots.txt"] = Page(f"User-agent: *\nAllow: /\nSitemap: {site.url}/sitemap.xml", "text/plain")
    entry = probe(site.url + "/", "a@example.org", now, allow_private=True)
    (tmp_path / "sources.yml").write_text("contact: a@example.org\nsources:\n" + entry, encoding="utf-8")
    (source,) = load_sources(tmp_path / "sources.yml")
    assert (source.harvest.kind, source.title, source.language) == ("sitemap", "Provbladet", "sv-SE")
    quick = source.model_copy(update={"politeness": source.politeness.model_copy(update={"delay_seconds": 0})})
    assert len(urls(run(quick, tmp_path))) == 12

    assert "kind: archive" in probe(site.url + "/tag/", "a@example.org", now, allow_private=True)
    with pytest.raises(TalstreckError, match="404"):
        probe(site.url + "/nix", "a@example.org", now, allow_private=True)
    with pytest.raises(TalstreckError, match="no public address"):
        probe(site.url + "/", "a@example.org", now)


def test_a_folder_that_cannot_be_read_stops_no_other_source(site, tmp_path):
    folder = site.source("urls", "/a0/").model_copy(update={"id": "mapp", "harvest": Folder(kind="folder", path="nix")})
    with Archive(tmp_path, "r1") as archive:
        found = list(harvest([folder, site.source("urls", "/a0/")], archive, tmp_path, now))
    assert issues(found) == ["folder-unreadable"]
    assert len(urls(found)) == 1


def test_a_listing_whose_bytes_were_dropped_is_had_afresh(site, tmp_path):
    site.pages["/tag/"].headers["ETag"] = '"tag"'
    source = site.source("archive", "/tag/", politeness={"full_days": 0})
    run(source, tmp_path)
    with Archive(tmp_path, "r2") as archive:
        assert len(archive.drop(source.id, now() + timedelta(days=1))) == 1
    site.took()
    assert issues(run(source, tmp_path, "r3")) == []
    assert site.took("/a") == [], "the articles are known though their bytes are dropped"
