"""Names that go on in lower case behind "för" or "mot": where they end, and what they are in basic form."""

import pytest

from pipeline.extract.genitives import bare
from pipeline.model import EntityType
from tests.extract.named_articles import named
from tests.extract.people_told import authority_of


@pytest.mark.parametrize(
    "name",
    [
        "Myndigheten för älv- och strandanalys",
        "Kommissionen mot ogräs",
        "Rådet för friska skogar",
        "Centrum för bygdens minne",
        "Institutet för Norrlands framtid",
        "Rådet för åker och vatten",
    ],
)
@pytest.mark.parametrize(
    "form",
    [
        "Anna Berg, jurist på {}, log.",
        "Anna Berg, som är jurist hos {} och har väntat, log.",
        "Anna Berg har arbetat på {} sedan 2019.",
        "Anna Berg, ordförande för {}, log.",
    ],
)
def test_a_running_name_ends_before_what_is_no_noun(name, form):
    assert authority_of(form.format(name)) == name


@pytest.mark.parametrize(
    ("genitive", "name"),
    [
        ("Delegationen mot snöbrists", "Delegationen mot snöbrist"),
        ("Myndigheten för skogsanalys", "Myndigheten för skogsanalys"),
        ("Föreningen för bygdens framtids", "Föreningen för bygdens framtid"),
        ("Nätverket för trygga gårdars", "Nätverket för trygga gårdar"),
    ],
)
def test_a_running_name_owns_a_role(genitive, name):
    assert authority_of(f"– Det blir bra, säger {genitive} presschef Anna Berg.") == name
    assert bare(genitive) == name


@pytest.mark.parametrize("verb", ["föreslås", "utses", "avslås", "anställs", "föreslogs", "utsågs", "tilldelades"])
def test_a_verb_in_the_passive_is_no_part_of_a_running_name(verb):
    name = "Myndigheten för friska skogar"
    assert named(EntityType.ORGANIZATION, f"{name} {verb} av staten för att ge råd.") == {name}


def test_no_head_runs_on_where_nothing_is_told():
    assert authority_of("Anna Berg är jurist på Rådet för att hon vill.") == "Rådet"


@pytest.mark.parametrize("rest", ["åker", "att åker och vatten saknas"])
def test_what_looks_like_a_verb_alone_is_of_no_name(rest):
    assert authority_of(f"Anna Berg är jurist på Rådet för {rest}.") == "Rådet"
