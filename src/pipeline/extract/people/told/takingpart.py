"""For whom somebody takes part where that begins the sentence: "Från Klarvik kom Anna Berg", "För Klarvik talade
rektorn Anna Berg", "Från Klarviks sida deltar Anna Berg"."""

from pipeline.extract.people.roles.modifiers import role_begins
from pipeline.extract.people.roles.owners import owner_before, pointing
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.rolewords import basic_form, is_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import names_place
from pipeline.reference.bodies import MUNICIPAL, REGIONAL, body_kinds
from pipeline.reference.employers import employer_class, has_firm, is_agency, is_authority, is_head, known_kinds, seated

_SIDE = ("sida", "håll")
_FROM, _FOR = "från", "för"
# One of these, in lower case, leads to such an organisation.
SIDES = frozenset({_FROM, _FOR})
# What may stand before "från": "På plats från Klarvik fanns".
_PRESENT = frozenset("på plats med inbjuden inbjudna inbjudet närvarande också även".split())
_PRESENTING = frozenset("var är fanns finns syns syntes satt sitter stod står kom".split())
_JOINS = frozenset(
    """deltar deltog medverkar medverkade närvarar närvarade kommer kom talar talade svarar svarade syns syntes möter
    mötte ställer ställde""".split()
)
_HAS, _COME = frozenset("har hade".split()), frozenset("kommit rest åkt deltagit medverkat inbjudits".split())
# What stands between verb and name besides a title.
_BESIDES = frozenset("också även bland andra".split())
# Who speaks for a house by the title, besides who heads it or sits on its board.
_SPOKESPERSONS = ("talesperson", "taleskvinna", "talesman", "ansvarig", "ombudsman", "sekreterare", "verksamhetsledare")
_SENTENCE, _TITLE = 16, 4


def on_whose_side(text: str, tokens: list[Token], i: int, end: int) -> str | None:
    """The organisation, or the noun that points to one, for which somebody whose name is tokens `i` up to `end` takes
    part. `text` is the article's."""
    first = max(i - _SENTENCE, 0)
    first = next((k + 1 for k in range(i - 1, first - 1, -1) if tokens[k].text in ".!?:–"), first)
    if at(tokens, first).text == "Från" and at(tokens, i - 2).text in _SIDE:
        found = owner_before(text, tokens, i - 2)
        return found if found and not (found.islower() or names_place(found)) else None
    lead = first
    while at(tokens, lead).low in _PRESENT and lead < i:
        lead += 1
    if at(tokens, lead).low not in (_FROM, _FOR):
        return None
    speaks = at(tokens, lead).low == _FOR
    noun = pointing(at(tokens, lead + 1).text) if at(tokens, lead + 1).lower else None
    if noun and _acts(tokens, lead + 2, i, end, present=lead > first):
        return noun if not speaks or _speaks_for(tokens[i - 1].text, noun) else None
    org = body_at(text, tokens, lead + 1)
    if org is None or not _acts(tokens, org.end, i, end, present=lead > first):
        return None
    if speaks and not _speaks_for(tokens[i - 1].text, org.text):
        return None
    titled = any(is_role(token.text) and not _of_side(token.text) for token in tokens[org.end : i])
    return org.text if titled or org.firm or org.text in known_kinds() else None


def _of_side(title: str) -> bool:
    """Whether a title is one on one of two sides, which may come from a town as well."""
    kind = employer_class(basic_form(title))
    return kind is not None and kind.rivals


def _titled(tokens: list[Token], first: int, i: int) -> bool:
    """Whether the tokens from `first` up to a name at token `i` are a title, and no more: "nya inköparen"."""
    return role_begins(tokens, first) and is_role(tokens[i - 1].text) and all(t.lower for t in tokens[first:i])


def _speaks_for(title: str, house: str) -> bool:
    """Whether a title is an officer's or a spokesperson's of such a house, told by its name or by the noun for it."""
    role = basic_form(title)
    kind = employer_class(role) if is_role(title) else None
    officer = is_head(role) or seated(role) or has_firm(role) or role.endswith(_SPOKESPERSONS)
    if kind is None or not officer:
        return False
    if house in MUNICIPAL | REGIONAL or (is_authority(house) and not is_agency(house)):
        return kind.any or bool(kind.authorities)
    told = [each for each in body_kinds() if house in each.nouns or each.names_one(house)]
    return kind.any or any(each in kind.kinds for each in told) or (not told and kind.open)


def _acts(tokens: list[Token], verb: int, i: int, end: int, *, present: bool) -> bool:
    """Whether the verb at token `verb`, behind an organisation, tells that somebody named from token `i` up to `end`
    takes part. `present`: that he or she is there is told before."""
    title = verb + 1
    while at(tokens, title).text in _BESIDES:
        title += 1
    if title > i or i - title > _TITLE or (title < i and not _titled(tokens, title, i)):
        return False
    came = at(tokens, verb).text in _HAS and at(tokens, end).text in _COME
    return came or at(tokens, verb).text in (_JOINS | _PRESENTING if present else _JOINS)
