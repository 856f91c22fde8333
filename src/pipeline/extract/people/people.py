"""The cast of an article: who is named, in which role, for whom, for which party, wherever the article states it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from pipeline.extract.orgnames import official_names, read_org, short_names
from pipeline.extract.people.cast import Cast, Form, Naming, read_cast
from pipeline.extract.people.employers import before_sentence, behind_name, led_to, place_of_work
from pipeline.extract.people.rolephrase import Standing, role_phrase
from pipeline.extract.people.roles import after_name, before_name, party_at
from pipeline.extract.rolewords import basic_form, is_role
from pipeline.extract.tokens import Token, at
from pipeline.model import Article, BlockKind, Entity, EntityType, Mention, Position
from pipeline.reference.roles import role_words
from pipeline.reference.verbs import reporting_verbs

_UNNAMED = frozenset({BlockKind.CAPTION, BlockKind.PULL_QUOTE})
_CONFIDENCE = {Form.FULL: 0.97, Form.GIVEN: 0.93, Form.SURNAME: 0.93}
_PRONOUNS = {"Hon": "F", "Han": "M"}
_PRONOUN_FORMS = frozenset(word.casefold() for word in _PRONOUNS)
_NEAR = 300
_COLLEAGUE = 4
_OWNERS = {"hans": "M", "hennes": "F"}
_COPULA = frozenset("är var blir blev".split())
_WORKS = frozenset("arbetar jobbar arbetade jobbade arbetat jobbat verkar verkat tjänstgör".split())
_FILLERS = frozenset(
    """också även ny nu sedan länge till vardags idag i dag numera ju en ett själv nytillträdd fram dess våras höstas
    somras vintras""".split()
)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the article names. `entity.name` is the full name; `surname` is None for who has but one name.
    `sex` is F or M by the register of given names, None where that does not tell. `role` is in basic form and without
    the organisation, `organization_name` as written there (a bare municipality as its official name).
    `mentions` are all places that name the person, but for captions and pull quotes."""

    entity: Entity
    given: str
    surname: str | None
    sex: str | None
    role: str | None
    organization_name: str | None
    party: str | None
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class _Evidence:
    weight: float
    standing: Standing
    start_char: int


def find_people(article: Article) -> tuple[Person, ...]:
    """The persons an article names, in the order of their first naming."""
    cast = read_cast(article)
    evidence = _evidence(article.text, cast)
    namings: dict[str, list[Naming]] = defaultdict(list)
    for naming in cast.namings:
        namings[naming.name].append(naming)
    people = {name: _person(cast, name, namings[name], evidence[name], article.text) for name in namings}
    for name, other in _colleagues(cast):
        if people[name].role and people[name].organization_name is None:
            people[name] = replace(people[name], organization_name=people[other].organization_name)
    return tuple(people.values())


def positions(people: Sequence[Person], mentions: Sequence[Mention]) -> tuple[Position, ...]:
    """Each person's role, organisation and party, where any is known; `mentions` tell what organisations are called."""
    return tuple(
        Position(person.entity, role, organization, name, person.party)
        for person in people
        for role, organization, name in [affiliation(person, mentions)]
        if role or name or person.party
    )


def affiliation(person: Person, mentions: Sequence[Mention]) -> tuple[str | None, Entity | None, str | None]:
    """A person's role, the organisation as an entity where it is one that the article names, and its name in full.

    What turns out to be a work ("projektledare för Sommarvägen") belongs to the role and is no organisation.
    """
    written = person.organization_name
    if written is None:
        return person.role, None, None
    if written in role_words().anaphors:
        return person.role, *_pointed_to(written, person, mentions)
    for mention in mentions:
        if mention.text in (written, f"{written}s") or mention.entity.name == written:
            kind = mention.entity.type
            if kind is EntityType.ORGANIZATION:
                return person.role, mention.entity, mention.entity.name
            if kind in (EntityType.MUNICIPALITY, EntityType.REGION):
                return person.role, mention.entity, written
    municipality = short_names().get(written)
    for mention in mentions if municipality else ():
        if mention.entity.type is EntityType.MUNICIPALITY and mention.entity.name == municipality:
            return person.role, mention.entity, written
    return person.role, None, written


def _pointed_to(noun: str, person: Person, mentions: Sequence[Mention]) -> tuple[Entity | None, str | None]:
    """The organisation that "företaget" stands for where a person is introduced: the one named last before. The
    municipality that "kommunen" stands for: the only one of the article."""
    start = person.mentions[0].start_char if person.mentions else 0
    if noun == "kommunen":
        places = {m.entity for m in mentions if m.entity.type is EntityType.MUNICIPALITY}
        near = _nearest(mentions, EntityType.MUNICIPALITY, " kommun", start)
        place = places.pop() if len(places) == 1 else near.entity if near else None
        return (place, official_names().get(place.name)) if place else (None, None)
    if noun == "regionen":
        region = _nearest(mentions, EntityType.REGION, "Region ", start)
        return (region.entity, region.text.removesuffix("s")) if region else (None, None)
    before = [m for m in mentions if m.entity.type is EntityType.ORGANIZATION and m.start_char < start]
    last = max(before, key=lambda m: m.start_char, default=None)
    return (last.entity, last.entity.name) if last else (None, None)


def _nearest(mentions: Sequence[Mention], kind: EntityType, word: str, before: int) -> Mention | None:
    """The body named last and not far before an offset, by a name that holds `word`."""
    near = [m for m in mentions if m.entity.type is kind and word in m.text and before - _NEAR < m.start_char < before]
    return max(near, key=lambda m: m.start_char, default=None)


def _person(cast: Cast, name: str, namings: list[Naming], evidence: list[_Evidence], text: str) -> Person:
    entity = Entity(EntityType.PERSON, name)
    parts = cast.parts[name]
    ranked = sorted(evidence, key=lambda e: (-e.weight, not e.standing.named, e.start_char))
    role = next((e.standing.role for e in ranked if e.standing.role), None)
    return Person(
        entity,
        parts[0],
        parts[-1] if len(parts) > 1 else None,
        cast.sex(name),
        role,
        _organization([e.standing for e in ranked]),
        next((e.standing.party for e in ranked if e.standing.party), None),
        tuple(_mention(entity, naming, text) for naming in namings if naming.passage.block.kind not in _UNNAMED),
    )


def _organization(standings: list[Standing]) -> str | None:
    """The organisation of the best standing that names one, else what a standing points back to."""
    ranked = sorted(standings, key=lambda standing: not standing.named)
    return next((standing.organization for standing in ranked if standing.organization), None)


def _mention(entity: Entity, naming: Naming, text: str) -> Mention:
    start, end = naming.start_char, naming.end_char
    return Mention(entity, text[start:end], start, end, f"name-{naming.form}", _CONFIDENCE[naming.form])


def _evidence(text: str, cast: Cast) -> dict[str, list[_Evidence]]:
    found: dict[str, list[_Evidence]] = defaultdict(list)
    for naming in cast.namings:
        for weight, standing in _stated(text, naming):
            if standing.role or standing.organization or standing.party:
                found[naming.name].append(_Evidence(weight, standing, naming.start_char))
    for name, evidence in _by_pronoun(text, cast):
        found[name].append(evidence)
    return found


def _stated(text: str, naming: Naming) -> Iterator[tuple[float, Standing]]:
    tokens, passage = naming.passage.tokens, naming.passage
    verb = _verb_before(tokens, naming.start)
    lenient = passage.block.kind is BlockKind.CAPTION or verb is not None
    after = after_name(text, tokens, naming.end, lenient=lenient)
    yield (4.0 if after.role and after.firm else 2.5 if after.role else 1.0), after
    if before := before_name(text, tokens, naming.start, lenient_from=verb + 1 if verb is not None else None):
        yield (1.2 if not before.firm else 3.5 if before.organization else 3.0), before
        if before.role and before.organization is None and (employer := _employer(text, naming, before.role)):
            yield 1.1, Standing(None, employer, None, naming.end)
    _, end = party_at(tokens, naming.end)
    if at(tokens, naming.start - 1).text in ("heter", "hette"):
        lead = before_name(text, tokens, naming.start - 1)
        yield 2.0, lead or Standing(None, None, None, naming.end)
    if at(tokens, naming.start - 1).text in _WORKS and at(tokens, end).text == "som":
        if inverted := _strict(text, tokens, end + 1):
            yield 2.0, inverted
        if employer := place_of_work(text, tokens, naming.start - 1):
            yield 1.9, Standing(None, employer, None, naming.end)
    if at(tokens, naming.start - 1).text in _COPULA and (inverted := _strict(text, tokens, end)):
        yield 2.0, inverted
    if copula := _copula(text, tokens, end):
        yield 2.0, copula
        if copula.organization is None and (employer := led_to(text, tokens, naming.start)):
            yield 1.9, Standing(None, employer, None, naming.end)
    if passage.header and is_role(passage.header):
        yield 2.0, Standing(basic_form(passage.header), None, None, naming.end)


def _employer(text: str, naming: Naming, role: str) -> str | None:
    """The employer of somebody whose role stands before the name, without saying for whom."""
    tokens = naming.passage.tokens
    noun = naming.start - 1 - (at(tokens, naming.start - 1).text == ",")
    _, end = party_at(tokens, naming.end)
    behind = behind_name(text, tokens, end, [tokens[noun]])
    first = naming.start - len(role.split())
    return behind or before_sentence(text, tokens, first, role)


def _verb_before(tokens: list[Token], i: int) -> int | None:
    """The reporting verb of the clause whose subject ends in the name at `i`, if only lower-case words lie between."""
    last = i - 2 if at(tokens, i - 1).text == "," else i - 1
    for k in range(last, max(i - 10, -1), -1):
        token = tokens[k]
        if token.text in reporting_verbs() and not at(tokens, k - 1).word:
            return k
        if not token.word:
            return None
    return None


def _copula(text: str, tokens: list[Token], i: int) -> Standing | None:
    """ "är dataskyddsombud i ...", "har varit skolkock", ", som arbetar som lärare", "arbetar på Studio Lövtak"."""
    i += at(tokens, i).text == "," and at(tokens, i + 1).text == "som"
    i += at(tokens, i).text == "som"
    if at(tokens, i).text == "och" and at(tokens, i + 1).text in _COPULA | _WORKS:
        i += 1
    while at(tokens, i).text in _FILLERS:
        i += 1
    if at(tokens, i).text in ("har", "hade"):
        i += 1
        while at(tokens, i).text in _FILLERS or at(tokens, i).text.isdigit():
            i += 1
        if at(tokens, i).text == "varit":
            return _strict(text, tokens, i + 1)
    word = at(tokens, i).text
    if word in _COPULA:
        return _strict(text, tokens, i + 1)
    if word in _WORKS:
        if at(tokens, i + 1).text == "som":
            return _strict(text, tokens, i + 2)
        if at(tokens, i + 1).text in ("på", "vid", "hos", "för") and (org := read_org(text, tokens, i + 2)):
            return None if org.municipality else Standing(None, org.text, None, org.end)
    return None


def _strict(text: str, tokens: list[Token], i: int) -> Standing | None:
    start = i
    while at(tokens, i).text in _FILLERS and i - start < 4:
        i += 1
    return role_phrase(text, tokens, i, lenient=False)


def _colleagues(cast: Cast) -> Iterator[tuple[str, str]]:
    """Who is called whose colleague: "Hennes kollega, inköpschefen Bo Ek" works where who was named before does."""
    for before, naming in pairwise(cast.namings):
        words = naming.passage.tokens[max(naming.start - _COLLEAGUE, 0) : naming.start]
        owned = [at(words, k - 1).text for k, word in enumerate(words) if word.text in ("kollega", "kollegan")]
        sex = _OWNERS.get(owned[-1].casefold()) if owned else None
        if owned and naming.name != before.name and sex in (None, cast.sex(before.name)):
            yield naming.name, before.name


def _by_pronoun(text: str, cast: Cast) -> Iterator[tuple[str, _Evidence]]:
    """What a sentence says of "Hon" or "Han": of who was named last and fits."""
    last: dict[str, str] = {}
    namings = iter(cast.namings)
    upcoming = next(namings, None)
    for passage in cast.passages:
        if passage.block.kind in _UNNAMED:
            continue
        for i in [i for i, token in enumerate(passage.tokens) if token.low in _PRONOUN_FORMS]:
            token = passage.tokens[i]
            inverted = at(passage.tokens, i - 1).text in _COPULA and passage.block.kind is BlockKind.PARAGRAPH
            sex = _PRONOUNS.get(token.text.capitalize() if inverted else token.text)
            if sex is None:
                continue
            while upcoming and upcoming.start_char < token.start_char:
                if upcoming.passage.block.kind not in _UNNAMED:
                    last |= dict.fromkeys(cast.sex(upcoming.name) or "FM", upcoming.name)
                upcoming = next(namings, None)
            said = _strict(text, passage.tokens, i + 1) if inverted else _copula(text, passage.tokens, i + 1)
            if sex in last and (standing := said):
                yield last[sex], _Evidence(1.5, standing, token.start_char)
