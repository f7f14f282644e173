"""What the README shows runs."""

from pathlib import Path

import pytest

import codesocial
import readme
from project import PROJECT


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
