"""The organisation that begins the sentence in which somebody is named: "På Klarvik är det förmannen Anna Berg"."""

from pipeline.extract.orgnames import OrgName
from pipeline.extract.people.pointers import BUYER, THERE
from pipeline.extract.people.roles.employing import settled
from pipeline.extract.people.roles.orgphrases import org_after, part_at
from pipeline.extract.people.roles.owners import pointing
from pipeline.extract.people.told.employers import owns, past_town, sentence_start
from pipeline.extract.people.told.setoff import past_relative
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import names_place
from pipeline.reference.bodies import MUNICIPAL, REGIONAL, body_kinds
from pipeline.reference.employers import employer_class, in_trade, is_agency
from pipeline.reference.naming import organization_words
from pipeline.reference.ties import tie_words
from pipeline.reference.verbs import reporting_verbs

# What those do who work in a house.
_STAFFED = frozenset(
    """är var blir blev har hade arbetar jobbar arbetade jobbade tjänstgör undervisar forskar leder ledde leds leddes
    styr driver basar ansvarar sköter samordnar handlägger utreder utvärderar tar tog väntar möter träffar välkomnar
    ser räknar finns styrs sköts samordnas står stått""".split()
)
# In agencies and firms they sit and stand there, too; elsewhere guests do.
_SEATED = frozenset("sitter står".split())
_LEADING = frozenset("på hos vid inom".split())
# Where one is who works in the house that "på" or the like leads to behind it: "Från fönstret på Klarvik ser".
_SPOT_LEADS = frozenset("från i på vid bakom genom".split())
_SPOTS = tie_words().stations | frozenset(
    """fönstret kontoret kontorsfönstret expeditionen skrivbordet verkstaden labbet lagret personalrummet
    fikarummet""".split()
)
# What who works there passes on from a house: "Från Klarvik hälsar".
_FROM, _SENDS = "från", frozenset("hälsar hälsade lovar lovade".split())
_JOINS = frozenset("Men Och Även Också".split())
_HERE = "här"
# What tells where a house is from where the reader is led: "Inne på Klarvik".
_INDOORS = frozenset("inne ute uppe nere borta hemma".split()) | {_HERE}
_VERBS = 3
_INSTEAD = ["i", "stället"]


def fronted(text: str, tokens: list[Token], i: int, role: str | None = None) -> str | None:
    """The organisation that begins the sentence whose verb leads to the title at token `i`, "På Klarvik är det
    förmannen Anna Berg som ...", what points to one, "På företaget är det", or "Där", which points to the one
    before. Whose `role` tells of no such house is only there, "På sjukhuset ligger snickaren Anna Berg", unless the
    verb is one for what staff does."""
    start = sentence_start(tokens, i)
    start += at(tokens, start).text in _JOINS
    there = _points_there(tokens, start)
    org = None if there else _led_by(text, tokens, start)
    noun = None if there or org else _pointed(tokens, start)
    last = start + 1 if there else start + 2 + 2 * (noun == BUYER) if noun else past_town(tokens, org.end) if org else i
    last = past_relative(tokens, last)
    last += at(tokens, start + 1).text == "," == at(tokens, last).text
    words = [token.text for token in tokens[last:i]]
    words = words[: -len(_INSTEAD)] if words[-len(_INSTEAD) :] == _INSTEAD else words
    if not 0 < len(words) <= _VERBS or not all(token.lower for token in tokens[last:i]):
        return None
    name = THERE if there else noun or (org.text if org and not org.municipality else None)
    staffed = org is not None and (org.firm or is_agency(org.text)) and not _SEATED.isdisjoint(words)
    serves = staffed or any(map(_serves, words))
    return name if name and not names_place(name) and (serves or _held(role, name)) else None


def _points_there(tokens: list[Token], i: int) -> bool:
    """Whether the sentence at token `i` begins with what points to where the text has come: "Där", "Här arbetar"."""
    word = at(tokens, i).low
    return word == THERE or (word == _HERE and at(tokens, i + 1).text in _STAFFED)


def _serves(word: str) -> bool:
    """Whether a verb is one for what those do in a house who work there, or by which somebody speaks for it."""
    return word in _STAFFED or word in reporting_verbs() or word in tie_words().labours


def _held(role: str | None, house: str) -> bool:
    """Whether a role is one of the kind of house that a name or a noun tells, or that "där" may be."""
    kind = employer_class(role) if role else None
    if role is None or in_trade(role, house):
        return True
    if kind is None:
        return False
    told = [k for k in body_kinds() if house in k.nouns or k.names_one(house)]
    return any(k in kind.kinds for k in told) or (not told and (house == THERE or kind.acting))


def _pointed(tokens: list[Token], i: int) -> str | None:
    """The noun to which what the sentence at token `i` tells leads back: "På företaget", "I klubben"; "i" leads to a
    municipality that somebody may but live in."""
    leads = at(tokens, i).low
    if leads in _LEADING and [at(tokens, i + k).text for k in (1, 2, 3)] == ["den", *BUYER.split()]:
        return BUYER
    noun = pointing(at(tokens, i + 1).text) if leads in _LEADING | {"i"} else None
    return None if leads == "i" and noun in MUNICIPAL | REGIONAL else noun


def _led_by(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """The organisation in which what the sentence at token `i` tells goes on; "i" leads to one only where it is a
    municipality's house, or by its name no place."""
    i += at(tokens, i).low in _INDOORS
    i += at(tokens, i).text == ","
    i += 2 * (at(tokens, i).low in _SPOT_LEADS and at(tokens, i + 1).text in _SPOTS)
    leads = at(tokens, i).low
    if leads == _FROM and (sender := org_after(text, tokens, i + 1)):
        return sender if at(tokens, past_town(tokens, sender.end)).text in _SENDS else None
    if leads not in _LEADING | {"i"}:
        return None
    house = part_at(tokens, i + 1) if leads == "i" else None
    org = house or org_after(text, tokens, i + 1)
    placed = org and leads == "i" and house is None and not settled(org.text)
    published = org is not None and org.text.casefold() in organization_words().platforms
    return None if org and (placed or published or owns(tokens, org)) else org
