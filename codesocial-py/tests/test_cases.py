"""Every case of `tests/cases` through the Python door: what it must answer, and byte for byte what Rust answers."""

import base64
import inspect
import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest

import codesocial
from codesocial import _codesocial
from project import ANSWERS, CASES

WORDS = {"message", "help"}


def cases() -> Iterator[Any]:
    for path in sorted(CASES.rglob("*.json")):
        name = path.relative_to(CASES).as_posix()
        file = json.loads(path.read_bytes())
        for number, case in enumerate(file["cases"]):
            skipped = [pytest.mark.skip(reason=case["skip"])] if "skip" in case else []
            words = WORDS.union(file.get("words", []))
            yield pytest.param(name, number, case, words, id=f"{name}: {case['description']}", marks=skipped)


every_case = pytest.mark.parametrize(("file", "number", "case", "words"), list(cases()))


@cache
def answers() -> Any:
    return json.loads(ANSWERS.read_bytes()) if ANSWERS.exists() else {}


def rust_answers(file: str, number: int) -> Any:
    of_file = answers().get(file, [])
    if len(of_file) <= number:
        pytest.fail(f"{ANSWERS} has no answer to this: cargo test -p codesocial-tests --test cases writes it anew")
    return of_file[number]


def answered(operation: str, input: Any, contents: dict[str, bytes]) -> dict[str, str]:
    text = json.dumps(input, ensure_ascii=False).encode(errors="backslashreplace")
    try:
        return {"output": _codesocial.call(operation, text, contents)}
    except codesocial.CallError as error:
        return {"refused": error.code}


def without(output: Any, left_out: Callable[[str, Any], bool]) -> Any:
    if isinstance(output, list):
        return [without(item, left_out) for item in output]
    if isinstance(output, dict):
        return {key: without(value, left_out) for key, value in output.items() if not left_out(key, value)}
    return output


def compared(output: Any, words: set[str], part: str) -> Any:
    """What of an output counts: the part without words for people, and without what is computed from the rest of it."""
    said = without(output, lambda key, value: key in words and isinstance(value, str))
    return without(at(said, part), lambda key, value: key == "fingerprint")


def at(output: Any, pointer: str) -> Any:
    for token in pointer.split("/")[1:]:
        token = token.replace("~1", "/").replace("~0", "~")
        try:
            output = output[int(token) if isinstance(output, list) else token]
        except (IndexError, KeyError, TypeError, ValueError):
            return None
    return output


@every_case
def test_expected(file: str, number: int, case: Any, words: set[str]) -> None:
    answer = answered(case["call"], case["input"], {})
    if "refused" in case:
        assert answer == {"refused": case["refused"]}
    else:
        assert compared(json.loads(answer["output"]), words, case.get("part", "")) == case["output"]


@every_case
def test_as_rust(file: str, number: int, case: Any, words: set[str]) -> None:
    assert answered(case["call"], case["input"], {}) == rust_answers(file, number)


def documents(input: Any) -> dict[str, Any]:
    """The documents of an input by their names."""
    ways = {"text", "bytes", "value"}
    members = input.items() if isinstance(input, dict) else ()
    return {key: value for key, value in members if isinstance(value, dict) and ways & value.keys()}


def beside(input: Any) -> dict[str, bytes]:
    """The contents of an input that can stand beside it."""
    texts = {name: document.get("text") for name, document in documents(input).items()}
    return {name: text.encode(errors="surrogatepass") for name, text in texts.items() if isinstance(text, str)}


@pytest.mark.parametrize(
    ("file", "number", "case", "words"), [case for case in cases() if beside(case.values[2]["input"])]
)
def test_contents_beside_the_input(file: str, number: int, case: Any, words: set[str]) -> None:
    """The way that documents go from the functions of the package."""
    input, contents = dict(case["input"]), beside(case["input"])
    for name in contents:
        input[name] = {key: value for key, value in input[name].items() if key != "text"}
    assert answered(case["call"], input, contents) == rust_answers(file, number)


def arguments(case: Any) -> dict[str, Any] | None:
    """What the function of an operation is called with; nothing where only a bare call can be so wrong."""
    function, input = getattr(codesocial, case["call"], None), case["input"]
    if function is None or not isinstance(input, dict) or input.get("document") == {}:
        return None
    given = {**input, **input.get("options", {})}
    given.pop("options", None)
    for name, document in documents(input).items():
        ((way, content), *more) = document.items()
        if more or (way == "value" and not isinstance(content, dict)):
            return None
        try:
            given[name] = base64.b64decode(content, validate=True) if way == "bytes" else content
        except ValueError:
            return None
    named = {re.sub("[A-Z]", lambda capital: "_" + capital[0].lower(), name): value for name, value in given.items()}
    try:
        inspect.signature(function).bind(**named)
    except TypeError:
        return None
    return named


@pytest.mark.parametrize(
    ("file", "number", "case", "words"), [case for case in cases() if arguments(case.values[2]) is not None]
)
def test_functions(file: str, number: int, case: Any, words: set[str]) -> None:
    """The typed functions answer as the bare calls."""
    expected = rust_answers(file, number)
    try:
        report = getattr(codesocial, case["call"])(**arguments(case) or {})
    except codesocial.CallError as error:
        assert expected == {"refused": error.code}
    else:
        assert report == json.loads(expected["output"])
