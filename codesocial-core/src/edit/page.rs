//! A text as a writer sees it: its lines, its columns, how it indents.

use crate::tree::format::Format;
use crate::tree::node::{Node, Tree};

/// A text with what it says.
#[derive(Clone, Copy)]
pub(crate) struct Page<'a> {
    pub(crate) text: &'a str,
    pub(crate) format: Format,
    pub(crate) root: Node<'a>,
}

impl<'a> Page<'a> {
    /// A text that was read without an error.
    pub(crate) fn of(text: &'a str, format: Format, tree: &'a Tree<'a>) -> Option<Page<'a>> {
        Some(Page { text, format, root: tree.root()? })
    }

    /// What stands between two places.
    pub(crate) fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// The text of a value as it is written.
    pub(crate) fn written(&self, node: Node<'a>) -> &'a str {
        self.text.get(node.span().range()).unwrap_or_default()
    }

    /// Where the line of a place begins.
    pub(crate) fn line_start(&self, at: usize) -> usize {
        // The two signs of CR LF end one line.
        let within_end = self.text.as_bytes().get(at) == Some(&b'\n');
        let before = self.slice(0, at);
        let before = before.strip_suffix('\r').filter(|_| within_end).unwrap_or(before);
        let mark = if self.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        before.rfind(['\n', '\r']).map_or(mark, |end| end + 1)
    }

    /// Where the line of a place ends: before the signs that end it.
    pub(crate) fn end_of_line(&self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        at + rest.find(['\n', '\r']).unwrap_or(rest.len())
    }

    /// Where the line after that of a place begins.
    pub(crate) fn next_line(&self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        match rest.find(['\n', '\r']) {
            Some(end) if rest.get(end..end + 2) == Some("\r\n") => at + end + 2,
            Some(end) => at + end + 1,
            None => self.text.len(),
        }
    }

    /// How many bytes stand before a place on its line.
    pub(crate) fn column(&self, at: usize) -> usize {
        at - self.line_start(at)
    }

    /// How lines end: mostly, where they do so in several ways.
    pub(crate) fn line_end(&self) -> &'static str {
        line_end(self.text)
    }

    /// Whether a value stands in brackets, as all of JSON does.
    pub(crate) fn is_bracketed(&self, node: Node<'a>) -> bool {
        (node.is_array() || node.is_object()) && self.written(node).starts_with(['[', '{'])
    }

    /// Whether a text stands as a block of lines of its own, behind `|` or `>`.
    pub(crate) fn is_block(&self, node: Node<'a>) -> bool {
        self.written(node).starts_with(['|', '>'])
    }

    /// Whether a value is an alias: what it repeats stands elsewhere.
    pub(crate) fn is_alias(&self, node: Node<'a>) -> bool {
        self.format == Format::Yaml && self.written(node).starts_with('*')
    }

    /// By how many columns what stands under a key is indented, as the text does it first; two where it never does.
    pub(crate) fn step(&self) -> usize {
        let inner = self.root.members().map(|(_, value)| value).chain(self.root.items());
        let first =
            inner.filter_map(|value| value.members().next().map(|(key, _)| key).or_else(|| value.items().next()));
        let columns =
            first.map(|node| node.span().start as usize).filter(|at| self.begins_line(*at)).map(|at| self.column(at));
        columns.filter(|column| (1..=8).contains(column)).min().unwrap_or(2)
    }

    /// Whether the lists under keys are indented; they are where no list says otherwise.
    pub(crate) fn indents_lists(&self) -> bool {
        let listed = |value: &Node<'a>| value.is_array() && self.written(*value).starts_with('-');
        let mut lists = self.root.members().map(|(_, value)| value).filter(listed);
        lists.next().is_none_or(|list| self.column(list.span().start as usize) > 0)
    }

    /// Whether nothing but blanks stands before a place on its line.
    pub(crate) fn begins_line(&self, at: usize) -> bool {
        self.slice(self.line_start(at), at).trim_matches([' ', '\t']).is_empty()
    }
}

/// The lines of a text with their ends: LF, CRLF or CR.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = match rest.find(['\n', '\r']) {
            Some(at) if rest.get(at..at + 2) == Some("\r\n") => at + 2,
            Some(at) => at + 1,
            None => rest.len(),
        };
        let (line, after) = rest.split_at(end);
        rest = after;
        Some(line)
    })
}

/// How the lines of a text end: as all of them do, else LF or CR LF, as most do.
pub(crate) fn line_end(text: &str) -> &'static str {
    let crlf = text.matches("\r\n").count();
    let all = text.matches('\n').count();
    match (crlf * 2 > all, all) {
        (true, _) => "\r\n",
        (false, 0) if text.contains('\r') => "\r",
        _ => "\n",
    }
}
