"""Organisations in the columns of tables whose heads tell so, "Bolag", "Skola", "Elhandlare", and in lists of those who
won."""

from collections.abc import Iterator, Sequence

from pipeline.extract.entities.appositions import noun_is
from pipeline.extract.entities.evidence import Evidence, organization
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.plurals import plural
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.titling import YEAR
from pipeline.extract.tokens import Token, spell
from pipeline.model import EntityType
from pipeline.reference import common_words, given_names, surnames
from pipeline.reference.naming import organization_words

_LONGEST = 5
# Where the name stands behind a year and a colon, and the least tokens of a line with where its bearer is.
_NAME, _SHORTEST_LINE = 2, 5


def table_evidence(stretch: Stretch, names: Names) -> Iterator[Evidence]:
    """The name that fills a cell below such a head."""
    tokens = stretch.tokens
    if not tokens or not stretch.row or not stretch.header or not _told(stretch.header):
        return
    end = _placed_end(tokens, 0) or len(tokens)
    if end > _LONGEST:
        return
    name = spell(names.text, tokens, 0, end)
    free = all(names.free(token) for token in tokens[:end])
    if tokens[0].capital and free and not is_place(name) and name.lower() not in common_words():
        yield organization(name, 1.2, "organization-table")


def winner_evidence(stretch: Stretch, names: Names) -> Iterator[Evidence]:
    """Who won in a line of a list of them, by the year before and the place behind: "2024: Flinka Fingrar, Hedby".
    Somebody's name is not read."""
    tokens = stretch.tokens
    if len(tokens) < _SHORTEST_LINE or not YEAR.fullmatch(tokens[0].text) or tokens[1].text != ":":
        return
    end, read = _placed_end(tokens, _NAME), names.read(stretch, _NAME, led=True)
    if read and read[1] == end and not _other(read[0]):
        yield organization(read[0], 1.2, "organization-list")


def _other(name: str) -> bool:
    """Whether a name is a place's or may be somebody's."""
    return is_place(name) or name in given_names() or name.rpartition(" ")[2] in surnames()


def _placed_end(tokens: Sequence[Token], i: int) -> int:
    """The end of a name that begins at token `i`, where but a comma and a place follow it: "Flinka Fingrar| , Hedby".
    0 where anything else does."""
    comma = next((k for k in range(i + 1, len(tokens)) if tokens[k].text == ","), 0)
    rest = [token.text for token in tokens[comma + 1 :]] if comma else []
    return comma if 0 < len(rest) <= _LONGEST and (is_place(" ".join(rest)) or is_place("-".join(rest))) else 0


def names_goods(stretch: Stretch) -> bool:
    """Whether a cell stands below a head that tells of goods: "Modell", "Märke". What is called there is no body."""
    return bool(stretch.row and stretch.header) and (stretch.header or "").casefold().strip(" :*") in (
        organization_words().goods
    )


def _told(header: str) -> bool:
    """Whether what heads a column is a noun for organisations, in the singular or the plural."""
    noun, rules = header.casefold().strip(" :*"), organization_words()
    told = plural(noun)
    several = told is not None and told.kind is EntityType.ORGANIZATION
    return several or noun_is(noun, rules.nouns) or noun.endswith(rules.heads)
