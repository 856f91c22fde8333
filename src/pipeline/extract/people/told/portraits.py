"""Whom a headline or the first words of an article call by a title, before the text names the only one whom it tells
of: "Smeden som aldrig sover", "Hon är diakonen som öppnar sitt kök"; and by what title it goes on to."""

import re
from collections.abc import Iterator
from itertools import pairwise

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Form, Naming
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.employers import OF_IT
from pipeline.extract.people.told.predicates import predicate
from pipeline.extract.rolewords import basic_form, definite_role
from pipeline.extract.tokens import Token, at
from pipeline.model import BlockKind
from pipeline.reference.employers import is_head

_OPENS = (BlockKind.HEADLINE, BlockKind.LEDE, BlockKind.PARAGRAPH)
_TEXT = (BlockKind.LEDE, BlockKind.PARAGRAPH)
_SEX = {"hon": "F", "han": "M"}
_IS = "är"
_RELATIVE = "som"
# Whom a headline tells of for what others do to him or her, or the law does.
_OF_LAW = tuple(
    "klagaren advokaten domaren polisen ministern mannen läkaren mördaren rånaren pristagaren vittnet ledaren".split()
)
_OF_CHURCH = "komministern"
# Alone it tells of who drove, and no trade: "Föraren greps".
_DRIVER = "föraren"
# Who works so is of no house that the text is about.
_FREE = frozenset("fritt frilans frilansar frilansat egenföretagare arbetslös".split())
# The headline, the lede, and the paragraph behind it.
_OPENING = 3
_ASIDE = frozenset({BlockKind.CAPTION, BlockKind.FACT_BOX})


def portrayed(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """The only one whom the opening of an article names, and the title in definite form with which its headline begins;
    or to which its text does by a pronoun, where it names nobody else; a relative clause follows. `text` is the
    article's."""
    full = (n for n in cast.namings if n.form is Form.FULL and n.passage.block.kind not in _ASIDE)
    first = next(full, None)
    if first is None:
        return
    for passage in cast.passages:
        if passage.block.start_char >= first.start_char or passage.block.kind not in _OPENS:
            return
        title = _title(passage.tokens, cast.sex(first.name))
        if title is None or (title == 0 and passage.block.kind is not BlockKind.HEADLINE):
            continue
        if title and len(cast.parts) != 1:
            return
        if _RELATIVE not in passage.words:
            continue
        said = role_phrase(text, passage.tokens, title, lenient=False)
        told = said and said.role and at(passage.tokens, said.end).text == _RELATIVE
        if said and told and (len(cast.parts) == 1 or _opened_with(cast) == {first.name}):
            yield first, said._replace(end=first.end)


def _opened_with(cast: Cast) -> set[str]:
    """Whom the opening of an article names."""
    opening = [passage for passage in cast.passages if passage.block.kind not in _ASIDE][:_OPENING]
    return {naming.name for naming in cast.namings if any(naming.passage is passage for passage in opening)}


def gone_on_with(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """The only one whom an article names, and the title with which a block goes on to tell of him or her, with what
    that says of it: "Eva Mo bär hinken." and below "Städaren är anställd av Klarvik.". `text` is the article's."""
    told = [passage for passage in cast.passages if passage.block.kind in _TEXT] if len(cast.parts) == 1 else []
    for before, passage in pairwise(told):
        title = at(passage.tokens, 0).text
        if not _FREE.isdisjoint(passage.words):
            continue
        if not definite_role(title) or of_law(title) or (role := basic_form(title)) in OF_IT or is_head(role):
            continue
        named = [naming for naming in cast.namings if naming.passage is before]
        known = re.search(
            rf"\b{re.escape(role)}", text[told[0].block.start_char : passage.block.start_char], re.IGNORECASE
        )
        said = role_phrase(text, passage.tokens, 0, lenient=False) if named and not known else None
        if said and said.role and not at(passage.tokens, said.end).capital:
            more = predicate(text, passage.tokens, said.end) if said.organization is None else None
            yield named[-1], said._replace(organization=more.organization if more else said.organization)


def _title(tokens: list[Token], sex: str | None) -> int | None:
    """The title that opens a block before a relative clause: "| Smeden som", "Hon är | diakonen som"; the pronoun is of
    whom has such a name."""
    named = _SEX.get(at(tokens, 0).low)
    title = 2 if named and at(tokens, 1).text == _IS else 0
    if title and sex not in (None, named):
        return None
    word = at(tokens, title)
    return title if definite_role(word.text) and not of_law(word.text) else None


def of_law(title: str) -> bool:
    """Whether a title is that of somebody of whom a headline tells for what others do, or the law does."""
    low = title.casefold()
    return (low.endswith(_OF_LAW) and not low.endswith(_OF_CHURCH)) or low == _DRIVER
