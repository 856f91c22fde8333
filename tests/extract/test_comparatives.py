"""Words that compare end as those for people do: "envisare" is no role, "snickare" is one."""

import pytest

from pipeline.extract.rolewords import is_role
from tests.extract.people_told import told_of


@pytest.mark.parametrize("word", ["envisare", "klokare", "snabbare", "hårdare", "roligare", "långsammare", "tystare"])
def test_a_comparative_is_no_role(word):
    assert not is_role(word)
    assert told_of(f"Anna Berg log. Hon är {word} än Bo Ek. Då blev hon {word}.")["Anna Berg"][0] is None


@pytest.mark.parametrize("word", ["dammsugare", "högtalare", "skivspelare", "isbrytare", "källare", "sommare"])
def test_a_thing_is_no_role(word):
    assert not is_role(word)
    assert not is_role(f"{word}n")


@pytest.mark.parametrize("word", ["snickare", "krigare", "spanare", "utförare", "lärare", "yrkesmusiker", "vårdare"])
def test_an_agent_is_a_role(word):
    assert is_role(word)
    assert told_of(f"Anna Berg log. Hon är {word} på Åsskolan.")["Anna Berg"][0] == word


def test_what_is_compared_by_a_word_that_no_list_knows_is_no_role():
    assert told_of("Anna Berg log. Hon är knavrare än sin bror.")["Anna Berg"][0] is None
