"""Captions in a street survey, each the label of who answers below the portrait."""

import pytest

from tests.read.built import INTRO, MORE, page

_LABELS = ("Eva Mo, 79 år, pensionär, Ryd", "Bo Ek, 34 år, lärare, Vik")
_ANSWERS = ("– Jag åker mest båt.", "– Den är fin, men vi fick vänta.")


def _survey(article_of, kinds, labels: tuple[str, ...], answers: tuple[str, ...]) -> list[tuple[str, str]]:
    asked = "".join(
        f"<figure><img src='/{n}.jpg'><figcaption>{label}</figcaption></figure><p>{answer}</p>"
        for n, (label, answer) in enumerate(zip(labels, answers, strict=True))
    )
    return kinds(article_of(page(f"<article><h1>Ny bro i Åmål</h1>{INTRO}{MORE}{asked}</article>")))


@pytest.mark.parametrize(
    "labels",
    [
        _LABELS,
        ("Eva Mo, 79, pensionär, Ryd", "Bo Ek, 34, lärare, Vik"),
        ("Eva Mo, 79 år", "Bo Ek, 34 år"),
        ("Eva, 79 år.", "Bo, 34 år."),
        ("Eva af Mo Berg, 79 år, Ryd", "Bo Ek-Mo, 34 år, Vik"),
    ],
)
def test_captions_above_answers_tell_who_answers(article_of, kinds, labels):
    found = _survey(article_of, kinds, labels, _ANSWERS)
    assert [text for kind, text in found if kind == "paragraph"][-2:] == list(labels)
    assert not any(kind == "caption" for kind, _ in found)


def test_answers_stay_where_they_are(article_of, kinds):
    found = _survey(article_of, kinds, _LABELS, _ANSWERS)
    assert [text for _, text in found[-4:]] == [_LABELS[0], _ANSWERS[0], _LABELS[1], _ANSWERS[1]]


@pytest.mark.parametrize(
    ("labels", "answers"),
    [
        # Nothing tells how old somebody is.
        (("Eva Mo, pensionär, Ryd", "Bo Ek, lärare, Vik"), _ANSWERS),
        (("Eva Mo", "Bo Ek"), _ANSWERS),
        # Sentences.
        (("Eva Mo, 79 år, åker båt. Det är kallt.", "Bo Ek, 34 år, är lärare. Han väntar."), _ANSWERS),
        (("Här bor Eva Mo med maken, 79 år.", "I båten sitter Bo Ek och väntar, 34 år."), _ANSWERS),
        # One answer only.
        (_LABELS[:1], _ANSWERS[:1]),
        # What stands below is the writer's.
        (_LABELS, ("Hon åker mest båt till jobbet.", "Han har väntat länge på bron.")),
        (_LABELS, (_ANSWERS[0], "Han har väntat länge på bron.")),
    ],
)
def test_other_captions_stay_captions(article_of, kinds, labels, answers):
    found = _survey(article_of, kinds, labels, answers)
    assert [text for kind, text in found if kind == "caption"] == list(labels)
