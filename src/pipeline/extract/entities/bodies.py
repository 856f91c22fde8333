"""Names that end in a lower-case noun: "Bagarnas riksråd", "Säffle konsthall", "Kalmar läns museum", "Hedby skola"."""

from collections.abc import Iterator

from pipeline.extract.entities.evidence import Evidence, organization
from pipeline.extract.entities.firstwords import is_indefinite
from pipeline.extract.entities.kinds import ADJECTIVAL, MANY, body, describes, kind
from pipeline.extract.entities.known_names import resumed_as_union
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.places import is_municipality, is_place
from pipeline.extract.entities.registered import is_part
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.towns import area_names
from pipeline.extract.entities.venues import is_venue
from pipeline.extract.tokens import at, spell
from pipeline.model import EntityType
from pipeline.reference import common_words, countries
from pipeline.reference.naming import function_words, organization_words

_LONGEST_OWNER = 5
# A house of what a noun in definite form tells: "Grafikens hus", "Konstnärernas hus".
_DEFINITE_OWNERS = ("ens", "ets", "arnas", "ernas")
# Houses that many towns have: "i Folkets hus" tells where.
_VENUES = frozenset("Folkets Medborgarnas Ungdomens Föreningarnas Församlingens".split())
_WIDE = frozenset("Europa Norden Norrland Svealand Götaland Världen".split()) | {c.name for c in countries()}


def body_evidence(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """An organisation whose name begins with the capitalised token at `i` and ends in lower case."""
    tokens, end = stretch.tokens, i + 1
    while end - i < _LONGEST_OWNER and stretch.adjacent(end) and tokens[end].capital and names.free(tokens[end]):
        end += 1
    if not stretch.adjacent(end):
        return
    end += tokens[end].text == "läns"
    end += _adjective(stretch, end)
    if not stretch.adjacent(end) or not _begins(stretch, i, end) or names.opens_only(stretch, i):
        return
    if describes(tokens, end):
        if at(tokens, end + 1).text == "," and body(tokens[end].text) and (read := names.read(stretch, end + 2)):
            yield Evidence(read[0], EntityType.ORGANIZATION, 1.5, "organization-apposition")
        return
    if is_part(spell(names.text, tokens, i, end), tokens[end].text):
        return
    base = _last_word(tokens[end].text, tokens[end - 1].text, alone=end == i + 1)
    if base:
        name = spell(names.text, tokens, i, end + 1)
        name = name[: len(name) - len(tokens[end].text) + len(base)]
        yield organization(name, 0.3 if is_venue(stretch, i, base) else 1.5, "organization-suffix")


def _adjective(stretch: Stretch, i: int) -> bool:
    """Whether an adjective goes on to the last word: "Nationellt forensiskt institut"."""
    word, after = at(stretch.tokens, i), at(stretch.tokens, i + 1)
    return word.lower and word.text.endswith(ADJECTIVAL) and body(after.text) is not None


def _begins(stretch: Stretch, i: int, end: int) -> bool:
    """Whether a name may begin at `i`: its capital tells, or it is no common word at the beginning of a sentence, or
    one whose union the next resumes: "Handelns arbetsförbund kräver svar. Förbundet"."""
    if i not in stretch.opening:
        return True
    word = stretch.tokens[i].text
    low = word.casefold()
    if low in function_words() or (end == i + 1 and _only_describes(word)):
        return False
    last = stretch.tokens[end].text
    if last.endswith("förbund") and last not in organization_words().nouns and resumed_as_union(stretch.tokens, end):
        return True
    if low.endswith("s") and low.removesuffix("s").endswith(organization_words().heads):
        return False
    return end > i + 1 or word.endswith("nas") or is_place(word) or low.removesuffix("s") not in common_words()


def _only_describes(word: str) -> bool:
    """Whether a word that a sentence begins with only describes the noun after it: "Anrikt | glasbruk i konkurs"."""
    national = word in organization_words().national
    return not national and not is_place(word) and is_indefinite(word.casefold())


def _last_word(word: str, owner: str, alone: bool) -> str | None:
    """The noun in basic form if it makes a name after such an owner, whose name is this word `alone` or ends in it:
    "Hedviks skola" tells where, "Systrarna Hedviks skola" whose."""
    bare = owner.removesuffix("s")
    named = owner.endswith(("s", *ADJECTIVAL)) or is_place(owner) or owner.lower() not in common_words()
    if word == "hus" and owner.endswith(_DEFINITE_OWNERS) and not is_place(bare) and owner not in _VENUES:
        return word
    if base := body(word):
        many = base.endswith(MANY) and bare in _WIDE
        spot = base == "bibliotek" and not is_municipality(bare)
        return base if named and not many and not spot else None
    base = kind(word)
    return base if named and bare not in _WIDE and not (alone and {owner, bare} & area_names()) else None
