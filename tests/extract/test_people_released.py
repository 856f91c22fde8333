"""Who is quoted from a press release speaks for the only one that is told to have sent it."""

import pytest

from tests.extract.people_told import authority_of, told_of


@pytest.mark.parametrize(
    "sent",
    [
        "Det meddelar {} i ett pressmeddelande.",
        "{} skriver i ett pressmeddelande att det är klart.",
        "Det framgår av ett pressmeddelande från {}.",
    ],
)
@pytest.mark.parametrize("sender", ["Orsa kommun", "Region Gotland", "Klarvik AB", "Skolinspektionen"])
@pytest.mark.parametrize("said", ["säger Anna Berg i pressmeddelandet", "säger Anna Berg, chef, i ett pressmeddelande"])
def test_who_is_quoted_from_it_speaks_for_the_sender(sent, sender, said):
    assert authority_of(f"Nu rivs bron. {sent.format(sender)}\n– Vi är glada, {said}.") == sender


@pytest.mark.parametrize(
    "text",
    [
        "Det meddelar Orsa kommun i ett pressmeddelande.\n– Vi är glada, säger Anna Berg.",
        "Det händer i Orsa, enligt ett pressmeddelande.\n– Vi är glada, säger Anna Berg i pressmeddelandet.",
        "Det meddelar Klarvik AB i ett pressmeddelande. Lindvik AB svarar i ett pressmeddelande.\n"
        "– Vi är glada, säger Anna Berg i pressmeddelandet.",
        "Det skriver Klarvik AB i ett mejl.\n– Vi är glada, säger Anna Berg i ett pressmeddelande.",
    ],
)
def test_what_leaves_the_sender_open(text):
    assert authority_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "I ett mejl till Klarvik skriver Anna Berg.",
        "I ett hus från Klarvik bor Anna Berg.",
        "I ett mejl från Klarvik hotas juristen Anna Berg.",
    ],
)
def test_who_writes_to_an_organisation_is_not_of_it(text):
    assert told_of(text)["Anna Berg"][1] is None
