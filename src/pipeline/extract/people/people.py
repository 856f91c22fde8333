"""The cast of an article: who is named, in which role, for whom, for which party, wherever the article states it."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from pipeline.extract.people.aftername import after_name
from pipeline.extract.people.beforename import before_name
from pipeline.extract.people.bodies import TOWN, Pointer
from pipeline.extract.people.cast import Cast, read_cast
from pipeline.extract.people.employers import before_sentence, behind_name, fronted, led_to, place_of_work
from pipeline.extract.people.namings import Form, Naming
from pipeline.extract.people.parties import party_at, party_named
from pipeline.extract.people.predicates import COPULA, INSTALLED, WORKS, inverted_role, predicate, stated_role
from pipeline.extract.people.standing import Standing
from pipeline.extract.rolewords import basic_form, is_role, leads, municipal, role_of_several
from pipeline.extract.tokens import Token, at
from pipeline.model import Article, BlockKind, Entity, EntityType, Mention
from pipeline.reference.bodies import body_in_title
from pipeline.reference.roles import role_words
from pipeline.reference.verbs import reporting_verbs

_UNNAMED = frozenset({BlockKind.CAPTION, BlockKind.PULL_QUOTE})
_TOLD = frozenset({BlockKind.PARAGRAPH, BlockKind.LEDE})
_CONFIDENCE = {Form.FULL: 0.97, Form.GIVEN: 0.93, Form.SURNAME: 0.93}
_PRONOUNS = {"Hon": "F", "Han": "M"}
_PRONOUN_FORMS = frozenset(word.casefold() for word in _PRONOUNS)
_COLLEAGUE = 4
_FELLOWS = frozenset("partikamraten partikollegan partivännen partikompisen partikamrat partikollega".split())
_PLURALS = ("are", "ande", "ister", "er")
_OWNERS = {"hans": "M", "hennes": "F"}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the article names. `entity.name` is the full name; `surname` is None for who has but one name.
    `sex` is F or M by the register of given names, None where that does not tell. `role` is in basic form and without
    the organisation, `organization_name` as written there (a bare municipality as its official name).
    `mentions` are all places that name the person, but for captions and pull quotes. `pointer` tells what points to
    the organisation where none is named."""

    entity: Entity
    given: str
    surname: str | None
    sex: str | None
    role: str | None
    organization_name: str | None
    party: str | None
    mentions: tuple[Mention, ...]
    pointer: Pointer | None = None


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
    for name, other in _fellows(cast):
        if people[name].party is None:
            people[name] = replace(people[name], party=people[other].party)
    return tuple(people.values())


def _person(cast: Cast, name: str, namings: list[Naming], evidence: list[_Evidence], text: str) -> Person:
    entity = Entity(EntityType.PERSON, name)
    parts = cast.parts[name]
    ranked = _present(sorted(evidence, key=lambda e: (-e.weight, not e.standing.named, e.start_char)))
    return Person(
        entity,
        parts[0],
        parts[-1] if len(parts) > 1 else None,
        cast.sex(name),
        next((e.standing.role for e in ranked if e.standing.role), None),
        next((org for e in ranked if e.standing.named and party_named(org := e.standing.organization) is None), None),
        next((e.standing.party for e in ranked if e.standing.party), None),
        tuple(_mention(entity, naming, text) for naming in namings if naming.passage.block.kind not in _UNNAMED),
        _pointer(ranked),
    )


def _present(ranked: list[_Evidence]) -> list[_Evidence]:
    """The evidence without what somebody once was, where anything tells what he or she is."""
    now = [e for e in ranked if not e.standing.former]
    return now if any(e.standing.role or e.standing.organization for e in now) else ranked


def _pointer(ranked: list[_Evidence]) -> Pointer | None:
    """What points back to the organisation: "förbundets jurist", else a leading role that tells of none, "vd:n"."""
    for e in ranked:
        if e.standing.organization and not e.standing.named:
            return Pointer(e.standing.organization, e.start_char)
    for e in ranked:
        role = e.standing.role
        noun = body_in_title(role) if role else None
        if role and (noun or leads(role)):
            officer = TOWN if any(is_role(w) and w in role_words().municipal for w in role.split()) else None
            if officer or not municipal(role):
                return Pointer(officer or noun or "", e.start_char, title=noun is not None)
    return None


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
    for naming, role in _each_of(cast):
        found[naming.name].append(_Evidence(2.0, Standing(role, None, None, naming.end), naming.start_char))
    for name, other in _together(cast):
        found[name] += [e for e in found[other.name] if e.start_char == other.start_char and _plural(e.standing)]
    return found


def _together(cast: Cast) -> Iterator[tuple[str, Naming]]:
    """Who is named beside whom, so that what follows is said of both: "Anna Ek och Bo Lind, grundare av Klarvik"."""
    for one, other in pairwise(cast.namings):
        tokens = one.passage.tokens
        beside = one.passage is other.passage and one.end + 1 == other.start and at(tokens, one.end).text == "och"
        if beside and one.name != other.name and at(tokens, other.end).text in (",", "på", "från", "vid"):
            yield one.name, other


def _each_of(cast: Cast) -> Iterator[tuple[Naming, str]]:
    """Who are named behind a role in plural, which each of them has: "Lärarna Anna Ek, Bo Lind och Eva Mo"."""
    role: str | None = None
    last: Naming | None = None
    for naming in cast.namings:
        before = at(naming.passage.tokens, naming.start - 1)
        goes_on = last is not None and last.passage is naming.passage and last.end + 1 == naming.start
        if not (goes_on and before.text in ("och", ",")):
            role = role_of_several(before.text) if before.text.endswith("na") else None
        if role:
            yield naming, role
        last = naming


def _plural(standing: Standing) -> bool:
    """Whether a role may be that of two: "grundare", "båda lärare på"; or an organisation alone, "från Klarvik"."""
    return standing.role is None or standing.role.split()[0].endswith(_PLURALS)


def _stated(text: str, naming: Naming) -> Iterator[tuple[float, Standing]]:
    """What stands around a naming, with the weight of each place."""
    tokens, passage = naming.passage.tokens, naming.passage
    verb = _verb_before(tokens, naming.start)
    lenient = passage.block.kind is BlockKind.CAPTION or verb is not None
    after = after_name(text, tokens, naming.end, lenient=lenient)
    yield (4.0 if after.role and after.firm else 2.5 if after.role else 1.0), after
    if before := before_name(text, tokens, naming.start, lenient_from=verb + 1 if verb is not None else None):
        yield (1.2 if not before.firm else 3.5 if before.organization else 3.0), before
        if before.role and before.organization is None and (employer := _employer(text, naming, before.role)):
            yield 1.1, Standing(None, employer, None, naming.end)
    yield from _predicated(text, naming)
    if passage.header and is_role(passage.header):
        yield 2.0, Standing(basic_form(passage.header), None, None, naming.end)


def _predicated(text: str, naming: Naming) -> Iterator[tuple[float, Standing]]:
    """What the sentence says of whom it names: "heter", "är", "jobbar som", "utsågs till"."""
    tokens, before = naming.passage.tokens, at(naming.passage.tokens, naming.start - 1).text
    _, end = party_at(tokens, naming.end)
    after = at(tokens, end).text
    if before in ("heter", "hette"):
        lead = before_name(text, tokens, naming.start - 1) or _told_by_clause(text, tokens, naming.start - 1)
        yield 2.0, lead or Standing(None, None, None, naming.end)
    installed = before in INSTALLED and after in ("som", "till")
    at_work = before in WORKS and after == "som"
    if (installed or at_work) and (inverted := stated_role(text, tokens, end + 1)):
        yield 2.0, inverted
    if at_work and (employer := place_of_work(text, tokens, naming.start - 1)):
        yield 1.9, Standing(None, employer, None, naming.end)
    if before in COPULA and (inverted := stated_role(text, tokens, end)):
        yield 2.0, inverted
    if said := predicate(text, tokens, end):
        yield 2.0, said
        if said.organization is None and (employer := led_to(text, tokens, naming.start)):
            yield 1.9, Standing(None, employer, None, naming.end)


def _told_by_clause(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The role that begins the sentence of "heter" at token `i`: "Målvakten som stod snett heter Anna Berg"."""
    start = next((k + 1 for k in range(i - 1, -1, -1) if not tokens[k].word), 0)
    return before_name(text, tokens, start + 1) if at(tokens, start + 1).text == "som" else None


def _employer(text: str, naming: Naming, role: str) -> str | None:
    """The employer of somebody whose role stands before the name, without saying for whom."""
    tokens = naming.passage.tokens
    noun = naming.start - 1 - (at(tokens, naming.start - 1).text == ",")
    _, end = party_at(tokens, naming.end)
    behind = behind_name(text, tokens, end, [tokens[noun]])
    first = naming.start - len(role.split())
    return behind or fronted(text, tokens, first) or before_sentence(text, tokens, first, role)


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


def _colleagues(cast: Cast) -> Iterator[tuple[str, str]]:
    """Who is called whose colleague: "Hennes kollega, inköpschefen Bo Ek" works where who was named before does."""
    for before, naming in pairwise(cast.namings):
        words = naming.passage.tokens[max(naming.start - _COLLEAGUE, 0) : naming.start]
        owned = [at(words, k - 1).text for k, word in enumerate(words) if word.text in ("kollega", "kollegan")]
        sex = _OWNERS.get(owned[-1].casefold()) if owned else None
        if owned and naming.name != before.name and sex in (None, cast.sex(before.name)):
            yield naming.name, before.name


def _fellows(cast: Cast) -> Iterator[tuple[str, str]]:
    """Who is called a fellow of the party of whom was named before: "Partikamraten Bo Ek"."""
    for before, naming in pairwise(cast.namings):
        if at(naming.passage.tokens, naming.start - 1).low in _FELLOWS and naming.name != before.name:
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
            inverted = at(passage.tokens, i - 1).text in COPULA | WORKS and passage.block.kind in _TOLD
            sex = _PRONOUNS.get(token.text.capitalize() if inverted else token.text)
            if sex is None:
                continue
            while upcoming and upcoming.start_char < token.start_char:
                if upcoming.passage.block.kind not in _UNNAMED:
                    last |= dict.fromkeys(cast.sex(upcoming.name) or "FM", upcoming.name)
                upcoming = next(namings, None)
            said = inverted_role(text, passage.tokens, i) if inverted else predicate(text, passage.tokens, i + 1)
            if sex in last and (standing := said):
                yield last[sex], _Evidence(1.5, standing, token.start_char)
