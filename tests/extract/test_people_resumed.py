"""Who is the only one named, and is called by the title and the house in the next block."""

import pytest

from tests.extract.invented import said
from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("text", "role", "house"),
    [
        (
            "– Vi väntar ännu, säger Anna Berg.\nStabschefen vid Polisregion Väst har sovit på kontoret.",
            "stabschef",
            "Polisregion Väst",
        ),
        ("– Vi väntar, säger Anna Berg.\nRektorn på Lidaskolan har skottat snö.", "rektor", "Lidaskolan"),
        ("– Vi väntar, säger Anna Berg.\nRönnås Plåts vd har skottat snö.", "vd", "Rönnås Plåt"),
        ("– Vi väntar, säger Anna Berg.\nRönnås Plåts vd, som är från Ed, har skottat.", "vd", "Rönnås Plåt"),
        ("Det minns Anna Berg.\n– Jag ringde, säger kökschefen på Lidaskolan.", "kökschef", "Lidaskolan"),
        (
            "Listan är lång, medger Anna Berg.\n– Jag är ny, säger Naturverkets tillförordnade kanslichef.",
            "tillförordnad kanslichef",
            "Naturverket",
        ),
        ("Anna Berg vet.\n– Jag, säger Orsa kommuns trafikansvariga.", "trafikansvarig", "Orsa kommun"),
    ],
)
def test_who_goes_on(text, role, house):
    assert told_of(text)["Anna Berg"][:2] == (role, house)


def test_whose_words_they_are():
    text = "Det minns Anna Berg.\n– Jag ringde, säger kökschefen på Lidaskolan."
    assert [speaker for speaker, _ in said(text)] == ["Anna Berg"]


@pytest.mark.parametrize(
    "text",
    [
        "– Vi väntar, säger Anna Berg.\nRektorn på Lidaskolan har inte svarat.",
        "– Vi väntar, säger Anna Berg.\nRektorn på Lidaskolan säger nej.",
        "– Vi väntar, säger Anna Berg.\nRektorn på Lidaskolan, som är från Ed, säger nej.",
        "– Vi väntar, säger Anna Berg.\nRektorn på Lidaskolan, Bo Ek, har skottat snö.",
        "– Vi väntar, säger Anna Berg till Bo Ek.\nRektorn på Lidaskolan har skottat snö.",
        "– Vi väntar, säger Anna Berg.\nÅklagaren vid Ekobrottsmyndigheten yrkar böter.",
        "Anna Berg föll i trappan.\n– Det är tråkigt, säger rektorn på Lidaskolan.",
        "Klagomålen från Anna Berg växer.\n– Det är tråkigt, säger rektorn på Lidaskolan.",
        "Rektorn var borta. Det vet Anna Berg.\n– Det är tråkigt, säger rektorn på Lidaskolan.",
    ],
)
def test_who_may_be_another(text):
    assert told_of(text)["Anna Berg"][:2] == (None, None)
