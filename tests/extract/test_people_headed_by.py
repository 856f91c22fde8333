"""The house that has somebody at its head, hires somebody, or is bought or taken over by one."""

import pytest

from tests.extract.people_told import authority_of, told_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Klarvik, som har Anna Berg till ordförande, växer.", ("ordförande", "Klarvik")),
        ("Klarvik har Anna Berg till ordförande.", ("ordförande", "Klarvik")),
        ("Ryds byalag, som hade Anna Berg till kassör, växer.", ("kassör", "Ryds byalag")),
        ("Klarvik hade Anna Berg till kassör i Ryds byalag.", ("kassör", "Ryds byalag")),
        ("Lund har Anna Berg till ordförande.", ("ordförande", None)),
        ("Klarvik har Anna Berg till granne.", (None, None)),
        ("Klarvik tackar Anna Berg till ordförande.", (None, None)),
        ("Klarvik, som har Anna Berg till granne, växer.", (None, None)),
    ],
)
def test_who_is_had_to_something(text, told):
    assert told_of(text)["Anna Berg"][:2] == told


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Laboratoriet, som hör till Ryds museum, leds av Anna Berg.", "Ryds museum"),
        ("Laboratoriet, som tillhör Ryds museum, leds av Anna Berg.", "Ryds museum"),
        ("Enheten, som hör till Klarvik, leds av Bo Ek och Anna Berg.", "Klarvik"),
        ("Laboratoriet, som liknar Ryds museum, leds av Anna Berg.", None),
        ("Laboratoriet, som besöktes av Ryds museum, leds av Anna Berg.", None),
        ("Laboratoriet, som ligger i Lund, leds av Anna Berg.", None),
        ("Enheten, som hör till Lund, leds av Anna Berg.", None),
    ],
)
def test_whose_the_part_is_that_somebody_leads(text, organization):
    assert told_of(text)["Anna Berg"][1] == organization


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("I spetsen för Klarvik står Bo Ek och Anna Berg.", "Klarvik"),
        ("Vid rodret för Klarvik står Anna Berg.", "Klarvik"),
        ("I kön för Klarvik står Anna Berg.", None),
        ("Anna Berg leder Klarviks delegation.", "Klarvik"),
        ("Anna Berg ser Klarviks delegation.", None),
        ("Anna Berg leder sedan i våras Klarviks förhandlingsdelegation.", "Klarvik"),
        ("Lokalen hör till Klarvik. Det drivs av Anna Berg.", "Klarvik"),
        ("Hyran går till Klarvik i Lund. Den drivs av Anna Berg.", None),
        ("Det är ett samarbete med Klarvik. Det drivs av Anna Berg.", None),
        ("En av gårdarna är Klarvik utanför Lund. Den drivs av Anna Berg.", "Klarvik"),
        ("Klarvik leds sedan hösten 2019 av Anna Berg.", "Klarvik"),
        ("Nu är det fest på kaféet Klarvik. Det drivs av Anna Berg.", "Klarvik"),
        ("Öppet hus är ett samarbete med kaféet Klarvik. Det drivs av Anna Berg.", None),
        ("Klarvik leds sedan Lunds tid av Anna Berg.", None),
        ("En av gårdarna är lik Klarvik utanför Lund. Den drivs av Anna Berg.", None),
    ],
)
def test_whose_side_somebody_leads(text, organization):
    assert told_of(text)["Anna Berg"][1] == organization


@pytest.mark.parametrize("told", ["driver det sedan 2019", "äger stället", "driver det, tillsammans med sin syster"])
def test_what_somebody_runs_is_what_the_sentence_before_tells_of(told):
    text = f"I hamnen ligger Fabrego AB, med nio bord. Anna Berg {told}.\nDär bor Alma Ros, som äger Ryds Buss AB."
    assert authority_of(text) == "Fabrego AB"


def test_what_somebody_plays_is_no_house():
    text = "I hamnen ligger Fabrego AB, med ett piano. Anna Berg spelar det.\nDär bor Alma Ros, som äger Ryds Buss AB."
    assert authority_of(text) is None


def test_behind_what_the_noun_for_a_firm_means():
    text = "Fabrego AB odlar kål. Bakom företaget står Bo Ek och Anna Berg.\n– Det växer, säger Anna Berg."
    assert authority_of(text) == "Fabrego AB"


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Klarvik, som anställde Anna Berg i fjol, växer.", "Klarvik"),
        ("Det firar Ryds museum, som utsåg Anna Berg i fjol.", "Ryds museum"),
        ("Det firar Klarvik, som saknade Anna Berg i fjol.", None),
        ("Det firar regeringen, som anställde Anna Berg i fjol.", None),
        ("Det firar Ryds museum, som fick Anna Berg i fjol.", None),
        ("Anna Berg log. Klarvik anställde henne i fjol.", "Klarvik"),
        ("Anna Berg log. Klarvik saknade henne i fjol.", None),
        ("Anna Berg log. Klarvik anställde honom i fjol.", None),
        ("Anna Berg log. Lund anställde henne.", None),
    ],
)
def test_who_hired_somebody(text, organization):
    assert told_of(text)["Anna Berg"][1] == organization


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Ryds kafé, som Anna Berg köpte i fjol, växer.", "Ryds kafé"),
        ("Klarvik AB, som Anna Berg köpte i fjol, växer.", "Klarvik AB"),
        ("Klarvik AB, som Anna Berg tog över i fjol, växer.", "Klarvik AB"),
        ("Klarvik AB, som Anna Berg har tagit över, växer.", "Klarvik AB"),
        ("Anna Berg log. Klarvik AB, som hon köpte i fjol, växer.", "Klarvik AB"),
        ("Klarvik AB, som Anna Berg tog in i fjol, växer.", None),
        ("Klarvik AB, som Anna Berg målade i fjol, växer.", None),
        ("Klarvik, som Anna Berg köpte i fjol, växer.", None),
        ("Bilen, som Anna Berg köpte i fjol, rullar.", None),
    ],
)
def test_what_somebody_buys_or_takes_over(text, organization):
    assert told_of(text)["Anna Berg"][1] == organization


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nu är det hon som är kock på Almskolan.", ("kock", "Almskolan")),
        ("Nu är det hon som leder Klarvik AB.", (None, "Klarvik AB")),
        ("Nu är det han som leder Klarvik AB.", (None, None)),
        ("Nu ser hon som leder Klarvik AB.", (None, None)),
        ("Ryds museum, med henne som vd, firar.", ("vd", "Ryds museum")),
        ("Ryds museum, utan henne som vd, firar.", (None, None)),
        ("Ryds museum, med honom som vd, firar.", (None, None)),
    ],
)
def test_who_is_at_the_head_is_a_pronoun(text, told):
    assert told_of(f"Anna Berg log. {text}")["Anna Berg"][:2] == told


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Anna Berg log. Arbetsgivaren heter Klarvik AB.", "Klarvik AB"),
        ("Anna Berg log. Hennes arbetsgivare är Klarvik AB.", "Klarvik AB"),
        ("Anna Berg log. Arbetsgivaren stämmer Klarvik AB.", None),
        ("Anna Berg och Bo Ek log. Arbetsgivaren är Klarvik AB.", None),
        ("Anna Berg log. Bo Ek teg. Arbetsgivaren är Klarvik AB.", None),
    ],
)
def test_how_the_employer_is_called(text, organization):
    assert authority_of(text) == organization


def test_a_network_goes_on_behind_what_a_role_names_of_it():
    text = "Anna Berg, sammankallande i nätverket Grannar på backen, log."
    assert authority_of(text) == "Grannar på backen"
