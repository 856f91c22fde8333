"""Organisations by what they own and are: "Samdelats egen uppföljning", "Klarvik, ett företag som"."""

from collections.abc import Iterator
from itertools import takewhile
from operator import attrgetter

from pipeline.extract.entities.appositions import apposition, noun_is
from pipeline.extract.entities.evidence import Evidence, organization
from pipeline.extract.entities.known_names import acts_as_union
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.namewords import is_office
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.registered import single_names
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.worknouns import head_subtype
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import at, spell
from pipeline.extract.words import GENITIVE
from pipeline.reference import common_words
from pipeline.reference.naming import finite_verbs, organization_words, small_words

_JOINED = ("föreningen", "förbundet", "facket", "sällskapet", "kåren")
# Associations called by those whom they join.
_MEMBERS = ("arna", "erna")
ASSOCIATIONS = (*_JOINED, *(f"{end}s" for end in _JOINED), *_MEMBERS)
# Whom products have too: "Klaffas leverantör".
_MAKERS = frozenset("leverantör leverantörer utvecklare skapare tillverkare användare författare upphovsman".split())
# Whom none but an organisation employs, "Prisfynds sparekonom Bo Ek", unless for a project.
LEADING = ("vd", "ekonom", "chef", "talesperson", "jurist", "analytiker", "ordförande", "direktör", "kommunikatör")
# Of "Vi är laget" somebody speaks; "Vi, ett magasin" is a name.
_PRONOUNS = frozenset("Vi Ni De".split())
_FRIENDS = "vännerna"
_WHERE = frozenset("i på från vid".split())
# What is said in one sentence of such an association, and resumes it in the next.
_JOINING = ("organisation", "förening", "förbund")
_RESUMING = ("branschorganisationen", "intresseorganisationen", "branschföreningen", "intresseföreningen")
_OF_WORKS = ("projekt", "program", "produkt", "tävling")


def owner_evidence(stretch: Stretch, i: int, name: str, end: int) -> Iterator[Evidence]:
    """ "Samdelats egen uppföljning", "Visions förbundsordförande" """
    tokens, rules = stretch.tokens, organization_words()
    if not stretch.adjacent(end) or (i in stretch.opening and _only_tells(tokens[i].text, name)):
        return
    if is_office(tokens, end) and not is_place(name):
        yield organization(name, 1.2, "organization-role")
    genitive = tokens[end - 1].text.endswith(GENITIVE) or tokens[end - 1].text != name.split(" ")[-1]
    if not genitive:
        return
    ahead = [t.text for t in takewhile(attrgetter("lower"), tokens[end : end + 3])]
    common_opening = i in stretch.opening and end == i + 1 and tokens[i].text.lower() in common_words()
    if ahead and not common_opening and not _does(ahead[0]) and ahead[0] not in small_words():
        if is_place(name) and name not in single_names():
            return
        if any(is_role(word) and word not in _MAKERS for word in ahead[:2]):
            named = len(ahead) < 3 and at(tokens, end + len(ahead)).capital
            employs = named and ahead[-1].endswith(LEADING) and not ahead[-1].startswith(_OF_WORKS)
            yield organization(name, 4.0 if employs else 1.2, "organization-role")
        elif ahead[0] in rules.owned or (len(ahead) > 1 and ahead[1] in rules.owned):
            yield organization(name, 1.0, "organization-owner")


def _does(word: str) -> bool:
    """Whether a word is a verb, so that the name before it, "Tjällas gav", owns nothing."""
    return word in finite_verbs() and word not in organization_words().owned


def _only_tells(word: str, name: str) -> bool:
    """Whether a first word says what the rest of the name is: "Företaget Klarvik", "Appen"."""
    headed = " " in name and word.casefold().endswith(organization_words().heads)
    return headed or head_subtype(word.casefold()) is not None


def apposed_evidence(stretch: Stretch, i: int, name: str, end: int) -> Iterator[Evidence]:
    """ "Klarvik, ett företag som", "Hedvik, som är ett nav", "Samdrift är en förening" """
    noun, rules = apposition(stretch.tokens, end), organization_words()
    word = stretch.tokens[i].text
    if noun is None or (word in _PRONOUNS and at(stretch.tokens, end).text != ","):
        return
    plain = word.lower() in common_words() or is_role(word)
    common_opening = i in stretch.opening and plain and not word.isupper()
    if not common_opening and (noun_is(noun, rules.nouns) or noun.endswith(rules.heads)):
        yield organization(name, 5.0, "organization-apposition")


def association_evidence(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """What the sentence that a word in one of `ASSOCIATIONS` begins at token `i`, and the next, tell of who meets in
    what it names."""
    reads = _members if stretch.tokens[i].low.endswith(_MEMBERS) else _chaired
    yield from reads(stretch, i, names)


def _chaired(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "Läkarföreningen välkomnar bytet. Ordföranden Bo Ek hoppas", "Läkarföreningens ordförande Bo Ek hoppas",
    "Läkarföreningen varslar": an association of those whom its first part tells, first named where a sentence begins,
    that does what unions do or whose chair speaks."""
    word = stretch.tokens[i]
    name = word.text.removesuffix("s")
    low = name.casefold()
    stem = next(low.removesuffix(end) for end in _JOINED if low.endswith(end))
    members = is_role(stem) or is_role(f"{stem}e") or is_role(stem.removesuffix("s"))
    known = low in organization_words().common or names.writes(low)
    if len(stem) < 4 or not members or known or at(stretch.tokens, i + 1).capital:
        return
    owns = name != word.text and is_role(at(stretch.tokens, i + 1).text)
    resumed = _next_begins(stretch, i).endswith("ordföranden")
    if owns or resumed or acts_as_union(stretch.tokens, i):
        yield organization(name, 1.2, "organization-chaired")


def _members(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "Golvläggarna, byggets branschförening, vill", "Golvläggarna kräver en lag. Branschorganisationen",
    "Ugglevännerna i Dalarna protesterar. Ordföranden": an association of those whom its name tells, first named where a
    sentence begins."""
    tokens, low = stretch.tokens, stretch.tokens[i].low
    if low in common_words() or names.writes(low):
        return
    end, resumed = i + 1, _next_begins(stretch, i)
    if low.endswith(_FRIENDS):
        placed = at(tokens, end).text == "i" and at(tokens, end + 1).capital
        told = resumed == "ordföranden" or acts_as_union(tokens, i + 2 * placed)
        end += 2 * (placed and names.free(tokens[end + 1]))
    else:
        noun = apposition(tokens, end) if at(tokens, end + 1).text.endswith("s") else None
        joined = resumed.removesuffix("s").endswith(_RESUMING) and at(tokens, end).text not in _WHERE
        told = joined or (noun is not None and noun.endswith(_JOINING))
    if told and not at(tokens, end).capital:
        yield organization(spell(names.text, tokens, i, end), 1.2, "organization-members")


def _next_begins(stretch: Stretch, i: int) -> str:
    """The word in lower case that begins the sentence after that of token `i`; none where there is none."""
    following = min((k for k in stretch.opening if k > i), default=None)
    return "" if following is None else stretch.tokens[following].low
