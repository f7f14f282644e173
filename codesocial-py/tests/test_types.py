"""What type checkers see of the package is what there is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import readme
from project import PACKAGE

CHECKERS = {
    "mypy": ["-m", "mypy", "--strict"],
    "pyright": ["-m", "pyright", "--pythonpath", sys.executable],
    "pyrefly": ["-m", "pyrefly", "check", "--preset", "strict", "--python-interpreter-path", sys.executable],
    "ty": ["-m", "ty", "check", "--python", sys.executable],
}
"""Each with the arguments by which it finds the package that is installed."""


def checked(*command: str, folder: Path = PACKAGE) -> None:
    # Two versions of pyright are one too many: the newest is not asked for.
    environment = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1", "NO_COLOR": "1"}
    run = subprocess.run([sys.executable, *command], cwd=folder, capture_output=True, text=True, env=environment)
    assert run.returncode == 0, run.stdout + run.stderr


def test_uses_are_accepted_and_refused() -> None:
    checked("-m", "mypy", "--strict", "tests")


def test_the_package_is_typed_for_the_oldest_python() -> None:
    checked("-m", "mypy", "--strict", "--python-version", "3.10", "-p", "codesocial")


def test_the_stub_says_what_the_extension_module_has() -> None:
    checked("-m", "mypy.stubtest", "codesocial._codesocial")


@pytest.mark.parametrize("checker", CHECKERS)
def test_every_checker_accepts_what_the_readme_shows(checker: str, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("\n".join(block for language, block in readme.blocks() if language == "python"), encoding="utf-8")
    checked(*CHECKERS[checker], "program.py", folder=tmp_path)


@pytest.mark.parametrize("checker", ["pyright", "pyrefly", "ty"])
def test_every_checker_knows_the_types(checker: str, tmp_path: Path) -> None:
    # A checker that took everything for `Any` would accept the program above too.
    program = tmp_path / "program.py"
    program.write_text("import codesocial\nx: int = codesocial.validate('')['problems'][0]['rule']\n", encoding="utf-8")
    with pytest.raises(AssertionError, match="(?s)str.*int|int.*str"):
        checked(*CHECKERS[checker], "program.py", folder=tmp_path)
