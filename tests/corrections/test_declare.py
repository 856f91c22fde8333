"""The files an editor writes: read whole, or refused with file, line and key."""

from pathlib import Path

import pytest

from pipeline.corrections import load_corrections
from pipeline.errors import UsageError

ONE = """\
corrections:
  - kind: not-a-quote
    article: https://www.exempel.example/a/
    expect: >-
      En text som går
      över två rader
    reason: Namnet på en utställning.
"""


def write(folder: Path, text: str, name: str = "bladet.yml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_a_file_is_read_and_has_a_version(tmp_path: Path) -> None:
    write(tmp_path, ONE)
    own = load_corrections(tmp_path, ["bladet"])["bladet"]
    assert own.items[0].expect == "En text som går över två rader"
    assert own == load_corrections(tmp_path, ["bladet"])["bladet"]
    write(tmp_path, ONE + "# looked at again\n")
    assert load_corrections(tmp_path, ["bladet"])["bladet"].version != own.version


def test_an_article_is_known_by_address_or_headline(tmp_path: Path) -> None:
    write(tmp_path, ONE + ONE.partition("\n")[2].replace("https://www.exempel.example/a/", "Så  gick det!"))
    by_url, by_title = load_corrections(tmp_path, ["bladet"])["bladet"].items
    assert by_url.concerns("http://exempel.example/a", "Nej")
    assert not by_url.concerns("http://exempel.example/ab", "Nej")
    assert not by_url.concerns(None, "Nej")
    assert by_title.concerns(None, "”Så gick det”")


def test_no_folder_is_no_correction(tmp_path: Path) -> None:
    assert load_corrections(tmp_path / "corrections", ["bladet"]) == {}


@pytest.mark.parametrize("name", ["tidningen.yml", "bladet.yaml"])
def test_a_file_of_no_source_is_refused(tmp_path: Path, name: str) -> None:
    write(tmp_path, ONE, name)
    with pytest.raises(UsageError, match=rf"{name} belongs to no source; call it bladet\.yml"):
        load_corrections(tmp_path, ["bladet"])


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("not-a-quote", "wrong", "2: corrections[0].kind: 'wrong' is not allowed"),
        ("    reason: Namnet på en utställning.\n", "", "2: corrections[0].reason: field required"),
        ("reason: Namnet på en utställning.", "reason: ' '", "7: corrections[0].reason:"),
        ("reason:", "why:", "7: corrections[0].why: unknown key; allowed: article, expect, kind, occurrence, reason"),
        ("not-a-quote", "wrong-speaker", "2: corrections[0]: say what is right"),
        ("https://www.exempel.example/a/", "http://[x/", "3: corrections[0].article:"),
        ("reason:", "occurrence: 0\n    reason:", "7: corrections[0].occurrence:"),
        ("corrections:", "corrections: [", "no YAML"),
        ("reason:", "reason: x\n    reason:", "8: reason: stands twice"),
    ],
)
def test_what_cannot_be_read_is_named_by_file_line_and_key(tmp_path: Path, old: str, new: str, said: str) -> None:
    path = write(tmp_path, ONE.replace(old, new, 1))
    with pytest.raises(UsageError) as caught:
        load_corrections(tmp_path, ["bladet"])
    assert str(caught.value).startswith(f"{path}:")
    assert said in str(caught.value)


@pytest.mark.parametrize("expect", ["– Det går bra", "”Det går bra”", '"Det går bra"'])
def test_a_missed_quote_is_the_speech_alone(tmp_path: Path, expect: str) -> None:
    file = "corrections: [{kind: missed-quote, article: A, reason: B, speaker: C D, expect: '%s'}]"
    write(tmp_path, file % expect)
    with pytest.raises(UsageError, match="speech alone"):
        load_corrections(tmp_path, ["bladet"])


def test_one_quote_has_one_correction(tmp_path: Path) -> None:
    write(tmp_path, ONE + ONE.partition("\n")[2].replace("not-a-quote", "wrong-speaker\n    speaker: Ada Flink"))
    with pytest.raises(UsageError, match="two corrections of the same quote"):
        load_corrections(tmp_path, ["bladet"])
