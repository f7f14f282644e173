"""What beside the document goes in, and what comes out."""

import copy
import datetime
import importlib.metadata
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

import codesocial
from codesocial import _codesocial

OVERDUE = """\
codesocial: "1.0"
id: https://example.org/jardin
version: 0.1.0
status: draft
language: fr
title: Le jardin
record:
  actions:
    - id: puits
      text: Creuser le puits
      status: planned
      until: 2026-01-01
"""


def test_days_are_dates_or_text() -> None:
    day = datetime.date(2026, 11, 22)
    report = codesocial.audit(OVERDUE, at=day)
    assert report["at"] == "2026-11-22"
    assert codesocial.audit(OVERDUE, at="2026-11-22") == report
    assert codesocial.audit(OVERDUE) != report


def test_of_a_moment_the_day_counts() -> None:
    report = codesocial.audit(OVERDUE, at="2026-11-22")
    moment = datetime.datetime(2026, 11, 22, 23, 30)
    assert codesocial.audit(OVERDUE, at=moment) == report
    zone = datetime.timezone(datetime.timedelta(hours=-8))
    assert codesocial.audit(OVERDUE, at=moment.replace(tzinfo=zone)) == report, "the day where it was written"


@pytest.mark.parametrize("wrong", [20261122, 1.5, b"2026-11-22", datetime.time(12)])
def test_what_is_no_day(wrong: Any) -> None:
    with pytest.raises(TypeError, match=f"a day is a datetime.date.*, not {type(wrong).__name__}"):
        codesocial.audit(OVERDUE, at=wrong)


def test_the_version_is_that_of_the_package() -> None:
    assert codesocial.__version__ == importlib.metadata.version("codesocial")
    assert codesocial.__version__ == codesocial.audit(OVERDUE)["tool"]["version"]


def test_languages() -> None:
    french, english = (codesocial.validate(OVERDUE, language=language) for language in ("fr", "en"))
    assert [problem["pointer"] for problem in french["problems"]] == [problem["pointer"] for problem in english["problems"]]
    assert french["problems"][0]["message"] != english["problems"][0]["message"]


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (lambda: codesocial.explain("comitment"), "unknown-name"),
        (lambda: codesocial.rules(language="de"), "wrong-argument"),
        (lambda: codesocial.validate("", at="tomorrow"), "wrong-argument"),
        (lambda: codesocial.validate("", select=["no-such-rule"]), "unknown-name"),
        (lambda: codesocial.validate("", select="null-value"), "malformed-input"),
        (lambda: _codesocial.call("validat", b"{}", {}), "unknown-operation"),
        (lambda: _codesocial.call("validate", b"\xff", {}), "malformed-input"),
        (lambda: _codesocial.call("validate", b"{}", {"document": b""}), "malformed-input"),
        (lambda: _codesocial.call("rules", b"{}", {"document": b""}), "wrong-argument"),
    ],
)
def test_refusals_are_value_errors_with_a_code(call, code: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(ValueError) as caught:
        call()
    error = caught.value
    assert type(error) is codesocial.CallError
    assert error.code == code
    assert len(str(error)) > 10
    for copied in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert (type(copied), str(copied), copied.code) == (type(error), str(error), code)


# What type checkers refuse already.
untyped: Any = codesocial


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: untyped.validate("", select="x"), '`select` must be a list (`[…]`), not `"x"`'),
        (lambda: untyped.validate("", select="x", language="fr-CA"), '`select` doit être une liste (`[…]`), et non `"x"`'),
        (lambda: list(untyped.validate_many([""], ignore={})), "`ignore` must be a list (`[…]`), not `{}`"),
        (lambda: untyped.validate({"title": '"select": ['}, select=["unknown-key", 1]), "`select[1]` must be a text, not `1`"),
        (lambda: untyped.validate("", language=["fr"]), '`language` must be a text, not `["fr"]`'),
        (lambda: untyped.validate("", limits={"deep": 1}), "there is no `limits.deep`, only `bytes`, `depth`, `repeated`, `problems`"),
        (lambda: untyped.validate("", limits={"depth": -1}), "`limits.depth` must be a whole number, 0 or more, not `-1`"),
        (lambda: untyped.audit("", level="1", language="fr"), '`level` doit être un nombre entier, 0 ou plus, et non `"1"`'),
        (lambda: untyped.audit("", since=3, language="fr"), "`since` doit être un rapport d’`audit` en JSON, et non `3`"),
        (lambda: untyped.decide("", "x", {}), "`tally.for` is missing"),
        (lambda: untyped.decide("", "x", {"for": 1, "against": 1}, approved_by="x"), '`approved_by` must be a list (`[…]`), not `"x"`'),
    ],
)
def test_refusals_are_plain(call, message: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(codesocial.CallError) as caught:
        call()
    assert str(caught.value) == message


def advice(value: Any) -> Iterator[str]:
    members = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in members:
        if isinstance(inner, (dict, list)):
            yield from advice(inner)
        elif key in ("help", "mend"):
            yield inner


@pytest.mark.parametrize("language", ["en", "fr"])
def test_advice_names_functions(language: str) -> None:
    explained = {rule["name"]: codesocial.explain(rule["name"], language=language) for rule in codesocial.rules()["rules"]}
    told = list(advice(list(explained.values())))
    assert len(told) > 200
    assert not [text for text in told if "`codesocial explain" in text or "`codesocial diff" in text]
    assert any("`explain`" in text for text in advice(explained["unknown-key"]))
    assert any("`diff`" in text for text in advice(explained["version-step-too-small"]))
    for report in (codesocial.validate("title: [x]", language=language), *codesocial.validate_many(["title: [x]"], language=language)):
        assert any("`explain('version')`" in text for text in advice(report))


def test_help_shows_what_there_is() -> None:
    for name in codesocial.__all__:
        if name == "__version__":
            continue
        assert getattr(codesocial, name).__doc__, name
    assert "Args:" in (codesocial.validate.__doc__ or "")
