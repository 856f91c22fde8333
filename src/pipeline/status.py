"""What a project holds at the moment, in a few lines for a person."""

import json
from collections.abc import Iterator

from pipeline.harvest.sources import load_sources
from pipeline.project import Project
from pipeline.publish.release import latest_release
from pipeline.recipes import FOLDER as RECIPES
from pipeline.warehouse.store import read_warehouse, select

_HARVESTS = "SELECT source_id, harvested_at FROM harvests"
COUNTED = ("captures", "articles", "quotes", "entities", "mentions", "rankings", "figures", "issues")


def survey(project: Project) -> Iterator[str]:
    """Sources, rows, the last run, the newest release. Raises TalstreckError where the warehouse cannot be opened."""
    declared = load_sources(project.sources)
    yield f"{len(declared)} sources: {', '.join(config.id for config in declared) or 'none declared yet'}"
    if not project.warehouse.is_file():
        yield f"No warehouse yet. Fill it with: talstreck run --project {project.root}"
        return
    with read_warehouse(project.warehouse) as con:
        for name in COUNTED:
            yield f"{con.execute(f'SELECT count(*) FROM {name}').fetchall()[0][0]:>9} {name}"
        for run in select(con, "SELECT * FROM runs ORDER BY run_id DESC LIMIT 1"):
            yield f"Last run: {run['command']}, {run['started_at']:%Y-%m-%d %H:%M} UTC, {run['state']}"
    yield _release(project)


def declared(project: Project) -> Iterator[str]:
    """A line a source: id, way in, how often, when it was last harvested (UTC), title, whether it has a recipe."""
    done: dict[str, str] = {}
    if project.warehouse.is_file():
        with read_warehouse(project.warehouse) as con:
            done = {row["source_id"]: f"{row['harvested_at']:%Y-%m-%d %H:%M}" for row in select(con, _HARVESTS)}
    for each in load_sources(project.sources):
        told = " (by recipe)" if (project.root / RECIPES / f"{each.id}.yml").is_file() else ""
        yield f"{each.id:20} {each.harvest.kind:8} {each.every:6} {done.get(each.id, 'never'):17} {each.title}{told}"


def _release(project: Project) -> str:
    newest = latest_release(project.datapackage)
    if newest is None:
        return "No release yet"
    descriptor = json.loads((newest / "datapackage.json").read_text("utf-8"))
    return f"Newest release: {descriptor['version']}, {descriptor['created'][:10]}, in {newest}"
