"""How newspapers introduce people: several offices at once, owners of several words, names that a sentence follows."""

import pytest

from pipeline.extract.rolewords import role_of_several
from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hos Vårdkåren i Ljungby är ombudet Anna Berg förvånad.", ("ombud", "Vårdkåren", None)),
        ("På Sparbanken Ekby i Kil är kontorschefen Anna Berg nöjd.", ("kontorschef", "Sparbanken Ekby", None)),
        ("Vid Fagerdals museum i Mora väntar intendenten Anna Berg.", ("intendent", "Fagerdals museum", None)),
        ("Nordiska arkivföreningens ordförande Anna Berg log.", ("ordförande", "Nordiska arkivföreningen", None)),
        ("Efteråt log Kommunala vattenförbundets kassör Anna Berg.", ("kassör", "Kommunala vattenförbundet", None)),
        ("Anna Berg, kassör i Regionala ekonomsällskapet, log.", ("kassör", "Regionala ekonomsällskapet", None)),
        ("Lokala ryttarföreningens ordförande Anna Berg log.", ("ordförande", None, None)),
        ("Ekby SK:s kassör, Anna Berg, log.", ("kassör", "Ekby SK", None)),
        ("Då log Anna Berg från Unionen.", (None, "Unionen", None)),
        ("Anna Berg hos Rädda Barnen log.", (None, "Rädda Barnen", None)),
        ("Anna Berg från Mora log.", (None, None, None)),
        ("En av grundarna, Anna Berg, slutar.", ("grundare", None, None)),
        ("Nu går en av lärarna, Anna Berg, hem.", ("lärare", None, None)),
        ("Pilotfackets talesperson, kaptenen Anna Berg, log.", ("talesperson", "Pilotfacket", None)),
        ("Klarviks ordförande, advokat Anna Berg, log.", ("ordförande", "Klarvik", None)),
        ("Mannens försvarare, advokat Anna Berg, log.", ("advokat", None, None)),
        ("M:s gruppledare Anna Berg log.", ("gruppledare", None, "M")),
        ("KD:s talesperson Anna Berg log.", ("talesperson", None, "KD")),
        ("C-ledaren Anna Berg log.", ("c-ledare", None, "C")),
        ("It-chefen Anna Berg log.", ("it-chef", None, None)),
        ("Anna Berg, kassör i Ekbackens jaktlag, log.", ("kassör", "Ekbackens jaktlag", None)),
        ("Anna Berg från teatergruppen Månljus log.", (None, "Månljus", None)),
        ("Anna Berg på verkstaden Kugghjulet log.", (None, "Kugghjulet", None)),
        ("Chefen Anna Berg, Åvik Hamn AB, log.", ("chef", "Åvik Hamn AB", None)),
        ("Chefen Anna Berg, Åvik, log.", ("chef", None, None)),
    ],
)
def test_who_is_introduced_by_office_and_house(text, expected):
    assert told_of(text)["Anna Berg"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Berg är 64 år och har varit kantor på Åsskolan sedan 1988.", ("kantor", "Åsskolan")),
        ("Anna Berg, 19, är lärling hos Klarvik AB i Arboga.", ("lärling", "Klarvik AB")),
        ("Efter tio år lämnar Anna Berg posten som kassör i Ryds byalag.", ("kassör", "Ryds byalag")),
        ("I maj slutar Anna Berg som rektor på Åsskolan.", ("rektor", "Åsskolan")),
        ("Efter nio år som rektor på Åsskolan slutar Anna Berg.", ("rektor", "Åsskolan")),
        ("Efter nio år som rektor slutar Anna Berg. Hon är vd för Klarvik AB.", ("vd", "Klarvik AB")),
        ("Mötet valde Anna Berg, till vardags biolog, till kassör i Ryds byalag.", ("kassör", "Ryds byalag")),
        ("Anna Berg driver Bageri Ekvik och är dessutom kassör för Ryds byalag.", ("kassör", "Ryds byalag")),
        ("Anna Berg driver Bageri Ekvik. Hon är tillika ordförande i Ryds byalag.", ("ordförande", "Ryds byalag")),
        ("Anna Berg tog över Bageri Ekvik i fjol.", (None, "Bageri Ekvik")),
        ("Anna Berg och hennes man Bo Ek tar över Bageri Ekvik.", (None, "Bageri Ekvik")),
        ("Som ansvarig för driften på firman Hemfast log Anna Berg.", (None, None)),
        ("Som ansvarig för driften på firman Hemfast ser Anna Berg fram.", ("ansvarig för driften", "Hemfast")),
    ],
)
def test_what_somebody_is_by_the_sentence(text, expected):
    assert told_of(text)["Anna Berg"][:2] == expected


@pytest.mark.parametrize("text", ["Tre frågor till Anna Berg Hur gick det?", "Hallå där Anna Berg När öppnar ni?"])
def test_a_sentence_that_follows_is_no_part_of_a_name(text):
    assert list(told_of(text)) == ["Anna Berg"]


@pytest.mark.parametrize("text", ["Leverantören Iris Vind levererar.", "I dag öppnar Iris Vind."])
def test_what_ends_as_firms_names_do_may_be_a_firm(text):
    assert told_of(text) == {}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Maria Bonde och Ida Klint, båda lärare, log.", ["Maria Bonde", "Ida Klint"]),
        ("Bo Alma och Ida Klint log.", ["Bo Alma", "Ida Klint"]),
        ("Maria och Ida Klint log.", ["Maria Klint", "Ida Klint"]),
        ("Tvillingarna Max och Leo Brand log.", ["Max Brand", "Leo Brand"]),
    ],
)
def test_who_has_a_surname_shares_none(text, names):
    assert list(told_of(text)) == names


@pytest.mark.parametrize(
    ("plural", "role"),
    [
        ("arkivarierna", "arkivarie"),
        ("bibliotekarierna", "bibliotekarie"),
        ("brandmännen", "brandman"),
        ("ombuden", "ombud"),
        ("kommunalråden", "kommunalråd"),
        ("vårdbiträdena", "vårdbiträde"),
        ("barnen", None),
        ("männen", None),
    ],
)
def test_the_role_of_each_of_several(plural, role):
    assert role_of_several(plural) == role
    told = told_of(f"Då log {plural} Anna Berg och Bo Ek.")
    assert (told["Anna Berg"][0], told["Bo Ek"][0]) == (role, role)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "För ordföranden i bildningsutskottet Anna Berg (S) var det bra.",
            ("ordförande i bildningsutskottet", None, "S"),
        ),
        ("Då log vice ordföranden i kommunstyrelsen Anna Berg.", ("vice ordförande i kommunstyrelsen", None, None)),
        ("Ledamoten i miljönämnden Anna Berg (M) log.", ("ledamot i miljönämnden", None, "M")),
        ("Anna Berg, jurist på länsstyrelsen i Skåne, log.", ("jurist", "Länsstyrelsen i Skåne", None)),
        ("Juristen Anna Berg vid länsstyrelsen i Dalarna log.", ("jurist", "Länsstyrelsen i Dalarna", None)),
        ("Anna Berg på länsstyrelsen i Kalmar län log.", (None, "Länsstyrelsen i Kalmar län", None)),
        ("Anna Berg, jurist på länsstyrelsen, log.", ("jurist", None, None)),
        ("Falu länssjukhus chefläkare Anna Berg log.", ("chefläkare", "Falu länssjukhus", None)),
        ("Eksjö sjukhus överläkare Anna Berg log.", ("överläkare", "Eksjö sjukhus", None)),
        ("Anna Berg, vd på Svenska skidliftars organisation, log.", ("vd", "Svenska skidliftars organisation", None)),
        ("Anna Berg, kassör i Nordiska biodlares förening, log.", ("kassör", "Nordiska biodlares förening", None)),
        ("Docent Anna Berg, också hon vid Malmö universitet, log.", ("docent", "Malmö universitet", None)),
        ("Allmänhetens ombudsman Anna Berg log.", ("ombudsman", None, None)),
        ("Argentinaren Anna Berg log.", (None, None, None)),
        ("Stockholmaren Anna Berg log.", (None, None, None)),
    ],
)
def test_boards_houses_and_where_somebody_is_from(text, expected):
    assert told_of(text)["Anna Berg"] == expected


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Där log två forskare, Anna Berg och Bo Ek.", "forskare"),
        ("Där log tre bibliotekarier, Anna Berg, Bo Ek och Eva Mo.", "bibliotekarie"),
        ("Kommunalråden, Anna Berg och Bo Ek, log.", "kommunalråd"),
    ],
)
def test_a_number_tells_that_each_has_the_role(text, role):
    told = told_of(text)
    assert (told["Anna Berg"][0], told["Bo Ek"][0]) == (role, role)
