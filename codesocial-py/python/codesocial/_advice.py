"""What is said to readers names the command line; to whoever calls from Python it names functions."""

import re
from typing import Any

_ADVICE = ("help", "mend")
"""What tells a reader what to do, wherever in an output it stands."""

_COMMAND = re.compile("`codesocial ([a-z-]+)(?: ([^`]+))?`")


def with_functions(output: Any) -> Any:
    """The output, changed in its place: ``explain('force')`` for ``codesocial explain force``."""
    members = output.items() if isinstance(output, dict) else enumerate(output)
    for key, value in members:
        if isinstance(value, (dict, list)):
            with_functions(value)
        elif key in _ADVICE and isinstance(value, str):
            output[key] = _COMMAND.sub(_as_function, value)
    return output


def _as_function(found: "re.Match[str]") -> str:
    command, argument = found.groups()
    name = "import_text" if command == "import" else command.replace("-", "_")
    return f"`{name}('{argument}')`" if argument else f"`{name}`"
