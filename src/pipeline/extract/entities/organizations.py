"""Organisations by what stands around their names: what they are called, who works there, what they own and do."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest

from pipeline.extract.entities.appositions import apposition, noun_is
from pipeline.extract.entities.bodies import body_evidence
from pipeline.extract.entities.evidence import Evidence
from pipeline.extract.entities.forms import form_evidence
from pipeline.extract.entities.kinds import body
from pipeline.extract.entities.municipalities import area_names
from pipeline.extract.entities.nameparts import OPENING_MARKS, Names, bodies_known, single_names
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.works import head_subtype
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import END, Token, at
from pipeline.model import EntityType
from pipeline.reference import common_words, given_names
from pipeline.reference.naming import function_words, organization_words, small_words
from pipeline.reference.roles import role_words
from pipeline.reference.verbs import reporting_verbs

_ORG = EntityType.ORGANIZATION
_WORKPLACE = frozenset("på vid hos".split())
_WORKS = frozenset(
    """arbetar jobbar arbetade jobbade anställd anställda praktiserar praktik engagerad medlem medlemskap
    medlemmar""".split()
)
_PARTICLES = frozenset("fram in upp ut över".split())
_PRINTED = frozenset("publiceras publicerades publicerats publicerad publicerat".split())
_LONGEST_LIST = 12
# What has goods after its name rather than a noun that ends it: "företaget Klarviks mattor".
_FIRMS = ("företaget", "bolaget", "firman", "kedjan", "koncernen", "byrån", "jätten", "tillverkaren")
# Whom products have too: "Klaffas leverantör".
_MAKERS = frozenset("leverantör leverantörer utvecklare skapare tillverkare användare författare upphovsman".split())


def organization_evidence(found: Sequence[Stretch], names: Names) -> Iterator[Evidence]:
    """What the wording of an article tells of organisations."""
    for stretch in found:
        for i in _telling(stretch.tokens):
            told = _at(stretch, i, names)
            yield from (item for item in told if _own(item.name, names))


def _own(name: str, names: Names) -> bool:
    """Whether a name may be an organisation's own: no kind of them, no title, no letters, no place of publication."""
    rules = organization_words()
    other = name in rules.letters or name.casefold() in rules.platforms
    return not (other or is_generic(name) or names.generic(name))


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
    telling = word in reporting_verbs() or word in _PRINTED or word in ("när", "från", "till")
    headed = word.casefold().endswith(rules.heads) or word.casefold() in rules.labels
    return working or telling or headed or word in rules.passives or word in rules.joint


def is_generic(name: str) -> bool:
    """Whether a name is a kind of organisation or a committee and none of its own, "Kommunstyrelsen", or a title in
    English."""
    low, rules = name.casefold(), organization_words()
    if name in rules.clubs or rules.titles & {*name.split(" ")[:1], name.split(" ")[-1]}:
        return True
    return low in rules.common or low in rules.heads or low in rules.suffixes or low.endswith(rules.committees)


def _at(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    token = stretch.tokens[i]
    cue = _is_cue(token.text)
    if token.lower and cue:
        yield from _after_preposition(stretch, i, names)
        yield from _told_to(stretch, i, names)
        yield from _come_from(stretch, i, names)
    claimed = token.word and not names.free(token)
    if token.lower or i in stretch.opening or claimed or "-" in token.text:
        yield from _after_head(stretch, i, names)
        if cue:
            yield from _after_role(stretch, i, names)
    if token.capital and names.free(token):
        yield from body_evidence(stretch, i, names)
        yield from form_evidence(stretch, i, names)
        if read := names.read(stretch, i):
            yield from _owning(stretch, i, *read)
            yield from _apposed(stretch, i, *read)


def _told(name: str, weight: float, method: str) -> Evidence:
    return Evidence(name, _ORG, weight, method)


def _after_head(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "konsultföretaget Almvide Analys", "föreningarna Ljusglimt och Kraft" """
    tokens, rules = stretch.tokens, organization_words()
    if not tokens[i].text.casefold().endswith(rules.heads) and not _owned_noun(tokens, i):
        return
    if at(tokens, i + 1).text == ",":
        read = names.read(stretch, i + 2)
        if read and at(tokens, read[1]).text == "," and not is_place(read[0]):
            yield _told(read[0], 1.2, "organization-apposition")
        return
    j, tail = i + 1, not tokens[i].text.endswith(_FIRMS)
    for _ in range(_LONGEST_LIST):
        begins = stretch.adjacent(j) or at(tokens, j).text in OPENING_MARKS
        if not begins or (read := names.read(stretch, j, tail=tail, led=True)) is None:
            return
        if tokens[i].capital and _branch(tokens[i].text, read[0]):
            return
        yield _told(read[0], 2.0, "organization-head")
        j = read[1]
        plural = tokens[i].text.endswith(("arna", "erna", "agen"))
        if not plural or at(tokens, j).text not in (",", "och"):
            return
        j += 1


def _branch(head: str, name: str) -> bool:
    """Whether a name only tells which part of what its head names: "Bondeförbundet Syd", "Hyresgästföreningen Aros"."""
    return is_place(name) or name in area_names() or head in bodies_known()


def _owned_noun(tokens: list[Token], i: int) -> bool:
    """Whether a noun tells whose the name after it is: "kommunens bolag Hedbo", "landets största bank Guldkrona"."""
    word, before = tokens[i], at(tokens, i - 1).text if i else ""
    owned = len(before) > 3 and (before.endswith(("s", "sta")) or is_place(before))
    return word.lower and owned and (noun_is(word.text, organization_words().nouns) or body(word.text) is not None)


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
    particle = tokens[i].text in rules.passives and at(tokens, i + 1).text in _PARTICLES
    by = tokens[i].text in rules.passives and at(tokens, i + 1 + particle).text == "av"
    printed = tokens[i].text in _PRINTED and at(tokens, i + 1).text == "i"
    together = tokens[i].text in rules.joint and at(tokens, i + 1).text == "med"
    if not by and not together and not printed:
        return
    j = i + 2 + particle
    while read := names.read(stretch, j):
        if read[0] not in given_names():
            yield _told(read[0], 1.0, "organization-partner")
        j = read[1]
        if at(tokens, j).text not in (",", "och", "samt"):
            return
        j += 1


def _come_from(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "kommer närmast från Klarvik", "från Klarvik, där hon var produktionschef" """
    tokens = stretch.tokens
    if tokens[i].text not in ("från", "på", "till") or not (read := names.read(stretch, i + 1)) or is_place(read[0]):
        return
    after = [token.text for token in tokens[read[1] : read[1] + 5]]
    worked = after[:2] == [",", "där"] and any(is_role(word) or word in _WORKS for word in after[3:])
    came = tokens[i].text == "från" and {"kommer", "kom"} & {t.text for t in tokens[max(i - 3, 0) : i]}
    if worked or (came and tokens[i - 1].text in ("närmast", "senast")):
        yield _told(read[0], 1.2, "organization-role")


def _told_to(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "säger hon till Slättbladet", "när Slättbladet ringer" """
    tokens = stretch.tokens
    if tokens[i].text in reporting_verbs():
        for j in range(i + 1, min(i + 5, len(tokens) - 1)):
            if not tokens[j].word:
                return
            if tokens[j].text in ("till", "för") and (read := names.read(stretch, j + 1)) and not is_place(read[0]):
                yield _told(read[0], 1.0, "organization-medium")
                return
    elif tokens[i].text == "när" and (read := names.read(stretch, i + 1)) and not is_place(read[0]):
        after, then = at(tokens, read[1]).text, at(tokens, read[1] + 1).text
        if after in ("ringer", "når", "söker", "träffar", "ringde", "nådde", "sökte") and then not in ("att",):
            yield _told(read[0], 1.0, "organization-medium")


def _owning(stretch: Stretch, i: int, name: str, end: int) -> Iterator[Evidence]:
    """ "Samdelats egen uppföljning", "Visions förbundsordförande", "Klarvik lanserar" """
    tokens, rules = stretch.tokens, organization_words()
    if not stretch.adjacent(end) or (i in stretch.opening and _only_tells(tokens[i].text, name)):
        return
    ahead = [t.text for t in tokens[end : end + 3] if t.lower]
    genitive = tokens[end - 1].text != name.split(" ")[-1] or tokens[end - 1].text.endswith("s")
    common_opening = i in stretch.opening and end == i + 1 and tokens[i].text.lower() in common_words()
    if genitive and ahead and not common_opening:
        if is_place(name) and name not in single_names():
            return
        if any(is_role(word) and word not in _MAKERS for word in ahead[:2]):
            yield _told(name, 1.2, "organization-role")
        elif ahead[0] in rules.owned or (len(ahead) > 1 and ahead[1] in rules.owned):
            yield _told(name, 1.0, "organization-owner")
    elif ahead and ahead[0] in rules.acts and not common_opening:
        yield _told(name, 0.6, "organization-act")


def _only_tells(word: str, name: str) -> bool:
    """Whether a first word says what the rest of the name is: "Företaget Klarvik", "Appen"."""
    headed = " " in name and word.casefold().endswith(organization_words().heads)
    return headed or head_subtype(word.casefold()) is not None


def _apposed(stretch: Stretch, i: int, name: str, end: int) -> Iterator[Evidence]:
    """ "Klarvik, ett företag som", "Beyond, som är ett nav", "Samdrift är en förening" """
    noun, rules = apposition(stretch.tokens, end), organization_words()
    word = stretch.tokens[i].text
    common_opening = i in stretch.opening and word.lower() in common_words() and not word.isupper()
    if noun and not common_opening and (noun_is(noun, rules.nouns) or noun.endswith(rules.heads)):
        yield _told(name, 5.0, "organization-apposition")
