"""The people of an article: who is named, in which role, for whom, for which party, wherever the article states it."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from pipeline.extract.people.names.cast import Cast, read_cast
from pipeline.extract.people.names.names import is_given
from pipeline.extract.people.names.namings import Form, Naming
from pipeline.extract.people.names.parties import party_before, party_named
from pipeline.extract.people.person import Person, Told
from pipeline.extract.people.pointers import Pointer
from pipeline.extract.people.roles.employing import held_in_association
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.colleagues import colleagues, fellows, of_one_house
from pipeline.extract.people.told.evidence import Evidence, find_evidence
from pipeline.extract.people.told.pronouns import UNNAMED
from pipeline.extract.people.told.unnamed import unnamed
from pipeline.model import Article, BlockKind, Entity, EntityType, Mention
from pipeline.reference import surnames
from pipeline.reference.bodies import body_in_title, side_in_title
from pipeline.reference.employers import employer_class, is_authority, municipal, of_fellows, of_its_trade

_CONFIDENCE = {Form.FULL: 0.97, Form.GIVEN: 0.93, Form.SURNAME: 0.93}
# What points to a party that is named before.
_PARTY = "partiet"
# Who is called by what he or she has studied, and what such people are.
_DISCIPLINES = ("ekonom", "forskare", "vetare", "historiker", "olog", "pedagog", "jurist")
_RANKS = frozenset("professor docent lektor universitetslektor".split())
_LEARNERS = ("elev", "student")
# What tells nothing of the office that somebody has, and how those end.
_ELECTED, _OFFICES = "förtroendevald", ("ombud", "ordförande", "kassör", "sekreterare")
# Who has begun something, whatever he or she is.
_BEGUN = "initiativtagare"


def find_people(article: Article) -> tuple[Person, ...]:
    """The persons an article names, in the order of their first naming."""
    cast, text = read_cast(article), article.text
    if not cast.namings:
        return ()
    namings: dict[str, list[Naming]] = defaultdict(list)
    for naming in cast.namings:
        namings[naming.name].append(naming)
    told = cache(lambda: _told(text, cast, namings))
    return tuple([_person(cast, name, each, text, lambda name: told()[name]) for name, each in namings.items()])


def _person(cast: Cast, name: str, namings: Sequence[Naming], text: str, read: Callable[[str], Told]) -> Person:
    entity = Entity(EntityType.PERSON, name)
    given, *surnames = cast.parts[name]
    surname = surnames[-1] if surnames else None
    mentions = tuple([_mention(entity, naming, text) for naming in namings if naming.passage.block.kind not in UNNAMED])
    captions = tuple([(n.start_char, n.end_char) for n in namings if n.passage.block.kind is BlockKind.CAPTION])
    return Person(entity, given, surname, cast.sex(name), mentions, captions, read)


def _told(text: str, cast: Cast, namings: Mapping[str, Sequence[Naming]]) -> dict[str, Told]:
    """What the article tells of each person of its cast, by full name; `namings` are those of each."""
    evidence = find_evidence(text, cast)
    found = {name: _ranked(_housed(evidence[name], cast), text) for name in namings}

    def so_far(name: str) -> Person:
        told = found[name]
        return _person(cast, name, namings[name], text, lambda _: told)

    called = tuple(colleagues(cast))
    for name, other in called:
        if found[name].organization_name is None:
            found[name] = found[name]._replace(colleague=found[other].colleague or so_far(other))
    for name, other in of_one_house(cast, called):
        if found[name].organization_name is None and found[other].organization_name:
            found[name] = found[name]._replace(colleague=so_far(other))
    for name, other in fellows(cast):
        if found[name].party is None:
            found[name] = found[name]._replace(party=found[other].party)
    homeless = any(told.role and told.organization_name is None for told in found.values())
    for standing in unnamed(text, cast) if homeless else ():
        holders = [name for name, told in found.items() if told.role and _same_title(told.role, standing)]
        if len(holders) == 1 and found[holders[0]].organization_name is None:
            found[holders[0]] = found[holders[0]]._replace(organization_name=standing.organization)
    return found


def _housed(evidence: Sequence[Evidence], cast: Cast) -> list[Evidence]:
    """What is told of somebody, without whom the article names as a person for an organisation."""
    return [
        replace(each, standing=each.standing._replace(organization=None))
        if _is_person(each.standing.organization, cast)
        else each
        for each in evidence
    ]


def _is_person(name: str | None, cast: Cast) -> bool:
    """Whether a name is one that the article gives a person, with a surname that is known, not "Tuva Mobil", or the
    given name of one: "Annas chef Bo Ek"."""
    if name is None:
        return False
    given, *rest = cast.parts.get(name, [""])
    return (is_given(given) and not surnames().isdisjoint(rest)) or _is_given_to_one(name, cast)


def _is_given_to_one(name: str, cast: Cast) -> bool:
    """Whether a name alone is the given name of somebody whom the article names in full."""
    return name in {parts[0] for parts in cast.parts.values() if len(parts) > 1} and is_given(name)


def _same_title(role: str, standing: Standing) -> bool:
    """Whether a title without a name may be that of somebody with a role: "ombudet" that of a "huvudombud"."""
    return standing.role is not None and role.split()[0].endswith(standing.role.split()[0])


def _ranked(evidence: Sequence[Evidence], text: str) -> Told:
    """What all places together tell of somebody."""
    if not evidence:
        return Told()
    ranked = _present(sorted(evidence, key=lambda e: (-e.weight, not e.standing.named, e.start_char)))
    standings = [e.standing for e in ranked]
    role = _fullest(standings)
    pointers = tuple(_pointers(ranked, role))
    pointed = party_before(text, pointers[0].char) if pointers and pointers[0].noun == _PARTY else None
    return Told(
        role,
        next((s.organization for s in sorted(standings, key=lambda s: _apart(s, role)) if _employs(s, role)), None),
        next((s.party for s in standings if s.party), pointed),
        pointers,
        next((e.start_char for e in ranked if e.standing.role), None),
        runs=next((s.organization for s in standings if s.unsure), None),
        tied=tuple(
            s.organization for s in standings if s.organization and s.tie and party_named(s.organization) is None
        ),
    )


def _apart(standing: Standing, role: str | None) -> int:
    """How far the organisation that a place names is from the role that counts: told with it, alone, with another."""
    return 2 if _unlike(standing, role) else int(standing.role is None)


def _unlike(standing: Standing, role: str | None) -> bool:
    """Whether a place tells another role than the one that counts, so that what it names may be another house."""
    return standing.role is not None and standing.role != role and not (role and _compound(role, standing.role))


def _employs(standing: Standing, role: str | None) -> bool:
    """Whether the organisation that a place names is one for which somebody with a role speaks: no party, nor where an
    association's officer earns a living, nor where who has a role elsewhere is but a member or a pupil, or calls others
    together."""
    officer = role is not None and _unlike(standing, role) and held_in_association(role)
    elsewhere = officer and (standing.besides or not held_in_association(standing.role or ""))
    elsewhere = elsewhere or (_unlike(standing, role) and (of_fellows(standing.role) or _learns(standing)))
    aside = standing.besides and standing.role is None and role is not None and not _own_house(standing, role)
    return (
        not elsewhere
        and not aside
        and not standing.unsure
        and standing.named
        and party_named(standing.organization) is None
    )


def _learns(standing: Standing) -> bool:
    """Whether somebody is told to learn somewhere: "var själv elev på Åsskolan"."""
    return standing.role is not None and standing.role.split()[0].endswith(_LEARNERS)


def _own_house(standing: Standing, role: str) -> bool:
    """Whether what somebody runs or leads "till vardags" is where he or she is what the article calls him or her; who
    is called by a discipline is that wherever he or she works."""
    house = standing.organization
    if house is None or held_in_association(role):
        return False
    return role.endswith(_DISCIPLINES) or of_its_trade(role, house) or (municipal(role) and is_authority(house))


def _fullest(standings: Sequence[Standing]) -> str | None:
    """The first role of some standings, as the one that tells most has it: "lärare" and "lärare i svenska", "åklagare"
    and "kammaråklagare", "ekonom" and "professor", but no compound that is told besides; what somebody has but learned
    to be where no other is told."""
    told = [(s, s.role) for s in standings if s.role]
    told = [(s, role) for s, role in told if not s.trained] or told
    if not told:
        return None
    plain = told[0][1]
    if plain.endswith(_DISCIPLINES) and (rank := next((r for _, r in told if r.split()[0] in _RANKS), None)):
        plain = rank
    if plain == _ELECTED and (office := next((r for _, r in told if r.split()[0].endswith(_OFFICES)), None)):
        plain = office
    fuller = [role for _, role in told if role.startswith(f"{plain} ")]
    compounds = [role for s, role in told if _compound(role, plain) and not s.besides]
    return max((plain, *(fuller or compounds[:1])), key=len)


def _compound(role: str, plain: str) -> bool:
    """Whether a role is a compound of another: "kammaråklagare" of "åklagare"."""
    return role != plain and role.endswith(plain) and not role.endswith(f" {plain}") and " " not in plain


def _present(ranked: list[Evidence]) -> list[Evidence]:
    """The evidence without what somebody once was, where anything tells what he or she is, and not but what was begun:
    "Initiativtagare är Eva Mo, pensionerad lärare"; of who leaves one house for another where only the old role is
    told, what that tells: "Efter nio år som rektor på Åsskolan går Eva Mo till Klarvik"."""
    now = [e for e in ranked if not e.standing.former]
    old = {e.start_char for e in ranked if e.standing.former and e.standing.role and e.standing.organization}
    if old and not any(e.standing.role for e in now):
        now = [e for e in now if e.start_char not in old]
    told = any(e.standing.organization or (e.standing.role and e.standing.role != _BEGUN) for e in now)
    return now if told else ranked


def _pointers(ranked: Sequence[Evidence], role: str | None) -> Iterator[Pointer]:
    """What points back to the organisation: "förbundets jurist", else the title itself, "förbundsjuristen",
    "bortatränaren"."""
    kind = employer_class(role) if role else None
    plays = kind is not None and kind.rivals
    told = [e for e in ranked if not (e.standing.named or (_learns(e.standing) and _unlike(e.standing, role)))]
    nouns = [Pointer(noun, e.start_char) for e in told if (noun := e.standing.organization)]
    yield from nouns
    for e in () if nouns else ranked:
        if e.standing.role is None or e.standing.besides:
            continue
        if plays and (noun := side_in_title(e.standing.role)):
            yield Pointer(noun, e.start_char)
            return
        if noun := body_in_title(e.standing.role):
            yield Pointer(noun, e.start_char, title=True)
            return


def _mention(entity: Entity, naming: Naming, text: str) -> Mention:
    start, end = naming.start_char, naming.end_char
    return Mention(entity, text[start:end], start, end, f"name-{naming.form}", _CONFIDENCE[naming.form])
