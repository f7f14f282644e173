//! Comments put into their places in a text, and taken out of those in which they should not stand.

use std::collections::HashMap;

use crate::base::sort;
use crate::edit::entries::{Entries, Entry};
use crate::edit::opened::same;
use crate::edit::page::Page;
use crate::edit::placed::{Place, Placed, counted};
use crate::tree::format::Format;
use crate::tree::node::{Node, Tree};

/// What is to change at a place.
pub(crate) struct Change<'n, 'a> {
    pub(crate) owner: Node<'n>,
    pub(crate) place: Place,
    /// The comments that stand there.
    pub(crate) standing: Vec<Placed<'n>>,
    /// Those that are to stand there, each with the text that it is taken from.
    pub(crate) wished: Vec<(Page<'a>, Placed<'a>)>,
}

/// A part of the text that something else stands for.
struct Edit {
    from: usize,
    to: usize,
    text: String,
}

/// The text with all changes. None where it would say anything else, or a comment not stand in it.
pub(crate) fn commented<'n>(page: Page<'n>, entries: &Entries, changes: &[Change<'n, '_>]) -> Option<String> {
    if changes.is_empty() {
        return Some(page.text.to_owned());
    }
    let mut editor = Editor { page, entries, end: page.line_end(), edits: Vec::new() };
    for change in changes {
        editor.change(change);
    }
    let text = editor.written()?;
    let tree = Tree::of_text(&text, Format::Yaml)?;
    let again = Page::of(&text, Format::Yaml, &tree)?;
    let mut count: HashMap<&str, i64> = HashMap::new();
    for (_, said) in crate::edit::comments(page) {
        *count.entry(said).or_insert(0) += 1;
    }
    for change in changes {
        for comment in &change.standing {
            *count.entry(comment.said).or_insert(0) -= 1;
        }
        for (_, comment) in &change.wished {
            *count.entry(comment.said).or_insert(0) += 1;
        }
    }
    for (_, said) in crate::edit::comments(again) {
        *count.entry(said).or_insert(0) -= 1;
    }
    (same(page.root, again.root) && count.values().all(|count| *count == 0)).then_some(text)
}

struct Editor<'e, 'n> {
    page: Page<'n>,
    entries: &'e Entries,
    end: &'static str,
    edits: Vec<Edit>,
}

impl<'n> Editor<'_, 'n> {
    fn change(&mut self, change: &Change<'n, '_>) {
        // One that says something else now stays where it is.
        if let ([one], [rest @ .., (_, new)]) = (change.standing.as_slice(), change.wished.as_slice())
            && change.wished.iter().all(|(_, wished)| wished.said != one.said)
        {
            self.edits.push(Edit { from: one.at, to: one.at + one.said.len(), text: new.said.to_owned() });
            return self.insert(change, rest, None, Some(*one));
        }
        let mut left = counted(&change.standing);
        let mut standing = change.standing.iter();
        let mut waiting: Vec<(Page<'_>, Placed<'_>)> = Vec::new();
        let mut last: Option<Placed<'n>> = None;
        for (source, wished) in &change.wished {
            if left.get(wished.said).is_none_or(|count| *count == 0) {
                waiting.push((*source, *wished));
                continue;
            }
            // What stands before it there goes.
            let mut here = None;
            for comment in standing.by_ref() {
                if let Some(count) = left.get_mut(comment.said) {
                    *count = count.saturating_sub(1);
                }
                if comment.said == wished.said {
                    here = Some(*comment);
                    break;
                }
                self.remove(comment);
            }
            self.insert(change, &std::mem::take(&mut waiting), last, here);
            last = here.or(last);
        }
        for comment in standing {
            self.remove(comment);
        }
        self.insert(change, &waiting, last, None);
    }

    /// Takes a comment out: with its line, where it has one of its own.
    fn remove(&mut self, comment: &Placed<'n>) {
        let page = self.page;
        let end = comment.at + comment.said.len();
        let start = page.line_start(comment.at);
        let (from, to) = if page.begins_line(comment.at) {
            (start, page.next_line(comment.at))
        } else {
            let before = page.text.get(start..comment.at).unwrap_or_default();
            (start + before.trim_end_matches([' ', '\t']).len(), page.end_of_line(end))
        };
        self.edits.push(Edit { from, to, text: String::new() });
    }

    /// Puts comments between two that stand there already.
    fn insert(
        &mut self,
        change: &Change<'n, '_>,
        comments: &[(Page<'_>, Placed<'_>)],
        after: Option<Placed<'n>>,
        before: Option<Placed<'n>>,
    ) {
        if comments.is_empty() {
            return;
        }
        let page = self.page;
        let entry = self.entries.of(change.owner);
        let place = match (change.place, entry) {
            (Place::Top | Place::Below, _) if change.owner.index() == 0 => change.place,
            (place, Some(_)) => place,
            // In brackets everything stands behind something.
            (Place::Opening, None) => Place::Opening,
            (_, None) => Place::Behind,
        };
        match (place, entry) {
            (Place::Top, _) => {
                let first = self.entries.of_all(page.root).and_then(|entries| entries.first().map(|first| first.head));
                let top = first.unwrap_or_else(|| page.line_start(page.root.span().start as usize));
                let at = between(page, after, before).unwrap_or(top);
                self.lines(at, 0, comments, true);
            }
            (Place::Above, Some(entry)) => self.above(entry, comments, after, before),
            (Place::Below, entry) => {
                let (content, column) = self.below(change.owner, entry);
                let at = between(page, after, before).unwrap_or(content);
                self.lines(at, column, comments, false);
            }
            (Place::Behind | Place::Between | Place::Opening, Some(entry)) => {
                // Only one fits behind something.
                let free = after.is_none() && before.is_none();
                match self.line_of(change.owner, entry, place).filter(|_| free) {
                    Some(at) => {
                        let (rest, last) = comments.split_at(comments.len() - 1);
                        self.behind(at, last);
                        if !rest.is_empty() {
                            self.above(entry, rest, None, None);
                        }
                    }
                    None => self.above(entry, comments, None, None),
                }
            }
            (_, None) => self.in_brackets(change.owner, place, comments),
        }
    }

    /// Lines above an entry; one that begins behind a dash gets a line of its own below it.
    fn above(
        &mut self,
        entry: Entry<'n>,
        comments: &[(Page<'_>, Placed<'_>)],
        after: Option<Placed<'n>>,
        before: Option<Placed<'n>>,
    ) {
        let page = self.page;
        let line = page.line_start(entry.label);
        if page.begins_line(entry.label) {
            let at = between(page, after, before).unwrap_or(line);
            return self.lines(at, entry.column, comments, true);
        }
        let indent = " ".repeat(entry.column);
        let mut text = String::from(self.end);
        for (_, comment) in comments {
            text.push_str(&format!("{indent}{}{}", comment.said, self.end));
        }
        text.push_str(&indent);
        let before = page.text.get(line..entry.label).unwrap_or_default();
        self.edits.push(Edit { from: line + before.trim_end_matches(' ').len(), to: entry.label, text });
    }

    /// Where the lines below a value begin, and at which column comments stand there.
    fn below(&self, owner: Node<'n>, entry: Option<Entry<'n>>) -> (usize, usize) {
        let page = self.page;
        match (self.entries.of_all(owner).and_then(|inside| inside.last().copied()), entry) {
            (Some(last), _) => (last.end, last.column),
            (None, Some(entry)) => {
                let deeper = if page.is_block(owner) { 1 } else { page.step() };
                (page.next_line(page.content_end(owner)), entry.column + deeper)
            }
            (None, None) => (page.next_line(owner.span().end as usize), 0),
        }
    }

    /// Lines at a place, with the empty lines around them that they have where they come from.
    fn lines(&mut self, at: usize, column: usize, comments: &[(Page<'_>, Placed<'_>)], above: bool) {
        let page = self.page;
        let before = page.text.get(..at).unwrap_or_default();
        let mut text = String::new();
        if !(before.trim_start_matches('\u{feff}').is_empty() || before.ends_with(['\n', '\r'])) {
            text.push_str(self.end);
        }
        let first_line = before.trim_start_matches('\u{feff}').is_empty();
        let mut parted = first_line
            || page.text.get(page.line_start(at.saturating_sub(1))..at).is_some_and(|line| line.trim().is_empty());
        for (source, comment) in comments {
            let start = source.line_start(comment.at);
            let own = source.begins_line(comment.at);
            let line_above = source.text.get(source.line_start(start.saturating_sub(1))..start).unwrap_or_default();
            if own && start > 0 && line_above.trim().is_empty() && !parted {
                text.push_str(self.end);
            }
            text.push_str(&" ".repeat(column));
            text.push_str(comment.said);
            text.push_str(self.end);
            let next = source.next_line(comment.at);
            let below = source.text.get(next..source.next_line(next)).unwrap_or_default();
            parted = own && above && !below.is_empty() && below.trim().is_empty();
            if parted {
                text.push_str(self.end);
            }
        }
        self.edits.push(Edit { from: at, to: at, text });
    }

    /// The end of the line behind which a comment at a value stands; none where something else stands there.
    fn line_of(&self, owner: Node<'n>, entry: Entry<'n>, place: Place) -> Option<usize> {
        let page = self.page;
        let span = owner.span().range();
        let label_end = owner.key().map_or(entry.label + 1, |key| key.span().end as usize);
        let inside = self.entries.of_all(owner).filter(|_| !page.is_alias(owner));
        let line = match inside.as_ref().and_then(|inside| inside.first()) {
            Some(first) if page.line_start(first.label) == page.line_start(entry.label) => return None,
            Some(_) => label_end,
            None if place == Place::Between => label_end,
            None if page.is_block(owner) => span.start,
            None => span.end,
        };
        let end = page.end_of_line(line);
        (!page.text.get(line..end)?.contains('#')).then_some(end)
    }

    fn behind(&mut self, at: usize, comments: &[(Page<'_>, Placed<'_>)]) {
        let page = self.page;
        let start = page.line_start(at);
        let before = page.text.get(start..at).unwrap_or_default();
        let from = start + before.trim_end_matches([' ', '\t']).len();
        for (source, comment) in comments {
            let line = source.line_start(comment.at);
            let gap = source.text.get(line..comment.at).unwrap_or_default();
            let blanks = gap.len() - gap.trim_end_matches(' ').len();
            let blanks = if blanks == 0 || source.begins_line(comment.at) { 1 } else { blanks };
            self.edits.push(Edit { from, to: at, text: format!("{}{}", " ".repeat(blanks), comment.said) });
        }
    }

    /// Comments in brackets: each ends its line, and what follows stands on the next one.
    fn in_brackets(&mut self, owner: Node<'n>, place: Place, comments: &[(Page<'_>, Placed<'_>)]) {
        let page = self.page;
        let mut at = if place == Place::Opening { owner.span().start as usize + 1 } else { owner.span().end as usize };
        let rest = page.text.get(at..).unwrap_or_default();
        let blanks = rest.len() - rest.trim_start().len();
        if rest.get(blanks..).is_some_and(|rest| rest.starts_with(',')) {
            at += blanks + 1;
        }
        let rest = page.text.get(at..).unwrap_or_default();
        let to = at + rest.len() - rest.trim_start_matches([' ', '\t']).len();
        let line = page.text.get(page.line_start(at)..).unwrap_or_default();
        let column = line.len() - line.trim_start_matches([' ', '-']).len();
        let column =
            self.entries.of(self.entries.holding(owner)).map_or(column, |entry| entry.column.max(column)) + page.step();
        let indent = " ".repeat(column);
        let mut text = String::new();
        for (number, (_, comment)) in comments.iter().enumerate() {
            if number > 0 {
                text.push_str(self.end);
                text.push_str(&indent);
            } else {
                text.push(' ');
            }
            text.push_str(comment.said);
        }
        let ends = page.text.get(to..).is_none_or(|rest| rest.is_empty() || rest.starts_with(['\n', '\r']));
        if !ends {
            text.push_str(self.end);
            text.push_str(&indent);
        }
        self.edits.push(Edit { from: at, to, text });
    }

    /// The text with all that was noted; none where two of it overlap.
    fn written(mut self) -> Option<String> {
        sort::by_key(&mut self.edits, |edit| (edit.from, edit.to));
        let mut written = String::with_capacity(self.page.text.len() * 5 / 4);
        let mut at = 0;
        for edit in &self.edits {
            written.push_str(self.page.text.get(at..edit.from)?);
            written.push_str(&edit.text);
            at = edit.to;
        }
        written.push_str(self.page.text.get(at..)?);
        Some(written)
    }
}

/// Behind one comment or before another, if there is one.
fn between(page: Page<'_>, after: Option<Placed<'_>>, before: Option<Placed<'_>>) -> Option<usize> {
    let behind = after.map(|comment| page.next_line(comment.at));
    behind.or_else(|| before.map(|comment| page.line_start(comment.at)))
}
