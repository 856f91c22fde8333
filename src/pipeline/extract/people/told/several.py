"""Of which house a sentence tells several to be, and in which role: "Klarvik har anställt två kockar", "Bland de elva
anställda"."""

from pipeline.extract.people.pointers import THERE
from pipeline.extract.people.roles.owners import begins, opening_noun, pointing
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.people.told.verbs import FIRES, HIRES, UP
from pipeline.extract.rolewords import role_of_many, role_of_several
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import NUMBERS
from pipeline.reference.inflections import finite
from pipeline.reference.roles import role_words

_AT = frozenset("i på hos vid inom".split())
_HAS = frozenset("har hade sysselsätter".split())
STAFF = frozenset("anställda medarbetare medarbetarna".split())
# What a house does with those who work there, or will.
_TAKES_OR_DROPS = HIRES | finite(["varsla"])
_COUNTING = NUMBERS | frozenset("de alla flera många några ett par av flesta hälften samtliga båda nya".split())
# Who is in a house, and does not work there.
_NO_STAFF = frozenset("elev student pensionär leverantör entreprenör".split())
# What stands between a verb and how many it is told of.
_ABOUT = frozenset("upp ytterligare minst drygt ungefär omkring också även har hade".split())
_OF_STAFF = frozenset("av bland".split())
# Who hires but leads them on to another.
_FOR_OTHERS = frozenset("till åt".split())
_COUNT = 8


def told_of_several(text: str, tokens: list[Token], first: int, end: int) -> Standing | None:
    """What the sentence from token `first` up to `end` tells of each of several: for whom, or by what it points to, and
    in which role where it says that. `text` is the article's."""
    if any(of_staff(tokens, k) for k in range(first, end)):
        return Standing(None, THERE, None, end, firm=False)
    return _hired(text, tokens, first, end)


def of_staff(tokens: list[Token], i: int) -> bool:
    """Whether token `i` leads to all who work in the house that is told of: "bland | de anställda", "av | de nio
    anställda"."""
    if at(tokens, i).low not in _OF_STAFF or at(tokens, i + 1).text != "de":
        return False
    k = i + 2 + is_count(at(tokens, i + 2))
    return at(tokens, k).text in STAFF and at(tokens, k + 1).text not in _AT


def is_count(token: Token) -> bool:
    """Whether a word tells how many: "nio", "9"."""
    return token.text.isdigit() or (token.text in _COUNTING and token.text not in ("de", "av", "ett"))


def _hired(text: str, tokens: list[Token], first: int, end: int) -> Standing | None:
    """Whom a house hires or gives notice: "Klarvik har anställt två kockar", "I höst varslade Klarvik nio kockar"."""
    verb = next((k for k in range(first + 1, end) if tokens[k].text in _TAKES_OR_DROPS), None)
    fires = next((k for k in range(first + 1, end - 1) if tokens[k].text in FIRES and tokens[k + 1].text == UP), None)
    verb = fires if verb is None else verb
    if verb is None:
        return None
    role = _first_role(text, tokens, verb + 1, end)
    house = next(filter(None, (_subject(text, tokens, k, verb) for k in range(first, end))), None) if role else None
    return Standing(role, house, None, end) if house else None


def _subject(text: str, tokens: list[Token], i: int, verb: int) -> str | None:
    """The organisation, or the noun for it, at token `i` that is the subject of the verb at token `verb`: right before
    it or its "har", or right behind one of those."""
    word = at(tokens, i)
    noun = opening_noun(word.low) if word.capital and begins(tokens, i) else pointing(word.text) if word.lower else None
    org = None if noun else body_at(text, tokens, i) if word.capital else None
    if not (noun or org):
        return None
    end = org.end if org else i + 1
    before = end == verb or (end == verb - 1 and at(tokens, end).text in _HAS)
    behind = i - 1 == verb or (end == verb and at(tokens, i - 1).text in _HAS)
    return (noun or (org.text if org else None)) if before or behind else None


def _first_role(text: str, tokens: list[Token], i: int, end: int) -> str | None:
    """The role of several that is the object of a verb before token `i`: behind the subject, how many they are and
    adjectives alone, "två erfarna kockar", but not "avtalet med nio kockar"; nor whom another gets, "till Klarvik"."""
    subject = body_at(text, tokens, i)
    i = subject.end if subject else i + bool(pointing(at(tokens, i).text))
    for k in range(i, min(end, i + _COUNT)):
        word = tokens[k]
        if (role := _role(word.text)) and not _role(at(tokens, k + 1).text):
            return None if at(tokens, k + 1).text in _FOR_OTHERS and body_at(text, tokens, k + 2) else role
        counts = word.low in _COUNTING - {"av"} or word.text.isdigit() or word.text in _ABOUT
        if not (counts or word.text.endswith("a")):
            return None
    return None


def _role(word: str) -> str | None:
    """The role of one of those whom a noun in plural tells, of who works: "kockar", "kockarna"."""
    role = (role_of_several(word) or role_of_many(word)) if word[0].islower() else None
    return None if role in _NO_STAFF or (role or "").endswith(role_words().served) else role
