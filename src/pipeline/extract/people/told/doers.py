"""Who does what the verbs of a block tell, whom they name or mean, and what the sentence states behind "som"."""

from collections.abc import Iterator, Sequence

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.roles.modifiers import is_epithet, is_modifier
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.appointing import PLACES, is_when, past_when
from pipeline.extract.people.told.installed import INSTALLED
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.people.told.verbs import COPULA
from pipeline.extract.rolewords import basic_form, is_role
from pipeline.extract.tokens import at
from pipeline.extract.words import OBJECT_FORMS, POSSESSIVES

NEW = frozenset("ny nya nye".split())
PRONOUNS = frozenset("hon han".split())
_SEX = {"hon": "F", "han": "M"} | OBJECT_FORMS | POSSESSIVES
# What stands between who takes an office and its name.
LINKS = COPULA | NEW | INSTALLED | frozenset("har hade ska blivit till som".split())
_CLAUSES = frozenset("att som vem när".split())
_MARKS = ".!?:"
# No office is stated.
UNTOLD = Standing(None, None, None, 0)


class Doers:
    """A block of the article `text` that `here` are the namings of; `before` are those of the article before it."""

    def __init__(self, text: str, cast: Cast, before: Sequence[Naming], here: Sequence[Naming]) -> None:
        self.text, self._cast, self._before, self.here = text, cast, before, here
        self.tokens = here[0].passage.tokens

    def stated(self, i: int) -> tuple[Standing, int]:
        """The office to which "som" leads at token `i` or behind a time, and the token behind it and times."""
        i = past_when(self.tokens, i)
        said = stated_role(self.text, self.tokens, i + 1) if self.says(i, "som") else None
        return (said, past_when(self.tokens, said.end)) if said and said.role else (UNTOLD, i)

    def doer(self, i: int) -> Naming | None:
        """Who does what the verb at token `i` tells, named or meant behind it, "nu blir | hon", or before it."""
        return self.named_at(i + 1) or self._meant_by(i + 1) or self.doer_before(i)

    def doer_before(self, i: int) -> Naming | None:
        """The same before it: "Eva Mo, 45, har | blivit", but nobody who tells "vem som blir"."""
        while at(self.tokens, i - 1).text in LINKS or is_when(self.tokens, i - 1):
            i -= 1
        if meant := self._meant_by(i - 1):
            return meant
        named = next((n for n in reversed(self.here) if n.end <= i), None)
        between = [token.text for token in self.tokens[named.end : i]] if named else []
        apposition = between[:1] == between[-1:] == [","] and _CLAUSES.isdisjoint(between)
        return named if not between or apposition else None

    def _meant_by(self, i: int) -> Naming | None:
        return self.meant(i) if at(self.tokens, i).low in PRONOUNS else None

    def object(self, i: int) -> tuple[Naming | None, int]:
        """Whom token `i` names or means, or a title there, and the token behind: "den nuvarande vd:n | Bo Ek"."""
        if at(self.tokens, i).text in OBJECT_FORMS:
            return self.meant(i), i + 1
        while (word := at(self.tokens, i)).lower and (
            word.text in ("den", "nuvarande", "avgående") or is_role(word.text) or is_epithet(word) or is_modifier(word)
        ):
            i += 1
        named = self.named_at(i)
        return named, named.end if named else i

    def meant(self, i: int) -> Naming | None:
        """Who was named last before the pronoun at token `i` and fits it; None where none stands there."""
        sex = _SEX.get(at(self.tokens, i).low)
        named = (*self._before, *(n for n in self.here if n.end <= i))
        return next((n for n in reversed(named) if self._cast.sex(n.name) in (sex, None)), None) if sex else None

    def named_at(self, i: int) -> Naming | None:
        return next((n for n in self.here if n.start == i), None)

    def says(self, i: int, word: str) -> bool:
        return at(self.tokens, i).text == word

    def places(self, i: int) -> Iterator[str]:
        for k in range(self.start(i), self.end(i) - 1):
            if self.tokens[k].low in PLACES and not is_when(self.tokens, k + 1):
                yield self.text[self.tokens[k + 1].start_char : self.tokens[self.end(i) - 1].end_char]

    def words(self, i: int) -> Iterator[str]:
        """The words of the sentence of token `i` and of the one before, titles in basic form too."""
        for token in self.tokens[self.start(max(self.start(i) - 1, 0)) : self.end(i) + 1]:
            yield from (token.low, basic_form(token.text))

    def start(self, i: int) -> int:
        """The token behind the mark that ends the sentence before token `i`."""
        return next((k + 1 for k in range(i - 1, -1, -1) if self.tokens[k].text in _MARKS), 0)

    def end(self, i: int) -> int:
        return next((k for k in range(i, len(self.tokens)) if self.tokens[k].text in _MARKS), len(self.tokens))
