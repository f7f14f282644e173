//! What `codesocial check` finds besides the rules, by its names: in documents that are held against each other and against
//! those of another revision, and in the way in which a repository is guarded.

use codesocial_core::Severity;

/// A configuration that lets more pass than the one of the base.
pub(crate) const LOOSENED: &str = "configuration-loosened";

/// All of them, with how grave each is. What is a note fails nothing, unless the configuration raises it.
pub(crate) const FAULTS: [(&str, Severity); 16] = [
    ("id-in-two-documents", Severity::Error),
    ("document-removed", Severity::Error),
    ("document-left-out", Severity::Error),
    (LOOSENED, Severity::Error),
    ("not-compared", Severity::Error),
    ("change-without-version", Severity::Error),
    ("change-not-adopted", Severity::Error),
    ("change-without-notice", Severity::Error),
    ("linked-element-missing", Severity::Error),
    ("linked-document-removed", Severity::Error),
    ("linked-digest-differs", Severity::Error),
    ("linked-version-differs", Severity::Note),
    ("recorded-digest-differs", Severity::Error),
    ("adoption-rewritten", Severity::Error),
    ("adoption-removed", Severity::Error),
    ("adopted-other-text", Severity::Note),
];

/// The rules that speak only where two texts are compared.
const OF_COMPARISON: [&str; 2] = ["version-step-too-small", "id-with-other-meaning"];

/// How grave a fault of that name is.
pub(crate) fn severity(name: &str) -> Option<Severity> {
    FAULTS.iter().find(|(known, _)| *known == name).map(|(_, severity)| *severity)
}

/// Whether a rule speaks only where two texts are compared.
pub(crate) fn of_comparison(rule: &str) -> bool {
    OF_COMPARISON.contains(&rule)
}
