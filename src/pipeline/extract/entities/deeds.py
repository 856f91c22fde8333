"""Works by what is done with them: awards that somebody is given, stories that are about something."""

from collections.abc import Iterator, Sequence
from functools import cache

from pipeline.extract.awardnames import is_precious, names_award
from pipeline.extract.entities.evidence import Evidence
from pipeline.extract.entities.lists import called_before
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.titling import short_title
from pipeline.extract.entities.wordplaces import WordPlaces
from pipeline.extract.entities.worknouns import head_subtype
from pipeline.extract.tokens import Token, at, spell
from pipeline.extract.words import DEFINITE
from pipeline.model import EntityType
from pipeline.reference import common_words, given_names
from pipeline.reference.inflections import passive
from pipeline.reference.naming import function_words, organization_words, small_words, stop_words, work_words

_REACH = 5
_LED = frozenset("projektledare projektledaren projektchef projektchefen programledare programledaren".split())
_WHENCE = frozenset("från av i på hos".split())
_HAS = frozenset("har hade får fick".split())
# What is done to goods: "Klaffa, som levereras av".
_DELIVERED = passive(("leverera", "tillverka", "utveckla"))
_ARTISTS = ("regissören", "författaren", "dramatikern", "poeten", "tonsättaren", "kompositören", "koreografen")
_NIGHTS = frozenset("premiär urpremiär nypremiär".split())
_LONGEST = 8
_WINNERS = frozenset("hon han hen de vi jag".split())


def deed_evidence(words: WordPlaces, names: Names) -> Iterator[Evidence]:
    """What the verbs of an article tell of works."""
    rules = work_words()
    awarding = _awarding()
    for stretch, places in words.standing(words.capital.union(_telling(), words.spelt(_LED))):
        for i in places:
            token = stretch.tokens[i]
            if token.text in awarding:
                yield from _award(stretch, i, names)
            elif token.text == "årets":
                yield from _named_at(stretch, i + 1, names, 1.0, "award")
            elif token.text in rules.made and at(stretch.tokens, i + 1).capital:
                yield from _written(stretch, i + 1, names)
            elif token.low in _LED and at(stretch.tokens, i + 1).text in ("för", "i", "på"):
                subtype = "other" if token.low.startswith("program") else "project"
                yield from _named_at(stretch, i + 2, names, 1.3, subtype)
            elif token.text in rules.staged:
                yield from _staged(stretch, i, names)
            elif token.text in _HAS and at(stretch.tokens, i + 1).capital:
                yield from _opening_night(stretch, i + 1, names)
            elif token.capital and names.free(token):
                yield from _acting(stretch, i, names)
                if called_before(stretch.tokens, i) is EntityType.WORK:
                    yield from _written(stretch, i, names)


@cache
def _awarding() -> frozenset[str]:
    return work_words().given | work_words().conferred | work_words().received


@cache
def _telling() -> frozenset[str]:
    return _awarding() | work_words().made | work_words().staged.keys() | _HAS | {"årets"}


def _award(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "belönades i mars med Gyllene Notstället", "belönades Anna Berg med Klarheten", "får ta emot Midnattsmasken" """
    tokens, rules = stretch.tokens, work_words()
    given, received = tokens[i].text in rules.given, tokens[i].text in rules.received
    for j in range(i + 1, min(i + 1 + _REACH, len(tokens))):
        if tokens[j].capital and names.free(tokens[j]):
            before = j - 1 - (tokens[j - 1].text in ("en", "ett", *_WINNERS))
            firm = tokens[before].low.endswith(organization_words().heads) and names_award(tokens[j].text)
            leads = tokens[before].text in ("med", "till", "av") or ((before == i or firm) and not given)
            if leads:
                yield from _named_at(stretch, j, names, 1.2 if firm else 1.0, "award", definite=received)
            return
        if not tokens[j].word:
            return


def _named_at(
    stretch: Stretch, i: int, names: Names, weight: float, subtype: str, definite: bool = False
) -> Iterator[Evidence]:
    read = names.read(stretch, i, led=True)
    if read is None or is_place(read[0]) or head_subtype(read[0].split(" ")[0].casefold()):
        return
    if head_subtype(at(stretch.tokens, read[1]).low):  # "tilldelades Klaffa utmärkelsen": what is given follows.
        return
    end = short_title(stretch, i) if read[1] == i + 1 else None
    name = spell(names.text, stretch.tokens, i, end) if end else read[0]
    if not definite or name.endswith(DEFINITE):
        yield Evidence(name, EntityType.WORK, weight, "work-deed", subtype)


def _written(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "har skrivit Det sista skiftet": a word that is none of a name's has a capital and goes on in lower case."""
    tokens, end = stretch.tokens, i + 1
    word = tokens[i].text.casefold()
    if not names.free(tokens[i]) or not (word in function_words() or word in common_words()):
        return
    while end - i < _LONGEST and stretch.adjacent(end) and tokens[end].lower:
        if tokens[end].text in stop_words() - small_words() or tokens[end].text == "och":
            break
        end += 1
    while tokens[end - 1].text in small_words():
        end -= 1
    if end > i + 1:
        yield Evidence(spell(names.text, tokens, i, end), EntityType.WORK, 1.0, "work-deed", "other")


def _staged(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "sätter upp Tjälen", "debuterade med Tö" """
    link, title = at(stretch.tokens, i + 1).text, at(stretch.tokens, i + 2).text
    if work_words().staged[stretch.tokens[i].text] == link and title not in given_names():
        yield from _named_at(stretch, i + 2, names, 1.0, "other")


def _opening_night(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "i går hade Tjälen premiär", "i maj har Natten på taket premiär" """
    tokens = stretch.tokens
    for end in range(i + 1, min(i + _LONGEST, len(tokens))):
        if tokens[end].text in _NIGHTS and names.free(tokens[i]):
            yield Evidence(spell(names.text, tokens, i, end), EntityType.WORK, 1.2, "work-deed", "other")
        if tokens[end].text in _NIGHTS or not tokens[end].word:
            return


def _acting(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "Tjälen handlar om en olycka", "Guldkannan delas ut i maj" """
    read = names.read(stretch, i)
    low = read[0].casefold() if read else ""
    if read and read[1] == i + 1 and i not in stretch.opening and (end := short_title(stretch, i)):
        read = spell(names.text, stretch.tokens, i, end), end
    if read is None or (i in stretch.opening and (low in common_words() or head_subtype(low))):
        return
    related = at(stretch.tokens, read[1]).text == "," and at(stretch.tokens, read[1] + 1).text == "som"
    k = read[1] + 2 * related
    verb, after = at(stretch.tokens, k).text, at(stretch.tokens, k + 1).text
    if verb in ("heter", "kallas"):
        called = (head_subtype(token.low) for token in stretch.tokens[read[1] + 1 : read[1] + _REACH])
        if subtype := next((told for told in called if told), None):
            yield Evidence(read[0], EntityType.WORK, 2.0, "work-named", subtype)
        return
    if not _precious(stretch, i, read[0]).isdisjoint(work_words().won):
        yield Evidence(read[0], EntityType.WORK, 1.2, "work-deed", "award")
    if at(stretch.tokens, i - 1).low in work_words().used and i and not is_place(read[0]):
        yield Evidence(read[0], EntityType.WORK, 0.6, "work-sign", "system")
    if related and verb in _DELIVERED and not is_place(read[0]):
        yield Evidence(read[0], EntityType.WORK, 0.6, "work-sign", "system")
    if verb == "av" and i not in stretch.opening and _by_artist(stretch.tokens, k + 1, names):
        yield Evidence(read[0], EntityType.WORK, 1.2, "work-deed", "other")
    before = at(stretch.tokens, i - 1).text if i else ""
    if (verb in work_words().handed and after == "ut") or (before in work_words().handed and verb == "ut"):
        yield Evidence(read[0], EntityType.WORK, 1.2, "work-deed", "award")
    elif (
        verb in work_words().performed
        or (verb in work_words().told and after in ("om", "sig", "en", "ett", "hur") and before not in _WHENCE)
        or (verb in _HAS and after in _NIGHTS)
    ):
        yield Evidence(read[0], EntityType.WORK, 1.2, "work-deed", "other")


def _by_artist(tokens: Sequence[Token], i: int, names: Names) -> bool:
    """Whether somebody who makes such things is named from token `i` on: "regissören Bo Ek"."""
    after = at(tokens, i + 1)
    return at(tokens, i).low.endswith(_ARTISTS) and after.capital and not names.free(after)


def _precious(stretch: Stretch, i: int, name: str) -> frozenset[str]:
    """The words before a name that an award may bear: "har vunnit Silverpennan". Empty for other names."""
    fits = is_precious(name) and stretch.tokens[i].text == name and i not in stretch.opening
    if not fits or is_place(name):
        return frozenset()
    return frozenset(token.low for token in stretch.tokens[max(i - 3, 0) : i])
