"""Organisations and who speaks for them: documents that are quoted, and what a paragraph is about."""

import re
from collections.abc import Sequence

from pipeline.extract.people import Person
from pipeline.extract.people.pointers import Pointer
from pipeline.extract.quotes.clause_tail import whole_verb
from pipeline.extract.quotes.discourse import Discourse
from pipeline.extract.quotes.documentnouns import document_noun
from pipeline.extract.quotes.index import Index, Page, token_at
from pipeline.extract.quotes.speech import Speech
from pipeline.extract.quotes.subject_before import subject_before
from pipeline.extract.quotes.subjects import PRONOUNS, person_subject
from pipeline.extract.tokens import Token
from pipeline.extract.townnames import official_names
from pipeline.extract.words import HOLDING
from pipeline.model import BlockKind, Entity, EntityType
from pipeline.reference.bodies import body_noun

# By these somebody makes or signs a document.
_WROTE = frozenset(
    """skrev skrivit undertecknade undertecknat författade författat formulerade formulerat upprättade upprättat
    lämnade lämnat skickade skickat""".split()
)
# What those do with a document who have no part in it.
_READS = re.compile(
    r"(?: har| hade)?(?: nu| också)? (?:läst|läser|tagit del|tar del|fått (?:se|läsa|ta del)|begärt ut)\b"
)
_REACH = 900
_CLAUSE, _SENTENCE = 40, 120
_SHORT = 5
_SOURCE = 3
_REASONS = ("motiveringen", "juryn")
# What begins both a document's noun and the verb for making it.
_ACTS = ("överklag", "anmäl", "ansök", "protest", "yttra", "begär", "stämning")


def named_before(index: Index, speech: Speech) -> tuple[list[Person], list[Entity]]:
    """The persons and the organisations that the speech's own sentence names before it, each once."""
    tokens = _before(speech)
    people = {found[0].entity.name: found[0] for token in tokens if (found := index.person_at(token))}
    mentions = [mention for token in tokens if (mention := index.organization_at(token))]
    entities = dict.fromkeys(m.entity for m in mentions if m.entity.type is EntityType.ORGANIZATION)
    return list(people.values()), list(entities)


def by_pronoun(speech: Speech) -> bool:
    """Whether a pronoun stands for who does something in the speech's own sentence before it: "I Bladet har han kallat
    det | ”"."""
    return any(token.low in PRONOUNS for token in _before(speech))


def sourced(speech: Speech) -> bool:
    """Whether the words right before the speech tell of a document, or of a jury, that it is according to: "den som
    enligt motiveringen | ”"."""
    said = [token.text for token in _before(speech) if token.word][-_SOURCE:]
    noun = said[-1] if said else ""
    return "enligt" in said[:-1] and (noun.endswith(_REASONS) or document_noun(noun) is not None)


def publisher(index: Index, discourse: Discourse, speech: Speech) -> tuple[Entity | None, str | None]:
    """The organisation whose document the speech is taken from, and the verb: named in the sentence, else that of who
    was heard right before, else the only one near, where somebody has acted as documents do: "Klarvik har protesterat."
    """
    words = _before(speech)
    held = next((k for k in reversed(range(len(words))) if words[k].text in HOLDING), None)
    cue = whole_verb(words, held) if held is not None else None
    people, organizations = named_before(index, speech)
    if people or organizations:
        return (organizations[0] if len(organizations) == 1 and not people else None), cue
    told = [(char, entity) for char, entity in discourse.organizations if not _reads(index, char)]
    near = [entity for char, entity in told if 0 < speech.start_char - char <= _REACH]
    if named := _referred_to(index, speech, near) or _acted(index, discourse, speech):
        return named, cue
    here = {e for char, e in told if speech.page.block.start_char <= char < speech.start_char}
    if len(here) == 1:
        return here.pop(), cue
    last = next((e.person for e in reversed(discourse.events) if e.ordinal == speech.page.ordinal), None)
    if last and last.organization_name:
        return next((entity for entity in near if entity.name == last.organization_name), None), cue
    begin = index.text[max(speech.start_char - _REACH, 0) : speech.start_char].casefold()
    acting = len(set(near)) == 1 and any(act in begin for act in _ACTS)
    return (near[-1] if acting else None), cue


def author(index: Index, speech: Speech) -> Person | None:
    """The person who has written the document that the speech is taken from, by the sentence before in its block: "Anna
    Berg har skrivit anmälan. I den står att ...", "Brevet är undertecknat Anna Berg. I det heter det att ..."."""
    page, (start, _) = speech.page, speech.page.sentence(speech.start_char)
    if start <= page.block.start_char:
        return None
    begin, stop = token_at(page.tokens, page.sentence(start - 1)[0]), token_at(page.tokens, start)
    for i in range(max(begin, stop - _CLAUSE), stop):
        if page.tokens[i].text in _WROTE:
            subject = subject_before(index, page, begin, i) or person_subject(index, page.tokens, i + 1)
            return subject.person if subject else None
    return None


def owns_document(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word at token `i` may tell whose a document is: "bolagets rapport", "ett uttalande från bolaget"."""
    return tokens[i].text.endswith("s") or (i > 0 and tokens[i - 1].text == "från")


def _reads(index: Index, char: int) -> bool:
    """Whether the organisation named at an offset has but read what others wrote: "som Klarvik | har tagit del av"."""
    mention = index.organizations.get(char)
    return mention is not None and _READS.match(index.text, mention.end_char) is not None


def _referred_to(index: Index, speech: Speech, near: Sequence[Entity]) -> Entity | None:
    """The organisation that a noun means whose document it is, or a noun of its name in the genitive: "länsstyrelsens
    vägledning"."""
    words = _before(speech)
    for k, token in enumerate(words):
        noun = body_noun(token.low.removesuffix("s")) if token.lower and owns_document(words, k) else None
        if noun and (body := index.bodies.meant(Pointer(noun, token.start_char))):
            return body.entity or Entity(EntityType.ORGANIZATION, body.name)
        if token.text.endswith("s") and len(token.text) > _SHORT:
            base = token.low.removesuffix("s")
            if found := next((entity for entity in reversed(near) if base in entity.name.casefold().split()), None):
                return found
    return None


def _acted(index: Index, discourse: Discourse, speech: Speech) -> Entity | None:
    """The organisation that has done what the document is: "I överklagandet heter det" of who "har överklagat"."""
    stem = next((act for token in _before(speech) for act in _ACTS if token.low.startswith(act)), None)
    begin = speech.page.block.start_char
    done = index.text.casefold().rfind(stem, max(begin - _REACH, 0), begin) if stem else -1
    if done < 0:
        return None
    sentence = max(index.text.rfind(end, 0, done) for end in (". ", "\n"))
    before = [entity for char, entity in discourse.organizations if sentence < char < done]
    behind = (entity for char, entity in discourse.organizations if done < char <= done + _CLAUSE)
    return before[-1] if before else next(behind, None)


def representative(index: Index, page: Page) -> Person | None:
    """The one person of the municipality or organisation that a block is about: "Tanum köpte systemet"."""
    if not page.tokens or page.block.kind in (BlockKind.HEADING, BlockKind.QUESTION):
        return None
    mention = index.organization_at(page.tokens[0])
    names = {mention.entity.name if mention else None, official_names().get(page.tokens[0].text)} - {None}
    people = [person for person in index.people if person.organization_name in names and person.mentions]
    return people[0] if len(people) == 1 else None


def _before(speech: Speech) -> list[Token]:
    """The tokens of the speech's sentence that stand before it, of an endless sentence the last."""
    start, _ = speech.page.sentence(speech.start_char)
    tokens, stop = speech.page.tokens, token_at(speech.page.tokens, speech.start_char)
    return tokens[max(token_at(tokens, start), stop - _SENTENCE) : stop]
