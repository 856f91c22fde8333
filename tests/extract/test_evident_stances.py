"""Who speaks for what the sentence before tells a stance of, for what "bolaget" is, and for the house of its guests."""

from itertools import product

import pytest

from tests.extract.people_told import authority_of, told_of

TITLES = ["utredaren", "juristen", "analytikern"]
STANCES = [
    "ställer sig bakom kravet",
    "motsätter sig kravet",
    "slår ifrån sig kravet",
    "står fast vid sitt krav",
    "räknar med en svag höst",
    "förstår inte kravet",
    "lämnar inga besked",
    "rasar mot kravet",
    "oroas över kravet",
    "riktar hård kritik mot kravet",
    "går till attack mot kravet",
    "höjer ett varningens finger",
]


@pytest.mark.parametrize(("title", "stance"), list(product(TITLES, STANCES)))
def test_who_speaks_for_what_takes_a_stance(title, stance):
    assert authority_of(f"Riksbyggen {stance}.\n– Det blir dyrt, säger {title} Anna Berg.") == "Riksbyggen"


def test_what_is_put_in_before_the_stance():
    assert authority_of("Riksbyggen, däremot, avvisar det.\n– Nej, säger juristen Anna Berg.") == "Riksbyggen"


@pytest.mark.parametrize(
    "sentence",
    [
        "fyller hundra år",
        "kritiseras hårt",
        "får hård kritik",
        "har anmälts till polisen",
        "bildades 1940",
        "avböjer att kommentera",
        "har inte svarat på frågor",
        "tappar medlemmar",
        "ställer in mötet",
        "har flyttat till Lund",
        "räknar antalet hyresgäster",
        "står inför en svår höst",
        "går till final",
    ],
)
def test_what_tells_no_stance(sentence):
    assert authority_of(f"Riksbyggen {sentence}.\n– Det blir dyrt, säger utredaren Anna Berg.") is None


@pytest.mark.parametrize("role", ["ordförande i styrelsen", "vice ordförande i styrelsen", "styrelseordförande"])
@pytest.mark.parametrize("party", ["", " (S)"])
def test_the_board_of_the_firm_that_is_pointed_to(role, party):
    text = f"Klarvik AB höjer hyran.\nBolaget ägs av kommunen. {role.capitalize()} är Anna Berg{party}, som log."
    assert authority_of(text) == "Klarvik AB"


@pytest.mark.parametrize("role", ["receptionisten", "tandsköterskan", "tandhygienisten"])
def test_whom_the_guests_of_the_house_of_an_article_meet(role):
    opening = "Rusning på Åsens vårdcentral\nÅsens vårdcentral har öppet till nio.\nDet regnar.\n– Kul, säger Bo Ek.\n"
    assert authority_of(f"{opening}– Vi hinner, säger {role} Anna Berg.") == "Åsens vårdcentral"


@pytest.mark.parametrize(
    "opening",
    [
        "Kö i staden\nDet regnar.\n",
        "Riksbyggen och Ambea bygger ihop\nDet regnar.\n",
        "Riksbyggen bygger nytt\nRiksbyggen bygger hus.\nDet regnar.\n",
        "Ryds kyrkokör firar\nDet regnar.\n",
        "Ryds IK vann\nDet regnar.\n",
    ],
)
def test_whom_guests_meet_where_no_one_house_is_told(opening):
    assert authority_of(f"{opening}– Vi hinner, säger receptionisten Anna Berg.") is None


@pytest.mark.parametrize(
    ("union", "club"), list(product(["IF Metall", "Unionen", "Seko"], ["verkstadsklubb", "klubb", "bruksklubb"]))
)
def test_the_union_whose_club_at_a_place_of_work_is_told(union, club):
    told = told_of(f"Anna Berg, ordförande i {union}s {club} på Klarvik, log.")
    assert told["Anna Berg"][:2] == ("ordförande", union)
    assert told_of(f"Anna Berg, ordförande i Lunds {club}, log.")["Anna Berg"][1] != union


WORKS = ["arbetar på", "jobbar på", "har länge jobbat på"]


@pytest.mark.parametrize(("works", "noun"), list(product(WORKS, ["samma skola", "ett litet bolag", "en annan byrå"])))
def test_the_house_that_tells_which_is_meant(works, noun):
    assert authority_of(f"Anna Berg log. Hon {works} {noun}, Åsmon, och trivs.") == "Åsmon"


def test_a_colleague_told_before_works_where_the_same_is_told():
    opening = "Läraren Anna Berg log.\n– Kul, säger hon.\n"
    assert authority_of(f"{opening}Kollegan Eva Mo, som arbetar på samma skola, Åsskolan, log.") == "Åsskolan"
    assert authority_of(f"{opening}Kollegan Eva Mo, som arbetar på Åsskolan, log.") is None
    assert authority_of(f"{opening}Kollegan Eva Mo på Åsskolan har gått i samma skola.") is None


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg jobbar på en skola, Bo Ek på en annan.",
        "Anna Berg jobbar på samma sätt, Åsmon på ett annat.",
        "Anna Berg äter på en krog, Åsmon.",
        "Anna Berg jobbar inte på en skola, men Åsmon är nära.",
    ],
)
def test_what_names_no_house_behind_a_noun(text):
    assert authority_of(text) is None


@pytest.mark.parametrize(
    "who", ["Skogskedjan Klarvik", "Klarvik AB", "Tillverkaren, Klarvik AB,", "Upphandlingsmyndigheten"]
)
@pytest.mark.parametrize("deed", ["bygger ut terminalen", "har bytt leverantör", "tappar kunder"])
def test_a_chief_speaks_for_the_only_one_that_does_something_in_the_block_before(who, deed):
    told = authority_of(
        f"Det är oro i branschen\nI går kom beskedet.\n{who} {deed}.\n– Nej, säger driftchefen Anna Berg."
    )
    assert told is not None
    assert told in who


@pytest.mark.parametrize(
    "text",
    [
        "Klarvik AB avböjer att kommentera.\n– Nej, säger enhetschefen Anna Berg.",
        "Klarvik AB och Lindvik AB bygger ut.\n– Nej, säger enhetschefen Anna Berg.",
        "Affären gjordes upp med Klarvik AB.\n– Nej, säger enhetschefen Anna Berg.",
        "Klarvik AB bygger ut.\n– Nej, säger analytikern Anna Berg.",
        "Klarvik AB lånar ut pengar.\nEnhetschefen Anna Berg är glad.\n– Ja, säger hon.",
    ],
)
def test_a_chief_whose_house_the_block_before_does_not_tell(text):
    assert authority_of(f"Det är oro i branschen\nI går kom beskedet.\n{text}") is None


@pytest.mark.parametrize(
    "sentence",
    ["Pengarna lånas av Klarvik AB.", "Beslutet fattades av Länsstyrelsen Skåne.", "Hälften lånas i Viks Sparbank."],
)
@pytest.mark.parametrize("title", ["företagsrådgivaren", "handläggaren", "avdelningschefen"])
def test_who_is_heard_right_after_a_sentence_that_brings_the_house_in(sentence, title):
    told = authority_of(f"Fabriken växer\nDet kostar mycket.\n{sentence}\n– Ja, säger {title} Anna Berg.")
    assert told is not None
    assert told in sentence


@pytest.mark.parametrize(
    "text",
    [
        "Klarvik AB växer.\nDet kostar.\nPengarna lånas av Klarvik AB.\n– Ja, säger handläggaren Anna Berg.",
        "Pengarna lånas av Klarvik AB. Det dröjer.\n– Ja, säger handläggaren Anna Berg.",
        "Pengarna lånas av Klarvik AB.\nHandläggaren Anna Berg log.\n– Ja, säger hon.",
        "Pengarna lånas av Klarvik AB.\n– Ja, säger författaren Anna Berg.",
        "Det har Bo Ek på Klarvik AB bestämt.\n– Ja, säger handläggaren Anna Berg.",
    ],
)
def test_a_sentence_that_brings_in_no_house_of_who_is_heard_next(text):
    assert authority_of(f"Det är oro i branschen\nI går kom beskedet.\n{text}") is None
