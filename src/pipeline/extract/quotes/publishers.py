"""Documents and whose they are, as far as the words around the noun tell: "en rapport från X", "X:s granskning"."""

from pipeline.extract.quotes.documentnouns import examines
from pipeline.extract.quotes.index import Index
from pipeline.extract.quotes.subjects import Subject, SubjectKind, read_subject
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import ADVERBS
from pipeline.reference.bodies import body_noun

_ARTICLES = frozenset("en ett".split())
_BEHIND = frozenset("från av hos".split())
_DOING = frozenset("har hade lät låter låtit nyligen nu själv själva".split())
_MADE = frozenset("gjort gjorde göra gör utfört utförde genomfört genomförde".split())
_PARTICLES = frozenset("ut fram in".split())
_DESCRIPTION, _OWNER = 3, 8
PUBLISHING = frozenset({SubjectKind.ORGANIZATION, SubjectKind.NAME})


def publisher_beside(index: Index, tokens: list[Token], i: int) -> Subject | None:
    """Who published the document whose noun is token `i`: named behind it, "från tankesmedjan X", "som X presenterade",
    or before it, "X:s nya rapport"; by a noun alone where that is for an organisation: "som förbundet gav ut". The
    subject's `end` is behind all that tells of it, or behind the noun of what it owns."""
    link = at(tokens, i + 1).text
    if link in _BEHIND and not (link == "av" and examines(tokens[i].text)):
        return _named(index, tokens, i + 2)
    found = _named(index, tokens, i + 2) if link == "som" else None
    if found:
        return found._replace(end=_past_doing(index, tokens, found.end))
    owner = _owner(index, tokens, i)
    return owner._replace(end=i + 1) if owner else None


def only_made(tokens: list[Token], i: int, end: int) -> bool:
    """Whether the words behind the noun at token `i`, up to token `end`, tell but who did the work, perhaps for
    somebody else who publishes it: "som konsultbyrån X gjort"."""
    return at(tokens, i + 1).text == "som" and any(token.text in _MADE for token in tokens[i + 2 : end])


def introduced(tokens: list[Token], i: int) -> bool:
    """Whether an article makes the noun at token `i` a document that the text has not told of yet."""
    return any(at(tokens, k).low in _ARTICLES for k in range(i - 1, max(i - 1 - _DESCRIPTION, -1), -1))


def _named(index: Index, tokens: list[Token], i: int) -> Subject | None:
    """The person or organisation at token `i`, or behind what describes it: "det fristående institutet X"."""
    for k in range(i, i + 1 + _DESCRIPTION):
        if index.organization_at(at(tokens, k)) or index.person_at(at(tokens, k)):
            found = read_subject(index, tokens, k)
            return found if found and found.kind in PUBLISHING else None
        if not at(tokens, k).lower:
            break
    if body_noun(at(tokens, i).text):
        return read_subject(index, tokens, i)
    found = read_subject(index, tokens, i) if at(tokens, i).capital else None
    return found if found and found.kind in PUBLISHING else None


def _owner(index: Index, tokens: list[Token], i: int) -> Subject | None:
    """The organisation in the genitive before a noun, with nothing but what describes the document between."""
    for k in range(i - 1, max(i - 1 - _OWNER, -1), -1):
        if not tokens[k].word:
            return None
        if index.organization_at(tokens[k]):
            found = read_subject(index, tokens, k)
            owning = found is not None and found.kind is SubjectKind.ORGANIZATION and found.end <= i
            between = tokens[found.end : i] if found else []
            owns = owning and found is not None and tokens[found.end - 1].text.endswith("s")
            return found if owns and all(token.lower for token in between) else None
    return None


def _past_doing(index: Index, tokens: list[Token], i: int) -> int:
    """The token behind what an organisation did to publish: "gjort", "har låtit göra", "presenterade i går"."""
    while at(tokens, i).text in _DOING or at(tokens, i).text in ADVERBS:
        i += 1
    i += 1
    i += at(tokens, i).text in _PARTICLES
    i += 2 * (at(tokens, i).text in ("i", "under") and at(tokens, i + 1).lower)
    return _past_commission(index, tokens, i)


def _past_commission(index: Index, tokens: list[Token], i: int) -> int:
    """The token behind for whom it was done: "på uppdrag av Skolverket"."""
    if at(tokens, i).text != "på" or not at(tokens, i + 1).text.endswith(("uppdrag", "beställning", "begäran")):
        return i
    orderer = read_subject(index, tokens, i + 3) if at(tokens, i + 2).text in ("av", "från", "åt", "för") else None
    end = orderer.end if orderer else i
    while at(tokens, end).capital and at(tokens, end - 1).lower:
        end += 1
    return end
