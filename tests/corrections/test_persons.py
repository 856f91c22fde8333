"""The file of judgements of persons: read whole, or refused with file and line."""

from pathlib import Path

import pytest

from pipeline.corrections import load_corrections, load_judgements
from pipeline.errors import UsageError

TWO = """\
  - kind: {kind}
    persons:
      - {{article: {one}, name: Eva Holm}}
      - {{article: {other}, name: {name}}}
    reason: Vi har frågat henne.
"""


def write(folder: Path, *judgements: str) -> Path:
    path = folder / "persons.yml"
    path.write_text("judgements:\n" + "".join(judgements), "utf-8")
    return path


def two(kind: str, one: str, other: str, name: str = "Eva Holm") -> str:
    return TWO.format(kind=kind, one=one, other=other, name=name)


def test_the_file_is_read_and_belongs_to_no_source(tmp_path: Path) -> None:
    write(tmp_path, two("same-person", "Torget", "https://a.example/b/", "Eva Ek"))
    (judgement,) = load_judgements(tmp_path).items
    assert [person.key for person in judgement.persons] == [
        (None, "torget", "eva holm"),
        (None, "a.example/b", "eva ek"),
    ]
    assert load_corrections(tmp_path, ["bladet"]) == {}
    with pytest.raises(UsageError, match="no source can be called 'persons'"):
        load_corrections(tmp_path, ["persons"])


def test_no_file_is_no_judgement(tmp_path: Path) -> None:
    assert load_judgements(tmp_path).items == ()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("same-person", "equal", "2: judgements[0].kind: input should be 'same-person' or 'different-persons'"),
        ("    reason: Vi har frågat henne.\n", "", "2: judgements[0].reason: field required"),
        ("reason:", "why: x\n    reason:", "6: judgements[0].why: unknown key; allowed: kind, name, persons, reason"),
        ("article: Bron", "artikel: Bron", "5: judgements[0].persons[1].artikel: unknown key"),
        ("article: Bron", "article: '”Torget”'", "2: judgements[0]: a person stands here twice"),
        ("      - {article: Bron, name: Eva Holm}\n", "", "2: judgements[0]: name at least two persons"),
        ("same-person", "different-persons\n    name: Eva", "2: judgements[0]: a name is given where"),
    ],
)
def test_what_cannot_be_read_is_named_by_file_line_and_key(tmp_path: Path, old: str, new: str, said: str) -> None:
    path = write(tmp_path, two("same-person", "Torget", "Bron").replace(old, new, 1))
    with pytest.raises(UsageError) as caught:
        load_judgements(tmp_path)
    assert str(path) in str(caught.value)
    assert said in str(caught.value)


@pytest.mark.parametrize("turned", [False, True])
def test_what_contradicts_what_follows_from_others_is_refused(tmp_path: Path, turned: bool) -> None:
    some = [
        two("same-person", "Torget", "Bron"),
        two("same-person", "Bron", "Hamnen"),
        two("different-persons", "Torget", "Hamnen"),
    ]
    path = write(tmp_path, *(some[::-1] if turned else some))
    with pytest.raises(UsageError) as caught:
        load_judgements(tmp_path)
    place, others = ("2: judgements[0]", "judgements[1] (line 7) with judgements[2] (line 12)")
    if not turned:
        place, others = ("12: judgements[2]", "judgements[0] (line 2) with judgements[1] (line 7)")
    assert str(caught.value) == f"{path}:{place}: parts persons that {others} makes one"


def test_one_person_has_one_name(tmp_path: Path) -> None:
    named = [
        two("same-person", "Torget", at).replace("reason:", f"name: {at}\n    reason:") for at in ("Bron", "Hamnen")
    ]
    path = write(tmp_path, *named)
    with pytest.raises(UsageError) as caught:
        load_judgements(tmp_path)
    said = f"{path}:8: judgements[1]: gives another name than judgements[0] (line 2) to one person"
    assert str(caught.value) == said
