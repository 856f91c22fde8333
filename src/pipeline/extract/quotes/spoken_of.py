"""Whom speech without a clause names: as somebody else, who does not say it, or as oneself."""

from collections.abc import Iterator

from pipeline.extract.people import Person
from pipeline.extract.quotes.index import Index, held, token_at
from pipeline.extract.quotes.speech import Speech
from pipeline.extract.tokens import CLOSERS, Token, at
from pipeline.model import Mention

# Beside these somebody may tell his own name: "Nadja heter jag", "Hej, det är Nadja", "Nadja här".
_OWN = frozenset("heter hette är jag mig kallas kallar kallade kalla döptes här namnet hej".split())
_MARKS = CLOSERS | {"‘", "“", "„"}
_CALLED = frozenset("!?,:")
_CALLED_AT = _CALLED | {"."}
# Behind these a name is that of others who bear it too: "en annan Anna", "en Berg till".
_ANOTHER = frozenset("annan en två tre".split())
# "Då sa de att Nadja får ta över": how others speak of whoever tells it.
_SAID = frozenset("sa sade säger skrev frågade ropade tyckte".split())


def spoken_of(index: Index, speech: Speech) -> frozenset[str]:
    """The names of those of whom speech tells by name, as one tells of another: "Stig var sträng", "hos Stig",
    "Stigs händer". Not whom it calls or addresses, or whom others are told to speak of, since people tell what others
    say to and of them; nor where somebody may tell his own name, nor inside marks of its own."""
    tokens = speech.page.tokens
    inner = [(s.opening, s.closing) for s in speech.page.marked if s.opening > speech.start_char]
    return frozenset(
        person.entity.name
        for k, person, mention in _named(index, speech)
        if not held(inner, mention.start_char, mention.end_char)
        and not _calls(tokens, k, token_at(tokens, mention.end_char))
        and not any(token.text in _SAID for token in tokens[speech.page.opening(k) : k])
    )


def others_named(index: Index, speech: Speech, speaker: Person) -> list[Person]:
    """Those of the other sex than the speaker's whom speech names: "Anna skriker aldrig, säger Bo Ek"."""
    return [p for _, p, _ in _named(index, speech) if None not in (p.sex, speaker.sex) and p.sex != speaker.sex]


def called(index: Index, speech: Speech) -> Person | None:
    """Whom alone speech calls by name, behind a comma: "God morgon, Nadja. Har du sovit?"."""
    tokens, found = speech.page.tokens, {}
    for k, person, mention in _named(index, speech):
        behind = at(tokens, token_at(tokens, mention.end_char)).text
        if k and tokens[k - 1].text == "," and behind in _CALLED_AT:
            found[person.entity.name] = person
    return next(iter(found.values())) if len(found) == 1 else None


def oneself(index: Index, speech: Speech) -> Person | None:
    """Who tells his own name: "Jag heter Nadja", "Nadja heter jag"."""
    tokens = speech.page.tokens
    for k, person, mention in _named(index, speech):
        end = token_at(tokens, mention.end_char)
        before = (at(tokens, k - 2).low, at(tokens, k - 1).low)
        if before == ("jag", "heter") or (at(tokens, end).low, at(tokens, end + 1).low) == ("heter", "jag"):
            return person
    return None


def _named(index: Index, speech: Speech) -> Iterator[tuple[int, Person, Mention]]:
    """The places of speech that name a person, with the token at which each begins."""
    tokens = speech.page.tokens
    for part in speech.parts:
        for k in range(token_at(tokens, part.start_char), token_at(tokens, part.end_char)):
            if found := index.person_at(tokens[k]):
                yield k, *found


def _calls(tokens: list[Token], start: int, end: int) -> bool:
    """Whether a name from token `start` up to `end` may be called, be the speaker's own, or others' who bear it too."""
    before, after = at(tokens, start - 1), at(tokens, end)
    if before.text in _MARKS or before.text in _ANOTHER:  # "Anna är min", as others write
        return True
    if (before.low in _OWN and after.text != "som") or (after.low in _OWN and after.low != "är"):
        return True
    return not before.word and after.text in _CALLED
