"""Organisations that no single place is enough to tell: signs add up over an article, and a kind is told once."""

import pytest

from pipeline.model import Block, BlockKind, Cell, EntityType, Table
from tests.extract.named_articles import named


def organisations(*paragraphs):
    return named(EntityType.ORGANIZATION, *paragraphs)


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (["Linjen körs av Vättertaxi.", "Vättertaxi har anställt tolv förare."], {"Vättertaxi"}),
        (["Slamsågen varslar.", "Jämtlandssågen varslar fyrtio anställda."], {"Jämtlandssågen"}),
        (["Resten säljs till Plommedal.", "Där har Plommedal 40 anställda."], {"Plommedal"}),
        (["Felet fanns hos Tridox. Nu vill Tridox byta system."], {"Tridox"}),
        (["Hösten blev dyr för dem som anlitat Tridox. Enligt Tridox är det bättre nu."], {"Tridox"}),
        (["Det är styrelsen i Kelvaro som får avgöra."], {"Kelvaro"}),
        (["Det finns hos Kelvaro. ”Vi väntar”, skriver Kelvaro i ett mejl."], {"Kelvaro"}),
        (["Verktyget säljs av Kelvaro."], {"Kelvaro"}),
        (
            ["Ett bud på Tridox väntas.", "Andelarna i Tridox har sålts. Även Tridox, som säljer stål, tiger."],
            {"Tridox"},
        ),
        (["Kretslopp Nordost höjer taxan. Sedan dess har Kretslopp Nordost köpt bilar."], {"Kretslopp Nordost"}),
        (["Tallmo Lynx slog Hedvik Bears med 88–79."], {"Tallmo Lynx", "Hedvik Bears"}),
        (["Köpare är Kelvaro. Rådgivare är Plommedal."], {"Kelvaro", "Plommedal"}),
        (["Restaurangen ska heta Kelvaro. Förlaget heter Plommedal."], {"Kelvaro", "Plommedal"}),
        (["– Det känns bra, säger Lars Ek, tredje generationen på Plommedal."], {"Plommedal"}),
        (["Nu börjar Tallmos kommunala fastighetsbolag Plommedal flyga."], {"Plommedal"}),
        (
            ["Romanen är ny. Den ges ut på Kelvaro. En studie i Plommedal Letters nämner den."],
            {"Kelvaro", "Plommedal Letters"},
        ),
    ],
)
def test_signs_add_up(paragraphs, expected):
    assert organisations(*paragraphs) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Felet fanns hos Tridox.",
        "Resten säljs till Plommedal.",
        "Ledningen varslar. Vårdcentraler stänger. Politiker kräver mer. Hyresvärden höjer hyran.",
        "Hos Anna har Erik anställt sin bror. Det säljs till Erik.",
        "Olyckan skedde mellan Svenstavik och Tuvarna.",
        "En gammal Volvo stals. Han sålde sin Saab.",
        "Nu ska 20 000 bostäder byggas i Nacka, varav majoriteten på Västra Tallön.",
        "Matchen spelas på Gråbo IP.",
        "Boken trycktes 1922. Arrangör är den som vill.",
    ],
)
def test_one_sign_is_not_enough(text):
    assert organisations(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Utmanarna Polvik och Krestad växer. Bolagen Vindax och Tolvdal går ihop.",
            {"Polvik", "Krestad", "Vindax", "Tolvdal"},
        ),
        ("Skolorna Björkskolan och Tallbacka stängs.", {"Björkskolan", "Tallbacka"}),
        ("Bland ägarna finns Vattuäng och familjebolaget Tegel Invest.", {"Vattuäng", "Tegel Invest"}),
        ("Det är ägarna Kerim Bulat och Ajla Sovic som bygger. Ägarna Ali Bulat och Bo Ek säljer.", set()),
        ("Föreningen Tid och Rymd kartlägger. Enligt Tid och Rymd är det få.", {"Tid och Rymd"}),
        ("Hon har jobbat på Upper House och Bhogad.", {"Upper House", "Bhogad"}),
        ("Föreningen Klang och Vänlighet kartlägger.", {"Klang och Vänlighet"}),
        ("Spelbutiken Viper's Den flyttar.", {"Viper's Den"}),
        ("Föreningen Öppen hamn och stiftelsen Glad ungdom samarbetar.", {"Öppen hamn", "Glad ungdom"}),
        ("Bagarnas branschförening, Degalliansen, är kluven.", {"Degalliansen"}),
        ("Jobbet på Grafikens hus lockar. Nästa år byggs Hantverkarnas hus.", {"Grafikens hus", "Hantverkarnas hus"}),
        (
            "Degen kommer från Almlöfs bageri. Jonna Almlöf öppnar. Bussen hyrs av Almlöfs åkeri.",
            {"Almlöfs bageri", "Almlöfs åkeri"},
        ),
        ("Orsa bibliotek stängde en dörr. Träffen hålls på Tallbergets bibliotek.", {"Orsa bibliotek"}),
        ("Det skriver Sergio Conti Trattoria Lucia.", {"Trattoria Lucia"}),
        ("Entreprenören Tallmo Anläggning gräver, säger Josip Mark på Tallmo Anläggning.", {"Tallmo Anläggning"}),
        ("Enligt Msb ökar hoten.", {"Msb"}),
        ("Inspektionen för vård och omsorg granskar. Enligt Ivo är det fel.", {"Inspektionen för vård och omsorg"}),
    ],
)
def test_what_a_word_beside_names_tells_of_all(text, expected):
    assert organisations(text) == expected


def cells(head, *names):
    rows = [("Plats", head), *((str(n), name) for n, name in enumerate(names, 1))]
    table = Table(tuple(tuple(Cell(text, header=n == 0) for text in row) for n, row in enumerate(rows)))
    return Block(BlockKind.TABLE, "\n".join("\t".join(row) for row in rows), table=table)


def test_a_table_tells_by_its_head_or_by_those_that_are_known():
    assert organisations(cells("Elhandlare", "Skogsvolt", "Kattvik Energi")) == {"Skogsvolt", "Kattvik Energi"}
    assert organisations(cells("Namn", "Skogsvolt", "Kattvik Energi", "Hjälmvik Kraft")) == {
        "Skogsvolt",
        "Kattvik Energi",
        "Hjälmvik Kraft",
    }
    assert organisations(cells("Namn", "Skogsvolt", "Kattvik Energi")) == {"Kattvik Energi"}
    assert organisations(cells("Kommun", "Skogsvolt", "Tallmo")) == set()
    assert organisations(cells("Museum", "Kanalboden, Örebro", "Kopparlyktan, Borensberg")) == {
        "Kanalboden",
        "Kopparlyktan",
    }


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2024: Flinka Fingrar, Örebro", {"Flinka Fingrar"}),
        ("2024: Eva Mo, Örebro", set()),
        ("2024: Borensberg, Motala", set()),
        ("2024: Flinka fingrar hos Eva Mo, Örebro", set()),
        ("Förra årets vinnare: Rågskolan i Piteå", {"Rågskolan"}),
    ],
)
def test_a_line_tells_who_won(line, expected):
    assert organisations(line) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ägaren var Höglyft, som inte ville ha någonting.", {"Höglyft"}),
        ("Ägaren är Bengt, som inte ville ha någonting.", set()),
        ("I kassan på Fiskladan, en rökdoftande butik nere vid hamnen, var det tyst.", {"Fiskladan"}),
        ("Kön ringlade utanför blomsteraffären Liljan i byn.", {"Liljan"}),
        ("Han tog extrapass på Dalasten för hyran.", {"Dalasten"}),
        ("Boken fanns hos Barnfrämjandet.", {"Barnfrämjandet"}),
        ("Tre medlemmar sov i tält vid Klarån till maj.", set()),
        ("Eva Mo på Klarvallen.", set()),
        ("Eva Mo har styrt färjan Gunhild i elva år.", set()),
    ],
)
def test_a_single_place_that_tells_or_does_not(text, expected):
    assert organisations(text) == expected


def test_what_the_text_calls_a_name_weighs_more_than_a_register():
    text = "Klarna heter appen. Appen Klarna laddas ned. Klarna är gratis. Klarna, Klarna och Klarna."
    assert organisations(text) == set()
    assert named(EntityType.WORK, text) == {"Klarna"}


@pytest.mark.parametrize("name", ["Tallvik", "Granvik"])
@pytest.mark.parametrize("when", ["det", "i dag", "sedan 2021", ""])
def test_a_place_or_a_surname_that_owns_and_writes_is_a_firm(name, when):
    text = f"Huset ägs {when} av {name}, som har sju hem."
    assert organisations(text, f"”Nej”, skriver {name} i ett pressmeddelande.") == {name}
    assert organisations(f"Huset ligger i {name}.") == set()
    assert organisations(f"Bo {name} äger huset.", f"”Nej”, skriver {name} i ett mejl.") == set()


@pytest.mark.parametrize("voice", ["talesperson", "språkrör"])
def test_a_network_that_the_next_sentence_tells_a_voice_of(voice):
    text = f"Nätverket Rena Hedvik är nytt. Anna Berg är nätverkets {voice}."
    assert organisations(text) == {"Rena Hedvik"}


@pytest.mark.parametrize("said", ["säger Karlsson i ett pressmeddelande", "skriver Karlsson i ett mejl"])
def test_whom_people_are_called_after_is_no_firm_for_writing(said):
    assert organisations(f"”Det ska bli kul att se vad vi kan göra”, {said}.") == set()
