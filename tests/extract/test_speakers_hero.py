"""Whom an article is about and who is but named beside: pronouns that return to the one, and speech about the other."""

import pytest

from tests.extract.invented import said

_LEDE = "[ingress] Sedan 1991 har {hero} skött fyren. I höst är det slut."
_COLLEAGUES = ("Göran Wahlqvist", "Mats Ekdahl Brink")


def _last(told: str, hero: str, other: str) -> str | None:
    text = f"{_LEDE}\nHan kom hit som ung.\n{told}".format(hero=hero, other=other, s=hero.split(" ", 1)[1])
    return said(text)[-1][0]


@pytest.mark.parametrize("hero", ["Rolf Tistad", "Henrik Lund Abbas"])
@pytest.mark.parametrize("other", _COLLEAGUES)
@pytest.mark.parametrize(
    "told",
    [
        "I båten sitter vikarien {other}.\nHan tittar upp mot tornet.\n– Nu går jag hem.",
        "– Ingen kan det här som han, säger vikarien {other}.\nVinden ökar mot kvällen. Ändå går han ut varje timme.\n"
        "– Nu går jag hem.",
        "Vikarien {other} tar över nycklarna.\nHans sista natt blir på lördag.\n– Nu går jag hem.",
        "Vikarien {other} tar över nycklarna.\nVad han ska göra sedan är inte bestämt.\n– Nu går jag hem.",
        "Yrket fick han av fyrmästaren {other}. ”Han sa aldrig ett ord i onödan”, minns han.",
        "Yrket fick han av fyrmästaren {other}.\n– Han sa aldrig ett ord i onödan.",
    ],
)
def test_the_writer_returns_to_whom_the_article_is_about(told, hero, other):
    assert _last(told, hero, other) == hero


@pytest.mark.parametrize("other", _COLLEAGUES)
def test_who_has_just_spoken_is_told_of_at_the_head_of_the_next_block(other):
    told = (
        "– Ingen kan det här som han, säger vikarien {other}.\nHan kom i våras från Oxelösund.\n– Nu ska jag lära mig."
    )
    assert _last(told, "Rolf Tistad", other) == other


@pytest.mark.parametrize("next_told", ["Sedan tystnar han en stund.", "Där skrattar han."])
@pytest.mark.parametrize("other", _COLLEAGUES)
def test_so_is_who_has_just_spoken_behind_the_verb(next_told, other):
    told = f"– Jag kom i våras, säger vikarien {{other}}.\n{next_told}\n– Nu ska jag lära mig, säger han."
    assert _last(told, "Rolf Tistad", other) == other


def test_kin_of_somebody_is_nobody_whose_possessive_begins_the_sentence():
    text = "Rolf Tistad skötte fyren.\nHans dotter bor på fastlandet.\n– Jag kommer hit ibland, säger hon."
    assert said(text) == [(None, "Jag kommer hit ibland")]
