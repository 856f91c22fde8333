"""Who follows whom in an office: "Hon efterträder Bo Ek", "Bo Ek slutar som vd. Eva Mo tar över", "Bo Ek ersätts av Eva
Mo". What one of the two is told to hold, the other holds or has held."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.installed import INSTALLED
from pipeline.extract.people.told.pronouns import UNNAMED
from pipeline.extract.people.told.verbs import FOLLOWS, SUCCEEDS
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import OBJECT_FORMS, POSSESSIVES
from pipeline.reference.roles import role_words

# How those end by which one is followed.
_PASSIVE = tuple("träds träddes trätts sätts sattes satts löses löstes lösts".split())
_TAKES = frozenset("tar tog tagit ta".split())
_LEAVES = frozenset("lämnar lämnade lämnat slutar slutade slutat avgår avgick avgått pension".split())
_GONE = _LEAVES - {"pension"} | frozenset("gick gått sparkades tvingades".split())
_HANDS = frozenset("lämnar lämnade lämnat".split())
_SUCCESSORS = frozenset("efterträdare efterträdaren ersättare ersättaren".split())
_PREDECESSORS = frozenset("företrädare företrädaren".split())
# What tells of an office that changes hands.
_CHANGES = (
    INSTALLED | _LEAVES | frozenset("ny nya nye nuvarande avgående förre förra byter bytt bytte stafettpinnen".split())
)
_SEX = {"hon": "F", "han": "M"} | OBJECT_FORMS | POSSESSIVES
_MARKS = ".!?:"
_SEATS = ("styrelsen", "nämnden", "laget", "juryn", "talarstolen")
# What stands behind "tar över" where it has no object but an office.
_GOES_ON = frozenset("som i från vid när och tills på redan nu till under tillfälligt istället efter".split())
_HELD = frozenset("hade haft innehaft".split())
_WAS_HELD = frozenset("innehades innehafts innehavts".split())
_SIGNS = FOLLOWS | _SUCCESSORS | _PREDECESSORS | _HELD | _WAS_HELD | {"efter", "över", "ny"}
_NEAR, _REACH, _FAR = 2, 6, 14


def followed(cast: Cast) -> Iterator[tuple[Naming, Naming]]:
    """Who follows whom, by a place that names each."""
    told = (naming for naming in cast.namings if naming.passage.block.kind not in UNNAMED)
    before: list[Naming] = []
    for _, group in groupby(told, key=lambda naming: naming.passage.block.start_char):
        here = list(group)
        if not _SIGNS.isdisjoint(here[0].passage.words):
            yield from _Block(cast, before, here).pairs()
        before += here


def held_by_both(told: Iterable[Standing], own: Iterable[Standing]) -> Standing | None:
    """The office of somebody of whom `told` tells, with its house, as that of who follows or went before, of whom `own`
    tells; the house alone where he or she is called so already. None where no office is told, or more than one."""
    said = [s for s in told if not (s.former or s.besides or s.unsure)]
    theirs, mine = {s.role for s in said if s.role}, {s.role for s in own if s.role}
    shared = theirs & mine if mine else theirs
    if len(shared) != 1:
        return None
    role = shared.pop()
    houses = (s.organization for wanted in (role, None) for s in said if s.named and s.role == wanted)
    return Standing(None if mine else role, next(houses, None), None, 0)


class _Block:
    """A block that `here` are the namings of; `before` are those of the article before it."""

    def __init__(self, cast: Cast, before: Sequence[Naming], here: Sequence[Naming]) -> None:
        self._cast, self._before, self._here = cast, before, here
        self._tokens = here[0].passage.tokens

    def pairs(self) -> Iterator[tuple[Naming, Naming]]:
        for i, token in enumerate(self._tokens):
            one, other = self._pair(i, token.low)
            if one and other and one.name != other.name and not self._left(other):
                yield one, other

    def _pair(self, i: int, word: str) -> tuple[Naming | None, Naming | None]:
        """Who follows whom by the word at token `i`; None for who is not told."""
        if word in FOLLOWS and (word in SUCCEEDS or self._changes(i)):
            if word.endswith(_PASSIVE):
                return self._agent(i), self._subject(i)
            return self._inverted(i) or (self._subject(i), self._object(i + 1) or self._antecedent(i))
        if word in ("efter", "till") and self._changes(i):
            return self._after(i) if word == "efter" else self._handed(i)
        if word in ("över", "vid") and self._changes(i):
            return self._taken_over(i)
        if word in _SUCCESSORS or (word == "ny" and self._office(i + 2) and at(self._tokens, i + 1).text == "på"):
            return self._next(i, self._end(i), _REACH), self._whose(i)
        if word in _WAS_HELD and self._changes(i):
            return self._last(i), self._agent(i)
        if word in role_words().offices and at(self._tokens, i - 1).text in _HELD and self._changes(i):
            holder = self._subject(i - 1)
            return (self._last(holder.start) if holder else None), holder
        return (self._whose(i), self._next(i, i + _NEAR + 1)) if word in _PREDECESSORS else (None, None)

    def _inverted(self, i: int) -> tuple[Naming, Naming | None] | None:
        """ "Nu efterträder | Eva Mo Bo Ek"."""
        subject = self._at(i + 1)
        other = self._object(subject.end) if subject else None
        return (subject, other) if subject and other else None

    def _after(self, i: int) -> tuple[Naming | None, Naming | None]:
        """ "Eva Mo blir ny vd efter Bo Ek", "tar över efter Bo Ek", "Efter Bo Ek blir Eva Mo ny vd"."""
        predecessor = self._object(i + 1)
        if predecessor is None:
            return None, None
        if i == self._start(i):
            return self._next(predecessor.end, self._end(i)), predecessor
        taken = any(at(self._tokens, k).text in _TAKES for k in range(i - _FAR, i))
        new = any(token.text in INSTALLED or token.low in ("ny", "nya", "nye") for token in self._sentence(i))
        subject = self._subject(i) or (self._last(self._start(i)) if taken else None)
        return (subject if taken or new else None), predecessor

    def _handed(self, i: int) -> tuple[Naming | None, Naming | None]:
        """ "Bo Ek lämnar över posten som vd till Eva Mo"."""
        over = next((k for k in range(i - 1, i - _FAR, -1) if self._says(k, "över")), -1)
        hands = any(at(self._tokens, k).text in _HANDS for k in range(over - _NEAR, over))
        hands = hands and (self._office(over + 1) or (over + 1 == i and self._held(i)))
        return (self._at(i + 1), self._subject(i)) if hands else (None, None)

    def _taken_over(self, i: int) -> tuple[Naming | None, Naming | None]:
        """ "Eva Mo tar över Bo Eks roll", "Bo Ek slutar som vd. Eva Mo tar över"."""
        verb = next((k for k in range(i - 1, i - _REACH, -1) if at(self._tokens, k).text in _TAKES), None)
        if verb is None or any(token.text == "efter" for token in self._tokens[i : self._end(i)]):
            return None, None
        subject = self._at(verb + 1) or self._subject(verb)
        owner = self._at(i + 1)
        if owner:
            return subject, owner if self._office(owner.end) else None
        behind = at(self._tokens, i + 1)
        dated = behind.text == "den" and at(self._tokens, i + 2).text.isdigit()
        objectless = not behind.word or behind.text in _GOES_ON or dated or self._office(i + 1)
        return subject, self._leaver(i, subject) if objectless else None

    def _leaver(self, i: int, successor: Naming | None) -> Naming | None:
        """Who is told to leave before token `i`, in its sentence or the one before."""
        first = self._start(max(self._start(i) - 1, 0))
        leaving = [k for k in range(first, i) if self._tokens[k].text in _LEAVES]
        return self._subject(leaving[-1]) if leaving and successor else None

    def _left(self, predecessor: Naming) -> bool:
        """Whether but that somebody goes, or has gone, is told behind the name, ", som slutade i våras", or where else
        he or she is followed, "i styrelsen"."""
        behind = [at(self._tokens, k).text for k in range(predecessor.end, predecessor.end + _REACH)]
        seat = behind[0] == "i" and not self._office(predecessor.end + 1) and behind[1].endswith(_SEATS)
        return seat or (behind[:2] == [",", "som"] and not _GONE.isdisjoint(behind[2:]))

    def _held(self, i: int) -> bool:
        """Whether the sentence before that of token `i` tells for how long something has been so: "har varit vd"."""
        end = max(self._start(i) - 1, 0)
        return any(token.text == "varit" for token in self._tokens[self._start(end) : end])

    def _changes(self, i: int) -> bool:
        """Whether the sentence of token `i`, or the one before, tells of an office that changes hands."""
        first = self._start(max(self._start(i) - 1, 0))
        words = self._tokens[first : self._end(i)]
        return any(
            t.text in _CHANGES or t.text in role_words().offices or (t.text == "som" and self._role(k + 1))
            for k, t in enumerate(words, first)
        )

    def _role(self, i: int) -> bool:
        return any(is_role(at(self._tokens, k).text) for k in range(i, i + _REACH))

    def _office(self, i: int) -> bool:
        return at(self._tokens, i).text in role_words().offices or self._says(i, "roll")

    def _says(self, i: int, word: str) -> bool:
        return at(self._tokens, i).text == word

    def _subject(self, i: int) -> Naming | None:
        """Who does what the word at token `i` tells: the only one named before in the sentence, or right before, or
        whom a pronoun means."""
        start = self._start(i)
        named = [n for n in self._here if start <= n.start and n.end <= i]
        last = named[-1].end if named else start
        meant = next((k for k in range(min(i + 1, len(self._tokens) - 1), last - 1, -1) if self._pronoun(k)), None)
        if meant is not None:
            return self._meant(meant)
        near = at(self._tokens, i - 1).text == "som" or last >= i - 1
        return named[-1] if named and (near or len({n.name for n in named}) == 1) else None

    def _object(self, i: int) -> Naming | None:
        """Whom token `i` or a title there names or means: "den nuvarande vd:n | Bo Ek", "honom"."""
        if at(self._tokens, i).text in OBJECT_FORMS:
            return self._meant(i)
        end = next((k for k in range(i, i + _REACH) if not (at(self._tokens, k).lower or self._says(k, ","))), i)
        return self._at(end)

    def _agent(self, i: int) -> Naming | None:
        led = next((k for k in range(i + 1, min(i + _FAR, self._end(i))) if self._says(k, "av")), None)
        return self._object(led + 1) if led else None

    def _whose(self, i: int) -> Naming | None:
        """Whose the successor or predecessor at token `i` is: "Bo Eks |", "hans |", or of who was named last."""
        last = self._last(i)
        owned = last is not None and last.end == i
        return self._meant(i - 1) if at(self._tokens, i - 1).low in POSSESSIVES and not owned else last

    def _antecedent(self, i: int) -> Naming | None:
        """Whom a relative clause with the verb at token `i` is told of: "Bo Ek, som hon |"."""
        subject = next((n.start for n in self._here if n.end == i), i - 1)
        led = subject - 1 - (at(self._tokens, subject - 2).text == ",")
        return next((n for n in self._here if n.end == led), None) if self._says(subject - 1, "som") else None

    def _last(self, i: int) -> Naming | None:
        return next((n for n in reversed(self._here) if n.end <= i), None)

    def _next(self, i: int, end: int, most: int = _FAR) -> Naming | None:
        return next((n for n in self._here if i < n.start <= min(i + most, end)), None)

    def _at(self, i: int) -> Naming | None:
        return next((n for n in self._here if n.start == i), None)

    def _pronoun(self, i: int) -> bool:
        return self._tokens[i].low in ("hon", "han")

    def _meant(self, i: int) -> Naming | None:
        """Who was named last before the pronoun at token `i` and fits it."""
        sex = _SEX[self._tokens[i].low]
        named = (*self._before, *(n for n in self._here if n.end <= i))
        return next((n for n in reversed(named) if self._cast.sex(n.name) in (sex, None)), None)

    def _sentence(self, i: int) -> Sequence[Token]:
        return self._tokens[self._start(i) : self._end(i)]

    def _start(self, i: int) -> int:
        """The token behind the mark that ends the sentence before token `i`."""
        return next((k + 1 for k in range(i - 1, -1, -1) if self._tokens[k].text in _MARKS), 0)

    def _end(self, i: int) -> int:
        return next((k for k in range(i, len(self._tokens)) if self._tokens[k].text in _MARKS), len(self._tokens))
