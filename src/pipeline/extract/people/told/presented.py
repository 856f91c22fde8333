"""Whom the opening of an article names, and then presents by what he or she does: "Eva Mo ägde aldrig någon båt. Möt
lotsen som kan älven utantill"."""

from collections.abc import Iterator
from itertools import groupby

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.rolewords import definite_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import OBJECT_FORMS, POSSESSIVES
from pipeline.model import BlockKind

# How a paper leads its reader to somebody, in lower case.
_IMPERATIVES = (("möt",), ("följ", "med"), ("följ",), ("lär", "känna"), ("här", "är"))
_WE = frozenset("vi tidningen".split())
_MEETS = frozenset("träffar träffade träffat möter mötte mött följer följde följt".split())
_PRESENTS = frozenset(words[0] for words in _IMPERATIVES) | _WE
# What tells in the same sentence that it is of another.
_OF_ANOTHER = frozenset((*OBJECT_FORMS, *POSSESSIVES, "båda"))
# Who gets something done gets it from another, who may be presented: "Anna Berg fick en ny lever. Möt läkaren".
_SUFFERS = frozenset("får fick fått blir blev blivit".split())
# How a play, a book or a case leads to whom it is about: "filmen om Anna Berg".
_ABOUT = frozenset("om till mot för av med kring".split())
_ENDS = ".!?"
_OPENS = (BlockKind.LEDE, BlockKind.PARAGRAPH)
# The same before a name, and what tells more of whom it leads to.
_MEET = frozenset(words[0].capitalize() for words in _IMPERATIVES if len(words) == 1)
_GOES_ON = frozenset("som i på med . ,".split())


def presented(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """The only one whom the opening block names, and the title by which a sentence of it that names nobody presents
    him or her. `text` is the article's."""
    told = (naming for naming in cast.namings if naming.passage.block.kind in _OPENS)
    for _, group in groupby(told, key=lambda naming: naming.passage.block.start_char):
        namings = list(group)
        passage = namings[0].passage
        if not _PRESENTS.isdisjoint(passage.words) and len({naming.name for naming in namings}) == 1:
            for title in filter(None, (_title(passage.tokens, k) for k in range(len(passage.tokens)))):
                said = role_phrase(text, passage.tokens, title, lenient=False)
                if said and said.role and not _of_another(passage.tokens, title, namings):
                    yield namings[0], said
        return


def met_after(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Whom the reader is led to by name, and the one role that the sentence before tells of somebody new: "Klarvik har
    en vd som kör buss. Möt Anna Berg". `text` is the article's."""
    for naming in cast.namings:
        tokens, lead = naming.passage.tokens, naming.start - 1
        if tokens[lead].text not in _MEET or lead < 1 or naming.passage.block.kind not in _OPENS:
            continue
        end = lead - 1
        start = next((k + 1 for k in range(end - 1, -1, -1) if tokens[k].text in _ENDS), 0)
        found = [role_phrase(text, tokens[:end], k + 1, lenient=False) for k in range(start, end) if _new(tokens, k)]
        told = [said for said in found if said and said.role and at(tokens, said.end).text in _GOES_ON]
        if len(told) == 1:
            yield naming, told[0]._replace(end=naming.end)


def _new(tokens: list[Token], i: int) -> bool:
    """Whether token `i` is the article before somebody of whom nothing was told yet."""
    return tokens[i].low in ("en", "ett")


def _title(tokens: list[Token], i: int) -> int | None:
    """The title in definite form to which the sentence at token `i` leads: "Möt | lotsen", "Vi har mött | lotsen"."""
    if not tokens[i].capital or not (i == 0 or tokens[i - 1].text in _ENDS):
        return None
    if tokens[i].low in _WE:
        verb = i + 1 + (at(tokens, i + 1).text == "har")
        title = verb + 1 if at(tokens, verb).text in _MEETS else None
    else:
        led = (words for words in _IMPERATIVES if tuple(t.low for t in tokens[i : i + len(words)]) == words)
        title = next((i + len(words) for words in led), None)
    return title if title and at(tokens, title).lower and definite_role(at(tokens, title).text) else None


def _of_another(tokens: list[Token], i: int, namings: list[Naming]) -> bool:
    """Whether the sentence goes on from the title at token `i` to its name, or to who is told of besides."""
    end = next((k for k in range(i, len(tokens)) if tokens[k].text in _ENDS), len(tokens))
    named = at(tokens, i + 1).capital or any(i < naming.start < end for naming in namings)
    joined = at(tokens, i + 1).text in (",", "och")
    suffers = any(_suffers(tokens, naming) for naming in namings)
    return named or joined or suffers or any(token.text in _OF_ANOTHER for token in tokens[i + 1 : end])


def _suffers(tokens: list[Token], naming: Naming) -> bool:
    """Whether a name is not that of who does something, but to whom it is done or of whom something is told."""
    return at(tokens, naming.end).text in _SUFFERS or at(tokens, naming.start - 1).text in _ABOUT
