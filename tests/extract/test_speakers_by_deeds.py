"""Who is meant by a noun for what the article tells him or her to do, to have won or how old to be."""

import pytest

from tests.extract.invented import said

_DEEDS = (
    ("{name} grundade Kvarnbageriet 2008.", "grundaren", True),
    ("{name}, som driver Kvarnbageriet, är nöjd.", "entreprenören", True),
    ("{name} har skrivit fyra böcker om Kvarnån.", "författaren", True),
    ("{name} äger Pensionat Fyren.", "pensionatsägaren", True),
    ("Sedan 2008 äger {name} kvarnen i Vik.", "ägaren", True),
    ("{name}, 58, bor vid ån.", "58-åringen", True),
    ("58-åriga {name} bor vid ån.", "58-åringen", True),
    ("Länets kulturpris går i år till {name}.", "pristagaren", True),
    ("{name} vann flottracet.", "segraren", True),
    ("{name}, VD för Kvarnbageriet, är nöjd.", "VD:n", True),
    ("{name} är bonde i Vik.", "lantbrukaren", True),
    ("{name} tränar varje dag.\nDet regnar.", "tränaren", False),
    ("{name} lär sig baka.\nDet regnar.", "läraren", False),
    ("{name}, 58, bor vid ån.", "19-åringen", False),
    ("{name} gläds åt sitt pris.", "grannen", False),
)


@pytest.mark.parametrize("name", ["Ragna Sköld", "Elias Tuvesson Brand"])
@pytest.mark.parametrize(("deed", "noun", "meant"), _DEEDS)
@pytest.mark.parametrize("order", ["{deed}\n{other}\n{last}", "{other}\n{deed}\n{last}"])
def test_a_noun_means_who_does_so(name, deed, noun, meant, order):
    text = order.format(
        deed=deed.format(name=name),
        other="– Vi är stolta, säger kyrkvärden Tage Rönn.",
        last=f"– Det går bra, säger {noun}.",
    )
    assert said(text)[-1] == (name if meant else None, "Det går bra")


@pytest.mark.parametrize(
    ("deed", "noun"),
    [
        ("kör moped till färjan", "färjekaptenen"),
        ("lagade soppa åt grannarna", "kocken"),
        ("vilar i stolen hos sin bror", "frisören"),
        ("snickrar på en holk", "snickaren"),
        ("köper en krans", "floristen"),
        ("flyger till Paris", "piloten"),
        ("vårdar minnet av sin far", "undersköterskan"),
        ("sköter sin katt", "veterinären"),
    ],
)
def test_a_trade_is_nobody_s_who_but_once_does_something_of_it(deed, noun):
    text = f"Sixten Hallmo {deed}.\nDet regnar.\n– Det är en vacker plats, säger {noun}."
    assert said(text) == [(None, "Det är en vacker plats")]
