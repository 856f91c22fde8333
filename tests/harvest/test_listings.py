"""Reading listings: each kind as sites of many makes print it."""

import gzip

import pytest

from pipeline.harvest.discover.archive_pages import read_archive_page
from pipeline.harvest.discover.feeds import read_feed
from pipeline.harvest.discover.listing import NoListingError
from pipeline.harvest.discover.rest import newest_change, read_rest
from pipeline.harvest.discover.sitemaps import read_sitemap

HERE = "https://provbladet.example/tag/skola/"


ITEM = '<article class="post"><h2><a href="/{0}/">{0}</a></h2><p>Ingress {0}.</p></article>'
ONWARD = [
    '<a class="next page-numbers" href="/tag/skola/page/2/">Nästa</a>',
    '<div class="nav-previous"><a href="/tag/skola/page/2/"><span>&larr;</span> Äldre inlägg</a></div>',
    '<a href="page/2/">« Äldre inlägg</a>',
    '<a href="/tag/skola/page/2/#main">Äldre artiklar →</a>',
    '<a rel="nofollow next" href="/tag/skola/page/2/">2</a>',
    '<link rel="next" href="https://provbladet.example/tag/skola/page/2/">',
    '<nav><a href="/tag/skola/page/2/">Nästa sida</a></nav>',
    '<a class="wp-block-query-pagination-next" href="/tag/skola/page/2/">Next Page</a>',
    '<button><a href="/tag/skola/page/2/">Visa fler</a></button>',
]


@pytest.mark.parametrize("onward", ONWARD)
def test_the_way_to_older_articles_is_found(onward):
    page = "<html><body>" + ITEM.format("a") + ITEM.format("b") + onward + "</body></html>"
    listing = read_archive_page(page.encode(), HERE)
    assert [found.url for found in listing.found] == ["https://provbladet.example/a/", "https://provbladet.example/b/"]
    assert listing.onward == ("https://provbladet.example/tag/skola/page/2/",)


def test_the_bundled_archive_names_its_articles(sample):
    listing = read_archive_page(
        (sample / "01-arkiv-sida-1" / "page.html").read_bytes(), "https://kommunposten.example/"
    )
    assert len(listing.found) == 4
    assert listing.onward == ("https://kommunposten.example/tag/utveckling/page/2/",)


def test_real_archive_pages_name_their_articles(shared):
    for path in sorted((shared / "pages" / "archives").glob("*.html.gz")):
        listing = read_archive_page(gzip.decompress(path.read_bytes()), "https://provbladet.example/")
        assert len(listing.found) >= 2, path.name


def test_a_page_without_article_elements_is_read_by_its_headings():
    page = (
        '<main><h3><a href="/a">A</a></h3><h3><a href="/b">B</a></h3></main><aside><h3><a href="/x">X</a></h3></aside>'
    )
    assert [found.url[-2:] for found in read_archive_page(page.encode(), HERE).found] == ["/a", "/b"]
    with pytest.raises(NoListingError):
        read_archive_page(b"<p>Inget</p>", HERE)


def test_a_stamp_follows_the_words_and_not_the_clock_or_the_comments():
    item = '<article><h2><a href="/a">A</a></h2>{}<time>{}</time><span class="comments-link">{}</span></article>'
    stamps = [
        read_archive_page(item.format(*said).encode(), HERE).found[0].stamp
        for said in (("Text", "i dag", "0"), ("Text", "i går", "7"), ("Ändrad", "i går", "7"))
    ]
    assert stamps[0] == stamps[1] != stamps[2]


FEED = """<rss version="2.0"><channel><title>F</title>{0}
<item><title>A</title><link>https://provbladet.example/a/</link><description>kort</description></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><link rel="next" href="?sida=2"/>
<entry><title>A</title><link href="/a/"/><updated>2026-01-01T00:00:00Z</updated></entry></feed>"""


def test_feeds_and_their_older_pages():
    assert [found.url for found in read_feed(FEED.format("").encode(), HERE).found] == ["https://provbladet.example/a/"]
    assert read_feed(FEED.format("").encode(), HERE).onward == ()
    made_by = "<generator>https://wordpress.org/?v=6.7</generator>"
    assert read_feed(FEED.format(made_by).encode(), HERE + "?paged=2").onward == (HERE + "?paged=3",)
    assert read_feed(ATOM.encode(), HERE).onward == (HERE + "?sida=2",)
    assert (
        read_feed(ATOM.encode(), HERE).found[0].stamp
        != read_feed(ATOM.replace("01-01", "01-02").encode(), HERE).found[0].stamp
    )


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize("body", [b"", b"<html></html>", b"{}", BOMB.encode() + FEED.encode(), b"\x00\x01"])
def test_what_is_no_feed_is_refused(body):
    with pytest.raises(NoListingError):
        read_feed(body, HERE)


SITEMAP = (
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc> https://a.example/1 </loc>{}</url></urlset>'
)
NEWS = '<n:news xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><n:publication_date>2026-05-01</n:publication_date></n:news>'
INDEX = "<sitemapindex>{}</sitemapindex>".format(
    "".join(
        f"<sitemap><loc>https://a.example/{name}</loc></sitemap>"
        for name in (
            "wp-sitemap-posts-post-1.xml",
            "post-sitemap2.xml.gz",
            "wp-sitemap-users-1.xml",
            "category-sitemap.xml",
        )
    )
)


@pytest.mark.parametrize(
    ("body", "stamp"),
    [
        (SITEMAP.format(""), "sitemap:"),
        (SITEMAP.format("<lastmod>2026-01-01</lastmod>"), "sitemap:2026-01-01"),
        (SITEMAP.format(NEWS), "sitemap:2026-05-01"),
        ("https://a.example/1\nhttps://a.example/2\n", "sitemap:"),
    ],
)
def test_sitemaps_of_all_forms(body, stamp):
    for data in (body.encode(), gzip.compress(body.encode()), b"\xef\xbb\xbf" + body.encode()):
        found = read_sitemap(data, HERE).found[0]
        assert (found.url, found.stamp) == ("https://a.example/1", stamp)


def test_a_sitemap_index_leads_to_the_articles_only():
    assert [url.rpartition("/")[2] for url in read_sitemap(INDEX.encode(), HERE).onward] == [
        "wp-sitemap-posts-post-1.xml",
        "post-sitemap2.xml.gz",
    ]


@pytest.mark.parametrize(
    "body",
    [b"", b"hej", b"<html/>", b"<urlset>", gzip.compress(b"<urlset/>")[:-9], BOMB.encode() + b"<urlset/>"],
)
def test_what_is_no_sitemap_is_refused(body):
    with pytest.raises(NoListingError):
        read_sitemap(body, HERE)


def test_rest_pages_and_their_changes():
    posts = b'[{"id": 1, "link": "https://a.example/1/", "modified_gmt": "2026-01-01T10:00:00"}]'
    listing = read_rest(posts, "https://a.example/wp-json/wp/v2/posts?page=1", "3")
    assert listing.found[0].stamp == "rest:2026-01-01T10:00:00"
    assert listing.onward == ("https://a.example/wp-json/wp/v2/posts?page=2",)
    assert newest_change([listing.found[0].stamp, "rest:2025", "feed:x"]) == "2026-01-01T09:59:59"
    for body in (b"", b"{}", b'{"code": "rest_forbidden"}', b"[1]", b"[" * 100000):
        with pytest.raises(NoListingError):
            read_rest(body, HERE, None)
