"""What an editor knows better: it wins over the rules, as long as what it speaks of still stands.

Corrections of quotes, a file a source:

    # corrections/SOURCE_ID.yml
    corrections:
      - kind: wrong-speaker          # or wrong role, organisation, party, cue
        article: https://kommunposten.example/2025/05/a/     # or its headline
        expect: The quote as it is stored.
        speaker: Ada Flink
        reason: Hon svarar på frågan i stycket före.
      - kind: missed-quote
        article: Så blev torget grönt
        expect: The speech alone, letter by letter.
        speaker: Ada Flink
        role: trädgårdsmästare
        reason: Står utan talstreck.
      - kind: not-a-quote
        article: Så blev torget grönt
        expect: The quote as it is stored.
        reason: Namnet på en utställning.

and judgements of which persons are the same, in corrections/persons.yml (see `persons`).

declare  the files, read and checked               load_corrections
apply    facts in, corrected facts out             corrected
persons  the file of persons, read and checked     load_judgements
resolve  judgements brought into the warehouse     judge
"""

from pipeline.corrections.declare import FOLDER, STAGE, Corrections, load_corrections
from pipeline.corrections.persons import Judgements, load_judgements

__all__ = ["FOLDER", "STAGE", "Corrections", "Judgements", "load_corrections", "load_judgements"]
