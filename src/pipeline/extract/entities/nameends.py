"""Where a name ends in running text: small words that go on to more of it, last words in lower case."""

import re
from collections.abc import Callable

from pipeline.extract.adjectivenames import housed
from pipeline.extract.entities.firstwords import is_definite, is_owner
from pipeline.extract.entities.kinds import body
from pipeline.extract.entities.namewords import beside_work, is_abstract, is_office
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.registered import is_part, single_names
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.orgnames import in_quarter, links_on
from pipeline.extract.rolewords import definite_role, is_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import names_place
from pipeline.extract.verbforms import acts
from pipeline.extract.words import DOCUMENTS
from pipeline.reference import common_words, dictionary
from pipeline.reference.bodies import body_noun, indefinite_body, kind_of
from pipeline.reference.naming import finite_verbs, organization_words, stop_words

JOINING = frozenset("& + of the and de du la del for von van der den".split())
LINKING = frozenset("i på för mot till med och".split())
# How nouns end that tell of several people.
_MEMBERS = ("er", "ar", "or", "are", "arna", "erna", "orna")
_KIN = frozenset("söner son döttrar dotter bröder bror co partners vänner".split())
_LEGAL = {"ekonomisk": "förening", "ideell": "förening"}
# A year that a plan aims at, the number of a version.
_TARGET = re.compile(r"20[3-9][05]|\d\.\d")
LONGEST = 9
# The most digits of a number that a firm bears.
_NUMBER = 2


def name_end(stretch: Stretch, i: int, tail: bool, free: Callable[[Token], bool]) -> int:
    """The token after the name that begins at token `i`. `free` tells of a token that no other name has it; with `tail`
    a last word in lower case may belong: "Kvarnens vänner"."""
    tokens, end = stretch.tokens, i + 1
    if owns_next(tokens, i):
        return end
    if beside_work(tokens, i):
        return end
    while end - i < LONGEST and stretch.adjacent(end) and free(tokens[end]):
        word, after = tokens[end], at(tokens, end + 1)
        if after.text == _LEGAL.get(word.low):
            return end + 2
        if is_office(tokens, end):
            return end
        if word.capital or (not word.lower and (_TARGET.fullmatch(word.text) or _numbered(tokens, i, end))):
            end += 1
        elif word.text == "&" and after.text in _KIN:
            return end + 2
        elif _joins(stretch, i, end, tail) and after.capital and free(after):
            end += 2
        elif tail and _tailing(stretch, end):
            return end + 1
        else:
            return end
    return end


def _numbered(tokens: list[Token], i: int, end: int) -> bool:
    """Whether the number at token `end` is of the name that begins at token `i`, behind the noun for what bears it,
    and counts nothing, as a verb follows: "krogen Magasin | 9 stängde"."""
    number, after = tokens[end].text, at(tokens, end + 1)
    led = i > 0 and tokens[i - 1].low.endswith(organization_words().heads)
    ends = after.text in finite_verbs() or acts(tokens, end + 1)
    return led and number.isdigit() and len(number) <= _NUMBER and ends


def owns_next(tokens: list[Token], i: int) -> bool:
    """Whether the word at token `i` is an organisation's genitive and no part of a name that goes on after it."""
    return is_owner(tokens[i].text) and not _of_family(tokens, i)


def _of_family(tokens: list[Token], i: int) -> bool:
    """Whether a name goes on after what may be an organisation's genitive: "Sirius IK", "Balders Mekaniska", "Hedans
    Allehanda", and after a water's, as papers are called, "Ljungans Sten"."""
    rules, after = organization_words(), at(tokens, i + 1).text.removesuffix("s")
    word = tokens[i].low.removesuffix("s") in rules.plain and ":" not in tokens[i].text
    water = names_place(tokens[i].text.removesuffix("s"))
    return after in rules.clubs or after in rules.papers or ((word or water) and after in rules.last_words)


def _joins(stretch: Stretch, i: int, end: int, tail: bool) -> bool:
    """Whether a small word goes on to more of the name: "Bird & Bird", "Energi och Miljö", "Framsteg i Vård"."""
    tokens, word = stretch.tokens, stretch.tokens[end].text
    if links_on(tokens, i, end) and (tail or word == "och"):
        return True
    if word not in JOINING and word not in LINKING:
        return False
    low = tokens[i].low
    if word == "i" and end == i + 1 and _members_of_place(tokens, i):
        return True
    plain = tail and end == i + 1 and (low in common_words() or (word == "och" and low in dictionary()))
    plain = plain and not is_place(at(tokens, end + 1).text) and tokens[i].text not in single_names()
    link = word in LINKING and (plain or firm_follows(stretch, end))
    return word in JOINING or link or (word == "i" and (is_abstract(tokens, end + 1) or in_quarter(tokens, end)))


def _members_of_place(tokens: list[Token], i: int) -> bool:
    """Whether a noun at token `i` for those whom an association joins goes on to where: "Föreningen | Båtägare i
    Skärhamn", "| Båtägarna i Skärhamn, en förening"."""
    low = tokens[i].low
    apposed = [at(tokens, i + k).low for k in (3, 4)] in ([",", "en"], [",", "ett"])
    noun = indefinite_body(at(tokens, i + 5).low) if apposed else body_noun(tokens[i - 1].low) if i else None
    kind = kind_of(noun or "")
    worded = low in common_words() or low in dictionary()
    return worded and low.endswith(_MEMBERS) and kind is not None and kind.members


def firm_follows(stretch: Stretch, i: int) -> bool:
    """Whether the capitals behind the small word at token `i` end in a firm's letters: "Buss i Hedviken AB", but not
    "Ägaren till Hedviken AB", somebody in a role, "Rummet på Hedviken AB", a spot, nor "Klarvik AB och Hedviken AB",
    two firms."""
    tokens = stretch.tokens
    before = tokens[i - 1].low.partition(":")[0]
    spot = tokens[i].text == "på" and is_definite(tokens[i - 1].low)
    if spot or tokens[i - 1].text in organization_words().firms or is_role(before) or definite_role(before):
        return False
    i += 1
    while stretch.adjacent(i) and tokens[i].capital and tokens[i].text not in organization_words().firms:
        i += 1
    return at(tokens, i).text in organization_words().firms


def _tailing(stretch: Stretch, i: int) -> bool:
    """Whether a lower-case noun ends the name: after a genitive or an adjective, before a mark or a stop."""
    tokens = stretch.tokens
    before, word, after = tokens[i - 1].text, tokens[i], at(tokens, i + 1)
    infinitive = word.text.endswith("a") and not body(word.text)
    own = word.text in organization_words().owned or word.text.endswith(DOCUMENTS)
    fits = before.endswith(("s", "ska", "liga", "iska")) or housed(before, word.text)
    fits = fits or before.casefold() in organization_words().provinces
    fits = fits and word.lower and word.text not in stop_words()
    goes_on = after.text in stop_words() or after.text in finite_verbs()
    ends = (not after.word or goes_on) and not acts(tokens, i)
    part = is_part(before, word.text) or is_part(f"{at(tokens, i - 2).text} {before}", word.text)
    other = infinitive or part or own or is_role(word.text)
    return fits and ends and not other
