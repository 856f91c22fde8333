"""The house that has somebody at its head, told around the name: "Klarvik ägs av Anna Berg", "Bakom Klarvik står Anna
Berg", "Klarvik har Anna Berg till ordförande"."""

from pipeline.extract.people.roles.employing import PLACE
from pipeline.extract.people.roles.orgphrases import org_after
from pipeline.extract.people.roles.ownedparts import owned_service
from pipeline.extract.people.roles.owners import opening_noun
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.antecedents import antecedent, before_place, common, ending
from pipeline.extract.people.told.clauses import past_adverbs
from pipeline.extract.people.told.employers import sentence_start
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.people.told.verbs import COPULA
from pipeline.extract.tokens import Token, at, clause_start
from pipeline.extract.townnames import names_place
from pipeline.reference.bodies import body_noun

RUN_BY = frozenset(
    "ägs ägdes drivs drevs drivits styrs förestås leds leddes letts grundades grundats startades startats".split()
)
# What begins in a row of names something else than who runs it: "av Bo Ek, som bytte plats med".
_BREAKS = frozenset("som på vid i med när efter för från till hos att medan där".split())
_LEADS = _BREAKS | {"av"}
_FAR = 8
# How far before the last of several the verb may stand that tells of all.
_ROW = 16
# What stands for what the sentence before ends with: "Den hör till Klarvik. | Det | drivs av".
_RESUMES = frozenset({"Det", "Den"})
# What leads to another than who does what the sentence tells: "mot Klarvik med Bo Ek i spetsen".
_ASIDE = PLACE | frozenset("mot till med för om efter utan".split())
_TITLE = 4
HAVING = frozenset({"har", "hade"})
_AS, _NAMING = ("till", "som"), COPULA | {"heter", "hette"}
# How far before its verb a relative clause begins.
_HAVE = 6


def run_by(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The organisation that those run of whom one is named at token `i`: "Solvindar ägs av Anna Berg", "Solvindar, som
    grundades 2020 av Bo Ek och hans fru | Anna Berg"."""
    led = next((k for k in range(i - 1, max(i - _ROW, 0), -1) if tokens[k].text in _LEADS), 0)
    if tokens[led].text != "av" or not all(token.word for token in tokens[led:i]):
        return None
    verb = next((k for k in range(led - 1, max(led - _FAR, 0), -1) if tokens[k].text in RUN_BY), 0)
    behind = led if led_since(tokens, verb + 1, led) else past_adverbs(tokens, verb + 1)
    if not verb or behind + at(tokens, behind).text.isdigit() != led:
        return None
    verb -= 2 * (at(tokens, verb - 1).text == "och" and at(tokens, verb - 2).text in RUN_BY)
    if at(tokens, verb - 1).text == "och":
        if noun := opening_noun(at(tokens, clause_start(tokens, verb)).low):  # "Skolan är ny och leds av"
            return Standing(None, noun, None, i, firm=False)
        verb = _past_subject(text, tokens, clause_start(tokens, verb)) or verb
    if at(tokens, verb - 1).text == "som":
        verb, _ = antecedent(tokens, verb - 1)
    start = clause_start(tokens, verb)
    if (service := owned_service(tokens, start)) and service.end == verb:
        return Standing(None, service.authority, None, i, firm=False)
    if noun := opening_noun(at(tokens, verb - 1).low):
        return Standing(None, noun, None, i, firm=False)
    if at(tokens, verb - 1).text in _RESUMES and at(tokens, verb - 2).text == ".":
        return _resumed(text, tokens, verb - 2, i)
    named = ending(text, tokens, verb)
    return Standing(None, named[1].text, None, i, firm=False) if named and not names_place(named[1].text) else None


def led_since(tokens: list[Token], i: int, end: int) -> bool:
    """Whether but since when it is so is told from token `i` up to `end`: "leds | sedan fyra år av"."""
    return at(tokens, i).text == "sedan" and all(token.lower or token.text.isdigit() for token in tokens[i:end])


def _resumed(text: str, tokens: list[Token], stop: int, i: int) -> Standing | None:
    """The organisation with which the sentence ends whose full stop is token `stop`: "Lokalen hör till Klarvik | .";
    none of which something else is told, "Det är en gåva från Klarvik.", but what it is: "Den ena är Klarvik i Ed", or
    where that is, "Nu är det fest på kaféet Klarvik"."""
    named = ending(text, tokens, before_place(tokens, stop))
    if named is None or names_place(named[1].text):
        return None
    start, before = named[0], at(tokens, named[0] - 1)
    there = body_noun(before.low) is not None and at(tokens, start - 2).text in PLACE
    is_it = there or before.text in COPULA
    told_of = any(token.text in COPULA for token in tokens[sentence_start(tokens, stop) : start - 1])
    return Standing(None, named[1].text, None, i, firm=False) if is_it or not (told_of or named[1].end < stop) else None


def having(text: str, tokens: list[Token], start: int, end: int) -> Standing | None:
    """What whom tokens `start` up to `end` name is in a house that has him or her to it: "Klarvik, som har | Eva Mo |
    till ordförande", "Klubben heter Klarvik och har | Eva Mo | som kassör"."""
    if at(tokens, start - 1).text not in HAVING or at(tokens, end).text not in _AS:
        return None
    said = stated_role(text, tokens, end + 1)
    if said is None or said.role is None or said.organization:
        return said if said and said.role else None
    verb = start - 1
    lead = next((k for k in range(verb - 1, max(verb - _HAVE, 0), -1) if tokens[k].text in ("som", ".")), 0)
    relative = lead and tokens[lead].text == "som" and all(token.word for token in tokens[lead:verb])
    end = antecedent(tokens, lead)[0] if relative else _haver(text, tokens, verb)
    named = ending(text, tokens, end)
    return said._replace(organization=named[1].text if named and not names_place(named[1].text) else None)


def _haver(text: str, tokens: list[Token], verb: int) -> int:
    """The token at which ends who has somebody by the verb at token `verb`, at the end of the clause before where "och"
    joins them: "Klubben heter Klarvik | och har", "Klarvik | ligger i Ed och har"; 0 for another than that names."""
    if at(tokens, verb - 1).text != "och":
        return verb
    named = ending(text, tokens, verb - 1)
    called = named is not None and at(tokens, named[0] - 1).text in _NAMING
    return verb - 1 if called else _past_subject(text, tokens, clause_start(tokens, verb)) or 0


def _past_subject(text: str, tokens: list[Token], i: int) -> int | None:
    """The token behind the organisation that begins the clause at token `i`, and does all that it tells: "Klarvik |
    ligger vid ån och drivs av"."""
    org = None if common(text, tokens, i) else org_after(text, tokens, i)
    return org.end if org and at(tokens, org.end).lower else None


def headed_with(text: str, tokens: list[Token], start: int, end: int) -> Standing | None:
    """The organisation that has whom tokens `start` up to `end` name at its head: "Klarvik med Bo Ek i spetsen",
    "Klarvik, med | Anna Berg | som ordförande"."""
    leads = start - 1
    while leads > max(start - _TITLE, 0) and tokens[leads].lower and tokens[leads].text != "med":
        leads -= 1
    if at(tokens, leads).text != "med":
        return None
    if [at(tokens, end + n).text for n in (0, 1)] == ["i", "spetsen"]:
        return _before(text, tokens, leads, end)
    role = stated_role(text, tokens, end + 1) if at(tokens, end).text == "som" else None
    house = _before(text, tokens, leads, end) if role and role.role and not role.organization else None
    return role._replace(organization=house.organization) if role and house else None


def _before(text: str, tokens: list[Token], end: int, i: int) -> Standing | None:
    """The organisation that ends before token `end`, or a comma there, and does what the sentence tells."""
    named = ending(text, tokens, end - (at(tokens, end - 1).text == ","))
    if named is None or names_place(named[1].text) or at(tokens, named[0] - 1).text in _ASIDE:
        return None
    return Standing(None, named[1].text, None, i, firm=False)


def stood_behind_by(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The organisation behind which, or at the head of which, those stand of whom one is named at token `i`: "Bakom
    Klarvik står Bo Ek och | Anna Berg", "I spetsen för Klarvik står | Anna Berg"."""
    verb = next((k for k in range(i - 1, max(i - _ROW, 0), -1) if tokens[k].text == "står"), 0)
    if not verb or not all(token.word or token.text == "," for token in tokens[verb:i]):
        return None
    lead = next((k for k in range(verb, max(verb - _FAR, -1), -1) if _heads(tokens, k)), verb)
    noun = body_noun(tokens[lead + 1].text) if lead + 2 == verb else None  # "Bakom företaget står"
    org = None if noun else org_after(text, tokens, lead + 1)
    named = org.text if org and org.end == verb and not org.municipality else noun
    return Standing(None, named, None, i, firm=False) if named else None


def _heads(tokens: list[Token], i: int) -> bool:
    """Whether a word leads to what somebody stands behind or at the head of."""
    return tokens[i].low == "bakom" or (tokens[i].text == "för" and at(tokens, i - 1).low in ("spetsen", "rodret"))
