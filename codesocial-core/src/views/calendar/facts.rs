//! What the record tells of what was due: whether it was done, and from when to count anew.

use crate::analysis::context::Code;
use crate::analysis::relations::Naming;
use crate::base::date::Date;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// Whether the text is no longer in force.
pub(super) fn ended(code: &Code<'_>) -> bool {
    matches!(code.root.text(Key::Status), Some("superseded" | "repealed"))
}

/// The day under a key.
pub(super) fn day(node: Node<'_>, key: Key) -> Option<Date> {
    node.text(key).and_then(Date::of_text)
}

/// The day from which a frequency of the text counts where nothing else is said: the first on which it applies, else that of
/// its publication.
pub(super) fn start(code: &Code<'_>) -> Option<Date> {
    code.root
        .get(Key::Effective)
        .and_then(|effective| day(effective, Key::From))
        .or_else(|| day(code.root, Key::Issued))
}

/// Whether something was carried out: by an action that is done, or found to be kept by an assessment on that day or later.
pub(super) fn kept<'a>(code: &Code<'a>, element: Node<'a>, due: Date) -> bool {
    let relations = code.relations();
    let done = |action: Node<'_>| action.text(Key::Status) == Some("done");
    let met = |fact: Node<'_>| fact.text(Key::Outcome) == Some("met") && day(fact, Key::At).is_some_and(|at| at >= due);
    relations.by(element, Naming::IMPLEMENTS).any(done) || relations.by(element, Naming::ASSESSES).any(met)
}

/// The last day on which an indicator was measured.
pub(super) fn measured<'a>(code: &Code<'a>, indicator: Node<'a>) -> Option<Date> {
    code.relations().by(indicator, Naming::MEASURES).filter_map(|fact| day(fact, Key::At)).max()
}

/// The day of the year on which something comes back: `--06-30`.
pub(super) fn day_of_year<'a>(time: Node<'a>) -> Option<&'a str> {
    time.text(Key::DayOfYear).filter(|day| day.starts_with("--"))
}

/// The first time that a day of the year comes, from a day on.
pub(super) fn coming(day: &str, from: Date) -> Option<Date> {
    // 29 February is there in one of eight years at the latest.
    let years = from.year..=from.year.saturating_add(8);
    let mut days = years.filter_map(|year| Date::of_text(&format!("{year:04}{}", day.strip_prefix('-')?)));
    days.find(|day| *day >= from)
}
