"""An article with its quotes marked, and why each speaker was chosen; persons of a name, and why they are one or two:
for an editor who checks, and for whoever improves the rules.

lookup    which article is meant
told      the article and its quotes, from the warehouse
pieces    text cut where its marks begin and end
reasons   how a speaker is known, in words
terminal  for a terminal
page      as one HTML file that needs nothing else
persons   who is called so, in which articles
"""

from pipeline.explain.explain import explain

__all__ = ["explain"]
