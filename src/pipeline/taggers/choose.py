"""Which tagger is meant, and whether it is another than the one whose facts are stored."""

from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pipeline.errors import UsageError
from pipeline.fingerprint import fingerprint
from pipeline.taggers.places import digest, spacy_folder, transformers_folder

if TYPE_CHECKING:
    from pipeline.extract.tagger import Tagger

EXTRACTOR = ("extract", "reference")
Kind = Literal["embedded", "spacy", "transformers"]


@dataclass(frozen=True)
class Chosen:
    """A tagger that is not loaded yet; `name` and `folder` say which model, None for the embedded tagger's own."""

    kind: Kind
    name: str | None = None
    folder: Path | None = None

    @cached_property
    def version(self) -> str:
        """What decides whether articles are extracted anew: the code and data that extract, and the user's model."""
        if self.folder is None:
            return fingerprint(*EXTRACTOR)
        model = f"{self.kind}\0{self.name}\0{digest(self.folder)}"
        return f"{fingerprint(*EXTRACTOR, 'taggers')}-{sha256(model.encode()).hexdigest()[:16]}"

    @cached_property
    def tagger(self) -> "Tagger":
        """The tagger, loaded when it is asked for first. Raises UsageError where that cannot be done."""
        if self.folder is None:
            from pipeline.extract.tagger import embedded

            return embedded
        if self.kind == "spacy":
            from pipeline.taggers.spacy_ner import load as load_pipeline

            return load_pipeline(self.folder)
        from pipeline.taggers.transformer import load as load_model

        return load_model(self.folder)


EMBEDDED = Chosen("embedded")


def choose(kind: Kind, model: str | None, root: Path) -> Chosen:
    """The tagger that is asked for, its model looked for on this machine; a path may begin at ROOT.

    Raises UsageError where the library or the model is not here, and says how to get it.
    """
    if kind == "embedded":
        if model:
            raise UsageError("the embedded tagger has a model of its own: name spacy or transformers as the tagger")
        return EMBEDDED
    if not model:
        raise UsageError(f"the tagger {kind} needs a model: its name, or the path of its folder")
    find = spacy_folder if kind == "spacy" else transformers_folder
    return Chosen(kind, model, find(model, root))
