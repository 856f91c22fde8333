"""Who is named where: an article's persons, and every place that names one, in full or in short."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from pipeline.extract.people.names import (
    NameSpan,
    aged,
    base_form,
    beginnings,
    full_names,
    is_given,
    place_names,
    sex_of,
)
from pipeline.extract.rolewords import basic_form, is_role
from pipeline.extract.tokens import Token, at, tokenize
from pipeline.extract.words import FINITE
from pipeline.model import Article, Block, BlockKind
from pipeline.reference import given_names, surnames
from pipeline.reference.persons import person_words
from pipeline.reference.verbs import reporting_verbs

_CREDITS = frozenset("Foto Bild Fotograf Text Illustration Bilder Foton Grafik Fotografi Reporter".split())
_KIN = frozenset("dotter son dottern sonen storasyster lillebror lillasyster storebror tvilling syskonbarn".split())
# What a firm called by its owner is: "Almlöfs bageri", "Almlöfs åkeri".
_FIRMS = ("eri", "eriet", "eris", "förlag", "förlags", "handel", "handels", "hotell", "hotells", "bruk", "bruks")
_LONGEST = 4
_BEFORE_VERB = frozenset(',?!”"»')
_SILENT = frozenset({BlockKind.PULL_QUOTE})


class Form(StrEnum):
    """How a person is named: in full, by given name, by surname."""

    FULL = "full"
    GIVEN = "given"
    SURNAME = "surname"


@dataclass(frozen=True, slots=True)
class Passage:
    """A block's tokens, or those of one table cell, with those that a name may begin with. `ordinal` is the block's
    place in the article."""

    block: Block
    ordinal: int
    tokens: list[Token] = field(compare=False)
    beginnings: list[int] = field(compare=False)
    header: str | None = None


@dataclass(frozen=True, slots=True)
class Naming:
    """A place that names a person: tokens `start` up to `end` of `passage`. `name` is the full name."""

    name: str
    form: Form
    passage: Passage
    start: int
    end: int

    @property
    def start_char(self) -> int:
        return self.passage.tokens[self.start].start_char

    @property
    def end_char(self) -> int:
        return self.passage.tokens[self.end - 1].end_char


@dataclass(frozen=True, slots=True)
class Cast:
    """The persons, by full name with its parts, and all namings in the order of the text."""

    parts: dict[str, tuple[str, ...]]
    namings: tuple[Naming, ...]
    passages: tuple[Passage, ...]

    def sex(self, name: str) -> str | None:
        return sex_of(self.parts[name][0])


def read_cast(article: Article) -> Cast:
    """The cast of an article. Photographers and writers in credit lines are left out."""
    passages = tuple(_passages(article))
    spans = [
        (p, span)
        for p in passages
        for span in full_names(p.tokens, p.beginnings)
        if not _credited(p.tokens, span.start)
    ]
    spans = list(_whole(spans))
    names = _one_name_each(span for _, span in spans)
    namings = [Naming(names[span.parts], Form.FULL, passage, span.start, span.end) for passage, span in spans]
    parts = {" ".join(canonical): canonical for canonical in map(tuple, (n.split(" ") for n in names.values()))}
    namings += _short_namings(passages, namings, parts)
    namings.sort(key=lambda naming: naming.start_char)
    return Cast(parts, tuple(namings), passages)


def _whole(spans: list[tuple[Passage, NameSpan]]) -> Iterator[tuple[Passage, NameSpan]]:
    """The spans but for those that are only the end of somebody's longer name, "Åberg Lind" of "Stina Åberg Lind", and
    for who seems to share a surname ("Anna och Bo Lind") and has one of her own."""
    alone = {span.parts[0] for _, span in spans if span.end - span.start > 1}
    spans = [(p, span) for p, span in spans if span.end - span.start > 1 or span.parts[0] not in alone]
    ends = {span.parts[k:] for _, span in spans for k in range(1, len(span.parts) - 1)}
    return ((passage, span) for passage, span in spans if is_given(span.parts[0]) or span.parts not in ends)


def _passages(article: Article) -> Iterator[Passage]:
    for ordinal, block in enumerate(article.blocks):
        if block.kind in _SILENT:
            continue
        if block.table is None:
            yield _passage(block, ordinal, block.text, block.start_char)
            continue
        heads = [cell.text for cell in block.table.rows[0]] if block.table.rows else []
        start = block.start_char
        for row in block.text.split("\n"):
            for column, cell in enumerate(row.split("\t")):
                head = heads[column] if column < len(heads) else None
                yield _passage(block, ordinal, cell, start, head if head != cell else None)
                start += len(cell) + 1


def _passage(block: Block, ordinal: int, text: str, start: int, header: str | None = None) -> Passage:
    tokens = tokenize(text, start)
    return Passage(block, ordinal, tokens, beginnings(tokens), header)


def _credited(tokens: list[Token], i: int) -> bool:
    for k in range(i - 1, max(i - 9, -1), -1):
        if tokens[k].text in ".!?":
            return False
        if tokens[k].text in _CREDITS and tokens[k + 1].text == ":":
            return True
    return i > 0 and tokens[i - 1].text in ("Foto", "Fotograf")


def _one_name_each(spans: Iterator[NameSpan]) -> dict[tuple[str, ...], str]:
    """Each variant of a name with the name to use: the longest that begins and ends alike, without a genitive s."""
    variants = list(dict.fromkeys(span.parts for span in spans))
    known = set(variants)
    best: dict[tuple[str, ...], str] = {}
    for parts in variants:
        stem = (*parts[:-1], parts[-1].removesuffix("s"))
        base = stem if stem in known else parts
        longest = max((v for v in known if v[0] == base[0] and v[-1] == base[-1]), key=lambda v: (len(v), v))
        best[parts] = " ".join(longest)
    return best


def _short_forms(parts: dict[str, tuple[str, ...]]) -> dict[tuple[str, ...], list[tuple[str, Form]]]:
    forms: dict[tuple[str, ...], list[tuple[str, Form]]] = defaultdict(list)
    particles = person_words().particles
    for name, words in parts.items():
        if len(words) < 2:
            continue
        options = {words: Form.FULL, (words[0],): Form.GIVEN, (words[-1],): Form.SURNAME, words[1:]: Form.SURNAME}
        if len(words) > 2 and words[-2] in particles:
            options[words[-2:]] = Form.SURNAME
        if len(words) > 2 and is_given(words[1]) and words[1] not in surnames():
            options[words[:2]] = Form.GIVEN
        for short, form in options.items():
            forms[short].append((name, form))
    return forms


def _short_namings(
    passages: tuple[Passage, ...], full: list[Naming], parts: dict[str, tuple[str, ...]]
) -> list[Naming]:
    forms, found = _short_forms(parts), []
    longest: dict[str, int] = {}
    for short in forms:
        longest[short[0]] = max(longest.get(short[0], 0), len(short))
    covered = {naming.passage.tokens[k].start_char for naming in full for k in range(naming.start, naming.end)}
    last_full: dict[str, int] = {}
    starts = iter(sorted((naming.start_char, naming.name) for naming in full))
    upcoming = next(starts, None)
    for passage in passages:
        end = 0
        for i in passage.beginnings:
            token = passage.tokens[i]
            while upcoming and upcoming[0] <= token.start_char:
                last_full[upcoming[1]] = upcoming[0]
                upcoming = next(starts, None)
            if i < end or token.start_char in covered or _part_of_more(passage.tokens, i):
                continue
            hit = _match(passage.tokens, i, forms, longest, last_full)
            if hit is None and (hit := _lone_speaker(passage.tokens, i, parts)):
                forms.setdefault(hit[2], [(hit[0], Form.FULL)])
                longest.setdefault(hit[0], 1)
            if hit:
                name, form, words = hit
                end = i + len(words)
                found.append(Naming(name, form, passage, i, end))
    return found


def _part_of_more(tokens: list[Token], i: int) -> bool:
    """Whether the capitalised word is one of several that together name something else."""
    if not tokens[i].capital:
        return False
    before = at(tokens, i - 1)
    if "&" in (before.text, at(tokens, i + 1).text):
        return True
    joined = before.end_char + 1 == tokens[i].start_char
    if before.capital and joined and i > 1 and not is_role(before.text) and not before.text.endswith("s"):
        return not (i >= 2 and at(tokens, i - 2).text in ".!?–:")
    return False


def _match(
    tokens: list[Token],
    i: int,
    forms: dict[tuple[str, ...], list[tuple[str, Form]]],
    longest: dict[str, int],
    last_full: dict[str, int],
) -> tuple[str, Form, tuple[str, ...]] | None:
    first = tokens[i].text
    most = max(longest.get(first, 0), longest.get(first.removesuffix("s"), 0))
    for length in range(min(most, _LONGEST, len(tokens) - i), 0, -1):
        words = tuple(token.text for token in tokens[i : i + length])
        options = forms.get(words) or forms.get(words := (*words[:-1], words[-1].removesuffix("s")))
        if not options or _elsewhere(tokens, i, i + length):
            continue
        name, form = max(options, key=lambda option: (last_full.get(option[0], -1), option))
        return name, form, words
    return None


def _elsewhere(tokens: list[Token], start: int, end: int) -> bool:
    """Whether what stands around a short name makes it a place, an organisation or somebody else."""
    after = at(tokens, end)
    adjacent = after.start_char - tokens[end - 1].end_char == 1
    if after.capital and adjacent and after.text not in ("VD",):
        return True
    if tokens[start].text == "Hans" and after.lower and not _finite(after):
        return True
    if after.text in ("kommun", "kommuns", "län", "stad", "kommunstyrelse"):
        return True
    if adjacent and tokens[end - 1].text.endswith("s") and after.text.endswith(_FIRMS):
        return True
    place = tokens[start].text in place_names()
    return place and at(tokens, start - 1).text.casefold() in ("i", "från", "till", "utanför", "nära")


def _finite(word: Token) -> bool:
    return word.text in FINITE or word.text in reporting_verbs() or word.text.endswith(("ar", "er", "ade"))


def _child(word: Token) -> bool:
    """Whether a word before a given name tells of a child or kin: "femåringen", "åttaåriga", "dottern"."""
    return word.low.endswith(("åringen", "åriga", "årige")) or basic_form(word.text) in _KIN


def _lone_speaker(
    tokens: list[Token], i: int, parts: dict[str, tuple[str, ...]]
) -> tuple[str, Form, tuple[str, ...]] | None:
    """Somebody who is named by one name throughout, and speaks or tells an age: "säger Alva", "Alva, 12 år"."""
    token, verb, mark = tokens[i], at(tokens, i - 1), at(tokens, i - 2)
    speaks = verb.text in reporting_verbs() and mark.text in _BEFORE_VERB
    tells_age = at(tokens, i + 1).text == "," and aged(tokens, i + 2) and is_given(token.text)
    child = token.text in given_names() and _child(verb)
    if not token.capital or not (speaks or tells_age or child):
        return None
    if at(tokens, i + 1).capital or is_role(at(tokens, i + 1).text):
        return None
    if token.text in person_words().not_given and not child:
        return None
    word = base_form(tokens, i)
    if is_given(word) or child or (word in surnames() and word not in place_names()):
        parts.setdefault(word, (word,))
        return word, Form.FULL, (word,)
    return None
