"""Nothing printed in a ranking is lost: every cell is found again among its values, as printed and as read."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.extract.numbers.numbers import parse_number
from pipeline.extract.rankings import find_rankings
from pipeline.extract.rankings.cells import read_cell
from pipeline.reference import municipalities
from tests.extract.printed_numbers import Style, print_number
from tests.extract.ranking_articles import article, table

NAMES = [place.name for place in municipalities()]
REMARKS = st.text(
    # no marks of addresses, dates and clock times, by which a column tells that it ranks nothing
    st.characters(codec="utf-8", exclude_characters="@.:/-–|\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"),
    max_size=12,
)
# above the places of twelve rows: a column of last year says nothing where scores look like places
SCORES = st.lists(st.integers(1_000, 99_999).map(lambda n: n / 10), min_size=3, max_size=12, unique=True)


@settings(max_examples=150, deadline=None)
@given(SCORES, st.sampled_from(["", " ", "\u00a0", "\u202f"]), st.data())
def test_every_printed_cell_is_found_again(scores: list[float], group: str, data: st.DataObject) -> None:
    scores = sorted(scores, reverse=True)
    names = data.draw(st.lists(st.sampled_from(NAMES), min_size=len(scores), max_size=len(scores), unique=True))
    before = data.draw(st.permutations(range(1, len(scores) + 1)))
    remarks = data.draw(st.lists(REMARKS, min_size=len(scores), max_size=len(scores)))
    columns = data.draw(st.permutations(range(5)))
    printed = [print_number(score, Style(group=group)) for score in scores]
    rows = [
        [str(i + 1), names[i], printed[i], str(before[i]), " ".join(remarks[i].split())] for i in range(len(scores))
    ]
    lines = [["Plats", "Kommun", "Poäng", "2023", "Kommentar"], *rows]
    text = "\n".join("|".join(line[column] for column in columns) for line in lines)
    (ranking,) = find_rankings(article("Kommunvågen 2024", table(text)), ())
    assert [entry.score for entry in ranking.entries] == scores
    assert [entry.previous_rank for entry in ranking.entries] == list(before)
    assert [entry.name for entry in ranking.entries] == names
    assert Counter(value.text for value in ranking.values) == Counter(cell for row in rows for cell in row)
    for value in ranking.values:
        assert value.text == rows[value.row - 1][columns[value.column_no - 1]]
        assert value.column_name == lines[0][columns[value.column_no - 1]]
        assert value.value == read_cell(value.text).value


def test_values_are_read_as_printed() -> None:
    printed = (
        "Plats|Kommun|Index|Andel|Förändring\n1|Lund|710,5|94 %|▲2\n2|Vara|1\u00a0045|saknas|▼ 1\n3|Mark|–|7,5 %|ny"
    )
    (ranking,) = find_rankings(article("Kommunvågen 2024", table(printed)), ())
    read = {(value.row, value.column_no): value.value for value in ranking.values}
    assert read[1, 3] == 710.5 and read[2, 3] == 1045 and read[3, 3] is None
    assert read[1, 4] == 94 and read[2, 4] is None
    assert (read[1, 5], read[2, 5], read[3, 5]) == (2, -1, None)
    assert read[1, 2] is None


def test_rows_of_averages_are_values_but_no_entries() -> None:
    printed = "Plats|Kommun|Poäng\n1|Lund|87\n2|Vara|85\n|Riket|61\n3|Mark|80"
    (ranking,) = find_rankings(article("Kommunvågen 2024", table(printed)), ())
    assert [entry.name for entry in ranking.entries] == ["Lund", "Vara", "Mark"]
    assert [value.text for value in ranking.values if value.row == 4] == ["", "Riket", "61"]
    assert [value.text for value in ranking.values if value.row == 3] == ["3", "Mark", "80"]


@settings(max_examples=300, deadline=None)
@given(
    st.integers(-(10**9), 10**9).map(lambda n: n / 100), st.sampled_from(["", " kr", " %", " poäng", " p", "*", "¹"])
)
def test_a_number_with_a_unit_or_note_reads_as_the_number(value: float, after: str) -> None:
    printed = print_number(value)
    assert read_cell(printed + after).value == parse_number(printed) == value
