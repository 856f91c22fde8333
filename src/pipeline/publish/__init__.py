"""DuckDB to release: a folder of CSV and Parquet with its descriptor, checked on disk before anyone can see it.

package     what the editor says of the package       load_package
export      the warehouse's open rows as files        export, selection
descriptor  datapackage.json                          describe
gates       what must hold before the switch          run_gates
release     stage, verify, switch                     publish, latest_release
check       any data package, ours or not             check
"""
