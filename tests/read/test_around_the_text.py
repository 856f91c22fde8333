"""What stands around the box of an article's text and belongs to it: tables, fact boxes, ledes, labelled lines."""

from pipeline.model import BlockKind

TEXT = (
    "<p>Garaget öppnade i mars. Sedan dess har trettio cyklar parkerats där, visar kommunens egen räkning.</p>"
    "<p>– Jag har jobbat här i ett år och aldrig hört talas om det, säger biljettvärden Hugo Testskarp.</p>"
    "<p>Kommunen säger att fler skyltar är på väg. Projektledaren Ina Provroth ber om tålamod med dem.</p>"
    "<p>– En skylt tar fyra månader att beställa.</p>"
)
LEDE = "Två våningar under jord står cykelplatserna tomma."
TABLE = (
    "<table><tr><th>Plats</th><th>Kommun</th><th>Poäng</th></tr><tr><td>1</td><td>Höör</td><td>84,1</td></tr>"
    "<tr><td>2</td><td>Timrå</td><td>83,9</td></tr><tr><td>3</td><td>Åmål</td><td>–</td></tr></table>"
)


def _page(body, head=""):
    return f"<html><head><title>Garaget ingen hittar</title>{head}</head><body>{body}</body></html>"


def test_a_table_beside_the_box_of_the_text(article_of):
    for behind in (
        f'<div class="scroll">{TABLE}</div><p class="source">Källa: Cykelfrämjarna</p>',
        f"<section><h2>De tre främsta</h2><div><div>{TABLE}</div></div></section>",
        f"<div>Annons</div><figure>{TABLE}</figure>",
    ):
        page = _page(f"<article><h1>Garaget ingen hittar</h1><div>{TEXT}</div>{behind}</article><p>Om oss</p>")
        found = article_of(page)
        assert [block.kind for block in found.blocks if block.table] == [BlockKind.TABLE], behind
        assert not any(block.text == "Om oss" for block in found.blocks)


def test_a_table_behind_other_text_is_not_the_articles(article_of):
    other = "<div><p>Här kan du söka bland alla annonser för bostäder, bilar och båtar i hela länet.</p></div>"
    found = article_of(_page(f"<h1>Garaget ingen hittar</h1><div>{TEXT * 2}</div>{other}<div>{TABLE}</div>"))
    assert not any(block.table for block in found.blocks)


def test_a_fact_box_beside_the_box_of_the_text(article_of):
    facts = '<div class="faktaruta"><h3>Garaget</h3><ul><li>Har 400 platser.</li></ul></div>'
    found = article_of(_page(f"<main><h1>Garaget ingen hittar</h1><div>{TEXT}</div>{facts}</main>"))
    assert "Har 400 platser." in [block.text for block in found.blocks if block.kind is BlockKind.FACT_BOX]


def test_a_lede_in_the_box_of_a_picture_is_no_caption(article_of):
    hero = '<div class="hero"><img><div><span>Reportage</span><h1>Garaget ingen hittar</h1>{}</div></div>'
    whole = f"{LEDE} {LEDE}"
    for lede in (f'<p class="c-preamble">{whole}</p>', f'<div class="ingress">{whole}</div>', f"<p>{whole}</p>"):
        assert article_of(_page(hero.format(lede) + f"<div>{TEXT}</div>")).lede == whole


def test_the_name_on_the_page_goes_before_one_that_is_nobodys(article_of):
    shown = "<ul><li>Ingrid Testvall</li><li>20 maj 2025</li></ul>"
    page = f"<h1>Garaget ingen hittar</h1>{{}}<div><p>{LEDE}</p>{TEXT}</div>"
    for stated in ("Redaktionen", "admin", "webmaster"):
        head = f'<meta name="author" content="{stated}">'
        assert article_of(_page(page.format(shown), head)).byline == "Ingrid Testvall"
        assert article_of(_page(page.format(""), head)).byline == stated
    head = '<meta name="author" content="Bo Provlund">'
    assert article_of(_page(page.format(shown), head)).byline == "Bo Provlund"


def test_labelled_lines_at_the_end_of_plain_paragraphs(article_of):
    ends = "<p>Öppettider: alla dagar 06–24</p><p>Pris: gratis</p>{}"
    page = f"<h1>Garaget ingen hittar</h1><div>{TEXT}{ends}</div>"
    texts = [block.text for block in article_of(_page(page.format("<p>Sök</p>"))).blocks]
    assert texts[-2:] == ["Öppettider: alla dagar 06–24", "Pris: gratis"]
    linked = article_of(_page(page.format('<p><a href="/x">Lokalt: nytt torg</a></p>')))
    assert linked.blocks[-1].text == "Pris: gratis"


def test_who_was_heard_or_signs_at_the_end_of_plain_paragraphs(article_of):
    page = f"<h1>Garaget ingen hittar</h1><div>{TEXT}<p>{{}}</p></div>"
    for who in ("Ina Provroth, 43, bagare, Höör", "Ina Provroth (MP), kommunalråd Höör", "Ina Provroth, lots (C)"):
        assert article_of(page.format(who)).blocks[-1].text == who
    for other in ("Ina Provroth", "Ina Provroth, reporter", "Läs Mer, 43 nya bilder"):
        assert article_of(page.format(other)).blocks[-1].text != other


def test_words_of_a_quote_set_large_without_marks_are_a_pull_quote(article_of):
    large = '<div class="c-pull"><p>En skylt tar fyra månader att beställa</p></div>'
    found = article_of(_page(f"<article><h1>Garaget ingen hittar</h1><div>{TEXT}{large}{TEXT[:100]}</div></article>"))
    assert [block.text for block in found.blocks if block.kind is BlockKind.PULL_QUOTE] == [
        "En skylt tar fyra månader att beställa"
    ]


def test_a_text_in_boxes_that_are_called_alike(article_of):
    told = "I grannstaden löste man det med en skylt i taket som blinkar hela natten."
    last = f"<p>{told}</p><p>– Det var billigt, säger Ove Testkrall.</p>"
    for between, goes_on in (
        ("<div>Annons</div>", True),
        ("<figure><img><figcaption>Skylten i taket.</figcaption></figure>", True),
        ('<p><a href="/1">Tåget som aldrig kom till staden</a></p>', False),
        ("<h2>Kommentarer (2)</h2>", False),
    ):
        body = f'<div class="part">{TEXT * 4}</div>{between}<div class="part">{last}</div>'
        found = article_of(_page(f"<div><h1>Garaget ingen hittar</h1>{body}</div>"))
        assert any("Det var billigt" in block.text for block in found.blocks) == goes_on, between
        before = f'<div class="part">{last}</div>{between}<div class="part">{TEXT * 4}</div>'
        found = article_of(_page(f"<div><h1>Garaget ingen hittar</h1>{before}</div>"))
        assert any("Det var billigt" in block.text for block in found.blocks) == goes_on, between


def test_an_advertisements_mark_ends_nothing(article_of):
    short = "<p>Skylten blinkar.</p><p>– Bra, säger Ove Testkrall.</p>"
    for mark in ("<p>Annons</p>", "<div><p>Annons</p><p>Köp en hatt!</p></div>", "<span>REKLAM</span>"):
        found = article_of(_page(f"<div><h1>Garaget ingen hittar</h1>{TEXT}{mark}{short}</div>"))
        texts = [block.text for block in found.blocks]
        assert texts[-2:] == ["Skylten blinkar.", "– Bra, säger Ove Testkrall."], mark
        assert "Köp en hatt!" not in texts


def test_each_fact_of_a_list_stands_alone_however_its_lines_are_broken(article_of):
    facts = ["Ålder: 61 år", "Gör: Biljettvärd på Garaget", "Bor: Åmål"]
    card = f'<div class="kg-callout-card"><b>Hugo Testskarp</b><br>{"<br>".join(facts)}</div>'
    found = article_of(_page(f"<div><h1>Garaget ingen hittar</h1>{TEXT}{card}</div>"))
    assert [b.text for b in found.blocks if b.kind is BlockKind.FACT_BOX] == ["Hugo Testskarp", *facts]
    broken = f"<p>{'<br>'.join(facts)}</p>"
    found = article_of(_page(f"<div><h1>Garaget ingen hittar</h1>{TEXT}{broken}{TEXT}</div>"))
    assert [b.text for b in found.blocks if b.text in facts] == facts
