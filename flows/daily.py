"""The flow that a schedule runs: the same stages as `talstreck run`, each a Prefect task with its own state and log."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec, TypeVar

from prefect import State, flow, get_run_logger, task
from prefect.states import Failed

from pipeline.project import Project
from pipeline.run import Outcome, run

P = ParamSpec("P")
R = TypeVar("R")


def as_task(stage: Callable[P, R]) -> Callable[P, R]:
    """Run a stage as a Prefect task.

    The task takes no arguments: Prefect walks every argument value by value, which costs seconds on large ones.
    """

    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        return task(name=stage.__name__, persist_result=False)(lambda: stage(*args, **kwargs))()

    return call


@flow(name="talstreck-daily", persist_result=False, log_prints=False)
def daily(project: str = ".", source: str | None = None, due: bool = True) -> Outcome | State[Outcome]:
    """Harvest, read, extract, load and publish the project in the folder PROJECT, or one SOURCE of it; failed where
    something was lost on the way.

    With DUE, as on a schedule, only the sources are harvested whose time has come (`every`)."""
    outcome = run(Project.at(Path(project)), source, due=due, stage=as_task)
    for line in outcome.lines():
        get_run_logger().info(line)
    return Failed(message=outcome.failure, data=outcome) if outcome.failure else outcome


if __name__ == "__main__":
    sys.exit(daily(return_state=True).is_failed())
