//! What can happen to people because of what a rule of the audit finds. Findings are told in this order.

use serde::{Deserialize, Serialize};

/// What can happen to people because of a finding, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Impact {
    /// Somebody loses a right, or is bound without a say or without a way to contest it.
    Rights,
    /// A decision cannot be made or undone, is made by too few, or nobody knows by whom.
    Decisions,
    /// A duty that nobody owes, that is owed to nobody, or of which nobody can tell whether it is kept.
    Duties,
    /// Something that readers look for and do not find, or cannot understand.
    Clarity,
    /// What is promised is not followed up: nobody does, measures or assesses it.
    FollowUp,
}

impl Impact {
    /// All of them, the gravest first.
    pub const ALL: [Impact; 5] = [Impact::Rights, Impact::Decisions, Impact::Duties, Impact::Clarity, Impact::FollowUp];

    /// Its name in the data and in files of words.
    pub fn name(self) -> &'static str {
        match self {
            Impact::Rights => "rights",
            Impact::Decisions => "decisions",
            Impact::Duties => "duties",
            Impact::Clarity => "clarity",
            Impact::FollowUp => "follow-up",
        }
    }
}
