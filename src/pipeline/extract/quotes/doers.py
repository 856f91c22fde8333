"""Who is meant by what the article tells him or her to own, to have won or how old to be: "säger kioskägaren" of who
"har drivit Kajkiosken", "pristagaren", "62-åringen"."""

import re

from pipeline.extract.people import Person
from pipeline.extract.quotes.index import Index, token_at
from pipeline.extract.quotes.titles import title_noun
from pipeline.extract.rolewords import basic_form
from pipeline.extract.text import sentence_ends

_OWNER = "ägare"
_WINNERS = ("vinnaren", "segraren", "pristagaren", "medaljören", "stipendiaten")
_PRIZES = ("pris", "priset", "stipendium", "stipendiet", "medalj", "medaljen", "utmärkelse", "utmärkelsen", "årets")
_WINNING = frozenset("vann vinner vunnit segrade segrar segrat".split())
_GETTING = frozenset(
    """får fick fått tar tog tagit går gick gått tilldelas tilldelades tilldelats belönas belönades belönats prisas
    prisades korades utsågs utses mottar mottog""".split()
)
_AGED = re.compile(r"(\d{1,3})-åring(?:en)?$")
_AGE = 16


def doers(index: Index, title: str) -> list[Person]:
    """The persons whom a noun in definite form means by what the article tells of them; none for other nouns."""
    noun = title_noun(title).casefold()
    if age := _AGED.search(noun):
        return [person for person in index.people if _is_aged(index.text, person, age[1])]
    if noun.endswith(_WINNERS):
        return _winners(index)
    base = basic_form(noun)
    return [person for person in index.people if _has_house(person, base)]


def _has_house(person: Person, base: str) -> bool:
    """Whether somebody of whom no role is told is in a house of the kind that an owner's noun names: "kioskägare" of
    who "har drivit Kajkiosken"."""
    kind = base.removesuffix(_OWNER).removesuffix("s") if base.endswith(_OWNER) else ""
    return bool(kind) and person.role is None and kind in (person.organization_name or "").casefold()


def _is_aged(text: str, person: Person, age: str) -> bool:
    """Whether an age stands right behind or before a mention: "Anna Berg, 62,", "62-åriga Anna Berg"."""
    behind = re.compile(rf",? \(?{age}\b|(?: är| fyller) {age} år")
    before = (text[max(m.start_char - _AGE, 0) : m.start_char] for m in person.mentions)
    return any(behind.match(text, m.end_char) for m in person.mentions) or any(
        f"{age}-åri" in words for words in before
    )


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
