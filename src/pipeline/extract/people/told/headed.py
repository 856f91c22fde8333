"""Whom a headline or a heading ends with, and what the text below goes on to say: "Hallå där, Eva Mo ..." "... rektor
i Ed"; and whose words or deeds a headline gives by the title alone: "Klarviks vd: ”Vi ber om ursäkt”", "Vd:n kör
själv"."""

from bisect import bisect_right
from collections.abc import Iterator

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.roles.employing import PLACE
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.employers import OF_IT
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.people.told.verbs import COPULA
from pipeline.extract.rolewords import basic_form, definite_role
from pipeline.extract.tokens import Token, at
from pipeline.model import BlockKind
from pipeline.reference.employers import is_head

_BESIDE = frozenset({BlockKind.CAPTION, BlockKind.HEADLINE})
_HEADS = frozenset({BlockKind.HEADLINE, BlockKind.HEADING})
# What leads on from a headline that ends so.
_DOTS, _NEAR = ("…", "..."), 3
_QUOTED = frozenset('”"»“–—')


def headed(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Who is named last in a headline or a heading, and the role in indefinite form that the text below begins with, or
    one of the next blocks with dots that lead on from it. `text` is the article's."""
    ends = [n for n in cast.namings if n.passage.block.kind in _HEADS and _last(n)]
    told = [passage for passage in cast.passages if passage.block.kind is not BlockKind.CAPTION] if ends else []
    starts = [passage.block.start_char for passage in told]
    for naming in ends:
        behind = bisect_right(starts, naming.passage.block.start_char)
        dotted = (p for p in told[behind : behind + _NEAR] if p.block.text.startswith(_DOTS))
        below = next((p.tokens for p in (*dotted, *told[behind : behind + 1])), [])
        first = next((k for k, token in enumerate(below) if token.word), len(below))
        first += 2 * (at(below, first).text == "som" and at(below, first + 1).text in COPULA)
        said = stated_role(text, below, first)
        dots = first > 0 and below[0].text in _DOTS
        new = said and said.role and (dots or not definite_role(below[first].text))
        if said and new and _said_of_other(below, first, said):
            yield naming, said


def quoted_in_headline(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """The only one whom the block behind the headline names, and the title by which that gives somebody's words.
    `text` is the article's."""
    headline = next((p.tokens for p in cast.passages if p.block.kind is BlockKind.HEADLINE), [])
    colon = next((k for k, token in enumerate(headline) if token.text == ":"), 0)
    if not colon or at(headline, colon + 1).text not in _QUOTED:
        return
    said = role_phrase(text, headline[:colon], 0, lenient=False)
    below = next((p.block.start_char for p in cast.passages if p.block.kind not in _BESIDE), None)
    opening = [n for n in cast.namings if n.passage.block.start_char == below]
    if said and said.role and said.organization and said.end == colon and len({n.name for n in opening}) == 1:
        yield opening[0], said


def called_in_headline(cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """The only one whom an article names, in the block behind the headline, and the title of who is at the head of a
    house by which the headline begins to tell of him or her: "Rektorn städar själv"."""
    headline = next((p.tokens for p in cast.passages if p.block.kind is BlockKind.HEADLINE), [])
    title = at(headline, 0)
    if len(cast.parts) != 1 or not title.capital or not definite_role(title.text) or not at(headline, 1).lower:
        return
    below = next((p for p in cast.passages if p.block.kind not in _BESIDE), None)
    role, behind = basic_form(title.text), at(headline, 1).text
    heads = is_head(role) or role in OF_IT
    if cast.namings and below is cast.namings[0].passage and heads and behind not in PLACE | {"och", "som"}:
        yield cast.namings[0], Standing(role, None, None, cast.namings[0].end)


def _said_of_other(tokens: list[Token], first: int, said: Standing) -> bool:
    """Whether a role that begins a block at token `first` is said of somebody named before: dots lead on to it, or it
    is told for whom, perhaps with the town, and it is no verb's subject. "Lärare, elever och vaktmästare strejkar"
    tells of many."""
    end = said.end + 2 * (at(tokens, said.end).text == "i" and at(tokens, said.end + 1).capital)
    behind = at(tokens, end)
    ends = not behind.word and (first > 0 or said.organization is not None)
    joined = behind.text == "som" or (first > 0 and behind.text == "och")
    return (ends or joined) and (not at(tokens, end + 1).capital or (first > 0 and behind.text == "."))


def _last(naming: Naming) -> bool:
    """Whether nothing but marks follows in the block."""
    return not any(token.word for token in naming.passage.tokens[naming.end :])
