"""Builds of well-known publishing systems: where each of them puts the title, the writer, the lede and the offers."""

import pytest

LEDE = "Kvarnbäckens bibliotek stänger i höst. Personalen fick veta det i tisdags, och låntagarna samma kväll."
TEXT = "<p>Huset byggdes 1957 och har varken hiss eller ventilation, säger de som har sett ritningarna.</p>" * 2
SAID = "– Vi har väntat på det här beslutet i fyra år, säger bibliotekarien Siv Provås."
HEAD = "<title>Biblioteket i Kvarnbäcken stänger</title>"
H1 = "<h1>Biblioteket i Kvarnbäcken stänger</h1>"


@pytest.mark.parametrize(
    "shown",
    [
        "<footer class='node__meta'><div class='node__submitted'>Inskickad av <b>Siv Provås</b> den 14 mars 2025</div>"
        "</footer>",
        "<div class='author'><p class='author__byline'>Skrivet av</p><p class='author__name'>Siv Provås</p></div>",
        "<div><span class='block'>Siv Provås</span><span class='block'>siv@x.example</span></div>",
        "<div><span class='d-block'>Siv Provås</span><span class='d-block'>14 mars 2025</span></div>",
        "<ul><li><span class='user-name-_6ox9K'>Siv Provås</span></li><li>14 mars 2025</li><li>3 min läsning</li></ul>",
    ],
)
def test_the_writer_where_a_system_puts_her(article_of, kinds, shown):
    found = article_of(f"{HEAD}<article>{H1}<p class='ingress'>{LEDE}</p>{shown}<div>{TEXT}</div></article>")
    assert found.byline == "Siv Provås"
    assert [kind for kind, _ in kinds(found)] == ["lede", "paragraph"]


def test_a_row_above_the_title_names_writer_and_day(article_of):
    row = "<ul><li>Siv Provås</li><li>14 mars 2025</li><li>3 min läsning</li></ul>"
    found = article_of(f"{HEAD}<article>{row}{H1}<div><p>{LEDE}</p>{TEXT}</div></article>")
    assert (found.byline, str(found.published_on)) == ("Siv Provås", "2025-03-14")


@pytest.mark.parametrize(
    "title",
    [
        "<title>Dokument1</title><div><p class=MsoTitle>{}</p>",
        "<title>Bybladet - {}</title><div><font size=5><b>{}</b></font><br>",
        "<title>{}</title><table><tr><td><b>{}</b><p>",
    ],
)
def test_a_title_in_plain_bold_or_in_a_word_processors_style(article_of, kinds, title):
    name = "Biblioteket i Kvarnbäcken stänger"
    found = article_of(f"{title.replace('{}', name)}<p>{LEDE}</p>{TEXT}<p>{SAID}</p>")
    assert found.title == name
    assert name not in [text for _, text in kinds(found)]


def test_a_picture_in_a_row_of_a_layout_makes_no_caption_of_what_is_said_beside_it(article_of, kinds):
    rows = "".join(f"<table><tr><td>{cell}</td></tr></table>" for cell in (H1, TEXT, f"<img src=a><p>{SAID}</p>", TEXT))
    found = article_of(f"{HEAD}<table><tr><td>{rows}</td></tr></table>")
    assert ("talstreck", SAID) in kinds(found)


def test_who_signs_a_quote_in_a_slider_is_its_credit(article_of):
    slides = "".join(
        f"<div class='slide'><blockquote>{said}</blockquote><cite>{who}</cite></div>"
        for said, who in (("Vi har väntat i fyra år", "Siv Provås"), ("Ingen har räknat på det", "Bo Ek"))
    )
    for name in ("quote-slider", "swiper"):
        found = article_of(f"{HEAD}<article>{H1}{TEXT}<div class='{name}'>{slides}</div><p>{LEDE}</p></article>")
        quotes = [(block.text, block.credit) for block in found.blocks if block.kind == "pull_quote"]
        assert quotes == [("Vi har väntat i fyra år", "Siv Provås"), ("Ingen har räknat på det", "Bo Ek")]


@pytest.mark.parametrize("offer", ["Lås upp artikeln", "Vill du läsa hela texten?", "Bli prenumerant och läs vidare"])
def test_an_offer_below_the_beginning_of_an_article_is_no_part_of_it(article_of, kinds, offer):
    sold = (
        "<p>Som prenumerant läser du allt, också korsordet, och första månaden kostar bara en krona för nya läsare.</p>"
    )
    found = article_of(f"{HEAD}<article>{H1}<p>{LEDE}</p><div>{TEXT}</div><div><h2>{offer}</h2>{sold}</div></article>")
    assert [kind for kind, _ in kinds(found)] == ["lede", "paragraph"]
