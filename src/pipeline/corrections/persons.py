"""The file in which an editor says which persons of different articles are the same, and which are not.

# corrections/persons.yml
judgements:
  - kind: same-person            # all that belongs to either becomes one person
    persons:
      - article: https://kommunposten.example/2025/05/a/     # or its headline
        name: Anna-Karin Berg                                # as the article has it, in full
        expect: rektor                                       # a role that the article states
      - article: Så blev torget grönt
        name: Anna-Karin Holm
    name: Anna-Karin Holm        # what she is to be called
    reason: Hon bytte namn i juni.
  - kind: different-persons      # each is another; one alone: none of the others of her name
    persons:
      - article: Så blev torget grönt
        name: Eva Lind
    reason: En annan Eva Lind än rektorn.
"""

from collections.abc import Collection, Hashable, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, model_validator

from pipeline.corrections.declare import PERSONS, ArticleNamed, Declared, Words
from pipeline.declarations import line_of, read_declaration
from pipeline.errors import UsageError
from pipeline.warehouse.ids import fold, fold_title, fold_url
from pipeline.warehouse.judged import united


class Named(Declared):
    """A person as one article names her. `source` is needed where several have such an article."""

    article: ArticleNamed
    source: Words | None = None
    name: Words
    expect: Words | None = None

    @property
    def key(self) -> tuple[str | None, str, str]:
        """What two that are written differently have in common when the same is meant."""
        article = fold_url(self.article) if "://" in self.article else fold_title(self.article)
        return self.source, article, fold(self.name)


class PersonJudgement(Declared):
    """What an editor judges of persons."""

    kind: Literal["same-person", "different-persons"]
    persons: tuple[Named, ...] = Field(min_length=1)
    name: Words | None = None
    reason: Words

    @model_validator(mode="after")
    def _speaks_of_several(self) -> Self:
        if self.kind == "same-person" and len(self.persons) == 1:
            raise ValueError("name at least two persons that are the same")
        if len({person.key for person in self.persons}) < len(self.persons):
            raise ValueError("a person stands here twice")
        if self.kind == "different-persons" and self.name:
            raise ValueError("a name is given where persons are the same")
        return self


class _File(Declared):
    judgements: tuple[PersonJudgement, ...]


@dataclass(frozen=True, slots=True)
class Judgements:
    """The judgements of a project, in the order of the file `path`."""

    path: Path
    items: tuple[PersonJudgement, ...] = ()

    def check(self, meant: Sequence[Collection[Hashable]]) -> None:
        """Raise UsageError where judgements contradict each other. `meant` has for each those whom it is about."""
        same = [at for at, each in enumerate(self.items) if each.kind == "same-person"]
        for group in united(meant[at] for at in same if meant[at]):
            joining = [at for at in same if group & set(meant[at])]
            for at, each in enumerate(self.items):
                pairs = combinations(set(meant[at]) & group, 2)
                if each.kind == "different-persons" and any(pairs):
                    raise UsageError(f"{self._place(at)}: parts persons that {self._listed(joining)} makes one")
            named = {fold(name): at for at in joining if (name := self.items[at].name)}
            if len(named) > 1:
                *_, first, last = sorted(named.values())
                raise UsageError(f"{self._place(last)}: gives another name than {self._listed([first])} to one person")

    def _place(self, at: int) -> str:
        return f"{self.path}:{line_of(self.path, 'judgements', at)}: judgements[{at}]"

    def _listed(self, some: Sequence[int]) -> str:
        return " with ".join(f"judgements[{at}] (line {line_of(self.path, 'judgements', at)})" for at in some)


def load_judgements(folder: Path) -> Judgements:
    """The judgements in FOLDER/persons.yml; none where there is no such file.

    Raises UsageError for a file that cannot be read, or in which judgements contradict each other, naming its line.
    """
    path = folder / f"{PERSONS}.yml"
    if not path.is_file():
        return Judgements(path)
    judgements = Judgements(path, read_declaration(path, _File).judgements)
    judgements.check([[person.key for person in each.persons] for each in judgements.items])
    return judgements
