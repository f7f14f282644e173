"""From Python's values to the JSON of an operation and back. What the operations are stands in `_operations`."""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, Protocol, TypeAlias

from codesocial import _codesocial
from codesocial._advice import with_functions, with_path
from codesocial._errors import CallError
from codesocial._refusals import in_python, raise_for_place


class _Model(Protocol):
    """A model of pydantic, such as those of `codesocial.models`."""

    def model_dump(self, *, mode: str, by_alias: bool) -> dict[str, Any]: ...


DocumentLike: TypeAlias = "str | bytes | bytearray | memoryview | os.PathLike[str] | Mapping[str, Any] | _Model"
"""A document: its text, its bytes, the path of its file, or the document itself as a mapping or a model of pydantic.

A `str` is always the text, never the name of a file: for a file, give a `pathlib.Path`. With a mapping, problems have a
pointer but no line.
"""

_Prepared: TypeAlias = tuple[bytes, dict[str, bytes]]
"""The JSON of an input, and the contents of its documents."""

_FEWEST = 8
_MOST = 256
_LONGEST = 4 * 1024 * 1024
"""So many bytes keep all processors busy, and weigh little in memory."""


class _Document(dict[str, object]):
    """A document as operations take it. Its content is kept beside it: as JSON it would cost more to write and to read
    than to judge."""

    content: bytes | None = None


def _document_input(source: DocumentLike) -> _Document:
    """A document as operations take it.

    Raises `OSError` when a file cannot be read, and `TypeError` when `source` is nothing that holds a document.
    """
    document = _Document()
    if isinstance(source, str):
        # Half a character (a lone surrogate) is no text either: the operation says where it stands.
        document.content = source.encode(errors="surrogatepass")
    elif isinstance(source, Mapping):
        document["value"] = source
    elif isinstance(source, (bytes, bytearray, memoryview)):
        document.content = bytes(source)
    elif isinstance(source, os.PathLike):
        with open(source, "rb") as file:
            document.content = file.read()
        document["name"] = os.fsencode(source).decode(errors="replace")
    elif hasattr(source, "model_dump") and not isinstance(source, type):
        document["value"] = source.model_dump(mode="json", by_alias=True)
    else:
        raise TypeError(
            "a document is a str (its text), bytes, a path such as pathlib.Path or a mapping, "
            f"not {type(source).__name__}"
        )
    return document


def _documents(documents: "Iterable[DocumentLike | None]") -> Iterator[DocumentLike]:
    """Many documents. One alone would be taken apart: a text into its letters, a mapping into its keys.

    Nothing, as an empty cell of a column is, counts as an empty text: so the other cells are judged, and every cell has its report.
    """
    single = (str, bytes, bytearray, memoryview, os.PathLike, Mapping)
    if isinstance(documents, single) or not hasattr(documents, "__iter__"):
        raise TypeError(
            f"many documents are a list or another iterable of documents, not {type(documents).__name__}; "
            "for a single one, give [document] or call the function without `_many`"
        )
    return ("" if document is None or _is_nothing(document) else document for document in documents)


def _is_nothing(document: object) -> bool:
    """Whether a cell is what pandas makes of an empty one: NaN, NaT or NA."""
    return type(document).__name__ in ("NAType", "NaTType") or (isinstance(document, float) and document != document)


def _date(day: str | date | None) -> str | None:
    """A day as operations take it. Of a moment, the day that it names in its own time zone."""
    if isinstance(day, datetime):
        day = day.date()
    if day is None or isinstance(day, str):
        return day
    if isinstance(day, date):
        return day.isoformat()
    raise TypeError(f"a day is a datetime.date, a datetime.datetime or a str such as '2026-11-22', not {type(day).__name__}")


def _call(operation: str, input: Mapping[str, object]) -> Any:
    """The output of an operation for an input."""
    text, contents = _prepared(input)
    try:
        answer = _codesocial.call(operation, text, contents)
    except CallError as error:
        raise in_python(error) from None
    return _output(answer, contents)


def _call_many(operation: str, inputs: Iterable[Mapping[str, object]]) -> Iterator[Any]:
    """The outputs of an operation for several inputs, in their order, worked on in parallel.

    Where an input cannot be had or is refused, the exception is raised after the outputs of those before it.
    """
    for chunk in _chunks(inputs):
        for (text, contents), answer in zip(chunk, _codesocial.call_many(operation, chunk), strict=True):
            if not isinstance(answer, str):
                raise in_python(answer)
            yield _output(answer, contents)


def _output(text: str, contents: Mapping[str, bytes]) -> Any:
    output = json.loads(text)
    if "`codesocial " in text:
        with_functions(output)
    for content in contents.values():
        with_path(output, content)
    return output


def _chunks(inputs: Iterable[Mapping[str, object]]) -> Iterator[list[_Prepared]]:
    """Inputs a few at a time, and more the longer it goes on: the first outputs come soon, and however many inputs there
    are, few of them are in memory."""
    several = _FEWEST
    chunk: list[_Prepared] = []
    length = 0
    try:
        for input in inputs:
            text, contents = prepared = _prepared(input)
            chunk.append(prepared)
            length += len(text) + sum(map(len, contents.values()))
            if len(chunk) >= several or length >= _LONGEST:
                yield chunk
                several = min(several * 4, _MOST)
                chunk, length = [], 0
    except Exception:
        yield chunk
        raise
    yield chunk


def _prepared(input: Mapping[str, object]) -> _Prepared:
    try:
        text = _ENCODER.encode(input)
    except ValueError:
        raise_for_place(input)
        raise
    documents = ((key, value.content) for key, value in input.items() if isinstance(value, _Document))
    contents = {key: content for key, content in documents if content is not None}
    # Half a character cannot be encoded; but `\ud800` says the same in JSON as in Python.
    return text.encode(errors="backslashreplace"), contents


def _plain(value: object) -> object:
    """What JSON has no form for, in one that it has."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} has no form in JSON")


_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_plain)
