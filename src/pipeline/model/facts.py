"""What an article says: who and what it names, who spoke, how things rank, which numbers say something."""

from dataclasses import dataclass

from pipeline.model.pages import Issue
from pipeline.model.vocabulary import Attribution, EntityType, OrganizationBasis, QuoteKind

PART_SEPARATOR = " […] "


@dataclass(frozen=True, slots=True)
class Span:
    """A place in an article's text."""

    start_char: int
    end_char: int


@dataclass(frozen=True, slots=True, order=True)
class Entity:
    """Who or what is named, in its full and basic form: "Varberg" with code "1383", "Institutet för lokal historia".

    `code` is the four-digit SCB code of a municipality, the two-digit county code of a region, a party's
    abbreviation. `subtype` says what a work is: system, app, award, ranking, index, network, project, other.
    """

    type: EntityType
    name: str
    code: str | None = None
    subtype: str | None = None
    wikidata_id: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """One place in an article that names an entity. `confidence` is 0 to 1; `method` names the rule or model."""

    entity: Entity
    text: str
    start_char: int
    end_char: int
    method: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Position:
    """A person's role, as an article states it anywhere. The organisation is not part of the role."""

    person: Entity
    role: str | None
    organization: Entity | None
    organization_name: str | None
    party: str | None
    organization_basis: OrganizationBasis | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """One stretch of speech and who said it.

    `text` is the speech alone. Where a reporting clause interrupts it, `parts` has more than one span, `text` is
    their texts joined by PART_SEPARATOR, and `start_char`/`end_char` span the whole. `speaker` is None rather than
    wrong; `speaker_as_written` is the bare name or pronoun of the clause, None where nobody is named there.
    `party` is the party's abbreviation. `medium` is who was told, never the speaker's employer.
    """

    kind: QuoteKind
    text: str
    start_char: int
    end_char: int
    parts: tuple[Span, ...]
    speaker: Entity | None
    speaker_as_written: str | None
    role: str | None
    organization: Entity | None
    organization_name: str | None
    party: str | None
    medium: str | None
    cue: str | None
    attribution: Attribution | None
    confidence: float
    method: str
    organization_basis: OrganizationBasis | None = None

    @property
    def speaker_name(self) -> str | None:
        """The name of who speaks: of a municipality, as of any organisation, the one in `organization_name`."""
        if self.speaker == self.organization:
            return self.organization_name
        return self.speaker.name if self.speaker else None


@dataclass(frozen=True, slots=True)
class RankingEntry:
    """A row of a ranking. `row` counts from 1. `entity` is the municipality, region or other that the row names."""

    row: int
    rank: int | None
    tied: bool
    name: str
    code: str | None = None
    score: float | None = None
    previous_rank: int | None = None
    entity: Entity | None = None


@dataclass(frozen=True, slots=True)
class RankingValue:
    """A cell of a ranking as printed (`text`) and as read (`value`). `row` and `column_no` count from 1."""

    row: int
    column_no: int
    column_name: str
    text: str
    value: float | None


@dataclass(frozen=True, slots=True)
class Ranking:
    """A ranking table or list. `ordinal` counts from 1 in the article. `subject`: municipality, region, other."""

    ordinal: int
    title: str | None
    year: int | None
    publisher: Entity | None
    publisher_name: str | None
    subject: str
    entries: tuple[RankingEntry, ...]
    values: tuple[RankingValue, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A numeric statement. `value_max` is a range's upper end. `as_of` is a year or an ISO date."""

    text: str
    value: float
    start_char: int
    end_char: int
    value_max: float | None = None
    unit: str | None = None
    qualifier: str | None = None
    as_of: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """All that one article says, as far as it could be read."""

    mentions: tuple[Mention, ...] = ()
    positions: tuple[Position, ...] = ()
    quotes: tuple[Quote, ...] = ()
    rankings: tuple[Ranking, ...] = ()
    figures: tuple[Figure, ...] = ()
    issues: tuple[Issue, ...] = ()
