"""The embedded tagger of names, and what another in its place must do."""

from pipeline.extract.tagger.interface import Tagger, embedded
from pipeline.extract.tagger.tagger import Span, joined, spans, tag

__all__ = ["Span", "Tagger", "embedded", "joined", "spans", "tag"]
