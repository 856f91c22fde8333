"""Who an article names, and for whom its words say that they are."""

import pytest

from pipeline.extract.people import affiliation, bodies_of, find_people, positions
from pipeline.model import Entity, EntityType, Mention, OrganizationBasis
from tests.extract.invented import article, named
from tests.extract.people_told import authority_of, told_of


@pytest.mark.parametrize(
    "text",
    [
        "Bron ligger vid Olof Palmes gata.",
        "Upplands Väsby växer och Lilla Edet krymper.",
        "Svenska Dagbladet och Clas Ohlson är med. Region Halland också.",
        "[bild] Bron i solsken. Foto: Anna Berg",
        "Nya Visioner heter planen..",
        "[utdrag] Anna Berg: Det går bra",
    ],
)
def test_what_is_no_person(text):
    assert told_of(text) == {}


def test_a_person_is_followed_through_short_names():
    made = article("Anna-Lena Haddad Ek, vd för Bron, log.\nAnna-Lena gick. Haddad Ek kom åter. Eks bil stod kvar.")
    (person,) = find_people(made)
    assert [mention.text for mention in person.mentions] == ["Anna-Lena Haddad Ek", "Anna-Lena", "Haddad Ek", "Eks"]
    assert (person.given, person.surname, person.sex) == ("Anna-Lena", "Ek", "F")


def test_a_shared_surname_means_who_was_named_last():
    made = article("Anna Berg gick. Erik Berg kom. Berg log.")
    by_name = {person.entity.name: [m.text for m in person.mentions] for person in find_people(made)}
    assert by_name == {"Anna Berg": ["Anna Berg"], "Erik Berg": ["Erik Berg", "Berg"]}


def test_the_municipality_is_not_the_person():
    made = article("Samuel Berg log. I Berg snöar det. Bergs kommun plogar.")
    (person,) = find_people(made)
    assert [mention.text for mention in person.mentions] == ["Samuel Berg"]


def test_organisations_get_their_full_names():
    made = article("Anna Berg, forskare vid IFB, log.")
    people = find_people(made)
    (position,) = positions(people, bodies_of(made, people, named(made, {"IFB": "Institutet för broar"})))
    assert (position.role, position.organization_name) == ("forskare", "Institutet för broar")
    assert position.organization == Entity(EntityType.ORGANIZATION, "Institutet för broar")


def test_a_municipality_is_the_organisation_of_its_officers():
    made = article("Anna Berg, kommunalråd i Varberg, log.")
    (person,) = find_people(made)
    varberg = Entity(EntityType.MUNICIPALITY, "Varberg", "1383")
    start = made.text.index("Varberg")
    mentions = [Mention(varberg, "Varberg", start, start + 7, "test", 1.0)]
    assert affiliation(person, bodies_of(made, [person], mentions)) == (
        "kommunalråd",
        varberg,
        "Varbergs kommun",
        OrganizationBasis.STATED,
    )


def test_the_company_pointed_back_to_is_the_one_named_before():
    made = article("Brobygget växer. Företagets vd Anna Berg log.")
    people = find_people(made)
    (position,) = positions(people, bodies_of(made, people, named(made, {"Brobygget": "Brobygget AB"})))
    assert (position.role, position.organization_name) == ("vd", "Brobygget AB")


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("Broklubben växer. Klubbens kassör Anna Berg log.", ["Broklubben"], "Broklubben"),
        ("Åkeriet Klarvik och Broverket är oense. Åkeriets vd Anna Berg log.", ["Klarvik", "Broverket"], "Klarvik"),
        ("Klarvik och Broverket är oense. Myndighetens jurist Anna Berg log.", ["Klarvik", "Broverket"], "Broverket"),
        ("Klarvik har 60 montörer ute. Driftchefen Anna Berg log.", ["Klarvik"], "Klarvik"),
        ("Klarvik och Lindvik är oense. Driftchefen Anna Berg log.", ["Klarvik", "Lindvik"], None),
        ("Jag skrev till Klarvik. Driftchefen Anna Berg log.", ["Klarvik"], None),
        ("Brolagets förbund växer. Förbundsjuristen Anna Berg log.", ["Brolagets förbund"], "Brolagets förbund"),
        ("Klarvik växer. Utbildningschefen Anna Berg log.", ["Klarvik"], None),
        ("Klarvik växer. Svaret kommer från bolagets jurist, Anna Berg.", ["Klarvik"], "Klarvik"),
        ("Klarvik växer. Museets chef Anna Berg log.", ["Klarvik"], None),
    ],
)
def test_the_organisation_that_a_title_points_back_to(text, names, expected):
    made = article(text)
    people = find_people(made)
    (position,) = positions(people, bodies_of(made, people, named(made, {name: name for name in names})))
    assert position.organization_name == expected


def test_who_can_attest_to_something_is_a_person():
    assert set(told_of("Att det stämmer kan Xerrik Lundberg intyga.")) == {"Xerrik Lundberg"}
    assert not told_of("Att det stämmer kan Xerrik Fonder bekräfta.")


def test_av_is_no_particle_between_what_is_bought_and_who_sells():
    assert not told_of("Regionen köpte Alma av Klarmed i fjol.")
    assert set(told_of("Det säger Alma av Lundberg.")) == {"Alma av Lundberg"}


def test_a_role_and_for_whom_tell_an_unknown_name_behind_a_comma():
    assert set(told_of("Det gör även ordföranden i Tallmo byalag, Kerim Bulat.")) == {"Kerim Bulat"}
    assert set(told_of("Chefen för Hedvik Energi, Xerxa Quill, nickar.")) == {"Xerxa Quill"}
    assert set(told_of("Vi mötte rektorn vid skolan, Ajlin Sovic.")) == {"Ajlin Sovic"}
    assert set(told_of("De säljer till ägaren av parken, Polar Vindar. Kocken log, Tallmo Dammar brast.")) == set()


def test_a_child_may_have_one_name_only():
    assert set(told_of("Femåringen Alva log. Alva har en kotte.")) == {"Alva"}
    assert set(told_of("Mannen, Evert, hade hon mött på tåget. Det var Evert som gick först.")) == {"Evert"}
    assert set(told_of("Hon är ensamstående mamma till Alva. Vilse är Melker i 9C.")) == {"Alva", "Melker"}
    assert set(told_of("Appen, Stella, är ny. Vägen till Alva är lång. Nu bor Melker i Tallmo.")) == set()
    assert set(told_of("Bröderna Axel och Emil Roos startade.")) == {"Axel Roos", "Emil Roos"}


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Klarvik säljer huset till handlaren Anna Berg.", None),
        ("Almby FF åker till Tallby. Anna Berg, kassör i samma förening, log.", "Almby FF"),
        ("I Lund ryms allt. Anna Berg, ordförande i kommunens näringslivsutskott, log.", None),
    ],
)
def test_whom_an_organisation_deals_with_or_has_named_before(text, organization):
    made = article(text)
    people = find_people(made)
    told = positions(people, bodies_of(made, people, named(made, {"Klarvik": "Klarvik", "Almby FF": "Almby FF"})))
    assert [p.organization_name for p in told] == [organization]


@pytest.mark.parametrize("party", ["(KD)", "(kd)", "(KD, Falun)"])
def test_a_party_tells_that_an_unknown_name_is_a_persons(party):
    assert told_of(f"Quilla Xerx {party} log.") == {"Quilla Xerx": (None, None, "KD")}


def test_a_name_that_is_a_pronoun_too_needs_a_verb():
    (person,) = find_people(article("Hans Ek log. Hans hund sov. Hans vänner sov. Hans gick."))
    assert [mention.text for mention in person.mentions] == ["Hans Ek", "Hans"]


@pytest.mark.parametrize("name", ["Mina Rashidi", "Lo Wallin", "Juni Ekdahl", "Will Berg"])
def test_a_word_that_is_a_given_name_too_is_one_before_a_surname(name):
    given = name.split()[0]
    (person,) = find_people(article(f"{name} log. {given} vänner sov. Det såg {given}."))
    assert [mention.text for mention in person.mentions] == [name, given]
    assert find_people(article(f"{given} Sidor är stängt.")) == ()


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        ("Kommunalrådet Ahlgren (M), som röstade nej, är lugn.", "Ahlgren", ("kommunalråd", None, "M")),
        ("I dag mötte rektor Fransson elever.\n– Hej, säger Fransson.", "Fransson", ("rektor", None, None)),
        ("Då log Klarviks platschef Wallin.", "Wallin", ("platschef", "Klarvik", None)),
        ("Då vinkar lokföraren Lund från tåget.", "Lund", ("lokförare", None, None)),
        ("Ordföranden Eva Fors Vargas välkomnar beslutet.", "Eva Fors Vargas", ("ordförande", None, None)),
        ("Byggherrens jurist Eva Fors log.", "Eva Fors", ("jurist", None, None)),
        ("Ägarens jurist Eva Fors log.", "Eva Fors", ("jurist", None, None)),
    ],
)
def test_who_is_told_of_by_surname_and_title(text, name, told):
    assert told_of(text)[name] == told


@pytest.mark.parametrize(
    "text", ["Firman anlitar entreprenören Wallin.", "Då varnar polisen Lund.", "Då log grundarna av Gripklo."]
)
def test_no_title_makes_a_person_of_a_firm_or_town(text):
    assert told_of(text) == {}


def test_who_builds_or_arranges_is_pointed_back_to():
    told = "Arrangören Höstljus AB nekar. Bolaget Ekvik väntar.\nArrangörens presschef Anna Berg log."
    assert authority_of(told) == "Höstljus AB"
    assert authority_of("Bolaget Ekvik väntar. Arrangörens presschef Anna Berg log.") is None
