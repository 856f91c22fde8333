"""In which role an article names somebody, beside the name and apart from it."""

import pytest

from pipeline.extract.people import bodies_of, find_people, positions
from pipeline.model import Block, BlockKind, Cell, Table
from tests.extract.invented import article
from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("text", "name", "role", "organization", "party"),
    [
        ("Anna Berg, rektor på Åsskolan, log.", "Anna Berg", "rektor", "Åsskolan", None),
        ("Rektorn Anna Berg log.", "Anna Berg", "rektor", None, None),
        ("Åsskolans rektor Anna Berg log.", "Anna Berg", "rektor", "Åsskolan", None),
        ("Anna Berg är rektor på Åsskolan.", "Anna Berg", "rektor", "Åsskolan", None),
        ("Anna Berg har varit skolkock i 31 år.", "Anna Berg", "skolkock", None, None),
        ("Anna Berg (KD) log.", "Anna Berg", None, None, "KD"),
        ("Anna Berg (kd) log.", "Anna Berg", None, None, "KD"),
        ("Falu kommuns ekonomichef Anna Berg log.", "Anna Berg", "ekonomichef", "Falu kommun", None),
        ("Faluns kommundirektör Anna Berg log.", "Anna Berg", "kommundirektör", "Falu kommun", None),
        ("Anna Berg, lantbrukare i Falun, log.", "Anna Berg", "lantbrukare", None, None),
        ("Anna Berg blev kock i Falu kommun 2021 och log.", "Anna Berg", "kock", "Falu kommun", None),
        ("Anna Berg, arkitekt i Solna stad, log.", "Anna Berg", "arkitekt", "Solna stad", None),
        ("Anna Berg vid invigningen i Rättviks centrum.", "Anna Berg", None, None, None),
        ("Anna Berg, bagare i Orsa kyrkby, log.", "Anna Berg", "bagare", None, None),
        ("Anna Berg, kassör i Ryd byaförening, log.", "Anna Berg", "kassör", "Ryd byaförening", None),
        ("Anna Berg, kassör i Ryds ryttarklubb, log.", "Anna Berg", "kassör", "Ryds ryttarklubb", None),
        ("Anna Berg, kassör i Ryd byalag, sammanfattar.", "Anna Berg", "kassör", "Ryd byalag", None),
        ("Anna Berg, till vardags strateg vid Länsverket, log.", "Anna Berg", "strateg", "Länsverket", None),
        ("Anna Berg, sedan i våras chef för Klarvik AB, log.", "Anna Berg", "chef", "Klarvik AB", None),
        ("Tenoren Anna Berg, till vardags rörmokare, log.", "Anna Berg", "tenor", None, None),
        ("Styrelseledamoten Anna Berg, själv lantbrukare, log.", "Anna Berg", "styrelseledamot", None, None),
        ("Anna Berg, själv lantbrukare, log.", "Anna Berg", "lantbrukare", None, None),
        ("Anna Berg, själv lärare på Åsskolan, log.", "Anna Berg", "lärare", "Åsskolan", None),
        ("Anna Park Olofsson, docent, log.", "Anna Park Olofsson", "docent", None, None),
        ("Blodsband av Anna Berg på Studio Lind är bra.", "Anna Berg", None, None, None),
        ("”Vid sjön” av Anna Berg på Studio Lind är bra.", "Anna Berg", None, None, None),
        ("Planen är ritad av Anna Berg på Studio Lind.", "Anna Berg", None, "Studio Lind", None),
        ("Anna Berg, mäklare i Klarviks finansvärld, log.", "Anna Berg", "mäklare", None, None),
        ("Anna Berg, kock i Norrlands inland, log.", "Anna Berg", "kock", None, None),
        (
            "Anna Berg, skyddsombud i Hultsfred, Vimmerby och Högsby, log.",
            "Anna Berg",
            "skyddsombud",
            None,
            None,
        ),
        ("Anna Berg arbetar på Studio Lind. Hon är arkitekt.", "Anna Berg", "arkitekt", "Studio Lind", None),
        ("[bild] Anna Berg, ordförande Lärarlaget.", "Anna Berg", "ordförande", "Lärarlaget", None),
        ("[bild] Undersköterskan Anna Berg på väg hem.", "Anna Berg", "undersköterska", None, None),
        ("Joel von Eken, docent, log.", "Joel von Eken", "docent", None, None),
        ("Karin M. Ek, docent, log.", "Karin M Ek", "docent", None, None),
        ("Miljöpartisten Anna Berg log.", "Anna Berg", None, None, "MP"),
        ("Miljöpartiets Noor al-Berg log.", "Noor al-Berg", None, None, "MP"),
        ("Då log moderaten Anna Berg.", "Anna Berg", None, None, "M"),
        ("Anna Berg, kristdemokrat i nämnden, log.", "Anna Berg", None, None, "KD"),
        ("Miljöpartisten Noor al-Berg log.", "Noor al-Berg", None, None, "MP"),
        ("Elin d’Ek, försvarare, log.", "Elin d’Ek", "försvarare", None, None),
        ("Sidan leds av jaktledaren Omar el-Lind.", "Omar el-Lind", "jaktledare", None, None),
        ("Den andres advokat, Anna Berg, log.", "Anna Berg", "advokat", None, None),
        ("Klientens försvarare, Anna Berg, log.", "Anna Berg", "försvarare", None, None),
        ("Målvakten som snubblade heter Anna Berg.", "Anna Berg", "målvakt", None, None),
        ("Läraren som rappar heter Anna Berg.", "Anna Berg", "lärare", None, None),
        ("Styrelsens ordförande Anna Berg log.", "Anna Berg", "styrelsens ordförande", None, None),
        ("Vice ordföranden i byggnämnden, Anna Berg, log.", "Anna Berg", "vice ordförande i byggnämnden", None, None),
        ("Anna Berg, pensionerad lärare och ledamot i styrelsen, log.", "Anna Berg", "ledamot i styrelsen", None, None),
        ("Anna Berg, pensionerad lärare, log.", "Anna Berg", "pensionerad lärare", None, None),
        ("Mittbacken Anna Berg log.", "Anna Berg", "mittback", None, None),
        ("Granviks hr-chef, Anna Berg, log.", "Anna Berg", "hr-chef", "Granvik", None),
        ("Anna Berg är en av två lantmätare i Åmåls kommun.", "Anna Berg", "lantmätare", "Åmåls kommun", None),
        ("Anna Berg, en av Klarviks fyra montörer, log.", "Anna Berg", "montör", None, None),
        (
            "Anna Berg, tidigare kock, numera en av nio tågvärdar, log.",
            "Anna Berg",
            "tågvärd",
            None,
            None,
        ),
        ("Enhetschef är sedan i våras Anna Berg.", "Anna Berg", "enhetschef", None, None),
        ("Som skolchef i Eksjö ansvarar Anna Berg för allt.", "Anna Berg", "skolchef", "Eksjö kommun", None),
        ("Anna Berg log. Som skolchef i Eksjö ansvarar hon för allt.", "Anna Berg", "skolchef", "Eksjö kommun", None),
        ("Anna Berg log. Hon anställdes av Habo bibliotek i fjol.", "Anna Berg", None, "Habo bibliotek", None),
        ("Anna Berg log. Formellt är hon anställd hos Klarvik.", "Anna Berg", None, "Klarvik", None),
        ("Anna Berg efterträdde sin far som vd.", "Anna Berg", "vd", None, None),
        ("Rektorn själv, Anna Berg, log.", "Anna Berg", "rektor", None, None),
        ("Vd:n för Klarvik själv, Anna Berg, log.", "Anna Berg", "vd", "Klarvik", None),
        ("Moderata oppositionsrådet Anna Berg log.", "Anna Berg", "oppositionsråd", None, "M"),
        ("Liberala gruppledaren i Tanum, Anna Berg, log.", "Anna Berg", "gruppledare", None, "L"),
        ("Enligt Klarviks vd Anna Berg är det bra.", "Anna Berg", "vd", "Klarvik", None),
        ("Även Klarviks vd Anna Berg log.", "Anna Berg", "vd", "Klarvik", None),
        ("Revisorernas ordförande Anna Berg log.", "Anna Berg", "ordförande", None, None),
        ("Anna Berg, partner på Klarvik, log.", "Anna Berg", "partner", "Klarvik", None),
        ("Doktoranden Anna Berg log.", "Anna Berg", "doktorand", None, None),
        ("Hönsbonden Anna Berg log.", "Anna Berg", "hönsbonde", None, None),
        ("Anna Berg, lärare, log. Anna Berg är lärare i svenska.", "Anna Berg", "lärare i svenska", None, None),
        ("Rektorn Anna Berg, ytterst ansvarig för barnen, log.", "Anna Berg", "rektor", None, None),
        (
            "Anna Berg, befäl vid Räddningstjänsten Kalmar län, log.",
            "Anna Berg",
            "befäl",
            "Räddningstjänsten Kalmar län",
            None,
        ),
        ("Anna Berg, kanslichef i Aneby, log.", "Anna Berg", "kanslichef", "Aneby kommun", None),
        ("[bild] Anna Berg vid prisutdelningen i Orsa kyrkby.", "Anna Berg", None, None, None),
        ("Anna Berg från Åsskolan log.", "Anna Berg", None, None, None),
        ("Ordföranden i Kvarnens vänner, Zhuleil Quar, log.", "Zhuleil Quar", "ordförande", "Kvarnens vänner", None),
        ("Arbetsledaren Anna Berg på Skruvix log.", "Anna Berg", "arbetsledare", "Skruvix", None),
        ("Läraren Anna Berg på Öland log.", "Anna Berg", "lärare", None, None),
        ("Oppositionsrådet Anna Berg (M) i Tanum log.", "Anna Berg", "oppositionsråd", "Tanums kommun", "M"),
        ("I Orust kommun, där Anna Berg är planarkitekt, log alla.", "Anna Berg", "planarkitekt", "Orust kommun", None),
        ("Enligt Klarvik AB går det bra. Vd:n Anna Berg log.", "Anna Berg", "vd", None, None),
        ("– Ja, säger Anna Berg, 43, på Broverket.", "Anna Berg", None, "Broverket", None),
        ("– Ja, säger Anna Berg rektor på Åsskolan.", "Anna Berg", "rektor", "Åsskolan", None),
        (
            "Efterträdaren heter Anna Berg och är säljchef på Granvik Bygg.",
            "Anna Berg",
            "säljchef",
            "Granvik Bygg",
            None,
        ),
        ("Lokförarnas ombud, Anna Berg, log.", "Anna Berg", "ombud", None, None),
        ("På Kullens förskola jobbar Anna Berg som kock.", "Anna Berg", "kock", "Kullens förskola", None),
        ("Anna Berg log. Nu är hon verksamhetschef på Åslunden.", "Anna Berg", "verksamhetschef", "Åslunden", None),
        ("Anna Berg har sedan 2019 varit rektor på Åsskolan.", "Anna Berg", "rektor", "Åsskolan", None),
        ("Regionala skyddsombudet Anna Berg log.", "Anna Berg", "regionalt skyddsombud", None, None),
        ("Anna Berg, drift-, gatu- och parkchef, log.", "Anna Berg", "drift-, gatu- och parkchef", None, None),
        ("Tanums mark- och miljöchef Anna Berg log.", "Anna Berg", "mark- och miljöchef", "Tanums kommun", None),
        (
            "Anna Berg, jurist på Länsstyrelsen i Värmlands län, log.",
            "Anna Berg",
            "jurist",
            "Länsstyrelsen i Värmlands län",
            None,
        ),
        ("Styrelsens kassör Anna Berg log.", "Anna Berg", "kassör", None, None),
        ("Deras jurist, Anna Berg, log.", "Anna Berg", "jurist", None, None),
        ("Årets bibliotekarie Anna Berg log.", "Anna Berg", "bibliotekarie", None, None),
        ("Lärarlagets ordförande i Bohuslän, Anna Berg, log.", "Anna Berg", "ordförande", "Lärarlaget", None),
        (
            "Kommunstyrelsens ordförande i Tanum, Anna Berg, log.",
            "Anna Berg",
            "kommunstyrelsens ordförande",
            "Tanums kommun",
            None,
        ),
        (
            "Anna Berg, docent vid Lunds universitets institution för broar, log.",
            "Anna Berg",
            "docent",
            "Lunds universitet",
            None,
        ),
        (
            "Anna Berg, docent vid Institutionen för vatten, mark och broar vid Lunds universitet, log.",
            "Anna Berg",
            "docent",
            "Lunds universitet",
            None,
        ),
        ("– Ja, skriver Anna Berg (S) på Instagram.", "Anna Berg", None, None, "S"),
        ("– Ja, säger Anna Berg på Broverkets årsmöte.", "Anna Berg", None, None, None),
        ("Anna Berg är rektor. Dessförinnan var hon skolchef i Tanums kommun.", "Anna Berg", "rektor", None, None),
        ("Anna Berg, tidigare rektor på Åsskolan, log.", "Anna Berg", "tidigare rektor", "Åsskolan", None),
        ("Anna Berg, som driver Bergs Bageri, log.", "Anna Berg", None, "Bergs Bageri", None),
        ("På Broverket är det förmannen Anna Berg som svarar.", "Anna Berg", "förman", "Broverket", None),
        ("I fjol utsågs Anna Berg till vd för Klarvik.", "Anna Berg", "vd", "Klarvik", None),
        ("Anna Berg lämnar uppdraget som förbundskapten.", "Anna Berg", "förbundskapten", None, None),
        (
            "Grundaren och styrelseordföranden Anna Berg log.",
            "Anna Berg",
            "grundare och styrelseordförande",
            None,
            None,
        ),
        ("Professor emerita Anna Berg log.", "Anna Berg", "professor emerita", None, None),
        (
            "Anna Berg, Chief Bridge Officer på Van der Meer Bridges, log.",
            "Anna Berg",
            "Chief Bridge Officer",
            "Van der Meer Bridges",
            None,
        ),
        ("Anna Berg, revisor på byrån Berg & Ek, log.", "Anna Berg", "revisor", "Berg & Ek", None),
        ("Anna Berg, chaufför på Buss i Borgvik AB, log.", "Anna Berg", "chaufför", "Buss i Borgvik AB", None),
        ("Moderaternas gruppledare Anna Berg log.", "Anna Berg", "gruppledare", None, "M"),
        ("Umeås målvakt Anna Berg log.", "Anna Berg", "målvakt", None, None),
        ("Länsstyrelsens handläggare Anna Berg log.", "Anna Berg", "handläggare", None, None),
        (
            "Anna Berg log. I dag jobbar hon som svetsare på Klarvik Bygg.",
            "Anna Berg",
            "svetsare",
            "Klarvik Bygg",
            None,
        ),
    ],
)
def test_a_person_with_what_is_stated(text, name, role, organization, party):
    assert told_of(text) == {name: (role, organization, party)}


def test_a_table_tells_the_role_in_its_header():
    rows = ((Cell("Ort", True), Cell("Samordnare", True)), (Cell("Norr"), Cell("Anna Berg")))
    block = Block(BlockKind.TABLE, "Ort\tSamordnare\nNorr\tAnna Berg", table=Table(rows))
    made = article("Ring oss.")
    (person,) = find_people(type(made)("prov", "Rubriken", (*made.blocks, block)))
    assert (person.entity.name, person.role) == ("Anna Berg", "samordnare")


def test_a_caption_gives_a_role_but_no_mention():
    (person,) = find_people(article("[bild] Anna Berg, vd för Brobygget.\nI dag öppnar Anna Berg bron."))
    assert person.role == "vd"
    assert len(person.mentions) == 1


@pytest.mark.parametrize(
    ("text", "role", "organization", "party"),
    [
        ("Anna Berg, 43 år (S), lärare på Åsskolan, log.", "lärare", "Åsskolan", "S"),
        ("Anna Berg var rektor på Åsskolan fram till 2020. Hon är kock på Bruket.", "kock", "Bruket", None),
        ("Anna Berg, jurist i Värmlands län, log.", "jurist", None, None),
        ("Det säger Anna Berg, kommunalråd i Hultsfred, Vimmerby.", "kommunalråd", None, None),
        ("Vid Ekvikens museum, där intendenten Anna Berg log, är det tyst.", "intendent", "Ekvikens museum", None),
        ("Hos Skruvix Bygg, där svetsaren Anna Berg log, är det tyst.", "svetsare", "Skruvix Bygg", None),
    ],
)
def test_what_is_told_apart_from_the_name(text, role, organization, party):
    assert told_of(text) == {"Anna Berg": (role, organization, party)}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Enhetschef är sedan i våras Anna Berg.", "enhetschef"),
        ("Ny rektor blir nu Anna Berg.", "rektor"),
        ("Ansvarig för bytet var Anna Berg.", "ansvarig för bytet"),
        ("Anna Berg log. Som skolchef i Lund ansvarar hon för allt.", "skolchef"),
        ("Som kassör i föreningen räknar Anna Berg varje krona.", "kassör"),
        ("Anna Berg reser sig och blir bibliotekarie.", "bibliotekarie"),
        ("Anna Berg log. Hon började som vikarie på Klarvik och är i dag montör.", "montör"),
        ("Anna Berg log. Hon är tredje generationen och hade just efterträtt sin far som vd.", "vd"),
    ],
)
def test_the_role_that_a_sentence_tells_apart_from_the_name(text, role):
    assert told_of(text)["Anna Berg"][0] == role


@pytest.mark.parametrize(
    "text",
    [
        "Som student bodde Anna Berg i Lund.",
        "Som rektor har man det bra, tycker Anna Berg.",
        "För rektorn är Anna Berg en hjälte.",
        "Anna Berg mötte Bo Ek, som är målare och blev rektor.",
        "Anna Berg skrattar, och rektorn är glad.",
    ],
)
def test_what_a_sentence_tells_of_others_is_no_role(text):
    assert told_of(text)["Anna Berg"][0] is None


@pytest.mark.parametrize(
    "own", ["Anna Berg, vd, log.", "Anna Berg, som numera är vd, log.", "Anna Berg är vd.", "Vd Anna Berg log."]
)
def test_an_own_role_counts_before_one_that_is_shared(own):
    told = told_of(f"[bild] Anna Berg och Bo Ek, grundare av Klarvik.\n{own}")
    assert told == {"Anna Berg": ("vd", "Klarvik", None), "Bo Ek": ("grundare", "Klarvik", None)}


def test_who_has_no_role_has_no_position():
    made = article("Anna Berg log.")
    assert positions(find_people(made), bodies_of(made, (), ())) == ()


@pytest.mark.parametrize("between", [" från Ed", ", 18, från Ed", ", 18, från Norra Ed"])
def test_where_somebody_is_from_parts_no_name_from_its_verb(between):
    assert told_of(f"Anna Berg{between} är ordförande i Ryds byalag.")["Anna Berg"][:2] == ("ordförande", "Ryds byalag")


def test_an_age_parts_no_verb_from_the_role():
    told = told_of("Anna Berg är med sina 61 år en av de äldsta lotsarna på Klarvik.")
    assert told["Anna Berg"][:2] == ("lots", "Klarvik")
