"""Uses of the package that type checkers must accept or refuse: `mypy --strict` finds nothing here, and each `ignore` is
one that it needs."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import codesocial
from codesocial.types import AuditReport, Problem, Severity, SocialCode, ValidateReport

code: SocialCode = {
    "codesocial": "1.0",
    "id": "https://example.org/jardin",
    "version": "0.1.0",
    "status": "draft",
    "language": "fr",
    "title": {"fr": "Notre jardin", "en": "Our garden"},
    "stakeholders": [{"id": "jardiniers", "name": "Les jardiniers", "kind": "group"}],
}

# What is accepted.
report: ValidateReport = codesocial.validate(code)
codesocial.validate("title: x", language="fr", at="2026-11-22", select=["missing-key"], ignore=("unknown-key",))
codesocial.validate(b"title: x", limits={"problems": 5})
codesocial.validate(Path("code.yaml"), at=datetime.date(2026, 11, 22))
many: Iterator[AuditReport] = codesocial.audit_many([code, "", b"", Path("code.yaml")], level=2)
problem: Problem = report["problems"][0]
severity: Severity = problem["severity"]
line: int = problem["range"]["start"]["line"] if "range" in problem else 0
text: str = codesocial.template("commons", "Notre jardin", language="fr")["text"]
try:
    codesocial.explain("force")
except codesocial.CallError as error:
    reason: str = error.code

# What is not.
codesocial.validate(42)  # type: ignore[arg-type]
codesocial.validate("", "fr")  # type: ignore[call-arg]
codesocial.validate("", lang="fr")  # type: ignore[call-arg]
codesocial.validate("", at=20261122)  # type: ignore[arg-type]
codesocial.validate("", limits={"problem": 5})  # type: ignore[arg-type]
codesocial.validate_many(42)  # type: ignore[arg-type]
codesocial.audit("", level="2")  # type: ignore[arg-type]
codesocial.template("garden", "Notre jardin")  # type: ignore[arg-type]
codesocial.rules(stage="no-such-stage")  # type: ignore[arg-type]
codesocial.explain()  # type: ignore[call-arg]
codesocial.no_such_operation("")  # type: ignore[attr-defined]
report["valdi"]  # type: ignore[typeddict-item]
number: int = report["valid"] + "x"  # type: ignore[operator]
wrong_status: SocialCode = {**code, "status": "drafted"}  # type: ignore[typeddict-item]
without_id: SocialCode = {"codesocial": "1.0", "title": "x"}  # type: ignore[typeddict-item]
