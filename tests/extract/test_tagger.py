"""The embedded tagger: its labels, its features, its weights."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import reference
from pipeline.extract import extract
from pipeline.extract.tagger import Span, joined, spans, tag
from pipeline.extract.tagger.features import sentence_features
from pipeline.extract.tagger.forms import shape
from pipeline.extract.tagger.lexicon import lower_flag, phrases
from tests.extract.named_articles import article

ROOT = Path(__file__).resolve().parents[2]


def test_it_labels_plain_names():
    words = "I går reste Birgitta Andersson till Stockholm , skriver Dagens Nyheter .".split()
    assert tag(words) == ["O", "O", "O", "PER", "PER", "O", "LOC", "O", "O", "ORG", "ORG", "O"]
    assert list(spans(words)) == [Span(3, 5, "PER"), Span(6, 7, "LOC"), Span(9, 11, "ORG")]


def test_a_sentence_without_words_has_no_labels():
    assert tag([]) == []
    assert list(joined([])) == []


@settings(deadline=None)
@given(st.lists(st.text(min_size=1, max_size=12), max_size=30))
def test_every_word_gets_one_label_and_one_row_of_features(words):
    assert len(tag(words)) == len(words) == len(sentence_features(words))
    assert set(tag(words)) <= {"PER", "LOC", "ORG", "MISC", "O"}


@pytest.mark.parametrize(
    ("word", "outline"),
    [("Varberg", "Xx"), ("SVT", "X"), ("Malung-Sälen", "Xx-Xx"), ("290", "d"), ("å", "1x"), ("–", "1–")],
)
def test_the_outline_of_a_word(word, outline):
    assert shape(word) == outline


def test_the_genitive_is_known_by_its_basic_form():
    rows = [{f for f in sentence_features(["Nu", word, "x"])[1] if f.startswith(b"f=")} for word in ("Falun", "Faluns")]
    assert b"f=mun" in rows[0] & rows[1]


def test_names_of_several_words_are_known_in_the_genitive_and_in_other_capitals():
    words = "Hos Svenska ishockeyförbundets ledning i Hallands län".split()
    assert [(start, end) for start, end, _ in phrases(words)] == [(1, 3), (5, 7)]
    assert (5, 7, (b"cty",)) in phrases(words)


def test_a_stretch_that_is_a_known_name_is_told_as_a_whole():
    alone, within = (
        sentence_features(words.split()) for words in ("Nu kom Dagens Nyheter", "Nu kom Dagens Nyheter Öst")
    )
    assert b"rwkno" in alone[2]
    assert b"rwkno" not in within[2]


@pytest.mark.parametrize(
    ("word", "flag"), [("huset", b"low"), ("koffert", b"dic"), ("strumphuset", b"compound"), ("grxtwq", b"new")]
)
def test_a_word_is_known_in_lower_case(word, flag):
    assert lower_flag(word) == flag


def test_the_gazetteer_has_clean_names_of_every_kind():
    kinds = reference.gazetteer()
    assert set(reference.ORGANISATION_KINDS) < set(kinds)
    assert all(name and name == " ".join(name.split()) for names in kinds.values() for name in names)
    assert sum(map(len, kinds.values())) > 10_000


def test_a_score_and_a_club_tell_of_sport():
    plain, sport = (sentence_features(words.split()) for words in ("Alm såg Ek", "Alm såg Ek 3-1"))
    assert b"sport0" in plain[0]
    assert b"sport1" in sport[0]


def test_the_weights_are_small_and_their_card_lies_beside_them():
    weights = ROOT / "src" / "pipeline" / "reference" / "tagger.crfsuite"
    assert weights.stat().st_size < 5_000_000
    card = weights.with_name("TAGGER.md").read_text(encoding="utf-8")
    assert "CC BY 4.0" in card
    assert "swedish-ner-corpus" in card
    assert len(reference.common_words()) > 10_000


def test_it_keeps_its_quality_on_held_out_news(shared):
    bench = ROOT / "benchmarks" / "tagger.py"
    done = subprocess.run(
        [sys.executable, str(bench), str(shared / "ner" / "webbnyheter-dev.tsv")],
        check=True,
        capture_output=True,
        text=True,
    )
    figures = {line.split()[0]: float(line.split()[3]) for line in done.stdout.splitlines()[1:5]}
    assert figures["all"] >= 0.84
    assert figures["PER"] >= 0.86
    assert figures["ORG"] >= 0.69


def test_the_benchmark_writes_predictions_and_tells_a_bad_line(tmp_path):
    file, out = tmp_path / "namn.tsv", tmp_path / "ut.tsv"
    file.write_text("Birgitta\tPER\nAndersson\tPER\nler\t0\n\n", encoding="utf-8")
    bench = [sys.executable, str(ROOT / "benchmarks" / "tagger.py"), str(file)]
    done = subprocess.run([*bench, "--predictions", str(out)], check=True, capture_output=True, text=True)
    assert "1.0000" in done.stdout
    assert out.read_text(encoding="utf-8").splitlines() == ["Birgitta\tPER\tPER", "Andersson\tPER\tPER", "ler\tO\tO"]
    file.write_text("Birgitta PER\nfel\n", encoding="utf-8")
    failed = subprocess.run(bench, check=False, capture_output=True, text=True)
    assert failed.returncode == 1
    assert f"{file}:2" in failed.stderr


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("Elvira Tornéus flyttar till Hedviken i höst.", True),
        ("Det var Hedviken som köpte tomten.", True),
        ("Tomten köptes av Hedviken Bygg AB i höst.", False),  # its form tells it
        ("Tomten ligger i Varberg och köptes i höst.", False),  # a register does
        ("Nordiska byggnader är slitna.", False),  # a word begins the sentence, and no name
        ("Nordiska Takbron är sliten.", True),
    ],
)
def test_it_is_asked_where_nothing_else_tells_what_a_name_is(sentence, asked):
    seen: list[list[str]] = []

    def witness(sentences):
        seen.extend(map(list, sentences))
        return [[] for _ in sentences]

    extract(article(f"Regnet öste ner. {sentence}"), witness)
    assert any(words[0] == sentence.split()[0] for words in seen) is asked
