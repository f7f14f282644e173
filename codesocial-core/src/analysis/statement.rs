//! The three questions of the method: what, why and how; is each answered, and where?

use crate::messages::model::key_title;
use crate::messages::{Language, small};
use crate::model::part::Part;
use crate::tree::key::Key;
use serde::Serialize;

use crate::analysis::context::Code;
use crate::analysis::dimensions::{Dimension, DimensionState, states};
use crate::model::views::{Purpose, Subject};
use crate::tree::node::Node;

/// Whether the document says what it is about, why that exists and how it works.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Statement {
    /// What the subject is and does.
    pub what: Answer,
    /// Why it exists: its reason for being, with context, challenges, objectives and missions.
    pub why: Answer,
    /// How it works, from six planes and in its governance.
    pub how: Answer,
}

/// Whether one of the three questions is answered.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Answer {
    /// Whether the question is answered at all.
    pub stated: bool,
    /// The keys that answer it, as JSON Pointers.
    pub by: Vec<String>,
    /// The keys that would complete the answer and say nothing yet, as JSON Pointers.
    pub missing: Vec<String>,
}

impl Answer {
    /// What would complete the answer, by the titles that the keys have in a language.
    pub fn wanted(&self, language: Language) -> Vec<String> {
        let title = |pointer: &String| {
            let (around, key) = pointer.trim_start_matches('/').split_once('/').unwrap_or(("", pointer));
            let part = match around {
                "subject" => Part::Subject,
                "purpose" => Part::Purpose,
                "dimensions" => Part::Dimensions,
                _ => Part::Document,
            };
            let key = key.trim_start_matches('/');
            key_title(Some(part), key, language).map_or_else(|| key.to_owned(), small)
        };
        self.missing.iter().map(title).collect()
    }
}

/// The answers of a document.
pub(crate) fn statement(code: &Code<'_>) -> Statement {
    let dimensions = Dimension::all(code);
    let speaks = dimensions.iter().any(|dimension| dimension.state() == DimensionState::Speaks);
    let answered = |dimension: &Dimension<'_>| dimension.state() != DimensionState::Silent;
    let (by, missing): (Vec<_>, Vec<_>) = dimensions.iter().partition(|dimension| answered(dimension));
    let (mut by, mut missing) = (pointers(&by), pointers(&missing));
    match states(code.root, Key::Governance) {
        true => by.push("/governance".to_owned()),
        false => missing.push("/governance".to_owned()),
    }
    Statement {
        what: answer(code, Key::Subject, &WHAT, |subject| says_what(Subject::of_node(subject))),
        why: answer(code, Key::Purpose, &WHY, |purpose| says_why(Purpose::of_node(purpose))),
        how: Answer { stated: speaks, by, missing },
    }
}

const WHAT: [Key; 3] = [Key::Name, Key::Description, Key::Activities];

/// The values are not asked for: a reason for being is complete with its four parts.
const WHY: [Key; 5] = [Key::Statement, Key::Context, Key::Challenges, Key::Objectives, Key::Missions];

/// Whether a subject is described.
pub(crate) fn says_what(subject: Subject<'_>) -> bool {
    subject.description().is_stated() || subject.activities().is_stated()
}

/// Whether a purpose says why: in a statement, or in objectives or missions. A context and challenges alone say what the
/// world is like, not what the collective is for.
pub(crate) fn says_why(purpose: Purpose<'_>) -> bool {
    purpose.statement().is_stated() || purpose.objectives().is_stated() || purpose.missions().is_stated()
}

/// An answer that stands under one key.
fn answer(code: &Code<'_>, under: Key, keys: &[Key], says: fn(Node<'_>) -> bool) -> Answer {
    let object = code.root.get(under);
    let pointers = |wanted: bool| {
        let keys = keys.iter().filter(|key| object.is_some_and(|object| states(object, **key)) == wanted);
        keys.map(|key| format!("/{}/{}", under.name(), key.name())).collect()
    };
    Answer { stated: object.is_some_and(says), by: pointers(true), missing: pointers(false) }
}

fn pointers(dimensions: &[&Dimension<'_>]) -> Vec<String> {
    dimensions.iter().map(|dimension| format!("/dimensions/{}", dimension.key.name())).collect()
}
