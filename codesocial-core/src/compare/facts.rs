//! The facts of a change: whose element it is, by what name people know it, who is concerned.

use std::cell::RefCell;
use std::collections::HashMap;

use serde::Serialize;

use crate::analysis::context::Code;
use crate::analysis::elements::number_of;
use crate::analysis::texts::in_language_or_first;
use crate::structure::index::Index;
use crate::tree::key::Key;
use crate::tree::node::{Kind, Node};

/// Someone whom a change concerns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Concerned {
    /// The id of the stakeholder, role or kind of member, or its address in another code.
    pub id: String,
    /// As what.
    pub role: ConcernedAs,
    /// By what name people know them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// As what someone is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum ConcernedAs {
    /// Who is bound.
    Bearer,
    /// To whom it is owed.
    Beneficiary,
    /// Who holds a right or a role.
    Holder,
    /// Who takes part otherwise.
    Party,
}

/// Where the names of elements are looked up, on one side.
pub(super) struct Names<'a> {
    index: &'a Index<'a>,
    language: &'a str,
    /// The names that were asked for, since an element may have one in very many languages.
    known: RefCell<HashMap<(u32, Named), Option<String>>>,
}

/// How an element is named.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Named {
    /// By its own name alone.
    Own,
    /// By what it says, where it has none.
    Anyhow,
}

/// So many are named whom a change concerns.
const MOST_CONCERNED: usize = 100;

/// A longer text is cut where it stands for an element.
const LONGEST_NAME: usize = 100;

impl<'a> Names<'a> {
    pub(super) fn of(code: &'a Code<'_>) -> Names<'a> {
        Names { index: &code.index, language: code.language().unwrap_or_default(), known: RefCell::default() }
    }

    /// The parts of the document.
    pub(super) fn index(&self) -> &'a Index<'a> {
        self.index
    }

    /// A text in the authoritative language, else in its first.
    fn text(&self, node: Node<'a>) -> Option<&'a str> {
        in_language_or_first(node, &[self.language])
    }

    /// By what name people know an element; what it says, where it has none.
    fn name(&self, element: Node<'a>) -> Option<String> {
        self.once(element, Named::Anyhow)
    }

    /// The name that an element itself has.
    fn own(&self, element: Node<'a>) -> Option<String> {
        self.once(element, Named::Own)
    }

    fn once(&self, element: Node<'a>, named: Named) -> Option<String> {
        let asked = (element.index(), named);
        if let Some(known) = self.known.borrow().get(&asked) {
            return known.clone();
        }
        let name = match named {
            Named::Own => self.own_name(element),
            Named::Anyhow => self.name_or_words(element),
        };
        self.known.borrow_mut().insert(asked, name.clone());
        name
    }

    fn name_or_words(&self, element: Node<'a>) -> Option<String> {
        const NAMES: [Key; 16] = [
            Key::Name,
            Key::Title,
            Key::Term,
            Key::Subject,
            Key::Text,
            Key::Gives,
            Key::Summary,
            Key::Means,
            Key::Effect,
            Key::Who,
            Key::Party,
            Key::Indicator,
            Key::Target,
            Key::Value,
            Key::Right,
            Key::Version,
        ];
        if let Some(number) = number_of(element) {
            return Some(number);
        }
        let named = NAMES.iter().find_map(|key| self.text(element.get(*key)?));
        named.map(|name| {
            self.element(name)
                .map_or_else(|| shortened(name), |element| self.own(element).unwrap_or_else(|| shortened(name)))
        })
    }

    fn own_name(&self, element: Node<'a>) -> Option<String> {
        let named = [Key::Name, Key::Title, Key::Term, Key::Subject, Key::Text, Key::Heading].into_iter();
        number_of(element).or_else(|| named.into_iter().find_map(|key| self.text(element.get(key)?)).map(shortened))
    }

    fn element(&self, id: &str) -> Option<Node<'a>> {
        self.index.element(id).map(|named| named.element)
    }

    /// A value as people would say it.
    pub(super) fn said(&self, node: Node<'a>) -> String {
        match node.kind() {
            Kind::Array => {
                let items: Vec<String> = node.items().take(5).map(|item| self.said(item)).collect();
                shortened(&items.join(", "))
            }
            Kind::Object => self.name(node).unwrap_or_else(|| {
                let members = node
                    .members()
                    .map(|(key, value)| format!("{} {}", key.as_str().unwrap_or_default(), self.said(value)));
                shortened(&members.collect::<Vec<_>>().join(", "))
            }),
            _ => match node.as_str() {
                Some(text) => {
                    self.element(text).and_then(|element| self.own(element)).unwrap_or_else(|| shortened(text))
                }
                None => crate::tree::canonical::value(node),
            },
        }
    }

    /// The name of an element, or of the text itself.
    pub(super) fn known_as(&self, element: Node<'a>) -> String {
        self.name(element).or_else(|| element.text(Key::Id).map(str::to_owned)).unwrap_or_default()
    }

    /// Whom an element concerns, in its own order, until as many as are named: false where there are more.
    pub(super) fn concerned(&self, element: Node<'a>, all: &mut Vec<Concerned>) -> bool {
        const ROLES: [(&str, ConcernedAs); 17] = [
            ("by", ConcernedAs::Bearer),
            ("toward", ConcernedAs::Beneficiary),
            ("holders", ConcernedAs::Holder),
            ("from", ConcernedAs::Party),
            ("to", ConcernedAs::Party),
            ("participants", ConcernedAs::Party),
            ("approvalBy", ConcernedAs::Party),
            ("stewards", ConcernedAs::Party),
            ("keepers", ConcernedAs::Party),
            ("who", ConcernedAs::Party),
            ("body", ConcernedAs::Party),
            ("party", ConcernedAs::Party),
            ("proposer", ConcernedAs::Party),
            ("decidedBy", ConcernedAs::Party),
            ("appointedBy", ConcernedAs::Party),
            ("steps", ConcernedAs::Party),
            ("memberOf", ConcernedAs::Party),
        ];
        for (key, value) in element.members() {
            let Some((_, role)) = ROLES.iter().find(|(known, _)| key.as_str() == Some(known)) else { continue };
            let one = value.as_str().into_iter();
            let many = value.items().filter_map(|item| item.as_str().or_else(|| item.text(Key::Who)));
            for id in one.chain(many) {
                let date = crate::base::date::Date::of_text(id).is_some();
                if !date && !all.iter().any(|known| known.id == id) {
                    if all.len() >= MOST_CONCERNED {
                        return false;
                    }
                    let name = self.element(id).and_then(|element| self.own(element));
                    all.push(Concerned { id: id.to_owned(), role: *role, name });
                }
            }
        }
        true
    }
}

/// The element with an id in which a value stands, or which it is; not the document.
pub(super) fn element_of(node: Node<'_>) -> Option<Node<'_>> {
    let up = std::iter::successors(Some(node), |node| node.parent());
    up.take_while(|node| node.parent().is_some()).find(|node| node.is_object() && node.text(Key::Id).is_some())
}

/// The first line of a text, cut where it is long.
fn shortened(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or_default();
    match line.char_indices().nth(LONGEST_NAME) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or(line).trim_end()),
        None => line.to_owned(),
    }
}
