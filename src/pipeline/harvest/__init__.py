"""Sources to captures: finding pages, fetching them politely, and keeping their bytes for good.

`sources.load_sources` reads `sources.yml`, `harvest.harvest` walks sources, `harvest.ingest` takes in what is given,
`archive.Archive` keeps and checks the bytes, `probe.probe` finds out what a site offers.
"""
