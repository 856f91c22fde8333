"""What a sentence says of "Hon" or "Han": of who was named last and fits, else of the only one whom the article
names."""

from collections.abc import Iterator

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.passages import Passage
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.appointing import appointed_by
from pipeline.extract.people.told.begun import BEGAN, begun
from pipeline.extract.people.told.contrast import contrasted
from pipeline.extract.people.told.employers import led_to
from pipeline.extract.people.told.fronting import fronted
from pipeline.extract.people.told.installed import INSTALLED, installed_too
from pipeline.extract.people.told.leading import role_that_leads
from pipeline.extract.people.told.members import conjoined, outdated, still_there
from pipeline.extract.people.told.objects import told_before
from pipeline.extract.people.told.oneofthem import one_of_them
from pipeline.extract.people.told.ownwork import AS, own_work
from pipeline.extract.people.told.predicates import inverted, predicate
from pipeline.extract.people.told.stated import past_fillers
from pipeline.extract.people.told.tenures import WHOSE, tenure
from pipeline.extract.people.told.verbs import BEFORE_SUBJECT, COPULA, HIRES, WORKS
from pipeline.extract.people.told.working import at_work_before, works_on
from pipeline.extract.rolewords import definite_role, is_role
from pipeline.extract.tokens import Token, at, clause_start
from pipeline.extract.words import KIN, OBJECT_FORMS
from pipeline.model import BlockKind
from pipeline.reference.employers import of_fellows
from pipeline.reference.ties import tie_words

# What is repeated beside the text names nobody anew.
UNNAMED = frozenset({BlockKind.CAPTION, BlockKind.PULL_QUOTE})
_TOLD = frozenset({BlockKind.PARAGRAPH, BlockKind.LEDE})
_SEX = {"Hon": "F", "Han": "M"}
_PRONOUNS = frozenset("hon han".split())
# Of whom a text may go on to tell so, besides who has a role.
_SOMEBODY = frozenset(
    """kvinnan kvinna mannen flickan pojken barnet personen någon brodern systern katten hunden patienten eleven
    brukaren klienten kunden offret hästen mamman pappan dottern sonen hustrun maken vännen grannen""".split()
)
# Forms that are no subject, with the sex that they tell.
_OTHER_FORMS = OBJECT_FORMS | WHOSE
_FORMS = _OTHER_FORMS.keys() | {word.casefold() for word in _SEX}
_WEIGHT = 1.5
# "I dag är hon", "numera är hon", "sedan i våras är hon" counts before what a sentence tells of who is named in it.
_NOW = 2.1
# An office that fellows at work have given: less than any trade.
OFFICE = 0.8
# What a clause begins with that tells of who was told of before, or a verb of who is chosen before its subject.
_LEADS = INSTALLED.union("och men där både när då sedan medan innan eftersom".split())
# "På Klarvik, där hon jobbar", "där hon snickrar".
_AT_WORK = WORKS | tie_words().labours
_LIVES = ("bor", "lever")
_TODAY = frozenset("numera idag dag nuförtiden".split())


def said_of_pronouns(text: str, cast: Cast) -> Iterator[tuple[str, float, Standing, int]]:
    """Full name, weight, what is said, and the offset of the pronoun, in the order of the text, which is the
    article's."""
    last = _foreseen(cast)
    namings = iter(naming for naming in cast.namings if naming.passage.block.kind not in UNNAMED)
    upcoming = next(namings, None)
    for passage in cast.passages:
        if _FORMS.isdisjoint(passage.words):
            continue
        if passage.block.kind in UNNAMED:
            yield from _beneath(text, cast, passage)
            continue
        for i in [i for i, token in enumerate(passage.tokens) if token.low in _FORMS]:
            pronoun = passage.tokens[i]
            while upcoming and upcoming.start_char < pronoun.start_char:
                last |= dict.fromkeys(cast.sex(upcoming.name) or "FM", upcoming.name)
                upcoming = next(namings, None)
            if pronoun.text in _OTHER_FORMS:
                yield from _told_of(text, passage, i, last.get(_OTHER_FORMS[pronoun.text]))
                continue
            if _of_another(passage.tokens, i):
                continue
            beside = contrasted(passage.tokens, i)
            behind = passage.block.kind in _TOLD and at(passage.tokens, i - 1).text in BEFORE_SUBJECT
            leading = role_that_leads(text, passage.tokens, i) if passage.block.kind in _TOLD else None
            goes_on = beside is not None or at(passage.tokens, i - 1).low in _LEADS or _clefted(passage.tokens, i)
            object_first = told_before(text, passage.tokens, i, i + 1) if passage.block.kind in _TOLD else None
            placed = behind or leading or goes_on or object_first or _lives(passage, i)
            sex = _SEX.get(pronoun.text.capitalize() if placed else pronoun.text)
            meant = last.get(sex or "")
            if sex is None or meant is None:
                continue
            today = behind and (at(passage.tokens, i - 2).low in _TODAY or _ever_since(passage.tokens, i - 1))
            first = leading or object_first
            for standing in _said(text, passage, i, beside or passage.tokens, first, behind=behind):
                weight = OFFICE if of_fellows(standing.role) else _NOW if today else _WEIGHT
                yield meant, weight, standing, pronoun.start_char
            if there := begun(text, beside or passage.tokens, i, i + 1):
                yield meant, BEGAN, there, pronoun.start_char


def _somebody(token: Token) -> bool:
    """Whether a word tells of somebody without a name: "kvinnan", "patienten", "pappa"."""
    return token.low in _SOMEBODY or token.low in KIN or definite_role(token.text) or is_role(token.text)


def _foreseen(cast: Cast) -> dict[str, str]:
    """The only one whom an article names, by what pronoun he or she may be called before: "På Klarvik lyser det. Där
    har hon varit kock i tio år.", where nobody is told of till there who might be meant."""
    named = next((n for n in cast.namings if n.passage.block.kind not in UNNAMED), None)
    if named is None or len(cast.parts) != 1:
        return {}
    for passage in cast.passages:
        for token in passage.tokens:
            if token.start_char >= named.start_char or (token.low in _PRONOUNS and passage.block.kind in _TOLD):
                return dict.fromkeys(cast.sex(named.name) or "FM", named.name)
            if _somebody(token):
                return {}
    return {}


def _told_of(text: str, passage: Passage, i: int, name: str | None) -> Iterator[tuple[str, float, Standing, int]]:
    """The organisation that hired whom the pronoun at token `i` of a passage stands for, "Klarvik anställde henne", or
    what he or she is: "Bolaget firar, med henne som vd", "Det är hennes tredje år som vd"."""
    before, told = at(passage.tokens, i - 1).text, passage.block.kind in _TOLD
    said = appointed_by(text, passage.tokens, i, i + 1) if told and before in HIRES else None
    if told and before == "med" and at(passage.tokens, i + 1).text == AS:
        said = own_work(text, passage.tokens, i, i + 1)
    said = said or (tenure(text, passage.tokens, i) if told else None)
    if name and said:
        yield name, _WEIGHT, said, passage.tokens[i].start_char


def _of_another(tokens: list[Token], i: int) -> bool:
    """Whether the pronoun at token `i` leads to who is named behind it: "Hon som ledde kursen, Eva Mo,"."""
    return tokens[i].capital and at(tokens, i + 1).text == "som"


def _lives(passage: Passage, i: int) -> bool:
    """Whether the clause of the pronoun at token `i` of a passage first tells where somebody lives: "I dag bor | hon i
    Lund och är kock på Klarvik"."""
    return passage.block.kind in _TOLD and at(passage.tokens, i - 1).text in _LIVES


def _clefted(tokens: list[Token], i: int) -> bool:
    """Whether the pronoun at token `i` is the one of whom a clause tells: "är det | han | som leder"."""
    return at(tokens, i - 1).low == "det" and at(tokens, i - 2).text in COPULA and at(tokens, i + 1).text == "som"


def _beneath(text: str, cast: Cast, passage: Passage) -> Iterator[tuple[str, float, Standing, int]]:
    """The same of a caption that names but one: "Anna Berg vid hamnen. Hon blev hamnchef i mars"."""
    here = [naming for naming in cast.namings if naming.passage is passage]
    if passage.block.kind is not BlockKind.CAPTION or len({naming.name for naming in here}) != 1:
        return
    name = here[0].name
    for i, token in enumerate(passage.tokens):
        meant = i > here[0].start and token.text in _SEX and cast.sex(name) in (None, _SEX[token.text])
        if meant and (told := predicate(text, passage.tokens, i + 1)):
            yield name, _WEIGHT, told, token.start_char


def _said(
    text: str, passage: Passage, i: int, tokens: list[Token], leading: Standing | None, *, behind: bool
) -> Iterator[Standing]:
    """What the clause of the pronoun at token `i` of a passage says, `behind` its verb or before it, and what later
    members do. `tokens` are the passage's, with the verb that the pronoun has; `leading` is what stands before."""
    said = inverted(text, tokens, i, i + 1) if behind else predicate(text, tokens, i + 1)
    said = said or installed_too(text, passage.tokens, i)
    if said is None and AS in passage.words:
        said = own_work(text, passage.tokens, i, i + 1)
    goes_on = passage.tokens[i].capital or _lives(passage, i)
    later = conjoined(text, passage.tokens, i + 1) if goes_on else None
    if said and at(tokens, i - 1).text == "där" and at(tokens, i + 1).text == "var":
        said = said._replace(former=True)  # "Hon kommer från Ed, där hon var kock på Klarvik"
    if place := led_to(text, passage.tokens, i):
        said = _there(said, place, passage.tokens, i + 1)
    elif said is None and behind and at_work_before(passage.tokens, i, i + 1):
        house = fronted(text, passage.tokens, i)
        said = Standing(None, house, None, i, firm=False) if house else None
    elif behind and said and said.role and said.organization is None and at(passage.tokens, i - 1).text in COPULA:
        said = said._replace(organization=fronted(text, passage.tokens, i))
    if "av" in passage.words and (one := one_of_them(text, passage.tokens, i, i + 1)):
        yield one
    said = outdated(said, later, at(passage.tokens, i + 1))
    yield from filter(None, (leading or said, still_there(said, later)))


def _ever_since(tokens: list[Token], verb: int) -> bool:
    """Whether a time since when it is so begins the clause of the verb: "Sedan hösten 2024 | är hon"."""
    start = clause_start(tokens, verb)
    return verb > start + 1 and tokens[start].low == "sedan" and not tokens[verb].text.endswith("de")


def _there(said: Standing | None, place: str, tokens: list[Token], i: int) -> Standing | None:
    """What a clause says of whom it leads to from a place, "på Klarvik, där hon är kock", as it goes on at token `i`;
    what was there is no more: "från Klarvik, där hon var kock"."""
    verb = at(tokens, past_fillers(tokens, i)).text
    if said is None:
        works = works_on(tokens, i) or (verb in _AT_WORK and verb.endswith("r"))
        return Standing(None, place, None, 0, firm=False) if works else None
    return said._replace(organization=said.organization or place, former=said.former or verb == "var")
