"""What an article says of each person, wherever it names him or her, and how much each place is worth."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.names.parties import party_at
from pipeline.extract.people.roles.employing import founds
from pipeline.extract.people.roles.modifiers import is_epithet
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.aftername import after_name
from pipeline.extract.people.told.beforename import before_name
from pipeline.extract.people.told.called import (
    called_by_club,
    called_by_epithet,
    called_by_title,
    called_by_trade,
    called_next,
)
from pipeline.extract.people.told.companions import companions
from pipeline.extract.people.told.counted import counted
from pipeline.extract.people.told.employers import before_sentence, behind_name, of_fellow
from pipeline.extract.people.told.epithets import said_of_epithets
from pipeline.extract.people.told.factlists import in_facts, officers
from pipeline.extract.people.told.fronting import fronted
from pipeline.extract.people.told.gapped import gapped
from pipeline.extract.people.told.handedover import handed_over
from pipeline.extract.people.told.headed import called_in_headline, headed, quoted_in_headline
from pipeline.extract.people.told.headtitled import head_titled
from pipeline.extract.people.told.namednext import named_next
from pipeline.extract.people.told.opened import called_before
from pipeline.extract.people.told.ownfirms import own_firms
from pipeline.extract.people.told.ownstaff import own_staff
from pipeline.extract.people.told.owntold import own_words
from pipeline.extract.people.told.portraits import portrayed
from pipeline.extract.people.told.presented import presented
from pipeline.extract.people.told.pronouns import OFFICE, said_of_pronouns
from pipeline.extract.people.told.resuming import resumed
from pipeline.extract.people.told.sentences import said_of_name
from pipeline.extract.people.told.sharing import sharing
from pipeline.extract.people.told.succession import followed
from pipeline.extract.people.told.theother import the_other
from pipeline.extract.people.told.titlednext import titled_next
from pipeline.extract.people.told.together import (
    called_both,
    each_of,
    named_together,
    role_of_own,
    said_of_both,
    said_of_named,
    said_of_two,
)
from pipeline.extract.people.told.verbs import verb_before
from pipeline.extract.rolewords import basic_form, is_role
from pipeline.extract.tokens import at
from pipeline.model import BlockKind
from pipeline.reference.employers import employer_class, of_fellows

# What each place is worth where several tell something else: an apposition most, its absence least.
_APPOSITION, _LOOSE_APPOSITION, _BEHIND = 4.0, 2.5, 1.0
_TITLE_WITH_OWNER, _TITLE, _LOOSE_TITLE = 3.5, 3.0, 1.2
_EMPLOYER_OF_TITLE = 1.1
_VAGUE_APPOSITION = 2.9
# "Kassör är Anna Berg, till vardags svetsare": less than what the sentence is about.
_BESIDES = 1.8
_SHARED = 1.9
_COLUMN = _EACH_OF_SEVERAL = 2.0
_CALLED, _OWN_WORDS = 0.9, 0.5
# A list of facts, before what the running text tells in passing.
_LISTED = 2.2
# Blocks that tell in few words what somebody is.
_BRIEF = frozenset({BlockKind.CAPTION, BlockKind.HEADLINE, BlockKind.HEADING})
# Who held the place before, but where it is told for whom he or she speaks.
_PREDECESSOR = "företrädare"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one place says of somebody: at offset `start_char`; what has the greatest `weight` counts."""

    weight: float
    standing: Standing
    start_char: int


def find_evidence(text: str, cast: Cast) -> dict[str, list[Evidence]]:
    """The evidence for each person of the cast, by full name. `text` is the article's."""
    found: dict[str, list[Evidence]] = defaultdict(list)
    for naming in cast.namings:
        for weight, standing in _stated(text, naming):
            if standing.tells and (standing.role != _PREDECESSOR or standing.organization):
                besides = of_fellows(standing.role) and not standing.organization
                weight = min(weight, OFFICE) if besides else weight
                found[naming.name].append(Evidence(weight, standing, naming.start_char))
    for name, weight, standing, char in said_of_pronouns(text, cast):
        found[name].append(Evidence(weight, standing, char))
    for weight, naming, standing in _told_of_named(text, cast):
        found[naming.name].append(Evidence(weight, standing, naming.start_char))
    _share(text, cast, found)
    told = {name: [e.standing for e in sorted(each, key=lambda e: -e.weight)] for name, each in found.items()}
    for succession in followed(text, cast):
        for naming, standing in succession.passed_on(told):
            found[naming.name].append(Evidence(_EMPLOYER_OF_TITLE, standing, naming.start_char))
    opening = (
        *presented(text, cast),
        *quoted_in_headline(text, cast),
        *called_in_headline(cast),
    )
    for naming, standing in opening:
        others = (e.standing.role for name, each in found.items() if name != naming.name for e in each)
        if standing.role not in others:
            found[naming.name].append(Evidence(_CALLED, standing, naming.start_char))
    _resume(text, cast, found)
    return found


def _share(text: str, cast: Cast, found: dict[str, list[Evidence]]) -> None:
    """Give each of two what is told of both behind the last, or the role of two there that is his or hers."""
    for one, other in named_together(cast.namings):
        behind = [e for e in found[other.name] if e.start_char == other.start_char]
        if own := role_of_own(text, one, other):
            found[other.name] = [e for e in found[other.name] if e not in behind]
            for naming, standing in zip((one, other), own, strict=True):
                found[naming.name].append(Evidence(_LOOSE_APPOSITION, standing, other.start_char))
            continue
        both = [e for e in behind if said_of_both(e.standing, other)]
        shared = [e if called_both(other) else replace(e, weight=min(e.weight, _SHARED)) for e in both]
        found[other.name] = [e for e in found[other.name] if e not in both] + shared
        found[one.name] += [e for e in shared if called_both(other) or _has_too(found[one.name], e.standing)]


def _resume(text: str, cast: Cast, found: dict[str, list[Evidence]]) -> None:
    """Add by what title the text goes on to tell of whom nothing tells a role, or with its house nothing at all."""
    for naming, standing in resumed(text, cast):
        if not any(e.standing.role or e.standing.organization for e in found[naming.name]):
            found[naming.name].append(Evidence(_CALLED, standing, naming.start_char))
    headed = list(head_titled(cast))
    roles = {e.standing.role for each in found.values() for e in each} if headed else set()
    own = ((naming, standing) for naming, standing in headed if standing.role not in roles)
    for naming, standing in (*titled_next(text, cast), *own):
        if not any(e.standing.role for e in found[naming.name]):
            found[naming.name].append(Evidence(_CALLED, standing, naming.start_char))


def _told_of_named(text: str, cast: Cast) -> Iterator[tuple[float, Naming, Standing]]:
    """What is told elsewhere than around a name of whom it names, with its weight."""
    told = (
        (_EACH_OF_SEVERAL, each_of(text, cast.namings)),
        (_CALLED, called_by_title(cast)),
        (_EACH_OF_SEVERAL, companions(text, cast)),
        (_EMPLOYER_OF_TITLE, sharing(text, cast.namings)),
        (_EMPLOYER_OF_TITLE, own_staff(text, cast.namings)),
        (_EACH_OF_SEVERAL, said_of_two(text, cast)),
        (_EACH_OF_SEVERAL, gapped(text, cast.namings)),
        (_EACH_OF_SEVERAL, the_other(text, cast.namings)),
        (_EACH_OF_SEVERAL, said_of_named(text, cast.namings)),
        (_EACH_OF_SEVERAL, said_of_epithets(text, cast)),
        (_LOOSE_APPOSITION, headed(text, cast)),
        (_EACH_OF_SEVERAL, counted(text, cast)),
        (_LISTED, in_facts(text, cast)),
        (_CALLED, officers(text, cast)),
        (_CALLED, portrayed(text, cast)),
        (_CALLED, called_by_club(text, cast)),
        (_CALLED, called_by_trade(cast)),
        (_CALLED, called_by_epithet(text, cast)),
        (_CALLED, called_next(text, cast)),
        (_CALLED, called_before(text, cast)),
        (_CALLED, named_next(text, cast)),
        (_CALLED, handed_over(text, cast)),
        (_CALLED, own_firms(text, cast)),
        (_OWN_WORDS, own_words(text, cast)),
    )
    for weight, each in told:
        for naming, standing in each:
            yield weight, naming, standing


def _has_too(own: list[Evidence], shared: Standing) -> bool:
    """Whether somebody of whom `own` tells may have what is told of two: with another role than that, only what each of
    several may found or own besides, or what is had in the same houses, as a professor is a researcher; nobody whose
    house is told has another's."""
    if shared.role is None and shared.organization and any(e.standing.organization for e in own):
        return False
    roles = {e.standing.role for e in own if e.standing.role}
    if shared.role is None or not roles or shared.role in roles or founds(set(shared.role.split())):
        return True
    kind = employer_class(shared.role)
    return kind is not None and kind.closed and all(employer_class(role) is kind for role in roles)


def _stated(text: str, naming: Naming) -> Iterator[tuple[float, Standing]]:
    """What stands around a naming, with the weight of each place."""
    tokens, passage = naming.passage.tokens, naming.passage
    verb = verb_before(tokens, naming.start)
    lenient = passage.block.kind in _BRIEF or verb is not None
    after = after_name(text, tokens, naming.end, lenient=lenient)
    yield _weight_behind(after), after
    before = before_name(text, tokens, naming.start, lenient_from=verb + 1 if verb is not None else None)
    if before:
        if before.role and not before.organization and after.role is None and _set_off(naming):
            before = before._replace(organization=after.organization)
        yield (_LOOSE_TITLE if not before.firm else _TITLE_WITH_OWNER if before.organization else _TITLE), before
        if before.role and before.organization is None and (employer := _employer(text, naming, before.role)):
            yield _EMPLOYER_OF_TITLE, Standing(None, employer, None, naming.end)
    yield from said_of_name(text, naming)
    if passage.header and is_role(passage.header):
        yield _COLUMN, Standing(basic_form(passage.header), None, None, naming.end)


def _set_off(naming: Naming) -> bool:
    """Whether a comma sets off what stands behind a name: "klubbordföranden Bo Ek|, Verkstadsfacket"."""
    tokens = naming.passage.tokens
    return at(tokens, party_at(tokens, naming.end)[1]).text == ","


def _weight_behind(after: Standing) -> float:
    """What stands behind a name is worth most, a mere "ytterst ansvarig för vården" less than a title before it."""
    if not after.role:
        return _BEHIND
    if after.besides:
        return _BESIDES
    if after.role.split(" för ")[0].endswith("ansvarig"):
        return _VAGUE_APPOSITION
    return _APPOSITION if after.firm else _LOOSE_APPOSITION


def _employer(text: str, naming: Naming, role: str) -> str | None:
    """The employer of somebody whose role stands before the name, without saying for whom."""
    tokens = naming.passage.tokens
    last = naming.start - 1 - is_epithet(at(tokens, naming.start - 1))
    noun = last - 1 if at(tokens, last).text == "," else naming.start - 1
    _, end = party_at(tokens, naming.end)
    first = noun + 1 - len(role.split())
    behind = behind_name(text, tokens, end, tokens[first : noun + 1])
    first -= at(tokens, first - 1).low in ("dess", "deras")
    behind = behind or of_fellow(text, tokens, first, role)
    return behind or fronted(text, tokens, first, role) or before_sentence(text, tokens, first, role)
