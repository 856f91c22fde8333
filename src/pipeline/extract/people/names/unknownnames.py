"""Names that no register knows, told to be a person's by what stands around them: "utvecklaren Xerxa Quill"."""

from functools import lru_cache

from pipeline.extract.orgnames import ends_body
from pipeline.extract.people.names.names import aged
from pipeline.extract.people.names.parties import party_at, party_genitives
from pipeline.extract.quarternames import is_quarter, names_quarter
from pipeline.extract.rolewords import basic_form, definite_role, is_relation, is_role, role_of_several
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import is_place, names_place
from pipeline.reference import common_words, dictionary, given_names, surnames
from pipeline.reference.bodies import body_noun, firm_nouns
from pipeline.reference.naming import organization_words
from pipeline.reference.persons import person_words
from pipeline.reference.roles import role_words
from pipeline.reference.verbs import reporting_verbs

_FEWEST = 2
_BACK = 7
_MODAL = frozenset("kan kunde vill ville".split())
_FOR = frozenset("i för på vid hos av".split())
# Roles that firms have as well.
FIRMS_TOO = frozenset(
    """ägare delägare leverantör arrangör sponsor tillverkare utvecklare producent entreprenör konkurrent partner kund
    marknadsledare köpare säljare operatör grundare förvaltare byggare""".split()
)
_SUPPLIERS = ("operatören", "distributören")
# Before whoever it may be.
_TITLES = frozenset("fru herr fröken".split())
# Ends of nouns that are no surnames'.
_NOUNS = tuple("ning ering tion het skap verk drift teknik service bygg handel trafik kraft".split())


def name_by_context(tokens: list[Token], start: int, end: int) -> int | None:
    """Where a person's name begins in a run of capitalised words from token `start` up to `end` without known given
    names, if what stands around it says that one does."""
    word = tokens[start].text
    if _of_quarter(tokens, end) or word in organization_words().leading:
        return None
    described = is_role(word) or _introduces(word) or is_relation(basic_form(word))
    partisan = word in party_genitives()
    first = 1 if described or partisan else 0
    if end - start - first < _FEWEST or _noun(tokens[end - 1].text):
        return None
    begins = tokens[start + first].text
    if begins == "av" or (begins.endswith("s") and names_place(begins.removesuffix("s"))):
        return None
    if partisan or (first and _introduces(word) and not at(tokens, start - 1).word):
        return first
    if tokens[start + first].text in person_words().not_given:
        surnamed = word in person_words().words_too and tokens[start + first + 1].text in surnames()
        return first if surnamed or (word in given_names() and _led(tokens, start)) else None
    after = at(tokens, end).text
    if tokens[end - 1].text.endswith("s") and (is_role(after) or ends_body(after.removesuffix("s"))):
        return None
    told = _told_before(tokens, start) or _told_behind(tokens, end) or _attests(tokens, start, end)
    told = told or _says(tokens, start, end)
    return first if told else None


def _of_quarter(tokens: list[Token], end: int) -> bool:
    """Whether the last two words before token `end` name a body by where it is: "Vinterforum Inlands"."""
    first, last = tokens[end - 2].text, tokens[end - 1].text
    return is_quarter(last) and (names_quarter(f"{first} {last}") or names_quarter(f"{first} {last.removesuffix('s')}"))


def _told_before(tokens: list[Token], start: int) -> bool:
    """Whether a reporting verb or a title leads to a name that begins at token `start`."""
    verb = at(tokens, start - 1)
    reports = verb.lower and verb.text in reporting_verbs() and not at(tokens, start - 2).word
    return reports or _led(tokens, start) or (verb.text == "," and _apposed(tokens, start - 2))


def _led(tokens: list[Token], i: int) -> bool:
    """Whether a title that a name must follow ends before token `i`, or before a comma there: "mannens advokat, "."""
    if at(tokens, i - 1).text != ",":
        return _titled(tokens, i - 1)
    role, k = at(tokens, i - 2), i - 3
    while k > 0 and tokens[k].lower and tokens[k].text.endswith("a"):
        k -= 1
    owned = role.lower and is_role(role.text) and k >= 0 and tokens[k].text.endswith("s")
    return owned and basic_form(role.text) not in FIRMS_TOO


def _apposed(tokens: list[Token], i: int) -> bool:
    """Whether a role and for whom end at token `i`, so that who has it may follow: "ordföranden i Hedens byalag, "."""
    for k in range(i, max(i - _BACK, -1), -1):
        word = tokens[k]
        if not word.word:
            return False
        if definite_role(word.text) and (word.lower or not at(tokens, k - 1).word):
            return at(tokens, k + 1).text in _FOR and basic_form(word.text) not in FIRMS_TOO
    return False


def _told_behind(tokens: list[Token], end: int) -> bool:
    """Whether a party, a role or an age stands behind a name that ends before token `end`."""
    if party_at(tokens, end)[0]:
        return True
    if at(tokens, end).text != ",":
        return False
    relative = at(tokens, end + 1).text == "som" and at(tokens, end + 2).text == "är"
    role = at(tokens, end + 3 if relative else end + 1).text
    return (is_role(role) and not (relative and basic_form(role) in FIRMS_TOO)) or aged(tokens, end + 1)


def _attests(tokens: list[Token], start: int, end: int) -> bool:
    """Whether one with a known surname can say so: "det kan Knyrre Lund intyga"."""
    asked = end == start + 2 and at(tokens, start - 1).low in _MODAL and f"{at(tokens, end).text}r" in reporting_verbs()
    return asked and tokens[end - 1].text in surnames()


def _says(tokens: list[Token], start: int, end: int) -> bool:
    """Whether one with a known surname says something where a sentence begins: "Xerxa Quist berättar". A firm may be
    called by two surnames, or by what it is and one."""
    first, last = tokens[start], tokens[end - 1].text
    opens = end == start + 2 and not at(tokens, start - 1).word and at(tokens, end).text in reporting_verbs()
    if not opens or last not in surnames():
        return False
    plain = first.low in common_words() or first.low in dictionary() or body_noun(first.low) is not None
    return not (plain or first.text in surnames() or is_place(first.text) or is_place(last))


@lru_cache(maxsize=1 << 14)
def _introduces(word: str) -> bool:
    """Whether a role in definite form, or whose friend somebody is, is followed by who that is: "utvecklaren",
    "ägarna", "studiekamraten". A firm's name follows "leverantören"."""
    told = (definite_role(word) or role_of_several(word) is not None) and not _of_firm(word)
    return told or word.casefold().endswith(role_words().companions)


def _of_firm(word: str) -> bool:
    """Whether a role in definite form is one that only a firm has, or nobody whose name no register knows:
    "nätbolaget", "mobiloperatören"."""
    return word.casefold().endswith((*firm_nouns(), *_SUPPLIERS))


@lru_cache(maxsize=1 << 12)
def _noun(word: str) -> bool:
    """Whether a last word is a noun that ends firms' names rather than a surname: "Anläggning", "Gruvdrift"."""
    low = word.casefold()
    return word not in surnames() and (low in common_words() or low.endswith(_NOUNS))


def _titled(tokens: list[Token], i: int) -> bool:
    """Whether a title that a name must follow ends at token `i`: "utvecklaren", "Klarviks utvecklare", "enligt
    professor"."""
    word, before = at(tokens, i), at(tokens, i - 1)
    if not word.lower or word.text in _TITLES or _introduces(word.text):
        return word.lower
    quoted = before.low == "enligt" or before.text in reporting_verbs()
    return (
        is_role(word.text)
        and not _of_firm(word.text)
        and (before.text.endswith("s") or (quoted and word.text not in FIRMS_TOO))
    )
