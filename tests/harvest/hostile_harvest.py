"""Harvests the hostile server in a process of its own: `hostile_harvest.py PORT FOLDER < {name: host}`; prints what
came of each, how long it took, and the most memory the process had."""

import json
import sys
import threading
import time
from pathlib import Path

from pipeline.harvest.archive import Archive
from pipeline.harvest.harvest import harvest
from pipeline.harvest.lanes import side_by_side
from pipeline.harvest.sources import SourceConfig
from pipeline.model import Issue

LIMITS = {"delay_seconds": 0, "backoff_seconds": 0.01, "deadline_seconds": 0.8, "longest_wait": 60}


def one(name: str, host: str, archive: Archive) -> tuple[str, str, float]:
    way = {"kind": "urls", "urls": [f"http://{host}/{name}"], "allow_private": True}
    config = SourceConfig(id=name, title=name, contact="a@example.org", harvest=way, politeness=LIMITS)
    started = time.monotonic()
    came = [
        row.code if isinstance(row, Issue) else type(row).__name__.lower() for row in harvest([config], archive, Path())
    ]
    return name, " ".join(came), time.monotonic() - started


def main() -> None:
    port, folder = sys.argv[1:]
    named = json.load(sys.stdin)
    with Archive(Path(folder), "run") as archive:
        lanes = [
            lambda name=name, host=host: iter([one(name, f"{host}:{port}", archive)]) for name, host in named.items()
        ]
        rows = list(side_by_side(lanes, threading.Event()))
        damaged = [found.message for found in archive.captures() if isinstance(found, Issue)]
    json.dump({"rows": rows, "damaged": damaged, "memory": most_memory()}, sys.stdout)


def most_memory() -> int:
    """Megabytes. The kernel's ru_maxrss would count those of the process that started this one."""
    status = Path("/proc/self/status").read_text()
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))) // 1024


if __name__ == "__main__":
    main()
