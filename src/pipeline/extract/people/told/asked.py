"""What a question tells of whom it is put to: "Anna Berg, du är rektor på Almskolan. Hur går det?", "Du driver Klarvik.
Hur går det?"."""

from collections.abc import Iterator
from itertools import pairwise

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.names.passages import Passage
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.predicates import inverted, predicate
from pipeline.extract.tokens import Token, at
from pipeline.model import BlockKind

_YOU = "du"
# What leads to a name in a greeting: "Hej Anna Berg", "Grattis, Anna Berg".
_GREETS = frozenset("hej hallå där grattis tjena välkommen".split())
_GREETING = 4
_ASIDE = frozenset({BlockKind.CAPTION, BlockKind.FACT_BOX, BlockKind.LIST_ITEM, BlockKind.PULL_QUOTE})
_ENDS = ".!?"


def asked(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Whom a block speaks to as "du", by name or as the only one whom the article names, and what it says that he or
    she is, before the answer. `text` is the article's."""
    for passage, answer in pairwise(cast.passages):
        if _YOU not in passage.words or passage.block.kind in _ASIDE or _speaks(passage):
            continue
        if _speaks(answer) and (naming := _addressed(cast, passage)):
            told = (_told(text, passage.tokens, k) for k in _yous(passage.tokens))
            yield from ((naming, said) for said in told if said and (said.role or said.organization))


def _speaks(passage: Passage) -> bool:
    """Whether a block begins with speech."""
    return bool(passage.tokens) and not passage.tokens[0].word


def _addressed(cast: Cast, passage: Passage) -> Naming | None:
    """Who is spoken to: whose name begins the block, perhaps behind a greeting, or else the only one whom the article
    names."""
    here = [naming for naming in cast.namings if naming.passage is passage]
    if here and _opens(here[0]):
        return here[0]
    alone = len({naming.name for naming in cast.namings}) == 1
    return cast.namings[0] if alone and not here else None


def _opens(naming: Naming) -> bool:
    """Whether a name, with a comma behind it, begins its block or follows a greeting."""
    before = naming.passage.tokens[: naming.start]
    greets = len(before) <= _GREETING and all(not token.word or token.low in _GREETS for token in before)
    return greets and at(naming.passage.tokens, naming.end).text == ","


def _yous(tokens: list[Token]) -> list[int]:
    return [i for i, token in enumerate(tokens) if token.low == _YOU]


def _told(text: str, tokens: list[Token], i: int) -> Standing | None:
    """What the clause says of the "du" at token `i`, in a statement that begins its sentence or follows the name."""
    end = next((tokens[k].text for k in range(i, len(tokens)) if tokens[k].text in _ENDS), "")
    if end == "?" and not any(token.text == "," for token in tokens[i:]):
        return None
    before = at(tokens, i - 1)
    if i == 0 or not before.word:
        return predicate(text, tokens, i + 1)
    return inverted(text, tokens, i, i + 1) if at(tokens, i - 2).word and before.lower else None
