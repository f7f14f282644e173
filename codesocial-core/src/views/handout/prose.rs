//! A text of a document as it is read: paragraphs and lists, with the emphasis, code and addresses that its writers marked
//! (CommonMark). Whatever is no such mark stays as it is written, and no word is lost.

use crate::base::markdown::address;
use crate::views::handout::rich::{Rich, Run, Style};
use crate::views::handout::{Block, Entry};

/// Emphasis within emphasis is read so deep.
const DEEPEST: usize = 3;

/// The blocks of a text in a language; `see` is shown each run of words and may put others in its place.
pub(crate) fn blocks(text: &str, language: Option<&str>, see: &mut dyn FnMut(Rich) -> Rich) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut open: Option<(bool, String)> = None;
    let mut close = |open: &mut Option<(bool, String)>| {
        let Some((item, text)) = open.take() else { return };
        let words = inline(&text, language);
        // Marks alone say nothing.
        if words.is_empty() {
            return;
        }
        let words = Block::Words(see(words));
        match (item, blocks.last_mut()) {
            (true, Some(Block::Entries(entries))) => entries.push(Entry { anchor: None, blocks: vec![words] }),
            (true, _) => blocks.push(Block::Entries(vec![Entry { anchor: None, blocks: vec![words] }])),
            (false, _) => blocks.push(words),
        }
    };
    for line in text.lines() {
        let line = line.trim();
        let quoted = line.trim_start_matches('>').trim_start();
        let line = if line.starts_with("> ") { quoted } else { line };
        if line.is_empty() {
            close(&mut open);
        } else if let Some(item) = ["- ", "* ", "+ ", "• "].iter().find_map(|mark| line.strip_prefix(mark)) {
            close(&mut open);
            open = Some((true, item.trim().to_owned()));
        } else if is_numbered(line) {
            close(&mut open);
            open = Some((false, line.to_owned()));
        } else if let Some(heading) = heading(line) {
            close(&mut open);
            open = Some((false, format!("**{heading}**")));
            close(&mut open);
        } else if let Some((_, text)) = &mut open {
            text.push(' ');
            text.push_str(line);
        } else {
            open = Some((false, line.to_owned()));
        }
    }
    close(&mut open);
    blocks
}

/// Whether a line begins with a number or letter of a list: `1.`, `2)`, `a)`.
fn is_numbered(line: &str) -> bool {
    let mark = line.split(' ').next().unwrap_or_default();
    let number = mark.strip_suffix(['.', ')']).unwrap_or_default();
    let digits = number.bytes().all(|sign| sign.is_ascii_digit()) && number.len() < 4;
    let letter = number.len() == 1 && mark.ends_with(')') && number.bytes().all(|sign| sign.is_ascii_lowercase());
    !number.is_empty() && mark.len() < line.len() && (digits || letter)
}

fn heading(line: &str) -> Option<&str> {
    let text = line.trim_start_matches('#');
    let level = line.len() - text.len();
    ((1..=6).contains(&level) && text.starts_with(' ')).then(|| text.trim().trim_end_matches('#').trim())
}

/// A text in one line, with its marks.
pub(crate) fn inline(text: &str, language: Option<&str>) -> Rich {
    let signs: Vec<char> = text.chars().collect();
    let mut reader =
        Reader { signs: &signs, runs: Vec::new(), plain: String::new(), language, vain: Vec::new(), no_link: 0 };
    reader.read(Style::Plain, DEEPEST);
    Rich(reader.runs)
}

struct Reader<'s> {
    signs: &'s [char],
    runs: Vec<Run>,
    plain: String,
    language: Option<&'s str>,
    /// The marks that nothing closes any more, so that no text is searched twice for them.
    vain: Vec<&'static str>,
    /// No link begins before this place, for the same reason.
    no_link: usize,
}

impl Reader<'_> {
    fn read(&mut self, style: Style, deepest: usize) {
        let mut at = 0;
        while let Some(sign) = self.signs.get(at).copied() {
            at = self.mark(at, sign, &style, deepest).unwrap_or_else(|| {
                self.plain.push(sign);
                at + 1
            });
        }
        self.flush(&style);
    }

    /// What is read from a sign on that may be a mark, and where it ends.
    fn mark(&mut self, at: usize, sign: char, style: &Style, deepest: usize) -> Option<usize> {
        let before = self.signs.get(..at).unwrap_or_default();
        let rest = self.signs.get(at..).unwrap_or_default();
        match sign {
            '\\' => {
                let next = rest.get(1).filter(|next| next.is_ascii_punctuation())?;
                self.plain.push(*next);
                Some(at + 2)
            }
            '`' => {
                let end = self.closing(at + 1, "`", |_| true)?;
                self.put(style, Style::Code, at + 1, end);
                Some(end + 1)
            }
            '*' | '_' => self.emphasis(at, sign, style, deepest),
            '<' => {
                let length = address(&[], rest.get(1..)?);
                if length == 0 || rest.get(length + 1) != Some(&'>') {
                    return None;
                }
                self.put(style, Style::Address, at + 1, at + 1 + length);
                Some(at + length + 2)
            }
            'h' => {
                let length = address(before, rest);
                if length == 0 {
                    return None;
                }
                self.put(style, Style::Address, at, at + length);
                Some(at + length)
            }
            '[' => self.link(at, style),
            _ => None,
        }
    }

    fn emphasis(&mut self, at: usize, sign: char, style: &Style, deepest: usize) -> Option<usize> {
        let double = self.signs.get(at + 1) == Some(&sign);
        let (mark, look): (&'static str, _) = match (sign, double) {
            ('*', true) => ("**", Style::Strong),
            ('*', false) => ("*", Style::Emphasis),
            (_, true) => ("__", Style::Strong),
            (_, false) => ("_", Style::Emphasis),
        };
        let first = at + mark.len();
        let after = self.signs.get(first)?;
        let joined = at > 0 && self.signs.get(at - 1).is_some_and(|before| before.is_alphanumeric());
        if after.is_whitespace() || *after == sign || joined || deepest == 0 {
            return None;
        }
        let signs = self.signs;
        let closes = |end: usize| {
            let before = end.checked_sub(1).and_then(|before| signs.get(before));
            let after = signs.get(end + mark.len());
            before.is_some_and(|before| !before.is_whitespace())
                && after.is_none_or(|after| !after.is_alphanumeric() && *after != sign)
        };
        let end = self.closing(first, mark, closes).filter(|end| *end > first)?;
        self.flush(style);
        let outer = std::mem::replace(&mut self.signs, signs.get(first..end)?);
        let (vain, no_link) = (std::mem::take(&mut self.vain), std::mem::take(&mut self.no_link));
        let inner = if *style == Style::Plain { look } else { style.clone() };
        self.read(inner, deepest - 1);
        self.signs = outer;
        (self.vain, self.no_link) = (vain, no_link);
        Some(end + mark.len())
    }

    /// `[words](https://…)`: the words, then the address, so that nobody is led elsewhere than it seems.
    fn link(&mut self, at: usize, style: &Style) -> Option<usize> {
        if at < self.no_link {
            return None;
        }
        let end = self.closing(at + 1, "](", |_| true)?;
        let length = address(&[], self.signs.get(end + 2..)?);
        let last = end + 2 + length;
        if length == 0 || self.signs.get(last) != Some(&')') {
            self.no_link = end;
            return None;
        }
        let words: String = self.signs.get(at + 1..end)?.iter().collect();
        let target: String = self.signs.get(end + 2..last)?.iter().collect();
        if words != target {
            self.plain.push_str(&words);
            self.plain.push_str(" (");
        }
        self.put(style, Style::Address, end + 2, last);
        if words != target {
            self.plain.push(')');
        }
        Some(last + 1)
    }

    /// Where a mark stands next that closes something. What is not found once is not searched for again.
    fn closing(&mut self, from: usize, mark: &'static str, closes: impl Fn(usize) -> bool) -> Option<usize> {
        if self.vain.contains(&mark) {
            return None;
        }
        let fits = |at: usize| mark.chars().zip(at..).all(|(sign, place)| self.signs.get(place) == Some(&sign));
        let found = (from..self.signs.len()).find(|at| fits(*at) && closes(*at));
        if found.is_none() {
            self.vain.push(mark);
        }
        found
    }

    fn put(&mut self, around: &Style, style: Style, from: usize, to: usize) {
        self.flush(around);
        let text: String = self.signs.get(from..to).unwrap_or_default().iter().collect();
        self.runs.push(Run { text, style, language: self.language.map(str::to_owned) });
    }

    fn flush(&mut self, style: &Style) {
        if !self.plain.is_empty() {
            let text = std::mem::take(&mut self.plain);
            self.runs.push(Run { text, style: style.clone(), language: self.language.map(str::to_owned) });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Strong between `[`, emphasis between `(`, code between `|`, addresses between `<`.
    fn shown(text: &str) -> String {
        let one = |run: Run| match run.style {
            Style::Plain | Style::Link(_) | Style::Anchor(_) => run.text,
            Style::Strong => format!("[{}]", run.text),
            Style::Emphasis => format!("({})", run.text),
            Style::Code => format!("|{}|", run.text),
            Style::Address => format!("<{}>", run.text),
        };
        inline(text, None).0.into_iter().map(one).collect()
    }

    #[test]
    fn marks_are_read_and_what_is_none_stays() {
        for (text, expected) in [
            ("**Note** : dans", "[Note] : dans"),
            ("un *mot* et _un autre_", "un (mot) et (un autre)"),
            ("**a *b* c** d", "[a ][b][ c] d"),
            ("Membre*, cotisation*", "Membre*, cotisation*"),
            ("5 * 3 * 2 et a_b_c", "5 * 3 * 2 et a_b_c"),
            ("**sans fin", "**sans fin"),
            ("`code` et ` seul", "|code| et ` seul"),
            ("voir https://example.org/a_b, puis", "voir <https://example.org/a_b>, puis"),
            ("[la charte](https://example.org)", "la charte (<https://example.org>)"),
            ("[x](javascript:alert(1))", "[x](javascript:alert(1))"),
            ("\\*pas\\*", "*pas*"),
            ("<b>", "<b>"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn paragraphs_and_items() {
        let blocks = blocks("Un\ndeux.\n\n- a\n- b\n\n1. c\nd) e", None, &mut |words| words);
        let said: Vec<String> = blocks
            .iter()
            .map(|block| match block {
                Block::Words(words) => words.plain(),
                Block::Entries(entries) => format!("{} items", entries.len()),
                _ => String::new(),
            })
            .collect();
        assert_eq!(said, ["Un deux.", "2 items", "1. c", "d) e"]);
    }
}
