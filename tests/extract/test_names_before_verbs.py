"""A finite verb begins no tail of a name."""

from itertools import product

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import named

_NAMES = (
    "festivalen Ljusets väg",
    "Sällskapet för äldre musik",
    "föreningen Backens grannar",
    "rapporten Grön stad",
)
_VERBS = (
    "knorrar över avgiften",
    "rensar ut hälften",
    "skrapar ihop pengar",
    "bromsar bygget",
    "sprider kunskap",
    "nobbade budet",
    "ligger efter",
    "snabbutreder frågan",
    "omprövar beslutet",
    "byter ledning",
)


@pytest.mark.parametrize(("name", "does"), list(product(_NAMES, _VERBS)))
def test_a_verb_begins_no_tail(name, does):
    told = f"I tisdags skrev tidningen att {name} {does}."
    found = {word for kind in EntityType for known in named(kind, told) for word in known.split()}
    assert does.split()[0] not in found


@pytest.mark.parametrize("does", ["funderar på saken", "tystnade efter mötet", "tror på idén", "sörjer i dag"])
def test_an_employer_ends_before_its_verb(does):
    told = f"Forskaren Eva Holm vid Tallnäs {does}."
    assert "Tallnäs" not in {name.split(" ")[0] for name in named(EntityType.ORGANIZATION, told) if " " in name}


@pytest.mark.parametrize("title", ["Kungens röda hattar", "Bagarens tomma tankar"])
def test_a_noun_that_is_a_verb_too_stays_in_a_title(title):
    assert named(EntityType.WORK, f"I den nya boken {title} granskar hon branschen.") == {title}
