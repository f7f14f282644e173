"""Where things are in the project."""

from pathlib import Path

PACKAGE = Path(__file__).parent.parent
PROJECT = PACKAGE.parent
CASES = PROJECT / "tests" / "cases"
DOCUMENTS = PROJECT / "tests" / "documents"
ANSWERS = PROJECT / "target" / "answers.json"
