"""Every quote of an article, to the character, with its speaker and how that is known."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import zip_longest
from operator import attrgetter

from pipeline.extract.people import Affiliation, Bodies, Person, affiliation, house_named, with_likely
from pipeline.extract.quotes.answers import answer, told_apart, unmarked_answers
from pipeline.extract.quotes.columns import columns
from pipeline.extract.quotes.confidence import THRESHOLD, Voice
from pipeline.extract.quotes.dash_speech import dashed, inline_dashes
from pipeline.extract.quotes.index import Index, Page, build_index, held
from pipeline.extract.quotes.indirect import statements
from pipeline.extract.quotes.marked_speech import in_marks
from pipeline.extract.quotes.questions import questions
from pipeline.extract.quotes.signatures import signature
from pipeline.extract.quotes.speakers import Attributor
from pipeline.extract.quotes.speech import Speech, listed
from pipeline.extract.quotes.statement import Statement
from pipeline.extract.quotes.subjects import SubjectKind
from pipeline.extract.quotes.surveys import Label, surveyed
from pipeline.extract.quotes.titles import role_now
from pipeline.extract.quotes.unclosed import unclosed
from pipeline.extract.quotes.unmarked_speech import told
from pipeline.extract.townnames import official_names
from pipeline.model import (
    PART_SEPARATOR,
    Article,
    BlockKind,
    Entity,
    EntityType,
    OrganizationBasis,
    Quote,
    QuoteKind,
    Span,
)

_SPOKEN = frozenset({BlockKind.PARAGRAPH, BlockKind.TALSTRECK, BlockKind.LEDE})
# Marks inside a sentence enclose speech only where the sentence names whose.
_OWNED = frozenset({"marks-partial", "marks-verb", "marks-document", "marks-frame", "unmarked-colon"})
_MARKS = re.compile(r"[\W_]+")
_UNCLAIMED = frozenset({"marks-alone", "marks-partial"})
_ASIDE = frozenset({BlockKind.FACT_BOX, BlockKind.LIST_ITEM})


def find_quotes(article: Article, people: Sequence[Person], bodies: Bodies) -> tuple[Quote, ...]:
    """The direct and indirect speech of an article in the order of the text; no two direct quotes overlap.

    `people` is the article's cast, `bodies` are its organisations: by them organisations get their full names.
    `confidence` says how sure the speaker is (for nobody's speech, how sure it is that somebody is quoted); below
    THRESHOLD, or where nobody is named, `speaker` is None.
    """
    index = build_index(article, people, bodies)
    labels = surveyed(index) or columns(index)
    speeches = _told_once(index, list(_speeches(index, labels)))
    by_block: dict[int, list[Speech]] = defaultdict(list)
    for speech in speeches:
        by_block[speech.page.ordinal].append(speech)
    asking = questions(index.pages)
    telling = [page for page in index.pages if page.ordinal not in asking]
    told_of = [s for page in telling for s in statements(index, page, by_block[page.ordinal])]
    last = max((*(speech.page.ordinal for speech in speeches), *(s.page.ordinal for s in told_of)), default=-1)
    voices = _attribute(Attributor(index, labels, asking), last, by_block, told_of) if last >= 0 else {}
    standings = _standings(index, voices.values())
    quotes = []
    for speech in speeches:
        voice = voices[id(speech)]
        if speech.method not in _OWNED or voice.person or voice.organization:
            medium = speech.clause.medium if speech.clause else None
            quotes.append(_quote(index, speech.kind, speech.parts, speech.method, voice, standings, medium))
    for statement in told_of:
        voice = voices[id(statement)]
        if voice.person or voice.organization or statement.subject.kind is SubjectKind.ANONYMOUS:
            method = statement.method
            quotes.append(_quote(index, QuoteKind.INDIRECT, statement.parts, method, voice, standings, None))
    return tuple(sorted(quotes, key=lambda quote: (quote.start_char, quote.end_char, quote.kind)))


def _speeches(index: Index, labels: Mapping[int, Label]) -> Iterator[Speech]:
    """The direct speech of all blocks, in order. `labels` are those of a survey."""
    lists = listed(index.pages)
    answering = unmarked_answers(index, labels)
    open_ended = unclosed(index.pages)
    for last, page in zip((None, *index.pages), index.pages, strict=False):
        before = last if last and last.ordinal == page.ordinal - 1 else None
        if not page.tokens or page.ordinal in lists or signature(index, page, before):
            continue
        if page.ordinal in open_ended:
            yield open_ended[page.ordinal]
            continue
        found = list(_in_page(index, page, answers=page.ordinal in answering))
        if page.ordinal in answering and not any(map(told_apart, found)):
            whole = answer(page, answering[page.ordinal])
            found = [whole] if whole else found
        yield from found


def _in_page(index: Index, page: Page, *, answers: bool) -> Iterator[Speech]:
    kind = page.block.kind
    if kind not in _SPOKEN and kind not in _ASIDE:
        return
    if kind is BlockKind.TALSTRECK or (page.led and kind is not BlockKind.LIST_ITEM):
        speech = dashed(index, page, int(page.led))
        if speech and (kind not in _ASIDE or speech.clause):
            yield speech
        return
    found = list(inline_dashes(index, page)) if page.dashes else []
    if page.marked and not found:
        found = list(in_marks(index, page))
    if kind in _SPOKEN and (speech := told(index, page, answers=answers)) and not _overlaps(speech, found):
        found = sorted([*found, speech], key=attrgetter("start_char"))
    for speech in found:
        if speech.clause or kind not in _ASIDE:
            yield speech


def _overlaps(speech: Speech, others: Sequence[Speech]) -> bool:
    return any(other.start_char < speech.end_char and speech.start_char < other.end_char for other in others)


def _told_once(index: Index, speeches: list[Speech]) -> list[Speech]:
    """The speech without what is repeated: a pull quote, or a lede that begins like the article's own quote."""
    if len(speeches) < 2 or not any(map(_loose, speeches)):
        return speeches
    texts = [_MARKS.sub("", _text(index, speech.parts).casefold()) for speech in speeches]
    return [speech for i, speech in enumerate(speeches) if not (_loose(speech) and _repeats(speech, texts, i))]


def _repeats(speech: Speech, texts: Sequence[str], i: int) -> bool:
    others = [text for j, text in enumerate(texts) if i != j and texts[i] in text]
    return bool(others) if speech.method in _UNCLAIMED else any(text.startswith(texts[i]) for text in others)


def _loose(speech: Speech) -> bool:
    """Whether nothing but marks or the lede holds the speech, so that it may repeat what the text tells."""
    return speech.method in _UNCLAIMED or speech.page.block.kind is BlockKind.LEDE


def _text(index: Index, parts: Sequence[Span]) -> str:
    return PART_SEPARATOR.join(index.text[part.start_char : part.end_char] for part in parts)


def _attribute(
    attributor: Attributor, last: int, by_block: Mapping[int, list[Speech]], told_of: list[Statement]
) -> dict[int, Voice]:
    """The voices of all speech and statements, by the identity of each, found in the order of the text. What is told
    behind the `last` block that has any is of no account; what an interviewer says tells of nobody."""
    index, voices = attributor.index, {}
    stated: dict[int, list[Statement]] = defaultdict(list)
    for statement in told_of:
        stated[statement.page.ordinal].append(statement)
    before: Page | None = None
    for page, behind in zip_longest(index.pages, index.pages[1:]):
        if page.ordinal > last:
            break
        here = by_block.get(page.ordinal, [])
        spoken = sorted((part.start_char, part.end_char) for speech in here for part in speech.parts)
        steps: list[tuple[int, int, Speech | Statement | int]] = [(s.start_char, 1, s) for s in here]
        steps += [(s.char, 1, s) for s in stated[page.ordinal]]
        if not attributor.question(page):
            telling = index.telling(page)
            steps += [(char, 0, i) for i in telling if not held(spoken, char := page.tokens[i].start_char, char + 1)]
        for _, _, step in sorted(steps, key=lambda s: s[:2]):
            if isinstance(step, int):
                attributor.name(page, step)
            elif isinstance(step, Statement):
                voices[id(step)] = attributor.statement(step)
            else:
                voices[id(step)] = attributor.speech(step, before, behind, _next_to(by_block, step))
        before = page
    return voices


def _standings(index: Index, voices: Collection[Voice]) -> dict[str, Affiliation]:
    """What each person who speaks is, by name; what a clause alone tells, a role or a house, is that of all his or her
    quotes."""
    people = {voice.person.entity.name: voice.person for voice in voices if voice.person}
    found = {name: affiliation(person, index.bodies) for name, person in people.items()}
    for voice in voices:
        if voice.person and voice.role and not role_now(found[name := voice.person.entity.name].role):
            found[name] = found[name]._replace(role=voice.role)
        if voice.person and voice.house and not found[name := voice.person.entity.name].organization_name:
            found[name] = _housed(found[name], voice.house, index)
    return {name: with_likely(found[name], person, index.bodies) for name, person in people.items()}


def _housed(standing: Affiliation, house: str, index: Index) -> Affiliation:
    """What somebody is, with the house that a clause tells: "säger läkaren på Klarvik"."""
    entity, name = house_named(house, index.bodies)
    return standing._replace(organization=entity, organization_name=name, basis=OrganizationBasis.STATED)


def _next_to(by_block: Mapping[int, list[Speech]], speech: Speech) -> Speech | None:
    """The speech that begins the next block, where this one is the last of its own."""
    following = next(iter(by_block.get(speech.page.ordinal + 1, [])), None)
    begins = following is not None and following.start_char <= following.page.tokens[:2][-1].start_char
    return following if begins and by_block[speech.page.ordinal][-1] is speech else None


def _quote(
    index: Index,
    kind: QuoteKind,
    parts: tuple[Span, ...],
    method: str,
    voice: Voice,
    standings: Mapping[str, Affiliation],
    medium: str | None,
) -> Quote:
    known = voice.confidence >= THRESHOLD
    person = voice.person if known else None
    organization = voice.organization if known else None
    standing = standings[person.entity.name] if person else _unnamed(index, voice, organization)
    return Quote(
        kind=kind,
        text=_text(index, parts),
        start_char=parts[0].start_char,
        end_char=parts[-1].end_char,
        parts=parts,
        speaker=person.entity if person else organization,
        speaker_as_written=voice.written,
        role=standing.role,
        organization=standing.organization,
        organization_name=standing.organization_name,
        party=person.party if person else None,
        medium=medium,
        cue=voice.cue,
        attribution=voice.attribution,
        confidence=round(voice.confidence, 2),
        method=method,
        organization_basis=standing.basis,
    )


def _unnamed(index: Index, voice: Voice, organization: Entity | None) -> Affiliation:
    """What an organisation that speaks is, or somebody of whom the role is told without a name, perhaps for whom."""
    if organization:
        town = organization.type is EntityType.MUNICIPALITY
        name = official_names().get(organization.name, organization.name) if town else organization.name
        return Affiliation(None, organization, name, OrganizationBasis.STATED)
    if voice.house:
        entity, name = house_named(voice.house, index.bodies)
        return Affiliation(voice.role, entity, name, OrganizationBasis.STATED)
    return Affiliation(voice.role, None, None, None)
