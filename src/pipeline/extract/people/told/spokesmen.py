"""For what organisation somebody answers through whom it does: "Klarvik, genom ombudet Eva Mo, kräver", "Klarvik medger
genom Eva Mo att", "I rätten företräddes Klarvik av juristen Eva Mo", "I ett uttalande från Klarvik hälsar Eva Mo"."""

from pipeline.extract.people.roles.owners import opening_noun, pointing
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.antecedents import ending
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import Token, at, clause_start
from pipeline.reference.verbs import reporting_verbs

THROUGH = "genom"
REPRESENTED = frozenset("företräds företräddes representeras representerades".split())
WRITINGS = frozenset("pressmeddelande uttalande mejl utskick inlägg".split())
_BY, _TITLE = "av", 3
_LONGEST = 6
# "I ett uttalande från".
_OPENING = 4
_COUNSEL = ("advokat", "advokaten", "försvarare", "försvararen")


def answers_for(text: str, tokens: list[Token], start: int) -> Standing | None:
    """The organisation that speaks through whom the token `start` begins to name, perhaps behind a title. `text` is the
    article's."""
    lead = _lead(tokens, start, THROUGH)
    if lead is None:
        return None
    if at(tokens, lead - 1).text == ",":
        before = ending(text, tokens, lead - 1)
        return Standing(None, before[1].text, None, start, firm=False) if before else None
    org = body_at(text, tokens, clause_start(tokens, lead))
    told = org is not None and org.end == lead - 1 and at(tokens, lead - 1).text in reporting_verbs()
    return Standing(None, org.text, None, start, firm=False) if org and told else None


def represented_by(text: str, tokens: list[Token], start: int) -> Standing | None:
    """The organisation, or the noun that points to one, that is told to be represented by whom the token `start` begins
    to name, perhaps behind a title. `text` is the article's."""
    lead = _lead(tokens, start, _BY)
    before = range(lead - 1, max(lead - _LONGEST, -1), -1) if lead is not None else ()
    verb = next((k for k in before if tokens[k].text in REPRESENTED), None)
    if lead is None or verb is None:
        return None
    first = verb + 1 if verb + 1 < lead else clause_start(tokens, verb)
    end, opening = (lead if first > verb else verb), at(tokens, first)
    if end == first + 1 and (noun := pointing(opening.low) if opening.lower else opening_noun(opening.low)):
        return Standing(None, noun, None, start, firm=False)
    org = body_at(text, tokens, first)
    return Standing(None, org.text, None, start, firm=False) if org and org.end == end else None


def in_writing(text: str, tokens: list[Token], start: int) -> Standing | None:
    """The organisation from which comes the writing in which whom the token `start` begins to name, perhaps behind a
    title, does what the sentence tells. `text` is the article's."""
    first = clause_start(tokens, start)
    opening = [token.text for token in tokens[first : first + _OPENING]]
    if opening[:1] != ["I"] or opening[-1] != "från" or opening[-2] not in WRITINGS:
        return None
    org = body_at(text, tokens, first + _OPENING)
    acts = tokens[org.end : start] if org else []  # to whom something is done, "hotas | Eva Mo", does nothing
    told = 0 < len(acts) <= _LONGEST and all(token.lower for token in acts) and not acts[0].text.endswith("s")
    return Standing(None, org.text, None, start, firm=False) if org and told else None


def _lead(tokens: list[Token], start: int, word: str) -> int | None:
    """The word that leads to the name at token `start`, perhaps over a title of who may be of the house that he or she
    speaks for, as no advocate is."""
    lead = next((k for k in range(start - 1, max(start - 1 - _TITLE, 0), -1) if at(tokens, k).text == word), start)
    title = [token.text for token in tokens[lead + 1 : start]]
    own = all(map(is_role, title)) and not any(noun.endswith(_COUNSEL) for noun in title)
    return lead if lead < start and own else None
