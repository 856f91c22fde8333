"""Whom an organisation sends, thanks or speaks through is its own: "sin" leads back to the subject."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article
from tests.extract.people_told import told_of


@pytest.mark.parametrize("house", ["Lindö Spelmanslag", "Rönnås Plåt AB", "Ljusdals kommun", "Region Gotland"])
@pytest.mark.parametrize(
    "text",
    [
        "{} hade ordnat kaffe och lånat ut sin kassör, Anna Berg, som bryggde.",
        "{} företräds av sin kassör Anna Berg.",
        "Till stämman hade {} bett sin kassör Anna Berg om råd.",
        "Därför låter {} sin kassör, Anna Berg, räkna om.",
        "Genom sin kassör Anna Berg säger {} nej.",
        "Även {}, med sin kassör Anna Berg, säger nej.",
    ],
)
def test_of_the_subject(house, text):
    assert told_of(text.format(house))["Anna Berg"][:2] == ("kassör", house)


@pytest.mark.parametrize(
    "text",
    [
        "Bo Ek besökte Rönnås Plåt AB med sin jurist Anna Berg.",
        "Rönnås Plåt AB förlorade när Bo Ek tog med sin jurist, Anna Berg.",
        "På Rönnås Plåt AB fick Bo Ek stöd av sin jurist Anna Berg.",
        "Ek sålde Rönnås Plåt AB till sin jurist Anna Berg.",
        "Rönnås Plåt AB stängde. Bo Ek hämtade sin fru, Anna Berg.",
    ],
)
def test_of_somebody(text):
    assert told_of(text)["Anna Berg"][1] is None


@pytest.mark.parametrize("house", ["Lindö Spelmanslag", "Rönnås Plåt AB", "Ljusdals kommun"])
@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("{} avskedade sin säljare Anna Berg.", "säljare"),
        ("{} har sagt upp sin säljare Anna Berg.", "säljare"),
        ("{} sade i går upp sin säljare Anna Berg.", "säljare"),
        ("{} förlorar sin kassör Anna Berg.", "kassör"),
        ("{} ersätter sin vd Anna Berg.", "vd"),
        ("{} bytte ut sin vd Anna Berg.", "vd"),
        ("{} saknar sin gamla vd Anna Berg.", "vd"),
        ("{} har skilt sin vd, Anna Berg, från uppdraget.", "vd"),
        ("{} har sparkat sin tidigare kassör Anna Berg.", "tidigare kassör"),
        ("{} stämmer sin förre vd Anna Berg.", "förre vd"),
        ("{} tackar sin revisor Anna Berg.", "revisor"),
        ("{} anlitar sin arkitekt Anna Berg.", "arkitekt"),
        ("{} skickar sin advokat, Anna Berg, till rätten.", "advokat"),
        ("{} väntar på sin it-konsult Anna Berg.", "it-konsult"),
        ("{} kritiserar sin kommunalpolitiker Anna Berg.", "kommunalpolitiker"),
        ("{} stämmer sin leverantör, säljaren Anna Berg.", "säljare"),
        ("{} stämmer sin granne, bagaren Anna Berg.", "bagare"),
        ("{} stämmer sin konkurrent, vd Anna Berg.", "vd"),
        ("{} stämmer sin hyresvärd i Ed, direktören Anna Berg.", "direktör"),
    ],
)
def test_of_the_house_no_more_or_never(house, text, role):
    told = [(p.role, p.organization_name) for p in extract(article(text.format(house))).positions]
    assert told == [(role, None)]


@pytest.mark.parametrize("role", ["stadsarkitekt", "försäljningschef"])
def test_of_the_house_by_what_none_else_has(role):
    assert told_of(f"Ljusdals kommun skickade sin {role} Anna Berg.")["Anna Berg"][1] == "Ljusdals kommun"
