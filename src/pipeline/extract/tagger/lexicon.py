"""What the registers, gazetteers and word lists of the reference data know: each name and word with its flags."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from pipeline import reference

SHORTEST_HEAD = 4
NO_FLAGS: tuple[bytes, ...] = ()


def word_flags(word: str) -> tuple[bytes, ...]:
    """The flags of one word, in order; a genitive has those of its basic form too."""
    flags = {*lexicon().get(word, NO_FLAGS), *_listed(word)}
    if word[:1].isupper():
        flags |= _capital_flags(word)
    return tuple(sorted(flags))


def _capital_flags(word: str) -> set[bytes]:
    flags = {lower_flag(word.lower())}
    if word.endswith("s") and len(word) > 3:
        base = lexicon().get(word[:-1], NO_FLAGS)
        flags |= {*base, *(b"gen-" + flag for flag in base)}
    if word.isupper() and len(word) > 3:
        flags.update(lexicon().get(word.title(), NO_FLAGS))
    return flags


def lower_flag(word: str) -> bytes:
    """Whether a word is also written in lower case: met in news, in the dictionary, a compound of its words, or new."""
    known = reference.dictionary()
    if word in reference.common_words():
        return b"low"
    if word in known or (word.endswith("s") and word[:-1] in known):
        return b"dic"
    if any(word[at:] in known for at in range(2, len(word) - SHORTEST_HEAD + 1)):
        return b"compound"
    return b"new"


def _listed(word: str) -> Iterator[bytes]:
    words, lower = reference.tagger_words(), word.lower()
    if word[:1].isupper():
        if len(word) > 6 and lower.endswith(words["org_tails"]):
            yield b"orgtail"
        if len(word) > 4 and lower.removesuffix("s").endswith(words["place_tails"]):
            yield b"placetail"
    else:
        if word.endswith(words["person_titles"]):
            yield b"pt"
        if word.endswith(words["org_titles"]):
            yield b"ot"
        if word.endswith(words["org_heads"]):
            yield b"oh"
        if word in words["place_heads"]:
            yield b"lh"
        if word in words["saying"]:
            yield b"say"
    if word in words["org_words"]:
        yield b"org"


@cache
def names() -> dict[str, tuple[bytes, ...]]:
    """Every name of one or several words, with its flags."""
    flags: dict[str, set[bytes]] = {}
    for flag, known in _lists():
        for name in known:
            flags.setdefault(name, set()).add(flag.encode())
    return {name: tuple(sorted(known)) for name, known in flags.items()}


@cache
def lexicon() -> dict[str, tuple[bytes, ...]]:
    """The names of one word."""
    return {name: flags for name, flags in names().items() if " " not in name}


def _lists() -> Iterator[tuple[str, Iterable[str]]]:
    for name, sex in reference.given_names().items():
        yield "g" + sex[0], (name,)
    yield "u", reference.surnames()
    yield "mun", (m.name for m in reference.municipalities())
    yield "muo", (n for m in reference.municipalities() for n in (m.official_name, *m.alt_names))
    yield "cty", (c.name for c in reference.counties())
    yield "reg", (c.region_name for c in reference.counties())
    yield "loc", (n for x in reference.localities() for n in (x.name, *x.aliases))
    yield "cou", (n for c in reference.countries() for n in (c.name, *c.alt_names))
    yield "cap", (c.capital for c in reference.countries())
    yield "plc", (p.name for p in reference.known_places())
    yield "kno", (n for o in reference.known_organisations() for n in (o.name, *o.short_names))
    yield "age", (n for a in reference.agencies() for n in (a.name, *a.other_names))
    yield "nsi", (o.name for o in reference.organisations())
    yield "par", (n for p in reference.parties() for n in (p.name, *p.other_names))
    yield "wc", reference.world_cities()
    yield "wg", reference.world_given_names()
    yield "ws", reference.world_surnames()
    for kind, known in reference.gazetteer().items():
        yield "z" + kind[:3], known


@cache
def phrase_table() -> dict[str, tuple[tuple[tuple[str, ...], tuple[bytes, ...]], ...]]:
    """Names of several words by their first word, longest first: the other words in lower case, and the flags."""
    table: dict[str, list[tuple[tuple[str, ...], tuple[bytes, ...]]]] = {}
    for name, flags in names().items():
        first, *others = name.split()
        if others:
            table.setdefault(first, []).append((tuple(word.lower() for word in others), flags))
    return {first: tuple(sorted(found, key=lambda x: (-len(x[0]), x))) for first, found in table.items()}


def phrases(words: Sequence[str]) -> Iterator[tuple[int, int, tuple[bytes, ...]]]:
    """The known names of several words in a sentence: (first word, end, flags). A genitive s may end them, and all but
    the first word may be in lower case."""
    table = phrase_table()
    if not (starts := [at for at, word in enumerate(words) if word in table]):
        return
    low = (*map(str.lower, words), "")
    for at in starts:
        for others, flags in table[words[at]]:
            if low[at + 1].startswith(others[0]):
                end = at + 1 + len(others)
                said = low[at + 1 : end]
                if said == others or (said[:-1] == others[:-1] and said[-1:] == (others[-1] + "s",)):
                    yield at, end, flags
                    break
