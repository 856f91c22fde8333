"""What belongs to an organisation's name, and what only looks like one: parts, venues, words in marks, vehicles."""

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import named


def organisations(text):
    return named(EntityType.ORGANIZATION, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Det säger Mats Ek, ordförande för IF Metalls klubb på Granvarm.", {"IF Metall"}),
        ("Hon leder Kommunals sektion i norr.", {"Kommunal"}),
        ("Stödet kom från Vårdförbundets avdelning.", {"Vårdförbundet"}),
        ("Hon spelar i Granviks orkester.", {"Granviks orkester"}),
    ],
)
def test_what_a_known_organisation_has_inside_is_no_name(text, expected):
    assert organisations(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Seniorföreningen Hedinge Väst har samlat in namn.", {"Seniorföreningen Hedinge Väst"}),
        ("Elevkåren Norra Dalen Öst kräver mer.", {"Elevkåren Norra Dalen Öst"}),
        ("Det säger Fältfacket Mossing Syd, enligt Fältfacket Mossing Syd.", {"Fältfacket Mossing Syd"}),
        ("Företaget Klarvik Nord levererar.", {"Klarvik Nord"}),
        ("Familjecentralen Gläntvik öppnar. Gläntvik är ett samarbete mellan två verksamheter.", {"Gläntvik"}),
        ("Mötesplatsen Brofästet stängs. I dag är Brofästet tomt.", {"Brofästet"}),
        ("En studie från Högskolan i Vejbystrand visar det.", {"Högskolan i Vejbystrand"}),
        ("Lanthandeln Näsvik bjuder på bullar. Där är Näsvik bäst.", {"Näsvik"}),
        ("Stämman i Grantorpsmejeriet Ekonomisk förening hölls i går.", {"Grantorpsmejeriet Ekonomisk förening"}),
        ("När Renvix sa upp hela laget blev det tyst. Nu har Renvix svarat.", {"Renvix"}),
    ],
)
def test_how_far_a_name_goes(text, expected):
    assert organisations(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Myndigheten skriver att bolaget ”saknar rutiner för arbete i värme”.",
        "Han kallar föreningen ”helt utan ansvar” i ett brev.",
        "De menar att företaget ”inte har rätt” i sak.",
        "På torsdag öppnar ett kontor i Folkets hus.",
        "Mötet hölls i Medborgarnas hus.",
        "Hon började som lokalvårdare på Gotlandsfärjan.",
        "Han är konduktör på Norrlandståget.",
        "Hon är kock på Vaxholmsbåten.",
    ],
)
def test_what_is_no_organisation(text):
    assert organisations(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Det sa Mia Ekbom, talesperson för nätverket Rädda byn nu.",
        "I april utsågs hon till årets granne av nätverket Rädda byn.",
        "Enligt nätverket Kvarnfolket är det för sent.",
    ],
)
def test_a_network_that_acts_is_an_organisation(text):
    assert organisations(text)
    assert named(EntityType.WORK, text) <= {"Årets granne"}


def test_a_union_named_where_a_sentence_begins():
    assert organisations("Kommunal har följt bytet. Kommunal mark säljs.") == {"Kommunal"}
    assert organisations("Kommunal mark säljs. Vision saknas.") == set()


def test_a_network_that_one_joins_is_a_work():
    assert named(EntityType.WORK, "Vi deltar i nätverket Kvarnfolket.") == {"Kvarnfolket"}
    joined = "Priset delas ut av nätverket Kvarnfolket, där nio byar ingår."
    assert named(EntityType.WORK, joined) == {"Kvarnfolket"}


def test_a_firm_that_a_noun_tells_is_nobody():
    text = "Huset drivs av det sociala företaget Alma Varvet. Det säger Alma Varvets föreståndare Goran Ek."
    assert organisations(text) == {"Alma Varvet"}
    assert "Alma Varvet" not in named(EntityType.PERSON, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hon är kassör i Tallnäs båtklubb.", {"Tallnäs båtklubb"}),
        ("Bo Ek är ordförande i Hagby fiberförening.", {"Hagby fiberförening"}),
        ("Eva Ek är sekreterare i Norrtorpa byalag. I Norrtorpa bor 90.", {"Norrtorpa byalag"}),
        ("Talvias vd Ola Ek är nöjd.", {"Talvia"}),
        ("Sedan tog Servikas styrelseordförande Eva Ek över.", {"Servika"}),
        ("Lönerna sätts av Atlas vd Bo Ek.", {"Atlas"}),
    ],
)
def test_an_office_names_the_whole_body_in_basic_form(text, expected):
    assert organisations(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Bygget av Norrforskraftverket drar ut på tiden.",
        "Utsläppet kom från Ljungareningsverket.",
        "Ett parti, KD, ville annat, och motståndet mot SD växer.",
        "Det är ett EU-projekt Norden leder, och ett AI-projekt Skåne följer.",
        "Konstnären My Skog ritade huset.",
        "Det var snickaren Bo Trä som byggde.",
        "Rektorn Lo Sol talade.",
    ],
)
def test_plants_parties_common_compounds_and_persons_are_no_organisations(text):
    assert organisations(text) == set()
