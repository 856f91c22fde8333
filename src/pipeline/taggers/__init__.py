"""Taggers of names that a user brings along, in the place of the embedded one: a spaCy pipeline or a transformer.

Nothing is fetched here: a model lies on this machine or is refused. Loading takes seconds and the libraries are large,
so what decides whether articles are extracted anew is told without either.

choose        which one is meant, and its version   choose, EMBEDDED
places        where a model lies on this machine
labels        a model's labels as our kinds, and labelled words as names
spacy_ner     a spaCy pipeline
transformer   a Hugging Face model for token classification
"""

from pipeline.taggers.choose import EMBEDDED, Chosen, choose

__all__ = ["EMBEDDED", "Chosen", "choose"]
