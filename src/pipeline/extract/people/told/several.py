"""Of which house a sentence tells several to be, and in which role: "I Klarviks motettkör slutade 17 sångare",
"Klarvik har anställt två kockar", "Nio av fjorton sköterskor på Klarvik har sagt upp sig", "Bland de elva
anställda"."""

from pipeline.extract.people.pointers import THERE
from pipeline.extract.people.roles.owners import begins, opening_noun, pointing
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.rolewords import is_role, role_of_many, role_of_several
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import NUMBERS
from pipeline.reference.bodies import MUNICIPAL, REGIONAL
from pipeline.reference.roles import role_words
from pipeline.reference.ties import tie_words

_LEADS = frozenset("i på hos vid".split())
_AT = _LEADS | {"inom"}
# What tells of those who work in a house, or belong to it, besides the verbs of work.
_HAS = frozenset("har hade sysselsätter".split())
_ARE = frozenset("slutar slutade sjunger spelar tjänstgjorde".split())
STAFF = frozenset("anställda medarbetare medarbetarna".split())
_MEMBERS = STAFF | {"medlemmar"}
_ANYBODY = _MEMBERS | {"personer"}
# What a house does with those who work there, or will.
_HIRES = frozenset(
    """anställer anställt anställde rekryterar rekryterat rekryterade nyanställer nyanställt nyanställde värvar värvat
    värvade varslar varslat varslade""".split()
)
_FIRES, _UP = frozenset("säger sagt sade sa".split()), "upp"
_PASSIVE = frozenset("anställts anställdes anställs rekryterats rekryterades varslats varslades".split())
_COUNTING = NUMBERS | frozenset("de alla flera många några ett par av flesta hälften samtliga båda nya".split())
# Who is in a house, and does not work there.
_NO_STAFF = frozenset("elev student pensionär leverantör entreprenör".split())
_OF_STAFF = frozenset("av bland".split())
_FAR, _COUNT = 10, 8


def told_of_several(text: str, tokens: list[Token], first: int, end: int) -> Standing | None:
    """What the sentence from token `first` up to `end` tells of each of several: for whom, or by what it points to, and
    in which role where it says that. `text` is the article's."""
    if any(of_staff(tokens, k) for k in range(first, end)):
        return Standing(None, THERE, None, end, firm=False)
    return _in_house(text, tokens, first, end) or _hired(text, tokens, first, end) or _counted(text, tokens, first, end)


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
    leads = tokens[first].low in _LEADS
    org = body_at(text, tokens, first + leads)
    if org is None or not (org.firm or tokens[first].low != "i"):
        return None
    verb = org.end + (at(tokens, org.end).text == "har" and leads)
    those = [token.text for token in tokens[verb + 1 : min(end, verb + _FAR)]]
    if leads:
        told = at(tokens, verb).text in tie_words().works | _ARE and any(map(_works, those))
    else:
        # what else a house has are its customers
        told = at(tokens, verb).text in _HAS and not _MEMBERS.isdisjoint(those)
    role = next(filter(None, map(_role, those)), None) if leads else None
    return Standing(role, org.text, None, end, firm=False) if told else None


def _hired(text: str, tokens: list[Token], first: int, end: int) -> Standing | None:
    """Whom a house hires or gives notice: "Klarvik har anställt två kockar", "I höst varslade Klarvik nio kockar"."""
    verb = next((k for k in range(first + 1, end) if tokens[k].text in _HIRES), None)
    fires = next((k for k in range(first + 1, end - 1) if tokens[k].text in _FIRES and tokens[k + 1].text == _UP), None)
    verb = fires if verb is None else verb
    if verb is None:
        return None
    role = _first_role(tokens, verb + 1, end)
    subject = next((k for k in range(first, end) if _subject(text, tokens, k, verb)), None)
    return Standing(role, _subject(text, tokens, subject, verb), None, end) if role and subject is not None else None


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
    Klarvik", "Två kockar har anställts av Klarvik"."""
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
    noun = pointing(at(tokens, k + 1).text) if at(tokens, k + 1).lower else None
    loose = at(tokens, k).text == "i" and noun in MUNICIPAL | REGIONAL
    org = None if noun else body_at(text, tokens, k + 1)
    placed = org is not None and at(tokens, k).text == "i" and not org.firm
    name = None if loose or placed else noun or (org.text if org else None)
    return Standing(role, name, None, end) if name else None


def _first_role(tokens: list[Token], i: int, end: int) -> str | None:
    """The role of several that a verb before token `i` leads to, before the sentence tells what else."""
    those = (token.text for token in tokens[i : min(end, i + _COUNT)])
    return next(filter(None, map(_role, those)), None)


def _role(word: str) -> str | None:
    """The role of one of those whom a noun in plural tells, of who works: "kockar", "kockarna"."""
    role = (role_of_several(word) or role_of_many(word)) if word[0].islower() else None
    return None if role in _NO_STAFF or (role or "").endswith(role_words().served) else role


def _works(word: str) -> bool:
    """Whether a noun tells several who may work somewhere: "sångare", "kockar", "anställda"."""
    return word in _ANYBODY or (word[0].islower() and (is_role(word) or role_of_several(f"{word}na") is not None))
