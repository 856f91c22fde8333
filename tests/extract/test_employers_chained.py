"""Employers that sentences tell one after another: who is named, what a noun makes of it, and who is at it."""

from itertools import product

import pytest

from tests.extract.invented import said
from tests.extract.people_told import authority_of, told_of

# Two that are named side by side, and the noun that but the second's name tells.
PAIRS = [
    ("Hembygdsföreningen", "Rödsta Musikkår", "kåren", "ledare"),
    ("Trollsjö IF", "Fagermo Blåsorkester", "orkestern", "dirigent"),
    ("Röda Korset", "Snövide Schackklubb", "klubben", "kassör"),
    ("Friluftsfrämjandet", "Kvarnhults Byggbolag", "bolaget", "vd"),
]
JOINED = [
    "Stöd gavs till {a} och {b}. {N}s {r} Anna Berg log.",
    "Stöd gavs till {b} och {a}. {N}s {r} Anna Berg log.",
    "Både {a} och {b} vill vara med.\n– Hej, säger Anna Berg, som är {r} i {n}.",
    "{a} ordnar festen tillsammans med {b}.\n– Hej, säger {n}s {r} Anna Berg.",
]


@pytest.mark.parametrize(("form", "pair"), [*product(JOINED, PAIRS)])
def test_of_two_side_by_side_the_one_whose_name_has_the_noun(form, pair):
    one, other, noun, role = pair
    assert authority_of(form.format(a=one, b=other, n=noun, N=noun.capitalize(), r=role)) == other


COMMITTEES = [
    ("byggnadsnämnden", "byggnadsnämnd", "Nämndens"),
    ("miljö- och hälsoskyddsnämnden", "miljö- och hälsoskyddsnämnd", "Nämndens"),
    ("tekniska utskottet", "tekniska utskott", "Utskottets"),
    ("kommunfullmäktige", "kommunfullmäktige", "Fullmäktiges"),
]
NAMED_BEFORE = [
    "Bo Ek lämnar {d} i Gävle. {N} ordförande, Anna Berg, log.",
    "Bo Ek lämnar Gävles {i}. {N} ordförande Anna Berg log.",
    "Bo Ek, ledamot i {d} i Gävle, slutar.\n– Jaha, säger han.\n– Hej, säger {n} vice ordförande Anna Berg (S).",
    "I Falun är det klart.\nFrågan går till {d} i Gävle.\n– Hej, säger {n} sekreterare Anna Berg.",
]


@pytest.mark.parametrize(("form", "committee"), [*product(NAMED_BEFORE, COMMITTEES)])
def test_a_committee_is_whose_it_was_named_before(form, committee):
    definite, indefinite, owner = committee
    told = form.format(d=definite, i=indefinite, N=owner, n=owner.lower())
    assert authority_of(told) == "Gävle kommun"


@pytest.mark.parametrize(
    "text",
    [
        "Frågan går till valnämnden i Gävle och valnämnden i Falun. Nämndens ordförande Anna Berg log.",
        "Frågan går till hyresnämnden i Gävle. Nämndens ordförande Anna Berg log.",
        "Frågan går till valnämnden i Gävle. Utskottets ordförande Anna Berg log.",
    ],
)
def test_a_committee_of_two_or_another_is_open(text):
    assert authority_of(text) is None


def test_a_committee_before_a_comma_belongs_to_the_role():
    assert told_of("Bo Ek slutar. Nämndens ordförande, Anna Berg, log.")["Anna Berg"][0] == "nämndens ordförande"


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Gnistvik AB växer. Anna Berg har lett bolaget i elva år.", "Gnistvik AB"),
        ("Gnistvik AB växer. Sedan i våras leder Anna Berg inköpsavdelningen på bolaget.", "Gnistvik AB"),
        ("Gnistvik AB växer. Anna Berg ansvarar för lönerna hos företaget.", "Gnistvik AB"),
        (
            "Livsmedelsverket svarar. Den ansvariga heter Anna Berg. Hon leder enheten på myndigheten.",
            "Livsmedelsverket",
        ),
        ("Gnistvik AB växer. Anna Berg leder allsången på företaget.", None),
        ("Gnistvik AB växer. Anna Berg ansvarar för skolorna i kommunen.", None),
    ],
)
def test_what_somebody_leads_is_a_noun_or_a_part_of_it(text, organization):
    assert authority_of(text) == organization


HOUSES = [("fabriken", "I", "koncernen Ståltand"), ("butiken", "I", "stiftelsen Ljusvik")]
HOUSES += [("förskolan", "På", "kooperativet Snövide"), ("hotellet", "På", "kedjan Fagermo")]
RUN = [
    "{p} {h} jobbar Anna Berg. {H} drivs av {o}.",
    "{p} {h}, som ägs av {o}, jobbar Anna Berg.",
    "{H} drivs sedan i våras av {o}. Här jobbar Anna Berg.",
    "Anna Berg jobbar {q} {h}. Det är {o} som driver {h}.",
]


@pytest.mark.parametrize(("form", "house"), [*product(RUN, HOUSES)])
def test_a_house_is_of_who_runs_it(form, house):
    noun, leads, run_by = house
    told = form.format(h=noun, H=noun.capitalize(), p=leads, q=leads.lower(), o=run_by)
    assert authority_of(told) == run_by.split()[-1]


def test_who_waits_in_a_house_is_not_of_who_runs_it():
    assert authority_of("I butiken väntar Anna Berg. Butiken drivs av stiftelsen Ljusvik.") is None


@pytest.mark.parametrize(
    "form",
    ["Hon är {}, han {}.", "Hon jobbar som {}, han som {}.", "I dag är hon {} och han {}.", "Hon är {}, han är {}."],
)
def test_he_is_told_of_beside_her(form):
    told = told_of("Anna Berg och Bo Ek kom. " + form.format("kemist på Gnistvik AB", "biträdande rektor på Almskolan"))
    assert told["Anna Berg"][:2] == ("kemist", "Gnistvik AB")
    assert told["Bo Ek"][:2] == ("biträdande rektor", "Almskolan")


def test_what_he_does_beside_her_is_no_role():
    told = told_of("Anna Berg och Bo Ek kom. Hon är kemist på Gnistvik AB, han hjälper läraren på Almskolan.")
    assert told["Bo Ek"][:2] == (None, None)


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("På natten är det bara Anna Berg som är vaken på Gnistvik AB. Hon är operatör.", "Gnistvik AB"),
        ("På natten är det bara Anna Berg och katten som är vakna på Fagermo museum.", "Fagermo museum"),
        ("I dag är det endast Anna Berg som är i tjänst vid Snövide lasarett. Hon är läkare.", "Snövide lasarett"),
        ("På natten var det bara Anna Berg som var kvar på Hotell Fagermo. Hon är dansare.", None),
    ],
)
def test_who_alone_is_at_work_in_a_house(text, organization):
    assert authority_of(text) == organization


PARISH = "Nu säljer Rödsta församling prästgården.\nBeskedet kom i går.\n"


@pytest.mark.parametrize(
    "who",
    ["kyrkorådets ordförande Anna Berg", "Anna Berg, vice ordförande i kyrkorådet", "kyrkoherden Anna Berg"],
)
def test_a_parish_is_known_by_its_council_and_its_vicar(who):
    assert authority_of(f"{PARISH}– Hej, säger {who}.") == "Rödsta församling"


def test_there_leads_on_to_who_is_heard_next():
    lead = "Trafiken styrs av ett system som har levererats av Gnistvik AB i Lund."
    heard = "\n– Hej, säger produktchefen Anna Berg."
    assert authority_of(f"{lead} Där är man inte orolig.{heard}") == "Gnistvik AB"


COURTS = {"Falu tingsrätt": "Falu tingsrätt", "Svea hovrätt": "Svea hovrätt"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Falu tingsrätt dömde. Svea hovrätt prövar. ”Det räcker”, heter det i domen från tingsrätten.",
            "Falu tingsrätt",
        ),
        ("Svea hovrätt prövar vad Falu tingsrätt dömt. ”Det räcker”, skriver hovrätten.", "Svea hovrätt"),
        ("Svea hovrätt prövar vad Falu tingsrätt dömt. Nu ändrar hovrätten. ”Nog”, skriver rätten.", "Svea hovrätt"),
        ("Falu tingsrätt dömde. Svea hovrätt prövar. I ett mejl från tingsrätten står det: ”Nog.”", "Falu tingsrätt"),
    ],
)
def test_a_court_speaks_by_its_noun(text, speaker):
    assert [name for name, _ in said(text, COURTS)] == [speaker]


@pytest.mark.parametrize(
    "said", ["Det är klart, säger företagets vd Anna Berg", "Ja, medger Anna Berg, företagets jurist"]
)
def test_a_firm_is_still_the_one_that_the_noun_was_said_of(said):
    lead = "Familjeföretaget Storviks Buss i Ljungby ville ha mer.\nFör Klarviks Trafik är det bråttom."
    assert authority_of(f"{lead} Företaget har hyrt en tomt.\n– {said}.") == "Klarviks Trafik"


def test_a_sawmill_is_the_one_that_is_called_so():
    text = "Klarviks Såg växer, skrev Barrvik.\nNordviks skola log.\n– Ja, säger Anna Berg, inköpare på sågen."
    assert authority_of(text) == "Klarviks Såg"


def test_what_was_called_otherwise_is_no_firm():
    filled = "Det var en lång dag för alla som var där. " * 40
    text = f"Klarviks Bageri växer. Det gläder skogsägareföreningen Barrvik.\n{filled}\n– Ja, säger Bo Ek på Barrvik."
    assert authority_of(f"{text}\n– Nej, säger bageriets vd Anna Berg.") == "Klarviks Bageri"


def test_a_sawmill_is_a_firm_too():
    assert authority_of("Sågverket Klarviks Såg växer. Det är bra, säger företagets vd Anna Berg.") == "Klarviks Såg"
