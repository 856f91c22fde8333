"""Speech that goes on behind its clause, and who is heard where a clause or a lead tells it by but a noun."""

import pytest

from tests.extract.invented import quotes, said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("– Det blev något fler, säger Ida Rask och ler, men det går inte att räkna.", "men det går inte att räkna."),
        ("– Det blev något fler, sade Ida Rask torrt, men det lönar sig inte.", "men det lönar sig inte."),
        ("– Det blev något fler, säger Ida Rask och nickar, fast man vet aldrig.", "fast man vet aldrig."),
    ],
)
def test_an_objection_takes_speech_up_behind_what_the_speaker_does(text, words):
    assert said(text) == [("Ida Rask", f"Det blev något fler […] {words}")]


@pytest.mark.parametrize(
    "narration",
    ["men det är ett blekt leende", "men det syns att hon har gråtit", "men rösten bär inte", "fast det är på allvar"],
)
def test_how_the_speaker_looks_is_no_objection(narration):
    assert said(f"– Det blev något fler, säger Ida Rask och ler, {narration}.") == [("Ida Rask", "Det blev något fler")]


@pytest.mark.parametrize("answer", ["Svalt", "Rätt väl", "Med skratt"])
def test_a_short_answer_goes_on_behind_its_clause(answer):
    asked = "? Vad var svårast?\nAtt vi var så få.\n? Och nu?\nNu väntar vi."
    text = f"? Hur togs du emot?\n{answer}, säger Ida Rask och tänker efter. Men alla ville se mig spela.\n{asked}"
    assert said(text)[0] == ("Ida Rask", f"{answer} […] Men alla ville se mig spela.")


def test_a_verdict_is_that_of_whom_it_is_from():
    text = "– Salt som havet och rent förträffligt, löd domen från Ola Kvist, som är fiskare på ön."
    assert said(text) == [("Ola Kvist", "Salt som havet och rent förträffligt")]


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [
        ("Bysamlingens ordförande där, Ola Kvist, har bestämt sig:", "Ola Kvist"),
        ("Bysamlingens sekreterare här, Ida Rask, är lika säker:", "Ida Rask"),
    ],
)
def test_an_officer_of_a_place_leads_up_to_speech(lead, speaker):
    text = f"Beslutet dröjer. {lead} ”Vi tänker inte vänta på fler kartor.”"
    assert said(text, {"Bysamlingens": "Bysamlingen"}) == [(speaker, "Vi tänker inte vänta på fler kartor.")]


@pytest.mark.parametrize(
    ("about", "speaker"),
    [("Ida Rask är verkstadschef på Hyveln.", "Ida Rask"), ("Ida Rask är kund på Hyveln.", None)],
)
def test_a_possessive_is_not_who_speaks(about, speaker):
    text = f"{about}\n– Jag svarvar, säger Ola Kvist.\nHans chef är stolt: ”Ola känner virket med tummen.”"
    assert said(text)[-1] == (speaker, "Ola känner virket med tummen.")


@pytest.mark.parametrize("who", ["Hans kollega i Bjuv, svarvaren Ida Rask, fyller i", "Hans chef, Ida Rask, är stolt"])
def test_who_is_named_beside_what_he_or_she_is_to_another_speaks(who):
    assert said(f"– Jag svarvar, säger Ola Kvist.\n{who}:\n– Det går bra.")[-1] == ("Ida Rask", "Det går bra.")


@pytest.mark.parametrize(
    ("told", "noun", "speaker"),
    [
        ("I hallen står Ida Rasks son Malte, 9.", "mamman", "Ida Rask"),
        ("I hallen står Ola Kvists dotter Tuva, 9.", "pappan", "Ola Kvist"),
        ("I hallen står Ida Rasks granne Malte, 9.", "mamman", None),
        ("I hallen står Ida Rasks son Malte och Eva Lilias son Otto.", "mamman", None),
    ],
)
def test_a_parent_is_known_by_the_child(told, noun, speaker):
    assert said(f"{told}\n”Han får stanna hemma i dag”, säger {noun} och går.") == [
        (speaker, "Han får stanna hemma i dag")
    ]


@pytest.mark.parametrize("noun", ["rektor", "förbundskapten"])
def test_a_question_of_the_writers_is_about_nobody_yet(noun):
    text = f"Vad kan en ny {noun} göra åt det? Frågan går till Ola Kvist, som är nyss hemkommen.\n– Städa först."
    assert said(text) == [("Ola Kvist", "Städa först.")]


@pytest.mark.parametrize(
    ("clause", "stated"),
    [
        ("säger Ida Rask, ombudsman, som anser att reglerna är oklara", "reglerna är oklara"),
        ("berättar kaptenen Ola Kvist, som hoppas att båten håller", "båten håller"),
        ("sade Ida Rask, som också varnade för att isen är tunn", "isen är tunn"),
    ],
)
def test_a_relative_clause_behind_who_speaks_states_more(clause, stated):
    found = quotes(f"– Vi seglar i maj, {clause}.")
    assert [(q.speaker and q.speaker.name, q.text) for q in found if q.kind == "indirect"] == [
        (found[0].speaker and found[0].speaker.name, stated)
    ]


def test_what_an_agency_has_worked_out_is_stated_by_it():
    found = quotes("Vägverket har tidigare räknat ut att var femte bro måste bytas.", {"Vägverket": "Vägverket"})
    assert [(q.organization and q.organization.name, q.text) for q in found] == [
        ("Vägverket", "var femte bro måste bytas")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Var femte bro måste bytas, visar en beräkning från Vägverket.",
        "Var femte bro måste bytas, visar en genomgång från Vägverket.",
    ],
)
def test_a_calculation_is_a_document(text):
    found = quotes(text, {"Vägverket": "Vägverket"})
    assert [(q.organization and q.organization.name, q.text) for q in found] == [
        ("Vägverket", "Var femte bro måste bytas")
    ]


@pytest.mark.parametrize(
    "behind", ["lyfter upp katten – en gammal hankatt", "låser dörren – utan brådska", "ser ut – för första gången"]
)
def test_a_dash_within_what_the_speaker_does_takes_up_no_speech(behind):
    said_first = "Vi öppnade i maj. Det var kallt"
    assert said(f"– {said_first}, säger Moa Lindh och {behind}.") == [("Moa Lindh", said_first)]
    on = said(f"– {said_first}, säger Moa Lindh och {behind.split(' – ')[0]} – men det gick bra.")
    assert on == [("Moa Lindh", f"{said_first} […] men det gick bra.")]


_SUBJECTS = ("Ida Rask", "Rask, svarvare", "hon")


@pytest.mark.parametrize("who", _SUBJECTS)
@pytest.mark.parametrize(
    "words",
    ["där står den stadigt", "dit hittar alla", "då rostar det inte", "annars spricker virket", "utan alla sliter"],
)
def test_a_clause_with_its_verb_first_is_speech_again(who, words):
    text = f"Ida Rask svarvar.\n– Sätt den i hörnet, säger {who}, {words}."
    assert said(text) == [("Ida Rask", f"Sätt den i hörnet […] {words}.")]


@pytest.mark.parametrize("who", _SUBJECTS)
@pytest.mark.parametrize(
    "narration",
    [
        "där solen lyser in",
        "där svarvarna står tätt",
        "där duvor kuttrar",
        "där sitter hon",
        "dit bussen går",
        "då spånen yr",
        "då hörs telefonen",
        "sedan blir det tyst",
        "för andra gången",
        "för säkert sjätte gången i dag",
        "för att sedan tystna",
        "för en gångs skull utan hatt",
        "inte utan värme",
        "om än med viss tvekan",
        "mest för sig själv",
        "nästan viskande",
        "så lågt att ingen hör",
    ],
)
def test_what_tells_where_and_how_somebody_speaks_is_no_speech(who, narration):
    text = f"Ida Rask svarvar.\n– Sätt den i hörnet, säger {who}, {narration}."
    assert said(text) == [("Ida Rask", "Sätt den i hörnet")]


@pytest.mark.parametrize(
    "words", ["fortfarande i dag", "ett boende", "var och en för sig", "om än lite dyrt", "inte i dag"]
)
def test_what_adds_to_the_words_is_speech_again(words):
    text = f"Ida Rask svarvar.\n– Det går bra, säger hon, {words}."
    assert said(text) == [("Ida Rask", f"Det går bra […] {words}.")]


@pytest.mark.parametrize("rest", ["Hon kanske ringer.", "Hon är ju härifrån.", "Hon hämtar den nog."])
def test_what_people_suppose_of_another_is_speech(rest):
    assert said(f"– Jag väntar varje vår, säger Ida Rask. {rest}") == [("Ida Rask", f"Jag väntar varje vår […] {rest}")]


@pytest.mark.parametrize(
    "rest", ["Hon har fått nog.", "Hon är väl rustad.", "Hon ställer undan bilan, kanske för gott."]
)
def test_what_the_writer_tells_of_the_speaker_is_no_speech(rest):
    assert said(f"– Jag väntar varje vår, säger Ida Rask. {rest}") == [("Ida Rask", "Jag väntar varje vår")]


_PLAIN = """Anna Berg lyfter på duken.
    Garnet är slut, säger hon. Jag beställer nytt.
    Pappa vävde mattor, säger Anna Berg. Hela vintern.
    Bo Ek har vävt hos henne.
    {said}
    En trasa är ingen trasa, säger Anna Berg. Den väntar på sin matta."""


@pytest.mark.parametrize(
    ("clause", "rest", "goes_on"),
    [
        ("Hon räckte oss skytteln, säger Bo Ek.", "Det vet inte så många.", True),
        ("När hon väver blir det tyst, säger Bo Ek.", "Jag hör mest radion.", True),
        ("Hon räckte oss skytteln, säger Bo Ek.", "Huset ligger i Ed sedan 1974.", False),
        ("Hon räckte oss skytteln, säger Bo Ek.", "Han har slutat väva.", False),
    ],
)
def test_speech_in_an_article_that_marks_none_goes_on_to_the_block_s_end(clause, rest, goes_on):
    spoken = [text for speaker, text in said(_PLAIN.format(said=f"{clause} {rest}")) if speaker == "Bo Ek"]
    first = clause.partition(", säger")[0]
    assert spoken == [f"{first} […] {rest}" if goes_on else first]


def test_in_one_that_marks_some_the_writer_goes_on():
    text = "– Ja, säger Anna Berg.\nHon räckte oss skytteln, säger Bo Ek. Det vet inte så många."
    assert said(text)[-1] == ("Bo Ek", "Hon räckte oss skytteln")


def test_who_goes_on_is_who_spoke_last():
    text = """– Vi flyttade hit för sjöns skull, säger Ida Rask.
        Hon badade här som barn. Det gjorde hennes mormor också, när klockaren hade bryggan.
        – Nu är vattnet grumligt, fortsätter hon."""
    assert said(text)[-1] == ("Ida Rask", "Nu är vattnet grumligt")


@pytest.mark.parametrize(
    ("behind", "more"),
    [
        ("fast hon vet att det blåser", False),
        ("fast han vet att det blåser", True),
        ("och hör av er till Bo", True),
        ("och hör av sig till Bo", False),
    ],
)
def test_what_the_speaker_knows_is_told_and_what_listeners_are_asked_is_said(behind, more):
    said_on = f" […] {behind}." if more else ""
    assert said(f"– Räkna med regn, säger Eva Mo, {behind}.") == [("Eva Mo", f"Räkna med regn{said_on}")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Det blev något fler, säger Ida Rask, för alla vill se det.", "för alla vill se det."),
        ("Ola är den lugnaste jag har sett, säger Ida Rask. Han somnade på bänken.", "Han somnade på bänken."),
    ],
)
def test_unmarked_speech_goes_on_with_its_reason_or_with_whom_it_tells_of(text, words):
    (quote,) = quotes(f"Ola Kvist är målvakt.\n{text}")
    assert (quote.kind, quote.text.rpartition("[…] ")[2]) == ("unmarked", words)


@pytest.mark.parametrize(
    "told", ["Mätningarna tyder, säger Ida Rask, på att ån stiger.", "Ola gick, sade Ola Kvist. Han log."]
)
def test_what_the_writer_tells_on_is_no_speech(told):
    assert not any("log" in q.text or (q.kind == "unmarked" and "tyder" in q.text) for q in quotes(told))


@pytest.mark.parametrize(
    ("told", "spoken"),
    [
        ("– Vi har två båtar, säger Bo Ek. Han driver Klarvik med sin syster.", "Vi har två båtar"),
        ("– Vi bor hos svärfar, säger Bo Ek. Han driver Klarvik.", "Vi bor hos svärfar […] Han driver Klarvik."),
    ],
)
def test_a_pronoun_that_is_a_name_too_is_nobody_spoken_of(told, spoken):
    assert said(told) == [("Bo Ek", spoken)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("– Skyltarna ljuger, säger Bo Ek, och de står ju snett.", "Skyltarna ljuger […] och de står ju snett."),
        (
            "– Ingen ser köerna så, säger Eva Mo. Det är klart att hon vinner.",
            "köerna så […] Det är klart att hon vinner.",
        ),
        ("– Ge mig en lots, säger Eva Mo. Hon var själv en av de första på ön.", "Ge mig en lots"),
    ],
)
def test_what_is_said_and_what_is_told_of_the_speaker(text, words):
    ((_, told),) = said(text)
    assert told.endswith(words)
