"""Who is heard for the first time right behind a block that ends with what the holder of a title thinks."""

import pytest

from tests.extract.people_told import told_of

_TITLES = [
    ("Rektorn", "rektor", None),
    ("Bruksvallens platschef", "platschef", "Bruksvallen"),
    ("Kommunens stadsarkitekt", "stadsarkitekt", None),
    ("Den nya kyrkoherden", "kyrkoherde", None),
]
_MINDS = [
    "är lättad.",
    "var inte förvånad över beskedet.",
    "håller inte med.",
    "välkomnar beslutet.",
    "känner sig lurad.",
]


@pytest.mark.parametrize(("title", "role", "house"), _TITLES)
@pytest.mark.parametrize("mind", _MINDS)
@pytest.mark.parametrize("said", ["– Så är det, säger Eva Mo.", "– Så är det, säger Eva Mo och ler."])
def test_who_is_heard_holds_the_title(title, role, house, mind, said):
    told = told_of(f"Nytt läge\nDet regnar.\n{title} {mind}\n{said}")["Eva Mo"]
    assert told[0] == role
    assert house is None or told[1] == house


def test_what_somebody_does_not_agree_with():
    text = "Nytt läge\nDet regnar.\nDet höll inte Bruksvallens tränare med om.\n– Nej, säger Eva Mo."
    assert told_of(text)["Eva Mo"][:2] == ("tränare", "Bruksvallen")


@pytest.mark.parametrize(
    "text",
    [
        "Tränaren fick sparken.\n– Det var rätt, säger Eva Mo.",
        "Rektorn är anhållen.\n– Tråkigt, säger Eva Mo.",
        "Rektorn har slutat.\n– Tråkigt, säger Eva Mo.",
        "Rektorn är lättad.\n– Min dotter får gå kvar, säger Eva Mo.",
        "Kommunens platschef är orolig.\n– Det är vi också, säger Eva Mo.",
        "Rektorn är nöjd, men föräldrarna rasar.\n– Nej, säger Eva Mo.",
        "Rektorn är nöjd. Det är inte eleverna.\n– Nej, säger Eva Mo.",
        "Rektorn är nöjd med Bo Ek.\n– Ja, säger Eva Mo.",
        "Rektor Bo Ek slutar.\nRektorn är nöjd.\n– Ja, säger Eva Mo.",
        "Rektorn är nöjd.\n– Ja, säger hon.\n– Nej, säger Eva Mo.",
        "Läkaren bekräftade det.\n– Jag grät, säger Eva Mo.",
        "Statsministern är nöjd.\n– Ja, säger Eva Mo.",
        "Polisen är kritisk.\n– Ja, säger Eva Mo.",
        "Grannarna är kritiska.\n– Ja, säger Eva Mo.",
    ],
)
def test_who_is_heard_but_is_not_told_of(text):
    assert told_of(f"Nytt läge\nDet regnar.\n{text}")["Eva Mo"][0] is None


def test_a_role_that_is_told_with_the_name_counts():
    assert told_of("Nytt läge\nRektorn är nöjd.\n– Ja, säger läraren Eva Mo.")["Eva Mo"][0] == "lärare"
