//! Marks that a merge left at what people have to settle.

use std::ops::Range;

use crate::base::sort;
use crate::diagnostic::finding::{Finding, Place};
use crate::syntax::Reading;
use crate::syntax::rules::conflict_left;
use crate::tree::format::Format;
use crate::tree::limits::Limits;
use crate::tree::node::Tree;
use crate::tree::span::Span;

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
        let texts = texts(tree);
        for (at, _) in text.match_indices(MARK) {
            let before = text.get(..at).unwrap_or_default().trim_end_matches([' ', '\u{feff}']);
            let begins_a_line = before.is_empty() || before.ends_with(['\n', '\r']);
            // Texts do not overlap, so it can stand only in the last one that begins before it.
            let nearest =
                texts.partition_point(|text| text.start <= at).checked_sub(1).and_then(|index| texts.get(index));
            if !begins_a_line || nearest.is_some_and(|text| text.contains(&at)) {
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
    sort::by_key(&mut reading.findings, |finding| match finding.place {
        Place::Text(span) => span.start,
        Place::Value(_) | Place::Key(_) => 0,
    });
    if more > 0 {
        reading.more.push((&conflict_left::RULE, more));
    }
}

/// Where the texts of a tree stand, in the order of the document.
fn texts(tree: &Tree<'_>) -> Vec<Range<usize>> {
    let nodes = (0..tree.len()).filter_map(|index| tree.node(index)).filter(|node| node.as_str().is_some());
    let mut texts: Vec<Range<usize>> = nodes.map(|node| node.span().range()).collect();
    sort::by_key(&mut texts, |text| text.start);
    texts
}
