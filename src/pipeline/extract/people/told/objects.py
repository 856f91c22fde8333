"""What somebody runs, or where he or she is something, told before who does it: "Klarvik, som Anna Berg driver",
"Klarvik, ett bolag som hon startade", "Klarvik driver hon"."""

from pipeline.extract.people.roles.employing import PLACE, place_of_speech, settled
from pipeline.extract.people.roles.owners import begins, opening_noun, pointing
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.antecedents import antecedent, ending, told_as_body
from pipeline.extract.people.told.clauses import TOGETHER
from pipeline.extract.people.told.former import RAN
from pipeline.extract.people.told.running import is_thing, unclaimed
from pipeline.extract.people.told.setoff import before_relative
from pipeline.extract.people.told.stated import FILLERS, past_fillers, stated_role
from pipeline.extract.people.told.verbs import COPULA, TAKES
from pipeline.extract.tokens import Token, at, clause_start
from pipeline.extract.townnames import names_place
from pipeline.reference.ties import tie_words

_TITLE = 4
_HAS = ("har", "hade")
_LEADS_TO_SUBJECT = tie_words().runs.union(_HAS)
TOLD_BEFORE = _LEADS_TO_SUBJECT | {"som"}
# What stands behind a verb that has its object before it: when, where, with whom; no object.
_BEHIND = (PLACE | FILLERS | TOGETHER) - {"en", "ett", "ny"} | frozenset(
    "och för under efter utanför hemma då inte nu som".split()
)
_STRANDED = ("för", "i", "på", "vid", "hos", "inom", "av")


def told_before(text: str, tokens: list[Token], start: int, end: int) -> Standing | None:
    """The organisation that whom tokens `start` up to `end` name runs, owns, leads, has founded or is something in,
    where it is told before. `text` is the article's."""
    verb = start - 1
    if at(tokens, verb).text in _LEADS_TO_SUBJECT:
        return _opening(text, tokens, verb, end)
    lead = verb
    while lead > max(verb - _TITLE, 0) and tokens[lead].lower and tokens[lead].text != "som":
        lead -= 1
    return _relative(text, tokens, lead, end) if at(tokens, lead).text == "som" else None


def _relative(text: str, tokens: list[Token], lead: int, end: int) -> Standing | None:
    """The same behind the "som" at token `lead`: "Klarvik, ett bolag som | Anna Berg | driver", "Klarvik, som | hon |
    är vd för"."""
    last, noun = antecedent(tokens, lead)
    if at(tokens, lead - 1).text == "och":
        last = before_relative(tokens, lead - 1)
    i = past_fillers(tokens, end)
    if at(tokens, i).text in COPULA and (role := stated_role(text, tokens, i + 1)) and role.role:
        stranded = at(tokens, role.end).text in _STRANDED and not at(tokens, role.end + 1).word
        house = _house(text, tokens, last, noun, None) if stranded and not role.organization else None
        return Standing(role.role, house, None, role.end) if house else None
    verb = _verb(tokens, i)
    if verb is None or tokens[verb].text in RAN:
        return None
    house = _house(text, tokens, last, noun, tokens[verb].text)
    return Standing(None, house, None, verb, firm=False) if house else None


def _opening(text: str, tokens: list[Token], first: int, end: int) -> Standing | None:
    """The same of what begins the clause, before its verb at token `first`: "Klarvik | startade | hon"."""
    verb = _verb(tokens, first, end) if tokens[first].text in _HAS else first if _objectless(tokens, end) else None
    first = before_relative(tokens, first - 1) if at(tokens, first - 1).text == "," else first
    start = clause_start(tokens, first)
    if verb is None or not tokens[start].capital:
        return None
    named = ending(text, tokens, first)
    begin = named[0] if named else first - 1
    if begin > start + 1 or not tokens[begin].capital:
        return None
    noun = tokens[start].low if begin > start else None
    house = _house(text, tokens, first, noun, tokens[verb].text)
    return Standing(None, house, None, end, firm=False) if house else None


def _verb(tokens: list[Token], i: int, behind: int | None = None) -> int | None:
    """The verb at token `i` by which something is run, or behind the "har" there and the subject, which ends before
    token `behind`, where its object does not follow."""
    if at(tokens, i).text in _HAS:
        i = past_fillers(tokens, i + 1 if behind is None else behind)
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
    named, rules = ending(text, tokens, end), tie_words()
    if named is None:
        return None
    first, org = named
    body, before = told_as_body(noun), at(tokens, first - 1).text
    if does in rules.opens and not (noun or before).endswith(tuple(rules.opened)):
        return None
    bare = unclaimed(tokens, first, org) and (does is None or does in rules.bare)
    told = (
        org.firm or body or (does not in rules.acquires | TAKES and (settled(org.text) or does in rules.founds or bare))
    )
    other = names_place(org.text) or place_of_speech(tokens, org) or is_thing(before) or (noun and is_thing(noun))
    return org.text if told and not other else None
