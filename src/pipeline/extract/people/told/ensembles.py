"""The ensemble or club of which somebody is one by what he or she sings there, or is told to belong to: "sjunger alt i
kören Vårklang", "tillhör Ryds spelmanslag"."""

from functools import cache

from pipeline.extract.orgnames import OrgName
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.people.told.clauses import past_adverbs
from pipeline.extract.tokens import Token, at
from pipeline.reference.bodies import BodyKind, body_kinds, kind_of

# In the supine, behind "har", what is done for years until now.
_SINGS, _SUNG = frozenset({"sjunger"}), frozenset("sjungit spelat dansat".split())
_BELONGS = frozenset({"tillhör"})
_VERBS = _SINGS | _SUNG | _BELONGS
_IN = ("i", "för")
# For how long somebody has done so.
_YEARS = frozenset("år åren årtionden decennier sedan".split())
_CLAUSE = 8
_ENDS = frozenset(".!?,")


def plays(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The ensemble or club that the verb at token `i` ties its subject to, besides what else he or she is. `text` is
    the article's."""
    verb = at(tokens, i).text
    if verb not in _VERBS or (verb in _SUNG and not _for_years(tokens, i)):
        return None
    first = past_adverbs(tokens, i + 1)
    if verb not in _BELONGS:
        lead = first + (at(tokens, first).text not in _IN)
        if at(tokens, lead).text not in _IN or not at(tokens, first).lower:
            return None
        first = lead + 1
    org = body_at(text, tokens, first)
    tied = org is not None and _of_players(tokens, first, org)
    return Standing(None, org.text, None, org.end, firm=False, besides=True) if org and tied else None


def _for_years(tokens: list[Token], i: int) -> bool:
    """Whether the clause of the supine at token `i` tells for how long: "I tio år har hon | sjungit", "har | sjungit
    alt i kören sedan 2010"."""
    first = next((k + 1 for k in range(i - 1, -1, -1) if tokens[k].text in _ENDS), 0)
    last = next((k for k in range(i, len(tokens)) if tokens[k].text in _ENDS), len(tokens))
    return any(token.low in _YEARS for token in tokens[max(first, i - _CLAUSE) : last])


def _of_players(tokens: list[Token], i: int, org: OrgName) -> bool:
    """Whether the organisation at token `i` is an ensemble or has members, by its name or by the noun before that."""
    noun = at(tokens, i).low if at(tokens, i + 1).capital else ""
    return any(noun in kind.nouns or kind.names_one(org.text) for kind in _players())


@cache
def _players() -> tuple[BodyKind, ...]:
    ensemble = kind_of("kören")
    return tuple(kind for kind in body_kinds() if kind.members or kind is ensemble)
