"""Organisations by what stands around their names: what they are called, who works there, what they own and do."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest

from pipeline.extract.entities.appositions import apposition, noun_is
from pipeline.extract.entities.evidence import Evidence
from pipeline.extract.entities.municipalities import area_names, stem_place
from pipeline.extract.entities.nameparts import OPENING_MARKS, Names, running_end, single_names
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.works import head_subtype
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import END, Token, at, spell
from pipeline.model import EntityType
from pipeline.reference import common_words
from pipeline.reference.naming import function_words, municipality_words, organization_words, small_words
from pipeline.reference.roles import role_words

_ORG = EntityType.ORGANIZATION
_WORKPLACE = frozenset("på vid hos".split())
_WORKS = frozenset(
    """arbetar jobbar arbetade jobbade anställd anställda praktiserar praktik engagerad medlem medlemskap
    medlemmar""".split()
)
_ADJECTIVES = frozenset("Nya Gamla Lilla Stora Svenska".split())
_HOMES = ("hem",)
_LONGEST_OWNER = 5
_LONGEST_LIST = 12
_AREAS = ("området", "områdena", "trakten")


def organization_evidence(found: Sequence[Stretch], names: Names) -> Iterator[Evidence]:
    """What the wording of an article tells of organisations."""
    for stretch in found:
        for i in _telling(stretch.tokens):
            yield from (told for told in _at(stretch, i, names) if not is_generic(told.name))


def _telling(tokens: Sequence[Token]) -> list[int]:
    """The tokens that may tell of an organisation: a capital, what stands before one or a mark, and certain words."""
    return [
        i
        for i, (token, after) in enumerate(zip_longest(tokens, tokens[1:], fillvalue=END))
        if token.capital or after.capital or after.text in OPENING_MARKS or _is_cue(token.text)
    ]


@lru_cache(maxsize=1 << 16)
def _is_cue(word: str) -> bool:
    """Whether a word tells of an organisation that may follow, not only next to it."""
    rules = organization_words()
    working = word in _WORKPLACE or word in _WORKS or is_role(word.partition(":")[0])
    return working or word in rules.passives or word in rules.joint or word.casefold() in rules.labels


def is_generic(name: str) -> bool:
    """Whether a word names a kind of organisation or a committee and none of its own: "Kommunstyrelsen"."""
    low, rules = name.casefold(), organization_words()
    return low in rules.common or low in rules.heads or low in rules.suffixes or low.endswith(rules.committees)


def _at(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    token = stretch.tokens[i]
    cue = _is_cue(token.text)
    if token.lower and cue:
        yield from _after_preposition(stretch, i, names)
    claimed = token.word and not names.free(token)
    if token.lower or i in stretch.opening or claimed or "-" in token.text:
        yield from _after_head(stretch, i, names)
        if cue:
            yield from _after_role(stretch, i, names)
    if token.capital and names.free(token):
        yield from _of_members(stretch, i, names)
        yield from _own_form(stretch, i, names)
        yield from _apposed(stretch, i, names)


def _told(name: str, weight: float, method: str) -> Evidence:
    return Evidence(name, _ORG, weight, method)


def _after_head(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "konsultföretaget Almvide Analys", "föreningarna Ljusglimt och Kraft" """
    tokens, rules = stretch.tokens, organization_words()
    if not tokens[i].text.casefold().endswith(rules.heads) and not _owned_noun(tokens, i):
        return
    j = i + 1
    for _ in range(_LONGEST_LIST):
        begins = stretch.adjacent(j) or at(tokens, j).text in OPENING_MARKS
        if not begins or (read := names.read(stretch, j, tail=True, led=True)) is None:
            return
        if tokens[i].capital and is_place(read[0]):
            return
        yield _told(read[0], 2.0, "organization-head")
        j = read[1]
        plural = tokens[i].text.endswith(("arna", "erna", "agen"))
        if not plural or at(tokens, j).text not in (",", "och"):
            return
        j += 1


def _owned_noun(tokens: list[Token], i: int) -> bool:
    """Whether a noun tells whose the name after it is: "kommunens bolag Hedbo", "landets största bank Guldkrona"."""
    word, before = tokens[i], at(tokens, i - 1).text if i else ""
    owned = before.endswith(("s", "sta")) and len(before) > 3
    return word.lower and owned and noun_is(word.text, organization_words().nouns)


def _after_role(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "utredare på Öppna Sidor", "ordförande i Tornets vänner", "talesperson för Trampdraget",
    "Byggherre: Hedvik" """
    tokens, word = stretch.tokens, stretch.tokens[i].text
    labelled = word.casefold() in organization_words().labels and at(tokens, i + 1).text == ":"
    if labelled and (read := names.read(stretch, i + 2)) and not is_place(read[0]):
        yield _told(read[0], 1.0, "organization-label")
        return
    if word in _WORKPLACE and i and names.ended(tokens[i - 1]) and (read := names.read(stretch, i + 1, tail=True)):
        yield _told(read[0], 1.6, "organization-role")
        return
    if word not in _WORKS and not is_role(word.partition(":")[0]):
        return
    for j in range(i + 1, min(i + 6, len(tokens))):
        if not tokens[j].lower or tokens[j].text in function_words() - small_words():
            return
        weight = _leads(word, tokens[j].text)
        start = j + 2 if at(tokens, j + 1).lower and at(tokens, j + 2).capital else j + 1
        if weight and (read := names.read(stretch, start, tail=True)) and not _of_place(read[0]):
            yield _told(read[0], weight, "organization-role")
            return


def _of_place(name: str) -> bool:
    """Whether a place is named, or people of one: "Sveriges jägare"."""
    owner, _, rest = name.partition(" ")
    return is_place(name) or (rest.islower() and is_place(owner.removesuffix("s")))


def _leads(role: str, preposition: str) -> float:
    """How much a role and a preposition say that an organisation follows."""
    if preposition in _WORKPLACE:
        return 1.6
    leading = preposition == "för" and not role.startswith("projekt")
    member = preposition == "i" and role.startswith("medlem")
    elected = preposition == "i" and role in role_words().association
    return 1.6 if member else 1.2 if leading or elected else 0


def _after_preposition(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "hyrs av Hjulvis", "tillsammans med Samdrift", "i samverkan med A, B och C" """
    tokens, rules = stretch.tokens, organization_words()
    by = tokens[i].text in rules.passives and at(tokens, i + 1).text == "av"
    together = tokens[i].text in rules.joint and at(tokens, i + 1).text == "med"
    if not by and not together:
        return
    j = i + 2
    while read := names.read(stretch, j):
        yield _told(read[0], 1.0, "organization-partner")
        j = read[1]
        if at(tokens, j).text not in (",", "och", "samt"):
            return
        j += 1


def _own_form(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """What the name itself tells: "Stiftelsen Öppna Dörrar", "Skogsverket", "Nordiska museet", "Klarvik AB"."""
    tokens, rules = stretch.tokens, organization_words()
    word, opening = tokens[i].text, i in stretch.opening
    if word in rules.running and (end := running_end(stretch, i)):
        yield _told(spell(names.text, tokens, i, end), 2.0, "organization-running")
    read = names.read(stretch, i)
    if read is None or (opening and head_subtype(word.casefold())):
        return
    name, end = read
    parts = name.split(" ")
    if len(parts) > 1 and parts[0].casefold().endswith(rules.heads):
        yield from _headed(stretch, i, name, opening)
    elif len(parts) > 1 and rules.firms & {parts[0], parts[-1]}:
        yield _told(name, 2.5, "organization-firm")
    elif len(parts) > 1 and (parts[-1] in rules.last_words or parts[0] in rules.leading or _local(parts)):
        yield _told(name, 1.2, "organization-suffix")
    elif word.casefold().endswith(_HOMES) and stem_place(word.casefold().removesuffix("hem")):
        yield _told(word, 1.2, "organization-suffix")
    elif _suffixed(parts[-1]) and (not opening or len(parts) > 1 or parts[-1].lower() not in common_words()):
        yield _told(name, 0.7 if opening and len(parts) == 1 else 1.5, "organization-suffix")
    elif word.isupper() and 2 < len(word) < 7 and word.isalpha() and end == i + 1 and word not in rules.letters:
        yield _told(name, 0.6, "organization-letters")
    after = at(tokens, end)
    if (
        end == i + 1
        and word.endswith(("ska", "liga", "nska"))
        and after.text.endswith(rules.heads)
        and _ends(stretch, end)
    ):
        yield _told(spell(names.text, tokens, i, end + 1).removesuffix("s"), 1.4, "organization-suffix")
    if not (opening and len(parts) > 1 and parts[0].casefold().endswith(rules.heads)):
        yield from _owning(stretch, i, name, end)


def _ends(stretch: Stretch, i: int) -> bool:
    """Whether the lower-case noun at `i` ends the name, no name of its own coming after it."""
    after = at(stretch.tokens, i + 1)
    return stretch.tokens[i].lower and not (after.capital and stretch.adjacent(i + 1))


def _headed(stretch: Stretch, i: int, name: str, opening: bool) -> Iterator[Evidence]:
    """ "Stiftelsen X" keeps its head; "Företaget X" at the beginning of a sentence does not."""
    head, rest = name.split(" ", 1)
    if (opening or "-" in head) and head not in organization_words().own_heads and not is_place(rest):
        yield _told(rest, 2.0, "organization-head")
    else:
        yield _told(name, 2.0, "organization-head")


def _of_members(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "Bagarnas riksråd", "Svenska Seglares riksförbund", "Säffle konsthall" """
    tokens, end = stretch.tokens, i + 1
    while end - i < _LONGEST_OWNER and stretch.adjacent(end) and tokens[end].capital and names.free(tokens[end]):
        end += 1
    begins = i not in stretch.opening or tokens[i].text.casefold() not in function_words()
    if not begins or not stretch.adjacent(end) or not tokens[end].lower:
        return
    alone = end == i + 1 and i in stretch.opening and not tokens[i].text.endswith("nas")
    if alone and tokens[i].text.casefold().removesuffix("s") in common_words():
        return
    said, owner, kinds = tokens[end].text, tokens[end - 1].text, municipality_words().organisations
    base = said if said in kinds else said.removesuffix("s")
    placed = base in kinds and {owner, owner.removesuffix("s")} & area_names()
    members = owner.endswith("s") and base.endswith(organization_words().bodies)
    if placed or members:
        name = spell(names.text, tokens, i, end + 1)
        yield _told(name[: len(name) - len(said) + len(base)], 1.5, "organization-suffix")


def _local(parts: Sequence[str]) -> bool:
    """An organisation's name and where it is: "Campus Varberg", "Länsförsäkringar Halland"."""
    known = parts[0] in single_names() or parts[0].casefold() in municipality_words().before
    return known and parts[-1] in area_names() and parts[0] not in _ADJECTIVES


def _suffixed(word: str) -> bool:
    low, rules = word.casefold(), organization_words()
    return low.endswith(rules.suffixes) and not low.endswith(_AREAS)


def _owning(stretch: Stretch, i: int, name: str, end: int) -> Iterator[Evidence]:
    """ "Samdelats egen uppföljning", "Visions förbundsordförande", "Klarvik lanserar" """
    tokens, rules = stretch.tokens, organization_words()
    if not stretch.adjacent(end):
        return
    ahead = [t.text for t in tokens[end : end + 3] if t.lower]
    genitive = tokens[end - 1].text != name.split(" ")[-1] or tokens[end - 1].text.endswith("s")
    common_opening = i in stretch.opening and end == i + 1 and tokens[i].text.lower() in common_words()
    if genitive and ahead and not common_opening:
        if is_place(name):
            return
        if any(is_role(word) for word in ahead[:2]):
            yield _told(name, 1.2, "organization-role")
        elif ahead[0] in rules.owned or (len(ahead) > 1 and ahead[1] in rules.owned):
            yield _told(name, 1.0, "organization-owner")
    elif ahead and ahead[0] in rules.acts and not common_opening:
        yield _told(name, 0.6, "organization-act")


def _apposed(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "Klarvik, ett företag som", "Beyond, som är ett nav", "Samdrift är en förening" """
    read = names.read(stretch, i)
    if read is None:
        return
    noun = apposition(stretch.tokens, read[1])
    common_opening = i in stretch.opening and stretch.tokens[i].text.lower() in common_words()
    if noun and not common_opening and noun_is(noun, organization_words().nouns):
        yield _told(read[0], 1.5, "organization-apposition")
