"""Everything that an article names besides persons."""

from pipeline.extract.entities.entities import find_entities

__all__ = ["find_entities"]
