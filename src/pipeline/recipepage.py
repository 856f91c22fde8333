"""What `talstreck recipe` is asked about: one page (of the project, a file, the web) and the recipe for it, as a person
names them. Nothing is stored."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

from pipeline.errors import UsageError
from pipeline.harvest.files import read_file, required
from pipeline.harvest.single import by_address, fetch_page
from pipeline.harvest.sources import ONE_OFF, SourceConfig, all_sources, by_hand, chosen_sources, load_sources
from pipeline.model import Capture
from pipeline.project import Project
from pipeline.rawpages import kept
from pipeline.recipes import FOLDER

_WEB = ("http://", "https://")


def recipe_file(project: Project, source: str | None) -> Path:
    """The recipe of a source, or the only one of the project. Raises UsageError where it is not clear which."""
    folder = project.root / FOLDER
    if source is not None:
        return folder / f"{source}.yml"
    found = sorted(folder.glob("*.yml"))
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(f"{folder} has {len(found)} recipes: say which source is meant with --source")
    raise UsageError(
        f"{project.root} has no recipe yet. Write {FOLDER}/SOURCE_ID.yml, or have a first one written with: "
        "talstreck recipe new SOURCE_ID URL_OR_FILE"
    )


def new_recipe_file(project: Project, source: str) -> Path:
    """Where the recipe of a source stands or will stand. Raises UsageError where there is no such source."""
    (named,) = chosen_sources(all_sources(project.sources), source, project.sources)
    return project.root / FOLDER / f"{named.id}.yml"


def page_at(
    target: str,
    project: Project | None,
    source: str | None,
    *,
    url: str | None = None,
    fetch: bool = False,
    contact: str | None = None,
    allow_private: bool = False,
) -> Capture:
    """The page: a file, or an address, which is asked for where the project keeps no such page, or with FETCH.

    Raises UsageError and TalstreckError where it cannot be had.
    """
    if not target.startswith(_WEB):
        return _in_file(Path(target), source, url)
    known = kept(project, target) if project is not None and not fetch else None
    if known is not None:
        return known
    asker = _asker(target, project, source, contact, allow_private=allow_private)
    return fetch_page(target, asker, lambda: datetime.now(UTC))


def dated(page: Capture, day: date | None) -> Capture:
    """The page as if it had been captured on a day."""
    return page if day is None else replace(page, fetched_at=datetime.combine(day, time(12), UTC))


def _in_file(path: Path, source: str | None, url: str | None) -> Capture:
    required([path])
    for found in read_file(path, source or ONE_OFF, url):
        if isinstance(found, Capture):
            return found
        raise UsageError(found.message)
    raise UsageError(f"{path}: there is no page in this file")


def _asker(
    target: str, project: Project | None, source: str | None, contact: str | None, *, allow_private: bool
) -> SourceConfig:
    """The source as which a page is asked for: the recipe's own where it is declared with a contact."""
    if project is not None and contact is None:
        for config in load_sources(project.sources):
            if config.id == source and config.contact:
                return config
        contact = by_hand(project.sources).contact
    if not contact:
        raise UsageError("asking the web needs an address or page where the site's owner reaches you: --contact X")
    return by_address(target, contact, allow_private=allow_private)
