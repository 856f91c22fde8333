"""Whose somebody likely is, by what was learnt from pages with gold."""

import json
import subprocess
import sys
from math import isclose

import pytest

from pipeline.extract import extract
from pipeline.extract.people import bodies_of, find_people
from pipeline.extract.people.employer.anchors import Sign, anchors
from pipeline.extract.people.employer.layout import Layout
from pipeline.extract.people.employer.likely import house_shares, likely_employer, options
from pipeline.extract.people.employer.nearclues import Near
from pipeline.extract.people.employer.stands import Stands
from pipeline.model import OrganizationBasis
from pipeline.reference.houses import house_weights
from tests.extract.invented import article, named

# Nothing ties the packer to the firm but that she stands in its hall, and nothing the neighbour.
REPORTAGE = """[ingress] Dagen då bandet stannade. På Klarviks Bageri i Ekby packas den sista limpan i mars.
Klarviks Bageri lägger ner efter sextio år. Ägarna har inte hittat någon som vill ta över.
I packsalen på Klarviks Bageri är det varmt. Längst in står Anna Berg och viker kartonger för hand.
– Jag trodde att det skulle ta slut med mig, säger Anna Berg.
Grannen Bo Ek har hört maskinerna varje natt i fyrtio år.
– Nu får jag köpa en väckarklocka, säger Bo Ek."""
NAMES = {"Klarviks Bageri": "Klarviks Bageri"}


def shares(text: str, name: str, names: dict[str, str] = NAMES) -> dict[str, float]:
    made = article(text)
    people = find_people(made)
    bodies = bodies_of(made, people, named(made, names))
    person = next(person for person in people if person.entity.name == name)
    return {body.name: share for body, share in house_shares(person, bodies.setting).items()}


def test_who_stands_in_a_house_is_likelier_of_it_than_who_lives_beside_it():
    packer, neighbour = (shares(REPORTAGE, name)["Klarviks Bageri"] for name in ("Anna Berg", "Bo Ek"))
    assert packer > 4 * neighbour
    assert neighbour < 0.2


@pytest.mark.likely
@pytest.mark.parametrize(
    ("text", "house"),
    [
        (REPORTAGE, "Klarviks Bageri"),
        (
            "Almby IF i final\nAlmby IF är klart för final efter 3–2 mot Tallby BK.\n"
            "Med fem sekunder kvar sköt Anna Berg segermålet för Almby IF. Lagkamraterna bar henne av planen.\n"
            "– Jag bara sköt, säger Anna Berg.\nAlmby IF möter Sjöby SK på lördag.",
            "Almby IF",
        ),
        (
            "Snickeriet vägrar ge upp\nAnna Berg köpte Klarviks Snickeri av sin gamla chef för tio år sedan.\n"
            "– Först kom röken, sedan tystnaden, säger Anna Berg.\nKlarviks Snickeri har fyra anställda.",
            "Klarviks Snickeri",
        ),
    ],
)
def test_what_is_likely_says_so_in_quotes_and_positions(text, house):
    facts = extract(article(text))
    [position] = [each for each in facts.positions if each.person.name == "Anna Berg"]
    quotes = [each for each in facts.quotes if each.speaker == position.person]
    assert quotes
    for told in (position, *quotes):
        assert (told.organization_name, told.organization_basis) == (house, OrganizationBasis.LIKELY)


def test_shares_are_of_one_whole_and_nobody_takes_the_rest():
    found = shares(REPORTAGE, "Anna Berg", NAMES | {"Ekby": "Ekby"})
    assert found
    assert all(0 < share < 1 for share in found.values())
    assert sum(found.values()) < 1


def test_nobody_is_given_a_house_where_the_article_names_none():
    assert shares("Anna Berg log.\n– Det går bra, säger Anna Berg.", "Anna Berg", {}) == {}


@pytest.mark.likely
@pytest.mark.parametrize(
    ("told", "house"),
    [
        ("Längst in står Anna Berg", "Klarviks Bageri"),
        ("Det klappas när konstnären och juryordföranden Anna Berg öppnar kuvertet på Klarviks Bageri. Hon", None),
        ("Anna Bergs man har bott på Klarviks Bageri. Längst in står Anna Berg", None),
        ("Anna Berg, vars son går på Klarviks Bageri, är där. Längst in står Anna Berg", None),
    ],
)
def test_who_judges_or_has_kin_there_is_of_no_likely_house(told, house):
    made = article(REPORTAGE.replace("Längst in står Anna Berg", told))
    people = find_people(made)
    person = next(person for person in people if person.entity.name == "Anna Berg")
    body = likely_employer(person, bodies_of(made, people, named(made, NAMES)).setting)
    assert (body.name if body else None) == house


@pytest.mark.likely
def test_a_share_below_the_least_gives_none():
    made = article(REPORTAGE)
    people = find_people(made)
    setting = bodies_of(made, people, named(made, NAMES)).setting
    neighbour = next(person for person in people if person.entity.name == "Bo Ek")
    assert likely_employer(neighbour, setting) is None


def test_every_weight_is_of_a_clue_that_is_seen():
    made = article(REPORTAGE)
    people = find_people(made)
    setting = bodies_of(made, people, named(made, NAMES)).setting
    none, bodies = options(people[0], setting)
    weights = house_weights()
    assert len(none & weights.keys()) > len(none) / 2
    assert all(len(clues & weights.keys()) > len(clues) / 3 for clues in bodies.values())
    assert {"nobody's", "most", "headline", "its noun name"} <= weights.keys()


def test_the_clues_tell_how_far_and_on_which_side():
    made = article(REPORTAGE)
    people = find_people(made)
    setting = bodies_of(made, people, named(made, NAMES)).setting
    packer = next(person for person in people if person.entity.name == "Anna Berg")
    [body] = setting.named
    clues = set(Near(packer, anchors(packer, setting), setting).clues(body))
    assert {"name sentences 1 before", "sentence before", "last before", "nearer 0 organisation"} <= clues
    assert not any(clue.startswith("name then") for clue in clues)


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("Anna Berg log. Hon gick hem.", [Sign.NAME, Sign.PRONOUN]),
        ("Anna Berg log. Eva Mo gick. Hon teg.", [Sign.NAME]),
        ("Anna Berg log. Per Lund gick. Hon teg.", [Sign.NAME, Sign.PRONOUN]),
        ("Läraren Anna Berg log. Sedan gick läraren hem.", [Sign.NAME, Sign.ROLE, Sign.ROLE]),
        ("[bild] Anna Berg i salen.\nAnna Berg log.", [Sign.NAME, Sign.CAPTION]),
    ],
)
def test_where_an_article_tells_of_somebody(text, signs):
    made = article(text)
    people = find_people(made)
    setting = bodies_of(made, people, ()).setting
    person = next(person for person in people if person.entity.name == "Anna Berg")
    assert sorted(anchor.sign for anchor in anchors(person, setting)) == sorted(signs)


def test_sentences_and_blocks_are_numbered_through():
    layout = Layout("Rubriken\nEn mening. En till.\n\nEn tredje.")
    assert [layout.sentence(char) for char in (0, 9, 20, 29, 33)] == [0, 1, 2, 3, 4]
    assert layout.distance(9, 20) == (0, 1, 11)
    assert layout.distance(20, 33)[0] == 2


def test_the_same_in_any_order_of_hashing():
    names = "import json; from tests.extract.test_likely_houses import REPORTAGE, shares"
    code = f"{names}; print(json.dumps(shares(REPORTAGE, 'Anna Berg')))"
    said = [
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "."},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert said[0] == said[1]
    assert isclose(json.loads(said[0])["Klarviks Bageri"], shares(REPORTAGE, "Anna Berg")["Klarviks Bageri"])


@pytest.mark.parametrize("lead", ["ovanför", "bredvid", "intill", "mittemot", "ovanför livsmedelsbutiken"])
def test_who_lives_by_a_house_is_not_of_it(lead):
    text = f"Eva Mo bor {lead} Klarvik."
    assert Stands(text).of(text.index("Klarvik"), len(text) - 1).addressed
