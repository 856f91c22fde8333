"""The files of recipes, one a source."""

from collections.abc import Collection
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from pipeline.declarations import read_declaration
from pipeline.errors import UsageError
from pipeline.read.recipe import Layout, Recipe


class _RecipeFile(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    layouts: tuple[Layout, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _newest_first(self) -> Self:
        days = [each.until or date.max for each in self.layouts]
        if days != sorted(days, reverse=True):
            raise ValueError(
                "layouts stand newest first: those without `until`, then from the latest day to the earliest"
            )
        return self


def load_recipe(path: Path) -> Recipe:
    """The recipe in a file. Raises UsageError where it cannot be read, naming file, line and key."""
    if not path.is_file():
        raise UsageError(f"{path}: there is no such file; `talstreck recipe new` writes a first recipe")
    layouts = read_declaration(path, _RecipeFile).layouts
    return Recipe(sha256(path.read_bytes()).hexdigest()[:16], layouts)


def load_recipes(folder: Path, sources: Collection[str]) -> dict[str, Recipe]:
    """The recipes by source: FOLDER/SOURCE_ID.yml, for as many of `sources` as there are files.

    Raises UsageError for a file of no source, and for one that cannot be read.
    """
    found = {}
    for path in sorted(folder.glob("*.y*ml")):
        if path.suffix != ".yml" or path.stem not in sources:
            names = ", ".join(f"{source}.yml" for source in sorted(sources))
            raise UsageError(f"{path} belongs to no source; call it {names or 'as a source, once there is one'}")
        found[path.stem] = load_recipe(path)
    return found
