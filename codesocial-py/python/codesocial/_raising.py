"""For programs that go on with valid documents only."""

from collections.abc import Sequence
from datetime import date

from codesocial._operations import validate
from codesocial._runtime import DocumentLike
from codesocial._types import Limits, ValidateReport

__all__ = ["InvalidDocument", "validate_or_raise"]

_SHOWN = 10


class InvalidDocument(ValueError):
    """A document with errors; `report` tells them all, the text of the exception the first few."""

    report: ValidateReport
    """What `validate` gives."""

    def __init__(self, report: ValidateReport) -> None:
        super().__init__(report)
        self.report = report

    def __str__(self) -> str:
        french = self.report["language"] == "fr"
        errors = [problem for problem in self.report["problems"] if problem["severity"] == "error"]
        count = self.report["counts"]["errors"]
        name = self.report.get("name", "le document" if french else "the document")
        if french:
            lines = [f"{name} a {count} erreur{'s' if count > 1 else ''}\u00a0:"]
        else:
            lines = [f"{name} has {count} error{'s' if count > 1 else ''}:"]
        for problem in errors[:_SHOWN]:
            if "range" in problem:
                place = f"{problem['range']['start']['line']}: "
            else:
                place = f"{problem['pointer']}: " if problem.get("pointer") else ""
            lines.append(f"  {place}{problem['message']} [{problem['rule']}]")
        more = count - len(lines) + 1
        if more > 0:
            lines.append(f"  … et {more} de plus" if french else f"  … and {more} more")
        return "\n".join(lines)


def validate_or_raise(
    document: DocumentLike,
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
) -> ValidateReport:
    """Does what `validate` does, and raises what is wrong.

    Args:
        document: The document.
        language: As for `validate`, like all that follow.
        at: The day for which the document is judged.
        select: Only these rules may speak. What else is wrong then is not raised.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.

    Returns:
        The report of a valid document, which may have warnings and notes.

    Raises:
        InvalidDocument: The document has errors.
        CallError: An argument has a value that it cannot have.

    >>> import codesocial
    >>> try:
    ...     codesocial.validate_or_raise("title: Notre jardin", language="en")
    ... except codesocial.InvalidDocument as error:
    ...     print(str(error).splitlines()[0])
    the document has 5 errors:
    """
    report = validate(document, language=language, at=at, select=select, ignore=ignore, limits=limits)
    if not report["valid"]:
        raise InvalidDocument(report)
    return report
