"""`python -m codesocial` and `codesocial`: the same command as the native one."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

import pytest

import codesocial
from project import DOCUMENTS, PROJECT

FOUNDING = DOCUMENTS / "commons-to-commons.codesocial.yaml"
MODULE = [sys.executable, "-m", "codesocial"]
SCRIPT = [str(Path(sys.executable).with_name("codesocial"))]
ways = pytest.mark.parametrize("command", [MODULE, SCRIPT], ids=["module", "script"])


def run(command: list[str], *arguments: str, input: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}
    return subprocess.run([*command, *arguments], input=input, capture_output=True, env=environment, timeout=60)


@ways
def test_reports_are_those_of_the_library(command: list[str]) -> None:
    ended = run(command, "validate", "--format", "json", str(FOUNDING))
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert json.loads(ended.stdout) == codesocial.validate(FOUNDING)


@ways
def test_exit_codes(command: list[str]) -> None:
    assert run(command, "validate", "-", input=b"title: x").returncode == 1
    assert run(command, "validate", "no-such-file.yaml").returncode == 2
    assert run(command, "no-such-command").returncode == 2
    assert run(command).returncode == 2
    ended = run(command, "call", "validat", input=b"{}")
    assert (ended.returncode, json.loads(ended.stdout)["error"]["code"]) == (2, "unknown-operation")


@ways
def test_help_and_version(command: list[str]) -> None:
    assert run(command, "--version").stdout.decode() == f"codesocial {version('codesocial')}\n"
    help = run(command, "--help")
    assert help.returncode == 0
    assert b"Usage: codesocial" in help.stdout


@ways
@pytest.mark.skipif(os.name != "posix", reason="elsewhere, arguments are text")
def test_names_of_files_that_are_no_text(command: list[str], tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9.yaml"
    try:
        Path(os.fsdecode(name)).write_bytes(FOUNDING.read_bytes())
    except OSError:
        pytest.skip("this file system has no such names")
    assert subprocess.run([*command, "validate", name], capture_output=True).returncode == 0


@ways
def test_a_reader_that_goes_away_changes_nothing(command: list[str]) -> None:
    arguments = ["validate", "--fail-on", "never", "--lang", "fr", "-"]
    child = subprocess.Popen(
        [*command, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert child.stdin and child.stdout and child.stderr
    child.stdout.close()
    child.stdin.write(b"title: x")
    child.stdin.close()
    assert child.stderr.read() == b""
    assert child.wait(timeout=60) == 0


def unread(pipe: int) -> int:
    """How many bytes of what was written into a pipe nobody has read yet."""
    import fcntl
    import termios

    number = fcntl.ioctl(pipe, termios.FIONREAD, bytes(4))
    return int.from_bytes(number, sys.byteorder)


@ways
@pytest.mark.skipif(os.name != "posix", reason="Ctrl-C is no signal here")
def test_ctrl_c_ends_it_at_once(command: list[str]) -> None:
    child = subprocess.Popen([*command, "validate", "-"], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    assert child.stdin
    child.stdin.write(b"title: x")
    child.stdin.flush()
    # Once it has read this, it works, and waits for the rest, which never comes.
    while unread(child.stdin.fileno()):
        time.sleep(0.01)
        assert child.poll() is None
    child.send_signal(signal.SIGINT)
    assert child.wait(timeout=10) == -signal.SIGINT
    assert child.stderr and child.stderr.read() == b"", "no traceback"


def test_pipx_runs_it_from_its_wheel(tmp_path: Path) -> None:
    (wheel,) = (PROJECT / "target" / "python" / "wheels").glob("*.whl")
    codes = shutil.copytree(PROJECT / "tests" / "repository" / "before", tmp_path / "codes")
    homes = {name: str(tmp_path / name.lower()) for name in ("PIPX_HOME", "PIPX_BIN_DIR", "PIPX_MAN_DIR")}
    pipx = [sys.executable, "-m", "pipx", "run", "--spec", str(wheel), "codesocial"]

    def check() -> tuple[int, str]:
        command = [*pipx, "--lang", "fr", "check", "--format", "plain"]
        ended = subprocess.run(command, cwd=codes, env={**os.environ, **homes}, capture_output=True, text=True, timeout=300)
        return ended.returncode, ended.stdout + ended.stderr

    code, said = check()
    assert code == 0, said
    (codes / "broken.codesocial.yaml").write_text("title: Notre jardin\n", encoding="utf-8")
    code, said = check()
    assert (code, "missing-key" in said) == (1, True), said
