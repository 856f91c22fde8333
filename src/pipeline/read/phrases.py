"""Lines that stand on an article's page and are no part of the article. The phrases themselves: phrases.yml."""

import re

from pipeline.read.data import lines, load

_DATA = load("phrases.yml")
_ADS = frozenset(lines(_DATA["ads"]))
_POINTERS = frozenset(lines(_DATA["pointers"]))
_LINES = _ADS | _POINTERS | frozenset(lines(_DATA["lines"]))
_STARTS = tuple(lines(_DATA["starts"]))
_LOOSE_STARTS = (*_STARTS, *lines(_DATA["loose_starts"]))
_TAILS = tuple(lines(_DATA["tails"]))
_SECTIONS = frozenset(lines(_DATA["sections"]))
_SECTION_STARTS = tuple(lines(_DATA["section_starts"]))
_ASKS = tuple(lines(_DATA["asks"]))
_APPEARED = tuple(lines(_DATA["appeared_first"]))
_EXCERPT_ENDS = tuple(lines(_DATA["excerpt_ends"]))
_TO_THE_READER = re.compile(r"\b(?:du|dig|din|ditt|här)\b|!", re.I)
_LEAD_ON = re.compile(
    rf"\s(?:{'|'.join(re.escape(end) for end in _EXCERPT_ENDS if end[0].isalpha())})[^.!?]{{0,60}}[\s»›>→.!)]*$", re.I
)
_ARCHIVES = re.compile(rf"(?:{'|'.join(map(re.escape, lines(_DATA['archive_titles'])))})\s*:\s*\S", re.I)
_BUTTONS = frozenset(_DATA["buttons"].split())
_WHEN = re.compile(
    r"(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)\b|\d{4}-\d\d-\d\d|(?:kl\.? ?)?\d{1,2}[:.]\d\d\b(?!\d)"
    r"|\d{1,2}\.? [^\W\d]{3,10}\.? \d{4}|[^\W\d]{3,10}+\.? \d{1,2},? \d{4}|\d{4}年)"
)
_PUBLISHED = re.compile(r"(?:senast )?(?:publi|uppdater|aktualisiert|updated|last updated|posted|stand)", re.I)
_LETTERS = re.compile(r"[^\W\d_]")
_TOKEN = re.compile(r"[\w+-]+")
_COUNTER = re.compile(r"(?:bild|foto|image|photo|slide)?\s?\d{1,3}\s?(?:av|/|of)\s?\d{1,3}", re.I)
_COUNTED = re.compile(r"^\d{1,4} |\s?\(\d{1,4}\)$")
_TITLE = 3
_LONGEST_LINE = 200
_LONGEST_REQUEST = 350


def is_debris(text: str) -> bool:
    """Whether a line is a share button, a label, an advertisement's mark: nothing but the page's own furniture."""
    return len(text) < 60 and (text.casefold().strip(" :.!»›>→-–|…+") in _LINES or bool(_COUNTER.fullmatch(text)))


def is_share_row(text: str) -> bool:
    """Whether a line is nothing but share buttons in a row ("Dela Tweeta Skriv ut")."""
    tokens = _TOKEN.findall(text.casefold().replace("öppnas i ett nytt fönster", ""))
    return 1 < len(tokens) < 20 and all(token in _BUTTONS for token in tokens) and any(map(str.isalpha, text))


def leads_elsewhere(text: str, loose: bool = False) -> bool:
    """Whether a short line sends the reader to another page ("Läs mer om ... här!") or speaks about this one.

    `loose` lines are links, bold, or end in a colon: of them it is believed sooner.
    """
    starts = _LOOSE_STARTS if loose else _STARTS
    return len(text) < _LONGEST_LINE and text.casefold().lstrip("»›>→←-–•*[( ").startswith(starts)


def is_in_midst(text: str) -> bool:
    """Whether a line that is no part of an article stands in the midst of one and not at its end: an advertisement's
    mark, a request, a line that gives the title of another article ("Läs också: Så blev biblioteket ...")."""
    label, _, title = text.partition(":")
    return (
        is_advert(text)
        or is_pointer(text)
        or is_request(text)
        or (leads_elsewhere(label) and len(title.split()) >= _TITLE)
    )


def is_advert(text: str) -> bool:
    """Whether a line marks an advertisement: "Annons"."""
    return text.casefold().strip(" :.-–") in _ADS


def is_pointer(text: str) -> bool:
    """Whether a line is a label over the title of another article: "Läs också"."""
    return text.casefold().strip(" :.»›>→") in _POINTERS


def is_request(text: str) -> bool:
    """Whether a short paragraph asks its reader for something and says so to her."""
    return asks_the_reader(text) and bool(_TO_THE_READER.search(text))


def is_tail(text: str) -> bool:
    """Whether a paragraph is what a feed or theme hangs on ("Inlägget X dök först upp på Y")."""
    if len(text) >= 2 * _LONGEST_LINE:
        return False
    folded = text.casefold()
    if any(phrase in folded for phrase in _APPEARED):
        return True
    return len(text) < _LONGEST_LINE and folded.startswith(_TAILS)


def is_dateline(text: str) -> bool:
    """Whether a line only says when (and where, and by whom) the page was published."""
    if len(text) > 160 or not _WHEN.search(text) or text.endswith(("!", "?", "”", '"')):
        return False
    rest = _WHEN.sub("", text)
    return bool(_PUBLISHED.match(text)) or (len(_LETTERS.findall(rest)) < 45 and ". " not in rest)


def begins_section(text: str) -> bool:
    """Whether a heading stands over what is no article: related articles, tags, contact ("Mest läst")."""
    folded = _COUNTED.sub("", text.casefold().strip(" :.!»›>→-–|…+*"))
    return folded in _SECTIONS or (len(text) < 80 and folded.startswith(_SECTION_STARTS)) or is_debris(text)


def asks_the_reader(text: str) -> bool:
    """Whether a short paragraph asks its reader to subscribe, follow, write or look elsewhere."""
    if len(text) >= _LONGEST_REQUEST:
        return False
    folded = text.casefold()
    return any(phrase in folded for phrase in _ASKS)


def ends_as_excerpt(text: str) -> bool:
    """Whether a text breaks off with the mark of an excerpt ("[…]", "Läs mer »")."""
    folded = text.casefold().rstrip(" »›>→.!)")
    return folded.endswith(_EXCERPT_ENDS) or text.rstrip().endswith(("[…]", "[...]"))


def without_lead(text: str) -> str:
    """An excerpt's text without the link that leads on ("Läs mer »") at its end."""
    found = _LEAD_ON.search(text)
    return text[: found.start()].rstrip() if found and found.start() else text


def is_archive_title(text: str) -> bool:
    """Whether a heading is an archive's ("Etikettarkiv: Utveckling")."""
    return bool(_ARCHIVES.match(text))
