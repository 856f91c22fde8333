"""What somebody has just been made: "valdes till ordförande för Ryds byalag", "presenteras Eva Mo som ny tränare"."""

from pipeline.extract.people.roles.employing import held_in_association
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import body_at, is_court
from pipeline.extract.people.told.clauses import past_adverbs
from pipeline.extract.people.told.setoff import past_apposition, past_origin
from pipeline.extract.people.told.stated import past_fillers, stated_role
from pipeline.extract.people.told.verbs import CHOOSES, CHOSEN, COPULA, HIRED
from pipeline.extract.people.told.working import hired_as
from pipeline.extract.rolewords import basic_form, is_role
from pipeline.extract.tokens import Token, at, clause_start
from pipeline.extract.words import THIRD_PERSON
from pipeline.reference.roles import role_words

# Who has taken an office has it, whatever he or she is called before.
TAKEN = frozenset({"tillträdde", "tillträtt"})
# In the passive, or of who takes an office or a new trade, said behind the name or before it.
_OTHERS = frozenset(
    """presenterades presenteras presenterats omvaldes omvalts återvaldes återvalts nyvaldes handplockats headhuntats
    anlitades anlitas anlitats befordrades befordrats förordnades förordnats förordnas installeras installerades vigdes
    ordinerades utropades kröntes sadlade sadlat skolade skolat omskolade omskolat""".split()
)
_PASSIVE = TAKEN | CHOSEN | _OTHERS
INSTALLED = _PASSIVE.union(
    CHOOSES,
    """tillträder anlitat anlitade anlitar knutit knyter befordrat befordrade förordnat förordnade välkomna välkomnar
    välkomnade välkomnat presentera presenterar presenterade presenterat utse anställa rekrytera""".split(),
)
# What somebody is or becomes: "är utnämnd".
_BECOME = COPULA | {"blivit"}
_MADE = frozenset("utnämnd utsedd vald nyvald omvald återvald invald förordnad befordrad tillsatt".split())
BECAME = "blev"
_HAS = ("har", "hade")
# "Har tackat ja till att bli vd".
_AGREEING = frozenset("tackar tackade tackat".split())
_GOES = frozenset("går gick gått".split())
# What tells in some form that somebody is made something.
MADE = INSTALLED | _MADE | _AGREEING | _GOES | {BECAME}
_REACH = 6


def installed(text: str, tokens: list[Token], i: int) -> Standing | None:
    """What the sentence from the token behind a name on says that somebody has become, "valdes i går till kassör i Ryds
    byalag", also behind an apposition, a home, times, or "som": ", som i våras valdes till"; of an office besides a
    trade even ", mjölkbonde, blev kassör". `text` is the article's."""
    begin = i
    i = past_origin(tokens, past_apposition(tokens, i))
    if i > begin and at(tokens, i).text == BECAME:
        said = stated_role(text, tokens, i + 1)
        return said if said and held_in_association(said.role or "") else None
    i += 2 * (at(tokens, i).text == "," and at(tokens, i + 1).text == "som")
    i = past_adverbs(tokens, past_fillers(tokens, i))
    i += at(tokens, i).text in _HAS
    verb = at(tokens, i).text
    made = verb in _BECOME and at(tokens, i + 1).text in _MADE
    if not made and verb not in _PASSIVE and verb not in _AGREEING:
        return None
    i += made
    subject = at(tokens, i + 1)
    if (verb in _AGREEING and subject.text != "ja") or subject.text in THIRD_PERSON or subject.capital:
        return None
    leads = next((k for k in range(i + 1, i + _REACH) if at(tokens, k).text in ("till", "som")), None)
    if leads is None:
        return None
    if verb in HIRED and tokens[leads].text == "som":
        return _brought_to(text, tokens, hired_as(text, tokens, leads + 1))
    becoming = [at(tokens, leads + n).text for n in (1, 2)] == ["att", "bli"]
    return _brought_to(text, tokens, stated_role(text, tokens, leads + 1 + 2 * becoming))


def _brought_to(text: str, tokens: list[Token], said: Standing | None) -> Standing | None:
    """A role with the organisation that "till" leads to behind it: "rekryterats som vd | till Klarvik"."""
    leads = said is not None and said.organization is None and at(tokens, said.end).text == "till"
    org = body_at(text, tokens, said.end + 1) if said and leads else None
    return said._replace(organization=org.text) if said and org else said


def installed_too(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The same of the pronoun at token `i`, before the verb or behind it: "I fjol valdes hon till kassör"."""
    if at(tokens, i - 1).text not in _PASSIVE:
        return installed(text, tokens, i + 1)
    # "Efter Anna Berg valdes hon"
    if at(tokens, i - 2).capital:
        return None
    leads = next((k for k in range(i + 1, i + _REACH) if at(tokens, k).text in ("till", "som")), None)
    return stated_role(text, tokens, leads + 1) if leads else None


def chosen(text: str, tokens: list[Token], i: int, end: int) -> Standing | None:
    """The same of the name that is tokens `i` up to `end`, behind the verb: "Till ny kassör i Ryds byalag valdes Eva
    Mo", "Till ny vd har Klarvik utsett juristen Eva Mo", "Till ny vd har Eva Mo utsetts", "Posten som vd på Klarvik går
    till Eva Mo"."""
    start = clause_start(tokens, i)
    verb = i - 1 - (at(tokens, i - 1).lower and is_role(basic_form(at(tokens, i - 1).text)))
    if at(tokens, verb).text == "till" and at(tokens, verb - 1).text in _GOES:
        office = at(tokens, start).low in role_words().offices and at(tokens, start + 1).text == "som"
        return _up_to(text, tokens, start + 2, verb - 1 - (at(tokens, verb - 2).text == "har")) if office else None
    if at(tokens, start).text != "Till":
        return None
    if at(tokens, verb).text in _PASSIVE or (at(tokens, verb).text in _HAS and at(tokens, end).text in _PASSIVE):
        return _up_to(text, tokens, start + 1, verb)
    has = next((k for k in range(verb - 1, start, -1) if tokens[k].text in _HAS), start)
    said = _up_to(text, tokens, start + 1, has) if at(tokens, verb).text in INSTALLED else None
    org = body_at(text, tokens[:verb], has + 1) if said and said.organization is None else None
    chooser = org.text if org and org.end == verb and not is_court(org.text) else None
    return said._replace(organization=chooser) if said and chooser else said


def _up_to(text: str, tokens: list[Token], first: int, end: int) -> Standing | None:
    """The role that is all of the tokens from `first` up to `end`."""
    said = stated_role(text, tokens[:end], first)
    return said if said and said.end == end else None
