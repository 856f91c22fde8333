"""Figures of an article: statements in running text that count or measure something."""

from pipeline.extract.figures.figures import find_figures

__all__ = ["find_figures"]
