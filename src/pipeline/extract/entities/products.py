"""What an organisation sells under its own name and another word: "Hedvik Flyt", where Hedvik makes it."""

from collections.abc import Iterator, Sequence

from pipeline.extract.entities.evidence import Evidence, Verdict
from pipeline.model import EntityType


def product_evidence(evidence: Sequence[Evidence], verdicts: Sequence[Verdict]) -> Iterator[Evidence]:
    """For each name that is told to be used, a work's weak sign in `evidence`, and goes on from the name of what
    `verdicts` hold to be an organisation: it is a work."""
    makers = {verdict.name for verdict in verdicts if verdict.kind is EntityType.ORGANIZATION}
    for item in evidence:
        maker, _, rest = item.name.partition(" ")
        if item.method == "work-sign" and rest and maker in makers:
            yield item._replace(weight=1.2, method="work-product")
