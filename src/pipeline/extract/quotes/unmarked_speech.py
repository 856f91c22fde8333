"""Direct speech without any mark: told by its reporting clause, or the answer to an interviewer's question."""

from collections.abc import Iterator, Sequence

from pipeline.extract.quotes.clauses import ACCORDING, Clause, clauses
from pipeline.extract.quotes.index import Index, Page, token_at
from pipeline.extract.quotes.speech import Speech, first_person, leads, third_person
from pipeline.extract.quotes.subjects import Subject, SubjectKind
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import Token, at
from pipeline.model import BlockKind, QuoteKind, Span
from pipeline.reference.verbs import VerbKind, reporting_verbs

_LEAST = 3
_SINGLE = "’‘'"
_SINGLE_MARKED = 3
_PERSONAL = frozenset({SubjectKind.NAME, SubjectKind.PRONOUN, SubjectKind.ORGANIZATION})
_ADJUNCTS = frozenset(
    """och men som till i på när vid efter under medan om från inför med för där vars utan innan sedan också
    bestämt""".split()
)
_FRONTED = frozenset("När Om Eftersom Innan Medan Sedan Efter Trots Enligt Under".split())


def told(index: Index, page: Page) -> Speech | None:
    """The unmarked speech of a paragraph, from its beginning up to the clause and on from there."""
    clause = _clause(index, page)
    if clause is None or not direct(page, clause):
        return None
    start = token_at(page.tokens, _beginning(index, page, clause))
    stop = clause.start
    while stop > start and page.tokens[stop - 1].text == ",":
        stop -= 1
    parts = [Span(page.tokens[start].start_char, page.tokens[stop - 1].end_char)]
    if clause.resumes and clause.end < len(page.tokens):
        _, end = page.sentence(page.tokens[clause.end].start_char)
        parts.append(Span(page.tokens[clause.end].start_char, end))
    said = index.text[parts[0].start_char : parts[0].end_char]
    if len(said) > _SINGLE_MARKED and said[0] in _SINGLE and said[-1] in _SINGLE:
        parts[0] = Span(parts[0].start_char + 1, parts[0].end_char - 1)
        return Speech(QuoteKind.QUOTATION_MARKS, page, tuple(parts), clause, "marks-clause")
    return Speech(QuoteKind.UNMARKED, page, tuple(parts), clause, "unmarked-clause")


def _clause(index: Index, page: Page) -> Clause | None:
    """The first clause outside marks whose subject is somebody, with words enough before it in its sentence."""
    stretches = page.marked
    for clause in clauses(index, page, 0, len(page.tokens)):
        char = page.tokens[clause.start].start_char
        first = token_at(page.tokens, page.sentence(char)[0])
        begins = page.tokens[first].start_char
        if any(m.opening <= char < m.closing or m.opening <= begins < m.closing for m in stretches):
            continue
        if (
            _somebody(clause.subject)
            and clause.cue != ACCORDING
            and not _has_object(page, clause)
            and clause.start - first >= _LEAST
        ):
            return clause
    return None


def _has_object(page: Page, clause: Clause) -> bool:
    """Whether the verb has an object of its own, so that nothing is said: "I dag avslutar Anna Berg kursen"."""
    token = at(page.tokens, clause.after)
    return token.word and token.text not in _ADJUNCTS and not token.text.endswith("t")


def _somebody(subject: Subject) -> bool:
    if subject.kind is SubjectKind.TITLE:
        return any(is_role(word) for word in subject.written.split())
    return subject.kind in _PERSONAL


def direct(page: Page, clause: Clause) -> bool:
    """Whether a clause without marks reports speech as spoken: the writer's own telling of somebody's view does not."""
    start = token_at(page.tokens, page.sentence(page.tokens[clause.start].start_char)[0])
    words = page.tokens[start : clause.start]
    if first_person(words):
        return True
    told = clause.verb.kind is VerbKind.OPINION or clause.subject.kind is SubjectKind.ORGANIZATION
    if told or page.tokens[start].text in _FRONTED:
        return False
    return not third_person(words)


def _beginning(index: Index, page: Page, clause: Clause) -> int:
    """The offset at which the speech begins: the first of the sentences before the clause that names no one."""
    char = page.tokens[clause.start].start_char
    start = page.sentence(char)[0]
    if clause.subject.kind is SubjectKind.TITLE:
        return start
    bounds = [page.block.start_char, *page.ends]
    earlier = [begin for begin in bounds if begin <= start]
    for begin in reversed(earlier[:-1]):
        end = page.sentence(begin + 1)[1]
        words = page.tokens[token_at(page.tokens, begin) : token_at(page.tokens, end)]
        if any(index.person_at(word) for word in words) or (third_person(words) and not first_person(words)):
            break
        if words and (words[-1].text == ":" or _reports(index, words)):
            break
        start = begin
    return page.tokens[token_at(page.tokens, start)].start_char


def _reports(index: Index, words: Sequence[Token]) -> bool:
    """Whether a sentence tells what an organisation says: "Skogsklubben uppmanar nu alla att ..."."""
    if not index.organization_at(words[0]):
        return False
    return any(word.text in reporting_verbs() for word in words[1:])


def answers(pages: Sequence[Page]) -> Iterator[Page]:
    """The paragraphs that answer an interviewer's question, where answers are not marked in any other way."""
    questions = [k for k, page in enumerate(pages) if page.block.kind is BlockKind.QUESTION]
    if len(questions) < 2:
        return
    for k, begin in enumerate(questions):
        end = questions[k + 1] if k + 1 < len(questions) else len(pages)
        stretch = pages[begin + 1 : end]
        if k + 1 == len(questions):
            stretch = stretch[:1]
        if any(leads(page) or page.block.kind is BlockKind.TALSTRECK for page in stretch):
            continue
        for page in stretch:
            if page.block.kind is not BlockKind.PARAGRAPH:
                break
            yield page
