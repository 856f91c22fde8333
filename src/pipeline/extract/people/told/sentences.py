"""What a sentence says of whom it names: "heter", "är", "jobbar som", "utsågs till"."""

from collections.abc import Iterator
from itertools import islice

from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.names.othernames import CALLS, other_name_for
from pipeline.extract.people.names.parties import party_at
from pipeline.extract.people.pointers import THERE
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.appointing import APPOINTS, STARTS, appointed_by, hired_at, hired_next
from pipeline.extract.people.told.beforename import before_name
from pipeline.extract.people.told.begun import BEGAN, BEGUN, begun
from pipeline.extract.people.told.belonging import ONLY, on_duty, own_room, set_off
from pipeline.extract.people.told.clauses import past_adverbs, verb_before
from pipeline.extract.people.told.clefted import COUNTS, IT, counts_for, it_was
from pipeline.extract.people.told.employers import before_sentence, behind_name, led_to, place_of_work
from pipeline.extract.people.told.foretold import AFTER, BEFORE_IT, after_years, before_it, hired_before
from pipeline.extract.people.told.former import over
from pipeline.extract.people.told.fronting import fronted
from pipeline.extract.people.told.headedby import HAVING, RUN_BY, having, headed_with, run_by, stood_behind_by
from pipeline.extract.people.told.installed import BECAME, INSTALLED, MADE, TAKEN, chosen, installed
from pipeline.extract.people.told.leading import role_that_leads
from pipeline.extract.people.told.members import conjoined, outdated, still_there
from pipeline.extract.people.told.objects import TOLD_BEFORE, told_before
from pipeline.extract.people.told.offices import SEEKS
from pipeline.extract.people.told.oneofthem import ONE_OF, one_of_them
from pipeline.extract.people.told.ownwork import AS, GETS, SHIFTS, got, own_work, shift
from pipeline.extract.people.told.partisans import REPRESENTING, represents
from pipeline.extract.people.told.predicates import inverted, predicate
from pipeline.extract.people.told.readers import Reader, ask, further_on, in_front
from pipeline.extract.people.told.setoff import past_apposition, past_origin, past_relative, set_between_commas
from pipeline.extract.people.told.spokesmen import (
    REPRESENTED,
    THROUGH,
    WRITINGS,
    answers_for,
    in_writing,
    represented_by,
)
from pipeline.extract.people.told.staff import STAFF, in_front_of
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.people.told.takingpart import SIDES, on_whose_side
from pipeline.extract.people.told.thatday import WAS, was_then
from pipeline.extract.people.told.verbs import BELONGS, CHANGES, COPULA, WORKS
from pipeline.extract.people.told.working import at_work_before, works_on, works_there
from pipeline.extract.rolewords import basic_form, is_role
from pipeline.extract.tokens import END, Token, at, clause_start
from pipeline.extract.words import ADVERBS, OWNERS, REFLEXIVE, THIRD_PERSON

# What such a sentence is worth beside what stands next to the name, and where the employer stands apart from the role.
_SAID, _EMPLOYER, _LATER = 2.0, 1.9, 1.4
# "Redaktören heter Eva Mo och är förläggare på Klarvik": the whole of it before the title alone.
_WHOLE = 2.1
# Behind a comma, "Eva Mo, som är förbundets rådgivare", where a title without whose it is stands before the name.
_SAID_WITH_OWNER = 3.2
# What somebody has just become counts before what he or she is: "Eva Mo, i dag rektor, valdes till kassör i Ryd".
_INSTALLED = 4.1
# What stands before the first word of a sentence.
_FIRST = frozenset({".", "!", "?", END.text})
# What makes of a name no subject: "Med Eva Mo är han ...".
_NO_SUBJECT = frozenset("med enligt för till från av mot hos om kring bland efter".split()) | SEEKS
_CALLED = frozenset({"heter", "hette"})
_NAMING = _CALLED | {"är"}
_LED = frozenset("leds leddes styrs styrdes sköts samordnas".split())
# Verbs that have an object which the name may be.
_OF_OBJECT = CHANGES | BELONGS
_TASK = 3
# What begins a clause whose verb then stands before its subject, and a clause inside what it begins.
_FRONTED = (ADVERBS - {"sedan"}) | frozenset("i på vid hos från med till efter under före den".split())
_CLAUSES = frozenset("som där när och att medan vars då".split())


def said_of_name(text: str, naming: Naming) -> Iterator[tuple[float, Standing]]:
    """What the sentence of a naming says of who is named, with its weight. `text` is the article's."""
    tokens, start = naming.passage.tokens, naming.start
    _, end = party_at(tokens, naming.end)
    after = at(tokens, end).text
    yield from ask(_LEADING_UP, text, naming, end)
    yield from _inverted(text, naming, end)
    yield from ask(_APART, text, naming, end)
    yield from _made(text, naming, end)
    yield from _led_up_to(text, naming, end)
    goes_on = after == "," or at(tokens, end).word  # else nothing more is said of who is named
    if not goes_on or (at(tokens, start - 1).low in _NO_SUBJECT and after not in (",", "som")):
        return
    if at(tokens, start - 1).text in _CALLED and after == "," and (later := conjoined(text, tokens, end + 1)):
        yield _SAID, later
    yield from ask(_AT_FIRST, text, naming, end)
    yield from _predicated(text, naming, end)


def _made(text: str, naming: Naming, end: int) -> Iterator[tuple[float, Standing]]:
    """What somebody has just become or takes up: most of all where it is told for whom, or that it is done."""
    tokens, start = naming.passage.tokens, naming.start
    if _MADE.isdisjoint(naming.passage.words):
        return
    behind = installed(text, tokens, end) or hired_at(text, tokens, start, end)
    if given := behind or chosen(text, tokens, start, end) or hired_next(text, tokens, start, end):
        # "Till kassör valdes läraren Eva Mo"
        titled = behind is None and is_role(basic_form(at(tokens, start - 1).text))
        # "Eva Mo, mjölkbonde, blev kassör"
        besides = at(tokens, end).text == "," and at(tokens, past_apposition(tokens, end)).text == BECAME
        taken = besides or titled or bool(given.organization)
        taken = taken or not TAKEN.isdisjoint(at(tokens, k).text for k in (end, end + 1))
        yield (_INSTALLED if taken else _SAID), given


def _led_up_to(text: str, naming: Naming, end: int) -> Iterator[tuple[float, Standing]]:
    """What the role that begins the sentence tells, with the employer behind the name, or told in the sentence before:
    "Bakom den står en klubb, Ryds BK. Ordförande är | Eva Mo"."""
    tokens = naming.passage.tokens
    leading = role_that_leads(text, tokens, naming.start)
    if leading is None:
        return
    yield _SAID, leading
    if leading.organization:
        return
    employer, opens = behind_name(text, tokens, end, []), clause_start(tokens, naming.start)
    if employer is None and leading.role and at(tokens, opens).low == leading.role:
        employer = before_sentence(text, tokens, opens, leading.role)
    if employer:
        yield _EMPLOYER, Standing(None, employer, None, naming.end)


def _predicated(text: str, naming: Naming, end: int) -> Iterator[tuple[float, Standing]]:
    """What the predicate tells, where the sentence goes on at token `end`: in a relative clause, in the main one behind
    it, in later members."""
    tokens, start, after = naming.passage.tokens, naming.start, at(naming.passage.tokens, end).text
    said = predicate(text, tokens, end)
    open_where = said is None or said.organization == THERE
    if open_where and works_there(tokens, end) and (house := fronted(text, tokens, start)):
        said = Standing(said.role if said else None, house, None, end, firm=False)
    if said is None and (behind := past_origin(tokens, past_apposition(tokens, end))) > end:
        said = predicate(text, tokens, end + 1) if set_between_commas(tokens, start) else None
        said = said or predicate(text, tokens, behind)
    if later := still_there(said, conjoined(text, tokens, end)):
        relative = next((k + 1 for k in (end, end + 1) if at(tokens, k).text == "som"), end)
        said = outdated(said, later, at(tokens, relative))
        called = said is None and at(tokens, start - 1).text in _CALLED and later.role and later.organization
        yield (_WHOLE if called else _LATER), later
    if (behind := past_relative(tokens, end)) > end and (main := predicate(text, tokens, behind)):
        said = said._replace(former=said.former or bool(main.role and over(tokens[end:behind]))) if said else None
        yield _LATER, main
    if said:
        owned = after == "," and said.role and said.organization and said.firm
        yield (_SAID_WITH_OWNER if owned else _SAID if said.firm or not said.role else _LATER), said
    nowhere = works_on(tokens, end) if said is None else said.organization is None
    if nowhere and (employer := led_to(text, tokens, start)):
        yield _EMPLOYER, Standing(None, employer, None, naming.end)


def _inverted(text: str, naming: Naming, end: int) -> Iterator[tuple[float, Standing]]:
    """The same where the verb stands before the name, behind which the sentence goes on at token `end`: "Som vikarie
    jobbar Eva Mo på Klarvik", "I dag driver Eva Mo Studio Barrskog"."""
    tokens, start = naming.passage.tokens, naming.start
    before, after = at(tokens, start - 1).text, at(tokens, end).text
    if before in _FIRST:  # no verb stands before who begins the sentence
        return
    made = max(start - 1, 0)
    while made and tokens[made].text in ADVERBS:
        made -= 1
    verb = verb_before(tokens, start)
    chooses = at(tokens, made).text in INSTALLED or at(tokens, verb).text in INSTALLED
    behind = past_apposition(tokens, end) if chooses else end
    behind = past_adverbs(tokens, behind) if chooses else end
    named = chooses and at(tokens, behind).text in ("som", "till")
    if named and (role := stated_role(text, tokens, behind + 1 + _ours(tokens, behind + 1))):
        newly = at(tokens, behind + 1).text == "ny"
        yield (_INSTALLED if behind > end or newly else _SAID), role
    yield from islice(ask(_RUNS, text, naming, end), 1)
    object_of = at(tokens, verb).text in _OF_OBJECT and _object_of(tokens, verb)
    # "I Lund tar Eva Mos man över"
    owner = tokens[end - 1].text == f"{naming.name.split()[-1]}s" and at(tokens, end).lower
    said = None if object_of or owner else inverted(text, tokens, start, end)
    if said:
        yield _SAID, said._replace(former=said.former or before == "var")
    is_there = said is not None and before in COPULA
    at_work = before in WORKS and after == "som"
    clefted = before == "det" and at(tokens, start - 2).text in COPULA and after == "som"
    employer = place_of_work(text, tokens, start - 1) if at_work or is_there else None
    if employer is None and not SIDES.isdisjoint(naming.passage.words):
        employer = on_whose_side(text, tokens, start, end)
    there = clefted or is_there or before in ("finns", "fanns") or _led_by_name(tokens, start)
    there = there or at_work_before(tokens, start, end)
    if employer := employer or (fronted(text, tokens, start) if there else None):
        yield _EMPLOYER, Standing(None, employer, None, naming.end)


def _object_of(tokens: list[Token], verb: int) -> bool:
    """Whether a subject stands before the verb at token `verb`, so that a name behind it is its object: "Bo Ek
    efterträder Eva Mo", "Bo Ek, som efterträder Eva Mo", but "Efter elva år på Klarvik tillträder Eva Mo"."""
    before, begin = at(tokens, verb - 1), clause_start(tokens, verb)
    if before.text == "som" or before.text in THIRD_PERSON:
        return True
    fronted = at(tokens, begin).low in _FRONTED and not any(token.text in _CLAUSES for token in tokens[begin:verb])
    return before.capital and not fronted


def _called(text: str, tokens: list[Token], start: int, _end: int) -> Standing | None:
    """What leads to "heter" before the name: "Rektorn heter | Anna Berg", "Målvakten som stod snett heter | Anna"."""
    if at(tokens, start - 1).text not in _CALLED:
        return None
    return before_name(text, tokens, start - 1) or _told_by_clause(text, tokens, start - 1)


def _called_otherwise(text: str, tokens: list[Token], start: int, _end: int) -> Standing | None:
    """What stands before by what other name somebody is called: "en av lärarna, som vi kan kalla | Maria"."""
    called = other_name_for(tokens, start)
    return before_name(text, tokens, called) if called else None


def _hired(text: str, tokens: list[Token], start: int, _end: int) -> Standing | None:
    """What the sentence before tells of somebody without a name: "Byn har en ny kantor. Hon heter | Anna Berg"."""
    return hired_before(text, tokens, start - 1) if at(tokens, start - 1).text in _CALLED else None


def _of_party(_text: str, tokens: list[Token], _start: int, end: int) -> Standing | None:
    party = represents(tokens, end)
    return Standing(None, None, party, end) if party else None


def _pointed_out(text: str, tokens: list[Token], i: int) -> Standing | None:
    """For whom somebody at token `i` is by what tells who is meant: "Den som leder bolaget är | Anna Berg", "En av dem
    som jobbar där är kocken | Anna Berg"."""
    verb = next((k for k in range(i - 1, max(i - _TASK, 0), -1) if not tokens[k].lower or tokens[k].text in _NAMING), 0)
    if at(tokens, verb).text not in _NAMING:
        return None
    begin = clause_start(tokens, i)
    if at(tokens, begin).low not in ("den", "en", "ett"):
        return None
    leads = next((k for k in range(begin + 1, verb) if tokens[k].text == "som"), None)
    said = predicate(text, tokens[:verb], leads) if leads else None
    return Standing(None, said.organization, None, i, firm=False) if said and said.organization else None


def _led_by_name(tokens: list[Token], i: int) -> bool:
    """Whether what goes on somewhere is led by who is named at token `i`: "leds arbetet av | Anna Berg"."""
    led = at(tokens, i - 1).text == "av"
    return led and any(token.text in _LED for token in tokens[max(i - _TASK - 1, 0) : i])


def _ours(tokens: list[Token], i: int) -> bool:
    """Whether the word at token `i` but tells whose a new one is: "som | vår nya inköpschef"."""
    return at(tokens, i).text in OWNERS and at(tokens, i + 1).text in ("ny", "nya", "nye")


def _told_by_clause(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The role that begins the sentence of "heter" at token `i`: "Målvakten som stod snett heter Anna Berg"."""
    start = clause_start(tokens, i)
    return before_name(text, tokens, start + 1) if at(tokens, start + 1).text in ("som", "bakom") else None


_LEADING_UP = (
    Reader(_SAID, _CALLED, _called),
    Reader(_SAID, CALLS, _called_otherwise),
    Reader(_SAID, _CALLED, _hired),
    Reader(_EMPLOYER, _NAMING, in_front(_pointed_out)),
    Reader(_EMPLOYER, frozenset({IT}), it_was),
    Reader(_EMPLOYER, frozenset({COUNTS}), counts_for),
    Reader(_LATER, BEFORE_IT, in_front(before_it)),
    Reader(_EMPLOYER, STAFF, in_front(in_front_of)),
    Reader(_EMPLOYER, frozenset({AFTER}), in_front(after_years)),
)
# Of these the first counts that tells anything.
_RUNS = (
    Reader(_SAID, RUN_BY, in_front(run_by)),
    Reader(_SAID, frozenset({"står"}), in_front(stood_behind_by)),
    Reader(_SAID, frozenset({"med"}), headed_with),
    Reader(_SAID, HAVING, having),
    Reader(_SAID, TOLD_BEFORE, told_before),
)
_APART = (
    Reader(_LATER, frozenset({AS}), own_work),
    Reader(_EMPLOYER, SHIFTS, shift),
    Reader(_EMPLOYER, frozenset({THROUGH}), in_front(answers_for)),
    Reader(_EMPLOYER, REPRESENTED, in_front(represented_by)),
    Reader(_EMPLOYER, WRITINGS, in_front(in_writing)),
    Reader(_LATER, GETS, got),
    Reader(_EMPLOYER, APPOINTS, appointed_by),
    Reader(_EMPLOYER, ONLY, on_duty),
    Reader(_EMPLOYER, REFLEXIVE, further_on(own_room)),
    Reader(_EMPLOYER, frozenset({"bakom"}), further_on(set_off)),
    Reader(_EMPLOYER, ONE_OF, one_of_them),
    Reader(_LATER, REPRESENTING, _of_party),
    Reader(_LATER, frozenset({WAS}), was_then),
)
_AT_FIRST = (Reader(BEGAN, BEGUN, begun),)
_MADE = MADE | STARTS
