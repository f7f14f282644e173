//! Finding an element of a document by the name that a person gives it.

use crate::analysis::texts::in_each_language;
use crate::base::nearest::{alike, nearest};
use crate::base::unicode::composed;
use crate::model::part::Part;
use crate::report::call_error::CallError;
use crate::structure::index::Named;
use crate::tree::key::Key;
use crate::views::View;
use crate::views::glossary::without_articles;

/// So many names are listed where none comes near to what was asked for.
const MOST_NAMES: usize = 12;

impl<'a> View<'_, 'a> {
    /// The element of one of these parts that is meant by its id, by the address of the document with that id, or by its
    /// name in any language, behind an article too.
    pub(crate) fn find(&self, parts: &[Part], what: &'static str, found: &str) -> Result<Named<'a>, CallError> {
        let named = || self.code.index.named().iter().filter(|named| parts.contains(&named.part)).copied();
        let id = self.code.own_id(found).unwrap_or(found);
        let of_id = self.code.index.element(id).filter(|named| parts.contains(&named.part));
        // A name as it is written comes before one that differs in its accents.
        let wanted = composed(found);
        let exactly = || named().find(|named| names(*named).any(|name| composed(name) == wanted));
        let about = || named().find(|named| names(*named).any(|name| alike(name, found)));
        let bare = without_articles(found);
        let behind_article = || named().find(|named| names(*named).any(|name| alike(name, bare)));
        if let Some(named) = of_id.or_else(exactly).or_else(about).or_else(behind_article) {
            return Ok(named);
        }
        let id = |named: Named<'a>| named.id.as_str().unwrap_or_default();
        let spellings = named()
            .flat_map(|named| names(named).chain([id(named)]).map(move |name| (name, id(named))).collect::<Vec<_>>());
        let near = nearest(found, spellings).map(str::to_owned);
        let known = near.is_none();
        let near = near.into_iter().chain(named().filter(|_| known).map(|named| id(named).to_owned()));
        let mut near: Vec<String> = near.take(MOST_NAMES + 1).collect();
        if near.len() > MOST_NAMES {
            near.truncate(MOST_NAMES);
            near.push("…".to_owned());
        }
        Err(CallError::not_in_document(self.language, what, found, near, known))
    }
}

/// What an element is called, in each language.
fn names<'a>(named: Named<'a>) -> impl Iterator<Item = &'a str> {
    named.element.get(Key::Name).into_iter().flat_map(in_each_language)
}
