"""Whether a sentence behind a reporting clause tells of the speaker instead of going on with the speech."""

from collections.abc import Sequence

from pipeline.extract.people.names.parties import party_at, party_codes
from pipeline.extract.quotes.clause_tail import Clause
from pipeline.extract.quotes.index import Index
from pipeline.extract.quotes.subjects import PRONOUNS, Subject
from pipeline.extract.rolewords import definite_role, is_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import FIRST_PERSON, OBJECT_FORMS, POSSESSIVES
from pipeline.reference import given_names
from pipeline.reference.naming import function_words
from pipeline.reference.verbs import reporting_verbs

_A_MAN = frozenset("en annan okänd ung yngre äldre gammal beväpnad årig misstänkt".split())
_PRONOUNS = {**PRONOUNS, **POSSESSIVES, **OBJECT_FORMS}
_OPENING = 6
# What a writer hardly says of whom he or she tells; but "har fått nog".
_TALKED = frozenset({"kanske", "nog", "ju"})
_GETTING = frozenset("få får fick fått".split())
_SUPPOSED = 4
# With these people begin to tell of others, and no writer.
_CERTAINLY = (["det", "är", "klart", "att"], ["det", "är", "ju", "klart"])
_CREDITS = frozenset("Foto Bild Text".split())
# By these a site leads its readers on, and to what: "Hör mer i inslaget", "Se hela intervjun ovan".
_INVITING = frozenset("Hör Läs Lyssna Se Titta".split())
_TO_MORE = frozenset("mer mera hela".split())
_HERE = frozenset(
    """ovan nedan här klippet videoklippet videon inslaget intervjun reportaget spelaren sändningen artikeln
    podden""".split()
)
# "Min son ... Han": whom the speaker may speak of.
_KIN = {
    **dict.fromkeys(
        "pappa far son sonen bror man mannen kille killen pojke pojken morfar farfar make maken".split(), "M"
    ),
    **dict.fromkeys("mamma mor dotter dottern syster fru frun tjej tjejen flicka flickan kvinna kvinnan".split(), "F"),
    **dict.fromkeys("mormor farmor moster faster tant hustru svärmor svärdotter svägerska".split(), "F"),
    **dict.fromkeys("svärfar svärson svåger".split(), "M"),
}


def first_person(tokens: Sequence[Token]) -> bool:
    """Whether somebody speaks of himself, or of "man", there. "En man" is nobody who speaks."""
    words = [token.low for token in tokens]
    return any(
        word in FIRST_PERSON and (word != "man" or k == 0 or words[k - 1] not in _A_MAN) for k, word in enumerate(words)
    )


def sex_of(subject: Subject) -> str | None:
    """The sex of whom a clause speaks of, where it is known."""
    return subject.person.sex if subject.person else subject.sex


def narrated(index: Index, said: Sequence[Token], sentence: Sequence[Token], clause: Clause) -> bool:
    """Whether a sentence after the clause tells of the speaker: by name, by a title, or by a pronoun that stands for
    nobody of whom the speech, `said`, or the sentence itself speaks."""
    if first_person(sentence) or not sentence:
        return False
    if (sentence[0].text in _CREDITS and len(sentence) > 1 and sentence[1].text == ":") or _leads_on(sentence):
        return True
    if _with_party(index, sentence):
        return True
    sex, person = sex_of(clause.subject), clause.subject.person
    if _supposes(sentence):
        return False
    if sentence[0].text in ("Hon", "Han", "Hen"):
        if sex not in (None, PRONOUNS[sentence[0].low]):
            return False
        return _introduces(sentence) or not _speaks_of(index, said, sex)
    first = index.person_at(sentence[0])
    if first and clause.subject.sex and first[0].sex == clause.subject.sex:
        return True
    names = {person.given, person.surname, f"{person.given}s", f"{person.surname}s"} if person else set()
    if any(token.text in names for token in sentence):
        return True
    if sex is None and sentence[0].low in POSSESSIVES and not _speaks_of(index, said, POSSESSIVES[sentence[0].low]):
        return True
    meant = any(_PRONOUNS.get(token.text) == sex for token in sentence) if sex else False
    return meant and not _speaks_of(index, said, sex) and not _speaks_of(index, sentence, sex, pronouns=False)


def _with_party(index: Index, sentence: Sequence[Token]) -> bool:
    """Whether somebody is named with a party as only writers do: "Anna Berg (M) går så långt", "Anna Berg, M, tror"."""
    tokens = list(sentence)
    ends = {found[1].end_char for token in tokens if (found := index.person_at(token))}
    behind = (k for k, token in enumerate(tokens, 1) if token.end_char in ends)
    return any(party_at(tokens, k)[0] or _bare_party(tokens, k) for k in behind)


def _bare_party(tokens: list[Token], i: int) -> bool:
    """Whether a party's letters stand between commas at token `i`: ", M,"."""
    return at(tokens, i).text == "," == at(tokens, i + 2).text and at(tokens, i + 1).text in party_codes()


def _leads_on(sentence: Sequence[Token]) -> bool:
    """Whether a sentence is the site's invitation: "Hör mer i intervjun i klippet ovan", not "Se klippet!"."""
    words = {token.text for token in sentence[1:]}
    more = len(words & _HERE) + (not words.isdisjoint(_TO_MORE))
    return sentence[0].text in _INVITING and more > 1


def _supposes(sentence: Sequence[Token]) -> bool:
    """Whether a sentence about "han" or "hon" is worded as people talk of others: "Han kommer nog", "Det är klart att
    hon kommer"."""
    if [token.low for token in sentence[:_SUPPOSED]] in _CERTAINLY:
        return True
    words = [token.text for token in sentence[1:_SUPPOSED]]
    spoken = [k for k, word in enumerate(words) if word in _TALKED]
    return sentence[0].text in ("Hon", "Han") and bool(spoken) and not _GETTING.intersection(words[: spoken[0]])


def _introduces(sentence: Sequence[Token]) -> bool:
    """Whether a sentence that begins with a pronoun tells what the speaker says or is: "Hon är rektor på ...", "Hon var
    själv en av de första"."""
    verb, *rest = sentence[1:_OPENING] or sentence
    if verb.text in ("är", "var"):
        return any(is_role(token.text) or token.text == "själv" for token in rest)
    return verb.text in reporting_verbs()


def _speaks_of(index: Index, said: Sequence[Token], sex: str | None, *, pronouns: bool = True) -> bool:
    """Whether somebody of that sex comes up in speech: by a pronoun, a name, a word for kin, or a role."""
    for token in said:
        word = token.low
        if (found := index.person_at(token)) and found[0].sex in (sex, None):
            return True
        kin = _KIN.get(word) or (_PRONOUNS.get(word) if pronouns else None)
        if (kin is not None and sex in (kin, None)) or _role(token):
            return True
        named = token.capital and token.low not in function_words()  # "Vi" is a name as well
        if named and (sex or "") in given_names().get(token.text, "-"):
            return True
    return False


def _role(token: Token) -> bool:
    """Whether a word is a role noun; with a capital only in definite form, as a name is not."""
    return is_role(token.text) if token.lower else token.capital and definite_role(token.low)
