"""The rooms of the people of an article stand in the order that their folder states, and none asks a later one."""

import re
from pathlib import Path

import pytest

from pipeline.extract import people

FOLDER = Path(people.__file__).parent
_LIST = people.__doc__.partition("\n- ")[2]
ORDER = [name for name in re.findall(r"`(\w+)`", _LIST) if any(FOLDER.rglob(f"{name}.py"))]
MODULES = {path.stem: path for path in FOLDER.rglob("*.py") if path.stem != "__init__"}


def test_every_module_is_named_once():
    assert sorted(set(ORDER)) == sorted(MODULES)


@pytest.mark.parametrize("name", MODULES)
def test_a_module_asks_only_those_before_it(name):
    asked = re.findall(
        r"^from pipeline\.extract\.people\.(?:\w+\.)?(\w+) import", MODULES[name].read_text("utf-8"), re.M
    )
    assert all(ORDER.index(each) < ORDER.index(name) for each in asked), (name, asked)
