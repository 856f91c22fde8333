"""An article is read without passes of the collector of cycles, which is afterwards as it was; its tokens are
forgotten."""

import gc

import pytest

from pipeline.extract.reading import reading
from pipeline.extract.tokens import tokenize


@pytest.fixture(params=[True, False], ids=["on", "off"])
def collecting(request):
    was = gc.isenabled()
    (gc.enable if request.param else gc.disable)()
    yield request.param
    (gc.enable if was else gc.disable)()


def test_no_pass_until_the_end(collecting):
    with reading():
        assert not gc.isenabled()
        with reading():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled() is collecting


def test_an_error_leaves_it_as_it_was(collecting):
    with pytest.raises(ValueError, match="slut"), reading():
        raise ValueError("slut")
    assert gc.isenabled() is collecting


def test_its_tokens_are_kept_until_then():
    with reading():
        tokens = tokenize("Katten sover.")
        assert tokenize("Katten sover.") is tokens
    assert tokenize("Katten sover.") is not tokens
