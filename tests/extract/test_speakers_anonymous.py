"""Whose words are not given to anybody by name: those of who wants no name in the paper."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article

_NAMED = "– Vi måste växa, säger Anna Berg, handläggare på Klarvik.\n"


def last_told(text: str) -> tuple[str | None, str | None, str | None]:
    """The speaker, role and organisation of the last quote of a text that has a named woman speak first."""
    quote = extract(article(_NAMED + text)).quotes[-1]
    return (quote.speaker and quote.speaker.name, quote.role, quote.organization_name)


@pytest.mark.parametrize(
    ("who", "role", "house"),
    [
        ("en talesperson för Klarvik", "talesperson", "Klarvik"),
        ("en tidigare chef för Klarvik", "tidigare chef", "Klarvik"),
        ("en biträdande chef som vill vara anonym", "biträdande chef", None),
        ("en handläggare från Åsskolan", "handläggare", "Åsskolan"),
        ("företrädare för Klarvik", "företrädare", "Klarvik"),
        ("en anställd på Klarvik", None, "Klarvik"),
        ("en handläggare från Orsa", "handläggare", None),
        ("en kund till Klarvik", None, None),
    ],
)
def test_whom_somebody_without_a_name_speaks_for(who, role, house):
    assert last_told(f"– Det är ett hårt besked, säger {who}.") == (None, role, house)


@pytest.mark.parametrize(
    ("told", "role", "house"),
    [
        ("Klarvik har 30 handläggare. En av dem har arbetat på Klarvik i tio år och vill vara anonym.", True, True),
        ("Klarvik har 30 handläggare. En av dem, som vill vara anonym, har sagt upp sig.", True, False),
        ("En av dem, en handläggare som tog examen i juni och vill vara anonym, var ensam då.", True, False),
        ("En trappa ned sitter en handläggare som inte vill ha sitt namn i tidningen.", True, False),
        ("På plan två har en av butikerna en ung handläggare som ber att få vara anonym.", True, False),
        ("Handläggaren, en kvinna i 50-årsåldern, vill inte vara med under eget namn.", True, False),
        ("I kassan står en ung kvinna. Hon vill inte ha sitt namn i tidningen.", False, False),
        ("Då sätter sig en kvinna på bänken. Hon vill inte säga vad hon heter.", False, False),
    ],
)
@pytest.mark.parametrize("clause", [", säger hon.", "."])
def test_who_wants_no_name_is_nobody_who_is_named(told, role, house, clause):
    text = f"{told}\n– Larmet har ingen hört{clause}"
    assert last_told(text) == (None, "handläggare" if role else None, "Klarvik" if house else None)


def test_a_title_means_who_wants_no_name_where_that_is_the_last_to_have_it():
    told = "Klarvik har 30 handläggare. En av dem vill inte ha sitt namn i tidningen."
    assert last_told(f"{told}\n– Larmet har ingen hört, säger handläggaren.")[0] is None


@pytest.mark.parametrize(
    "told",
    [
        "Anna Berg vill inte ha sitt namn i tidningen igen.",
        "Hon vill inte ha sitt namn på huset.",
        "Hon vill inte ha sitt namn i tidningen igen.",
        "Anna Berg ringde en man. Hon vill inte säga vad han heter.",
    ],
)
def test_who_is_named_speaks_on_though_a_name_is_kept_back(told):
    assert last_told(f"{told}\n– Larmet har ingen hört, säger hon.")[0] == "Anna Berg"


@pytest.mark.parametrize("one", ["den ena", "den ene", "den andra", "den tredje"])
def test_one_of_several_is_nobody_by_name(one):
    assert last_told(f"Två män väntar.\n– Vi ska bara kolla, säger {one}, som inte vill ge sitt namn.")[0] is None
    assert extract(article(f"{_NAMED}– Vi ska bara kolla, säger {one}.")).quotes[-1].text == "Vi ska bara kolla"


def test_who_is_heard_without_a_name_goes_on():
    told = (
        "– Jag såg lyktorna, säger kvinnan, som inte vill ha sitt namn i tidningen.\nHon ställde bilen och ringde 112."
    )
    assert last_told(f"{told}\n– Man gör det man ska. Sedan skakade jag.")[0] is None


@pytest.mark.parametrize(("told", "title"), [("bussförare", "föraren"), ("hyrsköterska", "sköterskan")])
def test_a_shorter_title_means_who_was_told_of_without_a_name(told, title):
    text = f"En {told} i Ed kör sex nätter i sträck.\n”Jag har somnat vid rödljus två gånger”, skriver {title}."
    assert last_told(text) == (None, told, None)


@pytest.mark.parametrize(("noun", "role"), [("kvinnan", None), ("läkaren", "läkare")])
@pytest.mark.parametrize("clause", [", säger hon.", "."])
def test_the_anonymous_is_told_of_again(noun, role, clause):
    assert last_told(f"Den anonyma {noun} har bestämt sig.\n– Jag är 58 år{clause}") == (None, role, None)
