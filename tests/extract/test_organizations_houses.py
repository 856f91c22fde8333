"""Courts, schools, libraries and houses: named in full, named where a sentence begins, or only where something is."""

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import named


def organisations(text):
    return named(EntityType.ORGANIZATION, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Förvaltningsrätten i Umeå gick på nämndens linje.", {"Förvaltningsrätten i Umeå"}),
        ("Målet ligger hos Förvaltningsrätten i Falun sedan maj.", {"Förvaltningsrätten i Falun"}),
        ("Frågan har prövats av Hyresnämnden i Falun.", {"Hyresnämnden i Falun"}),
        ("Domen ändras av Kammarrätten i Jönköping.", {"Kammarrätten i Jönköping"}),
    ],
)
def test_a_court_is_called_by_where_it_is(text, expected):
    assert organisations(text) == expected
    assert not named(EntityType.MUNICIPALITY, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brovallsskolan i Kramfors får ett nytt tak.", {"Brovallsskolan"}),
        ("Gråholtsskolan i Eksjö stänger till hösten.", {"Gråholtsskolan"}),
        ("Sommarskolan i Kramfors stänger. Grundskolan i Eksjö också.", set()),
        ("Ungdomsmottagningen i Kramfors flyttar.", set()),
        ("På Ribbybiblioteket i Sala sitter åtta elever.", {"Ribbybiblioteket"}),
        ("På Stadsbiblioteket i Sala sitter åtta elever.", set()),
    ],
)
def test_a_school_or_library_whose_name_is_no_word_is_named_where_a_sentence_begins_too(text, expected):
    assert organisations(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trängseln i Falköpings konserthus var stor.", set()),
        ("Galan hölls på Lundbybryggeriet med 300 gäster.", set()),
        ("Vinnaren koras på Garngarveriet i november.", set()),
        ("Falköpings konserthus anställer tre musiker.", {"Falköpings konserthus"}),
        ("Hon är brygdchef på Lundbybryggeriet sedan i fjol.", {"Lundbybryggeriet"}),
    ],
)
def test_a_house_where_something_is_held_is_a_place(text, expected):
    assert organisations(text) == expected


def test_a_region_that_owns_several_hospitals_is_named_itself():
    text = "Det gäller alla Region Värmlands sjukhus."
    assert not organisations(text)
    assert named(EntityType.REGION, text) == {"Region Värmland"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Larmcentralen Syd tog emot samtalet.", {"Larmcentralen Syd"}),
        ("Vårdcentralen Lyckan får besök.", {"Vårdcentralen Lyckan"}),
        ("Bostadsrättsföreningen Bodvik bygger om.", {"Bostadsrättsföreningen Bodvik"}),
        ("Sista adressen är Katthemmet Tassvik, som drivs ideellt.", {"Katthemmet Tassvik"}),
        ("För ritningarna svarar Atelier Klarvik.", {"Atelier Klarvik"}),
        ("Larmcentralen tog emot samtalet.", set()),
    ],
)
def test_what_a_house_is_belongs_to_its_name_where_a_sentence_begins(text, expected):
    assert organisations(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sängar stängs på Grenhaga sjukhus. Chefen på Grenhaga är orolig.", {"Grenhaga sjukhus"}),
        ("Grenvikens vårdcentral saknar läkare. Han är chef på Grenviken.", {"Grenvikens vårdcentral"}),
        ("Larmet kom från Rombex lager i Umeå. Rombex uppger att allt är lugnt.", {"Rombex"}),
        ("Hon är chef på Rombex terminal i Umeå.", {"Rombex"}),
        ("Vårdvikens hospice i Umeå tar emot.", {"Vårdvikens hospice"}),
        ("Frågan gick till Näringens skiljenämnd.", {"Näringens skiljenämnd"}),
        ("Västerbygdens visarkiv i Umeå har fått pengar.", {"Västerbygdens visarkiv"}),
    ],
)
def test_a_house_in_short_and_what_a_firm_has(text, expected):
    assert organisations(text) == expected


def test_an_association_of_those_who_are_somewhere():
    assert organisations("Föreningen Föräldrar i Skärhamn delade ut en enkät.") == {"Föräldrar i Skärhamn"}


@pytest.mark.parametrize("name", ["Slättens djurklinik", "Åsens ögonklinik"])
def test_a_clinic_is_called_by_whose_it_is(name):
    assert organisations(f"Läkaren Anna Berg på {name} kontrollerar flocken.") == {name}


@pytest.mark.parametrize("head", ["Atelier", "Ateljé"])
def test_a_studio_keeps_its_head(head):
    assert organisations(f"För ritningarna svarar {head} Mosippa, där Anna Berg har varit med.") == {f"{head} Mosippa"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Vagnarna rustas upp av {name}, som har vuxit.", "Åmo Vagnverkstad"),
        ("Vagnarna rustas upp av {name}, som har vuxit.", "Åmo Stolfabrik"),
        ("Till slut ställde {name} upp med västar.", "Åsens sjöscouter"),
        ("Sista adressen är {name}, som drivs ideellt.", "Katthemmet Tassmo"),
    ],
)
def test_works_scouts_and_homes_for_animals(text, name):
    assert organisations(text.format(name=name)) == {name}
