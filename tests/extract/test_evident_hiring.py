"""The firm that an article calls the employer, and the house whose people it tells of as one, have the staff that is
heard there."""

import pytest

from tests.extract.people_told import authority_of, employer_of

_CALLED = (
    "Arbetsgivaren {} tvekade länge.",
    "Till sist gav arbetsgivaren {} efter.",
    "Kravet lämnades till arbetsgivaren {} i maj.",
)


@pytest.mark.parametrize("called", _CALLED)
@pytest.mark.parametrize("house", ["Norrvik Frakt", "Tallmo"])
@pytest.mark.parametrize("role", ["lokföraren", "svetsaren", "fabrikschefen", "vd:n", "personalchefen", "skiftledaren"])
def test_who_is_hired_works_for_the_firm_that_is_called_the_employer(called, house, role):
    text = f"Nytt schema\nDet regnar.\n– Vi går hem nu, säger {role} Anna Berg.\n{called.format(house)}"
    assert employer_of(text, house) == house


@pytest.mark.parametrize(
    "rest",
    [
        "Arbetsgivaren Tallmo vek sig.\n– Bra, säger klubbordföranden Anna Berg.",
        "Arbetsgivaren Tallmo vek sig.\n– Bra, säger ombudsmannen Anna Berg.",
        "– Bra, säger polischefen Anna Berg.\nArbetsgivaren Tallmo vek sig.",
        "– Bra, säger bagaren Anna Berg.\nArbetsgivaren Tallmo vek sig.",
        "– Bra, säger forskaren Anna Berg.\nArbetsgivaren Tallmo vek sig.",
        "Arbetsgivaren Tallmo vek sig.\nDet regnar.\nLokföraren Anna Berg kör mot Lund.\n– Bra, säger hon.",
        "– Bra, säger svetsaren Anna Berg.\nDen tidigare arbetsgivaren Tallmo vek sig.",
        "– Bra, säger svetsaren Anna Berg.\nArbetsgivaren Tallmo vek sig.\nDet gjorde företaget Norrvik med.",
    ],
)
def test_who_is_not_one_of_those_that_a_firm_employs(rest):
    assert employer_of(f"Nytt schema\nDet regnar.\n{rest}", "Tallmo, Norrvik") is None


@pytest.mark.parametrize("lead", ["Hos föreningen Tallmo är man nöjd.", "På företaget Tallmo växer oron."])
@pytest.mark.parametrize("role", ["klimatrådgivaren", "kuratorn", "dietisten", "trädgårdsmästaren", "elektrikern"])
@pytest.mark.parametrize(
    "said", [" {0} Anna Berg har sett det förr.\n– Nej, säger hon.", "\n– Nej, säger {1} Anna Berg."]
)
def test_whose_people_are_told_of_as_one(lead, role, said):
    assert employer_of(f"Nytt läge\nDet regnar.\n{lead}{said.format(role.capitalize(), role)}", "Tallmo") == "Tallmo"


@pytest.mark.parametrize(
    "rest",
    [
        "Hos företaget Tallmo är man nöjd.\nElektrikern Anna Berg bor granne med fabriken.",
        "På företaget Tallmo växer oron.\nPsykologen Anna Berg vet vad ett varsel gör.",
        "På företaget Tallmo växer oron.\nFrisören Anna Berg märker det.",
        "Hos företaget Tallmo är man nöjd. Men snickaren Anna Berg är det inte.",
        "Hos företaget Tallmo är man nöjd. Snickaren Anna Berg från Lund är det inte.",
        "Hos företaget Tallmo är man nöjd. Kunden och elektrikern Anna Berg är det inte.",
        "Hos företaget Tallmo kan man köpa bröd. Elektrikern Anna Berg är stamkund.",
        "På företaget Tallmo får man vänta. Snickaren Anna Berg har köat länge.",
        "Hos företaget Tallmo är man nöjd. Det gäller inte alla. Snickaren Anna Berg suckar.",
        "Hos företaget Tallmo är man nöjd. Forskaren Anna Berg är det inte.",
        "Hos företaget Tallmo är man nöjd. Kommunalrådet Anna Berg (S) är det inte.",
    ],
)
def test_who_is_none_of_those_people(rest):
    assert employer_of(f"Nytt läge\nDet regnar.\n{rest}\n– Nej, säger hon.", "Tallmo") is None


@pytest.mark.parametrize("whose", ["hennes arbetsgivare", "hennes mångåriga arbetsgivare"])
def test_whom_a_sentence_calls_the_employer_of_who_was_named_last(whose):
    text = f"Anna Berg slutar som veterinär.\nI går var det dags. Tallmo AB, {whose}, bjöd på tårta."
    assert authority_of(text) == "Tallmo AB"
    assert authority_of(text.replace("I går", "Eva Ek log. I går")) is None
