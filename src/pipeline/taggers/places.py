"""Where a model lies on this machine, found without loading it or the library that will."""

from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

from pipeline.errors import UsageError


def spacy_folder(model: str, root: Path) -> Path:
    """The folder of a spaCy pipeline: a path, also from ROOT, or an installed package."""
    _need("spacy", "spacy")
    if folder := _local(model, root):
        return folder
    found = find_spec(model) if model.isidentifier() else None
    if found is None or found.origin is None:
        fetch = f"python -m spacy download {model}"
        raise UsageError(f"there is no spaCy pipeline {model!r} here, neither a folder nor a package: {fetch}")
    return Path(found.origin).parent


def transformers_folder(model: str, root: Path) -> Path:
    """The folder of a model for transformers: a path, also from ROOT, or one that was fetched from its hub before."""
    _need("transformers", "transformers", "torch")
    if folder := _local(model, root):
        return folder
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    try:
        return Path(snapshot_download(model, local_files_only=True))
    except (HFValidationError, LocalEntryNotFoundError) as error:
        raise UsageError(
            f"there is no model {model!r} here, neither a folder nor fetched: hf download {model}"
        ) from error


def digest(folder: Path) -> str:
    """What tells this model from every other: the commit it has in the hub, else a hash of all its files."""
    if folder.parent.name == "snapshots":
        return folder.name
    whole = sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
        whole.update(f"{path.relative_to(folder).as_posix()}\0".encode())
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                whole.update(block)
    return whole.hexdigest()


def _local(model: str, root: Path) -> Path | None:
    return next((folder for folder in (root / model, Path(model).expanduser()) if folder.is_dir()), None)


def _need(extra: str, *packages: str) -> None:
    missing = [package for package in packages if find_spec(package) is None]
    if missing:
        install = f"pip install 'talstreck[{extra}]'"
        raise UsageError(f"the tagger {extra} needs {' and '.join(missing)}, not installed here: {install}")
