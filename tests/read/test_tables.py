"""Tables cell by cell."""

import time

import pytest

from pipeline.model import Table

LEAD = "<article><h1>Listan</h1><p>Här är årets lista över kommunerna, enligt en ny mätning.</p>"


@pytest.fixture
def table_of(article_of):
    def one(markup: str) -> Table | None:
        return next((b.table for b in article_of(f"{LEAD}{markup}</article>").blocks if b.table is not None), None)

    return one


def texts(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


def test_spans_are_resolved(table_of):
    found = table_of(
        "<table><caption>Index</caption><tr><th colspan=2>Plats</th><th rowspan=2>Kommun</th></tr>"
        "<tr><th>2025</th><th>2024</th></tr>"
        "<tr><td>1</td><td rowspan=2>3</td><td>Växjö</td></tr><tr><td>2</td><td>Lund</td></tr></table>"
    )
    assert texts(found) == [
        ["Plats", "Plats", "Kommun"],
        ["2025", "2024", "Kommun"],
        ["1", "3", "Växjö"],
        ["2", "3", "Lund"],
    ]
    assert found.caption == "Index"
    assert [row[0].header for row in found.rows] == [True, True, False, False]


def test_the_footer_comes_last(table_of):
    found = table_of(
        "<table><thead><tr><th>A</th><th>B</th></tr></thead><tfoot><tr><td colspan=2>Källa: SCB</td></tr></tfoot>"
        "<tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>"
    )
    assert texts(found)[-1] == ["Källa: SCB", "Källa: SCB"]
    assert found.footer_rows == 1


def test_a_first_row_across_is_the_caption_and_bold_the_header(table_of):
    found = table_of(
        "<table><tr><td colspan=2><b>Flest timmar</b></td></tr><tr><td><b>Kommun</b></td><td><b>Timmar</b></td></tr>"
        "<tr><td>Borgholm</td><td>2&nbsp;100</td></tr></table>"
    )
    assert (found.caption, texts(found)) == ("Flest timmar", [["Kommun", "Timmar"], ["Borgholm", "2 100"]])
    assert [row[0].header for row in found.rows] == [True, False]


def test_the_bold_line_before_is_the_caption(table_of, article_of, kinds):
    markup = (
        "<p><strong>Bäst i år:</strong></p><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>"
    )
    assert table_of(markup).caption == "Bäst i år:"
    assert "heading" not in [kind for kind, _ in kinds(article_of(f"{LEAD}{markup}</article>"))]


def test_short_rows_are_filled_up(table_of):
    found = table_of(
        "<table><tr><td>1</td><td>2</td><td>3</td></tr><tr><td>4</td></tr><tr><td>5</td><td>6</td></tr></table>"
    )
    assert {len(row) for row in found.rows} == {3}


def test_a_layout_table_is_read_as_text(article_of):
    found = article_of(
        f"<table><tr><td>{LEAD}<p>– Det är bra, säger Bo Provås.</p></article></td><td>Meny</td></tr></table>"
    )
    assert [str(b.kind) for b in found.blocks] == ["headline", "lede", "talstreck"]


BY_ROLE = """<div role=table aria-label=Lista><div role=rowgroup><div role=row><span role=columnheader>Kommun</span>
<span role=columnheader aria-colspan=2>Plats</span></div></div><div role=rowgroup>
<div role=row><span role=rowheader>Borgholm</span><span role=cell>1</span><span role=cell>3</span></div>
<div role=row><span role=rowheader>Lund</span><span role=cell><p>2</p></span><span role=cell>–</span></div>
</div></div>"""
BY_NAME = """<div class="topplista__table"><div class=x>{}</div><div><div>{}</div><div>{}</div></div></div>""".format(
    *(
        "".join(f"<div>{text}</div>" for text in row)
        for row in [("Kommun", "Plats", "Plats"), ("Borgholm", "1", "3"), ("Lund", "2", "–")]
    )
).replace("topplista__table", "topplista table")


@pytest.mark.parametrize("markup", [BY_ROLE, BY_NAME], ids=["roles", "names"])
def test_other_elements_built_like_a_table_are_one(table_of, markup):
    found = table_of(markup)
    assert texts(found) == [["Kommun", "Plats", "Plats"], ["Borgholm", "1", "3"], ["Lund", "2", "–"]]
    assert found.caption is None
    assert all(cell.header for cell in found.rows[0]) == (markup == BY_ROLE)


@pytest.mark.parametrize(
    "markup",
    [
        BY_ROLE.replace("role=table", "role=table hidden"),
        BY_ROLE.replace("role=row", "role=none"),
        BY_NAME.replace("topplista table", "puffar"),
        "<div class=table>" + "<div><h3>Ett torg</h3><p>12</p></div>" * 3 + "</div>",
        "<div class=table>" + "<div><span>Torget</span> byggs om av <b>kommunen</b></div>" * 3 + "</div>",
        "<div class=table>" + "<div><span>Torg</span><span>Hamn</span></div>" * 3 + "</div>",
    ],
)
def test_boxes_that_are_no_table_stay_text(table_of, markup):
    assert table_of(markup) is None


@pytest.mark.parametrize(
    "piece", ["<div role=table><div role=row><div role=cell>1</div><div role=cell>", "<div class=table><div><b>1</b>"]
)
def test_tables_in_one_another_take_linear_time(article_of, piece):
    def seconds(times: int) -> float:
        spent = []
        for _ in range(5):
            started = time.process_time()
            article_of(f"{LEAD}{piece * times}")
            spent.append(time.process_time() - started)
        return min(spent)

    nested = seconds(2_500)
    assert nested < 1
    assert nested < 0.05 + 40 * seconds(250)  # with the square it would be a hundred times
