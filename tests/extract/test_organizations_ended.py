"""Where organisations' names begin and end: papers, shops by their trade, councils for what they are for, firms."""

import pytest

from pipeline.extract.orgnames import read_org
from pipeline.extract.tokens import tokenize
from pipeline.model import EntityType
from tests.extract.named_articles import named


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Det berättar hon för Ljusnans Allehanda.", "Ljusnans Allehanda"),
        ("Det skriver Kronans Dagblad i dag.", "Kronans Dagblad"),
        ("Han intervjuas i Visions Tidning.", "Visions Tidning"),
        ("Larmet gick hos Guldsmedja Ekström i natt.", "Guldsmedja Ekström"),
        ("Bullarna kommer från Hembageri Lindqvist i byn.", "Hembageri Lindqvist"),
        ("Vernissagen hölls på Ateljé Havsljus i maj.", "Ateljé Havsljus"),
        ("Fiskevårdsrådet för Almaren har mätt i tio år.", "Fiskevårdsrådet för Almaren"),
        ("Minneskommittén för Gamla Verket samlar in pengar.", "Minneskommittén för Gamla Verket"),
        ("De har sökt medel hos Vetenskapsrådet om en större studie.", "Vetenskapsrådet"),
        ("Ägaren till Moland Trä AB log.", "Moland Trä AB"),
        ("Mötesrummet på Moland Trä AB har inga fönster.", "Moland Trä AB"),
        ("I går kom Svenska kyrkans öppna förskola dit.", "Svenska kyrkan"),
        ("I maj får Moa Ekbom Svenska Murarförbundets pris.", "Svenska Murarförbundet"),
        ("På andra plats kom Systrarna Bergs konditori.", "Systrarna Bergs konditori"),
        ("Supporterklubben Grönvrålet har fyllt tre bussar.", "Grönvrålet"),
        ("Priset gavs av Samverkan för husrum, en förening.", "Samverkan för husrum"),
        ("Eva Mo leder föreningen Hedemora i Rörelse.", "Hedemora i Rörelse"),
        ("Hon läste vid Musikhögskolan i Piteå.", "Musikhögskolan i Piteå"),
        ("Sedan 2021 drivs den av Stenbyns föräldrakooperativ.", "Stenbyns föräldrakooperativ"),
        ("Det var Bio Lyktan i Hedby som vann.", "Bio Lyktan"),
        ("Ett brev kom från föreningen Linden. ”Nej”, skriver Brf Linden.", "Brf Linden"),
        ("Vd:n för Granlyft AB, Sara Lind, log.", "Granlyft AB"),
        ("Resan med Buss i Almvik AB blev lång.", "Buss i Almvik AB"),
    ],
)
def test_where_a_name_begins_and_ends(text, organization):
    assert named(EntityType.ORGANIZATION, text) == {organization}


@pytest.mark.parametrize("text", ["Oppositionsrådet för Centern log.", "Kommunalrådet för Moderaterna log."])
def test_who_holds_an_office_is_no_council(text):
    assert named(EntityType.ORGANIZATION, text) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kramfors väntar på besked", "Kramfors kommun"),
        ("Västerås spelar i dag", "Västerås kommun"),
        ("Klarviks väveri i byn", "Klarviks väveri"),
    ],
)
def test_a_verb_does_not_end_the_name_of_a_town_in_s(text, name):
    read = read_org(text, tokenize(text), 0)
    assert read and (read.municipality or read.text) == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Granlyft växer. Sara Lind är vd på Granlyft Fastighet. I maj flyttar Granlyft AB.", "Granlyft"),
        ("Granlyft AB växer. Sara Lind är vd på Granlyft Fastighet. I maj flyttar Granlyft.", "Granlyft AB"),
        ("Granlyft AB växer. Sara Lind är vd på Granlyft Fastighet.", "Granlyft AB"),
    ],
)
def test_a_firm_has_the_name_that_it_is_first_called_by_and_gives_it_to_no_other(text, expected):
    assert named(EntityType.ORGANIZATION, text) == {expected, "Granlyft Fastighet"}


@pytest.mark.parametrize("name", ["Nordvik Metals", "Havsro Mines", "Sälvik Minerals"])
def test_a_name_that_ends_in_s_keeps_it(name):
    assert named(EntityType.ORGANIZATION, f"De besökte {name} gruva. {name} avvisar kritiken.") == {name}


def test_a_genitive_is_no_part_of_a_name_that_stands_without_it():
    text = "De besökte Nordvik Metals gruva. Nordvik Metal avvisar kritiken."
    assert named(EntityType.ORGANIZATION, text) == {"Nordvik Metal"}
