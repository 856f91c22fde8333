"""Whose somebody is by a title or a noun that more than one house of the article might be meant by."""

import pytest

from tests.extract.people_told import authority_of, employer_of, told_of


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        (
            "Räddningstjänsten Norrdal övar. Jägarnas Förbund klagar.\nFörbundets räddningschef Anna Berg log.",
            "Räddningstjänsten Norrdal",
        ),
        (
            "Räddningstjänsten Norrdal övar. Jägarnas Förbund klagar.\nFörbundets insatsledare Anna Berg log.",
            "Räddningstjänsten Norrdal",
        ),
        (
            f"Räddningstjänsten Norrdal övar.\n{'Det brann hela natten och många hjälpte till. ' * 10}\n"
            "Bo Ek, vd för Snövide, ler. Enligt Bo Ek är Snövide nöjt.\nFörbundets räddningschef Anna Berg log.",
            "Räddningstjänsten Norrdal",
        ),
        (
            "Räddningstjänsten Norrdal övar. Jägarnas Förbund klagar.\nFörbundets jurist Anna Berg log.",
            "Jägarnas Förbund",
        ),
        ("Svea hovrätt friar. Solna tingsrätt hade dömt.\n– Nej, säger hovrättsrådet Anna Berg.", "Svea hovrätt"),
        ("Solna tingsrätt hade dömt.\n– Nej, säger hovrättsrådet Anna Berg.", None),
        (
            "Jägarnas Förbund klagar.\nHos Åkerigruppen Nord är man nöjd. Förbundsjuristen Anna Berg log.",
            "Åkerigruppen Nord",
        ),
        (
            "Jägarnas Förbund klagar.\nÅkerigruppen Nord är nöjd. Det snöade. Förbundsjuristen Anna Berg log.",
            "Jägarnas Förbund",
        ),
        ("Motparten heter Sågverkens Riksförening. Ekonomichefen Anna Berg log.", "Sågverkens Riksförening"),
        ("Motparten, Sågverkens Riksförening, teg. Ekonomichefen Anna Berg log.", None),
        (
            "Han är åter på arbetet hos Norrbergs Lantbruk.\n– Bra, säger företagets delägare Anna Berg.",
            "Norrbergs Lantbruk",
        ),
        ("Han är klar med arbetet med Brunkraft.\n– Bra, säger företagets delägare Anna Berg.", None),
        ("Han fick hjälp hos Brunkraft.\n– Bra, säger företagets delägare Anna Berg.", None),
        ("Klass 4B på Ekbackens skola skrev.\nEkbackens rektor Anna Berg log.", "Ekbackens skola"),
        ("Ekbacken växer. På Ekbackens kontor är det fest.\nEkbackens vd Anna Berg log.", "Ekbacken"),
        ("Ett möte i Karlstad\nDet regnade i Karlstad.\nDigitaliseringsdirektören Anna Berg log.", None),
        ("Region Gotland byter system. Digitaliseringsdirektören Anna Berg log.", "Region Gotland"),
        (
            "Sågverket Norrdals Trä bygger. Polisen mäter farten.\n– Nej, säger sågverkets vd Anna Berg.",
            "Norrdals Trä",
        ),
        ("Bakom priset står föreningen Ekorådet.\nEkorådets ordförande Anna Berg log.", "Ekorådet"),
        ("Orsa stänger skolan.\nBarn- och fritidsnämndens ordförande, Anna Berg, log.", None),
        (
            "Anna Berg läste i Lund och i Kil.\nHon log. Nu är hon kommunens kock.\nBo Ek, chef i Orsa kommun, log.",
            "Orsa kommun",
        ),
    ],
)
def test_whose_title_it_is(text, organization):
    assert authority_of(text) == organization


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        ("Anna Berg valdes till ordförande för hela Brunkraft AB.", "ordförande", "Brunkraft AB"),
        ("Anna Berg blev rektor för fyra år sedan.", "rektor", None),
        ("Anna Berg, chef för två enheter på Brunkraft AB, log.", "chef för två enheter", "Brunkraft AB"),
    ],
)
def test_what_a_role_is_for(text, role, organization):
    assert told_of(text)["Anna Berg"][:2] == (role, organization)


@pytest.mark.parametrize(("name", "organization"), [("Brunkraft", "Brunkraft"), ("Ekbadet", None)])
def test_a_bath_has_no_officers_of_its_own(name, organization):
    assert employer_of(f"I dag stänger {name}\nDet regnar.\nDe log.\nInköpschefen Anna Berg log.", name) == organization
