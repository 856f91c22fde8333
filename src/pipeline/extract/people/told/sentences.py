"""What a sentence says of whom it names: "heter", "är", "jobbar som", "utsågs till"."""

from collections.abc import Iterator
from itertools import islice

from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.names.parties import party_at
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.aroundname import (
    APART,
    AT_FIRST,
    CALLED,
    EMPLOYER,
    LATER,
    LEADING_UP,
    NEWLY,
    RUNNING,
    SAID,
)
from pipeline.extract.people.told.clauses import past_adverbs, verb_before
from pipeline.extract.people.told.employers import THEIR, before_sentence, behind_name, led_to, place_of_work
from pipeline.extract.people.told.former import over
from pipeline.extract.people.told.fronting import fronted
from pipeline.extract.people.told.installed import BECAME, INSTALLED, MADE, TAKEN, chosen, installed
from pipeline.extract.people.told.leading import role_that_leads
from pipeline.extract.people.told.members import conjoined, outdated, still_there
from pipeline.extract.people.told.offices import SEEKS
from pipeline.extract.people.told.predicates import inverted, predicate
from pipeline.extract.people.told.readers import ask
from pipeline.extract.people.told.setoff import past_apposition, past_origin, past_relative, set_between_commas
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.people.told.verbs import BELONGS, CHANGES, COPULA, WORKS
from pipeline.extract.people.told.working import at_work_before, works_on
from pipeline.extract.rolewords import basic_form, is_role
from pipeline.extract.tokens import END, Token, at, clause_start
from pipeline.extract.words import ADVERBS, THIRD_PERSON

# "Redaktören heter Eva Mo och är förläggare på Klarvik": the whole of it before the title alone.
_WHOLE = 2.1
# Behind a comma, "Eva Mo, som är förbundets rådgivare", where a title without whose it is stands before the name.
_SAID_WITH_OWNER = 3.2
# What stands before the first word of a sentence.
_FIRST = frozenset({".", "!", "?", END.text})
# What makes of a name no subject: "Med Eva Mo är han ...".
_NO_SUBJECT = frozenset("med enligt för till från av mot hos om kring bland efter".split()) | SEEKS
# Verbs that have an object which the name may be.
_OF_OBJECT = CHANGES | BELONGS
# What begins a clause whose verb then stands before its subject, and a clause inside what it begins.
_FRONTED = (ADVERBS - {"sedan"}) | frozenset("i på vid hos från med till efter under före den".split())
_CLAUSES = frozenset("som där när och att medan vars då".split())


def said_of_name(text: str, naming: Naming) -> Iterator[tuple[float, Standing]]:
    """What the sentence of a naming says of who is named, with its weight. `text` is the article's."""
    tokens, start = naming.passage.tokens, naming.start
    _, end = party_at(tokens, naming.end)
    after = at(tokens, end).text
    yield from ask(LEADING_UP, text, naming, end)
    yield from _inverted(text, naming, end)
    yield from ask(APART, text, naming, end)
    yield from _made(text, naming, end)
    yield from _led_up_to(text, naming, end)
    goes_on = after == "," or at(tokens, end).word  # else nothing more is said of who is named
    if not goes_on or (at(tokens, start - 1).low in _NO_SUBJECT and after not in (",", "som")):
        return
    if at(tokens, start - 1).text in CALLED and after == "," and (later := conjoined(text, tokens, end + 1)):
        yield SAID, later
    yield from ask(AT_FIRST, text, naming, end)
    yield from _predicated(text, naming, end)


def _made(text: str, naming: Naming, end: int) -> Iterator[tuple[float, Standing]]:
    """What somebody has just become: most of all where it is told for whom, or that it is done."""
    tokens, start = naming.passage.tokens, naming.start
    if MADE.isdisjoint(naming.passage.words):
        return
    behind = installed(text, tokens, end)
    if given := behind or chosen(text, tokens, start, end):
        # "Till kassör valdes läraren Eva Mo"
        titled = behind is None and is_role(basic_form(at(tokens, start - 1).text))
        # "Eva Mo, mjölkbonde, blev kassör"
        besides = at(tokens, end).text == "," and at(tokens, past_apposition(tokens, end)).text == BECAME
        taken = besides or titled or bool(given.organization)
        taken = taken or not TAKEN.isdisjoint(at(tokens, k).text for k in (end, end + 1))
        yield (NEWLY if taken else SAID), given


def _led_up_to(text: str, naming: Naming, end: int) -> Iterator[tuple[float, Standing]]:
    """What the role that begins the sentence tells, with the employer behind the name, or told in the sentence before:
    "Bakom den står en klubb, Ryds BK. Ordförande är | Eva Mo", "Dess ordförande heter | Eva Mo"."""
    tokens = naming.passage.tokens
    leading = None if _owner(naming) else role_that_leads(text, tokens, naming.start)
    if leading is None:
        return
    yield SAID, leading
    if leading.organization:
        return
    employer, opens = behind_name(text, tokens, end, []), clause_start(tokens, naming.start)
    noun = at(tokens, opens + (at(tokens, opens).text in THEIR))
    if employer is None and leading.role and noun.low == leading.role:
        employer = before_sentence(text, tokens, opens, leading.role)
    if employer:
        yield EMPLOYER, Standing(None, employer, None, naming.end)


def _owner(naming: Naming) -> bool:
    """Whether a name but tells whose something is: "I Lund tar | Eva Mos | man över", "Skotaren är | Evas | rum"."""
    last = naming.passage.tokens[naming.end - 1].text
    if not last.endswith("s") or not at(naming.passage.tokens, naming.end).lower:
        return False
    return any(last == f"{word}s" for word in naming.name.split())


def _predicated(text: str, naming: Naming, end: int) -> Iterator[tuple[float, Standing]]:
    """What the predicate tells, where the sentence goes on at token `end`: in a relative clause, in the main one behind
    it, in later members."""
    tokens, start, after = naming.passage.tokens, naming.start, at(naming.passage.tokens, end).text
    said = predicate(text, tokens, end)
    if said is None and (behind := past_origin(tokens, past_apposition(tokens, end))) > end:
        said = predicate(text, tokens, end + 1) if set_between_commas(tokens, start) else None
        said = said or predicate(text, tokens, behind)
    if said is None and after == "," == at(tokens, start - 1).text:
        said = predicate(text, tokens, end + 1)  # "En av grundarna, Eva Mo, är i dag rektor"
    if later := still_there(said, conjoined(text, tokens, end)):
        relative = next((k + 1 for k in (end, end + 1) if at(tokens, k).text == "som"), end)
        said = outdated(said, later, at(tokens, relative))
        called = said is None and at(tokens, start - 1).text in CALLED and later.role and later.organization
        yield (_WHOLE if called else LATER), later
    if (behind := past_relative(tokens, end)) > end and (main := predicate(text, tokens, behind)):
        said = said._replace(former=said.former or bool(main.role and over(tokens[end:behind]))) if said else None
        yield LATER, main
    if said:
        owned = after == "," and said.role and said.organization and said.firm
        yield (_SAID_WITH_OWNER if owned else SAID if said.firm or not said.role else LATER), said
    nowhere = works_on(tokens, end) if said is None else said.organization is None
    if nowhere and (employer := led_to(text, tokens, start)):
        yield EMPLOYER, Standing(None, employer, None, naming.end)


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
    done = at(tokens, verb).text
    chooses = done in INSTALLED or at(tokens, made).text in INSTALLED
    behind = past_apposition(tokens, end) if chooses else end
    behind = past_adverbs(tokens, behind) if chooses else end
    named = chooses and at(tokens, behind).text in ("som", "till")
    if named and (role := stated_role(text, tokens, behind + 1)):
        newly = at(tokens, behind + 1).text == "ny"
        yield (NEWLY if behind > end or newly else SAID), role
    yield from islice(ask(RUNNING, text, naming, end), 1)
    object_of = done in _OF_OBJECT and _object_of(tokens, verb)
    said = None if object_of or _owner(naming) else inverted(text, tokens, start, end)
    if said:
        yield SAID, said._replace(former=said.former or before == "var")
    is_there = said is not None and (before in COPULA or (before in ("har", "hade") and after == "varit"))
    at_work = before in WORKS and after == "som"
    clefted = before == "det" and at(tokens, start - 2).text in COPULA and after == "som"
    employer = place_of_work(text, tokens, start - 1) if at_work or is_there else None
    there = clefted or is_there or before in ("finns", "fanns") or at_work_before(tokens, start, end)
    if employer := employer or (fronted(text, tokens, start) if there else None):
        yield EMPLOYER, Standing(None, employer, None, naming.end)


def _object_of(tokens: list[Token], verb: int) -> bool:
    """Whether a subject stands before the verb at token `verb`, so that a name behind it is its object: "Bo Ek
    efterträder Eva Mo", "Bo Ek, som efterträder Eva Mo", but "Efter elva år på Klarvik tillträder Eva Mo"."""
    before, begin = at(tokens, verb - 1), clause_start(tokens, verb)
    if before.text == "som" or before.text in THIRD_PERSON:
        return True
    fronted = at(tokens, begin).low in _FRONTED and not any(token.text in _CLAUSES for token in tokens[begin:verb])
    return before.capital and not fronted
