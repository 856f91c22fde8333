"""In which house somebody is by fellows, years, rooms, or what he or she is there as."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Läraren Anna Berg log. På Lidaskolan, där hon har arbetat sedan 2008, är det tyst.",
            ("lärare", "Lidaskolan"),
        ),
        ("Från fönstret på Lidaskolan ser kuratorn Anna Berg sjön.", ("kurator", "Lidaskolan")),
        ("– Nej, säger Anna Berg, som är chef för växtenheten där.", ("chef för växtenheten", None)),
        ("Från Rönnås Plåt hälsar vd Anna Berg att ugnen är varm.", ("vd", "Rönnås Plåt")),
        ("– Nej, säger Anna Berg.\nHon har suttit i Göta hovrätt sedan 2006.", (None, "Göta hovrätt")),
        ("Anna Berg är vikarie i Tallens hemtjänst sedan 2008.", ("vikarie", "Tallens hemtjänst")),
        ("Anna Berg är vikarie på Tallens fritidshem sedan 2008.", ("vikarie", "Tallens fritidshem")),
        ("Anna Berg är vikarie i Lunds hemtjänst sedan 2008.", ("vikarie", "Lunds kommun")),
    ],
)
def test_who_is_there(text, told):
    assert told_of(text)["Anna Berg"][:2] == told


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg och hennes son på Rönnås Plåt väntar.",
        "Anna Berg mötte Bo Ek och hans kolleger på Rönnås Plåt.",
        "Anna Berg och kollegorna i Orsa väntar.",
        "På Lidaskolan, där Anna Berg arbetade till 2008, är det tyst.",
        "Anna Berg, elva år i Orsa, log.",
        "Anna Berg, elva år på lördag, log.",
        "Anna Berg är på plats som turist.",
        "Anna Berg sitter i Lunds tingsrätt sedan i måndags.",
        "Bo Ek tackar Anna Berg. Fyrtio år som kock på Lidaskolan får räcka.",
    ],
)
def test_who_is_not(text):
    assert told_of(text)["Anna Berg"][:2] == (None, None)
