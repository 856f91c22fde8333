"""What somebody runs, or where he or she is something, told before who does it: "Klarvik, som Anna Berg driver",
"Klarvik, ett bolag som hon startade"."""

from pipeline.extract.people.roles.employing import PLACE, place_of_speech, settled
from pipeline.extract.people.roles.owners import begins, opening_noun, pointing
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.antecedents import antecedent, ending, told_as_body
from pipeline.extract.people.told.clauses import TOGETHER
from pipeline.extract.people.told.former import RAN, was_once
from pipeline.extract.people.told.running import unclaimed
from pipeline.extract.people.told.stated import FILLERS, past_fillers, stated_role
from pipeline.extract.people.told.verbs import COPULA, TAKES
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import names_place
from pipeline.reference.ties import tie_words

_TITLE, _RELATIVE = 4, 12
_HAS = ("har", "hade")
# What stands behind a verb that has its object before it: when, where, with whom; no object.
_BEHIND = (PLACE | FILLERS | TOGETHER) - {"en", "ett", "ny"} | frozenset(
    "och för under efter utanför hemma då inte nu som".split()
)
_STRANDED = ("för", "i", "på", "vid", "hos", "inom", "av")


def told_before(text: str, tokens: list[Token], start: int, end: int) -> Standing | None:
    """The organisation that whom tokens `start` up to `end` name runs, owns, leads, has founded or is something in,
    where it is told before the clause that begins with "som": "Klarvik, ett bolag som | Anna Berg | driver", "Klarvik,
    som | hon | är vd för". `text` is the article's."""
    lead = start - 1
    while lead > max(start - 1 - _TITLE, 0) and tokens[lead].lower and tokens[lead].text != "som":
        lead -= 1
    if at(tokens, lead).text != "som":
        return None
    last, noun = antecedent(tokens, lead)
    if at(tokens, lead - 1).text == "och":
        last = _before_relative(tokens, lead - 1)
    i = past_fillers(tokens, end)
    if at(tokens, i).text in COPULA and (role := stated_role(text, tokens, i + 1)) and role.role:
        stranded = at(tokens, role.end).text in _STRANDED and not at(tokens, role.end + 1).word
        house = _house(text, tokens, last, noun, None) if stranded and not role.organization else None
        return Standing(role.role, house, None, role.end) if house else None
    verb = _verb(tokens, i)
    if verb is None or was_once(tokens, end, verb, verb + 1) or tokens[verb].text in RAN:
        return None
    house = _house(text, tokens, last, noun, tokens[verb].text)
    return Standing(None, house, None, verb, firm=False) if house else None


def _before_relative(tokens: list[Token], end: int) -> int:
    """The comma before the relative clause that ends at token `end`, "Krogen | , som heter Klarvik,"; the token behind
    `end` where none does."""
    k = next((k for k in range(end - 1, max(end - _RELATIVE, 0), -1) if not _goes_on(tokens[k])), 0)
    return k if k and tokens[k].text == "," and tokens[k + 1].text == "som" else end + 1


def _goes_on(token: Token) -> bool:
    return token.word or token.text == "&"


def _verb(tokens: list[Token], i: int) -> int | None:
    """The verb at token `i` by which something is run, or behind the "har" there, where its object does not follow."""
    if at(tokens, i).text in _HAS:
        i = past_fillers(tokens, i + 1)
    if at(tokens, i).text in TAKES and at(tokens, i + 1).text == "över" and _objectless(tokens, i + 2):
        return i
    if at(tokens, i).text not in tie_words().runs | tie_words().opens | tie_words().acquires:
        return None
    i += 2 * (at(tokens, i + 1).text == "och" and at(tokens, i + 2).text in tie_words().runs)
    return i if _objectless(tokens, i + 1) else None


def _objectless(tokens: list[Token], i: int) -> bool:
    """Whether what stands at token `i`, behind a verb, is no object of it."""
    word = at(tokens, i)
    return not word.word or word.text in _BEHIND or word.text.isdigit()


def _house(text: str, tokens: list[Token], end: int, noun: str | None, does: str | None) -> str | None:
    """The organisation that ends before token `end`, of which `noun` may tell what it is, as one with which somebody
    does what the verb `does` tells, or in which he or she is something."""
    last = tokens[end - 1]
    if pointed := pointing(last.text) or (opening_noun(last.low) if begins(tokens, end - 1) else None):
        return pointed if noun is None and (does not in tie_words().opens or pointed in tie_words().opened) else None
    named = None if does in tie_words().opens else ending(text, tokens, end)
    if named is None:
        return None
    first, org = named
    body, rules = told_as_body(noun), tie_words()
    bare = unclaimed(tokens, first, org) and (does is None or does in rules.bare)
    told = (
        org.firm or body or (does not in rules.acquires | TAKES and (settled(org.text) or does in rules.founds or bare))
    )
    other = names_place(org.text) or place_of_speech(tokens, org)
    return org.text if told and not other else None
