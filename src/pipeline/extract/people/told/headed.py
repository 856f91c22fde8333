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
_NEW = frozenset({"Nya", "Nye"})
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
    """The only one whom an article, or where somebody is new that block, names behind the headline, and the title of
    who heads a house by which the headline begins to tell of him or her: "Rektorn städar", "Nya rektorn städar"."""
    headline = next((p.tokens for p in cast.passages if p.block.kind is BlockKind.HEADLINE), [])
    new = at(headline, 0).text in _NEW
    title, behind = at(headline, new), at(headline, new + 1)
    if not (title.capital or new) or not definite_role(title.text) or not behind.lower:
        return
    below = next((p for p in cast.passages if p.block.kind not in _BESIDE), None)
    first = next((naming for naming in cast.namings if naming.passage is below), None)
    alone = first is not None and _alone(cast, first, new=new)
    role = basic_form(title.text)
    if first and alone and (is_head(role) or role in OF_IT) and behind.text not in PLACE | {"och", "som"}:
        yield first, Standing(role, None, None, first.end)


def _alone(cast: Cast, first: Naming, *, new: bool) -> bool:
    """Whether nobody but who is named first in a block is named in it, or in the article at all where nobody is new."""
    if not new:
        return len(cast.parts) == 1
    return {naming.name for naming in cast.namings if naming.passage is first.passage} == {first.name}


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
