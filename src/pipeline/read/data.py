"""The reader's word lists, which lie beside the code as YAML."""

from importlib.resources import files
from typing import Any

import yaml


def load(name: str) -> Any:
    """The contents of a YAML file of this package."""
    return yaml.safe_load(files("pipeline.read").joinpath(name).read_text("utf-8"))


def lines(text: str) -> tuple[str, ...]:
    """The lines of a YAML block, each one entry."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
