"""Sources on the web, each as lanes that can be walked side by side."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from pipeline.harvest.archive import Archive
from pipeline.harvest.client import Answer
from pipeline.harvest.exchange import Exchange
from pipeline.harvest.fetch import Fetcher
from pipeline.harvest.hosts import netloc
from pipeline.harvest.lanes import Lane
from pipeline.harvest.media import parse_content_type
from pipeline.harvest.pages import Pages, SiteFailingError
from pipeline.harvest.results import Harvested, issue
from pipeline.harvest.sources import SourceConfig, Urls, WebHarvest
from pipeline.harvest.turns import StoppedError, Turns
from pipeline.harvest.walk import Walk
from pipeline.model import Capture

Now = Callable[[], datetime]


def lanes(config: SourceConfig, way: WebHarvest, archive: Archive, now: Now, turns: Turns) -> list[Lane[Harvested]]:
    """The lanes of a source: one, or for a list of addresses one for each of its hosts."""
    if isinstance(way, Urls):
        hosts: defaultdict[str, list[str]] = defaultdict(list)
        for url in way.urls:
            hosts[netloc(url)].append(url)
        return [_lane(config, archive, now, turns, _asked(urls)) for urls in hosts.values()]
    return [_lane(config, archive, now, turns, lambda pages: Walk(config, way, pages, now).run())]


def _lane(
    config: SourceConfig, archive: Archive, now: Now, turns: Turns, walk: Callable[[Pages], Iterator[Harvested]]
) -> Lane[Harvested]:
    def lane() -> Iterator[Harvested]:
        fetcher = Fetcher(config, turns, now, lambda answer: archive.keep_notice(*_notice(config.id, answer)))
        try:
            yield from walk(Pages(config, fetcher, archive, now))
        except StoppedError:
            return
        except SiteFailingError as error:
            yield issue(
                "site-failing", f"source {config.id}: left alone for this run, for its pages keep failing: {error}"
            )
        finally:
            fetcher.close()

    return lane


def _notice(source_id: str, answer: Answer) -> tuple[Capture, Exchange]:
    media_type, charset = parse_content_type(answer.header("content-type"))
    kept = Capture(source_id, answer.url, answer.fetched_at, media_type, answer.body, charset, answer.status)
    return kept, answer.exchange


def _asked(urls: Sequence[str]) -> Callable[[Pages], Iterator[Harvested]]:
    return lambda pages: (pages.ask(url) for url in urls)
