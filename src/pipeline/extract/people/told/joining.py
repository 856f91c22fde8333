"""Of which club, ensemble or fellowship somebody is by what he or she does there: "hör till Betelkyrkan", "spelar
kontrabas i Klarviks storband", "rider för Klarviks ryttarklubb", "är inne på sin tredje säsong i Klarvik Hockey"."""

from pipeline.extract.orgnames import OrgName
from pipeline.extract.people.names.parties import party_named
from pipeline.extract.people.roles.employing import played_in
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.people.told.clauses import lasts
from pipeline.extract.people.told.verbs import COPULA
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import ORDINALS
from pipeline.reference.bodies import kind_of
from pipeline.reference.employers import known_kinds
from pipeline.reference.inflections import lasting
from pipeline.reference.naming import organization_words
from pipeline.reference.ties import tie_words

_BELONGS, _PARTAKES = "hör", "ingår"
# How those do who compete for a club; for a good cause others run.
_COMPETES = lasting("tävla springa rida simma cykla åka orientera kasta hoppa".split()) | {"brottas", "boxas", "fäktas"}
_PLAYS = frozenset("spelar spelat slår slagit blåser blåst".split())
_DOES = frozenset({"gör", "gjort"})
# By one of these each of them is told.
_VERBS = _COMPETES | _PLAYS | COPULA | _DOES | {_BELONGS, _PARTAKES}
# How nouns end by which a collective or a band tells what it is before its name: "Kollektivet Klarvik".
_FELLOWSHIPS = tuple("kollektivet ensemblen gruppen bandet kören duon trion kvartetten kvintetten orkestern".split())
_ENSEMBLES = ("teatern", "gruppen")
_CLUB = "klubben"
_SEASONS = frozenset("säsong sommar vinter år".split())
_OWN = ("sin", "sitt")
_AT = frozenset("i på hos vid inom med".split())
# What tells behind a comma that somebody is one of a fellowship.
MEMBERS = frozenset("med medlem aktiv engagerad".split())
_IN = frozenset("i hos inom".split())
_REACH = 4


def joins_in(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The organisation that the verb at token `i` ties its subject to. `text` is the article's."""
    if at(tokens, i).text not in _VERBS:
        return None
    org = _own(text, tokens, i) or _performs(text, tokens, i) or _season(text, tokens, i)
    if org is None or party_named(org.text):
        return None
    return Standing(None, org.text, None, org.end, firm=False)


def one_of(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The same of what a comma sets off at token `i`: ", med i Klarviks kajakklubb sedan starten,"."""
    k = i + 1
    if at(tokens, i).text != "," or at(tokens, k).text not in MEMBERS or at(tokens, k + 1).text not in _IN:
        return None
    org = body_at(text, tokens, k + 2)
    told = org is not None and (at(tokens, org.end).text == "," or lasts(tokens, org.end)) and org.firm
    return Standing(None, org.text, None, org.end, firm=False, besides=True) if org and told else None


def _own(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """ "hör till Betelkyrkan", "ingår i Kollektivet Klarvik", "tävlar för Klarviks IF"."""
    leads = (at(tokens, i).text, at(tokens, i + 1).text)
    if leads == (_BELONGS, "till"):
        org = body_at(text, tokens, i + 2)
        return org if org and org.firm and not at(tokens, org.end).lower else None
    if leads == (_PARTAKES, "i"):
        org = body_at(text, tokens, i + 2)
        return org if org and (_fellowship(org.text) or tokens[i + 2].low.endswith(_FELLOWSHIPS)) else None
    if leads[0] in _COMPETES and leads[1] == "för":
        org = body_at(text, tokens, i + 2)
        return org if org and is_club(org.text) else None
    return None


def _performs(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """ "spelar kontrabas i Klarvik", where that is no place."""
    played = at(tokens, i).text in _PLAYS and at(tokens, i + 1).text.endswith(tie_words().instruments)
    org = body_at(text, tokens, i + 3) if played and at(tokens, i + 2).text in ("i", "med") else None
    return org if org and (org.firm or _fellowship(org.text)) else None


def _season(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """ "är inne på sin tredje säsong i båset hos Klarvik Hockey", "gör sin nionde sommar på Klarviks teater"."""
    begun = at(tokens, i).text in COPULA and [at(tokens, i + k).text for k in (1, 2)] == ["inne", "på"]
    own = i + 3 if begun else i + 1
    if not begun and at(tokens, i).text not in _DOES:
        return None
    counted = at(tokens, own).text in _OWN and at(tokens, own + 1).text in ORDINALS
    if not counted or at(tokens, own + 2).text not in _SEASONS:
        return None
    for k in range(own + 3, own + 3 + _REACH):
        if not at(tokens, k).lower:
            return None
        org = body_at(text, tokens, k + 1) if tokens[k].text in _AT and at(tokens, k + 1).capital else None
        if org:
            return org if org.firm and not played_in(org.text) else None
    return None


def _fellowship(name: str) -> bool:
    """Whether a name tells an ensemble or a group of people."""
    kinds = (kind_of(noun) for noun in _ENSEMBLES)
    return any(kind.names_one(name) for kind in kinds if kind)


def is_club(name: str) -> bool:
    """Whether a name is a club's, by its words or a register: "Klarviks IF", "Klarvik Hockey"."""
    kind = kind_of(_CLUB)
    told = (kind is not None and kind.names_one(name)) or not organization_words().clubs.isdisjoint(name.split())
    return told or known_kinds().get(name) == "club"
