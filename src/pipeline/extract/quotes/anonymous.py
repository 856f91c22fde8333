"""Who speaks to the paper without a name: "En av dem vill vara anonym", "en man. Han vill inte säga vad han heter"."""

from collections.abc import Iterable, Iterator, Sequence

from pipeline.extract.people import Person
from pipeline.extract.people.told.predicates import predicate
from pipeline.extract.quotes.hiding import wants_no_name
from pipeline.extract.quotes.index import Index, Page, token_at
from pipeline.extract.quotes.subjects import PRONOUNS
from pipeline.extract.quotes.unnamed import personal, told_of, unnamed, unnamed_at
from pipeline.extract.tokens import Token

# One of several of whom the sentence before tells.
_ONE_OF_THEM = ["En", "av", "dem"]


def source_at(index: Index, page: Page, start: int) -> Person | None:
    """Who wants no name in the paper by the sentence that begins at token `start`, with the role, sex and house that it
    tells or, of a pronoun or one of several, the sentence before; None where either sentence names somebody whom it may
    rather be, or the first words tell of somebody as it is."""
    if not wants_no_name(page, start):
        return None
    tokens = page.tokens
    of_them = [token.text for token in tokens[start : start + len(_ONE_OF_THEM)]] == _ONE_OF_THEM
    if not of_them and unnamed_at(index, page, start, start):
        return None
    here = range(start, token_at(tokens, page.sentence(tokens[start].start_char)[1]))
    before = range(page.opening(start - 1) if start else start, start)
    pronoun = tokens[start].low in PRONOUNS
    if any(index.person_at(tokens[k]) for k in (*here, *(before if pronoun else ()))):
        return None
    noun = next(_nouns(tokens, before if pronoun else here), None)
    noun = next(_nouns(tokens, before[::-1]), None) if noun is None and of_them else noun
    if noun is None:
        return None if pronoun else unnamed(None, None)
    told = told_of(index, tokens, noun)
    works = predicate(index.text, tokens, start + len(_ONE_OF_THEM)) if of_them and told.role else None
    house = works.organization if works and works.named else None
    return unnamed(told.role, PRONOUNS[tokens[start].low] if pronoun else told.sex, house or told.organization_name)


def _nouns(tokens: Sequence[Token], places: Iterable[int]) -> Iterator[int]:
    """Which of some tokens are nouns for persons."""
    return (k for k in places if personal(tokens[k].low))
