//! Marks that a merge left at what people have to settle.

use crate::findings::{Finding, Place};
use crate::rules::conflict_left;

use super::{Format, Limits, Reading, Span, Tree};

/// How a conflict begins in YAML: a comment on a line of its own.
pub(crate) const MARK: &str = "# <<<<<<<";

/// The key under which JSON lists them.
pub(crate) const KEY: &str = "x-conflicts";

/// Tells of the marks in a text.
pub(super) fn find(text: &str, format: Format, reading: &mut Reading<'_>, limits: &Limits) {
    let Some(tree) = &reading.tree else { return };
    let mut found = Vec::new();
    let mut more = 0;
    if format == Format::Yaml && text.contains(MARK) {
        for (at, _) in text.match_indices(MARK) {
            let line = text.get(..at).and_then(|before| before.rsplit(['\n', '\r']).next()).unwrap_or_default();
            if !line.trim_matches([' ', '\u{feff}']).is_empty() || stands_in_a_text(tree, at) {
                continue;
            }
            if found.len() < limits.problems as usize {
                found.push(Finding::new(&conflict_left::RULE, Span::new(at, at + MARK.len())));
            } else {
                more += 1;
            }
        }
    }
    let listed = tree.root().and_then(|root| root.members().find(|(key, _)| key.as_str() == Some(KEY)));
    if let Some((key, _)) = listed {
        found.push(Finding::new(&conflict_left::RULE, key.span()).variant("key"));
    }
    if found.is_empty() {
        return;
    }
    reading.findings.append(&mut found);
    reading.findings.sort_by_key(|finding| match finding.place {
        Place::Text(span) => span.start,
        Place::Value(_) | Place::Key(_) => 0,
    });
    if more > 0 {
        reading.more.push((&conflict_left::RULE, more));
    }
}

fn stands_in_a_text(tree: &Tree<'_>, at: usize) -> bool {
    let texts = (0..tree.len()).filter_map(|index| tree.node(index)).filter(|node| node.as_str().is_some());
    texts.map(|node| node.span().range()).any(|span| span.contains(&at))
}
