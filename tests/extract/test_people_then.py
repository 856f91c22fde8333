"""What somebody was on the day that is told of, has become, or is as the first of several."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("– Det var tyst, säger Anna Berg, som då var rektor på Åsskolan.", ("rektor", "Åsskolan")),
        ("– Det var tyst, säger Anna Berg, som var lotschef i Orsa kommun i nio år.", ("lotschef", "Orsa kommun")),
        ("– Hej, säger Anna Berg, som då var rektor på Åsskolan.\nI dag är hon lots i Ed.", ("lots", None)),
        ("Anna Berg, som då var rektor på Åsskolan, hade tvekat.", ("rektor", "Åsskolan")),
        ("Bo Ek log mot Anna Berg, som då var rektor på Åsskolan.", (None, None)),
    ],
)
def test_who_is_heard_as_what_he_or_she_then_was(text, told):
    assert told_of(text)["Anna Berg"][:2] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anna Berg lade ut. Fiskare har hon varit i elva år.", ("fiskare", None)),
        ("Fiskare har Anna Berg varit sedan 2010.", ("fiskare", None)),
        ("Anna Berg log. Fiskare har hon aldrig varit.", (None, None)),
        ("Anna Berg log. Hon blev den yngsta ledamoten i byggnadsnämnden.", ("ledamot i byggnadsnämnden", None)),
        ("Anna Berg log. Hon är den första rektorn på Åsskolan.", ("rektor", "Åsskolan")),
        ("Anna Berg log. Hon valdes in som 20-åring och är ordförande i Orsa byalag.", ("ordförande", "Orsa byalag")),
        ("Anna Berg har kört buss i Ed i sex år, de två senaste som förare på Klarvik.", ("förare", "Klarvik")),
        ("Anna Berg, mjölkbonde, blev kassör.", ("kassör", None)),
        ("Anna Berg, mjölkbonde, blev glad.", ("mjölkbonde", None)),
        ("Anna Berg log. Hon jobbade extra på kafé Tratten.", (None, None)),
        ("Anna Berg, 44, är ny kultur- och fritidschef i Orsa kommun.", ("kultur- och fritidschef", "Orsa kommun")),
        ("Anna Berg är professor i brobyggnad. Nu har professorn fått pris.", ("professor i brobyggnad", None)),
        ("Nu har professorn i brobyggnad fått fyra miljoner för att mäta, säger Anna Berg.", (None, None)),
        ("Anna Berg log. Hon var lots på Sjöverket och därefter kock i Lund, innan hon flyttade.", (None, None)),
    ],
)
def test_what_somebody_has_long_been_or_has_become(text, told):
    assert told_of(text)["Anna Berg"][:2] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "[ingress] Anna Berg har bråttom. Nu vill Orsas nya kommundirektör sälja allt.",
            ("kommundirektör", "Orsa kommun"),
        ),
        ("[ingress] Anna Berg har bråttom. Nu vill Orsas kommundirektör sälja allt.", (None, None)),
        ("[ingress] Anna Berg har bråttom. Nu vill Klarviks inköpare sälja allt.", ("inköpare", "Klarvik")),
        ("Bo Ek log.\nDär satt Anna Berg. Den pensionerade lotsen log.", ("pensionerad lots", None)),
        ("Bo Ek log. Där satt Anna Berg. Den pensionerade lotsen log.", (None, None)),
        ("[ingress] Anna Berg har bråttom. Nu svarar Klarviks inköpare.", (None, None)),
        ("[ingress] Anna Berg har bråttom. Den 7 mars fyller lotsen 70 år.", ("lots", None)),
        ("[ingress] Anna Berg har bråttom. När lotsen nu slutar är hon glad.", ("lots", None)),
        ("[ingress] Anna Berg har bråttom efter lotsen.", (None, None)),
        ("[ingress] Anna Berg och Bo Ek har bråttom. Nu vill Orsas nya kommundirektör sälja.", (None, None)),
        ("Kassören, 17-åriga Anna Berg, log.", ("kassör", None)),
        ("Kassören log. Igår skrattade 17-åriga Anna Berg.", (None, None)),
    ],
)
def test_a_title_apart_from_the_name(text, told):
    assert told_of(text)["Anna Berg"][:2] == told


@pytest.mark.parametrize(
    ("lede", "role"),
    [
        ("… målvakten i Vinga IF som spelade sin sista match.", "målvakt"),
        ("… som är ny målvakt i Vinga IF. I fredags spelade hon där.", "målvakt"),
        ("Målvakten i Vinga IF som spelade sin sista match.", "undersköterska"),
    ],
)
def test_a_lede_that_dots_lead_on_to_tells_more_than_a_list(lede, role):
    text = f"# Hallå där, Anna Berg …\n{lede}\n[fakta] Namn: Anna Berg.\n[fakta] Yrke: Undersköterska."
    assert told_of(text)["Anna Berg"][0] == role


@pytest.mark.parametrize(
    ("behind", "role", "house"),
    [
        ("undersköterska i hemtjänsten", "undersköterska i hemtjänsten", None),
        ("kock i äldreomsorgen", "kock i äldreomsorgen", None),
        ("kock i kyrkan", "kock", None),
        ("chef för ortopedkliniken på Vinga sjukhus", "chef för ortopedkliniken", "Vinga sjukhus"),
        ("tränare för damlaget i Vinga IF", "tränare", "Vinga IF"),
        ("kommunpolis vid lokalpolisområde Vinga", "kommunpolis", "lokalpolisområde Vinga"),
        ("kock på restaurang Tratten", "kock", "Tratten"),
        ("besättningsman på båten", "besättningsman", None),
        ("vd för campingen", "vd", None),
        ("ordförande i elevrådet", "ordförande i elevrådet", None),
        ("utbildad undersköterska", "undersköterska", None),
        ("kassör, en gång svetsare på mejeriutrustning", "kassör", None),
        ("konstnärlig ledare för Teater Vinga vid Storplan", "konstnärlig ledare", "Teater Vinga"),
        ("kammaråklagare vid Söderorts åklagarkammare", "kammaråklagare", "Söderorts åklagarkammare"),
        ("forskare vid det fristående Institutet för Ljus", "forskare", "Institutet för Ljus"),
        ("rektor för 420 elever", "rektor", None),
        ("lots och en av två grundare av Klarvik Data", "lots", "Klarvik Data"),
    ],
)
def test_what_belongs_to_a_role_and_what_to_its_house(behind, role, house):
    assert told_of(f"– Hej, säger Anna Berg, {behind}.")["Anna Berg"][:2] == (role, house)
