"""Text dumps in compact and loose setting."""

from pipeline.model import BlockKind

COMPACT = """Kategori: Miljö

Återbruket växer i GnosjöAllt fler lämnar möbler till kommunens nya bytesrum. På ett år har tolv ton fått nytt liv.

Bytesrummet öppnade i fjol bredvid återvinningscentralen.
– Folk tar med sig en stol och går hem med en lampa, säger Karin Testlo, miljöstrateg.

”Folk tar med sig en stol”

Mest populärt är barnkläder
Kommunen har räknat allt som lämnats in. Barnkläder går åt direkt.
Hur länge får sakerna stå?
– En månad, sedan skänker vi dem vidare, säger Karin Testlo.
Och vad händer då?
– Då säljs de på auktion.

Fakta: Bytesrummet
Öppet: tisdagar och lördagar
Besökare: 14 000 om året

1. Kläder, 40 procent
2. Möbler, 22 procent

Läs mer här!
Dela Tweeta Skriv ut

Cykelbanan som försvann

Cykelbanan vid sjön. Foto: Ida Testek
Cykelbanan vid sjön. Foto: Ida Testek

I tio år låg planen klar. Nu har den strukits ur budgeten, och ingen vill ta ansvar.

Beslutet kom i november.
– Det är ett hån mot alla som pendlar, säger Lars Provelm.
"""

LOOSE = """Mobilfria lektioner prövas

Av Beata Provring
Publicerad 3 mars 2024

Rektor Ola Testvind vid skåpen. Foto: Ida Testek/Bladet

Sedan januari lämnar alla elever in mobilen på morgonen. Lärarna märker redan skillnad.

Det började som ett försök i årskurs 7, och nu vill fler skolor i kommunen pröva.

– Vi trodde att det skulle bli bråk, säger Ola Testvind.

Färre konflikter

Skolan har räknat antalet incidenter på rasterna. De har minskat från tolv i veckan till fyra.

Läs också: Så blev biblioteket skolans hjärta


Här byggs länets första träskola

Av Beata Provring

Skolan ska stå klar 2026. Både stomme och tak blir av trä från trakten.

Bygget har kostat 88 miljoner kronor hittills, mindre än vad en betongskola hade kostat.

Så röstade partierna:

Parti Ja Nej
S 12 3
M 9 6
C 4 1
"""


def test_compact(reading_of, kinds):
    first, second = reading_of(COMPACT, "text/plain").articles
    assert (first.title, second.title) == ("Återbruket växer i Gnosjö", "Cykelbanan som försvann")
    assert [kind for kind, _ in kinds(first)] == (
        "lede paragraph talstreck pull_quote heading paragraph question talstreck question talstreck "
        "fact_box fact_box fact_box list_item list_item"
    ).split()
    assert [b.ordinal for b in first.blocks if b.kind is BlockKind.LIST_ITEM] == [1, 2]
    assert [kind for kind, _ in kinds(second)] == ["caption", "lede", "paragraph", "talstreck"]
    assert second.blocks[1].credit == "Ida Testek"


def test_loose(reading_of, kinds):
    first, second = reading_of(LOOSE, "text/plain").articles
    assert (first.title, first.byline, str(first.published_on)) == (
        "Mobilfria lektioner prövas",
        "Beata Provring",
        "2024-03-03",
    )
    assert [kind for kind, _ in kinds(first)] == ["caption", "lede", "paragraph", "talstreck", "heading", "paragraph"]
    assert second.title == "Här byggs länets första träskola"
    table = second.blocks[-1].table
    assert table is not None
    assert table.caption == "Så röstade partierna:"
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["Parti", "Ja", "Nej"],
        ["S", "12", "3"],
        ["M", "9", "6"],
        ["C", "4", "1"],
    ]


def test_names_of_several_words_and_thousands_in_tables(reading_of):
    rows = "Plats Kommun Invånare 2024\n1 Östra Göinge 15 100 4\n2 Upplands Väsby 49 300 1\n3 Ydre 3 700 58"
    (found,) = reading_of(
        f"Så stora är de\n\nHär är listan över kommunerna och deras folkmängd.\n\nListan är ny.\n\n{rows}\n",
        "text/plain",
    ).articles
    table = found.blocks[-1].table
    assert table is not None
    assert [cell.text for cell in table.rows[1]] == ["1", "Östra Göinge", "15 100", "4"]
    assert [cell.text for cell in table.rows[3]] == ["3", "Ydre", "3 700", "58"]
    assert all(cell.header for cell in table.rows[0])


def test_a_brand_with_a_hump_is_no_seam(reading_of):
    lede = "I höst byter kommunen till SundTest för all sin dokumentation av gamla hus och broar."
    text = f"Nytt system\n\n{lede}\n\nSundTest har funnits länge.\n– Det är bra, säger Bo Provås.\n"
    (found,) = reading_of(text, "text/plain").articles
    assert found.title == "Nytt system"


def test_prose_without_headline_is_reported(reading_of):
    found = reading_of("En rad som slutar.\nEn annan rad som är lite längre men utan rubrik.\n", "text/plain")
    assert found.articles == ()
    assert [issue.code for issue in found.issues] == ["no-article"]


AFTER_A_LINK = """Nyheter

Lund bygger fler lekplatser

Tre nya lekplatser ska stå klara i sommar, och barnen har fått bestämma hur de ska se ut.

Arbetet börjar i april.
– Vi längtar, säger Karin Testlo, parkchef.

Så gick det till
Barnen fick rita var sin gunga.
De bästa byggs.

Lekligan 2026, de tre främsta (förra året inom parentes):

Plats Kommun Betyg
1 (4) Lund 4,62
2 (–) Upplands Väsby 4,58
2 (13) Ale 4,58

Läs mer om din kommun här!

Bageriet bakar om natten
Bageriet i byn har fått nya ugnar, och nu doftar det bröd från midnatt till gryning.

Det märks på grannarna.
– Vi vaknar hungriga, säger Ola Testvind.
"""


def test_the_site_and_its_menu_above_the_first_headline_are_no_article(reading_of):
    menu = "Grannbladet\nStart   Socialt   Skola   Om oss\nSök\n\n"
    headline, rest = "Mobilfria lektioner prövas", LOOSE[LOOSE.index("Sedan januari") :]
    titles = [article.title for article in reading_of(f"{menu}{headline}\n\n{rest}", "text/plain").articles]
    assert titles == [article.title for article in reading_of(LOOSE, "text/plain").articles]


def test_a_headline_right_above_its_lede_after_a_link_that_leads_away(reading_of):
    lekplatser, bageriet = reading_of(AFTER_A_LINK, "text/plain").articles
    assert bageriet.title == "Bageriet bakar om natten"
    assert bageriet.lede is not None and bageriet.lede.startswith("Bageriet i byn")
    assert [block.text for block in lekplatser.blocks if block.kind is BlockKind.HEADING] == ["Så gick det till"]


def test_earlier_places_in_parentheses_stand_in_the_cell_of_the_place(reading_of):
    table = next(block.table for block in reading_of(AFTER_A_LINK, "text/plain").articles[0].blocks if block.table)
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["Plats", "Kommun", "Betyg"],
        ["1 (4)", "Lund", "4,62"],
        ["2 (–)", "Upplands Väsby", "4,58"],
        ["2 (13)", "Ale", "4,58"],
    ]


def test_a_title_right_above_cells_set_apart_by_tabs(reading_of):
    text = AFTER_A_LINK.replace("(förra året inom parentes):\n\n", "\n").replace("1 (4) Lund 4,62", "1\tLund\t4,62")
    text = text.replace("2 (–) Upplands Väsby 4,58", "2\tUpplands Väsby\t4,58").replace(
        "2 (13) Ale 4,58", "2\tAle\t4,58"
    )
    found = reading_of(text.replace("Plats Kommun Betyg", "Plats\tKommun\tBetyg 2025"), "text/plain").articles[0]
    table = next(block.table for block in found.blocks if block.table)
    assert [cell.text for cell in table.rows[0]] == ["Plats", "Kommun", "Betyg 2025"]
    assert table.caption == "Lekligan 2026, de tre främsta"


SIGNED = """Bruksbladet
Nyheter  Sport  Ledare

LOKALT

Smedjan öppnar igen

Publicerad 4 maj 2025
Alva Testgren
alva.testgren@bruksbladet.example

Efter elva år tänds ässjan på nytt. Till sommaren ska den som vill få pröva.

Huset har stått tomt sedan den siste smeden lade av. Nu har föreningen lagat taket.

– Det regnade in på städet, säger Bo Provlund.

LÄS MER: Kvarnen får nytt hjul

Hundra timmar

Arbetet har gjorts på kvällar och helger. Ingen har fått betalt.

Dela på Facebook
Dela via e-post

Fler artiklar
Bron stängs i höst
Laget tappade ledningen
"""


def test_a_name_between_a_date_and_an_address_for_mail_is_the_writers(reading_of):
    (smedjan,) = reading_of(SIGNED, "text/plain").articles
    assert smedjan.title == "Smedjan öppnar igen"
    assert (smedjan.byline, str(smedjan.published_on)) == ("Alva Testgren", "2025-05-04")
    assert smedjan.lede is not None and smedjan.lede.startswith("Efter elva år")


def test_another_title_in_the_midst_of_an_article_does_not_end_it(reading_of):
    (smedjan,) = reading_of(SIGNED, "text/plain").articles
    assert [block.text for block in smedjan.blocks if block.kind is BlockKind.HEADING] == ["Hundra timmar"]
    assert smedjan.blocks[-1].text.startswith("Arbetet har gjorts")
