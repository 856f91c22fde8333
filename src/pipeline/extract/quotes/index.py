"""Which persons and organisations stand where in an article: what a reporting clause's subject is looked up in."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from operator import attrgetter
from typing import NamedTuple

from pipeline.extract.people import Bodies, Person
from pipeline.extract.people.names.kin import is_kin
from pipeline.extract.quotes.cues import cue_words, is_cue
from pipeline.extract.quotes.quotation_marks import Marked, marked
from pipeline.extract.rolewords import basic_form, definite_role
from pipeline.extract.text import PROSE, sentence_ends
from pipeline.extract.tokens import CLOSERS, DASHES, Token, tokenize
from pipeline.extract.words import MEN, OTHERS, POSSESSIVES, WOMEN
from pipeline.model import Article, Block, BlockKind, EntityType, Mention

PRONOUNS = frozenset({"Hon", "Han"})
_SUBJECTS = frozenset({"hon", "han"})
# Words that may tell of somebody without naming him or her.
STRANGERS = {"Mannen": "M", "Kvinnan": "F", "Pojken": "M", "Flickan": "F", "Killen": "M", "Tjejen": "F"}
# What the person whom an article is about may be called without a name.
_WINNERS = frozenset("pristagaren vinnaren segraren medaljören stipendiaten jubilaren huvudpersonen".split())
WINNERS = _WINNERS.union(map(str.capitalize, _WINNERS))
# Who is told of as he or she wants to stay: "Den anonyme mannen".
HIDDEN = frozenset({"anonyme", "anonyma"})
# Who stands before a court without a name: "Den åtalade".
ACCUSED = frozenset("åtalade tilltalade misstänkte misstänkta anhållne häktade".split())
_ONE = frozenset({"En", "Ett", "en"})
_POSSESSIVES = frozenset(map(str.capitalize, POSSESSIVES))
TELLING = (
    PRONOUNS | _POSSESSIVES | STRANGERS.keys() | WINNERS | _SUBJECTS | WOMEN | MEN | OTHERS | HIDDEN | ACCUSED | _ONE
)
AFTER_SPEECH = frozenset(",?!.…") | CLOSERS | DASHES
_OWNER = re.compile(r"[nt]s (?:(?:tidigare|nuvarande|förr[ae]|ny[ae]) )?(?=[a-zåäö])")
# What stands before a noun for one of several of somebody's kin: "Yngsta dottern".
AMONG_KIN = frozenset("yngsta yngste äldsta äldste mellersta minsta minste".split())
_AMONG_KIN = re.compile(rf"\b(?:{'|'.join(sorted(AMONG_KIN))}) (?=[a-zåäö])", re.IGNORECASE)
_OPENERS = DASHES | CLOSERS
_WORD = re.compile(r"\b[^\W_]+(?:[-:][^\W_]+)*")
_SEVERAL = 3
# By these verbs a clause is one though a mark is missing before or behind it.
SURE_VERBS = frozenset("säger sade sa berättar konstaterar".split())
_START = attrgetter("start_char")
_ORGANIZED = frozenset({EntityType.ORGANIZATION, EntityType.MUNICIPALITY, EntityType.REGION, EntityType.PARTY})


class Page(NamedTuple):
    """A block of prose with its tokens. `led`: it begins with a talstreck. `cues` are the tokens that may be a cue,
    `heads` the words in lower case that a reporting clause may begin with, since a mark stands before them, `dashes`
    the dashes, `marked` the stretches in quotation marks."""

    block: Block
    ordinal: int
    tokens: list[Token]
    led: bool
    cues: list[int]
    heads: list[int]
    dashes: list[int]
    marked: tuple[Marked, ...]

    def closes(self, token: Token) -> bool:
        """Whether a sentence ends with a token."""
        return token.end_char - self.block.start_char in sentence_ends(self.block.text)

    def sentence(self, char: int) -> tuple[int, int]:
        """Start and end offset of the sentence that holds the character at offset `char`."""
        begins, ends = self.block.start_char, sentence_ends(self.block.text)
        i = bisect_right(ends, char - begins)
        start = begins + ends[i - 1] if i else begins
        return start, begins + ends[i] if i < len(ends) else self.block.end_char

    def opening(self, i: int) -> int:
        """The token that begins the sentence of token `i`."""
        return token_at(self.tokens, self.sentence(self.tokens[i].start_char)[0])

    def closing(self, i: int) -> int:
        """The token behind the sentence of token `i`."""
        return token_at(self.tokens, self.sentence(self.tokens[i].start_char)[1])


@dataclass(frozen=True)
class Index:
    """An article's text with the persons and organisations in it, by the offset at which their mention begins. What
    only speech is asked for is found when it is asked for, since most articles hold none."""

    text: str
    people: tuple[Person, ...]
    persons: dict[int, tuple[Person, Mention]] = field(compare=False)
    organizations: dict[int, Mention] = field(compare=False)
    named: frozenset[int] = field(compare=False)
    bodies: Bodies = field(compare=False)
    pages: tuple[Page, ...] = ()

    @cached_property
    def titles(self) -> dict[str, Person]:
        """The titles in definite form, in lower case, that the text has and that one person alone bears."""
        return _titles(self.text, self.people)

    @cached_property
    def telling_words(self) -> frozenset[str]:
        """All words that may tell of somebody without a name."""
        return TELLING.union(self.titles)

    @cached_property
    def marks_speech(self) -> bool:
        """Whether several blocks begin with a dash or a quotation mark."""
        return len([page for page in self.pages if page.tokens and page.tokens[0].text in _OPENERS]) >= _SEVERAL

    @cached_property
    def plain(self) -> bool:
        """Whether no block holds either, but reporting clauses tell several times who says something."""
        return not any(page.led or page.marked for page in self.pages) and sum(map(_told, self.pages)) > _SEVERAL

    def person_at(self, token: Token) -> tuple[Person, Mention] | None:
        return self.persons.get(token.start_char)

    def only_person(self, tokens: Iterable[Token]) -> Person | None:
        """The person whom some tokens name, if they name but one."""
        named = {id(found[0]): found[0] for token in tokens if (found := self.person_at(token))}
        return next(iter(named.values())) if len(named) == 1 else None

    def page_before(self, page: Page) -> Page | None:
        """The block right before a block of prose, if it is prose as well."""
        i = bisect_left(self.pages, page.ordinal, key=attrgetter("ordinal"))
        before = self.pages[i - 1] if i else None
        return before if before and before.ordinal == page.ordinal - 1 else None

    def page_behind(self, page: Page) -> Page | None:
        """The block right behind a block of prose, if it is prose as well."""
        i = bisect_right(self.pages, page.ordinal, key=attrgetter("ordinal"))
        behind = self.pages[i] if i < len(self.pages) else None
        return behind if behind and behind.ordinal == page.ordinal + 1 else None

    def telling(self, page: Page) -> list[int]:
        """The tokens that tell of somebody: that begin a mention, are a pronoun, a word for somebody without a name, a
        title that one person bears, a noun behind whose it is ("trafikskolans ägare") or which of several ("yngsta
        dottern"), or a title or kin with a capital."""
        text, places = page.block.text, self.named
        if "ns " in text or "ts " in text:
            places = places.union(page.block.start_char + owner.end() for owner in _OWNER.finditer(text))
        places = places.union(page.block.start_char + one.end() for one in _AMONG_KIN.finditer(text))
        words = self.telling_words
        return [
            i
            for i, token in enumerate(page.tokens)
            if token.text in words
            or token.start_char in places
            or (token.capital and (definite_role(token.low) or is_kin(token.low)))
        ]

    def organization_at(self, token: Token) -> Mention | None:
        """The organisation whose mention begins with this token, unless the token is a longer word: a place in
        "Stockholmspolisen" is no speaker."""
        mention = self.organizations.get(token.start_char)
        if mention and token.end_char > mention.end_char + token.text.endswith("s"):
            return None
        return mention


def build_index(article: Article, people: Sequence[Person], bodies: Bodies) -> Index:
    """The index of an article. Of several mentions that begin at one place the longest counts."""
    persons = {m.start_char: (person, m) for person in people for m in person.mentions}
    covered = sorted((m.start_char, m.end_char) for _, m in persons.values())
    organizations: dict[int, Mention] = {}
    for mention in sorted(bodies.mentions, key=lambda m: (m.start_char, m.end_char, m.entity)):
        if (
            mention.entity.type in _ORGANIZED
            and _body(mention)
            and not held(covered, char := mention.start_char, char + 1)
        ):
            organizations[mention.start_char] = mention
    named = frozenset((*persons, *organizations))
    return Index(article.text, tuple(people), persons, organizations, named, bodies, tuple(_pages(article)))


def _told(page: Page) -> int:
    """How many words that may begin a reporting clause in a block are verbs by which alone a clause is one."""
    return sum(page.tokens[i].text in SURE_VERBS for i in page.heads)


def _titles(text: str, people: Sequence[Person]) -> dict[str, Person]:
    """The words for `Index.titles`, with whose each is: "regissören"."""
    borne: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        if person.role and person.mentions:
            borne[person.role.casefold().split()[0]].append(person)
    low = text.casefold() if borne else ""
    alone = [(base, bearers[0]) for base, bearers in borne.items() if len(bearers) == 1]
    return {word: person for base, person in alone for word in _definite(low, base)}


def _definite(low: str, base: str) -> Iterator[str]:
    """The definite forms of a role noun in a text in lower case. Each begins as the noun does, but for its last
    letter."""
    stem = base[:-1] if len(base) > _SEVERAL else base
    start = low.find(stem)
    while start >= 0:
        word = _WORD.match(low, start)
        end = word.end() if word else start + 1
        if word and word[0].endswith(("n", "t")) and basic_form(word[0]) == base and definite_role(word[0]):
            yield word[0]
        start = low.find(stem, end)


def _body(mention: Mention) -> bool:
    """Whether a municipality or region is named as a body that can speak: "Varbergs kommun", not "Varberg"."""
    if mention.entity.type not in (EntityType.MUNICIPALITY, EntityType.REGION):
        return True
    return any(word.casefold().startswith(("kommun", "stad", "region")) for word in mention.text.split())


def _pages(article: Article) -> list[Page]:
    pages = []
    for ordinal, block in enumerate(article.blocks):
        if block.kind in PROSE or block.kind is BlockKind.HEADING:
            pages.append(_page(block, ordinal))
    return pages


def _page(block: Block, ordinal: int) -> Page:
    tokens, telling = tokenize(block.text, block.start_char), _telling()
    cues: list[int] = []
    heads: list[int] = []
    dashes: list[int] = []
    last = len(tokens) - 1
    for i in [i for i, token in enumerate(tokens) if token.text in telling]:
        token = tokens[i]
        if token.word:
            if is_cue(tokens, i):
                cues.append(i)
            continue
        if i < last and tokens[i + 1].lower:
            heads.append(i + 1)
        if token.text in DASHES:
            dashes.append(i)
    led = last >= 0 and tokens[0].text in DASHES
    return Page(block, ordinal, tokens, led, cues, heads, dashes, marked(block.text, block.start_char))


@cache
def _telling() -> frozenset[str]:
    """The words and the marks by which speech is told."""
    return cue_words() | AFTER_SPEECH


def between(places: list[int], start: int, stop: int) -> list[int]:
    """Those of some tokens' places, which are in order, from `start` up to `stop`."""
    return places[bisect_left(places, start) : bisect_left(places, stop)] if places else []


def token_at(tokens: Sequence[Token], char: int) -> int:
    """The first token that begins at or after offset `char`."""
    return bisect_left(tokens, char, key=_START)


def held(stretches: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether one of some stretches, which are in order and apart, has a character between `start` and `end`."""
    before = bisect_left(stretches, (end, -1)) - 1
    return before >= 0 and stretches[before][1] > start
