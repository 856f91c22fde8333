"""What somebody becomes, or is no more, by what he or she does with an office: "tar över som rektor på Åsskolan",
"lämnar jobbet som vd för att bli skolchef", "kom till Åsskolan som rektor"."""

from pipeline.extract.people.names.names import is_given
from pipeline.extract.people.roles.employing import settled
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.people.told.clauses import NEVER
from pipeline.extract.people.told.offices import office
from pipeline.extract.people.told.stated import past_fillers, stated_role
from pipeline.extract.rolewords import definite_role
from pipeline.extract.tokens import Token, at
from pipeline.reference.bodies import kind_of
from pipeline.reference.employers import employer_class
from pipeline.reference.inflections import finite
from pipeline.reference.naming import finite_verbs

_BEGINS = frozenset({"började", "börjat", "inledde"})
# By these somebody ends, in the present, what went on till now.
_ENDS = frozenset({"slutar", "avgår", "lämnar"})
_AT_HOUSE = frozenset("på vid hos".split())
# What leads from a verb to somebody else; "av" alone ends what one does, "kliver av som".
_TO_OTHERS = frozenset("emot mot med om bredvid mellan bakom kring".split())
# The same where somebody is named behind it: "byter ut Bo Ek som".
_UPON = frozenset("till ut ifrån".split())
_OFF, _BACK = "av", "tillbaka"
# What tells behind "är" or "blir" that somebody stays what "som" leads to.
_STILL = "kvar"
_WELL_INTO = ["inne", "på"]
_HOSPITAL = "sjukhuset"
_FIRST, _SINCE, _LATER = "först", frozenset("sedan nu numera senare därefter".split()), 10
_STAYS = finite(["stanna", "fortsätta"]) | {_STILL}
# What leads from the verb to the house, and to one that somebody may but visit.
_AT, _TO = frozenset("på vid hos i till".split()), "till"
_FROM_OR_TO = ("från", _TO)
_NEAR, _TIME, _SENTENCE = 4, 6, 40
_MARKS = frozenset('.!?:”"»–')


def changes(text: str, tokens: list[Token], i: int) -> Standing | None:
    """What somebody becomes by the verb at token `i`, else what he or she begins or ends to be. `text` is the
    article's."""
    return _in_order_to_be(text, tokens, i) or _as_what(text, tokens, i) or _after_years(text, tokens, i)


def _after_years(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The house in which somebody has been until he or she ends to be there now: "slutar hon | efter 41 år på
    Åsskolan"."""
    if tokens[i].text not in _ENDS:
        return None
    years = next((k for k in range(i + 1, i + _TIME) if at(tokens, k).text == "år"), i)
    if at(tokens, years - 2).text != "efter" or at(tokens, years + 1).text not in _AT_HOUSE:
        return None
    org = body_at(text, tokens, years + 2)
    return Standing(None, org.text, None, org.end, firm=False) if org else None


def arrives(text: str, tokens: list[Token], i: int) -> Standing | None:
    """What somebody comes to a house to be, by the verb at token `i`: "kom 2019 till Åsskolan som rektor", "kommer
    tillbaka som rektor". `text` is the article's."""
    back = at(tokens, i + 1).text == _BACK
    leads = next((word for k in range(i + 1, i + _NEAR) if (word := at(tokens, k).text) in _FROM_OR_TO), None) == _TO
    said = _as_what(text, tokens, i) if back or leads else None
    return said if said and said.role and (said.organization or back) and employer_class(said.role) else None


def remains(text: str, tokens: list[Token], i: int) -> Standing | None:
    """What somebody stays, from token `i` behind "är" or "blir" on: "kvar som vd", "kvar på Åsskolan som rektor", "kvar
    på Klarvik", "51 år och inne på sitt tredje år som rektor"; who is still in a hospital may be ill. `text` is the
    article's."""
    inside = past_fillers(tokens, i)
    inside += inside > i and at(tokens, inside).text == "och"
    if [at(tokens, k).text for k in (inside, inside + 1)] == _WELL_INTO:
        return _as_what(text, tokens, inside)
    if at(tokens, i).text != _STILL:
        return None
    if said := _as_what(text, tokens, i):
        return said
    now = all(token.text != "var" for token in tokens[max(i - _NEAR, 0) : i])
    leads = at(tokens, i + 1).text
    org = body_at(text, tokens, i + 2) if now and leads in _AT_HOUSE | {"i"} else None
    org = None if org and leads == "i" and not settled(org.text) else org
    hospital = kind_of(_HOSPITAL)
    if org is None or (hospital and hospital.names_one(org.text)):
        return None
    return Standing(None, org.text, None, org.end, firm=False)


def _as_what(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The role behind the "som" that follows soon, with the house before it: "lämnar uppdraget i Ed som kassör",
    "slutar på Åsskolan som rektor"; not that of another, "tar emot Bo Ek som vd", nor who does something, "tar över
    huset som snickaren byggde", "stannar hos en vän som läkare har hjälpt"."""
    leads = next((k for k in range(i + 1, i + 1 + _TIME) if at(tokens, k).text == "som"), None)
    leads = _at_last(tokens, leads) if leads is not None else None
    if leads is None or definite_role(at(tokens, leads + 1).text) or _of_another(tokens, i + 1, leads):
        return None
    said = stated_role(text, tokens, leads + 1)
    if said and tokens[i].text in _STAYS and said.organization is None and at(tokens, said.end).text in finite_verbs():
        return None
    if said and said.role and _does(tokens, leads + 1, said.end):
        return None
    if said and said.role and said.organization is None:
        said = said._replace(organization=_house(text, tokens, i + 1, leads, said.role))
    return said._replace(former=True) if said and tokens[i].text in _BEGINS else said


def _at_last(tokens: list[Token], i: int) -> int:
    """The "som" of what somebody is in the end, where that at token `i` tells what he or she was at first: "först som
    kock och sedan 2009 | som köksmästare"."""
    if at(tokens, i - 1).text != _FIRST:
        return i
    later = (k for k in range(i + 2, i + _LATER) if at(tokens, k).text == "som")
    return next((k for k in later if not _SINCE.isdisjoint(t.text for t in tokens[i:k])), i)


def _of_another(tokens: list[Token], i: int, end: int) -> bool:
    """Whether what stands from token `i` up to `end` leads to another than the subject, or tells that it is not so."""
    said = {token.text for token in tokens[i:end]}
    off = _OFF in said and tokens[end - 1].text != _OFF
    off = off or any(tokens[k].text in _UPON and _somebody(tokens[k + 1].text) for k in range(i, end))
    return off or not NEVER.isdisjoint(said) or not _TO_OTHERS.isdisjoint(said)


def _does(tokens: list[Token], i: int, end: int) -> bool:
    """Whether what looks like a role from token `i` up to `end` is a clause: "som | kontaktade polisen"."""
    return at(tokens, i).text.endswith("ade") and any(definite_role(token.text) for token in tokens[i + 1 : end])


def _somebody(word: str) -> bool:
    return is_given(word) or definite_role(word)


def _house(text: str, tokens: list[Token], i: int, end: int, role: str) -> str | None:
    """The organisation right before token `end` in which somebody is or comes to be something."""
    for k in range(i, end):
        lead = tokens[k].text
        org = body_at(text, tokens, k + 1) if lead in _AT else None
        if org and org.end == end and (lead != "i" or settled(org.text)):
            return org.text if lead != _TO or employer_class(role) else None
    return None


def _in_order_to_be(text: str, tokens: list[Token], i: int) -> Standing | None:
    """ "lämnar jobbet som vd för att bli skolchef i Habo kommun", "går från rollen som vd till jobbet som lots", from
    the verb on."""
    for k in range(i, min(i + _SENTENCE, len(tokens))):
        if tokens[k].text in _MARKS:
            return None
        if tokens[k].text not in ("för", "till", "mot"):
            continue
        if [at(tokens, k + n).text for n in (1, 2)] == ["att", "bli"]:
            return stated_role(text, tokens, k + 3)
        if next_one := office(text, tokens, k + 1) or office(text, tokens, k + 2):
            return next_one
    return None
