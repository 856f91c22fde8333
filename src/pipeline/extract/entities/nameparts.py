"""How far a name goes in running text, and what it is in basic form."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from pipeline.extract.entities.claims import Claim, characters
from pipeline.extract.entities.firstwords import describes_firm, is_definite, is_origin, keeps_head
from pipeline.extract.entities.gazetteer import genitive_bases
from pipeline.extract.entities.kinds import body
from pipeline.extract.entities.nameends import (
    JOINING,
    LINKING,
    LONGEST,
    firm_follows,
    name_end,
    owns_next,
)
from pipeline.extract.entities.namewords import beside_work, is_abstract, is_said, is_union
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.registered import known_words, single_names
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.trades import local_trade, own_stem
from pipeline.extract.entities.wordplaces import WordPlaces
from pipeline.extract.genitives import is_genitive, keeps_s
from pipeline.extract.knownorgs import is_registered
from pipeline.extract.quarternames import names_quarter
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import CLOSERS, Token, at, spell
from pipeline.extract.townnames import of_town
from pipeline.extract.words import DEFINITE
from pipeline.reference import common_words, dictionary
from pipeline.reference.naming import club_words, finite_verbs, function_words, organization_words, stop_words

OPENING_MARKS = frozenset("”\"»“«’'")
_NATURAL_S = ("us", "is", "as", "os", "ss")
# The genitive of what is many, and of a workshop's trade: "Cyklisternas", "Måleris" own something, "Klaras" may be a
# name.
_GENITIVES = ("arnas", "ernas", "ornas", "eris")
_DEFINITE_GENITIVES = ("ets", "ens")
# How names end in the genitive oftener than in basic form, before what is owned.
_FOREIGN = ("as", "os")
_PASSIVE = ("ades", "ade")
_VERBAL = ("at", "it", "ade", "ats", "its", "nde")


class Names:
    """Reads names out of an article's stretches. `words` are theirs. `persons` and `others` are places that already
    name somebody or something else, a municipality: no name begins there or reaches into one."""

    def __init__(
        self, text: str, words: WordPlaces, persons: Sequence[tuple[int, int]], others: Iterable[tuple[int, int]]
    ) -> None:
        self.text = text
        self._words = words
        others = list(others)
        self._claimed = dict(others)
        self._taken = characters([*persons, *others])
        self._ends = frozenset(end for _, end in persons)
        self._read: dict[tuple[int, bool, bool], tuple[str, int] | None] = {}

    @cached_property
    def _firm(self) -> frozenset[str]:
        """The words with a capital inside a sentence or after a colon, genitives in basic form too."""
        said = {word for stretch, places in self._words.capitals for word in _firm(stretch, places)}
        return frozenset(said.union(*map(genitive_bases, said)))

    def _whole(self, word: str) -> bool:
        """Whether a word somewhere owns nothing: a mark comes next, or a word that begins no noun."""
        return any(
            after in ".,)" or after in stop_words()
            for stretch, places in self._words.standing((word,))
            for after in (at(stretch.tokens, i + 1).text for i in places)
        )

    def free(self, token: Token) -> bool:
        return token.start_char not in self._taken

    def claimed_end(self, stretch: Stretch, i: int) -> int:
        """The token after the name of a municipality or the like that begins at token `i`; `i` where none does."""
        end = self._claimed.get(at(stretch.tokens, i).start_char, 0)
        while i < len(stretch.tokens) and stretch.tokens[i].start_char < end:
            i += 1
        return i

    def writes(self, word: str) -> bool:
        """Whether the article has the word so spelt."""
        return word in self._words

    def ended(self, token: Token) -> bool:
        """Whether a person's name ends with this token."""
        return token.end_char in self._ends

    def read(self, stretch: Stretch, i: int, tail: bool = False, led: bool = False) -> tuple[str, int] | None:
        """The name that begins at token `i`, in basic form, and the token after it; quoted names without their marks.
        With `tail` a last word in lower case may belong: "Kvarnens vänner". `led`: the word before says what the name
        is, so the name begins here whatever that word's capital."""
        token = at(stretch.tokens, i)
        if not (token.capital or token.text in OPENING_MARKS):
            return None
        key = token.start_char, tail, led
        if key not in self._read:
            self._read[key] = self._name(stretch, i, tail, led)
        return self._read[key]

    def _name(self, stretch: Stretch, i: int, tail: bool, led: bool) -> tuple[str, int] | None:
        token = at(stretch.tokens, i)
        if token.text in OPENING_MARKS:
            return self._quoted(stretch, i + 1)
        if not token.capital or not self.free(token):
            return None
        if not led and (self.opens_only(stretch, i) or self._inside(stretch, i)):
            return None
        i += of_town(token.text) and at(stretch.tokens, i + 1).capital and self.free(stretch.tokens[i + 1])
        end = name_end(stretch, i, tail, self.free)
        last = stretch.tokens[end - 1].text
        if (end == i + 1 and token.text.endswith("-")) or _titled(last):
            return None
        # "företaget Bergs i Lund": a genitive would be followed by what is owned.
        whole = led and (not (after := at(stretch.tokens, end)).lower or after.text in stop_words())
        return (spell(self.text, stretch.tokens, i, end) if whole else self.basic(stretch, i, end)), end

    def firm(self, stretch: Stretch, i: int) -> bool:
        """Whether the capital at token `i` tells that a name begins: inside a sentence, or the word has one there
        elsewhere in the article."""
        return i not in stretch.opening or self.own_capital(stretch.tokens[i].text)

    def own_capital(self, word: str) -> bool:
        """Whether a word, or one in basic form of which it is the genitive, somewhere has a capital inside a
        sentence."""
        return word in self._firm or not self._firm.isdisjoint(genitive_bases(word))

    def opens_only(self, stretch: Stretch, i: int) -> bool:
        """Whether a capital at the beginning of a sentence is no part of a name after it: "Hos", "Ägaren", "Tyska"."""
        if i not in stretch.opening:
            return False
        word = stretch.tokens[i].text
        if word.casefold() in function_words() or word.casefold() in finite_verbs() or word.endswith(_PASSIVE):
            return True
        leads = is_origin(word.casefold()) or describes_firm(word.casefold())
        leads = leads or (is_definite(word.casefold()) and word not in single_names())
        labelled = i > 0 and stretch.tokens[i - 1].text == ":"
        kept = word in self._firm or keeps_head(word) or word in organization_words().leading
        if not leads or labelled or kept or not stretch.adjacent(i + 1):
            return False
        following, after = stretch.tokens[i + 1], at(stretch.tokens, i + 2)
        branch = is_place(following.text) and not after.capital and body(after.text) is None
        quarter = names_quarter(f"{word} {following.text}") and word.casefold() not in organization_words().heads
        return following.capital and not (branch or quarter or _trades(word.casefold(), following.text))

    def generic(self, name: str) -> bool:
        """Whether a word may name a kind only: in definite form, and with a capital only where sentences begin."""
        definite = name.endswith((*DEFINITE, "ern", "eln")) and not name.casefold().endswith(
            organization_words().suffixes
        )
        if local_trade(name.casefold()) or own_stem(name.casefold()) or is_union(name):
            return False
        loose = definite or name.casefold().endswith(organization_words().heads)
        own = " " in name or name.partition("-")[0].isupper()
        return loose and not own and name not in self._firm and name not in single_names()

    def _inside(self, stretch: Stretch, i: int) -> bool:
        """Whether the name has begun before token `i`."""
        tokens = stretch.tokens
        if not i or not stretch.adjacent(i) or not self.free(tokens[i - 1]):
            return False
        before = tokens[i - 1]
        if beside_work(tokens, i - 1):
            return False
        if before.text in JOINING and i > 1:
            return tokens[i - 2].capital and self.free(tokens[i - 2])
        if before.text in LINKING and i > 1 and tokens[i - 2].capital:
            return firm_follows(stretch, i - 1) or is_abstract(tokens, i)
        return before.capital and not owns_next(tokens, i - 1) and not self.opens_only(stretch, i - 1)

    def basic(self, stretch: Stretch, start: int, end: int) -> str:
        """The name at tokens `start` up to `end` without a genitive s."""
        tokens = stretch.tokens
        name, last = spell(self.text, tokens, start, end), tokens[end - 1].text
        bases = genitive_bases(last)
        if tokens[end - 1].lower:  # "Svenska kyrkans"
            return name[:-1] if is_registered(name[:-1]) else name
        if not bases or name in single_names():
            return name
        base = bases[0]
        if last in organization_words().last_words or (end > start + 1 and last in club_words().teams):
            return name
        if base in self._words or base in known_words() or len(last) - len(base) > 1:
            return name[: len(name) - len(last) + len(base)]
        if keeps_s(last):
            return name
        led = self._led_by(stretch, end)
        if led and (len(base) == 1 or is_genitive(last)):
            return name[:-1]
        foreign = led and last.endswith(_FOREIGN) and last.lower() not in dictionary()
        natural = last.endswith(_NATURAL_S) and not (last.endswith(_GENITIVES) or foreign)
        if last in known_words() or natural or last.lower() in common_words() or self._whole(last):
            return name
        after = at(tokens, end)
        owns = stretch.adjacent(end) and after.lower and after.text not in stop_words()
        verb = after.text in finite_verbs() or (after.text.endswith(_VERBAL) and not is_role(after.text))
        # "Verkfackets avgående ordförande"
        verb = verb and not (last.endswith(_DEFINITE_GENITIVES) and is_genitive(last))
        return name[:-1] if owns and not verb else name

    def _led_by(self, stretch: Stretch, end: int) -> bool:
        """Whether a name before token `end` is a genitive, as a role or what firms own follows: "Talvias vd", "Sobrinos
        kontor"."""
        last = stretch.tokens[end - 1].text
        if (is_place(last) and not is_place(last[:-1])) or not stretch.adjacent(end):
            return False
        after = stretch.tokens[end].text
        return is_role(after) or after in organization_words().owned

    def _quoted(self, stretch: Stretch, i: int) -> tuple[str, int] | None:
        for end in range(i, min(i + LONGEST, len(stretch.tokens))):
            token = stretch.tokens[end]
            if token.text in CLOSERS and end > i:
                name = spell(self.text, stretch.tokens, i, end).rstrip(",.")
                return (name, end + 1) if name and not is_said(name) else None
            if token.text in ".!?":
                return None
        return None


def _firm(stretch: Stretch, capitals: Iterable[int]) -> list[str]:
    tokens, opening = stretch.tokens, stretch.opening
    return [tokens[i].text for i in capitals if i not in opening or (i and tokens[i - 1].text == ":")]


def _titled(word: str) -> bool:
    """Whether a word is the title of who has to do with what a hyphen ties to it: "Klarvik-skådespelaren"."""
    name, _, title = word.rpartition("-")
    return bool(name) and is_role(title) and is_definite(title)


def _trades(low: str, following: str) -> bool:
    """Whether a noun in definite form, which tells no kind of body nor a role, is a firm's with the trade behind it:
    "Ugglan Bokhandel", "Tallarna Café"."""
    kinded = low.endswith(organization_words().heads) or is_role(low)
    return following in organization_words().last_words and is_definite(low) and not kinded


def within(claims: Iterable[Claim]) -> list[tuple[int, int]]:
    """The places of claims."""
    return [(claim.start_char, claim.end_char) for claim in claims]
