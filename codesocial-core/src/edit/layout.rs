//! A whole text written anew: in one layout, in either notation, with all its comments.

use crate::base::sort;
use crate::edit::comments::{anchors, comments};
use crate::edit::entries::Entries;
use crate::edit::page::{Page, lines};
use crate::edit::scalar::{Room, Style, number, yaml};
use crate::edit::wanted::same_whatever_order;
use crate::model::order::ModelPlace;
use crate::tree::canonical as json;
use crate::tree::format::Format;
use crate::tree::node::{Kind, Node, Tree};

/// By how many columns each level is indented.
const STEP: usize = 2;

/// The widest line of prose and of lists of words.
const WIDTH: usize = 100;

/// How a text is to be written anew.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Plan {
    /// The notation.
    pub(crate) format: Format,
    /// Whether keys are put into the order of the model.
    pub(crate) ordered: bool,
}

/// The text written anew. In JSON there are no comments; aliases are written out.
pub(crate) fn laid_out(page: Page<'_>, plan: Plan) -> String {
    let place = if plan.ordered { ModelPlace::document() } else { ModelPlace::UNKNOWN };
    let mut layout = Layout {
        page,
        entries: page.all_entries(),
        comments: comments(page),
        out: String::with_capacity(page.text.len() * 5 / 4),
        end: page.line_end(),
        closed: false,
        begun: false,
    };
    // Who writes JSON must not put a mark before it (RFC 8259); one that stands there stays.
    if page.text.starts_with('\u{feff}') && (plan.format == Format::Yaml || page.format == Format::Json) {
        layout.out.push('\u{feff}');
    }
    match plan.format {
        Format::Json => {
            layout.json(page.root, 0, place);
            layout.line_ends();
        }
        Format::Yaml => layout.document(place),
    }
    layout.out
}

/// The canonical text of a document, in its notation. None where it would lose something: anchors are the writers' way to
/// say a thing once.
pub(crate) fn canonical(page: Page<'_>) -> Option<String> {
    if !anchors(page).is_empty() {
        return None;
    }
    let text = laid_out(page, Plan { format: page.format, ordered: true });
    let kept = Tree::of_text(&text, page.format).is_some_and(|tree| {
        Page::of(&text, page.format, &tree).is_some_and(|again| {
            let said = |page| {
                let mut said: Vec<String> = comments(page).into_iter().map(|(_, said)| said.to_owned()).collect();
                sort::by(&mut said, Ord::cmp);
                said
            };
            same_whatever_order(page.root, again.root) && said(page) == said(again)
        })
    });
    kept.then_some(text)
}

struct Layout<'a> {
    page: Page<'a>,
    entries: Entries<'a>,
    comments: Vec<(usize, &'a str)>,
    out: String,
    end: &'static str,
    /// Whether comments were written last that close a part of the document.
    closed: bool,
    /// Whether the first entry of the document is written.
    begun: bool,
}

/// The comments around a value.
#[derive(Default)]
struct Around<'a> {
    /// The lines above it: comments, and empty lines as `None`.
    head: Vec<Option<&'a str>>,
    /// Behind it on its line.
    behind: Option<&'a str>,
    /// The lines below it: comments, and empty lines as `None`.
    tail: Vec<Option<&'a str>>,
    /// Those that close a part of the document, at the column of its key.
    closing: Vec<&'a str>,
}

type Member<'a> = (Option<Node<'a>>, Node<'a>, ModelPlace);

impl<'a> Layout<'a> {
    fn members(&self, node: Node<'a>, place: ModelPlace) -> Vec<Member<'a>> {
        if node.is_array() {
            let inner = place.items(node);
            return node.items().map(|item| (None, item, inner)).collect();
        }
        place.members(node).into_iter().map(|(key, value, place)| (Some(key), value, place)).collect()
    }

    fn line_ends(&mut self) {
        self.out.push_str(self.end);
    }

    fn document(&mut self, place: ModelPlace) {
        let root = self.page.root;
        let first = self.entries.of_all(root).and_then(|entries| entries.first().map(|entry| entry.head));
        let mut empty = false;
        match first {
            Some(head) => {
                // What stands above the whole document: its comments, `---`, a line about the version of YAML.
                let above = self.page.slice(0, head).trim_start_matches('\u{feff}');
                for line in lines(above) {
                    self.line(Some(line.trim()).filter(|line| !line.is_empty()), 0, &mut empty);
                }
            }
            None => {
                for (_, said) in std::mem::take(&mut self.comments) {
                    self.line(Some(said), 0, &mut empty);
                }
            }
        }
        if empty && !self.out.is_empty() {
            self.empty_line();
        }
        let last = self.entries.of_all(root).and_then(|entries| entries.last().map(|last| last.end));
        let members = self.members(root, place);
        if members.is_empty() {
            let text = self.inline(
                root,
                ModelPlace::UNKNOWN,
                Room { column: 2, width: WIDTH, bracketed: false, line_end: self.end },
            );
            self.out.push_str(&text);
            return self.line_ends();
        }
        for (number, member) in members.into_iter().enumerate() {
            self.entry(member, 0, false, number == 0 && self.out.is_empty());
        }
        // What stands below the whole document.
        let mut empty = self.closed;
        for line in lines(last.map_or("", |end| self.page.slice(end, self.page.text.len()))) {
            self.line(Some(line.trim()).filter(|line| !line.is_empty()), 0, &mut empty);
        }
    }

    /// An empty line, unless one stands there already.
    fn empty_line(&mut self) {
        let body = self.out.trim_start_matches('\u{feff}');
        if !body.is_empty()
            && !body.strip_suffix(self.end).is_some_and(|above| above.is_empty() || above.ends_with(self.end))
        {
            self.line_ends();
        }
    }

    /// A line of a comment, after an empty line where one was waiting.
    fn line(&mut self, said: Option<&str>, column: usize, empty: &mut bool) {
        let Some(said) = said else {
            *empty = true;
            return;
        };
        if std::mem::take(empty) {
            self.empty_line();
        }
        self.indent(column);
        self.out.push_str(said);
        self.line_ends();
    }

    fn indent(&mut self, column: usize) {
        self.out.extend(std::iter::repeat_n(' ', column));
    }

    /// A member of an object or an item of a list, at a column; `beside` a dash, where it has no comments of its own.
    fn entry(&mut self, (key, value, place): Member<'a>, column: usize, beside: bool, first: bool) {
        let around = self.around(value);
        let mut empty = std::mem::take(&mut self.closed);
        let mut head = around.head;
        if !std::mem::replace(&mut self.begun, true) {
            // What an empty line parts from the first key is the document's: that of the key stands close to it.
            let blanks = head.iter().take_while(|line| line.is_none()).count();
            let said = head.split_off(blanks).into_iter().filter(Option::is_some);
            head.extend(said);
        }
        let mut lines = head.as_slice();
        if beside || first {
            while let [None, rest @ ..] = lines {
                lines = rest;
            }
        }
        if beside && !lines.is_empty() {
            // The dash stands alone.
            self.line_ends();
        }
        for said in lines {
            self.line(*said, column, &mut empty);
        }
        if empty {
            self.empty_line();
        }
        if beside && lines.is_empty() {
            self.out.push(' ');
        } else {
            self.indent(column);
        }
        match key {
            Some(key) => {
                let room = Room { column: 0, width: usize::MAX, bracketed: true, line_end: self.end };
                let key = yaml(key.as_str().unwrap_or_default(), Style::Plain, room);
                self.out.push_str(&key);
                self.out.push(':');
            }
            None => self.out.push('-'),
        }
        let block = self.value(value, place, column, key.is_some(), around.behind);
        // Below the lines of a block text, a comment at their column would be one of them.
        let below = column + if block { 1 } else { STEP };
        let mut empty = false;
        for said in around.tail {
            self.line(said, below, &mut empty);
        }
        self.closed = !around.closing.is_empty();
        for said in around.closing {
            self.line(Some(said), column, &mut false);
        }
    }

    /// A value behind its key or dash; whether it stands as the lines of a block text.
    fn value(
        &mut self,
        value: Node<'a>,
        place: ModelPlace,
        column: usize,
        behind_key: bool,
        behind: Option<&str>,
    ) -> bool {
        let members = self.members(value, place);
        let behind = behind.map_or_else(String::new, |said| format!(" {said}"));
        let at = self.out.rfind(['\n', '\r']).map_or(0, |end| end + 1);
        let begun = self.out.get(at..).map_or(0, |line| line.chars().count());
        if members.is_empty() || self.fits_line(value, begun) {
            let wide = |text: &str| text.lines().any(|line| column + line.chars().count() > WIDTH);
            let style = match value.as_str() {
                Some(text) if wide(text) || begun + text.chars().count() > WIDTH && !text.contains('\n') => {
                    Style::Folded
                }
                Some(text) if text.contains('\n') => Style::Literal,
                _ => Style::Plain,
            };
            let room = Room { column: column + STEP, width: WIDTH, bracketed: false, line_end: self.end };
            let text = match value.as_str() {
                Some(text) => yaml(text, style, room),
                None => self.inline(value, place, room),
            };
            self.out.push(' ');
            let block = text.contains(self.end);
            match text.split_once(self.end) {
                Some((header, lines)) => {
                    self.out.push_str(header);
                    self.out.push_str(&behind);
                    self.line_ends();
                    self.out.push_str(lines);
                }
                None => {
                    self.out.push_str(&text);
                    self.out.push_str(&behind);
                }
            }
            self.line_ends();
            return block;
        }
        self.out.push_str(&behind);
        let beside = !behind_key && value.is_object() && behind.is_empty();
        if !beside {
            self.line_ends();
        }
        for (number, member) in members.into_iter().enumerate() {
            self.entry(member, column + STEP, beside && number == 0, number == 0);
        }
        false
    }

    /// Whether a list is one of short words that fit on the line, without comments between them.
    fn fits_line(&self, value: Node<'a>, begun: usize) -> bool {
        let words = |item: Node<'a>| {
            item.as_str().filter(|text| !text.contains([' ', '\n'])).map(|text| text.chars().count() + 2)
        };
        let total: Option<usize> = value.items().map(words).sum();
        let commented = !self.page.is_alias(value)
            && !self.page.is_bracketed(value)
            && value.items().any(|item| {
                let around = self.around(item);
                !(around.head.iter().all(Option::is_none) && around.behind.is_none() && around.tail.is_empty())
            });
        value.is_array() && !commented && total.is_some_and(|total| total + begun < WIDTH)
    }

    /// A value on one line.
    fn inline(&self, value: Node<'a>, place: ModelPlace, room: Room) -> String {
        match value.kind() {
            Kind::Array | Kind::Object => {
                let room = Room { bracketed: true, width: usize::MAX, ..room };
                let inner: Vec<String> = self
                    .members(value, place)
                    .into_iter()
                    .map(|(key, value, place)| {
                        let value = self.inline(value, place, room);
                        match key {
                            Some(key) => {
                                format!("{}: {value}", yaml(key.as_str().unwrap_or_default(), Style::Plain, room))
                            }
                            None => value,
                        }
                    })
                    .collect();
                let inner = inner.join(", ");
                if value.is_array() { format!("[{inner}]") } else { format!("{{{inner}}}") }
            }
            _ => match value.as_str() {
                Some(text) => yaml(text, Style::Plain, room),
                None if matches!(value.kind(), Kind::Number(_)) => number(json::value(value)),
                None => json::value(value),
            },
        }
    }

    /// The comments around a value, wherever they stand.
    fn around(&self, value: Node<'a>) -> Around<'a> {
        let mut around = Around::default();
        let Some(entry) = self.entries.of(value) else { return around };
        let page = self.page;
        let own_line = if entry.is_inline(&page) { entry.label } else { page.line_start(entry.label) };
        for line in lines(page.slice(entry.head, own_line)) {
            around.head.push(Some(line.trim()).filter(|line| !line.is_empty()));
        }
        let inside = self.entries.of_all(value).filter(|_| !page.is_alias(value));
        let (until, tail) = match inside.as_ref().and_then(|inside| inside.first().zip(inside.last())) {
            // What stands behind the first dash or key of a block is its value's.
            Some((first, last)) => (first.head, last.end),
            None => {
                let tail = page.next_line(page.content_end(value).max(entry.label));
                (tail, tail)
            }
        };
        let span = value.span().range();
        let block = inside.is_some();
        let mut behind = Vec::new();
        let from = self.comments.partition_point(|(at, _)| *at < entry.label);
        for (at, said) in self.comments.iter().skip(from).take_while(|(at, _)| *at < until) {
            let bracketed = page.is_bracketed(value) && *at < span.end;
            let header = page.line_start(*at) == page.line_start(entry.label);
            if !bracketed && (header || !block && *at >= span.start) {
                behind.push(*said);
            } else {
                around.head.push(Some(said));
            }
        }
        // Only one stands behind something: the nearest.
        around.behind = behind.pop();
        around.head.extend(behind.into_iter().map(Some));
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

    fn json(&mut self, value: Node<'a>, column: usize, place: ModelPlace) {
        let members = self.members(value, place);
        let (open, close) = match value.kind() {
            Kind::Object => ('{', '}'),
            Kind::Array => ('[', ']'),
            _ => {
                let text = json::value(value);
                return self.out.push_str(&text);
            }
        };
        self.out.push(open);
        let any = !members.is_empty();
        for (number, (key, value, place)) in members.into_iter().enumerate() {
            if number > 0 {
                self.out.push(',');
            }
            self.line_ends();
            self.indent(column + STEP);
            if let Some(key) = key {
                json::string(key.as_str().unwrap_or_default(), &mut self.out);
                self.out.push_str(": ");
            }
            self.json(value, column + STEP, place);
        }
        if any {
            self.line_ends();
            self.indent(column);
        }
        self.out.push(close);
    }
}
