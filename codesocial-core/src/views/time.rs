//! A time of the text in words, as its key means it.

use crate::diagnostic::finding::Datum;
use crate::messages::tell;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::View;

/// The keys of a time that name an element.
const REFERENCES: [Option<Key>; 3] = [Some(Key::AfterEvent), Some(Key::BeforeEvent), Some(Key::SameAs)];

impl View<'_, '_> {
    /// A time in words; `key` is the key under which it stands: a duration is a frequency under `every`, a notice is given
    /// before a decision.
    pub(super) fn time(&self, node: Node<'_>, key: Key) -> Option<String> {
        let language = self.language;
        let event = |node: Node<'_>| {
            let named = node
                .as_str()
                .filter(|_| REFERENCES.contains(&node.key().and_then(Node::known_key)))
                .and_then(|id| self.party(id).name);
            named.or_else(|| crate::views::said::said(node, &self.languages).map(crate::views::said::in_one_line))
        };
        let Some(text) = node.as_str() else { return language.timing(node, &event) };
        let Some(duration) = language.duration(text, key == Key::Every) else { return Some(language.day(text)) };
        let word = match key {
            Key::Notice => "ahead",
            Key::Term => "after-term",
            Key::Due | Key::Within | Key::OrElse => "within",
            _ => return Some(duration),
        };
        Some(tell(language.word("calendar", word), &[("time", Datum::Text(duration))], language))
    }
}
