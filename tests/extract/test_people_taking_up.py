"""Who takes up an office, however the sentence parts its verb from what it is."""

from itertools import product

import pytest

from tests.extract.people_told import told_of

_OPENINGS = ("I juni", "Efter nio år på Bruksbanken", "Då", "Den 3 juni", "Till hösten")
_VERBS = (
    ("tar", "över som rektor på Åsskolan"),
    ("klev", "in som rektor på Åsskolan"),
    ("går", "vidare som rektor på Åsskolan"),
    ("tillträder", "som rektor på Åsskolan"),
    ("kommer", "att lämna rollen som rektor på Åsskolan"),
    ("axlar", "rollen som rektor på Åsskolan"),
    ("fick", "drömjobbet som rektor på Åsskolan"),
)
_SUBJECTS = ("Anna Berg", "nu Anna Berg", "Anna Berg, född i Ed,", "Anna Berg officiellt", "44-åriga Anna Berg")


@pytest.mark.parametrize(("opening", "verb"), list(product(_OPENINGS, _VERBS)))
def test_the_office_behind_the_subject(opening, verb):
    for subject in _SUBJECTS:
        told = told_of(f"{opening} {verb[0]} {subject} {verb[1]}.")
        assert told["Anna Berg"][:2] == ("rektor", "Åsskolan"), subject


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg är sedan i mars rektor på Åsskolan.",
        "Anna Berg ska i maj börja som rektor på Åsskolan.",
        "Anna Berg, som i maj tog över som rektor på Åsskolan, log.",
        "När Anna Berg i maj tar över som rektor på Åsskolan blir det fest.",
        "Anna Berg lämnade Bruksbanken och tog över som rektor på Åsskolan.",
        "Anna Berg flyttade hem och kliver i maj in som rektor på Åsskolan.",
        "Anna Berg log. Den 1 maj kliver hon av som rektor på Åsskolan.",
    ],
)
def test_the_office_behind_when_it_is_taken_up(text):
    assert told_of(text)["Anna Berg"][:2] == ("rektor", "Åsskolan")


@pytest.mark.parametrize(
    "text",
    [
        "I maj sökte Anna Berg jobbet som rektor på Åsskolan.",
        "I maj tog Anna Berg aldrig över som rektor på Åsskolan.",
        "I maj tar Anna Berg emot Bo Ek som rektor på Åsskolan.",
        "I maj tar Anna Berg farväl av Bo Ek som rektor på Åsskolan.",
        "I maj byter Anna Berg några ord med Bo Ek som rektor på Åsskolan.",
        "I maj tar Anna Berg över huset som snickaren på Klarvik AB byggde.",
        "I maj tar Anna Berg hand om en hund som vaktmästaren på Klarvik AB hittat.",
        "I Lund, där Bo Ek efterträder Anna Berg som rektor på Åsskolan, regnar det.",
        "I Lund tar Anna Bergs man över som rektor på Åsskolan.",
        "I maj lämnar Anna Berg över en blomma till Bo Ek som rektor på Åsskolan.",
        "I maj sitter Anna Berg bredvid Bo Ek som rektor på Åsskolan.",
    ],
)
def test_no_office_of_another(text):
    assert told_of(text)["Anna Berg"][:2] == (None, None)


@pytest.mark.parametrize(
    ("lede", "role"),
    [
        ("I tretti år har Anna Berg lett båtar till kaj. I maj går hamnlotsen i land.", "hamnlots"),
        ("Anna Berg har sålt allt. Nu är butiken tom, och bagaren har tagit ledigt.", None),
        ("I natt greps Anna Berg. Nu kräver åklagaren häktning.", None),
        ("Anna Berg står åtalad. I dag tiger advokaten.", None),
    ],
)
def test_what_a_lede_calls_the_only_one_it_names(lede, role):
    assert told_of(f"[ingress] {lede}")["Anna Berg"][0] == role
