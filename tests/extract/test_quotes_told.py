"""Who is meant and what is said where the writer puts words between: insertions, documents, strangers, answers."""

import pytest

from tests.extract.invented import quotes, said


def _stated(text: str, organizations: dict[str, str] | None = None) -> list[tuple[str | None, str]]:
    return [(q.speaker and q.speaker.name, q.text) for q in quotes(text, organizations) if q.kind == "indirect"]


_BODIES = {"Fiskeriverket": "Fiskeriverket", "Skogsverket": "Skogsverket", "Nordgrus": "Nordgrus"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Fiskeriverket, som har läst planerna, skriver att bäcken ”kan ledas om utan risk”.", "Fiskeriverket"),
        ("Fiskeriverket, med säte i Rättvik, anser att bäcken ”kan ledas om utan risk”.", "Fiskeriverket"),
        ("Lars Munter, som ritade huset, skriver att taket ”aldrig var tänkt att bära snö”.", "Lars Munter"),
        ("Lars Munter, bosatt i Åmål, menar att taket ”aldrig var tänkt att bära snö”.", "Lars Munter"),
    ],
)
def test_a_description_behind_the_subject_hides_it_from_no_verb(text, speaker):
    before = "Skogsverket står för hälften av notan, medan kommunen betalar resten.\n"
    assert [name for name, _ in said(before + text, _BODIES)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Nordgrus, ägt av tre syskon, uppger att bergtäkten stängs.", "Nordgrus", "bergtäkten stängs"),
        ("Nordgrus, firman bakom täkten, hävdar att berget är slut.", "Nordgrus", "berget är slut"),
        (
            "Hedda Lind på Vindkoll, som har fem anställda, varnar för att bygga för tätt.",
            "Hedda Lind",
            "att bygga för",
        ),
        ("Sten Brask (C), vald i fjol, lovar att isen spolas.", "Sten Brask", "isen spolas"),
        ("Sten Brask hävdade i går att isen var tjock.", "Sten Brask", "isen var tjock"),
        ("Enligt vad Sten Brask uppger är målet avslutat.", "Sten Brask", "är målet avslutat"),
        ("Vägen är smal, har Saga Holm förklarat, men ingen vill bredda den.", "Saga Holm", "Vägen är smal"),
        ("Bussen kommer aldrig, hade Saga Holm uppgett, inte ens på vintern.", "Saga Holm", "Bussen kommer aldrig"),
        ("Olle Frid pekar på faran att barn leker där.", "Olle Frid", "faran att barn leker där"),
        ("Olle Frid kallar det för den största tabben på länge.", "Olle Frid", "den största tabben på länge"),
        ("Olle Frid har krävt att vägen stängs, ett krav som kommunen avvisar.", "Olle Frid", "vägen stängs"),
        ("Olle Frid befarar att isen brister, en bedömning som många delar.", "Olle Frid", "isen brister"),
        ("Olle Frid är tydlig med att isen bär.", "Olle Frid", "isen bär"),
        ("Olle Frid lovar inte ett bad men framhåller att isen bär.", "Olle Frid", "isen bär"),
        ("Moderaten Olle Frid i opposition anser däremot att isen bär.", "Olle Frid", "isen bär"),
        ("På Nordgrus medger man att isen bär.", "Nordgrus", "isen bär"),
        ("Rektorn Olle Frid log. Det är dyrt, men rektorn menar att isen bär.", "Olle Frid", "isen bär"),
    ],
)
def test_statements_around_insertions(text, speaker, content):
    ((name, words),) = _stated(text, _BODIES)
    assert name == speaker
    assert words.startswith(content)


@pytest.mark.parametrize(
    "text",
    [
        "Skogsverket, Nordgrus och flera andra, uppger att bergtäkten stängs.",
        "I Nordgrus, bolaget bakom täkten, uppger man att berget är slut.",
        "Ylva Rask växte upp med en pappa som fiskade, mest för att han tyckte att det var lugnt.",
        "Ylva Rask minns en kvinna som sjöng i kyrkan därför att hon ansåg att prästen var tråkig.",
    ],
)
def test_nobody_else_states_it(text):
    named = ("Skogsverket", "Ylva Rask")
    assert not any(name in named for name, _ in _stated(text, _BODIES))


def test_what_is_said_of_the_object_begins_behind_the_pronoun_only():
    assert _stated("Olle Frid kallar planen för en gissning.") == [("Olle Frid", "planen för en gissning")]


@pytest.mark.parametrize("verb", ["framhåller", "poängterar", "betonar"])
def test_a_long_description_behind_the_speaker_ends_no_speech(verb):
    text = f"""»Vi har väntat länge. Nu får det räcka«, säger Mia Sand.
        »Det är bra«, säger Mia Sand.
        »Det är fint«, säger Mia Sand.
        Läget är allvarligt, {verb} Jens Apel, utredare på LRKF, förbundet för landets kantorer och organister."""
    assert said(text)[-1] == ("Jens Apel", "Läget är allvarligt")


@pytest.mark.parametrize(
    "lead",
    [
        "Oppositionen är skeptisk.",
        "Grannarna är oroliga.",
        "Föreningens medlemmar är splittrade i frågan.",
        "Bolaget har svårt att förstå kritiken.",
        "Motparten avfärdar protesterna.",
    ],
)
def test_how_people_take_it_is_told_by_the_writer(lead):
    assert said(f"{lead} Det går inte när vi har kö, menar Ronja Falk.") == [
        ("Ronja Falk", "Det går inte när vi har kö")
    ]


def test_who_is_glad_of_himself_speaks():
    text = "Jag är nöjd. Det blev en bra lösning för oss alla, säger Ronja Falk."
    assert said(text) == [("Ronja Falk", "Jag är nöjd. Det blev en bra lösning för oss alla")]


_INTERVIEW = """[ingress] I dag tar Rakel Örn över som chef för hamnen.
    ? Hur känns det?
    Bra. Jag har längtat.
    ? Vad gör du först?
    Jag målar kajen.
    # På fritiden
    {between}
    ? Varför det?
    Jag blir lugn av det.
    ? Hur ofta?
    Varje kväll."""


@pytest.mark.parametrize(
    ("between", "speaker"),
    [
        ("Hon läser mycket. Just nu är det en roman av Tove Alm.", "Rakel Örn"),
        ("På väggen hänger ett porträtt som Tove Alm har målat.", "Rakel Örn"),
        ("Tove Alm är hennes ställföreträdare och seglar.", "Tove Alm"),
    ],
)
def test_who_is_but_mentioned_does_not_answer(between, speaker):
    assert [name for name, _ in said(_INTERVIEW.format(between=between))] == ["Rakel Örn"] * 2 + [speaker] * 2


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Läkaren Maja Fors har själv skrivit anmälan. I den står det att ”rutiner saknas helt för nattens jour”.",
            "Maja",
        ),
        (
            "Maja Fors läste brevet, som Tor Vik lämnade in. I det står det att ”taket måste rivas helt före vintern”.",
            "Tor",
        ),
        ("Tor Vik formulerade avtalet. I det heter det att ”hyran får höjas en enda gång om året”.", "Tor"),
    ],
)
def test_who_wrote_a_document_is_quoted_by_it(text, speaker):
    ((name, _),) = said(text)
    assert name is not None and name.startswith(speaker)


def test_a_letter_is_read_on_in_its_writers_voice():
    text = """Brevet är undertecknat Elin Ask. ”Vi fryser om nätterna”, skriver hon.
        – Det var dammigt, säger Pelle Hamn.
        {lead} Mot slutet blir tonen mildare: ”Men snart kommer våren. Då kommer jag hem.”"""
    assert said(text.format(lead="Brevet är tre sidor långt."))[-1][0] == "Elin Ask"
    assert said(text.format(lead="Han log."))[-1][0] != "Elin Ask"


def test_a_note_is_said_by_who_leaves_it():
    assert said("Sven Holm lämnade kontoret tomt med en lapp: ”Vattna sparsamt.”") == [
        ("Sven Holm", "Vattna sparsamt.")
    ]
    assert said("Sven Holm såg en lapp: ”Vattna sparsamt.”") == []


@pytest.mark.parametrize(
    "text",
    [
        "Bo Lind fick priset ”för en cykelväg som ingen trodde på”, som det hette i motiveringen.",
        "I motiveringen talade juryn om ”en soppa med fjällets doft och stadens puls”.",
    ],
)
def test_a_motivation_is_that_of_who_awards(text):
    before = "Priset Silverskeden delas ut av Nordliga Kockar. "
    assert [name for name, _ in said(before + text, {"Nordliga Kockar": "Nordliga Kockar"})] == ["Nordliga Kockar"]


@pytest.mark.parametrize(
    "text",
    [
        "Min mormor i Vadstena hade ett litet kök. ”Kaffe ska kokas”, sade hon.",
        "Vår farmor hade ett litet kök. ”Kaffe ska kokas”, sade hon.",
        "Hennes moster hade ett litet kök. ”Kaffe ska kokas”, sade hon.",
    ],
)
def test_a_pronoun_stands_for_the_stranger_just_told_of(text):
    assert said("Agronomen Lisa Frost tror att löven skyddar.\n" + text) == [(None, "Kaffe ska kokas")]


def test_whom_a_relative_clause_mentions_is_not_heard_next():
    text = """– Jag sjunger, säger Per Hed.
        Lovisa Brant, som spelar bagarens dotter, har för första gången fått dansa på scen.
        – Pappa skrattade hela kvällen."""
    assert said(text)[-1] == ("Lovisa Brant", "Pappa skrattade hela kvällen.")


def test_more_is_stated_behind_words_in_marks():
    text = "Länsstyrelsen skriver att bolaget ”saknar rutiner för utsläpp” och att ett vite kan bli aktuellt."
    assert _stated(text, {"Länsstyrelsen": "Länsstyrelsen i Dalarna"}) == [
        ("Länsstyrelsen i Dalarna", "ett vite kan bli aktuellt")
    ]


def test_the_company_is_the_one_just_named():
    bodies = {"Bryggviks Mjöl": "Bryggviks Mjöl", "Siljanskapital": "Siljanskapital"}
    text = (
        "Bolaget Siljanskapital ville köpa kvarnen.\nDet har Bryggviks Mjöl nekat till. Enligt bolaget blir allt kvar."
    )
    assert _stated(text, bodies) == [("Bryggviks Mjöl", "blir allt kvar")]


@pytest.mark.parametrize("title", ["matchhjälten", "segraren", "19-åringen"])
def test_the_hero_is_the_only_one_told_of(title):
    text = f"Lova Sandin avgjorde i femte omgången.\n– Helt sjukt, berättar {title}."
    assert said(text) == [("Lova Sandin", "Helt sjukt")]
    assert said(f"Håkan Bill log.\n{text}")[-1][0] != "Håkan Bill"


@pytest.mark.parametrize(
    "last",
    ["Det vill inte Frans Hjorth höra talas om.", "Frans Hjorth skakar på huvudet.", "Då reser sig Frans Hjorth."],
)
def test_who_ends_the_paragraph_is_heard_before_who_has_stated_something_in_it(last):
    text = f"Frans Hjorth log.\nForskaren Rolf Edin anser att smedjan borde bli museum. {last}\n– Då kan vi stänga."
    assert said(text) == [("Frans Hjorth", "Då kan vi stänga.")]


def test_whom_a_statement_names_is_not_heard_for_that():
    text = "Frans Hjorth log.\nForskaren Rolf Edin anser att smedjan är Frans Hjorths verk.\n– Den borde bli museum."
    assert said(text) == [("Rolf Edin", "Den borde bli museum.")]


@pytest.mark.parametrize(
    "clause",
    ["lägger kompisen Ali till", "fyller granntjejen Bea i", "flikar lillebror Tim in", "lägger Eva Mo, 14, till"],
)
def test_a_particle_behind_a_name_that_nobody_knows_ends_the_clause(clause):
    assert said(f"– Och min mössa, {clause}.")[0][1] == "Och min mössa"


def test_a_short_sentence_of_a_document_is_quoted():
    text = "I yttrandet från Fiskeriverket heter det att ”verken kan störa fisken”."
    assert said(text, _BODIES) == [("Fiskeriverket", "verken kan störa fisken")]


def test_who_has_no_name_but_begins_the_paragraph_is_meant():
    text = "Rektorn, som helst teg, gav upp. ”Vi får väl ha en älg då”, skrev hon.\n– Den är snäll, säger Minna Ek."
    assert said(text)[0][0] is None


@pytest.mark.parametrize(
    "subject", ["Rektorn, som är ny i Vik,", "Rektorn, vars kontor är tomt,", "Rektorn, en van talare i Vik,"]
)
def test_a_title_with_a_description_is_a_subject(subject):
    assert _stated(f"Rektorn Ida Falk log.\n{subject} menar att skolan är bra.") == [("Ida Falk", "skolan är bra")]
    assert _stated(f"Läkaren Ida Falk log.\n{subject} menar att skolan är bra.") == []


@pytest.mark.parametrize("agreeing", ["i salen är det få som håller med", "grannarna håller inte med"])
def test_how_many_share_a_view_is_the_writers(agreeing):
    assert _stated(f"Olle Frid menar att isen bär, men {agreeing}.") == [("Olle Frid", "isen bär")]


def test_the_police_are_nobody_of_that_title():
    text = "Kommunpolisen Olle Frid är ny.\nKlarvik vill ha fler vakter, men polisen frågar sig om det finns folk."
    assert _stated(text) == []


def test_a_pronoun_goes_on_with_whom_its_block_tells_of():
    text = (
        "Olle Frid är kock.\n– Det är dyrt, säger Bo Ek, chef på Klarvik.\nOlle Frid håller inte med. Han menar att {}."
    )
    assert _stated(text.format("det lönar sig")) == [("Olle Frid", "det lönar sig")]


def test_what_somebody_demands_for_himself_is_no_statement():
    assert _stated("Olle Frid tog fram ett brev och krävde att få svar.") == []


def test_what_is_added_to_a_view_is_passed_on_as_well():
    text = "– Ja, säger Saga Holm.\nEnligt Saga Holm ska linjen köras vidare. Någon flytt är inte aktuell, säger hon."
    assert [words for _, words in said(text)] == ["Ja"]
