//! What a rule is. The rules themselves stand one a file in `rules/`, their words in `messages/<language>/rules/`.

use serde::{Deserialize, Serialize};

use crate::diagnostic::impact::Impact;

/// How grave a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Severity {
    /// Good to know; nothing has to change.
    Note,
    /// Likely a mistake or a weakness; the document can still be relied on.
    Warning,
    /// The document cannot be relied on as a CodeSocial document.
    Error,
}

/// The step of reading a document at which a rule speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Stage {
    /// The text: is it JSON or YAML that everybody reads alike?
    Source,
    /// The structure: has it the shape that the schema gives?
    Structure,
    /// The integrity: do its parts hold together?
    Integrity,
    /// The audit: how far does it keep the promises of the method?
    Audit,
}

/// What the method promises: an audit finding stands under one of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Quality {
    /// The what, the why and the how are stated.
    Clear,
    /// Each dimension speaks, or says why it does not.
    Holistic,
    /// Several parties wrote it, and each class of stakeholder was heard.
    CoConstructed,
    /// No undefined term, no vague force, no one unnamed.
    Explicit,
    /// Intentions meet actions.
    Coherent,
    /// Everybody concerned can read it.
    Accessible,
    /// Whoever is owed something can invoke it.
    Opposable,
    /// Others can examine it, on evidence, over time.
    Auditable,
}

impl Quality {
    /// All of them, in the order of the method.
    pub const ALL: [Quality; 8] = [
        Quality::Clear,
        Quality::Holistic,
        Quality::CoConstructed,
        Quality::Explicit,
        Quality::Coherent,
        Quality::Accessible,
        Quality::Opposable,
        Quality::Auditable,
    ];

    /// Its name in the data and in files of words.
    pub fn name(self) -> &'static str {
        match self {
            Quality::Clear => "clear",
            Quality::Holistic => "holistic",
            Quality::CoConstructed => "co-constructed",
            Quality::Explicit => "explicit",
            Quality::Coherent => "coherent",
            Quality::Accessible => "accessible",
            Quality::Opposable => "opposable",
            Quality::Auditable => "auditable",
        }
    }
}

/// A rule: what can be wrong, and how grave it is. Its words are found by its name.
#[derive(Debug)]
pub struct Rule {
    /// Its name, in kebab-case, for ever: it says what is wrong.
    pub name: &'static str,
    /// When it speaks.
    pub stage: Stage,
    /// How grave a problem is that it finds.
    pub severity: Severity,
    /// The quality under which it stands, for a rule of the audit.
    pub quality: Option<Quality>,
    /// The level (1 described, 2 opposable, 3 auditable) that a document reaches only without it, for a rule of the audit.
    pub level: Option<u8>,
    /// What can happen to people where it finds something, for a rule of the audit.
    pub impact: Option<Impact>,
    /// The version of the standard that introduced it.
    pub since: &'static str,
}

/// Declares the rule of a file. What finds it stands beside it in the list of its stage (`rules.rs`); the rules of the
/// source and of the structure are reported by the reader and by the structure check where they meet them.
macro_rules! rule {
    ($name:literal, $stage:ident, $severity:ident) => {
        rule!(@ $name, $stage, $severity, None, None, None)
    };
    ($name:literal, $stage:ident, $severity:ident, $quality:ident, level $level:literal, $impact:ident) => {
        rule!(
            @ $name, $stage, $severity,
            Some($crate::diagnostic::rule::Quality::$quality),
            Some($level),
            Some($crate::diagnostic::impact::Impact::$impact)
        )
    };
    (@ $name:literal, $stage:ident, $severity:ident, $quality:expr, $level:expr, $impact:expr) => {
        $crate::diagnostic::rule::Rule {
            name: $name,
            stage: $crate::diagnostic::rule::Stage::$stage,
            severity: $crate::diagnostic::rule::Severity::$severity,
            quality: $quality,
            level: $level,
            impact: $impact,
            since: "1.0",
        }
    };
}
pub(crate) use rule;
