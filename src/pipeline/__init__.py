"""Talstreck: Swedish article pages in, quotes, names and rankings out, as open data that can be checked.

The way of the data, each arrow a package that knows nothing of the packages after it:

    source -harvest-> capture -read-> article -extract-> facts -warehouse-> DuckDB -publish-> release

`pipeline.model` holds the values that travel; `pipeline.run` composes the stages; flows and command stand on it.
"""

__version__ = "0.1.0"
