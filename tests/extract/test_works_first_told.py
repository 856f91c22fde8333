"""Works at the place where an article names them first: baptised, resumed by the next sentence, won, coming out."""

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import named


def works(text):
    return named(EntityType.WORK, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Den gemensamma inkorgen Tornväkten har kapat svarstiderna.", {"Tornväkten"}),
        ("Kommunens interna söktjänst Gläntvy svarar på sekunden.", {"Gläntvy"}),
        ("Det digitala låset Nyckelörn delas ut till hushållen.", {"Nyckelörn"}),
        ("Det självkörande åkdonet Trampolina rullar i höst.", {"Trampolina"}),
        ("Den uppkopplade brunnen Källvy larmar vid torka.", {"Källvy"}),
        ("Orgelverket Silvertall uruppfördes i mars.", {"Silvertall"}),
        ("I övningen Blöt fredag fick deltagarna öva.", {"Blöt fredag"}),
        ("Övningen heter Svart torsdag och hålls i november.", {"Svart torsdag"}),
    ],
)
def test_what_stands_before_a_name_tells_of_it(text, expected):
    assert works(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Systemet döptes till Lotsvan. Det sorterar handlingar.", {"Lotsvan"}),
        ("Roboten har döpts till Knaster. Den svarar på frågor.", {"Knaster"}),
        ("Kommunen valde att döpa appen till Plogkoll.", {"Plogkoll"}),
        ("Det är ett spel. Det döptes till Grottvy.", {"Grottvy"}),
        ("Projektet har arbetsnamnet Stjärnfall.", {"Stjärnfall"}),
        ("Det som i Boden går under namnet Källvävens rum är en lektion.", {"Källvävens rum"}),
        ("Ingen app hjälper mot det, fast vi har en som heter Formlyft.", {"Formlyft"}),
    ],
)
def test_what_a_work_is_called(text, expected):
    assert works(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De riktar kritik i rapporten Lovat men inte levererat.", {"Lovat men inte levererat"}),
        ("Det står i studien Glesare men rikare.", {"Glesare men rikare"}),
        ("Läs utredningen Sagt men aldrig gjort.", {"Sagt men aldrig gjort"}),
        ("Rapporten, Ett hus, två tak, läggs fram i maj.", {"Ett hus, två tak"}),
        ("Utställningen Brutet glas öppnar i maj.", {"Brutet glas"}),
        ("I rankningen, som heter Raskaste växeln, kom Hjo sist.", {"Raskaste växeln"}),
        ("Hon har skrivit romanen Sju tysta kor.", {"Sju tysta kor"}),
        ("I serien Folk vid havet porträtterar vi fiskare.", {"Folk vid havet"}),
        ("Debutskivan Lera gavs ut i fjol.", {"Lera"}),
        ("I rapporten Framsyn men inte i bilagan finns siffrorna.", {"Framsyn"}),
    ],
)
def test_how_far_a_title_goes(text, expected):
    assert works(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Spadörat väger 2 kilo. Apparaten hittar läckor. Nu används Spadörat av många.", {"Spadörat"}),
        ("Läsugglan kostar 40 kronor. Tjänsten läser brev. Många har laddat ned Läsugglan.", {"Läsugglan"}),
        ("Molnvy liknar ett piano. Maskinen maler plast. Två kommuner har köpt Molnvy.", {"Molnvy"}),
        ("Kommunen har infört Vattenvakt, som mäter flödet. Systemet larmar.", {"Vattenvakt"}),
        ("Skolan testar Ordspira. Verktyget rättar prov.", {"Ordspira"}),
        ("Vinnaren blev Läsfyren från Sandkod. Det systemet införs i höst.", {"Läsfyren"}),
        ("Valet föll på Slingvy från Bitverk. Plattformen är ny.", {"Slingvy"}),
    ],
)
def test_the_next_sentence_tells_what_a_name_is(text, expected):
    assert works(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "I lördags mottog hon Silvriga spaden på en gala. Priset på 4 000 kronor delas ut i Lund.",
            {"Silvriga spaden"},
        ),
        ("Han fick Kopparkannan för sin gärning. Utmärkelsen är ny.", {"Kopparkannan"}),
        ("Hon belönades med Gyllene spaden.", {"Gyllene spaden"}),
        ("Filmen är nominerad till en Guldtupp.", {"Guldtupp"}),
        ("I höstas kom också Nyckelkvasten, branschföreningen Bovännernas årliga pris.", {"Nyckelkvasten"}),
        ("Hundra chefer samlades till Registerdagen i Skövde.", {"Registerdagen"}),
        ("I fjol talade hon på Bibliotekskonventet i Lund.", {"Bibliotekskonventet"}),
        ("Vi ses på Fiberdagarna i maj.", {"Fiberdagarna"}),
        ("I går uruppfördes stycket. Nattvävaren uruppförs i Fagersta.", {"Nattvävaren"}),
    ],
)
def test_awards_events_and_performances(text, expected):
    assert works(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Boken om branden, Sot och tårar, kom ut i april.", {"Sot och tårar"}),
        ("Filmen från Kiruna, Malmens barn, visas nu.", set()),
        ("Hennes avhandling, Tyst kunskap i vården, försvaras i maj.", {"Tyst kunskap i vården"}),
        ("Deras film, Mörker och mod, visas i höst.", {"Mörker och mod"}),
        ("Boten, som personalen kallar Knaster, svarar på mejl.", {"Knaster"}),
        ("I maj tilldelades Knaster utmärkelsen Årets öppna grind.", {"Årets öppna grind"}),
        ("Utredningen om vatten, Halva floden, visar det.", {"Halva floden"}),
        ("Hon fick Stora krukan, som delas ut i Lund.", {"Stora krukan"}),
        ("I år delas Blå pärlan ut. Alla vill ha Blå pärlan, som delas ut i maj.", {"Blå pärlan"}),
        ("Hon har vunnit Silverpennan två gånger.", {"Silverpennan"}),
        ("I fjol fick han Kristallgrodan.", {"Kristallgrodan"}),
        ("Då vann laget Bronskvasten.", {"Bronskvasten"}),
        ("Hon är programledare för Kvällskröken i radion.", {"Kvällskröken"}),
        ("Kommunen har anslutit sig till Klimatlöftet 2030.", {"Klimatlöftet 2030"}),
        ("Resultaten redovisas i Trygghetsmätningen 2025.", {"Trygghetsmätningen"}),
        ("De ingår i Varma Klippor, ett samverkansprojekt.", {"Varma Klippor"}),
        ("Vi använder Ordvy för att hitta fel. Tre kommuner har infört Ordvy.", {"Ordvy"}),
        ("Sju skolor testar Mattefrö. Läraren provade Mattefrö i går.", {"Mattefrö"}),
        ("Vi använder Ordvy för allt, säger hon. Programmet är gratis.", {"Ordvy"}),
        ("Konstverket Vilande häst stals i natt.", {"Vilande häst"}),
        ("Enligt SCB-undersökningen ökar oron. Vi använder Ordvy.", set()),
        ("Han fick Guldbrandsens hatt. Hon vann silver i Silverdalen.", set()),
    ],
)
def test_works_told_in_passing(text, expected):
    assert works(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norrvatten byter system. Systemet är dyrt.",
        "Kommunen anlitar Hedvik. Systemet ska vara klart i maj.",
        "Vinnaren blev Granmo. Spelet var jämnt.",
        "I Boden valde partiet Karin. Plattformen skrivs om.",
        "Hon fick Volvon av sin far. Priset var 40 000 kronor.",
        "Anders fick Mårtens tröja. Utmärkelsen går till laget.",
        "Han vann över Danmark. Priset delas ut i kväll.",
        "Sedan kom Hedvik till byn. Boken handlar om kriget.",
        "Karlsson häktades efter en film. I dag släpps Anna fri.",
        "Journalisten skrev en bok. I maj utkommer Tidningen.",
        "Vi firar Nationaldagen i parken. Beslutet togs i Riksdagen.",
        "Mannen döptes till Karl. Barnet ska döpas till Alva.",
        "Den mobila enheten Norr stängs. Den digitala tekniken i Lund är ny.",
        "Du har kallats ”Betongdrottningen” i pressen.",
        "Han beskrivs som ”Ölands gladaste bonde”.",
        "Vaktmästaren utsågs till ”Hedviks snällaste människa” av eleverna.",
        "Kvinnan bakom boken, Moa Ek, är nöjd.",
    ],
)
def test_what_is_no_work(text):
    assert works(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I en skrivelse, Rum för unga, står det mer.", {"Rum för unga"}),
        ("Kommunen antog en plan från 2021, Ren luft åt alla, som ska gälla.", {"Ren luft åt alla"}),
        ("En app, Snabbvis, har köpts in.", {"Snabbvis"}),
        ("Tjänsten, Knuffa, drivs av Gräddbo AB.", {"Knuffa"}),
        ("Systemet, Plinga, ägs av regionen.", {"Plinga"}),
        ("Protestlistan Fri sikt har skrivits under av 400.", {"Fri sikt"}),
        ("Mätningen Klarnöjd genomförs i maj.", {"Klarnöjd"}),
        ("Databasen Ortsfakted uppdateras i dag.", {"Ortsfakted"}),
        ("Handlingsplanen Stilla gränder antogs i går.", {"Stilla gränder"}),
        ("I systemet Nycklia syns inget.", {"Nycklia"}),
        ("En stadga är ett dokument som binder.", set()),
    ],
)
def test_a_noun_tells_of_a_name_between_marks_or_before_a_verb(text, expected):
    assert works(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nämnden har rekryterat Doris. Roboten svarar på frågor.", {"Doris"}),
        ("Skolan har testat Gunnar. Verktyget rättar prov.", {"Gunnar"}),
        ("Kommunen har anställt Viola. Systemet läser fakturor.", {"Viola"}),
        ("Kommunen har anställt Viola Ek. Systemet läser fakturor.", set()),
    ],
)
def test_what_does_the_work_of_a_system_is_one(text, expected):
    assert works(text) == expected
