//! The notation of MediaWiki, as far as texts for people use it.

use std::collections::HashMap;

use crate::base::letters::lower;
use crate::import::block::{Block, Blocks, Item, Kind, What};
use crate::import::collector::Collector;
use crate::import::number::Style;
use crate::import::piece::Piece;
use crate::import::read::html::Html;

/// Reads a text.
pub(super) fn read(text: &str) -> Blocks {
    let mut to = Collector::default();
    let shown = mask(text, &mut to);
    let mut reader = Wiki::default();
    let mut at = 0;
    for line in shown.split_inclusive('\n') {
        reader.line(line.trim_end_matches(['\n', '\r']), at, &mut to);
        at += line.len();
    }
    reader.end_lists(0, &mut to);
    let mut blocks = to.finish();
    for (number, (words, at)) in reader.notes.into_iter().enumerate() {
        let item = Some(Item { num: Some(format!("[{}]", number + 1)), at });
        blocks.push(Block { kind: Kind::Note, depth: 0, item, words, strong: 0, at });
    }
    blocks
}

/// The text with blanks where something is not shown: comments and templates. Places stay what they are.
fn mask(text: &str, to: &mut Collector) -> String {
    let mut shown = String::with_capacity(text.len());
    let templates = templates(text);
    let mut at = 0;
    while let Some(begin) = text.get(at..).and_then(|rest| rest.find(['<', '{', '_'])).map(|found| at + found) {
        shown.push_str(text.get(at..begin).unwrap_or_default());
        let rest = text.get(begin..).unwrap_or_default();
        let (what, length) = match rest {
            _ if rest.starts_with("<!--") => (What::Comment, rest.find("-->").map_or(rest.len(), |end| end + 3)),
            _ if rest.starts_with("{{") => (What::Mark, templates.get(&begin).map_or(0, |end| end - begin)),
            _ if rest.starts_with("__") => (What::Mark, word(rest)),
            _ => (What::Mark, 0),
        };
        if length == 0 {
            let sign = rest.chars().next().map_or(0, char::len_utf8);
            shown.push_str(rest.get(..sign).unwrap_or_default());
            at = begin + sign;
            continue;
        }
        let cut = rest.get(..length).unwrap_or_default();
        to.leave_out(what, cut.trim_start_matches("<!--").trim_end_matches("-->"), begin);
        shown.extend(std::iter::repeat_n(' ', length));
        at = begin + length;
    }
    shown.push_str(text.get(at..).unwrap_or_default());
    shown
}

/// Where templates end, by where they begin; one that does not end is none.
fn templates(text: &str) -> HashMap<usize, usize> {
    let (mut open, mut ends, mut at) = (Vec::new(), HashMap::new(), 0);
    let bytes = text.as_bytes();
    while let Some(pair) = bytes.get(at..at + 2) {
        match pair {
            b"{{" => open.push(at),
            b"}}" => {
                if let Some(begin) = open.pop() {
                    ends.insert(begin, at + 2);
                }
            }
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
    }
    ends
}

/// What ends a mark is looked for so far behind it.
const NEAR: usize = 4_000;

/// Where something stands, if it stands near.
fn near(rest: &str, wanted: &str) -> Option<usize> {
    head(rest)?.find(wanted)
}

/// What stands near behind a place.
fn head(rest: &str) -> Option<&str> {
    let end = (0..4).map(|less| NEAR.min(rest.len()).saturating_sub(less)).find(|end| rest.is_char_boundary(*end))?;
    rest.get(..end)
}

/// How long a word for the wiki is, as `__NOTOC__`.
fn word(rest: &str) -> usize {
    let inner = rest.get(2..).unwrap_or_default();
    let end = inner.len() - inner.trim_start_matches(|sign: char| sign.is_ascii_uppercase()).len();
    if end > 0 && inner.get(end..).is_some_and(|rest| rest.starts_with("__")) { end + 4 } else { 0 }
}

/// What is open.
#[derive(Default)]
struct Wiki {
    html: Html,
    /// The marks of the open lists, one for each level.
    lists: Vec<char>,
    table: bool,
    /// The notes, each with its place.
    notes: Vec<(Piece, usize)>,
    /// Strong words are open.
    strong: bool,
}

impl Wiki {
    fn line(&mut self, line: &str, at: usize, to: &mut Collector) {
        let words = line.trim();
        let start = at + line.len() - line.trim_start().len();
        if words.is_empty() {
            self.end_lists(0, to);
            return to.end();
        }
        if let Some((level, inner, from)) = heading(words) {
            self.end_lists(0, to);
            to.begin(Kind::Heading(level));
            self.words(inner, start + from, to);
            return to.end();
        }
        if words.starts_with("{|") {
            (self.table, ()) = (true, self.end_lists(0, to));
            return to.end();
        }
        if self.table {
            return self.row(words, start, to);
        }
        if words.len() > 3 && words.trim_matches('-').is_empty() {
            self.end_lists(0, to);
            return to.end();
        }
        let marks = words.len() - words.trim_start_matches(['*', '#', ':', ';']).len();
        if marks == 0 {
            if !self.lists.is_empty() {
                self.end_lists(0, to);
            }
            self.words(words, start, to);
            return to.blank();
        }
        self.item(words.get(..marks).unwrap_or_default(), start, to);
        self.words(words.get(marks..).unwrap_or_default(), start + marks, to);
    }

    /// An item of lists in lists, as its marks say.
    fn item(&mut self, marks: &str, at: usize, to: &mut Collector) {
        let same = self.lists.iter().zip(marks.chars()).take_while(|(open, mark)| **open == *mark).count();
        if same == marks.chars().count() {
            self.end_lists(same, to);
            to.end_item();
        } else {
            self.end_lists(same, to);
            for mark in marks.chars().skip(same) {
                if !self.lists.is_empty() && self.lists.len() > same {
                    to.begin_item(at, None, None);
                }
                to.begin_list((mark == '#').then_some((1, Style::POINT)));
                self.lists.push(mark);
            }
        }
        to.begin_item(at, None, None);
    }

    fn end_lists(&mut self, depth: usize, to: &mut Collector) {
        while self.lists.len() > depth {
            to.end_item();
            to.end_list();
            self.lists.pop();
        }
    }

    fn row(&mut self, words: &str, at: usize, to: &mut Collector) {
        if words.starts_with("|}") {
            self.table = false;
            return to.end();
        }
        if words.starts_with("|-") {
            return to.begin(Kind::Row);
        }
        if let Some(caption) = words.strip_prefix("|+") {
            to.end();
            self.words(caption, at + 2, to);
            return to.end();
        }
        if !words.starts_with(['|', '!']) {
            to.blank();
            return self.words(words, at, to);
        }
        let parting = if words.starts_with('!') { ["!!", "||"] } else { ["||", "||"] };
        let mut from = 1;
        while let Some(rest) = words.get(from..) {
            let end = parting.iter().filter_map(|sign| rest.find(sign)).min().unwrap_or(rest.len());
            let cell = rest.get(..end).unwrap_or_default();
            // What stands before a single bar is for the style.
            let style = cell
                .find('|')
                .filter(|bar| cell.get(..*bar).is_some_and(|style| style.contains('=') && !style.contains("[[")))
                .map_or(0, |bar| bar + 1);
            if to.open_text().is_none() {
                to.begin(Kind::Row);
            }
            to.cell();
            self.words(cell.get(style..).unwrap_or_default(), at + from + style, to);
            to.blank();
            from += end + 2;
        }
    }

    /// Words, with links, strong words and tags in them.
    fn words(&mut self, words: &str, base: usize, to: &mut Collector) {
        let mut at = 0;
        while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
            let next = rest.find(['\'', '[', '<']).unwrap_or(rest.len());
            if next > 0 {
                self.html.feed(rest.get(..next).unwrap_or_default(), base + at, to);
                at += next;
                continue;
            }
            at += self.mark(rest, base + at, to);
        }
    }

    /// What begins with a sign that may be a mark: how many bytes it takes.
    fn mark(&mut self, rest: &str, at: usize, to: &mut Collector) -> usize {
        let quotes = rest.len() - rest.trim_start_matches('\'').len();
        if quotes >= 2 {
            if quotes == 3 || quotes >= 5 {
                self.strong = !self.strong;
                if self.strong { to.begin_strong() } else { to.end_strong() }
            }
            return quotes;
        }
        if rest.starts_with("[[")
            && let Some(end) = near(rest, "]]")
        {
            let inner = rest.get(2..end).unwrap_or_default();
            let (target, shown) = inner.split_once('|').unwrap_or((inner, inner));
            let space = target.split_once(':').map(|(space, _)| lower(space.trim())).unwrap_or_default();
            match &*space {
                "file" | "image" | "fichier" | "datei" | "bild" | "archivo" => {
                    let end = closing(rest).unwrap_or(end);
                    let inner = rest.get(2..end).unwrap_or_default();
                    let caption = caption(inner);
                    let left = inner.get(..inner.len() - caption.len()).unwrap_or_default();
                    to.leave_out(What::Image, left.trim_end_matches('|'), at);
                    to.blank();
                    self.words(caption, at + 2 + left.len(), to);
                    to.blank();
                    return end + 2;
                }
                "category" | "catégorie" | "kategorie" | "categoría" => to.leave_out(What::Mark, inner, at),
                _ => {
                    if shown != target {
                        to.leave_out(What::Address, target, at);
                    }
                    let shown_at = at + 2 + inner.len() - shown.len();
                    self.words(shown.trim_start_matches(':'), shown_at, to);
                }
            }
            return end + 2;
        }
        if ["[http", "[mailto:", "[//"].iter().any(|begin| rest.starts_with(begin))
            && let Some(end) = near(rest, "]")
        {
            let inner = rest.get(1..end).unwrap_or_default();
            let (address, shown) = inner.split_once(' ').unwrap_or((inner, ""));
            to.leave_out(What::Address, address, at);
            self.words(shown, at + 1 + inner.len() - shown.len(), to);
            return end + 1;
        }
        if rest.starts_with("<ref")
            && let Some(open) = near(rest, ">")
        {
            // A note that is named again shows the same number; here it has none of its own.
            if rest.get(..open).is_some_and(|tag| tag.ends_with('/')) {
                to.leave_out(What::Mark, rest.get(..=open).unwrap_or_default(), at);
                return open + 1;
            }
            if let Some(end) = near(rest, "</ref>") {
                let mut inner = Collector::default();
                self.words(rest.get(open + 1..end).unwrap_or_default(), at + open + 1, &mut inner);
                let mut read = inner.finish();
                let words = read.blocks.pop().map(|block| block.words).unwrap_or_default();
                self.notes.push((words, at));
                to.shown(&format!("[{}]", self.notes.len()), at);
                for left in read.left_out {
                    to.leave_out(left.what, &left.text, left.at);
                }
                return end + "</ref>".len();
            }
        }
        if rest.starts_with("<nowiki>")
            && let Some(end) = near(rest, "</nowiki>")
        {
            to.text(rest.get(8..end).unwrap_or_default(), at + 8);
            return end + "</nowiki>".len();
        }
        if rest.starts_with('<')
            && let Some(end) = near(rest, ">")
        {
            self.html.feed(rest.get(..=end).unwrap_or_default(), at, to);
            return end + 1;
        }
        // A sign that is none.
        let length = rest.chars().next().map_or(1, char::len_utf8);
        let sign = rest.get(..length).unwrap_or_default();
        to.text(sign, at);
        length
    }
}

/// The caption that is shown under a picture: what its link says last, where the picture has a frame and that is no option.
fn caption(inner: &str) -> &str {
    const FRAMES: [&str; 12] = [
        "thumb",
        "thumbnail",
        "frame",
        "framed",
        "mini",
        "miniatur",
        "vignette",
        "cadre",
        "encadré",
        "gerahmt",
        "miniatura",
        "marco",
    ];
    const OPTIONS: [&str; 16] = [
        "left",
        "right",
        "center",
        "centre",
        "none",
        "gauche",
        "droite",
        "centré",
        "néant",
        "links",
        "rechts",
        "zentriert",
        "izquierda",
        "derecha",
        "upright",
        "border",
    ];
    // A bar within a link of the caption parts nothing.
    let (mut depth, mut from) = (0_u32, inner.len());
    let mut framed = false;
    for (at, sign) in inner.char_indices() {
        match sign {
            '[' | '{' => depth += 1,
            ']' | '}' => depth = depth.saturating_sub(1),
            '|' if depth == 0 => {
                let option = inner.get(from.min(at)..at).unwrap_or_default();
                framed |= FRAMES.contains(&&*lower(option.trim()));
                from = at + 1;
            }
            _ => {}
        }
    }
    let last = inner.get(from..).unwrap_or_default();
    let option = lower(last.trim());
    let is_option = FRAMES.contains(&&*option)
        || OPTIONS.contains(&&*option)
        || option.ends_with("px")
        || option.split_once('=').is_some_and(|(key, _)| !key.contains(' '));
    if framed && !is_option { last } else { "" }
}

/// Where a link ends that may hold others.
fn closing(rest: &str) -> Option<usize> {
    let head = head(rest)?;
    let mut depth = 0_u32;
    let mut signs = head.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let double = signs.peek().is_some_and(|(_, next)| *next == sign);
        match sign {
            '[' if double => depth += 1,
            ']' if double => depth = depth.saturating_sub(1),
            _ => continue,
        }
        signs.next();
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// The level of a heading, its words and where they begin in the line.
fn heading(line: &str) -> Option<(u8, &str, usize)> {
    let signs =
        (line.len() - line.trim_start_matches('=').len()).min(line.len() - line.trim_end_matches('=').len()).min(6);
    let inner = line.get(signs..line.len().checked_sub(signs)?)?;
    (signs > 0 && !inner.trim().is_empty()).then_some((u8::try_from(signs).unwrap_or(6), inner, signs))
}
