"""Names of clubs that look like persons': "Kåge Strand IK"."""

from collections.abc import Iterator

from pipeline.extract.people.names.passages import Passage
from pipeline.extract.tokens import at
from pipeline.reference.naming import organization_words

_PAIR = 2


def club_names(passage: Passage) -> Iterator[tuple[str, ...]]:
    """The pairs of words before the letters of a club, by which the article may call it alone: "mot Kåge Strand"."""
    tokens, letters = passage.tokens, organization_words().clubs
    for k in passage.beginnings:
        ends = tokens[k].text in letters and not at(tokens, k + 1).capital
        if ends and k >= _PAIR and tokens[k - 1].capital and tokens[k - 2].capital:
            yield tokens[k - 2].text, tokens[k - 1].text
