"""What is wrong with an input, in plain words: the core says it in those of its reader of JSON, which knows types of Rust and columns."""

import json
import math
import re
from collections.abc import Mapping
from typing import Any, TypeAlias

from codesocial._errors import CallError

__all__ = ["plainly", "raise_for_place"]

_SAID = {
    "en": {
        "wrong": "`{name}` must be {wanted}, not `{found}`",
        "unknown": "there is no `{name}`, only {all}",
        "missing": "`{name}` is missing",
        "among": "one of {all}",
        "list": "a list (`[…]`)",
        "text": "a text (`str`)",
        "truth": "`True` or `False`",
        "whole": "a whole number, 0 or more",
        "object": "a mapping (`{…}`)",
        "number": "`{name}` has `{found}` at `{pointer}`, which JSON cannot say: give a number, or leave the key out",
    },
    "fr": {
        "wrong": "`{name}` doit être {wanted}, et non `{found}`",
        "unknown": "il n’y a pas de `{name}`, seulement {all}",
        "missing": "`{name}` manque",
        "among": "parmi {all}",
        "list": "une liste (`[…]`)",
        "text": "un texte (`str`)",
        "truth": "`True` ou `False`",
        "whole": "un nombre entier, 0 ou plus",
        "object": "un dictionnaire (`{…}`)",
        "number": "`{name}` a `{found}` sous `{pointer}`, ce que JSON ne peut dire\u00a0: donnez un nombre, ou ôtez la clé",
    },
}

# What the reader of JSON calls what it expects. Where something is to be one of a few texts, it says that any value is.
_KINDS = {
    r"a sequence": "list",
    r"a string|value": "text",
    r"a boolean": "truth",
    r"[ui](\d+|size)": "whole",
    r"a map|struct .*": "object",
}

_REASON = re.compile(
    r"((?:invalid type|invalid value|unknown field|unknown variant|missing field|expected value).*) at line 1 column (\d+)$"
)
_SHOWN = 60

_Path: TypeAlias = list[str | int]


def plainly(error: CallError, text: bytes) -> CallError:
    """The same refusal in plain words and the language asked for; as it is, where it says something else."""
    found = _REASON.search(str(error))
    if found:
        what, column = found[1], int(found[2])
        input = json.loads(text)
        message = _sentence(what, _path(text, column, what.startswith("invalid type: sequence")), input)
        return CallError(message, error.code) if message else error
    # It says already what an argument must be, and instead of what it is why it cannot be read.
    told = re.search(r"^(`(\w+)` .*)`(?:invalid|missing|unknown|expected) .* at line \d+ column \d+`$", str(error))
    return CallError(f"{told[1]}`{_shown(json.loads(text).get(told[2]))}`", error.code) if told else error


def _sentence(what: str, path: _Path, input: Any) -> str | None:
    said = _SAID[_language(input)]
    kept = re.search(r"^(unknown field|unknown variant|missing field) `([^`]*)`(?:, expected (?:one of )?(.*))?", what)
    problem, own, known = kept.groups() if kept else (None, "", None)
    if problem == "missing field":
        return said["missing"].format(name=_named([*path, own]))
    among = ", ".join(re.findall("`[^`]*`", known or ""))
    if problem == "unknown field":
        return said["unknown"].format(name=_named([*path, own]), all=among) if among else None
    expected = what.rsplit("expected ", 1)[-1]
    kind = next((kind for form, kind in _KINDS.items() if re.fullmatch(form, expected)), None)
    wanted = said["among"].format(all=among) if among else said[kind] if kind else None
    for key in path:
        input = input[key]
    return said["wrong"].format(name=_named(path) or "options", wanted=wanted, found=_shown(input)) if wanted else None


def _language(input: Any) -> str:
    options = input.get("options")
    asked = str((options.get("language") if isinstance(options, dict) else None) or input.get("language"))
    return "fr" if re.match("fr(-|$)", asked.lower()) else "en"


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _named(path: _Path) -> str:
    """A place in the input as whoever calls knows it: arguments of functions, in the way of Python."""
    own = path[1:] if path[:1] == ["options"] else path
    first, *rest = own or [""]
    name = re.sub("[A-Z]", lambda capital: "_" + capital[0].lower(), str(first))
    return name + "".join(f"[{key!r}]" for key in rest)


def _path(text: bytes, column: int, at_list: bool) -> _Path:
    """The keys and indices that lead to where reading stopped: behind a value or, where that is one, at the start of a list."""
    before = text[:column].decode(errors="replace")
    path: list[str | int | None] = []
    for found in re.finditer(r'("(?:[^"\\]+|\\.)*")(\s*:)?|[{}\[\],]', before):
        token = found[0]
        if token in "{[":
            path.append(0 if token == "[" else None)
        elif token in "}]":
            path.pop()
        elif token == ",":
            last = path.pop()
            path.append(last + 1 if isinstance(last, int) else None)
        elif found[2]:
            path[-1] = str(json.loads(found[1]))
    if at_list and before.endswith("["):
        path.pop()
    return [key for key in path if key is not None]


def raise_for_place(input: Mapping[str, object]) -> None:
    """Tells where in an input a number stands that is none, which JSON has no form for."""
    for name, value in input.items():
        found = _place(value.get("value") if isinstance(value, dict) and "value" in value else value)
        if found:
            pointer, number = found
            words = _SAID[_language(input)]["number"]
            raise CallError(words.format(name=_named([name]), pointer=pointer, found=number), "malformed-input") from None


def _place(value: object) -> tuple[str, object] | None:
    left: list[tuple[str, object]] = [("", value)]
    # What holds itself has been seen.
    seen: set[int] = set()
    while left:
        pointer, inner = left.pop()
        if isinstance(inner, float) and not math.isfinite(inner):
            return pointer, inner
        if not isinstance(inner, (Mapping, list, tuple)) or id(inner) in seen:
            continue
        seen.add(id(inner))
        members = inner.items() if isinstance(inner, Mapping) else enumerate(inner)
        inside = [(str(key).replace("~", "~0").replace("/", "~1"), member) for key, member in members]
        left += [(f"{pointer}/{key}", member) for key, member in reversed(inside)]
    return None
