"""Whose the answers of an interview are: who is named by the heading above the questions, or what leads up to them."""

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import pairwise

from pipeline.extract.people import Person
from pipeline.extract.quotes.clauses import clauses
from pipeline.extract.quotes.confidence import Sure
from pipeline.extract.quotes.discourse import Discourse, Guess
from pipeline.extract.quotes.index import Index, Page, token_at
from pipeline.extract.quotes.negation import NEGATIONS
from pipeline.extract.quotes.prominence import leading
from pipeline.extract.quotes.subjects import PRONOUNS, SubjectKind
from pipeline.extract.quotes.tense import tense
from pipeline.extract.tokens import at
from pipeline.extract.words import THIRD_PERSON
from pipeline.model import BlockKind
from pipeline.reference.verbs import reporting_verbs

REPLIES = frozenset("ja nej jo nä jodå precis visst exakt javisst absolut okej nejdå".split())
# Words of a line above an interview: "Tre frågor till ...", "Fem snabba med ...", "Hallå där, ...!", "... svarar".
_ANNOUNCING = frozenset("frågor snabba korta raka hallå hej svarar intervju intervjun möt utfrågning".split())
# "Gör jag inte!", "Det kan jag visst det": somebody denies what was said of him or her.
_SPEAKERS = frozenset({"jag", "vi"})
_DENIALS = frozenset("inte visst alls också det".split())
# How somebody is told to answer questions, and nobody.
_ANSWERING = frozenset("svarar besvarar reder".split())
_TO_ANSWER, _OBJECTS = "svara", frozenset({"henne", "honom"})
_NOBODY = NEGATIONS | {"ingen", "vägrar"}
_LONGEST_LINE = 14
_FEWEST = 2
_POINTS = frozenset({"är", "heter"})
# How soon behind a pronoun somebody else is named as the object of its verb.
_BESIDE = 4
# The place of a pronoun in a sentence that begins with one word before the verb: "Sedan tystnar han".
_INVERTED = 2


def interviewees(index: Index, asked_in: Set[int]) -> Mapping[int, Person]:
    """Who answers in each block of an interview, by the block's place; its questions stand in the blocks `asked_in`. In
    a part of the article whose heading names one person, or else whose words before its first question do, it is that
    one; else who has answered in the part before, or whom clauses there name, or whom the article is about. Once
    somebody is interviewed, words that but mention another person ("en roman av Anna Berg") change nothing."""
    asking = _interviewing(index.pages, asked_in)
    first: Person | None = None
    found: dict[int, Person] = {}
    before: Person | None = None
    for part in _parts(index.pages):
        asked = next((k for k, page in enumerate(part) if page.ordinal in asking), None)
        heading = part[0] if _heads(part[0]) else None
        if asked is None and not (heading and _announces(heading)):
            continue
        host = index.only_person(heading.tokens) if heading else None
        heard = part[asked - 1] if before is None and asked and _spoken(part[asked - 1]) else None
        single = sum(page.ordinal in asking for page in part) == 1
        if host is None and heard and (heading or _put_to(index, heard, single=single)):
            continue
        if host is None and heading is not None:
            host = index.only_person(token for page in part[1:asked] for token in page.tokens)
            host = host if before is None or (host and _next_asked(index, part[1:asked], host)) else before
        host = host or _called_upon(index, [page for page in part if page.ordinal in asking])
        host = host or (answerer(index, part[:asked]) if asked else None)
        host = host or _told(index, [page for above, page in pairwise(part) if above.ordinal in asking])
        if host is None:
            first = host = first or _presented(index, asking)
        if host:
            found.update((page.ordinal, host) for page in part[asked or 1 :])
            before = host
    return found


def _interviewing(pages: Sequence[Page], asking: Set[int]) -> Set[int]:
    """The questions of an interviewer: of those that nothing marks several, before which nobody is heard."""
    if any(page.block.kind is BlockKind.QUESTION for page in pages):
        return asking
    begin = next((page for page in pages if page.ordinal in asking or _spoken(page)), None)
    return asking if begin and begin.ordinal in asking and len(asking) >= _FEWEST else frozenset()


def _put_to(index: Index, heard: Page, *, single: bool) -> bool:
    """Whether a question behind speech is put to who was heard there: where the article is about nobody, or the only
    question of a part is asked behind the words of another."""
    hero = protagonist(index)
    if hero is None or not single:
        return hero is None
    if told := _told(index, [heard]):
        return told is not hero
    subject = next((clause.subject for clause in clauses(index, heard, 0, len(heard.tokens))), None)
    if subject is None or subject.kind is SubjectKind.PRONOUN:
        return subject is not None and None not in (subject.sex, hero.sex) and subject.sex != hero.sex
    return subject.person is not None and subject.person is not hero


def answerer(index: Index, pages: Sequence[Page]) -> Person | None:
    """Whom a sentence of the last of some blocks tells to answer questions, as the only one it names, or as who is
    asked to and is the only one named before: "Anna Berg, jurist på Klarvik, svarar på tre frågor.", "Vi bad henne
    svara på tre frågor."."""
    for page in pages[-1:]:
        for token in page.tokens:
            if token.low not in _ANSWERING and token.low != _TO_ANSWER:
                continue
            start, end = page.sentence(token.start_char)
            sentence = [other for other in page.tokens if start <= other.start_char < end]
            words = {other.low for other in sentence}
            if "frågor" not in words or not _NOBODY.isdisjoint(words):
                continue
            asked = token.low == _TO_ANSWER and not _OBJECTS.isdisjoint(words)
            before = (other for page in pages[:-1] for other in page.tokens)
            if person := index.only_person(before) if asked else index.only_person(sentence):
                return person
    return None


def _called_upon(index: Index, pages: Sequence[Page]) -> Person | None:
    """The only person whom questions end with, as those do who ask: "Var det fel, Anna Berg?"."""
    people: dict[int, Person] = {}
    for page in pages:
        for k, token in enumerate(page.tokens):
            found = index.person_at(token) if k and page.tokens[k - 1].text == "," else None
            if found and at(page.tokens, token_at(page.tokens, found[1].end_char)).text == "?":
                people[id(found[0])] = found[0]
    return next(iter(people.values())) if len(people) == 1 else None


def _led_up_to(index: Index, pages: Sequence[Page]) -> Person | None:
    """The only person whom the last of some pages, a paragraph right before the first question, names as what a
    sentence of it is about; or who was heard before it and whom it goes on to tell of: "Han menar att ..."."""
    page = pages[-1]
    if page.block.kind is not BlockKind.PARAGRAPH or _spoken(page) or not page.tokens:
        return None
    if page.tokens[0].low in PRONOUNS and not any(map(index.person_at, page.tokens)):
        return _told(index, pages[-2:-1])
    host = index.only_person(page.tokens)
    return host if host and (_subject(index, [page], host) or _gone_on_to(index, page)) else None


def _gone_on_to(index: Index, page: Page) -> bool:
    """Whether the only name of a block ends its sentence behind "är" or "heter", and the next goes on to tell of who
    bears it: "Den som fick listan är Bo Ek. Han har ..."."""
    k = next(k for k, token in enumerate(page.tokens) if index.person_at(token))
    found = index.person_at(page.tokens[k])
    end = token_at(page.tokens, found[1].end_char) if found else k
    pointed = at(page.tokens, k - 1).text in _POINTS and at(page.tokens, end).text == "."
    return pointed and at(page.tokens, end + 1).low in PRONOUNS


def _told(index: Index, pages: Sequence[Page]) -> Person | None:
    """The only person whom reporting clauses in some blocks name: "..., svarar Anna Berg efter en stund."."""
    people: dict[int, Person] = {}
    for page in pages:
        for i in page.heads:
            if page.tokens[i].text in reporting_verbs() and (found := index.person_at(at(page.tokens, i + 1))):
                people[id(found[0])] = found[0]
    return next(iter(people.values())) if len(people) == 1 else None


def _presented(index: Index, asking: Set[int]) -> Person | None:
    """Of those who are of the sex that the pronouns around the questions tell: whom the article is about; else, where
    several questions are asked, whom the paragraph before them is about, or of whom that none of them names the writer
    tells first, or who alone stands beneath a picture."""
    hero = protagonist(index)
    pages = [page for page in index.pages if page.ordinal in asking]
    if len(pages) < _FEWEST:
        return hero
    begin, place = pages[0].block.start_char, index.pages.index(pages[0])
    sex = _spoken_of(index, index.pages[place:]) or _unnamed(index, begin)
    if hero and hero.sex in (None, sex or hero.sex):
        return hero
    if place and (led := _led_up_to(index, index.pages[:place])) and led.sex in (None, sex or led.sex):
        return led
    named = {id(found[0]) for page in pages for token in page.tokens if (found := index.person_at(token))}
    fitting = [person for person in index.people if id(person) not in named and person.sex in (None, sex or person.sex)]
    told = [person for person in fitting if person.mentions and person.mentions[0].start_char < begin]
    pictured = [person for person in fitting if not person.mentions]
    first = min(told, key=lambda person: person.mentions[0].start_char, default=None)
    return first or (pictured[0] if len(pictured) == 1 else None)


def _spoken_of(index: Index, pages: Sequence[Page]) -> str | None:
    """The one sex that the pronouns in reporting clauses tell, "säger hon", where none of the pages up to theirs names
    whom they may mean."""
    told: set[str | None] = set()
    named: set[str | None] = set()
    for page in pages:
        named |= {found[0].sex for token in page.tokens if (found := index.person_at(token))}
        verbs = (i for i in page.heads if page.tokens[i].text in reporting_verbs())
        said = (at(page.tokens, i + 1).text for i in verbs)
        told |= {PRONOUNS[word] for word in said if word in PRONOUNS} - named
    return next(iter(told)) if len(told) == 1 else None


def _spoken(page: Page) -> bool:
    """Whether a block is speech: a question right behind it is put to who was heard there."""
    return page.led or page.block.kind is BlockKind.TALSTRECK


def _next_asked(index: Index, pages: Sequence[Page], person: Person) -> bool:
    """Whether the words before a question, behind the answers of another, lead up to a person as the next to be asked:
    who is quoted there is but heard on what was said."""
    return _subject(index, pages, person) and not any(_spoken(page) or page.marked for page in pages)


def _subject(index: Index, pages: Sequence[Page], person: Person) -> bool:
    """Whether some sentence of the pages begins with a person, perhaps behind a title."""
    found = (
        leading(index, page, i) for page in pages for i in sorted({page.opening(k) for k in range(len(page.tokens))})
    )
    return any(subject is not None and subject.person is person for subject in found)


def _unnamed(index: Index, end_char: int) -> str | None:
    """The sex that a pronoun before all names up to offset `end_char` tells: "Hon har slagits för ån"."""
    for page in index.pages:
        for token in page.tokens:
            if token.start_char >= end_char or index.person_at(token):
                return None
            if token.low in PRONOUNS:
                return PRONOUNS[token.low]
    return None


def _parts(pages: Sequence[Page]) -> Iterator[Sequence[Page]]:
    """The parts of an article, each from a heading, or a line that announces an interview, up to the next."""
    heads = [k for k, page in enumerate(pages) if k and _heads(page)]
    for start, stop in zip([0, *heads], [*heads, len(pages)], strict=True):
        if start < stop:
            yield pages[start:stop]


def _heads(page: Page) -> bool:
    return page.block.kind is BlockKind.HEADING or (page.block.kind is BlockKind.PARAGRAPH and _announces(page))


def _announces(page: Page) -> bool:
    """Whether a line that is no sentence tells that somebody answers questions below."""
    line = len(page.tokens) <= _LONGEST_LINE and page.tokens[-1:] and page.tokens[-1].text not in ".?"
    return bool(line) and not page.led and any(token.low in _ANNOUNCING for token in page.tokens)


def protagonist(index: Index) -> Person | None:
    """The only person whom the headline and the lede (or else the first block behind it) name."""
    leading = [page for page in index.pages if page.block.kind is BlockKind.LEDE] or list(index.pages)
    opening = leading[0].block.end_char if leading else 0
    named = [person for person in index.people if any(m.start_char < opening for m in person.mentions)]
    return named[0] if len(named) == 1 else None


def antecedent(
    index: Index, discourse: Discourse, page: Page, i: int, sex: str | None, others: Set[str] = frozenset()
) -> Guess | None:
    """Whom a pronoun at token `i` means: in a sentence that begins with "Själv", where somebody of the other sex came
    up last, whom the article is about ("Själv ska hon börja studera"); else the last that fits and is none of `others`,
    by name."""
    last = discourse.events[-1].person.sex if discourse.events else None
    if last not in (None, sex) and page.tokens[page.opening(i)].text == "Själv":
        hero = protagonist(index)
        if hero and hero.sex == sex:
            return Guess(hero, Sure.RUNNING)
    return discourse.antecedent(page.ordinal, sex, others)


def returned_to(index: Index, discourse: Discourse, page: Page, i: int, sex: str | None) -> Person | None:
    """Whom the article is about, where the pronoun at token `i` is the first to tell of anybody in its block and
    somebody else of that sex came up last: the writer returns to the one. Not where that other spoke and the pronoun
    begins the block, or stands behind its verb there: then he or she is told of."""
    last = discourse.events[-1] if discourse.events else None
    if last is None or last.ordinal == page.ordinal or last.person.sex != sex:
        return None
    hero, speaker = protagonist(index), discourse.last_speaker()
    heard = speaker.person if speaker else None
    told_on = heard is last.person and _told_on(page, i, last.ordinal)
    if hero is None or hero is last.person or hero.sex != sex or told_on:
        return None
    # "I pausen bytte han in Alm"
    beside = (index.person_at(token) for token in page.tokens[i + 1 : i + _BESIDE])
    return None if any(found and found[0] is hero for found in beside) else hero


def _told_on(page: Page, i: int, heard_in: int) -> bool:
    """Whether a block goes on to tell of who was heard in block `heard_in` by the pronoun at token `i`: at its
    beginning, or right behind speech as "Sedan tystnar | han"."""
    inverted = i == _INVERTED and page.ordinal == heard_in + 1 and page.tokens[0].text != "Själv"
    return i == 0 or inverted


def replies(page: Page, before: Page) -> bool:
    """Whether speech begins as the reply of the other one of two who talk: "– Ja, och växeln."; or, where the turn
    before speaks of the other, not of who speaks, denies that: "– Han fuskar.", "– Gör jag inte!"."""
    words = [token.low for token in page.tokens if token.word]
    if not words or words[0] in REPLIES:
        return bool(words)
    verb, who, *rest = (*words[words[0] == "det" :], "", "")
    if who not in _SPEAKERS or tense(verb) is None or not _DENIALS.issuperset(filter(None, rest)):
        return False
    said = {token.low for token in before.tokens}
    return said.isdisjoint(_SPEAKERS) and not said.isdisjoint(THIRD_PERSON | {"du", "ni"})
