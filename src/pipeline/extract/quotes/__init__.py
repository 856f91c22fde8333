"""The direct and indirect speech of an article, with who is speaking."""

from pipeline.extract.quotes.quotes import find_quotes

__all__ = ["find_quotes"]
