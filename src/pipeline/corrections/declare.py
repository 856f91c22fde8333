"""The files of corrections, one a source, and which article each correction is about."""

import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

from pipeline.declarations import read_declaration
from pipeline.errors import UsageError
from pipeline.fingerprint import fingerprint
from pipeline.model import Article, EntityType, Issue, QuoteKind, Severity
from pipeline.warehouse.ids import fold_title, fold_url

FOLDER = "corrections"
STAGE = "corrections"
# the file of the folder that is about no single source
PERSONS = "persons"
_DASHES = tuple("–—-−")
_PAIRS = ("””", "“”", "„”", "»«", "«»", "»»", '""')


def _plain(text: str) -> str:
    """As the texts of blocks are: NFC, single-spaced."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def _article(named: str) -> str:
    """An address that can be compared, or a headline."""
    if "://" in named:
        fold_url(named)
    return named


Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(_plain)]
ArticleNamed = Annotated[Words, AfterValidator(_article)]


class Declared(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class _Correction(Declared):
    """`article` is an address or a headline; `expect` a quote's text, whose parts, where a clause interrupts it, are
    joined by " […] ". `occurrence` (from 1) tells equal texts in one article apart."""

    article: ArticleNamed
    expect: Words
    occurrence: int | None = Field(default=None, ge=1)
    reason: Words

    def concerns(self, url: str | None, title: str) -> bool:
        """Whether the article with this permalink and headline is meant."""
        if "://" in self.article:
            return url is not None and fold_url(url) == fold_url(self.article)
        return fold_title(title) == fold_title(self.article)


class Voice(_Correction):
    """Who said it. Only what is stated counts: `role: null` says that there is none, a missing key says nothing."""

    speaker: Words | None = None
    speaker_type: Literal[EntityType.PERSON, EntityType.ORGANIZATION] = EntityType.PERSON
    as_written: Words | None = None
    role: Words | None = None
    organization: Words | None = None
    party: Words | None = None
    cue: Words | None = None

    @property
    def stated(self) -> dict[str, str | None]:
        """What the editor says of the voice, by key."""
        said = ("speaker", "as_written", "role", "organization", "party", "cue")
        return {name: getattr(self, name) for name in said if name in self.model_fields_set}


class WrongSpeaker(Voice):
    """A quote whose speaker, role, organisation, party or cue is another than the rules found."""

    kind: Literal["wrong-speaker"]

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.stated:
            raise ValueError("say what is right: speaker, role, organization, party, cue or as_written")
        return self


class MissedQuote(Voice):
    """A quote that the rules do not find. `form` is how the speech is marked; without it, what its place shows."""

    kind: Literal["missed-quote"]
    form: QuoteKind | None = None

    @model_validator(mode="after")
    def _is_speech_alone(self) -> Self:
        if self.expect.startswith(_DASHES) or self.expect[0] + self.expect[-1] in _PAIRS:
            raise ValueError("expect is the speech alone, without its dash or marks")
        return self


class NotAQuote(_Correction):
    """What the rules take for a quote, and is none."""

    kind: Literal["not-a-quote"]


Correction = WrongSpeaker | MissedQuote | NotAQuote


class _CorrectionList(Declared):
    corrections: tuple[Annotated[Correction, Field(discriminator="kind")], ...]

    @model_validator(mode="after")
    def _correct_once(self) -> Self:
        seen = set()
        for each in self.corrections:
            meant = (each.article, each.expect, each.occurrence, isinstance(each, MissedQuote))
            if meant in seen:
                raise ValueError(f"two corrections of the same quote: {each.expect[:40]!r}")
            seen.add(meant)
        return self


@dataclass(frozen=True, slots=True)
class Corrections:
    """What an editor corrects of a source. `version` changes with the file and with the code that applies it."""

    version: str
    items: tuple[Correction, ...]

    def about(self, article: Article) -> tuple[Correction, ...]:
        """Those of this article."""
        return tuple(each for each in self.items if each.concerns(article.url, article.title))

    def strayed(self, known: Iterable[tuple[str | None, str]]) -> tuple[Issue, ...]:
        """A warning for each correction of an article that is none of the source's (`known`: address, headline)."""
        articles = list(known)
        return tuple(
            Issue(STAGE, "correction-outdated", Severity.WARNING, f"there is no article {each.article!r} to correct")
            for each in self.items
            if not any(each.concerns(url, title) for url, title in articles)
        )


def load_corrections(folder: Path, sources: Collection[str]) -> dict[str, Corrections]:
    """The corrections by source: FOLDER/SOURCE_ID.yml, for as many of `sources` as there are files.

    Raises UsageError for a file of no source, for a source that is called as the file of persons, and for a file that
    cannot be read, naming file, line and key.
    """
    if PERSONS in sources:
        raise UsageError(f"no source can be called {PERSONS!r}: {folder / PERSONS}.yml says which persons are the same")
    found = {}
    for path in sorted(folder.glob("*.y*ml")):
        if path.name == f"{PERSONS}.yml":
            continue
        if path.suffix != ".yml" or path.stem not in sources:
            names = ", ".join(f"{source}.yml" for source in sorted(sources))
            raise UsageError(f"{path} belongs to no source; call it {names or 'as a source, once there is one'}")
        items = read_declaration(path, _CorrectionList).corrections
        digest = sha256(fingerprint("corrections").encode() + path.read_bytes())
        found[path.stem] = Corrections(digest.hexdigest()[:16], items)
    return found
