"""What is told of somebody before the name: "Byn har en ny kantor. Hon heter Anna Berg"."""

from pipeline.extract.orgnames import read_org
from pipeline.extract.people.roles.owners import opening_noun, owner_before
from pipeline.extract.people.roles.propernouns import proper_noun
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.antecedents import ending
from pipeline.extract.people.told.appointing import subject_at
from pipeline.extract.people.told.employers import OF_IT, past_town, sentence_start
from pipeline.extract.people.told.fronting import fronted
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.people.told.verbs import CHOOSES, GOT
from pipeline.extract.rolewords import basic_form, definite_role, is_role
from pipeline.extract.tokens import Token, at, clause_start
from pipeline.extract.words import THIRD_PERSON

_PRONOUNS = frozenset("Hon Han Hen".split())
# What leads to the role of somebody who is not named yet.
_NEW = frozenset("en ett sin sitt ny nya nye".split())
NEWLY_HAD, _ONE = frozenset("ny nya nye".split()), frozenset("en ett sin sitt".split())
# By these another than who is new may be told of.
_CHANGED = frozenset(
    """ersätts ersattes ersätter ersatte avlöses avlöstes avlöser avlöste efterträds efterträddes efterträder
    efterträdde lämnar lämnade slutar slutade avgår avgick tar tog går gick""".split()
)
# By these verbs a house has or gets somebody who works there.
_HAS = GOT | CHOOSES | frozenset("hittar hittade hittat".split())
_OWN = frozenset("egen eget egna".split())
_SENTENCE, _CLAUSE = 40, 12
# What stands around who is asked for, and begins the answer.
_ASKING = frozenset("och men då den nya nye".split())
_ANSWERING = frozenset("jo ja jodå".split())
_QUESTION = 12


def hired_before(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The one role that the sentence before tells of somebody new, or of whom it leaves without a name, where "Hon
    heter", whose verb is token `i`, goes on to name her: "Kommunen har hittat sin nya miljöchef. Hon heter", "På
    Klarvik log kocken. Hon heter". `text` is the article's."""
    if at(tokens, i - 1).low not in THIRD_PERSON:
        return None
    if asked := _asked_for(text, tokens, clause_start(tokens, i - 1)):
        return asked
    if at(tokens, i - 1).text not in _PRONOUNS or at(tokens, i - 2).text != ".":
        return None
    end = i - 2
    start = next((k + 1 for k in range(end - 1, max(end - _SENTENCE, -1), -1) if tokens[k].text in ".!?:"), 0)
    leads = [k for k in range(start, end) if tokens[k].low in _NEW and tokens[k + 1].low not in _NEW]
    found = [said for k in leads if (said := _had(text, tokens[:end], start, k)) and said.role]
    found = [said._replace(organization=said.organization or _having(text, tokens, start, said.role)) for said in found]
    found = found or [_with_house(text, tokens[:end], k) for k in range(start, end) if _left_unnamed(tokens, k)]
    return found[0] if len(found) == 1 else None


def newly_had(text: str, tokens: list[Token], first: int, last: int) -> Standing | None:
    """The role with which the sentence before ends, as that of somebody new, where the next begins with the name that
    is tokens `first` up to `last`, and tells of no change: "Klarvik har fått en ny vd. | Anna Berg vill"."""
    end = first - 1
    if at(tokens, last).text in _CHANGED:
        return None
    new, noun = at(tokens, end - 2).text, at(tokens, end - 1).text
    if at(tokens, end).text != "." or new not in NEWLY_HAD or at(tokens, end - 3).low not in _ONE or not is_role(noun):
        return None
    start = next((k + 1 for k in range(end - 1, max(end - _SENTENCE, -1), -1) if tokens[k].text in ".!?:"), 0)
    has = any(tokens[k].text in _HAS for k in range(start, end))
    return _had(text, tokens[:end], start, end - 3) if has and end - 3 > start else None


def led_up_to(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The role of somebody of whom more is told before the name at token `i`, with the house that has such a one:
    "Klubben har två båtar och en ordförande som aldrig ger sig, | Bo Ek"."""
    if at(tokens, i - 1).text != ",":
        return None
    lead = next((k for k in range(i - 2, max(i - _CLAUSE, 1), -1) if not tokens[k].lower or tokens[k].text == "som"), 0)
    one, noun = at(tokens, lead - 2).text, at(tokens, lead - 1).text
    if tokens[lead].text != "som" or one not in ("en", "ett") or not is_role(noun):
        return None
    start = sentence_start(tokens, lead)
    house = opening_noun(tokens[start].low) if at(tokens, start + 1).text in _HAS else None
    said = stated_role(text, tokens[:lead], lead - 1)
    return said._replace(organization=said.organization or house, end=i) if said else None


def _having(text: str, tokens: list[Token], i: int, role: str | None) -> str | None:
    """The organisation that begins the sentence at token `i`, and has or gets somebody in a role that each has one in:
    "Klarvik i Ed har två anställda och en ägare"."""
    org = read_org(text, tokens, i) if role in OF_IT else None
    verb = past_town(tokens, org.end) if org and not org.municipality else i
    return org.text if org and verb > i and at(tokens, verb).text in _HAS else None


def _had(text: str, tokens: list[Token], start: int, i: int) -> Standing | None:
    """The role behind "en" or "sin" at token `i`, with the house that is told to have or get such a one by the
    sentence that begins at token `start`: "Klarviks kommun har | en egen jägare"."""
    said = stated_role(text, tokens, i + 1 + (at(tokens, i + 1).text in _OWN))
    verb = next((k for k in range(start, i) if tokens[k].text in _HAS), None)
    house = subject_at(text, tokens, start, verb) if said and verb else None
    named = ending(text, tokens, verb) if house and verb else None
    if said is None or named is None or named[1].text != house:
        return said
    return said._replace(organization=said.organization or house)


def _left_unnamed(tokens: list[Token], i: int) -> bool:
    """Whether a title in definite form, or behind whose it is, stands at token `i` without the name of who has it."""
    word, owned = tokens[i].text, at(tokens, i - 1).text.endswith("s")
    titled = (definite_role(word) or (owned and is_role(word))) and proper_noun(word) is None
    return titled and not (tokens[i + 1].capital or tokens[i + 1].text == ",")


def _with_house(text: str, tokens: list[Token], i: int) -> Standing:
    """The title at token `i` with whom it is for: behind it, or where the sentence begins."""
    said = role_phrase(text, tokens, i, lenient=False) or Standing(basic_form(tokens[i].text), None, None, i + 1)
    return said._replace(organization=said.organization or owner_before(text, tokens, i) or fronted(text, tokens, i))


def _asked_for(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The role of who is asked for right before the clause at token `i`: "Prästen, då? Jo, han heter", "Och
    trummisen? Hon heter"."""
    i -= 2 * (at(tokens, i - 1).text == "," and at(tokens, i - 2).low in _ANSWERING)
    if at(tokens, i - 1).text != "?":
        return None
    start = next((k + 1 for k in range(i - 2, max(i - _QUESTION, 0), -1) if tokens[k].text in ".!?:"), 0)
    asked = [k for k in range(start, i - 1) if tokens[k].word and tokens[k].low not in _ASKING]
    said = role_phrase(text, tokens[: i - 1], asked[0], lenient=False) if asked else None
    whole = said is not None and said.end > asked[-1] and any(definite_role(tokens[k].text) for k in asked)
    return said if whole else None
