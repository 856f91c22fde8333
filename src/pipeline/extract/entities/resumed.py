"""Works that the next sentence tells of: "Kommunen har infört Klaffa. Systemet larmar", "Hon fick Guldkannan. Priset
delas ut i maj"."""

from collections.abc import Iterator
from functools import lru_cache

from pipeline.extract.entities.evidence import Evidence, organization
from pipeline.extract.entities.firstwords import is_definite
from pipeline.extract.entities.kinds import FIRMS
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.titling import short_title
from pipeline.extract.entities.worknouns import head_subtype, noun_subtype
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import Token, at, spell
from pipeline.extract.words import looks_finite
from pipeline.model import EntityType
from pipeline.reference import common_words, dictionary, given_names, surnames
from pipeline.reference.bodies import body_noun, firm_nouns
from pipeline.reference.inflections import active, passive
from pipeline.reference.naming import organization_words, work_words

_WORK = EntityType.WORK
# What leads to who is behind a firm, and to a clause that tells of it.
_BEHIND, _GOES_ON = "Bakom", ("som", "vars")
# How many tokens end a sentence with the town of what it names: "i Ed."
_TOWN = 3
_POINTING = frozenset({"Det", "Den"})
_THINGS = frozenset({"system", "app"})
_JOINT = frozenset({"project", "network"})
# What one does something in; of others "i" may tell where: "i Hedvik. Maskinen".
_USED_IN = ("tjänsten", "appen", "portalen", "verktyget", "databasen", "webbplatsen", "sajten")
_TAKES_PART = frozenset("samman ingår ingick samverkar deltar deltog medverkar med".split())
_SERVES = frozenset("drivs ersätter används utvecklas utvecklades lanserades visar samlar låter larmar".split())
# What is done with systems: who travels with something, or lives in it, uses none.
_DONE = "boka betala anmäla söka skriva testa mäta styra planera rapportera beställa redovisa hantera göra ske".split()
_USES = active(_DONE) | passive(_DONE)
_BY_MEANS = frozenset("med via genom".split())
_OVER = active(("byta",)) | {"över", "övergått"}
_STARTED = active(("starta", "dra")) | passive(("inleda", "lansera", "införa", "bilda"))
_INVERTED = 8
_DOWN = frozenset({"ner", "ned"})
_EVENTS = ("tävlingen", "mässan", "konferensen", "festivalen", "turneringen", "galan")
# What a book or a film is in the end: "Nu är Bruket färdig."
_DONE_WITH = frozenset("färdig klar ute tryckt".split())
_ENTERS = active(("anmäla", "kvala")) | {"anmälan", "biljetter"}
# What a choice may be of besides a thing: only with its maker is it one.
_CHOSEN = active(("bli", "välja")) | {"mot"}
_HIRES = active("anställa rekrytera införa köpa installera testa prova".split())
_WHITHER = frozenset("till hem in tillbaka hit dit".split())
_ADJECTIVAL = ("a", "iga", "nde")
_BETWEEN = 3
# What leads to a name that is told of next, and what may stand between; how houses are run.
_SHOWS, _TOLD_ON = frozenset("är var blir blev heter finns".split()), frozenset(", i på utanför".split())
_RUN = frozenset("drivs drevs ägs ägdes leds".split())
# The least letters of a noun that ends another.
_ENDING = 4
_AHEAD = 9


def resumed_evidence(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """What a definite noun that begins a sentence at token `i` tells of the name in the sentence before."""
    tokens = stretch.tokens
    noun = i + (tokens[i].text in _POINTING)
    if tokens[i].text == _BEHIND and body_noun(at(tokens, i + 1).text) and (start := _before(stretch, i)) is not None:
        yield from _firm(stretch, start, i + 1, names)
    while noun > i and at(tokens, noun).lower and tokens[noun].text.endswith(_ADJECTIVAL):
        noun += 1
    if noun < len(tokens) and head_subtype(tokens[noun].low):
        yield from _resumed(stretch, i, noun, names)
    elif noun == i and body_noun(tokens[i].low.removesuffix("s")) and (start := _before(stretch, i)) is not None:
        yield from _firm(stretch, start, i, names)


def inverted_evidence(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """The same of a noun at token `i` that stands behind its verb: "Vid frost larmar systemet"."""
    tokens = stretch.tokens
    if head_subtype(tokens[i].low) in _THINGS and i and looks_finite(tokens[i - 1].text):
        begin = max((k for k in stretch.opening if k < i), default=0)
        if begin > i - _INVERTED and all(token.word for token in tokens[begin:i]):
            yield from _resumed(stretch, begin, i, names)


def _before(stretch: Stretch, i: int) -> int | None:
    """Where the sentence before that of token `i` begins."""
    return max((k for k in stretch.opening if k < i), default=None)


def _resumed(stretch: Stretch, i: int, noun: int, names: Names) -> Iterator[Evidence]:
    """What the noun of the sentence from token `i` on tells of the name in the sentence before."""
    tokens, start = stretch.tokens, _before(stretch, i)
    subtype = head_subtype(tokens[noun].low)
    if subtype is None or start is None or at(tokens, noun + 1).capital or _told(tokens[start:i], subtype):
        return
    if subtype == "award":
        if _is_award(tokens, noun):
            yield from _won(stretch, start, i, names)
    elif subtype in _THINGS or subtype in _JOINT:
        yield from _taken(stretch, start, i, names, subtype, tokens[noun].low)
        if subtype in _THINGS:
            yield from _subject(stretch, start, names, subtype)
    elif subtype == "other":
        yield from _appeared(stretch, start, i, names)
        if tokens[noun].low.endswith(_EVENTS):
            yield from _entered(stretch, start, i, names)


def _firm(stretch: Stretch, start: int, end: int, names: Names) -> Iterator[Evidence]:
    """ "Hedvik växer. Bolaget har", "Uppdraget gick till Hedvik. Konsultbolaget räknar", "Cyklarna från Hedvik är gula.
    Företagets vd", "Priset gick till Hedvik, som syr mössor. Bakom företaget står", "Störst är Hedvik i Ed. Bageriet",
    "Hedviksskolan växer. Skolans rektor", "Nykomlingen är Hedvik, som säljer te. Kaféet drivs av" """
    tokens = stretch.tokens
    body = tokens[end].low.removesuffix("s")
    run = _run(tokens, end + 1)
    firm = run or body.endswith(FIRMS)
    for k in range(start, end):
        if not tokens[k].capital or not (read := names.read(stretch, k)):
            continue
        plain = read[0].lower() in common_words() or read[0].lower() in dictionary()
        if plain or _somebody(read[0]) or is_role(read[0].lower()):
            continue
        shown = k > start and tokens[k - 1].text in _SHOWS
        last = read[1] == end - 1 and tokens[k - 1].lower
        told = body in firm_nouns() and at(tokens, read[1]).text == "," and at(tokens, read[1] + 1).text in _GOES_ON
        made = k - 1 == start + 1 and tokens[k - 1].text == "från"
        renamed = last and k > start + 1 and tokens[k - 1].text == "blir" and tokens[k - 2].capital
        own = k == start and _named_so(read[0].lower(), body)
        told_on = shown and at(tokens, read[1]).text in _TOLD_ON
        placed = end - read[1] == _TOWN and at(tokens, read[1]).text == "i" and shown
        told = told or (placed and body in firm_nouns())
        if own or told or (firm and (k == start or last or made or told_on)):
            sure = made or told or renamed or own or (run and shown)
            sure = sure or (k == start and not _compound(read[0].lower()))
            yield organization(read[0], 1.0 if sure else 0.8, "organization-resumed")


def _run(tokens: list[Token], i: int) -> bool:
    """Whether a noun before token `i` is told to be run by somebody, as houses are: "Kaféet | drivs", "Kaféet|, som
    drivs"."""
    relative = at(tokens, i).text == "," and at(tokens, i + 1).text == "som"
    return at(tokens, i + 2 * relative).text in _RUN


def _named_so(name: str, body: str) -> bool:
    """Whether a name of one word is made of a noun for a body: "hedviksskolan" of "skolan"."""
    return name.endswith(body) and name != body and " " not in name


@lru_cache(maxsize=1 << 12)
def _compound(name: str) -> bool:
    """Whether a name in lower case is but one word that ends in another, so that it may be a noun that no list has:
    "snökanoner"."""
    if " " in name:
        return False
    ends = (name[k:] for k in range(1, len(name) - _ENDING + 1))
    return any(end in dictionary() or end in common_words() for end in ends)


def _told(sentence: list[Token], subtype: str) -> bool:
    """Whether a noun in the sentence is what is resumed: "Kommunen byter system. Systemet ..." """
    return any(subtype in (noun_subtype(token.low), head_subtype(token.low)) for token in sentence if token.lower)


def _is_award(tokens: list[Token], noun: int) -> bool:
    """Whether a noun is an award's and no price: "Priset delas ut", "Utmärkelsen"."""
    told = (token.text for token in tokens[noun + 1 : noun + _AHEAD])
    return tokens[noun].low != "priset" or not work_words().awarded.isdisjoint(told)


def _won(stretch: Stretch, start: int, end: int, names: Names) -> Iterator[Evidence]:
    """ "mottog hon Silvriga spaden på en gala" """
    tokens = stretch.tokens
    for k in range(start + 1, end):
        if not tokens[k].capital or not names.free(tokens[k]):
            continue
        before = [token.text for token in tokens[max(k - 1 - _BETWEEN, start) : k]]
        name = _name(stretch, k, names)
        if name and not work_words().won.isdisjoint(map(str.lower, before)):
            yield Evidence(name, _WORK, 1.2, "work-resumed", "award")
            return


def _taken(stretch: Stretch, start: int, end: int, names: Names, subtype: str, noun: str) -> Iterator[Evidence]:
    """ "har infört Vattenvakt, som mäter", "blev Läsfyren från Smålandskod", "drog Läsfyren igång", "sker i Läsfyren",
    where `noun` resumes it in the next sentence."""
    tokens = stretch.tokens
    # "Tjänsten" may be a post, or what a firm does for one, unless it does something itself.
    post = noun == "tjänsten" and at(tokens, end + 1).text not in _SERVES
    for k in range(start + 1, end):
        verb, read = tokens[k - 1].low, names.read(stretch, k) if tokens[k].capital else None
        if read is None or (_somebody(read[0]) and not _hired(tokens, k, end, read, subtype)):
            continue
        maker = names.read(stretch, read[1] + 1) if at(tokens, read[1]).text in ("från", "av") else None
        made = maker is not None and not _somebody(maker[0])
        chosen = verb in _CHOSEN or (verb == "på" and at(tokens, k - 2).low == "föll")
        started = verb in _STARTED and not _moves(tokens[k:end])
        stopped = verb in _DOWN
        last = read[1] == end - 1 and not post and _used(tokens[start:k], noun, subtype)
        taken = verb in work_words().taken or verb in _HIRES
        if made or started or stopped or last or (taken and not chosen):
            name = _ended(stretch, k, end - 1, names) if verb in work_words().used else None
            yield Evidence(name or read[0], _WORK, 1.6, "work-resumed", subtype)
            if made and maker:
                yield organization(maker[0], 1.2, "organization-maker")
            return


def _hired(tokens: list[Token], k: int, end: int, read: tuple[str, int], subtype: str) -> bool:
    """Whether a given name that ends a sentence is a system's, which the next tells to serve: "har anställt Sixten.
    Systemet sorterar"."""
    whole = read[0] in given_names() and read[1] == end - 1 and subtype in _THINGS
    return whole and tokens[k - 1].low in _HIRES and at(tokens, end + 1).text.endswith(("ar", "er"))


def _ended(stretch: Stretch, i: int, end: int, names: Names) -> str | None:
    """A title of two words that ends its sentence, the first a word with a capital: "stänger ner Läkaren hemma"."""
    tokens = stretch.tokens
    word = tokens[i].low in common_words() or is_definite(tokens[i].low)
    whole = end == i + 2 and word and tokens[i + 1].lower and not looks_finite(tokens[i + 1].text)
    return spell(names.text, tokens, i, end) if whole else None


def _used(before: list[Token], noun: str, subtype: str) -> bool:
    """Whether the words before the name that ends a sentence tell that it is used, or that one goes over to it:
    "sker bokningen i", "betala med", "går över till"."""
    link, said = before[-1].text, {token.low for token in before}
    if link == "till":
        return not _OVER.isdisjoint(said)
    if subtype == "network":
        return link == "i" and not _TAKES_PART.isdisjoint(said)
    within = noun.endswith(_USED_IN) if link == "i" else link in _BY_MEANS
    return within and subtype in _THINGS and (noun == "tjänsten" or not _USES.isdisjoint(said) or _joined(before))


def _joined(before: list[Token]) -> bool:
    """ "har gått med i" """
    return [token.text for token in before[-2:]] == ["med", "i"]


def _subject(stretch: Stretch, i: int, names: Names, subtype: str) -> Iterator[Evidence]:
    """ "Vindkatten är stor som en tvättmaskin", where the capital tells elsewhere that it is a name."""
    read = names.read(stretch, i)
    if read is None or not names.firm(stretch, i) or _somebody(read[0]):
        return
    verb, rules = at(stretch.tokens, read[1]), organization_words()
    if verb.lower and verb.text not in rules.acts and verb.text not in rules.auxiliaries:
        yield Evidence(read[0], _WORK, 1.0, "work-resumed", subtype)


def _appeared(stretch: Stretch, start: int, end: int, names: Names) -> Iterator[Evidence]:
    """ "I höst kommer Damm och dynga", "Nu är Bruket färdig" """
    tokens, rules = stretch.tokens, work_words()
    for k in range(start + 1, end):
        done = tokens[k - 1].low == "är" and at(tokens, end - 2).text in _DONE_WITH
        comes = done or tokens[k - 1].low in rules.appeared or tokens[k - 1].low in rules.released
        if comes and tokens[k].capital and names.free(tokens[k]) and (name := _name(stretch, k, names)):
            if not _moves(tokens[k:end]):
                title = spell(names.text, tokens, k, end - 2) if done else name
                yield Evidence(title, _WORK, 1.2, "work-resumed", "other")
            return


def _entered(stretch: Stretch, start: int, end: int, names: Names) -> Iterator[Evidence]:
    """ "kan anmäla sig till Isloppet", where the competition is told of next"""
    tokens = stretch.tokens
    for k in range(start + 2, end):
        read = names.read(stretch, k) if tokens[k].capital and tokens[k - 1].text == "till" else None
        entered = any(token.low in _ENTERS for token in tokens[start:k])
        if read and entered and read[1] == end - 1 and not _somebody(read[0]):
            yield Evidence(read[0], _WORK, 1.2, "work-resumed", "other")


def _moves(words: list[Token]) -> bool:
    """Whether what comes goes somewhere, as no title does: "kom Hedvik till byn"."""
    return any(token.text in _WHITHER for token in words)


def _name(stretch: Stretch, i: int, names: Names) -> str | None:
    """A name or a short title at token `i`, unless it is somebody's or a place's."""
    if stretch.tokens[i].text.removesuffix("s") in given_names():
        return None
    if end := short_title(stretch, i):
        return spell(names.text, stretch.tokens, i, end)
    read = names.read(stretch, i)
    return read[0] if read and not _somebody(read[0]) and read[0].lower() not in common_words() else None


def _somebody(name: str) -> bool:
    """Whether a name may be a person's, a place's or a mere noun's."""
    first = name.partition(" ")[0]
    return is_place(name) or first in given_names() or name in surnames() or head_subtype(name.casefold()) is not None
