"""Models of the user's, loaded from their folder and asked as the product asks them."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from pipeline import run as walk
from pipeline.errors import UsageError
from pipeline.extract import extract
from pipeline.extract.tagger import Span, Tagger
from pipeline.model import Article, Block, BlockKind
from pipeline.project import Project, init
from pipeline.taggers import Chosen, choose
from tests.taggers.models import sentences, train_spacy

pytestmark = pytest.mark.filterwarnings("ignore")  # of what the libraries warn is not ours
WORDS = [words for words, _ in sentences()]
GOLD = [[Span(*name) for name in names if name[2] != "TME"] for _, names in sentences()]
TEXT = "Där sålde Brixla sin mark, säger Siv Björk."


@pytest.fixture(params=["spacy", "transformers"])
def chosen(request: pytest.FixtureRequest) -> Chosen:
    folder = request.getfixturevalue("pipeline" if request.param == "spacy" else "transformer")
    return choose(request.param, str(folder), Path())


def article(text: str) -> Article:
    return Article("by", "Mark", (Block(BlockKind.HEADLINE, "Mark"), Block(BlockKind.PARAGRAPH, text)))


def test_it_finds_what_it_was_taught(chosen: Chosen) -> None:
    assert chosen.tagger(WORDS) == GOLD
    assert chosen.tagger([]) == []
    assert chosen.tagger([[], *WORDS[:1], []]) == [[], *GOLD[:1], []]


def test_the_same_sentences_give_the_same_names_alone_and_together(chosen: Chosen) -> None:
    again = choose(chosen.kind, str(chosen.folder), Path()).tagger
    assert [again([words])[0] for words in WORDS] == chosen.tagger(WORDS) == again(WORDS)


def test_a_long_sentence_is_read_to_its_end(chosen: Chosen) -> None:
    (found,) = chosen.tagger([[word for words in WORDS * 5 for word in words]])
    starts = [sum(map(len, (WORDS * 5)[:at])) for at in range(len(WORDS) * 5)]
    wanted = {
        Span(start + name.start, start + name.end, name.kind)
        for start, names in zip(starts, GOLD * 5, strict=True)
        for name in names
    }
    assert len(wanted & set(found)) >= 0.9 * len(wanted)
    assert found == sorted(found)
    assert any(name.start > 200 for name in found)


def test_extraction_hears_it(chosen: Chosen) -> None:
    def named(tagger: Tagger) -> set[tuple[str, str]]:
        return {(mention.entity.name, mention.method) for mention in extract(article(TEXT), tagger).mentions}

    silent = named(lambda sentences: [[] for _ in sentences])
    assert named(chosen.tagger) - silent == {("Brixla", "tagger")}


def test_an_unknown_name_of_a_model_is_answered_with_how_to_get_it(chosen: Chosen, tmp_path: Path) -> None:
    fetch = {"spacy": "python -m spacy download sv_none", "transformers": "hf download sv_none"}[chosen.kind]
    with pytest.raises(UsageError, match=fetch):
        choose(chosen.kind, "sv_none", tmp_path)


def test_a_folder_that_is_no_model_is_refused(chosen: Chosen, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=f"{tmp_path} is no .* that can be loaded"):
        _ = choose(chosen.kind, str(tmp_path), Path()).tagger


def changed(transformer: Path, folder: Path, file: str, change: Callable[[dict], dict]) -> Path:
    """A copy of the model with other settings in one of its files."""
    path = shutil.copytree(transformer, folder) / file
    path.write_text(json.dumps(change(json.loads(path.read_text()))))
    return folder


def relabelled(old: str, new: str) -> Callable[[dict], dict]:
    def change(config: dict) -> dict:
        labels = {at: re.sub(old, new, label) for at, label in config["id2label"].items()}
        return config | {"id2label": labels, "label2id": {label: int(at) for at, label in labels.items()}}

    return change


def test_a_transformer_with_other_labels_is_refused(transformer: Path, tmp_path: Path) -> None:
    folder = changed(transformer, tmp_path / "other", "config.json", relabelled("PRS", "DISEASE"))
    with pytest.raises(UsageError, match="labels that are not known here: DISEASE"):
        _ = choose("transformers", str(folder), Path()).tagger


def test_a_pipeline_with_other_labels_or_without_names_is_refused(pipeline: Path, tmp_path: Path) -> None:
    import spacy

    train_spacy(tmp_path / "other", {"PER": "PRS", "LOC": "LOC", "ORG": "GENE", "TME": "TME"})
    with pytest.raises(UsageError, match="labels that are not known here: GENE"):
        _ = choose("spacy", "other", tmp_path).tagger
    spacy.blank("sv").to_disk(tmp_path / "blank")
    with pytest.raises(UsageError, match="no labels of names"):
        _ = choose("spacy", "blank", tmp_path).tagger


def test_a_pipeline_is_found_as_a_package(pipeline: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "sv_namn"
    shutil.copytree(pipeline, package / "sv_namn-1.0.0")
    (package / "__init__.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    chosen = choose("spacy", "sv_namn", Path())
    assert chosen.folder == package
    assert chosen.tagger(WORDS) == GOLD


def test_what_names_do_not_need_is_not_run(pipeline: Path, tmp_path: Path) -> None:
    import spacy

    nlp = spacy.load(pipeline)
    nlp.add_pipe("morphologizer", first=True)  # untrained: it fails when it is run
    nlp.to_disk(tmp_path / "grammar")
    assert choose("spacy", "grammar", tmp_path).tagger(WORDS) == GOLD


def test_labels_without_prefixes_are_read(transformer: Path, tmp_path: Path) -> None:
    changed(transformer, tmp_path / "io", "config.json", relabelled("^[BI]-", ""))
    assert choose("transformers", "io", tmp_path).tagger(WORDS) == GOLD
    assert choose("transformers", "io", tmp_path).version != choose("transformers", str(transformer), tmp_path).version


def test_narrow_windows_and_words_of_many_pieces_lose_nothing(transformer: Path, tmp_path: Path) -> None:
    """Fourteen pieces at a time, the two special ones with them."""
    narrow = changed(
        transformer, tmp_path / "narrow", "tokenizer_config.json", lambda said: said | {"model_max_length": 14}
    )
    tagger = choose("transformers", str(narrow), Path()).tagger
    giant = ["Berta" * 9, "i", "Lindhult"]
    first, *others = tagger([giant * 4, *WORDS])
    assert tagger([[" "]]) == [[]]
    assert sum(name.kind == "LOC" and name.start % 3 == 2 for name in first) >= 3
    assert sum(wanted == found for wanted, found in zip(GOLD, others, strict=True)) >= len(GOLD) - 2


def test_a_project_runs_with_it_and_extracts_anew_when_the_model_changes(pipeline: Path, tmp_path: Path) -> None:
    root = tmp_path / "project"
    list(init(root))
    (root / "raw" / "by").mkdir()
    page = f"<html lang=sv><body><article><h1>Marken är såld</h1><p>{TEXT}</p><p>{TEXT}</p></article></body></html>"
    (root / "raw" / "by" / "mark.html").write_text(page, "utf-8")
    plain = "sources:\n  - {id: by, title: By, harvest: {kind: folder, path: raw/by}}\n"
    (root / "sources.yml").write_text(plain, "utf-8")
    project = Project.at(root)
    assert walk.run(project).extracted == 1
    shutil.copytree(pipeline, root / "models" / "namn")
    (root / "sources.yml").write_text(f"tagger: spacy\ntagger_model: models/namn\n{plain}", "utf-8")
    assert [walk.run(project).extracted for _ in range(2)] == [1, 0]
    with duckdb.connect(str(project.warehouse), read_only=True) as con:
        assert con.execute("SELECT DISTINCT name FROM entities WHERE type = 'organization'").fetchall() == [("Brixla",)]
    meta = root / "models" / "namn" / "meta.json"
    meta.write_text(meta.read_text().replace('"version":"0.0.0"', '"version":"0.0.1"'))
    assert walk.run(project).extracted == 1
    (root / "sources.yml").write_text(plain, "utf-8")
    assert walk.run(project).extracted == 1


def test_the_command_takes_it(chosen: Chosen, tmp_path: Path) -> None:
    page = tmp_path / "mark.html"
    page.write_text(f"<html lang=sv><body><article><h1>Marken</h1><p>{TEXT}</p></article></body></html>", "utf-8")
    command = [
        sys.executable,
        "-c",
        "from pipeline.cli import main; main()",
        "extract",
        "--json",
        "--tagger",
        chosen.kind,
    ]
    done = subprocess.run(
        [*command, "--tagger-model", str(chosen.folder), str(page)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    (found,) = json.loads(done.stdout)["articles"]
    assert "Brixla" in {mention["text"] for mention in found["mentions"]}
