"""What the README shows runs, and type checkers accept it."""

import subprocess
import sys
from pathlib import Path

import pytest

import codesocial
import readme
from project import PACKAGE, PROJECT


def test_every_block_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    readme.run()
    out, err = capfd.readouterr()
    assert "jardin.codesocial.yaml is valid" in out
    assert err == ""


@pytest.mark.parametrize("page", ["README.md", "README.fr.md"])
def test_what_the_project_shows_runs(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("jardin.codesocial.yaml").write_text(codesocial.template("commons", "Notre jardin")["text"], encoding="utf-8")
    programs = [block for language, block in readme.blocks(PROJECT / page) if language == "python"]
    assert programs
    for program in programs:
        exec(compile(program, page, "exec"), {})


def test_the_blocks_are_typed(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("\n".join(block for language, block in readme.blocks() if language == "python"), encoding="utf-8")
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", program], cwd=PACKAGE, capture_output=True, text=True
    )
    assert checked.returncode == 0, checked.stdout
