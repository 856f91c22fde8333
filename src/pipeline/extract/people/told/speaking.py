"""For whom somebody speaks: "för nätverkets talan", "för Klarviks talan", "för talan för Klarvik"."""

from pipeline.extract.people.roles.owners import owner_before
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import names_place

_LEADS, _SPEAKS = "för", "talan"
# Who does so in court for whom it is his or her trade to.
_COUNSEL = ("advokat", "advokaten", "jurist", "juristen", "åklagare", "åklagaren", "ombudet", "försvararen")
_REACH, _BACK = 6, 8


def speaks_for(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The organisation, or the noun that points to one, for which the verb at token `i` tells that its subject speaks.
    `text` is the article's."""
    if at(tokens, i).text != _LEADS:
        return None
    end = next((k for k in range(i + 1, i + _REACH) if at(tokens, k).text == _SPEAKS), None)
    if end is None or any(token.low.endswith(_COUNSEL) for token in tokens[max(i - _BACK, 0) : i]):
        return None
    if end > i + 1:
        owner = owner_before(text, tokens, end)
        return Standing(None, owner, None, end + 1, firm=False) if owner and not names_place(owner) else None
    org = body_at(text, tokens, end + 2) if at(tokens, end + 1).text == _LEADS else None
    return Standing(None, org.text, None, org.end, firm=False) if org else None
