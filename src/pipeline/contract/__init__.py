"""The data contract: one Table Schema a table, and all that is derived from it.

schema      the tables, their fields, keys and vocabularies      tables, published, table
derive      DuckDB DDL, Arrow types, the descriptor's schemas    ddl, column_type, arrow_schema, table_schema
dictionary  the data dictionary, as Markdown                     data_dictionary

`published/*.yaml` are the public tables, `warehouse/*.yaml` those that stay in the warehouse.
"""
