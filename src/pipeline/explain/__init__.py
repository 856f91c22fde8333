"""An article with its quotes marked, and why each speaker was chosen: for an editor who checks, and for whoever
improves the rules.

lookup    which article is meant
told      the article and its quotes, from the warehouse
pieces    text cut where its marks begin and end
reasons   how a speaker is known, in words
terminal  for a terminal
page      as one HTML file that needs nothing else
"""

from pipeline.explain.explain import explain

__all__ = ["explain"]
