"""Endings looked up by a word's last letters are those that walking the list finds."""

from hypothesis import given
from hypothesis import strategies as st

from pipeline.reference.endings import Endings

WORDS = st.text("abö", max_size=6)


@given(st.lists(WORDS.filter(bool), max_size=9), WORDS)
def test_the_longest_ending_is_that_of_a_walk(endings: list[str], word: str) -> None:
    walked = max((ending for ending in endings if word.endswith(ending)), key=len, default="")
    assert Endings(endings).longest(word) == walked
