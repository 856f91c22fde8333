"""What somebody has just been made: "valdes till ordförande för Ryds byalag", "presenteras Eva Mo som ny tränare"."""

from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.clauses import past_adverbs
from pipeline.extract.people.told.setoff import past_apposition
from pipeline.extract.people.told.stated import past_fillers, stated_role
from pipeline.extract.tokens import Token, at, clause_start
from pipeline.extract.words import THIRD_PERSON

# Who has taken an office has it, whatever he or she is called before.
TAKEN = frozenset({"tillträdde", "tillträtt"})
# In the passive, or of who takes an office or a new trade, said behind the name or before it.
_PASSIVE = TAKEN | frozenset(
    """presenterades presenteras utsågs utses utsetts utnämndes utnämns utnämnts valdes väljs valts omvaldes omvalts
    återvaldes återvalts nyvaldes anställdes anställs
    rekryterades rekryteras värvades värvas anlitades anlitas anlitats befordrades befordrats förordnades
    förordnats förordnas installeras installerades vigdes ordinerades utropades kröntes sadlade sadlat skolade
    skolat omskolade omskolat""".split()
)
INSTALLED = _PASSIVE | frozenset(
    """tillträder utsett utser utsåg utnämnt utnämner utnämnde valt valde anställt anställde anställer
    rekryterat rekryterade rekryterar värvat värvade värvar anlitat anlitade anlitar knutit knyter befordrat befordrade
    förordnat förordnade välkomna välkomnar välkomnade välkomnat presentera presenterar presenterade presenterat
    utse anställa rekrytera""".split()
)
# "Har tackat ja till att bli vd".
_AGREEING = frozenset("tackar tackade tackat".split())
_REACH = 6


def installed(text: str, tokens: list[Token], i: int) -> Standing | None:
    """What the sentence from the token behind a name on says that somebody has become, "valdes i går till kassör i Ryds
    byalag", also behind an apposition, times, or "som": ", som i våras valdes till". `text` is the article's."""
    i = past_apposition(tokens, i)
    i += 2 * (at(tokens, i).text == "," and at(tokens, i + 1).text == "som")
    i = past_adverbs(tokens, past_fillers(tokens, i))
    i += at(tokens, i).text in ("har", "hade")
    verb = at(tokens, i).text
    if verb not in _PASSIVE and verb not in _AGREEING:
        return None
    subject = at(tokens, i + 1)
    if (verb in _AGREEING and subject.text != "ja") or subject.text in THIRD_PERSON or subject.capital:
        return None
    leads = next((k for k in range(i + 1, i + _REACH) if at(tokens, k).text in ("till", "som")), None)
    if leads is None:
        return None
    becoming = [at(tokens, leads + n).text for n in (1, 2)] == ["att", "bli"]
    return stated_role(text, tokens, leads + 1 + 2 * becoming)


def installed_too(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The same of the pronoun at token `i`, before the verb or behind it: "I fjol valdes hon till kassör"."""
    if at(tokens, i - 1).text not in _PASSIVE:
        return installed(text, tokens, i + 1)
    # "Efter Anna Berg valdes hon"
    if at(tokens, i - 2).capital:
        return None
    leads = next((k for k in range(i + 1, i + _REACH) if at(tokens, k).text in ("till", "som")), None)
    return stated_role(text, tokens, leads + 1) if leads else None


def chosen(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The same of the name at token `i`, behind the verb: "Till ny kassör i Ryds byalag valdes Eva Mo"."""
    if at(tokens, i - 1).text not in _PASSIVE:
        return None
    start = clause_start(tokens, i)
    if at(tokens, start).text != "Till":
        return None
    said = stated_role(text, tokens[: i - 1], start + 1)
    return said if said and said.end == i - 1 else None
