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
from codesocial._advice import with_functions
from project import ANSWERS, CASES

WORDS = {"message", "help"}


def cases() -> Iterator[Any]:
    for path in sorted(CASES.rglob("*.json")):
        name = path.relative_to(CASES).as_posix()
        file = json.loads(path.read_bytes())
        for number, case in enumerate(file["cases"]):
            case["input"] = joined(case["input"])
            skipped = [pytest.mark.skip(reason=case["skip"])] if "skip" in case else []
            words = WORDS.union(file.get("words", []))
            yield pytest.param(name, number, case, words, id=f"{name}: {case['description']}", marks=skipped)


def joined(input: Any) -> Any:
    """An input with its documents as texts, where a case gives their lines."""
    if not isinstance(input, dict):
        return input
    return {name: with_text(value) if isinstance(value, dict) else value for name, value in input.items()}


def with_text(document: dict[str, Any]) -> dict[str, Any]:
    texts = {"lines": ("text", "".join(f"{line}\n" for line in document.get("lines", [])))}
    return dict(texts.get(key, (key, value)) for key, value in document.items())


every_case = pytest.mark.parametrize(("file", "number", "case", "words"), list(cases()))


@cache
def answers() -> Any:
    return json.loads(ANSWERS.read_bytes()) if ANSWERS.exists() else {}


def rust_answers(file: str, number: int) -> Any:
    of_file = answers().get(file, [])
    if len(of_file) <= number:
        pytest.fail(f"{ANSWERS} has no answer to this: cargo test --test cases writes it anew")
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


def place(place: Any, with_end: bool = False) -> str:
    parts = [place["pointer"].replace("%", "%25").replace(" ", "%20") or "document"] if "pointer" in place else []
    if "range" in place:
        ends = [place["range"][side] for side in ("start", "end")[: 2 if with_end else 1]]
        parts.append("-".join(f"{end['line']}:{end['column']}" for end in ends))
    return " ".join(parts)


def line(item: Any) -> str:
    """An item of a list of problems or changes as one line."""
    if "kind" in item:
        before, after = (place(item[side]) if side in item else "nothing" for side in ("before", "after"))
        return f"{item['kind']} @ {after if before == after else f'{before} -> {after}'}"
    variant = f".{item['variant']}" if "variant" in item else ""
    at = "" if item["at"] == "value" else f"{item['at']} "
    places = [place(item, item["at"] == "text"), *map(place, item.get("related", []))]
    return f"{item['rule']}{variant} @ {at}{' + '.join(places)}"


def in_short(expected: list[Any], found: list[Any]) -> list[Any]:
    """Of each item that was found what is expected of the one in its place: its line, and further members."""
    items = [dict(item, **{"is": line(item)}) for item in found]
    wanted = [one if isinstance(one, dict) else {"is": None} for one in expected[: len(items)]]
    wanted += [{"is": None}] * (len(items) - len(wanted))
    shown = [{key: item.get(key) for key in keys} for item, keys in zip(items, wanted, strict=True)]
    return [one["is"] if one.keys() == {"is"} else one for one in shown]


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
    if "refused" in case or "refused" in answer:
        assert answer == {"refused": case.get("refused")}
        return
    output = without(json.loads(answer["output"]), lambda key, value: key in words and isinstance(value, str))
    for key in ("problems", "findings", "changes"):
        if key in case:
            assert in_short(case[key], output[key]) == case[key]
    if "output" in case:
        assert without(at(output, case.get("part", "")), lambda key, value: key == "fingerprint") == case["output"]


@every_case
def test_as_rust(file: str, number: int, case: Any, words: set[str]) -> None:
    assert answered(case["call"], case["input"], {}) == rust_answers(file, number)


def test_the_guide_writes_the_same_lines() -> None:
    """The Python in tests/cases/README.md, for those who write a runner of their own."""
    _, code = (CASES / "README.md").read_text("utf-8").split("```python\n")
    guide: dict[str, Any] = {}
    exec(code.split("```")[0], guide)
    outputs = [json.loads(answer["output"]) for of_file in answers().values() for answer in of_file if "output" in answer]
    lists = [output.get(key) or [] for output in outputs for key in ("problems", "findings", "changes")]
    items = [item for items in lists for item in items if isinstance(item, dict) and {"rule", "kind"} & item.keys()]
    assert len(items) > 1_000
    assert [line(item) for item in items] == [guide["line"](item) for item in items]


def documents(input: Any) -> dict[str, Any]:
    """The documents of an input by their names."""
    ways = {"text", "bytes", "value"}
    members = input.items() if isinstance(input, dict) else ()
    # Limits have bytes of another kind.
    others = ((key, value) for key, value in members if key != "limits")
    return {key: value for key, value in others if isinstance(value, dict) and ways & value.keys()}


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


def function_name(case: Any) -> str:
    """The function of an operation, whose name may be a keyword."""
    return "import_text" if case["call"] == "import" else case["call"]


def arguments(case: Any) -> dict[str, Any] | None:
    """What the function of an operation is called with; nothing where only a bare call can be so wrong."""
    function, input = getattr(codesocial, function_name(case), None), case["input"]
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
    """The typed functions answer as the bare calls, but that they name functions and not the command line."""
    expected = rust_answers(file, number)
    try:
        report = getattr(codesocial, function_name(case))(**arguments(case) or {})
    except codesocial.CallError as error:
        assert expected == {"refused": error.code}
    else:
        assert report == with_functions(json.loads(expected["output"]))
