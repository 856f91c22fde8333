"""What the editor says of the data package, in `datapackage/package.yml`."""

from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from pydantic import BaseModel, ConfigDict, Field

from pipeline.declarations import read_declaration
from pipeline.errors import UsageError

_NEEDED = ("name", "title", "description", "licenses", "contributors")
_STRICT = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class Licence(BaseModel):
    """A licence by its Open Definition name, with the address of its text."""

    model_config = _STRICT

    name: str
    title: str | None = None
    path: str | None = None


class Contributor(BaseModel):
    """Who made the package; `roles` such as publisher, maintainer, contact."""

    model_config = _STRICT

    title: str
    path: str | None = None
    email: str | None = None
    organization: str | None = None
    roles: tuple[str, ...] | None = None


class PackageSource(BaseModel):
    """Something the data rests on, besides the article sources, which are added by themselves."""

    model_config = _STRICT

    title: str
    path: str | None = None
    version: str | None = None


class PackageMeta(BaseModel):
    """The package as its editor describes it; what is not stated yet is empty."""

    model_config = _STRICT

    name: str = Field(default="", pattern=r"^(?:[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$")
    title: str = ""
    description: str = ""
    licenses: tuple[Licence, ...] = ()
    contributors: tuple[Contributor, ...] = ()
    keywords: tuple[str, ...] = ()
    sources: tuple[PackageSource, ...] = ()
    homepage: str | None = None
    id: str | None = None

    @property
    def lacking(self) -> tuple[str, ...]:
        """The keys that a package must state before it is published, and does not yet."""
        return tuple(name for name in _NEEDED if not getattr(self, name))

    def described(self) -> dict[str, Any]:
        """The properties of a descriptor that the editor decides. Without an `id`, one follows from homepage and name,
        which together are one package's alone."""
        stated = self.model_dump(mode="json", exclude_none=True)
        own = "#".join(part for part in (self.homepage, self.name) if part)
        return {"id": f"urn:uuid:{uuid5(NAMESPACE_URL, own)}"} | {name: said for name, said in stated.items() if said}


def load_package(path: Path) -> PackageMeta:
    """Read `package.yml`. Raises UsageError with one line a problem: file, line, key, what is wrong."""
    if not path.is_file():
        raise UsageError(
            f"{path} is not there: it says title, licence and contributors of the package; `talstreck init` brings it"
        )
    return read_declaration(path, PackageMeta)
