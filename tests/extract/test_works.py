"""Works: introduced once by what they are, then found by name alone."""

import pytest

from pipeline.model import Block, BlockKind, Cell, EntityType, Table
from tests.extract.named_articles import mentions


def works(*paragraphs):
    return {(m.entity.name, m.entity.subtype) for m in mentions(*paragraphs) if m.entity.type is EntityType.WORK}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nu går de ihop om appen Fjällspår.", {("Fjällspår", "app")}),
        ("Barnen testar läsappen Bokhopp.", {("Bokhopp", "app")}),
        ("Uppgifterna skickas till systemet Halkvakt varje natt.", {("Halkvakt", "system")}),
        ("De har tagit fram ett verktyg för bättre möten, ”Mötes-ronden”.", {("Mötes-ronden", "system")}),
        ("Verktyget ”Stegvis” är nytt.", {("Stegvis", "system")}),
        ("Kommunen använder Timmy, en chattbot som svarar på frågor.", {("Timmy", "system")}),
        ("Lotsen är ett system för bygglov.", {("Lotsen", "system")}),
        ("En app som heter Plocka ska hjälpa.", {("Plocka", "app")}),
        ("I mars fick köket Kastrullpriset.", {("Kastrullpriset", "award")}),
        ("Ljusdal fick utmärkelsen Årets friluftskommun i våras.", {("Årets friluftskommun", "award")}),
        ("Orten fick tidningens utmärkelse Bäst att vandra, fem år i rad.", {("Bäst att vandra", "award")}),
        ("Orten fick utmärkelsen Lättast att plantera i våras.", {("Lättast att plantera", "award")}),
        ("Byn fick utmärkelsen Tryggast att cykla, för andra gången.", {("Tryggast att cykla", "award")}),
        ("Växjö leder Stigindex för tredje året.", {("Stigindex", "index")}),
        ("Vi deltar i nätverket Småorterna.", {("Småorterna", "network")}),
        (
            "Nätverket Män i vården hyllas. Kampanjen Barn på vift startar i maj.",
            {("Män i vården", "network"), ("Barn på vift", "project")},
        ),
        ("Dansföreställningen Vi som blev kvar spelas i maj. Rapporten Nu är det nog kom i fjol.", set()),
        ("Projektet Hälsa i höst blev bra.", {("Hälsa", "project")}),
        ("Projektet Vägen som väntar leds av Bo Ek.", {("Vägen som väntar", "project")}),
        ("Hans bok Havets barn gavs ut i maj.", {("Havets barn", "other")}),
        ("Verktyget heter Nödstoppen. Han tryckte på Larmknappen under Sista etappen.", {("Nödstoppen", "system")}),
        ("Vi deltar i projektet Nära hemma.", {("Nära hemma", "project")}),
        (
            "Det står i rapporten Halva dagen hemma, halva dagen borta.",
            {("Halva dagen hemma, halva dagen borta", "other")},
        ),
        ("Priset Guldsteget går till dem.", {("Guldsteget", "award")}),
        ("Rapporten Lokalt ledarskap i förändring visar det.", {("Lokalt ledarskap i förändring", "other")}),
        ("De lyckas också i Bästa musikkommun, säger han.", {("Bästa musikkommun", "ranking")}),
        ("Sjuksköterskan läser tidskriften Kloka Råd om priset Guldkanten.", {("Guldkanten", "award")}),
        ("Hennes roman ”Nattens hamn” kom 1957.", {("Nattens hamn", "other")}),
        ("Han har satt upp ”Fyra bröder” och ”Tyst i vassen”.", {("Fyra bröder", "other"), ("Tyst i vassen", "other")}),
        ("I det som kommunen kallar ”Vinterbussen” ingår 40 hushåll.", {("Vinterbussen", "other")}),
        ("De drog i gång Larmvakten, kommunens modell för trygghet.", {("Larmvakten", "system")}),
        ("Skolmätaren 2024 bygger på tio mått.", {("Skolmätaren", "index")}),
        ("Föreningen har gett kommunen sitt pris Silverklubban.", {("Silverklubban", "award")}),
        ("Kommunen deltar i EU-projektet Baltic Green.", {("Baltic Green", "project")}),
        ("Hon belönas med Kulturstipendiet Lilla Pennan.", {("Lilla Pennan", "award")}),
        ("Kommunens nya chattbot, Ellen, svarar.", {("Ellen", "system")}),
        ("Filmen Det stora havet visas.", {("Det stora havet", "other")}),
        ("Boken Alla barnas sommar är slut.", {("Alla barnas sommar", "other")}),
        ("Kommunen vann Gyllene spaden, ett pris för god skötsel.", {("Gyllene spaden", "award")}),
        ("De nominerades till Guldkaninen, ett av landets finaste kulturpris.", {("Guldkaninen", "award")}),
        ("I år delas Stora turistpriset ut i Mora.", {("Stora turistpriset", "award")}),
        ("Barometern Framtidskollen visar att oron ökar.", {("Framtidskollen", "index")}),
        ("Undersökningen Ungas röst görs vart tredje år.", {("Ungas röst", "ranking")}),
        ("Festivalen Urkult lockar.", {("Urkult", "other")}),
        ("De har utvecklat en app, Gå Mer, som räknar steg.", {("Gå Mer", "app")}),
        ("Utmärkelserna Årets chef och Årets lag delas ut.", {("Årets chef", "award"), ("Årets lag", "award")}),
        (
            "Vi jämför system: finska Papperix, danska Visitex och svenska Klaffex.",
            {("Klaffex", "system"), ("Papperix", "system"), ("Visitex", "system")},
        ),
        ("Det står i flera rapporter, bland dem Vägen hit (2024).", {("Vägen hit", "other")}),
        ("Rapporten Sten för sten bygger på enkäter.", {("Sten för sten", "other")}),
        ("Programmet Röst och hållning pågår.", {("Röst och hållning", "project")}),
        ("Projektet Skog och slott avslutas i höst.", {("Skog och slott", "project")}),
        ("Programmet Hand och hjärta, som startar nu.", {("Hand och hjärta", "project")}),
        ("Modellen kallas Vaken stund och togs fram i våras.", {("Vaken stund", "system")}),
        ("Uppropet Rör inte ängen samlade 300 namn.", {("Rör inte ängen", "other")}),
        ("De belönades i mars med Gyllene Gaffeln.", {("Gyllene Gaffeln", "award")}),
        ("Nu får byn ta emot Midnattsmasken.", {("Midnattsmasken", "award")}),
        ("Pjäsen är ny. Frostnatten handlar om en olycka.", {("Frostnatten", "other")}),
        ("I går hade Natten på taket premiär.", {("Natten på taket", "other")}),
        ("Hon har skrivit Det sista skiftet och blir läst.", {("Det sista skiftet", "other")}),
        ("Hon leder Sammanväg 2030, projektet som ska ena vården.", {("Sammanväg 2030", "project")}),
        ("Molnbanken är ett system där skolor lånar. Alla nämner Molnbanken.", {("Molnbanken", "system")}),
        (
            "Pengarna kommer från Klimatklivet och Horisont Europa.",
            {("Horisont Europa", "project"), ("Klimatklivet", "project")},
        ),
        ("Ring 1177 i dag. Det kostar 1177 kronor.", {("1177", "system")}),
        ("En robot möter gästerna. Den heter Petra.", {("Petra", "system")}),
        ("Regnrymden heter den nya utställningen.", {("Regnrymden", "other")}),
        ("Boken fick Guldfjädern, Svenska Vadarföreningens pris.", {("Guldfjädern", "award")}),
        (
            "Systemet, Matprognos, räknar varje natt. Priset, Guldsvansen, delas ut i maj.",
            {("Guldsvansen", "award"), ("Matprognos", "system")},
        ),
        ("Pengarna kommer från EU-projektet GreenQuay.", {("GreenQuay", "project")}),
        ("Festen är en del av Framtidens kök.", {("Framtidens kök", "other")}),
        ("I går prisades Anna Berg av Sveriges kommuner, och serien ”unik i sitt slag” är slut.", set()),
        ("Hon ropade ”Hjälp mig” i tunneln, och hunden ”Rex” kom. Bo ”Kulan” Ek sa ”Nej”.", set()),
        ("Han minns ”Jag var så rädd” från den tiden.", set()),
        ("Hon arbetar på räddningstjänsten Storåsen.", set()),
        ("Tidningen mäter landets bästa orter varje år.", set()),
        ("Systemet är trasigt och Appen saknas. Priset höjs.", set()),
    ],
)
def test_works_by_introduction(text, expected):
    assert works(text) == expected


def test_a_work_is_found_by_name_alone_after_its_introduction():
    found = mentions("I dag släpps appen Fjällspår.", "Fjällspårs användare blir fler. Med Fjällspår går man vilse.")
    assert [m.text for m in found] == ["Fjällspår", "Fjällspårs", "Fjällspår"]


@pytest.mark.parametrize(
    "words", ["Sommar", "Nu räcker vi till", "Du och bygden", "När isen går", "Isen som brast", "Ja men då så"]
)
def test_what_is_called_in_marks_may_be_an_utterance_or_a_common_word(words):
    assert works(f"Det som de kallar ”{words}” växer.") == set()
    assert works(f"Hennes roman ”{words}” kom 1957.") == {(words, "other")}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Läslyftaren 2025, de tio främsta:", {("Läslyftaren", "ranking")}),
        ("Stigmätaren 2025:", {("Stigmätaren", "ranking")}),
        ("Topplistan 2025:", set()),
        ("Rankningen 2025:", set()),
    ],
)
def test_the_line_above_a_table_names_its_ranking_unless_it_is_a_common_noun(line, expected):
    rows = tuple(tuple(Cell(text) for text in row.split()) for row in ("Plats Kommun", "1 Lund", "2 Vara"))
    shown = "\n".join("\t".join(cell.text for cell in row) for row in rows)
    assert works(line, Block(BlockKind.TABLE, shown, table=Table(rows))) == expected
