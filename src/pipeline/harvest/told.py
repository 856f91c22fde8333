"""What a source is, kept beside its pages: they can be published anew where the warehouse is lost and `sources.yml`
names their source no more."""

import json
from dataclasses import asdict
from pathlib import Path

from pipeline.model import Source

FILE = "source.json"


def tell(folder: Path, source: Source) -> None:
    """Write what the source is into its folder, where that does not say so already."""
    if told(folder, source.source_id) == source:
        return
    draft = folder / f".{FILE}"
    draft.write_text(json.dumps(asdict(source), ensure_ascii=False, indent=2) + "\n", "utf-8")
    draft.replace(folder / FILE)


def told(folder: Path, source_id: str) -> Source | None:
    """What the folder says of the source with this id; None where it says nothing that can be used."""
    try:
        source = Source(**json.loads((folder / FILE).read_text("utf-8")))
    except (FileNotFoundError, ValueError, TypeError):
        return None
    return source if source.source_id == source_id else None
