"""Where an article stands on its page: its title, lede, text and date, whatever they are set in."""

import pytest

from tests.read.built import INTRO, MORE, page

LEDE = "I höst byggs en ny bro över Åmålsån, och de boende längs vägen är glada."
SHORT_LEDE = "Nu byggs bron. Alla är glada."


@pytest.mark.parametrize(
    ("before", "inside", "lede"),
    [
        (f"<p class='ingress'>{LEDE}</p>", "", LEDE),
        (f"<div class='artikel-intro'><span>{LEDE}</span></div>", "", LEDE),
        (f"<div>{LEDE}</div>", "", LEDE),
        (f"<div class='meta'>Av Siv Ek, 3 maj 2025</div><div class='ing'>{LEDE}</div>", "", LEDE),
        (f"<p class='preamble'>{SHORT_LEDE}</p>", "", SHORT_LEDE),
        ("<p>Av Siv Ek</p>", f"<p><strong>{LEDE}</strong></p>", LEDE),
        ("<p>Av Siv Ek</p>", f"<p><strong>{SHORT_LEDE}</strong></p>", SHORT_LEDE),
        ("", f"<p><em>{LEDE}</em></p>", LEDE),
        ("", f"<p>{LEDE}</p>", LEDE),
    ],
)
def test_the_lede_is_found_however_it_is_set(article_of, before, inside, lede):
    found = article_of(page(f"<h1>Ny bro i Åmål</h1>{before}<div class='brod'>{inside}{MORE * 2}<p>Snart.</p></div>"))
    assert found.lede == lede


@pytest.mark.parametrize("inner", ["class='article-body'", "class='entry-content'", "itemprop='articleBody'"])
def test_of_boxes_named_for_the_text_the_inmost_holds_it(article_of, kinds, inner):
    offer = "<div><p>Läs hela texten med vårt paket för dig som bor i länet.</p><p>Fyra veckor för en krona</p></div>"
    body = f"<div class='article-content'><h1>Bron</h1><div {inner}>{INTRO * 2}{MORE * 2}</div>{offer}</div>"
    assert kinds(article_of(page(body))) == [("lede", INTRO[3:-4]), ("paragraph", MORE[3:-4])]


@pytest.mark.parametrize("name", ["sidebar", "page-banner", "widget", "annons"])
def test_a_text_whose_box_is_named_as_something_else_is_read(article_of, name):
    """The text is nearly all that the page says, whatever its box is called."""
    body = f"<div class='{name}'><h2>Bron</h2>{INTRO}{MORE}</div>"
    found = article_of(page(f"{body}<p>En annan sak som står bredvid.</p>"))
    assert found.text.splitlines()[-1] == MORE[3:-4]


@pytest.mark.parametrize("name", ["reklamplats", "annonsyta annonsyta--mitt", "sidebar", "related", "newsletter"])
def test_what_names_itself_no_article_is_no_part_of_it_whatever_it_holds(article_of, kinds, name):
    held = f"<h1>En annan bro</h1><figure><img><figcaption>En bild.</figcaption></figure>{INTRO * 3}<table></table>"
    found = article_of(page(f"<h1>Bron</h1>{INTRO}{MORE}<div class='{name}'>{held}</div>", "<title>Bron</title>"))
    assert kinds(found) == [("lede", INTRO[3:-4]), ("paragraph", MORE[3:-4])]


@pytest.mark.parametrize("stated", ["Bron är stängd till våren - Bybladet", "Bybladet - Bron är stängd till våren"])
def test_a_title_that_no_tag_and_no_name_calls_one(article_of, stated):
    found = article_of(
        f"<title>{stated}</title><div class='Z1'>Bron är stängd till våren</div><div class='Z2'>{INTRO}{MORE}</div>"
    )
    assert found.title == "Bron är stängd till våren"


@pytest.mark.parametrize(
    "shown",
    [
        "<span class='datum'>2025-05-12</span>",
        "<div class='pubdatum'>12 maj 2025</div>",
        "<p class='entry-date'>Måndag 12 maj 2025</p>",
        "<time datetime='2025-05-12T06:00'>i måndags</time>",
    ],
)
def test_the_date_where_a_page_shows_one(article_of, shown):
    found = article_of(page(f"<article>{shown}<h1>Bron</h1>{INTRO}{MORE}</article>"))
    assert str(found.published_on) == "2025-05-12"


@pytest.mark.parametrize("kicker", ["kicker", "article-title__overline", "dachzeile", "eyebrow"])
def test_a_kicker_in_the_heading_is_told_by_its_name(article_of, kicker):
    assert article_of(page(f"<h1><span class='{kicker}'>Trafik</span> Ny bro</h1>{INTRO}{MORE}")).title == "Ny bro"


def test_a_heading_of_nothing_but_what_is_named_a_kicker_keeps_it(article_of):
    shown = "<h1><span class='under'>Trafik</span> <span class='topline'>Ny bro</span></h1>"
    assert article_of(page(f"{shown}{INTRO}{MORE}")).title == "Trafik Ny bro"
