"""Who is called by a title alone: with capitals in it, behind whose it is, or where other words tell who bears it."""

import pytest

from tests.extract.invented import quotes, said

_HOUSE = {"Klarvik": "Klarvik"}


@pytest.mark.parametrize(
    ("title", "who"),
    [("HR-chefen", "Eva Mo"), ("hr-chefen", "Eva Mo"), ("IT-chefen", None), ("HR-läraren", None)],
)
def test_capitals_in_a_title_are_no_other_title(title, who):
    text = f"HR-chef Eva Mo och bagaren Bo Ek har träffats.\nBo Ek sjunger.\n– Det går bra, säger {title}."
    assert said(text) == [(who, "Det går bra")]


@pytest.mark.parametrize("known", ["heter", "hette", "är"])
def test_who_is_told_by_name_to_be_it_is_called_so(known):
    text = f"Dagens gäst {known} Bo Ek.\nEva Mo tar ordet.\n– Jag såg båten, säger gästen."
    assert said(text) == [("Bo Ek", "Jag såg båten")]


@pytest.mark.parametrize(
    "told",
    ["Dagens gäst ser Bo Ek.", "Dagens gäst heter inte Bo Ek.", "En gäst heter Bo Ek. En gäst heter Anna Berg."],
)
def test_nobody_is_where_no_one_or_two_are_told_to_be_it(told):
    assert said(f"{told}\nEva Mo tar ordet.\n– Jag såg båten, säger gästen.") == [(None, "Jag såg båten")]


def _analyst(*between: str, first: str = "Eva Mo på Klarvik har en båt.") -> str | None:
    lines = (first, "– Den är röd, säger Eva Mo.", *between, "– Den är stor, säger analytikern.")
    return said("\n".join(lines), _HOUSE)[-1][0]


@pytest.mark.parametrize("between", [["Det är kallt."], ["Det är kallt.", "Det blåser."]])
def test_who_was_heard_last_with_a_house_but_no_role_bears_a_title(between):
    assert _analyst(*between) == "Eva Mo"


def test_who_was_heard_long_before_does_not():
    assert _analyst("Det är kallt.", "Det blåser.", "Det regnar.", "Det snöar.") is None


@pytest.mark.parametrize("first", ["Eva Mo har en båt.", "Läraren Eva Mo på Klarvik har en båt."])
def test_nor_does_who_has_no_house_or_is_told_to_be_something_else(first):
    assert _analyst("Det är kallt.", first=first) is None


@pytest.mark.parametrize(
    ("called", "house"), [("läkaren på Klarvik", "Klarvik"), ("läkaren", None), ("läkaren i går", None)]
)
def test_the_house_behind_a_title_is_that_of_who_bears_it(called, house):
    text = f"Läkaren Eva Mo har en båt. Bo Ek är lärare.\n– Den är röd, säger {called}.\n– Den är stor, säger Eva Mo."
    found = quotes(text, _HOUSE)
    assert [(q.speaker.name, q.organization_name) for q in found] == [("Eva Mo", house)] * 2


def test_the_house_of_somebody_without_a_name_is_not_that_of_who_bears_the_title():
    text = "Läkaren Eva Mo har en båt.\n– Den är röd, säger en läkare på Klarvik.\n– Den är stor, säger Eva Mo."
    found = quotes(text, _HOUSE)
    assert [(q.speaker and q.speaker.name, q.organization_name) for q in found] == [(None, "Klarvik"), ("Eva Mo", None)]


@pytest.mark.parametrize(
    ("called", "who"),
    [
        ("chef", "Eva Mo"),
        ("tillförordnade chef", "Eva Mo"),
        ("tekniske chef", "Eva Mo"),
        ("nya chef", "Eva Mo"),
        ("säkerhetsansvarige", "Bo Ek"),
        ("miljöansvariga", "Anna Berg"),
        ("chefen", "Klarvik"),
        ("tillförordnade ägare", None),
    ],
)
def test_behind_whose_it_is_a_title_may_be_of_two_words_or_of_a_definite_form_of_its_own(called, who):
    people = "Eva Mo är chef på Klarvik. Bo Ek är säkerhetsansvarig där. Anna Berg är miljöansvarig."
    text = f"{people}\nDet är kallt på kontoret.\n– Det går trögt, säger Klarviks {called}."
    assert said(text, _HOUSE) == [(who, "Det går trögt")]


@pytest.mark.parametrize("lead", ["[ingress] Bo Ek är lärare på Almskolan.", "Bo Ek är bagare.\n– Ja, säger Bo Ek."])
@pytest.mark.parametrize(
    "words", ["Det finns skolor där rektorn har flera hus.", "På en annan skola har rektorn en båt."]
)
def test_a_title_may_be_anybodys_before_who_bears_it_is_named(lead, words):
    text = f"{lead}\n{words}\n– Den är röd.\nDet blåser.\nAnna Berg är rektor på Almskolan."
    assert said(text)[-1] == ("Bo Ek", "Den är röd.")


@pytest.mark.parametrize(
    "lead", ["[ingress] Bo Ek är lärare på Almskolan. Anna Berg är rektor.", "Rektorn Anna Berg ler."]
)
def test_a_title_is_of_who_bears_it_once_that_one_is_named(lead):
    text = f"{lead}\nBo Ek sjunger.\nRektorn har en båt.\n– Den är röd."
    assert said(text)[-1] == ("Anna Berg", "Den är röd.")


@pytest.mark.parametrize(
    "told", ["En kvinna ler. Det är", "På bryggan väntar en kvinna. Det är", "En kvinna ler. Det var"]
)
def test_who_is_pointed_out_behind_a_stranger_is_heard_next(told):
    text = f"[ingress] Eva Mo driver Klarvik.\n{told} kokerskan Anna Berg, som har en båt.\n– Den är röd, säger hon."
    assert said(text) == [("Anna Berg", "Den är röd")]


@pytest.mark.parametrize("told", ["Det gladde", "Det ser", "Hon är", "Där är"])
def test_who_is_but_named_behind_a_stranger_is_not(told):
    told = f"En kvinna ler. {told} kokerskan Anna Berg, som har en båt."
    text = f"[ingress] Eva Mo driver Klarvik.\n{told}\n– Den är röd, säger hon."
    assert said(text) == [(None, "Den är röd")]


@pytest.mark.parametrize(("called", "title"), [("vittne", "vittnet"), ("gäst", "gästen")])
def test_who_is_told_to_be_it_may_be_so_in_the_neuter(called, title):
    assert said(f"Dagens {called} heter Bo Ek.\nEva Mo tar ordet.\n– Det stämmer, säger {title}.") == [
        ("Bo Ek", "Det stämmer")
    ]


@pytest.mark.parametrize(("owner", "who"), [("kioskägaren", "Eva Mo"), ("hotellägaren", None)])
def test_an_owner_is_known_by_the_kind_of_the_house_that_is_run(owner, who):
    text = f"Eva Mo bjuder på kaffe. Hon har drivit Kajkiosken sedan 1994.\n– De somnar över mackan, säger {owner}."
    assert said(text) == [(who, "De somnar över mackan")]


@pytest.mark.parametrize(
    "told",
    [
        "I köket har Eva Mo bestämt sig.",
        "Eva Mo gick ut skolan i våras. Hennes rum vetter mot gatan.",
        "Bo Ek bor här.\nHär bor Eva Mo.",
        "Här bor Eva Mo. Det är ett hus för kockar.",
    ],
)
def test_the_only_one_of_the_block_before_of_whom_no_role_is_told_bears_a_title(told):
    found = quotes(f"{told}\n– Det blir soppa, säger kocken.\n– Den är varm, säger Eva Mo.")
    assert [(q.speaker and q.speaker.name, q.role) for q in found] == [("Eva Mo", "kock")] * 2


@pytest.mark.parametrize(
    "told",
    [
        "Eva Mo och Bo Ek har bestämt sig.",
        "Läraren Eva Mo har bestämt sig.",
        "Eva Mo (S) har bestämt sig.",
        "Eva Mo har bestämt sig.\nDet regnar.",
        "En kock sover. Eva Mo har bestämt sig.",
    ],
)
def test_where_there_are_two_or_she_is_something_else_nobody_does(told):
    assert said(f"{told}\n– Det blir soppa, säger kocken.")[-1][0] is None


@pytest.mark.parametrize(("speech", "who"), [("Han måste sova", "Eva Mo"), ("Hon måste sova", None)])
def test_nor_does_who_is_spoken_of(speech, who):
    assert said(f"Eva Mo har ont.\n– {speech}, säger sköterskan.") == [(who, speech)]
