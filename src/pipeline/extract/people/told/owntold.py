"""What somebody is by the own words: "– Jag har varit lärare i nio år, säger Anna Berg"."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.names.passages import Passage
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.clauses import NEVER
from pipeline.extract.people.told.predicates import predicate
from pipeline.extract.people.told.verbs import verb_before
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import NUMBERS, looks_finite
from pipeline.model import BlockKind
from pipeline.reference.employers import employer_class
from pipeline.reference.verbs import reporting_verbs

_I, _SEX = "jag", {"hon": "F", "han": "M"}
_AM, _BEEN = ("är",), ("har", "varit")
_WORK = (("jobbar", "som"), ("arbetar", "som"), ("har", "jobbat", "som"), ("har", "arbetat", "som"))
_EVER = NEVER | {"alltid"}
_MARKS = frozenset('”“"»')
# What turns away from what one has been: "Jag har varit lärare i nio år. Nu kör jag taxi".
_TURNS = frozenset("nu numera men fast dag innan förut tidigare när om då slutade slutat sluta".split())
# How far before its block whom a pronoun means may be named.
_NEAR = 2
_YEAR = re.compile(r"(?:19|20)\d\d")


def own_words(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Who alone is told to say what a block of speech holds, and the occupation that he or she tells of as the own.
    `text` is the article's."""
    for k, passage in enumerate(cast.passages):
        if passage.block.kind is not BlockKind.TALSTRECK or _I not in passage.words or not _plain(passage.tokens):
            continue
        i = next(i for i, token in enumerate(passage.tokens) if token.low == _I)
        said = _own(text, passage.tokens, i)
        speaker = _speaker(cast, cast.passages[max(k - _NEAR, 0) : k + 1], passage) if said else None
        if said and speaker:
            yield speaker, said


def _plain(tokens: list[Token]) -> bool:
    """Whether a block holds the words of one who speaks of himself but once, and told by one verb."""
    words = [token.low for token in tokens]
    alone = words.count(_I) == 1 and _MARKS.isdisjoint(words) and _TURNS.isdisjoint(words)
    return alone and sum(word in reporting_verbs() for word in words) <= 1


def _own(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The occupation that the "Jag" at token `i` tells of as the own, in a sentence that says no more: "Jag är
    lärare.", "Jag har varit lärare i nio år."."""
    leads = next((words for words in (*_WORK, _BEEN, _AM) if _stand_at(tokens, i + 1, words)), None)
    if tokens[i].text != "Jag" or at(tokens, i - 1).text == ":" or leads is None:
        return None
    noun = i + 1 + len(leads)
    end = _past_span(tokens, noun + 1)
    said = predicate(text, tokens, i + 1)
    if said is None or said.role is None or said.role != tokens[noun].text or employer_class(said.role) is None:
        return None
    since = end > noun + 1 or leads[0] != "har"
    return said._replace(firm=False) if since and _ends(tokens, end) else None


def _stand_at(tokens: list[Token], i: int, words: tuple[str, ...]) -> bool:
    return all(at(tokens, i + k).text == word for k, word in enumerate(words))


def _ends(tokens: list[Token], i: int) -> bool:
    """Whether the sentence ends at token `i` and no mere part of one takes it back ("Nästan."), or who says it follows,
    or what has never or always been so all that time."""
    mark, after = at(tokens, i).text, at(tokens, i + 1)
    if mark == ".":
        behind = list(takewhile(lambda token: token.word, tokens[i + 1 :]))
        return not behind or any(looks_finite(token.text) for token in behind)
    return after.text in (reporting_verbs() if mark == "," else _EVER if mark == "och" else ())


def _past_span(tokens: list[Token], i: int) -> int:
    """The token behind the span of time at token `i`: "i nio år |", "sedan 2012 |"."""
    count = at(tokens, i + 1).text
    if at(tokens, i).text == "sedan" and _YEAR.fullmatch(count):
        return i + 2
    spans = at(tokens, i).text in ("i", "sedan") and (count in NUMBERS or count.isdigit())
    return i + 3 if spans and at(tokens, i + 2).text == "år" else i


def _speaker(cast: Cast, near: Sequence[Passage], passage: Passage) -> Naming | None:
    """Who is named behind a reporting verb in a passage, or meant by a pronoun there, as the only one who speaks."""
    tokens = passage.tokens
    here = [naming for naming in cast.namings if naming.passage is passage]
    named = [naming for naming in here if verb_before(tokens, naming.start) is not None]
    if here:
        return named[0] if len({naming.name for naming in here}) == 1 and named else None
    sexes = {_SEX[t.low] for k, t in enumerate(tokens) if t.low in _SEX and at(tokens, k - 1).text in reporting_verbs()}
    blocks = {p.block.start_char for p in near}
    before = [n for n in cast.namings if n.passage.block.start_char in blocks]
    fits = [n for n in before if cast.sex(n.name) in (None, *sexes)]
    return fits[-1] if len(sexes) == 1 and fits and fits[-1] is before[-1] else None
