"""Where somebody has begun to work, told by a noun or a name."""

import pytest

from tests.extract.people_told import employer_of

_HOUSE = "Det är lugnt på Torps bryggmuseum.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg började på museet för sex år sedan.",
        "Anna Berg började hösten 2014 på museet.",
        "Anna Berg, som började på museet direkt efter skolan, log.",
        "Anna Berg log. För sex år sedan började hon på museet.",
        "Anna Berg kom till museet från Klarvik AB.",
        "Anna Berg fick jobb på museet i våras.",
        "Anna Berg har fått en halvtidstjänst på museet.",
    ],
)
def test_where_somebody_has_begun(text):
    assert employer_of(_HOUSE + text, "Torps bryggmuseum") == "Torps bryggmuseum"


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg började på museet men slutade efter en vecka.",
        "Anna Berg började på museet 1958.",
        "Anna Berg började gråta på museet.",
        "Anna Berg började granska museet 2014.",
        "Anna Berg kom till museet i somras.",
        "Anna Berg kom till museet 2014 med sin klass.",
        "Anna Berg kom till museet klockan tio.",
        "Anna Berg kom till museet 2014 för att se en film.",
        "Anna Berg började på museet 2014. Nu har hon en egen ateljé.",
        "Anna Berg fick jobb på museet 2014. Efter pensionen målar hon.",
        "Anna Berg fick inte jobb på museet.",
        "Anna Berg fick ett pris på museet i fjol.",
        "Anna Berg sökte jobb på museet.",
        "Anna Berg har varit på museet sedan i tisdags.",
        "Anna Bergs man började på museet i fjol.",
        "Kärleken till Anna Berg började på museet 2014.",
        "Anna Berg började på museet och gick sedan till hamnen.",
    ],
)
def test_where_nobody_has_begun(text):
    assert employer_of(_HOUSE + text, "Torps bryggmuseum") is None


def test_to_whom_one_comes_to_be_helped():
    assert employer_of("Anna Berg kom till Migrationsverket 2015.", "Migrationsverket") is None
    assert employer_of("Anna Berg kom till Ekby sjukhus för fyra år sedan.", "Ekby sjukhus") is None
    assert employer_of("Anna Berg började på Konstfack 2019.", "Konstfack") is None
    assert employer_of("Anna Berg började på Ekby sjukhus för fyra år sedan.", "Ekby sjukhus") == "Ekby sjukhus"


@pytest.mark.parametrize("begun", ["på museet 2014", "på Klarvik AB 2014", "på Torps bryggmuseum för sex år sedan"])
def test_where_somebody_is_now_counts_before(begun):
    told = f"{_HOUSE}Anna Berg började {begun}. I dag är hon vd på Sandviks Rederi."
    assert employer_of(told, "Torps bryggmuseum, Klarvik AB, Sandviks Rederi") == "Sandviks Rederi"
