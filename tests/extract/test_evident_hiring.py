"""The organisation that an article calls the employer of who was named last."""

import pytest

from tests.extract.people_told import authority_of


@pytest.mark.parametrize("whose", ["hennes arbetsgivare", "hennes mångåriga arbetsgivare"])
def test_whom_a_sentence_calls_the_employer_of_who_was_named_last(whose):
    text = f"Anna Berg slutar som veterinär.\nI går var det dags. Tallmo AB, {whose}, bjöd på tårta."
    assert authority_of(text) == "Tallmo AB"
    assert authority_of(text.replace("I går", "Eva Ek log. I går")) is None
