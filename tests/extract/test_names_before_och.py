"""Where a name ends that "och" goes on from: a second firm, a second role, another's genitive."""

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import named
from tests.extract.people_told import works_for


@pytest.mark.parametrize("role", ["ansvarig för studien", "chef för projektet Lättare liv", "prefekt där"])
def test_a_role_goes_on_no_name(role):
    text = f"Det säger Moa Ek, docent vid Institutionen för kost och hälsa och {role}."
    assert works_for(text, "Moa Ek") == "Institutionen för kost och hälsa"
    assert named(EntityType.ORGANIZATION, text) == {"Institutionen för kost och hälsa"}


@pytest.mark.parametrize("name", ["Institutet för språk och ledare", "Förbundet för barn och föräldrar"])
def test_many_go_on_a_name(name):
    assert works_for(f"Det säger Moa Ek, vd på {name}.", "Moa Ek") == name


def test_the_genitive_of_another_goes_on_no_name():
    text = "Det säger Moa Ek, ledamot i GRFs distriktsstyrelse och GRFs ombudsman Bo Alm."
    assert works_for(text, "Moa Ek") == "GRFs distriktsstyrelse"


@pytest.mark.parametrize("link", ["och", "samt"])
def test_two_firms_with_their_letters(link):
    text = f"De valde Fabrego Bygg AB {link} NB-Hus Öst AB i går."
    assert named(EntityType.ORGANIZATION, text) == {"Fabrego Bygg AB", "NB-Hus Öst AB"}


@pytest.mark.parametrize("head", ["IT-bolaget", "VA-bolaget", "it-bolaget"])
def test_letters_that_lead_to_a_name_are_none_of_it(head):
    assert named(EntityType.ORGANIZATION, f"De skrev avtal med {head} Fabrego i mars.") == {"Fabrego"}


def test_half_a_word_names_nothing():
    assert named(EntityType.ORGANIZATION, "Det blir en risk för A- och B-lag i landet.") == set()


@pytest.mark.parametrize("name", ["Förbundet Skog och Kunskap", "Föreningen Hus och Trädgård"])
def test_two_fields_are_one_body_s(name):
    assert works_for(f"Det säger Moa Ek, ombudsman på {name}.", "Moa Ek") == name


def test_two_unions_are_two_bodies():
    assert works_for("Det säger Moa Ek, ombudsman på Förbundet Vision och Kommunal.", "Moa Ek") == "Förbundet Vision"
