"""The phrase that tells a role: "Visions förbundsordförande", "rådgivare inom vård på Klivet"."""

from pipeline.extract.orgnames import read_org
from pipeline.extract.people.names.names import is_given
from pipeline.extract.people.names.parties import party_member, party_named, party_of_title
from pipeline.extract.people.roles.committees import committee_genitive, committee_opens
from pipeline.extract.people.roles.employing import PLACE
from pipeline.extract.people.roles.englishtitles import english_title
from pipeline.extract.people.roles.joined import joined_title
from pipeline.extract.people.roles.modifiers import past_praise, role_begins, was
from pipeline.extract.people.roles.orgphrases import org_after
from pipeline.extract.people.roles.owners import owner, pointing
from pipeline.extract.people.roles.propernouns import proper_noun
from pipeline.extract.people.roles.roleforms import basic_role
from pipeline.extract.people.roles.rolenouns import NO_ROLES, role_end
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.roles.workplaces import Workplace, read_workplace
from pipeline.extract.rolewords import definite_role, is_role, role_of_many, role_of_several
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import BOTH, GENITIVE, OWNERS
from pipeline.reference.bodies import body_noun
from pipeline.reference.roles import role_words

# Words that begin no role, but for articles and the like before one: "är lärling", "och har varit lärare".
_NO_OPENERS = OWNERS | (NO_ROLES - frozenset("en ett den det de nu då".split()))
# "Bo Ek, en gång | svetsare".
_ONCE = ["en", "gång"]
# Who sends somebody out employs him or her, wherever that is: "sköterska på ön, utsänd av Klarvik".
_SENT = frozenset("utsänd utsända utskickad utskickade".split())
_EMPLOYED = _SENT | frozenset("anställd anställda".split())
# What tells of a trade that somebody has learned it; the first are no part of the role.
_SCHOOLED = frozenset("utbildad nyutbildad skolad".split())
_TRAINED = _SCHOOLED | frozenset("examinerad legitimerad".split())
_AT_FIRST = frozenset("egentligen ursprungligen".split())
_ORIGINS = frozenset(
    {("i", "grunden"), ("i", "botten"), ("från", "början"), ("till", "utbildningen"), ("till", "professionen")}
)
_ON_STAGE = frozenset("spelar spelade gör gestaltar gestaltade".split())
_OWNS, _MUNICIPALITY = "ägare", " kommun"
_LONGEST_OWNER = 7
_LONGEST_UNKNOWN = 3
_SHORT = 4
_LONGEST_COUNT = 4


def role_phrase(text: str, tokens: list[Token], i: int, *, lenient: bool) -> Standing | None:
    """The role that begins at token `i`, or None. `lenient` lets an unknown noun be one where a place of work follows,
    and an organisation stand alone. `text` is the article's."""
    if at(tokens, i).text in _NO_OPENERS or _plays(tokens, i):
        return None
    if [token.text for token in tokens[i : i + 2]] == _ONCE:
        once = role_phrase(text, tokens, i + 2, lenient=lenient)
        return once._replace(former=True) if once else None
    if english := english_title(text, tokens, i):
        return english
    if joined := joined_title(text, tokens[i].text) if at(tokens, i).capital else None:
        return Standing(joined[1], joined[0], None, i + 1)
    if (several := _one_of_several(tokens, i)) and (standing := role_of_each(text, tokens, several)):
        return standing
    owned, i = _owner(text, tokens, i)
    end = role_end(tokens, i)
    heads = [k for k in range(i, end) if is_role(tokens[k].text) or (k == i and party_member(tokens[k].text))]
    if heads and at(tokens, end).text == "än" and tokens[heads[-1]].text.endswith("are"):
        return None
    if not heads and not (lenient and _plausible(tokens, i, end)):
        return _organization_alone(text, tokens, i) if lenient else None
    if is_given(at(tokens, end).text) and at(tokens, end + 1).capital:
        return None
    said = _with_workplace(text, tokens, i, end, heads, owned)
    return _with_office(text, tokens, _hired(text, tokens, said)) if said and heads else said


def _plays(tokens: list[Token], i: int) -> bool:
    """Whether a verb at token `i` has a role on stage for its object: "spelar kaptenen"."""
    return at(tokens, i).text in _ON_STAGE and definite_role(at(tokens, i + 1).text)


def _hired(text: str, tokens: list[Token], said: Standing) -> Standing:
    """A role with whom somebody is told to be employed by behind it: "bibliotekarie, | anställd av Ryds kommun",
    "socionom och | anställd av kommunen"."""
    leads = said.end + (at(tokens, said.end).text in (",", "och"))
    employs = at(tokens, leads).text
    if (said.organization and employs not in _SENT) or said.former or employs not in _EMPLOYED:
        return said
    place = read_workplace(text, tokens, leads + 1, tokens[leads : leads + 1])
    org = org_after(text, tokens, leads + 2) if at(tokens, leads + 1).text == "av" else None
    house = org.municipality or org.text if org else place.organization
    return said._replace(organization=house, end=org.end if org else place.end) if house else said


def _with_office(text: str, tokens: list[Token], said: Standing) -> Standing:
    """A role that is nobody's with one that is, which "och" joins to it: "lärare i årskurs 4 och | ombud för
    Klarvik"; who draws a pension has the other alone."""
    joint = said.end
    goes_on = said.organization is None and at(tokens, joint).text == "och"
    if goes_on and (several := _one_of_several(tokens, joint + 1)):
        each = role_of_each(text, tokens, several)  # "teknikchef och en av två grundare av Klarvik"
        return said._replace(organization=each.organization) if each else said
    joined = at(tokens, joint).text == "och" and not (said.organization or said.former) and said.role
    office = role_phrase(text, tokens, joint + 1, lenient=False) if joined and role_begins(tokens, joint + 1) else None
    if office is None or not (office.role and office.organization and office.named) or office.former:
        return said
    return office if str(said.role).startswith("pension") else office._replace(role=f"{said.role} och {office.role}")


def role_of_each(text: str, tokens: list[Token], i: int) -> Standing | None:
    """What the noun in plural at token `i` tells of each, with the place of work behind it: "lärare på Åsskolan"."""
    role = _of_each(tokens, i)
    place = read_workplace(text, tokens, i + 1, [tokens[i]]) if role else None
    if role is None or place is None:
        return None
    return Standing(role, place.organization, None, place.end)


def _one_of_several(tokens: list[Token], i: int) -> int | None:
    """The noun of "en av nio tågvärdar", "en av länets två lantmätare", "båda lärare", which begins at token `i`."""
    if at(tokens, i).text in BOTH:
        return i + 1 if _of_each(tokens, i + 1) else None
    if at(tokens, i).low not in ("en", "ett") or at(tokens, i + 1).text != "av":
        return None
    ends = next(
        (k for k in range(i + 2, i + 2 + _LONGEST_COUNT) if at(tokens, k).text == "som"), i + 2 + _LONGEST_COUNT
    )
    noun = next((k for k in range(i + 2, ends) if _of_each(tokens, k)), None)
    # "erfarna" looks like the plural of a noun
    return noun + 1 if noun and _of_each(tokens, noun + 1) else noun


def _of_each(tokens: list[Token], i: int) -> str | None:
    """The role that a noun in plural tells of each: "värdar", "grundarna"."""
    return role_of_many(at(tokens, i).text) or role_of_several(at(tokens, i).text)


def _with_workplace(
    text: str, tokens: list[Token], start: int, end: int, heads: list[int], owned: str | None
) -> Standing | None:
    """The role whose noun phrase stands from token `start` up to `end`, with the place of work behind it. `heads` are
    its role nouns, `owned` is the organisation that owns it."""
    place = read_workplace(text, tokens, end, tokens[start:end])
    first = start + (tokens[start].low in _SCHOOLED and end > start + 1)
    role = " ".join(filter(None, (basic_role(text, tokens, first, place.role_end), place.part)))
    if member := party_member(role.split()[0]):
        joins = start + 1 if at(tokens, start + 1).text == "och" else place.end
        beside = at(tokens, joins).text == "och"
        office = role_phrase(text, tokens, joins + 1, lenient=False) if beside else None
        return (office or Standing(None, None, None, place.end))._replace(party=member)
    now = _now(tokens, start, heads, place.end)
    if now is not None and (standing := role_phrase(text, tokens, now, lenient=False)):
        return standing
    party, place = _for_party(text, tokens, start, end, place)
    organization = None if role.endswith(role_words().served) else owned or place.organization
    owns = role.endswith(_OWNS) and at(tokens, end).text == "till"
    if owns and (organization or "").endswith(_MUNICIPALITY):  # "ägare till skog i Lunds kommun"
        organization = None
    former = was(tokens, start, heads[0] if heads else place.end)
    party = party_named(organization) or party or party_of_title(tokens[start:end])
    trained = _learned(tokens, start, end) or _learned(tokens, start, place.end)
    return Standing(role, organization, party, place.end, bool(heads), former, trained=trained)


def _learned(tokens: list[Token], start: int, end: int) -> bool:
    """Whether the noun phrase from token `start` up to `end` is told as what somebody has learned to be: "utbildad
    lärare", "lärare | i botten", "egentligen | lärare"."""
    if tokens[start].low in _TRAINED or at(tokens, start - 1).low in _AT_FIRST:
        return True
    before, behind = ((at(tokens, k).low, at(tokens, k + 1).text) for k in (start - 2, end))
    return before in _ORIGINS or behind in _ORIGINS


def _for_party(text: str, tokens: list[Token], start: int, end: int, place: Workplace) -> tuple[str | None, Workplace]:
    """The party that somebody has a role for, and the place of work behind it: "kommunalråd för Moderaterna | i
    Eksjö"; without such a place the party stands for it."""
    party = party_named(place.organization)
    further = read_workplace(text, tokens, place.end, tokens[start:end]) if party else place
    return party, further if further.organization else place


def _now(tokens: list[Token], start: int, heads: list[int], end: int) -> int | None:
    """Where the present role begins that follows a former one: "tidigare rektor och numera utbildningschef",
    "pensionerad lärare och kassör"."""
    if at(tokens, end).text in ("och", ",") and at(tokens, end + 1).text in ("numera", "nu", "idag"):
        return end + 2
    if not tokens[start].low.startswith("pensionera"):
        return None
    if len(heads) > 1 and at(tokens, heads[0] + 1).text == "och":
        return heads[0] + 2
    return end + 1 if at(tokens, end).text == "och" and role_begins(tokens, end + 1) else None


def _plausible(tokens: list[Token], i: int, end: int) -> bool:
    """Whether an unknown noun phrase may be a role, and is no known one of several: where a place of work follows."""
    telling = at(tokens, end).text in PLACE and at(tokens, end + 1).capital
    telling = telling and at(tokens, end - 1).text not in role_words().relations and not _of_each(tokens, end - 1)
    return 0 < end - i <= _LONGEST_UNKNOWN and tokens[i].text not in NO_ROLES and tokens[i].lower and telling


def _organization_alone(text: str, tokens: list[Token], i: int) -> Standing | None:
    org = read_org(text, tokens, i)
    if org and org.firm and at(tokens, org.end).text in (".", ",", "\0", ":"):
        return Standing(None, org.text, None, org.end, firm=False)
    return None


def _owner(text: str, tokens: list[Token], i: int) -> tuple[str | None, int]:
    """The organisation in the genitive before a role noun, and where the noun begins."""
    word = at(tokens, i)
    if word.lower and at(tokens, i + 1).capital and body_noun(word.text):
        return _owner(text, tokens, i + 1)
    if word.lower:
        owns = _nameless_genitive(tokens, i) or (word.text.endswith("s") and proper_noun(word.text))
        return (owner(text, tokens, i, i + 1), past_praise(tokens, i + 1)) if owns else (None, i)
    if not word.capital or committee_opens(tokens, i):
        return None, i
    for k in range(i, min(i + _LONGEST_OWNER, len(tokens) - 1)):
        if not tokens[k].word and tokens[k].text != "&":
            break
        if tokens[k].text.endswith(GENITIVE) and role_begins(tokens, role := past_praise(tokens, k + 1)):
            return owner(text, tokens, i, k + 1), role
    return None, i


def _nameless_genitive(tokens: list[Token], i: int) -> bool:
    """Whether an owner in lower case names nobody, "kommunens projektledare"; a committee's stays with its chair."""
    word = tokens[i].text
    genitive = word.endswith("s") and len(word) > _SHORT and word not in role_words().former
    plain = genitive and (pointing(word) or not committee_genitive(word))
    return bool(plain) and role_begins(tokens, past_praise(tokens, i + 1))
