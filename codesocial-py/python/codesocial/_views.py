"""Reports as people look at them: rows of a table, and a short view for a terminal or a notebook."""

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

__all__ = ["Summary", "rows", "summary"]

_SHOWN = 50
"""So many problems fit a screen of a notebook."""


def rows(reports: Mapping[str, Any] | Iterable[Mapping[str, Any]]) -> list[dict[str, str | int | None]]:
    """Reports as rows of a table, all with the same columns: `pandas.DataFrame(codesocial.rows(report))`.

    Each problem is a row; of `audit`, each finding too; of `diff`, each change. A column in which a row has nothing is `None`.
    `report` is the number of the report among those that are given, counted from 0, so that rows are joined with the
    documents.

    Args:
        reports: A report, or several such as `validate_many` gives.

    Returns:
        The rows, in the order of the reports.

    >>> import codesocial
    >>> [row["rule"] for row in codesocial.rows(codesocial.validate("titel: Notre jardin"))][-1]
    'unknown-key'
    """
    several: Iterable[Mapping[str, Any]] = (reports,) if isinstance(reports, Mapping) else reports
    return [_row(number, report, entry) for number, report in enumerate(several) for entry in _entries(report)]


def _entries(report: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    if "problems" not in report:
        raise TypeError("a report with `problems` is needed, such as those of validate, audit and diff")
    return [*report["problems"], *report.get("findings", ()), *report.get("changes", ())]


def _row(number: int, report: Mapping[str, Any], entry: Mapping[str, Any]) -> dict[str, str | int | None]:
    # A change stands where it is now, and what is gone, where it was.
    place = entry.get("after") or entry.get("before") or entry
    start = place.get("range", {}).get("start", {})
    return {
        "report": number,
        "name": report.get("name") or report.get("after", {}).get("name"),
        "severity": entry.get("severity"),
        "rule": entry.get("rule"),
        "variant": entry.get("variant"),
        "stage": entry.get("stage"),
        "quality": entry.get("quality"),
        "level": entry.get("level"),
        "impact": entry.get("impact"),
        "change": entry.get("kind"),
        "effect": entry.get("effect"),
        "pointer": place.get("pointer"),
        "line": start.get("line"),
        "column": start.get("column"),
        "message": entry["message"],
        "help": entry.get("help"),
        "fingerprint": entry.get("fingerprint"),
    }


_WORDS = {
    "en": {
        "valid": "valid",
        "invalid": "not valid",
        "same": "nothing differs",
        "change": ("change", "changes"),
        "error": ("error", "errors"),
        "warning": ("warning", "warnings"),
        "note": ("note", "notes"),
        "level": "level {} of 3",
        "more": "… and {} more",
        "line": "line",
        "what": "what",
        "rule": "rule",
        "colon": ": ",
    },
    "fr": {
        "valid": "valide",
        "invalid": "pas valide",
        "same": "rien ne diffère",
        "change": ("changement", "changements"),
        "error": ("erreur", "erreurs"),
        "warning": ("avertissement", "avertissements"),
        "note": ("remarque", "remarques"),
        "level": "niveau {} sur 3",
        "more": "… et {} de plus",
        "line": "ligne",
        "what": "quoi",
        "rule": "règle",
        "colon": "\u00a0: ",
    },
}


class Summary:
    """A report in short: its text in a terminal, a table in a notebook. `summary` makes it; `report` is the whole."""

    def __init__(self, report: Mapping[str, Any]) -> None:
        self.report = report
        self._rows = rows(report)
        self._words: dict[str, Any] = _WORDS["fr" if report.get("language") == "fr" else "en"]

    def _head(self) -> str:
        words, report = self._words, self.report
        parts = []
        if "valid" in report:
            parts.append(words["valid" if report["valid"] else "invalid"])
        if "reached" in report.get("level", {}):
            parts.append(words["level"].format(report["level"]["reached"]))
        if "changes" in report:
            changes = len(report["changes"]) + report["omitted"]
            parts.append(self._counted(changes, "change") if changes else words["same"])
        for severity in ("error", "warning", "note"):
            count = report.get("counts", {}).get(severity + "s")
            if count:
                parts.append(self._counted(count, severity))
        head = ", ".join(parts)
        return f"{report['name']}{words['colon']}{head}" if report.get("name") else head

    def _counted(self, count: int, what: str) -> str:
        # In French, none is one of them; in English, none is many.
        one, many = self._words[what]
        return f"{count} {one if count == 1 else many}"

    def _more(self) -> str:
        more = len(self._rows) - _SHOWN + self.report.get("omitted", 0)
        return self._words["more"].format(more) if more > 0 else ""

    def __repr__(self) -> str:
        lines = [self._head()]
        for row in self._rows[:_SHOWN]:
            place = row["line"] if row["line"] is not None else row["pointer"]
            lines.append(f"{'' if place in (None, '') else f'{place}: '}{row['message']} [{row['rule'] or row['change']}]")
        if more := self._more():
            lines.append(more)
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        words = self._words
        cells = [
            [row["line"] if row["line"] is not None else row["pointer"], row["severity"] or row["effect"]]
            + [f"{row['message']}. {row['help']}" if row["help"] else row["message"], row["rule"] or row["change"]]
            for row in self._rows[:_SHOWN]
        ]
        html = f"<p><strong>{escape(self._head())}</strong></p>"
        if cells:
            heads = "".join(f"<th>{escape(head)}</th>" for head in (words["line"], "", words["what"], words["rule"]))
            body = "".join(
                "<tr>" + "".join(f'<td style="text-align:left">{escape(str(cell or ""))}</td>' for cell in row) + "</tr>"
                for row in cells
            )
            html += f"<table><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"
        if more := self._more():
            html += f"<p>{escape(more)}</p>"
        return html


def summary(report: Mapping[str, Any]) -> Summary:
    """A report in short, for people: in a terminal its text, in a notebook a table.

    Reports stay plain dicts, so that whatever takes a dict takes them. `%load_ext codesocial` shows reports so in notebooks
    by itself.

    Args:
        report: A report of `validate`, `audit`, `diff` or another operation that tells problems.

    Returns:
        What shows itself; its attribute `report` is the report.

    >>> import codesocial
    >>> codesocial.summary(codesocial.validate("titel: x", select=["unknown-key"], language="en"))
    not valid, 1 error
    1: the key `titel` is not known here: perhaps `title` is meant [unknown-key]
    """
    return Summary(report)


def load_into(ipython: Any) -> None:
    """Shows every report that a cell ends with in short; other dicts as before."""
    formatters = ipython.display_formatter.formatters

    def is_report(value: dict[str, Any]) -> bool:
        return "problems" in value and "language" in value and ("counts" in value or "changes" in value)

    html, text = formatters["text/html"], formatters["text/plain"]
    html.for_type(dict, lambda value: Summary(value)._repr_html_() if is_report(value) else None)
    before = text.lookup_by_type(dict)

    def printed(value: Any, printer: Any, cycle: bool) -> None:
        if type(value) is dict and is_report(value):
            printer.text(repr(Summary(value)))
        else:
            before(value, printer, cycle)

    text.for_type(dict, printed)
