"""The ways a page names its writer, and the lines that look like it and name none."""

import pytest

from pipeline.read.bylines import byline_line, signature
from pipeline.read.bylinetext import names_in

BODY = "<p>Bron över ån är stängd sedan i måndags och väntas öppna igen först till våren.</p>" * 2

SHOWN = [
    '<div class="meta">Text: Siv Provås <span>Publicerad 2025-01-15 06.12</span></div>',
    '<div class="nod__uppgifter">Av <span class="username">Siv Provås</span> <time>28 oktober 2024</time></div>',
    '<p class="uppgift">Publicerad 12 maj 2025 av Siv Provås</p>',
    "<p>Siv Provås, siv.provas@bybladet.example</p>",
    "<div><div>Siv Provås</div><div>12 maj 2025 kl. 10.30</div></div>",
    "<p>Siv Provås | 12 maj 2025</p>",
    "<p>av Siv Provås 12.5.2025</p>",
    "<p>Siv Provås, 2.11.2025</p>",
    "<p>Text: Siv Provås Foto: Bo Ek</p>",
    "<p>Foto: Bo Ek</p><p>Text: Siv Provås</p>",
    "<p>Reporter: Siv Provås, 070-174 06 05</p>",
    '<p class="post-author">Upplagd av <span class="fn">Siv Provås</span></p>',
    '<span class="artikel__skribent">Text: Siv Provås</span>',
    '<div class="x-block-author__name">Siv Provås</div>',
    '<li class="info__item--type-author">Siv Provås</li>',
    '<div class="byline">Siv Provås <span>Reporter</span> <a href="mailto:s@x.example">s@x.example</a></div>',
    '<a rel="author" href="/siv">Siv Provås</a>',
    '<p class="entry-author">Intervju: Siv Provås • 12 maj 2025</p>',
    '<div class="byline">Ord och research: Siv Provås</div>',
    '<span class="writer">Krönika: Siv Provås | 2025-05-12</span>',
    '<div class="skribent"><span>Siv Provås</span> <span>2025-05-12 07:15</span></div>',
    "<p>Siv Provås 12 maj 2025 kl. 07.15</p>",
    '<div class="author">Siv Provås, 2025-05-12 17.15, 070-174 06 05</div>',
    '<div class="signatur">SIV PROVÅS<br><a href="mailto:s@x.example">s@x.example</a></div>',
    '<div class="post-footer"><span class="post-author">Upplagd av Siv Provås</span></div>',
    '<footer class="entry-footer"><span class="author vcard">Siv Provås</span></footer>',
    '<div class="node node-promoted"><div class="field-byline"><b>Text:</b> <i>Siv Provås</i></div></div>',
    '<div class="node node-sticky"><div class="author">Siv Provås</div></div>',
    '<div class="node node--promoted"><div class="node__submitted">Skrivet av <b>Siv Provås</b> den 12 maj</div></div>',
    '<p class="credits">Text Siv Provås &middot; Bild Bo Ek</p>',
    '<ul class="credits"><li>Siv Provås</li><li>12 maj 2025</li></ul>',
    '<div class="article-credits"><span>Av Siv Provås</span></div>',
    '<meta name="twitter:label1" content="Skriven av"><meta name="twitter:data1" content="Siv Provås">',
    '<meta name="twitter:label2" content="By"><meta name="twitter:data2" content="Siv Provås">',
    '<header><p class="byline">Av <a href="/siv">Siv Provås</a>, chefredaktör</p></header>',
]


@pytest.mark.parametrize("shown", SHOWN)
def test_the_writer_is_read_wherever_the_page_names_one(article_of, shown):
    found = article_of(f"<title>Bron är stängd</title><h1>Bron är stängd</h1>{shown}<div>{BODY}</div>")
    assert found.byline == "Siv Provås"


def test_a_line_beside_the_title_dates_the_article(article_of):
    found = article_of(f"<h1>Bron är stängd</h1><p>Publicerad 12 maj 2025 kl. 10.30 av Siv Provås</p>{BODY}")
    assert str(found.published_on) == "2025-05-12"


@pytest.mark.parametrize("line", ["Publicerat 2025-05-12 | Text: Siv Provås", "12 maj 2025 · Av Siv Provås"])
def test_a_line_above_the_title_dates_and_signs_the_article(article_of, line):
    found = article_of(f"<div><p>Start | Avfall | Vatten</p><font>{line}</font><h1>Bron är stängd</h1>{BODY}</div>")
    assert (found.byline, str(found.published_on)) == ("Siv Provås", "2025-05-12")


NOT_SHOWN = [
    '<figure><img src="b.jpg"><figcaption>Bron. <span class="byline">Foto: Bo Ek</span></figcaption></figure>',
    '<div class="comments"><div class="comment-author">Bo Ek</div><p>Det var på tiden att den lagades.</p></div>',
    '<div class="related"><h3><a href="/b">Ny väg</a></h3><span class="author">Bo Ek</span></div>',
    "<p>Lokala nyheter</p><p>12 maj 2025</p>",
    "<p>Av alla broar i trakten är det Provbron som är äldst</p>",
    "<p>Bybladet Norr | 12 maj 2025</p>",
    "<p>Foto: Bo Ek</p>",
    '<div class="byline">Faktagranskare: Bo Ek</div>',
    '<div class="byline">Producent: Bo Ek</div>',
    '<p class="credits">Foto: Bo Ek</p>',
    '<meta name="twitter:label1" content="Lästid"><meta name="twitter:data1" content="Bo Ek">',
]


@pytest.mark.parametrize("shown", NOT_SHOWN)
def test_who_did_not_write_the_article_is_no_byline(article_of, shown):
    head = "<title>Bron är stängd | Bybladet Norr</title><h1>Bron är stängd</h1>"
    assert article_of(f"{head}<div>{shown}{BODY}</div>").byline is None


def test_the_sites_own_name_gives_way_to_a_shown_writer(article_of):
    head = '<title>Bron är stängd</title><meta property="og:site_name" content="Bybladet">'
    head += '<meta name="author" content="Bybladet">'
    assert article_of(f"{head}<h1>Bron är stängd</h1><p>Av Siv Provås</p><div>{BODY}</div>").byline == "Siv Provås"
    assert article_of(f"{head}<h1>Bron är stängd</h1><div>{BODY}</div>").byline == "Bybladet"


LINKED = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bron är stängd","author":%s}</script>'


@pytest.mark.parametrize(
    ("head", "shown"),
    [
        (LINKED % '[{"name":"Siv Provås"},{"name":"Bo Ek"}]', ""),
        (LINKED % '"Siv Provås / Bo Ek"', ""),
        ('<meta name="author" content="Siv Provås, Bo Ek">', ""),
        ('<meta name="author" content="Siv Provås"><meta name="author" content="Bo Ek">', ""),
        ("", '<p><a rel="author">Siv Provås</a> <a rel="author">Bo Ek</a></p>'),
        ("", '<ul class="bylines"><li class="byline">Siv Provås</li><li class="byline">Bo Ek</li></ul>'),
        ("", "<p>Text: Siv Provås &amp; Bo Ek</p>"),
        ("", "<p>Siv Provås / Bo Ek, 12 maj 2025</p>"),
        ("", "<p>Av Siv Provås och Bo Ek</p>"),
        ("", "<p>Siv Provås, siv@bybladet.example</p><p>Bo Ek, bo@bybladet.example</p>"),
        ("", "<p>Siv Provås<br>siv@bybladet.example</p><p>Bo Ek<br>bo@bybladet.example</p>"),
        ("", "<p>Text: Siv Provås</p><p>Text: Bo Ek</p><p>Foto: Eva Ås</p>"),
    ],
)
def test_several_writers_are_joined_as_papers_print_them(article_of, head, shown):
    page = f"{head}<article><h1>Bron är stängd</h1>{shown}<div>{BODY}</div></article>"
    assert article_of(page).byline == "Siv Provås och Bo Ek"


def test_what_the_head_says_of_a_writer_or_a_desk_stays_as_it_is(article_of):
    for stated in ("Siv Provås, frilans", "Ek &amp; Berg Kommunikation", "Bybladet/TT", "Siv Provås, Norra Bladet"):
        found = article_of(f'<meta name="author" content="{stated}"><h1>Bron är stängd</h1><div>{BODY}</div>')
        assert found.byline == stated.replace("&amp;", "&")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Av Siv Provås och Bo von Ek", "Siv Provås och Bo von Ek"),
        ("Text: Siv Provås & Bo von Ek Foto: Eva Ås", "Siv Provås och Bo von Ek"),
        ("Siv Provås, Bo von Ek/Eva Ås", "Siv Provås, Bo von Ek och Eva Ås"),
        ("Text/foto: Siv Provås", "Siv Provås"),
        ("Text och foto: Siv Provås", "Siv Provås"),
        ("Siv Provås/TT", "Siv Provås"),
        ("Jean-Paul d'Ornäs", "Jean-Paul d'Ornäs"),
        ("SIV PROVÅS", "Siv Provås"),
        ("ANNA-SIV VON EK", "Anna-Siv von Ek"),
        ("ALLA BROAR I TRAKTEN", None),
        ("TT NYHETER", "TT NYHETER"),
        ("Siv Provås 2025-05-12 07:15", "Siv Provås"),
        ("Av redaktionen", "redaktionen"),
        ("Bild: Bo Ek", None),
        ("Publicerad tisdag 12 maj 2025, uppdaterad kl. 10.31", None),
        ("– Det är bra, säger Bo Ek", None),
        ("Stort tack, Bo Ek, för hjälpen", None),
    ],
)
def test_names_are_taken_out_of_a_bylines_text(text, names):
    assert names_in(text) == names


def test_a_name_without_label_counts_beside_a_date_alone():
    assert byline_line(["Siv Provås", "12 maj 2025"]) == "Siv Provås"
    assert byline_line(["Siv Provås", "Bron är stängd."]) is None
    assert signature("Siv Provås") is None


def test_a_name_above_its_address_signs_the_article_and_is_no_sub_heading(article_of, kinds):
    signed = "<b>Siv Provås</b><br><a href='mailto:siv@bybladet.example'>siv@bybladet.example</a>"
    found = article_of(f"<h1>Bron är stängd</h1><div class='article-text'>{BODY}{signed}</div>")
    assert found.byline == "Siv Provås"
    assert "Siv Provås" not in [text for _, text in kinds(found)]


@pytest.mark.parametrize(
    "line",
    [
        "<p>Siv Provås · 12 maj 2025</p>",
        "<div>Publicerad 2025-05-12</div>",
        '<ul class="credits"><li>Siv Provås</li><li>12 maj 2025</li></ul>',
        '<p class="credits">Text Siv Provås &middot; Bild Bo Ek</p>',
        "<address>Siv Provås<br>siv.provas@bybladet.example</address><time>2025-05-12</time>",
        "<p>Siv Provås</p><p>E-post: siv@bybladet.example</p><p>12 maj 2025</p>",
        "<p>Siv Provås siv@bybladet.example</p>",
        "<p>12 maj 2025</p><p>Siv Provås</p>",
    ],
)
def test_who_wrote_it_and_when_is_no_text_below_the_lede_either(article_of, kinds, line):
    lede = "<p class='ingress'>Bron över ån är stängd, och ingen vet när den öppnar igen för trafik.</p>"
    found = article_of(f"<h1>Bron är stängd</h1><div>{lede}{line}<p>Det är tyst vid ån.</p>{BODY}</div>")
    assert [text for _, text in kinds(found)][1] == "Det är tyst vid ån."


def test_a_name_in_italics_behind_the_last_sentence_signs_the_article(article_of):
    assert article_of(f"<h1>Bron är stängd</h1><div>{BODY}<p><i>Siv Provås</i></p></div>").byline == "Siv Provås"


@pytest.mark.parametrize("last", ["<h2>Kontakt</h2><p><i>Siv Provås</i></p>", "<p>Siv Provås</p><p>Per Dahl</p>"])
def test_a_name_in_any_other_place_behind_the_text_signs_nothing(article_of, last):
    assert article_of(f"<h1>Bron är stängd</h1><div>{BODY}{last}</div>").byline is None


_FACTS = "<p class=fakta><b>Bron</b><br>Längd: 40 meter.<br>Byggs av Brobolaget i Säffle med start i augusti.</p>"


@pytest.mark.parametrize("behind", ["", _FACTS, "<p>Foto: Per Dahl</p>", "<p><a href=/x>Läs mer om ån</a></p>"])
@pytest.mark.parametrize("last", ["", "<p>– Vi får se.</p>", "<p>Håller den nästa vår?</p>"])
@pytest.mark.parametrize("name", ["Siv Provås", "Eva-Lena Strand", "Karim El Haddad"])
def test_a_name_alone_that_ends_the_text_signs_it_and_is_nobody_in_it(article_of, behind, last, name):
    article = article_of(f"<h1>Bron är stängd</h1><div>{BODY}{last}<p>{name}</p>{behind}</div>")
    assert article.byline == name
    assert name not in [block.text for block in article.blocks]


@pytest.mark.parametrize(
    "last",
    [
        "<p>”Vi får se.”</p><p>Siv Provås</p>",
        "<p>Siv Provås bor vid bron.</p><p>Siv Provås</p>",
        "<p>Systrarna Provås bor vid bron.</p><p>Siv Provås</p>",
        "<p>Så minns vi henne:</p><p>Siv Provås</p>",
        "<blockquote><p>Bron är till för alla.</p></blockquote><p>Siv Provås</p>",
        "<p>Kontakta bolaget för svar.</p><p>Siv Provås</p>",
        "<p>Grattis på dagen.</p><p>Siv Provås</p>",
        "<p>Så tycker två av dem.</p><p>Siv Provås</p><p>51, lärare</p><p>Bra.</p>",
        "<p>Mer svarar bolaget på.</p><p>Siv Provås</p><p>070-12 34 56</p>",
        "<p>Västra Provås</p>",
        "<p>Provås Kommun</p>",
        "<p>Siv Provås vann</p>",
        "<p><a href=/siv>Siv Provås</a></p>",
        "<ul><li>Siv Provås</li></ul>",
        "<p>Siv Provås</p><p>Bron invigdes 1931 av landshövdingen och har sedan dess burit all trafik över ån.</p>",
    ],
)
def test_a_name_alone_that_may_be_told_of_signs_nothing(article_of, last):
    assert article_of(f"<h1>Bron är stängd</h1><div>{BODY}{last}</div>").byline is None
