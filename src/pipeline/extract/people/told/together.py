"""Who is named together with another, so that what is said of one is said of both."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Form, Naming
from pipeline.extract.people.names.passages import Passage
from pipeline.extract.people.roles.employing import founds
from pipeline.extract.people.roles.modifiers import is_epithet
from pipeline.extract.people.roles.owners import begins, owner_before
from pipeline.extract.people.roles.rolephrase import role_of_each, role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.clauses import TOGETHER
from pipeline.extract.people.told.predicates import predicate
from pipeline.extract.people.told.running import runs
from pipeline.extract.people.told.verbs import CARRIED, COPULA, RUNS, WORKS
from pipeline.extract.rolewords import is_role, role_of_many, role_of_several
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import BOTH, FEW, THIRD_PERSON
from pipeline.model import BlockKind

# What leads from several to what they are.
_TELLING = COPULA | WORKS
_PASSED = COPULA | BOTH | FEW | {"som"}
_BECOME = frozenset("är blir blev".split())
_PLURALS = ("are", "ande", "ister", "er")
# How roles end of which a board, a meeting or a council has but one.
_ONE = ("ordförande", "talare")
# How roles end that are the same in the plural.
_UNCHANGED = ("are", "ande")
_PHRASE = 7
# How far the second of two roles stands behind the first.
_JOINED = 7
# Without any of these a passage tells nothing of two.
_OF_TWO = BOTH | {"de"}
_TWO = 2
_SIGNS = (*(word[1:] for word in BOTH), "De är", "De arbetar", "De jobbar", "De driver", "De äger", "driver de")
_TOLD = frozenset({BlockKind.PARAGRAPH, BlockKind.LEDE})


def named_together(namings: Sequence[Naming]) -> Iterator[tuple[Naming, Naming]]:
    """Who is named beside whom, so that what follows is said of both: "Anna Ek och Bo Lind, grundare av Klarvik"."""
    for one, other in pairwise(namings):
        tokens = one.passage.tokens
        beside = one.passage is other.passage and one.end + 1 == other.start and at(tokens, one.end).text == "och"
        if beside and one.name != other.name and at(tokens, other.end).text in (",", "på", "från", "vid"):
            yield one, other


def role_of_own(text: str, one_of_two: Naming, last: Naming) -> tuple[Standing, Standing] | None:
    """What each of two is by the roles that stand behind the last of them in the same order: ", vd respektive kock på
    Klarvik", ", ordförande och kassör i Klarviks byalag"; None where both may be both. `text` is the article's."""
    tokens, first = last.passage.tokens, last.end + 1
    in_row = at(tokens, one_of_two.start - 1).text == "," and at(tokens, one_of_two.start - 2).capital
    if in_row or at(tokens, last.end).text != ",":
        return None
    ends = range(first + 1, first + _JOINED)
    joint = next((k for k in ends if at(tokens, k).text in ("respektive", "och")), None)
    one = role_phrase(text, tokens[:joint], first, lenient=False) if joint else None
    if joint is None or one is None or one.role is None or one.end != joint:
        return None
    other = role_phrase(text, tokens, joint + 1, lenient=False)
    if other is None or other.role is None or not is_role(other.role.split()[0]):
        return None
    apart = at(tokens, joint).text == "respektive"
    if not apart and (one.organization or founds({other.role}) or (_of_many(one) and _of_many(other))):
        return None
    return one._replace(organization=one.organization or other.organization), other


def said_of_both(standing: Standing, last: Naming) -> bool:
    """Whether what stands behind the last of two may be said of both: "grundare", "båda sköterskor på"; or an
    organisation alone, "från Klarvik"."""
    if called_both(last) or standing.role is None:
        return True
    return _of_many(standing)


def _of_many(standing: Standing) -> bool:
    """Whether a role may be told in the plural: "grundare", but "ordförande"."""
    words = standing.role.split() if standing.role else [""]
    noun = next((word for word in words if is_role(word)), words[0])
    return noun.endswith(_PLURALS) and not noun.endswith(_ONE)


def called_both(last: Naming) -> bool:
    """Whether what stands behind the last of two is expressly said of both: ", båda sköterskor"."""
    return at(last.passage.tokens, last.end + 1).text in BOTH


def each_of(text: str, namings: Sequence[Naming]) -> Iterator[tuple[Naming, Standing]]:
    """Who are named behind a role in plural, which each of them has: "Lärarna Anna Ek, Bo Lind och Eva Mo", "två
    lärare, Anna Ek och Bo Lind", "Grundarna av Klarvik, Anna Ek och Bo Lind". `text` is the article's."""
    told: Standing | None = None
    last: Naming | None = None
    for naming in namings:
        before = at(naming.passage.tokens, naming.start - 1)
        goes_on = last is not None and last.passage is naming.passage and last.end + 1 == naming.start
        if not (goes_on and before.text in ("och", ",")):
            told = _of_each(text, naming.passage.tokens, naming.start)
        if told:
            yield naming, told
        last = naming


def _of_each(text: str, tokens: list[Token], i: int) -> Standing | None:
    """What a noun in plural before the name at token `i` tells, behind a number if it is not definite, and with the
    place of work before a comma."""
    apart = at(tokens, i - 1).text == ","
    last = i - 2 if apart else i - 1
    for noun in range(last, max(last - _PHRASE, -1), -1) if apart else (last,):
        word = at(tokens, noun)
        if not word.word:
            return None
        common = word.lower or begins(tokens, noun)
        if common and word.text.endswith(("na", "en")) and (role := role_of_several(word.text)):
            if noun == last:
                return Standing(role, owner_before(text, tokens, noun), None, i)
            told = role_of_each(text, tokens[: last + 1], noun)
            return told if told and told.end == last + 1 else None
    if not apart:
        role = None if at(tokens, last).text.endswith(_UNCHANGED) else role_of_many(at(tokens, last).text)
        owner = owner_before(text, tokens, last) if role else None
        return Standing(role, owner, None, i) if owner else None
    owned = at(tokens, last - 1).text.endswith("s") and at(tokens, last - 2).text == "av"
    counted = at(tokens, last - 3 if owned else last - 1).low in FEW
    role = role_of_many(at(tokens, last).text) if counted else None
    return Standing(role, None, None, i) if role else None


def said_of_named(text: str, namings: Sequence[Naming]) -> Iterator[tuple[Naming, Standing]]:
    """What the sentence of some who are named side by side tells of each: "Anna Ek, Eva Mo och Bo Lind är lärare på
    Åsskolan", "Så blev Anna Ek och Bo Lind ägare till Klarvik", "Hon och Bo Lind är lärare"; or what stands behind them
    in the plural, "Anna Ek och Bo Lind, kockar på Klarvik". `text` is the article's."""
    for k, last in enumerate(namings):
        tokens = last.passage.tokens
        with_one = at(tokens, last.start - 2).low in THIRD_PERSON
        if not (k or with_one) or at(tokens, last.start - 1).text != "och":
            continue
        apart, row = at(tokens, last.end).text == ",", (last,) if with_one else _row(namings[: k + 1])
        fronted = bool(row) and at(tokens, row[0].start - 1).text in _BECOME
        if not (apart or fronted or at(tokens, last.end).text in CARRIED):
            continue
        noun = last.end if fronted and not apart else _description(tokens, last.end + 1)
        said = role_of_each(text, tokens, noun)
        if apart:
            said = said if said and at(tokens, noun).text != said.role else None
        elif said is None:
            said = predicate(text, tokens, last.end)
            said = said if said and said.role is None and said.organization else None
        if said:
            yield from ((naming, said) for naming in row)


def _description(tokens: list[Token], i: int) -> int:
    """The noun in what tells at token `i`, behind some names, what they are: "34 och 36, som båda är unga | kockar"."""
    if at(tokens, i).text.isdigit() and at(tokens, i + 1).text == "och" and at(tokens, i + 3).text == ",":
        i += 4
    while at(tokens, i).text in _PASSED or (is_epithet(at(tokens, i)) and not is_role(tokens[i].text)):
        i += 1
    return i


def _row(namings: Sequence[Naming]) -> Sequence[Naming]:
    """Those of some namings that stand in a row with the last: "Anna Ek, Eva Mo och Bo Lind"; none for one alone."""
    first = len(namings) - 1
    while first and namings[first - 1].passage is namings[first].passage:
        if namings[first - 1].end + 1 != namings[first].start:
            break
        first -= 1
        if at(namings[first].passage.tokens, namings[first].start - 1).text != ",":
            break
    return namings[first:] if first < len(namings) - 1 else ()


def said_of_two(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """What a sentence tells of the only two that the article, or else its block, has named till there: "Båda är lärare
    på Åsskolan", "De är båda lärare", "Båda är anställda av Klarvik", "Tillsammans driver de Klarvik"; "De är lärare"
    of two who are named side by side. `text` is the article's."""
    for passage in cast.passages if len(cast.parts) >= _TWO and any(word in text for word in _SIGNS) else ():
        if passage.block.kind not in _TOLD or _OF_TWO.isdisjoint(passage.words):
            continue
        for i, token in enumerate(passage.tokens):
            together = token.low in BOTH or _run_by_them(passage.tokens, i)
            if (together or token.text == "De") and (said := _said_of_each(text, passage.tokens, i)):
                two = _two_before(cast, passage, token)
                yield from ((naming, said) for naming in two if together or _joined(*two))


def _run_by_them(tokens: list[Token], i: int) -> bool:
    """Whether "de" at token `i` are told to run something together: "Tillsammans driver | de"."""
    runs = tokens[i].text == "de" and at(tokens, i - 1).text in RUNS
    return runs and at(tokens, i - 2).low in TOGETHER


def _two_before(cast: Cast, passage: Passage, token: Token) -> list[Naming]:
    """The last namings of the only two whom the article, or else the passage, names before a token, or names in full;
    none for more."""
    before = {n.name: n for n in cast.namings if n.start_char < token.start_char}
    beside = {name: n for name, n in before.items() if n.passage is passage}
    full = {n.name: n for n in cast.namings if n.start_char < token.start_char and n.form is Form.FULL}
    two = next((found for found in (before, beside, full) if len(found) == _TWO), {})
    return sorted(two.values(), key=lambda naming: naming.start_char)


def _joined(one: Naming, other: Naming) -> bool:
    """Whether two are named side by side, "Anna Ek och Bo Lind", so that "De" means them."""
    beside = one.passage is other.passage and one.end + 1 == other.start
    return beside and at(one.passage.tokens, one.end).text == "och"


def _said_of_each(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The role that the sentence of "båda" at token `i` tells, or what it tells two to run: "De driver Klarvik"."""
    if _run_by_them(tokens, i):
        return runs(text, tokens, i - 1, i + 1)
    if tokens[i].text == "De" and at(tokens, i + 1).text in RUNS:
        return runs(text, tokens, i + 1)
    begins = i == 0 or not at(tokens, i - 1).word
    verb = i + 1 + (at(tokens, i + 1).text == "två") if begins else i - 1
    led = begins or at(tokens, verb - 1).text == "De"
    if not led or at(tokens, verb).text not in _TELLING:
        return None
    noun = max(verb, i) + 1
    if said := role_of_each(text, tokens, noun + (at(tokens, noun).text == "som")):
        return said
    house = predicate(text, tokens if begins else tokens[:i] + tokens[i + 1 :], verb)
    return house if house and house.role is None and house.organization else None
