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
from pipeline.model import BlockKind

# How a paper leads its reader to somebody, in lower case.
_IMPERATIVES = (("möt",), ("följ", "med"), ("följ",), ("lär", "känna"), ("här", "är"))
_WE = frozenset("vi tidningen".split())
_MEETS = frozenset("träffar träffade träffat möter mötte mött följer följde följt".split())
_PRESENTS = frozenset(words[0] for words in _IMPERATIVES) | _WE
_ENDS = ".!?"
_OPENS = (BlockKind.LEDE, BlockKind.PARAGRAPH)


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
                if said and said.role:
                    yield namings[0], said
        return


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
