"""Which persons and organisations stand where in an article: what a reporting clause's subject is looked up in."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.extract.people import Bodies, Person, bodies_of
from pipeline.extract.text import PROSE, sentences
from pipeline.extract.tokens import Token, tokenize
from pipeline.model import Article, Block, BlockKind, EntityType, Mention

PRONOUNS = frozenset({"Hon", "Han"})
_ORGANIZED = frozenset({EntityType.ORGANIZATION, EntityType.MUNICIPALITY, EntityType.REGION, EntityType.PARTY})


@dataclass(frozen=True, slots=True)
class Page:
    """A block of prose with its tokens. `ends` are the offsets at which its sentences end."""

    block: Block
    ordinal: int
    tokens: list[Token] = field(compare=False)
    ends: tuple[int, ...]

    def sentence(self, char: int) -> tuple[int, int]:
        """Start and end offset of the sentence that holds the character at offset `char`."""
        start = self.block.start_char
        for end in self.ends:
            if char < end:
                return start, end
            start = end
        return start, self.block.end_char


@dataclass(frozen=True, slots=True)
class Index:
    """An article's text with the persons and organisations in it, by the offset at which their mention begins."""

    text: str
    people: tuple[Person, ...]
    persons: dict[int, tuple[Person, Mention]] = field(compare=False)
    organizations: dict[int, Mention] = field(compare=False)
    bodies: Bodies = field(compare=False)
    pages: tuple[Page, ...] = ()

    def person_at(self, token: Token) -> tuple[Person, Mention] | None:
        return self.persons.get(token.start_char)

    def tells(self, token: Token) -> bool:
        """Whether a token names somebody: begins a mention, or is a pronoun that may begin a sentence."""
        return token.start_char in self.persons or token.start_char in self.organizations or token.text in PRONOUNS

    def organization_at(self, token: Token) -> Mention | None:
        """The organisation whose mention begins with this token, unless the token is a longer word: a place in
        "Stockholmspolisen" is no speaker."""
        mention = self.organizations.get(token.start_char)
        if mention and token.end_char > mention.end_char + token.text.endswith("s"):
            return None
        return mention


def build_index(article: Article, people: Sequence[Person], mentions: Sequence[Mention]) -> Index:
    """The index of an article. Of several mentions that begin at one place the longest counts."""
    persons = {m.start_char: (person, m) for person in people for m in person.mentions}
    covered = [(m.start_char, m.end_char) for _, m in persons.values()]
    inside = {char for start, end in covered for char in range(start, end)}
    organizations: dict[int, Mention] = {}
    for mention in sorted(mentions, key=lambda m: (m.start_char, m.end_char, m.entity)):
        if mention.entity.type in _ORGANIZED and mention.start_char not in inside and _body(mention):
            organizations[mention.start_char] = mention
    pages = tuple(_pages(article))
    bodies = bodies_of(article.text, people, mentions)
    return Index(article.text, tuple(people), persons, organizations, bodies, pages)


def _body(mention: Mention) -> bool:
    """Whether a municipality or region is named as a body that can speak: "Varbergs kommun", not "Varberg"."""
    if mention.entity.type not in (EntityType.MUNICIPALITY, EntityType.REGION):
        return True
    return any(word.casefold().startswith(("kommun", "stad", "region")) for word in mention.text.split())


def _pages(article: Article) -> list[Page]:
    pages = []
    for ordinal, block in enumerate(article.blocks):
        if block.kind in PROSE or block.kind is BlockKind.HEADING:
            ends = tuple(sentence.end_char for sentence in sentences(block))
            pages.append(Page(block, ordinal, tokenize(block.text, block.start_char), ends))
    return pages


def token_at(tokens: Sequence[Token], char: int) -> int:
    """The first token that begins at or after offset `char`."""
    low, high = 0, len(tokens)
    while low < high:
        middle = (low + high) // 2
        if tokens[middle].start_char < char:
            low = middle + 1
        else:
            high = middle
    return low
