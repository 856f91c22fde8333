"""Who is heard for the first time right behind what the holder of a title does not agree with."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("rektorn", ("rektor", None)),
        ("Bruksvallens tränare", ("tränare", "Bruksvallen")),
        ("Bruksvallens platschef", ("platschef", "Bruksvallen")),
    ],
)
@pytest.mark.parametrize("holds", ["Det håller inte {} med om.", "Det höll {} med om."])
def test_who_is_heard_holds_the_title(title, told, holds):
    text = f"Nytt läge\nDet regnar.\n{holds.format(title)}\n– Så är det, säger Eva Mo."
    assert told_of(text)["Eva Mo"][:2] == told


@pytest.mark.parametrize(
    "text",
    [
        "Det håller inte rektorn med om.\n– Min dotter får gå kvar, säger Eva Mo.",
        "Det håller inte rektorn med om.\n– Det gör inte vi heller, säger Eva Mo på kajen.",
        "Det håller inte rektorn med om.\n– Ja, säger hon.\n– Nej, säger Eva Mo.",
        "Det håller inte rektorn med Bo Ek om.\n– Ja, säger Eva Mo.",
        "Det håller inte statsministern med om.\n– Ja, säger Eva Mo.",
        "Det håller inte grannarna med om.\n– Ja, säger Eva Mo.",
        "Det håller rektorn i handen.\n– Ja, säger Eva Mo.",
    ],
)
def test_who_is_heard_but_is_not_told_of(text):
    assert told_of(f"Nytt läge\nDet regnar.\n{text}")["Eva Mo"][0] is None


def test_a_role_that_is_told_with_the_name_counts():
    text = "Nytt läge\nDet håller inte rektorn med om.\n– Ja, säger läraren Eva Mo."
    assert told_of(text)["Eva Mo"][0] == "lärare"
