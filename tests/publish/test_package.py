"""What the editor says of the package: nothing goes out in a name that nobody chose."""

import pytest
import yaml

from pipeline import run as walk
from pipeline.errors import TalstreckError
from pipeline.project import Project, init
from pipeline.publish.package import PackageMeta, load_package
from tests.invented import META
from tests.test_harvested import PAGE

ADDRESS = "https://provbladet.example/torget/"


@pytest.fixture
def new(tmp_path):
    """A project as `init` lays it out, with a page to take in."""
    list(init(tmp_path / "new"))
    page = tmp_path / "torget.html"
    page.write_text(PAGE.format("Torget", ADDRESS), "utf-8")
    return Project.at(tmp_path / "new"), [str(page)]


def test_a_new_project_states_no_licence_author_or_identity(new):
    project, _ = new
    meta = load_package(project.package)
    assert meta.lacking == ("name", "title", "licenses", "contributors")
    assert (meta.id, meta.homepage) == (None, None)
    assert "sample" not in meta.description


def test_a_run_fills_the_warehouse_and_publishes_nothing_before_the_package_is_stated(new):
    project, pages = new
    outcome = walk.ingest(project, pages, url=ADDRESS)
    assert (outcome.extracted, outcome.published, outcome.lost) == (1, None, ())
    assert any("package.yml states name, title, licenses, contributors" in line for line in outcome.lines())
    with pytest.raises(TalstreckError, match=r"name, title, licenses, contributors\. Then: talstreck publish"):
        walk.publish(project)
    assert not (project.datapackage / "releases").exists()
    project.package.write_text(yaml.safe_dump(META), "utf-8")
    assert walk.publish(project).version == "1.0.0"


@pytest.mark.parametrize("key", ["name", "title", "description", "licenses", "contributors"])
def test_what_is_not_stated_is_told_by_its_key(key):
    meta = PackageMeta.model_validate({name: said for name, said in META.items() if name != key})
    assert meta.lacking == (key,)


def test_the_id_is_that_of_one_package_alone():
    def identified(**stated):
        return PackageMeta.model_validate(META | stated).described()["id"]

    ids = {
        identified(),
        identified(name="other"),
        identified(homepage=None),
        identified(homepage=META["homepage"] + "b"),
    }
    assert len(ids) == 4
    assert identified(title="Another title") == identified()
    assert identified(id="https://doi.org/10.1/x") == "https://doi.org/10.1/x"


def test_the_sample_is_published_as_what_it_is(tmp_path):
    list(init(tmp_path, sample=True))
    assert load_package(Project.at(tmp_path).package).lacking == ()
