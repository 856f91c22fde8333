"""Statements with "enligt": whose view it is, a person's, an organisation's or that of what it published."""

from pipeline.extract.orgnames import read_org
from pipeline.extract.quotes.cues import SHOWING
from pipeline.extract.quotes.documentnouns import document_noun
from pipeline.extract.quotes.index import Index, Page, between
from pipeline.extract.quotes.publishers import only_made, publisher_beside
from pipeline.extract.quotes.statement import WHO_SPEAKS, Statement, content_of
from pipeline.extract.quotes.subjects import Subject, SubjectKind, past_standing, person_subject, read_subject
from pipeline.extract.quotes.tense import PAST, tense
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import DOCUMENTS, FINITE, IN_DOCUMENT, OBJECT_FORMS, POSSESSIVES, looks_finite
from pipeline.model import Attribution, Span
from pipeline.reference.verbs import reporting_verbs

_RELATIVE = frozenset("som vars där vilket vilken".split())
# Verbs by which a document is said to hold something, those of the second row also without "att".
_HELD = frozenset(
    """konstateras framhålls framgår betonas understryks föreslås påpekas hävdas sägs uppges varnas rekommenderas
    beskrivs pekas""".split()
)
# ... and by which it is said to hold what the sentence has told.
# "Som vi kallar Eva", "som vi kan kalla Eva", "som i texten heter Eva".
_CALLING = frozenset("kallar kalla heter".split())
_NOUN = 5
# What a place, or whoever else describes a source, begins with.
_PLACING = frozenset("på vid hos i från till under".split())
_DESCRIBING = _PLACING | {"som"}
_DESCRIBED = frozenset(["beskrivs"])
# What is so by law or agreement is nobody's statement: "enligt EU:s förordning".
_RULES = tuple(
    "lag lagen lagar balken förordning förordningen direktiv direktivet stadgar stadgarna avtal avtalet modell".split()
)
_JOINING = frozenset("eller under efter över inte både såväl dels".split())
# "Enligt egen uppgift", "enligt obekräftade uppgifter": nobody is named.
_NOBODYS = frozenset("egen egna uppgift uppgifter obekräftade samstämmiga plan planerna källor tradition".split())
_ROLE = 5


def according(index: Index, page: Page, start: int, stop: int) -> Statement | None:
    """ "Enligt X är ...", "..., enligt X.", and "... är, enligt X, ..." in two parts."""
    tokens = page.tokens
    for i in between(page.cues, start, stop):
        if tokens[i].text not in ("Enligt", "enligt"):
            continue
        subject = _source(index, tokens, i + 1)
        if subject is None:
            continue
        end = _past_source(index, tokens, subject, stop)
        if any(tokens[k].text.endswith(_RULES) for k in range(i + 1, min(end, stop))):
            continue
        if parts := _parts(page, start, i, end, stop):
            return Statement(page, parts, tokens[i].text, subject, tokens[i].start_char, "according-to")
    return None


def _leads_clause(tokens: list[Token], i: int, stop: int) -> bool:
    """Whether the clause goes on at token `i` with its verb, so that what stands before it described the source:
    "Enligt Anna Berg, 54, finns det ..."."""
    word = at(tokens, i)
    verbal = word.text in FINITE or (word.lower and word.text.endswith(("ar", "er", "s", "de", "te")))
    return i < stop and verbal and word.text not in _JOINING


def _parts(page: Page, start: int, source: int, end: int, stop: int) -> tuple[Span, ...]:
    """What is said before and behind the source: what stands behind it, in a relative clause, tells of the source; a
    phrase behind a pronoun ("enligt henne den bästa") is all that is said."""
    tokens = page.tokens
    relative = at(tokens, end - 1).text == "," and at(tokens, end).text in _RELATIVE
    comma = next((k + 1 for k in range(end, stop) if tokens[k].text == ","), stop)
    if source == start or at(tokens, source - 1).text in (":", "men", "och"):
        if at(tokens, end).text == "som" and not relative:
            return content_of(page, (_past_relative(tokens, end, stop), stop))
        apart = at(tokens, end - 1).text == "," or at(tokens, end).text in _PLACING
        aside = relative or (apart and _leads_clause(tokens, comma, stop))
        return content_of(page, (comma if aside else end, stop))
    if tokens[source - 1].text == "som":
        return content_of(page, (end, stop))
    apart = tokens[source - 1].text == ","
    if apart and relative:
        end = stop
    if apart and at(tokens, end - 1).text != "," and at(tokens, end).text in _DESCRIBING:
        end = comma
    if apart and at(tokens, end - 1).text != "," and at(tokens, source + 1).text in OBJECT_FORMS and end < stop:
        return content_of(page, (end, stop)) or content_of(page, (start, source))
    return content_of(page, (start, source), (end, stop))


def _past_relative(tokens: list[Token], i: int, stop: int) -> int:
    """The token behind the relative clause at token `i`, which no comma ends: "Enligt Klarvik som mäter luften | sjönk
    halten"; `i` where no further verb tells its end."""
    told = next((k for k in range(i + 1, stop) if looks_finite(tokens[k].text) or tense(tokens[k].text) is PAST), stop)
    on = (k for k in range(told + 1, stop) if tokens[k].text in FINITE or tense(tokens[k].text) is PAST)
    return next(on, i)


def documented(index: Index, page: Page, start: int, stop: int) -> Statement | None:
    """What a document is said to hold: "I en rapport från X konstateras att ...", "... beskrivs Y som ..."."""
    tokens = page.tokens
    if tokens[start].text not in IN_DOCUMENT:
        return None
    publisher = _publisher(index, tokens, start + 1) or _mentioned(tokens, start + 1)
    if publisher is None:
        return None
    verb = at(tokens, publisher.end)
    if verb.text not in _HELD:
        return None
    i = publisher.end + 1 + (at(tokens, publisher.end + 1).text == "det")
    i += at(tokens, i).text in ("också", "även", "vidare", "dessutom", "särskilt")
    i += at(tokens, i).text == "för" and at(tokens, i + 1).text == "att"
    if at(tokens, i).text != "att" and verb.text not in _DESCRIBED:
        return None
    parts = content_of(page, (i + (at(tokens, i).text == "att"), stop))
    return Statement(page, parts, verb.text, publisher, verb.start_char, "reported") if parts else None


def _mentioned(tokens: list[Token], i: int) -> Subject | None:
    """The document that a definite noun at token `i` means, told of before: "I rapporten konstateras att ..."."""
    noun = document_noun(at(tokens, i).text)
    title = noun is not None and noun.definite
    return Subject(SubjectKind.TITLE, i + 1, tokens[i].text, Attribution.TITLE) if title else None


def shown(index: Index, page: Page, start: int, stop: int) -> Statement | None:
    """What a document shows that is told of behind it: "Fler tar tåget, visar en studie från Byverket", "..., framgår
    det av Byverkets rapport"."""
    tokens = page.tokens
    for i in between(page.heads, start + 2, stop):
        if tokens[i].text not in SHOWING:
            continue
        j = i + 1 + (at(tokens, i + 1).text == "det")
        j += at(tokens, j).text in ("av", "i", "ur")
        noun = next((k for k in range(j, min(j + _NOUN, stop)) if document_noun(tokens[k].text)), None)
        found = publisher_beside(index, tokens, noun) if noun is not None else None
        if noun is None or found is None or found.organization is None or only_made(tokens, noun, found.end):
            return None
        return Statement(page, content_of(page, (start, i)), tokens[i].text, found, tokens[i].start_char, "view-clause")
    return None


def _source(index: Index, tokens: list[Token], i: int) -> Subject | None:
    if at(tokens, i).text in _NOBODYS:
        return None
    if sex := OBJECT_FORMS.get(at(tokens, i).text):
        return Subject(SubjectKind.PRONOUN, i + 1, tokens[i].text, Attribution.PRONOUN, sex=sex)
    if (sex := POSSESSIVES.get(at(tokens, i).text)) and at(tokens, i + 1).lower:
        return Subject(SubjectKind.PRONOUN, i + 2, tokens[i].text, Attribution.PRONOUN, sex=sex)
    if at(tokens, i).text == "vad":
        told = read_subject(index, tokens, i + 1)
        says = told is not None and at(tokens, told.end).text in reporting_verbs()
        return told._replace(end=told.end + 1) if told and says and told.kind in WHO_SPEAKS else None
    subject = _publisher(index, tokens, i) or read_subject(index, tokens, i)
    if subject and (called := _called(index, tokens, subject.end)):
        return called
    return subject if subject and subject.kind in WHO_SPEAKS and subject.kind is not SubjectKind.PRONOUN else None


def _called(index: Index, tokens: list[Token], i: int) -> Subject | None:
    """Who is told of by a made-up name at token `i`, behind a noun: "en av kunderna, som vi kallar Eva,"."""
    while at(tokens, i).lower and at(tokens, i).text not in _RELATIVE:
        i += 1
    name = i + 1
    while at(tokens, name).lower and name <= i + _NOUN:
        name += 1
    naming = at(tokens, i).text == "," and at(tokens, i + 1).text == "som" and at(tokens, name - 1).text in _CALLING
    return person_subject(index, tokens, name) if naming else None


def _publisher(index: Index, tokens: list[Token], i: int) -> Subject | None:
    """The organisation behind what it published: "enligt en ny rapport från Skolverket", "... som Skolverket gjort"."""
    for k in range(i, i + 3):
        word = at(tokens, k)
        if not word.lower:
            return None
        document = word.text.endswith(DOCUMENTS) or document_noun(word.text)
        if document and at(tokens, k + 1).text in ("från", "av", "hos", "som"):
            named = publisher_beside(index, tokens, k)
            return named if named and named.kind is not SubjectKind.NAME else None
    return None


def _past_source(index: Index, tokens: list[Token], subject: Subject, stop: int) -> int:
    """The token after the source and what belongs to it: its role, or "egen uppföljning" after a genitive."""
    i = subject.end + (at(tokens, subject.end).text in ("själv", "själva"))
    if at(tokens, i).text == "," and not any(is_role(token.text) for token in tokens[i + 1 : i + _ROLE]):
        return i + 1
    acts = at(tokens, i).text in FINITE or (tense(at(tokens, i).text) is PAST and at(tokens, i + 1).capital)
    owns = tokens[subject.end - 1].text.endswith("s") and not acts
    owning = owns and subject.kind is not SubjectKind.PRONOUN
    if subject.person and subject.person.surname:
        owning = owning and not tokens[subject.end - 1].text.endswith((subject.person.surname, subject.person.given))
    if subject.kind is SubjectKind.NAME and not owning:
        i = past_standing(index, tokens, i, stop)
        placed = at(tokens, i).text in ("på", "vid", "hos") and i + 1 < stop
        i = org.end if placed and (org := read_org(index.text, tokens, i + 1)) else i
        i = _past_town(tokens, i, stop, told=i > subject.end)
    elif owning:
        while i < stop and tokens[i].lower and i - subject.end < 4:
            i += 1
            if not tokens[i - 1].text.endswith(("a", "e")) and tokens[i - 1].text != "egen":
                break
        i = _past_title(tokens, i, stop)
    elif at(tokens, i).text == "i" and at(tokens, i + 1).capital and subject.kind is SubjectKind.ORGANIZATION:
        i += 2
    if at(tokens, i).text == ",":
        i += 1
    return i


def _past_town(tokens: list[Token], i: int, stop: int, *, told: bool) -> int:
    """The token behind the town of what somebody is, which is `told`, "rektor på Åsskolan | i Bro", or of whom what is
    said has yet to begin with its verb, "Enligt Anna Berg | i Bro är ..."; else `i` itself."""
    end = i + 1
    while end < stop and tokens[end].capital:
        end += 1
    if at(tokens, i).text != "i" or end == i + 1:
        return i
    end += at(tokens, end).text in ("kommun", "län")
    return end if (told and at(tokens, end).text in (",", ".")) or _leads_clause(tokens, end, stop) else i


def _past_title(tokens: list[Token], i: int, stop: int) -> int:
    """The token behind what an owner's publication is called, and its letters: "EU:s Nordic Wind Index (NWI)"."""
    while i < stop and (tokens[i].capital or (tokens[i].text in ("and", "of", "the") and at(tokens, i + 1).capital)):
        i += 1
    i += at(tokens, i).text.isdigit() and i < stop
    return i + 3 if at(tokens, i).text == "(" and at(tokens, i + 2).text == ")" else i
