"""Who comes up in what the writer tells: persons by name, pronoun or title, and organisations."""

from pipeline.extract.people import Person
from pipeline.extract.people.names.kin import is_definite_kin, kin_noun
from pipeline.extract.quotes.anonymous import source_at
from pipeline.extract.quotes.confidence import THRESHOLD
from pipeline.extract.quotes.discourse import Discourse
from pipeline.extract.quotes.index import STRANGERS, WINNERS, Index, Page, token_at
from pipeline.extract.quotes.interviews import antecedent, protagonist, returned_to
from pipeline.extract.quotes.introductions import ANSWERS
from pipeline.extract.quotes.prominence import (
    behind_verb,
    beside_another,
    closing,
    described,
    leading,
    leads_clause,
    sought,
)
from pipeline.extract.quotes.relations import related
from pipeline.extract.quotes.subjects import PRONOUNS
from pipeline.extract.quotes.unnamed import holds, personal, relative_at, unnamed, unnamed_at, youngest_at
from pipeline.extract.rolewords import basic_form, definite_role
from pipeline.extract.tokens import at
from pipeline.extract.words import POSSESSIVES
from pipeline.model import EntityType

_NEAR = 30
_OWNED = 3
# Among so many who have come up somebody without a name is told of again.
_MEMORY = 400
# "Från läktaren hörs Anna Bergs röst": who is heard.
_VOICES = frozenset("röst stämma".split())
_NAME = 5
# What begins a clause about another: "Då är Alm avstängd, medan Bo Ek".
_JOINS = frozenset({"och", "medan"})
# What begins to tell of kin as of long ago: "Sonen Tor hade fått skridskor".
_LONG_AGO = frozenset("hade dog avled".split())
_OWN = frozenset({"sin", "sina"})
_WITH = "med"
_IS = frozenset({"är", "var"})
# Behind these somebody is but named to tell who another is: "mormor till lagkaptenen", "granne med läraren".
_TIES = frozenset("till åt för med hos".split())


def take_note(index: Index, discourse: Discourse, page: Page, i: int) -> None:
    """Take note of a person, organisation, pronoun or title at token `i` of narration."""
    token = page.tokens[i]
    found = index.person_at(token)
    mention = None if found else index.organization_at(token)
    if mention:
        if mention.entity.type is not EntityType.PARTY and mention.entity.name not in discourse.media:
            discourse.organizations.append((token.start_char, mention.entity))
        return
    start = page.opening(i)
    begun = page.tokens[start].start_char
    newly = not discourse.events or discourse.events[-1].char < begun
    if newly and (source := source_at(index, page, start)):
        discourse.come_up(begun, page.ordinal, source, answers=True)
        return
    if found:
        _name(index, discourse, page, start, i, found[0])
    elif sex := _pronoun(page, start, i):
        _meant(index, discourse, page, i, sex, leads=i - start <= 1 or behind_verb(index, page, start, i))
    elif (titled := index.titles.get(token.low)) and _known(index, page, titled):
        strong = i - start <= 1 or _answers(page, start, i)
        tied = at(page.tokens, i - 1).text in _TIES and any(map(index.person_at, page.tokens[start:i]))
        discourse.come_up(token.start_char, page.ordinal, titled, strong=strong, answers=strong or not tied)
    elif token.text in WINNERS:
        if (hero := protagonist(index)) and not index.person_at(at(page.tokens, i + 1)):
            discourse.come_up(token.start_char, page.ordinal, hero, answers=True)
    elif token.text in STRANGERS:
        if i == start and (not discourse.events or _told_on(index, page, i)):
            discourse.come_up(token.start_char, page.ordinal, unnamed(None, STRANGERS[token.text]))
    else:
        _nameless(index, discourse, page, start, i)


def _known(index: Index, page: Page, person: Person) -> bool:
    """Whether a title in a block may mean who bears it: named before, or by the next block; else it may be anybody's,
    "där rektorn har flera skolor"."""
    behind = index.page_behind(page) or page
    return not person.mentions or person.mentions[0].start_char < behind.block.end_char


def _told_on(index: Index, page: Page, i: int) -> bool:
    """Whether a block begins with a stranger of whom the article, which is about nobody by name, has told before by the
    same noun: "Rätten anser att mannen", "Mannen nekar."."""
    told = index.text[: page.block.start_char]
    return i == 0 and f" {page.tokens[0].low} " in told and protagonist(index) is None


def _pronoun(page: Page, start: int, i: int) -> str | None:
    """The sex of whom a pronoun at token `i` tells: "hon", or "Hennes" at the head of a sentence about what is hers, no
    kin or colleague."""
    word = page.tokens[i].low
    if word in POSSESSIVES and i == start:
        return None if any(personal(token.low) for token in page.tokens[i + 1 : i + 1 + _OWNED]) else POSSESSIVES[word]
    return PRONOUNS[word] if word in ("hon", "han") else None


def _meant(index: Index, discourse: Discourse, page: Page, i: int, sex: str, *, leads: bool) -> None:
    """Take note of whom the pronoun at token `i` stands for, where a sentence is about that one."""
    char = page.tokens[i].start_char
    if leads and (hero := returned_to(index, discourse, page, i, sex)):
        discourse.come_up(char, page.ordinal, hero, answers=True)
        return
    guess = antecedent(index, discourse, page, i, sex) if leads else None
    if guess and guess.confidence >= THRESHOLD:
        discourse.come_up(char, page.ordinal, guess.person)


def _nameless(index: Index, discourse: Discourse, page: Page, start: int, i: int) -> None:
    """Take note of somebody told of without a name, or of who is known by what he or she is to others; of kin only
    where a pronoun would not rather stand for who has come up."""
    char, last = page.tokens[i].start_char, discourse.events[-1].person.sex if discourse.events else None
    if i == start and (fellow := related(index, discourse, page.tokens[i].low)):
        if not index.person_at(at(page.tokens, i + 1)):
            discourse.come_up(char, page.ordinal, fellow, answers=True)
        return
    if again := _again(discourse, page, start, i):
        discourse.come_up(char, page.ordinal, again, answers=True)
    elif one := youngest_at(page.tokens, start, i):
        discourse.come_up(char, page.ordinal, one, answers=True)
    elif kin := relative_at(page, i):
        if last not in (None, kin.sex):
            discourse.come_up(char, page.ordinal, kin, strong=False)
    elif not _asks(page, i) and (somebody := unnamed_at(index, page, start, i)):
        discourse.come_up(char, page.ordinal, somebody, answers=True)


def _again(discourse: Discourse, page: Page, start: int, i: int) -> Person | None:
    """Who has come up without a name, where the title that begins a block tells of that one again: "En läkare säger",
    "Läkaren på Klarvik har sagt upp sig."."""
    title = page.tokens[i].low
    if i or not definite_role(title):
        return None
    role = basic_form(title)
    events = (event.person for event in reversed(discourse.events[-_MEMORY:]) if not event.person.entity.name)
    return next((person for person in events if holds(person, role)), None)


def _asks(page: Page, i: int) -> bool:
    """Whether the sentence around token `i` is a question of the writer's, which is about nobody yet: "Vad kan en ny
    rektor göra?"."""
    end = page.sentence(page.tokens[i].start_char)[1]
    return page.tokens[token_at(page.tokens, end) - 1].text == "?"


def _name(index: Index, discourse: Discourse, page: Page, start: int, i: int, person: Person) -> None:
    if _in_passing(index, page, i, person) or _with_kin(discourse, page, i, person):
        return
    heard = any(token.text in _VOICES for token in page.tokens[i + 1 : i + _NAME])
    opens = start + 2 if _points_out(page, start) else start
    first = i - opens <= 2 or (at(page.tokens, i - 1).text in _JOINS and at(page.tokens, i - 2).text == ",")
    answers = heard or _answers(page, start, i) or sought(index, page, start, i)
    answers = answers or (first and _after_nameless(discourse, page, person))
    beside = beside_another(page, start, i, discourse.events)
    first = first or leads_clause(index, page, start, i)
    strong = first or beside or behind_verb(index, page, start, i) or closing(index, page, start, i)
    strong = strong or answers or described(index, page, start, i) or _leads(index, page, start, person)
    char = page.tokens[i].start_char
    discourse.come_up(char, page.ordinal, person, strong=strong, answers=answers, beside=beside)


def _points_out(page: Page, start: int) -> bool:
    """Whether a sentence tells who somebody is: "Det är rörsvetsaren Bo Ek, som ..."."""
    return page.tokens[start].text == "Det" and at(page.tokens, start + 1).text in _IS


def _after_nameless(discourse: Discourse, page: Page, person: Person) -> bool:
    """Whether the block has told of somebody without a name right before: who is named then is told of as newly."""
    last = next((event for event in reversed(discourse.events) if event.person is not person), None)
    return last is not None and last.ordinal == page.ordinal and not last.person.entity.name


def _in_passing(index: Index, page: Page, i: int, person: Person) -> bool:
    """Whether kin of another is but told of by given name, and not where a block holds or leads to speech: "Hustrun
    Vera har sålt stugan."; not even there who is told of as of long ago, "Hustrun Vera hade sålt", or of whom the
    speech tells by a pronoun: "Hans hustru Vera väntar.", "– Hon är van."."""
    if person.surname or not i:
        return False
    behind, tokens = index.page_behind(page), page.tokens
    speaks = behind is not None and (behind.led or behind.marked)
    opens = at(behind.tokens, 1).low if behind is not None and speaks else ""
    if opens in PRONOUNS and PRONOUNS[opens] == person.sex:
        owned = at(tokens, i - 2).low in POSSESSIVES and kin_noun(tokens[i - 1].low) is not None
        return owned or (is_definite_kin(tokens[i - 1].low) and not page.marked)
    if page.marked or not is_definite_kin(tokens[i - 1].low):
        return False
    last = page.sentence(tokens[i].start_char)[1] >= page.block.end_char
    return not (last and speaks) or at(tokens, i + 1).text in _LONG_AGO


def _with_kin(discourse: Discourse, page: Page, i: int, person: Person) -> bool:
    """Whether kin is but told of by given name as that of whom the sentence is about, for whom a pronoun behind it
    rather stands: "Bo Ek åkte dit med sin farbror Nils", "Han fiskar tillsammans med sonen Nils"."""
    whose, noun = at(page.tokens, i - 2).text, page.tokens[i - 1].text
    own = whose in _OWN and kin_noun(noun) is not None and not person.surname
    beside = whose == _WITH and is_definite_kin(noun) and not at(page.tokens, i + 1).capital
    if not (own or beside):
        return False
    last = discourse.events[-1] if discourse.events else None
    return last is not None and last.ordinal == page.ordinal and last.person.sex == person.sex


def _answers(page: Page, start: int, i: int) -> bool:
    """Whether the words of a sentence before token `i` tell of an answer or the like."""
    return any(token.text in ANSWERS for token in page.tokens[max(start, i - _NEAR) : i])


def _leads(index: Index, page: Page, start: int, person: Person) -> bool:
    subject = leading(index, page, start)
    return subject is not None and subject.person is person
