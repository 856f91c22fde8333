"""For whom somebody takes part where that begins the sentence: "Från Klarvik kom Anna Berg", "För Klarvik talade Anna
Berg", "Från Klarviks sida deltar Anna Berg"."""

from pipeline.extract.people.roles.owners import owner_before, pointing
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.people.told.employers import names_place
from pipeline.extract.rolewords import basic_form, is_role
from pipeline.extract.tokens import Token, at
from pipeline.reference.employers import employer_class, known_kinds

_SIDE = ("sida", "håll")
_FROM, _FOR = "från", "för"
# What may stand before "från": "På plats från Klarvik fanns".
_PRESENT = frozenset("på plats med inbjuden inbjudna inbjudet närvarande också även".split())
_PRESENTING = frozenset("var är fanns finns syns syntes satt sitter stod står kom".split())
_JOINS = frozenset(
    """deltar deltog medverkar medverkade närvarar närvarade kommer kom talar talade svarar svarade syns syntes möter
    mötte ställer ställde""".split()
)
_HAS, _COME = frozenset("har hade".split()), frozenset("kommit rest åkt deltagit medverkat inbjudits".split())
# What leads between verb and name to somebody else: "Från Klarvik kom ett brev till Anna Berg".
_ASIDE = frozenset("i på vid hos från med till av för mot om bland ett att".split())
_SENTENCE, _BETWEEN = 16, 5


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
    noun = pointing(at(tokens, lead + 1).text) if at(tokens, lead + 1).lower else None
    if noun and _acts(tokens, lead + 2, i, end, present=lead > first):
        return noun
    org = body_at(text, tokens, lead + 1)
    if org is None or not _acts(tokens, org.end, i, end, present=lead > first):
        return None
    titled = any(is_role(token.text) and not _of_side(token.text) for token in tokens[org.end : i])
    return org.text if titled or org.firm or org.text in known_kinds() else None


def _of_side(title: str) -> bool:
    """Whether a title is one on one of two sides, which may come from a town as well."""
    kind = employer_class(basic_form(title))
    return kind is not None and kind.rivals


def _acts(tokens: list[Token], verb: int, i: int, end: int, *, present: bool) -> bool:
    """Whether the verb at token `verb`, behind an organisation, tells that somebody named from token `i` up to `end`
    takes part. `present`: that he or she is there is told before."""
    between = tokens[verb + 1 : i]
    if len(between) > _BETWEEN or not all(token.lower for token in between):
        return False
    said = [token.text for token in between if token.text not in ("bland", "andra")]
    if not _ASIDE.isdisjoint(said):
        return False
    came = at(tokens, verb).text in _HAS and at(tokens, end).text in _COME
    return came or at(tokens, verb).text in (_JOINS | _PRESENTING if present else _JOINS)
