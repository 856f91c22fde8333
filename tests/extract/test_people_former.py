"""What somebody once was, or is but to others, is no role of today's."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Anna Berg, 81, var konstapel i sitt förra liv.", None),
        ("Anna Berg log. Hon var kartritare i Ed fram till pensionen och sjunger nu.", None),
        ("Anna Berg var brevbärare i fyrtio år.", None),
        ("Anna Berg var brevbärare på Klarvik i fyrtio år och minns det.", "brevbärare"),
        ("Anna Berg var brevbärare på Klarvik i fyrtio år. Nu är hon kock.", "kock"),
        ("Anna Berg jobbade som svetsare i unga år.", None),
        ("Bo Ek lärde sig av Anna Berg, som var rektor före honom.", None),
        ("Anna Berg var domare i finalen förra året.", None),
        ("Anna Berg har varit brandchef i nio år.", "brandchef"),
        ("Anna Berg har länge varit brandchef i Ed.", "brandchef"),
        ("Anna Berg är 61 år och har varit brandchef längre än någon annan.", "brandchef"),
        ("På Åsskolan är Anna Berg mer än kantor.", "kantor"),
        ("Anna Berg är den äldre av de två, 46 år och brandchef i Ed.", "brandchef"),
        ("Anna Berg har arbetat som brandchef i nio år.", "brandchef"),
        ("Anna Berg var åklagare i målet.", "åklagare"),
        ("Kvällens konferencier var Anna Berg.", "konferencier"),
        ("Anna Berg, tidigare rektor, log.", "tidigare rektor"),
        ("Anna Berg, som var it-chef i Ed och i dag är kanslichef, log.", "kanslichef"),
        ("Anna Berg, som var fiskare, är i dag skolchef i Habo kommun.", "skolchef"),
        ("Anna Berg var först kock men numera är hon rektor.", "rektor"),
        ("Anna Berg är utbildad sjuksköterska men arbetar som säljare.", "säljare"),
    ],
)
def test_what_is_no_more(text, role):
    assert told_of(text)["Anna Berg"][0] == role


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Företrädaren, Anna Berg, lämnade en nyckel.", (None, None)),
        ("Hans företrädare Anna Berg log.", (None, None)),
        ("Företrädaren för Hyresgästföreningen, Anna Berg, log.", ("företrädare", "Hyresgästföreningen")),
        ("– Nej, inflikar lekkamraten Anna Berg.", (None, None)),
        ("– Nej, säger studiekompisen Anna Berg.", (None, None)),
        ("– Nej, säger ungdomsvännen Anna Berg.", (None, None)),
        ("Anna Berg är bättre än sin tränare.", (None, None)),
        ("Så är det i Mälaren, Anna Berg vet.", (None, None)),
        ("Mälaren, Anna Berg och jag.", (None, None)),
        ("Det är djupt vid Storsnaren, Anna Berg vet.", (None, None)),
    ],
)
def test_what_somebody_is_to_another(text, told):
    assert told_of(text)["Anna Berg"][:2] == told


_LEARNED = (
    "Anna Berg är kemist i grunden. I dag är hon lagerchef på Klarvik AB.",
    "Anna Berg är lagerchef på Klarvik AB. Hon är kemist i botten.",
    "Anna Berg är lagerchef på Klarvik AB. Från början är hon kemist.",
    "Anna Berg är lagerchef på Klarvik AB. Hon är egentligen kemist.",
    "Anna Berg är lagerchef på Klarvik AB. Hon är kemist till utbildningen.",
    "Anna Berg, utbildad kemist, är lagerchef på Klarvik AB.",
    "Anna Berg, kemist i grunden, är lagerchef på Klarvik AB.",
    "Anna Berg är skolad kemist. Hon arbetar som lagerchef på Klarvik AB.",
    "Anna Berg är född i Ed, utbildad kemist och sedan i fjol lagerchef på Klarvik AB.",
)


@pytest.mark.parametrize("text", _LEARNED)
def test_what_somebody_has_but_learned_to_be(text):
    assert told_of(text)["Anna Berg"][:2] == ("lagerchef", "Klarvik AB")


def test_what_somebody_has_learned_where_nothing_else_is_told():
    assert told_of("Anna Berg är kemist i grunden.")["Anna Berg"][0] == "kemist"
    assert told_of("Anna Berg är utbildad kemist.")["Anna Berg"][0] == "kemist"
    assert told_of("Anna Berg är kemist på Klarvik AB. I grunden är hon optimist.")["Anna Berg"][0] == "kemist"


@pytest.mark.parametrize("left", ["går Anna Berg vidare till Skolverket", "slutar Anna Berg"])
def test_who_leaves_a_house_is_told_of_by_the_old_role(left):
    assert told_of(f"Efter tolv år som planchef i Orsa kommun {left}.")["Anna Berg"][:2] == ("planchef", "Orsa kommun")


@pytest.mark.parametrize("still", ["då och är det fortfarande", "på den tiden och är det ännu"])
def test_what_somebody_was_and_still_is(still):
    assert told_of(f"Anna Berg var brandchef i Ed {still}.")["Anna Berg"][0] == "brandchef"
