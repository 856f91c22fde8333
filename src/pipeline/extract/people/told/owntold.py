"""What somebody is by the own words: "– Jag har varit lärare i nio år, säger Anna Berg"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.names.passages import Passage
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.leading import role_that_leads
from pipeline.extract.people.told.predicates import predicate
from pipeline.extract.people.told.verbs import verb_before
from pipeline.extract.tokens import Token, at
from pipeline.model import BlockKind
from pipeline.reference.employers import employer_class
from pipeline.reference.verbs import reporting_verbs

_I, _SEX = "jag", {"hon": "F", "han": "M"}
# What leads to what another is but told to have said.
_MARKS = frozenset('”“"»')
_JOINS = frozenset("och men för så".split())
_BEEN = frozenset("varit jobbat arbetat".split())
# How far before its block whom a pronoun means may be named.
_NEAR = 2


def own_words(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Who alone is told to say what a block of speech holds, and the role that he or she tells of as the own. `text` is
    the article's."""
    for k, passage in enumerate(cast.passages):
        if passage.block.kind is not BlockKind.TALSTRECK or _I not in passage.words:
            continue
        said = next(
            (s for i, t in enumerate(passage.tokens) if t.low == _I and (s := _own(text, passage.tokens, i))), None
        )
        speaker = _speaker(cast, cast.passages[max(k - _NEAR, 0) : k + 1], passage) if said else None
        if said and speaker:
            yield speaker, said


def _own(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The role that "jag" at token `i` tells of as the own, in a main clause: an occupation, what one has been for long
    or works as, or what begins the sentence, "Som lärare ser jag"."""
    before = at(tokens, i - 1)
    if before.text == ":" or any(token.text in _MARKS for token in tokens[:i]):
        return None
    leads = before.word and before.text not in _JOINS
    said = role_that_leads(text, tokens, i) if leads else predicate(text, tokens, i + 1)
    if said is None or said.role is None or said.former or said.besides:
        return None
    told = [at(tokens, k).text for k in range(i + 1, i + 4)]
    lasting = not leads and ("som" in told or not _BEEN.isdisjoint(told) or at(tokens, said.end).text == "sedan")
    return replace(said, firm=False) if lasting or employer_class(said.role) is not None else None


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
