"""What a document can be given as."""

import datetime
import os
from collections import OrderedDict
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

import codesocial
from project import DOCUMENTS

TEXT = "title: L’atelier du « moulin »\nsumary: une clé de trop\n"
FOUNDING = DOCUMENTS / "commons-to-commons.codesocial.yaml"


def rules(report: codesocial.types.ValidateReport) -> list[str]:
    return [problem["rule"] for problem in report["problems"]]


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_text_and_bytes_are_the_same(kind: Any) -> None:
    report = codesocial.validate(TEXT)
    assert report["problems"][0]["range"]["start"] == {"line": 1, "column": 1, "offset": 0}
    assert codesocial.validate(kind(TEXT.encode())) == report


def test_a_path_is_read_and_named() -> None:
    report = codesocial.validate(FOUNDING)
    assert report["valid"]
    assert report["name"] == str(FOUNDING)
    assert {**codesocial.validate(FOUNDING.read_text(encoding="utf-8")), "name": str(FOUNDING)} == report


def test_the_name_of_a_file_tells_its_notation(tmp_path: Path) -> None:
    path = tmp_path / "code.json"
    path.write_text("title: not JSON", encoding="utf-8")
    assert codesocial.validate(path)["format"] == "json"


@pytest.mark.skipif(os.name != "posix", reason="elsewhere, names of files are text")
def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.yaml"))
    try:
        path.write_text(TEXT, encoding="utf-8")
    except OSError:
        pytest.skip("this file system has no such names")
    assert codesocial.validate(path)["name"].endswith("/caf\ufffd.yaml")


@pytest.mark.parametrize("kind", [dict, OrderedDict, MappingProxyType])
def test_mappings(kind: Any) -> None:
    report = codesocial.validate(kind({"title": "Notre jardin", "sumary": "une clé de trop"}))
    assert "unknown-key" in rules(report)
    assert "range" not in report["problems"][0]


def test_what_yaml_libraries_make_of_days() -> None:
    base = codesocial.validate({"issued": "2026-11-22"})
    assert codesocial.validate({"issued": datetime.date(2026, 11, 22)}) == base


def test_an_empty_mapping_is_a_document() -> None:
    assert "missing-key" in rules(codesocial.validate({}))


def test_bytes_that_are_no_text_are_a_problem_with_a_place() -> None:
    report = codesocial.validate("title: x\nsumary: clé\n".encode("latin-1"))
    places = [problem["range"]["start"]["line"] for problem in report["problems"] if problem["rule"] == "not-utf-8"]
    assert places == [2], "of several, the first is told"


def test_half_a_character_is_a_problem_too() -> None:
    assert "not-utf-8" in rules(codesocial.validate("title: \ud800"))
    assert "lone-surrogate" in rules(codesocial.validate({"title": "\ud800"}))


@pytest.mark.parametrize("wrong", [None, 42, 1.5, ["title: a list"], object()])
def test_what_is_no_document_is_a_type_error(wrong: Any) -> None:
    with pytest.raises(TypeError, match=f"pathlib.Path or a mapping, not {type(wrong).__name__}"):
        codesocial.validate(wrong)


def test_what_json_cannot_say() -> None:
    with pytest.raises(TypeError, match="set has no form in JSON"):
        codesocial.validate({"title": {1, 2}})
    itself: dict[str, Any] = {"title": "x"}
    itself["x-self"] = itself
    with pytest.raises(ValueError, match="Circular"):
        codesocial.validate(itself)


@pytest.mark.parametrize(
    ("document", "place"),
    [
        ({"title": float("nan")}, "`nan` at `/title`"),
        ({"x-a": {"b/c": [1, float("inf")]}}, "`inf` at `/x-a/b~1c/1`"),
        ({"x-a": (1.5, float("-inf"))}, "`-inf` at `/x-a/1`"),
    ],
)
def test_numbers_that_are_none_have_their_place(document: dict[str, Any], place: str) -> None:
    with pytest.raises(codesocial.CallError) as caught:
        codesocial.validate(document)
    assert str(caught.value).startswith(f"`document` has {place}, which JSON cannot say")
    assert caught.value.code == "malformed-input"
    with pytest.raises(codesocial.CallError, match="ce que JSON ne peut dire"):
        next(codesocial.validate_many([document], language="fr"))


@pytest.mark.parametrize("name", ["jardin.codesocial.yaml", "textes/statuts 2026.YML", "/tmp/code.json", "C_\\a.docx"])
def test_the_name_of_a_file_is_no_text(name: str) -> None:
    for language, words in (("en", "is the text of a document"), ("fr", "est le texte d’un document")):
        for report in (codesocial.validate(name, language=language), *codesocial.audit_many([name], language=language)):
            (problem,) = [problem for problem in report["problems"] if problem["rule"] == "wrong-type"]
            assert words in problem["help"] and f"`pathlib.Path({name!r})`" in problem["help"]


@pytest.mark.parametrize("text", ["Notre jardin", "title: a.yaml", "Voir jardin.yaml\net plus", "[a.yaml]"])
def test_what_is_no_name_of_a_file(text: str) -> None:
    assert not [problem for problem in codesocial.validate(text)["problems"] if "pathlib" in problem.get("help", "")]


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        codesocial.validate(tmp_path / "none.yaml")
    with pytest.raises(OSError):
        codesocial.validate(tmp_path)
