"""Who is meant by the subject of a clause: a name, a pronoun, a title, or a noun for an organisation."""

import re
from collections.abc import Set
from dataclasses import dataclass

from pipeline.extract.people import Person, affiliation
from pipeline.extract.people.pointers import AWARDER, Pointer
from pipeline.extract.people.told.resuming import OF_OTHERS
from pipeline.extract.quotes.confidence import THRESHOLD, Sure, Voice, heard, nobody
from pipeline.extract.quotes.discourse import Discourse, Guess
from pipeline.extract.quotes.documents import Documents
from pipeline.extract.quotes.doers import doers, trade_of
from pipeline.extract.quotes.hiding import hides
from pipeline.extract.quotes.index import Index, Page
from pipeline.extract.quotes.interviews import antecedent
from pipeline.extract.quotes.relations import related
from pipeline.extract.quotes.speaking_bodies import agency_names, begins_with, namesake, self_named
from pipeline.extract.quotes.subjects import Subject, SubjectKind
from pipeline.extract.quotes.titles import another_aged, bearers, role_now, title_noun, told_too
from pipeline.extract.quotes.unnamed import EMPLOYED, SOURCES, holds, house_told, placed, role_told
from pipeline.extract.rolewords import basic_form, definite_role
from pipeline.model import Attribution, Entity, EntityType, OrganizationBasis
from pipeline.reference.bodies import body_noun
from pipeline.reference.employers import employer_class, is_head

# How the titles of those whom a party has put forward end.
_OFFICES = ("råd", "minister", "ledamot", "politiker", "ordförande", "gruppledare", "språkrör", "partiledare")
_AGENCY, _ANY, _PARTY = "myndigheten", "organisationen", "partiet"
# Who is the only person told of so far, by what he or she is called: "19-åringen", "matchhjälten".
_HEROES = ("hjälten", "hjältinnan", "skytten")
_ONLY_ONE = (*_HEROES, "-åringen", "vinnaren", "segraren", "jubilaren", "pristagaren")
# How nouns end for whom a country or a region is told, by the sex that they tell: "finländskan", "smålänningen".
_NATIVES = {
    **dict.fromkeys("norskan danskan tyskan ryskan polskan fransyskan amerikanskan svenskan isländskan".split(), "F"),
    **dict.fromkeys("norrmannen dansken tysken ryssen polacken fransmannen svensken finnen amerikanen".split(), "M"),
    **dict.fromkeys("spanjoren italienaren skåningen göteborgaren stockholmaren engelsmannen britten".split(), None),
}
_FIRMS = frozenset({"bolaget", "företaget"})
_NEAR = 200
_FEW = 20
# At most so many blocks before somebody was heard who is called by a title alone.
_SOON = 3
# Who owns something is known by what it is.
_OWNER = "ägare"
_PRONOUNS = {"F": frozenset("hon henne hennes".split()), "M": frozenset("han honom hans".split())}
_EITHER = frozenset().union(*_PRONOUNS.values())
_MOTIVATION = "motiveringen"
_JURIES = frozenset({"juryn", "juryns"})


@dataclass(frozen=True, slots=True)
class Referents:
    """Finds the voice behind a subject, by the article's cast and by who has come up so far."""

    index: Index
    discourse: Discourse
    documents: Documents

    def voice(self, page: Page, subject: Subject, char: int, others: Set[str] = frozenset()) -> Voice:
        """Who the subject of the clause at offset `char` is; nobody, perhaps with a role, where that is not known. No
        pronoun means one of `others`, by name, of whom the speech tells."""
        attribution = subject.attribution
        if subject.person and attribution:
            sure = Sure.SHARED_NAME if self._shared(subject.person, attribution) else Sure.NAMED[attribution]
            return Voice(subject.person, None, subject.written, attribution, None, sure)
        if subject.organization:
            return Voice(None, subject.organization, subject.written, attribution, None, Sure.ORGANIZATION)
        if subject.kind is SubjectKind.PRONOUN:
            return self._pronoun(page, subject, others)
        person = self.discourse.only() if subject.written.endswith(_ONLY_ONE) else None
        if person and not another_aged(self.index.text[:char], person, subject.written):
            return heard(person, subject.written, Attribution.TITLE, Sure.TITLE_ONE)
        if native := self._native(page, subject.written):
            return native
        if subject.kind is SubjectKind.TITLE and hides(page, subject.end):
            return nobody(None)._replace(role=role_told(subject.written))
        told = self._told(page, subject.written, char) if subject.kind is SubjectKind.TITLE else None
        told = told or self._related(subject.written) or self._of_match(page, subject.written)
        house = self._house(page, subject)
        if told and told.person and subject.kind is SubjectKind.TITLE:
            return told._replace(house=house)
        return told or nobody(None)._replace(role=placed(role_told(subject.written), house), house=house)

    def _house(self, page: Page, subject: Subject) -> str | None:
        """For whom somebody is told to speak without a name: "säger en läkare på Klarvik", "säger läkaren på
        Klarvik"."""
        noun = subject.end - 1
        unnamed = subject.kind in (SubjectKind.ANONYMOUS, SubjectKind.TITLE)
        told = role_told(subject.written) or page.tokens[noun].text == EMPLOYED
        return house_told(self.index, page.tokens, noun) if unnamed and told else None

    def body(self, noun: str, char: int) -> Voice | None:
        """The organisation, municipality or region that a noun stands for: "skriver bolaget", "juryns motivering".
        A voice of nobody where it is not known which; None for a noun that stands for none."""
        return self._body(noun, noun, char)

    def _told(self, page: Page, title: str, char: int) -> Voice | None:
        """Whom a noun alone means: who bears the title, or gave, published or wrote what it is the noun for."""
        if title.casefold().endswith(_MOTIVATION):
            return self.body(AWARDER, page.sentence(char)[0])
        if basic_form(title) in SOURCES:
            last = self.discourse.events[-1].person if self.discourse.events else None
            return heard(last, title, Attribution.TITLE, THRESHOLD) if last and not last.entity.name else nobody(None)
        if stranger := self._stranger(title, char):
            return stranger
        told = self._titled(title, char) or self.documents.voice(title, char) or self._announced(title)
        return told or self._called(title) or self._introduced(page, title) or self._before(page, title, char)

    def _stranger(self, title: str, char: int) -> Voice | None:
        """Who has come up without a name by the very role that a title tells, "en chef", where nobody who is named
        since bears it."""
        base = basic_form(title_noun(title))
        events = reversed(self.discourse.events)
        last = next((e for e in events if not e.person.entity.name and holds(e.person, base)), None)
        if last is None:
            return None
        told = (m.start_char for p in bearers(self.index.people, title) for m in p.mentions)
        named = any(last.char < at < char for at in told)
        return None if named else heard(last.person, title, Attribution.TITLE, THRESHOLD)

    def _native(self, page: Page, written: str) -> Voice | None:
        """Who is told by where he or she comes from: "säger finländskan"."""
        low = written.casefold()
        woman = low.endswith("ländskan")
        if not (woman or low.endswith(("ländaren", "länningen")) or low in _NATIVES):
            return None
        guess = self.discourse.antecedent(page.ordinal, "F" if woman else _NATIVES.get(low))
        return heard(guess.person, written, Attribution.TITLE, guess.confidence) if guess else None

    def _related(self, written: str) -> Voice | None:
        """Who is told by what he or she is to another: "säger dottern"."""
        person = related(self.index, self.discourse, written)
        return Voice(person, None, written, Attribution.TITLE, None, Sure.TITLE_ONE) if person else None

    def _pronoun(self, page: Page, subject: Subject, others: Set[str]) -> Voice:
        guess = antecedent(self.index, self.discourse, page, subject.end - 1, subject.sex, others)
        guess = guess or self._only(subject.sex, others)
        if guess is None:
            return Voice(None, None, subject.written, Attribution.PRONOUN, None, THRESHOLD)
        return heard(guess.person, subject.written, Attribution.PRONOUN, guess.confidence)

    def _shared(self, person: Person, attribution: Attribution) -> bool:
        """Whether another person of the article bears the surname or first name that the clause gives."""
        if attribution is Attribution.SURNAME:
            return sum(other.surname == person.surname for other in self.index.people) > 1
        return attribution is Attribution.FIRST_NAME and sum(o.given == person.given for o in self.index.people) > 1

    def _only(self, sex: str | None, others: Set[str]) -> Guess | None:
        """The one person of the article whom a pronoun may stand for though nobody has been named yet."""
        named = [person for person in self.index.people if person.mentions and person.entity.name not in others]
        fitting = [person for person in named if person.sex in (sex, None)]
        return Guess(fitting[0], Sure.ONLY) if len(fitting) == 1 else None

    def _titled(self, title: str, char: int) -> Voice | None:
        """The person with that role, or the organisation that such a noun stands for."""
        fitting = bearers(self.index.people, title) or doers(self.index, title)
        if not fitting and (owner := self._body(title, title.split()[0], char)):
            return owner
        if len(fitting) == 1:
            trade = trade_of(fitting[0], title)
            return Voice(fitting[0], None, title, Attribution.TITLE, None, Sure.TITLE_ONE, trade)
        if fitting:
            recent = [e.person for e in reversed(self.discourse.events) if e.person in fitting]
            return Voice((recent or fitting)[0], None, title, Attribution.TITLE, None, Sure.TITLE_SEVERAL)
        return self._office(title) or self._body(title, title_noun(title), char)

    def _announced(self, title: str) -> Voice | None:
        """The one person who has come up so far, whose role nothing tells but the words before his or her name: "En
        gemensam kartingenjör ska råda bot. Anna Berg ...", "säger kartingenjören"."""
        person, noun = self.discourse.only(), title_noun(title)
        if person is None or person.role or not person.mentions or not definite_role(noun):
            return None
        first = person.mentions[0].start_char
        told = re.search(rf"\b{re.escape(basic_form(noun))}\b", self.index.text[:first], re.IGNORECASE)
        return Voice(person, None, title, Attribution.TITLE, None, Sure.TITLE_ONE, basic_form(noun)) if told else None

    def _introduced(self, page: Page, title: str) -> Voice | None:
        """The only one whom the block before names for the first time, or who was heard last, with a house but no role,
        where nothing else tells of somebody with such a one: "Anna Berg, som följer Klarvik på Norrbanken, ...", "säger
        analytikern"."""
        base = basic_form(title_noun(title))
        kind = employer_class(base) if definite_role(title_noun(title)) else None
        if kind is None or not kind.any or is_head(base) or told_too(self.index.text, base):
            return None
        events = [event for event in self.discourse.events if event.ordinal == page.ordinal - 1]
        last = self.discourse.last_speaker()
        if any(event.fresh for event in events):
            people = {id(event.person): event.person for event in events}
        else:
            people = {id(last.person): last.person} if last and page.ordinal - last.ordinal <= _SOON else {}
        person = next(iter(people.values())) if len(people) == 1 else None
        if person is None or not person.entity.name or person.role is not None or person.party is not None:
            return None
        known = affiliation(person, self.index.bodies).basis is OrganizationBasis.STATED
        return Voice(person, None, title, Attribution.TITLE, None, Sure.TITLE_ONE, base) if known else None

    def _before(self, page: Page, title: str, char: int) -> Voice | None:
        """The only one whom the block before names, of whom no role is told nor the speech tells, where nobody else has
        such a title; who heads something is nobody whose house is told."""
        noun, base = title_noun(title), basic_form(title_noun(title))
        if not definite_role(noun) or noun.casefold().endswith(OF_OTHERS) or base.endswith(_OWNER):
            return None
        people = {id(e.person): e.person for e in self.discourse.events if e.ordinal == page.ordinal - 1}
        person = next(iter(people.values())) if len(people) == 1 and not told_too(self.index.text, base) else None
        if person is None or not person.entity.name or role_now(person.role) or person.party:
            return None
        kind = employer_class(base)
        housed = is_head(base) and affiliation(person, self.index.bodies).basis is OrganizationBasis.STATED
        told = _PRONOUNS.get(person.sex or "", _EITHER)
        spoken_of = any(token.low in told for token in page.tokens if token.start_char < char)
        if housed or spoken_of or (kind is not None and kind.rivals):
            return None
        return Voice(person, None, title, Attribution.TITLE, None, THRESHOLD, base)

    def _called(self, title: str) -> Voice | None:
        """Who is told by name to be what a title without the name says: "Dagens vittne heter Bo Ek", "säger
        vittnet"."""
        base = basic_form(title_noun(title))
        told = re.finditer(rf"\b{re.escape(base)}e? (?:heter|hette|är) ", self.index.text) if base != title else ()
        found = {id(p): p for match in told if (p := self.index.persons.get(match.end(), (None,))[0])}
        person = next(iter(found.values())) if len(found) == 1 else None
        return Voice(person, None, title, Attribution.TITLE, None, Sure.TITLE_ONE) if person else None

    def _of_match(self, page: Page, title: str) -> Voice | None:
        """The only one whom this block or the one before names and of whom no role is told, where a title is one of
        those who play, "säger målvakten", or an epithet: "säger matchhjälten"."""
        base = basic_form(title_noun(title))
        kind = employer_class(base) if definite_role(title_noun(title)) else None
        plays = kind is not None and kind.rivals and not is_head(base)
        if not plays and not title.endswith(_HEROES):
            return None
        events = [event for event in self.discourse.events if page.ordinal - event.ordinal in (0, 1)]
        named = {id(event.person): event.person for event in events if event.person.entity.name}
        person = next(iter(named.values())) if len(named) == 1 else None
        if person is None or (plays and (person.role is not None or told_too(self.index.text, base))):
            return None
        return Voice(person, None, title, Attribution.TITLE, None, Sure.TITLE_ONE, base if plays else None)

    def _office(self, title: str) -> Voice | None:
        """The member of a party, the last to come up, whose office nothing but the title tells: "säger kommunalrådet"
        of "Anna Ek (S)"."""
        if not basic_form(title_noun(title)).endswith(_OFFICES):
            return None
        members = [e.person for e in reversed(self.discourse.events) if e.person.party and not e.person.role]
        return Voice(members[0], None, title, Attribution.TITLE, None, Sure.TITLE_SEVERAL) if members else None

    def _body(self, title: str, word: str, char: int) -> Voice | None:
        low = word.casefold()
        noun = body_noun(low) or body_noun(low.removesuffix("s")) or (AWARDER if low in _JURIES else None)
        entity = self._meant(noun, char) if noun else None
        entity = entity or self_named(self.index.text, noun or low, char)
        if entity is None and low not in _FIRMS:
            entity = namesake((e for _, e in reversed(self.discourse.organizations[-_FEW:])), low)
        if noun is None and entity is None:
            return None
        return Voice(None, entity, title, Attribution.TITLE, None, Sure.TITLE_SEVERAL)

    def _meant(self, noun: str, char: int) -> Entity | None:
        """The organisation of the kind that a noun tells: for "organisationen", which tells none, that with which the
        sentence right before begins, or that named right before; for "myndigheten" an agency with which it begins, else
        the one that came up last, whose name does not tell that it is one; for "bolaget" the only one that its block
        names before it."""
        if noun in (_ANY, _AGENCY) and (lead := self._leading(noun, char)):
            return lead
        begin = self.index.text.rfind("\n", 0, char)
        named = self.discourse.organizations[-_FEW:] if noun in _FIRMS else []
        here = {entity for at, entity in named if begin < at < char and entity.type is EntityType.ORGANIZATION}
        if len(here) == 1:
            return here.pop()
        if noun == _PARTY:
            return self._party(char)
        if body := self.index.bodies.meant(Pointer(noun, char)):
            return body.entity or Entity(EntityType.ORGANIZATION, body.name)
        recent = (e for _, e in reversed(self.discourse.organizations) if e.name in agency_names())
        return next(recent, None) if noun == _AGENCY else None

    def _leading(self, noun: str, char: int) -> Entity | None:
        """The organisation that was named right before offset `char`, else what the sentence that names it begins
        with, if the noun may mean that: "Klarvik, som Norrbanken äger, tiger.", "skriver organisationen"."""
        at, last = next(reversed(self.discourse.organizations), (char, None))
        if last is None or not 0 < char - at <= _NEAR:
            return None
        lead = begins_with(self.index, at)
        if noun == _AGENCY:
            return lead if lead and lead.name in agency_names() else None
        return next((e for e in (lead, last) if e and e.type is EntityType.ORGANIZATION), None)

    def _party(self, char: int) -> Entity | None:
        """The party that was named last before offset `char`."""
        named = (m for m in self.index.organizations.values() if m.start_char < char)
        parties = [mention for mention in named if mention.entity.type is EntityType.PARTY]
        return max(parties, key=lambda mention: mention.start_char).entity if parties else None
