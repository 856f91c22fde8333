"""Who does what the verbs of a block tell, whom they name or mean, and what the sentence states behind "som"."""

from collections.abc import Iterator, Sequence

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.roles.modifiers import is_epithet, is_modifier
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.appointing import PLACES
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.rolewords import basic_form, is_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import MONTHS, OBJECT_FORMS, TIMES

_PRONOUNS = frozenset("hon han".split())
_SEX = {"hon": "F", "han": "M"} | OBJECT_FORMS
# What tells when.
_WHEN = MONTHS | frozenset(
    """nu sedan dag idag redan snart nyss nyligen numera därefter senare våras höstas somras vintras fjol hösten våren
    sommaren vintern vår höst sommar vinter år pension årsskiftet""".split()
)
_SPANS = frozenset("år månader veckor dagar".split())
_DAYS = (*TIMES, "dag")
_MARKS = ".!?:"
# No office is stated.
_UNTOLD = Standing(None, None, None, 0)


def _is_when(tokens: list[Token], i: int) -> bool:
    """Whether token `i`, behind "i", "på" or "den" or alone, tells when: "maj", "måndag", "1", "nio år"."""
    word = at(tokens, i)
    spans = word.lower and at(tokens, i + 1).text in _SPANS
    return spans or word.text in _WHEN or word.text.isdigit() or (word.lower and word.text.endswith(_DAYS))


def past_when(tokens: list[Token], i: int) -> int:
    """The token behind what tells when at token `i`: "nu", "i maj", "den 1 maj"."""
    while _is_when(tokens, i) or (at(tokens, i).text in PLACES | {"den"} and _is_when(tokens, i + 1)):
        i += 1
    return i


class Doers:
    """A block of the article `text` that `here` are the namings of; `before` are those of the article before it."""

    def __init__(self, text: str, cast: Cast, before: Sequence[Naming], here: Sequence[Naming]) -> None:
        self._text, self._cast, self._before, self._here = text, cast, before, here
        self.tokens = here[0].passage.tokens

    def stated(self, i: int) -> tuple[Standing, int]:
        """The office to which "som" leads at token `i` or behind a time, and the token behind it and times."""
        i = past_when(self.tokens, i)
        said = stated_role(self._text, self.tokens, i + 1) if at(self.tokens, i).text == "som" else None
        return (said, past_when(self.tokens, said.end)) if said and said.role else (_UNTOLD, i)

    def doer(self, i: int) -> Naming | None:
        """Who does what the verb at token `i` tells, named or meant behind it: "nu tar | hon"."""
        return self._named_at(i + 1) or (self._meant(i + 1) if at(self.tokens, i + 1).low in _PRONOUNS else None)

    def object(self, i: int) -> tuple[Naming | None, int]:
        """Whom token `i` names or means, or a title there, and the token behind: "den nuvarande vd:n | Bo Ek"."""
        if at(self.tokens, i).text in OBJECT_FORMS:
            return self._meant(i), i + 1
        while (word := at(self.tokens, i)).lower and (
            word.text in ("den", "nuvarande", "avgående") or is_role(word.text) or is_epithet(word) or is_modifier(word)
        ):
            i += 1
        named = self._named_at(i)
        return named, named.end if named else i

    def _meant(self, i: int) -> Naming | None:
        """Who was named last before the pronoun at token `i` and fits it; None where none stands there."""
        sex = _SEX.get(at(self.tokens, i).low)
        named = (*self._before, *(n for n in self._here if n.end <= i))
        return next((n for n in reversed(named) if self._cast.sex(n.name) in (sex, None)), None) if sex else None

    def _named_at(self, i: int) -> Naming | None:
        return next((n for n in self._here if n.start == i), None)

    def words(self, i: int) -> Iterator[str]:
        """The words of the sentence of token `i` and of the one before, titles in basic form too."""
        for token in self.tokens[self.start(max(self.start(i) - 1, 0)) : self._end(i) + 1]:
            yield from (token.low, basic_form(token.text))

    def start(self, i: int) -> int:
        """The token behind the mark that ends the sentence before token `i`."""
        return next((k + 1 for k in range(i - 1, -1, -1) if self.tokens[k].text in _MARKS), 0)

    def _end(self, i: int) -> int:
        return next((k for k in range(i, len(self.tokens)) if self.tokens[k].text in _MARKS), len(self.tokens))
