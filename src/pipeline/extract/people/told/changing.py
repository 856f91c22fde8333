"""What somebody becomes, or is no more, by what he or she does with an office: "tar över som rektor på Åsskolan",
"lämnar jobbet som vd för att bli skolchef"."""

from pipeline.extract.people.roles.employing import settled
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.people.told.clauses import NEVER
from pipeline.extract.people.told.offices import office
from pipeline.extract.people.told.stated import past_fillers, stated_role
from pipeline.extract.rolewords import definite_role
from pipeline.extract.tokens import Token, at
from pipeline.reference.bodies import kind_of
from pipeline.reference.inflections import finite
from pipeline.reference.naming import finite_verbs

_BEGINS = frozenset({"började", "börjat", "inledde"})
_AT_HOUSE = frozenset("på vid hos".split())
# What leads from a verb to somebody else; "av" alone ends what one does, "kliver av som".
_TO_OTHERS = frozenset("emot mot med om bredvid mellan bakom kring".split())
_OFF = "av"
# What tells behind "är" or "blir" that somebody stays what "som" leads to.
_STILL = "kvar"
# Where players and those who watch sit: "kvar på Klarviksbänken".
_SEATED = ("bänken", "läktaren")
_WELL_INTO = ["inne", "på"]
_HOSPITAL = "sjukhuset"
_FIRST, _SINCE, _LATER = "först", frozenset("sedan nu numera senare därefter".split()), 10
_STAYS = finite(["stanna", "fortsätta"]) | {_STILL}
_NEAR, _TIME, _SENTENCE = 4, 6, 40
_MARKS = frozenset('.!?:”"»–')


def changes(text: str, tokens: list[Token], i: int) -> Standing | None:
    """What somebody becomes by the verb at token `i`, else what he or she begins or ends to be. `text` is the
    article's."""
    return _in_order_to_be(text, tokens, i) or _as_what(text, tokens, i)


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
    if org is None or org.text.endswith(_SEATED) or (hospital and hospital.names_one(org.text)):
        return None
    return Standing(None, org.text, None, org.end, firm=False)


def _as_what(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The role behind the "som" that follows soon: "lämnar uppdraget i Ed som kassör"; not that of another, "tar emot
    Bo Ek som vd", nor who does something, "tar över huset som snickaren byggde", "stannar hos en vän som läkare har
    hjälpt"."""
    leads = next((k for k in range(i + 1, i + 1 + _TIME) if at(tokens, k).text == "som"), None)
    leads = _at_last(tokens, leads) if leads is not None else None
    if leads is None or definite_role(at(tokens, leads + 1).text) or _of_another(tokens, i + 1, leads):
        return None
    said = stated_role(text, tokens, leads + 1)
    if said and tokens[i].text in _STAYS and said.organization is None and at(tokens, said.end).text in finite_verbs():
        return None
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
    return off or not NEVER.isdisjoint(said) or not _TO_OTHERS.isdisjoint(said)


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
