"""Persons' full names in running text: runs of capitalised words with a known given name, or told to be a person's."""

from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from pipeline.extract.people.names.kin import kin_of_several, leads_kin
from pipeline.extract.people.names.nameends import begins_another, written_on_to
from pipeline.extract.people.names.names import base_form, is_given, is_town, led, quoted_inside
from pipeline.extract.people.names.unknownnames import name_by_context
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import CLOSERS, END, Token, at
from pipeline.extract.townnames import official_names
from pipeline.extract.words import OWNING
from pipeline.reference import given_names, known_organisations, surnames, world_cities
from pipeline.reference.bodies import indefinite_body
from pipeline.reference.naming import function_words, organization_words
from pipeline.reference.persons import person_words

_LONGEST = 6
_PARTICLES = 3
_CALLED = frozenset({"heter", "hette"})
# How nouns end for those whom an association joins: "Ekbys Fårägare".
_OWNERS = ("ägare", "odlare", "bönder", "lärare", "läkare", "företagare", "brukare")


class NameSpan(NamedTuple):
    """A full name: tokens `start` up to `end` of a block. `parts` are its words in basic form, without genitive s."""

    start: int
    end: int
    parts: tuple[str, ...]


def full_names(tokens: list[Token], starts: list[int]) -> list[NameSpan]:
    """The full names among the tokens of a block, in order; `starts` are its beginnings that are `followed`."""
    found, end = [], 0
    for i in starts:
        if i < end or not _namelike(tokens[i].text):
            continue
        end = _run(tokens, i)
        if end > i + 1 and (span := _in_run(tokens, i, end)):
            if other := _sharing(tokens, span):
                found.append(other)
            found.append(span)
            end = span.end if begins_another(tokens, span.end, end) else end
    return found


def told_firms(tokens: list[Token], starts: list[int]) -> set[tuple[str, ...]]:
    """The names of a block that the noun before them tells to be firms', "det sociala företaget Alma Varvet"; `starts`
    are its beginnings that are `followed`."""
    told = [i for i in starts if i and _tells_firm(tokens[i - 1].low) and _namelike(tokens[i].text)]
    ends = [(i, _run(tokens, i)) for i in told]
    return {(*(t.text for t in tokens[i : end - 1]), base_form(tokens, end - 1)) for i, end in ends if end > i + 1}


@lru_cache(maxsize=1 << 14)
def _tells_firm(low: str) -> bool:
    """Whether a word in lower case is a noun that tells of what is named behind it that it is a firm."""
    return low.endswith(person_words().firms)


def _firm_before(tokens: list[Token], i: int) -> bool:
    """Whether the noun before token `i` tells that a firm is named there: "firman Tuva Ek", "hans firma Tuva Ek",
    "klubben heter Tuva Ek", "Bageri Tuva Ek"."""
    i -= at(tokens, i - 1).low in _CALLED and not at(tokens, i - 3).word
    noun = at(tokens, i - 1).low
    if at(tokens, i - 1).text in organization_words().leading and not is_role(noun):
        return True
    owned = at(tokens, i - 2).low in OWNING and indefinite_body(noun)
    return _tells_firm(owned or noun)


def _sharing(tokens: list[Token], span: NameSpan) -> NameSpan | None:
    """Who is named by given name alone before "och" and a full name, and shares its surname: "Stig och Kent Alm"."""
    i = span.start - 2
    goes_on = i > 0 and tokens[i - 1].capital and (is_given(tokens[i - 1].text) or _inside(tokens, i - 1))
    alone = i >= 0 and tokens[i + 1].text == "och" and is_given(tokens[i].text) and not goes_on
    if not alone or (is_town(tokens[i].text) and not (i and kin_of_several(tokens[i - 1].text))):
        return None
    return NameSpan(i, i + 1, (tokens[i].text, *span.parts[1:]))


def _inside(tokens: list[Token], i: int) -> bool:
    """Whether the word at token `i` does not begin its sentence, so that its capital tells something."""
    return i > 0 and tokens[i - 1].text not in ".!?:–"


def _run(tokens: list[Token], i: int) -> int:
    """The end of the run of capitalised words that begins at `i`; particles and a nickname in marks count inside it."""
    end = i + 1
    while end < len(tokens):
        if tokens[end].text in CLOSERS and (marked := quoted_inside(tokens, end)):
            end += marked
            continue
        skip = end
        if len(tokens[end - 1].text) == 1 and at(tokens, end).text == ".":
            skip += 1
        while skip < len(tokens) and skip - end < _PARTICLES and _particle(tokens, skip):
            skip += 1
        if skip >= len(tokens) or not _continues(tokens, skip) or not _adjacent(tokens, end, skip):
            break
        end = skip + 1
    return end


def _particle(tokens: list[Token], i: int) -> bool:
    """Whether a particle of a surname stands at token `i`; "av" is one before a known surname only, "köpte Vega av
    Klarvik", and "den" behind "van"."""
    word = tokens[i].text
    if word == "den":
        return tokens[i - 1].text == "van"
    return word in person_words().particles and (word != "av" or at(tokens, i + 1).text in surnames())


def _continues(tokens: list[Token], i: int) -> bool:
    """A further word of a name, or an initial between its words; not what a sentence or an organisation's name begins
    with."""
    word = tokens[i].text
    if _no_part(word):
        return False
    if len(word) == 1 and word.isupper():
        after = at(tokens, i + 2 if at(tokens, i + 1).text == "." else i + 1)
        return after.capital and _namelike(after.text)
    return _namelike(word)


@lru_cache(maxsize=1 << 14)
def _no_part(word: str) -> bool:
    """Whether a word goes on no name: one that begins sentences or organisations' names, and is no surname, or a noun
    that begins with a name or with letters, "Lindgren-tema", "SM-guld"."""
    rules = organization_words()
    begins = word in rules.leading or word in rules.national or word.casefold() in function_words()
    if (begins or word.casefold().endswith(_OWNERS)) and word not in surnames():
        return True
    return "-" in word and word.rpartition("-")[2][:1].islower() and not led(word)


def _adjacent(tokens: list[Token], first: int, last: int) -> bool:
    k = first
    while k <= last and tokens[k].start_char - tokens[k - 1].end_char == (tokens[k].text != "."):
        k += 1
    return k > last


@lru_cache(maxsize=1 << 14)
def _namelike(word: str) -> bool:
    return (
        (word[0].isupper() or led(word))
        and len(word) > 1
        and any(c.islower() for c in word)
        and not any(c.isdigit() for c in word)
    )


def _in_run(tokens: list[Token], start: int, end: int) -> NameSpan | None:
    """The full name in the run of capitalised words from token `start` up to `end`, if a person's is in it."""
    start += kin_of_several(tokens[start].text) or (end > start + 2 and leads_kin(tokens[start].text))
    if end < start + 2:
        return None
    if end > start + 2:
        end = written_on_to(tokens, start, end)
    words = [tokens[k].text for k in range(start, end)]
    if _with_partner(tokens, start, end):
        return None
    marked = not CLOSERS.isdisjoint(words)
    if marked and (nick := next((k for k in range(start + 1, end) if quoted_inside(tokens, k)), None)):
        return _cleared(tokens, start, end, [*words[: nick - start], *words[nick - start + 3 :]])
    if "." in words:
        return _cleared(tokens, start, end, [word for word in words if word != "."])
    first = _given_in(words)
    if first is None:
        first = name_by_context(tokens, start, end)
    if first is None or len(words) - first > _LONGEST:
        return None
    if _no_person(words[first:]):
        return None
    parts = (*words[first:-1], base_form(tokens, end - 1))
    name = " ".join(parts)
    city = name in world_cities() and at(tokens, start + first - 1).text in ("i", "från")
    if city or name in _not_persons() or _firm_before(tokens, start + first):
        return None
    if parts[-1] != words[-1] and at(tokens, end).text in person_words().named_after:
        return None
    return NameSpan(start + first, end, parts)


def _with_partner(tokens: list[Token], start: int, end: int) -> bool:
    """Whether a firm is called by its owners or wares: "Sölve Hamn & Frakt", "Ek & Elin Lind Revision". Two who have a
    full name each are persons: "Text: Eva Lind & Bo Ek"."""
    joint = at(tokens, end).text
    after = at(tokens, end + 1) if joint in ("och", "&") else END
    goods = joint == "och" and _ends_firm(after.text) and tokens[end - 1].text in organization_words().last_words
    if goods or (joint == "&" and after.capital):
        return goods or not (is_given(after.text) and at(tokens, end + 2).capital)
    before = at(tokens, start - 2) if start > 1 and tokens[start - 1].text == "&" else None
    return before is not None and before.capital and not (start > 2 and is_given(tokens[start - 3].text))


def _given_in(words: list[str]) -> int | None:
    """Where a known given name stands in a run, with a surname behind it; best one right behind it."""
    first = None
    for k, (word, behind) in enumerate(pairwise(words)):
        if is_given(word):
            if behind[0].isupper() or led(behind):
                return k
            first = k if first is None else first
    return first if first is not None and first < len(words) - 2 else None


def _cleared(tokens: list[Token], start: int, end: int, words: list[str]) -> NameSpan | None:
    """A name without the points of its initials or the nickname inside it: "Karin M. Ek" becomes "Karin M Ek"."""
    if not is_given(words[0]) or _no_person(words):
        return None
    return NameSpan(start, end, (*words[:-1], base_form(tokens, end - 1)))


def _no_person(words: list[str]) -> bool:
    """Whether a run of capitals is an organisation or a place by one of its words, or by its first: "Kören Lyran"."""
    headed = _heads_body(words[0])
    # "Linnéa Park Olofsson": the first of two surnames
    between = surnames().intersection(words[1:-1]) if len(words) > 2 and words[-1] in surnames() else ()
    # "Line Berg": a word of firms' names that is a given name
    further = words[1:] if is_given(words[0]) and words[0] in person_words().not_person else words
    return headed or any(map(_in_no_name, [word for word in further if word not in between]))


@lru_cache(maxsize=1 << 14)
def _heads_body(word: str) -> bool:
    """Whether an organisation's name may begin with a word, and no person's: "Kören"."""
    return word.casefold().endswith(organization_words().heads) and word not in given_names()


@lru_cache(maxsize=1 << 14)
def _in_no_name(word: str) -> bool:
    """Whether a word is in no person's name."""
    rules = person_words()
    ending = word.casefold().removesuffix("s").endswith(rules.not_person_endings)
    return ending or word in rules.not_person or _ends_firm(word)


def _ends_firm(word: str) -> bool:
    """Whether a word ends firms' names and is no surname."""
    return word in organization_words().last_words and word not in surnames() and not is_given(word)


@cache
def _not_persons() -> frozenset[str]:
    """Names of municipalities and of known organisations: "Ersta Sköndal"."""
    return frozenset([*official_names(), *(organisation.name for organisation in known_organisations())])
