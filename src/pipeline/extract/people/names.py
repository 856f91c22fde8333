"""Persons' names in running text: full names by the registers, and unknown names by what stands around them."""

from dataclasses import dataclass
from functools import cache, lru_cache

from pipeline.extract.rolewords import basic_form, definite_role, is_role, role_of_several
from pipeline.extract.tokens import Token, at
from pipeline.reference import common_words, given_names, known_organisations, municipalities, parties, surnames
from pipeline.reference.naming import organization_words
from pipeline.reference.persons import person_words
from pipeline.reference.roles import role_words
from pipeline.reference.verbs import reporting_verbs

_LONGEST = 6
_BOTH = 2
_LEADS = ("al-", "el-", "ad-", "as-", "ben-", "bin-", "ibn-", "d’", "d'", "l’", "l'", "o’", "o'")
# Ends of nouns that are no surnames'.
_NOUNS = ("ning", "ering", "tion", "het", "skap", "verk", "drift", "teknik", "service", "bygg", "handel", "trafik")
# Surnames of places and foreign ones: their s is no genitive's, "Hjort af Ornäs".
_PLACED = ("näs", "ås", "fors", "nes", "ius", "us", "is", "os", "ss", "ås", "äs")


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A full name: tokens `start` up to `end` of a block. `parts` are its words in basic form, without genitive s."""

    start: int
    end: int
    parts: tuple[str, ...]


def sex_of(given: str) -> str | None:
    """F or M as the register of names has it, by the first part of a double name; None where it does not say."""
    names = given_names()
    sex = names.get(given) or names.get(given.split("-")[0])
    return sex if sex in ("F", "M") else None


def is_given(word: str) -> bool:
    """Whether a capitalised word is a given name: in the register, or a double name whose first part is."""
    if word in person_words().not_given or word.endswith("sson"):
        return False
    names = given_names()
    return word in names or ("-" in word and word.split("-")[0] in names and word.split("-")[1][:1].isupper())


def beginnings(tokens: list[Token]) -> list[int]:
    """The tokens that a name may begin with, in full or in short: those with a capital, and particles."""
    particles = person_words().particles
    return [
        i
        for i, token in enumerate(tokens)
        if token.capital or token.text in particles or (token.lower and led(token.text))
    ]


def led(word: str) -> bool:
    """Whether a word in lower case is a name led by an article that is joined to it: "al-Jabiri", "d’Arc"."""
    return word.startswith(_LEADS) and "A" <= word.split("-")[-1].split("’")[-1].split("'")[-1][:1] <= "Ö"


def full_names(tokens: list[Token], starts: list[int]) -> list[NameSpan]:
    """The full names among the tokens of a block, in order; `starts` are its `beginnings`."""
    found, end = [], 0
    for i in starts:
        if i < end or not _namelike(tokens[i].text):
            continue
        end = _run(tokens, i)
        if end > i + 1 and (span := _in_run(tokens, i, end)):
            if (other := _sharing(tokens, span)) is not None:
                found.append(other)
            found.append(span)
    return found


def _sharing(tokens: list[Token], span: NameSpan) -> NameSpan | None:
    """Who is named by given name alone before "och" and a full name, and shares its surname: "Stig och Kent Alm"."""
    i = span.start - 2
    alone = i >= 0 and tokens[i + 1].text == "och" and is_given(tokens[i].text) and not at(tokens, i - 1).capital
    if not alone or len(span.parts) < _BOTH or tokens[i].text in place_names():
        return None
    return NameSpan(i, i + 1, (tokens[i].text, *span.parts[1:]))


def base_form(tokens: list[Token], i: int) -> str:
    """The word at `i` without the s of a genitive, as far as the register and what follows tell."""
    word = tokens[i].text
    if not word.endswith("s") or len(word) < 4:
        return word
    stem = word[:-1]
    if word.endswith(_PLACED) and stem not in surnames():
        return word
    if stem in surnames() or is_given(stem):
        return word if (word in surnames() or is_given(word)) and not _noun_follows(tokens, i) else stem
    return word if word in surnames() or is_given(word) or not _noun_follows(tokens, i) else stem


def _noun_follows(tokens: list[Token], i: int) -> bool:
    following = at(tokens, i + 1)
    return following.lower and following.text not in _NO_NOUN and following.text not in reporting_verbs()


_NO_NOUN = frozenset(
    """och eller men som är var har hade blir blev kan ska skulle vill ville får fick i på vid från för till av med om
    efter innan när att inte också på under över mot hos ser gör går kommer tar ger står själv sedan""".split()
)


def _run(tokens: list[Token], i: int) -> int:
    """The end of the run of capitalised words that begins at `i`; particles count inside it."""
    end = i + 1
    while end < len(tokens):
        skip = end
        if len(tokens[end - 1].text) == 1 and at(tokens, end).text == ".":
            skip += 1
        while at(tokens, skip).text in person_words().particles and skip - end < 3:
            skip += 1
        if skip < len(tokens) and _continues(tokens, skip) and _adjacent(tokens, end, skip):
            end = skip + 1
        else:
            break
    return end


def _continues(tokens: list[Token], i: int) -> bool:
    """A further word of a name, or an initial between its words; not what an organisation's name begins with."""
    word = tokens[i].text
    if word in organization_words().leading and word not in surnames():
        return False
    if len(word) == 1 and word.isupper():
        after = at(tokens, i + 2 if at(tokens, i + 1).text == "." else i + 1)
        return after.capital and _namelike(after.text)
    return _namelike(word)


def _adjacent(tokens: list[Token], first: int, last: int) -> bool:
    return all(tokens[k].start_char - tokens[k - 1].end_char == (tokens[k].text != ".") for k in range(first, last + 1))


@lru_cache(maxsize=1 << 14)
def _namelike(word: str) -> bool:
    return (
        (word[0].isupper() or led(word))
        and len(word) > 1
        and any(c.islower() for c in word)
        and not any(c.isdigit() for c in word)
    )


def _in_run(tokens: list[Token], start: int, end: int) -> NameSpan | None:
    words = [tokens[k].text for k in range(start, end)]
    if "." in words:
        words = [word for word in words if word != "."]
        return _initialled(tokens, start, end, words)
    first = next((k for k, word in enumerate(words[:-1]) if is_given(word) and words[k + 1][0].isupper()), None)
    if first is None:
        first = next((k for k, word in enumerate(words[:-2]) if is_given(word)), None)
    if first is None:
        first = _by_context(tokens, start, end)
    if first is None or _no_person(words[first:]) or len(words) - first > _LONGEST:
        return None
    parts = (*words[first:-1], base_form(tokens, end - 1))
    told = at(tokens, start + first - 1).low
    if " ".join(parts) in not_persons() or told.endswith(person_words().firms):
        return None
    if parts[-1] != words[-1] and at(tokens, end).text in person_words().named_after:
        return None
    return NameSpan(start + first, end, parts)


def _initialled(tokens: list[Token], start: int, end: int, words: list[str]) -> NameSpan | None:
    """A name with initials and points: "Karin M. Ek" becomes "Karin M Ek"."""
    if not is_given(words[0]) or _no_person(words):
        return None
    return NameSpan(start, end, (*words[:-1], base_form(tokens, end - 1)))


def _no_person(words: list[str]) -> bool:
    """Whether a run of capitals is an organisation or a place by one of its words, or by its first: "Kören Lyran"."""
    rules = person_words()
    led = words[0].casefold().endswith(organization_words().heads) and words[0] not in given_names()
    return led or any(
        word in rules.not_person
        or _ends_firm(word)
        or word.casefold().removesuffix("s").endswith(rules.not_person_endings)
        for word in words
    )


def _ends_firm(word: str) -> bool:
    """Whether a word ends firms' names and is no surname."""
    return word in organization_words().last_words and word not in surnames() and not is_given(word)


def _by_context(tokens: list[Token], start: int, end: int) -> int | None:
    """Where in a run without known given names a person's name begins, if what stands around it says so."""
    described = _describes(tokens[start].text) or basic_form(tokens[start].text) in role_words().relations
    partisan = tokens[start].text in _party_genitives()
    first = 1 if described or partisan else 0
    if end - start - first < 2 or _noun(tokens[end - 1].text):
        return None
    if partisan or (first and _introduces(tokens[start].text) and not at(tokens, start - 1).word):
        return first
    before, after = at(tokens, start - 1), at(tokens, end)
    if tokens[start + first].text in person_words().not_given:
        return first if tokens[start].text in given_names() and _titled(tokens, start - 1) else None
    if tokens[end - 1].text.endswith("s") and is_role(after.text):
        return None
    if before.lower and before.text in reporting_verbs() and not at(tokens, start - 2).word:
        return first
    if _titled(tokens, start - 1):
        return first
    if after.text == "(" and at(tokens, end + 1).text in _party_codes() and at(tokens, end + 2).text == ")":
        return first
    if after.text == "," and (is_role(at(tokens, end + 1).text) or aged(tokens, end + 1)):
        return first
    return None


def _describes(word: str) -> bool:
    """Whether a word is a role or that of several: "Utvecklare", "Ägarna"."""
    return is_role(word) or role_of_several(word) is not None


def _introduces(word: str) -> bool:
    """Whether a role in the definite form is followed by who has it: "utvecklaren", "ägarna"."""
    return definite_role(word) or role_of_several(word) is not None


@lru_cache(maxsize=1 << 12)
def _noun(word: str) -> bool:
    """Whether a last word is a noun that ends firms' names rather than a surname: "Anläggning", "Gruvdrift"."""
    low = word.casefold()
    return word not in surnames() and (low in common_words() or low.endswith(_NOUNS))


def _titled(tokens: list[Token], i: int) -> bool:
    """Whether a title that a name must follow ends at `i`: "utvecklaren", "Klarviks utvecklare"."""
    word = at(tokens, i)
    return word.lower and (_introduces(word.text) or (is_role(word.text) and at(tokens, i - 1).text.endswith("s")))


@cache
def place_names() -> frozenset[str]:
    """The municipalities' short names."""
    return frozenset(place.name for place in municipalities())


@cache
def not_persons() -> frozenset[str]:
    """Names of municipalities and of known organisations: "Ersta Sköndal"."""
    return place_names() | {organisation.name for organisation in known_organisations()}


def aged(tokens: list[Token], i: int) -> bool:
    """Whether an age stands at `i`: "43," or "43 år"."""
    return at(tokens, i).text.isdigit() and len(at(tokens, i).text) <= 2 and at(tokens, i + 1).text in (",", "år")


@cache
def _party_genitives() -> frozenset[str]:
    return frozenset(f"{party.name}s" for party in parties())


@cache
def _party_codes() -> frozenset[str]:
    return frozenset(party.abbreviation for party in parties())
