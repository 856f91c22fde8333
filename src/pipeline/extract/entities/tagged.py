"""The tagger as a witness: what it takes the names of an article for."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from pipeline.extract.entities.claims import Claim
from pipeline.extract.entities.evidence import Evidence
from pipeline.extract.entities.firstwords import keeps_head
from pipeline.extract.entities.forms import loose_head, only_describes, suffixed
from pipeline.extract.entities.kinds import body, describes
from pipeline.extract.entities.nameends import owns_next
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.namewords import beside_work, is_office, of_make
from pipeline.extract.entities.organizations import is_generic
from pipeline.extract.entities.orgmedia import tells_medium
from pipeline.extract.entities.orgtables import names_goods
from pipeline.extract.entities.parties import is_party
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.registered import single_names
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.wordplaces import WordPlaces
from pipeline.extract.entities.worknouns import head_subtype, noun_subtype
from pipeline.extract.rolewords import is_role
from pipeline.extract.tagger import Tagger
from pipeline.extract.tokens import Token, at, spell
from pipeline.extract.townnames import official_names
from pipeline.model import Entity, EntityType
from pipeline.reference import common_words, dictionary, world_cities
from pipeline.reference.inflections import active
from pipeline.reference.naming import function_words, municipality_words, organization_words, small_words

_ENDS = frozenset(".!?")
_WHERE = frozenset("i på vid utanför kring runt genom mellan över".split())
# Ends of places' names that are no genitives.
_NATURAL_S = ("us", "is", "as", "os", "ss", "ås", "äs", "fors")
_LOCATIVE = frozenset("i på från till vid utanför kring genom mellan norra södra östra västra".split())
# What goes somewhere and how one goes there: before "mot" and a place.
_MOVES = active(
    """svänga köra åka gå resa cykla rida segla promenera fortsätta rulla styra fara flyga springa vandra skynda bege ro
    marschera paddla vika dra rusa""".split()
) | frozenset(
    "vägen tåget bussen resan färden trafiken riktning riktningen leden spåret tågen bussarna avfarten".split()
)
_BACK = 4


class Tagged(NamedTuple):
    """A name that the tagger found: tokens `start` up to `end` of a stretch, and its kind (PER, LOC, ORG, MISC)."""

    stretch: Stretch
    start: int
    end: int
    kind: str


def read_tags(words: WordPlaces, names: Names, settled: frozenset[str], tagger: Tagger) -> tuple[Tagged, ...]:
    """The tagger's names in all stretches, sentence by sentence, in order. Of a sentence whose capitals are but names
    that are known or `settled` and a common word that begins it, the tagger is not asked."""
    places = [
        (stretch, first, last)
        for stretch, capitals in words.capitals
        if (telling := _telling(stretch, capitals, names, settled))
        for first, last in _sentences(stretch)
        if any(first <= i < last for i in telling)
    ]
    named = tagger([[token.text for token in stretch.tokens[first:last]] for stretch, first, last in places])
    return tuple(
        Tagged(stretch, first + span.start, first + span.end, span.kind)
        for (stretch, first, _), spans in zip(places, named, strict=True)
        for span in spans
    )


def _telling(stretch: Stretch, capitals: Iterable[int], names: Names, settled: frozenset[str]) -> list[int]:
    """The capitals that may belong to a name of which nothing is known yet."""
    telling, past = [], 0
    for i in capitals:
        token = stretch.tokens[i]
        if i < past or not names.free(token) or _only_begins(stretch, i) or _is_registered_place(stretch, i):
            continue
        read = names.read(stretch, i)
        if read and read[0] in settled:
            past = read[1]
        else:
            telling.append(i)
    return telling


def _only_begins(stretch: Stretch, i: int) -> bool:
    """Whether token `i` has its capital from the sentence that it begins: a small word, or any word of the language
    with no capital behind it."""
    if i not in stretch.opening:
        return False
    low = stretch.tokens[i].low
    led = stretch.adjacent(i + 1) and stretch.tokens[i + 1].capital
    return low in function_words() or (not led and _is_known(low))


def _is_registered_place(stretch: Stretch, i: int) -> bool:
    """Whether token `i` stands alone and is a place by the registers."""
    led = (stretch.adjacent(i) and stretch.tokens[i - 1].capital) or at(stretch.tokens, i + 1).capital
    return not led and is_place(stretch.tokens[i].text)


@lru_cache(maxsize=1 << 14)
def _is_known(low: str) -> bool:
    return any(word in common_words() or word in dictionary() for word in (low, low.removesuffix("s")))


def _sentences(stretch: Stretch) -> Iterator[tuple[int, int]]:
    start, tokens = 0, stretch.tokens
    for i in sorted(stretch.opening):
        if i > start and any(t.text in _ENDS for t in tokens[max(start, i - 3) : i]):
            yield start, i
            start = i
    if start < len(tokens):
        yield start, len(tokens)


def tagged_evidence(tagged: Sequence[Tagged], names: Names) -> Iterator[Evidence]:
    """What the tagger says of organisations, for names that no person or municipality bears."""
    for stretch, first, last, kind in chain.from_iterable(map(_parted, tagged)):
        if names_goods(stretch):
            continue
        end = _joined_end(stretch, first, last)
        leads = end > first + 1 and _only_leads(stretch, first, end, names)
        start = first + 1 if leads else _begin(stretch, first, end, names)
        start += end > start + 1 and beside_work(stretch.tokens, start)
        tokens = stretch.tokens[start:end]
        if kind != "ORG" or not tokens[0].capital or not all(names.free(token) for token in tokens):
            continue
        name = names.basic(stretch, start, end)
        alone = end == start + 1
        if tokens[-1].lower and only_describes(stretch, start):
            continue
        thing = of_make(stretch.tokens, start) or name.endswith("-")
        thing = thing or at(stretch.tokens, end).text in municipality_words().places
        if thing or _no_organization(name) or not _last_fits(tokens[-1]) or (alone and _bears_office(name)):
            continue
        doubtful = alone and start in stretch.opening and (name.lower() in common_words() or names.generic(name))
        located = alone and (_located(stretch.tokens, start) or _abroad(stretch.tokens, start))
        weak = (start in stretch.opening and alone) or located
        if not doubtful and len(name) > 1:
            yield Evidence(name, EntityType.ORGANIZATION, 0.6 if weak else 1.0, "tagger")


def _begin(stretch: Stretch, i: int, end: int, names: Names) -> int:
    """Where the name begins that goes on at token `i` up to `end`: the tagger cuts "Dagens Arbete", but what only leads
    to the name, "IT-bolaget", is none of it."""
    before = stretch.tokens[i - 1] if stretch.adjacent(i) else None
    goes_on = before is not None and before.capital and names.free(before) and i - 1 not in stretch.opening
    return i - 1 if goes_on and not _only_leads(stretch, i - 1, end, names) else i


def _located(tokens: Sequence[Token], i: int) -> bool:
    """Whether a place may stand at token `i`: "utanför Hedvik", "mellan Torp och Hedvik", "svänger av mot Hedvik"."""
    between = i > 2 and tokens[i - 1].text == "och" and tokens[i - 3].text == "mellan"
    towards = i > 1 and tokens[i - 1].text == "mot" and any(t.low in _MOVES for t in tokens[max(i - _BACK, 0) : i - 1])
    return between or towards or (i > 0 and tokens[i - 1].text in _WHERE)


def _abroad(tokens: Sequence[Token], i: int) -> bool:
    """Whether a town of the world may stand at token `i`, where one goes or comes from: "en resa till Bodø"."""
    return i > 0 and tokens[i - 1].text in ("till", "från") and tokens[i].text in world_cities()


def _parted(tagged: Tagged) -> tuple[Tagged, ...]:
    """Two names apart that "och" or "från" joins, "Nya Hedvik och Samvind", but not "Energi och Miljö"; a name without
    what tells of it, "Bagarnas förening Brödlandet"; an owner without its work, "Bagarnas index Brödkollen"; a firm
    without the part of it: "Infra på Klarvik"."""
    stretch, start, end, _ = tagged
    tokens = stretch.tokens
    k = next((k for k in range(start + 1, end - 1) if tokens[k].text in ("och", "från")), None)
    if k is not None and tokens[k + 1].capital:
        return tagged._replace(end=k), tagged._replace(start=k + 1)
    k = next((k for k in range(start + 1, end - 1) if tokens[k].text in ("på", "hos")), None)
    if k is not None and tokens[k + 1].capital:
        return (tagged._replace(start=k + 1),)
    if end > start + 2 and describes(tokens, end - 2) and body(tokens[end - 2].text):
        return (tagged._replace(start=end - 1),)
    if end > start + 2 and tokens[end - 2].lower and noun_subtype(tokens[end - 2].text):
        return (tagged._replace(end=end - 2),)
    return (tagged,)


def _joined_end(stretch: Stretch, start: int, end: int) -> int:
    """The end of a name without the small words after it, and without what "och svenska" or "intill" joins to it."""
    for i in range(start + 1, end - 1):
        word = stretch.tokens[i].text
        joins = word == "och" and stretch.tokens[i + 1].text.endswith("ska")
        if joins or word in function_words() - small_words():
            return i
    while end > start + 1 and is_office(stretch.tokens, end - 1):
        end -= 1
    return end


def _last_fits(last: Token) -> bool:
    """Whether a word may end an organisation's name: in lower case only "-verket" and the like, for `bodies` judges
    what ends in the noun for one."""
    return not last.lower or suffixed(last.text) or last.text.endswith(organization_words().heads)


def _no_organization(name: str) -> bool:
    """Whether the words of a name tell something else: letters, a platform, a place or an event, a kind."""
    rules, last = organization_words(), name.rpartition(" ")[2]
    elsewhere = name.endswith((*rules.events, *rules.vehicles)) or last in municipality_words().places
    return (
        not _more_than_letters(name)
        or elsewhere
        or name in rules.firms
        or (name[1:2] == "-" and name[2:].islower())  # "B-lag"
        or name.casefold() in rules.platforms
        or is_generic(name)
    )


def _bears_office(name: str) -> bool:
    """Whether one word is a role with its place: "Skånedistriktsordförande", "Ålandsminister"."""
    return is_role(name.casefold()) and name not in single_names()


def _more_than_letters(name: str) -> bool:
    """Whether a name has a word that is more than letters like "AI och IT", or a party's."""
    letters = organization_words().letters
    return any(word not in letters and word != "och" and not is_party(word) for word in name.split(" "))


def _only_leads(stretch: Stretch, i: int, end: int, names: Names) -> bool:
    """Whether a first word stands before the name: its owner, or what it is at the beginning of a sentence."""
    word, rules = stretch.tokens[i].text, organization_words()
    rest = spell(names.text, stretch.tokens, i + 1, end)
    organised = word.casefold().endswith(rules.heads) and loose_head(stretch, i, rest)
    leading = i in stretch.opening or "-" in word
    work = leading and head_subtype(word.casefold()) is not None and not keeps_head(word)
    return owns_next(stretch.tokens, i) or organised or work or names.opens_only(stretch, i)


def tagged_claims(tagged: Sequence[Tagged], text: str) -> Iterator[Claim]:
    """Claims to places by the tagger where the word before tells of one too; `text` is the article's."""
    for stretch, start, end, kind in tagged:
        tokens = stretch.tokens
        if kind != "LOC" or not tokens[start].capital or at(tokens, end).text == "-":
            continue
        if start in stretch.opening and tokens[start].text.lower() in common_words():
            continue
        name = _basic(spell(text, tokens, start, end))
        if start > 1 and tokens[start - 1].text == "till" and tells_medium(tokens[start - 2].text):
            continue
        if start and tokens[start - 1].text in _LOCATIVE and name not in official_names():
            place = tokens[start].start_char, tokens[end - 1].end_char
            yield Claim(*place, Entity(EntityType.PLACE, name), "tagger", 0.6)


def _basic(name: str) -> str:
    return name[:-1] if name.endswith("s") and not name.endswith(_NATURAL_S) else name
