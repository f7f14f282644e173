# Generated from the Rust types; `UPDATE=1 cargo test --test project bindings_are_current` rewrites it.
"""The operations: one function each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from codesocial._runtime import DocumentLike, _call, _call_many, _date, _document_input, _documents
from codesocial._types import (
    Accepted,
    AuditReport,
    CalendarReport,
    ConvertReport,
    CoverageReport,
    DecideReport,
    DecideTally,
    Described,
    DiffReport,
    Draft,
    ExplainReport,
    FmtReport,
    Format,
    Genre,
    GlossaryNotation,
    GlossaryReport,
    GraphNotation,
    HandoutReport,
    ImportNotation,
    ImportReport,
    Limits,
    MergeReport,
    Notation,
    OutlineReport,
    PageReport,
    PairArticlesReport,
    PowersReport,
    Preferred,
    Quality,
    RulesReport,
    SchemaReport,
    Stage,
    SubjectKind,
    TemplateReport,
    ValidateReport,
    WhoReport,
)

__all__ = [
    "audit",
    "audit_many",
    "calendar",
    "calendar_many",
    "convert",
    "convert_many",
    "coverage",
    "coverage_many",
    "decide",
    "diff",
    "explain",
    "fmt",
    "fmt_many",
    "glossary",
    "glossary_many",
    "handout",
    "handout_many",
    "import_text",
    "merge",
    "outline",
    "outline_many",
    "page",
    "page_many",
    "pair_articles",
    "powers",
    "powers_many",
    "rules",
    "schema",
    "template",
    "validate",
    "validate_many",
    "who",
    "who_many",
]


def _given(**settings: object) -> dict[str, object]:
    return {name: value for name, value in settings.items() if value is not None}


def audit(
    document: DocumentLike,
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
    level: int | None = None,
    genre: Genre | None = None,
    since: object | None = None,
) -> AuditReport:
    """Audits a document: what it says on each dimension, what is missing under each of the eight
    qualities, and the level that it reaches. There is no single score.

    Args:
        document: The document.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.
        level: The level that the document is meant to reach (0 to 3): findings of higher levels are
            then not listed, and the answer says whether it is met.
        genre: What the text is to be taken for, whatever it says that it is: what such texts are
            not in the habit of saying is told apart.
        since: An earlier report of this operation, as it was given, or a list of them (the one on
            the same document counts): the answer says what is new since, what was mended and what
            is as it was.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    report: AuditReport = _call(
        "audit",
        {
            "document": _document_input(document),
            **_given(level=level, genre=genre, since=since),
            "options": _given(
                language=language,
                at=_date(at),
                select=select,
                ignore=ignore,
                limits=limits,
            ),
        },
    )
    return report


def calendar(
    document: DocumentLike,
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
    until: str | date | None = None,
    events: Mapping[str, str] | None = None,
    notation: Notation | None = None,
    remind: str | None = None,
) -> CalendarReport:
    """Says what falls due when: deadlines and recurrences of commitments, reviews, ends of
    mandates, measurements, audits, actions; what is overdue; and what has no date that could be
    computed, with the reason. Also as an iCalendar file.

    Args:
        document: The document.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.
        until: The last day to look at (`2027-11-22`). By default one year after `at`.
        events: The days of sessions, bodies and decision processes, each by its id or name:
            `{"ago": "2027-03-14"}`. What hangs on one, such as its notice, is dated by it. One that
            the document does not have is refused with the names that come near.
        notation: A notation in which the calendar is to be written besides, as `text`. It needs
            `at`.
        remind: How long before each day that falls due a calendar program is to remind of it: days
            or weeks (`P7D`, `P2W`). By default it does not. It needs `notation`.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    report: CalendarReport = _call(
        "calendar",
        {
            "document": _document_input(document),
            **_given(
                until=_date(until),
                events=events,
                notation=notation,
                remind=remind,
            ),
            "options": _given(
                language=language,
                at=_date(at),
                select=select,
                ignore=ignore,
                limits=limits,
            ),
        },
    )
    return report


def convert(
    document: DocumentLike,
    *,
    to: Format | None = None,
    language: str | None = None,
    limits: Limits | None = None,
) -> ConvertReport:
    """Writes a document in the other notation, JSON or YAML: it says exactly the same, key by key
    in the same order, and what the other notation has no place for is told.

    Args:
        document: The document.
        to: The notation to write. By default the one that the document is not in.
        language: The language of messages: `en` or `fr`. By default that of the document, else
            English.
        limits: Lower bounds on the document than the usual ones.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    report: ConvertReport = _call(
        "convert",
        {
            "document": _document_input(document),
            "options": _given(to=to, language=language, limits=limits),
        },
    )
    return report


def coverage(
    document: DocumentLike,
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
    graph: GraphNotation | None = None,
) -> CoverageReport:
    """Shows the chain from intention to action: from objectives over principles, models,
    commitments and indicators to actions, evidence and assessments; how far each leads, and where
    the chain breaks off.

    Args:
        document: The document.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.
        graph: The notation in which to give the chain as a graph too. No graph by default.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    report: CoverageReport = _call(
        "coverage",
        {
            "document": _document_input(document),
            **_given(graph=graph),
            "options": _given(
                language=language,
                at=_date(at),
                select=select,
                ignore=ignore,
                limits=limits,
            ),
        },
    )
    return report


def decide(
    document: DocumentLike,
    process: str,
    tally: DecideTally,
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
    approved_by: Sequence[str] | None = None,
) -> DecideReport:
    """Says what a decision process makes of a count of voices, step by step, with its arithmetic:
    quorum, objections, votes needed, ties, and the processes to which it hands over. What process
    and count leave open is not guessed.

    Args:
        document: The document.
        process: The process, by its id or its name. One that the document does not have is refused
            with the names that come near.
        tally: How the voices were counted.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.
        approved_by: Which of those who must agree besides (`approvalBy`) have agreed, each by its
            id or its name. Of the others it is not known.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    report: DecideReport = _call(
        "decide",
        {
            "document": _document_input(document),
            "process": process,
            "tally": tally,
            **_given(approvedBy=approved_by),
            "options": _given(
                language=language,
                at=_date(at),
                select=select,
                ignore=ignore,
                limits=limits,
            ),
        },
    )
    return report


def diff(
    before: DocumentLike,
    after: DocumentLike,
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
    patch: bool | None = None,
    markdown: bool | None = None,
) -> DiffReport:
    """Compares two versions of a code as their meaning changes: by identity, never by position.

    Args:
        before: The document before.
        after: The document after.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.
        patch: Whether to give the difference as a JSON Patch too.
        markdown: Whether to give the difference as a page of Markdown too.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    report: DiffReport = _call(
        "diff",
        {
            "before": _document_input(before),
            "after": _document_input(after),
            **_given(patch=patch, markdown=markdown),
            "options": _given(
                language=language,
                at=_date(at),
                select=select,
                ignore=ignore,
                limits=limits,
            ),
        },
    )
    return report


def explain(
    name: str,
    *,
    language: str | None = None,
) -> ExplainReport:
    """Explains a rule, a kind of change, a part of the model, a key or a word by its name.

    Args:
        name: What to explain: a rule (`unknown-key`), a kind of change (`deadline-later`), a key
            (`force`, `Commitment.force`, `purpose.statement`), a place in a document as a JSON
            Pointer (`/dimensions/social/commitments/0/force`), a part of the model (`Commitment`,
            or its title in any language: `engagement`; the keys of a part too:
            `engagement.échéance`), a value (`must-not`), or a word that associations use in French,
            English, German or Spanish (`radiation`, `proxy`, `Vorstand`, `cuota`). `*` lists the
            parts of the model.
        language: The language of the explanation: `en` or `fr`. English by default.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    report: ExplainReport = _call(
        "explain",
        {
            "name": name,
            **_given(language=language),
        },
    )
    return report


def fmt(
    document: DocumentLike,
    *,
    canonical: bool | None = None,
    language: str | None = None,
    limits: Limits | None = None,
) -> FmtReport:
    """Writes a document tidily and says exactly the same: comments, the order of keys, quotes and
    the kind of line ends stay, unless the canonical form is asked for, which settles order and
    layout. A text with an error is left alone.

    Args:
        document: The document.
        canonical: Whether to write it anew in one layout, with the keys in the order of the model.
            Comments stay with what they stand at.
        language: The language of messages: `en` or `fr`. By default that of the document, else
            English.
        limits: Lower bounds on the document than the usual ones.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    report: FmtReport = _call(
        "fmt",
        {
            "document": _document_input(document),
            "options": _given(canonical=canonical, language=language, limits=limits),
        },
    )
    return report


def glossary(
    document: DocumentLike,
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
    notation: GlossaryNotation | None = None,
) -> GlossaryReport:
    """Lists the terms that a document defines, with where each is used, and what it takes for a
    term and does not define: acronyms, words that it writes with a capital or in quotation marks.

    Args:
        document: The document.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.
        notation: The notation in which to give the glossary as a page too, for an annex. No page by
            default.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    report: GlossaryReport = _call(
        "glossary",
        {
            "document": _document_input(document),
            **_given(notation=notation),
            "options": _given(
                language=language,
                at=_date(at),
                select=select,
                ignore=ignore,
                limits=limits,
            ),
        },
    )
    return report


def handout(
    document: DocumentLike,
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
    level: int | None = None,
    genre: Genre | None = None,
    since: object | None = None,
    notation: GlossaryNotation | None = None,
) -> HandoutReport:
    """Writes the audit of a document as a page for an assembly, in HTML (one file, without scripts,
    that prints on A4) or Markdown.

    Args:
        document: The document.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.
        level: The level that the document is meant to reach (0 to 3), as `audit` takes it.
        genre: What the text is to be taken for, as `audit` takes it.
        since: An earlier report of `audit`: the page then says what has changed since.
        notation: The notation of the page. HTML by default.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    report: HandoutReport = _call(
        "handout",
        {
            "document": _document_input(document),
            **_given(level=level, genre=genre, since=since, notation=notation),
            "options": _given(
                language=language,
                at=_date(at),
                select=select,
                ignore=ignore,
                limits=limits,
            ),
        },
    )
    return report


def import_text(
    text: str,
    *,
    name: str | None = None,
    format: ImportNotation | None = None,
    id: str | None = None,
    text_language: str | None = None,
    language: str | None = None,
    comments: bool | None = None,
    accept: Accepted | None = None,
    limits: Limits | None = None,
) -> ImportReport:
    """Makes a document of a text in Markdown, HTML, MediaWiki or none of them: a draft in YAML
    whose articles hold every word that a reader of the text sees, once and in order. Nothing is
    invented; what is left out or added is told.

    Args:
        text: The text.
        name: The name of its file, which tells the notation.
        format: The notation of the text. By default the one that the name tells (`.md`, `.txt`,
            `.html`, `.wiki`), else that which the text looks like.
        id: The permanent address of the document. Without it, one is made of the bytes of the text
            (`urn:uuid:…`).
        text_language: The language of the text (BCP 47). By default the one that its words tell.
        language: The language of comments and messages: `en` or `fr`. By default that of the text,
            else English.
        comments: Whether the document has comments for those who go on writing it. By default it
            has.
        accept: Which proposals become elements of the document instead of comments: `certain`. By
            default none.
        limits: Lower bounds on the text and on the document than the usual ones.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    report: ImportReport = _call(
        "import",
        {
            "text": text,
            **_given(
                name=name,
                format=format,
                id=id,
                textLanguage=text_language,
                language=language,
                comments=comments,
                accept=accept,
                limits=limits,
            ),
        },
    )
    return report


def merge(
    ours: DocumentLike,
    theirs: DocumentLike,
    *,
    base: DocumentLike | None = None,
    prefer: Preferred | None = None,
    language: str | None = None,
    limits: Limits | None = None,
) -> MergeReport:
    """Merges two documents that came from one by what their parts are, and not by where they stand.
    What truly clashes is a conflict; nothing that somebody wrote is in neither the merged text nor
    a conflict.

    Args:
        ours: One side: its notation, layout and comments are those of the merged text.
        theirs: The other side.
        base: The document from which both sides came. Left out, or empty, where both began anew.
        prefer: The side that conflicts are settled for. By default none is settled. A reference
            that would be broken never is.
        language: The language of messages: `en` or `fr`. By default that of our document, else
            English.
        limits: Lower bounds on the documents than the usual ones.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    report: MergeReport = _call(
        "merge",
        {
            "ours": _document_input(ours),
            "theirs": _document_input(theirs),
            **_given(base=None if base is None else _document_input(base)),
            "options": _given(prefer=prefer, language=language, limits=limits),
        },
    )
    return report


def outline(
    document: DocumentLike,
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
) -> OutlineReport:
    """Gives a document at a glance: what it is, why, how, who, with the place of everything. A
    document with problems is shown as far as it can be read.

    Args:
        document: The document.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    report: OutlineReport = _call(
        "outline",
        {
            "document": _document_input(document),
            "options": _given(
                language=language,
                at=_date(at),
                select=select,
                ignore=ignore,
                limits=limits,
            ),
        },
    )
    return report


def page(
    document: DocumentLike,
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
    notation: GlossaryNotation | None = None,
    party: str | None = None,
    languages: Sequence[str] | None = None,
) -> PageReport:
    """Writes a social code as people read it, in HTML (one file, without scripts, that prints on
    A4) or Markdown: a card of what, why, who and how, then the articles in the words of the text,
    or the chapters of the method where there are none, with who owes what to whom beside them. For
    one party it says what that one owes, is owed, may and decides.

    Args:
        document: The document.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.
        notation: The notation of the page. HTML by default.
        party: The party to which the page speaks: the id or the name of a stakeholder, role, kind
            of member or body. By default it speaks to everybody.
        languages: The languages in which the text is shown (BCP 47): one, or up to 4 side by side.
            What is not written in them is shown in the language in which it is written. By default
            the one of `options`, else that of the document.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    report: PageReport = _call(
        "page",
        {
            "document": _document_input(document),
            **_given(notation=notation, party=party, languages=languages),
            "options": _given(
                language=language,
                at=_date(at),
                select=select,
                ignore=ignore,
                limits=limits,
            ),
        },
    )
    return report


def pair_articles(
    before: DocumentLike,
    after: DocumentLike,
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
) -> PairArticlesReport:
    """Pairs the articles of two versions of a text by their headings and words before their
    numbers, so that an article that is put in renames none behind it, and says which are new,
    changed, renumbered or gone. The ids of articles do not matter: the version after may have been
    imported a moment ago.

    Args:
        before: The document that exists.
        after: The new version of its text, as a document.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    report: PairArticlesReport = _call(
        "pair-articles",
        {
            "before": _document_input(before),
            "after": _document_input(after),
            "options": _given(
                language=language,
                at=_date(at),
                select=select,
                ignore=ignore,
                limits=limits,
            ),
        },
    )
    return report


def powers(
    document: DocumentLike,
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
    sizes: Mapping[str, int] | None = None,
    graph: GraphNotation | None = None,
    notation: GlossaryNotation | None = None,
) -> PowersReport:
    """Works out who can do what to whom: for each act that a document gives to somebody, how many
    people bring it about whatever the others do, how few are enough if the others stay away or
    abstain, and how many prevent it; who is touched, how it is contested, and what the text leaves
    open.

    Args:
        document: The document.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.
        sizes: How many people parties are, by their id: for those whose size the document does not
            say, or instead of what it says. An id that no party has is refused with those that come
            near.
        graph: The notation in which to give the powers as a graph too. No graph by default.
        notation: The notation in which to give the powers as a page too. No page by default.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    report: PowersReport = _call(
        "powers",
        {
            "document": _document_input(document),
            **_given(sizes=sizes, graph=graph, notation=notation),
            "options": _given(
                language=language,
                at=_date(at),
                select=select,
                ignore=ignore,
                limits=limits,
            ),
        },
    )
    return report


def rules(
    *,
    language: str | None = None,
    stage: Stage | None = None,
    quality: Quality | None = None,
) -> RulesReport:
    """Lists the rules, all of them or those of a stage or a quality, and the kinds of change.

    Args:
        language: The language of the titles: `en` or `fr`. English by default.
        stage: Only the rules of this stage.
        quality: Only the rules of the audit under this quality.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    report: RulesReport = _call(
        "rules",
        {
            **_given(language=language, stage=stage, quality=quality),
        },
    )
    return report


def schema(
    *,
    draft: Draft | None = None,
    of: Described | None = None,
) -> SchemaReport:
    """Gives the JSON Schema of a social code.

    Args:
        draft: The dialect of JSON Schema. `2020-12` by default.
        of: What the schema describes. By default, and so far only, a document.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    report: SchemaReport = _call(
        "schema",
        {
            **_given(draft=draft, of=of),
        },
    )
    return report


def template(
    kind: SubjectKind,
    title: str,
    *,
    language: str | None = None,
    id: str | None = None,
) -> TemplateReport:
    """Writes a document to begin with: valid, with nothing invented in it. Every key that only its
    writers can fill stands there as a comment, with questions that lead to it.

    Args:
        kind: What the code is about: some questions and sections differ.
        title: The title of the text.
        language: The language of the text and of the questions: `en` or `fr`. English by default.
        id: The permanent address of the text. Without it the document has a provisional one,
            `urn:example:social-code`, and asks for another.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    report: TemplateReport = _call(
        "template",
        {
            "kind": kind,
            "title": title,
            **_given(language=language, id=id),
        },
    )
    return report


def validate(
    document: DocumentLike,
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
) -> ValidateReport:
    """Answers whether a document can be relied on: its text, its structure and its integrity, every
    problem at once.

    Args:
        document: The document.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    report: ValidateReport = _call(
        "validate",
        {
            "document": _document_input(document),
            "options": _given(
                language=language,
                at=_date(at),
                select=select,
                ignore=ignore,
                limits=limits,
            ),
        },
    )
    return report


def who(
    document: DocumentLike,
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
    party: str | None = None,
) -> WhoReport:
    """Says what a document makes of its parties: duties, permissions, rights, roles, what is owed
    to them, what they give and receive, where they decide. Of all parties side by side in numbers,
    or of one with every element.

    Args:
        document: The document.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.
        party: The party: a stakeholder, a role, a kind of member or a body, by its id or its name.
            One that the document does not have is refused with the names that come near, unless
            articles name it: then these are told. Without it, all parties are shown side by side.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    report: WhoReport = _call(
        "who",
        {
            "document": _document_input(document),
            **_given(party=party),
            "options": _given(
                language=language,
                at=_date(at),
                select=select,
                ignore=ignore,
                limits=limits,
            ),
        },
    )
    return report


def audit_many(
    documents: Iterable[DocumentLike | None],
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
    level: int | None = None,
    genre: Genre | None = None,
    since: object | None = None,
) -> Iterator[AuditReport]:
    """Does what `audit` does with many documents, in parallel; the reports come in the order of the
    documents.

    Args:
        documents: The documents. They are taken as the reports are, a few ahead. `None`, such as an
            empty cell of a column, is judged as an empty text is.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.
        level: The level that the document is meant to reach (0 to 3): findings of higher levels are
            then not listed, and the answer says whether it is met.
        genre: What the text is to be taken for, whatever it says that it is: what such texts are
            not in the habit of saying is told apart.
        since: An earlier report of this operation, as it was given, or a list of them (the one on
            the same document counts): the answer says what is new since, what was mended and what
            is as it was.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    reports: Iterator[AuditReport] = _call_many(
        "audit",
        (
            {
                "document": _document_input(document),
                **_given(level=level, genre=genre, since=since),
                "options": _given(
                    language=language,
                    at=_date(at),
                    select=select,
                    ignore=ignore,
                    limits=limits,
                ),
            }
            for document in _documents(documents)
        ),
    )
    return reports


def calendar_many(
    documents: Iterable[DocumentLike | None],
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
    until: str | date | None = None,
    events: Mapping[str, str] | None = None,
    notation: Notation | None = None,
    remind: str | None = None,
) -> Iterator[CalendarReport]:
    """Does what `calendar` does with many documents, in parallel; the reports come in the order of
    the documents.

    Args:
        documents: The documents. They are taken as the reports are, a few ahead. `None`, such as an
            empty cell of a column, is judged as an empty text is.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.
        until: The last day to look at (`2027-11-22`). By default one year after `at`.
        events: The days of sessions, bodies and decision processes, each by its id or name:
            `{"ago": "2027-03-14"}`. What hangs on one, such as its notice, is dated by it. One that
            the document does not have is refused with the names that come near.
        notation: A notation in which the calendar is to be written besides, as `text`. It needs
            `at`.
        remind: How long before each day that falls due a calendar program is to remind of it: days
            or weeks (`P7D`, `P2W`). By default it does not. It needs `notation`.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    reports: Iterator[CalendarReport] = _call_many(
        "calendar",
        (
            {
                "document": _document_input(document),
                **_given(
                    until=_date(until),
                    events=events,
                    notation=notation,
                    remind=remind,
                ),
                "options": _given(
                    language=language,
                    at=_date(at),
                    select=select,
                    ignore=ignore,
                    limits=limits,
                ),
            }
            for document in _documents(documents)
        ),
    )
    return reports


def convert_many(
    documents: Iterable[DocumentLike | None],
    *,
    to: Format | None = None,
    language: str | None = None,
    limits: Limits | None = None,
) -> Iterator[ConvertReport]:
    """Does what `convert` does with many documents, in parallel; the reports come in the order of
    the documents.

    Args:
        documents: The documents. They are taken as the reports are, a few ahead. `None`, such as an
            empty cell of a column, is judged as an empty text is.
        to: The notation to write. By default the one that the document is not in.
        language: The language of messages: `en` or `fr`. By default that of the document, else
            English.
        limits: Lower bounds on the document than the usual ones.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    reports: Iterator[ConvertReport] = _call_many(
        "convert",
        (
            {
                "document": _document_input(document),
                "options": _given(to=to, language=language, limits=limits),
            }
            for document in _documents(documents)
        ),
    )
    return reports


def coverage_many(
    documents: Iterable[DocumentLike | None],
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
    graph: GraphNotation | None = None,
) -> Iterator[CoverageReport]:
    """Does what `coverage` does with many documents, in parallel; the reports come in the order of
    the documents.

    Args:
        documents: The documents. They are taken as the reports are, a few ahead. `None`, such as an
            empty cell of a column, is judged as an empty text is.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.
        graph: The notation in which to give the chain as a graph too. No graph by default.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    reports: Iterator[CoverageReport] = _call_many(
        "coverage",
        (
            {
                "document": _document_input(document),
                **_given(graph=graph),
                "options": _given(
                    language=language,
                    at=_date(at),
                    select=select,
                    ignore=ignore,
                    limits=limits,
                ),
            }
            for document in _documents(documents)
        ),
    )
    return reports


def fmt_many(
    documents: Iterable[DocumentLike | None],
    *,
    canonical: bool | None = None,
    language: str | None = None,
    limits: Limits | None = None,
) -> Iterator[FmtReport]:
    """Does what `fmt` does with many documents, in parallel; the reports come in the order of the
    documents.

    Args:
        documents: The documents. They are taken as the reports are, a few ahead. `None`, such as an
            empty cell of a column, is judged as an empty text is.
        canonical: Whether to write it anew in one layout, with the keys in the order of the model.
            Comments stay with what they stand at.
        language: The language of messages: `en` or `fr`. By default that of the document, else
            English.
        limits: Lower bounds on the document than the usual ones.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    reports: Iterator[FmtReport] = _call_many(
        "fmt",
        (
            {
                "document": _document_input(document),
                "options": _given(canonical=canonical, language=language, limits=limits),
            }
            for document in _documents(documents)
        ),
    )
    return reports


def glossary_many(
    documents: Iterable[DocumentLike | None],
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
    notation: GlossaryNotation | None = None,
) -> Iterator[GlossaryReport]:
    """Does what `glossary` does with many documents, in parallel; the reports come in the order of
    the documents.

    Args:
        documents: The documents. They are taken as the reports are, a few ahead. `None`, such as an
            empty cell of a column, is judged as an empty text is.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.
        notation: The notation in which to give the glossary as a page too, for an annex. No page by
            default.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    reports: Iterator[GlossaryReport] = _call_many(
        "glossary",
        (
            {
                "document": _document_input(document),
                **_given(notation=notation),
                "options": _given(
                    language=language,
                    at=_date(at),
                    select=select,
                    ignore=ignore,
                    limits=limits,
                ),
            }
            for document in _documents(documents)
        ),
    )
    return reports


def handout_many(
    documents: Iterable[DocumentLike | None],
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
    level: int | None = None,
    genre: Genre | None = None,
    since: object | None = None,
    notation: GlossaryNotation | None = None,
) -> Iterator[HandoutReport]:
    """Does what `handout` does with many documents, in parallel; the reports come in the order of
    the documents.

    Args:
        documents: The documents. They are taken as the reports are, a few ahead. `None`, such as an
            empty cell of a column, is judged as an empty text is.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.
        level: The level that the document is meant to reach (0 to 3), as `audit` takes it.
        genre: What the text is to be taken for, as `audit` takes it.
        since: An earlier report of `audit`: the page then says what has changed since.
        notation: The notation of the page. HTML by default.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    reports: Iterator[HandoutReport] = _call_many(
        "handout",
        (
            {
                "document": _document_input(document),
                **_given(level=level, genre=genre, since=since, notation=notation),
                "options": _given(
                    language=language,
                    at=_date(at),
                    select=select,
                    ignore=ignore,
                    limits=limits,
                ),
            }
            for document in _documents(documents)
        ),
    )
    return reports


def outline_many(
    documents: Iterable[DocumentLike | None],
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
) -> Iterator[OutlineReport]:
    """Does what `outline` does with many documents, in parallel; the reports come in the order of
    the documents.

    Args:
        documents: The documents. They are taken as the reports are, a few ahead. `None`, such as an
            empty cell of a column, is judged as an empty text is.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    reports: Iterator[OutlineReport] = _call_many(
        "outline",
        (
            {
                "document": _document_input(document),
                "options": _given(
                    language=language,
                    at=_date(at),
                    select=select,
                    ignore=ignore,
                    limits=limits,
                ),
            }
            for document in _documents(documents)
        ),
    )
    return reports


def page_many(
    documents: Iterable[DocumentLike | None],
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
    notation: GlossaryNotation | None = None,
    party: str | None = None,
    languages: Sequence[str] | None = None,
) -> Iterator[PageReport]:
    """Does what `page` does with many documents, in parallel; the reports come in the order of the
    documents.

    Args:
        documents: The documents. They are taken as the reports are, a few ahead. `None`, such as an
            empty cell of a column, is judged as an empty text is.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.
        notation: The notation of the page. HTML by default.
        party: The party to which the page speaks: the id or the name of a stakeholder, role, kind
            of member or body. By default it speaks to everybody.
        languages: The languages in which the text is shown (BCP 47): one, or up to 4 side by side.
            What is not written in them is shown in the language in which it is written. By default
            the one of `options`, else that of the document.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    reports: Iterator[PageReport] = _call_many(
        "page",
        (
            {
                "document": _document_input(document),
                **_given(notation=notation, party=party, languages=languages),
                "options": _given(
                    language=language,
                    at=_date(at),
                    select=select,
                    ignore=ignore,
                    limits=limits,
                ),
            }
            for document in _documents(documents)
        ),
    )
    return reports


def powers_many(
    documents: Iterable[DocumentLike | None],
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
    sizes: Mapping[str, int] | None = None,
    graph: GraphNotation | None = None,
    notation: GlossaryNotation | None = None,
) -> Iterator[PowersReport]:
    """Does what `powers` does with many documents, in parallel; the reports come in the order of
    the documents.

    Args:
        documents: The documents. They are taken as the reports are, a few ahead. `None`, such as an
            empty cell of a column, is judged as an empty text is.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.
        sizes: How many people parties are, by their id: for those whose size the document does not
            say, or instead of what it says. An id that no party has is refused with those that come
            near.
        graph: The notation in which to give the powers as a graph too. No graph by default.
        notation: The notation in which to give the powers as a page too. No page by default.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    reports: Iterator[PowersReport] = _call_many(
        "powers",
        (
            {
                "document": _document_input(document),
                **_given(sizes=sizes, graph=graph, notation=notation),
                "options": _given(
                    language=language,
                    at=_date(at),
                    select=select,
                    ignore=ignore,
                    limits=limits,
                ),
            }
            for document in _documents(documents)
        ),
    )
    return reports


def validate_many(
    documents: Iterable[DocumentLike | None],
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
) -> Iterator[ValidateReport]:
    """Does what `validate` does with many documents, in parallel; the reports come in the order of
    the documents.

    Args:
        documents: The documents. They are taken as the reports are, a few ahead. `None`, such as an
            empty cell of a column, is judged as an empty text is.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    reports: Iterator[ValidateReport] = _call_many(
        "validate",
        (
            {
                "document": _document_input(document),
                "options": _given(
                    language=language,
                    at=_date(at),
                    select=select,
                    ignore=ignore,
                    limits=limits,
                ),
            }
            for document in _documents(documents)
        ),
    )
    return reports


def who_many(
    documents: Iterable[DocumentLike | None],
    *,
    language: str | None = None,
    at: str | date | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    limits: Limits | None = None,
    party: str | None = None,
) -> Iterator[WhoReport]:
    """Does what `who` does with many documents, in parallel; the reports come in the order of the
    documents.

    Args:
        documents: The documents. They are taken as the reports are, a few ahead. `None`, such as an
            empty cell of a column, is judged as an empty text is.
        language: The language of messages: `en` or `fr`. By default the document's own language if
            messages exist in it, else English.
        at: The date for which the document is judged (`2026-11-22`), for what depends on one.
            Without it, nothing is said that depends on the day.
        select: Only these rules may speak, if any is named.
        ignore: These rules keep silent.
        limits: Lower bounds on the document than the usual ones.
        party: The party: a stakeholder, a role, a kind of member or a body, by its id or its name.
            One that the document does not have is refused with the names that come near, unless
            articles name it: then these are told. Without it, all parties are shown side by side.

    Raises:
        CallError: An argument has a value that it cannot have.
            What is wrong with a document is never raised.
    """
    reports: Iterator[WhoReport] = _call_many(
        "who",
        (
            {
                "document": _document_input(document),
                **_given(party=party),
                "options": _given(
                    language=language,
                    at=_date(at),
                    select=select,
                    ignore=ignore,
                    limits=limits,
                ),
            }
            for document in _documents(documents)
        ),
    )
    return reports
