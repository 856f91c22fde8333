"""Long reads as magazines and broadcasters build them: the header apart, the text in many boxes, teasers below."""

import pytest

from tests.read.built import page

LEDE = "Isen på Provsjön bar i fyra månader, och varje morgon gick Siv Testek ut med sin spade."
FIRST = """<p>Siv Testek hugger i med spaden och tar tre steg åt sidan. Isen sjunger långt ut i viken, som den gör
när solen når den första gången på dagen.</p><p>– Man lär sig höra var den bär, säger hon.</p>"""
SECOND = """<p>Vägen över isen har funnits så länge någon minns, och den sparar två mil för dem som bor på
Provön. Kommunen plogar den sedan trettio år.</p><p>– Utan den blir det en lång vinter, säger Per Provek.</p>"""
THIRD = """<p>Nu kommer isen senare för varje år som går, och i fjol låg vägen öppen i bara elva dagar.
Ingen på ön räknar med den längre.</p><p>– Vi får skaffa en större båt, säger Siv Testek.</p>"""
SAID = ["lede", "paragraph", "talstreck", "heading", "paragraph", "talstreck", "heading", "paragraph", "talstreck"]

TEASERS = "".join(
    f"""<article class="post"><h3><a href="/{n}">Fyren på udden {n} släcks för gott</a></h3><p>Ingen har bott där på
    många år, men nu vill föreningen öppna ett litet kafé, säger Bo Provås.</p></article>"""
    for n in range(9)
)

HEAD = "<title>Isvägen | Provmagasinet</title>"
DATED = f'{HEAD}<meta property="article:published_time" content="2025-02-01">'

BUILDS = {
    "chapters": f"""<section class="opener"><h1>Isvägen</h1><p class="ingress">{LEDE}</p>
    <p class="credits">Text Pia Provlund &middot; Bild Bo Provås</p></section>
    <section class="chapter"><div class="chapter__text">{FIRST}</div></section>
    <section class="chapter"><h2>Två mil kortare</h2><div class="chapter__text">{SECOND}</div></section>
    <section class="chapter"><h2>Elva dagar</h2><div class="chapter__text">{THIRD}</div></section>
    <section class="vidare"><h3>Fler berättelser</h3>{TEASERS}</section>""",
    "blocks": f"""<div class="hero"><div class="hero__inner"><h1>Isvägen</h1><p class="lead">{LEDE}</p></div></div>
    <div class="by-row"><span>Av Pia Provlund</span></div>
    <div class="story"><div class="block block--text">{FIRST}</div><div class="block block--heading"><h2>Två mil
    kortare</h2></div><div class="block block--text">{SECOND}</div><div class="block block--heading"><h2>Elva dagar</h2>
    </div><div class="block block--text">{THIRD}</div></div><div class="grid">{TEASERS}</div>""",
    "scrolly": f"""<header class="cover"><h1>Isvägen</h1></header><main><div class="intro"><p>{LEDE}</p>
    <p class="signatur">PIA PROVLUND</p></div>
    <div class="scrolly"><div class="sticky"><img src="/is.jpg"></div><div class="steps"><div class="step">{FIRST}</div>
    </div></div><div class="scrolly"><div class="steps"><div class="step"><h2>Två mil kortare</h2></div>
    <div class="step">{SECOND}</div></div></div><div class="text"><h2>Elva dagar</h2>{THIRD}</div></main>
    <div class="next">{TEASERS}</div>""",
}


@pytest.mark.parametrize("build", BUILDS)
def test_a_long_read_is_one_article(article_of, kinds, build):
    found = article_of(page(BUILDS[build], DATED))
    assert (found.title, found.byline) == ("Isvägen", "Pia Provlund")
    assert [kind for kind, _ in kinds(found)] == SAID
    assert kinds(found)[0] == ("lede", LEDE)


@pytest.mark.parametrize("few", [TEASERS[: TEASERS.index("</article>") + 10], ""])
def test_so_it_is_with_one_teaser_or_none(article_of, kinds, few):
    found = article_of(page(BUILDS["chapters"].replace(TEASERS, few), DATED))
    assert [kind for kind, _ in kinds(found)] == SAID


def test_without_a_date_its_length_tells_a_long_read(article_of):
    longer = THIRD + THIRD.replace("Nu", "Då").replace("– Vi", "– De") + THIRD.replace("Nu", "Sedan")
    found = article_of(page(BUILDS["blocks"].replace(THIRD, longer), HEAD))
    assert found.title == "Isvägen"


def test_an_archive_with_words_of_its_own_stays_an_archive(reading_of):
    about = f"<section><h1>Etikett: Vintervägar</h1><p>{LEDE}</p></section>"
    found = reading_of(page(about + TEASERS, "<title>Etikett: Vintervägar | Provmagasinet</title>"))
    assert len(found.articles) == 9


def test_a_category_with_words_of_its_own_stays_an_archive(reading_of):
    about = f"<section><h1>Vintervägar</h1><p>{LEDE}</p></section>"
    found = reading_of(page(about + TEASERS, "<title>Vintervägar | Provmagasinet</title>"))
    assert len(found.articles) == 9
