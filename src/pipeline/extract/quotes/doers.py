"""Who is meant by what the article tells him or her to do, to have won or how old to be: "säger grundaren" of who
"grundade", "säger hotellägaren" of who "äger Hotell Skarven", "pristagaren", "62-åringen"."""

import re
from collections.abc import Iterator

from pipeline.extract.people import Person
from pipeline.extract.quotes.index import Index, Page, token_at
from pipeline.extract.quotes.titles import title_noun
from pipeline.extract.rolewords import basic_form
from pipeline.extract.text import sentence_ends
from pipeline.extract.tokens import Token, at
from pipeline.model import BlockKind

_AGENT, _OWNER = "are", "ägare"
# Endings of verbs, the longest first; what stands before one is its stem.
_VERB_ENDINGS = ("ade", "at", "er", "ar", "te", "de", "it", "r", "t")
# How houses end that are called by the trade of those who work there.
_TRADE_HOUSES = ("byrån", "byrå", "firman", "firma", "kontoret", "kontor", "kammaren", "kliniken", "klinik")
# Who is told by a verb that is not the noun's own.
_DEEDS = {
    **dict.fromkeys(("entreprenör", "företagare", "egenföretagare"), frozenset("driver drev drivit".split())),
    **dict.fromkeys(("författare", "skribent"), frozenset("skriver skrev skrivit".split())),
    **dict.fromkeys(("konstnär", "målare"), frozenset("målar målade målat".split())),
    "lärare": frozenset("undervisar undervisade undervisat".split()),
}
_BETWEEN = frozenset("som har hade nu också själv då redan".split())
_WINNERS = ("vinnaren", "segraren", "pristagaren", "medaljören", "stipendiaten")
_PRIZES = ("pris", "priset", "stipendium", "stipendiet", "medalj", "medaljen", "utmärkelse", "utmärkelsen", "årets")
_WINNING = frozenset("vann vinner vunnit segrade segrar segrat".split())
_GETTING = frozenset(
    """får fick fått tar tog tagit går gick gått tilldelas tilldelades tilldelats belönas belönades belönats prisas
    prisades korades utsågs utses mottar mottog""".split()
)
_AGED = re.compile(r"(\d{1,3})-åring(?:en)?$")
_AGE = 16
_DEFINITE = ("en", "et", "na")
_REACH = 3


def doers(index: Index, title: str) -> list[Person]:
    """The persons whom a noun in definite form means by what the article tells of them; none for other nouns."""
    noun = title_noun(title).casefold()
    if age := _AGED.search(noun):
        return [person for person in index.people if _is_aged(index.text, person, age[1])]
    if noun.endswith(_WINNERS):
        return _winners(index)
    base = basic_form(noun)
    if housed := [person for person in index.people if trade_of(person, noun)]:
        return housed
    deeds = next((verbs for kind, verbs in _DEEDS.items() if base.endswith(kind)), frozenset())
    if not (deeds or base.endswith(_AGENT)):
        return []
    told = _subjects(index)
    found = {
        id(p): p
        for p, page, verb, thing in told
        if at(page.tokens, verb).low in deeds or _does(page, verb, thing, base)
    }
    found.update((id(p), p) for p in index.people if _has_house(p, base))
    return list(found.values())


def _has_house(person: Person, base: str) -> bool:
    """Whether somebody of whom no role is told is in a house of the kind that an owner's noun names: "kioskägare" of
    who "har drivit Kajkiosken"."""
    kind = base.removesuffix(_OWNER).removesuffix("s") if base.endswith(_OWNER) else ""
    return bool(kind) and person.role is None and kind in (person.organization_name or "").casefold()


def trade_of(person: Person, title: str) -> str | None:
    """The trade that a title tells, of somebody of whom no role is told, in a house that is called by it: "advokat" of
    who is "från Advokatbyrån Ek"."""
    trade = basic_form(title_noun(title)).casefold()
    words = (person.organization_name or "").casefold().split() if person.role is None else ()
    housed = any(word.endswith(_TRADE_HOUSES) and word.startswith(trade.removesuffix("e")) for word in words)
    return trade if housed else None


def _is_aged(text: str, person: Person, age: str) -> bool:
    """Whether an age stands right behind or before a mention: "Anna Berg, 62,", "62-åriga Anna Berg"."""
    behind = re.compile(rf",? \(?{age}\b|(?: är| fyller) {age} år")
    before = (text[max(m.start_char - _AGE, 0) : m.start_char] for m in person.mentions)
    return any(behind.match(text, m.end_char) for m in person.mentions) or any(
        f"{age}-åri" in words for words in before
    )


def _subjects(index: Index) -> Iterator[tuple[Person, Page, int, int]]:
    """Each person in narration with the tokens of the verb whose subject he or she seems to be and of what may be its
    object: "driver hon | Kvarnen", "som driver | Kvarnen"."""
    for page in index.pages:
        if page.block.kind in (BlockKind.TALSTRECK, BlockKind.QUESTION):
            continue
        for k, token in enumerate(page.tokens):
            if (found := index.person_at(token)) is None:
                continue
            verb = token_at(page.tokens, found[1].end_char)
            yield found[0], page, k - 1, verb
            stop = verb + _REACH
            verb += at(page.tokens, verb).text == "," and at(page.tokens, verb + 1).text == "som"
            while verb < stop and at(page.tokens, verb).text in _BETWEEN:
                verb += 1
            yield found[0], page, verb, verb + 1


def _does(page: Page, i: int, k: int, base: str) -> bool:
    """Whether the verb at token `i` is that of an agent noun, and token `k` its object: "tränar Vik IF" of "tränare",
    not "tränar varje dag", "lär sig"; of a compound if its first part stands in the sentence: "äger Hotell Skarven" of
    "hotellägare"."""
    agent, verb, thing = base.removesuffix(_AGENT), _stem(at(page.tokens, i)), at(page.tokens, k)
    if len(verb) < 2 or not agent.endswith(verb) or not (thing.capital or thing.text.endswith(_DEFINITE)):
        return False
    first = agent.removesuffix(verb).removesuffix("s")
    start, end = page.sentence(page.tokens[i].start_char)
    words = page.tokens[token_at(page.tokens, start) : token_at(page.tokens, end)]
    return not first or any(word.low.startswith(first) for word in words)


def _stem(token: Token) -> str:
    ending = next((ending for ending in _VERB_ENDINGS if token.lower and token.text.endswith(ending)), None)
    return token.text.removesuffix(ending) if ending else ""


def _winners(index: Index) -> list[Person]:
    """The persons of whom alone a sentence tells that they have won or been given a prize."""
    found: dict[int, Person] = {}
    for page in index.pages:
        begins = start = page.block.start_char
        for end in (*(begins + end for end in sentence_ends(page.block.text)), page.block.end_char):
            words = page.tokens[token_at(page.tokens, start) : token_at(page.tokens, end)]
            start = end
            said = {word.low for word in words}
            given = not said.isdisjoint(_GETTING) and any(word.low.endswith(_PRIZES) for word in words)
            if (given or not said.isdisjoint(_WINNING)) and (person := index.only_person(words)):
                found[id(person)] = person
    return list(found.values())
