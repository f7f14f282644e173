"""Runs what the README shows, from its first block to its last, as someone who tries it would: `python tests/readme.py`."""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

README = Path(__file__).parent.parent / "README.md"


def blocks(page: Path = README) -> list[tuple[str, str]]:
    """The blocks of code of a page with their languages."""
    return re.findall(r"^```(\w+)\n(.*?)^```$", page.read_text(encoding="utf-8"), re.M | re.S)


def run() -> None:
    """Runs all blocks in the current folder."""
    names: dict[str, Any] = {}
    for language, block in blocks():
        if language == "python":
            exec(compile(block, README.name, "exec"), names)
        elif language == "console":
            run_commands(block)
        elif language == "py":
            pass  # What needs Spark: benches/columns.py runs it.
        else:
            raise ValueError(f"nothing runs {language}")


def run_commands(block: str) -> None:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    for command in re.findall(r"^\$ (.*)$", block, re.M):
        if command != "pip install codesocial":  # It is installed: it is what is tested.
            subprocess.run(command, shell=True, check=True, env={**os.environ, "PATH": path})


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        run()
        os.chdir(README.parent)
