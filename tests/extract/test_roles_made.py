"""What somebody has become or is called at some distance, and what stands between a role and whose it is."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        ("Anna Berg log. Hon kommer från Barkö, en byrå i Ed.", None, "Barkö"),
        ("Anna Berg log. Hon kommer från Barkö, en ort i norr.", None, None),
        ("Anna Berg log. Hon hyrs in från ateljén Lin & Lump i Ed.", None, "Lin & Lump"),
        ("Klarviks ende lots, Anna Berg, log.", "lots", "Klarvik"),
        ("Klarvik växer, och Anna Berg är både dess kassör och dess värd.", "kassör", None),
        ("Anna Berg, sammankallande i Ryds byalag, log.", "sammankallande", "Ryds byalag"),
        ("Anna Berg är kock på Klarvik AB. Hon är sammankallande i Ryds byalag.", "kock", "Klarvik AB"),
        ("Anna Berg, Klarviks Nordenchef, log.", "Nordenchef", "Klarvik"),
        ("Anna Berg, 17, spelar kaptenen.", None, None),
        ("Klarvik AB:s första kvinnliga ekonomichef, Anna Berg, log.", "ekonomichef", "Klarvik AB"),
        ("Klarvik AB:s 44-åriga ekonomichef Anna Berg log.", "ekonomichef", "Klarvik AB"),
        ("Anna Berg, Klarvik AB:s nya lagerchef, log.", "lagerchef", "Klarvik AB"),
        ("Anna Berg log. När hon anställdes som kurator på Åsskolan var hon ny.", "kurator", "Åsskolan"),
        ("Anna Berg log. I mars utsågs hon till kassör i Ryds byalag.", "kassör", "Ryds byalag"),
        ("Anna Berg log. Hon har utsetts till kassör i Ryds byalag.", "kassör", "Ryds byalag"),
        ("Föreningens grundare Anna Berg tillträdde som kassör i maj.", "kassör", None),
        ("Anna Berg var kock förr och är numera tillsvidareanställd som lots.", "lots", None),
        ("Anna Berg började sin bana som kock. I maj kliver hon på som lots för Klarvik AB.", "lots", "Klarvik AB"),
        ("Anna Berg, som hittills har skött kassörsposten, blir revisor.", "revisor", None),
        ("Kvinnan bakom det hela heter Anna Berg, är 51 år och lots.", "lots", None),
        ("Kassör i Ryds byalag är Anna Berg, till vardags lots.", "kassör", "Ryds byalag"),
        ("Anna Berg, som spelar trumpet och till vardags är lots, log.", "lots", None),
        ("Anna Berg går från rollen som lots till att bli hamnkapten i Ed.", "hamnkapten", None),
        ("Anna Berg byter jobbet som lots mot tjänsten som hamnkapten.", "hamnkapten", None),
        ("Byn har fått en ny kantor. Hon heter Anna Berg.", "kantor", None),
        ("Klubben presenterar sin nya kassör. Han heter Anna Berg.", "kassör", None),
        ("Sommarens guide i slottet heter Anna Berg.", "guide", None),
        ("Innan hon blev kantor arbetade Anna Berg på bank.", "kantor", None),
        ("Lotsen – Anna Berg – stannade i hytten.", "lots", None),
        ("I fyrtio år har Anna Berg stått vid rodret. Nu slutar lotsen.", "lots", None),
        ("Anna Berg är lika mycket kantor.", "kantor", None),
        ("Anna Berg och Bo Ek log. De är mjölkbönder i Ed.", "mjölkbonde", None),
        ("Anna Berg och Bo Ek log. De är skyddsombud på Klarvik AB.", "skyddsombud", "Klarvik AB"),
        ("Anna Berg återvänder som kassör i Ryds byalag.", "kassör", "Ryds byalag"),
        (
            "Anna Berg, rådgivare i skol- och språkfrågor på Klarvik AB, log.",
            "rådgivare i skol- och språkfrågor",
            "Klarvik AB",
        ),
        ("Anna Berg, adjungerad professor i etik, log.", "adjungerad professor i etik", None),
        ("Kvar på bryggan står Anna Berg. Lotsen på Klarvik AB ler.", "lots", "Klarvik AB"),
        ("Det kan Anna Berg intyga. Den pensionerade lotsen ler.", "pensionerad lots", None),
        ("Rapportförfattaren, certifierade revisorn Anna Berg, log.", "certifierad revisor", None),
        ("Redaktörer är Bo Ek och Anna Berg, båda tolkar på Klarvik AB.", "tolk", "Klarvik AB"),
        ("Redaktör var Anna Berg med Bo Ek, båda tolkar på Klarvik AB.", "redaktör", None),
    ],
)
def test_what_somebody_has_become_or_is_called(text, role, organization):
    assert told_of(text)["Anna Berg"][:2] == (role, organization)


@pytest.mark.parametrize(
    ("text", "role", "party"),
    [
        ("Byggnämndens ordförande, moderaten Anna Berg, log.", "byggnämndens ordförande", "M"),
        ("Gruppledaren, centerpartisten Anna Berg, log.", "gruppledare", "C"),
        ("Miljöpartiets enda ledamot, Anna Berg, log.", "ledamot", "MP"),
        ("Igår log moderaten Anna Berg.", None, "M"),
    ],
)
def test_an_office_before_the_party(text, role, party):
    assert told_of(text)["Anna Berg"] == (role, None, party)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("I kiosken står Barbro, lotsen kommer snart.", None),
    ],
)
def test_who_is_named_by_one_name_and_a_role(text, role):
    assert told_of(text).get("Barbro", (None,))[0] == role


@pytest.mark.parametrize(
    "text",
    [
        "Efter Anna Berg valdes hon till kassör.",
        "Bo Ek hämtade Anna Berg. Lotsen ler.",
        "Kvar står Anna Berg. Lotsen Bo Ek ler.",
        "Anna Berg ler. Lotsen är hennes bror.",
        "Anna Berg hade ont. Nu väntade läkaren.",
        "Anna Berg bor granne med skolan. Nu slutar rektorn.",
        "Sent i går ringde Anna Berg. Lotsen svarade inte.",
        "Byn har en ny kantor och en ny präst. Hon heter Anna Berg.",
        "Innan han blev kantor arbetade de med Anna Berg.",
    ],
)
def test_what_is_said_of_another(text):
    assert told_of(text)["Anna Berg"][0] is None
