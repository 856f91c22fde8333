"""The text of a byline to the names it states."""

import re
from collections.abc import Iterable, Sequence

from pipeline.reference import given_names, world_given_names

_TEXT = r"(?:text|av|by|skrive[nt] av|skribent|reportage|reporter|journalist|författare|von|door|par|por)"
_OTHER = (
    r"(?:foto(?:n|graf|grafi|montage)?|bild(?:er)?|photos?|illustration(?:er)?|grafik|video|layout|redigering|"
    r"redaktör|ansvarig utgivare|producent|faktagransk\w*|research|klippning|översättning|kontakt|frågor)"
)
_BOTH = re.compile(r"\btext ?(?:och|&|/|\+|,) ?(?:foto|bild|research|video)(?:grafi)?\b", re.I)
_LABEL = re.compile(rf"\W*+{_TEXT}(?:\s*+:\s*+|\s++)(?=\W*+[^\W\d_])", re.I)
_STATED = re.compile(rf"(?:^|[\W\d]){_TEXT}(?:\s*:\s*|\s+)(?=[^\W\d_])", re.I)
_NOT_WRITING = re.compile(rf"\W*{_OTHER}\s*(?:[:/]|av\b|\s[A-ZÅÄÖ])", re.I)
_TURN = re.compile(
    rf"(?<!\s)(?<!skrive[nt])\s++(?=(?:{_OTHER}|text|reporter|skribent)\s*+:|av\s++[A-ZÅÄÖÉ]|(?-i:(?:Foto|Bild)\s++[A-ZÅÄÖÉ]))",
    re.I,
)
_MONTH = r"(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]{0,8}\.?"
# What may stand beside a name: addresses, words for publishing, the time that reading takes, dates, times and numbers.
_ASIDES = (
    re.compile(r"(?<!\S)\S{1,80}@\S*|(?:https?://|www\.)\S*|(?<!\S)@\w+", re.I),
    re.compile(
        r"\b(?:senast\s+)?(?:publicera[dt]|uppdatera[dt]|ändrad|skapad|upplagd|inlagd|inskickad|submitted|postat?|posted|publicerades|updated|published)\b"
        r"(?:\s+(?:den|on|i|av(?=\s+\d)))?:?"
        r"|\blästid\b:?|\b\d+\s*min(?:uter|uters|\.)?(?:\s+(?:läsning|lästid|att läsa|read))?(?!\w)",
        re.I,
    ),
    re.compile(
        r"\b(?:(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s++)?(?:den\s++)?"
        rf"\d{{1,2}}[:.]?[ea]?\s++{_MONTH},?(?:\s++\d{{4}})?"
        r"|\d{4}-\d\d-\d\d(?:T\S*)?|\d{1,2}/\d{1,2}[ -]\d{2,4})",
        re.I,
    ),
    re.compile(r"(?<![\w.])\d{1,2}\.\d{1,2}\.\d{4}(?!\d)"),
    re.compile(r"(?<!\w)(?:kl\.?\s*+|klockan\s*+)?\d{1,2}[.:]\d\d(?:[.:]\d\d)?", re.I),
    re.compile(r"(?<!\d)\+?\d[\d\s()–-]{5,20}\d"),
)
_SPLIT = re.compile(
    r"(?:(?<!\s)\s++)?[|•·–—;,/()\[\]<>]\s*+|(?<!\s)\s++(?:-|och|and|und|og|et|&|\+|samt)\s++|(?:^|\s)-\s"
)
_JOINT = re.compile(r",\s++|\soch\s")
_AND = re.compile(r"\s(?:och|and|und|&|\+|samt)\s")
_WORK = frozenset(
    """reporter reportrar journalist frilansjournalist frilans frilansare skribent redaktör chefredaktör krönikör
    kommunikatör pressekreterare författare korrespondent utrikeskorrespondent politisk ledarskribent kulturskribent
    webbredaktör redaktionschef nyhetschef medarbetare praktikant editor writer author staff""".split()
)
_DESKS = frozenset("redaktionen webbredaktionen nyhetsredaktionen kulturredaktionen tt redaktion".split())
_PARTICLES = frozenset("von van af av de da du la le der den di dos el al bin ibn zu ten ter y".split())
_TOKEN = re.compile(r"[^\W\d_][\w’'.-]*")
_SMALL = re.compile(r"d['’](?=[^\W\d_])")
_NAME = re.compile(r"[^\W\d_][^\d@|<>]{2,100}")
_VOWEL = re.compile("[aeiouyåäöéèüøæ]", re.I)
_UNKNOWN = re.compile(r"\W*[^\W\d_]{3,20}(?:\s[^\W\d_]{2,20}){0,2}\s?:\s*")
_LEAST, _MOST_WORDS, _MOST_CAPITALS = 2, 5, 3


def _without_asides(text: str, instead: str) -> str:
    """A byline's text with something else instead of each thing that stands beside a name."""
    for aside in _ASIDES:
        text = aside.sub(instead, text)
    return text


def has_label(text: str) -> bool:
    """Whether a line says that a name follows: "Av", "Text:", "Reporter:"."""
    return bool(_STATED.search(_BOTH.sub("Text", text)))


def is_beside_a_name(text: str) -> bool:
    """Whether a line is nothing but dates, addresses and reading times, as they stand beside a byline."""
    return not any(map(str.isalnum, _without_asides(text, "")))


def names_in(text: str) -> str | None:
    """The writers that a byline names: without labels, dates, addresses, posts and photographers, `joined` where no
    paper or firm may be among them.

    A person's name has two to five words that begin with capitals (particles aside). A desk ("Redaktionen") counts
    where a label leads it in.
    """
    names: list[str] = []
    writing, labelled = True, False
    for part in _SPLIT.split(_TURN.sub(" | ", _without_asides(_BOTH.sub("Text", text), " | "))):
        if label := _LABEL.match(part):
            writing, labelled, part = True, True, part[label.end() :]
        elif _NOT_WRITING.match(part):
            writing = False
        said = part.strip(" .:!?")
        name = _person(said) if writing else None
        if name is not None or (labelled and writing and said.casefold() in _DESKS):
            names.append(name or said)
        elif writing and _is_more(said, labelled):
            return None
    return joined(names) if _all_write(text, names) else ", ".join(dict.fromkeys(names))


def joined(bylines: Iterable[str]) -> str | None:
    """The names of several bylines, each once, as a paper prints them: "A", "A och B", "A, B och C"."""
    *first, last = dict.fromkeys(name for byline in bylines for name in _JOINT.split(byline)) or [""]
    return " och ".join(filter(None, (", ".join(first), last))) or None


def as_printed(byline: str) -> str:
    """A byline of nothing but several persons, `joined`, whatever stands between them; any other as it is."""
    parts = _SPLIT.split(byline)
    names = [name for part in parts if not _LABEL.match(part) and (name := _person(part))]
    return joined(names) or byline if 1 < len(names) == len(parts) and _all_write(byline, names) else byline


def _all_write(text: str, names: Sequence[str]) -> bool:
    """Whether a byline joins its names itself, or the last is a person's beyond doubt: no "A B, Bybladet Norr"."""
    if len(names) < 2 or _AND.search(text):
        return True
    given = names[-1].split()[0].partition("-")[0]
    return given in given_names() or given in world_given_names()


def _person(said: str) -> str | None:
    tokens = said.split()
    while tokens and tokens[0].casefold() in _WORK:
        tokens.pop(0)
    while tokens and tokens[-1].casefold() in _WORK:
        tokens.pop()
    capital = [_SMALL.sub("", token)[0].isupper() for token in tokens]
    if not _LEAST <= len(tokens) <= _MOST_WORDS or sum(capital) < _LEAST or not capital[-1]:
        return None
    told = all(
        _TOKEN.fullmatch(token) and (large or token in _PARTICLES) for token, large in zip(tokens, capital, strict=True)
    )
    return _cased(tokens) if told else None


def _cased(tokens: list[str]) -> str | None:
    """A name as names are written, where a byline sets it in capitals: not what has a word that nobody can say (TT).
    None for so many capitals that they are a heading's."""
    if not all(token.isupper() and _VOWEL.search(token) for token in tokens):
        return " ".join(tokens)
    if sum(token.lower() not in _PARTICLES for token in tokens) > _MOST_CAPITALS:
        return None
    return " ".join(token.lower() if token.lower() in _PARTICLES else token.title() for token in tokens)


def _is_more(said: str, labelled: bool) -> bool:
    """Whether a part that is no name shows the line to be more than a byline."""
    words = said.casefold().split()
    return len(words) > _MOST_WORDS or (not labelled and bool(words) and words[0] not in _WORK | _DESKS)


def name_after_label(text: str) -> str | None:
    """The writer in a box that is named for her, after a label that says what she did: "Intervju: A B"."""
    label = None if _NOT_WRITING.match(text) else _UNKNOWN.match(text)
    return names_in(text[label.end() :]) if label else None


def bare_name(text: str) -> str | None:
    """What a box that is named for its writer says, without what leads it in; None for what is no name."""
    text = _BOTH.sub("Text", text)
    if _NOT_WRITING.match(text):
        return None
    label = _LABEL.match(f"{text} x")
    name = text[label.end() if label else 0 :].strip(" ,.|•·:–-")
    return (
        name
        if len(name.split()) <= _MOST_WORDS and _NAME.fullmatch(name) and _without_asides(name, "") == name
        else None
    )
