"""The embedded tagger of names."""

from pipeline.extract.tagger.tagger import Span, joined, spans, tag

__all__ = ["Span", "joined", "spans", "tag"]
