"""Who an article names, in which role, for whom."""

import pytest

from pipeline.extract.people import affiliation, bodies_of, find_people, positions
from pipeline.model import Block, BlockKind, Cell, Entity, EntityType, Mention, OrganizationBasis, Table
from tests.extract.invented import article, named


def _told(text: str) -> dict:
    return {p.entity.name: (p.role, p.organization_name, p.party) for p in find_people(article(text))}


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
        ("Bryggeriet Humlans Öl växer. Ägaren Anna Berg log.", "Anna Berg", "ägare", "Humlans Öl", None),
        ("Klarvik AB växer. Ägaren Anna Berg log.", "Anna Berg", "ägare", "Klarvik AB", None),
        ("Slamverket växer. Vd:n Anna Berg log.", "Anna Berg", "vd", "Slamverket", None),
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
        ("Anna Berg (Tanums kommun) log.", "Anna Berg", None, "Tanums kommun", None),
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
    assert _told(text) == {name: (role, organization, party)}


@pytest.mark.parametrize(
    "text",
    [
        "Bron ligger vid Olof Palmes gata.",
        "Upplands Väsby växer och Lilla Edet krymper.",
        "Svenska Dagbladet och Clas Ohlson är med. Region Halland också.",
        "[bild] Bron i solsken. Foto: Anna Berg",
        "Nya Visioner heter planen..",
        "[utdrag] Anna Berg: Det går bra",
    ],
)
def test_what_is_no_person(text):
    assert _told(text) == {}


def test_a_person_is_followed_through_short_names():
    made = article("Anna-Lena Haddad Ek, vd för Bron, log.\nAnna-Lena gick. Haddad Ek kom åter. Eks bil stod kvar.")
    (person,) = find_people(made)
    assert [mention.text for mention in person.mentions] == ["Anna-Lena Haddad Ek", "Anna-Lena", "Haddad Ek", "Eks"]
    assert (person.given, person.surname, person.sex) == ("Anna-Lena", "Ek", "F")


def test_a_caption_gives_a_role_but_no_mention():
    (person,) = find_people(article("[bild] Anna Berg, vd för Brobygget.\nI dag öppnar Anna Berg bron."))
    assert person.role == "vd"
    assert len(person.mentions) == 1


def test_a_shared_surname_means_who_was_named_last():
    made = article("Anna Berg gick. Erik Berg kom. Berg log.")
    by_name = {person.entity.name: [m.text for m in person.mentions] for person in find_people(made)}
    assert by_name == {"Anna Berg": ["Anna Berg"], "Erik Berg": ["Erik Berg", "Berg"]}


def test_the_municipality_is_not_the_person():
    made = article("Samuel Berg log. I Berg snöar det. Bergs kommun plogar.")
    (person,) = find_people(made)
    assert [mention.text for mention in person.mentions] == ["Samuel Berg"]


def test_a_table_tells_the_role_in_its_header():
    rows = ((Cell("Ort", True), Cell("Samordnare", True)), (Cell("Norr"), Cell("Anna Berg")))
    block = Block(BlockKind.TABLE, "Ort\tSamordnare\nNorr\tAnna Berg", table=Table(rows))
    made = article("Ring oss.")
    (person,) = find_people(type(made)("prov", "Rubriken", (*made.blocks, block)))
    assert (person.entity.name, person.role) == ("Anna Berg", "samordnare")


def test_organisations_get_their_full_names():
    made = article("Anna Berg, forskare vid IFB, log.")
    people = find_people(made)
    (position,) = positions(people, bodies_of(made.text, people, named(made, {"IFB": "Institutet för broar"})))
    assert (position.role, position.organization_name) == ("forskare", "Institutet för broar")
    assert position.organization == Entity(EntityType.ORGANIZATION, "Institutet för broar")


def test_a_municipality_is_the_organisation_of_its_officers():
    made = article("Anna Berg, kommunalråd i Varberg, log.")
    (person,) = find_people(made)
    varberg = Entity(EntityType.MUNICIPALITY, "Varberg", "1383")
    start = made.text.index("Varberg")
    mentions = [Mention(varberg, "Varberg", start, start + 7, "test", 1.0)]
    assert affiliation(person, bodies_of(made.text, [person], mentions)) == (
        "kommunalråd",
        varberg,
        "Varbergs kommun",
        OrganizationBasis.STATED,
    )


def test_the_company_pointed_back_to_is_the_one_named_before():
    made = article("Brobygget växer. Företagets vd Anna Berg log.")
    people = find_people(made)
    (position,) = positions(people, bodies_of(made.text, people, named(made, {"Brobygget": "Brobygget AB"})))
    assert (position.role, position.organization_name) == ("vd", "Brobygget AB")


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("Broklubben växer. Klubbens kassör Anna Berg log.", ["Broklubben"], "Broklubben"),
        ("Åkeriet Klarvik och Broverket är oense. Åkeriets vd Anna Berg log.", ["Klarvik", "Broverket"], "Klarvik"),
        ("Klarvik och Broverket är oense. Myndighetens jurist Anna Berg log.", ["Klarvik", "Broverket"], "Broverket"),
        ("Klarvik har 60 montörer ute. Driftchefen Anna Berg log.", ["Klarvik"], "Klarvik"),
        ("Klarvik och Lindvik är oense. Driftchefen Anna Berg log.", ["Klarvik", "Lindvik"], None),
        ("Jag skrev till Klarvik. Driftchefen Anna Berg log.", ["Klarvik"], None),
        ("Brolagets förbund växer. Förbundsjuristen Anna Berg log.", ["Brolagets förbund"], "Brolagets förbund"),
        ("Klarvik växer. Utbildningschefen Anna Berg log.", ["Klarvik"], None),
        ("Klarvik växer. Svaret kommer från bolagets jurist, Anna Berg.", ["Klarvik"], "Klarvik"),
        ("Klarvik växer. Museets chef Anna Berg log.", ["Klarvik"], None),
    ],
)
def test_the_organisation_that_a_title_points_back_to(text, names, expected):
    made = article(text)
    people = find_people(made)
    (position,) = positions(people, bodies_of(made.text, people, named(made, {name: name for name in names})))
    assert position.organization_name == expected


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Lärarna Anna Berg och Bo Lind log.", "lärare"),
        ("Då log krögarna Anna Berg, Eva Ek och Bo Lind.", "krögare"),
        ("Där satt ledamöterna Anna Berg och Bo Lind.", "ledamot"),
        ("Då log rektorerna Anna Berg och Bo Lind.", "rektor"),
    ],
)
def test_a_role_in_plural_is_that_of_each(text, role):
    told = _told(text)
    assert told["Anna Berg"][0] == told["Bo Lind"][0] == role


@pytest.mark.parametrize("fellow", ["Partikamraten", "Då log partikollegan", "Hennes partivän och partikamrat"])
def test_a_fellow_of_the_party_is_of_it(fellow):
    assert _told(f"Karin Ek (KD) log. {fellow} Bo Lind gick.")["Bo Lind"][2] == "KD"


def test_sisters_have_no_role():
    assert _told("Systrarna Anna Berg och Eva Berg log.")["Anna Berg"][0] is None


def test_a_role_in_plural_ends_with_its_list():
    assert _told("Lärarna Anna Berg och Bo Lind log. Sedan kom Eva Ek.")["Eva Ek"][0] is None


def test_a_role_and_for_whom_tell_an_unknown_name_behind_a_comma():
    assert set(_told("Det gör även ordföranden i Tallmo byalag, Kerim Bulat.")) == {"Kerim Bulat"}
    assert set(_told("Chefen för Hedvik Energi, Xerxa Quill, nickar.")) == {"Xerxa Quill"}
    assert set(_told("Vi mötte rektorn vid skolan, Ajlin Sovic.")) == {"Ajlin Sovic"}
    assert set(_told("De säljer till ägaren av parken, Polar Vindar. Kocken log, Tallmo Dammar brast.")) == set()


def test_two_share_the_surname_of_the_second():
    assert _told("Anna och Bo Lind log. Eva gick. Sedan kom Eva och Ulf Ek, och Eva Ström.").keys() == {
        "Anna Lind",
        "Bo Lind",
        "Ulf Ek",
        "Eva Ström",
    }


def test_what_is_said_behind_two_is_said_of_both():
    told = _told("Anna Berg och Bo Lind, grundare av Klarvik, log.")
    assert told["Anna Berg"] == told["Bo Lind"] == ("grundare", "Klarvik", None)


def test_a_child_may_have_one_name_only():
    assert set(_told("Femåringen Alva log. Alva har en kotte.")) == {"Alva"}
    assert set(_told("Mannen, Evert, hade hon mött på tåget. Det var Evert som gick först.")) == {"Evert"}
    assert set(_told("Hon är ensamstående mamma till Alva. Vilse är Melker i 9C.")) == {"Alva", "Melker"}
    assert set(_told("Appen, Stella, är ny. Vägen till Alva är lång. Nu bor Melker i Tallmo.")) == set()
    assert set(_told("Bröderna Axel och Emil Roos startade.")) == {"Axel Roos", "Emil Roos"}


def test_who_has_no_role_has_no_position():
    made = article("Anna Berg log.")
    assert positions(find_people(made), bodies_of(made.text, (), ())) == ()


def _works_for(text: str, name: str) -> str | None:
    made = article(text)
    people = find_people(made)
    told = positions(people, bodies_of(made.text, people, named(made, {"Sandvika": "Sandvika"})))
    return next((p.organization_name for p in told if p.person.name == name), None)


@pytest.mark.parametrize("role", ["inköpschefen ", ""])
def test_a_colleague_works_in_the_same_place(role):
    assert _works_for(f"Anna Ek är vd på Sandvika. Hennes kollega {role}Bo Lind log.", "Bo Lind") == "Sandvika"
    assert _works_for(f"Sandvika växer. Vd Anna Ek log. Hennes kollega {role}Bo Lind log.", "Bo Lind") == "Sandvika"


def test_who_was_named_before_another_spoke_is_nobodys_colleague():
    text = "Anna Ek är vd på Sandvika.\n– Hej, säger hon.\nEn kund kom.\n– Hej, säger kunden.\nKollegan Bo Lind log."
    assert _works_for(text, "Bo Lind") is None


def test_who_was_named_long_before_is_nobodys_colleague():
    far = "\nDet regnade hela dagen i byn." * 20 + "\n"
    assert _works_for(f"Anna Ek är vd på Sandvika.{far}Kollegan Bo Lind log.", "Bo Lind") is None


def test_whose_colleague_is_told_by_the_sex():
    assert _works_for("Anna Ek är vd på Sandvika. Hans kollega Bo Lind log.", "Bo Lind") is None


@pytest.mark.parametrize("colleague", ["Kollegan", "Då log medarbetaren", "Arbetskamraten"])
def test_a_colleague_is_called_so_wherever_in_the_sentence(colleague):
    assert _works_for(f"Anna Ek, vakt på Sandvika, log. {colleague} Bo Lind, kock, log.", "Bo Lind") == "Sandvika"


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Klarvik säljer huset till handlaren Anna Berg.", None),
        ("Almby FF åker till Tallby. Anna Berg, kassör i samma förening, log.", "Almby FF"),
        ("I Lund ryms allt. Anna Berg, ordförande i kommunens näringslivsutskott, log.", None),
    ],
)
def test_whom_an_organisation_deals_with_or_has_named_before(text, organization):
    made = article(text)
    people = find_people(made)
    told = positions(people, bodies_of(made.text, people, named(made, {"Klarvik": "Klarvik", "Almby FF": "Almby FF"})))
    assert [p.organization_name for p in told] == [organization]


@pytest.mark.parametrize(
    "own", ["Anna Berg, vd, log.", "Anna Berg, som numera är vd, log.", "Anna Berg är vd.", "Vd Anna Berg log."]
)
def test_an_own_role_counts_before_one_that_is_shared(own):
    told = _told(f"[bild] Anna Berg och Bo Ek, grundare av Klarvik.\n{own}")
    assert told == {"Anna Berg": ("vd", "Klarvik", None), "Bo Ek": ("grundare", "Klarvik", None)}


@pytest.mark.parametrize("party", ["(KD)", "(kd)", "(KD, Falun)"])
def test_a_party_tells_that_an_unknown_name_is_a_persons(party):
    assert _told(f"Quilla Xerx {party} log.") == {"Quilla Xerx": (None, None, "KD")}


def test_a_name_that_is_a_pronoun_too_needs_a_verb():
    (person,) = find_people(article("Hans Ek log. Hans hund sov. Hans gick."))
    assert [mention.text for mention in person.mentions] == ["Hans Ek", "Hans"]


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
    assert _told(text) == {"Anna Berg": (role, organization, party)}


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
    assert _told(text)["Anna Berg"][0] == role


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
    assert _told(text)["Anna Berg"][0] is None
