"""Who answers or signs without a name, told by sex and age alone, "Kvinna, 41, lärare, Kalmar", or states something:
"En av dem säger att"."""

from pipeline.extract.people.names.names import aged
from pipeline.extract.people.told.aftername import after_name
from pipeline.extract.quotes.index import Index, Page
from pipeline.extract.quotes.subjects import Subject, SubjectKind, person_subject
from pipeline.extract.quotes.tense import tense
from pipeline.extract.quotes.unnamed import personal, unnamed
from pipeline.extract.rolewords import role_of_several
from pipeline.extract.tokens import Token, at, spell
from pipeline.extract.words import FEW, looks_finite

_SEXES = {
    **dict.fromkeys("Kvinna Tjej Flicka Dam".split(), "F"),
    **dict.fromkeys("Man Kille Pojke Herre".split(), "M"),
    **dict.fromkeys(("Anonym",), None),
}
_SET_OFF = frozenset(",(")
# What begins the phrase for somebody who is not named, how far off its noun is, and what tells more of that one.
_SOMEBODY, _PHRASE = FEW | frozenset("en ett någon några flera många".split()), 5
_THEM, _RELATIVE = frozenset({"dem", "oss"}), frozenset({"som", "vars"})


def bearer(index: Index, tokens: list[Token], i: int) -> Subject | None:
    """Who is told of by the label or signature that begins at token `i`: the person whom it names, or somebody without
    a name, with the role and the house that it tells."""
    return person_subject(index, tokens, i) or _nameless(index, tokens, i)


def somebody_before(index: Index, page: Page, start: int, verb: int) -> Subject | None:
    """Somebody without a name with whom a sentence from token `start` on begins as the subject of the verb at token
    `verb`: "En man som bor intill | säger", "Flera ombud | menade", "Två av dem | säger"."""
    tokens = page.tokens
    if tokens[start].low not in _SOMEBODY or any(map(index.person_at, tokens[start:verb])):
        return None
    noun = next((k for k in range(start + 1, min(start + _PHRASE, verb)) if _tells_somebody(tokens, k)), None)
    if noun is None:
        return None
    relative = next((k for k in range(noun + 1, verb) if tokens[k].text in _RELATIVE), verb)
    placed = tokens[noun + 1 : relative - (tokens[relative - 1].text == ",")]
    told = relative == verb or any(_finite(token) for token in tokens[relative + 1 : verb])
    if not told or any(not token.word or _finite(token) for token in placed):
        return None
    return Subject(SubjectKind.ANONYMOUS, noun + 1, spell(index.text, tokens, start, noun + 1), None)


def _tells_somebody(tokens: list[Token], i: int) -> bool:
    word = tokens[i]
    of_them = word.text in _THEM and tokens[i - 1].text == "av"
    return of_them or (word.lower and (personal(word.low) or role_of_several(word.text) is not None))


def _finite(token: Token) -> bool:
    return looks_finite(token.text) or (token.lower and tense(token.text) is not None)


def _nameless(index: Index, tokens: list[Token], i: int) -> Subject | None:
    noun = at(tokens, i)
    if noun.text not in _SEXES or at(tokens, i + 1).text not in _SET_OFF or not _age(tokens, i + 2):
        return None
    told = after_name(index.text, tokens, i + 1, lenient=True)
    somebody = unnamed(told.role, _SEXES[noun.text], told.organization if told.role and told.named else None)
    return Subject(SubjectKind.ANONYMOUS, i + 1, noun.text, None, somebody)


def _age(tokens: list[Token], i: int) -> bool:
    return aged(tokens, i) or (at(tokens, i).text.isdigit() and at(tokens, i + 1).text == ")")
