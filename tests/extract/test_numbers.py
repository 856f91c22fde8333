"""Swedish numbers: every printed form is read exactly, and what is printed is read back as the same value."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.extract.numbers.numbers import DOWN_SIGNS, MINUS_SIGNS, SPACES, UP_SIGNS, parse_number
from pipeline.extract.numbers.words import SCALES
from tests.extract.printed_numbers import Style, print_number, print_words

READ = {
    "710,5": 710.5,
    "7105": 7105,
    "12 450": 12450,
    "12\u00a0450": 12450,
    "1\u202f234\u202f567,89": 1234567.89,
    "1\u2009085": 1085,
    "20.000": 20000,
    "87.4": 87.4,
    "0.712": 0.712,
    "−3,2": -3.2,
    "-3": -3,
    "–3": -3,
    "minus fem": -5,
    "94 procent": 94,
    "94,5 %": 94.5,
    "94%": 94,
    "1,2 procentenheter": 1.2,
    "▲ 2": 2,
    "▼1": -1,
    "▼️ 4": -4,
    "+3": 3,
    "±0": 0,
    "1½": 1.5,
    "2,5 miljoner": 2_500_000,
    "3,4 mdkr": 3_400_000_000,
    "120 tkr": 120_000,
    "300 tusen": 300_000,
    "tre": 3,
    "sjutton": 17,
    "tjugofem": 25,
    "tjugoen": 21,
    "Fyrahundra": 400,
    "femtonhundra": 1500,
    "ettusen": 1000,
    "ett tusen": 1000,
    "trettiofyra tusen": 34_000,
    "tvåhundratusen": 200_000,
    "två hundra fyra": 204,
    "tre miljoner fyrahundra tusen tolv": 3_400_012,
    "en halv miljon": 500_000,
    "två och en halv": 2.5,
    "ett och ett halvt": 1.5,
    "två och en halv miljoner": 2_500_000,
    "en miljard": 10**9,
    "noll": 0,
}
NO_NUMBERS = (
    "", " ", "–", "saknas", "hundratals", "tusentals", "miljoner", "12 45", "1 2345", "08-465 004", "3–4", "12:30",
    "tre fyra", "tvåtre", "fem hundra tusen miljoner tusen", "sexa", "treor", "en kommun", "4,",
    ",5", "1,2,3", "3 kronor",
)  # fmt: skip


@pytest.mark.parametrize(("printed", "value"), READ.items())
def test_a_printed_number_is_read(printed: str, value: float) -> None:
    assert parse_number(printed) == value


@pytest.mark.parametrize("printed", NO_NUMBERS)
def test_what_is_no_number_is_not_read(printed: str) -> None:
    assert parse_number(printed) is None


STYLES = st.builds(
    Style,
    group=st.sampled_from(["", *SPACES]),
    minus=st.sampled_from([*MINUS_SIGNS, *DOWN_SIGNS]),
    plus=st.sampled_from(["", "+", *UP_SIGNS]),
    scale=st.sampled_from([*SCALES]),
    percent=st.sampled_from(["", "%", " %", "\u00a0procent", " procentenheter", "‰"]),
)
VALUES = st.one_of(
    st.floats(allow_nan=False, allow_infinity=False),
    st.integers(-(10**15), 10**15).map(float),
    st.decimals(-(10**7), 10**7, places=2).map(float),
)


@settings(max_examples=800, deadline=None)
@given(VALUES, STYLES)
def test_printing_and_reading_is_the_identity(value: float, style: Style) -> None:
    assert parse_number(print_number(value, style)) == value


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**9))
def test_printing_and_reading_is_the_identity_for_ten_thousand_values(seed: int) -> None:
    random = Random(seed)
    for _ in range(500):
        value = round(random.uniform(-1, 1) * 10 ** random.randint(0, 12), random.randint(0, 6))
        style = Style(
            group=random.choice(["", *SPACES]),
            minus=random.choice(MINUS_SIGNS + DOWN_SIGNS),
            plus=random.choice(["", "+", *UP_SIGNS]),
            scale=random.choice([*SCALES]),
            percent=random.choice(["", "%", " %", "\u00a0procent"]),
        )
        assert parse_number(print_number(value, style)) == value


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**9))
def test_words_are_read_back(seed: int) -> None:
    random = Random(seed)
    for value in (random.randrange(10 ** random.randint(1, 12)) for _ in range(500)):
        assert parse_number(print_words(value)) == value
