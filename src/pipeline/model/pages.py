"""What comes in: sources, captured bytes, and the articles of typed blocks that they are read as."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property
from hashlib import sha256

from pipeline.model.vocabulary import BlockKind, Severity

BLOCK_SEPARATOR = "\n"


@dataclass(frozen=True, slots=True)
class Issue:
    """Something a reader of the data should know. `code` is a fixed kebab-case word, `message` one line. `source_id` is
    said where whoever stores it could not know."""

    stage: str
    code: str
    severity: Severity
    message: str
    source_id: str | None = None


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
    nothing. `etag` and `last_modified` are the server's, to ask later whether the page changed. `canonical_url` is the
    one form of `url`, known once it is archived.
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
    canonical_url: str | None = None

    @property
    def sha256(self) -> str:
        return sha256(self.body).hexdigest()


@dataclass(frozen=True, slots=True)
class Seen:
    """A page that is as it was: the site said so, or sent the same bytes again. `sha256` is that of its bytes.
    `tdm_reservation` is what the site says now."""

    source_id: str
    url: str
    fetched_at: datetime
    sha256: str
    tdm_reservation: bool | None = None


@dataclass(frozen=True, slots=True)
class Gone:
    """A page that was there and is no more: the site answered 404 or 410 (`status`)."""

    source_id: str
    url: str
    fetched_at: datetime
    status: int


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
    `credit` is a caption's photographer or agency, or who signs a pull quote, and no part of `text`. `table` holds a
    table's cells; its `text` is the rows joined by line feeds, the cells by tabs.
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

    def __hash__(self) -> int:  # of the text alone, which is hashed once; to hash every block and cell takes long
        return hash((self.source_id, self.title, self.text))

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
