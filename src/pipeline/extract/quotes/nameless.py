"""Who answers or signs without a name, told by sex and age alone: "Kvinna, 41, lärare, Kalmar"."""

from pipeline.extract.people.names.names import aged
from pipeline.extract.people.told.aftername import after_name
from pipeline.extract.quotes.index import Index
from pipeline.extract.quotes.subjects import Subject, SubjectKind, person_subject
from pipeline.extract.quotes.unnamed import unnamed
from pipeline.extract.tokens import Token, at

_SEXES = {
    **dict.fromkeys("Kvinna Tjej Flicka Dam".split(), "F"),
    **dict.fromkeys("Man Kille Pojke Herre".split(), "M"),
    **dict.fromkeys(("Anonym",), None),
}
_SET_OFF = frozenset(",(")


def bearer(index: Index, tokens: list[Token], i: int) -> Subject | None:
    """Who is told of by the label or signature that begins at token `i`: the person whom it names, or somebody without
    a name, with the role and the house that it tells."""
    return person_subject(index, tokens, i) or _nameless(index, tokens, i)


def _nameless(index: Index, tokens: list[Token], i: int) -> Subject | None:
    noun = at(tokens, i)
    if noun.text not in _SEXES or at(tokens, i + 1).text not in _SET_OFF or not _age(tokens, i + 2):
        return None
    told = after_name(index.text, tokens, i + 1, lenient=True)
    somebody = unnamed(told.role, _SEXES[noun.text], told.organization if told.role and told.named else None)
    return Subject(SubjectKind.ANONYMOUS, i + 1, noun.text, None, somebody)


def _age(tokens: list[Token], i: int) -> bool:
    return aged(tokens, i) or (at(tokens, i).text.isdigit() and at(tokens, i + 1).text == ")")
