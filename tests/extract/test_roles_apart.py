"""Roles that a sentence tells away from the name: in a later member, from a coming day, before who is meant."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("text", "name", "role", "organization"),
    [
        ("Bo Ek, som bor i Ed och är kassör i Ryds byalag, log.", "Bo Ek", "kassör", "Ryds byalag"),
        ("– Hej, säger Bo Ek, som går i nian och är ordförande i Elevlaget.", "Bo Ek", "ordförande", "Elevlaget"),
        ("Karin Ek, som pluggar i Umeå och jobbar extra på Studio Lind, log.", "Karin Ek", None, "Studio Lind"),
        ("Bo Ek, som läser juridik och driver Bageri Klarvik, log.", "Bo Ek", None, "Bageri Klarvik"),
    ],
)
def test_the_later_member_of_a_relative_clause(text, name, role, organization):
    assert told_of(text)[name][:2] == (role, organization)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Under våren har Anna Berg varit tillförordnad, och hon blir nu rektor på Åsskolan.", "rektor"),
        ("I höstas var Anna Berg vikarie, och hon är numera rektor på Åsskolan.", "rektor"),
        ("Anna Berg kom till Falun i fjol, men hon är redan kassör på Åsskolan.", "kassör"),
    ],
)
def test_the_pronoun_of_a_second_clause(text, role):
    assert told_of(text)["Anna Berg"][:2] == (role, "Åsskolan")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ny registrator i Orsa kommun från maj blir Anna Berg.", "registrator"),
        ("Ny rektor i Orsa kommun sedan i våras är Anna Berg.", "rektor"),
        ("Tillförordnad arkivchef i Orsa kommun till hösten blir Anna Berg.", "tillförordnad arkivchef"),
    ],
)
def test_a_role_from_a_coming_day(text, role):
    assert told_of(text)["Anna Berg"][:2] == (role, "Orsa kommun")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Utvecklaren bakom verktyget, Anna Berg, log.", "utvecklare"),
        ("Arkitekten bakom det nya torget, Anna Berg, log.", "arkitekt"),
        ("Läkaren som slog larm, Anna Berg, log.", "läkare"),
        ("Där stod en ensam slagverkare, Anna Berg.", "slagverkare"),
        ("Då kom en kock, Anna Berg, in.", "kock"),
        ("– Men vår ekonomichef, Anna Berg, log.", "ekonomichef"),
        ("– Min rektor, Anna Berg, log.", "rektor"),
        ("En granne, Anna Berg, log.", None),
        ("Kvinnan bakom bygget, Anna Berg, log.", None),
    ],
)
def test_the_role_before_a_comma_and_the_name(text, role):
    assert told_of(text)["Anna Berg"][0] == role


@pytest.mark.parametrize(
    "employed", ["som har varit anställd på", "som är anställd på", "som nyligen blev anställd hos"]
)
def test_who_is_said_to_be_employed(employed):
    assert told_of(f"Svetsaren Anna Berg, {employed} Klarvik Maskin, log.")["Anna Berg"][1] == "Klarvik Maskin"


@pytest.mark.parametrize(
    "besides", ["som till vardags är kirurg på Viks lasarett,", "till vardags kirurg på Viks lasarett,"]
)
def test_where_an_officer_earns_a_living_is_not_whom_he_speaks_for(besides):
    assert told_of(f"Ordföranden Anna Berg log. – Hej, säger Anna Berg, {besides} och går.")["Anna Berg"][:2] == (
        "ordförande",
        None,
    )


def test_who_leads_a_project_is_of_where_he_works_else():
    told = told_of("Projektledaren Anna Berg, till vardags strateg vid Länsverket, log.")
    assert told["Anna Berg"][:2] == ("projektledare", "Länsverket")


def test_who_is_from_a_seat_of_learning_is_of_its_staff():
    assert told_of("Anna Berg från Högskolan i Borås log.")["Anna Berg"][1] == "Högskolan i Borås"
    assert told_of("Anna Berg från Åsskolan log.") == {"Anna Berg": (None, None, None)}


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        ("Anna Berg arbetar sedan tio år som larmoperatör på Länsverket.", "larmoperatör", "Länsverket"),
        ("Anna Berg jobbar på Länsverket som larmoperatör.", "larmoperatör", "Länsverket"),
        ("Anna Berg har i två år jobbat heltid som larmoperatör på Länsverket.", "larmoperatör", "Länsverket"),
        ("Anna Berg jobbar natt på Länsverket.", None, "Länsverket"),
        ("Anna Berg, larmoperatör sedan tio år på Länsverket, log.", "larmoperatör", "Länsverket"),
        ("Anna Berg, larmoperatör sedan 2019 vid Länsverket, log.", "larmoperatör", "Länsverket"),
        ("Anna Berg, larmoperatör i fem år på Länsverket, log.", "larmoperatör", "Länsverket"),
        ("Den nya rektorn på Åsskolan heter Anna Berg.", "rektor", "Åsskolan"),
        ("Rektor för Åsskolan är Anna Berg.", "rektor", "Åsskolan"),
        ("Ny vd på Klarvik AB heter Anna Berg.", "vd", "Klarvik AB"),
        ("Anna Berg har nyligen tillträtt som rektor på Åsskolan.", "rektor", "Åsskolan"),
        ("Anna Berg har tagit över som rektor på Åsskolan.", "rektor", "Åsskolan"),
        ("Anna Berg visar runt på Klarviks museum, där hon är intendent.", "intendent", "Klarviks museum"),
        ("Anna Berg bor nära Åsskolan, och hon är rektor på Almskolan.", "rektor", "Almskolan"),
        ("Anna Berg, en av grundarna till Klarvik AB, log.", "grundare", "Klarvik AB"),
        ("Anna Berg, en av lärarna på Åsskolan, log.", "lärare", "Åsskolan"),
        ("Anna Berg grundade Klarvik 2018.", None, "Klarvik"),
        ("Anna Berg är verksam vid Länsverket.", None, "Länsverket"),
        ("Anna Berg, klubbordförande för Unionen på Klarvik AB, log.", "klubbordförande", "Unionen"),
        ("Unionens klubbordförande på Klarvik AB, Anna Berg, log.", "klubbordförande", "Unionen"),
        ("Anna Berg, klubbordförande för Kommunal i Falun, log.", "klubbordförande", "Kommunal"),
    ],
)
def test_what_a_sentence_tells_at_some_distance(text, role, organization):
    assert told_of(text)["Anna Berg"][:2] == (role, organization)


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        ("Bonden Anna Berg log.", "bonde", None),
        ("Anna Berg är sedan 2021 anställd som jurist på Länsverket.", "jurist", "Länsverket"),
        ("Anna Berg har anställts som jurist på Länsverket.", "jurist", "Länsverket"),
        ("Anna Berg, 15, går på Almskolan.", None, "Almskolan"),
        ("Anna Berg, författare och tidigare rektor på Åsskolan, log.", "författare", None),
        ("Anna Berg, aktuell med en bok, är även lärare på Åsskolan.", "lärare", "Åsskolan"),
        ("Anna Berg leder enheten för uppföljning på Länsverket.", None, "Länsverket"),
        ("Anna Berg ansvarar för arkivet i Orsa kommun.", None, "Orsa kommun"),
        ("Anna Berg ledde en kurs i Orsa.", None, None),
        ("Kommunens digitala strateg Anna Berg log.", "digital strateg", None),
        ("Anna Berg, it-strateg i Orsa, log.", "it-strateg", "Orsa kommun"),
        ("It-chefen i Orsa, Anna Berg, log.", "it-chef", "Orsa kommun"),
        ("Anna Berg, målare i Orsa, log.", "målare", None),
        ("Anna Berg byter jobb. På måndag tillträder hon som it-chef i Orsa.", "it-chef", "Orsa kommun"),
        ("Anna Berg byter jobb. I höst börjar hon som rektor på Åsskolan.", "rektor", "Åsskolan"),
        ("Anna Berg byter jobb. Efter jul slutar hon som jurist på Länsverket.", "jurist", "Länsverket"),
        ("Anna Berg är rektor på Åsskolan. År 1998 började hon som lärare i Orsa.", "rektor", "Åsskolan"),
    ],
)
def test_what_else_a_sentence_tells(text, role, organization):
    assert told_of(text)["Anna Berg"][:2] == (role, organization)


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        ("Anna Berg lämnar jobbet som vd på Klarvik AB för att bli rektor på Åsskolan.", "rektor", "Åsskolan"),
        ("Anna Berg slutar på Klarvik AB för att bli rektor på Åsskolan.", "rektor", "Åsskolan"),
        ("Anna Berg, tidigare vd på Klarvik AB, är ny rektor på Åsskolan.", "rektor", "Åsskolan"),
        ("Anna Berg, tidigare vd på Klarvik AB, log.", "tidigare vd", "Klarvik AB"),
        ("Till ny kassör i Ryds byalag valdes Anna Berg.", "kassör", "Ryds byalag"),
        ("Till rektor på Åsskolan utsågs Anna Berg.", "rektor", "Åsskolan"),
        ("Arkitekt är Anna Berg på Klarvikform.", "arkitekt", "Klarvikform"),
        ("– Hej, säger Anna Berg, en av grannarna.", None, None),
    ],
)
def test_what_somebody_becomes(text, role, organization):
    assert told_of(text)["Anna Berg"][:2] == (role, organization)


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        ("– Hej, säger Anna Berg, som tillsammans med tre kollegor driver Bygdens Bageri.", None, "Bygdens Bageri"),
        ("Anna Berg är född i Ed men arbetar i dag som samordnare vid Länsverket.", "samordnare", "Länsverket"),
        ("Anna Berg forskar om mossor vid Klarviks universitet.", None, "Klarviks universitet"),
        ("Anna Berg undervisar på Almskolan.", None, "Almskolan"),
    ],
)
def test_what_somebody_does_where(text, role, organization):
    assert told_of(text)["Anna Berg"][:2] == (role, organization)


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("kurator och författare till boken Löven", "kurator"),
        ("kurator och författare", "kurator och författare"),
        ("författare till boken Löven", "författare"),
    ],
)
def test_who_wrote_something_is_what_he_or_she_is_besides(told, role):
    assert told_of(f"I dag är Anna Berg {told}.")["Anna Berg"][0] == role


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hon spelade ihop med James Klarvik-skådespelaren Anna Berg.", ("klarvik-skådespelare", None)),
        ("Anna Berg, landslagsanfallare, blev kvar på Udinesebänken.", ("landslagsanfallare", None)),
        ("Anna Berg, tränare, blev kvar på Åsskolan.", ("tränare", "Åsskolan")),
        ("När förbundskaptenen Anna Berg valde fanns inte den förre Djurgårdsforwarden med.", ("förbundskapten", None)),
    ],
)
def test_a_name_tied_to_a_title_a_bench_and_a_former_player_are_no_house(text, told):
    assert told_of(text)["Anna Berg"][:2] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anna Berg presenterade sig som lots på Klarvik.", ("lots", "Klarvik")),
        ("Hit kom Anna Berg, på den tiden lots på Klarviks Bil.", ("lots", "Klarviks Bil")),
        ("Anna Berg driver Klarviks gård utanför Lessebo.", (None, "Klarviks gård")),
        ("Det säger Anna Berg, lots på det lilla Ludvikaföretaget Klarvik.", ("lots", "Klarvik")),
    ],
)
def test_how_somebody_introduces_oneself_and_what_a_firm_is_called(text, told):
    assert told_of(text)["Anna Berg"][:2] == told
