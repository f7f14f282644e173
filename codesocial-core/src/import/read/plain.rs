//! Plain text: paragraphs between empty lines, bullets, numbers at the beginning of lines, headings that stand alone.

mod hyphens;
mod pages;

use crate::import::block::{Blocks, Kind, What};
use crate::import::collector::Collector;
use crate::import::number::{Form, Leading, follows, is_first, is_part, leading};
use crate::import::outline::{in_capitals, is_heading};

const BULLETS: [char; 11] = ['-', '*', '+', '•', '–', '—', '·', '▪', '◦', '●', '‣'];

/// The levels of headings without a number: the title, lines in capitals, and lines that stand alone, which are within articles.
const TITLE: u8 = 1;
const IN_CAPITALS: u8 = 5;
const ALONE: u8 = 30;

/// Reads a text.
pub(super) fn read(text: &str) -> Blocks {
    let mut lines = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive(['\n', '\u{c}']) {
        let words = line.trim_end();
        let start = words.len() - words.trim_start().len();
        lines.push(Line {
            words: words.trim_start(),
            indent: indent(words.get(..start).unwrap_or_default()),
            at: at + start,
            ends_page: line.ends_with('\u{c}'),
            goes_on: false,
        });
        at += line.len();
    }
    let mut to = Collector::default();
    for line in pages::take_margins(&mut lines) {
        to.leave_out(What::Margin, line.words, line.at);
    }
    to.joined_words(hyphens::join(&mut lines));
    let mut reader = Plain { lines: &lines, to, lists: Vec::new(), begun: false, open: false };
    let mut number = 0;
    while number < lines.len() {
        number += reader.line(number);
    }
    reader.end_lists(0);
    reader.to.finish()
}

/// A line, without the blanks around it.
struct Line<'t> {
    words: &'t str,
    /// By how many columns it is indented.
    indent: usize,
    at: usize,
    /// Whether a form feed ends it.
    ends_page: bool,
    /// Whether its last word goes on in the next line.
    goes_on: bool,
}

fn indent(blanks: &str) -> usize {
    blanks.chars().map(|sign| if sign == '\t' { 4 } else { 1 }).sum()
}

struct Plain<'t> {
    lines: &'t [Line<'t>],
    to: Collector,
    /// How far the bullets of the open lists are indented.
    lists: Vec<usize>,
    /// Whether a block was met.
    begun: bool,
    /// Whether a paragraph is open.
    open: bool,
}

impl Plain<'_> {
    /// Reads a line; how many it took.
    fn line(&mut self, number: usize) -> usize {
        let Some(line) = self.lines.get(number) else { return 1 };
        if line.words.is_empty() {
            self.to.end();
            self.open = false;
            return 1;
        }
        let goes_on = |at: usize| self.lines.get(at).is_some_and(|line| line.goes_on);
        if self.open && number.checked_sub(1).is_some_and(goes_on) {
            self.say(line.words, line);
            return 1;
        }
        if !self.open && self.is_underlined(number) {
            self.heading(line, if self.begun { IN_CAPITALS } else { TITLE });
            return 2;
        }
        if let Some(rest) = bullet(line.words) {
            self.item(line);
            self.say(rest, line);
            return 1;
        }
        if self.open && self.is_behind_list(number) {
            self.to.end();
            self.open = false;
        }
        let numbered = leading(line.words);
        if numbered.as_ref().is_some_and(|found| self.is_item(number, found)) {
            self.item(line);
            self.say(line.words, line);
            return 1;
        }
        if !self.open && numbered.is_none() && self.stands_alone(number) {
            let level = match () {
                () if !self.begun => Some(TITLE),
                () if in_capitals(line.words) => Some(IN_CAPITALS),
                () if self.lists.is_empty() && self.leads_on(number) => Some(ALONE),
                () => None,
            };
            if let Some(level) = level {
                self.heading(line, level);
                return 1;
            }
        }
        let begins = numbered.as_ref().is_some_and(|found| {
            let rest = line.words.get(found.length..).unwrap_or_default();
            let large = rest.chars().next().is_none_or(|first| !first.is_lowercase());
            match found.form {
                _ if !self.open => true,
                Form::Brackets => true,
                Form::Word(_) | Form::Sign => found.parted || is_heading(line.words),
                Form::Letters => found.num.ends_with(')'),
                Form::Figures | Form::Steps(_) => {
                    let last = self.to.open_text().and_then(leading);
                    let last = last.as_ref();
                    let behind_colon = || self.ends_with(':');
                    (found.parted && large)
                        || found.num.ends_with(')') && is_first(found.num) && behind_colon()
                        || last.is_some_and(|last| follows(last, found))
                        || large
                            && matches!(found.form, Form::Steps(_))
                            && last.is_some_and(|last| is_part(found, last))
                }
            }
        });
        if begins || (!self.open && self.lists.last().is_some_and(|indent| line.indent <= *indent)) {
            let outer = self.lists.iter().position(|indent| line.indent <= *indent).unwrap_or(self.lists.len());
            self.end_lists(outer);
            self.to.end();
        }
        self.say(line.words, line);
        // `Article 3` above its words, in one paragraph.
        if begins
            && numbered.is_some_and(|found| matches!(found.form, Form::Word(_) | Form::Sign))
            && is_heading(line.words)
        {
            self.to.end();
            self.open = false;
        }
        1
    }

    /// Whether a line with a number in a bracket is an item of a list: behind a colon and further in, or beside such an item.
    fn is_item(&self, number: usize, found: &Leading<'_>) -> bool {
        let Some(line) = self.lines.get(number) else { return false };
        let before = number.checked_sub(1).and_then(|before| self.lines.get(before));
        let bracketed = matches!(found.form, Form::Figures | Form::Letters) && found.num.ends_with(')');
        let first = || {
            let further = before.is_some_and(|before| before.indent < line.indent && !before.words.is_empty());
            further && is_first(found.num) && self.ends_with(':')
        };
        bracketed && line.indent > 0 && (self.lists.last() == Some(&line.indent) || first())
    }

    /// Whether a line is further out than the items of the list before it, of which the last is at the end of a sentence.
    fn is_behind_list(&self, number: usize) -> bool {
        let further_out = |line: &Line<'_>| self.lists.last().is_some_and(|indent| line.indent < *indent);
        self.lines.get(number).is_some_and(further_out)
            && ['.', ';', '!', '?'].into_iter().any(|sign| self.ends_with(sign))
    }

    fn ends_with(&self, sign: char) -> bool {
        self.to.open_text().is_some_and(|open| open.ends_with(sign))
    }

    /// The last words of a line.
    fn say(&mut self, words: &str, line: &Line<'_>) {
        self.to.text(words, line.at + line.words.len() - words.len());
        if !line.goes_on {
            self.to.blank();
        }
        (self.begun, self.open) = (true, true);
    }

    fn heading(&mut self, line: &Line<'_>, level: u8) {
        self.end_lists(0);
        self.to.begin(Kind::Heading(level));
        self.to.text(line.words, line.at);
        self.to.end();
        (self.begun, self.open) = (true, false);
    }

    /// A bullet: in the list that is indented as it, or in a new one.
    fn item(&mut self, line: &Line<'_>) {
        let deeper = self.lists.iter().position(|indent| *indent > line.indent).unwrap_or(self.lists.len());
        self.end_lists(deeper);
        if self.lists.last() == Some(&line.indent) {
            self.to.end_item();
        } else {
            self.to.begin_list(None);
            self.lists.push(line.indent);
        }
        self.to.begin_item(line.at, None, None);
    }

    fn end_lists(&mut self, depth: usize) {
        while self.lists.len() > depth {
            self.to.end_item();
            self.to.end_list();
            self.lists.pop();
        }
    }

    fn is_underlined(&self, number: usize) -> bool {
        let line = self.lines.get(number + 1).map_or("", |next| next.words);
        ["=", "-", "~"].iter().any(|sign| line.len() > 2 && line.trim_matches(|one| sign.contains(one)).is_empty())
    }

    /// Whether a line stands between empty ones and is no sentence.
    fn stands_alone(&self, number: usize) -> bool {
        let line = self.lines.get(number).map_or("", |line| line.words);
        self.lines.get(number + 1).is_none_or(|next| next.words.is_empty()) && is_heading(line)
    }

    /// Whether words follow that a heading can stand above.
    fn leads_on(&self, number: usize) -> bool {
        let next = self.lines.iter().enumerate().skip(number + 1).find(|(_, line)| !line.words.is_empty());
        next.is_some_and(|(place, _)| !self.stands_alone(place))
            && self.lines.get(number).is_some_and(|line| line.words.chars().count() <= 60)
    }
}

/// What stands behind a bullet.
fn bullet(words: &str) -> Option<&str> {
    let rest = words.strip_prefix(BULLETS)?;
    let text = rest.trim_start();
    (text.len() < rest.len() && !text.is_empty()).then_some(text)
}
