"""Captions and credits, whatever a theme calls them and wherever it sets them."""

import pytest

from pipeline.model import BlockKind

INTRO = "<p>I höst byggs en ny bro över Åmålsån, och de boende längs vägen är glada.</p>"
MORE = "<p>Bygget väntas ta två år och kosta fyrtio miljoner kronor, enligt kommunens plan.</p>"
FIGURE = "<figure><img src=a><figcaption>Ån i kvällsljus. Foto: Ida Testek</figcaption></figure>"
SHOWN = [("Ån i kvällsljus.", "Ida Testek")]


@pytest.fixture
def captions(article_of):
    """The captions and credits of a page that holds one article, and its running text."""

    def read(body):
        found = article_of(f"<html><head><title>Bron</title></head><body>{body}</body></html>")
        shown = [(block.text, block.credit) for block in found.blocks if block.kind is BlockKind.CAPTION]
        return shown, [block.text for block in found.blocks if block.kind in (BlockKind.LEDE, BlockKind.PARAGRAPH)]

    return read


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("image-container-caption__x1", "image-container-source__x1"),
        ("articleImageDescription", "articleImageCopyright"),
        ("bild_legend", "bild_fotograf photo-agency"),
        ("lightbox__desc", "lightbox__credits"),
        ("photo-info", "photo-byline"),
    ],
)
def test_a_word_for_a_picture_and_one_for_what_is_said_of_it(captions, caption, credit):
    box = f"<div><img src=a><div class='{caption}'>Ån i kvällsljus.</div><span class='{credit}'>Ida Testek</span></div>"
    shown, text = captions(f"<article><h1>Bron</h1>{INTRO}{box}{MORE}</article>")
    assert shown == SHOWN
    assert len(text) == 2


@pytest.mark.parametrize("name", ["author-image", "byline-photo", "copyright", "image-author-label"])
def test_a_name_that_tells_of_no_credit(captions, name):
    shown, _ = captions(f"<article><h1>Bron</h1>{INTRO}<p class='{name}'>En mening om bron och ån.</p>{MORE}</article>")
    assert shown == []


@pytest.mark.parametrize("box", ["div class='teaser-image'", "div class='ui-modal'", "aside", "section class='promo'"])
@pytest.mark.parametrize("label", ["", "<span>Visa hela bilden</span>"])
def test_a_box_that_only_shows_a_picture_is_the_articles_whatever_its_name(captions, box, label):
    shown, text = captions(f"<article><h1>Bron</h1>{INTRO}<{box}>{label}{FIGURE}</{box.split()[0]}>{MORE}</article>")
    assert shown == SHOWN
    assert len(text) == 2


@pytest.mark.parametrize(
    "teaser",
    [
        f"<div class='teaser'>{FIGURE}<a href='/b'>En annan nyhet</a></div>",
        f"<div class='teaser'>{FIGURE}<h3>En annan nyhet</h3></div>",
        f"<aside>{FIGURE}{MORE}{INTRO}</aside>",
        f"<div class='comments'>{FIGURE}</div>",
        f"<div class='teaser' hidden>{FIGURE}</div>",
    ],
)
def test_a_teasers_picture_is_not(captions, teaser):
    shown, _ = captions(f"<article><h1>Bron</h1>{INTRO}{MORE}{teaser}{MORE}</article>")
    assert shown == []


def test_what_stands_between_the_title_and_the_article_element(captions, article_of):
    page = f"<main><h1>Bron</h1><p class='ingress'>Två år tar bygget, tror man.</p>{FIGURE}<article>{INTRO}{MORE}"
    shown, _ = captions(page)
    assert shown == SHOWN
    assert article_of(page).lede == "Två år tar bygget, tror man."


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("<p><img src=a><br><em>Ån i kvällsljus</em></p>", [("Ån i kvällsljus", None)]),
        ("<p><img src=a>Ån i kvällsljus. Foto: Ida Testek</p>", SHOWN),
        ("<p><a href=a><img src=a></a><i>Ån i kvällsljus. Foto: Ida Testek</i></p>", SHOWN),
        ("<p><img src=a>Bron blir lång, och den som går får en egen bana.</p>", []),
    ],
)
def test_a_line_below_a_picture_in_the_same_paragraph(captions, paragraph, expected):
    assert captions(f"<article><h1>Bron</h1>{INTRO}{paragraph}{MORE}</article>")[0] == expected


@pytest.mark.parametrize(
    "caption",
    [
        "<span>Ån i kvällsljus.</span><span>Foto: Ida Testek</span>",
        "<span>Ån i kvällsljus.</span><b>FOTO: Ida Testek</b>",
        "<span>Ån i kvällsljus.</span><i>Bild: Ida Testek</i>",
        "<p>Ån i kvällsljus.</p><p><span>Bild</span> Ida Testek</p>",
        "<p>Ån i kvällsljus.</p><p>Fotograf Ida Testek</p>",
    ],
)
def test_a_credit_that_no_space_or_colon_sets_apart(captions, caption):
    figure = f"<figure><img src=a><figcaption>{caption}</figcaption></figure>"
    assert captions(f"<article><h1>Bron</h1>{INTRO}{figure}{MORE}</article>")[0] == SHOWN


def test_the_word_for_a_picture_inside_a_caption_is_no_label_of_a_credit(captions):
    figure = FIGURE.replace("Ån i", "Ej i bild: ån i")
    shown, _ = captions(f"<article><h1>Bron</h1>{INTRO}{figure}{MORE}</article>")
    assert shown == [("Ej i bild: ån i kvällsljus.", "Ida Testek")]


@pytest.mark.parametrize(
    "above",
    [
        FIGURE,
        f"<section class='hero'>{FIGURE}<p class='label'>Reportage</p></section>",
        "<div class='bildruta'><img src=a><div class='bildtext'>Ån i kvällsljus. Foto: Ida Testek</div></div>",
        "<img src=a><p class='cutline'>Ån i kvällsljus. <i>Foto: Ida Testek</i></p><p>12 maj 2025</p>",
    ],
)
def test_a_picture_above_the_title_heads_the_article(captions, above):
    shown, text = captions(f"<div>{above}<h1>Bron</h1></div><div class='main-text'>{INTRO}{MORE}</div>")
    assert shown == SHOWN
    assert len(text) == 2


@pytest.mark.parametrize("counter", ["Bild 1 av 2", "3/12", "1 / 4", "Foto 2 av 10"])
def test_a_counter_of_pictures_is_no_caption(captions, counter):
    figure = FIGURE.replace("</figcaption>", f"</figcaption><p class='bildtext'>{counter}</p>")
    assert captions(f"<article><h1>Bron</h1>{INTRO}{figure}{MORE}</article>")[0] == SHOWN


def test_a_writers_portrait_has_no_caption(captions):
    beside = "<div class='c1'><img src=a><time>12 maj 2025, 13:42</time></div>"
    shown, _ = captions(f"<article><h1>Bron</h1>{beside}{INTRO}{MORE}</article>")
    assert shown == []


@pytest.mark.parametrize("label", ["label", "vinjett", "kicker"])
def test_a_label_ahead_of_the_lede_is_no_part_of_it(captions, label):
    lede = f"<p class='ingress'><span class='{label}'>NYHET</span> {INTRO.removeprefix('<p>')}"
    assert captions(f"<article><h1>Bron</h1>{lede}{MORE}</article>")[1][0].startswith("I höst")


def test_who_answers_beside_a_portrait_is_no_caption(captions):
    answers = "".join(
        f"<div><img src=a><p><strong>{who}:</strong></p><p>– Det går bättre än jag trodde.</p></div>"
        for who in ("Eva Ek, sjuksköterska, Viks sjukhus", "Bo Berg, enhetschef, Åby lasarett")
    )
    shown, _ = captions(f"<article><h1>Bron</h1>{INTRO}{MORE}<section><h2>Två röster</h2>{answers}</section></article>")
    assert shown == []


def test_an_answer_below_a_heading_beside_a_portrait_is_no_caption(captions):
    boxes = "".join(
        f"<div class=svar><img src=a><h4>{who}</h4><p>Jag tar cykeln, så länge det inte är halt på bron.</p></div>"
        for who in ("Eva Ek, 51, lots", "Bo Alm, 17, elev")
    )
    shown, running = captions(f"<article><h1>Bron</h1>{INTRO}{MORE}<section>{boxes}</section></article>")
    assert shown == []
    assert sum("cykeln" in text for text in running) == 2


def test_an_answer_beside_a_portrait_is_no_caption(captions):
    asked = "<p><strong>{}:</strong></p><p>Jag tar cykeln, så länge det inte är halt på bron över ån.</p>"
    boxes = "".join(
        f"<div class=person><img src=a>{asked.format(who)}</div>" for who in ("Eva Ek, 51, lots", "Bo Alm, 17, elev")
    )
    shown, running = captions(f"<article><h1>Bron</h1>{INTRO}{MORE}<div class=fraga>{boxes}</div></article>")
    assert shown == []
    assert sum("cykeln" in text for text in running) == 2
