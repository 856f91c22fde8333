"""The tense of a finite verb, by its form, and which forms but ask somebody to do something."""

PAST, PRESENT = "past", "present"
_PAST = frozenset(
    """var hade blev skulle kunde ville fick fanns gick kom stod tog gav såg log satt drog höll skrev bad slog grep
    sprang sjöng skrek teg bröt frös knöt sken slet vred sköt låg föll bar lät sa blev hann försvann svor drack åt
    visste gjorde sjönk steg vann fann band drev bjöd ljöd strök stal svek vek stack""".split()
)
_PRESENT = frozenset("är har blir ska kan vill måste får finns gör går står ser ler tror vet minns hoppas".split())
# Imperatives that do not end in -a: "ring Anna Berg".
_ASKING = frozenset(
    """ring skriv köp hör läs gå se ge ta håll sök tänk följ möt beställ kör besök hjälp välj lyft bjud anmäl stöd
    försök tryck vänd lägg sätt ställ""".split()
)
_INFINITIVE, _SHORT = "a", 2
_PAST_ENDINGS = tuple("ade bde dde gde jde lde mde nde rde vde fte kte pte ste tte xte".split())
_PRESENT_ENDINGS = ("ar", "er", "år", "ör", "yr", "or")


def tense(word: str) -> str | None:
    """PAST, PRESENT, or None for a form that tells neither."""
    if word in _PAST or word.endswith(_PAST_ENDINGS):
        return PAST
    return PRESENT if word in _PRESENT or word.endswith(_PRESENT_ENDINGS) else None


def asks(word: str) -> bool:
    """Whether a word may be an imperative and is no finite verb: "ring", "fråga", but "sa"."""
    return word in _ASKING or (len(word) > _SHORT and word.endswith(_INFINITIVE) and tense(word) is None)
