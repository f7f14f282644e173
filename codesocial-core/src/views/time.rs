//! A time of the text in words, as its key means it.

use crate::diagnostic::finding::Datum;
use crate::messages::tell;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::View;

impl View<'_, '_> {
    /// A time in words; `key` is the key under which it stands: a duration is a frequency under `every`, a notice is given
    /// before a decision.
    pub(super) fn time(&self, node: Node<'_>, key: Key) -> Option<String> {
        let language = self.language;
        let event =
            |node: Node<'_>| crate::views::said::said(node, &self.languages).map(crate::views::said::in_one_line);
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
