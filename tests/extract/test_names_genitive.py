"""Whose the s of a name is: its own, or a genitive's that owns a role."""

import pytest

from pipeline.extract.genitives import is_genitive, keeps_s
from tests.extract.people_told import authority_of, employer_of


@pytest.mark.parametrize("word", ["Balans", "kulturanalys", "Plats", "Tillsammans", "Grindnäs", "Klarfors"])
def test_a_word_keeps_its_own_s(word):
    assert keeps_s(word)
    assert not is_genitive(word)


@pytest.mark.parametrize("word", ["Framtidens", "solenergis", "delaktighets", "Människans", "skidförbundets"])
def test_a_genitive_s_is_told_by_the_word_without_it(word):
    assert is_genitive(word)
    assert not keeps_s(word)


@pytest.mark.parametrize(
    ("genitive", "name"),
    [
        ("Bris", "Bris"),
        ("Sensus", "Sensus"),
        ("Spendrups", "Spendrups"),
        ("Riksbyggens", "Riksbyggen"),
        ("Göta hovrätts", "Göta hovrätt"),
        ("Folkets Hus och Parkers", "Folkets Hus och Parker"),
        ("Hovrätten över Skåne och Blekinges", "Hovrätten över Skåne och Blekinge"),
        ("Brottsförebyggande rådets", "Brottsförebyggande rådet"),
        ("Trevinos", "Trevino"),
        ("Svensk Vinterenergis", "Svensk Vinterenergi"),
        ("Alla Får Ljus", "Alla Får Ljus"),
        ("Ekby filmfestivals", "Ekby filmfestival"),
    ],
)
@pytest.mark.parametrize("form", ["{} presschef Anna Berg log.", "– Det blir bra, säger {} presschef Anna Berg."])
def test_the_owner_of_a_role_in_basic_form(genitive, name, form):
    assert authority_of(form.format(genitive)) == name


@pytest.mark.parametrize("name", ["Ekby diakoni", "Norra rådet", "Glesbygdens Väl"])
def test_a_name_with_a_tail_in_lower_case_answers_in_the_next_block(name):
    text = f"{name} säger nej till planen.\n\n– Det är för dyrt, säger presschefen Anna Berg."
    assert employer_of(text, name) == name


def test_the_owner_of_a_role_that_is_about_to_end():
    assert authority_of("Kustfackets avgående ordförande Anna Berg log.") == "Kustfacket"


@pytest.mark.parametrize("name", ["Klarstad", "Pluggstad", "Nordbrand"])
def test_a_name_that_ends_in_a_short_word_has_no_s_of_its_own(name):
    assert authority_of(f"{name}s vd Anna Berg log.") == name


@pytest.mark.parametrize("kind", ["Föreningen", "Bandet", "Den lilla föreningen"])
def test_a_word_that_a_noun_tells_to_be_a_name_owns_a_role(kind):
    assert authority_of(f"{kind} Taket bor trångt. Takets ordförande Anna Berg log.") == "Taket"


def test_a_word_that_nothing_tells_to_be_a_name_owns_none():
    assert authority_of("Taket läcker. Takets ordförande Anna Berg log.") is None


@pytest.mark.parametrize("text", ["Familjeföretaget Lindahls i Ed växer.", "Lindahls omsatte tio miljoner."])
def test_a_firm_called_by_its_owner_in_the_genitive(text):
    said = "Det går, säger Anna Lindahl, vd. Familjeföretaget Lindahls i Ed växer. "
    assert authority_of(said + text) == "Lindahls"


@pytest.mark.parametrize(("name", "noun"), [("Gamla Bageriet", "Bageriet"), ("Ljusa Rederiet", "Rederiet")])
def test_the_last_word_of_a_name_stands_for_it(name, noun):
    text = f"{name} växer. Bo Ek kommer från {name}.\n{noun}s ägare Anna Berg log."
    assert employer_of(text, name) == name
