//! Who refers to whom: every mention of an element, found from the element. Computed once, in one pass over the
//! references, for all rules that ask "does anything carry this out?".

use crate::tree::key::Key;
use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::model::part::Part;
use crate::tree::node::Node;

/// A way in which elements name others: the list or key under which the naming element stands, its part, and the key that
/// names.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Naming {
    list: &'static str,
    part: Part,
    key: &'static str,
}

impl Naming {
    const fn of(list: &'static str, part: Part, key: &'static str) -> Naming {
        Naming { list, part, key }
    }

    /// An action carries out what it names.
    pub(crate) const IMPLEMENTS: Naming = Naming::of("actions", Part::Action, "implements");
    /// An assessment says whether what it names is kept.
    pub(crate) const ASSESSES: Naming = Naming::of("assessments", Part::Assessment, "of");
    /// A measurement is one of an indicator.
    pub(crate) const MEASURES: Naming = Naming::of("measurements", Part::Measurement, "indicator");
    /// A commitment is held against an indicator.
    pub(crate) const USES: Naming = Naming::of("commitments", Part::Commitment, "indicators");
    /// A commitment upholds a principle.
    pub(crate) const UPHOLDS: Naming = Naming::of("commitments", Part::Commitment, "upholds");
    /// A commitment binds a party.
    pub(crate) const BINDS: Naming = Naming::of("commitments", Part::Commitment, "by");
    /// A party convenes a session.
    pub(crate) const CONVENES: Naming = Naming::of("sessions", Part::Session, "convenedBy");
    /// A commitment is owed to a party.
    pub(crate) const OWES: Naming = Naming::of("commitments", Part::Commitment, "toward");
    /// A model applies a principle.
    pub(crate) const APPLIES: Naming = Naming::of("models", Part::Model, "applies");
    /// A principle serves an objective or a mission.
    pub(crate) const SERVES: Naming = Naming::of("principles", Part::Principle, "serves");
    /// An exchange takes from a party.
    pub(crate) const GIVES: Naming = Naming::of("reciprocity", Part::Exchange, "from");
    /// An exchange gives to a party.
    pub(crate) const TAKES: Naming = Naming::of("reciprocity", Part::Exchange, "to");
}

/// A place where an element is named.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mention<'a> {
    /// The list or key under which the naming object stands: `actions`, `commitments`, `amendment`.
    list: &'a str,
    /// The key that names: `implements`, `upholds`.
    key: &'a str,
    /// The object that names it.
    pub(crate) by: Node<'a>,
}

impl Mention<'_> {
    /// Whether an object names it in one of those ways.
    pub(crate) fn is(&self, ties: &[Naming]) -> bool {
        ties.iter().any(|tie| self.list == tie.list && self.key == tie.key)
    }
}

/// All mentions, by the id of the element that is named.
#[derive(Debug)]
pub(crate) struct Relations<'a> {
    mentions: HashMap<&'a str, Vec<Mention<'a>>>,
    /// Where something is named by what has a problem of structure: nobody knows what was meant.
    unclear: Vec<Mention<'a>>,
}

impl<'a> Relations<'a> {
    /// Those of a document.
    pub(crate) fn of(code: &Code<'a>) -> Relations<'a> {
        let mut mentions: HashMap<&'a str, Vec<Mention<'a>>> = HashMap::new();
        for reference in code.index.references() {
            let id = reference.node.as_str().and_then(|text| code.own_id(text));
            if let Some(id) = id
                && let Some(mention) = mention(reference.node)
            {
                mentions.entry(id).or_default().push(mention);
            }
        }
        let unclear = code.root.unsound_within().filter_map(mention).collect();
        Relations { mentions, unclear }
    }

    /// The mentions of an element.
    pub(crate) fn mentions(&self, element: impl Into<Node<'a>>) -> &[Mention<'a>] {
        self.mentions_of(element.into().text(Key::Id).unwrap_or_default())
    }

    /// The mentions of the element of that id.
    pub(crate) fn mentions_of(&self, id: &str) -> &[Mention<'a>] {
        self.mentions.get(id).map_or(&[], Vec::as_slice)
    }

    /// The objects that name an element in a way.
    pub(crate) fn by(&self, element: impl Into<Node<'a>>, tie: Naming) -> impl Iterator<Item = Node<'a>> {
        self.mentions(element).iter().filter(move |mention| mention.is(&[tie])).map(|mention| mention.by)
    }
}

impl<'a> Code<'a> {
    /// Whether all are known that name an element in some ways: its id can be read, and so can whatever may name it.
    pub(crate) fn knows_who_names(&self, element: impl Into<Node<'a>>, ties: &[Naming]) -> bool {
        has_sound_id(element.into())
            && !ties.iter().any(|tie| self.index.hides(tie.part))
            && !self.relations().unclear.iter().any(|mention| mention.is(ties))
    }

    /// Whether it is sure that nothing names an element in some ways.
    pub(crate) fn nothing_names(&self, element: impl Into<Node<'a>> + Copy, ties: &[Naming]) -> bool {
        !self.relations().mentions(element).iter().any(|mention| mention.is(ties))
            && self.knows_who_names(element, ties)
    }

    /// Whether it is sure that nothing at all names an element.
    pub(crate) fn nothing_names_at_all(&self, element: impl Into<Node<'a>> + Copy) -> bool {
        self.relations().mentions(element).is_empty() && has_sound_id(element.into()) && !self.index.hides(Part::Ref)
    }
}

/// Whether the id of an element is sound. One without an id is named by nothing.
fn has_sound_id(element: Node<'_>) -> bool {
    element.get(Key::Id).is_none_or(|id| !id.is_unsound())
}

fn mention(reference: Node<'_>) -> Option<Mention<'_>> {
    let holder = reference.parent()?;
    let (by, key) = match reference.key() {
        Some(key) => (holder, key),
        None => (holder.parent()?, holder.key()?),
    };
    let list = by.key().or_else(|| by.parent().and_then(Node::key));
    Some(Mention { list: list.and_then(Node::as_str).unwrap_or_default(), key: key.as_str()?, by })
}
