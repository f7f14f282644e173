//! A time of the text in words, as its key means it.

use crate::analysis::times::is_at_once;
use crate::diagnostic::finding::Datum;
use crate::messages::tell;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::View;

/// The keys of a time that name an element.
const REFERENCES: [Option<Key>; 4] =
    [Some(Key::AfterEvent), Some(Key::BeforeEvent), Some(Key::AtEvent), Some(Key::SameAs)];

/// The keys by which an element is called in the midst of a time: its name, or what it says.
const CALLED: [Key; 4] = [Key::Name, Key::Effect, Key::Subject, Key::Text];

impl View<'_, '_> {
    /// How an element is called on which a time hangs.
    fn event(&self, id: &str) -> Option<String> {
        self.called(self.code.index.element(id)?.element)
    }

    /// How a session, a role or a commitment is called on which a time hangs.
    pub(super) fn called(&self, element: Node<'_>) -> Option<String> {
        let (key, said) = CALLED.into_iter().find_map(|key| Some((key, self.line(element, key)?)))?;
        // A sentence is told within another.
        Some(if key == Key::Name { said } else { said.trim_end_matches('.').to_owned() })
    }

    /// A time in words; `key` is the key under which it stands: a duration is a frequency under `every`, a notice is given
    /// before a decision.
    pub(super) fn time(&self, node: Node<'_>, key: Key) -> Option<String> {
        let language = self.language;
        let event = |node: Node<'_>| {
            let named = node
                .as_str()
                .filter(|_| REFERENCES.contains(&node.key().and_then(Node::known_key)))
                .and_then(|id| self.event(id));
            named.or_else(|| crate::views::said::said(node, &self.languages).map(crate::views::said::in_one_line))
        };
        let Some(text) = node.as_str() else { return language.timing(node, &event) };
        if is_at_once(text) && key != Key::Every {
            return Some(language.word("times", "at-once").to_owned());
        }
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
