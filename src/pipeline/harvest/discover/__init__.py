"""Listings of pages, read: archive pages, feeds, sitemaps, and the REST collections of WordPress.

Each way in is a pure function from an answer to a `Listing`; `pipeline.harvest.walk` follows them.
"""
