//! The texts in which an expression stands.

use serde::Serialize;

use crate::tree::node::Node;
use crate::views::{Place, View};

/// So many places are told, and the others counted.
const MOST_PLACES: usize = 20;

/// The texts in which an expression stands, each once, whatever the languages in which it is written.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Uses {
    /// How many there are.
    pub count: usize,
    /// The first of them.
    pub places: Vec<Place>,
}

/// Texts, noted in their order.
#[derive(Debug, Default, Clone)]
pub(super) struct Places<'a> {
    pub(super) count: usize,
    last: Option<u32>,
    nodes: Vec<Node<'a>>,
}

impl<'a> Places<'a> {
    /// Notes a text, which counts once.
    pub(super) fn add(&mut self, text: Node<'a>) {
        if self.last == Some(text.index()) {
            return;
        }
        self.last = Some(text.index());
        self.count += 1;
        if self.nodes.len() < MOST_PLACES {
            self.nodes.push(text);
        }
    }

    /// Where the first stands in the document.
    pub(super) fn first(&self) -> Option<u32> {
        self.nodes.first().map(|node| node.index())
    }

    pub(super) fn told(&self, view: &View<'_, '_>) -> Uses {
        Uses { count: self.count, places: self.nodes.iter().map(|node| view.place(*node)).collect() }
    }
}
