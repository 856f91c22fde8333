"""Where an expert works, told by what he or she watches or looks into there."""

import pytest

from tests.extract.people_told import authority_of

_HOUSES = ["Fjällbanken", "Grönö Fonder AB", "Ekö Kapital"]


@pytest.mark.parametrize("house", _HOUSES)
@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, som bevakar den nordiska stålindustrin på {}, log.",
        "Anna Berg har länge följt bolaget och branschen hos {}.",
        "Anna Berg följer räntorna på {} och log.",
        "Ekonomen Anna Berg, som följer gruvbolagen hos {}, log.",
        "Anna Berg förvaltar tre portföljer på {}.",
        "Anna Berg mäter köldbryggor hos {}.",
        "Anna Berg, som undersöker ett gammalt lån hos {}, log.",
    ],
)
def test_where_an_expert_looks_at_what_lies_elsewhere(house, text):
    assert authority_of(text.format(house)) == house


@pytest.mark.parametrize("house", _HOUSES)
@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, som följer striden på {}, log.",
        "Anna Berg, som bevakar stämman hos {}, log.",
        "Anna Berg undersöker intrånget hos {}.",
        "Anna Berg, som utreder bankrånet på {}, log.",
        "Anna Berg handlar aktier på {}.",
        "Anna Berg bevakar aktien på Youtube.",
    ],
)
def test_what_anybody_watches_in_a_house(house, text):
    assert authority_of(text.format(house)) is None


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("Anna Berg, som följer Volvo på Fjällbanken, log.", "Fjällbanken"),
        ("Anna Berg, som länge har bevakat Stora Enso hos Nordea, log.", "Nordea"),
        ("Anna Berg följer Djurgården på Råsunda.", None),
        ("Anna Berg följer Agenda på SVT.", None),
        ("Anna Berg följer Volvo på Youtube.", None),
    ],
)
def test_a_firm_is_watched_by_name_where_shares_are_dealt_in(text, house):
    assert authority_of(text) == house
