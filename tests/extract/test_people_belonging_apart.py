"""Ties to an organisation that stand apart from the verb of being there: where one goes on to, has a firm or plays."""

import pytest

from tests.extract.people_told import authority_of, told_of


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Anna Berg går vidare till Brunkraft.", "Brunkraft"),
        ("Bo Ek driver Klarvik ihop med sin barndomsvän Anna Berg.", "Klarvik"),
        ("Anna Berg, kvinnan bakom Brunkraft, log.", "Brunkraft"),
        ("Anna Berg är kock och en av fyra bakom studion Ljusglimt.", "Ljusglimt"),
        ("Anna Berg har varit på Brunkraft i elva år.", "Brunkraft"),
        ("Anna Berg äger tillsammans med sin syster Restaurang Ekbacken.", "Restaurang Ekbacken"),
        ("Åklagaren Anna Berg på Riksenheten mot fusk överklagar.", "Riksenheten mot fusk"),
        ("Svar lämnas av Anna Berg, presschef, Stiftelsen Ekgården, tel 12.", "Stiftelsen Ekgården"),
        ("Anna Berg sålde en firma och driver i dag verkstaden Brunkraft.", "Brunkraft"),
        ("Anna Berg, som är inhyrd från bemanningsbolaget Brunkraft, log.", "Brunkraft"),
        ("Anna Berg, som är inhyrd av bilbolaget Brunkraft, log.", None),
        ("Anna Berg går vidare till finalen.", None),
        ("Anna Berg har huset bakom Brunkraft.", None),
        ("Anna Berg, som står bakom Brunkrafts lastbilar, log.", None),
        ("Anna Berg har varit på Brunkraft i två timmar.", None),
        ("Anna Berg har varit på Brunkraft i dag.", None),
        ("Anna Berg har varit på Hotell Ekbacken varje sommar sedan 2010.", None),
        ("Anna Berg har varit på Hotell Ekbacken sedan 2010.", None),
        ("Anna Berg går från Coop till Ica varje dag.", None),
        ("Anna Berg går från Liseberg till Svenska mässan på tio minuter.", None),
        ("Anna Berg går från Telia till Ericsson.", "Ericsson"),
        ("Anna Berg har lett rättegången på Brunkraft AB.", None),
        ("Anna Berg leder strejken på Brunkraft AB.", None),
        ("Anna Berg leder debatten på Brunkraft AB.", None),
        ("Räddningsledaren Anna Berg leder arbetet på Brunkraft AB.", None),
        ("Kammaråklagare Anna Berg håller i utredningen på Skatteverket.", None),
        ("Anna Berg leder arbetet på Brunkraft AB.", "Brunkraft AB"),
        ("Anna Berg ansvarar för städningen på Brunkraft AB åt Ekens Städ AB.", "Ekens Städ AB"),
        ("Anna Berg vaktar parkeringen på Ikea åt Securitas.", "Securitas"),
        ("Anna Berg bytte Telia mot Tele2.", None),
        ("Anna Berg följer Djurgården på Nordea Arena.", None),
        ("Anna Berg har varit hos Försäkringskassan sedan 2019.", None),
        ("Anna Berg har varit på arbetsförmedlingen i tre år.", None),
        ("Efter Anna Berg tar Bo Ek över som vd på Brunkraft AB.", None),
        ("Frölundas motståndare Anna Berg är arg.", None),
        ("Anna Berg går vidare till Arbetsdomstolen.", None),
        ("Anna Berg följer Volvo på Avanza.", None),
        ("Där väntar Anna Berg på besked från Skatteverket.", None),
        ("Förra veckan träffades Anna Berg, Skanska och kommunen.", None),
        ("Avtalet mellan Anna Berg, Ikea och Samhall är klart.", None),
        ("Med var Anna Berg, Skanska, och Bo Ek, NCC.", "Skanska"),
        ("Anna Berg spelar i Superettan.", None),
        ("Anna Berg äger tillsammans med Bo Ek en åker.", None),
    ],
)
def test_what_ties_somebody_apart(text, organization):
    assert authority_of(text) == organization


def test_a_tie_leaves_the_role_beside_it():
    assert told_of("Anna Berg är kock och en av fyra bakom studion Ljusglimt.")["Anna Berg"][:2] == (
        "kock",
        "Ljusglimt",
    )


@pytest.mark.parametrize(
    ("title", "role", "organization"),
    [
        ("Ericssonchefen", "chef", "Ericsson"),
        ("SAS-chefen", "chef", "SAS"),
        ("Saabägaren", "saabägare", None),
        ("Malmöläkaren", "läkare", None),
        ("Uppsalaforskaren", "forskare", None),
        ("IT-chefen", "IT-chef", None),
        ("Arkitekten", "arkitekt", None),
        ("Markägaren", "markägare", None),
    ],
)
def test_a_title_that_joins_a_name_and_a_role(title, role, organization):
    assert told_of(f"{title} Anna Berg log.")["Anna Berg"][:2] == (role, organization)


@pytest.mark.parametrize(
    "text",
    [
        "– Vi har anställt Bosse, säger Anna Berg.",
        "– Brunkraft har anställt mer folk, säger Anna Berg.",
        "Brunkraft har fått nya ägare, ny vd, ny säljare och Anna Berg, som är nöjd.",
    ],
)
def test_who_but_tells_of_somebody_hired(text):
    assert authority_of(text) is None
