"""What the README shows runs, from its first block to its last, as for someone who tries it."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from project import PACKAGE


def blocks() -> list[tuple[str, str]]:
    return re.findall(r"^```(\w+)\n(.*?)^```$", (PACKAGE / "README.md").read_text(encoding="utf-8"), re.M | re.S)


def run_console(block: str, folder: Path) -> None:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    for command in re.findall(r"^\$ (.*)$", block, re.M):
        if command != "pip install codesocial":  # It is installed: it is what is tested.
            subprocess.run(command, shell=True, check=True, cwd=folder, env={**os.environ, "PATH": path})


def test_every_block_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    for language, block in blocks():
        if language == "python":
            exec(compile(block, "README.md", "exec"), names)
        else:
            run_console(block, tmp_path)
    out, err = capfd.readouterr()
    assert "jardin.codesocial.yaml is valid" in out
    assert err == ""


def test_the_blocks_are_typed(tmp_path: Path) -> None:
    program = tmp_path / "readme.py"
    program.write_text("\n".join(block for language, block in blocks() if language == "python"), encoding="utf-8")
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", program], cwd=PACKAGE, capture_output=True, text=True
    )
    assert checked.returncode == 0, checked.stdout
