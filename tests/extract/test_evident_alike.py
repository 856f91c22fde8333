"""Officers whom firms and authorities alike have are of what is told of right before, whatever it is."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article

_HEADLINE = "Programföretaget Fjällsoft byter ägare"


def house(text: str) -> str | None:
    told = extract(article(f"{_HEADLINE}\n\n{text}")).positions
    return next((p.organization_name for p in told if p.person.name == "Anna Berg"), None)


@pytest.mark.parametrize("body", ["Ljusdals kommun", "Region Gotland", "Lindö Plåt AB"])
@pytest.mark.parametrize("title", ["hr-direktören", "inköpschefen", "driftchefen", "ekonomichefen"])
@pytest.mark.parametrize(
    "text",
    [
        "{} köpte programmet i fjol. Nu väntar {} Anna Berg på svar.",
        "Hos {} väntar alla på besked.\n\n– Vi hoppas, säger {} Anna Berg.",
    ],
)
def test_what_leads_the_sentence_before(body, title, text):
    assert house(text.format(body, title)) == body


@pytest.mark.parametrize("title", ["hr-direktören", "ekonomichefen", "strategen"])
def test_not_of_the_headline_behind_what_another_does(title):
    assert house(f"Lindö Plåt AB väntar på besked.\n\n– Vi hoppas, säger {title} Anna Berg.") in ("Lindö Plåt AB", None)


@pytest.mark.parametrize("body", ["Ljusdals kommun", "Region Gotland"])
def test_in_an_authority_by_its_whole_name(body):
    assert house(f"Även i {body} dröjer det.\n\n”Vi hoppas”, skriver it-chefen Anna Berg.") == body


def test_not_in_a_mere_town():
    assert house("Även i Ljusdal dröjer det.\n\n”Vi hoppas”, skriver it-chefen Anna Berg.") != "Ljusdals kommun"


@pytest.mark.parametrize(
    "text",
    [
        "Magasinet ägs av {}, som har bytt taket. Det blev dyrt.\n\n– Men fint, menar vd Anna Berg.",
        "Marken köptes av {}, som har rivit ladan. Det gick fort.\n\n– Den var rutten, menar vd Anna Berg.",
    ],
)
def test_a_firm_that_is_told_of_further(text):
    assert house(text.format("Rönnås Lokaler AB")) == "Rönnås Lokaler AB"


@pytest.mark.parametrize(
    ("other", "employer"),
    [("Luleå tekniska universitet", None), ("Luleå kommun", "Umeå universitet")],
)
def test_not_in_one_of_two_of_a_kind_that_is_named_in_passing(other, employer):
    told = "Stationen drivs av Umeå universitet och är kall."
    assert house(f"{told}\n\nDoktoranden Anna Berg mäter snön.\n\nPå kvällen kom gäster från {other}.") == employer


@pytest.mark.parametrize(
    ("opening", "employer"),
    [
        ("På Lidaskolan är det kö till svetsen. I fjol fick Lidaskolan en ny sal.", "Lidaskolan"),
        ("Det är kö till svetsen. I fjol byggdes en ny sal.", "Norrås yrkesgymnasium"),
    ],
)
def test_in_the_foremost_of_several(opening, employer):
    text = f"{opening}\n\nDet regnar i dag.\n\nDet snöar i dag.\n\n– Ja, säger rektorn Anna Berg.\n\n"
    assert house(f"{text}Tidigare vinnare:\n\n2025: Norrås yrkesgymnasium, Ed") == employer
