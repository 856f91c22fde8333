"""What whole articles name: canonical names, spreading over the article, offsets, pull quotes, persons."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.model import Block, BlockKind, Cell, EntityType, Table
from tests.extract.named_articles import codes, mentions, named


def test_an_abbreviation_points_to_its_long_form_everywhere():
    found = mentions(
        "Centrum för nära boende, CNB, har frågat 300 hushåll.",
        "CNB vill fråga fler. ”Vi börjar om”, säger Olga Tallsjö, forskare vid CNB.",
    )
    assert {m.entity.name for m in found} == {"Centrum för nära boende"}
    assert [m.text for m in found] == ["Centrum för nära boende", "CNB", "CNB", "CNB"]


def test_an_abbreviation_in_brackets_ties_a_work_too():
    found = mentions("Sverige faller i Rural Service and Care Index (RSCI). RSCI mäter 40 länder.")
    works = [m.entity for m in found if m.entity.type is EntityType.WORK]
    assert {(w.name, w.subtype) for w in works} == {("Rural Service and Care Index", "index")}
    assert len(works) == 3


def test_a_short_name_is_the_same_organisation():
    found = mentions("Stiftelsen Hela Himlen ger bidrag.", "– Vi prövar allt, säger Lena Bro, utredare på Hela Himlen.")
    assert {m.entity.name for m in found if m.entity.type is EntityType.ORGANIZATION} == {"Stiftelsen Hela Himlen"}


def test_pull_quotes_and_pointers_name_nothing():
    pull = Block(BlockKind.PULL_QUOTE, "Trafikverket måste svara Borås")
    assert mentions("Ingenting står här.", pull, "Läs mer om Trafikverket här!") == ()


def test_a_committee_and_the_municipality_unnamed_are_no_organisations():
    assert not mentions("Socialnämnden och kommunen är överens. Kommunstyrelsen säger nej, men Nämnden har bestämt.")


def test_where_a_person_is_named_nothing_else_is():
    assert not mentions("Nora Falkenberg, 34, är lärare. Falkenberg trivs, och Nora ler.")


def test_what_a_project_is_led_for_is_a_work_when_the_article_says_so():
    told = ("Nu lanseras appen Fjällspår.", "– Den är gratis, säger Ivar Tunlid, projektledare för Fjällspår.")
    assert named(EntityType.WORK, *told) == {"Fjällspår"}
    assert not named(EntityType.ORGANIZATION, *told)


def test_table_cells_stand_alone():
    rows = (("Plats", "Kommun", "Poäng"), ("1", "Mark", "80"), ("2", "Vara", "79"), ("3", "Östra Göinge", "70"))
    table = Table(tuple(tuple(Cell(text, header=n == 0) for text in row) for n, row in enumerate(rows)))
    block = Block(BlockKind.TABLE, "\n".join("\t".join(row) for row in rows), table=table)
    assert codes(block) == {"1463", "1470", "1256"}


def test_a_column_of_counties_names_counties_and_no_regions_or_municipalities():
    rows = (("Kommun", "Län"), ("Mark", "Västra Götaland"), ("Danderyd", "Stockholm"), ("Tierp", "Uppsala"))
    table = Table(tuple(tuple(Cell(text, header=n == 0) for text in row) for n, row in enumerate(rows)))
    block = Block(BlockKind.TABLE, "\n".join("\t".join(row) for row in rows), table=table)
    assert codes(block) == {"1463", "0162", "0360"}
    assert named(EntityType.PLACE, block) == {"Västra Götalands län", "Stockholms län", "Uppsala län"}


def test_a_list_speaks_for_its_items():
    items = ("Lessebo, 94 procent", "Mark, 92 procent", "Habo, 90 procent")
    blocks = [Block(BlockKind.LIST_ITEM, text, ordinal=n, group=1) for n, text in enumerate(items, 1)]
    assert codes(*blocks) == {"0761", "1463", "0643"}


WORDS = """Varbergs kommun ( ) ” – . , : Region Halland AB HB & Stiftelsen Anna Berg i på från och säger bolaget
    appen X åäö""".split()


@settings(deadline=None, max_examples=300)
@given(st.lists(st.sampled_from(WORDS)))
def test_any_words_give_claims_that_hold(words):
    mentions(" ".join(words) or "x")


@pytest.mark.parametrize(
    "text",
    [
        "A" * 50_000,
        "Varbergs " * 6_000,
        "(" * 50_000,
        "A, " * 17_000,
        "Föreningen för " * 3_500,
        "Apparna Aa, Bb, " * 3_000,
    ],
)
def test_hostile_text_takes_linear_time(text):
    mentions(text)
