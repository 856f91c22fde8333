"""The organisation that has chosen or hired whom its sentence names: "Klarvik har utsett Anna Berg till vd", "Nu får
Klarvik en ny vd, Anna Berg"."""

from pipeline.extract.orgnames import read_org
from pipeline.extract.people.names.names import is_given
from pipeline.extract.people.names.parties import party_named
from pipeline.extract.people.roles.owners import begins, opening_noun, pointing
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.antecedents import antecedent, common, common_here, ending
from pipeline.extract.people.told.belonging import body_at, is_court
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.people.told.verbs import CHOOSES, FOLLOWED, FOLLOWS, TAKES
from pipeline.extract.rolewords import basic_form, is_role, role_of_several
from pipeline.extract.tokens import Token, at, clause_start
from pipeline.extract.townnames import official_names
from pipeline.extract.words import MONTHS, TIMES
from pipeline.reference import common_words, surnames
from pipeline.reference.employers import municipal
from pipeline.reference.roles import role_words

_GETS = frozenset("får fått fick".split())
APPOINTS = CHOOSES | _GETS
_HAS = frozenset("har hade".split())
_CHANGES = frozenset("byter bytt bytte".split())
# How somebody is told of who has just been chosen.
_BEGINS = frozenset("tillträder tillträdde börjar".split())
_FOLLOWS = FOLLOWS - FOLLOWED
_NEW = frozenset("ny nya nye".split())
# What leads to who is chosen, of whom the sentence before told.
_OFFICES = ("jobbet", "uppdraget", "tjänsten", "posten")
_LED_TO = frozenset({"det blir", "det blev", "valet föll på", "valet faller på", "valet har fallit på"}).union(
    f"{office} {verb} till" for office in _OFFICES for verb in ("går", "gick", "har gått")
)
FELL_ON = frozenset("föll faller fallit blir blev går gick".split())
STARTS = _BEGINS | _FOLLOWS | TAKES
# What leads to a place, and what tells when behind those.
PLACES = frozenset("i på vid hos inom".split())
_WHEN = MONTHS | frozenset(
    """nu sedan dag idag redan snart nyss nyligen numera därefter senare våras höstas somras vintras fjol hösten våren
    sommaren vintern vår höst sommar vinter år pension årsskiftet""".split()
)
_SPANS = frozenset("år månader veckor dagar".split())
_DAYS = (*TIMES, "dag")
_REACH, _ROLE, _FULL = 10, 2, 2
_OF = frozenset("av från till med hos".split())
# Who chooses people for others: governments for agencies, juries for prizes.
_FOR_OTHERS = frozenset("regeringen riksdagen juryn kungen påven kommittén".split())


def appointed_by(text: str, tokens: list[Token], i: int, end: int) -> Standing | None:
    """The organisation for which somebody is chosen or hired whose name is tokens `i` up to `end`; with the role where
    the subject stands between verb and name, "I går valde Klarvik Eva Mo till vd"; also of a relative clause, "Klarvik,
    som anställde Eva Mo". `text` is the article's."""
    verb = next((k for k in range(i - 1, max(i - _REACH, 0), -1) if tokens[k].text in APPOINTS), None)
    between = tokens[verb + 1 : i] if verb else []
    gets = verb is not None and tokens[verb].text in _GETS
    if verb is None:
        return None
    if between and between[0].capital and (not gets or _as_new(between)):
        org = body_at(text, tokens[:i], verb + 1)
        whole = org is not None and (org.end < i if gets else org.end == i)
        leads = not gets and at(tokens, end).text in ("till", "som")
        said = stated_role(text, tokens, end + 1) if leads else None
        return Standing(said.role if said else None, org.text, None, i, firm=False) if org and whole else None
    if not (_as_new(between) if gets else all(token.lower for token in between)):
        return None
    last = verb - 1 if at(tokens, verb - 1).text in _HAS else verb
    if at(tokens, last - 1).text == "som":
        named = None if gets else ending(text, tokens, antecedent(tokens, last - 1)[0])
        return Standing(None, named[1].text, None, i, firm=False) if named else None
    name = subject_at(text, tokens, clause_start(tokens, verb), last)
    return Standing(None, name, None, i, firm=False) if name else None


def hired_at(text: str, tokens: list[Token], i: int, end: int) -> Standing | None:
    """The role behind the same name for which the organisation hires, where a town behind it but tells where: "Klarvik
    har anställt | Eva Mo | som ekonomichef i Lund"."""
    said = stated_role(text, tokens, end + 1) if at(tokens, end).text in ("till", "som") else None
    if said is None or said.organization not in official_names().values() or at(tokens, said.end - 2).text != "i":
        return None
    by = appointed_by(text, tokens, i, end) if said.role and not municipal(said.role) else None
    house = by.organization if by else None
    own = house is None or party_named(house) or house.casefold().endswith(role_words().committees)
    return None if own or house in official_names().values() else said._replace(organization=house)


def hired_next(text: str, tokens: list[Token], i: int, end: int) -> Standing | None:
    """What somebody whose name, tokens `i` up to `end`, begins the sentence takes up, where the sentence before tells
    whom its subject gets: "Klarvik får en ny vd. | Eva Mo | tillträder i maj". `text` is the article's."""
    if not _takes_up(tokens, end) or at(tokens, i - 1).text != ".":
        return None
    start = clause_start(tokens, i - 1)
    verb = next((k for k in range(start, i) if tokens[k].text in APPOINTS | _CHANGES), i)
    last = verb - 1 if at(tokens, verb - 1).text in _HAS else verb
    said = stated_role(text, tokens[: i - 1], verb + 1) if verb < i else None
    name = subject_at(text, tokens, start, last) if said and said.role else None
    return said._replace(organization=said.organization or name) if said and name else None


def chosen_next(text: str, tokens: list[Token], i: int, behind: int) -> Standing | None:
    """The new one whom the sentence before tells a house to get, where the next leads to who that is, whom tokens `i`
    up to `behind` name: "Klarvik får en ny vd. Valet föll på | Eva Mo", "I maj får Klarvik en ny vd. Det blir | Eva
    Mo". `text` is the article's."""
    i -= at(tokens, i - 1).lower and is_role(basic_form(at(tokens, i - 1).text))
    lead = clause_start(tokens, i - 1)
    led = " ".join(token.low for token in tokens[lead:i]) in _LED_TO
    if not led or lead < _ROLE or at(tokens, lead - 1).text != "." or not _ends_or_takes_over(tokens, behind):
        return None
    end = lead - 1
    start = next((k + 1 for k in range(end - 1, -1, -1) if tokens[k].text in ".!?:"), 0)
    new = [k for k in range(start, end) if tokens[k].text in _NEW]
    said = stated_role(text, tokens[:end], new[0] + 1) if len(new) == 1 else None
    verb = next((k for k in range(start, end) if tokens[k].text in APPOINTS | _CHANGES), None)
    if said is None or said.role is None or verb is None:
        return None
    name = subject_at(text, tokens, start, verb - (at(tokens, verb - 1).text in _HAS))
    house = body_at(text, tokens[: new[0]], verb + 1) if name is None else None
    return said._replace(organization=said.organization or name or (house.text if house else None))


def _ends_or_takes_over(tokens: list[Token], i: int) -> bool:
    """Whether the sentence tells no more of who is named before token `i`, but when he or she begins: "Det blir Eva Mo
    | som tillträder", no "Det blir Eva Mo | som väljer"."""
    after = at(tokens, i)
    begins = at(tokens, i + 1).text in STARTS | {"får", "blir", "ska", "kommer"}
    return not after.word or after.text == "från" or (after.text == "som" and begins)


def is_when(tokens: list[Token], i: int) -> bool:
    """Whether token `i`, behind "i", "på" or "den" or alone, tells when: "maj", "måndag", "1", "nio år"."""
    word = at(tokens, i)
    spans = word.lower and at(tokens, i + 1).text in _SPANS
    return spans or word.text in _WHEN or word.text.isdigit() or (word.lower and word.text.endswith(_DAYS))


def past_when(tokens: list[Token], i: int) -> int:
    """The token behind what tells when at token `i`: "nu", "i maj", "den 1 maj"."""
    while is_when(tokens, i) or (at(tokens, i).text in PLACES | {"den"} and is_when(tokens, i + 1)):
        i += 1
    return i


def _takes_up(tokens: list[Token], i: int) -> bool:
    """Whether the verb at token `i` tells that somebody takes up an office: "tillträder", "tar över i maj",
    "efterträder Bo Ek", but no object, place or office of its own: "tar över köket", "ersätter Bo Ek i juryn"."""
    verb = at(tokens, i).text
    if verb in _FOLLOWS:
        end = next((k for k in range(i, len(tokens)) if tokens[k].text in ".!?"), len(tokens))
        said = range(i + 1, end)
        elsewhere = any(tokens[k].text == "som" and tokens[k - 1].text != "," for k in said)
        placed = any(tokens[k].text in PLACES and not is_when(tokens, k + 1) for k in said)
        return any(tokens[k].capital for k in said) and not (elsewhere or placed)
    if verb in TAKES and at(tokens, i + 1).text == "över":
        behind = at(tokens, past_when(tokens, i + 2))
        return not behind.word or behind.text == "efter"
    return verb in _BEGINS


def _as_new(tokens: list[Token]) -> bool:
    """Whether what somebody "gets" before a name is a person in a role, set off from the name: "en ny vd,"."""
    held = any(is_role(token.text) for token in tokens[-_ROLE:])
    return (
        held
        and [token.text for token in tokens if not token.word] == [","] == [tokens[-1].text]
        and not any(token.text in _OF for token in tokens)
    )


def subject_at(text: str, tokens: list[Token], start: int, end: int) -> str | None:
    """The organisation, or the noun that points to one, that the tokens from `start` up to `end` are; without the noun
    that calls it a firm, "Energibolaget | Klarvik"."""
    first = at(tokens, start)
    if end == start + 1 and role_of_several(first.text):
        return None
    if end == start + 1 and first.low not in _FOR_OTHERS and (noun := _noun(first, begins(tokens, start))):
        return noun
    called = end > start + 1 and common(text, tokens, start)
    org = read_org(text, tokens, start + called)
    if org is None or org.end != end or org.municipality or first.low in _FOR_OTHERS | PLACES:
        return None
    if is_court(org.text):
        return None
    if end == start + _FULL and is_given(first.text) and tokens[start + 1].text in surnames():
        return None
    single = end == start + 1 and (common_here(text, tokens, start) and first.low in common_words())
    return None if single else org.text


def _noun(word: Token, opens: bool) -> str | None:
    return opening_noun(word.low) if opens and word.capital else pointing(word.text) if word.lower else None
