"""What the tagger sees of each word of a sentence: its form, its neighbours, and the lists that know it.

A capitalised word, which may be a name, is described closely; a lower-case one only as far as it bears on names beside
it.
"""

from collections.abc import Iterator, Sequence

from pipeline.extract.tagger.forms import Form, form
from pipeline.extract.tagger.lexicon import NO_FLAGS, names, phrases

LONGEST_RUN = 8
EDGE = "\N{NULL}"


def sentence_features(words: Sequence[str]) -> list[list[bytes]]:
    """The features of each word of a sentence."""
    edge = form(EDGE)
    forms = [edge, edge, *map(form, words), edge, edge]
    topic = _topic(forms)
    rows = [_row(*near, topic) for near in zip(forms, forms[1:], forms[2:], forms[3:], forms[4:], strict=False)]
    if rows:
        rows[0].append(b"first")
    for start, end in _runs(forms[2:-2]):
        whole = _run(words[start:end], forms[start : end + 4])
        for at in range(start, end):
            rows[at] += whole
            rows[at].append(b"at%d" % min(at - start, 3))
    for start, end, flags in phrases(words):
        rows[start] += [b"B" + flag for flag in flags]
        for at in range(start + 1, end):
            rows[at] += [b"I" + flag for flag in flags]
    return rows


def _topic(forms: Sequence[Form]) -> bytes:
    """How much a sentence speaks of sport: by its words, a score, and clubs that bear no place's name."""
    told = [form for form in forms if form.sport or form.club or form.score]
    said = min(sum(form.sport for form in told), 2)
    clubs = min(sum(form.club for form in told), 2)
    return b"sport%d" % min(said + clubs + any(form.score for form in told), 3)


def _row(far_before: Form, before: Form, this: Form, after: Form, far_after: Form, topic: bytes) -> list[bytes]:
    if not (this.capital or before.capital or after.capital):
        return [*this.own, before.before[0], after.after[0]]
    row = [*this.own, *before.before, *after.after, *far_before.two_before, *far_after.two_after]
    if this.capital:
        row.append(topic)
        row += [topic + flag for flag in this.flags]
        row += _joint(before, this, after)
    return row


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


def _runs(forms: Sequence[Form]) -> Iterator[tuple[int, int]]:
    """Stretches of capitalised words."""
    start = None
    for at, word in enumerate((*forms, form(EDGE))):
        if word.capital and start is None:
            start = at
        elif not word.capital and start is not None:
            yield start, at
            start = None


def _run(words: Sequence[str], forms: Sequence[Form]) -> list[bytes]:
    """What a stretch of capitalised words shares: its neighbours, and what the lists know of it and of its words."""
    before, first, last, after = forms[1], forms[2], forms[-3], forms[-2]
    length = b"%d" % min(len(words), 4)
    return [
        b"rn" + length,
        b"r-" + before.lower,
        b"r--" + forms[0].lower + b"|" + before.lower,
        b"r+" + after.lower,
        b"r++" + after.lower + b"|" + forms[-1].lower,
        b"r<>" + before.lower + b"|" + after.lower,
        b"rs" + length + b"".join(f.shape for f in forms[2 : min(len(words), LONGEST_RUN) + 2]),
        *(b"ra" + length + flag for flag in first.flags),
        *(b"rz" + length + flag for flag in last.flags),
        *(b"r-f" + flag for flag in before.flags),
        b"rze" + last.tail,
        *_known(words, before, after),
    ]


def _known(words: Sequence[str], before: Form, after: Form) -> Iterator[bytes]:
    """The flags of a stretch that is, as a whole, a known name or the genitive of one."""
    name = " ".join(words)
    for flag in names().get(name) or names().get(name.removesuffix("s"), NO_FLAGS):
        yield b"rw" + flag
        yield b"rw-" + flag + before.lower
        yield b"rw+" + flag + after.lower
