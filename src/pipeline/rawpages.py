"""The raw archive as a person asks of it: is it whole, and what was this page like."""

from collections.abc import Iterator

from pipeline.errors import TalstreckError
from pipeline.harvest.addresses import web_address
from pipeline.harvest.archive import Archive, DamagedRecordError
from pipeline.model import Capture, Issue
from pipeline.project import Project
from pipeline.warehouse.store import read_warehouse


def damage(project: Project) -> Iterator[str]:
    """What is damaged or lost in the raw archive, a line each: every line of its indexes is read, and every record, and
    compared with its index and with what the warehouse knows of it."""
    archive = Archive(project.raw / "archive", "reading")
    told = set()
    for found in archive.verify():
        told.add(found.message)
        yield found.message
    for url, locator, sha256 in _known(project):
        try:
            archive.read(locator, sha256)
        except DamagedRecordError as error:
            message = f"{url or f'urn:sha256:{sha256}'}: {error}"
            if message not in told:
                yield message


def counted(project: Project) -> int:
    """How many pages the raw archive holds."""
    return sum(1 for _ in Archive(project.raw / "archive", "reading").captures())


def newest(project: Project, url: str) -> Capture:
    """The newest version kept of the page at URL. Raises TalstreckError where there is none, or it is damaged."""
    if (found := kept(project, url)) is None:
        raise TalstreckError(f"{url} is not in the raw archive of {project.root}")
    return found


def kept(project: Project, url: str) -> Capture | None:
    """The newest version kept of the page at URL, if there is one.

    Raises TalstreckError where it is damaged, UsageError where URL is no address.
    """
    found = list(Archive(project.raw / "archive", "reading").captures(url=web_address(url)))
    captures = [each for each in found if isinstance(each, Capture)]
    if found and not captures:
        raise TalstreckError(next(each.message for each in found if isinstance(each, Issue)))
    return max(captures, key=lambda each: each.fetched_at, default=None)


def _known(project: Project) -> list[tuple[str | None, str, str]]:
    if not project.warehouse.is_file():
        return []
    with read_warehouse(project.warehouse) as con:
        return con.execute(
            "SELECT url, locator, sha256 FROM captures WHERE locator IS NOT NULL AND dropped_on IS NULL ORDER BY ALL"
        ).fetchall()
