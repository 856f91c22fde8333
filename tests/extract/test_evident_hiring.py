"""The organisation that an article calls the employer of who was named last."""

import pytest

from tests.extract.people_told import authority_of


@pytest.mark.parametrize("whose", ["hennes arbetsgivare", "hennes mångåriga arbetsgivare"])
def test_whom_a_sentence_calls_the_employer_of_who_was_named_last(whose):
    text = f"Anna Berg slutar som veterinär.\nI går var det dags. Tallmo AB, {whose}, bjöd på tårta."
    assert authority_of(text) == "Tallmo AB"
    assert authority_of(text.replace("I går", "Eva Ek log. I går")) is None


@pytest.mark.parametrize(
    ("whose", "house"),
    [
        ("Hennes arbetsgivare, byrån Klarvik i Ed, tog proven.", "Klarvik"),
        ("Hennes arbetsgivare är byrån Klarvik.", "Klarvik"),
        ("Hennes förra arbetsgivare, byrån Klarvik i Ed, tog proven.", "Tallmo AB"),
    ],
)
def test_the_employer_counts_before_for_whom_something_was_done(whose, house):
    assert authority_of(f"Anna Berg är geolog och har lett grävningen åt Tallmo AB. {whose}") == house
