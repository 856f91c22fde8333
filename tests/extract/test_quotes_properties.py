"""What holds for every text, however odd."""

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.extract import text, tokens
from pipeline.extract.people import bodies_of, find_people
from pipeline.extract.quotes import find_quotes, quotation_marks
from pipeline.model import PART_SEPARATOR, QuoteKind
from tests.extract.invented import article, quotes

_WORDS = """– — - ” » « " “ ’ , . : ; ? ! ( ) […] säger sade sa berättar menar att enligt Enligt och men som till hon
Han Hon han hen jag vi det Anna Berg Bergs Holm Erik Lindvall-Ek rektorn kommunalrådet Tranemo kommun (S) vd:n på för
i vid Bladet skolan bra inte är har ska tillägger löd står varnar för 43 år SKR:s ordförande föreningen""".split()
_LINES = st.lists(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=25).map(" ".join), min_size=1, max_size=8)


@given(_LINES)
@settings(max_examples=150, deadline=None)
def test_a_quote_is_what_stands_at_its_offsets(lines):
    made = article("\n".join(lines))
    for quote in quotes("\n".join(lines)):
        parts = [made.text[part.start_char : part.end_char] for part in quote.parts]
        assert quote.text == PART_SEPARATOR.join(parts)
        assert (quote.start_char, quote.end_char) == (quote.parts[0].start_char, quote.parts[-1].end_char)
        assert all(part and part == part.strip() for part in parts)


@pytest.mark.parametrize("line", ["”...”", "Skylten: ”...”", "Hennes svar: ”?”", "Vi tänkte på annat ”.”"])
def test_marks_around_no_word_hold_no_quote(line):
    assert quotes(line) == ()


@given(_LINES)
@settings(max_examples=100, deadline=None)
def test_direct_quotes_do_not_overlap(lines):
    spans = [(q.start_char, q.end_char) for q in quotes("\n".join(lines)) if q.kind is not QuoteKind.INDIRECT]
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))


@given(_LINES)
@settings(max_examples=40, deadline=None)
def test_the_same_article_gives_the_same_quotes(lines):
    made = article("\n".join(lines))
    people = find_people(made)
    bodies = bodies_of(made, people, [mention for person in people for mention in person.mentions])
    tokens.tokenize.cache_clear()
    assert find_quotes(made, people, bodies) == find_quotes(article("\n".join(lines)), find_people(made), bodies)


@given(_LINES)
@settings(max_examples=60, deadline=None)
def test_a_mention_is_what_stands_at_its_offsets(lines):
    made = article("\n".join(lines))
    for person in find_people(made):
        for mention in person.mentions:
            assert made.text[mention.start_char : mention.end_char] == mention.text


@given(st.text(alphabet='”"»« abAB.,–', max_size=80))
def test_marked_stretches_lie_inside_their_marks_and_apart(line):
    last = 0
    for stretch in quotation_marks.marked(line):
        assert last <= stretch.opening < stretch.start < stretch.end <= stretch.closing <= len(line)
        last = stretch.closing


_WORST = {
    "letters": "a" * 50_000,
    "hyphens": "a-" * 25_000,
    "colons": "a:" * 25_000,
    "points": "." * 50_000,
    "ends": ".” " * 17_000,
    "marks": "”" * 50_000,
    "spaces": " " * 50_000,
    "capitals": "A." * 25_000,
}


@pytest.mark.parametrize(
    "pattern", [tokens._TOKEN, text._END, text._INITIAL, quotation_marks._MARK], ids=lambda p: p.pattern[:20]
)
@pytest.mark.parametrize("worst", _WORST.values(), ids=_WORST)
def test_no_pattern_runs_away(pattern: re.Pattern, worst: str):
    def seconds() -> float:
        begin = time.process_time()
        for _ in pattern.finditer(worst):
            pass
        return time.process_time() - begin

    assert min(seconds() for _ in range(3)) < 0.05


@pytest.mark.parametrize(
    "block",
    [
        "”Nej, säger Anna Berg, " * 40,
        "– Ja, säger hon, nej, " * 40,
        "Anna Berg Holm Ek Lind " * 40,
        "enligt Anna Berg, som menar att " * 40,
    ],
    ids=["marks", "clauses", "names", "statements"],
)
def test_the_work_grows_no_faster_than_the_text(block):
    def seconds(times: int) -> float:
        best = 9.0
        for _ in range(3):
            tokens.tokenize.cache_clear()
            begin = time.process_time()
            quotes("\n".join([block] * times))
            best = min(best, time.process_time() - begin)
        return best

    assert seconds(16) < 16 * seconds(4) + 0.05
