"""Whose somebody is by a title or a noun that more than one house of the article might be meant by."""

import pytest

from tests.extract.people_told import authority_of


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        (
            "Räddningstjänsten Norrdal övar. Jägarnas Förbund klagar.\nFörbundets räddningschef Anna Berg log.",
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
        ("Motparten heter Sågverkens Riksförening. Förhandlingschefen Anna Berg log.", "Sågverkens Riksförening"),
        ("Motparten, Sågverkens Riksförening, teg. Förhandlingschefen Anna Berg log.", None),
        (
            "Han är åter på arbetet hos Norrbergs Lantbruk.\n– Bra, säger företagets delägare Anna Berg.",
            "Norrbergs Lantbruk",
        ),
        ("Han fick hjälp hos Brunkraft.\n– Bra, säger företagets delägare Anna Berg.", None),
        ("Klass 4B på Ekbackens skola skrev.\nEkbackens rektor Anna Berg log.", "Ekbackens skola"),
        ("Ekbacken växer. På Ekbackens kontor är det fest.\nEkbackens vd Anna Berg log.", "Ekbacken"),
        ("Ett möte i Karlstad\nDet regnade i Karlstad.\nDigitaliseringsdirektören Anna Berg log.", None),
        ("Region Gotland byter system. Digitaliseringsdirektören Anna Berg log.", "Region Gotland"),
    ],
)
def test_whose_title_it_is(text, organization):
    assert authority_of(text) == organization
