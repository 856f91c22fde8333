"""Forms of verbs, by rule and by table."""

import pytest

from pipeline.reference.inflections import active, passive
from pipeline.reference.naming import organization_words, work_words


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("testa", {"testa", "testar", "testade", "testat"}),
        ("köpa", {"köpa", "köper", "köpte", "köpt"}),
        ("utse", {"utse", "utser", "utsåg", "utsett"}),
        ("ge", {"ge", "ger", "gav", "gett", "givit"}),
        ("dyka", {"dyka", "dyker", "dök", "dykte", "dykt"}),
        ("ligga", {"ligga", "ligger", "låg", "legat"}),
    ],
)
def test_active_forms(lemma, forms):
    assert active([lemma]) == forms


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("testa", {"testas", "testades", "testats"}),
        ("driva", {"drivs", "drevs", "drivits"}),
        ("hyra", {"hyrs", "hyrdes", "hyrts"}),
        ("införa", {"införs", "infördes", "införts"}),
        ("utse", {"utses", "utsågs", "utsetts"}),
        ("föreslå", {"föreslås", "föreslogs", "föreslagits"}),
    ],
)
def test_passive_forms(lemma, forms):
    assert passive([lemma]) == forms


def test_lists_of_words_have_the_forms_of_their_verbs():
    assert {"lanserar", "sålt", "anställde", "skriver"} <= organization_words().acts
    assert {"uruppförs", "uruppfördes", "uruppförts"} == work_words().performed
    assert {"säljs", "såldes", "ordern"} <= organization_words().delivered
