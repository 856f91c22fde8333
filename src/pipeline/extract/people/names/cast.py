"""Who is named where: an article's persons, and every place that names one, in full or in short."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.extract.people.names.clubnames import club_names
from pipeline.extract.people.names.fullnames import NameSpan, full_names, told_firms
from pipeline.extract.people.names.names import sex_of
from pipeline.extract.people.names.namings import Form, Naming
from pipeline.extract.people.names.nicknames import nickname
from pipeline.extract.people.names.passages import Passage, passages
from pipeline.extract.people.names.sexes import told_sexes
from pipeline.extract.people.names.shortnames import short_namings
from pipeline.extract.tokens import Token
from pipeline.model import Article

_CREDITS = frozenset("Foto Bild Fotograf Text Illustration Bilder Foton Grafik Fotografi Reporter".split())
_CREDIT_WORDS = frozenset(map(str.casefold, _CREDITS))
_CREDIT_REACH = 8


@dataclass(frozen=True, slots=True)
class Cast:
    """The persons, by full name with its parts, and all namings in the order of the text."""

    parts: dict[str, tuple[str, ...]]
    namings: tuple[Naming, ...]
    passages: tuple[Passage, ...]
    sexes: Mapping[str, str]

    def sex(self, name: str) -> str | None:
        """F or M by the given name, else by the pronouns that tell of whom it names; None where these do not either."""
        return sex_of(self.parts[name][0]) or self.sexes.get(name)


def read_cast(article: Article) -> Cast:
    """The cast of an article. Photographers and writers in credit lines are left out."""
    read = tuple(passages(article))
    named = [passage for passage in read if passage.followed]
    firms = {name for passage in named for name in told_firms(passage.tokens, passage.followed)}
    firms.update(club_names(named))
    spans = [(passage, span) for passage in named for span in _uncredited(passage) if span.parts not in firms]
    spans = list(_whole(spans))
    names = _one_name_each(spans)
    names |= _by_nicknames(spans, names)
    full = [Naming(names[span.parts], Form.FULL, passage, span.start, span.end) for passage, span in spans]
    parts = {name: tuple(name.split(" ")) for name in names.values()}
    short = short_namings(read, full, parts)
    alone = {naming.name: (naming.name,) for naming in short if naming.name not in parts}
    namings = sorted([*full, *short], key=lambda naming: naming.start_char)
    parts |= alone
    either = frozenset(name for name, (given, *_) in parts.items() if sex_of(given) is None)
    return Cast(parts, tuple(namings), read, told_sexes(either, namings))


def _uncredited(passage: Passage) -> Iterator[NameSpan]:
    spans = full_names(passage.tokens, passage.followed)
    credited = not _CREDIT_WORDS.isdisjoint(passage.words)
    return (span for span in spans if not (credited and _credited(passage.tokens, span.start)))


def _credited(tokens: list[Token], i: int) -> bool:
    """Whether the name at token `i` stands in a credit line: "Foto: Anna Berg", "Text och bild: Anna Berg"."""
    for k in range(i - 1, max(i - 1 - _CREDIT_REACH, -1), -1):
        if tokens[k].text in ".!?":
            return False
        if tokens[k].text in _CREDITS and tokens[k + 1].text == ":":
            return True
    return i > 0 and tokens[i - 1].text in ("Foto", "Fotograf")


def _whole(spans: list[tuple[Passage, NameSpan]]) -> Iterator[tuple[Passage, NameSpan]]:
    """The spans but for those that are only the end of somebody's longer name, "Björk Lind" of "Stina Björk Lind", and
    for who seems to share a surname ("Anna och Bo Lind") and has one of her own."""
    alone = {span.parts[0] for _, span in spans if span.end - span.start > 1}
    spans = [(p, span) for p, span in spans if span.end - span.start > 1 or span.parts[0] not in alone]
    ends = {span.parts[k:] for _, span in spans for k in range(1, len(span.parts) - 1)}
    return ((p, span) for p, span in spans if ends.isdisjoint((span.parts, (span.parts[0].lower(), *span.parts[1:]))))


def _one_name_each(spans: Sequence[tuple[Passage, NameSpan]]) -> dict[tuple[str, ...], str]:
    """Each variant of a name with the name to use: the longest that begins and ends alike, without a genitive s. A name
    that ends in s keeps it where it is never written without one: "Lena Petersens mejl" tells no "Lena Petersen"."""
    whole = {span.parts: False for _, span in spans}
    for passage, span in spans:
        whole[span.parts] |= passage.tokens[span.end - 1].text == span.parts[-1]
    best: dict[tuple[str, ...], str] = {}
    for parts in whole:
        base = _base(parts, whole)
        longest = max((v for v in whole if v[0] == base[0] and v[-1] == base[-1]), key=lambda v: (len(v), v))
        best[parts] = " ".join(longest)
    return best


def _by_nicknames(
    spans: Sequence[tuple[Passage, NameSpan]], names: Mapping[tuple[str, ...], str]
) -> dict[tuple[str, ...], str]:
    """The names that are somebody's nickname and surname, each with the name to use: "Bolle Ek" of "Bo Ek, som alla
    kallar Bolle"."""
    if len({parts[-1] for parts in names}) == len(names):
        return {}
    full = (Naming(names[span.parts], Form.FULL, passage, span.start, span.end) for passage, span in spans)
    called = ((nickname(naming), naming.name) for naming in full)
    aliases = {(short, name.split(" ")[-1]): name for short, name in called if short}
    return {alias: name for alias, name in aliases.items() if alias in names}


def _base(parts: tuple[str, ...], whole: Mapping[tuple[str, ...], bool]) -> tuple[str, ...]:
    """The variant of a name that is its basic form; `whole` tells which stand in the text without a further s."""
    stem, longer = (*parts[:-1], parts[-1].removesuffix("s")), (*parts[:-1], f"{parts[-1]}s")
    if whole.get(stem):
        return stem
    return longer if not whole[parts] and longer in whole else parts
