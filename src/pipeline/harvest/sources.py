"""The list of sources, `sources.yml`: where articles come from, how their pages are found, how often, how politely."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from pipeline.declarations import read_declaration
from pipeline.errors import UsageError
from pipeline.harvest.addresses import web_address
from pipeline.harvest.hosts import netloc
from pipeline.model import Source

_SLACK = timedelta(hours=1)
PERIODS = {
    "hour": timedelta(minutes=50),
    "day": timedelta(days=1) - _SLACK,
    "week": timedelta(days=7) - _SLACK,
    "month": timedelta(days=28) - _SLACK,
}
# the ids of pages that belong to no declared source: kept as taken in by hand, or read once and kept nowhere
BY_HAND = "ingested"
ONE_OFF = "oneoff"
_Address = Annotated[str, AfterValidator(web_address)]


class _Declared(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Folder(_Declared):
    """Pages in a local folder. `manifest` is a CSV file in it that states address and time of each page."""

    kind: Literal["folder"]
    path: str = Field(min_length=1)
    manifest: str | None = None


class _Web(_Declared):
    """What all ways in over the network share.

    `hosts` may be asked besides those of the addresses given ("example.se" or "example.se:8080"). `include` and
    `exclude` are patterns on the path of an address ("/20*/*"); an address is taken if one of the former (when
    there are any) and none of the latter fits. `allow_private` lets the source lie on this machine or an intranet.
    """

    hosts: tuple[str, ...] = ()
    allow_private: bool = False
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    @property
    def addresses(self) -> tuple[str, ...]:
        raise NotImplementedError


class Urls(_Web):
    """A list of addresses, each an article or a page of articles."""

    kind: Literal["urls"]
    urls: tuple[_Address, ...] = Field(min_length=1)

    @property
    def addresses(self) -> tuple[str, ...]:
        return self.urls


class _Listing(_Web):
    start: tuple[_Address, ...] = Field(min_length=1)
    max_listings: int = Field(default=1000, ge=1)

    @property
    def addresses(self) -> tuple[str, ...]:
        return self.start


class ArchivePages(_Listing):
    """Archive pages (tag, category, author, date) from their first page on. `follow` fetches the articles too."""

    kind: Literal["archive"]
    follow: bool = True


class Feed(_Listing):
    """RSS or Atom feeds, paged ones to their end. `follow` fetches the articles too."""

    kind: Literal["feed"]
    follow: bool = True


class Sitemap(_Listing):
    """Sitemaps, indexes of them, news sitemaps, gzip-compressed or not."""

    kind: Literal["sitemap"]


class Rest(_Listing):
    """A WordPress REST collection ("https://example.se/wp-json/wp/v2/posts")."""

    kind: Literal["rest"]


Harvest = Annotated[Folder | Urls | ArchivePages | Feed | Sitemap | Rest, Field(discriminator="kind")]
WebHarvest = Urls | ArchivePages | Feed | Sitemap | Rest


class Politeness(_Declared):
    """How a site is treated.

    `delay_seconds` lie between two requests to a host, up to the share `jitter` of it more, and never less than its
    robots.txt asks for; where that is more than `longest_crawl_delay`, the site is not asked at all.
    A page takes at most `deadline_seconds` over all its redirects and tries, pauses apart, and has at most `wire_bytes`
    as sent and `body_bytes` unpacked. A try that fails is repeated (`tries` in all) after `backoff_seconds`, the next
    after twice that, or when the server says; one that asks for more than `longest_wait` seconds is left alone.
    `recheck_days`: how old a page may grow before it is asked for again although nothing says that it changed; one
    that proves unchanged may grow twice as old the next time. `full_days`: how often a listing is walked to its end,
    which also shows what is gone; in between only as far as there are news."""

    delay_seconds: float = Field(default=5.0, ge=0, le=3600)
    jitter: float = Field(default=0.2, ge=0, le=1)
    longest_crawl_delay: float = Field(default=120.0, ge=0)
    deadline_seconds: float = Field(default=30.0, gt=0, le=600)
    tries: int = Field(default=3, ge=1, le=10)
    backoff_seconds: float = Field(default=2.0, ge=0)
    longest_wait: float = Field(default=120.0, ge=0)
    wire_bytes: int = Field(default=4 * 2**20, ge=1024)
    body_bytes: int = Field(default=8 * 2**20, ge=1024)
    recheck_days: float = Field(default=30.0, ge=0)
    full_days: float = Field(default=7.0, ge=0)


class SourceConfig(_Declared):
    """A source as declared. `source` is what travels on from it."""

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")
    title: str = Field(min_length=1)
    publisher: str | None = None
    homepage: _Address | None = None
    licence: str | None = None
    terms: _Address | None = None
    language: str = Field(default="sv", pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$")
    contact: str | None = None
    tdm_reservation: bool | None = None
    every: Literal["hour", "day", "week", "month"] = "day"
    keep_raw_days: int | None = Field(default=None, ge=1)
    harvest: Harvest
    politeness: Politeness = Politeness()

    @model_validator(mode="after")
    def _with_contact(self) -> Self:
        if not isinstance(self.harvest, Folder) and not self.contact:
            raise ValueError(
                "a source on the web needs `contact` (an address or page where its owner reaches you), "
                "here or at the top of the file"
            )
        return self

    @property
    def source(self) -> Source:
        return Source(
            source_id=self.id,
            title=self.title,
            publisher=self.publisher,
            homepage=self.homepage,
            kind=self.harvest.kind,
            licence=self.licence,
            tdm_reservation=self.tdm_reservation,
        )

    def due(self, harvested_at: datetime | None, now: datetime) -> bool:
        """Whether it is time to harvest again, if it was last done at `harvested_at` (None: never). An hour's slack
        keeps a nightly run nightly."""
        return harvested_at is None or now - harvested_at >= PERIODS[self.every]

    @property
    def hosts(self) -> frozenset[str]:
        """The hosts that may be asked for this source, as "host" or "host:port", each with its "www." twin."""
        if isinstance(self.harvest, Folder):
            return frozenset()
        given = [*self.harvest.addresses, *(f"https://{host}" for host in self.harvest.hosts)]
        named = set(map(netloc, [*given, self.homepage] if self.homepage else given))
        return frozenset(named | {_twin(host) for host in named})


class SourceList(_Declared):
    """The whole file. `contact` is used by every source that states none; `tagger` finds names in the articles of all,
    and has its model by name or path in `tagger_model`."""

    contact: str | None = None
    tagger: Literal["embedded", "spacy", "transformers"] = "embedded"
    tagger_model: str | None = Field(default=None, min_length=1)
    sources: tuple[SourceConfig, ...]

    @model_validator(mode="before")
    @classmethod
    def _share_contact(cls, data: object) -> object:
        if isinstance(data, dict) and data.get("contact") and isinstance(data.get("sources"), list):
            shared = {"contact": data["contact"]}
            return data | {"sources": [shared | s if isinstance(s, dict) else s for s in data["sources"]]}
        return data


def load_sources(path: Path) -> tuple[SourceConfig, ...]:
    """The sources declared in the YAML file `path`, in its order.

    Raises `UsageError` with one line a problem: file, line, key, what is wrong, what is allowed.
    """
    sources = read_list(path).sources
    seen: set[str] = set()
    for source in sources:
        if source.id == BY_HAND:
            raise UsageError(f"{path}: the id {BY_HAND!r} is that of pages taken in by hand; give the source another")
        if source.id in seen:
            raise UsageError(f"{path}: the id {source.id!r} stands twice; every source needs its own")
        seen.add(source.id)
    return sources


def all_sources(path: Path) -> tuple[SourceConfig, ...]:
    """The declared sources and, last, that of pages taken in by hand. Raises `UsageError` as `load_sources` does."""
    return (*load_sources(path), by_hand(path))


def chosen_sources(known: tuple[SourceConfig, ...], source_id: str | None, path: Path) -> tuple[SourceConfig, ...]:
    """The sources KNOWN from the file `path`, or the one with an id. Raises `UsageError` that names those there are."""
    chosen = tuple(source for source in known if source_id in (None, source.id))
    if source_id is not None and not chosen:
        ids = ", ".join(source.id for source in known) or "none yet"
        raise UsageError(f"There is no source {source_id!r} in {path}. Known: {ids}")
    return chosen


def read_list(path: Path) -> SourceList:
    """The whole file as it is written. Raises `UsageError` as `load_sources` does."""
    if not path.is_file():
        raise UsageError(f"{path}: no list of sources here; `talstreck init` makes one")
    return read_declaration(path, SourceList)


def by_hand(path: Path) -> SourceConfig:
    """The source of pages that are taken in by hand and belong to none that is declared; it has the file's contact.

    Raises `UsageError` as `load_sources` does.
    """
    contact = read_list(path).contact
    return SourceConfig(id=BY_HAND, title="Taken in by hand", contact=contact, harvest=Folder(kind="folder", path="."))


def _twin(host: str) -> str:
    return host.removeprefix("www.") if host.startswith("www.") else f"www.{host}"
