//! The text of a document: JSON or YAML 1.2, read into one tree with a place for every key and value.

mod conflicts;
mod decode;
mod found;
pub(crate) mod json;
mod keys;
pub(crate) mod rules;
pub(crate) mod text;
pub(crate) mod yaml;

use crate::diagnostic::finding::Finding;
use crate::diagnostic::rule::{Rule, Severity};
pub(crate) use crate::syntax::decode::decode;
use crate::syntax::found::Found;
use crate::syntax::rules::{byte_order_mark, text_too_long};
use crate::tree::format::Format;
use crate::tree::limits::Limits;
use crate::tree::node::Tree;
use crate::tree::span::Span;

/// What reading a text gave: a tree where one could be made, and what was found on the way (places are bytes).
#[derive(Debug, Clone)]
pub(crate) struct Reading<'t> {
    /// The document. Absent where the text cannot be followed to its end.
    pub(crate) tree: Option<Tree<'t>>,
    /// What could be read of a text with errors of syntax: for judging and showing it, never for writing it.
    pub(crate) partial: Option<Tree<'t>>,
    /// What stands in the text and is not in that part, in the order of the text.
    pub(crate) unread: Vec<Span>,
    /// What was found, in the order of the text: of each rule, as many as [`Limits::problems`] lets be kept.
    pub(crate) findings: Vec<Finding<'static>>,
    /// How many more findings of a rule there were than were kept.
    pub(crate) more: Vec<(&'static Rule, usize)>,
}

impl<'t> Reading<'t> {
    fn new(tree: Option<Tree<'t>>, found: Found) -> Reading<'t> {
        let (findings, more) = found.finish();
        Reading { tree, partial: None, unread: Vec::new(), findings, more }
    }

    /// The same, which outlives the text.
    pub(crate) fn into_owned(self) -> Reading<'static> {
        let Reading { tree, partial, unread, findings, more } = self;
        Reading { tree: tree.map(Tree::into_owned), partial: partial.map(Tree::into_owned), unread, findings, more }
    }
}

/// Reads a text.
pub(crate) fn read<'t>(text: &'t str, format: Format, limits: &Limits) -> Reading<'t> {
    let mut found = Found::new(limits);
    if text.len() > limits.bytes as usize {
        let finding = Finding::new(&text_too_long::RULE, Span::default());
        found.push(finding.with("bytes", text.len()).with("limit", limits.bytes as usize));
        return Reading::new(None, found);
    }
    let mut start = 0;
    if text.starts_with('\u{feff}') {
        start = '\u{feff}'.len_utf8();
        found.push(Finding::new(&byte_order_mark::RULE, Span::new(0, start)));
    }
    let mut reading = match format {
        Format::Json => json::read(text, start, limits, found),
        Format::Yaml => yaml::read(text, start, limits, found),
    };
    conflicts::find(text, format, &mut reading, limits);
    reading
}

/// The tree of a text in JSON, whatever is wrong with it: what needs no YAML does not bring its reader along.
pub(crate) fn json_tree(text: &str) -> Option<Tree<'_>> {
    let limits = &Limits::MOST;
    let short = text.len() <= limits.bytes as usize;
    short.then(|| json::read(text, 0, limits, Found::new(limits)).tree).flatten()
}

impl<'t> Tree<'t> {
    /// The tree of a text that is read without an error, within the usual limits. What is wrong with another is the
    /// matter of the operation `validate`.
    pub fn of_text(text: &'t str, format: Format) -> Option<Tree<'t>> {
        let reading = read(text, format, &Limits::MOST);
        let sound = reading.findings.iter().all(|finding| finding.rule.severity != Severity::Error);
        reading.tree.filter(|_| sound)
    }
}

#[cfg(test)]
mod tests;
