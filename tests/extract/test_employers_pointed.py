"""Whom words without a name point back to: "bolagets vd", "på museet", "där", "dess", "hans chef"."""

from itertools import product

import pytest

from tests.extract.people_told import authority_of, employer_of

# Name as written at the beginning of a sentence, its basic form, preposition, noun, role.
HOUSES = [
    ("Gnistvik AB", "Gnistvik AB", "på", "bolaget", "inköpschef"),
    ("Kedjan Ljungbro", "Ljungbro", "på", "kedjan", "presschef"),
    ("Tillverkaren Snövide Ytskydd", "Snövide Ytskydd", "hos", "leverantören", "säljchef"),
    ("Fagermo museum", "Fagermo museum", "på", "museet", "antikvarie"),
    ("Livsmedelsverket", "Livsmedelsverket", "på", "myndigheten", "jurist"),
    ("Trollsjö IF", "Trollsjö IF", "i", "klubben", "kassör"),
    ("Förskolan Sälgen", "Sälgen", "på", "förskolan", "pedagog"),
    ("Musikgruppen Kvarnhult", "Kvarnhult", "i", "gruppen", "basist"),
    ("Orsa kommun", "Orsa kommun", "på", "kommunen", "skolchef"),
    ("Region Gotland", "Region Gotland", "på", "regionen", "ekonomidirektör"),
]
BACK = [
    "{o} bygger nytt. {N}s {r} Anna Berg log.",
    "{o} bygger nytt.\nI ett mejl skriver {n}s {r} Anna Berg att det går bra.",
    "{o} bygger nytt. {N}s {r} är Anna Berg.",
    "{o} bygger nytt.\n– Hej, säger Anna Berg, {r} {p} {n}.",
    "{o} bygger nytt. {P} {n} är Anna Berg {r}.",
    "{o} bygger nytt. {P} {n} säger {rn} Anna Berg att det går bra.",
    "{o} bygger nytt. Där är Anna Berg {r}.",
    "{o} bygger nytt. Sedan fem år är Anna Berg {r} där.",
    "{o} bygger nytt.\nDär jobbar Anna Berg som {r}.",
    "{o} bygger nytt.\n– Hej, säger Anna Berg, {r} där sedan 2018.",
    "{o} bygger nytt.\n– Hej, säger Anna Berg, som jobbar där som {r}.",
    "{o} bygger nytt.\n– Hej, säger {rn} där, Anna Berg.",
    "{o} bygger nytt. {N}s {r} Anna Berg och Bo Ek från Villaägarna log.",
    "{o} bygger nytt. Dess {r} Anna Berg log.",
    "{o} bygger nytt, säger Bo Ek, ekonom {p} {n}.\nHans chef Anna Berg log.",
]


def _definite(role: str) -> str:
    return f"{role}n" if role.endswith(("e", "ö")) else f"{role}en"


@pytest.mark.parametrize(("form", "house"), [*product(BACK, HOUSES)])
def test_the_house_that_the_text_comes_from(form, house):
    written, name, leads, noun, role = house
    first = "På" if noun in ("kommunen", "regionen") else leads.capitalize()
    told = {"o": written, "p": leads, "P": first, "n": noun, "N": noun.capitalize(), "r": role, "rn": _definite(role)}
    assert authority_of(form.format(**told)) == name


SAME = [
    ("Gnistvik AB", "Bäckmyra AB", "bolagets", "vd"),
    ("Fagermo museum", "Lyngmo museum", "museets", "intendent"),
    ("Trollsjö IF", "Lyngmo IF", "klubbens", "kassör"),
    ("Orsa kommun", "Kils kommun", "kommunens", "skolchef"),
    ("Teater Snövide", "Teater Lyngmo", "teaterns", "producent"),
]


@pytest.mark.parametrize(
    ("form", "houses"),
    [
        *product(
            [
                "{a} har köpt en tomt av {b}. {N} {r} Anna Berg log.",
                "{a} har svarat {b}. {N} {r} Anna Berg log.",
                "{b} sade nej. I går svarade {a}. {N} {r} Anna Berg log.",
                "{b} sade nej.\n{a} sade ja.\n– Hej, säger {n} {r} Anna Berg.",
            ],
            SAME,
        )
    ],
)
def test_of_two_of_a_kind_the_one_that_acts_last_is_meant(form, houses):
    acting, other, noun, role = houses
    assert authority_of(form.format(a=acting, b=other, n=noun, N=noun.capitalize(), r=role)) == acting


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Gnistvik AB får kritik av Villaägarna. Bolagets vd Anna Berg log.", "Gnistvik AB"),
        ("Vd:n på leverantören, Anna Berg, log. Leverantören Snövide Ytskydd bygger nytt.", "Snövide Ytskydd"),
        ("Skövde tingsrätt dömer. Orsa kommun överklagar. Hos den upphandlande myndigheten säger inköpschefen Anna Berg"
         " att det går bra.", "Orsa kommun"),
        ("På kommunkontoret i Orsa är inköpschefen Anna Berg nöjd.", "Orsa kommun"),
        ("Anna Berg är ekonom på stadsbyggnadskontoret i Kil.", "Kils kommun"),
        ("Orsa kommun bygger nytt. Anna Berg är anställd av kommunen som svetsare.", "Orsa kommun"),
        ("Trollsjöskolan stängs. Skolans rektor Anna Berg log.", "Trollsjöskolan"),
        ("Räddningstjänstförbundet Lyngmo växer. Kommunalförbundets direktör Anna Berg log.",
         "Räddningstjänstförbundet Lyngmo"),
    ],
)  # fmt: skip
def test_the_house_of_the_right_kind(text, organization):
    assert authority_of(text) == organization


@pytest.mark.parametrize(
    "text",
    [
        f"Lyngmo sjukhus har fullt. {where} {verb} {who} Anna Berg."
        for where, verb, who in product(
            ("Där", "På sjukhuset"), ("ligger", "vårdas", "sover", "handlar"), ("snickaren", "läraren", "advokaten")
        )
    ]
    + [
        "I Orsa är det kallt. Där bor kocken Anna Berg.",
        "Gnistvik AB bygger nytt. Moderbolagets vd Anna Berg log.",
    ],
)
def test_who_is_but_there_is_of_no_house(text):
    assert authority_of(text) is None


def test_a_firm_that_is_called_as_agencies_are():
    text = "Boten är byggd av Ljusverket i Falun. Enligt bolagets produktchef Anna Berg går den bra."
    assert authority_of(text) == "Ljusverket"
    assert authority_of("Boten är byggd av Skolverket. Enligt bolagets produktchef Anna Berg går den bra.") is None


def test_the_other_party_is_meant_by_its_own_noun_alone():
    told = "Motparten, Skogsbolagens arbetsgivarförening, är nöjd.\n– Ja, säger {}s vd Anna Berg."
    assert authority_of(told.format("förening")) is None
    assert authority_of(told.format("föreningen")) == "Skogsbolagens arbetsgivarförening"
    assert authority_of(f"Klarviks byaförening klagade. {told.format('föreningen')}") == "Klarviks byaförening"


@pytest.mark.parametrize("where", ["här på", "nere på", "uppe på", "kvar på"])
def test_a_place_of_work_behind_where_it_is(where):
    assert authority_of(f"Anna Berg har i tolv år varit undersköterska {where} Granliden.") == "Granliden"


@pytest.mark.parametrize("club", ["BTK Ryd", "Ryds TK", "Norra Ryds OK"])
def test_a_club_by_its_letters_is_meant_however_far_off(club):
    between = "Hallen är gammal och golvet knarrar, och utanför väntar många på sin tur.\n" * 15
    assert employer_of(f"{club} tränar.\n{between}Klubbens kassör Anna Berg log.", club) == club


@pytest.mark.parametrize("title", ["räddningschefen", "vice räddningschefen", "insatsledaren"])
def test_who_leads_rescue_is_of_the_rescue_service_told_before(title):
    text = f"Räddningstjänsten Mellanvik övar i hamnen.\n– Det går fort, säger {title} Anna Berg."
    assert authority_of(text) == "Räddningstjänsten Mellanvik"


def test_a_noun_behind_a_name_tells_which_is_meant():
    between = "Hallen är gammal och golvet knarrar, och utanför väntar många på sin tur.\n" * 15
    text = f"Klarvik, den ideella förening som sköter badet, är nöjd.\n{between}Föreningens kassör Anna Berg log."
    assert employer_of(text, "Klarvik") == "Klarvik"


@pytest.mark.parametrize("left", ["en tjänst på", "ett jobb hos", "tjänsten på"])
def test_the_firm_is_not_the_one_that_somebody_comes_from(left):
    text = f"Bo Ek leder reseföretaget Klarvik. Själv kom han från {left} städföretaget Nordbo."
    assert employer_of(f"{text}\n– Bra, säger företagets vd Anna Berg.", "Klarvik, Nordbo") == "Klarvik"


def test_an_opposition_s_councillor_is_of_the_region():
    assert authority_of("Anna Berg (M), oppositionsregionråd i Västernorrland, log.") == "Region Västernorrland"


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("Det är prov på Åsskolan, inte på Ryds lärarhögskola.\n– Hej, säger Anna Berg, kock på skolan.", "Åsskolan"),
        ("Snövide bygger nytt. Granne är Lyngmo AB.\n– Hej, säger Anna Berg, vd på bolaget.", "Lyngmo AB"),
        (
            "Lyngmo AB växer. Snövide Teknik har lagt kajen hos en granne. Företaget vill inte säga mer, skriver "
            "inköpschefen Anna Berg.",
            "Snövide Teknik",
        ),
        (
            "Snövide Teknik anser att det är fel.\n– De köpte Lyngmo Plåts dosor, säger bolagets vd Anna Berg.\nLyngmo "
            "Plåt AB tiger.",
            "Snövide Teknik",
        ),
    ],
)
def test_which_house_a_noun_resumes(text, house):
    assert authority_of(text) == house


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("Mjölet kom från Grenåsa kvarn, inte från Lyngmo AB. Kvarnens mjölnare Anna Berg log.", "Grenåsa kvarn"),
        ("I maj kunde Lyngmo & Ed avslöja svindeln. Föreningens kassör Anna Berg log.", None),
    ],
)
def test_a_mill_is_meant_and_no_paper_that_found_it_out(text, house):
    assert authority_of(text) == house


@pytest.mark.parametrize(
    ("named", "house"),
    [("Fagermo museum fick en ny chef i går.", "Fagermo museum"), ("Det fick en ny chef i går.", "Föreningen Lyngmo")],
)
def test_a_noun_means_what_has_such_a_name_before_who_owns_the_house(named, house):
    text = f"{named} Museet ägs av Föreningen Lyngmo. Museichef Anna Berg log."
    assert authority_of(text) == house


@pytest.mark.parametrize(
    ("text", "house"),
    [
        (
            "Vid Klarvikens fältstation räknas fåglar.\nDäcken byts av Anna Berg, tekniker på stationen.",
            "Klarvikens fältstation",
        ),
        (
            "I Ryds ridskola tränas hopp.\nBo Ek är ordförande i Ryds ryttarförening, som driver ridskolan. Hovarna "
            "verkas av Anna Berg, ridskolans hovslagare.",
            "Ryds ridskola",
        ),
        (
            "I höst läggs Ryds skola ned.\nDet regnar i dag.\nBussen går sedan till Lidaskolan i Ed.\nAnna Berg har "
            "arbetat på skolan i nio år.",
            "Ryds skola",
        ),
        (
            "I höst fylls Ryds skola.\nDet regnar i dag.\nI Ed målas Lidaskolan om.\nAnna Berg har arbetat på "
            "skolan i nio år.",
            "Lidaskolan",
        ),
    ],
)
def test_a_house_is_meant_by_its_own_noun(text, house):
    assert authority_of(text) == house


@pytest.mark.parametrize(
    "leads", ["bärpackeriet Klarvik utanför", "vinfirman Klarvik i", "kvarnen Klarvik strax norr om"]
)
def test_there_is_in_the_house_and_not_in_the_town_where_it_is(leads):
    assert authority_of(f"Turen går till {leads} Hörby. Anna Berg är inköpschef där.") == "Klarvik"


@pytest.mark.parametrize(
    "told", ["Bänkarna kommer från Snövide, vars kaj är full.", "Virket kom från Snövide, som köper mer."]
)
def test_a_firm_of_which_a_clause_goes_on_to_tell(told):
    text = f"Ljusverket i Ed växer och har nio rum.\n{told} Bolagets ekonomichef Anna Berg log."
    assert authority_of(text) == "Snövide"


@pytest.mark.parametrize(
    ("told", "authority"),
    [
        ("Ett exempel var Lund, där bussen var gratis.", "Lunds kommun"),
        ("Bussen var gratis i Lund.", "Kalmar kommun"),
    ],
)
def test_the_municipality_of_which_the_block_before_tells(told, authority):
    text = f"I Kalmar öppnade mässan i går.\nMånga kom.\n{told}\nKommunens trafikstrateg Anna Berg log."
    assert authority_of(text) == authority


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("Klarvik AB bad Arbetsmiljöverket att svara. Verket kom. Inspektören Anna Berg log.", "Arbetsmiljöverket"),
        ("Klarvik AB är en länk. I kedjan står inköpschefen Anna Berg.", "Klarvik AB"),
        (
            "Bo Ek blir vd för Klarvik i Ed. Närmast kommer han från lagret på Lyngmo Industri.\nBolagets ordförande "
            "Anna Berg log.",
            "Klarvik",
        ),
        (
            "Bo Ek är vd för Lyngmo.\nNära ligger butiken Snövide. Ägaren Anna Berg har hyrt av Lyngmo i elva år.",
            "Snövide",
        ),
    ],
)
def test_who_is_meant_of_those_that_have_to_do_with_each_other(text, house):
    assert authority_of(text) == house


@pytest.mark.parametrize("verb", ["säger", "berättar"])
def test_who_hears_it_is_not_the_speaker_s_house(verb):
    text = f"– Det är lönsamt, {verb} klubbens ordförande Anna Berg till Idrottens Affärer."
    assert authority_of(text) is None
