"""The municipality or region that somebody evidently speaks for."""

import pytest

from tests.extract.people_told import authority_of


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("Så gick det i Vansbro i våras, berättar inköpsstrategen Anna Berg.", "Vansbro kommun"),
        ("Även i Östhammar togs planen fram. Kommundirektören Anna Berg log.", "Östhammars kommun"),
        ("Tidaholm går om Lomma i år. Näringslivschefen Anna Berg jublar.", "Tidaholms kommun"),
        ("I Orsa har kommunalrådet Anna Berg (C) kallat till möte.", "Orsa kommun"),
        ("Kalmar kapar köerna\nDet är klart.\nDe minskar.\nBygglovshandläggaren Anna Berg log.", "Kalmar kommun"),
        ("Kungälvs diarium öppnar\nMan kan läsa allt.\n– Hej, säger miljöinspektören Anna Berg.", "Kungälvs kommun"),
        ("I Boxholm är det tyst.\nTre frågor till Anna Berg, kanslichef i Aneby.", "Aneby kommun"),
        ("Fastighetschefen Anna Berg i Finspång har en kopp.", "Finspångs kommun"),
        ("Hemma i Habo märkte ingen något. Det var enhetschefen Anna Berg som ringde.", "Habo kommun"),
        ("Priset gick till Anna Berg, bibliotekarie i Hjo, för hennes kurser.", "Hjo kommun"),
        ("Han kom till Region Gotland i mars.\nRegiondirektören Anna Berg ringde.", "Region Gotland"),
        ("Orsa rasar i listan. Oppositionsrådet Anna Berg (S) log.", "Orsa kommun"),
        ("Det regnar i Bjuv. Kommunen väntar.\nKommundirektören Anna Berg log.", "Bjuvs kommun"),
        ("Region Värmland köper bussar. Trafikdirektören Anna Berg log.", "Region Värmland"),
    ],
)
def test_the_municipality_or_region_that_the_article_makes_plain(text, authority):
    assert authority_of(text) == authority


@pytest.mark.parametrize(
    "text",
    [
        "I Lomma är man nöjd.\n– Hej, säger oppositionsrådet Anna Berg (S).",
        "I Lomma är man nöjd. Det tar tid. Oppositionsrådet Anna Berg (S) log.",
        "Eksjö fick skriva om\nFelet hittades.\nDet är rättat.\nKommunalrådet Anna Berg (C) log.",
        "Klart nu\nKalmar kapar köerna.\nDe minskar.\nBygglovshandläggaren Anna Berg log.",
        "Folk i Åmål slänger mycket. Kommunens nya gård är klar.\nEnhetschefen Anna Berg log.",
        "Region Sörmland sparar.\n– Hej, säger regionrådet Anna Berg (L).",
        "Kalmar kapar köerna\nDe minskar, som i Habo.\nDet är bra.\nBygglovshandläggaren Anna Berg log.",
        "Region Sörmland sparar\nBussen gick.\nDet regnade.\nRegionrådet Anna Berg (L) log.",
        "Akuten byggs om\nNu bygger Region Sörmland.\nDe log.\nDet tog slut.\nVerksamhetschefen Anna Berg log.",
        "Sen buss\nElever utanför Lomma väntar. Nu vill kommunen byta.\nDe log.\nFörvaltningschefen Anna Berg log.",
        "Vägen stängs\nNu klagar byborna i Habo. Kommunen ska bygga.\nDe log.\nSamhällsbyggnadschefen Anna Berg log.",
        "Vägen stängs\nNu klagar byborna i Habo. Kommunen ska bygga.\nDe log.\nOppositionsrådet Anna Berg (S) log.",
        "Lund, Eslöv och Hörby samarbetar. Näringslivschefen Anna Berg log.",
        "Hon kommer från Lomma. Näringslivschefen Anna Berg log.",
        "En butik i Ystad stänger.\nDet var väntat.\n– Hej, säger kommunalrådet Anna Berg (L).",
        "I Berg är avstånden stora. Anna Berg (MP), ledamot i tekniska nämnden, håller med.",
        "Ett bad i Köping läggs ned.\nDet var väntat.\n– Hej, säger parkchefen Anna Berg.",
        "Eksjö fick skriva om\nDet är rättat.\nDet är bra.\nSocialnämndens ordförande Anna Berg (C) log.",
        "Nytt bad\nLOMMA. Badet öppnar.\nDet blir bra.\nFörvaltningschefen Anna Berg log.",
        "I Lomma är man nöjd. Svetsaren Anna Berg log.",
        "Lomma jublar. Författaren Anna Berg log.",
        "Hjo är litet.\n– Jag sköter växeln, säger projektledaren Anna Berg.",
    ],
)
def test_what_leaves_the_municipality_open(text):
    assert authority_of(text) is None


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("I Hjo och Orsa mäts allt\nI Orsa log man.\n– Hej, säger Anna Berg, kommunens fixare.", "Orsa kommun"),
        ("Hjo, Orsa och Lomma tappar. Värst är det för Orsa. Kommunens äldreombud Anna Berg log.", "Orsa kommun"),
        ("Hjo går om Orsa\nI Lomma är man trött. Lomma kom sist. Kommunens väktare Anna Berg log.", "Lomma kommun"),
        ("Hjo går om Orsa\nDet var väntat.\n– Hej, säger Anna Berg, kommunens fixare.", None),
        ("Hjo går om Orsa\nFilmen visas i Lomma. Kommunens väktare Anna Berg log.", None),
    ],
)
def test_which_of_several_municipalities_is_meant(text, authority):
    assert authority_of(text) == authority


@pytest.mark.parametrize("party", ["", " (S)", " (SD)"])
def test_the_place_behind_who_is_one_of_few(party):
    text = f"Höjt arvode\nEtt av de få kommunalråd som vågade är Anna Berg{party} i Orsa."
    assert authority_of(text) == "Orsa kommun"


@pytest.mark.parametrize("behind", ["i Orsa beklagar.", "i Lomma klagar.", "i Habo jublar."])
def test_a_verb_behind_a_place_is_no_part_of_an_employer(behind):
    told = authority_of(f"Näringslivschefen Anna Berg {behind}")
    assert told is not None
    assert told.endswith(" kommun")


@pytest.mark.parametrize(
    "text",
    [
        "Det går sämre än i Orsa kommun, som har gett upp. Kommunalrådet Anna Berg (S) log. I Umeå väntar man.",
        "Bron byggs av Region Dalarna, som lånar. Kommunalrådet Anna Berg (S) log.",
        "Hon flyttade till Orsa, som hon älskar. Kommunalrådet Anna Berg (S) log.",
        "Chefen kommer från Orsa kommun, som har gjort tvärtom. Kommunalrådet Anna Berg (S) log.",
        "Region Dalarna och Orsa kommun betalar. Oppositionsrådet Anna Berg (S) log.",
    ],
)
def test_an_authority_that_is_but_told_of_besides(text):
    assert authority_of(f"Ny bro\nDet regnar.\n{text}") is None


def test_a_county_board_named_without_its_county():
    text = "Länsstyrelsen bedömer att älven räcker.\n– Det regnar, säger myndighetens fiskerådgivare Anna Berg."
    assert authority_of(text) == "Länsstyrelsen"
