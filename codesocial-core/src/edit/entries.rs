//! The members of a block of YAML, each with its lines: the comments before it, itself, what stands behind it.

use crate::edit::page::{Page, lines};
use crate::edit::placed::{is_about_the_file, is_for_programs};
use crate::tree::node::Node;

/// One member of a mapping, or one item of a sequence, with the lines that are its own. The entries of a block follow
/// each other without a gap; what stands below the last one, up to the end of the block, is the block's own.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry<'a> {
    pub(crate) value: Node<'a>,
    /// Where its first line begins: a comment's or an empty one, else its own.
    pub(crate) head: usize,
    /// Where its key or dash stands.
    pub(crate) label: usize,
    /// The column of its key or dash.
    pub(crate) column: usize,
    /// Where the last line ends that is its own: of what stands below the last entry of a block, comments that are not deeper
    /// than its key or dash are the block's.
    pub(crate) end: usize,
}

/// The entries of a text.
#[derive(Debug)]
pub(crate) struct Entries {
    by_value: Vec<Lines>,
}

/// The places of an entry, which are those of [`Entry`]. There is one for each key and value of the text, so they are short.
#[derive(Debug, Clone, Copy)]
struct Lines {
    head: u32,
    label: u32,
    column: u32,
    end: u32,
}

impl Lines {
    /// Of what has no entry: no label stands behind all texts.
    const NONE: Lines = Lines { head: 0, label: u32::MAX, column: 0, end: 0 };

    fn of(entry: &Entry<'_>) -> Lines {
        let short = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        Lines { head: short(entry.head), label: short(entry.label), column: short(entry.column), end: short(entry.end) }
    }
}

impl Entries {
    /// The entry of a value; none where it does not stand in a block.
    pub(crate) fn of<'a>(&self, value: Node<'a>) -> Option<Entry<'a>> {
        let Lines { head, label, column, end } = *self.by_value.get(value.index() as usize)?;
        let long = |place: u32| place as usize;
        let entry = Entry { value, head: long(head), label: long(label), column: long(column), end: long(end) };
        (label != Lines::NONE.label).then_some(entry)
    }

    /// The value itself, or the one around it, that is the nearest to have an entry; the root where none has.
    pub(crate) fn holding<'a>(&self, value: Node<'a>) -> Node<'a> {
        let mut top = value;
        while self.of(top).is_none()
            && let Some(parent) = top.parent()
        {
            top = parent;
        }
        top
    }

    /// The entries of the values of a block, if all of them have one.
    pub(crate) fn of_all<'a>(&self, block: Node<'a>) -> Option<Vec<Entry<'a>>> {
        let entries: Option<Vec<_>> =
            block.items().chain(block.members().map(|(_, value)| value)).map(|value| self.of(value)).collect();
        entries.filter(|entries| !entries.is_empty())
    }
}

impl Entry<'_> {
    /// Whether it begins in the middle of a line, behind the dash of the item that it belongs to.
    pub(super) fn is_inline(&self, page: &Page<'_>) -> bool {
        self.head == self.label && !page.begins_line(self.label)
    }
}

impl<'a> Page<'a> {
    /// The entries of a block that ends at `limit`; none where its lines cannot be told apart.
    pub(super) fn entries(&self, block: Node<'a>, limit: usize) -> Option<Vec<Entry<'a>>> {
        let labels = if block.is_object() { self.keys(block)? } else { self.dashes(block)? };
        let mut entries: Vec<Entry<'a>> = Vec::with_capacity(labels.len());
        let (_, first) = *labels.first()?;
        let column = self.column(first);
        for (value, label) in labels {
            let head = match entries.last_mut() {
                None if self.begins_line(first) => match block.index() {
                    // What stands above the whole document is no entry's.
                    0 => self.below_the_top(first),
                    _ => self.lines_before(block, first),
                },
                None => first,
                Some(previous) => {
                    if self.column(label) != column || !self.begins_line(label) {
                        return None;
                    }
                    let limit = self.line_start(label);
                    let mut end = self.end_of(previous.value, column, limit);
                    if block.index() == 0 {
                        end = self.closed(previous.value, end, limit);
                    }
                    previous.end = end;
                    end
                }
            };
            entries.push(Entry { value, head, label, column, end: limit });
        }
        if let Some(last) = entries.last_mut() {
            last.end = self.end_of(last.value, column, limit);
            if block.index() == 0 {
                last.end = self.closed(last.value, last.end, limit);
            }
        }
        Some(entries)
    }

    /// Every entry of the text, by the number of its value.
    pub(crate) fn all_entries(&self) -> Entries {
        let mut all = Entries { by_value: vec![Lines::NONE; self.root.next() as usize] };
        let mut open = vec![(self.root, self.text.len())];
        while let Some((block, limit)) = open.pop() {
            if !(block.is_object() || block.is_array()) || self.is_bracketed(block) || self.is_alias(block) {
                continue;
            }
            for entry in self.entries(block, limit).unwrap_or_default() {
                open.push((entry.value, entry.end));
                if let Some(place) = all.by_value.get_mut(entry.value.index() as usize) {
                    *place = Lines::of(&entry);
                }
            }
        }
        all
    }

    /// Where the lines of the first key begin: with the comments above it that nothing parts from it, unless they speak of
    /// the whole file.
    fn below_the_top(&self, first: usize) -> usize {
        let own = self.line_start(first);
        let mut line = own;
        while line > self.line_start(0) {
            let above = self.line_start(line - 1);
            let content = self.slice(above, line).trim();
            if !content.starts_with('#') {
                break;
            }
            if is_for_programs(content) {
                break;
            }
            if is_about_the_file(content) {
                return own;
            }
            line = above;
        }
        line
    }

    fn keys(&self, block: Node<'a>) -> Option<Vec<(Node<'a>, usize)>> {
        block
            .members()
            .map(|(key, value)| {
                let start = key.span().start as usize;
                let colon = self.text.get(key.span().end as usize..)?.trim_start_matches([' ', '\t']).starts_with(':');
                colon.then_some((value, start))
            })
            .collect()
    }

    fn dashes(&self, block: Node<'a>) -> Option<Vec<(Node<'a>, usize)>> {
        let first = block.span().start as usize;
        let column = self.column(first);
        let mut from = first;
        let mut dashes = Vec::new();
        for item in block.items() {
            let dash =
                if dashes.is_empty() { first } else { self.dash_from(from, column, item.span().start as usize)? };
            if !self.slice(dash, dash + 1).starts_with('-') {
                return None;
            }
            dashes.push((item, dash));
            from = self.content_end(item);
        }
        Some(dashes)
    }

    /// The first line behind a place that begins with a dash at that column.
    fn dash_from(&self, from: usize, column: usize, until: usize) -> Option<usize> {
        let mut line = self.next_line(from);
        while line < self.text.len() && line <= until {
            let content = self.slice(line, self.next_line(line));
            let rest = content.trim_start_matches(' ');
            if rest.starts_with('-') && content.len() - rest.len() == column {
                return Some(line + column);
            }
            line = self.next_line(line);
        }
        None
    }

    /// Where the lines between a block's own label and its first entry begin.
    fn lines_before(&self, block: Node<'a>, first: usize) -> usize {
        let label = match block.key() {
            Some(key) => key.span().end as usize,
            // The dash of an item whose first line holds nothing else.
            None => {
                let mut line = self.line_start(first);
                while line > 0 {
                    let above = self.line_start(line - 1);
                    let content = self.slice(above, line).trim_start();
                    if !content.is_empty() && !content.starts_with('#') {
                        break;
                    }
                    line = above;
                }
                return line;
            }
        };
        // A tag or an anchor may stand on lines of its own.
        let mut line = self.next_line(label);
        let mut head = line;
        while line < self.line_start(first) {
            let content = self.slice(line, self.next_line(line)).trim_start();
            if !content.is_empty() && !content.starts_with('#') {
                head = self.next_line(line);
            }
            line = self.next_line(line);
        }
        head.min(self.line_start(first))
    }

    /// Where the content of a value ends: of a block that keeps its last lines (`|+`), with them.
    pub(crate) fn content_end(&self, value: Node<'a>) -> usize {
        let end = value.span().end as usize;
        let mut last = value;
        while !self.is_bracketed(last)
            && !self.is_alias(last)
            && let Some(inner) = last.members().map(|(_, value)| value).chain(last.items()).last()
        {
            last = inner;
        }
        let keeps = self.is_block(last) && lines(self.written(last)).next().is_some_and(|header| header.contains('+'));
        if !keeps {
            return end;
        }
        let rest = self.text.get(end..).unwrap_or_default();
        let blanks = rest.len() - rest.trim_start_matches([' ', '\t', '\r', '\n']).len();
        let lines = self.slice(end, end + blanks).rfind(['\n', '\r']).unwrap_or(0);
        end + lines
    }

    /// Where a part of the document ends whose lines end at `end`: comments that follow at once, and that an empty line parts
    /// from what comes next, close it.
    fn closed(&self, value: Node<'a>, end: usize, limit: usize) -> usize {
        let block = (value.is_object() || value.is_array()) && !self.is_bracketed(value) && !self.is_alias(value);
        let mut line = end;
        while block && line < limit {
            let content = self.slice(line, self.next_line(line));
            if content.trim().is_empty() {
                return line;
            }
            if !content.starts_with('#') || is_about_the_file(content) {
                return end;
            }
            line = self.next_line(line);
        }
        if line == self.text.len() { line } else { end }
    }

    /// Where the lines of a value end, before `limit`: with the comments that are deeper than its key or dash.
    fn end_of(&self, value: Node<'a>, column: usize, limit: usize) -> usize {
        let mut end = self.next_line(self.content_end(value));
        let mut line = end;
        while line < limit {
            let content = self.slice(line, self.next_line(line));
            let rest = content.trim_start_matches([' ', '\t']);
            line = self.next_line(line);
            if rest.starts_with('#') && content.len() - rest.len() > column {
                end = line;
            } else if !rest.trim_end().is_empty() {
                break;
            }
        }
        end.min(limit)
    }
}
