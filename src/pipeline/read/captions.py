"""Captions: the words about a picture apart from the name of who took it."""

import re

from pipeline.read.bylinetext import names_in

_CREDIT = re.compile(
    r"(?:^|[\s(\[/|–—-]|(?-i:(?<=[a-zåäöé.!?…”»])(?=[A-Z©])))"
    r"((?:foto(?:graf|grafie|graph)?|bild(?:quelle)?|photo(?:graph| courtesy)?(?: by)?|photograph(?:er|y)?|picture|"
    r"illustration|grafik|image(?: source| credit)?|arkivbild|credit|credito|crédito|källa|quelle|montage|collage)"
    r"\s*(?:[:/©]|by:?\s|av:?\s)\s*|©\s*)(?=\S)",
    re.I,
)
_NAMED = re.compile(r"(?:foto|fotograf|bild|illustration|grafik)(?: [^\W\d_][\w’'.-]*){2,5}", re.I)
_LONGEST_CREDIT = 100
_ENDS = " \t.,;()[]|/–—-"


def split_credit(text: str) -> tuple[str, str | None]:
    """The caption's text and its credit, where one is stated: "Torget. Foto: A B / C" is ("Torget.", "A B / C")."""
    if _NAMED.fullmatch(text) and (name := names_in(text.split(maxsplit=1)[1])):
        return "", name
    found = _credit_in(text)
    if found is None or len(text) - found.end() > 150:
        return text, None
    said = text[: found.start()].rstrip(" \t,;([|/–—-")
    credit = text[found.end() :].strip(_ENDS)
    return (said, credit) if credit else (text, None)


def _credit_in(text: str) -> re.Match[str] | None:
    """Where a credit begins: at the first label that is capitalised ("Not in the picture: A. Photo: B C")."""
    labels = [label for label in _CREDIT.finditer(text) if not _is_said(text, label)]
    return next((label for label in labels if not label.group(1)[0].islower()), labels[0] if labels else None)


def _is_said(text: str, label: re.Match[str]) -> bool:
    """Whether a sentence says the words of a label ("She holds a photo by her aunt"): small, after a word."""
    says = label.group(1)
    return (
        says[0].islower() and says.casefold().endswith(("av ", "by ")) and text[: label.start(1)].strip()[-1:].isalnum()
    )


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
