import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from pipeline import reference

ROOT = Path(__file__).resolve().parents[2]
PACKAGED = ROOT / "src" / "pipeline" / "reference"


def test_counts():
    assert len(reference.municipalities()) == 290
    assert len(reference.counties()) == 21
    assert len(reference.localities()) == 2017
    assert len(reference.countries()) == 202
    assert len(reference.given_names()) > 9000
    assert len(reference.surnames()) == 16506
    assert sum(agency.active for agency in reference.agencies()) > 300
    assert {p.abbreviation for p in reference.parties() if p.in_riksdag} == {"S", "M", "SD", "C", "V", "KD", "MP", "L"}


def test_codes_are_whole_and_hang_together():
    counties = {county.code: county for county in reference.counties()}
    codes = [m.code for m in reference.municipalities()]
    assert codes == sorted(set(codes))
    assert all(len(code) == 4 and code.isdigit() for code in codes)
    for municipality in reference.municipalities():
        assert municipality.county_code == municipality.code[:2]
        assert municipality.region_name == counties[municipality.county_code].region_name
    assert {locality.municipality_code for locality in reference.localities()} <= set(codes)
    assert sum(m.population for m in reference.municipalities()) == 10_551_707


@pytest.mark.parametrize(
    ("code", "name", "official", "wikidata"),
    [
        ("1383", "Varberg", "Varbergs kommun", "Q179180"),
        ("1080", "Karlskrona", "Karlskrona kommun", None),
        ("2080", "Falun", "Falu kommun", None),
        ("0880", "Kalmar", "Kalmar kommun", None),
        ("1263", "Svedala", "Svedala kommun", None),
        ("2023", "Malung-Sälen", "Malung-Sälens kommun", None),
    ],
)
def test_known_municipalities(code, name, official, wikidata):
    found = {m.code: m for m in reference.municipalities()}[code]
    assert (found.name, found.official_name) == (name, official)
    assert wikidata is None or found.wikidata_id == wikidata


def test_identifiers_are_unique_and_well_formed():
    for register in (reference.municipalities(), reference.counties()):
        ids = [row.wikidata_id for row in register]
        assert len(set(ids)) == len(ids)
        assert all(i is not None and i[0] == "Q" and i[1:].isdigit() for i in ids)


def test_names_are_clean_text():
    names = [
        *(m.name for m in reference.municipalities()),
        *(a.name for a in reference.agencies()),
        *(x.name for x in reference.localities()),
        *(o.name for o in reference.organisations()),
        *reference.given_names(),
        *reference.surnames(),
    ]
    for name in names:
        assert name == " ".join(unicodedata.normalize("NFC", name).split())
        assert not set("ÃÂ\ufffd\u00ad") & set(name)


def test_given_names_tell_sex():
    names = reference.given_names()
    assert names["Birgitta"] == "F"
    assert names["Anders"] == "M"
    assert names["Kim"] == "FM"
    assert set(names.values()) == {"F", "M", "FM"}


def test_shortened_and_alternative_names():
    stad = {m.name: m.alt_names for m in reference.municipalities() if m.alt_names}
    assert stad["Malmö"] == ("Malmö stad",)
    csn = next(a for a in reference.agencies() if "CSN" in a.short_names)
    assert csn.name == "Centrala studiestödsnämnden"


def test_packaged_files_are_what_the_builder_makes(shared, tmp_path):
    builder = ROOT / "tools" / "build_reference.py"
    subprocess.run([sys.executable, str(builder), str(shared / "data"), "--out", str(tmp_path)], check=True)
    for made in sorted(tmp_path.glob("*.csv")):
        assert made.read_bytes() == (PACKAGED / made.name).read_bytes(), made.name
