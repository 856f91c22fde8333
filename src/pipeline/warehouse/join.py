"""Which readings are the same article, and which of them speaks for it. Pure, and blind to the order of arrival."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from pipeline.warehouse.ids import digest, fold_url

ALIKE = 0.3


@dataclass(frozen=True, slots=True)
class Shown:
    """An article as one captured page shows it, without its blocks. `capture_url` is the page's own address."""

    capture_id: str
    ordinal: int
    source_id: str
    capture_url: str | None
    fetched_at: datetime
    title_key: str
    url_key: str | None
    title: str
    url: str | None
    lede: str | None
    byline: str | None
    published_on: date | None
    modified_on: date | None
    language: str | None
    excerpt: bool
    words: int
    content_hash: str
    prose_hash: str
    blocks_hash: str

    @property
    def as_of(self) -> date:
        """The date of this version: when the page says it was modified, else when it was fetched."""
        return self.modified_on or self.fetched_at.date()


@dataclass(frozen=True, slots=True)
class Joined:
    """An article and its readings, the one that speaks for it first."""

    article_id: str
    readings: tuple[Shown, ...]


Prose = Callable[[Shown], frozenset[str]]


def join_readings(readings: Iterable[Shown], prose: Prose) -> tuple[Joined, ...]:
    """The articles of readings of one source, ordered by id.

    Readings with the same permalink are the same article. A reading without one belongs to the article of the same
    title whose text is most alike, if any is; those left over are one article where title and text agree.
    `prose` gives the word shingles of a reading's running text; it is asked only where titles meet.
    """
    linked, loose = _parted(readings)
    by_title = defaultdict(list)
    for address in sorted(linked):
        for title in {shown.title_key for shown in linked[address]}:
            by_title[title].append((address, tuple(linked[address])))
    groups = {digest(group[0].source_id, "url", address): group for address, group in linked.items()}
    for title in sorted(loose):
        left: list[Shown] = []
        for shown in loose[title]:
            likeness = {address: _likeness(shown, group, prose) for address, group in by_title[title]}
            best = max(likeness, key=likeness.__getitem__, default="")
            (linked[best] if likeness.get(best, 0) >= ALIKE else left).append(shown)
        for number, cluster in enumerate(_clusters(left, prose)):
            told_apart = cluster[0].content_hash if number else None
            groups[digest(cluster[0].source_id, "title", title, told_apart)] = cluster
    return tuple(Joined(key, _ranked(groups[key])) for key in sorted(groups))


def _parted(readings: Iterable[Shown]) -> tuple[dict[str, list[Shown]], dict[str, list[Shown]]]:
    """The readings by permalink, and those without one by title, oldest first."""
    linked, loose = defaultdict(list), defaultdict(list)
    for shown in sorted(readings, key=_oldest):
        if shown.url_key:
            linked[shown.url_key].append(shown)
        else:
            loose[shown.title_key].append(shown)
    return linked, loose


def _likeness(shown: Shown, group: Sequence[Shown], prose: Prose) -> float:
    """The greatest share of the shorter text that stands in the longer one. A bare title is like anything."""
    return max(_shared(prose(shown), prose(other)) for other in group)


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    least = min(len(one), len(other))
    return len(one & other) / least if least else 1.0


def _clusters(left: Sequence[Shown], prose: Prose) -> list[list[Shown]]:
    """Readings of one title, parted where the texts are not alike; the cluster seen first comes first."""
    clusters: list[list[Shown]] = []
    for shown in left:
        alike = [cluster for cluster in clusters if len(left) > 1 and _likeness(shown, cluster, prose) >= ALIKE]
        clusters = [cluster for cluster in clusters if cluster not in alike]
        clusters.append(sorted([*(each for cluster in alike for each in cluster), shown], key=_oldest))
    return sorted(clusters, key=lambda cluster: _oldest(cluster[0]))


def _oldest(shown: Shown) -> tuple[datetime, str, str, int]:
    return shown.fetched_at, shown.content_hash, shown.capture_id, shown.ordinal


def _ranked(group: Iterable[Shown]) -> tuple[Shown, ...]:
    """Whole before excerpt, newest version first; of one day the reading that states most, the article's own page.

    A page fetched after the newest stated modification shows that modification too: what it lacks is the date.
    """
    members = tuple(group)
    newest = max((shown.modified_on for shown in members if shown.modified_on), default=date.max)

    def key(shown: Shown) -> tuple[object, ...]:
        stated = (shown.url, shown.byline, shown.published_on, shown.modified_on)
        own = bool(shown.url_key and shown.capture_url and shown.url_key == fold_url(shown.capture_url))
        richness = own + sum(value is not None for value in stated)
        return (
            not shown.excerpt,
            min(shown.as_of, newest),
            shown.fetched_at.date(),
            richness,
            shown.fetched_at,
            shown.content_hash,
            shown.capture_id,
            -shown.ordinal,
        )

    return tuple(sorted(members, key=key, reverse=True))
