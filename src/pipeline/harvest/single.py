"""One page of the web, asked for as politely as any, and kept nowhere."""

from collections.abc import Callable
from datetime import datetime

from pipeline.errors import TalstreckError
from pipeline.harvest.addresses import web_address
from pipeline.harvest.client import FetchError
from pipeline.harvest.fetch import Fetcher
from pipeline.harvest.pages import may_be_page, page_of
from pipeline.harvest.sources import ONE_OFF, Folder, SourceConfig, Urls
from pipeline.harvest.turns import Turns
from pipeline.model import Capture, Issue


def by_address(url: str, contact: str, *, allow_private: bool = False) -> SourceConfig:
    """A source that is this address alone; on one's own network it is asked without pauses.

    Raises `UsageError` where it is no address.
    """
    site = Urls(kind="urls", urls=(web_address(url),), allow_private=allow_private)
    config = SourceConfig(id=ONE_OFF, title=ONE_OFF, contact=contact, harvest=site)
    if allow_private:
        config = config.model_copy(update={"politeness": config.politeness.model_copy(update={"delay_seconds": 0.0})})
    return config


def fetch_page(url: str, config: SourceConfig, now: Callable[[], datetime]) -> Capture:
    """The page at `url`, asked for as one of the source. Raises `TalstreckError` where it cannot be had or is none."""
    private = not isinstance(config.harvest, Folder) and config.harvest.allow_private
    site = Urls(kind="urls", urls=(url,), allow_private=private)
    fetcher = Fetcher(config.model_copy(update={"harvest": site}), Turns(), now)
    try:
        answer = fetcher.get(url, wants=may_be_page)
    except FetchError as error:
        raise TalstreckError(f"{url}: {error}") from error
    finally:
        fetcher.close()
    if answer.status != 200:
        raise TalstreckError(f"{url}: the server answers {answer.status}")
    page = page_of(config.id, url, answer)
    if isinstance(page, Issue):
        raise TalstreckError(page.message)
    return page
