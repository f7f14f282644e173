//! How an element is found and called in a finding.

use crate::code::Code;
use crate::findings::Finding;
use crate::rule::Rule;
use crate::source::Node;

/// A finding at an element, which its message may name by `{id}`.
pub(crate) fn about<'a>(rule: &'static Rule, element: Node<'a>) -> Finding<'a> {
    Finding::new(rule, element).with("id", element.text("id").unwrap_or_default())
}

/// The name of an element in the document's language (or the first that it has), else its id.
pub(crate) fn name_of<'a>(code: &Code<'a>, element: Node<'a>) -> &'a str {
    let text = ["name", "title", "term"].into_iter().find_map(|key| element.get(key));
    let in_language = |text: Node<'a>| {
        let own = code.language().and_then(|language| text.text(language));
        text.as_str().or(own).or_else(|| text.members().next().and_then(|(_, first)| first.as_str()))
    };
    text.and_then(in_language).or_else(|| element.text("id")).unwrap_or_default()
}
