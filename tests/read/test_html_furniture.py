"""What stands inside an article's text and is no part of it, and lists that are."""

import pytest

from tests.read.built import INTRO, MORE, page


@pytest.mark.parametrize(
    "debris",
    [
        "<fieldset>Vad tycker du om bron?<label><input type=radio>Den är bra.</label></fieldset>",
        "<div><label><input type=radio>Jag vill ha den.</label><label><input type=radio>Jag är emot.</label></div>",
        "<h2 class='visually-hidden'>Artikelns innehåll</h2>",
        "<span class='h-offscreen'>Fäll ut rutan</span>",
        "<div itemscope itemtype='https://schema.org/Person'><b>Bo Ek</b><p>Bo har byggt broar hela livet.</p></div>",
        "<div class='post__info'><a href='/n'>Nyheter</a>, Trafik | Publicerad: för 5 timmar sedan | Av Bo Ek</div>",
        "<div class='audio-player'><p>Uppläsningen är gjord av en maskin och kan innehålla fel.</p></div>",
    ],
)
def test_furniture_inside_the_text(article_of, debris):
    found = article_of(page(f"<article><h1>Bron</h1>{INTRO}{debris}{MORE}</article>"))
    texts = [block.text for block in found.blocks]
    assert texts == ["Bron", INTRO[3:-4], MORE[3:-4]]


@pytest.mark.parametrize("item", ["<li><a href='/{0}'>En annan nyhet nummer {0} om en bro</a> <p>3 maj</p></li>"])
def test_a_list_of_links_below_a_short_text(article_of, kinds, item):
    listed = "".join(item.format(number) for number in range(6))
    found = article_of(page(f"<div class='entry-content'><h1>Bron</h1>{INTRO}{MORE}<ul>{listed}</ul></div>"))
    assert [kind for kind, _ in kinds(found)] == ["lede", "paragraph"]


def test_a_collection_of_links_is_text(article_of, kinds):
    item = "<li><a href='/{0}'>Sida nummer {0} om broar</a><p>Här finns allt om den bro som byggdes förr.</p></li>"
    listed = "".join(item.format(number) for number in range(6))
    found = article_of(page(f"<div class='entry-content'><h1>Veckans länkar</h1>{INTRO}<ul>{listed}</ul></div>"))
    assert [kind for kind, _ in kinds(found)][1:] == ["list_item"] * 12


@pytest.mark.parametrize(
    "box",
    [
        "<div class='faktaruta'><h3>Om artikelförfattaren</h3><p>Bo Ek har skrivit om broar i tio år.</p></div>",
        "<div class='faktaruta'><p>Prenumerera på vårt nyhetsbrev, så får du veta allt om bron.</p></div>",
        "<div data-testid='Newsletter'><p>Få allt om bron direkt i din inkorg, helt utan kostnad.</p></div>",
    ],
)
def test_boxes_that_speak_of_the_paper(article_of, kinds, box):
    found = article_of(page(f"<article><h1>Bron</h1>{INTRO}{box}{MORE}</article>"))
    assert [kind for kind, _ in kinds(found)] == ["lede", "paragraph"]
