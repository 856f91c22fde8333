"""What somebody is called besides his or her name, and who is known by one name and by whom he or she is close to."""

import pytest

from pipeline.extract import extract
from pipeline.model import EntityType
from tests.extract.invented import article


def heard(text: str) -> list[str | None]:
    return [quote.speaker.name if quote.speaker else None for quote in extract(article(text)).quotes]


def persons(text: str) -> set[str]:
    return {m.entity.name for m in extract(article(text)).mentions if m.entity.type is EntityType.PERSON}


@pytest.mark.parametrize(
    "told",
    [
        "Karl-Erik Vång, kallad Kacka av alla i hamnen, lagar nät.",
        "Karl-Erik Vång (mer känd som Kacka) lagar nät.",
        "Karl-Erik Vång, som alla kallar ”Kacka”, lagar nät.",
        "Karl-Erik ”Kacka” Vång lagar nät.",
        'Karl-Erik "Kacka" Vång lagar nät.',
    ],
)
def test_a_nickname_means_who_is_called_so(told):
    text = f"{told}\n– Nät är tålamod, säger Kacka."
    assert heard(text) == ["Karl-Erik Vång"]
    assert persons(text) == {"Karl-Erik Vång"}


def test_a_municipality_is_nobody_though_its_name_is_given_to_people():
    assert heard("– Hej, säger Eda kommuns bibliotekschef Lisbeth Lind.") == ["Lisbeth Lind"]
    assert persons("I Eda kommun är det lugnt. Lisbeth Lind log.") == {"Lisbeth Lind"}


def test_a_surname_that_is_never_owned_keeps_its_s():
    assert persons("Alva Storbergs läser till lots. Hennes mamma Rut Storbergs tycker om det.") == {
        "Alva Storbergs",
        "Rut Storbergs",
    }
    assert persons("Ordföranden Birger Hallmans (S) tar åt sig.") == {"Birger Hallmans"}


def test_a_nickname_with_the_surname_is_the_same_person():
    text = "Karl-Erik Vång, som alla kallar Kacka, lagar nät.\n– Nät är tålamod, säger Kacka Vång."
    assert heard(text) == ["Karl-Erik Vång"]
    assert persons(f"{text}\nBo Vång log.") == {"Karl-Erik Vång", "Bo Vång"}


@pytest.mark.parametrize(
    "told",
    ["Karl-Erik Vång, som kallar Marstrand sitt hem, lagar nät.", "Karl-Erik Vång, kallad till mötet, lagar nät."],
)
def test_what_is_called_something_else_is_no_nickname(told):
    assert heard(f"{told}\n– Nät är tålamod, säger Marstrand.") in ([None], [])


@pytest.mark.parametrize(
    "told",
    [
        "Hennes klasskamrat Yusuf nickar.",
        "Kompisen Yusuf nickar.",
        "Hennes man Yusuf nickar.",
        "Yusuf, som går i femman, nickar.",
    ],
)
def test_who_is_close_to_somebody_is_known_by_one_name(told):
    assert heard(f"Agneta Lilja spelar luffarschack.\n{told}\n– Mest om pengar, säger han.")[-1] == "Yusuf"


def test_the_party_is_the_one_named_last():
    assert heard("Liberalerna säger nej. ”Kanalen behövs inte”, skriver partiet i sin motion.") == ["Liberalerna"]
