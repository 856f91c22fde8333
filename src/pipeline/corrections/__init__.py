"""An editor's corrections of quotes: they win over the rules, as long as what they correct still stands.

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

declare  the files, read and checked     load_corrections
apply    facts in, corrected facts out   corrected
"""

from pipeline.corrections.declare import FOLDER, STAGE, Corrections, load_corrections

__all__ = ["FOLDER", "STAGE", "Corrections", "load_corrections"]
