//! The matrix: for each dimension, from what is held to what is shown.

use crate::tree::key::Key;
use std::collections::HashSet;

use serde::Serialize;

use crate::analysis::context::Code;
use crate::analysis::dimensions::{Dimension, DimensionState};
use crate::analysis::relations::Naming;
use crate::model::part::Part;
use crate::report::problem::pointer;
use crate::tree::node::Node;

/// A dimension in the matrix: what it says, and how far that reaches, from principles to evidence.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Row {
    /// The key of the dimension: `social`, `economic`, `ecological`, `scientific`, `legal` or `cultural`.
    pub dimension: &'static str,
    /// Whether it speaks, says why not, says when it will, or is silent.
    pub state: DimensionState,
    /// Where it stands, as a JSON Pointer. Absent when the document has no such key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// How many principles it has.
    pub principles: usize,
    /// How many models it has.
    pub models: usize,
    /// How many commitments it has.
    pub commitments: usize,
    /// How many indicators its commitments name.
    pub indicators: usize,
    /// How many recorded actions carry out its principles, models or commitments.
    pub actions: usize,
    /// How many pieces of evidence attest those actions, measure those indicators or support assessments of its elements.
    pub evidence: usize,
}

/// The six rows, in the order of the method.
pub(crate) fn matrix(code: &Code<'_>) -> Vec<Row> {
    Dimension::all(code).into_iter().map(|dimension| row(code, dimension)).collect()
}

fn row<'a>(code: &Code<'a>, dimension: Dimension<'a>) -> Row {
    let mut reach = Reach::default();
    let lists = [Key::Principles, Key::Models, Key::Commitments];
    for element in
        dimension.value.into_iter().flat_map(|value| lists.into_iter().flat_map(move |list| value.list(list)))
    {
        reach.add(code, element);
    }
    Row {
        dimension: dimension.key.name(),
        state: dimension.state(),
        pointer: dimension.value.map(pointer),
        principles: dimension.count(Key::Principles),
        models: dimension.count(Key::Models),
        commitments: dimension.count(Key::Commitments),
        indicators: reach.indicators.len(),
        actions: reach.actions.len(),
        evidence: reach.evidence.len(),
    }
}

/// What is reached from the elements of a dimension, each thing once. Only the sizes of the sets are read, so that their
/// order cannot show.
#[derive(Default)]
struct Reach {
    indicators: HashSet<u32>,
    actions: HashSet<u32>,
    evidence: HashSet<u32>,
}

impl Reach {
    fn add<'a>(&mut self, code: &Code<'a>, element: Node<'a>) {
        let relations = code.relations();
        for indicator in named(code, element, Key::Indicators, Part::Indicator) {
            if self.indicators.insert(indicator.index()) {
                relations.by(indicator, Naming::MEASURES).for_each(|fact| self.support(code, fact));
            }
        }
        for action in relations.by(element, Naming::IMPLEMENTS) {
            if self.actions.insert(action.index()) {
                self.support(code, action);
            }
        }
        relations.by(element, Naming::ASSESSES).for_each(|fact| self.support(code, fact));
    }

    fn support<'a>(&mut self, code: &Code<'a>, fact: Node<'a>) {
        self.evidence.extend(named(code, fact, Key::Evidence, Part::Evidence).map(Node::index));
    }
}

/// The elements of a kind that an object names under a key.
fn named<'a>(code: &Code<'a>, object: Node<'a>, key: Key, part: Part) -> impl Iterator<Item = Node<'a>> {
    let elements = object.list(key).filter_map(|reference| code.element(reference));
    elements.filter(move |named| named.part == part).map(|named| named.element)
}
