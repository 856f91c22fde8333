"""Rankings of an article: tables, lists and lines in which places are given, as typed rows."""

from pipeline.extract.rankings.rankings import find_rankings, ranked_grids

__all__ = ["find_rankings", "ranked_grids"]
