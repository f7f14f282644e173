//! What the structure check saw on its walk: the parts of the model with their places, the names, the references. One
//! walk serves every rule.

use crate::model::part::Part;
use crate::structure::names::Names;
use crate::tree::node::Node;

/// A place that names another element.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reference<'a> {
    /// The string: an id of this document, or an IRI.
    pub(crate) node: Node<'a>,
    /// What it may name.
    pub(crate) kinds: &'static [Part],
}

/// An element that has an id.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Named<'a> {
    /// The string that is its id.
    pub(crate) id: Node<'a>,
    /// The element.
    pub(crate) element: Node<'a>,
    /// What it is.
    pub(crate) part: Part,
}

/// The parts of a document.
#[derive(Debug)]
pub(crate) struct Index<'a> {
    parts: Vec<Vec<Node<'a>>>,
    references: Vec<Reference<'a>>,
    named: Vec<Named<'a>>,
    names: Names,
    admissions: Vec<Node<'a>>,
}

impl Default for Index<'_> {
    fn default() -> Self {
        Index {
            parts: vec![Vec::new(); Part::ALL.len()],
            references: Vec::new(),
            named: Vec::new(),
            names: Names::default(),
            admissions: Vec::new(),
        }
    }
}

impl<'a> Index<'a> {
    /// All places of a part, in the order in which their text ends.
    pub(crate) fn of(&self, part: Part) -> &[Node<'a>] {
        self.parts.get(part as usize).map_or(&[], Vec::as_slice)
    }

    /// All references.
    pub(crate) fn references(&self) -> &[Reference<'a>] {
        &self.references
    }

    /// All elements that have an id, in the order of the text.
    pub(crate) fn named(&self) -> &[Named<'a>] {
        &self.named
    }

    /// The lists of deviations that the text admits.
    pub(crate) fn admissions(&self) -> &[Node<'a>] {
        &self.admissions
    }

    /// The element of that id: the first, where the id stands twice.
    pub(crate) fn element(&self, id: &str) -> Option<Named<'a>> {
        self.names.first(&self.named, id).and_then(|number| self.named.get(number as usize)).copied()
    }

    /// The walk is over: names can be found from here on.
    pub(super) fn finish(mut self) -> Self {
        self.names = Names::of(&self.named);
        self
    }

    pub(super) fn note(&mut self, part: Part, node: Node<'a>) {
        if let Some(places) = self.parts.get_mut(part as usize) {
            places.push(node);
        }
    }

    pub(super) fn admit(&mut self, list: Node<'a>) {
        self.admissions.push(list);
    }

    pub(super) fn refer(&mut self, reference: Reference<'a>) {
        self.references.push(reference);
    }

    pub(super) fn name(&mut self, id: Node<'a>, element: Node<'a>, part: Part) {
        if id.as_str().is_some() {
            self.named.push(Named { id, element, part });
        }
    }
}
