"""For which side of a match a player or trainer stands whom its report ties to neither."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article
from tests.extract.people_told import authority_of

HOME, AWAY = "Ekviks IF", "Lysnäs BK"
REPORTS = [
    "[ingress] Ekviks IF slog Lysnäs BK med 3–2 i går. Hemmalaget Ekvik hade det svårt.\n{}",
    "[ingress] Lysnäs BK gästade Ekviks IF i går och förlorade med 2–3.\n{}",
    "[ingress] Ekviks IF och Lysnäs BK bjöd på fart i går.\n{}\n# Ekviks IF–Lysnäs BK 3–2 (1–1)",
    "[ingress] Ekviks IF och Lysnäs BK bjöd på fart i går.\n{}\n# Ekviks IF 3–2 Lysnäs BK (1–1)",
]


def club(text: str, name: str = "Anna Berg") -> str | None:
    told = extract(article(text)).positions
    return next((p.organization_name for p in told if p.person.name == name), None)


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize(("ours", "theirs", "side"), [("Ekvik", "Lysnäs", HOME), ("Lysnäs", "Ekvik", AWAY)])
@pytest.mark.parametrize(
    "told",
    [
        "Bäst i {ours} var Anna Berg.",
        "Inne hos {ours} var det tyst. Hos {ours} teg också tränaren Anna Berg.",
        "I lördags byttes {theirs}s målvakt.\n{theirs}s tränare Bo Ek teg.\nTränaren Anna Berg höll inte med.",
        "Två gånger sköt {theirs} i ribban bakom målvakten Anna Berg.",
        "{ours} fick straff. Lagkaptenen Anna Berg klev fram.",
        "{theirs} gjorde 1–0 efter en hörna. Målvakten Anna Berg tar på sig ansvaret.",
        "{theirs} tog ledningen på straff. Målvakten Anna Berg var chanslös.",
    ],
)
def test_the_side_that_all_that_is_told_points_to(report, ours, theirs, side, told):
    assert club(report.format(told.format(ours=ours, theirs=theirs).replace("ss ", "s "))) == side


@pytest.mark.parametrize("report", REPORTS[2:])
@pytest.mark.parametrize(
    "told",
    [
        "I gästernas bås var det tyst. Tränaren Anna Berg teg.",
        "I bortabåset var det tyst. Tränaren Anna Berg teg.",
    ],
)
def test_the_guests_are_the_other_side(report, told):
    assert club(report.format(told)) == AWAY


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize(
    "told",
    [
        "Ekvik kvitterade. Målvakten Anna Berg svor.",
        "Ekvik var utan chans. Lagkaptenen Anna Berg jublade.",
        "Domaren Anna Berg gav Ekvik en straff.",
        "Anna Berg gjorde inte mål mot Lysnäs.",
        "De två möttes i fjol. Då gjorde Anna Berg två mål mot Lysnäs.",
        "Anna Berg gjorde mål mot Lysnäs för tio år sedan.",
        "Vaktmästaren Anna Berg klev fram när Ekvik vann.",
        "Mamma Anna Berg såg när Ekvik kvitterade.",
        "Förbundskaptenen Anna Berg såg Ekvik vinna.",
    ],
)
def test_nobody_whose_side_is_open(report, told):
    assert club(report.format(told)) is None


@pytest.mark.parametrize(("name", "side"), [("Anna Berg", AWAY), ("Eva Mo", HOME), ("Bo Ek", HOME)])
def test_a_list_of_goals_tells_whose_each_is(name, side):
    goals = "Mål: 0–1 (7) Anna Berg, 1–1 (20) Eva Mo, 2–1 (41) Bo Ek, 2–2 (60) Anna Berg, 3–2 (88) Eva Mo."
    assert club(REPORTS[2].format("Det blev en jämn match.") + f"\n{goals}", name) == side


@pytest.mark.parametrize(
    "text",
    [
        "[ingress] Ekviks IF söker spelare.\nAnna Berg gjorde två mål mot Ekvik i serien.",
        "[ingress] Förslaget om en hall fick 5–4 i nämnden.\nEkviks IF tackar. Anna Berg gjorde jobbet mot Lysnäs BK.",
        "[ingress] Ekviks IF slog Norrviks SK med 2–1. Lysnäs BK vann mot Sörby FK med 3–0.\nTränaren Anna Berg log.",
    ],
)
def test_what_is_no_report_of_one_match_has_no_sides(text):
    assert club(text) is None


@pytest.mark.parametrize("told", ["Anna Berg jublar efter 2–2-målet.", "Anna Berg blev ingen hjälte."])
def test_who_cheers_at_another_goal_may_be_of_either_side(told):
    assert club(REPORTS[2].format(told)) is None


def test_a_club_may_be_called_like_a_person():
    told = (
        "[ingress] Ekviks IF slog Åke Strand med 3–2.\nHemmalagets back Anna Berg log.\n# Ekviks IF–Åke Strand IK 3–2"
    )
    assert club(told) == HOME
    assert club("[ingress] Åke Strand, Ekviks IF, log. Tränaren Anna Berg, IF Norrvik, teg.") == "IF Norrvik"


@pytest.mark.parametrize(
    ("told", "side"),
    [
        ("Lysnäs tränare heter Eva Mo.\nTränaren Anna Berg log mot assisterande tränaren Bo Ek.", HOME),
        ("Lysnäs tränare heter Eva Mo.\nTränaren Anna Berg log. De har en assisterande.", None),
        ("Lysnäs Bo Ek sköt.\nKlubbens ordförande Anna Berg log.", HOME),
    ],
)
def test_whose_somebody_is_in_a_report_that_begins_with_the_headline(told, side):
    report = "Ekvik slog Lysnäs\n[ingress] Ekviks IF slog Lysnäs BK med 3–2 i går.\n{}\n# Ekviks IF–Lysnäs BK 3–2 (1–1)"
    assert club(report.format(told)) == side


def test_the_next_row_of_a_table_is_no_result_of_the_one_before():
    table = "Ekviks IF\tLysnäs BK\t3–2\nNorrviks IF\tAlms IK\t1–1"
    report = f"[ingress] Ekviks IF slog Lysnäs BK.\nHemmalagets back Anna Berg log.\n# Ekviks IF–Lysnäs BK 3–2\n{table}"
    assert club(report) == HOME


@pytest.mark.parametrize("told", ["säger Havdhems tränare Anna Berg", "säger Havdhems kapten Anna Berg"])
def test_a_club_called_by_the_town_whose_trainer_somebody_is(told):
    text = f"IBK Havdhem slog Trollsjö IF med 6–5.\n– Vi sprang mer, {told}."
    assert authority_of(text) == "IBK Havdhem"


@pytest.mark.parametrize("later", ["[bild] Havdhems kapten Anna Berg.", "Havdhems kapten Anna Berg log."])
def test_a_club_called_by_the_town_where_a_role_is_told_again(later):
    text = f"IBK Havdhem slog Trollsjö IF med 6–5.\nTrollsjö var bättre länge. Då vände kaptenen Anna Berg.\n{later}"
    assert authority_of(text) == "IBK Havdhem"


def test_whose_best_somebody_was():
    text = (
        "Lyngmo HC och Trollsjö IF delade på poängen. Målvakten Anna Berg höll nollan länge och blev Trollsjös bästa."
    )
    assert authority_of(text) == "Trollsjö IF"
