"""The values that travel through the pipeline: frozen, typed, and free of any knowledge of where they go next.

Offsets (`start_char`, `end_char`) are everywhere 0-based Unicode code points, end exclusive, into
`Article.text`, so `article.text[start_char:end_char]` is what the value speaks of.
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from hashlib import sha256

BLOCK_SEPARATOR = "\n"
PART_SEPARATOR = " […] "


class BlockKind(StrEnum):
    """What a block of an article is. A `talstreck` is a paragraph led by a dash, a `question` an interviewer's."""

    HEADLINE = "headline"
    LEDE = "lede"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    TALSTRECK = "talstreck"
    QUESTION = "question"
    PULL_QUOTE = "pull_quote"
    CAPTION = "caption"
    LIST_ITEM = "list_item"
    TABLE = "table"
    FACT_BOX = "fact_box"


class EntityType(StrEnum):
    PERSON = "person"
    ORGANIZATION = "organization"
    MUNICIPALITY = "municipality"
    REGION = "region"
    PLACE = "place"
    WORK = "work"
    PARTY = "party"


class QuoteKind(StrEnum):
    """How speech is marked: by a leading dash, by quotation marks, by nothing, or told by the writer."""

    DASH = "dash"
    QUOTATION_MARKS = "quotation_marks"
    UNMARKED = "unmarked"
    INDIRECT = "indirect"


class Attribution(StrEnum):
    """How the speaker is known."""

    EXPLICIT = "explicit"
    SURNAME = "surname"
    FIRST_NAME = "first_name"
    PRONOUN = "pronoun"
    TITLE = "title"
    PRECEDING_CLAUSE = "preceding_clause"
    INFERRED = "inferred"


class Severity(StrEnum):
    """`error`: something was lost or left out. `warning`: something is in doubt. `info`: good to know."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Issue:
    """Something a reader of the data should know. `code` is a fixed kebab-case word, `message` one line."""

    stage: str
    code: str
    severity: Severity
    message: str


@dataclass(frozen=True, slots=True)
class Source:
    """A place articles come from, as `sources.yml` declares it. `tdm_reservation`: mining is reserved."""

    source_id: str
    title: str
    publisher: str | None = None
    homepage: str | None = None
    kind: str = "pages"
    licence: str | None = None
    tdm_reservation: bool | None = None


@dataclass(frozen=True, slots=True)
class Capture:
    """One fetched or ingested page: the bytes as they came, and where and when they came from.

    `url` is None for a file whose address nobody stated. `fetched_at` is aware (it carries a time zone).
    `status` is the HTTP status, None for files. `charset` is what the server or file declared, unverified.
    `locator` says where the bytes lie in the raw archive, as "FILE.warc.gz#OFFSET+LENGTH"; None before archiving.
    `tdm_reservation` is what the site said of text and data mining with this page: True reserved, False not, None
    nothing. `etag` and `last_modified` are the server's, to ask later whether the page changed.
    """

    source_id: str
    url: str | None
    fetched_at: datetime
    media_type: str
    body: bytes = field(repr=False)
    charset: str | None = None
    status: int | None = None
    locator: str | None = None
    tdm_reservation: bool | None = None
    etag: str | None = None
    last_modified: str | None = None

    @property
    def sha256(self) -> str:
        return sha256(self.body).hexdigest()


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell as printed. A cell that spans several rows or columns stands once in each place it covers."""

    text: str
    header: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table as a full grid: `rows` are equally long. Header cells are marked; `footer_rows` counts rows at the end
    that the page set apart as a footer. `caption` is the page's own title of it."""

    rows: tuple[tuple[Cell, ...], ...]
    caption: str | None = None
    footer_rows: int = 0


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of article text of one kind.

    `text` is NFC, single-spaced (no-break spaces become plain ones), without invisible characters. `start_char`
    and `end_char` place it in `Article.text`. `level` is a heading's (1-6). `ordinal` is a list item's number in
    its numbered list. `group` tells lists and fact boxes of the same article apart: blocks of one list share it.
    `credit` is a caption's photographer or agency, which is no part of `text`. `table` holds a table's cells; its
    `text` is the rows joined by line feeds, the cells by tabs.
    """

    kind: BlockKind
    text: str
    start_char: int = 0
    end_char: int = 0
    level: int | None = None
    ordinal: int | None = None
    group: int | None = None
    credit: str | None = None
    table: Table | None = None


@dataclass(frozen=True)
class Article:
    """One reading of an article: its blocks in order and what the page says about it.

    `text` is the texts of the blocks joined by one line feed; the blocks are given their offsets here, whatever
    they came with. `excerpt` is True where the page holds only the beginning ("Läs mer »"). Dates are those the
    page states.
    """

    source_id: str
    title: str
    blocks: tuple[Block, ...]
    url: str | None = None
    byline: str | None = None
    published_on: date | None = None
    modified_on: date | None = None
    language: str | None = None
    tags: tuple[str, ...] = ()
    excerpt: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "blocks", _placed(self.blocks))

    @cached_property
    def text(self) -> str:
        return BLOCK_SEPARATOR.join(block.text for block in self.blocks)

    @property
    def lede(self) -> str | None:
        return next((block.text for block in self.blocks if block.kind is BlockKind.LEDE), None)

    @cached_property
    def content_hash(self) -> str:
        """sha256 of the kinds and texts of all blocks: the same for the same words, wherever they were found."""
        digest = sha256()
        for block in self.blocks:
            digest.update(f"{block.kind}\x1f{block.text}\x1f{block.credit or ''}\x1e".encode())
        return digest.hexdigest()


def _placed(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    placed, start = [], 0
    for block in blocks:
        placed.append(replace(block, start_char=start, end_char=start + len(block.text)))
        start += len(block.text) + len(BLOCK_SEPARATOR)
    return tuple(placed)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a capture turned out to hold: its articles in page order, and what went wrong or is in doubt."""

    articles: tuple[Article, ...]
    issues: tuple[Issue, ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """A place in an article's text."""

    start_char: int
    end_char: int


@dataclass(frozen=True, slots=True, order=True)
class Entity:
    """Who or what is named, in its full and basic form: "Varberg" with code "1383", "Institutet för lokal framsyn".

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
