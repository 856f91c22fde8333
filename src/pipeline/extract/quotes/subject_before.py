"""The subject that stands before a verb of saying or meaning: next to it, or before an apposition, or early on."""

from collections.abc import Sequence

from pipeline.extract.people.names.parties import party_at
from pipeline.extract.people.roles.employing import PLACE
from pipeline.extract.quotes.documentnouns import document_noun
from pipeline.extract.quotes.index import Index, Page
from pipeline.extract.quotes.publishers import only_made, publisher_beside
from pipeline.extract.quotes.subjects import PRONOUNS, Subject, SubjectKind, past_standing, person_subject, read_subject
from pipeline.extract.quotes.tense import tense
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import ADVERBS, FINITE, OWNERS
from pipeline.model import Attribution
from pipeline.reference.roles import role_words
from pipeline.reference.verbs import VerbKind, reporting_verbs

_PLACED = frozenset("( på vid i hos inom åt till mot med om".split())
_OF = frozenset("från av för".split())
_WORKPLACE_WORDS = 9
_PLACE_WORDS = 2
_INDEFINITE = frozenset("en ett någon några flera många".split())
_SOMEBODY = frozenset("någon några flera många man alla andra ingen".split())
_LEADING_WORDS = 4
_WRITTEN = 6
_DOCUMENT_WORDS = 6
_REACH = 60
_OPENING = frozenset("men och även också samtidigt den det".split())
_CONTRARY = frozenset({"men", "medan"})
_WHETHER = frozenset("om ifall huruvida Om Huruvida Att".split())
_INSERTED = frozenset("som vars där vilken vilket en ett".split())
# How a participle or a definite noun ends that begins a description: "ägt av tre syskon", "fackförbundet för lärare".
_DESCRIBING = ("t", "d", "en", "an")
_SUBORDINATORS = frozenset("där när då eftersom medan att om sedan innan".split())
_NO_DESCRIPTION = FINITE | _SUBORDINATORS
_DEFINITE = ("en", "et", "an", "n")
_GAP = ADVERBS | {"har", "hade", "själv", "som", "ändå"}


def subject_before(index: Index, page: Page, start: int, verb: int) -> Subject | None:
    """The subject before the verb at token `verb` of a sentence that begins at token `start`."""
    start = max(start, verb - _REACH)
    if published := _document(index, page.tokens, start, verb):
        return published
    candidates = []
    if _somebody_else(index, page.tokens, start, verb):
        return None
    for k in range(start, verb):
        subject = _candidate(index, page.tokens, k)
        if subject and subject.end <= verb:
            candidates.append((k, subject))
    if not candidates:
        return _title_before(page.tokens, start, verb)
    near, subject = candidates[-1]
    if at(page.tokens, near - 1).text in _WHETHER:
        return None
    gap = page.tokens[_past_description(index, page.tokens, subject, verb) : verb]
    if all(token.text in _GAP for token in gap) or _relative(gap):
        return subject
    if [token.text for token in gap] == [","] and (whole := _inserted(page.tokens, start, candidates)):
        return whole
    first, leading = candidates[0]
    if _works_there(page.tokens, first, leading, verb):
        return leading
    if first - start <= _LEADING_WORDS or near == first:
        spoken_of = _described_before(index, page.tokens, leading, verb) or _subject_like(page.tokens, leading, verb)
        return leading if spoken_of and not _other_clause(page.tokens, leading.end, verb) else None
    return None


def _relative(gap: Sequence[Token]) -> bool:
    """Whether a verb behind a gap has its subject before it as what a clause is about: ", som", ", som i ett brev"."""
    words = [token.text for token in gap]
    written = words[2:3] == ["i"] and words[3:4] in (["en"], ["ett"]) and all(token.lower for token in gap[4:])
    return words[:2] == [",", "som"] and (len(words) == 2 or (written and len(words) <= _WRITTEN))


def _document(index: Index, tokens: list[Token], start: int, verb: int) -> Subject | None:
    """Who published the document that begins the sentence: "En studie från X, som frågat lärare, visar att"."""
    for k in range(start, min(start + _DOCUMENT_WORDS, verb)):
        if tokens[k].text in _PLACED or tokens[k].text in FINITE or not tokens[k].word:
            return None
        if document_noun(tokens[k].text):
            found = publisher_beside(index, tokens, k)
            whole = found is not None and found.end <= verb
            if found and only_made(tokens, k, found.end) and _shows(tokens[verb].text):
                return None
            gap = tokens[found.end : verb] if found else []
            next_to = all(token.text in _GAP for token in gap)
            return found if found and whole and (next_to or _described_before(index, tokens, found, verb)) else None
    return None


def _shows(word: str) -> bool:
    """Whether a verb tells what a document holds, not that anybody says it: "visar"."""
    return all(verb.kind is VerbKind.DOCUMENT for verb in reporting_verbs().get(word, ()))


def _inserted(tokens: list[Token], start: int, candidates: Sequence[tuple[int, Subject]]) -> Subject | None:
    """The subject that a comma right before the verb closes off: told by its short form last, or behind a comma."""
    near, subject = candidates[-1]
    alone = len(candidates) == 1 and tokens[near - 1].text == ","
    apposed = (alone or subject.kind is SubjectKind.NAME) and _apposed(tokens, start, near)
    return subject if apposed else _abbreviated(tokens, candidates)


def _abbreviated(tokens: list[Token], candidates: Sequence[tuple[int, Subject]]) -> Subject | None:
    """The organisation of whose name the last candidate is but the short form behind it: "Skogens vänner, SV,"."""
    if len(candidates) < 2:
        return None
    (_, whole), (near, short) = candidates[-2:]
    apart = whole.end == near - 1 and at(tokens, near - 1).text == "," and short.kind is SubjectKind.ORGANIZATION
    return whole if apart and (_short(whole, short.written) or whole.organization == short.organization) else None


def _apposed(tokens: list[Token], start: int, name: int) -> bool:
    """Whether a name is told behind a comma of who the sentence begins with: "Årets kock, smeden Bo Ask, tror"."""
    comma = next((k for k in range(name - 1, start, -1) if not tokens[k].word), start)
    words = tokens[start + 1 : name]
    return (
        start < comma
        and tokens[comma].text == ","
        and name - comma <= _LEADING_WORDS
        and not any(token.text in FINITE or token.text in _SUBORDINATORS for token in words)
    )


def _described_before(index: Index, tokens: list[Token], subject: Subject, verb: int) -> bool:
    """Whether nothing but a description between commas parts a subject from the verb: "Köpringen, som organiserar
    handlarna, bedömer", "Villaklubben i Parken, en ny förening, har meddelat"."""
    end = _past_description(index, tokens, subject, verb)
    last = verb - 1
    while last > end and tokens[last].text in _GAP:
        last -= 1
    apart = last > end + 1 and tokens[end].text == tokens[last].text == ","
    alone = last == end + 2 and _short(subject, tokens[end + 1].text)
    words = tokens[end + 1 : last]
    owned = apart and words[0].text.endswith("s") and all(t.lower and t.text not in FINITE for t in words)
    return apart and (tokens[end + 1].text in _INSERTED or _describing(tokens[end + 1]) or owned or alone)


def _short(subject: Subject, word: str) -> bool:
    """Whether a word is short for an organisation's name: in capitals, or of letters with which the name's words begin:
    "Fonden för skog och sjö, Fss,"."""
    initials = iter("".join(part[0] for part in subject.written.casefold().split()))
    return subject.kind is SubjectKind.ORGANIZATION and (
        word.isupper() or all(letter in initials for letter in word.casefold())
    )


def _describing(token: Token) -> bool:
    return token.lower and token.text.endswith(_DESCRIBING) and token.text not in _NO_DESCRIPTION


def _other_clause(tokens: list[Token], start: int, verb: int) -> bool:
    """Whether the verb stands in a clause with a subject of its own: "ser i enkäten, där var tionde man uppger"."""
    for k in range(verb - 1, start - 1, -1):
        if tokens[k].text in _SUBORDINATORS:
            return any(token.text not in _GAP for token in tokens[k + 1 : verb])
        if not tokens[k].word or tokens[k].text in ("och", "men"):
            return False
    return False


def _past_description(index: Index, tokens: list[Token], subject: Subject, verb: int) -> int:
    """The token behind a subject with its party, and with where a person works ("Anna Berg vid Skogsverket") or an
    organisation is ("Byklubben i Medelpad")."""
    _, end = party_at(tokens, subject.end)
    if subject.kind is SubjectKind.ORGANIZATION and at(tokens, end).text == "i" and at(tokens, end + 1).capital:
        return end + 2
    if subject.kind is SubjectKind.NAME and at(tokens, end).text in PLACE:
        past = past_standing(index, tokens, end, verb)
        return past if past > end else _past_place(tokens, end)
    return end


def _past_place(tokens: list[Token], i: int) -> int:
    """The token behind a place of work that nobody knows, which a comma ends: "på Vindkoll," ; `i` if none does."""
    k = i + 1
    while at(tokens, k).capital and k - i < _WORKPLACE_WORDS:
        k += 1
    return k if k > i + 1 and at(tokens, k).text == "," else i


def _works_there(tokens: list[Token], start: int, subject: Subject, verb: int) -> bool:
    """Whether nothing stands between a person, named from token `start` on, and the verb but a place of work of any
    name ("på Byn i Samverkan") or of one word ("i opposition"), or who shares the view ("och hennes kollegor")."""
    _, end = party_at(tokens, subject.end)
    between = tokens[end:verb]
    if subject.kind is not SubjectKind.NAME or not between or len(between) > _WORKPLACE_WORDS:
        return False
    briefly = len(between) == _PLACE_WORDS and at(tokens, start - 1).text not in _PLACED | _OF
    named = at(tokens, end).text in PLACE and (between[-1].capital or between[-1].text in _GAP or briefly)
    with_others = at(tokens, end).text == "och" and at(tokens, end + 1).text in OWNERS
    return (named or with_others) and all((t.word or t.text == "&") and t.text not in FINITE for t in between)


def _somebody_else(index: Index, tokens: list[Token], start: int, verb: int) -> bool:
    """Whether somebody without a name stands right before the verb: "tills en kund berättade att"; not an object before
    what else the subject says, "lovar inte ett bad men hoppas att", rather than demands for himself: "att få"."""
    if tokens[verb - 1].text in _SOMEBODY and verb - 1 > start:
        return True
    joined = tokens[verb - 1].text in ("och", "men") and at(tokens, verb + 1).text == "att"
    if joined and at(tokens, verb + 2).text != "få":
        return False
    for k in range(max(verb - 3, start), verb - 1):
        if tokens[k].text in _INDEFINITE and all(tokens[j].lower for j in range(k + 1, verb)):
            writes = (at(tokens, k - 2).text, at(tokens, k - 1).text) == ("som", "i")
            return not writes and not (k == start + 1 and index.person_at(tokens[start]))
    return False


def _subject_like(tokens: list[Token], subject: Subject, verb: int) -> bool:
    """Whether a name early in the sentence may be what a later verb speaks of: an apposition or a verb follows it; an
    organisation only as the subject of both verbs that "och" joins."""
    following = at(tokens, subject.end)
    if subject.kind is SubjectKind.ORGANIZATION:
        following = _behind_relative(tokens, subject.end, verb)
        return at(tokens, verb - 1).text in ("och", "men") and following.lower and tense(following.text) is not None
    joined = any(tokens[k].text in ("och", "men", ",") for k in range(subject.end, verb))
    if following.text in PLACE and at(tokens, subject.end + 1).capital:
        following = at(tokens, subject.end + 2)
    return joined and (following.text in ",(" or (following.lower and following.text not in ("och", "i", "på")))


def _behind_relative(tokens: list[Token], i: int, stop: int) -> Token:
    """The token at `i`, or behind the clause between commas that begins there: ", som äger huset, | ritade"."""
    if at(tokens, i).text == "," and at(tokens, i + 1).text in ("som", "vars"):
        i = next((k + 1 for k in range(i + 2, stop) if tokens[k].text == ","), i)
    return at(tokens, i)


def _candidate(index: Index, tokens: list[Token], k: int) -> Subject | None:
    word = tokens[k].low
    if word in ("han", "hon", "hen"):
        return Subject(SubjectKind.PRONOUN, k + 1, tokens[k].text, Attribution.PRONOUN, sex=PRONOUNS[word])
    if found := person_subject(index, tokens, k):
        return found
    placed = at(tokens, k - 1).text in _PLACED or (at(tokens, k - 1).text in _OF and not at(tokens, k - 2).lower)
    placed = placed or (at(tokens, k - 1).lower and at(tokens, k - 2).text in PLACE)
    if index.organization_at(tokens[k]) and not placed:
        return read_subject(index, tokens, k)
    return None


def _title_before(tokens: list[Token], start: int, verb: int) -> Subject | None:
    """A title alone before the verb: "Kommunalrådet menar att ...", "Men den nya rektorn menar att ...", perhaps with
    a relative clause: "Rektorn, som är ny, menar att ..."; or behind a clause: "Det är dyrt, men rektorn menar att".
    The police bear no title: they are one body."""
    near = range(verb - 2, max(verb - 1 - _LEADING_WORDS, start), -1)
    start = next((k for k in near if tokens[k].text in _CONTRARY and tokens[k - 1].text == ","), start)
    words = tokens[start:verb]
    inserted = len(words) > _LEADING_WORDS and words[1].text == words[-1].text == "," and words[2].text in _INSERTED
    if inserted and words[0].text.endswith(_DEFINITE):
        return Subject(SubjectKind.TITLE, start + 1, words[0].text, Attribution.TITLE)
    word = words[-1].text if words else ""
    if not word.endswith(_DEFINITE) or f"{word}s" in role_words().proper_genitives:
        return None
    if len(words) == 1:
        return Subject(SubjectKind.TITLE, verb, word, Attribution.TITLE)
    opens = len(words) <= _LEADING_WORDS and words[0].low in _OPENING
    return Subject(SubjectKind.TITLE, verb, word, Attribution.TITLE) if opens else None
