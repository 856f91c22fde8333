"""What is told of somebody whom a sentence calls by age, trade or nothing but the praise."""

import pytest

from tests.extract.people_told import authority_of, told_of


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        ("Anna Berg är nöjd. I dag är 52-åringen rektor på Åsskolan.", "rektor", "Åsskolan"),
        ("Anna Berg är nöjd. 52-åringen är rektor på Åsskolan.", "rektor", "Åsskolan"),
        (
            "Anna Berg skulle vikariera. Nio år senare är juristen fortfarande vd för Brunkraft AB.",
            "vd",
            "Brunkraft AB",
        ),
        ("Anna Berg är nöjd. I dag är rektorn sjuk.", None, None),
        ("Det snöar.\nDet blåser.\nDet är kallt.\nAnna Berg log. 52-åringen är rektor på Åsskolan.", None, None),
        ("Anna Berg är nöjd. I dag är juristen inte vd för Brunkraft AB.", None, None),
        ("Anna Berg och Bo Ek är nöjda. I dag är juristen vd för Brunkraft AB.", None, None),
        ("Brunkraft AB har en vd som kör buss och en ekonom som sjunger. Möt Anna Berg.", None, None),
        ("Anna Berg kom 2001. Hon blev kvar, först som kock och sedan 2009 som köksmästare.", "köksmästare", None),
        ("Anna Berg är en duktig chef.", None, None),
        ("Anna Berg är en erfaren barnmorska.", "barnmorska", None),
        ("[bild] Anna Berg vid kajen. Hon blev hamnchef i mars.", "hamnchef", None),
        ("[bild] Anna Berg och Eva Mo vid kajen. Hon blev hamnchef i mars.", None, None),
        ("[bild] Anna Berg vid kajen. Han blev hamnchef i mars.", None, None),
        ("Anna Berg, född i Ed och sedan två år vd för Brunkraft AB, log.", "vd", "Brunkraft AB"),
        ("Anna Berg, sedan två år vd för Brunkraft AB, log.", "vd", "Brunkraft AB"),
        ("Anna Berg, född i Ed och gift med en vd för Brunkraft AB, log.", None, None),
        (
            "Efter nio år som urmakare går Anna Berg i pension. Hon är anställd av Brunkraft AB.",
            "urmakare",
            "Brunkraft AB",
        ),
        ("Anna Berg är ägare till skog i Orsa kommun.", "ägare", None),
        ("Anna Berg är projektägare på Orsa kommun.", "projektägare", "Orsa kommun"),
        ("Anna Berg, chef för kulturskolan i Orsa kommun, log.", "chef för kulturskolan", "Orsa kommun"),
        ("Bland kunderna på Brunkraft AB var det tyst. En av dem var Anna Berg.", None, None),
    ],
)
def test_what_an_epithet_or_a_second_member_tells(text, role, organization):
    assert told_of(text).get("Anna Berg", (None, None, None))[0] == role
    assert authority_of(text) == organization


@pytest.mark.parametrize(
    ("lede", "role"),
    [
        ("Anna Berg gick aldrig ut. Hon bakade. Nu gör dansaren debut på Åsteatern.", "dansare"),
        ("Anna Berg mötte Bo Ek. Nu gör dansaren debut på Åsteatern.", None),
    ],
)
def test_what_a_lede_goes_on_to_call_the_only_one_it_names(lede, role):
    assert told_of(f"[ingress] {lede}")["Anna Berg"][0] == role
