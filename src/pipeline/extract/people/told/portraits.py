"""Whom a headline calls by a title, before the text names the only one whom its opening tells of: "Smeden som aldrig
sover"."""

from collections.abc import Iterator

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Form, Naming
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.rolewords import definite_role
from pipeline.extract.tokens import at
from pipeline.model import BlockKind

_OPENS = (BlockKind.HEADLINE, BlockKind.LEDE, BlockKind.PARAGRAPH)
_RELATIVE = "som"
# Whom a headline tells of for what others do to him or her, or the law does.
_OF_LAW = tuple(
    "klagaren advokaten domaren polisen ministern mannen läkaren mördaren rånaren pristagaren vittnet ledaren".split()
)
_OF_CHURCH = "komministern"
# Alone it tells of who drove, and no trade: "Föraren greps".
_DRIVER = "föraren"
# The headline, the lede, and the paragraph behind it.
_OPENING = 3
_ASIDE = frozenset({BlockKind.CAPTION, BlockKind.FACT_BOX})


def portrayed(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """The only one whom the opening of an article names, and the title in definite form with which its headline begins,
    before a relative clause. `text` is the article's."""
    full = (n for n in cast.namings if n.form is Form.FULL and n.passage.block.kind not in _ASIDE)
    first = next(full, None)
    if first is None:
        return
    for passage in cast.passages:
        if passage.block.start_char >= first.start_char or passage.block.kind not in _OPENS:
            return
        title = at(passage.tokens, 0).text
        if passage.block.kind is not BlockKind.HEADLINE or _RELATIVE not in passage.words:
            continue
        if not definite_role(title) or of_law(title):
            continue
        said = role_phrase(text, passage.tokens, 0, lenient=False)
        told = said and said.role and at(passage.tokens, said.end).text == _RELATIVE
        if said and told and (len(cast.parts) == 1 or _opened_with(cast) == {first.name}):
            yield first, said._replace(end=first.end)


def _opened_with(cast: Cast) -> set[str]:
    """Whom the opening of an article names."""
    opening = [passage for passage in cast.passages if passage.block.kind not in _ASIDE][:_OPENING]
    return {naming.name for naming in cast.namings if any(naming.passage is passage for passage in opening)}


def of_law(title: str) -> bool:
    """Whether a title is that of somebody of whom a headline tells for what others do, or the law does."""
    low = title.casefold()
    return (low.endswith(_OF_LAW) and not low.endswith(_OF_CHURCH)) or low == _DRIVER
