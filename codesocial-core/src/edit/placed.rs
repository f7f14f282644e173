//! The ledger of comments: each comment of a text with the value that it stands at, and how it stands there.

use std::collections::HashMap;

use crate::base::letters::lower;
use crate::base::sort;
use crate::edit::brackets::inner;
use crate::edit::comments::comments;
use crate::edit::entries::{Entries, Entry};
use crate::edit::page::Page;
use crate::tree::node::Node;

/// How a comment stands at a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Place {
    /// Above the whole document.
    Top,
    /// On lines of its own above the key or dash.
    Above,
    /// Behind the value on its line, or behind the key or dash of a block.
    Behind,
    /// Between the key or dash and a value that begins on a later line.
    Between,
    /// Behind the sign that opens brackets.
    Opening,
    /// On lines of its own below the value.
    Below,
}

/// A comment with its owner.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Placed<'a> {
    /// Where its sign stands.
    pub(crate) at: usize,
    /// What it says, with its sign.
    pub(crate) said: &'a str,
    /// The value that it stands at.
    pub(crate) owner: Node<'a>,
    /// How it stands there.
    pub(crate) place: Place,
}

impl Placed<'_> {
    /// Whether it says nothing: it has only its sign.
    pub(crate) fn is_empty(&self) -> bool {
        self.said.trim_matches(['#', ' ', '\t']).is_empty()
    }
}

/// How often each comment stands among some.
pub(crate) fn counted<'a>(comments: &[Placed<'a>]) -> HashMap<&'a str, usize> {
    let mut counts = HashMap::new();
    for comment in comments {
        *counts.entry(comment.said).or_insert(0) += 1;
    }
    counts
}

/// The comments of a text with their owners, in the order of the text.
pub(crate) fn placed<'a>(page: Page<'a>, entries: &Entries) -> Vec<Placed<'a>> {
    let comments = comments(page);
    if comments.is_empty() {
        return Vec::new();
    }
    let all = (0..page.root.next()).filter_map(|index| page.root.other(index)).filter_map(|node| entries.of(node));
    let mut all: Vec<Entry<'a>> = all.collect();
    sort::by_key(&mut all, |entry| (entry.head, std::cmp::Reverse(entry.end)));
    let mut ahead = all.into_iter().peekable();
    let mut open: Vec<Entry<'a>> = Vec::new();
    let mut brackets = Brackets::default();
    let mut found = Vec::with_capacity(comments.len());
    for (at, said) in comments {
        while let Some(entry) = ahead.next_if(|entry| entry.head <= at) {
            while open.last().is_some_and(|last| last.end < entry.end) {
                open.pop();
            }
            open.push(entry);
        }
        while open.last().is_some_and(|entry| entry.end <= at) {
            open.pop();
        }
        let (owner, place) = match open.last() {
            Some(entry) => in_entry(page, entries, *entry, at, &mut brackets),
            None => in_document(page, entries, at, &mut brackets),
        };
        found.push(Placed { at, said, owner, place });
    }
    found
}

/// The owner of a comment that stands in an entry, and in none of those in it.
fn in_entry<'a>(
    page: Page<'a>,
    entries: &Entries,
    entry: Entry<'a>,
    at: usize,
    brackets: &mut Brackets<'a>,
) -> (Node<'a>, Place) {
    let value = entry.value;
    if at < entry.label {
        return (value, Place::Above);
    }
    if let Some(inside) = entries.of_all(value).filter(|_| !page.is_alias(value)) {
        let below = inside.last().is_some_and(|last| last.end <= at);
        return (value, if below { Place::Below } else { Place::Behind });
    }
    let span = value.span().range();
    let place = if at < span.start {
        Place::Between
    } else if at >= span.end {
        if page.line_start(at) == page.line_start(span.end.max(entry.label)) { Place::Behind } else { Place::Below }
    } else if page.is_bracketed(value) {
        return brackets.owner(value, at);
    } else {
        // Behind the header of a block.
        Place::Behind
    };
    (value, place)
}

/// The owner of a comment that stands in no entry.
fn in_document<'a>(page: Page<'a>, entries: &Entries, at: usize, brackets: &mut Brackets<'a>) -> (Node<'a>, Place) {
    let root = page.root;
    let span = root.span().range();
    let begin = entries.of_all(root).and_then(|entries| entries.first().map(|first| first.head)).unwrap_or(span.start);
    match at {
        _ if at < begin => (root, Place::Top),
        _ if at < span.end && page.is_bracketed(root) => brackets.owner(root, at),
        _ => (root, Place::Below),
    }
}

/// What stands in brackets, looked up many times.
#[derive(Default)]
struct Brackets<'a> {
    inner: HashMap<u32, Vec<(usize, Node<'a>)>>,
}

impl<'a> Brackets<'a> {
    /// The owner of a comment in brackets: the value behind which it stands.
    fn owner(&mut self, brackets: Node<'a>, at: usize) -> (Node<'a>, Place) {
        let mut here = brackets;
        loop {
            let inside = self.inner.entry(here.index()).or_insert_with(|| inner(here));
            let before = inside.partition_point(|(start, _)| *start <= at);
            let Some((_, value)) = before.checked_sub(1).and_then(|last| inside.get(last)).copied() else {
                return (here, Place::Opening);
            };
            let span = value.span().range();
            match at {
                _ if at < span.start => return (value, Place::Between),
                _ if at < span.end && (value.is_object() || value.is_array()) => here = value,
                _ => return (value, Place::Behind),
            }
        }
    }
}

/// Whether a comment speaks to a program and not to people: it works as it is written, and where it stands.
pub(crate) fn is_for_programs(said: &str) -> bool {
    let said = said.trim_start_matches('#').trim_start();
    let begins = [
        "yaml-language-server:",
        "$schema",
        "vim:",
        "vi:",
        "ex:",
        "yamllint ",
        "prettier-ignore",
        "-*-",
        "!",
        "kate:",
        "language-server:",
        "cspell:",
        "editorconfig-",
        "noqa",
        "yamlfmt",
        "schema:",
        "SPDX-",
        "REUSE-",
    ];
    begins.iter().any(|begin| said.starts_with(begin)) || said.contains(" vim: ") || said.ends_with("-*-")
}

/// Whether a comment speaks of the whole file: it is for programs, or says whose the text is.
pub(crate) fn is_about_the_file(said: &str) -> bool {
    let lower = lower(said.trim_start_matches('#').trim_start());
    is_for_programs(said) || ["copyright", "©", "(c)"].iter().any(|begin| lower.starts_with(begin))
}
