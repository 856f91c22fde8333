"""Read pages from files and print a JSON line for each, for scoring: python benchmarks/read.py FILE ..."""

import gzip
import json
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from pipeline.model import Capture
from pipeline.read import as_json, read

MEDIA_TYPES = {".txt": "text/plain", ".xml": "application/rss+xml"}


def capture(path: Path) -> Capture:
    """The file as a capture; compressed files are taken as what is inside."""
    body = path.read_bytes()
    name = path.name
    if name.endswith(".gz"):
        body, name = gzip.decompress(body), name.removesuffix(".gz")
    kind = MEDIA_TYPES.get(Path(name).suffix, "text/html")
    return Capture("bench", None, datetime(2026, 1, 1, tzinfo=UTC), kind, body)


def main() -> None:
    captures = [(name, capture(Path(name))) for name in sys.argv[1:]]
    began = time.process_time()
    readings = [(name, read(page)) for name, page in captures]
    seconds = time.process_time() - began
    for name, reading in readings:
        sys.stdout.write(json.dumps(as_json(name, reading), ensure_ascii=False) + "\n")
    sys.stderr.write(f"{len(captures)} pages in {seconds:.2f} s, {len(captures) / max(seconds, 1e-9):.0f} a second\n")


if __name__ == "__main__":
    main()
