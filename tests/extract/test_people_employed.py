"""For whom somebody works by how he or she is employed, sent out, engaged or at home somewhere, or by what is done
there."""

import pytest

from tests.extract.people_told import authority_of, told_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anna Berg är lång och anställd som rektor på Almskolan.", ("rektor", "Almskolan")),
        ("Anna Berg är lång och anställd på Almskolan.", (None, "Almskolan")),
        ("Anna Berg är lång och inhyrd från Klarvik.", (None, "Klarvik")),
        ("Anna Berg är lång och ansedd som rektor på Almskolan.", (None, None)),
        ("Anna Berg är anställd nummer elva på Klarvik.", (None, "Klarvik")),
        ("Anna Berg är kund nummer elva på Klarvik.", (None, None)),
        ("Anna Berg är utsänd från Ryds museum.", (None, "Ryds museum")),
        ("Anna Berg är antagen vid Ryds universitet.", (None, "Ryds universitet")),
        ("Anna Berg är antagen till Ryds universitet.", (None, None)),
        ("Anna Berg är utskickad av Ryds museum.", (None, "Ryds museum")),
        ("Anna Berg är utsänd till Ryds museum.", (None, None)),
        ("Anna Berg är aktiv som kassör i Ryds byalag.", ("kassör", "Ryds byalag")),
        ("Anna Berg är inte aktiv som kassör i Ryds byalag.", (None, None)),
        ("Anna Berg är engagerad av Ryds byalag.", (None, None)),
        ("Anna Berg leder som ordförande Ryds byalag.", ("ordförande", "Ryds byalag")),
        ("Anna Berg är den tredje kvinnan som är redaktör för Ryds Blad.", ("redaktör", "Ryds Blad")),
        ("Anna Berg är den bästa i ordningen som är redaktör för Ryds Blad.", (None, None)),
        ("Anna Berg är antagen vid Umeå universitet.", (None, "Umeå universitet")),
        ("Anna Berg är antagen till Umeå universitet.", (None, None)),
        ("Anna Berg hör hemma på Klarvik.", (None, "Klarvik")),
        ("Anna Berg stannar hemma på Klarvik.", (None, None)),
        ("Anna Berg hör hemma i Lund.", (None, None)),
    ],
)
def test_how_somebody_is_tied_to_a_house(text, told):
    assert told_of(text)["Anna Berg"][:2] == told


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("Region Skåne är stor. Anna Berg är anställd i samma region.", "Region Skåne"),
        ("Orsa kommun sparar. Anna Berg är anställd hos samma kommun.", "Orsa kommun"),
        ("Orsa kommun sparar. Anna Berg bor i samma kommun.", None),
        ("Region Skåne sparar. Anna Berg kör ambulans åt regionen.", "Region Skåne"),
        ("Orsa kommun sparar. Anna Berg syr åt kommunen.", "Orsa kommun"),
        ("Orsa kommun sparar. Anna Berg kör buss för kommunen.", "Orsa kommun"),
        ("Orsa kommun sparar. Anna Berg syr för kommunen.", None),
        ("Orsa kommun sparar. Anna Berg kör buss genom kommunen.", None),
    ],
)
def test_a_noun_points_to_whom_somebody_works_for(text, authority):
    assert authority_of(text) == authority


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("På Klarvik räknar Anna Berg fisk.", "Klarvik"),
        ("På Klarvik tvättar Anna Berg golv.", "Klarvik"),
        ("På Klarvik köper Anna Berg fisk.", None),
        ("I verkstaden på Klarvik svetsar Anna Berg.", "Klarvik"),
        ("I verkstaden på Klarvik sover Anna Berg.", None),
        ("På Almskolan, där Anna Berg har jobbat i nio år, lyser det.", "Almskolan"),
        ("På Almskolan, där Anna Berg har arbetat en dag, lyser det.", None),
        ("På Almskolan, där Anna Berg hade arbetat sedan 2008, lyser det.", None),
        ("Anna Berg log. På Klarvik, där hon snickrar, är det tyst.", "Klarvik"),
        ("Anna Berg log. På Klarvik, där hon snickrade, är det tyst.", None),
        ("Anna Berg log. På Klarvik, där hon sover, är det tyst.", None),
        ("Från Klarvik lovar vd Anna Berg att ugnen är varm.", "Klarvik"),
        ("Från Klarvik ser vd Anna Berg att ugnen är varm.", None),
    ],
)
def test_what_is_done_in_a_house(text, organization):
    assert told_of(text)["Anna Berg"][1] == organization


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("På Almskolan är hon kock.", ("kock", "Almskolan")),
        ("Vid Klarvik är hon kock.", ("kock", "Klarvik")),
        ("I Lund är hon kock.", ("kock", None)),
        ("På Almskolan ser hon en kock.", (None, None)),
        ("Alla känner hennes lilla bageri Norrosten.", (None, "Norrosten")),
        ("Alla känner hennes egen firma Norrosten.", (None, "Norrosten")),
        ("Alla känner hennes lilla bageri Eva.", (None, None)),
        ("Alla känner hennes stora sorg Norrosten.", (None, None)),
    ],
)
def test_what_is_said_of_a_pronoun(text, told):
    assert told_of(f"Anna Berg log. {text}")["Anna Berg"][:2] == told


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Anna Berg har dansat tango i Ryds dansklubb.", None),
        ("Anna Berg hyllar kören Vårklang.", None),
        ("Anna Berg tillhör Ryds museum.", None),
        ("Anna Berg är trummis i Skymningsfestivalen.", None),
        ("Anna Berg är målare i Skymningen.", None),
        ("Anna Berg och Bo Ek, båda födda på Klarvik, log.", None),
        ("– De i Föreningen Lyktan väntar, säger Anna Berg.", None),
    ],
)
def test_of_what_somebody_is_one(text, organization):
    assert told_of(text)["Anna Berg"][1] == organization


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Anna Berg är kock på Klarvik 300 kunder senare.", "Klarvik"),
        ("Anna Berg jobbar på Klarvik 4 miljoner kronor senare.", "Klarvik"),
        ("Anna Berg jobbar på Klarvik 4 sedan 2019.", "Klarvik 4"),
        ("Östra Segelloftet är stängt. Det sörjer loftets ordförande Anna Berg.", "Östra Segelloftet"),
        ("Östra Segelloftet är stängt. Det sörjer taklagets ordförande Anna Berg.", None),
        ("Östra Segelloftet och Norra Kajloftet är stängda. Det sörjer loftets ordförande Anna Berg.", None),
    ],
)
def test_where_the_name_of_a_house_ends_and_what_stands_for_it(text, organization):
    assert authority_of(text) == organization
