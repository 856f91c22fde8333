"""Who is meant by a title that nobody bears, by what the block before tells him or her to do."""

import pytest

from tests.extract.invented import quotes

_SAID = "– Det är en vacker plats."


@pytest.mark.parametrize(
    ("does", "title", "role"),
    [
        ("kört tåg sedan 1999", "lokföraren", None),
        ("kört turen i tio år", "busschauffören", "busschaufför"),
        ("sålt rosor och kransar", "floristen", "florist"),
        ("odlat havre", "lantbrukaren", "lantbrukare"),
        ("bakat limpor", "bagaren", "bagare"),
        ("byggt fioler", "fiolbyggaren", "fiolbyggare"),
    ],
)
@pytest.mark.parametrize(
    "form", ["I dörren väntar Sixten Hallmo. Han har {}.", "Vid grinden står Sixten Hallmo, som har {}."]
)
def test_a_title_means_who_does_its_work(does, title, role, form):
    found = quotes(f"{form.format(does)}\n{_SAID[:-1]}, säger {title}.")
    expected = role or "lokförare"
    assert [(q.speaker and q.speaker.name, q.role) for q in found] == [("Sixten Hallmo", expected)]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Sixten Hallmo greps. Han nekar.", "åklagaren"),
        ("Sixten Hallmo klagar på städningen varje år.", "åklagaren"),
        ("Sixten Hallmo kör moped. Han krockade med bussen.", "bussföraren"),
        ("Sixten Hallmo tränar varje dag.", "tränaren"),
        ("Sixten Hallmo och Vera Ström kör tåg.", "lokföraren"),
        ("Sixten Hallmo spelar bandy.", "musikern"),
        ("Sixten Hallmo vårdar sin mor.", "sjuksköterskan"),
    ],
)
def test_a_title_that_may_be_another_s_means_nobody_who_is_named(told, title):
    assert [q.speaker for q in quotes(f"{told}\n{_SAID[:-1]}, säger {title}.")] == [None]
