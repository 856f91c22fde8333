"""What a sentence tells of its subject in a later member, of two subjects, and of who does it with whom."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        (
            "Anna Berg är uppvuxen i Ed, utbildad i Malmö och sedan i fjol regissör på Åsteatern.",
            "regissör",
            "Åsteatern",
        ),
        ("Anna Berg är född i Ed, bosatt i Umeå och rektor på Åsskolan.", "rektor", "Åsskolan"),
        ("Anna Berg log. Hon är gift, morgonpigg och numera vd för Klarvik AB.", "vd", "Klarvik AB"),
        ("Anna Berg är äldre och klokare, och sedan i höstas kassör i Ryds byalag.", "kassör", "Ryds byalag"),
        ("Anna Berg är ny i stan, kassör i Ryds byalag och glad.", "kassör", "Ryds byalag"),
        ("Anna Berg bor i Ed, arbetar som bussförare och visste inget.", "bussförare", None),
        ("Anna Berg log. Hon kom hit i fjol, jobbar på Studio Lind och trivs.", None, "Studio Lind"),
        ("Anna Berg är gift med Bo Ek, vd för Klarvik AB.", None, None),
        ("Anna Berg är dotter till en smed, kassör i Ryds byalag.", None, None),
        ("När Anna Berg kom hem, jobbade hennes bror som lärare.", None, None),
    ],
)
def test_what_a_later_member_tells(text, role, organization):
    assert told_of(text)["Anna Berg"][:2] == (role, organization)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Hon har jobbat på lagret i sex år, de senaste två som ombud.", "ombud"),
        ("Hon har arbetat i köket sedan 2019, nu som kock.", "kock"),
        ("Hon jobbade länge i butiken, först om somrarna och sedan som kassör.", "kassör"),
        ("Hon har jobbat på lagret i sex år, som alla andra.", None),
    ],
)
def test_what_somebody_is_of_late(text, role):
    assert told_of(f"Anna Berg log. {text}")["Anna Berg"][0] == role


@pytest.mark.parametrize(
    "text",
    [
        "Bo Lind log. Tillsammans med Anna Berg driver han gårdsbageriet Tre Limpor i Ed.",
        "Ihop med Anna Berg äger Bo Lind företaget Tre Limpor.",
        "Bo Lind driver bageriet Tre Limpor tillsammans med Anna Berg.",
        "Bo Lind driver bageriet Tre Limpor tillsammans med sin fru, Anna Berg.",
        "Bo Lind log. Sedan 2019 driver han bageriet Tre Limpor ihop med dottern Anna Berg.",
        "Sedan 2019 leder Bo Lind bolaget Tre Limpor ihop med Anna Berg.",
        "Anna Berg och Bo Lind driver Tre Limpor.",
        "Bo Lind log. Både han och Anna Berg arbetar på Tre Limpor.",
        "Anna Berg och sambon Bo Lind driver Tre Limpor.",
    ],
)
def test_two_who_run_the_same(text):
    told = told_of(text)
    assert told["Anna Berg"][1] == told["Bo Lind"][1] == "Tre Limpor"


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("I dag driver Anna Berg Studio Barrskog.", "Studio Barrskog"),
        ("Anna Berg log. I dag driver hon Studio Barrskog.", "Studio Barrskog"),
        ("Utanför står Anna Berg. Både hon och mannen jobbar på Studio Barrskog.", "Studio Barrskog"),
        ("Anna Berg log. Hon och hennes syster Eva Ek driver Studio Barrskog.", "Studio Barrskog"),
        ("Där i Ed ligger Barrskogen. Barrskogen ägs av Anna Berg.", "Barrskogen"),
        ("Arbetena leds av Anna Berg.", None),
        ("Studio Barrskog grundades av Anna Berg i fjol.", "Studio Barrskog"),
        ("I dag drivs Studio Barrskog av Anna Berg.", None),
        ("Huset ägs av Anna Berg.", None),
        ("Lund leds av Anna Berg.", None),
        ("Ihop med Anna Berg driver Bo Lind ett kafé.", None),
        ("Enligt Anna Berg är kassören på Klarvik AB sjuk.", None),
        ("Till Anna Berg driver Bo Lind Studio Barrskog.", None),
        ("Bo Lind och Anna Berg log. Hans bror driver Studio Barrskog.", None),
    ],
)
def test_what_somebody_runs(text, organization):
    assert told_of(text)["Anna Berg"][1] == organization


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        ("Anna Berg har ett vanligt jobb som lärare på Åsskolan.", "lärare", "Åsskolan"),
        ("Anna Berg har precis fått tjänst som kock på Krogen Måsen.", "kock", "Krogen Måsen"),
        ("Anna Berg försörjer sig som taxichaufför.", "taxichaufför", None),
        ("Anna Berg har ett jobb som alla andra.", None, None),
    ],
)
def test_the_post_that_somebody_has(text, role, organization):
    assert told_of(text)["Anna Berg"][:2] == (role, organization)


@pytest.mark.parametrize(
    ("opening", "told", "organization"),
    [
        ("Skyddsombudet på Klarvik AB stoppade arbetet.", "Anna Berg log. Hon är huvudskyddsombud.", "Klarvik AB"),
        ("Nu tröttnar kuratorn på Åsskolan.", "Kuratorn Anna Berg log.", "Åsskolan"),
        ("Nu är dirigenten för Ryds orkester nöjd.", "Anna Berg, dirigent, log.", "Ryds orkester"),
        ("Nu tröttnar kuratorn på Åsskolan.", "Kocken Anna Berg log.", None),
        ("Nu tröttnar kuratorn på Åsskolan.", "Kuratorn Anna Berg log mot kuratorn Bo Ek.", None),
        ("Ordföranden i Ryds byalag går.", "Anna Berg, vice ordförande, log.", None),
        ("Nu tröttnar kuratorn på Åsskolan, Bo Ek.", "Kuratorn Anna Berg log.", None),
    ],
)
def test_a_title_that_the_opening_tells_without_a_name(opening, told, organization):
    assert told_of(f"[ingress] {opening}\n{told}")["Anna Berg"][1] == organization


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Anna Berg, ordförande, log. Själv är hon lärare på Åsskolan.", None),
        ("Kassören Anna Berg log. Hon arbetar som kock på Krogen Måsen.", None),
        ("Kassören Anna Berg log. Hon är kassör i Ryds byalag.", "Ryds byalag"),
        ("Ordföranden Anna Berg log. Hon är också grundare av Klarvik AB.", "Klarvik AB"),
        ("Anna Berg, regissör, log. Hon är sedan i fjol regissör på Åsteatern.", "Åsteatern"),
    ],
)
def test_an_officer_of_an_association_is_not_for_where_he_or_she_earns_a_living(text, organization):
    assert told_of(text)["Anna Berg"][1] == organization


@pytest.mark.parametrize("done", ["har fraktat bröd, post och ibland präst", "har mött kungar, påvar och en präst"])
def test_what_somebody_has_done_things_to_is_no_role(done):
    assert told_of(f"Bo Ek, som är 90 år och {done}, log.")["Bo Ek"][0] is None
