"""Who a reporting verb speaks of: a person's name, a pronoun, a title, an organisation, or nobody in particular."""

from enum import StrEnum
from typing import NamedTuple

from pipeline.extract.orgnames import read_org
from pipeline.extract.people import Person
from pipeline.extract.people.names.kin import is_definite_kin, is_kin
from pipeline.extract.people.roles.modifiers import is_epithet, is_modifier
from pipeline.extract.people.roles.orgphrases import tells_kind
from pipeline.extract.people.told.aftername import after_name
from pipeline.extract.quotes.adverbs import skip_adverbs
from pipeline.extract.quotes.documentnouns import document_noun
from pipeline.extract.quotes.index import Index
from pipeline.extract.rolewords import definite_role, is_relation, is_role
from pipeline.extract.tokens import Token, at, spell
from pipeline.extract.words import FINITE, GENITIVE, TIMES
from pipeline.model import Attribution, Entity, EntityType, Mention
from pipeline.reference.bodies import body_noun
from pipeline.reference.roles import role_words

PRONOUNS = {"han": "M", "hon": "F", "hen": None, "denne": "M", "denna": "F"}
_NOBODY = frozenset(
    """jag vi du ni man sig alla ingen att om hur vad varför här där ja nej inte som och via genom sin sitt sina från
    mellan hos utan innan""".split()
)
_SOMEBODY = frozenset("en ett någon några flera många två tre fyra fem ännu somliga andra de".split())
_BARRED = frozenset("till om av med mot efter att som där när men eller hos från mellan under".split())
_HOUSES = frozenset("på hos inom från vid i".split())
_LINKS = frozenset("i på vid för inom".split())
# What ends a phrase for somebody without a name, and the adjectives that stand for one.
_ENDING, _CLOSING = _BARRED | _LINKS | {"och"}, _BARRED | _HOUSES
# "Byklubbens ordförande där, Anna Berg".
_THERE = frozenset({"där", "här"})
_DEFINITE = ("an", "en", "et", "ern", "rn")
# How participles end by which somebody is called: "den tilltalade", "den anhållne".
_PARTICIPLES = ("de", "da", "te", "ta", "lne", "lna", "gne", "gna")
_ONE_OF_SEVERAL = frozenset("ena ene andra andre tredje".split())
# How nouns for kin end that have an article or are whose, and what may follow one that has none.
_ARTICLED = ("n", "et", "s")
_BEHIND_KIN = frozenset("och till med i på vid från när medan innan efter utan själv".split())
_VERBAL = ("ar", "er", "ade", "rde", "nde", "tt")
_REACH = 11
_FEW = 3
_NAME = 5
_STANDING = 60
# Definite by its own form alone, and so behind a genitive, too.
_CHARGED = ("ansvarige", "ansvariga")


class SubjectKind(StrEnum):
    """What the subject is. `anonymous`: somebody without a name or a telling title."""

    NAME = "name"
    PRONOUN = "pronoun"
    TITLE = "title"
    ORGANIZATION = "organization"
    DOCUMENT = "document"
    ANONYMOUS = "anonymous"


class Subject(NamedTuple):
    """A subject: tokens up to `end`. `written` is the bare name or pronoun, or the title's noun phrase. `sex` is a
    pronoun's, None for "hen". `organization` is what a name of no person stands for."""

    kind: SubjectKind
    end: int
    written: str
    attribution: Attribution | None
    person: Person | None = None
    organization: Entity | None = None
    sex: str | None = None


def read_subject(index: Index, tokens: list[Token], i: int, *, document: bool = False) -> Subject | None:
    """The subject that begins at token `i`, after adverbs; None where none can."""
    i = skip_adverbs(tokens, i)
    token = at(tokens, i)
    word = token.low
    if document and word == "det":
        return _document(index, tokens, i + 1)
    if word in PRONOUNS and not (word == "denna" and at(tokens, i + 1).lower):
        return Subject(SubjectKind.PRONOUN, i + 1, token.text, Attribution.PRONOUN, sex=PRONOUNS[word])
    if word == "man" and (house := _by_man(index, tokens, i)):
        return house
    if word in _NOBODY or not token.word:
        return None
    if named := _named(index, tokens, i):
        return named
    if word in ("den", "det"):
        return _described(tokens, i)
    if mention := index.organization_at(token):
        return _organization(tokens, i, mention, officer=True)
    described = index.organization_at(at(tokens, i + 1)) if tells_kind(token) else None
    if described:
        return _organization(tokens, i + 1, described)
    if word in _SOMEBODY:
        end = _phrase_end(tokens, i)
        return Subject(SubjectKind.ANONYMOUS, end, spell(index.text, tokens, i, end), None)
    if word == "årets" and is_role(at(tokens, i + 1).text):
        return Subject(SubjectKind.TITLE, i + 2, spell(index.text, tokens, i, i + 2), Attribution.TITLE)
    if token.capital and not (token.text[:2].isupper() and is_role(token.text)):
        return _unknown(index, tokens, i)
    return _titled(tokens, i)


def _by_man(index: Index, tokens: list[Token], i: int) -> Subject | None:
    """The house that speaks by "man" at token `i`: "medger man på Klarvik", "På Klarvik medger man att"."""
    if at(tokens, i + 1).text in _HOUSES and (house := index.organization_at(at(tokens, i + 2))):
        return _organization(tokens, i + 2, house)
    for k in range(i - 2, max(i - 2 - _NAME, 0), -1):
        house = index.organization_at(tokens[k]) if tokens[k - 1].low in _HOUSES else None
        if house and (found := _organization(tokens, k, house)).end == i - 1:
            return found._replace(end=i + 1)
    return None


def past_standing(index: Index, tokens: list[Token], i: int, stop: int) -> int:
    """The token behind what follows a name that ends before token `i`: a role, a party, a place of work."""
    window = tokens[i : min(stop, i + _STANDING)]
    return i + after_name(index.text, window, 0, lenient=True).end


def person_subject(index: Index, tokens: list[Token], i: int) -> Subject | None:
    """The person whose mention begins exactly at token `i`."""
    found = index.person_at(at(tokens, i))
    if found is None:
        return None
    person, mention = found
    end = i + 1
    while end < len(tokens) and tokens[end].end_char <= mention.end_char:
        end += 1
    return Subject(SubjectKind.NAME, end, mention.text, _attribution(mention), person)


def _attribution(mention: Mention) -> Attribution:
    by = {"name-given": Attribution.FIRST_NAME, "name-surname": Attribution.SURNAME}
    return by.get(mention.method, Attribution.EXPLICIT)


def _named(index: Index, tokens: list[Token], i: int) -> Subject | None:
    """A person's name at `i`, or behind a title: "Lärarförbundets ordförande Johanna ...", "rektorn på X, Anna"."""
    linked = False
    for k in range(i, min(i + _REACH, len(tokens))):
        if tokens[k].start_char in index.persons and (found := person_subject(index, tokens, k)):
            # whatever leads to a name with capitals is none of it: "Volvos Anna Berg", "AIK-backen Anna Berg"
            led = all(token.capital for token in tokens[i:k])
            return found if led or _titles(tokens, i, k) else None
        token = tokens[k]
        if token.text == "," and k > i and _named_behind(index, tokens, k) and _describes(tokens, i, k):
            continue
        placed = token.text in _THERE and linked and at(tokens, k + 1).text == ","
        if not token.word or (token.text in _BARRED and not placed):
            return None
        linked = linked or is_role(token.text)
        if token.text in _LINKS and not linked:
            return None
    return None


def _named_behind(index: Index, tokens: list[Token], comma: int) -> bool:
    """Whether a person is named behind a comma, perhaps with a title: ", designprofessorn Anna Berg"."""
    k = comma + 1
    k += at(tokens, k).lower and at(tokens, k).text.endswith(("a", "e")) and not is_role(at(tokens, k).text)
    titled = is_role(at(tokens, k).text) and index.person_at(at(tokens, k + 1))
    return bool(titled or index.person_at(at(tokens, comma + 1)))


def _describes(tokens: list[Token], start: int, comma: int) -> bool:
    """Whether what stands before a comma and a name tells who that is: a role, or one definite noun ("mamman")."""
    return is_role(_last_role(tokens, start, comma)) or (comma == start + 1 and tokens[start].text.endswith(_DEFINITE))


def _titles(tokens: list[Token], start: int, end: int) -> bool:
    """Whether the words before a name may describe its bearer: a role noun next to it, or a few without a verb."""
    last = tokens[end - 1]
    if is_role(last.text) or not last.word or (tokens[start].lower and is_role(_last_role(tokens, start, end))):
        return True
    said = [token for token in tokens[start:end] if not is_relation(token.text)]
    verbal = any(token.text in FINITE or (token.lower and token.text.endswith(_VERBAL)) for token in said)
    return end - start <= _FEW and not verbal and last.lower


def _last_role(tokens: list[Token], start: int, end: int) -> str:
    return next((tokens[k].text for k in range(end - 1, start - 1, -1) if is_role(tokens[k].text)), "-")


def _organization(tokens: list[Token], i: int, mention: Mention, *, officer: bool = False) -> Subject:
    """The organisation that is named; or, behind its genitive, an officer of it by the title alone."""
    end = i + 1
    while end < len(tokens) and tokens[end].end_char <= mention.end_char:
        end += 1
    if officer and tokens[end - 1].text.endswith(GENITIVE) and (noun := _officer(tokens, end)):
        return Subject(SubjectKind.TITLE, noun + 1, " ".join(t.text for t in tokens[end : noun + 1]), Attribution.TITLE)
    return Subject(SubjectKind.ORGANIZATION, end, mention.text, Attribution.EXPLICIT, organization=mention.entity)


def _officer(tokens: list[Token], i: int) -> int | None:
    """The noun of the title at token `i`, behind whose it is: "Klarviks | tillförordnade chef", "Klarviks | nya
    chef", "Klarviks | säkerhetsansvarige"."""
    noun = i
    while _before_title(at(tokens, noun)):
        noun += 1
    word = at(tokens, noun)
    titled = word.lower and is_role(word.text)
    return noun if titled and (not definite_role(word.text) or word.text.endswith(_CHARGED)) else None


def _before_title(word: Token) -> bool:
    return word.lower and (is_modifier(word) or is_epithet(word)) and not is_role(word.text)


def _unknown(index: Index, tokens: list[Token], i: int) -> Subject | None:
    """A capitalised name that nobody knows: an organisation where it looks like one, else somebody unknown."""
    org = read_org(index.text, tokens, i)
    if org is None:
        return None
    if org.firm and not is_role(tokens[org.end - 1].text):
        entity = Entity(EntityType.ORGANIZATION, org.text)
        return Subject(SubjectKind.ORGANIZATION, org.end, org.text, Attribution.EXPLICIT, organization=entity)
    return Subject(SubjectKind.ANONYMOUS, org.end, org.text, None)


def _document(index: Index, tokens: list[Token], i: int) -> Subject:
    """ "står det i slutrapporten från Studio Barrskog": the first organisation that the rest of the clause names; not
    one to which it was sent, or of which it is told who did so: "i brevet som grannarna skickade till Husbolaget"."""
    for k in range(i, min(i + _REACH, len(tokens))):
        mention = index.organization_at(tokens[k])
        if tokens[k].text == "som" and not index.organization_at(at(tokens, k + 1)):
            break
        if mention and tokens[k - 1].text != "till":
            return Subject(SubjectKind.DOCUMENT, i, mention.text, Attribution.EXPLICIT, organization=mention.entity)
        if tokens[k].text in ("från", "av"):
            found = _named(index, tokens, k + 1) or (
                _unknown(index, tokens, k + 1) if at(tokens, k + 1).capital else None
            )
            if found and (found.organization or found.person):
                return found._replace(kind=SubjectKind.DOCUMENT, end=i)
        if not tokens[k].word:
            break
    return Subject(SubjectKind.DOCUMENT, i, "det", None)


def _phrase_end(tokens: list[Token], i: int) -> int:
    end = i + 1
    while end - i < 4 and at(tokens, end).lower and at(tokens, end).text not in _ENDING:
        end += 1
    return end


def _described(tokens: list[Token], i: int) -> Subject | None:
    """ "den 58-årige handlaren", "det kommunala bolaget": a definite noun behind its adjectives; or an adjective that
    alone stands for somebody, "den tilltalade", "den ena"."""
    k = i + 1
    while k < i + _FEW and at(tokens, k).text.endswith(("a", "e")) and not at(tokens, k).capital:
        k += 1
    ends = not at(tokens, k).lower or tokens[k].text in _CLOSING
    last = tokens[k - 1].text
    if k > i + 1 and ends and (last in _ONE_OF_SEVERAL or last.endswith(_PARTICIPLES)):
        return Subject(SubjectKind.ANONYMOUS, k, " ".join(token.text for token in tokens[i:k]), None)
    told = at(tokens, k).lower and tokens[k].text.endswith(_DEFINITE) and not tokens[k].text.endswith(TIMES)
    if k == i + 1 or not told:
        return None
    return Subject(SubjectKind.TITLE, k + 1, " ".join(t.text for t in tokens[i : k + 1]), Attribution.TITLE)


def _kin(tokens: list[Token], i: int) -> Subject | None:
    """Kin called as by a name, without an article, with what is read for no name behind it: "säger morbror",
    "skrattar mamma"; not whom a verb has for its object: "frågade mamma vad det var"."""
    noun, end = tokens[i].text, i + 1
    if not is_kin(noun) or noun.endswith(_ARTICLED):
        return None
    while at(tokens, end).capital and end - i < _FEW:
        end += 1
    if at(tokens, end).word and at(tokens, end).text not in _BEHIND_KIN:
        return None
    return Subject(SubjectKind.TITLE, end, noun, Attribution.TITLE)


def _titled(tokens: list[Token], i: int) -> Subject | None:
    if kin := _kin(tokens, i):
        return kin
    if f"{tokens[i].text}s" in role_words().proper_genitives:
        body = Entity(EntityType.ORGANIZATION, tokens[i].text.capitalize())
        return Subject(SubjectKind.ORGANIZATION, i + 1, tokens[i].text, Attribution.EXPLICIT, organization=body)
    document = document_noun(tokens[i].text)
    alone = body_noun(tokens[i].text) or (document is not None and document.definite)
    alone = alone or is_definite_kin(tokens[i].text)
    end = i + 1 if alone else _phrase_end(tokens, i)
    words = [tokens[k].text for k in range(i, end)]
    nouns = [k for k, word in enumerate(words) if is_role(word)]
    if nouns or body_noun(words[0].removesuffix("s")):
        end = i + (nouns[-1] if nouns else 0) + 1
    written = " ".join(words[: end - i])
    telling = bool(nouns) or words[0].endswith(("et", "na", "n", "s"))
    return Subject(SubjectKind.TITLE, end, written, Attribution.TITLE) if telling else None
