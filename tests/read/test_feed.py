"""Feeds of both kinds."""

ATOM = """<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Bladet</title>
<entry><title>En &amp;amp; två &lt;i&gt;tre&lt;/i&gt;</title><link href="https://bladet.example/1"/>
<published>2024-05-01T23:30:00+02:00</published><updated>2024-05-03T08:00:00Z</updated>
<author><name>Bo Provås</name></author>
<category term="Skola"/><summary>Kort om allt som hände i går […]</summary></entry></feed>"""

RSS = """<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Bladet</title><item>
<title>Ny bro</title><link>https://bladet.example/2</link>
<pubDate>Tue, 20 May 2025 00:30:00 +0200</pubDate><content:encoded>
<![CDATA[<p>Bron ska bli klar om två år, enligt kommunens plan.</p><p>– Bra, säger Siv Testek.</p>
<p>Inlägget <a href="/2">Ny bro</a>
dök först upp på <a href="/">Bladet</a>.</p>]]></content:encoded></item></channel></rss>"""


def test_a_summary_alone_is_an_excerpt(article_of):
    found = article_of(ATOM, "application/atom+xml")
    assert found.excerpt
    assert (found.title, found.byline, found.tags) == ("En & två tre", "Bo Provås", ("Skola",))
    assert (str(found.published_on), str(found.modified_on)) == ("2024-05-01", "2024-05-03")


def test_an_item_by_several_writers(article_of):
    second = "<author><name>Siv Testek</name></author>"
    assert article_of(ATOM.replace("<category", f"{second}<category"), "application/atom+xml").byline == (
        "Bo Provås och Siv Testek"
    )


def test_a_whole_item_without_its_tail(article_of, kinds):
    found = article_of(RSS, "application/rss+xml")
    assert not found.excerpt
    assert str(found.published_on) == "2025-05-20"
    assert [kind for kind, _ in kinds(found)] == ["lede", "talstreck"]


def test_a_feed_served_as_html_is_a_feed(article_of):
    assert article_of(RSS, "text/html").title == "Ny bro"


def test_broken_xml_is_reported(reading_of):
    found = reading_of(RSS[:400] + "]]></content:encoded></item>", "application/rss+xml")
    assert "feed-malformed" in [issue.code for issue in found.issues]
