"""An explained article as one HTML file that needs nothing else: no network, no script."""

from typing import Any

import yaml
from jinja2 import Environment, PackageLoader, StrictUndefined

from pipeline.explain.reasons import EDITOR
from pipeline.explain.told import Said, Told

TONES = 8
_LIMITLESS = 10**6


def page(told: Told) -> str:
    """The page. What articles say is escaped."""
    environment = Environment(
        loader=PackageLoader("pipeline.explain", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    template = environment.get_template("page.html.j2")
    by_number = {said.number: said for said in told.quotes}
    names = any(piece.named for passage in told.passages for piece in passage.pieces)
    return template.render(
        EDITOR=EDITOR,
        told=told,
        said=by_number,
        names=names,
        tone=_tone,
        correction=lambda said: _correction(told, said),
    )


def _tone(said: Said) -> str:
    """The class that gives a speaker's colour."""
    return f"tone{(said.voice - 1) % TONES + 1}" if said.voice else "nobody"


def _correction(told: Told, said: Said) -> str:
    """An entry for the source's file of corrections, to be copied and put right."""
    row = said.row
    same = [each for each in told.quotes if each.row["text"] == row["text"]]
    entry: dict[str, Any] = {
        "kind": "wrong-speaker",
        "article": told.article["url"] or told.article["title"],
        "expect": row["text"],
        "speaker": row["speaker_name"],
        "role": row["role"],
        "organization": row["organization_name"],
        "reason": "?",
    }
    if len(same) > 1:
        entry["occurrence"] = same.index(said) + 1
    written: str = yaml.safe_dump([entry], allow_unicode=True, sort_keys=False, width=_LIMITLESS)
    return written
