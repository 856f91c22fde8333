"""Persons named in short: by given name, nickname or surname, once the article has named them in full."""

from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from pipeline.extract.people.names.kin import is_kin
from pipeline.extract.people.names.lonenames import lone_name, may_be_lone
from pipeline.extract.people.names.names import is_given, is_town
from pipeline.extract.people.names.namings import Form, Naming
from pipeline.extract.people.names.nicknames import nickname
from pipeline.extract.people.names.passages import Passage
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.verbforms import is_finite
from pipeline.reference import surnames
from pipeline.reference.bodies import firm_nouns
from pipeline.reference.persons import person_words

_LONGEST = 4
# What a firm called by its owner is: "Almlöfs bageri", "Almlöfs åkeri".
_FIRMS = ("eri", "eriet", "eris", "förlag", "förlags", "handel", "handels", "hotell", "hotells", "bruk", "bruks")
_AT_TOWN = frozenset("i från till utanför nära".split())
_AUTHORITIES = frozenset("kommun kommuns län stad kommunstyrelse".split())


class _Hit(NamedTuple):
    name: str
    form: Form
    words: int


def short_namings(
    passages: Sequence[Passage], full: Sequence[Naming], parts: Mapping[str, tuple[str, ...]]
) -> list[Naming]:
    """The namings in short, and those of who is named by one name throughout, in the order of the text.

    `full` are the namings in full, `parts` the words of each full name. A form that several persons share means who was
    named last in full, or by a form that is his or hers alone.
    """
    forms = _ShortForms(full, parts)
    covered = {token.start_char for naming in full for token in naming.passage.tokens[naming.start : naming.end]}
    found = []
    for passage in passages:
        tokens, end = passage.tokens, 0
        for i in passage.beginnings:
            word = tokens[i].text
            if not (word in forms.firsts or may_be_lone(word)):
                continue
            if i < end or tokens[i].start_char in covered or _part_of_more(tokens, i):
                continue
            if hit := forms.known(tokens, i) or forms.lone(tokens, i):
                end = i + hit.words
                found.append(Naming(hit.name, hit.form, passage, i, end))
    return found


class _ShortForms:
    """The short forms of an article's persons, by their words. `firsts` are the words that one may begin with, in the
    genitive too."""

    def __init__(self, full: Sequence[Naming], parts: Mapping[str, tuple[str, ...]]) -> None:
        self._forms: dict[tuple[str, ...], list[tuple[str, Form]]] = defaultdict(list)
        self.firsts: set[str] = set()
        self._longest: dict[str, int] = defaultdict(int)
        self._named: dict[str, list[int]] = defaultdict(list)
        for name, words in parts.items():
            for short, form in _forms_of(words):
                self._add(short, name, form)
        for naming in full:
            if called := nickname(naming):
                self._add((called,), naming.name, Form.GIVEN)
        self._kin = {n.name for n in full if n.start and is_kin(n.passage.tokens[n.start - 1].text)}
        for start, name in sorted((naming.start_char, naming.name) for naming in full):
            self._named[name].append(start)

    def _add(self, short: tuple[str, ...], name: str, form: Form) -> None:
        self._forms[short].append((name, form))
        first = short[0]
        if len(short) > self._longest[first]:
            self._longest[first] = len(short)
        self.firsts.add(first)
        self.firsts.add(f"{first}s")

    def known(self, tokens: list[Token], i: int) -> _Hit | None:
        """Whom the longest form that begins at token `i` names, also in the genitive."""
        first = tokens[i].text
        most = max(self._longest.get(first, 0), self._longest.get(first.removesuffix("s"), 0))
        for length in range(min(most, _LONGEST, len(tokens) - i), 0, -1):
            words = tuple([token.text for token in tokens[i : i + length]])
            options = self._forms.get(words) or self._forms.get((*words[:-1], words[-1].removesuffix("s")))
            if options and len(options) > 1:
                options = [option for option in options if not self._kin_by(*option)] or options
            firm = options and words not in self._forms and _firm_of(tokens, i, i + length)
            if options and not (firm or _elsewhere(tokens, i, i + length)):
                char = tokens[i].start_char
                name, form = max(options, key=lambda option: (self._last_named(option[0], char), option))
                if len(options) == 1:
                    insort(self._named[name], char)
                return _Hit(name, form, length)
        return None

    def lone(self, tokens: list[Token], i: int) -> _Hit | None:
        """Who is named by the word at token `i` alone, and is known by it from there on."""
        name = None if at(tokens, i + 1).text in _AUTHORITIES else lone_name(tokens, i)
        if name and (name,) not in self._forms:
            self._add((name,), name, Form.FULL)
        return _Hit(name, Form.FULL, 1) if name else None

    def _kin_by(self, name: str, form: Form) -> bool:
        """Whether a surname is that of somebody whom the article presents as kin of another who bears it, and so calls
        by the given name."""
        return form is Form.SURNAME and name in self._kin

    def _last_named(self, name: str, char: int) -> int:
        """The offset at which a person was last named so that nobody else is meant, at or before `char`; -1 where not
        yet."""
        starts = self._named.get(name, [])
        before = bisect_right(starts, char)
        return starts[before - 1] if before else -1


def _forms_of(words: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Form]]:
    """The forms by which a name may be taken up: "Anna von Berg" as "Anna", "Berg", "von Berg"; also with a capital at
    the head of a sentence, "Von Berg", "Al-Amin"."""
    if len(words) == 2 and words[0][0].isupper() and words[1][0].isupper():  # as most are
        yield from ((words, Form.FULL), (words[:1], Form.GIVEN), (words[1:], Form.SURNAME))
        return
    forms = {words: Form.FULL, words[:1]: Form.GIVEN, words[-1:]: Form.SURNAME, words[1:]: Form.SURNAME}
    # who is named by one word has no more to be taken up by
    forms.pop((), None)
    if len(words) > 2 and words[-2] in person_words().particles:
        forms[words[-2:]] = Form.SURNAME
    for short in [short for short in forms if short[0][0].islower()]:
        forms[(short[0][0].upper() + short[0][1:], *short[1:])] = Form.SURNAME
    if len(words) > 2 and is_given(words[1]) and words[1] not in surnames():
        forms[words[:2]] = Form.GIVEN
    yield from forms.items()


def _firm_of(tokens: list[Token], i: int, end: int) -> bool:
    """Whether the genitive that ends before token `end` is a firm's name, called so by its owner: a noun for one stands
    before it, "familjeföretaget Bergs", or it does something itself, "Bergs omsatte"."""
    before, after = at(tokens, i - 1), at(tokens, end)
    called = before.word and before.low.endswith(tuple(firm_nouns())) and not after.capital
    return (called and (not after.lower or after.text in _AT_TOWN)) or (after.lower and is_finite(after.text))


def _part_of_more(tokens: list[Token], i: int) -> bool:
    """Whether the capitalised word is one of several that together name something else."""
    if not tokens[i].capital:
        return False
    before = at(tokens, i - 1)
    if "&" in (before.text, at(tokens, i + 1).text):
        return True
    joined = before.end_char + 1 == tokens[i].start_char
    if before.capital and joined and i > 1 and not is_role(before.text) and not before.text.endswith("s"):
        return at(tokens, i - 2).text not in ".!?–:"
    return False


def _elsewhere(tokens: list[Token], start: int, end: int) -> bool:
    """Whether what stands around a short name makes it a place, an organisation or somebody else."""
    name, after = tokens[start].text, at(tokens, end)
    adjacent = after.start_char - tokens[end - 1].end_char == 1
    if after.capital and adjacent and after.text != "VD":
        return True
    owns = name == "Hans" or name in person_words().words_too
    if (owns and after.lower and not is_finite(after.text)) or after.text in _AUTHORITIES:
        return True
    if adjacent and tokens[end - 1].text.endswith("s") and after.text.endswith(_FIRMS):
        return True
    return is_town(name) and at(tokens, start - 1).low in _AT_TOWN
