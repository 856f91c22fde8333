"""Who follows whom in an office: "Hon efterträder rektorn Bo Ek", "Bo Ek slutar som vd. Eva Mo tar över", "Bo Ek
ersätts av Eva Mo". Who follows has the office; who is followed has none by that, but its house if he or she is called
so."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.appointing import PLACES, past_when
from pipeline.extract.people.told.doers import LINKS, NEW, PRONOUNS, UNTOLD, Doers
from pipeline.extract.people.told.installed import INSTALLED
from pipeline.extract.people.told.pronouns import UNNAMED
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.people.told.verbs import COPULA, FOLLOWED, FOLLOWS, REPLACES, TAKES
from pipeline.extract.tokens import at
from pipeline.reference.roles import role_words

_HANDS = frozenset("lämnar lämnade lämnat".split())
_LEAVES = _HANDS | frozenset("slutar slutade slutat avgår avgick avgått".split())
_SUCCESSORS = frozenset("efterträdare efterträdaren ersättare ersättaren".split())
# What tells of an office that changes hands.
_CHANGES = INSTALLED | _LEAVES | NEW | frozenset("avgående byter bytt bytte".split())
# Offices that one alone holds, and that nobody hands over for an afternoon.
_POSTS = frozenset("posten tjänsten befattningen ämbetet".split())
# What tells that it is not so, or not yet sure.
_UNSURE = frozenset("inte aldrig om kanske skulle ?".split())
_GOES_ON = PLACES | frozenset("och när sedan efter".split())
_NEAR, _REACH = 4, 6

# Who follows, who is followed, and the office as stated; None for what is not told.
_Pair = tuple[Naming | None, Naming | None, Standing | None]
_NOBODY: _Pair = (None, None, None)


@dataclass(frozen=True, slots=True)
class Succession:
    """That one person follows another. `said` is the office as it is stated there, if it is, `words` all words of the
    sentence and of the one before, `places` what follows each "i" and "på" of the sentence."""

    successor: Naming
    predecessor: Naming
    said: Standing
    words: frozenset[str]
    places: tuple[str, ...]

    def passed_on(self, told: Mapping[str, Sequence[Standing]]) -> Iterator[tuple[Naming, Standing]]:
        """What either has by it, where `told` is what the article tells of each person by name."""
        theirs, own = told.get(self.predecessor.name, ()), told.get(self.successor.name, ())
        if office := self._office(theirs, own):
            yield self.successor, office
        if _roles(theirs) and (office := self._office(own, theirs)) and office.organization:
            yield self.predecessor, office._replace(role=None)

    def _office(self, told: Sequence[Standing], own: Sequence[Standing]) -> Standing | None:
        """The office that is stated, or that `told` tells, with its house, for who is of no other role, or house, by
        his or her `own`. None where the sentences do not tell of it, or place it elsewhere."""
        told = [s for s in told if not (s.former or s.besides or s.unsure)]
        held = {self.said.role} if self.said.role else _roles(told)
        role = _only(held & _roles(own) if _roles(own) else held)
        if role is None or not (self.said.role or role.split(" ")[0] in self.words):
            return None
        houses = (_only(s.organization for s in told if s.named and s.role == wanted) for wanted in (role, None))
        house = self.said.organization or next(filter(None, houses), None)
        here = all(house and place.startswith(house) for place in self.places)
        housed = any(s.named for s in own)
        return Standing(role, None if housed else house, None, 0) if here else None


def followed(text: str, cast: Cast) -> Iterator[Succession]:
    """Who follows whom, by a place that names each. `text` is the article's."""
    told = (naming for naming in cast.namings if naming.passage.block.kind not in UNNAMED)
    before: list[Naming] = []
    for _, group in groupby(told, key=lambda naming: naming.passage.block.start_char):
        here = list(group)
        if not _TRIGGERS.isdisjoint(here[0].passage.words):
            yield from _successions(Doers(text, cast, before, here))
        before += here


def _successions(block: Doers) -> Iterator[Succession]:
    for i, token in enumerate(block.tokens):
        reader = _READERS.get(token.low)
        if reader is None:
            continue
        one, other, said = reader(block, i)
        if one and other and said and one.name != other.name:
            words = frozenset(block.words(i))
            if _UNSURE.isdisjoint(words):
                yield Succession(one, other, said, words, tuple(block.places(i)))


def _roles(told: Iterable[Standing]) -> set[str]:
    return {s.role for s in told if s.role}


def _only(values: Iterable[str | None]) -> str | None:
    found = set(values)
    return found.pop() if len(found) == 1 else None


def _follows(block: Doers, i: int) -> _Pair:
    """ "Eva Mo efterträder vd:n Bo Ek", "Nu efterträder | Eva Mo Bo Ek", "Bo Ek ersätts som vd av Eva Mo"."""
    verb, subject = block.tokens[i].low, block.named_at(i + 1)
    behind = subject.end if subject else i + 1 + (at(block.tokens, i + 1).text in PRONOUNS)
    if verb in FOLLOWED:
        stated, end = block.stated(behind)
        one, end = block.object(end + 1) if block.says(end, "av") else (None, end)
        other, said = block.doer(i), _behind(block, end, stated)
    else:
        inverted = block.object(behind)[0] is not None
        one = block.doer(i) if inverted else block.doer_before(i)
        other, end = block.object(behind if inverted else i + 1)
        said = _behind(block, end, UNTOLD)
    told = said and (said.role or verb not in REPLACES or not _CHANGES.isdisjoint(block.words(i)))
    return (one, other, said) if told else _NOBODY


def _after(block: Doers, i: int) -> _Pair:
    """ "Eva Mo tar över | efter Bo Ek", "Eva Mo blir ny vd på Klarvik | efter vd:n Bo Ek"."""
    over = next((k for k in range(i - 1, i - _REACH, -1) if block.says(k, "över")), i)
    verb = _takes(block, over) if past_when(block.tokens, over + 1) == i else None
    led = (k for k in range(block.start(i) + 1, i) if block.tokens[k - 1].text in LINKS)
    role = next((k for k in led if (s := stated_role(block.text, block.tokens, k)) and s.end == i), verb)
    other, end = block.object(i + 1)
    return block.doer(role) if role else None, other, _behind(block, end, UNTOLD)


def _handed(block: Doers, i: int) -> _Pair:
    """ "Bo Ek lämnar över posten som vd | till Eva Mo"."""
    over = next((k for k in range(i - 1, block.start(i), -1) if block.tokens[k].text == "över"), None)
    if over is None:
        return _NOBODY
    verb = next((k for k in range(over - 1, over - _NEAR, -1) if at(block.tokens, k).text in _HANDS), None)
    office = at(block.tokens, over + 1).text
    said, end = block.stated(over + 2)
    post = office in _POSTS or (office in role_words().offices and said.role)
    one = block.named_at(i + 1) if verb is not None and post and end == i else None
    return (one, block.doer(verb), _behind(block, one.end, said)) if one and verb is not None else _NOBODY


def _over(block: Doers, i: int) -> _Pair:
    """ "Bo Ek slutar som vd. Eva Mo tar | över"."""
    verb = _takes(block, i)
    if verb is None or at(block.tokens, past_when(block.tokens, i + 1)).word:
        return _NOBODY
    return (block.doer(verb), *_leaver(block, i))


def _successor(block: Doers, i: int) -> _Pair:
    """ "Hennes efterträdare blir Eva Mo", "Bo Ek slutar som vd. Efterträdaren heter Eva Mo"."""
    said, end = block.stated(i + 1)
    while at(block.tokens, end).text in COPULA | INSTALLED | {"heter", "har", ","}:
        end = past_when(block.tokens, end + 1)
    owner = next((n for n in block.here if n.end == i), None) or block.meant(i - 1)
    leaver, left = _leaver(block, i)
    same = left is not None and leaver is not None and (owner is None or owner.name == leaver.name)
    return block.object(end)[0], owner or leaver, left if same and not said.role else said


def _behind(block: Doers, i: int, said: Standing) -> Standing | None:
    """The office to which "som" leads at token `i`, behind a name, else `said`; None where the sentence goes on
    otherwise than by telling where or when."""
    told, end = block.stated(i)
    behind = at(block.tokens, end)
    return (told if told.role else said) if not behind.word or behind.text in _GOES_ON else None


def _leaver(block: Doers, i: int) -> tuple[Naming | None, Standing | None]:
    """Who is told to leave which office before token `i`, in its sentence or the one before: "slutar | som vd"."""
    for k in range(i - 1, block.start(max(block.start(i) - 1, 0)) - 1, -1):
        if block.tokens[k].text in _LEAVES:
            left = (block.stated(n)[0] for n in range(k + 1, k + _NEAR))
            return block.doer(k), next((said for said in left if said.role), None)
    return None, None


def _takes(block: Doers, i: int) -> int | None:
    """The verb that "över" at token `i` belongs to."""
    first = max(i - _REACH, block.start(i))
    return next((k for k in range(i - 1, first - 1, -1) if block.tokens[k].text in TAKES), None)


_READERS: Mapping[str, Callable[[Doers, int], _Pair]] = (
    dict.fromkeys(FOLLOWS, _follows)
    | dict.fromkeys(_SUCCESSORS, _successor)
    | {"efter": _after, "till": _handed, "över": _over}
)
# What is handed over "till" somebody is handed "över".
_TRIGGERS = frozenset(_READERS) - {"till"}
