"""Indirect speech: "X menar att ...", "enligt X ...", "X varnar för ...", and the writer's "..., menar X"."""

from collections.abc import Iterator, Sequence

from pipeline.extract.people.roles import after_name, party_at
from pipeline.extract.quotes.clauses import clauses
from pipeline.extract.quotes.index import Index, Page, between, token_at
from pipeline.extract.quotes.negation import NEGATIONS, negation_of
from pipeline.extract.quotes.sources import according
from pipeline.extract.quotes.speech import Speech
from pipeline.extract.quotes.statement import WHO_SPEAKS, Statement, span_of
from pipeline.extract.quotes.subjects import PRONOUNS, Subject, SubjectKind, person_subject, read_subject, skip_adverbs
from pipeline.extract.quotes.unmarked_speech import direct
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import ADVERBS
from pipeline.model import Attribution, BlockKind
from pipeline.reference.verbs import Verb, VerbKind, reporting_supines, reporting_verbs

_TOLD = frozenset({BlockKind.PARAGRAPH, BlockKind.LEDE, BlockKind.TALSTRECK})
_BETWEEN = ADVERBS | NEGATIONS | frozenset("till för han hon vid flera gånger att om nu tydligt på bara".split())
_PLACED = frozenset("( på vid i hos inom åt till mot med om".split())
_OF = frozenset("från av för".split())
_UTTERING = (VerbKind.SPEECH, VerbKind.WRITING)
_LEAST = 2
_LEAST_BEFORE = 5
_PHRASE = 8


def statements(index: Index, page: Page, speeches: Sequence[Speech]) -> Iterator[Statement]:
    """The indirect speech of a paragraph, in order, at most one of a kind in a sentence, none inside direct speech."""
    if page.block.kind not in _TOLD:
        return
    taken = [(speech.start_char, speech.end_char) for speech in speeches if speech.page is page]
    start = 0
    while start < len(page.tokens):
        _, end = page.sentence(page.tokens[start].start_char)
        stop = _joined_on(page, start, token_at(page.tokens, end))
        told = between(page.cues, start, stop) or between(page.heads, start, stop)
        if told and not any(a < end and page.tokens[start].start_char < b for a, b in taken):
            statement = _in_sentence(index, page, start, stop)
            if statement and statement.span.end_char - statement.span.start_char > _LEAST:
                yield statement
        start = max(stop, start + 1)


def _joined_on(page: Page, start: int, stop: int) -> int:
    """Where a second statement of the same sentence begins, or its end: "..., och han lyfter fram ..."."""
    tokens = page.tokens
    for verb in between(page.cues, start + _LEAST_BEFORE, stop):
        joined = tokens[verb - 2].text in ("och", "men") and tokens[verb - 3].text == ","
        if joined and tokens[verb - 1].text in ("han", "hon", "hen") and tokens[verb].text in reporting_verbs():
            return verb - 1
    return stop


def _in_sentence(index: Index, page: Page, start: int, stop: int) -> Statement | None:
    return (
        according(index, page, start, stop) or _reported(index, page, start, stop) or _after(index, page, start, stop)
    )


def _reported(index: Index, page: Page, start: int, stop: int) -> Statement | None:
    """A reporting verb with "att", "om" or a noun phrase after it, and its subject before or after it.

    A view that is denied carries its negation in the cue ("tror inte"); what somebody does not say is nothing said.
    """
    tokens = page.tokens
    for i in between(page.cues, start, stop):
        for verb in _verbs(tokens, i):
            found = _content(index, tokens, i, stop, verb)
            if found is None:
                continue
            content, after = found
            subject = after or _subject_before(index, page, start, i)
            span = span_of(page, content, _clause_end(tokens, i, content, stop))
            negation = negation_of(tokens, i, content)
            if subject and span and not (negation and verb.kind in _UTTERING):
                cue = " ".join(filter(None, (tokens[i].text, negation, verb.particle)))
                return Statement(page, span, cue, subject, tokens[i].start_char, "reported")
    return None


def _clause_end(tokens: list[Token], verb: int, content: int, stop: int) -> int:
    """Where the clause of the verb ends: a relative one at its comma ("Anna Ek, som tror att det går, tar bilen")."""
    if not any(at(tokens, k).text == "som" and at(tokens, k - 1).text == "," for k in range(verb - 3, verb)):
        return stop
    return next((k for k in range(content, stop) if tokens[k].text == ","), stop)


def _verbs(tokens: list[Token], i: int) -> Sequence[Verb]:
    word = tokens[i].text
    if not word[0].islower():
        return ()
    if found := reporting_verbs().get(word):
        return found
    helped = at(tokens, i - 1).text in ("har", "hade") or at(tokens, i - 2).text in ("har", "hade")
    return reporting_supines().get(word, ()) if helped else ()


def _content(index: Index, tokens: list[Token], i: int, stop: int, verb: Verb) -> tuple[int, Subject | None] | None:
    """Where the content begins, and the subject if it stands behind the verb."""
    j = i + 1
    subject = None
    particle = skip_adverbs(tokens, j + (at(tokens, j).text in NEGATIONS))
    if verb.particle and at(tokens, particle).text == verb.particle:
        j = particle + 1
    elif verb.particle:
        return None
    if at(tokens, j).text not in ("att", "om"):
        after = read_subject(index, tokens, j)
        if after and after.kind in WHO_SPEAKS and after.kind is not SubjectKind.TITLE:
            k = after.end
            if after.kind is SubjectKind.NAME:
                k = max(k, after_name(index.text, tokens[:stop], k, lenient=True).end)
            k += at(tokens, k).text == ","
            if _complement(tokens, k, verb) is not None:
                subject, j = after, k
    while j < stop and tokens[j].text in _BETWEEN and tokens[j].text not in ("att", "om") and j - i < 6:
        j += 1
    if subject is None and at(tokens, j).capital and at(tokens, j - 1).text in ("till", "för"):
        j += 1
    content = _complement(tokens, j, verb)
    if content is None and subject is None and verb.particle is None:
        content = _after_phrase(tokens, i + 1, stop, verb)
    if content is not None:
        return content, subject
    if (
        "np" in verb.complements
        and subject is None
        and at(tokens, j - 1).text in (tokens[i].text, verb.particle)
        and _noun_phrase(tokens, j)
    ):
        return j, None
    return None


def _after_phrase(tokens: list[Token], j: int, stop: int, verb: Verb) -> int | None:
    """The content behind where or to whom it was said: "skriver i ett yttrande att", "säger till Bladet att"."""
    if "whom" in verb.complements:
        return _addressed(tokens, j, stop)
    if at(tokens, j).text == "sig":
        return (
            j + 1
            if verb.kind is VerbKind.OPINION and "att" in verb.complements and at(tokens, j + 1).text in _INFINITIVES
            else None
        )
    if at(tokens, j).text not in ("i", "till", "på", "vid", "under", "för"):
        return None
    for k in range(j + 1, min(j + _PHRASE, stop)):
        if tokens[k].text == "att":
            return _complement(tokens, k, verb)
        if not tokens[k].word:
            return None
    return None


def _addressed(tokens: list[Token], j: int, stop: int) -> int | None:
    """The content behind who is addressed: "uppmanar nu landets kommuner att lägga ...", from "att" on."""
    for k in range(j + 1, min(j + _PHRASE, stop)):
        if tokens[k].text == "att":
            return k
        if not tokens[k].word:
            return None
    return None


_INFINITIVES = frozenset("ha vara kunna behöva vilja veta känna se inte vänta räkna tro".split())


def _complement(tokens: list[Token], j: int, verb: Verb) -> int | None:
    word = at(tokens, j).text
    if word == "att" and "att" in verb.complements:
        infinitive = verb.particle == "för" and not _finite_soon(tokens, j + 1)
        return j if infinitive else j + 1
    if word == "om" and "om" in verb.complements and verb.lemma in ("undra", "fråga"):
        return j
    return None


def _finite_soon(tokens: list[Token], j: int) -> bool:
    return any(at(tokens, k).text in ("är", "har", "kan", "ska", "blir", "kommer", "det") for k in range(j, j + 4))


def _noun_phrase(tokens: list[Token], j: int) -> bool:
    return at(tokens, j).word and at(tokens, j).text not in ("och", "i", "på", "som", "det", "den", "upp", "ut")


def _subject_before(index: Index, page: Page, start: int, verb: int) -> Subject | None:
    """The subject before a verb: what stands next to it, or before an apposition, or the sentence's own."""
    candidates = []
    if _somebody_else(index, page.tokens, start, verb):
        return None
    for k in range(start, verb):
        subject = _candidate(index, page.tokens, k)
        if subject and subject.end <= verb:
            candidates.append((k, subject))
    if not candidates:
        return _title_before(index, page.tokens, start, verb)
    near, subject = candidates[-1]
    gap = page.tokens[_past_description(index, page.tokens, subject, verb) : verb]
    if all(token.text in ADVERBS | {"har", "hade", "själv", "som"} for token in gap):
        return subject
    first, leading = candidates[0]
    if first - start <= _LEADING_WORDS or near == first:
        return leading if _subject_like(page.tokens, leading, verb) else None
    return None


def _past_description(index: Index, tokens: list[Token], subject: Subject, verb: int) -> int:
    """The token behind a subject with its party, and with where a person works: "Anna Berg vid Skogsverket"."""
    _, end = party_at(tokens, subject.end)
    if subject.kind is SubjectKind.NAME and at(tokens, end).text in ("på", "vid", "hos", "i", "från"):
        return max(end, after_name(index.text, tokens[:verb], end, lenient=True).end)
    return end


def _somebody_else(index: Index, tokens: list[Token], start: int, verb: int) -> bool:
    """Whether somebody without a name stands right before the verb: "tills en kund berättade att"."""
    for k in range(max(verb - 3, start), verb - 1):
        if tokens[k].text in _INDEFINITE and all(tokens[j].lower for j in range(k + 1, verb)):
            return not (k == start + 1 and index.person_at(tokens[start]))
    return False


_INDEFINITE = frozenset("en ett någon några flera många".split())
_LEADING_WORDS = 4


def _subject_like(tokens: list[Token], subject: Subject, verb: int) -> bool:
    """Whether a name early in the sentence may be what a later verb speaks of: an apposition or a verb follows it."""
    following = at(tokens, subject.end)
    joined = any(tokens[k].text in ("och", "men", ",") for k in range(subject.end, verb))
    return (
        subject.kind is not SubjectKind.ORGANIZATION
        and joined
        and (following.text in ",(" or (following.lower and following.text not in ("och", "i", "på")))
    )


def _candidate(index: Index, tokens: list[Token], k: int) -> Subject | None:
    word = tokens[k].text.casefold()
    if word in ("han", "hon", "hen"):
        return Subject(SubjectKind.PRONOUN, k + 1, tokens[k].text, Attribution.PRONOUN, sex=PRONOUNS[word])
    if found := person_subject(index, tokens, k):
        return found
    placed = at(tokens, k - 1).text in _PLACED or (at(tokens, k - 1).text in _OF and not at(tokens, k - 2).lower)
    if index.organization_at(tokens[k]) and not placed:
        return read_subject(index, tokens, k)
    return None


def _title_before(index: Index, tokens: list[Token], start: int, verb: int) -> Subject | None:
    """A title alone right before the verb: "Kommunalrådet menar att ..."."""
    if verb - start != 1:
        return None
    word = tokens[start].text
    return Subject(SubjectKind.TITLE, verb, word, Attribution.TITLE) if word.endswith(("en", "et", "an", "n")) else None


def _after(index: Index, page: Page, start: int, stop: int) -> Statement | None:
    """ "Framgången är ingen slump, menar Lena Dahlstedt": a view told by the writer, its clause behind it."""
    for clause in clauses(index, page, start, stop):
        reporting = clause.verb.kind in (VerbKind.OPINION, VerbKind.SPEECH, VerbKind.WRITING)
        if clause.subject.kind in WHO_SPEAKS and reporting and clause.start - start >= _LEAST + 1:
            if direct(page, clause):
                return None
            span = span_of(page, start, clause.start)
            if span:
                char = page.tokens[clause.start].start_char
                return Statement(page, span, clause.cue, clause.subject, char, "view-clause")
    return None
