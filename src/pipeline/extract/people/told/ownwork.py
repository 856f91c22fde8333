"""What a sentence tells of somebody's work as something: "Eva Mos första dag som rektor i Ed", "prisas för sitt arbete
som kock", "firar 40 år som kock", "Med Eva Mo som ny vd", "har fått en ny vd i Eva Mo", "går på sitt pass på
Klarvik"."""

from pipeline.extract.people.names.names import is_given
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import SERVING, body_at
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.rolewords import definite_role, is_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import NUMBERS
from pipeline.reference.bodies import kind_of

AS = "som"
_HAS = frozenset("har hade".split())
GETS = frozenset("har fick får".split())
_GOT = frozenset("fått hittat funnit".split())
_SOMEBODY = frozenset("hon han hen jag vi de".split())
# What one has who is something now; who has had a "tid som rektor" is one no more.
_NOW = frozenset("dag arbetsdag vecka månad vardag gärning jobb arbete roll uppdrag arbetspass".split())
_DONE = _NOW | frozenset("insats insatser engagemang".split())
_OWN = frozenset("sin sitt sina".split())
_SHIFTS, _AT = frozenset("pass skift nattpass kvällspass dagpass".split()), frozenset("på hos vid".split())
# What one counts who is new in a house, or leaves it: "sin första dag på Klarvik".
_TIMES = frozenset("dag dagen vecka veckan månad arbetsdag arbetsdagen arbetspass vardag".split())
_COUNTED = frozenset("första andra tredje fjärde sista näst allra".split())
SHIFTS = _SHIFTS | _TIMES
# In these one may count the days as one who is looked after or a guest.
_KEEPING = [kind for noun in ("sjukhuset", "boendet", "hotellet") if (kind := kind_of(noun))]
# "I egenskap av kassör": as what somebody does what the sentence tells.
CAPACITIES = frozenset("egenskap rollen kapacitet".split())
_CELEBRATES, YEARS = "firar", "år"
_OWN_ROOMS = ("rum", "kontor", "labb", "laboratorium", "skrivbord", "arbetsplats", "ateljé")
_AT_ROOM = frozenset("i på hos inom vid".split())
_MARKS, _FAR = frozenset('.!?:”"»–'), 16
# Where one has the place of work, and of whom else a sentence tells.
ROOMS = frozenset("kontor klinik rum labb labbet laboratorium skrivbord expedition ateljé klassrum arbetsrum".split())
_NO_SUBJECT = frozenset("av till om mot åt för från hos efter".split())
_FOR, _LEADS, _WITH, _IN = "för", frozenset(("för", "i", "till")), "med", "i"
_WORDS, _CLAUSE, _SENTENCE = 3, 14, 12


def own_work(text: str, tokens: list[Token], start: int, end: int) -> Standing | None:
    """The role that the sentence of whom tokens `start` up to `end` name tells by such work. `text` is the
    article's."""
    if at(tokens, start - 1).text in _SOMEBODY and at(tokens, start - 2).low in GETS and at(tokens, end).text == AS:
        return stated_role(text, tokens, end + 1)  # "I sexan fick hon Bo Ek som lärare"
    together = at(tokens, start - 2).lower and at(tokens, start - 2).text.endswith("a")  # "ska springa med Eva Mo som"
    if at(tokens, start - 1).low == _WITH and at(tokens, end).text == AS and not together:
        return stated_role(text, tokens, end + 1)
    if at(tokens, start - 1).low in _HAS and at(tokens, end).text == AS:
        said = stated_role(text, tokens, end + 1)
        return said if said and said.role and at(tokens, said.end).text.endswith("t") else None
    leads = _behind_owner(tokens, end) or _behind_own(tokens, end) or _behind_years(tokens, start, end)
    # "sin roll som kocken i filmen"
    played = leads is not None and definite_role(at(tokens, leads + 1).text)
    return stated_role(text, tokens, leads + 1) if leads and not played else None


def shift(text: str, tokens: list[Token], _start: int, end: int) -> Standing | None:
    """The house in which whose name or pronoun ends before token `end` has a shift, "har | gått på sitt pass på
    Klarvik", or counts the days: "Eva Mos | första dag på Klarvik"; nobody does who is looked after there."""
    owned = tokens[end - 1].text.endswith("s")
    for k in range(end, end + _WORDS * 2):
        own, word = at(tokens, k - 1).text, at(tokens, k).text
        counted = word in _TIMES and own in _COUNTED and (owned or at(tokens, k - 2).text in _OWN)
        if at(tokens, k + 1).text in _AT and (counted or (word in _SHIFTS and own in _OWN)):
            org = body_at(text, tokens, k + 2)
            kept = org is None or (
                counted and (org.text in SERVING or any(kind.names_one(org.text) for kind in _KEEPING))
            )
            return None if org is None or kept else Standing(None, org.text, None, org.end, firm=False)
        if not at(tokens, k).lower:
            return None
    return None


def in_capacity(text: str, tokens: list[Token], end: int) -> Standing | None:
    """The role as which the subject whose name ends before token `end` does what the sentence tells: "som | talade i
    egenskap av kassör i Klarvik"."""
    for k, token in enumerate(tokens[end : end + _CLAUSE], end):
        if token.text in ".!?" or is_given(token.text):
            return None
        leads = at(tokens, k + 1).text
        if (
            token.text in CAPACITIES
            and leads in (AS, "av")
            and (tokens[k - 1].text == "i" or tokens[k - 1].text in _OWN)
        ):
            return stated_role(text, tokens, k + 2)
    return None


def own_room(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The organisation in which whom the sentence at token `i` goes on to tell of has a room: "städar ur sitt rum på
    Klarvik"."""
    for k, token in enumerate(tokens[i : i + _FAR], i):
        if token.text in _MARKS:
            return None
        if token.text in _OWN and at(tokens, k + 1).text.endswith(_OWN_ROOMS):
            org = body_at(text, tokens, k + 3) if at(tokens, k + 2).text in _AT_ROOM else None
            return Standing(None, org.text, None, org.end, firm=False) if org else None
    return None


def own_room_at(text: str, tokens: list[Token], _start: int, end: int) -> Standing | None:
    """The house in which somebody has a room whose name ends before token `end` in the genitive: "På Eva Mos | kontor
    på Klarvik"."""
    owned = tokens[end - 1].text.endswith("s") and at(tokens, end).text in ROOMS and at(tokens, end + 1).text in _AT
    org = body_at(text, tokens, end + 2) if owned else None
    return Standing(None, org.text, None, org.end, firm=False) if org else None


def served(text: str, tokens: list[Token], start: int, end: int) -> Standing | None:
    """The role in which the sentence behind tells for how long the only one has been who is named by tokens `start` up
    to `end`: "I morgon slutar | Eva Mo |. Fyrtio år som kock på Klarvik får räcka"."""
    begin = next((k + 1 for k in range(start - 1, -1, -1) if tokens[k].text in ".!?:"), 0)
    stop = next((k for k in range(end, end + _SENTENCE) if at(tokens, k).text == "."), None)
    count = at(tokens, stop + 1).low if stop else ""
    if stop is None or not (count in NUMBERS or count.isdigit()):
        return None
    if at(tokens, stop + 2).text != YEARS or at(tokens, stop + 3).text != AS:
        return None
    others = any(is_given(token.text) for token in (*tokens[begin:start], *tokens[end:stop]) if token.capital)
    return None if others or at(tokens, start - 1).low in _NO_SUBJECT else stated_role(text, tokens, stop + 4)


def got(text: str, tokens: list[Token], start: int, _end: int) -> Standing | None:
    """The role that somebody gets in whom tokens from `start` on name: "har fått en ny vd i | Eva Mo"."""
    role = start - 2
    if at(tokens, start - 1).text != _IN or not is_role(at(tokens, role).text):
        return None
    before = {token.text for token in tokens[max(role - _SENTENCE, 0) : role]}
    new = at(tokens, role - 1).text == "ny" and (before & _GOT or at(tokens, role - 2).text in ("en", "ett"))
    return stated_role(text, tokens[: start - 1], role) if new and before & GETS else None


def _behind_owner(tokens: list[Token], end: int) -> int | None:
    """The "som" behind what is somebody's whose name ends before token `end` in the genitive: "Eva Mos | första dag
    som"."""
    if not tokens[end - 1].text.endswith("s"):
        return None
    noun = next((k for k in range(end, end + _WORDS) if at(tokens, k).text in _NOW), None)
    return noun + 1 if noun is not None and at(tokens, noun + 1).text == AS else None


def _behind_own(tokens: list[Token], end: int) -> int | None:
    """The "som" behind what the subject whose name ends before token `end` does: "prisas | för sitt arbete som"."""
    for k, token in enumerate(tokens[end : end + _CLAUSE], end):
        if token.text in ".!?":
            return None
        if token.text in _OWN and at(tokens, k - 1).text in _LEADS:
            done = _DONE if at(tokens, k - 1).text == _FOR else _NOW
            noun = next((n for n in range(k + 1, k + 1 + _WORDS) if at(tokens, n).text in done), None)
            return noun + 1 if noun is not None and at(tokens, noun + 1).text == AS else None
    return None


def _behind_years(tokens: list[Token], start: int, end: int) -> int | None:
    """The "som" behind for how long somebody has done so who celebrates it: "firar | Eva Mo | 40 år som"."""
    if _CELEBRATES not in (at(tokens, start - 1).text, at(tokens, end).text):
        return None
    years = next((k for k in range(end, end + _WORDS + 1) if at(tokens, k).text == YEARS), None)
    return years + 1 if years is not None and at(tokens, years + 1).text == AS else None
