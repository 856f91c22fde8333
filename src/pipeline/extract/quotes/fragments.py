"""Marked words inside a sentence of the writer's: a quote where the sentence tells whose words they are ("hon liknar
köerna vid ”ett lotteri utan vinster”"), else a scare quote or a name."""

from collections.abc import Sequence

from pipeline.extract.quotes.index import Index
from pipeline.extract.tokens import Token
from pipeline.extract.words import DOCUMENTS, FINITE, HOLDING, IN_DOCUMENT, THIRD_PERSON, looks_finite
from pipeline.reference.verbs import VerbKind, reporting_supines, reporting_verbs

_LEAST = 3
_LONG = 6
_DOCUMENT_REACH = 4
_JOINING = frozenset({"och", "men"})
_MOTIVATION = frozenset("motiveringen prismotiveringen".split())


def fragment(
    index: Index, tokens: list[Token], start: int, first: int, words: Sequence[Token], *, several: bool
) -> str | None:
    """The method by which the marked `words` at token `first` of a sentence that begins at token `start` are speech:
    taken from a document, framed by a verb that reports or describes, or long and with a verb of their own. `several`
    tells that they are more than one sentence, and no title."""
    lead = tokens[start:first]
    enough = len(words) >= _LEAST or (len(words) > 1 and looks_finite(words[0].text))
    whole = len(words) >= _LEAST and lead[-2:-1] != [] and lead[-2].text == "att"
    if (words[0].lower or (whole and several)) and enough and _framed(index, lead):
        return "marks-frame"
    if (len(words) >= _LONG or whole) and _written(lead):
        return "marks-document"
    if words[0].capital:
        return None
    return "marks-partial" if len(words) >= _LONG and any(w.text in FINITE or _verbal(w) for w in words) else None


def _written(lead: Sequence[Token]) -> bool:
    """Whether what a document says leads up to the marks: "I utredningen står att", "I yttrandet heter det att",
    "I det står att"; perhaps behind what else the sentence tells: "..., och i ett program heter det att"."""
    inside = (k + 1 for k in range(len(lead) - 2, 0, -1) if lead[k].text in _JOINING and _inside(lead[k + 1]))
    said = [token.text for token in lead[next(inside, 0) :] if token.word]
    document = any(word.endswith(DOCUMENTS) for word in said[:_DOCUMENT_REACH])
    document = document or (said[1:2] in (["den"], ["det"]) and said[2:3] != [] and said[2] in HOLDING)
    return document and said[0].capitalize() in IN_DOCUMENT and any(word in HOLDING for word in said[2:])


def _inside(token: Token) -> bool:
    return token.text.capitalize() in IN_DOCUMENT


def _framed(index: Index, lead: Sequence[Token]) -> bool:
    """Whether the words before the marks report: what somebody calls a thing, only where a person is
    named, or an organisation first."""
    for token in lead:
        verbs = reporting_verbs().get(token.text) or reporting_supines().get(token.text)
        if not verbs or all(verb.kind is VerbKind.DOCUMENT for verb in verbs):
            continue
        naming = all(verb.kind is VerbKind.NAMING for verb in verbs) and lead[1].low not in _MOTIVATION
        return not naming or any(t.low in THIRD_PERSON or index.person_at(t) for t in lead) or _body_leads(index, lead)
    return False


def _body_leads(index: Index, lead: Sequence[Token]) -> bool:
    """Whether an organisation, perhaps behind a noun for its kind, is what a sentence begins with."""
    return any(index.organization_at(token) for token in lead[:2])


def _verbal(word: Token) -> bool:
    return word.lower and len(word.text) > 4 and word.text.endswith(("ar", "er", "ade", "it", "at", "des", "as"))
