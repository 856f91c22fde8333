"""With whom somebody runs what: "Bo Ek driver Klarvik ihop med Anna Berg", "Klarvik, som han driver ihop med kocken
Anna Berg"."""

from collections.abc import Iterator, Mapping

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.kin import kin_noun
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.clauses import TOGETHER, plain
from pipeline.extract.people.told.objects import told_before
from pipeline.extract.people.told.running import runs
from pipeline.extract.people.told.verbs import RUNS
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import SUBJECTS

# How far before with whom it is run the verb may stand.
_CLAUSE = 16
_TITLE = 4
_ENDS, _OWN = frozenset(".!?:"), "sin"


def companions(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Who runs an organisation together with another, and what is told of that. `text` is the article's."""
    spans: dict[int, dict[int, int]] = {}
    for naming in cast.namings:
        spans.setdefault(naming.passage.block.start_char, {})[naming.start] = naming.end
    for naming in cast.namings:
        if TOGETHER.isdisjoint(naming.passage.words):
            continue
        tokens, lead = naming.passage.tokens, _lead(naming)
        verb = None if lead is None else _verb(tokens, lead, naming.end)
        if verb is not None and (run := _run(text, tokens, verb, spans[naming.passage.block.start_char])):
            yield naming, run


def _lead(naming: Naming) -> int | None:
    """The "tillsammans" that leads over "med" and a title, or a noun for kin or whose fellow it is, to a name: "ihop |
    med kocken Anna Berg", "ihop | med sin man, Bo Ek", "ihop | med sin barndomsvän Bo Ek"."""
    tokens, led = naming.passage.tokens, naming.start - 1
    led -= at(tokens, led).text == "," and kin_noun(at(tokens, led - 1).text) is not None
    titled = is_role(at(tokens, led).text) or kin_noun(at(tokens, led).text) is not None
    while led > max(naming.start - _TITLE, 0) and tokens[led].lower and tokens[led].text != "med":
        led -= 1
    titled = titled or led + 1 == naming.start or at(tokens, led + 1).text == _OWN
    return led - 1 if titled and at(tokens, led).text == "med" and at(tokens, led - 1).low in TOGETHER else None


def _verb(tokens: list[Token], lead: int, end: int) -> int | None:
    """The verb of running right behind the name that ends before token `end`, or before token `lead` in its
    sentence."""
    if at(tokens, end).text in RUNS:
        return end
    for k in range(lead, max(lead - _CLAUSE, -1), -1):
        if tokens[k].text in RUNS:
            return k
        if tokens[k].text in _ENDS:
            return None
    return None


def _run(text: str, tokens: list[Token], verb: int, spans: Mapping[int, int]) -> Standing | None:
    """What is run by the verb at token `verb`, whose subject stands on either side: a pronoun, or a name, where `spans`
    tells before which token each ends that begins at one."""
    behind = verb + 1 + (at(tokens, verb + 1).text in SUBJECTS)
    behind = spans.get(behind, behind)
    before = next((start for start, end in spans.items() if end == verb), verb - 1)
    if run := runs(text, plain(tokens, verb, behind), verb) or told_before(text, tokens, before, verb):
        return run
    return told_before(text, tokens, verb + 1, behind) if behind > verb + 1 else None
