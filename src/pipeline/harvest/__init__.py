"""Sources to captures: finding pages, fetching them politely, and keeping their bytes for good.

`load_sources` reads `sources.yml`, `harvest` walks sources, `ingest` takes in what is given, `Archive` keeps and
checks the bytes.
"""

from pipeline.harvest.archive import Archive, DamagedRecordError
from pipeline.harvest.harvest import harvest, ingest
from pipeline.harvest.results import Gone, Harvested, Seen
from pipeline.harvest.sources import SourceConfig, load_sources

__all__ = [
    "Archive",
    "DamagedRecordError",
    "Gone",
    "Harvested",
    "Seen",
    "SourceConfig",
    "harvest",
    "ingest",
    "load_sources",
]
