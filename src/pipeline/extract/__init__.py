"""Article in, facts out. Pure functions: no file, no network, no clock; the same article gives the same facts.

people     who is named, in which role, for whom           find_people
entities   municipalities, organisations, works, ...       find_entities
quotes     what was said, and by whom                      find_quotes
rankings   ranking tables and lists as typed rows          find_rankings
figures    numbers that say something                      find_figures
"""
