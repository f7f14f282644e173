//! Values in brackets: all of JSON, and the lists and mappings of YAML that stand in them.

use crate::edit::page::Page;
use crate::edit::scalar;
use crate::edit::scalar::{Room, Style};
use crate::edit::wanted::{Side, Wanted};
use crate::edit::write::Writer;
use crate::tree::canonical;
use crate::tree::format::Format;
use crate::tree::node::{Kind, Node};

impl<'a> Writer<'a> {
    /// A scalar in the notation of the edited text; a number as it is written.
    pub(super) fn scalar(&self, wanted: &Wanted<'a>, room: Room) -> String {
        let (text, written) = match wanted {
            Wanted::Text(node, text) => (Some(text.as_str()), node.map(|node| self.pages.ours.written(node))),
            Wanted::Whole(side, node) => (node.as_str(), Some(self.pages.of(*side).written(*node))),
            Wanted::Instead(ours, _, node) | Wanted::Lines(ours, _, node) => {
                (node.as_str(), Some(self.pages.ours.written(*ours)))
            }
            Wanted::Object(..) | Wanted::List(..) => (None, None),
        };
        let json = self.pages.ours.format == Format::Json;
        match (text, wanted) {
            (Some(text), _) if json => {
                let mut quoted = String::with_capacity(text.len() + 2);
                canonical::string(text, &mut quoted);
                quoted
            }
            (Some(text), Wanted::Whole(side, _)) if self.pages.of(*side).format == Format::Json => {
                let style = if text.contains('\n') {
                    Style::Literal
                } else if text.chars().count() + room.column > room.width {
                    Style::Folded
                } else {
                    Style::Plain
                };
                scalar::yaml(text, style, room)
            }
            (Some(text), _) => scalar::yaml(text, written.map_or(Style::Plain, Style::of), room),
            (None, Wanted::Whole(side, node) | Wanted::Instead(_, side, node) | Wanted::Lines(_, side, node)) => {
                match node.kind() {
                    Kind::Number(_) if self.pages.of(*side).format == self.pages.ours.format => {
                        self.pages.of(*side).written(*node).to_owned()
                    }
                    Kind::Number(_) if !json => scalar::number(canonical::value(*node)),
                    _ => canonical::value(*node),
                }
            }
            (None, _) => String::new(),
        }
    }

    /// Whether a value in brackets can be changed where it stands: nothing that is lost with its commas.
    pub(super) fn fits_brackets(&self, wanted: &Wanted<'a>, node: Node<'a>) -> bool {
        self.pages.ours.format == Format::Json
            || self.keeps_members(wanted, node)
            || !has_comment(self.pages.ours, node)
    }

    /// Whether the members are those that stand there, in their order.
    fn keeps_members(&self, wanted: &Wanted<'a>, node: Node<'a>) -> bool {
        let standing: Vec<u32> = inner(node).iter().map(|(_, value)| value.index()).collect();
        let wished: Vec<u32> =
            self.children(wanted).iter().map(|(_, child)| child.ours().map_or(u32::MAX, Node::index)).collect();
        standing == wished
    }

    /// A value in brackets; `column` is that of the line on which it begins.
    pub(super) fn bracketed(&mut self, wanted: &Wanted<'a>, column: usize) {
        let ours = self.pages.ours;
        if let Wanted::Whole(Side::Ours, node) = wanted
            && !ours.is_alias(*node)
            && (ours.is_bracketed(*node) || !(node.is_object() || node.is_array()))
        {
            return self.out.push_str(ours.written(*node));
        }
        let standing = wanted.ours().filter(|node| {
            ours.is_bracketed(*node) && node.is_object() == self.is_object(wanted) && self.is_container(wanted)
        });
        let Some(node) = standing else { return self.new_brackets(wanted, column) };
        let span = node.span().range();
        let own = inner(node);
        if self.keeps_members(wanted, node) {
            let mut at = span.start;
            for ((_, child), (_, value)) in self.children(wanted).iter().zip(own) {
                let place = value.span().range();
                self.out.push_str(ours.slice(at, place.start));
                let indentation = self.indentation(place.start);
                self.bracketed(child, indentation);
                at = place.end;
            }
            return self.out.push_str(ours.slice(at, span.end));
        }
        let children = self.children(wanted);
        let (Some((start, _)), Some((_, last))) = (own.first().copied(), own.last().copied()) else {
            return self.new_brackets(wanted, column);
        };
        if children.is_empty() {
            return self.out.push_str(if node.is_object() { "{}" } else { "[]" });
        }
        let opening = ours.slice(span.start, start);
        let closing = ours.slice(last.span().end as usize, span.end);
        let between = match own.get(1) {
            Some((next, _)) => {
                ours.slice(own.first().map_or(0, |(_, value)| value.span().end as usize), *next).to_owned()
            }
            None => format!(",{}", opening.get(1..).filter(|gap| !gap.trim_matches(' ').is_empty()).unwrap_or(" ")),
        };
        let inner_column = self.indentation(start);
        self.out.push_str(opening);
        for (number, (key, child)) in children.iter().enumerate() {
            if number > 0 {
                self.out.push_str(&between);
            }
            let kept = child.ours().filter(|value| value.parent().is_some_and(|parent| parent.index() == node.index()));
            match (key.as_deref(), kept.and_then(Node::key).filter(|name| name.as_str() == key.as_deref())) {
                (None, _) => {}
                // The key as it is written, with its colon.
                (Some(_), Some(name)) => {
                    let value = kept.map_or(0, |value| value.span().start as usize);
                    self.out.push_str(ours.slice(name.span().start as usize, value));
                }
                (Some(key), None) => self.bracket_key(key, start == span.start + 1 && !between.contains(' ')),
            }
            self.bracketed(child, inner_column);
        }
        self.out.push_str(closing);
    }

    /// How far the line of a place is indented. Places are asked for one after the other, perhaps all on one long line: what was
    /// gone through is not gone through again.
    fn indentation(&mut self, at: usize) -> usize {
        let ours = self.pages.ours;
        let (known, start) = self.line;
        let start = if at < known {
            ours.line_start(at)
        } else {
            ours.slice(known, at).rfind(['\n', '\r']).map_or(start, |end| known + end + 1)
        };
        self.line = (at, start);
        let line = ours.slice(start, at);
        line.len() - line.trim_start_matches([' ', '\t']).len()
    }

    fn bracket_key(&mut self, key: &str, tight: bool) {
        if self.pages.ours.format == Format::Json {
            canonical::string(key, &mut self.out);
            self.out.push_str(if tight { ":" } else { ": " });
        } else {
            let room = Room { column: 0, width: usize::MAX, bracketed: true, line_end: self.end };
            self.out.push_str(&scalar::yaml(key, Style::Plain, room));
            self.out.push_str(": ");
        }
    }

    /// Brackets that stand nowhere yet: on lines of their own in JSON that has lines, else on one.
    fn new_brackets(&mut self, wanted: &Wanted<'a>, column: usize) {
        let ours = self.pages.ours;
        let children = self.children(wanted);
        if !self.on_lines || children.is_empty() {
            return self.one_line(wanted);
        }
        let listed = children.iter().any(|(key, _)| key.is_none());
        self.out.push(if listed { '[' } else { '{' });
        let tabs = ours
            .slice(ours.line_start(inner(ours.root).first().map_or(0, |(start, _)| *start)), ours.text.len())
            .starts_with('\t');
        let step = if tabs { 1 } else { self.step };
        for (number, (key, child)) in children.iter().enumerate() {
            if number > 0 {
                self.out.push(',');
            }
            self.bracket_line(column + step, tabs);
            if let Some(key) = key {
                self.bracket_key(key, false);
            }
            self.bracketed(child, column + step);
        }
        self.bracket_line(column, tabs);
        self.out.push(if listed { ']' } else { '}' });
    }

    fn bracket_line(&mut self, column: usize, tabs: bool) {
        self.out.push_str(self.end);
        self.out.extend(std::iter::repeat_n(if tabs { '\t' } else { ' ' }, column));
    }

    /// A value on one line.
    pub(super) fn one_line(&mut self, wanted: &Wanted<'a>) {
        if !self.is_container(wanted) {
            let room = Room { column: 0, width: usize::MAX, bracketed: true, line_end: self.end };
            let text = self.scalar(wanted, room);
            return self.out.push_str(&text);
        }
        let children = self.children(wanted);
        let object = self.is_object(wanted);
        let minified = self.minified;
        self.out.push(if object { '{' } else { '[' });
        for (number, (key, child)) in children.iter().enumerate() {
            if number > 0 {
                self.out.push_str(if minified { "," } else { ", " });
            }
            if let Some(key) = key {
                self.bracket_key(key, minified);
            }
            self.one_line(child);
        }
        self.out.push(if object { '}' } else { ']' });
    }
}

/// The members of a value: where each begins, with its key, and its value.
pub(super) fn inner(node: Node<'_>) -> Vec<(usize, Node<'_>)> {
    let items = node.items().map(|item| (item.span().start as usize, item));
    let members = node.members().map(|(key, value)| (key.span().start as usize, value));
    items.chain(members).collect()
}

/// Whether comments stand between the members of a value in brackets.
fn has_comment(page: Page<'_>, node: Node<'_>) -> bool {
    let span = node.span().range();
    let mut at = span.start;
    for (start, value) in inner(node) {
        if page.slice(at, start).contains('#') {
            return true;
        }
        at = value.span().end as usize;
    }
    page.slice(at, span.end).contains('#')
}
