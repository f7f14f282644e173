//! What the structure check saw on its walk: the parts of the model with their places, the names, the references. One
//! walk serves every rule.

use std::collections::HashSet;

use crate::model::part::Part;
use crate::model::shapes::{Shape, ShapeId};
use crate::structure::names::Names;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// The id that a reference names in a document of that address: itself, or what follows the `#` where the address before it is
/// the document's own. None for an element of another code.
pub(crate) fn own_id<'r>(address: Option<&str>, reference: &'r str) -> Option<&'r str> {
    match reference.split_once('#') {
        None => Some(reference),
        Some((before, id)) => (address == Some(before)).then_some(id),
    }
}

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
    annotated: Vec<Annotated<'a>>,
    hidden: Hidden,
}

/// An object that says of keys that the text does not state them, or who sets them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Annotated<'a> {
    /// The object.
    pub(crate) object: Node<'a>,
    /// Its shape, which has its keys.
    pub(crate) shape: &'static Shape,
}

impl<'a> Annotated<'a> {
    /// The keys that are not stated, those that can be read.
    pub(crate) fn not_stated(self) -> impl Iterator<Item = Node<'a>> {
        self.object.list(Key::NotStated).filter(|item| !item.is_unsound())
    }

    /// The keys that others set, each with who does.
    pub(crate) fn set_by(self) -> impl Iterator<Item = (Node<'a>, Node<'a>)> {
        self.object.get(Key::SetBy).into_iter().flat_map(Node::members)
    }

    /// Who sets a key.
    pub(crate) fn setter(self, key: Key) -> Option<Node<'a>> {
        self.object.get(Key::SetBy)?.get(key)
    }

    /// What is stated under a key, sound or not.
    pub(crate) fn stated(self, key: Key) -> Option<Node<'a>> {
        self.object.get(key)
    }
}

/// What may be in the document unseen, since a value in which it may stand has a problem of structure.
#[derive(Debug, Default)]
struct Hidden {
    /// Of each part, whether such an element may be.
    parts: Vec<Part>,
    /// Parts of which an element is there whose id is not.
    nameless: Vec<Part>,
    /// The shapes that were looked through already.
    shapes: HashSet<ShapeId>,
}

impl Default for Index<'_> {
    fn default() -> Self {
        Index {
            parts: vec![Vec::new(); Part::ALL.len()],
            references: Vec::new(),
            named: Vec::new(),
            names: Names::default(),
            admissions: Vec::new(),
            annotated: Vec::new(),
            hidden: Hidden::default(),
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

    /// Whether an element of that part may stand in a value that has a problem of structure.
    pub(crate) fn hides(&self, part: Part) -> bool {
        self.hidden.parts.contains(&part)
    }

    /// Whether an id may name an element of that part though none has it: the element or its id has a problem of structure.
    pub(crate) fn hides_name(&self, part: Part) -> bool {
        self.hides(part) || self.hidden.nameless.contains(&part)
    }

    /// The lists of deviations that the text admits.
    pub(crate) fn admissions(&self) -> &[Node<'a>] {
        &self.admissions
    }

    /// The objects with `notStated` or `setBy`.
    pub(crate) fn annotated(&self) -> &[Annotated<'a>] {
        &self.annotated
    }

    /// The element of that id: the first, where the id stands twice.
    pub(crate) fn element(&self, id: &str) -> Option<Named<'a>> {
        self.numbered(self.number(id)?)
    }

    /// The number of the element of that id among those that have one.
    pub(crate) fn number(&self, id: &str) -> Option<u32> {
        self.names.first(&self.named, id)
    }

    /// The element of that number.
    pub(crate) fn numbered(&self, number: u32) -> Option<Named<'a>> {
        self.named.get(number as usize).copied()
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

    /// Notes the parts that may be meant in a value that is not of its shape.
    pub(super) fn hide(&mut self, shape: &'static Shape) {
        let mut waiting = vec![shape];
        while let Some(shape) = waiting.pop() {
            if let Some(part) = shape.part.filter(|part| !self.hidden.parts.contains(part)) {
                self.hidden.parts.push(part);
            }
            waiting.extend(shape.within().filter(|id| self.hidden.shapes.insert(*id)).map(ShapeId::shape));
        }
    }

    /// Notes that an element of a part has no id by which it could be found.
    pub(super) fn leave_nameless(&mut self, part: Part) {
        if !self.hidden.nameless.contains(&part) {
            self.hidden.nameless.push(part);
        }
    }

    pub(super) fn admit(&mut self, list: Node<'a>) {
        self.admissions.push(list);
    }

    /// Notes an object that says of keys that they are not stated, or who sets them.
    pub(super) fn annotate(&mut self, object: Node<'a>, shape: &'static Shape) {
        self.annotated.push(Annotated { object, shape });
    }

    pub(super) fn refer(&mut self, reference: Reference<'a>) {
        self.references.push(reference);
    }

    /// Notes the id of an element. One that is not sound is found as it is written; what else it may have been meant to be,
    /// nobody knows.
    pub(super) fn name(&mut self, id: Node<'a>, element: Node<'a>, part: Part, sound: bool) {
        if id.as_str().is_some() {
            self.named.push(Named { id, element, part });
        }
        if !sound {
            self.leave_nameless(part);
        }
    }
}
