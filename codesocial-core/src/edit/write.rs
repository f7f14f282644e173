//! A text changed so that it says what is wanted: lines that do not change are copied, what comes from another text brings
//! its comments, and only what is new is written anew.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use crate::edit::entries::{Entries, Entry};
use crate::edit::page::{Page, lines};
use crate::edit::scalar;
use crate::edit::scalar::{Room, Style};
use crate::edit::wanted::{Side, Wanted};
use crate::tree::format::Format;
use crate::tree::node::{Node, Tree};

/// The widest line of what is written anew.
const WIDTH: usize = 100;

/// The texts from which a text is written: the edited one, and those from which something is taken over.
#[derive(Clone, Copy)]
pub(crate) struct Pages<'a> {
    pub(crate) ours: Page<'a>,
    pub(crate) theirs: Page<'a>,
    pub(crate) base: Page<'a>,
    entries: [&'a Entries; 3],
}

impl<'a> Pages<'a> {
    /// Texts with the entries of each, in this order: ours, theirs, the base.
    pub(crate) fn new(pages: [Page<'a>; 3], entries: &'a [Entries; 3]) -> Pages<'a> {
        let [ours, theirs, base] = pages;
        Pages { ours, theirs, base, entries: entries.each_ref() }
    }

    pub(crate) fn of(&self, side: Side) -> Page<'a> {
        match side {
            Side::Ours => self.ours,
            Side::Theirs => self.theirs,
            Side::Base => self.base,
        }
    }

    pub(crate) fn entries(&self, side: Side) -> &'a Entries {
        let [ours, theirs, base] = self.entries;
        match side {
            Side::Ours => ours,
            Side::Theirs => theirs,
            Side::Base => base,
        }
    }

    /// The lines of a value with its comments, where it stands in a block.
    pub(crate) fn lines(&self, side: Side, value: Node<'a>) -> Option<&'a str> {
        let entry = self.entries(side).of(value)?;
        Some(self.of(side).slice(entry.head, entry.end))
    }
}

/// The edited text with what is wanted in it. None where it cannot be written so that it says that and nothing is lost.
pub(crate) fn written(pages: Pages<'_>, wanted: &Wanted<'_>) -> Option<String> {
    let ours = pages.ours;
    if let Wanted::Whole(Side::Ours, node) = wanted
        && node.index() == 0
    {
        return Some(ours.text.to_owned());
    }
    let mut writer = Writer::new(pages);
    writer.document(wanted);
    let says = Tree::of_text(&writer.out, ours.format)
        .is_some_and(|tree| tree.root().is_some_and(|root| wanted.is_said_by(root)));
    says.then_some(writer.out)
}

/// What gives the lines of a value with its key or dash, as they would stand at the left edge of the edited text.
pub(crate) fn lines_of<'a>(pages: Pages<'a>) -> impl FnMut(Side, Node<'a>) -> String {
    let mut writer = Writer::new(pages);
    move |side, node| {
        writer.out = String::new();
        let label = node.key().and_then(Node::as_str).map_or(Label::Dash, Label::Key);
        writer.entry(label, &Wanted::Whole(side, node), 0, false);
        std::mem::take(&mut writer.out)
    }
}

/// What stands before a value.
#[derive(Clone, Copy)]
pub(super) enum Label<'l> {
    Key(&'l str),
    Dash,
}

/// A member of what is wanted.
pub(super) type Child<'w, 'a> = (Option<Cow<'w, str>>, Cow<'w, Wanted<'a>>);

pub(super) struct Writer<'a> {
    pub(super) pages: Pages<'a>,
    pub(super) out: String,
    pub(super) step: usize,
    lists: bool,
    pub(super) end: &'static str,
    /// A place of the edited text, and where its line begins.
    pub(super) line: (usize, usize),
    /// Whether the edited text is JSON without blanks.
    pub(super) minified: bool,
    /// Whether the edited text is JSON on several lines.
    pub(super) on_lines: bool,
}

impl<'a> Writer<'a> {
    pub(super) fn new(pages: Pages<'a>) -> Writer<'a> {
        let ours = pages.ours;
        Writer {
            pages,
            out: String::with_capacity(ours.text.len() + 256),
            step: ours.step(),
            lists: ours.indents_lists(),
            end: ours.line_end(),
            line: (0, ours.line_start(0)),
            minified: ours.format == Format::Json && !ours.text.contains(": "),
            on_lines: ours.format == Format::Json && ours.written(ours.root).contains(['\n', '\r']),
        }
    }

    fn document(&mut self, wanted: &Wanted<'a>) {
        let ours = self.pages.ours;
        let root = ours.root;
        let same_kind = self.is_container(wanted)
            && root.is_object() == self.is_object(wanted)
            && (root.is_object() || root.is_array());
        if ours.format == Format::Json || ours.is_bracketed(root) || !same_kind {
            let span = root.span().range();
            self.out.push_str(ours.slice(0, span.start));
            self.bracketed(wanted, 0);
            self.out.push_str(ours.slice(span.end, ours.text.len()));
            return;
        }
        match self.pages.entries(Side::Ours).of_all(root) {
            Some(entries) => {
                let first = entries.first().map_or(0, |entry| entry.head);
                self.out.push_str(ours.slice(0, first));
                self.block(wanted, &entries);
                self.below(&entries, ours.text.len());
            }
            None => self.out.clear(),
        }
    }

    /// The children of what is wanted; of a whole value, each as a whole.
    pub(super) fn children<'w>(&self, wanted: &'w Wanted<'a>) -> Vec<Child<'w, 'a>> {
        match wanted {
            Wanted::Object(_, members) => {
                members.iter().map(|(key, value)| (Some(Cow::Borrowed(key.as_str())), Cow::Borrowed(value))).collect()
            }
            Wanted::List(_, items) => items.iter().map(|item| (None, Cow::Borrowed(item))).collect(),
            Wanted::Whole(side, node) | Wanted::Instead(_, side, node) | Wanted::Lines(_, side, node) => {
                let whole = |value| Cow::Owned(Wanted::Whole(*side, value));
                let items = node.items().map(|item| (None, whole(item)));
                let members = node
                    .members()
                    .map(|(key, value)| (Some(Cow::Owned(key.as_str().unwrap_or_default().to_owned())), whole(value)));
                items.chain(members).collect()
            }
            Wanted::Text(..) => Vec::new(),
        }
    }

    /// A block of the edited text with other entries: its own are copied with their lines. What stands above an entry that
    /// goes, apart from it by an empty line, stays.
    fn block(&mut self, wanted: &Wanted<'a>, entries: &[Entry<'a>]) {
        let ours = self.pages.ours;
        let Some(first) = entries.first().copied() else { return };
        let (column, inline) = (first.column, first.is_inline(&ours));
        let children = self.children(wanted);
        let kept: HashSet<u32> = children.iter().filter_map(|(_, child)| child.ours()).map(Node::index).collect();
        let mut left: HashMap<u32, &str> = HashMap::new();
        let mut waiting: Option<&str> = None;
        for entry in entries {
            if kept.contains(&entry.value.index()) {
                if let Some(lines) = waiting.take() {
                    left.insert(entry.value.index(), lines);
                }
            } else if !entry.is_inline(&ours) {
                let apart = apart(ours.slice(entry.head, ours.line_start(entry.label)));
                waiting = Some(apart).filter(|lines| lines.contains('#')).or(waiting);
            }
        }
        for (number, (key, child)) in children.iter().enumerate() {
            let label = key.as_deref().map_or(Label::Dash, Label::Key);
            let inline = inline && number == 0;
            if let Some(lines) = child.ours().and_then(|node| left.get(&node.index())).filter(|_| !inline) {
                self.fresh_line();
                self.out.push_str(lines);
            }
            self.entry(label, child, column, inline);
        }
        if let Some(lines) = waiting {
            self.fresh_line();
            self.out.push_str(lines);
        }
    }

    /// What stands below the last entry of a block that ends there, and is the block's own.
    fn below(&mut self, entries: &[Entry<'a>], end: usize) {
        let lines = self.pages.ours.slice(entries.last().map_or(end, |last| last.end), end);
        if !lines.is_empty() {
            self.fresh_line();
            self.out.push_str(lines);
        }
    }

    /// One entry: with its lines from wherever it stands, or written anew.
    fn entry(&mut self, label: Label<'_>, wanted: &Wanted<'a>, column: usize, inline: bool) {
        match wanted {
            Wanted::Whole(side, node) | Wanted::Lines(_, side, node) => {
                let page = self.pages.of(*side);
                let fits = |entry: &Entry<'a>| match label {
                    Label::Dash => entry.value.key().is_none(),
                    Label::Key(key) => entry.value.key().and_then(Node::as_str) == Some(key),
                };
                match self.pages.entries(*side).of(*node).filter(fits) {
                    Some(entry) => self.copy(page, entry, entry.head, entry.end, column, inline),
                    None => self.anew(label, wanted, column, inline),
                }
            }
            _ => match wanted.ours().and_then(|node| self.pages.entries(Side::Ours).of(node)) {
                Some(entry) if !self.pages.ours.is_alias(entry.value) => {
                    self.changed(label, wanted, entry, column, inline)
                }
                _ => self.anew(label, wanted, column, inline),
            },
        }
    }

    /// Begins an entry: with its indentation, unless it stands behind a dash. Comments cannot: they get lines of their own.
    fn begin(&mut self, head: &str, column: usize, inline: bool) {
        if !inline {
            self.fresh_line();
            self.out.push_str(head);
            self.indent(column);
        } else if !head.trim().is_empty() {
            while self.out.ends_with(' ') {
                self.out.pop();
            }
            self.out.push_str(self.end);
            self.out.push_str(head);
            self.indent(column);
        }
    }

    pub(super) fn indent(&mut self, column: usize) {
        self.out.extend(std::iter::repeat_n(' ', column));
    }

    /// What ended without a line's end gets one.
    fn fresh_line(&mut self) {
        let begun = self.out.trim_start_matches('\u{feff}');
        if !begun.is_empty() && !begun.ends_with(['\n', '\r']) {
            self.out.push_str(self.end);
        }
    }

    /// Copies the lines of an entry to a column.
    fn copy(&mut self, page: Page<'a>, entry: Entry<'a>, from: usize, to: usize, column: usize, inline: bool) {
        let head_end = if entry.is_inline(&page) { entry.label } else { page.line_start(entry.label) };
        let head = self.shifted(page.slice(from, head_end), entry.column, column);
        let body = self.shifted(page.slice(entry.label, to), entry.column, column);
        self.begin(&head, column, inline);
        self.out.push_str(&body);
    }

    /// Lines moved from one column to another; those that stand further left go as far left as they can.
    fn shifted<'t>(&self, lines: &'t str, from: usize, to: usize) -> Cow<'t, str> {
        let same_ends = match self.end {
            "\n" => !lines.contains('\r'),
            "\r" => !lines.contains('\n'),
            end => self::lines(lines).all(|line| line.ends_with(end) || !line.ends_with(['\n', '\r'])),
        };
        if from == to && same_ends {
            return Cow::Borrowed(lines);
        }
        let mut shifted = String::with_capacity(lines.len() + 16);
        for (number, line) in self::lines(lines).enumerate() {
            let content = line.trim_end_matches(['\n', '\r']);
            let unindented = content.trim_start_matches(' ');
            // What is copied begins behind its own indentation, unless it is a comment's line.
            let first = number == 0 && !content.starts_with([' ', '#']);
            if unindented.is_empty() || first {
                shifted.push_str(content);
            } else {
                let column = (content.len() - unindented.len() + to)
                    .saturating_sub(from)
                    .max(to.min(content.len() - unindented.len()));
                shifted.extend(std::iter::repeat_n(' ', column));
                shifted.push_str(unindented);
            }
            if line.len() > content.len() {
                shifted.push_str(self.end);
            }
        }
        Cow::Owned(shifted)
    }

    /// An entry of the edited text whose value changes in part.
    fn changed(&mut self, label: Label<'_>, wanted: &Wanted<'a>, entry: Entry<'a>, column: usize, inline: bool) {
        let ours = self.pages.ours;
        let (value, span) = (entry.value, entry.value.span().range());
        let same_label = match label {
            Label::Dash => value.key().is_none(),
            Label::Key(key) => value.key().and_then(Node::as_str) == Some(key),
        };
        if !same_label {
            return self.anew(label, wanted, column, inline);
        }
        let children = self.children(wanted);
        let in_place = entry.column == column;
        match wanted {
            _ if self.is_container(wanted) && !ours.is_bracketed(value) && !children.is_empty() && in_place => {
                let same_kind = value.is_object() == self.is_object(wanted);
                let Some(entries) = self.pages.entries(Side::Ours).of_all(value).filter(|_| same_kind) else {
                    return self.anew(label, wanted, column, inline);
                };
                let first = entries.first().map_or(span.start, |first| first.head);
                self.copy(ours, entry, entry.head, first, column, inline);
                self.block(wanted, &entries);
                self.below(&entries, entry.end);
            }
            _ if self.is_container(wanted)
                && ours.is_bracketed(value)
                && value.is_object() == self.is_object(wanted)
                && (children.is_empty() || self.fits_brackets(wanted, value)) =>
            {
                self.copy(ours, entry, entry.head, span.start, column, inline);
                self.bracketed(wanted, column);
                self.out.push_str(ours.slice(span.end, entry.end));
            }
            _ if !(self.is_container(wanted) || value.is_object() || value.is_array()) && span.start < span.end => {
                self.copy(ours, entry, entry.head, span.start, column, inline);
                let gap = ours.slice(entry.label, span.start);
                let text = self.scalar(wanted, Room { bracketed: gap.contains(['\n', '\r']), ..self.room(column) });
                self.out.push_str(&text);
                // A comment cannot follow the lines of a block.
                let rest = ours.slice(span.end, entry.end);
                let (line, after) = rest.split_at(rest.find(['\n', '\r']).unwrap_or(rest.len()));
                if text.contains('\n') && !line.trim().is_empty() {
                    self.fresh_line();
                    self.indent(column);
                    self.out.push_str(line.trim_start());
                    self.out.push_str(after);
                } else {
                    self.out.push_str(rest);
                }
            }
            _ => {
                let head = ours
                    .slice(entry.head, if entry.is_inline(&ours) { entry.label } else { ours.line_start(entry.label) });
                let head = self.shifted(head, entry.column, column);
                self.begin(&head, column, inline);
                self.label(label, column);
                self.value(wanted, column, matches!(label, Label::Key(_)));
            }
        }
    }

    /// An entry that no text has in this form.
    fn anew(&mut self, label: Label<'_>, wanted: &Wanted<'a>, column: usize, inline: bool) {
        self.begin("", column, inline);
        self.label(label, column);
        self.value(wanted, column, matches!(label, Label::Key(_)));
    }

    fn room(&self, column: usize) -> Room {
        Room { column: column + self.step, width: WIDTH, bracketed: false, line_end: self.end }
    }

    fn label(&mut self, label: Label<'_>, column: usize) {
        match label {
            Label::Dash => self.out.push('-'),
            Label::Key(key) => {
                let key = scalar::yaml(key, Style::Plain, Room { bracketed: true, ..self.room(column) });
                self.out.push_str(&key);
                self.out.push(':');
            }
        }
    }

    /// A value behind its label, with the line's end.
    fn value(&mut self, wanted: &Wanted<'a>, column: usize, behind_key: bool) {
        let children = self.children(wanted);
        if children.is_empty() || self.fits_line(wanted, column) {
            self.out.push(' ');
            if children.is_empty() && !self.is_container(wanted) {
                let text = self.scalar(wanted, self.room(column));
                self.out.push_str(&text);
            } else {
                self.one_line(wanted);
            }
            self.out.push_str(self.end);
            return;
        }
        let listed = children.iter().any(|(key, _)| key.is_none());
        let beside_dash = !behind_key && !listed;
        let deeper = match (behind_key, listed) {
            (true, true) if !self.lists => column,
            (true, _) => column + self.step,
            (false, _) => column + 2,
        };
        if beside_dash {
            self.out.push(' ');
        } else {
            self.out.push_str(self.end);
        }
        for (number, (key, child)) in children.iter().enumerate() {
            let label = key.as_deref().map_or(Label::Dash, Label::Key);
            self.entry(label, child, deeper, beside_dash && number == 0);
        }
    }

    pub(super) fn is_container(&self, wanted: &Wanted<'a>) -> bool {
        match wanted {
            Wanted::Whole(_, node) | Wanted::Instead(_, _, node) | Wanted::Lines(_, _, node) => {
                node.is_object() || node.is_array()
            }
            Wanted::Text(..) => false,
            Wanted::Object(..) | Wanted::List(..) => true,
        }
    }

    pub(super) fn is_object(&self, wanted: &Wanted<'a>) -> bool {
        match wanted {
            Wanted::Whole(_, node) | Wanted::Instead(_, _, node) | Wanted::Lines(_, _, node) => node.is_object(),
            other => matches!(other, Wanted::Object(..)),
        }
    }

    /// Whether what is new is written as a list in brackets: short words side by side, as references are.
    fn fits_line(&self, wanted: &Wanted<'a>, column: usize) -> bool {
        let children = self.children(wanted);
        let words = |(key, child): &Child<'_, 'a>| {
            let text = match &**child {
                Wanted::Whole(_, node) | Wanted::Instead(_, _, node) | Wanted::Lines(_, _, node) => node.as_str(),
                Wanted::Text(_, text) => Some(text.as_str()),
                _ => None,
            };
            text.filter(|text| key.is_none() && !text.contains([' ', '\n'])).map(|text| text.chars().count() + 2)
        };
        let total: Option<usize> = children.iter().map(words).sum();
        total.is_some_and(|total| total + column < WIDTH / 2)
    }
}

/// Of the lines above an entry, those that an empty line keeps apart from it.
fn apart(head: &str) -> &str {
    let mut end = 0;
    let mut at = 0;
    for line in lines(head) {
        at += line.len();
        if line.trim().is_empty() {
            end = at;
        }
    }
    head.get(..end).unwrap_or_default()
}
