"""Text dumps copied out of a browser: one article among a page's menu, teasers, consent and comments."""

from pipeline.model import BlockKind

CONSENT = """Vi värnar om din integritet
Vi och våra partner använder kakor för att anpassa innehåll och annonser. Du kan när som helst ändra ditt val.
Godkänn alla

Hammarposten
Meny
Logga in

"""

LOCAL = """LOKALT

Simhallen stänger i förtid

Igår 14:32

Kajsa Testrot
kajsa.testrot@hammarposten.example

Läckan är större än väntat. Nu stänger kommunen simhallen redan efter påsk.

Under våren har personalen mätt vattennivån varje morgon. Den sjunker med fyra centimeter per dygn.

– Vi har inget val, säger badchefen Urban Provstam.

Annons

Skolorna åker buss

Fram till dess får eleverna åka buss till grannkommunen.

Läs också

Så mycket kostar din simskola

– Det blir långa dagar, säger rektorn Mirre Testpalm.

Vill du veta mer om badet? Anmäl dig här till vårt nyhetsbrev.

Så länge varar det
Läckan ska lagas till hösten, och hela bassängen töms i maj.
"""

MORE = """
Mer från startsidan

Bilist körde in i kiosk

”Jag hann inte ens skrika”, säger ägaren

Så här jobbar Hammarposten med journalistik. Uppgifter ska vara korrekta.
"""


def _check_local(reading_of, text):
    (found,) = reading_of(text, "text/plain").articles
    assert (found.title, found.byline) == ("Simhallen stänger i förtid", "Kajsa Testrot")
    assert found.lede is not None and found.lede.startswith("Läckan är större")
    headings = [block.text for block in found.blocks if block.kind is BlockKind.HEADING]
    assert headings == ["Skolorna åker buss", "Så länge varar det"]
    assert sum(block.kind is BlockKind.TALSTRECK for block in found.blocks) == 2
    assert found.blocks[-1].text.startswith("Läckan ska lagas")


def test_consent_and_menu_before_and_teasers_behind(reading_of):
    _check_local(reading_of, LOCAL)
    _check_local(reading_of, CONSENT + LOCAL)
    _check_local(reading_of, CONSENT + LOCAL + MORE)


COMMENTS = """
Kommentarer (3)

Lasse: Äntligen! Nu hoppas vi att de fixar omklädningsrummen också, de är livsfarliga på vintern när golvet är vått.

Anonym: Slöseri med skattepengar säger jag. Ingen badar där ändå efter klockan sju på kvällen, och det vet de om.

– Håller med!

Skriv en kommentar
"""


def test_comments_are_no_part_of_the_article(reading_of):
    _check_local(reading_of, LOCAL + COMMENTS * 3)


CROWDED = """Kommunen köper in fler elbussar | Tidningen Rutten
Tidningen Rutten
Start > Kollektivtrafik > Kommunen köper in fler elbussar
Kollektivtrafik
Kommunen köper in fler elbussar
{above}Tolv nya bussar ska rulla till hösten. Men laddplatserna räcker inte till.
{below}Avtalet skrevs i måndags och är värt 74 miljoner kronor.
– Det är ett stort steg, säger trafikchefen Ylva Testgimse.
Förarna tvivlar
Kritiken kommer från förarna.
– Vi har fyra laddare till tolv bussar, säger skyddsombudet Roffe Provstrand.
Relaterade artiklar
Tåget som aldrig kom
– Jag grät, säger konduktören
Om Tidningen Rutten
Rutten är tidningen för alla som reser.
"""


def test_no_empty_line_anywhere(reading_of):
    signed = "2025-02-11 | Av Henrik Testenius\n"
    for above, below in ((signed, ""), ("", signed)):
        (found,) = reading_of(CROWDED.format(above=above, below=below), "text/plain").articles
        assert found.title == "Kommunen köper in fler elbussar"
        assert (found.byline, str(found.published_on)) == ("Henrik Testenius", "2025-02-11")
        assert found.lede is not None and found.lede.startswith("Tolv nya bussar")
        assert [block.text for block in found.blocks if block.kind is BlockKind.HEADING] == ["Förarna tvivlar"]
        assert found.blocks[-1].text.startswith("– Vi har fyra laddare")


def test_bullets_between_headline_and_lede(reading_of):
    text = CROWDED.format(above="• Köps för 74 miljoner\n• Börjar rulla i höst\n", below="")
    (found,) = reading_of(text, "text/plain").articles
    assert found.title == "Kommunen köper in fler elbussar"
    assert found.lede is not None and found.lede.startswith("Tolv nya bussar")


SPACED = """Magasin Skären


Fyren som fick nytt liv


Text Linn Testström Foto Kim Provtorsk


I femtio år stod fyren släckt. Sedan kom ett kollektiv med hammare och surdeg.


Det blåser nordväst när vi kliver i land. Ingen möter oss utom en get.


Allt bars för hand


De första veckorna fanns varken brygga eller vatten. Cementen roddes ut säck för säck.

– Min rygg är tio år äldre än jag, säger Ossian Testfeldt.


Nästa reportage

Mannen som samlar dimma
"""


def test_wide_gaps_make_no_headlines_where_a_byline_tells_one(reading_of):
    (found,) = reading_of(SPACED, "text/plain").articles
    assert (found.title, found.byline) == ("Fyren som fick nytt liv", "Linn Testström")
    assert [block.text for block in found.blocks if block.kind is BlockKind.HEADING] == ["Allt bars för hand"]
    assert found.blocks[-1].kind is BlockKind.TALSTRECK


def test_a_quote_as_headline(reading_of):
    text = SPACED.replace("Fyren som fick nytt liv", "– Vi har väntat i trettio år")
    assert [article.title for article in reading_of(text, "text/plain").articles] == ["– Vi har väntat i trettio år"]


def test_text_without_any_line_like_a_headline_is_read_all_the_same(reading_of):
    text = (
        "Fyren lyser igen.\n\nDet blåser nordväst när vi kliver i land.\n\n– Hon heter Direktören, säger Bo Provlund.\n"
    )
    long = "\nDe första veckorna fanns varken brygga eller vatten. Cementen roddes ut säck för säck.\n"
    (found,) = reading_of(text + long + long.replace("första", "sista"), "text/plain").articles
    assert found.title == "Fyren lyser igen."
    assert len(found.blocks) == 5


def test_a_picture_that_is_spoken_of_is_no_credit(reading_of):
    told = "Inga-Lill stod länge framför en bild av en flicka med korg."
    text = LOCAL.replace("Skolorna åker buss", told + "\n\nSkolorna åker buss")
    (found,) = reading_of(text, "text/plain").articles
    assert (BlockKind.PARAGRAPH, told) in [(block.kind, block.text) for block in found.blocks]


DECKED = """Bladet Ån

Publicerad 3 juni 2025

Bibliotek utan böcker öppnar i höst
Här lånar man verktyg, symaskiner och tid i stället
{signed}
På hyllorna i det nya biblioteket står borrmaskiner och en korvstoppare. Böckerna finns i huset bredvid.

– Folk behöver en stege oftare än en roman, säger bibliotekarien Kjell Testvide.

Lånen är gratis och varar en vecka.
"""


def test_a_deck_below_the_headline(reading_of):
    (found,) = reading_of(DECKED.format(signed="\nAv Signe Testroth 2025-06-03 09.40\n"), "text/plain").articles
    assert (found.title, found.byline) == ("Bibliotek utan böcker öppnar i höst", "Signe Testroth")
    assert found.lede == "Här lånar man verktyg, symaskiner och tid i stället"


def test_a_date_above_the_headline_and_a_name_below_it(reading_of):
    text = DECKED.replace("Här lånar man verktyg, symaskiner och tid i stället\n", "Signe Testroth, bibliotekarie")
    (found,) = reading_of(text.format(signed="\n"), "text/plain").articles
    assert (found.title, str(found.published_on)) == ("Bibliotek utan böcker öppnar i höst", "2025-06-03")
    assert found.lede is not None and found.lede.startswith("På hyllorna")


LETTER = """Veckobrev från Pendlaren

Nyhet

Spåret byts i sommar

Linjen längs sjön stängs i sex veckor. Bussar ersätter tågen.

{first}Arbetet börjar i juni och pågår dygnet runt.

– Det kommer att låta, säger projektledaren Leif Testborg.

Nyhet

Biljetten blir digital

Pappersbiljetten försvinner vid årsskiftet. Tusen automater skruvas ner.

{second}Resenärerna får ett kort som laddas i mobilen.

– Jag har ingen mobil, säger Rut Provgren, 88.
"""


def test_articles_in_a_row_with_their_dates_behind_the_ledes(reading_of):
    text = LETTER.format(first="Ann Testkvist\n3 juni 2025\n\n", second="Ann Testkvist\n5 juni 2025\n\n")
    found = reading_of(text, "text/plain").articles
    assert [(each.title, each.byline, str(each.published_on)) for each in found] == [
        ("Spåret byts i sommar", "Ann Testkvist", "2025-06-03"),
        ("Biljetten blir digital", "Ann Testkvist", "2025-06-05"),
    ]
    assert [each.blocks[-1].kind for each in found] == [BlockKind.TALSTRECK] * 2


def test_empty_lines_that_stand_before_all_lines_set_no_headline_off(reading_of):
    text = LETTER.format(first="", second="").replace("\n\n", "\n\n\n").replace("Nyhet\n\n\n", "")
    (found,) = reading_of(text, "text/plain").articles
    assert [block.text for block in found.blocks if block.kind is BlockKind.HEADING] == ["Biljetten blir digital"]
