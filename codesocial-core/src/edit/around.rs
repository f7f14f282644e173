//! The comments around each value of a text, for a text that is written anew.

use std::collections::HashMap;

use crate::edit::brackets::inner;
use crate::edit::entries::Entries;
use crate::edit::page::{Page, lines};
use crate::edit::placed::{Place, Placed, placed};
use crate::tree::node::Node;

/// The comments around a value.
#[derive(Debug, Clone, Default)]
pub(super) struct Around<'a> {
    /// The lines above it: comments, and empty lines as `None`.
    pub(super) head: Vec<Option<&'a str>>,
    /// Behind it on its line.
    pub(super) behind: Option<&'a str>,
    /// The lines below it: comments, and empty lines as `None`.
    pub(super) tail: Vec<Option<&'a str>>,
    /// Those that close a part of the document, at the column of its key.
    pub(super) closing: Vec<&'a str>,
}

impl<'a> Around<'a> {
    /// Whether no comment stands there.
    pub(super) fn is_empty(&self) -> bool {
        self.head.iter().all(Option::is_none) && self.behind.is_none() && self.tail.is_empty()
    }

    /// Puts a comment behind the value, or above it where one stands behind it already.
    fn beside(&mut self, said: &'a str) {
        match self.behind {
            None => self.behind = Some(said),
            Some(_) => self.head.push(Some(said)),
        }
    }
}

/// The comments of a text by the values that they stand at.
pub(super) struct Comments<'a> {
    page: Page<'a>,
    entries: Entries,
    all: Vec<(usize, &'a str)>,
    /// Those that stand in brackets, by the number of their value.
    inside: HashMap<u32, Around<'a>>,
}

impl<'a> Comments<'a> {
    pub(super) fn of(page: Page<'a>) -> Self {
        let entries = page.all_entries();
        let placed = placed(page, &entries);
        let mut inside: HashMap<u32, Around<'a>> = HashMap::new();
        for comment in placed.iter().filter(|comment| is_inside(page, &entries, comment)) {
            note(page, comment, &mut inside);
        }
        let all = placed.iter().map(|comment| (comment.at, comment.said)).collect();
        Comments { page, entries, all, inside }
    }

    /// What stands above the whole document: its comments, `---`, a line about the version of YAML; empty lines as `None`.
    pub(super) fn above(&self) -> Vec<Option<&'a str>> {
        let root = self.page.root;
        match self.entries.of_all(root).and_then(|entries| entries.first().map(|entry| entry.head)) {
            Some(head) => trimmed(self.page.slice(0, head).trim_start_matches('\u{feff}')).collect(),
            None => {
                let above = self.outside().filter(|(at, _)| !self.is_below(*at)).map(|(_, said)| Some(said));
                let inside = self.inside.get(&root.index()).into_iter().flat_map(|around| around.head.iter().copied());
                let mut above: Vec<_> = above.chain(inside).collect();
                if !above.is_empty() && self.page.is_bracketed(root) {
                    // An empty line parts it from the first key, of which it says nothing.
                    above.push(None);
                }
                above
            }
        }
    }

    /// What stands below the whole document; empty lines as `None`.
    pub(super) fn below(&self) -> Vec<Option<&'a str>> {
        let root = self.page.root;
        match self.entries.of_all(root).and_then(|entries| entries.last().map(|last| last.end)) {
            Some(end) => trimmed(self.page.slice(end, self.page.text.len())).collect(),
            None => {
                let below = self.outside().filter(|(at, _)| self.is_below(*at)).map(|(_, said)| Some(said));
                let inside = self.inside.get(&root.index()).into_iter().flat_map(|around| around.tail.iter().copied());
                inside.chain(below).collect()
            }
        }
    }

    /// Comments of a document without lines of its own for its members: those that stand in none of them.
    fn outside(&self) -> impl Iterator<Item = (usize, &'a str)> {
        let root = self.page.root;
        let span = root.span().range();
        let bracketed = self.page.is_bracketed(root);
        self.all.iter().copied().filter(move |(at, _)| !bracketed || !span.contains(at))
    }

    fn is_below(&self, at: usize) -> bool {
        self.page.is_bracketed(self.page.root) && at >= self.page.root.span().end as usize
    }

    /// The comments around a value, wherever they stand.
    pub(super) fn around(&self, value: Node<'a>) -> Around<'a> {
        let mut around = Around::default();
        let inside = self.inside.get(&value.index()).cloned().unwrap_or_default();
        let Some(entry) = self.entries.of(value) else { return inside };
        let page = self.page;
        let own_line = if entry.is_inline(&page) { entry.label } else { page.line_start(entry.label) };
        around.head.extend(trimmed(page.slice(entry.head, own_line)));
        let members = self.entries.of_all(value).filter(|_| !page.is_alias(value));
        let (until, tail) = match members.as_ref().and_then(|members| members.first().zip(members.last())) {
            // What stands behind the first dash or key of a block is its value's.
            Some((first, last)) => (first.head, last.end),
            None => {
                let tail = page.next_line(page.content_end(value).max(entry.label));
                (tail, tail)
            }
        };
        let span = value.span().range();
        let block = members.is_some();
        let mut behind = Vec::new();
        let from = self.all.partition_point(|(at, _)| *at < entry.label);
        for (at, said) in self.all.iter().skip(from).take_while(|(at, _)| *at < until) {
            let header = page.line_start(*at) == page.line_start(entry.label);
            if page.is_bracketed(value) && span.contains(at) {
                continue;
            }
            if header || !block && *at >= span.start {
                behind.push(*said);
            } else {
                around.head.push(Some(said));
            }
        }
        behind.splice(0..0, inside.behind);
        around.head.extend(inside.head);
        // Only one stands behind something: the nearest.
        around.behind = behind.pop();
        around.head.extend(behind.into_iter().map(Some));
        around.tail.extend(inside.tail);
        for line in lines(page.slice(tail, entry.end)) {
            if entry.column == 0 && block && line.starts_with('#') {
                around.closing.push(line.trim());
                continue;
            }
            around.tail.push(Some(line.trim()).filter(|line| !line.is_empty()));
        }
        while around.tail.last().is_some_and(Option::is_none) {
            around.tail.pop();
        }
        around
    }
}

/// The lines of a text without their blanks, those that are empty as `None`.
fn trimmed(text: &str) -> impl Iterator<Item = Option<&str>> {
    lines(text).map(|line| Some(line.trim()).filter(|line| !line.is_empty()))
}

/// Whether a comment stands in the brackets of an entry, or of the document.
fn is_inside<'a>(page: Page<'a>, entries: &Entries, comment: &Placed<'a>) -> bool {
    let top = entries.holding(comment.owner);
    page.is_bracketed(top) && top.span().range().contains(&comment.at)
}

/// Gives a comment in brackets to its value: one that ends a line to what stands before it, one on a line of its own to what
/// comes next, or else to what the brackets hold.
fn note<'a>(page: Page<'a>, comment: &Placed<'a>, inside: &mut HashMap<u32, Around<'a>>) {
    let (owner, said) = (comment.owner, comment.said);
    let next = match (comment.place, page.begins_line(comment.at)) {
        (Place::Opening, own_line) => match inner(owner).first() {
            Some((_, first)) => {
                if !own_line && owner.parent().is_some() {
                    return inside.entry(owner.index()).or_default().beside(said);
                }
                *first
            }
            None => owner,
        },
        (Place::Between, _) => owner,
        (_, false) => return inside.entry(owner.index()).or_default().beside(said),
        (_, true) => {
            let Some(parent) = owner.parent() else {
                return inside.entry(owner.index()).or_default().tail.push(Some(said));
            };
            // Before the value of the next member stands its key.
            let next = owner.next() + u32::from(parent.is_object());
            match parent.other(next).filter(|_| next < parent.next()) {
                Some(next) => next,
                None => return inside.entry(parent.index()).or_default().tail.push(Some(said)),
            }
        }
    };
    inside.entry(next.index()).or_default().head.push(Some(said));
}
