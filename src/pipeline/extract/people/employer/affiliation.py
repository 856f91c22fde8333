"""What somebody is in an article's end: role, organisation as an entity, and the organisation's name in full."""

from collections.abc import Collection, Sequence
from functools import cache
from itertools import chain

from pipeline.extract.orgnames import is_address
from pipeline.extract.people.employer.beside import board_of, tied_to
from pipeline.extract.people.employer.bodies import Affiliation, Bodies
from pipeline.extract.people.employer.evident import evident_employer, namesake
from pipeline.extract.people.employer.hiring import own_employer
from pipeline.extract.people.employer.leadingon import heard_in
from pipeline.extract.people.employer.likely import likely_employer
from pipeline.extract.people.employer.namedbodies import Body, only_body, printed
from pipeline.extract.people.employer.released import released_by
from pipeline.extract.people.employer.seats import committee_owner
from pipeline.extract.people.employer.stands import stem
from pipeline.extract.people.employer.there import pointed_at
from pipeline.extract.people.person import Person
from pipeline.extract.people.pointers import ITS, THERE, Pointer
from pipeline.extract.townnames import official_names
from pipeline.model import Article, Entity, EntityType, Mention, OrganizationBasis, Position
from pipeline.reference import agencies
from pipeline.reference.bodies import body_in_title, body_noun, firm_nouns, kind_of, sides
from pipeline.reference.employers import employer_class, has_firm, is_authority

_NETWORK = "network"
_LEADS_ON = ("på ", "i ", "för ", "mot ", "utan ", "med ", "vid ")
_COUNTY_BOARD = "Länsstyrelsen"
# Whom the members of an association choose, who work elsewhere.
_CHOSEN = ("ordförande", "kassör", "ledamot", "suppleant")
# Those whom somebody leads, "Bergs forskargrupp".
_LED = ("grupp", "team", "labb", "laboratorium")
# "Förbundets räddningschef" is of the municipalities' for rescue, whatever union is named nearer.
_UNION, _RESCUE_UNION = "förbundet", "räddningstjänstförbundet"
_RESCUE = ("räddnings", "insatsledare", "brandm", "brandin", "styrkeledare")


def bodies_of(article: Article, people: Sequence[Person], mentions: Sequence[Mention]) -> Bodies:
    """The organisations of an article: those of `mentions`, and those that only a person's role tells, or a noun that
    is an agency's name once a county is told."""
    named = (p.organization_name for p in people if p.organization_name and _house(p, mentions))
    whole = any(m.entity.name.startswith(f"{_COUNTY_BOARD} ") for m in mentions)
    board = [_COUNTY_BOARD] if not whole and _COUNTY_BOARD in article.text else []
    return Bodies(article, mentions, chain(named, board), people)


def positions(people: Sequence[Person], bodies: Bodies, heard: Collection[str] = ()) -> tuple[Position, ...]:
    """Each person's role, organisation and party, where any is known; of those who are `heard`, by their names, also
    the organisation that is but likely, as their quotes have it."""
    return tuple(
        Position(person.entity, role, organization, name, person.party, basis)
        for person in people
        for known in [affiliation(person, bodies)]
        for role, organization, name, basis in [
            with_likely(known, person, bodies) if person.entity.name in heard else known
        ]
        if role or name or person.party
    )


def affiliation(person: Person, bodies: Bodies) -> Affiliation:
    """What a person is by the article, wherever that is told or evident; it is looked for once."""
    name = person.entity.name
    if name not in bodies.affiliations:
        bodies.affiliations[name] = _affiliation(person, bodies)
    return bodies.affiliations[name]


def with_likely(known: Affiliation, person: Person, bodies: Bodies) -> Affiliation:
    """What is known of a person, with the organisation that is likely where none is known; it is asked for once."""
    if known.basis:
        return known
    name = person.entity.name
    if name not in bodies.likely:
        bodies.likely[name] = likely_employer(person, bodies.setting)
    body = bodies.likely[name]
    if body is None:
        return known
    return known._replace(organization=body.entity, organization_name=body.name, basis=OrganizationBasis.LIKELY)


def house_named(written: str, bodies: Bodies) -> tuple[Entity | None, str]:
    """The organisation that a role names, as an entity if the article has it as one, and its name in full."""
    entity, name = _linked(_in_full(written, bodies.text), bodies.mentions)
    if whole := bodies.wholes.get(name):
        return whole.entity, whole.name
    town = _towns().get(name)
    return entity, printed(town, bodies.text) if town else name


def _affiliation(person: Person, bodies: Bodies) -> Affiliation:
    if owner := _owner_named(person, bodies):
        role = (person.role or "").partition(" ")[2]
        return Affiliation(role, owner.entity, owner.name, OrganizationBasis.STATED)
    written = person.organization_name if _house(person, bodies.mentions) else None
    if written in person.told.tied and (body := own_employer(person, bodies)):
        return Affiliation(person.role, body.entity, body.name, OrganizationBasis.STATED)
    if written is not None and (has_firm(person.role) or not _work(written, bodies.mentions)):
        entity, name = house_named(written, bodies)
        return Affiliation(person.role, entity, name, OrganizationBasis.STATED)
    pointers = person.told.pointers
    if body := next((body for pointer in pointers if (body := _meant(pointer, person, bodies))), None):
        return Affiliation(person.role, body.entity, body.name, OrganizationBasis.STATED)
    tied = tied_to(person, bodies) or board_of(person, bodies) or committee_owner(person, bodies)
    tied = tied or own_employer(person, bodies) or released_by(person, bodies)
    if body := tied or bodies.called(person.told.runs):
        return Affiliation(person.role, body.entity, body.name, OrganizationBasis.STATED)
    theirs = _affiliation(person.told.colleague, bodies) if person.told.colleague else None
    if theirs and theirs.basis and not _chosen_besides(theirs, person.role):
        return theirs._replace(role=person.role)
    if all(_leaves_open(pointer, person.role, bodies) for pointer in pointers) and (
        body := evident_employer(person, bodies)
    ):
        return Affiliation(person.role, body.entity, body.name, OrganizationBasis.EVIDENT)
    return Affiliation(person.role, None, None, None)


def _chosen_besides(theirs: Affiliation, role: str | None) -> bool:
    """Whether somebody's colleague was chosen for a board, so that one with a trade of certain houses works beside him
    or her elsewhere: "ordförande i Klarviks förbund. Kollegan Bo Ek, sjuksköterska"."""
    kind = employer_class(role) if role else None
    return kind is not None and kind.closed and theirs.role is not None and theirs.role.endswith(_CHOSEN)


def _owner_named(person: Person, bodies: Bodies) -> Body | None:
    """The organisation whose name looks like a board's, where the article names it besides as one: "ekorådets
    ordförande" is of "Ekorådet"."""
    owner, _, rest = (person.role or "").partition(" ")
    if not rest or person.organization_name or not owner.endswith("s") or body_in_title(f"{owner} {rest}"):
        return None
    return next((n.body for n in bodies.named if n.body.entity and n.body.name.casefold() == owner[:-1]), None)


def _leaves_open(pointer: Pointer, role: str | None, bodies: Bodies) -> bool:
    """Whether a pointer that means nothing still lets another house be evident; a guest may be no club's, and the
    guests of a match are one of two."""
    kind = employer_class(role) if role else None
    guests = pointer.noun in sides() and (not (kind and kind.rivals) or bodies.match is not None)
    return pointer.title or pointer.noun in (THERE, ITS) or guests


def _meant(pointer: Pointer, person: Person, bodies: Bodies) -> Body | None:
    if pointer.noun == THERE:
        return pointed_at(pointer, person.role, bodies)
    if pointer.title and person.told.told_at is not None and (house := heard_in(bodies, person.told.told_at)):
        return house
    # "bolagets ägare Bo Ek" where the headline is about "Eks Kök"
    own = namesake(person, bodies.named) if pointer.noun in firm_nouns() else None
    if own and own.name in bodies.text.partition("\n")[0]:
        return own
    of_rescue = pointer.noun == _UNION and (person.role or "").startswith(_RESCUE)
    return (_rescue_union(pointer, bodies) if of_rescue else None) or bodies.meant(pointer)


def _rescue_union(pointer: Pointer, bodies: Bodies) -> Body | None:
    """The municipalities' union for rescue that is meant: the only one that is called so, however far off."""
    kind = kind_of(_RESCUE_UNION)
    called = only_body([n for n in bodies.named if kind and kind.names_one(n.body.name)])
    return called or bodies.meant(Pointer(_RESCUE_UNION, pointer.char, pointer.title))


def _house(person: Person, mentions: Sequence[Mention]) -> bool:
    """Whether what a person is told to be of is an organisation's name: no street, "På Storgatan 8 väntar
    undersköterskan Bo Ek"."""
    written = person.organization_name
    return written is not None and not (is_address(written) or _of_somebody(written, mentions))


def _of_somebody(written: str, mentions: Sequence[Mention]) -> bool:
    """Whether what looks like a name is whom somebody leads: "doktorand i Bergs grupp"."""
    owner, _, noun = written.rpartition(" ")
    led = noun.endswith(_LED) and owner.endswith("s")
    people = (m.entity.name for m in mentions if led and m.entity.type is EntityType.PERSON)
    return any(name == owner[:-1] or name.endswith(f" {owner[:-1]}") for name in people)


def _work(written: str, mentions: Sequence[Mention]) -> bool:
    """Whether what a role names is a work, "projektledare för Höstleden", and no organisation. A network has a head and
    a chair as organisations do."""
    named = [m.entity for m in mentions if written in (m.text, m.entity.name)]
    kinds = {entity.type for entity in named if entity.subtype != _NETWORK}
    return EntityType.WORK in kinds and EntityType.ORGANIZATION not in kinds and not is_authority(written)


def _in_full(written: str, text: str) -> str:
    """An agency's name in full for its short name, "Ivo" or "SGU", where the article has both."""
    full = _agencies().get(written.casefold())
    return full if full and full in text else written


@cache
def _agencies() -> dict[str, str]:
    """The agencies by their short names, without regard to capitals."""
    return {short.casefold(): agency.name for agency in agencies() for short in agency.short_names}


def _linked(written: str, mentions: Sequence[Mention]) -> tuple[Entity | None, str]:
    named = {m.entity for m in mentions if m.entity.type is EntityType.ORGANIZATION}
    owned = [entity for entity in named if entity.name.startswith(f"{written}s ")]
    if len(owned) == 1 and all(m.text != written for m in mentions):  # "Ekbackens rektor" is that of "Ekbackens skola"
        return owned[0], owned[0].name
    begun = [entity for entity in named if entity.name.partition(f"{written} ")[2].islower()]
    if len(begun) == 1 and written.endswith("s"):  # "ägare till Ekbackens | kök"
        return begun[0], begun[0].name
    if phrase := _going_on(written, mentions):
        return phrase if phrase.type is EntityType.ORGANIZATION else None, phrase.name
    for mention in mentions:
        if mention.text in (written, f"{written}s") or mention.entity.name == written:
            kind = mention.entity.type
            if kind is EntityType.ORGANIZATION:
                return mention.entity, mention.entity.name
            if kind in (EntityType.MUNICIPALITY, EntityType.REGION):
                return mention.entity, written
    for mention in mentions:
        if mention.entity.type is EntityType.MUNICIPALITY and _towns().get(written) == mention.entity.name:
            return mention.entity, written
    whole = [entity for entity in named if _in_short(entity.name, written)]
    return (whole[0], whole[0].name) if len(whole) == 1 else (None, written)


def _going_on(written: str, mentions: Sequence[Mention]) -> Entity | None:
    """The only organisation or network whose name goes on so behind what is written of it, where that names nothing
    alone: "kassör i nätverket Grannar | på backen"."""
    if any(m.text == written for m in mentions):
        return None
    whole = {m.entity for m in mentions if m.entity.type is EntityType.ORGANIZATION or m.entity.subtype == _NETWORK}
    rests = ((entity, entity.name.partition(f"{written} ")) for entity in whole)
    found = [
        entity for entity, (before, _, rest) in rests if not before and rest.startswith(_LEADS_ON) and rest.islower()
    ]
    return found[0] if len(found) == 1 else None


def _in_short(name: str, written: str) -> bool:
    """Whether a name may be written so in short: by what it begins with, without the noun that belongs to it,
    "Norrvik" for "Boxklubben Norrvik", or by that noun alone, "Boxklubben" for "Norrviks boxklubb"."""
    head, _, rest = name.partition(" ")
    headed = rest == written and body_noun(head.casefold()) is not None
    noun = written.casefold()
    called = body_noun(noun) is not None and name.casefold().endswith(f" {stem(noun)}") and stem(noun) != noun
    return name.startswith(f"{written} ") or headed or called


@cache
def _towns() -> dict[str, str]:
    """The municipalities by their official names."""
    return {official: name for name, official in official_names().items()}
