"""What a sentence says that somebody is: "är rektor på ...", "driver Bageri Ek", "utsågs till ordförande"."""

from dataclasses import replace

from pipeline.extract.orgnames import OrgName
from pipeline.extract.people.roles.employing import place_of_speech
from pipeline.extract.people.roles.orgphrases import org_after
from pipeline.extract.people.roles.owners import pointing
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import BELONGS, belongs, body_at
from pipeline.extract.people.told.employers import past_town
from pipeline.extract.people.told.former import ONCE, no_more, was_once
from pipeline.extract.people.told.offices import held, office
from pipeline.extract.people.told.running import RUNS, leads_in, runs
from pipeline.extract.people.told.schools import school_of
from pipeline.extract.people.told.stated import FILLERS, past_fillers, stated_role
from pipeline.extract.tokens import Token, at, clause_start
from pipeline.extract.words import FINITE, OWNERS
from pipeline.reference.roles import role_words

COPULA = frozenset("är var blir blev".split())
WORKS = frozenset(
    """arbetar jobbar arbetade jobbade arbetat jobbat verkar verkat tjänstgör forskar forskat undervisar
    undervisat vikarierar vikarierat praktiserar extraknäcker livnär försörjer""".split()
)
# What somebody has or gets who is given an office: "fick rektorsjobbet".
GOT = frozenset("har fick får fått hade".split())
# How verbs end that stand before who does something: "reser hon", "slutade hon".
_ACTS = ("r", "de", "te")
_LEADS_TO_OFFICE = ("Efter", "I", "På", "Ny")
# "lämnar uppdraget som", "slutar som", "tar över som".
CHANGES = frozenset(
    """lämnar lämnade slutar slutade avgår avgick börjar började börjat inledde tar tog tagit tillträder tillträdde
    tillträtt går efterträder efterträdde efterträtt kliver klev klivit stiger steg hoppar hoppade rycker
    ryckte byter bytte bytt
    återvänder återvände återkommer återkom sitter debuterar debuterade""".split()
)
_TAKES = frozenset("tar tog tagit".split())
_BEGINS = frozenset({"började", "börjat", "inledde"})
# What leads from a role that begins its sentence to who has it, and what stands before such a role.
_NAMING = COPULA | {"heter", "hette"}
_OPENING = FILLERS | {"den", "det", "nya", "nye"}
_FAR = 8
_FROM = frozenset("från efter sedan till i under".split())
_TIME = 6
# "som till vardags är kirurg": what somebody is besides.
_BESIDES, _LEAD = frozenset("vardags annars".split()), 3
_SENTENCE = 40
_APPOSITION = 12
_MARKS = frozenset('.!?:”"»–')
# Verbs that go on telling of the subject of the first.
CARRIED = COPULA | WORKS | RUNS | BELONGS | {"har", "hade"}
# Verbs that a pronoun may follow, as whose subject it is told what it is.
BEFORE_PRONOUNS = COPULA | WORKS | RUNS | CHANGES | GOT
_EMPLOYED = ("anställd", "anställdes", "anställts", "verksam", "knuten")
# Whom a firm lends: "inhyrd från Klarvik", but "inhyrd av" its customer.
_LENT = ("inhyrd", "utlånad", "inlånad")
_BEEN = ("varit", "blivit")
_AT_HOUSE = ("i", "på", "hos", "åt")
_AT_WORK = ("på", "vid", "hos", "för", "åt", "inom")


def predicate(text: str, tokens: list[Token], i: int) -> Standing | None:
    """ "är dataskyddsombud i ...", "har varit skolkock", ", som arbetar som lärare", "driver Studio Barrskog", from the
    token behind the name or pronoun on."""
    start = i
    i += at(tokens, i).text == "," and (at(tokens, i + 1).text == "som" or at(tokens, i + 1).text.endswith(_EMPLOYED))
    i += at(tokens, i).text == "som"
    i = _past_fellow(tokens, i)
    i = _past_company(tokens, past_fillers(tokens, i))
    if at(tokens, i).text in GOT and (post := _at_hand(text, tokens, i + 1) or held(text, tokens, i + 1)):
        return post
    return _by_verb(text, tokens, start, i) or held(text, tokens, i)


def _by_verb(text: str, tokens: list[Token], start: int, i: int) -> Standing | None:
    """The same by the verb at token `i`, or behind the "har" there, alone; the clause begins at token `start`."""
    if at(tokens, i).text in ("har", "hade"):
        i = past_fillers(tokens, i + 1)
    word = at(tokens, i).text
    if employed := employed_by(text, tokens, past_fillers(tokens, i + 1) if word in COPULA or word in _BEEN else i):
        return replace(employed, former=any(token.text in ONCE for token in tokens[start:i]))
    tie = school_of(text, tokens, i) or belongs(text, tokens, i)
    if word in COPULA or word in _BEEN:
        said = _tied(stated_role(text, tokens, i + 1), tie)
    elif tie:
        return tie
    elif word in WORKS:
        said = works(text, tokens, i)
    elif word in _TAKES and at(tokens, i + 1).text == "över" and (run := runs(text, tokens, i, i + 2)):
        return run
    elif word in CHANGES:
        if becomes := _in_order_to_be(text, tokens, i):
            return becomes
        return as_what(text, tokens, i + 1, word)
    else:
        return runs(text, tokens, i) if word in RUNS else None
    if said and not _BESIDES.isdisjoint(token.text for token in tokens[start : i + _LEAD]):
        said = replace(said, firm=False, besides=True)
    return no_more(said) if said and was_once(tokens, start, i, said.end) else said


def _at_hand(text: str, tokens: list[Token], i: int) -> Standing | None:
    """ "har | hand om köket på Klarvik", behind the verb."""
    return leads_in(text, tokens, i + 2) if [at(tokens, k).text for k in (i, i + 1)] == ["hand", "om"] else None


def _tied(said: Standing | None, tie: Standing | None) -> Standing | None:
    """A role with the organisation that the same sentence ties its subject to, unless it is but a member there."""
    if said is None or tie is None:
        return said or tie
    return said if said.organization or tie.besides else replace(said, organization=tie.organization)


def as_what(text: str, tokens: list[Token], i: int, verb: str) -> Standing | None:
    """The role behind the "som" that follows soon: "lämnar | uppdraget i Ed som kassör", "slutar Eva Mo | som vd"."""
    leads = next((k for k in range(i, i + _TIME) if at(tokens, k).text == "som"), None)
    said = stated_role(text, tokens, leads + 1) if leads else None
    return replace(said, former=True) if said and verb in _BEGINS else said


def _in_order_to_be(text: str, tokens: list[Token], i: int) -> Standing | None:
    """ "lämnar jobbet som vd för att bli skolchef i Habo kommun", "går från rollen som vd till jobbet som lots", from
    the verb on."""
    for k in range(i, min(i + _SENTENCE, len(tokens))):
        if tokens[k].text in _MARKS:
            return None
        if tokens[k].text not in ("för", "till", "mot"):
            continue
        if [at(tokens, k + n).text for n in (1, 2)] == ["att", "bli"]:
            return stated_role(text, tokens, k + 3)
        if next_one := office(text, tokens, k + 1) or office(text, tokens, k + 2):
            return next_one
    return None


def past_apposition(tokens: list[Token], i: int) -> int:
    """The token behind what two commas set off at token `i`, ", i dag rektor i Ed, | valdes"; else `i` itself."""
    if at(tokens, i).text != "," or at(tokens, i + 1).capital or at(tokens, i + 1).text == "som":
        return i
    end = next((k for k in range(i + 1, i + _APPOSITION) if not at(tokens, k).word), i)
    return end + 1 if at(tokens, end).text == "," else i


def past_relative(tokens: list[Token], i: int) -> int:
    """The token behind the relative clause that two commas set off at token `i`, ", som är rektor i Ed, | blir"; else
    `i` itself."""
    if at(tokens, i).text != "," or at(tokens, i + 1).text != "som":
        return i
    end = next((k for k in range(i + 2, i + _SENTENCE) if not at(tokens, k).word), i)
    return end + 1 if at(tokens, end).text == "," else i


def employed_by(text: str, tokens: list[Token], i: int) -> Standing | None:
    """ "anställdes av Habo bibliotek", "anställd som jurist på Klarvik", "knuten till Länsverket"."""
    if at(tokens, i).text.endswith(_EMPLOYED) and at(tokens, i + 1).text == "som":
        return stated_role(text, tokens, i + 2)
    lent = at(tokens, i).text in _LENT and at(tokens, i + 1).text in ("från", "via", "genom")
    hired = at(tokens, i).text.endswith(_EMPLOYED) and at(tokens, i + 1).text in ("av", "hos", "vid", "på", "till")
    if not (lent or hired):
        return None
    org = org_after(text, tokens, i + 2)
    return _for(org) if org and not org.municipality else None


def inverted_role(text: str, tokens: list[Token], i: int) -> Standing | None:
    """ "I dag är hon rektor", "Dessförinnan var hon kock", "Här är hon anställd av Klarvik", "På måndag tillträder hon
    som rektor", from the pronoun on."""
    verb = at(tokens, i - 1).text
    if verb in GOT:
        return held(text, tokens, i + 1)
    if verb in CHANGES:
        return as_what(text, tokens, i + 1, verb) or held(text, tokens, i + 1)
    if employed := employed_by(text, tokens, i + 1):
        return employed
    if verb in RUNS:
        return runs(text, tokens, i - 1, i + 1)
    said = works(text, tokens, i) if verb in WORKS else stated_role(text, tokens, i + 1)
    past = verb == "var" and at(tokens, i - 2).text.casefold() in ONCE
    return no_more(said) if said and past else said


def role_that_leads(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The role that begins the sentence whose verb leads to the name or pronoun at token `i`: "Som skolchef i Eksjö
    ansvarar hon", "Efter tio år som vd slutar hon", "I rollen som vd reser hon", "Ny enhetschef är sedan i våras Anna
    Berg"."""
    verb = i - 1
    while verb > 0 and (tokens[verb].text in FILLERS or tokens[verb].text.isdigit()):
        verb -= 1
    acts = verb == i - 1 and (at(tokens, verb).text.endswith(_ACTS) or at(tokens, verb).text in FINITE)
    if verb < 1 or not (acts or tokens[verb].text in _NAMING):
        return None
    start = clause_start(tokens, i)
    opens = at(tokens, start).text
    past, leads = opens == "Efter", start
    if opens in _LEADS_TO_OFFICE:
        leads = next((k for k in range(start, start + _TIME) if _leads_on(tokens, k)), i)
    in_office = past or (leads > start and _in_office(at(tokens, leads - 1).text))
    # "Som student bodde hon i Lund" tells of what is no more
    acting = acts and (in_office or (opens == "Som" and at(tokens, verb).text.endswith("r")))
    if not acting and tokens[verb].text not in _NAMING:
        return None
    first = leads + 1 if acting else start
    while at(tokens, first).low in _OPENING:
        first += 1
    said = role_phrase(text, tokens[:verb], first, lenient=False)
    past = past and tokens[verb].text != "har"
    return replace(said, former=past) if said and said.role and _since(tokens, said.end, verb) else None


def _leads_on(tokens: list[Token], i: int) -> bool:
    """Whether token `i` leads to a role: "som", or the "av" of "i egenskap av"."""
    return at(tokens, i).text == "som" or (at(tokens, i).text == "av" and at(tokens, i - 1).text == "egenskap")


def _in_office(word: str) -> bool:
    """Whether such a word behind this one leads to what somebody is: "i rollen som"."""
    return word == "egenskap" or word in role_words().offices


def _since(tokens: list[Token], i: int, verb: int) -> bool:
    """Whether nothing but where, and from when, it is held stands between a role and its verb: "kassör i Ryds byalag
    utanför Ed från maj blir"."""
    i = past_town(tokens, i)
    return i == verb or (
        at(tokens, i).text in _FROM and verb - i <= _TIME and not any(t.capital for t in tokens[i:verb])
    )


def _past_company(tokens: list[Token], i: int) -> int:
    """The token behind with whom somebody does what follows: "tillsammans med tre kollegor | driver"."""
    if at(tokens, i).text not in ("tillsammans", "ihop"):
        return i
    return next((k for k in range(i, i + _FAR) if at(tokens, k).text in CARRIED), i)


def _past_fellow(tokens: list[Token], i: int) -> int:
    """The verb behind "och" at token `i`, or behind with whom the subject does it: "hon | och hennes man Bo |
    driver"."""
    if at(tokens, i).text != "och":
        return i
    noun = i + 1 + (at(tokens, i + 1).text in OWNERS)
    k = noun + (at(tokens, noun).lower and at(tokens, noun).text not in CARRIED)
    k = next((n for n in range(k, k + _TIME) if not at(tokens, n).capital), k)
    return k if at(tokens, k).text in WORKS | RUNS | _TAKES else i


def works(text: str, tokens: list[Token], i: int) -> Standing | None:
    """ "sedan 2019 som lärare på Åsskolan", "på Åsskolan som lärare", "deltid på Klarvik", behind the verb at token
    `i`."""
    for k in range(i + 1, i + 1 + _TIME):
        if at(tokens, k).text == "som":
            return stated_role(text, tokens, k + 1)
        if at(tokens, k).text in _AT_WORK and (org := org_after(text, tokens, k + 1)):
            role = stated_role(text, tokens, org.end + 1) if at(tokens, org.end).text == "som" else None
            if org.municipality or place_of_speech(tokens, org):
                return role
            if role:
                return replace(role, organization=role.organization or org.text)
            house = body_at(text, tokens, k + 1)
            return _for(house) if house else None
        ends = at(tokens, k + 2).text not in (",", "som")
        if ends and at(tokens, k).text in _AT_HOUSE and (noun := pointing(at(tokens, k + 1).text)):
            return Standing(None, noun, None, k + 2, firm=False)
        if at(tokens, k).text == ",":
            return _lately(text, tokens, k + 1)
        if not (at(tokens, k).lower or at(tokens, k).text.isdigit()):
            return None
    return None


def _lately(text: str, tokens: list[Token], i: int) -> Standing | None:
    """ "har jobbat på lagret i sex år, de senaste två som ombud": what somebody is of late, from token `i` on."""
    for k in range(i, i + _FAR):
        if at(tokens, k).text == "som":
            return stated_role(text, tokens, k + 1)
        if not (at(tokens, k).lower or at(tokens, k).text.isdigit()):
            return None
    return None


def _for(org: OrgName) -> Standing:
    return Standing(None, org.text, None, org.end)
