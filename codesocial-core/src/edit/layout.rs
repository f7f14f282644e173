//! A whole text written anew: in one layout, in either notation, with all its comments.

use crate::base::sort;
use crate::edit::around::Comments;
use crate::edit::comments::{anchors, comments};
use crate::edit::page::Page;
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
        comments: Comments::of(page),
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
    comments: Comments<'a>,
    out: String,
    end: &'static str,
    /// Whether comments were written last that close a part of the document.
    closed: bool,
    /// Whether the first entry of the document is written.
    begun: bool,
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
        let mut empty = false;
        for line in self.comments.above() {
            self.line(line, 0, &mut empty);
        }
        if empty && !self.out.is_empty() {
            self.empty_line();
        }
        let members = self.members(root, place);
        if members.is_empty() {
            let text = self.inline(
                root,
                ModelPlace::UNKNOWN,
                Room { column: 2, width: WIDTH, bracketed: false, line_end: self.end },
            );
            self.out.push_str(&text);
            self.line_ends();
        }
        for (number, member) in members.into_iter().enumerate() {
            self.entry(member, 0, false, number == 0 && self.out.is_empty());
        }
        // What stands below the whole document.
        let mut empty = self.closed;
        for line in self.comments.below() {
            self.line(line, 0, &mut empty);
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
        let around = self.comments.around(value);
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
        let commented = !self.page.is_alias(value) && value.items().any(|item| !self.comments.around(item).is_empty());
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
