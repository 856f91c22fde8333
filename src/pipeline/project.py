"""A project folder: where its sources, raw pages, warehouse and releases lie, and how a new one is laid out.

sources.yml            the sources, written by the editor
corrections/, recipes/ what the editor knows better, a file a source, where there are any
raw/                   pages as they came, for good
warehouse/             talstreck.duckdb, and SQL to read and run
datapackage/           package.yml (what the editor says of the package), releases/, latest.json
flows/, prefect.yaml   the flow that runs on a schedule, and its deployment
.talstreck/            state of tools, safe to delete
"""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import UsageError

SCAFFOLD = ("sources.yml", "flows/daily.py", "prefect.yaml", "datapackage/package.yml", "warehouse/queries.sql")
# what speaks of the sample, and what stands in its place where that does not come along
EXAMPLES = {"sources.yml": "sources.example.yml", "datapackage/package.yml": "datapackage/package.example.yml"}
SAMPLE = "raw/kommunposten"


@dataclass(frozen=True, slots=True)
class Project:
    """The folder that everything of one project lies in. Nothing is written outside it."""

    root: Path

    @classmethod
    def at(cls, root: Path) -> "Project":
        """The project at ROOT; raises UsageError where no `sources.yml` stands there."""
        project = cls(root.resolve())
        if not project.sources.is_file():
            raise UsageError(f"{root} is no project: it has no sources.yml. Make one with: talstreck init {root}")
        return project

    @property
    def sources(self) -> Path:
        return self.root / "sources.yml"

    @property
    def raw(self) -> Path:
        return self.root / "raw"

    @property
    def warehouse(self) -> Path:
        return self.root / "warehouse" / "talstreck.duckdb"

    @property
    def datapackage(self) -> Path:
        return self.root / "datapackage"

    @property
    def package(self) -> Path:
        return self.datapackage / "package.yml"

    @property
    def flow(self) -> Path:
        return self.root / "flows" / "daily.py"

    def prefect_environment(self) -> dict[str, str]:
        """Prefect's settings for a run by hand: state under the project, nothing said to the outside world.

        What the user has set stands: a project with a server of its own keeps it.
        """
        wanted = {
            "PREFECT_HOME": str(self.root / ".talstreck" / "prefect"),
            "PREFECT_LOGGING_LEVEL": "WARNING",
            "PREFECT_SERVER_LOGGING_LEVEL": "ERROR",
            "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
            "PREFECT_RESULTS_PERSIST_BY_DEFAULT": "false",
            # the default of 20 s is not enough on a small or busy machine
            "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "120",
            "DO_NOT_TRACK": "1",
        }
        return {name: value for name, value in wanted.items() if name not in os.environ}


def init(root: Path, *, sample: bool = False) -> Iterator[tuple[Path, bool]]:
    """Lay out a new project at ROOT and yield each path with whether it was written; what is there is kept.

    With SAMPLE the invented sample site comes along, declared as the first source and described for publication;
    without it, sources and package are the editor's to state. Raises UsageError where
    ROOT is a file.
    """
    if root.exists() and not root.is_dir():
        raise UsageError(f"{root} is a file, not a folder. Name another folder.")
    for folder in ("raw", "warehouse", "datapackage", "flows"):
        (root / folder).mkdir(parents=True, exist_ok=True)
    for name in SCAFFOLD:
        origin = name if sample else EXAMPLES.get(name, name)
        yield root / name, _copy(_scaffold() / origin, root / name)
    if sample:
        yield root / SAMPLE, _copy(_scaffold() / SAMPLE, root / SAMPLE)


def _scaffold() -> Path:
    """What `init` copies: packed into the wheel, or the checkout that this package runs from."""
    here = Path(__file__).resolve().parent
    packed = here / "scaffold"
    return packed if packed.is_dir() else here.parents[1]


def _copy(origin: Path, target: Path) -> bool:
    if target.exists():
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    if origin.is_dir():
        shutil.copytree(origin, target)
    else:
        shutil.copyfile(origin, target)
    return True
