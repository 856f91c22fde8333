"""Of which house a sentence tells several to be, and in which role: "I Klarviks motettkör slutade 17 sångare",
"Klarvik har anställt två kockar", "Nio av fjorton sköterskor på Klarvik har sagt upp sig", "Bland de elva
anställda"."""

from itertools import pairwise

from pipeline.extract.people.pointers import THERE
from pipeline.extract.people.roles.owners import begins, opening_noun, pointing
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.people.told.verbs import FIRES, HIRED, HIRES, UP
from pipeline.extract.rolewords import is_role, role_of_many, role_of_several
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import NUMBERS
from pipeline.reference.bodies import MUNICIPAL, REGIONAL, body_kinds
from pipeline.reference.employers import of_its_trade
from pipeline.reference.inflections import finite, passive
from pipeline.reference.roles import role_words
from pipeline.reference.ties import tie_words

_LEADS = frozenset("i på hos vid".split())
_AT = _LEADS | {"inom"}
# What tells of those who work in a house, or belong to it, besides the verbs of work; or did, in a role of then.
_HAS = frozenset("har hade sysselsätter".split())
_WERE = frozenset("slutar slutade tjänstgjorde".split())
# The same of an ensemble, behind "i": "på" leads to where it is heard.
_PERFORM = frozenset("sjunger spelar".split())
STAFF = frozenset("anställda medarbetare medarbetarna".split())
_MEMBERS = STAFF | {"medlemmar"}
_ANYBODY = _MEMBERS | {"personer"}
# What a house does with those who work there, or will.
_TAKES_OR_DROPS = HIRES | finite("varsla skicka sända avdela".split())
_PASSIVE = HIRED | passive(["varsla"])
_COUNTING = NUMBERS | frozenset("de alla flera många några ett par av flesta hälften samtliga båda nya".split())
# Who is in a house, and does not work there.
_NO_STAFF = frozenset("elev student pensionär leverantör entreprenör motionär".split())
# Who is in a house to perform there, or on duty, unless it is a house of the trade.
_VISITORS = tuple(
    """polis brandman artist konstnär musiker sångare skådespelare dansare komiker författare poet fotograf journalist
    föreläsare talare väktare ordningsvakt""".split()
)
# What stands between a verb and how many it is told of.
_ABOUT = frozenset("upp ytterligare minst drygt ungefär omkring också även har hade".split())
_OF_STAFF = frozenset("av bland".split())
# Who hires but leads them on to another.
_FOR_OTHERS = frozenset("till åt".split())
_ENSEMBLE = "kören"
_FAR, _COUNT = 10, 8


def told_of_several(text: str, tokens: list[Token], first: int, end: int) -> Standing | None:
    """What the sentence from token `first` up to `end` tells of each of several: for whom, or by what it points to, and
    in which role where it says that. `text` is the article's."""
    if any(of_staff(tokens, k) for k in range(first, end)):
        return Standing(None, THERE, None, end, firm=False)
    told = _among(text, tokens, first) or _in_house(text, tokens, first, end)
    return told or _hired(text, tokens, first, end) or _counted(text, tokens, first, end)


def _among(text: str, tokens: list[Token], first: int) -> Standing | None:
    """Among whom it is that something is told: "Bland förarna på Klarvik var det tyst"."""
    among = tokens[first].low == "bland" and role_of_several(at(tokens, first + 1).text) is not None
    org = body_at(text, tokens, first + 3) if among and at(tokens, first + 2).text in _AT else None
    return Standing(None, org.text, None, org.end, firm=False) if org else None


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


def _in_house(text: str, tokens: list[Token], first: int, end: int) -> Standing | None:
    """Who is told to work in a house, or of whom a house has several: "På Klarvik arbetar tre kockar", "Klarvik har nio
    anställda"."""
    leads, inside = tokens[first].low in _LEADS, tokens[first].low == "i"
    org = body_at(text, tokens, first + leads)
    if org is None or not (org.firm or not inside):
        return None
    verb = org.end + (at(tokens, org.end).text == "har" and leads)
    those = [token.text for token in tokens[verb + 1 : min(end, verb + _FAR)]]
    if leads:
        told = at(tokens, verb).text in tie_words().works | _WERE | (_PERFORM if inside else frozenset()) and any(
            map(_works, those)
        )
    else:
        # what else a house has are its customers
        told = at(tokens, verb).text in _HAS and not _MEMBERS.isdisjoint(those)
    role = _role_among(those) if leads else None
    told = told and not (role and _visits(role, org.text))
    now = role if at(tokens, verb).text not in _WERE else None
    return Standing(now, org.text, None, end, firm=False) if told else None


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


def _counted(text: str, tokens: list[Token], first: int, end: int) -> Standing | None:
    """How many in a role a house has, or who are: "Nio av fjorton sköterskor på Klarvik", "De tre kockarna hos
    Klarvik", "Två kockar har anställts av Klarvik"; in a town or a harbour they need not be anybody's."""
    k = first
    while k < min(end, first + _COUNT) and (tokens[k].low in _COUNTING or tokens[k].text.isdigit()):
        k += 1
    role = _role(at(tokens, k).text) if k > first else None
    if role is None:
        return None
    k += 1
    passive = at(tokens, k).text in _HAS | _PASSIVE
    while passive and k < end and at(tokens, k).text in _HAS | _PASSIVE:
        k += 1
    if at(tokens, k).text not in _AT and not (passive and at(tokens, k).text == "av"):
        return None
    house = _house(text, tokens, k + 1, inside=at(tokens, k).text == "i")
    return Standing(role, house, None, end) if house and not _visits(role, house) else None


def _house(text: str, tokens: list[Token], i: int, *, inside: bool) -> str | None:
    """The organisation at token `i`, or the noun that points to it, where several are, but not whose something else
    is: "på hotellets gästlista". `inside`: "i" leads there, which it does to those that people belong to."""
    word = at(tokens, i)
    if word.lower and (noun := pointing(word.text)):
        return None if word.text.endswith("s") or (inside and noun in MUNICIPAL | REGIONAL) else noun
    org = body_at(text, tokens, i)
    return None if org is None or (inside and not _joined(org.text)) else org.text


def _joined(name: str) -> bool:
    """Whether an organisation is by its name one that people are in: an ensemble, a club."""
    return any(kind.names_one(name) and (kind.members or _ENSEMBLE in kind.nouns) for kind in body_kinds())


def _visits(role: str, house: str) -> bool:
    """Whether who has a role is but seen in a house: police in a hotel, artists in a museum."""
    return role.endswith(_VISITORS) and not of_its_trade(role, house)


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


def _role_among(words: list[str]) -> str | None:
    """The first role of several that some words tell, but none by an adjective before it: "två erfarna kockar"."""
    told = [*map(_role, words), None]
    return next((role for role, following in pairwise(told) if role and not following), None)


def _role(word: str) -> str | None:
    """The role of one of those whom a noun in plural tells, of who works: "kockar", "kockarna"."""
    role = (role_of_several(word) or role_of_many(word)) if word[0].islower() else None
    return None if role in _NO_STAFF or (role or "").endswith(role_words().served) else role


def _works(word: str) -> bool:
    """Whether a noun tells several who may work somewhere: "sångare", "kockar", "anställda"."""
    return word in _ANYBODY or (word[0].islower() and (is_role(word) or role_of_several(f"{word}na") is not None))
