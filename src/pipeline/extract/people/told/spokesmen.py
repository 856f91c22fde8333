"""For what organisation somebody answers through whom it does: "Klarvik, genom ombudet Eva Mo, kräver", "Klarvik medger
genom Eva Mo att"."""

from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.antecedents import ending
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import Token, at, clause_start
from pipeline.reference.verbs import reporting_verbs

THROUGH = "genom"
_TITLE = 3


def answers_for(text: str, tokens: list[Token], start: int) -> Standing | None:
    """The organisation that speaks through whom the token `start` begins to name, perhaps behind a title. `text` is the
    article's."""
    lead = next((k for k in range(start - 1, max(start - 1 - _TITLE, 0), -1) if at(tokens, k).text == THROUGH), None)
    if lead is None or not all(is_role(token.text) for token in tokens[lead + 1 : start]):
        return None
    if at(tokens, lead - 1).text == ",":
        before = ending(text, tokens, lead - 1)
        return Standing(None, before[1].text, None, start, firm=False) if before else None
    org = body_at(text, tokens, clause_start(tokens, lead))
    told = org is not None and org.end == lead - 1 and at(tokens, lead - 1).text in reporting_verbs()
    return Standing(None, org.text, None, start, firm=False) if org and told else None
