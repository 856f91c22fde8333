"""Surnames of more than one word, taken up without the given name."""

import pytest

from tests.extract.invented import said

_SURNAMES = ("Alm Grahn", "Holm Segerdahl", "Johan Brodin", "Ek-Wiman", "von Sten", "de la Fuente", "del Prado",
             "van den Broek", "al-Masri", "Ben Aziz")  # fmt: skip


@pytest.mark.parametrize("surname", _SURNAMES)
@pytest.mark.parametrize(
    "told",
    [
        "– Sjön mår bättre, säger {s}.",
        "{S} har mätt i tio år.\n– Sjön mår bättre.",
        "{S} säger:\n– Sjön mår bättre.",
        "{g} mätningar ska fortsätta.\n– Sjön mår bättre, säger {s}.",
    ],
)
def test_a_surname_of_several_words_is_nobody_of_its_own(surname, told):
    head = surname[0].upper() + surname[1:]
    line = told.format(s=surname, S=head, g=head if head.endswith("z") else f"{head}s")
    text = f"Limnologen Viveka {surname} är nöjd. Mätningarna tog tid.\n{line}"
    assert [speaker for speaker, _ in said(text)] == [f"Viveka {surname}"]


def test_a_surname_of_two_means_who_was_named_last_by_given_name_too():
    text = "Anna Berg låser grinden. Bo Berg var lärare.\nAnna läste ekonomi.\n– Det var högmod, säger Berg."
    assert said(text) == [("Anna Berg", "Det var högmod")]
    assert said(text.replace("\nAnna läste ekonomi.", "")) == [("Bo Berg", "Det var högmod")]
