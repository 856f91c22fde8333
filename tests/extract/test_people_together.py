"""What is told of several people at once, and of one by another."""

import pytest

from tests.extract.people_told import told_of, works_for


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Lärarna Anna Berg och Bo Lind log.", "lärare"),
        ("Då log krögarna Anna Berg, Eva Ek och Bo Lind.", "krögare"),
        ("Där satt ledamöterna Anna Berg och Bo Lind.", "ledamot"),
        ("Då log rektorerna Anna Berg och Bo Lind.", "rektor"),
    ],
)
def test_a_role_in_plural_is_that_of_each(text, role):
    told = told_of(text)
    assert told["Anna Berg"][0] == told["Bo Lind"][0] == role


@pytest.mark.parametrize("fellow", ["Partikamraten", "Då log partikollegan", "Hennes partivän och partikamrat"])
def test_a_fellow_of_the_party_is_of_it(fellow):
    assert told_of(f"Karin Ek (KD) log. {fellow} Bo Lind gick.")["Bo Lind"][2] == "KD"


def test_sisters_have_no_role():
    assert told_of("Systrarna Anna Berg och Eva Berg log.")["Anna Berg"][0] is None


def test_a_role_in_plural_ends_with_its_list():
    assert told_of("Lärarna Anna Berg och Bo Lind log. Sedan kom Eva Ek.")["Eva Ek"][0] is None


def test_two_share_the_surname_of_the_second():
    assert told_of("Anna och Bo Lind log. Eva gick. Sedan kom Eva och Ulf Ek, och Eva Ström.").keys() == {
        "Anna Lind",
        "Bo Lind",
        "Ulf Ek",
        "Eva Ström",
    }


def test_what_is_said_behind_two_is_said_of_both():
    told = told_of("Anna Berg och Bo Lind, grundare av Klarvik, log.")
    assert told["Anna Berg"] == told["Bo Lind"] == ("grundare", "Klarvik", None)


@pytest.mark.parametrize("lead", ["", "båda ", "som är ", "som båda är ", "34 och 36, ", "unga ", "nyanställda "])
@pytest.mark.parametrize("names", ["Anna Berg och Bo Lind", "Anna Berg, Eva Ek och Bo Lind"])
@pytest.mark.parametrize(
    ("roles", "role"), [("kockar", "kock"), ("sjuksköterskor", "sjuksköterska"), ("brandmän", "brandman")]
)
def test_a_plural_behind_several_is_the_role_of_each(names, lead, roles, role):
    told = told_of(f"{names}, {lead}{roles} på Klarvik, log.")
    assert {each[:2] for each in told.values()} == {(role, "Klarvik")}


@pytest.mark.parametrize("role", ["rektor", "ordförande"])
def test_a_role_that_one_has_is_that_of_who_was_named_last(role):
    told = told_of(f"Anna Berg och Bo Lind, {role} på Klarvik, log.")
    assert (told["Anna Berg"][0], told["Bo Lind"][0]) == (None, role)


@pytest.mark.parametrize(
    ("said", "role"), [("båda lärare", "lärare"), ("bägge sjuksköterskor", "sjuksköterska"), ("båda kockar", "kock")]
)
def test_what_both_are_called_is_the_role_of_each(said, role):
    told = told_of(f"Anna Berg och Bo Lind, {said} på Åsskolan, log.")
    assert told["Anna Berg"] == told["Bo Lind"] == (role, "Åsskolan", None)


@pytest.mark.parametrize("role", ["inköpschefen ", ""])
def test_a_colleague_works_in_the_same_place(role):
    assert works_for(f"Anna Ek är vd på Sandvika. Hennes kollega {role}Bo Lind log.", "Bo Lind") == "Sandvika"
    assert works_for(f"Sandvika växer. Vd Anna Ek log. Hennes kollega {role}Bo Lind log.", "Bo Lind") == "Sandvika"


def test_who_was_named_before_another_spoke_is_nobodys_colleague():
    text = "Anna Ek är vd på Sandvika.\n– Hej, säger hon.\nEn kund kom.\n– Hej, säger kunden.\nKollegan Bo Lind log."
    assert works_for(text, "Bo Lind") is None


def test_who_was_named_long_before_is_nobodys_colleague():
    far = "\nDet regnade hela dagen i byn." * 20 + "\n"
    assert works_for(f"Anna Ek är vd på Sandvika.{far}Kollegan Bo Lind log.", "Bo Lind") is None


@pytest.mark.parametrize(("role", "house"), [("sjuksköterska", None), ("förhandlare", "Sandvika")])
def test_whom_members_chose_has_colleagues_elsewhere(role, house):
    text = f"Anna Ek är ordförande för Sandvika. Kollegan Bo Lind, {role}, log."
    assert works_for(text, "Bo Lind") == house


def test_whose_colleague_is_told_by_the_sex():
    assert works_for("Anna Ek är vd på Sandvika. Hans kollega Bo Lind log.", "Bo Lind") is None


@pytest.mark.parametrize("colleague", ["Kollegan", "Då log medarbetaren", "Arbetskamraten"])
def test_a_colleague_is_called_so_wherever_in_the_sentence(colleague):
    assert works_for(f"Anna Ek, vakt på Sandvika, log. {colleague} Bo Lind, kock, log.", "Bo Lind") == "Sandvika"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Berg kör. Bredvid sitter Bo Lind.\nBåda är undersköterskor.", ("undersköterska", None, None)),
        ("Anna Berg och Bo Lind log. Båda två jobbar som montörer på Klarvik AB.", ("montör", "Klarvik AB", None)),
        ("Anna Berg kör. Där sitter Bo Lind.\nDe är båda lärare på Åsskolan.", ("lärare", "Åsskolan", None)),
        ("Anna Berg kör. Där sitter Bo Lind. Tillsammans driver de bolaget Klarvik.", (None, "Klarvik", None)),
        ("Anna Berg och Bo Lind log. De driver Kafé Gren i Ed.", (None, "Kafé Gren", None)),
        ("Anna Berg och Bo Lind log. De är lärare på Åsskolan.", ("lärare", "Åsskolan", None)),
        ("Grundarna av Gripklo, Anna Berg och Bo Lind, log.", ("grundare", "Gripklo", None)),
        ("Då log ägarna till Klarvik AB, Anna Berg och Bo Lind.", ("ägare", "Klarvik AB", None)),
        ("Montörerna på Klarvik, Anna Berg och Bo Lind, log.", ("montör", "Klarvik", None)),
        ("Eva Ek gick.\nAnna Berg hälsade på Bo Lind. Bägge är snickare.", ("snickare", None, None)),
    ],
)
def test_a_sentence_tells_what_both_are(text, expected):
    told = told_of(text)
    assert told["Anna Berg"] == told["Bo Lind"] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg kör. Där sitter Bo Lind. Då kom Eva Ek.\nBåda är undersköterskor.",
        "Anna Berg kör. Där sitter Bo Lind.\n– Båda är lärare, säger Anna Berg om sina söner.",
        "Anna Berg kör. Där sitter Bo Lind.\nBilarna är gamla. Båda är lastbilar.",
        "Anna Berg mötte Bo Lind. De är lärare, alla hennes vänner.",
        "Lärarna log, men Anna Berg och Bo Lind teg.",
    ],
)
def test_nobody_else_is_both(text):
    assert told_of(text)["Anna Berg"][0] is told_of(text)["Bo Lind"][0] is None


@pytest.mark.parametrize("others", ["Därför driver de bolaget Klarvik.", "Då kom Eva Ek. De driver bolaget Klarvik."])
def test_who_runs_something_may_be_others(others):
    told = told_of(f"Anna Berg kör. Där sitter Bo Lind. {others}")
    assert told["Anna Berg"][1] is told["Bo Lind"][1] is None


@pytest.mark.parametrize("names", ["Bo Lind och Anna Berg", "Bo Lind, Eva Ek och Anna Berg"])
def test_a_noun_in_plural_behind_several_tells_the_role_of_each(names):
    told = told_of(f"[bild] {names}, undersköterskor på Granliden, delar bil.")
    assert {standing[:2] for standing in told.values()} == {("undersköterska", "Granliden")}


def test_who_is_called_more_by_herself_works_where_both_do():
    text = "[bild] Anna Berg och Bo Ek, forskare vid Viks universitet.\n– Ja, säger Anna Berg, {}."
    assert told_of(text.format("professor i kemi"))["Anna Berg"][:2] == ("professor i kemi", "Viks universitet")
    assert told_of(text.format("riksdagsledamot"))["Anna Berg"][:2] == ("riksdagsledamot", None)


@pytest.mark.parametrize(
    ("told", "house"),
    [
        ("Båda är anställda av Klarvik.", "Klarvik"),
        ("Bägge arbetar på Klarvik.", "Klarvik"),
        ("De är båda anställda på Klarvik.", "Klarvik"),
        ("Båda är anställda i Klarviks Omsorg.", "Klarviks Omsorg"),
        ("Båda jobbar i Klarvik AB.", "Klarvik AB"),
        ("Båda är anställda i Västra Götaland.", None),
    ],
)
def test_both_of_two_work_there(told, house):
    found = told_of(f"Eva Mo är kock, Bo Ek är bagare. {told}")
    assert (found["Eva Mo"][:2], found["Bo Ek"][:2]) == (("kock", house), ("bagare", house))


def test_both_of_two_are_there():
    assert told_of("Eva Mo är kock, Bo Ek är bagare. Båda är på väg till Klarvik.")["Bo Ek"][1] is None


@pytest.mark.parametrize(
    ("roles", "first", "second"),
    [
        ("vd respektive produktionschef på Klarvik", "vd", "produktionschef"),
        ("ordförande och kassör i Klarvik", "ordförande", "kassör"),
        ("rektor respektive ny lärare vid Klarvik", "rektor", "lärare"),
        ("vd och ägare av Klarvik", None, "vd och ägare"),
        ("kock och servitör på Klarvik", "kock", "servitör"),
    ],
)
@pytest.mark.parametrize("names", ["Anna Berg och Bo Ek", "Anna Ek och Bo Ek", "Då log Anna Berg och Bo Ek"])
def test_of_two_roles_behind_two_each_has_one(names, roles, first, second):
    (one, *_), (other, *_) = told_of(f"{names}, {roles}, log.").values()
    assert (one, other) == (first, second)


@pytest.mark.parametrize("names", ["Eva Mo, Anna Berg och Bo Ek", "Kocken Anna Berg och Bo Ek"])
def test_two_roles_may_be_both_those_of_the_last(names):
    assert told_of(f"{names}, lärare och forskare på Klarvik, log.")["Bo Ek"][0] == "lärare och forskare"
