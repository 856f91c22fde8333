"""What somebody is, where the comma before it is left out: "säger Anna Berg (S) kommunstyrelsens ordförande"."""

import pytest

from tests.extract.invented import quotes


def _position(text: str) -> tuple[str | None, str | None]:
    (quote,) = quotes(text)
    return quote.role, quote.party


@pytest.mark.parametrize(
    ("told", "role", "party"),
    [
        ("(S) kommunstyrelsens ordförande", "kommunstyrelsens ordförande", "S"),
        ("(KD) byggnadsnämndens vice ordförande", "byggnadsnämndens vice ordförande", "KD"),
        ("(M) oppositionsråd i Bro", "oppositionsråd", "M"),
        ("(C) ordförande i kulturnämnden", "ordförande i kulturnämnden", "C"),
        ("(S) ordföranden till trots", None, "S"),
        ("(S) nämndens förslag till trots", None, "S"),
    ],
)
def test_a_role_behind_a_party(told, role, party):
    assert _position(f"– Det blir dyrt, säger Anna Berg {told}.") == (role, party)
