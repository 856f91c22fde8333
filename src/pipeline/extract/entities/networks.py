"""Networks that act: who is a spokesperson for one, or demands something as one, makes an organisation of it."""

from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import Token, at
from pipeline.reference.inflections import active
from pipeline.reference.naming import organization_words
from pipeline.reference.verbs import reporting_verbs

_FOR = frozenset("för i på hos".split())
_PASSIVE = ("ades", "ågs", "ivs", "eras", "rats", "utses", "nas")
# What begins the names of those who want something: "Rädda bäcken".
_DEMANDS = frozenset("Rädda Bevara Skydda Stoppa Värna Låt Nej".split())
# Who lead a network from inside it, and speak for no organisation.
_CHAIRS = ("ordförande", "samordnare", "sammankallande", "projektledare")
# What is done in common, and speaks for nobody: "inledde samarbetet Hedviken".
_COMMON_WORK = ("samarbetet", "partnerskapet")
# Who speaks for one: "nätverkets talesperson".
_OF_NETWORK, _VOICES = "nätverkets", ("talesperson", "talesman", "språkrör")
_BACK = 12
_HAS = frozenset("har hade".split())
# What bodies do besides what firms do: "har valt Anna Berg", "samlade i maj in 600 namn".
_DEEDS, _NEAR = active("välja samla".split()), 5
_TAKES_PART = frozenset("ingår ingick deltar deltog samarbetar samverkar samlar samlas möts medverkar".split())


def acting(stretch: Stretch, i: int, name: str) -> bool:
    """Whether the noun at token `i` and the `name` after it tell of a network that somebody speaks for or by which
    something is done, or whose name demands something: "talesperson för nätverket Havtorn", "ordnas av nätverket",
    "nätverket Rädda bäcken"."""
    tokens, end = stretch.tokens, _end(stretch, i, name)
    if tokens[i].low.endswith(_COMMON_WORK):
        return False
    demands = tokens[i + 1].text in _DEMANDS and tokens[end - 1].lower
    return not _joined(tokens, end) and (demands or _before(tokens, i) or _spoken_for(stretch, end))


def begins_name(stretch: Stretch, i: int, name: str) -> bool:
    """Whether the noun for a network at token `i` begins a sentence and its name, which goes on to the `name` after it:
    it does what bodies do, "Tågnätverket Hedviken har medlemmar", "Tågnätverket Hedviken, som finns i Ed, kräver"."""
    tokens, end = stretch.tokens, _end(stretch, i, name)
    if i not in stretch.opening or tokens[i].low.endswith(_COMMON_WORK):
        return False
    if at(tokens, end).text == "," and at(tokens, end + 1).text == "som":
        behind = range(end + 2, end + 2 + _BACK)
        end = next((k + 1 for k in behind if at(tokens, k).text == ","), end)
    verb, after = at(tokens, end).text, at(tokens, end + 1)
    rules = organization_words()
    has = verb in _HAS and (after.low in rules.staff | rules.acts | _DEEDS)
    gathers = verb in _DEEDS and any(token.text == "in" for token in tokens[end + 1 : end + _NEAR])
    return has or gathers or (verb in rules.acts and verb not in rules.auxiliaries)


def _spoken_for(stretch: Stretch, end: int) -> bool:
    """Whether the next sentence tells who speaks for the network named before token `end`: "Anna Berg är nätverkets
    talesperson"."""
    tokens = stretch.tokens
    start = next((k for k in range(end, len(tokens)) if k in stretch.opening), len(tokens))
    near = range(start, min(start + _BACK, len(tokens) - 1))
    return any(tokens[k].low == _OF_NETWORK and at(tokens, k + 1).low.startswith(_VOICES) for k in near)


def _end(stretch: Stretch, i: int, name: str) -> int:
    """The token after the `name` that stands behind token `i`."""
    tokens = stretch.tokens
    end, stop = i + 1, at(tokens, i + 1).start_char + len(name)
    while end < len(tokens) and tokens[end].start_char < stop:
        end += 1
    return end


def _joined(tokens: list[Token], i: int) -> bool:
    """Whether it is told who takes part, as of a piece of work in common: "nätverket Hedviken, där nio byar ingår"."""
    clause = at(tokens, i).text == "," and at(tokens, i + 1).text in ("där", "som")
    return clause and any(token.low in _TAKES_PART for token in tokens[i + 2 : i + _BACK])


def _before(tokens: list[Token], i: int) -> bool:
    link = at(tokens, i - 1).low if i else ""
    if link == "av":
        told = tokens[max(i - _BACK, 0) : i - 1]
        return any(token.low in organization_words().passives or token.low.endswith(_PASSIVE) for token in told)
    led = link in _FOR and i > 1 and is_role(tokens[i - 2].text) and not tokens[i - 2].text.startswith(_CHAIRS)
    return led or link == "enligt" or link in reporting_verbs()
