//! What clashes, as it is found.

use serde::Serialize;

use crate::edit::wanted::Side;
use crate::tree::node::Node;
use crate::tree::pointers::Pointers;

/// How two sides clash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Kind {
    /// Both changed the same value, each in another way.
    EditEdit,
    /// One removed what the other changed.
    EditRemove,
    /// Both added the same thing, each in another way.
    AddAdd,
    /// Both put the same items in another order, or the same element into another list.
    Order,
    /// One refers to what the other removed or renamed.
    ReferenceBroken,
}

/// What a side says at a place.
#[derive(Debug, Clone)]
pub(crate) enum Said<'a> {
    /// A value.
    Value(Node<'a>),
    /// The order of the items of a list: their ids, or what they say.
    Order(Vec<String>),
    /// The place of a list in which an element stands.
    Place(String),
}

/// A step from a value into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    Key(String),
    Item(usize),
}

/// A conflict.
#[derive(Debug, Clone)]
pub(crate) struct Clash<'a> {
    pub(crate) kind: Kind,
    /// The place in the merged document, innermost step first.
    pub(crate) path: Vec<Step>,
    pub(crate) base: Option<Said<'a>>,
    pub(crate) ours: Option<Said<'a>>,
    pub(crate) theirs: Option<Said<'a>>,
    /// Which side stands in the merged document.
    pub(crate) taken: Side,
    /// Whether that was asked for.
    pub(crate) settled: bool,
    /// The places of the references that would be broken.
    pub(crate) references: Vec<String>,
}

impl Clash<'_> {
    /// The place in the merged document, as a JSON Pointer.
    pub(crate) fn pointer(&self) -> String {
        pointer(&self.path)
    }
}

/// A JSON Pointer from the steps to a place, innermost first.
pub(crate) fn pointer(path: &[Step]) -> String {
    path.iter().rev().fold(String::new(), |pointer, step| match step {
        Step::Key(key) => pointer + "/" + &key.replace('~', "~0").replace('/', "~1"),
        Step::Item(number) => pointer + "/" + &number.to_string(),
    })
}

/// The steps to a value from the document, innermost first.
pub(crate) fn path(node: Node<'_>, pointers: &Pointers) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut here = node;
    while let Some(parent) = here.parent() {
        steps.push(match here.key() {
            Some(key) => Step::Key(key.as_str().unwrap_or_default().to_owned()),
            None => Step::Item(pointers.position(here, parent)),
        });
        here = parent;
    }
    steps
}
