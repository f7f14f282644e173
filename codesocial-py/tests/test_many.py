"""Many documents: in order, lazily, in parallel."""

import multiprocessing
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import codesocial
from project import DOCUMENTS

FOUNDING = (DOCUMENTS / "commons-to-commons.codesocial.yaml").read_text(encoding="utf-8")


def numbered(number: int) -> str:
    return f"title: document {number}\nkey-{number}: none such\n"


def test_the_order_is_kept() -> None:
    reports = codesocial.validate_many(map(numbered, range(1_000)))
    for number, report in enumerate(reports):
        assert report == codesocial.validate(numbered(number))
    assert number == 999


def test_every_way_to_give_a_document(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(FOUNDING, encoding="utf-8")
    sources: list[codesocial.DocumentLike] = [FOUNDING, FOUNDING.encode(), path, {}]
    assert list(codesocial.audit_many(sources, at="2026-11-22")) == [
        codesocial.audit(source, at="2026-11-22") for source in sources
    ]


def test_documents_are_taken_as_reports_are() -> None:
    taken = 0

    def endless() -> Iterator[str]:
        nonlocal taken
        while True:
            taken += 1
            yield numbered(taken)

    reports = codesocial.validate_many(endless())
    assert taken == 0, "nothing is read before the first report is asked for"
    next(reports)
    assert taken <= 16, "the first report does not wait for many documents"
    for _ in range(5_000):
        next(reports)
    assert taken <= 5_600, "few documents are read ahead"


def test_none() -> None:
    assert list(codesocial.validate_many([])) == []


@pytest.mark.parametrize("nothing", [None, float("nan")])
def test_an_empty_cell_is_an_empty_text(nothing: Any) -> None:
    sources = ["title: x", nothing, FOUNDING]
    reports = list(codesocial.validate_many(sources, language="fr"))
    assert reports == list(codesocial.validate_many(["title: x", "", FOUNDING], language="fr"))
    assert [problem["rule"] for problem in reports[1]["problems"]] == ["empty-document"]
    assert [report["valid"] for report in codesocial.audit_many(sources)] == [False, False, True]


def test_what_is_no_document_among_many_is_told() -> None:
    reports = codesocial.validate_many([numbered(1), 42])  # type: ignore[list-item]
    next(reports)
    with pytest.raises(TypeError, match="not int"):
        next(reports)


def test_columns_with_empty_cells() -> None:
    """Of Polars and of pandas, as the README judges columns."""
    cells = ["title: x", None, FOUNDING]
    polars = pytest.importorskip("polars")
    pandas = pytest.importorskip("pandas")

    def valid(texts: Any) -> list[bool]:
        return [report["valid"] for report in codesocial.validate_many(texts)]

    frame = polars.DataFrame({"text": cells})
    column = polars.col("text").map_batches(lambda texts: polars.Series(valid(texts)), return_dtype=polars.Boolean)
    assert frame.with_columns(valid=column)["valid"].to_list() == [False, False, True]
    for dtype in (None, "string", "category"):
        assert valid(pandas.Series(cells, dtype=dtype)) == [False, False, True]


@pytest.mark.parametrize("wrong", [FOUNDING, b"title: x", bytearray(), Path("a.yaml"), {"title": "x"}, 42, None])
def test_one_document_is_not_many(wrong: Any) -> None:
    # At once, and not when the first report is asked for.
    with pytest.raises(TypeError, match=rf"not {type(wrong).__name__}; for a single one, give \[document\]"):
        codesocial.validate_many(wrong)


def test_what_came_before_a_missing_file_is_answered_first(tmp_path: Path) -> None:
    reports = codesocial.validate_many([numbered(1), numbered(2), tmp_path / "none.yaml", numbered(3)])
    assert [next(reports), next(reports)] == [codesocial.validate(numbered(number)) for number in (1, 2)]
    with pytest.raises(FileNotFoundError):
        next(reports)


def test_refusals() -> None:
    with pytest.raises(codesocial.CallError, match="no-such-rule"):
        next(codesocial.validate_many([numbered(1)], select=["no-such-rule"]))


def test_other_threads_go_on_meanwhile() -> None:
    # One document keeps the library busy for a while; with the lock held, this thread would wake once, at the end.
    large = "title: x\n" + "\n".join(f"key-{number}: {{a: [1, 2, 3]}}" for number in range(100_000))
    worker = threading.Thread(target=codesocial.validate, args=(large,))
    longest, last = 0.0, time.perf_counter()
    started = last
    worker.start()
    while worker.is_alive():
        time.sleep(0.001)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    took = time.perf_counter() - started
    assert took > 0.05, "the document is too small to tell"
    assert longest < took / 2


def judged(number: int) -> int:
    return sum(report["counts"]["errors"] for report in codesocial.validate_many(map(numbered, range(number))))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_processes_that_were_forked_after_work_was_shared_out() -> None:
    expected = judged(100)
    with multiprocessing.get_context("fork").Pool(2) as pool:
        assert pool.map_async(judged, [100, 100]).get(timeout=60) == [expected, expected]
