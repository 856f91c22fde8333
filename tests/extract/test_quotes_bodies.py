"""Courts, municipalities and regions that speak by a noun, or by what they have decided or sent."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article, quotes

_BODIES = (
    ("Förvaltningsrätten i Luleå", "domstolen"),
    ("Kammarrätten i Sundsvall", "kammarrätten"),
    ("Göta hovrätt", "hovrätten"),
    ("Region Värmland", "regionen"),
    ("Skogsstyrelsen", "myndigheten"),
)


@pytest.mark.parametrize(("name", "noun"), _BODIES)
@pytest.mark.parametrize(
    "told",
    [
        "{name} river upp beslutet.\n”Kajen får ligga kvar”, skriver {noun}.",
        "{name} har prövat frågan. ”Kajen får ligga kvar”, står det i beslutet.",
        "Båtklubben har fått svar. ”Kajen får ligga kvar”, skriver {name} i ett mejl.",
        "I går kom ett mejl från {name}. ”Kajen får ligga kvar”, stod det.",
    ],
)
def test_a_body_speaks_by_what_it_has_decided_or_sent(name, noun, told):
    (quote,) = extract(article(told.format(name=name, noun=noun))).quotes
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.text) == (name, "Kajen får ligga kvar")


@pytest.mark.parametrize(
    "told", ["Spelsällskapets ordförande Anna Berg ler.", "Det säger Anna Berg, ordförande i Spelsällskapet."]
)
def test_a_body_is_meant_by_its_noun_with_a_capital(told):
    text = f"Felan kommer från Viks spelsällskap.\n{told}\n– Ja, säger hon."
    said = quotes(text, {"Viks spelsällskap": "Viks spelsällskap"})[-1]
    assert (said.role, said.organization_name) == ("ordförande", "Viks spelsällskap")


@pytest.mark.parametrize(
    ("told", "noun", "name"),
    [
        ("Klarvik, som Norrkraft äger, tiger. ", "organisationen", "Klarvik"),
        ("Klarvik har skrivit till Norrkraft.\n", "organisationen", "Klarvik"),
        ("I går svarade Norrkraft. ", "organisationen", "Norrkraft"),
        ("Polismyndigheten utreder saken. Trafikverket uppger att vägen sandades.\n", "myndigheten", "Trafikverket"),
        ("Polismyndigheten utreder saken. Bilen var från Klarvik.\n", "myndigheten", "Polismyndigheten"),
    ],
)
def test_a_noun_resumes_what_the_sentence_before_begins_with(told, noun, name):
    names = ("Klarvik", "Norrkraft", "Polismyndigheten", "Trafikverket")
    (*_, quote) = quotes(f"{told}”Vi väntar”, skriver {noun} i ett mejl.", {n: n for n in names if n in told})
    assert quote.speaker.name == name


def test_a_noun_ends_the_first_word_of_a_name():
    text = "I går hittade Branschrådet Klar Sikt fel. ”Det är inget arbete”, skriver rådet i sin sammanfattning."
    (quote,) = quotes(f"Vattenlyftet ler. {text}", {"Branschrådet Klar Sikt": "Branschrådet Klar Sikt"})
    assert quote.speaker.name == "Branschrådet Klar Sikt"
