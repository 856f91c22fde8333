"""Where somebody works, behind what the work is about."""

import pytest

from tests.extract.people_told import told_of

_WORK = [
    "doktorerar i mekanik",
    "svarar för bokföringen",
    "håller i utbildningen",
    "tar hand om fakturorna",
    "har ansvaret för bokföringen",
    "utreder olyckor",
    "arbetar halvtid med att ordna nya gamla kartor",
    "är engagerad i samtal om skogens framtid",
]


@pytest.mark.parametrize("house", ["Kustens forskningsinstitut", "Rönnås Plåt AB", "Skogsstyrelsen"])
@pytest.mark.parametrize("work", _WORK)
@pytest.mark.parametrize("text", ["Anna Berg {} hos {}.", "Det går, säger Anna Berg, som {} hos {}."])
def test_the_house_behind_the_work(house, work, text):
    assert told_of(text.format(work, house))["Anna Berg"][1] == house


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg svarar att det brinner hos Rönnås Plåt AB.",
        "Anna Berg arbetar hemma när hon inte är hos Rönnås Plåt AB.",
        "Anna Berg håller i ett rep hos Rönnås Plåt AB.",
        "Anna Berg är engagerad i Paris.",
    ],
)
def test_no_work(text):
    assert told_of(text)["Anna Berg"][1] is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "har jobbat på Klarvik AB i sju år, varav tre som klubbordförande för Kommunal",
            ("klubbordförande", "Kommunal"),
        ),
        ("har arbetat på Klarvik AB i sju år, de senaste tre som ombud för Kommunal", ("ombud", "Kommunal")),
        ("har jobbat på Klarvik AB sedan 2009, hälften av tiden som svetsare", ("svetsare", "Klarvik AB")),
        ("har jobbat på Klarvik AB sedan 2009, sedan 2015 som svetsare", ("svetsare", "Klarvik AB")),
        ("har jobbat på Klarvik AB i sju år, sedan som frilans", (None, "Klarvik AB")),
        ("har jobbat på Klarvik AB i sju år, varav tre med mannen som är vd på Sandviks Rederi", (None, "Klarvik AB")),
    ],
)
def test_what_somebody_is_for_a_part_of_the_time(text, told):
    assert told_of(f"Anna Berg {text}.")["Anna Berg"][:2] == told
    assert told_of(f"Anna Berg log. Hon {text}.")["Anna Berg"][:2] == told


@pytest.mark.parametrize(
    "text",
    [
        "höll i upphandlingen på Boverket",
        "har hållit i satsningen på Boverket",
        "har lett tillsynen på Ivo",
        "har lett arbetet på Chalmers",
        "basar för slipverkstan på Tallplåt",
        "leder enheten på Tallplåt",
        "har skrivit rapporten på Brå",
        "bemannar telefonerna på Boverket",
    ],
)
def test_the_house_of_a_task(text):
    house = text.split()[-1]
    assert told_of(f"Anna Berg, som {text}, log.")["Anna Berg"][1] == house
    assert told_of(f"Anna Berg {text}.")["Anna Berg"][1] == house


@pytest.mark.parametrize(
    "text",
    [
        "har handlat på Klarvik AB",
        "vårdades på Klarvik AB",
        "höll i ratten på Klarvik AB",
        "har hållit i hunden på Klarvik AB",
        "har gjort en beställning på Klarvik AB",
        "har gjort undersökningen på Klarvik AB",
        "har gjort anmälan hos Boverket",
        "har gjort en studie av arbetet på Boverket",
        "har skrivit till mannen på Klarvik AB",
        "leder utredningen av branden på Klarvik AB",
        "ansvarar för granskningen av bristerna på Klarvik AB",
    ],
)
def test_the_house_of_no_task(text):
    assert told_of(f"Anna Berg, som {text}, log.")["Anna Berg"][1] is None
    assert told_of(f"Anna Berg {text}.")["Anna Berg"][1] is None


@pytest.mark.parametrize("done", ["tvättat", "tvättat och lagat", "tvättat, lagat och packat"])
def test_who_does_a_trade_s_work_for_a_house(done):
    text = f"[ingress] Anna Berg har {done} tröjor åt Ryds HC i nio år. Bladet mötte materialaren på torget."
    assert told_of(text)["Anna Berg"][:2] == ("materialare", "Ryds HC")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anna Berg log. I tre år har hon som lots läst kartor.", ("lots", None)),
        ("Bo Ek ska resa med Anna Berg som reserv.", (None, None)),
    ],
)
def test_what_somebody_does_as_something_and_where(text, told):
    role, house, _ = told_of(text)["Anna Berg"]
    assert (None if role == "medarbetare" else role, house) == told
