"""Whom a pronoun may mean whose given name tells no sex: by what the article itself says of him or her."""

import pytest

from pipeline.extract.people.names.cast import read_cast
from tests.extract.invented import article, said

_OTHER = "– Det går bra, säger Anna Berg.\nSedan går hon hem.\n"


@pytest.mark.parametrize(
    "told",
    [
        "I dörren står Noor Ali. Hon drar igen den.",
        "När Noor Ali får höra om det blir hon tyst.",
        "Noor Ali ler. Hon är 31 år.",
    ],
)
def test_the_article_tells_it(told):
    text = f"{told}\n{_OTHER}Då kommer Noor Ali.\n– Det är kallt, säger hon."
    assert said(text)[-1] == ("Noor Ali", "Det är kallt")


@pytest.mark.parametrize(
    "told",
    [
        "Noor Ali hör till dem som väntar.",
        "I dörren står Noor Ali och Eva Mo. Hon drar igen den.",
        "Noor Ali vet det, sammanfattar han.",
        "Noor Ali ringer sin mamma. Hon svarar inte.",
        "Noor Ali ringer läraren. Hon svarar inte.",
        "– Det är Noor Ali. Hon drar igen den.",
        "Noor Ali ler. Hon är 31 år.\nNoor Ali går. Han är trött.",
    ],
)
def test_nobody_else_tells_it(told):
    assert read_cast(article(told)).sex("Noor Ali") is None


@pytest.mark.parametrize("name", ["Ayşe Berg", "Zoë Berg"])
def test_a_given_name_is_read_without_foreign_marks(name):
    assert read_cast(article(f"{name} ler.")).sex(name) == "F"
