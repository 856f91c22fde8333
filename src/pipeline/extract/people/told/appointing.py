"""The organisation that has chosen or hired whom its sentence names: "Klarvik har utsett Anna Berg till vd"."""

from pipeline.extract.orgnames import read_org
from pipeline.extract.people.names.names import is_given
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.antecedents import antecedent, common, common_here, ending
from pipeline.extract.people.told.belonging import body_at, is_court
from pipeline.extract.people.told.setoff import before_relative
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.people.told.verbs import CHOOSES
from pipeline.extract.rolewords import role_of_several
from pipeline.extract.tokens import Token, at, clause_start
from pipeline.reference import common_words, surnames

_HAS = frozenset("har hade".split())
# What leads to a place, or to when something is.
PLACES = frozenset("i på vid hos inom".split())
_REACH, _FULL = 10, 2
# Who chooses people for others: governments for agencies, juries for prizes.
_FOR_OTHERS = frozenset("regeringen riksdagen juryn kungen påven kommittén".split())


def appointed_by(text: str, tokens: list[Token], i: int, end: int) -> Standing | None:
    """The organisation for which somebody is chosen or hired whose name is tokens `i` up to `end`; with the role where
    the subject stands between verb and name, "I går valde Klarvik Eva Mo till vd"; also of a relative clause, "Klarvik,
    som anställde Eva Mo". `text` is the article's."""
    verb = next((k for k in range(i - 1, max(i - _REACH, 0), -1) if tokens[k].text in CHOOSES), None)
    if verb is None:
        return None
    between = tokens[verb + 1 : i]
    if between and between[0].capital:
        org = body_at(text, tokens[:i], verb + 1)
        said = stated_role(text, tokens, end + 1) if at(tokens, end).text in ("till", "som") else None
        whole = org is not None and org.end == i
        return Standing(said.role if said else None, org.text, None, i, firm=False) if org and whole else None
    if not all(token.lower for token in between):
        return None
    last = verb - 1 if at(tokens, verb - 1).text in _HAS else verb
    if at(tokens, last - 1).text == "som":
        named = ending(text, tokens, antecedent(tokens, last - 1)[0])
        return Standing(None, named[1].text, None, i, firm=False) if named else None
    if at(tokens, last - 1).text == ",":  # "Klarvik, som säljer mat, har utsett Eva Mo"
        last = min(last, before_relative(tokens, last - 1))
    name = subject_at(text, tokens, clause_start(tokens, last), last)
    return Standing(None, name, None, i, firm=False) if name else None


def subject_at(text: str, tokens: list[Token], start: int, end: int) -> str | None:
    """The organisation that the tokens from `start` up to `end` are; without the noun that calls it a firm,
    "Energibolaget | Klarvik"."""
    first = at(tokens, start)
    if end == start + 1 and role_of_several(first.text):
        return None
    called = end > start + 1 and common(text, tokens, start)
    org = read_org(text, tokens, start + called)
    if org is None or org.end != end or org.municipality or first.low in _FOR_OTHERS | PLACES:
        return None
    if is_court(org.text):
        return None
    if end == start + _FULL and is_given(first.text) and tokens[start + 1].text in surnames():
        return None
    single = end == start + 1 and (common_here(text, tokens, start) and first.low in common_words())
    return None if single else org.text
