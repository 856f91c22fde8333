"""Where somebody works, and as what: "jobbar deltid på Klarvik", "sedan 2019 som lärare", "anställdes av Klarvik"."""

from pipeline.extract.orgnames import OrgName
from pipeline.extract.people.pointers import THERE
from pipeline.extract.people.roles.employing import place_of_speech, settled
from pipeline.extract.people.roles.orgphrases import org_after
from pipeline.extract.people.roles.owners import pointing
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.roles.workplaces import same_body
from pipeline.extract.people.told.belonging import body_at, done_for, known_house
from pipeline.extract.people.told.clauses import NEVER, for_years, lasts
from pipeline.extract.people.told.stated import past_fillers, stated_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import names_place
from pipeline.reference.bodies import indefinite_body
from pipeline.reference.ties import tie_words

EMPLOYED = ("anställd", "anställda", "anställdes", "anställts", "verksam", "knuten")
# What leads to "som" and what somebody is of his or her own will.
_ENGAGED = ("engagerad", "aktiv")
# Who is to take a degree works there, too: "antagen vid Klarviks universitet".
_ADMITTED = "antagen"
# Whom a firm lends, or gets as a loan: "inhyrd från Klarvik", "utlånad till", but "inhyrd av" its customer.
_LENT, _IS_LENT = ("inhyrd", "utlånad", "inlånad"), ("hyrs", "hyrdes", "lånas", "lånades")
# Who sends somebody out is whom he or she works for: "utsänd av Klarvik".
_SENT, _SENDING = ("utsänd", "utskickad"), ("av", "från")
_BY = ("av", "hos", "vid", "på", "till", "i")
_FROM = ("från", "via", "genom", "till")
_AT_HOUSE = ("i", "på", "vid", "hos", "åt", "inom")
_AT_WORK = ("på", "vid", "hos", "för", "åt", "inom", "i")
# Where or for whom work in a trade is done, and where one stands at a post.
_WHERE, _AT_POST, _STOOD = ("på", "vid", "hos", "åt", "i"), ("i", "vid", "bakom", "på"), ("stod", "satt")
# Where an expert does, who looks at much "i" a town.
_EXPERT_AT = frozenset("på hos vid åt".split())
# What begins to tell what was so for a part of a time.
_PARTS = frozenset("varav därav de hälften sedan".split())
# "Nordea Arena" is where matches are watched.
_GROUNDS = ("arena", "stadion")
# What points to where the text has come.
_HERE = (THERE, "här")
_PHRASE, _FAR, _OBJECT = 10, 8, 6
# What begins another clause, in which something else is told.
_CLAUSES = frozenset("när innan medan eftersom jag han hon hen vi man".split())
_HAS = frozenset("har fick får hade".split())
_MISSIONS = "uppdrag"
# What leads to a thing that is made for a customer: "målar | en tavla åt Klarvik".
_ONE = frozenset("en ett den det sin sitt två tre".split())


def works(text: str, tokens: list[Token], i: int) -> Standing | None:
    """ "sedan 2019 som lärare på Åsskolan", "på Åsskolan som lärare", "deltid på Klarvik", behind the verb at token
    `i`."""
    there = at(tokens, i + 1).text in _HERE
    for k in range(i + 1 + there, i + 1 + there + _PHRASE):
        if at(tokens, k).text == "som":
            return _at(stated_role(text, tokens, k + 1), there=there)
        if at(tokens, k).text in _AT_WORK and (org := _house(text, tokens, k)):
            role = stated_role(text, tokens, org.end + 1) if at(tokens, org.end).text == "som" else None
            role = role or _of_that_time(text, tokens, org.end)
            if org.municipality or place_of_speech(tokens, org):
                return role
            if role:
                return role._replace(organization=role.organization or org.text)
            house = body_at(text, tokens, k + 1)
            return _for(house) if house else None
        if at(tokens, k).text in _AT_HOUSE and (house := _apposed(text, tokens, k + 1)):
            return _for(house)
        ends = at(tokens, k + 2).text not in (",", "som")
        if ends and at(tokens, k).text in _AT_HOUSE and (noun := pointing(at(tokens, k + 1).text)):
            return Standing(None, noun, None, k + 2, firm=False)
        if at(tokens, k).text == ",":
            return _lately(text, tokens, k + 1) or _at(None, there=there)
        if not (at(tokens, k).lower or at(tokens, k).text.isdigit()) or at(tokens, k).text in NEVER | _CLAUSES:
            break
    return _at(None, there=there)


def _at(said: Standing | None, *, there: bool) -> Standing | None:
    """What somebody is, with the place that "jobbar där" points to."""
    place = THERE if there else None
    if said is None:
        return Standing(None, place, None, 0, firm=False) if place else None
    return said._replace(organization=said.organization or place)


def _apposed(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """The organisation that tells which is meant by the noun at token `i`: "samma skola, | Åsskolan", "ett litet bolag,
    | Klarvik,"."""
    comma = next((k for k in range(i, i + _FAR) if not at(tokens, k).lower), i)
    if at(tokens, comma).text != "," or indefinite_body(at(tokens, comma - 1).text) is None:
        return None
    org = body_at(text, tokens, comma + 1) if at(tokens, comma + 1).capital else None
    return org if org and not at(tokens, org.end).word else None


def _house(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """The organisation behind the preposition at token `i`; "i" leads to one only where its name is no place's."""
    org = org_after(text, tokens, i + 1)
    return None if org and at(tokens, i).text == "i" and not settled(org.text) else org


def labours(text: str, tokens: list[Token], i: int) -> Standing | None:
    """ "kör ambulans åt Klarvik", "åker på uppdrag för Klarvik", "städar på Klarvik", "står vid fräsen på Klarvik",
    "följer skogsbolagen på Klarvik", behind the verb at token `i`."""
    verb, rules = at(tokens, i).text, tie_words()
    first = _past_joined(tokens, i + 1) if verb.endswith("t") else i + 1
    if verb in rules.posts:
        if at(tokens, i + 1).text not in _AT_POST or at(tokens, i + 2).text not in rules.stations:
            return None
        first = i + 3
    if verb in rules.watches:
        first = _behind_watched(tokens, first)
    if at(tokens, first).text == "på":
        first = next((k for k in range(first + 1, first + _OBJECT) if at(tokens, k).text == _MISSIONS), first)
    stops = NEVER if verb in rules.examines else NEVER | _ONE
    for k in range(first, first + _OBJECT):
        leads, rides = at(tokens, k).text, verb in rules.for_employers
        named = _house(text, tokens, k) if leads in _WHERE or (leads == "för" and rides) else None
        if leads == "på" and at(tokens, first).text == "till":
            return None
        customer = leads == "åt" or (leads == "för" and rides)
        if customer and not at(tokens, k + 2).capital and (noun := pointing(at(tokens, k + 1).text)):
            return Standing(None, noun, None, k + 2, firm=False)
        if named and (house := body_at(text, tokens, k + 1)):
            # "kör rally på Norrliden"
            ridden = rides and leads == "på" and not known_house(house)
            return None if ridden else _for(done_for(text, tokens, house))
        if not at(tokens, k).lower or leads in stops or (leads in _WHERE and leads != "i"):
            return None
        if verb in rules.examines and leads.endswith(rules.incidents):
            return None
    return None


def _past_joined(tokens: list[Token], i: int) -> int:
    """The token behind further supines of the same clause: "har tvättat|, lagat och packat | skor"."""
    while at(tokens, i).text in (",", "och") and at(tokens, i + 1).lower and at(tokens, i + 1).text.endswith("t"):
        i += 2
    return i


def _behind_watched(tokens: list[Token], i: int) -> int:
    """The token behind the last of what an expert watches, from token `i` on: "skogsbolagen | på Klarvik", "bolaget och
    branschen | hos"; a firm by its name is watched only where its shares are dealt in, "Klarvik | på Norrbanken". The
    end where it is nothing of a trade, "utvecklingen på Klarvik", "Djurgården på Råsunda"."""
    named = at(tokens, i).capital
    leads = next(
        (k for k in range(i, i + _OBJECT) if at(tokens, k).text in _EXPERT_AT or at(tokens, k).capital != named), i
    )
    dealt = any(word in at(tokens, leads + 1).low for word in tie_words().brokers)
    dealt = dealt and at(tokens, leads + 2).low not in _GROUNDS
    told = dealt if named else at(tokens, leads - 1).text.endswith(tie_words().watched)
    return leads if told else len(tokens)


def _of_that_time(text: str, tokens: list[Token], i: int) -> Standing | None:
    """What somebody is in a part of the time that token `i` tells: "i sex år, varav fyra som ombud", "sedan 2010, sedan
    i fjol som ombud"."""
    end = next((k for k in range(i, i + _FAR) if not _of_time(at(tokens, k)) and at(tokens, k).text != "i"), i)
    parted = at(tokens, end).text == "," and at(tokens, end + 1).text in _PARTS and at(tokens, end + 2).text != "som"
    return _lately(text, tokens, end + 2) if parted and (end == i or lasts(tokens, i)) else None


def _lately(text: str, tokens: list[Token], i: int) -> Standing | None:
    """ "har jobbat på lagret i sex år, de senaste två som ombud": what somebody is of late, from token `i` on."""
    for k in range(i, i + _FAR):
        if at(tokens, k).text == "som":
            return stated_role(text, tokens, k + 1)
        if not (at(tokens, k).lower or at(tokens, k).text.isdigit()):
            return None
    return None


def at_work_before(tokens: list[Token], start: int, end: int) -> bool:
    """Whether the verb before the subject that is tokens `start` up to `end` tells of its work, so that the house may
    begin the sentence: "På Klarvik arbetar | hon", "syr | hon", "har | hon jobbat", "står | hon
    bakom disken"."""
    before, rules = at(tokens, start - 1).text, tie_words()
    if before in rules.posts or before in _STOOD:
        return at(tokens, end).text in _AT_POST and at(tokens, end + 1).text in rules.stations
    if before in rules.works or before in rules.handles or before in rules.labours:
        return True
    return before in _HAS and at(tokens, end).text in rules.works


def works_on(tokens: list[Token], i: int) -> bool:
    """Whether the clause goes on at token `i`, behind a name, to tell that somebody works: "där Anna Berg | jobbar",
    "där Anna Berg | är anställd", "där Anna Berg | har arbetat sedan 2008"."""
    verb = past_fillers(tokens, i)
    had = verb + (at(tokens, verb).text == "har")
    if at(tokens, had).text in tie_words().works and at(tokens, had).text.endswith("t"):
        return at(tokens, had + 1).text == "sedan" or (had > verb and lasts(tokens, had + 1))
    works = at(tokens, verb).text in tie_words().works and at(tokens, verb).text.endswith("r")
    return works or (at(tokens, verb).text == "är" and at(tokens, verb + 1).text == EMPLOYED[0])


def employed_by(text: str, tokens: list[Token], i: int) -> Standing | None:
    """ "anställdes av Habo bibliotek", "anställd som jurist på Klarvik", "knuten till Länsverket", "antagen vid
    Klarviks universitet"."""
    word = at(tokens, i).text
    if word in _ENGAGED and at(tokens, i + 1).text == "som":
        return stated_role(text, tokens, i + 2)
    employed = word.endswith(EMPLOYED) or (word == _ADMITTED and at(tokens, i + 1).text == "vid")
    lent = word in _LENT or (word in _IS_LENT and at(tokens, i + 1).text == "in")
    if not employed and not lent and (word not in _SENT or at(tokens, i + 1).text not in _SENDING):
        return None
    i += word in _IS_LENT
    i += 2 * (at(tokens, i + 1).text == "nummer")  # "anställd nummer elva på Klarvik"
    leads = at(tokens, i + 1).text
    if employed and leads == "som":
        return hired_as(text, tokens, i + 2)
    if employed and (behind := _for_years_there(tokens, i + 1)):
        return Standing(None, THERE, None, behind, firm=False)
    if leads not in (_BY if employed else _SENDING if word in _SENT else _FROM):
        return None
    if (noun := pointing(at(tokens, i + 2).text)) and not at(tokens, i + 3).capital:
        role = stated_role(text, tokens, i + 4) if at(tokens, i + 3).text == "som" else None
        return role._replace(organization=role.organization or noun) if role else Standing(None, noun, None, i + 3)
    if at(tokens, i + 2).text == "samma" and (noun := same_body(at(tokens, i + 3).text)):
        return Standing(None, noun, None, i + 4, firm=False)
    org = org_after(text, tokens, i + 2)
    if org is None or org.municipality:
        return None
    housed = leads != "i" or settled(org.text) or (employed and org.firm and not names_place(org.text))
    return _for(org) if housed else None


def hired_as(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The role at token `i`, behind "anställdes som", with who hires: "kock | av Klarvik", "kock | av kommunen"."""
    by = next((k for k in range(i + 1, i + _OBJECT) if at(tokens, k).text == "av" or not at(tokens, k).lower), i)
    said = stated_role(text, tokens[:by], i) if at(tokens, by).text == "av" else None
    if said is None or said.end != by:
        return stated_role(text, tokens, i)
    org = body_at(text, tokens, by + 1)
    noun = None if org or at(tokens, by + 2).capital else pointing(at(tokens, by + 1).text)
    return said._replace(organization=org.text if org else noun, end=org.end if org else by + 1 + bool(noun))


def _for_years_there(tokens: list[Token], i: int) -> int | None:
    """The token behind for how long somebody is employed where the text has come, as nothing else is told: "anställd |
    sedan 1998", "anställd | i elva år"."""
    behind = next((k for k in range(i + 1, i + _PHRASE) if not _of_time(at(tokens, k))), i)
    return behind if for_years(tokens, i) and at(tokens, behind).text not in _BY else None


def _of_time(token: Token) -> bool:
    return (token.lower and token.text not in _BY) or token.text.isdigit()


def _for(org: OrgName) -> Standing:
    return Standing(None, org.text, None, org.end, firm=False)
