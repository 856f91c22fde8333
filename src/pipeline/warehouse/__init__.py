"""Facts into DuckDB: one file, one writer, and rows that depend on what was captured, never on the order it came in.

store     open the file, one transaction                     open_warehouse, transaction
ledger    runs, sources and captures                         begin_run, end_run, put_sources, put_captures, unread
sights    pages seen again, or gone                          put_sights
readings  what captures hold, joined into articles           put_readings, put_damage
join      which readings are the same article                join_readings
facts     what articles say                                  unextracted, put_facts
link      which persons are the same                         link_persons
query     read-only SQL over a warehouse or a release        query
"""
