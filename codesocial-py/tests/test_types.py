"""What type checkers see of the package is what there is."""

import subprocess
import sys

from project import PACKAGE


def checked(*command: str) -> None:
    run = subprocess.run([sys.executable, "-m", *command], cwd=PACKAGE, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr


def test_uses_are_accepted_and_refused() -> None:
    checked("mypy", "--strict", "tests")


def test_the_package_is_typed_for_the_oldest_python() -> None:
    checked("mypy", "--strict", "--python-version", "3.10", "-p", "codesocial")


def test_the_stub_says_what_the_extension_module_has() -> None:
    checked("mypy.stubtest", "codesocial._codesocial")
