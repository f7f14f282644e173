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


_FILE = re.compile(r"[^\n:{}\[\]]*[^\s/\\]\.(?:ya?ml|json|md|txt|docx|odt|pdf)\s*", re.I)
"""One line that ends as the name of a file does."""

_PATH = {
    "en": "a `str` is the text of a document; for the file of this name, give `pathlib.Path({!r})`",
    "fr": "un `str` est le texte d’un document\u00a0; pour le fichier de ce nom, donnez `pathlib.Path({!r})`",
}


def with_path(output: Any, content: bytes) -> None:
    """Where the name of a file was given for its text, says in the output how a file is given."""
    if len(content) > 1024 or not isinstance(output, dict):
        return
    name = content.decode(errors="replace")
    words = _PATH.get(output.get("language", "en"), _PATH["en"])
    for problem in output.get("problems", ()) if _FILE.fullmatch(name) else ():
        if problem["rule"] == "wrong-type" and problem.get("pointer") == "":
            problem["help"] = words.format(name.strip())
