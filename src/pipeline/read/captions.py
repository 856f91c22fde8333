"""Captions: the words about a picture apart from the name of who took it."""

import re

_CREDIT = re.compile(
    r"(?:^|[\s(\[/|–—-])"
    r"((?:foto(?:graf|grafie|graph)?|bild(?:quelle)?|photo(?:graph| courtesy)?(?: by)?|photograph(?:er|y)?|picture|"
    r"illustration|grafik|image(?: source| credit)?|arkivbild|credit|credito|crédito|källa|quelle|montage|collage)"
    r"\s*(?:[:/©]|by:?\s|av:?\s)\s*|©\s*)(?=\S)",
    re.I,
)
_LONGEST_CREDIT = 100
_ENDS = " \t.,;()[]|/–—-"


def split_credit(text: str) -> tuple[str, str | None]:
    """The caption's text and its credit, where one is stated: "Torget. Foto: A B / C" is ("Torget.", "A B / C")."""
    found = None
    for found in _CREDIT.finditer(text):
        if found.start() > 0 or found.group(1):
            break
    if found is None or len(text) - found.end() > 150:
        return text, None
    said = text[: found.start()].rstrip(" \t,;([|/–—-")
    credit = text[found.end() :].strip(_ENDS)
    return (said, credit) if credit else (text, None)


def is_credited_caption(text: str) -> bool:
    """Whether a line of a text dump is a caption: it ends in a short credit ("... Foto: A B")."""
    said, credit = split_credit(text)
    return credit is not None and len(credit) < 80 and len(said) < 400


def is_bare_credit(text: str) -> bool:
    """Whether a line is a credit and nothing else: "Foto: A B"."""
    if len(text) > _LONGEST_CREDIT:
        return False
    said, credit = split_credit(text)
    return credit is not None and not said


def bare_credit(text: str) -> str:
    """A credit that stands alone, without "Foto:" and the like."""
    return split_credit(text)[1] or text.strip(_ENDS)
