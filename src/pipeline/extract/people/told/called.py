"""Who is called by the title alone: which elected officer, behind the name, "Anna Berg (S) säger nej. Enligt
kommunalrådet ..."."""

from collections.abc import Iterator
from itertools import zip_longest

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.names.parties import party_at
from pipeline.extract.people.roles.clubs import club_title, names_clubs
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.rolewords import basic_form, definite_role
from pipeline.extract.tokens import Token, at
from pipeline.reference.employers import employer_class
from pipeline.reference.verbs import reporting_verbs


def called_by_title(cast: Cast) -> Iterator[tuple[Naming, str]]:
    """Who is named with a party, and the title by which the same block goes on to quote somebody before it names
    another."""
    for k, naming in enumerate(cast.namings):
        tokens = naming.passage.tokens
        party, start = party_at(tokens, naming.end)
        if party is None:
            continue
        beside = [n.start for n in cast.namings[k + 1 : k + 2] if n.passage is naming.passage]
        end = min(beside, default=len(tokens))
        title = next((tokens[i].text for i in range(start, end) if _quoted(tokens, i)), None)
        if title:
            yield naming, basic_form(title)


def called_by_club(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Who is named, and the title that joins club and role by which the same block goes on to tell of him or her before
    it names another: "Bo Ek satt. Sandvikstränaren teg". `text` is the article's."""
    for naming, after in zip_longest(cast.namings, cast.namings[1:]) if names_clubs(text) else ():
        tokens = naming.passage.tokens
        end = after.start if after and after.passage is naming.passage else len(tokens)
        titles = (club_title(text, tokens[i].text) for i in range(naming.end, end) if not at(tokens, i + 1).capital)
        if title := next(filter(None, titles), None):
            yield naming, Standing(title[1], title[0], None, naming.end)


def _quoted(tokens: list[Token], i: int) -> bool:
    """Whether token `i` is an elected officer's title in definite form, and who is quoted."""
    quoted = at(tokens, i - 1).low == "enligt" or at(tokens, i - 1).text in reporting_verbs()
    if not (quoted and tokens[i].lower and definite_role(tokens[i].text)) or at(tokens, i + 1).capital:
        return False
    kind = employer_class(basic_form(tokens[i].text))
    return kind is not None and kind.elected
