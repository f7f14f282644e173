"""Reports as tables, in short, and as exceptions."""

import inspect
import pickle
import pprint
from typing import Any

import pandas
import polars
import pytest

import codesocial
from project import DOCUMENTS

BAD = 'codesocial: "1.0"\ntitel: <script>alert(1)</script>\n'
FOUNDING = DOCUMENTS / "commons-to-commons.codesocial.yaml"
AMENDED = DOCUMENTS / "versions" / "commons-to-commons.amended.codesocial.yaml"


def test_a_row_for_each_problem_and_finding() -> None:
    report = codesocial.audit(BAD)
    rows = codesocial.rows(report)
    assert len(rows) == len(report["problems"]) + len(report["findings"]) > len(report["problems"])
    assert [row["message"] for row in rows] == [it["message"] for it in [*report["problems"], *report["findings"]]]
    unknown = next(row for row in rows if row["rule"] == "unknown-key")
    assert (unknown["severity"], unknown["line"], unknown["column"]) == ("error", 2, 1)


def test_a_row_for_each_change() -> None:
    report = codesocial.diff(FOUNDING, AMENDED)
    rows = [row for row in codesocial.rows(report) if row["change"]]
    assert [(row["change"], row["effect"]) for row in rows] == [(it["kind"], it["effect"]) for it in report["changes"]]
    assert {row["name"] for row in rows} == {str(AMENDED)}
    assert any(row["line"] for row in rows)


def test_rows_of_many_say_of_which() -> None:
    rows = codesocial.rows(codesocial.validate_many([FOUNDING, BAD, {"titel": 1}]))
    assert {row["report"] for row in rows} >= {1, 2}
    assert all(row["line"] is None for row in rows if row["report"] == 2), "a dict has no lines"
    assert len({tuple(row) for row in rows}) == 1, "all rows have the same columns"
    assert codesocial.rows([]) == []


def test_what_tells_no_problems_has_no_rows() -> None:
    with pytest.raises(TypeError, match="a report with `problems`"):
        codesocial.rows(codesocial.explain("force"))


def test_data_frames() -> None:
    reports = [codesocial.validate(FOUNDING), codesocial.audit(BAD), codesocial.diff(FOUNDING, AMENDED)]
    rows = codesocial.rows(reports)
    # Columns that begin with many that have nothing are what frames stumble over.
    rows = sorted(rows, key=lambda row: (row["effect"] is not None, row["line"] is not None))
    frame, table = pandas.DataFrame(rows), polars.DataFrame(rows, infer_schema_length=None)
    assert len(frame) == len(table) == len(rows)
    assert list(frame.columns) == table.columns == list(rows[0])
    assert table["line"].dtype == polars.Int64 and table["effect"].dtype == polars.String
    assert int(frame["line"].sum()) == table["line"].sum() == sum(row["line"] for row in rows if isinstance(row["line"], int))


def test_reports_are_plain_dicts() -> None:
    report = codesocial.validate(BAD)
    assert type(report) is dict
    assert "unknown-key" in pprint.pformat(report)


def test_in_short() -> None:
    text = repr(codesocial.summary(codesocial.validate(BAD, language="en")))
    assert text.splitlines()[0] == "not valid, 6 errors"
    assert any(line.startswith("2: ") and line.endswith("[unknown-key]") for line in text.splitlines())
    assert "niveau 0 sur 3" in repr(codesocial.summary(codesocial.audit(FOUNDING, language="fr"))).splitlines()[0]
    assert f"{FOUNDING}\u00a0: valide" in repr(codesocial.summary(codesocial.validate(FOUNDING, language="fr")))
    assert repr(codesocial.summary(codesocial.diff(FOUNDING, FOUNDING, language="en"))) == "nothing differs"


def test_in_short_is_short() -> None:
    many = "\n".join(f"key-{number}: 1" for number in range(2_000))
    report = codesocial.validate(many, language="en")
    view = codesocial.summary(report)
    listed, omitted = len(report["problems"]), report["omitted"]
    assert omitted > 0
    assert repr(view).splitlines()[-1] == f"… and {listed + omitted - 50} more"
    assert view._repr_html_().count("<tr>") == 51


def test_a_table_takes_no_html_from_documents() -> None:
    html = codesocial.summary(codesocial.validate(BAD, select=["unknown-key"]))._repr_html_()
    assert "<script>" not in html
    report = codesocial.validate({"<script>": 1})
    assert "&lt;script&gt;" in codesocial.summary(report)._repr_html_()


class Formatter:
    def __init__(self) -> None:
        self.of_dict: Any = lambda value, printer, cycle: printer.text("as before")

    def for_type(self, kind: type, function: Any) -> None:
        assert kind is dict
        self.of_dict = function

    def lookup_by_type(self, kind: type) -> Any:
        return self.of_dict


def test_notebooks() -> None:
    ipython = pytest.importorskip("IPython.core.interactiveshell").InteractiveShell()
    codesocial.load_ipython_extension(ipython)
    data, _ = ipython.display_formatter.format(codesocial.validate(BAD, language="en"))
    assert data["text/plain"].startswith("not valid, 6 errors")
    assert "<table>" in data["text/html"]
    data, _ = ipython.display_formatter.format({"problems": 1})
    assert data == {"text/plain": "{'problems': 1}"}


def test_valid_or_raised() -> None:
    assert codesocial.validate_or_raise(FOUNDING) == codesocial.validate(FOUNDING)
    with pytest.raises(codesocial.InvalidDocument) as caught:
        codesocial.validate_or_raise(BAD, language="en")
    error = caught.value
    assert error.report == codesocial.validate(BAD, language="en")
    assert str(error).splitlines()[0] == "the document has 6 errors:"
    assert any(line.startswith("  2: ") for line in str(error).splitlines())
    copied = pickle.loads(pickle.dumps(error))
    assert (str(copied), copied.report) == (str(error), error.report)


def test_what_is_raised_is_short_and_in_the_language() -> None:
    with pytest.raises(codesocial.InvalidDocument) as caught:
        codesocial.validate_or_raise({f"key-{number}": 1 for number in range(50)}, language="fr")
    lines = str(caught.value).splitlines()
    count = caught.value.report["counts"]["errors"]
    assert lines[0] == f"le document a {count} erreurs\u00a0:"
    assert (len(lines), lines[-1]) == (12, f"  … et {count - 10} de plus")


def test_the_raising_variant_takes_what_validate_takes() -> None:
    assert inspect.signature(codesocial.validate_or_raise).parameters.keys() == inspect.signature(codesocial.validate).parameters.keys()
