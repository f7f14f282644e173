//! Who refers to whom: every mention of an element, found from the element. Computed once, in one pass over the
//! references, for all rules that ask "does anything carry this out?".

use crate::tree::key::Key;
use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::tree::node::Node;

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
    /// Whether an object of that list names it under that key.
    pub(crate) fn is(&self, list: &str, key: &str) -> bool {
        self.list == list && self.key == key
    }
}

/// All mentions, by the id of the element that is named.
#[derive(Debug)]
pub(crate) struct Relations<'a> {
    mentions: HashMap<&'a str, Vec<Mention<'a>>>,
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
        Relations { mentions }
    }

    /// The mentions of an element.
    pub(crate) fn mentions(&self, element: Node<'a>) -> &[Mention<'a>] {
        self.mentions_of(element.text(Key::Id).unwrap_or_default())
    }

    /// The mentions of the element of that id.
    pub(crate) fn mentions_of(&self, id: &str) -> &[Mention<'a>] {
        self.mentions.get(id).map_or(&[], Vec::as_slice)
    }

    /// The objects of a list that name an element under a key.
    pub(crate) fn by(
        &self,
        element: Node<'a>,
        list: &'static str,
        key: &'static str,
    ) -> impl Iterator<Item = Node<'a>> {
        self.mentions(element).iter().filter(move |mention| mention.is(list, key)).map(|mention| mention.by)
    }
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
