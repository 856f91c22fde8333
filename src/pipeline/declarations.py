"""Reading a YAML file against a pydantic model, with errors that name file, line and key and say what is allowed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, NamedTuple, TypeVar, get_args, get_origin

import yaml
from pydantic import BaseModel, ValidationError

from pipeline.errors import UsageError

Model = TypeVar("Model", bound=BaseModel)
Loc = tuple[int | str, ...]


class _Loader(yaml.SafeLoader):
    """Says the line of a value that looks like a day or a number and is none."""

    def construct_object(self, node: yaml.Node, deep: bool = False) -> Any:
        try:
            return super().construct_object(node, deep)
        except ValueError as error:
            problem = f"{node.value!r}: {error}"
            raise yaml.constructor.ConstructorError(None, None, problem, node.start_mark) from error


class _Place(NamedTuple):
    """A place in a file: its line, its key as written, the model that holds the last key, those it may itself be."""

    line: int
    keys: str
    holder: type[BaseModel]
    models: list[type[BaseModel]]


def read_declaration(path: Path, model: type[Model]) -> Model:
    """The file as a `model`. Raises `UsageError`: one line a problem, "FILE:LINE: KEY: what; allowed: ..."."""
    try:
        text = path.read_text(encoding="utf-8")
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        data = yaml.load(text, Loader=_Loader)
        doubled = list(_twice(node))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise UsageError(f"{path}:{line}: this is no YAML: {error.problem}") from error
    except (yaml.YAMLError, UnicodeDecodeError, OSError) as error:
        raise UsageError(f"{path}: cannot be read: {error}") from error
    except RecursionError as error:
        raise UsageError(f"{path}: cannot be read: it nests too deep, or an alias in it stands for itself") from error
    if doubled:
        raise UsageError("\n".join(f"{path}:{line}: {key}: stands twice" for key, line in doubled))
    try:
        return model.model_validate(data)
    except ValidationError as error:
        lines = [_line(path, node, model, dict(problem)) for problem in _roots(error)]
        raise UsageError("\n".join(lines)) from error


def line_of(path: Path, *loc: int | str) -> int:
    """The line of what stands at `loc` (keys and places from 0) in a YAML file that can be read."""
    node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    return _walk(node, BaseModel, loc).line


def _roots(error: ValidationError) -> list[Any]:
    """The problems without those that only follow from others: a list is "too short" when its items are wrong."""
    problems = error.errors()
    locs = [problem["loc"] for problem in problems]
    return [
        p for p in problems if not any(len(p["loc"]) < len(loc) and loc[: len(p["loc"])] == p["loc"] for loc in locs)
    ]


def _line(path: Path, node: yaml.Node | None, model: type[BaseModel], problem: dict[str, Any]) -> str:
    tagless = problem["type"].startswith("union_tag")
    place = _walk(node, model, (*problem["loc"], "kind") if tagless else problem["loc"])
    message = _message(problem, place)
    return f"{path}:{place.line}: {place.keys or 'file'}: {message[0].lower()}{message[1:]}"


def _message(problem: dict[str, Any], place: _Place) -> str:
    """What is wrong, in the words of the file: pydantic's speak of Python where a form is another than expected."""
    match problem["type"]:
        case "extra_forbidden":
            return f"unknown key; allowed: {', '.join(sorted(place.holder.model_fields))}"
        case "union_tag_invalid":
            return f"{problem['ctx']['tag']!r} is not allowed; allowed: {problem['ctx']['expected_tags']}"
        case "union_tag_not_found":
            return "field required"
        case "model_type" | "model_attributes_type" | "dict_type":
            return _needed(place.models)
        case "tuple_type" | "list_type":
            return "needs a list"
        case "too_short":
            return f"needs a list of at least {problem['ctx']['min_length']}"
    return str(problem["msg"]).removeprefix("Value error, ")


def _needed(models: list[type[BaseModel]]) -> str:
    """Which keys are to stand where one of these models should: those that each must have, else those it may have."""
    owned = [model.model_fields for model in models]
    fields = owned[0] if owned else {}
    required = [name for name in fields if all(name in own and own[name].is_required() for own in owned)]
    if required:
        return f"needs keys, {', '.join(required)} among them"
    return f"needs keys{': ' if fields else ''}{', '.join(sorted(fields))}"


def _walk(node: yaml.Node | None, model: type[BaseModel], loc: Loc) -> _Place:
    """Follow `loc` through the file and the models.

    Where a union is decided by its tag, pydantic puts the tag into `loc`: the file has no such key."""
    line, keys, holder, options = _start(node), "", model, [model]
    for part in loc:
        tagged = [option for option in options if _tag(option) == part]
        if tagged and len(options) > 1:  # the tag may be called as a key of its model is
            holder, options = tagged[0], tagged
            continue
        if isinstance(part, int):
            keys += f"[{part}]"
        else:
            keys += f".{part}" if keys else str(part)
            holder = options[0] if options else holder
            options = list(_models(holder, part))
        if (child := _child(node, part)) is not None:
            key, node = child
            line = _start(key)
    return _Place(line, keys, holder, options)


def _start(node: yaml.Node | None) -> int:
    return node.start_mark.line + 1 if node is not None else 1


def _child(node: yaml.Node | None, part: int | str) -> tuple[yaml.Node, yaml.Node] | None:
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part], node.value[part]
    if isinstance(node, yaml.MappingNode):
        return next(((key, value) for key, value in node.value if key.value == part), None)
    return None


def _models(holder: type[BaseModel], key: str) -> Iterator[type[BaseModel]]:
    field = holder.model_fields.get(key)
    return _inside(field.annotation) if field else iter(())


def _inside(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and get_origin(annotation) is None:
        if issubclass(annotation, BaseModel):
            yield annotation
        return
    arguments = get_args(annotation)
    for argument in arguments[:1] if get_origin(annotation) is Annotated else arguments:
        yield from _inside(argument)


def _tag(model: type[BaseModel]) -> str | None:
    field = model.model_fields.get("kind")
    return get_args(field.annotation)[0] if field and get_args(field.annotation) else None


def _twice(node: yaml.Node | None) -> Iterator[tuple[str, int]]:
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if key.value in seen:
                yield str(key.value), _start(key)
            seen.add(key.value)
            yield from _twice(value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _twice(value)
