"""Which elected officer is called by the title alone, behind the name: "Anna Berg (S) säger nej. Enligt
kommunalrådet ..."."""

from collections.abc import Iterator

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.names.parties import party_at
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


def _quoted(tokens: list[Token], i: int) -> bool:
    """Whether token `i` is an elected officer's title in definite form, and who is quoted."""
    quoted = at(tokens, i - 1).low == "enligt" or at(tokens, i - 1).text in reporting_verbs()
    if not (quoted and tokens[i].lower and definite_role(tokens[i].text)) or at(tokens, i + 1).capital:
        return False
    kind = employer_class(basic_form(tokens[i].text))
    return kind is not None and kind.elected
