"""What the tagger sees of a word: its form, its neighbours, and the registers that know it.

Most words of a text have been met before, so all that depends on one word alone is computed once a word form and
kept. A capitalised word, which may be a name, is described closely; a lower-case one only as far as it bears on
names beside it.
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from pipeline import reference

KEPT_FORMS = 1 << 17
LONGEST_RUN = 8
EDGE = "\N{NULL}"
SAYING = frozenset(
    """säger sa sade berättar menar tycker skriver uppger förklarar hävdar anser påpekar konstaterar tillägger svarar
    undrar twittrar meddelar bekräftar betonar kommenterar rapporterar""".split()
)
SPORT = frozenset(
    """match matchen matcher matcherna mål målet målen målvakt målvakten back backen forward anfallare anfallaren
    mittfältare mittfältaren tränare tränaren lag laget lagen lagets serie serien allsvenskan allsvenska elitserien
    superettan damallsvenskan premier league derby derbyt hemmaplan hemma borta bortaplan bortalag hemmalag seger segern
    segrar förlust förlusten förlorade vann vinna slog mötte möter poäng period perioden halvlek halvleken puck pucken
    boll bollen cup cupen final finalen semifinal semifinalen kvartsfinal kvartsfinalen tabell tabellen liga ligan
    division slutspel slutspelet säsong säsongen spelare spelaren spelarna straff straffen frispark hörna kval kvalet
    kvitterade kvittering reducerade ledningen målskytt matchvinnare klubb klubben klubbens lagkapten handboll fotboll
    ishockey hockey innebandy bandy basket landslaget landslag kontrakt omgången nät avslutning passning publik
    bortamatch hemmamatch gästerna hemmalaget mästare mästarna""".split()
)
ORG_TAILS = tuple(
    """verket verkets myndigheten myndighetens förbundet förbundets bolaget bolagets rådet rådets styrelsen styrelsens
    inspektionen inspektionens nämnden nämndens partiet partiets demokraterna demokraternas banken bankens museet
    universitet universitetet högskola högskolan sjukhuset tidningen posten bladet kuriren departementet
    departementets kommissionen kommissionens föreningen föreningens institutet institutets kassan kassans domstolen
    domstolens rätten byrån koncernen kyrkan teatern gruppen group kontoret
    kontorets klubben klubbens polisen polisens gymnasiet kurirens postens bladets förvaltningen kommittén akademin
    akademins sällskapet orkestern operan radion kliniken centralen förlaget forlag dagblad tidning stiftelsen unionen
    laget rätten rättens museets kyrkans redaktionen trafiken teatern alliansen alliansens""".split()
)
ORG_WORDS = frozenset(
    """AB HB KB Inc Ltd Corp Group Holding Bank Airlines Media Records IF IFK IK FF FK BK SK HK HC FC BoIS GIF GoIF AIF
    AIS SoIK United City Real Energi Bostäder Fastigheter Invest kommun kommuns landsting landstings stad universitet
    högskola tidning Tidning Dagblad Allehanda Nyheter Posten Kuriren Kurir tingsrätt hovrätt sjukhus lasarett museum
    polisen polis institut departement förening förbund församling stift""".split()
)
ORG_TITLES = tuple(
    """företaget bolaget föreningen förbundet tidningen organisationen koncernen kedjan byrån klubben jätten laget
    banken stiftelsen myndigheten tillverkaren operatören leverantören sajten förlaget facket partiet gruppen
    allsvenska elitserielaget""".split()
)
PERSON_TITLES = tuple(
    """chef chefen ordförande ordföranden direktör direktören minister ministern president presidenten ledare ledaren
    tränare tränaren talesman talesperson professor professorn forskare forskaren doktor läkare läkaren advokat
    advokaten åklagare åklagaren sångare sångerskan sångaren skådespelaren författaren regissören vd vd:n rådet
    spelaren målvakten backen forwarden kaptenen stjärnan kungen drottningen prins prinsessan kronprinsessan
    artisten åringen åriga årige analytiker analytikern ombudsman kommissarie befäl rektor rektorn""".split()
)
PLACE_TAILS = tuple(
    """stad staden torp hult köping borg ås sjö sund vik by berga holm hamn ö ön näs fors mark gatan vägen torget
    parken bron älven ån sjön berget dalen viken backen plan""".split()
)
CONTEXT = (("pt", PERSON_TITLES), ("ot", ORG_TITLES))


class Form(NamedTuple):
    """Ready features of one word form: as the word itself, and as seen from one and two words away."""

    capital: bool
    shape: bytes
    lower: bytes
    flags: tuple[bytes, ...]
    own: list[bytes]
    before: list[bytes]
    after: list[bytes]
    two_before: list[bytes]
    two_after: list[bytes]


def sentence_features(words: Sequence[str]) -> list[list[bytes]]:
    """The features of each word of a sentence."""
    forms = [form(EDGE), form(EDGE), *map(form, words), form(EDGE), form(EDGE)]
    rows = [
        [*x.own, *b.before, *a.after, *bb.two_before, *aa.two_after]
        for bb, b, x, a, aa in zip(forms, forms[1:], forms[2:], forms[3:], forms[4:], strict=False)
    ]
    topic = b"sport%d" % min(sum(word in SPORT for word in words), 2)
    for at, row in enumerate(rows):
        if forms[at + 2].capital:
            row.append(topic)
            row += [topic + flag for flag in forms[at + 2].flags]
        if forms[at + 2].capital:
            row += _joint(forms[at + 1], forms[at + 2], forms[at + 3])
    if rows:
        rows[0].append(b"first")
    for start, end in _runs(forms[2:-2]):
        whole = _run(forms[start : end + 4], end - start)
        for at in range(start, end):
            rows[at] += whole
            rows[at].append(b"at%d" % min(at - start, 3))
    for start, end, flag in phrases(words):
        rows[start].append(b"B" + flag)
        for at in range(start + 1, end):
            rows[at].append(b"I" + flag)
    return rows


def _runs(forms: Sequence[Form]) -> Iterator[tuple[int, int]]:
    """Stretches of capitalised words."""
    start = None
    for at, word in enumerate((*forms, form(EDGE))):
        if word.capital and start is None:
            start = at
        elif not word.capital and start is not None:
            yield start, at
            start = None


def _run(forms: Sequence[Form], length: int) -> list[bytes]:
    """What a stretch of capitalised words shares: its neighbours and the registers' words in it."""
    before, first, last, after = forms[1], forms[2], forms[length + 1], forms[length + 2]
    size = b"%d" % min(length, 4)
    return [
        b"rn" + size,
        b"r-" + before.lower,
        b"r--" + forms[0].lower + b"|" + before.lower,
        b"r+" + after.lower,
        b"r++" + after.lower + b"|" + forms[length + 3].lower,
        b"r<>" + before.lower + b"|" + after.lower,
        b"rs" + size + b"".join(f.shape for f in forms[2 : min(length, LONGEST_RUN) + 2]),
        *(b"ra" + size + flag for flag in first.flags),
        *(b"rz" + size + flag for flag in last.flags),
        *(b"r-f" + flag for flag in before.flags),
        b"rze" + last.lower.decode()[-4:].encode(),
    ]


def _joint(before: Form, this: Form, after: Form) -> Iterator[bytes]:
    yield b"ls" + before.lower + this.shape
    yield b"sl" + this.shape + after.lower
    yield b"sss" + before.shape + this.shape + after.shape
    for flag in this.flags:
        yield b"lf" + before.lower + flag
        yield b"fl" + flag + after.lower
        for other in after.flags:
            yield b"ff" + flag + other
        for other in before.flags:
            yield b"gf" + other + flag


@lru_cache(maxsize=KEPT_FORMS)
def form(word: str) -> Form:
    capital = word[:1].isupper() or (len(word) > 1 and word != word.lower())
    lower = word.lower().encode()
    figure = shape(word).encode()
    flags = tuple(sorted(f.encode() for f in _flags(word)))
    own = [b"l=" + lower, b"s=" + figure, *(b"f=" + f for f in flags), *_endings(word, capital)]
    near = [b"l=" + lower, b"s=" + figure, *(b"f=" + f for f in flags), b"e=" + lower.decode()[-3:].encode()]
    far = [b"l=" + lower, b"s=" + figure]
    return Form(
        capital,
        figure,
        lower,
        flags,
        own,
        [b"-1" + f for f in near],
        [b"+1" + f for f in near],
        [b"-2" + f for f in far],
        [b"+2" + f for f in far],
    )


def _endings(word: str, capital: bool) -> Iterator[bytes]:
    lower = word.lower()
    if not capital:
        yield f"e={lower[-4:]}".encode()
        return
    yield f"w={word}".encode()
    for n in (1, 2, 3, 4, 5):
        yield f"e={lower[-n:]}".encode()
    for n in (2, 3, 4):
        yield f"b={lower[:n]}".encode()
    if "-" in word:
        yield f"h={lower.rsplit('-', 1)[1]}".encode()
        yield f"h0={lower.split('-', 1)[0]}".encode()
    yield f"n={min(len(word), 9)}".encode()


def shape(word: str) -> str:
    """The word's outline, runs told once: "Xx" for Varberg, "X" for SVT, "Xx-Xx" for Malung-Sälen, "d" for 290."""
    outline: list[str] = []
    for c in word:
        kind = "X" if c.isupper() else "x" if c.isalpha() else "d" if c.isdigit() else c
        if not outline or outline[-1] != kind:
            outline.append(kind)
    return ("1" if len(word) == 1 else "") + "".join(outline)


def _flags(word: str) -> set[str]:
    """What the registers and word lists know of a word, its genitive read as its basic form too."""
    flags = set(lexicon().get(word, ()))
    if word[:1].isupper():
        flags.add("low" if word.lower() in reference.common_words() else "new")
        if word.endswith("s") and len(word) > 3:
            base = lexicon().get(word[:-1], ())
            flags |= {*base, *("gen-" + flag for flag in base)}
        if word.isupper() and len(word) > 3:
            flags |= set(lexicon().get(word.title(), ()))
        if len(word) > 6 and word.lower().endswith(ORG_TAILS):
            flags.add("orgtail")
        if len(word) > 4 and word.lower().removesuffix("s").endswith(PLACE_TAILS):
            flags.add("placetail")
    else:
        flags |= {flag for flag, tails in CONTEXT if word.endswith(tails)}
        if word in SAYING:
            flags.add("say")
    if word in ORG_WORDS:
        flags.add("org")
    return flags


@cache
def lexicon() -> dict[str, tuple[str, ...]]:
    """Single words of the registers, each with its flags."""
    flags: dict[str, set[str]] = {}
    for name, sex in reference.given_names().items():
        flags.setdefault(name, set()).add("g" + sex[0])
    for name in reference.surnames():
        flags.setdefault(name, set()).add("u")
    for flag, names in _registers():
        for name in names:
            if " " not in name:
                flags.setdefault(name, set()).add(flag)
    return {name: tuple(sorted(known)) for name, known in flags.items()}


def _registers() -> Iterator[tuple[str, Iterator[str]]]:
    yield "mun", (m.name for m in reference.municipalities())
    yield "loc", (n for x in reference.localities() for n in (x.name, *x.aliases))
    yield "cou", (n for c in reference.countries() for n in (c.name, *c.alt_names))
    yield "cap", (c.capital for c in reference.countries())
    yield "plc", (p.name for p in reference.known_places())
    yield "kno", (n for o in reference.known_organisations() for n in (o.name, *o.short_names))
    yield "age", (n for a in reference.agencies() for n in (a.name, *a.other_names))
    yield "nsi", (o.name for o in reference.organisations())
    yield "par", (n for p in reference.parties() for n in (p.name, *p.other_names))


@cache
def phrase_table() -> dict[str, tuple[tuple[tuple[str, ...], bytes], ...]]:
    """Names of several words, by their first word, longest first."""
    table: dict[str, list[tuple[tuple[str, ...], bytes]]] = {}
    for flag, names in _registers():
        for name in names:
            words = tuple(name.split())
            if len(words) > 1:
                table.setdefault(words[0], []).append((words, flag.encode()))
    return {first: tuple(sorted(set(found), key=lambda x: (-len(x[0]), x))) for first, found in table.items()}


def phrases(words: Sequence[str]) -> Iterator[tuple[int, int, bytes]]:
    """The register names of several words in a sentence: (first word, end, flag); a genitive s may end them."""
    table = phrase_table()
    for at, word in enumerate(words):
        for name, flag in table.get(word, ()):
            said = tuple(words[at : at + len(name)])
            if said == name or (said[:-1] == name[:-1] and said[-1:] == (name[-1] + "s",)):
                yield at, at + len(name), flag
                break
