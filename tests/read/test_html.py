"""Pages of every build: what is the article, what is not, and what kind its blocks are."""

import pytest

from pipeline.model import BlockKind
from tests.read.built import INTRO, MORE, page


@pytest.mark.parametrize(
    "debris",
    [
        "<nav><p>En meny med en lång mening som inte hör till artikeln alls.</p></nav>",
        "<div class='cookie-banner'><p>Vi använder kakor för att sidan ska fungera bättre för dig.</p></div>",
        "<aside class='sidebar'><p>Mest läst: en helt annan artikel om något helt annat.</p></aside>",
        "<div class='related-posts'><h3><a href='/b'>En annan rubrik</a></h3><p>Ingressen till den texten.</p></div>",
        "<section id='comments'><p>– Vilken dumhet, säger min granne om hela saken.</p></section>",
        "<div class='newsletter-signup'><p>Få våra nyheter varje vecka, direkt i din inkorg, helt gratis.</p></div>",
        "<p style='display: none'>En dold mening som ingen läsare någonsin får se på sidan.</p>",
        "<p hidden>En dold mening som ingen läsare någonsin får se på sidan.</p>",
        "<div class='annons'>Köp en soffa i dag, så får du en kudde på köpet av oss.</div>",
        "<p><a href='/x'>Läs också: Bron som rasade förra året</a></p>",
        "<p>Läs mer: <a href='/x'>Bron som rasade förra året</a></p>",
        "<footer><p>Ansvarig utgivare är Nils Testberg, som nås på växeln varje dag.</p></footer>",
        "<article><h3><a href='/c'>Rubrik för en puff</a></h3><p>Puffens text om annat, säger någon.</p></article>",
        "<ul class='share'><li><button>Dela</button></li></ul>",
        "<h3>Mest läst</h3><ol><li><a href='/1'>En sak</a></li><li><a href='/2'>En annan sak</a></li></ol>",
    ],
)
def test_what_is_no_article_stays_out(article_of, kinds, debris):
    found = article_of(page(f"<main><article><h1>Ny bro i Åmål</h1>{INTRO}{MORE}{debris}</article></main>"))
    assert found.title == "Ny bro i Åmål"
    assert [kind for kind, _ in kinds(found)] == ["lede", "paragraph"]


def test_paragraphs_that_only_breaks_set_apart(article_of, kinds):
    body = """<h1>Ny simhall i Eksjö</h1><div>Av Pia Provlund<br><br><b>Efter sju år står simhallen klar, och på lördag
    är det invigning.</b><br><br>Bygget har dragit ut på tiden flera gånger. Nu är vattnet varmt.<br>– Äntligen kan vi
    bada hemma, säger Per Provek.<br><br><b>Dyrare än väntat</b><br>Notan slutade på 210 miljoner kronor.</div>"""
    found = article_of(page(body))
    assert found.byline == "Pia Provlund"
    assert [kind for kind, _ in kinds(found)] == ["lede", "paragraph", "talstreck", "heading", "paragraph"]


def test_a_break_inside_a_sentence_parts_nothing(article_of, kinds):
    found = article_of(page(f"<h1>Dikten</h1>{INTRO}<p>En rad som går vidare<br>på nästa rad och slutar där.</p>"))
    assert kinds(found)[-1] == ("paragraph", "En rad som går vidare på nästa rad och slutar där.")


@pytest.mark.parametrize(
    "line",
    ["– Bron är klar i maj.", "– Bron är klar i maj. Det lovar vi.", "”Bron är klar i maj”, säger Nils Testberg."],
)
def test_who_says_the_words_of_the_title_is_heard(article_of, kinds, line):
    found = article_of(page(f"<h1>”Bron är klar i maj”</h1>{INTRO}<p>{line}</p>{MORE}"))
    assert line in [text for _, text in kinds(found)]


@pytest.mark.parametrize("again", ["<p>Bron är klar i maj</p>", "<h2>Bron är klar i maj – Testbladet</h2>"])
def test_the_title_once_more_is_no_part_of_the_text(article_of, kinds, again):
    found = article_of(page(f"<h1>Bron är klar i maj</h1>{again}{INTRO}{MORE}"))
    assert not any(text.startswith("Bron är klar") for kind, text in kinds(found) if kind != "headline")


@pytest.mark.parametrize("dash", ["–", "—", "- ", "– "])
def test_a_leading_dash_is_a_talstreck(article_of, kinds, dash):
    found = article_of(page(f"<h1>Bron</h1>{INTRO}<p>{dash}Det blir bra, säger Nils Testberg.</p>"))
    assert kinds(found)[-1][0] == "talstreck"


@pytest.mark.parametrize(
    "sentence",
    [
        "Ägaren säger att allt gick rätt till.",
        "Men du ville ju sluta.",
        "Det har inte alla gjort.",
        "Då blev det tyst. Berätta!",
    ],
)
def test_a_bold_sentence_among_questions_is_the_interviewers_too(article_of, kinds, sentence):
    asked = ("Hur gick det?", sentence, "Och sedan?")
    told = INTRO + "".join(
        f"<p><strong>{line}</strong><br>Det gick bra den {n} maj.</p>" for n, line in enumerate(asked)
    )
    found = article_of(page(f"<article><h1>Två frågor</h1>{told}</article>"))
    assert [kind for kind, _ in kinds(found)[-6:]] == ["question", "paragraph"] * 3


def test_a_short_bold_sentence_among_questions_is_the_interviewers_too(article_of, kinds):
    told = INTRO + "".join(
        f"<p><strong>{line}</strong></p><p>Det gick bra.</p>" for line in ("Hur gick det?", "Det låter dyrt.", "Jaså?")
    )
    found = article_of(page(f"<article><h1>Tre frågor</h1>{told}</article>"))
    assert [kind for kind, _ in kinds(found)[-6:]] == ["question", "paragraph"] * 3


def test_so_it_is_behind_a_longer_answer(article_of, kinds):
    told = INTRO + "".join(
        f"<p><strong>{line}</strong></p><p>Det gick bra.</p><p>Bron ska målas i maj, tror han.</p>"
        for line in ("Hur gick det?", "Ägaren säger att allt gick rätt till.", "Och sedan?")
    )
    found = article_of(page(f"<article><h1>Tre frågor</h1>{told}</article>"))
    assert [kind for kind, _ in kinds(found)[-9:]] == ["question", "paragraph", "paragraph"] * 3


def test_a_bold_sentence_is_a_paragraph_where_nobody_asks(article_of, kinds):
    told = f"{INTRO}<p><strong>Någon skrek högt i natten.</strong><br>Sedan blev det tyst.</p>{MORE}"
    found = article_of(page(f"<article><h1>Natten</h1>{told}</article>"))
    assert "question" not in [kind for kind, _ in kinds(found)]


@pytest.mark.parametrize(
    "mark", ["<p><strong>{}</strong></p>", "<h3>{}</h3>", "<p><em>{}</em></p>", "<p><b>{}</b><br>"]
)
def test_questions_are_the_interviewers(article_of, kinds, mark):
    asked = "".join(f"{mark.format(q)}<p>– Det tar två år.</p>" for q in ("Hur lång tid tar det?", "Och sedan?"))
    found = article_of(page(f"<article><h1>Två frågor</h1>{INTRO}{asked}</article>"))
    assert [kind for kind, _ in kinds(found)[1:]] == ["question", "talstreck", "question", "talstreck"]


def test_captions_and_their_credits(article_of):
    figures = """<figure><img src=a><figcaption>Bron i kvällsljus. Foto: Ida Testek/Bladet</figcaption></figure>
    <div class='wp-caption'><img src=b><p class='wp-caption-text'>Ån i maj.</p></div>
    <div><div class='bildtext'>Byalaget på plats.</div><div class='fotograf'>Fotograf: Bo Provås</div></div>
    <figure><img src=c><figcaption><span class='caption'>Vägen.</span>
    <span class='credit'>Ida Testek</span></figcaption></figure>"""
    found = article_of(page(f"<h1>Bron</h1>{INTRO}{figures}{MORE}"))
    captions = [(b.text, b.credit) for b in found.blocks if b.kind is BlockKind.CAPTION]
    assert captions == [
        ("Bron i kvällsljus.", "Ida Testek/Bladet"),
        ("Ån i maj.", None),
        ("Byalaget på plats.", "Bo Provås"),
        ("Vägen.", "Ida Testek"),
    ]


@pytest.mark.parametrize("mark", ["<blockquote><p>{}</p><cite>Nils Testberg</cite></blockquote>", "<p>{}</p>"])
def test_a_quote_that_the_body_says_is_a_pull_quote(article_of, kinds, mark):
    speech = "<p>– Vi har väntat länge, och det blir bra till slut, säger Nils Testberg.</p>"
    found = article_of(
        page(f"<article><h1>Bron</h1>{INTRO}{mark.format('”Det blir bra till slut”')}{speech}</article>")
    )
    assert ("pull_quote", "”Det blir bra till slut”") in kinds(found)
    assert "Nils Testberg" not in [text for _, text in kinds(found)]


@pytest.mark.parametrize("tag", ["cite", "footer"])
def test_who_signs_a_quote_of_its_own_is_told_behind_it(article_of, kinds, tag):
    said = "»Vi har väntat på den här bron i tjugo år, och nu får barnen äntligen en trygg väg till skolan.«"
    quote = f"<blockquote><p>{said}</p><{tag}>Nils Testberg, rektor, Broskolan</{tag}></blockquote>"
    found = article_of(page(f"<article><h1>Bron</h1>{INTRO}{quote}{MORE}</article>"))
    at = kinds(found).index(("paragraph", said))
    assert kinds(found)[at + 1] == ("paragraph", "Nils Testberg, rektor, Broskolan")


def test_a_fact_box_keeps_its_lines_together(article_of):
    box = (
        "<div class='faktaruta'><strong>Fakta: Bron</strong><br>Längd: 40 meter<br>Kostnad: tolv miljoner kronor</div>"
    )
    found = article_of(page(f"<h1>Bron</h1>{INTRO}{box}{MORE}"))
    lines = [b for b in found.blocks if b.kind is BlockKind.FACT_BOX]
    assert [b.text for b in lines] == ["Fakta: Bron", "Längd: 40 meter", "Kostnad: tolv miljoner kronor"]
    assert len({b.group for b in lines}) == 1


@pytest.mark.parametrize(
    "listed",
    [
        "<ol><li>Borgholm</li><li>Gotland</li><li>Mörbylånga</li></ol>",
        "<p>1. Borgholm<br>2. Gotland<br>3. Mörbylånga</p>",
        "<p>1. Borgholm</p><p>2. Gotland</p><p>3. Mörbylånga</p>",
    ],
)
def test_numbered_lists(article_of, listed):
    found = article_of(page(f"<article><h1>Solen</h1>{INTRO}{listed}{MORE}</article>"))
    items = [(b.ordinal, b.text) for b in found.blocks if b.kind is BlockKind.LIST_ITEM]
    assert items == [(1, "Borgholm"), (2, "Gotland"), (3, "Mörbylånga")]


def test_a_numbered_list_with_shared_places(article_of):
    listed = "<p>3. Borgholm</p><p>3. Gotland</p><p>5. Mörbylånga</p><p>6. Öland</p>"
    found = article_of(page(f"<article><h1>Solen</h1>{INTRO}{listed}{MORE}</article>"))
    assert [b.ordinal for b in found.blocks if b.kind is BlockKind.LIST_ITEM] == [3, 3, 5, 6]


def test_a_list_called_a_top_list_in_the_text_is_kept(article_of):
    listed = "<ol class='toplist'><li><strong>Borgholm</strong> 23 procent</li><li>Gotland 12 procent</li></ol>"
    found = article_of(page(f"<article><h1>Solen</h1>{INTRO}{listed}{MORE}</article>"))
    assert [b.text for b in found.blocks if b.kind is BlockKind.LIST_ITEM] == [
        "Borgholm 23 procent",
        "Gotland 12 procent",
    ]


def test_a_list_that_starts_elsewhere_and_the_line_over_it(article_of):
    listed = "<p><strong>Plats fyra och fem</strong></p><ol start='4'><li>Öland</li><li value='7'>Ven</li></ol>"
    found = article_of(page(f"<article><h1>Solen</h1>{INTRO}{listed}{MORE}</article>"))
    items = [b for b in found.blocks if b.kind is BlockKind.LIST_ITEM]
    assert [(b.ordinal, b.text) for b in items] == [(None, "Plats fyra och fem"), (4, "Öland"), (7, "Ven")]
    assert len({b.group for b in items}) == 1


def test_text_is_exact(article_of, kinds):
    found = article_of(
        page(
            "<h1>Bron</h1><p>Det kostar 1&nbsp;340&#8239;kronor, säger re&shy;gi&#8203;o&#xFEFF;nen a\u0308nnu.</p>"
            + MORE
        )
    )
    assert kinds(found)[0][1] == "Det kostar 1 340 kronor, säger regionen ännu."


def test_the_next_article_on_the_page_is_another(article_of):
    second = "<article><h1>En annan nyhet</h1><p>Något helt annat som hände i en annan stad i går.</p></article>"
    found = article_of(
        page(
            f"<main><article><h1>Ny bro i Åmål</h1>{INTRO}{MORE}</article>{second}</main>",
            "<title>Ny bro i Åmål</title>",
        )
    )
    assert "annan stad" not in found.text


def test_a_kicker_is_no_part_of_the_title(article_of):
    head = "<meta property='og:title' content='Ny bro i Åmål'><meta property='og:type' content='article'>"
    assert article_of(page(f"<h1><span>Trafik</span> Ny bro i Åmål</h1>{INTRO}{MORE}", head)).title == "Ny bro i Åmål"


def test_signatures_are_bylines_not_text(article_of, kinds):
    found = article_of(page(f"<article><h1>Bron</h1>{INTRO}{MORE}<p><em>Text och foto: Siv Provås</em></p></article>"))
    assert found.byline == "Siv Provås"
    assert [kind for kind, _ in kinds(found)] == ["lede", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "<p>Von Siv Provås, Nils Petter Testberg, Anna Maria Provlund und Bo Ek</p>",
        "<div>Av Siv Provås, Nils Testberg, Per Provlund, Bo Ek och Ida Testek</div>",
    ],
)
def test_a_long_byline_is_no_lede(article_of, line):
    found = article_of(page(f"<article><h1>Bron</h1>{line}{INTRO}{MORE}</article>"))
    assert found.lede == INTRO[3:-4]
    assert "Siv Provås" not in found.text


@pytest.mark.parametrize("line", ["Av Siv Provås", "By Siv Provås", "Av Siv Provås och Bo Ek"])
def test_a_signature_without_a_colon(article_of, kinds, line):
    found = article_of(page(f"<article><h1>Bron</h1>{INTRO}{MORE}<p>{line}</p></article>"))
    assert [kind for kind, _ in kinds(found)] == ["lede", "paragraph"]
    assert found.byline.startswith("Siv Provås")


@pytest.mark.parametrize("line", ["Av betong, stål och trä.", "Av alla dem som svarat vill hälften ha bron."])
def test_a_sentence_that_begins_as_a_byline(article_of, kinds, line):
    assert kinds(article_of(page(f"<article><h1>Bron</h1>{INTRO}<p>{line}</p>{MORE}</article>")))[1] == (
        "paragraph",
        line,
    )


def test_a_banner_that_holds_the_title_is_the_articles_head(article_of):
    banner = (
        "<div class='page-banner'><h1>Ny bro i Åmål</h1><p class='ingress'>Två år tar bygget, tror kommunen.</p></div>"
    )
    found = article_of(
        page(f"{banner}<div class='innehall'>{INTRO}{MORE}</div>", "<title>Ny bro i Åmål | Bladet</title>")
    )
    assert found.lede == "Två år tar bygget, tror kommunen."


def test_a_line_that_a_break_sets_off_above_a_paragraph_is_a_sub_heading(article_of, kinds):
    text = "Bron blir två hundra meter lång och får en egen bana för den som går eller cyklar till stan. Den målas röd."
    found = article_of(page(f"<h1>Ny bro i Åmål</h1>{INTRO}{MORE}<p>Två år av buller<br>{text}</p>{MORE}{INTRO}"))
    assert kinds(found)[2:4] == [("heading", "Två år av buller"), ("paragraph", text)]


def test_a_heading_in_italics_and_quotation_marks_is_a_pull_quote(article_of, kinds):
    said = "<p>– Jag har väntat på bron sedan jag var barn, säger Nils Testberg.</p>"
    body = f"{INTRO}{said}<h2><em>”Jag har väntat på bron sedan jag var barn”</em></h2>{MORE}<h2>”Äntligen”</h2>{MORE}"
    found = article_of(page(f"<h1>Ny bro i Åmål</h1>{body}"))
    assert [kind for kind, _ in kinds(found)] == ["lede", "talstreck", "pull_quote", "paragraph", "heading"]


def test_a_quotation_box_may_end_an_article(article_of, kinds):
    said = "<p>– Jag har väntat på bron sedan jag var barn, säger Nils Testberg.</p>"
    body = f"<h1>Ny bro i Åmål</h1>{INTRO}{MORE}{said}<blockquote>Jag har väntat på bron</blockquote>"
    assert kinds(article_of(page(body)))[-1] == ("pull_quote", "Jag har väntat på bron")


def test_a_credit_makes_the_line_beside_a_picture_its_caption(article_of):
    box = '<div class="bb"><img src="b.jpg"><div class="tx">Platsen för bron. Foto: Bo Ek</div></div>'
    found = article_of(page(f"<div><h1>Ny bro i Åmål</h1>{INTRO}{box}{MORE}</div>"))
    captions = [(block.text, block.credit) for block in found.blocks if block.kind is BlockKind.CAPTION]
    assert captions == [("Platsen för bron.", "Bo Ek")]
