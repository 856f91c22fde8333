"""What somebody is by the own words."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    "words",
    [
        "– Jag har varit barnmorska i elva år.",
        "– Det är tungt. Jag jobbar som barnmorska.",
        "– Jag har arbetat som barnmorska sedan 2012.",
        "– Jag är barnmorska sedan elva år.",
        "– Jag är barnmorska.",
        "– Jag har varit barnmorska i elva år och alltid trivts.",
    ],
)
@pytest.mark.parametrize("clause", [" Det är så, säger Anna Berg.", " Det är så, säger hon."])
def test_by_the_own_words(words, clause):
    assert told_of(f"Anna Berg tar emot i hallen.\n{words}{clause}")["Anna Berg"][0] == "barnmorska"


@pytest.mark.parametrize(
    "words",
    [
        "– Jag var barnmorska då.",
        "– Om jag vore barnmorska.",
        "– Jag är inte barnmorska.",
        "– Jag har aldrig varit barnmorska.",
        "– Min mor har varit barnmorska i elva år.",
        "– Jag är optimist.",
        "– Jag är gift med en barnmorska.",
        "– Jag är barnmorska i grunden men kör taxi i dag.",
        "– Jag är nästan barnmorska.",
        "– Jag är snart barnmorska i elva byar.",
        "– Jag är barnmorska på låtsas.",
        "– Jag är barnmorska när vi leker.",
        "– Jag är barnmorska sedan sju år i drömmen.",
        "– Jag är barnmorska, sa hon. Jag trodde dem.",
        "– Jag är barnmorska, sa hon.",
        "– Jag har varit barnmorska.",
        "– Jag är barnmorska. Nästan.",
        "– Jag har varit barnmorska i elva år och kör taxi.",
        "– Jag har varit barnmorska i elva år. Nu kör jag taxi.",
        "– Jag har varit barnmorska i elva år, men slutade i maj.",
        "– Som barnmorska skulle jag gråta.",
        "– Min mor brukade ropa: Jag är barnmorska.",
    ],
)
def test_not_by_the_words_of_others(words):
    assert told_of(f"Anna Berg tar emot i hallen.\n{words} Det är så, säger Anna Berg.")["Anna Berg"][0] is None


def test_what_the_writer_tells_counts_before():
    assert told_of("– Jag är barnmorska, säger rektor Anna Berg.")["Anna Berg"][0] == "rektor"


def test_open_who_of_two_speaks():
    told = told_of("Anna Berg och Eva Mo tar emot.\n– Jag är barnmorska, säger hon till Eva Mo. Anna Berg ler.")
    assert {role for role, *_ in told.values()} == {None}
