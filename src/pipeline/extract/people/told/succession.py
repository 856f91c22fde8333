"""Who follows whom in an office: "Hon efterträder rektorn Bo Ek", "Bo Ek slutar som vd. Eva Mo tar över", "Bo Ek
ersätts av Eva Mo". Who follows has the office; who is followed has none by that, but its house if he or she is called
so."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.roles.modifiers import is_epithet, is_modifier
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.appointing import PLACES, is_when, past_when
from pipeline.extract.people.told.installed import INSTALLED
from pipeline.extract.people.told.pronouns import UNNAMED
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.people.told.verbs import COPULA, FOLLOWED, FOLLOWS, REPLACES, TAKES
from pipeline.extract.rolewords import basic_form, is_role
from pipeline.extract.tokens import at
from pipeline.extract.words import OBJECT_FORMS, POSSESSIVES
from pipeline.reference.roles import role_words

_HANDS = frozenset("lämnar lämnade lämnat".split())
_LEAVES = _HANDS | frozenset("slutar slutade slutat avgår avgick avgått".split())
_SUCCESSORS = frozenset("efterträdare efterträdaren ersättare ersättaren".split())
_NEW = frozenset("ny nya nye".split())
# What tells of an office that changes hands.
_CHANGES = INSTALLED | _LEAVES | _NEW | frozenset("avgående byter bytt bytte".split())
# Offices that one alone holds, and that nobody hands over for an afternoon.
_POSTS = frozenset("posten tjänsten befattningen ämbetet".split())
# What tells that it is not so, or not yet sure.
_UNSURE = frozenset("inte aldrig om kanske skulle ?".split())
_SEX = {"hon": "F", "han": "M"} | OBJECT_FORMS | POSSESSIVES
_MARKS = ".!?:"
_GOES_ON = PLACES | frozenset("och när sedan efter".split())
_NEAR, _REACH = 4, 6

# Who follows, who is followed, and the office as stated; None for what is not told.
_Pair = tuple[Naming | None, Naming | None, Standing | None]
_NOBODY: _Pair = (None, None, None)
# No office is stated.
_UNTOLD = Standing(None, None, None, 0)


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
            yield self.predecessor, replace(office, role=None)

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
        if not _READERS.keys().isdisjoint(here[0].passage.words):
            yield from _Block(text, cast, before, here).successions()
        before += here


def _roles(told: Iterable[Standing]) -> set[str]:
    return {s.role for s in told if s.role}


def _only(values: Iterable[str | None]) -> str | None:
    found = set(values)
    return found.pop() if len(found) == 1 else None


class _Block:
    """A block of the article `text` that `here` are the namings of; `before` are those of the article before it."""

    def __init__(self, text: str, cast: Cast, before: Sequence[Naming], here: Sequence[Naming]) -> None:
        self._text, self._cast, self._before, self._here = text, cast, before, here
        self._tokens = here[0].passage.tokens

    def successions(self) -> Iterator[Succession]:
        for i, token in enumerate(self._tokens):
            if read := _READERS.get(token.low):
                one, other, said = read(self, i)
                words = frozenset(self._words(i))
                if one and other and said and one.name != other.name and _UNSURE.isdisjoint(words):
                    yield Succession(one, other, said, words, tuple(self._places(i)))

    def follows(self, i: int) -> _Pair:
        """ "Eva Mo efterträder vd:n Bo Ek", "Nu efterträder | Eva Mo Bo Ek", "Bo Ek ersätts som vd av Eva Mo"."""
        verb, subject = self._tokens[i].low, self._at(i + 1)
        behind = subject.end if subject else i + 1 + self._pronoun(i + 1)
        if verb in FOLLOWED:
            stated, end = self._stated(behind)
            one, end = self._object(end + 1) if self._says(end, "av") else (None, end)
            other, said = subject or self._subject(i), self._behind(end, stated)
        else:
            other, end = self._object(behind)
            if other is None:
                subject, (other, end) = None, self._object(i + 1)
            one, said = subject or self._subject(i), self._behind(end, _UNTOLD)
        told = said and (said.role or verb not in REPLACES or not _CHANGES.isdisjoint(self._words(i)))
        return (one, other, said) if told else _NOBODY

    def after(self, i: int) -> _Pair:
        """ "Eva Mo tar över | efter Bo Ek", "Eva Mo blir ny vd på Klarvik | efter vd:n Bo Ek"."""
        over = next((k for k in range(i - 1, i - _REACH, -1) if self._says(k, "över")), None)
        taken = over is not None and self._takes(over) is not None and past_when(self._tokens, over + 1) == i
        led = (k for k in range(self._start(i) + 1, i) if self._tokens[k - 1].text in COPULA | _NEW | {"som", "till"})
        said = next((s for k in led if (s := stated_role(self._text, self._tokens, k)) and s.end == i), None)
        other, end = self._object(i + 1) if taken or said else (None, i)
        return self._subject(i), other, self._behind(end, said or _UNTOLD)

    def handed(self, i: int) -> _Pair:
        """ "Bo Ek lämnar över posten som vd | till Eva Mo"."""
        over = next((k for k in range(i - 1, self._start(i), -1) if self._says(k, "över")), 0)
        hands = any(at(self._tokens, k).text in _HANDS for k in range(over - _NEAR, over))
        said, end = self._stated(over + 2)
        post = self._office(over + 1) and (said.role or self._tokens[over + 1].text in _POSTS)
        one = self._at(i + 1) if hands and post and end == i else None
        return (one, self._subject(i), self._behind(one.end, said)) if one else _NOBODY

    def over(self, i: int) -> _Pair:
        """ "Bo Ek slutar som vd. Eva Mo tar | över"."""
        verb = self._takes(i)
        if verb is None or at(self._tokens, past_when(self._tokens, i + 1)).word:
            return _NOBODY
        return (self._at(verb + 1) or self._subject(verb), *self._leaver(i))

    def successor(self, i: int) -> _Pair:
        """ "Hennes efterträdare blir Eva Mo", "Bo Ek slutar som vd. Efterträdaren heter Eva Mo"."""
        said, end = self._stated(i + 1)
        while at(self._tokens, end).text in COPULA | INSTALLED | {"heter", "har", ","}:
            end = past_when(self._tokens, end + 1)
        owner = next((n for n in self._here if n.end == i), None)
        if owner is None and at(self._tokens, i - 1).low in POSSESSIVES:
            owner = self._meant(i - 1)
        leaver, left = self._leaver(i)
        same = left is not None and leaver is not None and (owner is None or owner.name == leaver.name)
        return self._object(end)[0], owner or leaver, left if same and not said.role else said

    def _behind(self, i: int, said: Standing) -> Standing | None:
        """The office to which "som" leads at token `i`, behind a name, else `said`; None where the sentence goes on
        otherwise than by telling where or when."""
        told, end = self._stated(i)
        behind = at(self._tokens, end)
        return (told if told.role else said) if not behind.word or behind.text in _GOES_ON else None

    def _stated(self, i: int) -> tuple[Standing, int]:
        """The office to which "som" leads at token `i` or behind a time, and the token behind it and times."""
        i = past_when(self._tokens, i)
        said = stated_role(self._text, self._tokens, i + 1) if self._says(i, "som") else None
        return (said, past_when(self._tokens, said.end)) if said and said.role else (_UNTOLD, i)

    def _leaver(self, i: int) -> tuple[Naming | None, Standing | None]:
        """Who is told to leave which office before token `i`, in its sentence or the one before: "slutar | som vd"."""
        for k in range(i - 1, self._start(max(self._start(i) - 1, 0)) - 1, -1):
            if self._tokens[k].text in _LEAVES:
                left = (self._stated(n)[0] for n in range(k + 1, k + _NEAR))
                return self._subject(k), next((said for said in left if said.role), None)
        return None, None

    def _office(self, i: int) -> bool:
        return at(self._tokens, i).text in role_words().offices

    def _takes(self, i: int) -> int | None:
        """The verb that "över" at token `i` belongs to."""
        return next((k for k in range(i - 1, i - _REACH, -1) if at(self._tokens, k).text in TAKES), None)

    def _subject(self, i: int) -> Naming | None:
        """Who does what the word at token `i` tells: the only one named before in the sentence, or right before, or
        whom a pronoun means."""
        start = self._start(i)
        named = [n for n in self._here if start <= n.start and n.end <= i]
        last = named[-1].end if named else start
        near = range(min(i + 1, len(self._tokens) - 1), last - 1, -1)
        if (meant := next((k for k in near if self._pronoun(k)), None)) is not None:
            return self._meant(meant)
        return named[-1] if named and (last >= i - 1 or len({n.name for n in named}) == 1) else None

    def _object(self, i: int) -> tuple[Naming | None, int]:
        """Whom token `i` names or means, or a title there, and the token behind: "den nuvarande vd:n | Bo Ek"."""
        if at(self._tokens, i).text in OBJECT_FORMS:
            return self._meant(i), i + 1
        while (word := at(self._tokens, i)).lower and (
            word.text in ("den", "nuvarande", "avgående") or is_role(word.text) or is_epithet(word) or is_modifier(word)
        ):
            i += 1
        named = self._at(i)
        return named, named.end if named else i

    def _pronoun(self, i: int) -> bool:
        return at(self._tokens, i).low in ("hon", "han")

    def _meant(self, i: int) -> Naming | None:
        """Who was named last before the pronoun at token `i` and fits it."""
        sex = _SEX[self._tokens[i].low]
        named = (*self._before, *(n for n in self._here if n.end <= i))
        return next((n for n in reversed(named) if self._cast.sex(n.name) in (sex, None)), None)

    def _at(self, i: int) -> Naming | None:
        return next((n for n in self._here if n.start == i), None)

    def _says(self, i: int, word: str) -> bool:
        return at(self._tokens, i).text == word

    def _places(self, i: int) -> Iterator[str]:
        for k in range(self._start(i), self._end(i) - 1):
            if self._tokens[k].low in PLACES and not is_when(self._tokens, k + 1):
                yield self._text[self._tokens[k + 1].start_char : self._tokens[self._end(i) - 1].end_char]

    def _words(self, i: int) -> Iterator[str]:
        """The words of the sentence of token `i` and of the one before, titles in basic form too."""
        for token in self._tokens[self._start(max(self._start(i) - 1, 0)) : self._end(i) + 1]:
            yield from (token.low, basic_form(token.text))

    def _start(self, i: int) -> int:
        """The token behind the mark that ends the sentence before token `i`."""
        return next((k + 1 for k in range(i - 1, -1, -1) if self._tokens[k].text in _MARKS), 0)

    def _end(self, i: int) -> int:
        return next((k for k in range(i, len(self._tokens)) if self._tokens[k].text in _MARKS), len(self._tokens))


_READERS: Mapping[str, Callable[[_Block, int], _Pair]] = (
    dict.fromkeys(FOLLOWS, _Block.follows)
    | dict.fromkeys(_SUCCESSORS, _Block.successor)
    | {"efter": _Block.after, "till": _Block.handed, "över": _Block.over}
)
