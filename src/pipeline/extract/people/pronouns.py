"""What a sentence says of "Hon" or "Han": of who was named last and fits."""

from collections.abc import Iterator

from pipeline.extract.people.cast import Cast
from pipeline.extract.people.predicates import (
    COPULA,
    WORKS,
    conjoined,
    fronted_role,
    inverted_role,
    predicate,
)
from pipeline.extract.people.standing import Standing
from pipeline.extract.tokens import at
from pipeline.model import BlockKind

# What is repeated beside the text names nobody anew.
UNNAMED = frozenset({BlockKind.CAPTION, BlockKind.PULL_QUOTE})
_TOLD = frozenset({BlockKind.PARAGRAPH, BlockKind.LEDE})
_SEX = {"Hon": "F", "Han": "M"}
_FORMS = frozenset(word.casefold() for word in _SEX)
_WEIGHT = 1.5


def said_of_pronouns(text: str, cast: Cast) -> Iterator[tuple[str, float, Standing, int]]:
    """Full name, weight, what is said, and the offset of the pronoun, in the order of the text, which is the
    article's."""
    last: dict[str, str] = {}
    namings = iter(naming for naming in cast.namings if naming.passage.block.kind not in UNNAMED)
    upcoming = next(namings, None)
    for passage in cast.passages:
        if passage.block.kind in UNNAMED:
            continue
        told = passage.block.kind in _TOLD
        for i in [i for i, token in enumerate(passage.tokens) if token.low in _FORMS]:
            pronoun = passage.tokens[i]
            fronted = fronted_role(text, passage.tokens, i) if told else None
            inverted = told and at(passage.tokens, i - 1).text in COPULA | WORKS
            sex = _SEX.get(pronoun.text.capitalize() if inverted or fronted else pronoun.text)
            if sex is None:
                continue
            while upcoming and upcoming.start_char < pronoun.start_char:
                last |= dict.fromkeys(cast.sex(upcoming.name) or "FM", upcoming.name)
                upcoming = next(namings, None)
            said = inverted_role(text, passage.tokens, i) if inverted else predicate(text, passage.tokens, i + 1)
            later = conjoined(text, passage.tokens, i + 1) if pronoun.capital else None
            for standing in filter(None, (fronted, said, later)):
                if sex in last:
                    yield last[sex], _WEIGHT, standing, pronoun.start_char
