"""Who hires or chooses whom a clause is about, and who has somebody who is named in the next sentence."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anna Berg anställdes som kock av Rönnås vårdhem två veckor före jul.", ("kock", "Rönnås vårdhem")),
        ("Anna Berg är anställd som kock av Orsa kommun.", ("kock", "Orsa kommun")),
        ("Anna Berg är anställd som kock av Bo Ek.", ("kock", None)),
        ("Rönnås Plåt, som gör tak, har utsett Anna Berg till vd.", ("vd", "Rönnås Plåt")),
        ("Orsa kommun har en egen jägare sedan 1 mars. Hon heter Anna Berg.", ("jägare", "Orsa kommun")),
        ("Rönnås Plåt AB har fått en ny vd. Hon heter Anna Berg.", ("vd", "Rönnås Plåt AB")),
        ("Bo Ek har en ny tränare. Hon heter Anna Berg.", ("tränare", None)),
        ("Orsa har en ny bagare. Hon heter Anna Berg.", ("bagare", None)),
        ("Anna Berg väntar. Sedan gick hon, läraren på Lidaskolan och kuratorn hem.", (None, None)),
        ("Anna Berg är en av få som sköter hästarna hos Rönnås Plåt.", (None, None)),
    ],
)
def test_by_whom(text, told):
    assert told_of(text)["Anna Berg"][:2] == told
