"""What is wrong with an input, in the names and values of Python."""

import math
import re
from collections.abc import Mapping

from codesocial._errors import CallError

__all__ = ["in_python", "raise_for_place"]

_NUMBER = {
    "en": "`{name}` has `{found}` at `{pointer}`, which JSON cannot say: give a number, or leave the key out",
    "fr": "`{name}` a `{found}` sous `{pointer}`, ce que JSON ne peut dire\u00a0: donnez un nombre, ou ôtez la clé",
}


def in_python(error: CallError) -> CallError:
    """The same refusal, with the argument that it is about as Python names it: `approved_by` for `approvedBy`."""
    message = re.sub("`[a-z]+(?:[A-Z][a-z]*)+", lambda name: _named(name[0]), str(error), count=1)
    return CallError(message, error.code)


def _named(key: str) -> str:
    return re.sub("[A-Z]", lambda capital: "_" + capital[0].lower(), key)


def _language(input: Mapping[str, object]) -> str:
    options = input.get("options")
    asked = (options.get("language") if isinstance(options, dict) else None) or input.get("language")
    return "fr" if re.match("fr(-|$)", str(asked).lower()) else "en"


def raise_for_place(input: Mapping[str, object]) -> None:
    """Tells where in an input a number stands that is none, which JSON has no form for."""
    for name, value in input.items():
        found = _place(value.get("value") if isinstance(value, dict) and "value" in value else value)
        if found:
            pointer, number = found
            words = _NUMBER[_language(input)]
            raise CallError(words.format(name=_named(name), pointer=pointer, found=number), "malformed-input") from None


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
