"""The clause of a verb laid out plainly: the verb, and right behind it what it is said of, wherever its subject and its
adverbs stand."""

from pipeline.extract.people.names.names import is_given
from pipeline.extract.people.roles.modifiers import is_epithet
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import MONTHS, NUMBERS
from pipeline.reference.ties import tie_words

_ADVERBS = frozenset(
    """nu numera idag fortfarande också även själv själva dessutom därtill alltjämt ännu länge samtidigt alltså
    snart tillfälligt ursprungligen egentligen officiellt formellt äntligen åter""".split()
)
# What tells when, behind "i": "i dag", "i våras".
_DAYS = frozenset(
    "dag går förrgår fjol våras höstas somras vintras helgen måndags tisdags onsdags torsdags fredags lördags".split()
)
_WEEKDAYS = "måndag tisdag onsdag torsdag fredag lördag söndag".split()
_SEASONS = frozenset("hösten våren sommaren vintern årsskiftet nyår jul påsk semestern".split())
# What tells when, by the word that leads to it: "i maj", "på måndag", "till hösten".
_WHEN = {
    "i": _DAYS | MONTHS,
    "på": frozenset("nyåret kvällen morgonen eftermiddagen".split()).union(_WEEKDAYS, (f"{d}en" for d in _WEEKDAYS)),
    "till": _SEASONS,
    "efter": _SEASONS,
    "under": _SEASONS,
}
# What tells since when: "sedan drygt tio år tillbaka", "sedan januari 2019".
_SINCE = (
    frozenset(
        """drygt nästan ungefär knappt
    många flera några åtskilliga år åren månader veckor tid decennier tillbaka länge starten årsskiftet årets våren
    hösten sommaren vintern förra året årtionden""".split()
    )
    | _DAYS
    | MONTHS
    | NUMBERS
)
_YEARS = frozenset("år decennier årtionden månader".split())
_YEARS_ON = _YEARS | {"starten", "åren"}
_LASTING = 4
_SPANS = frozenset("år månad vecka tid decennium".split())
# What leads to the verb that tells, in the infinitive: "ska leda", "kommer att leda", "fortsätter att driva".
AUXILIARIES = frozenset("ska skall kommer fortsätter börjar".split())
# The same of those that do but before "kvar": "ska vara kvar som vd".
_REMAINS, _STILL = {"vara": "är", "bli": "blir"}, "kvar"
_BETWEEN = frozenset("att börja fortsätta".split()) | _ADVERBS
NEVER = frozenset("inte aldrig knappast".split())
# What leads from a verb to with whom it is done.
TOGETHER = frozenset("tillsammans ihop".split())
_FAR = 8


def past_adverbs(tokens: list[Token], i: int) -> int:
    """The token behind the adverbs at token `i` that tell when, or that it still is so: "sedan fyra år | Klarvik", "i
    maj | över"."""
    while True:
        word = at(tokens, i).text
        if word in _ADVERBS:
            i += 1
        elif (times := _WHEN.get(word)) and at(tokens, i + 1).text in times:
            i += 2
        elif word == "den" and at(tokens, i + 1).text.isdigit() and at(tokens, i + 2).text in MONTHS:
            i += 3
        elif word == "sedan" and _past_time(tokens, i + 1) > i + 1:
            i = _past_time(tokens, i + 1)
        else:
            return i


def verb_before(tokens: list[Token], i: int) -> int:
    """The verb before the subject at token `i`, over adverbs, times and an epithet of it: "tar | nu 44-åriga | Eva Mo",
    "valdes | i går | Eva Mo"; the token before the subject where no more than that stands between."""
    k = i - 1
    while k > 0:
        timed = k > 1 and tokens[k].text in _WHEN.get(tokens[k - 1].text, ())
        if not (timed or tokens[k].text in _ADVERBS or is_epithet(tokens[k])):
            break
        k -= 1 + timed
    return k


def _past_time(tokens: list[Token], i: int) -> int:
    """The token behind a time at token `i`: "drygt fyra år", "i våras", "januari 2019"."""
    while True:
        word = at(tokens, i).text
        if word in _SINCE or word.isdigit():
            i += 1
        elif (word == "i" and at(tokens, i + 1).text in _DAYS) or (
            word in ("en", "ett") and at(tokens, i + 1).text in _SPANS
        ):
            i += 2
        else:
            return i


def lasts(tokens: list[Token], i: int) -> bool:
    """Whether token `i` begins to tell since when or for how long: "sedan 2010", "i elva år"."""
    times = [at(tokens, k).text for k in range(i, i + _LASTING)]
    return times[0] == "sedan" or (times[0] == "i" and not _YEARS.isdisjoint(times))


def for_years(tokens: list[Token], i: int) -> bool:
    """Whether token `i` begins to tell that something has lasted for years: "sedan 2010", "i elva år", but "sedan i
    tisdags"."""
    return lasts(tokens, i) and any(
        at(tokens, k).text in _YEARS_ON or at(tokens, k).text.isdigit() for k in range(i + 1, i + _LASTING)
    )


def past_company(tokens: list[Token], i: int) -> int:
    """The token behind with whom something is done, where no name tells it: "tillsammans med maken | Klarvik"."""
    if at(tokens, i).text not in TOGETHER or at(tokens, i + 1).text != "med":
        return i
    k = next((k for k in range(i + 2, i + _FAR) if not at(tokens, k).lower), i)
    return k if at(tokens, k).capital and not is_given(at(tokens, k).text) else i


def plain(tokens: list[Token], verb: int, behind: int) -> list[Token]:
    """The tokens up to the verb at token `verb`, and those behind its subject and its adverbs, of which what stands at
    token `behind` is the first: "Sedan i fjol driver | hon numera tillsammans med maken | Klarvik"."""
    end = past_company(tokens, past_adverbs(tokens, behind))
    return tokens if end == verb + 1 else [*tokens[: verb + 1], *tokens[end:]]


def in_infinitive(tokens: list[Token], i: int) -> list[Token]:
    """The tokens with the infinitive that an auxiliary at token `i` leads to in its place, as the verb of the clause:
    "ska börja leda Klarvik" is "leder Klarvik"; the tokens themselves where there is none."""
    if at(tokens, i).text not in AUXILIARIES:
        return tokens
    k = past_adverbs(tokens, i + 1)
    k = next((k for k in range(k, k + _FAR) if at(tokens, k).text not in _BETWEEN), i)
    infinitives = tie_words().present
    k -= at(tokens, k).text not in infinitives and k > i + 1 and at(tokens, k + 1).text != _STILL
    remaining = _REMAINS if at(tokens, k + 1).text == _STILL else {}
    present = infinitives.get(at(tokens, k).text) or remaining.get(at(tokens, k).text)
    if present is None:
        return tokens
    return [*tokens[:i], tokens[k].saying(present), *tokens[k + 1 :]]
