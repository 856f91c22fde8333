"""How alike two texts are, as gold is compared with what was found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.evaluate.compare import overlap

TEXTS = st.lists(st.sampled_from("bron är byggd av sten".split()), max_size=7).map(" ".join)


@given(TEXTS, TEXTS, st.sampled_from([0.5, 0.8]))
def test_only_a_share_below_the_least_is_left_out(one: str, other: str, least: float) -> None:
    share, kept = overlap(one, other), overlap(one, other, least)
    assert kept == share if share >= least else kept in (0.0, share)


def test_the_share_is_of_words_in_their_order() -> None:
    assert overlap("bron är byggd", "Bron är byggd.") == 1
    assert overlap("bron är byggd av sten", "bron av sten") == pytest.approx(0.6)
    assert overlap("bron", "") == 0
