//! Markdown, as GitHub and pandoc show it.

use std::borrow::Cow;
use std::collections::HashMap;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use crate::import::block::{Blocks, Kind, What};
use crate::import::collector::Collector;
use crate::import::number::{Figures, Form, Style, follows, is_first, is_part, leading};
use crate::import::outline::is_heading;
use crate::import::read::comments::on_one_line;
use crate::import::read::html::Html;

/// Reads a text.
pub(super) fn read(text: &str) -> Blocks {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
    let plain = on_one_line(with_plain_blanks(text), options);
    let text = plain.as_ref();
    let mut reader = Markdown { text, ..Markdown::default() };
    let mut notes: Vec<(String, Collector)> = Vec::new();
    let mut main = Collector::default();
    for (event, span) in Parser::new_ext(text, options).into_offset_iter() {
        match &event {
            Event::Start(Tag::FootnoteDefinition(label)) => notes.push((label.to_string(), std::mem::take(&mut main))),
            Event::End(TagEnd::FootnoteDefinition) => reader.end_note(&mut notes, &mut main),
            _ => reader.event(event, span.start, span.end, &mut main),
        }
    }
    let mut blocks = main.finish();
    reader.add_notes(&mut blocks);
    blocks
}

/// A blank that is not to be broken, as French writers type it, makes no heading or item of a line for CommonMark; people mean one.
/// Where one follows such a mark, as many plain blanks as it has bytes stand in its place.
fn with_plain_blanks(text: &str) -> Cow<'_, str> {
    if !text.contains(HARD_BLANKS) {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let marked = line.trim_start_matches(' ');
        let after = match marked.trim_start_matches('#') {
            after if after.len() < marked.len() => after,
            _ => match marked.trim_start_matches(|sign: char| sign.is_ascii_digit()) {
                after if after.len() < marked.len() => after.strip_prefix(['.', ')']).unwrap_or_default(),
                _ => marked.strip_prefix(['-', '*', '+']).unwrap_or_default(),
            },
        };
        let words = after.trim_start_matches(HARD_BLANKS);
        plain.push_str(line.get(..line.len() - after.len()).unwrap_or_default());
        plain.extend(std::iter::repeat_n(' ', after.len() - words.len()));
        plain.push_str(words);
    }
    Cow::Owned(plain)
}

const HARD_BLANKS: [char; 2] = ['\u{a0}', '\u{202f}'];

#[derive(Default)]
struct Markdown<'t> {
    text: &'t str,
    html: Html,
    /// A block of HTML, while its lines are read, and where it begins.
    html_block: Option<(String, usize)>,
    /// The front matter, while it is read.
    front_matter: Option<(String, usize)>,
    /// The numbers of the notes, in the order in which the text refers to them.
    notes: HashMap<String, usize>,
    /// What the notes say.
    said: Vec<(String, Blocks)>,
    /// Pictures that are open.
    images: usize,
    /// A line ended that may begin an item of a list of pandoc.
    line_ended: bool,
}

impl Markdown<'_> {
    fn event(&mut self, event: Event<'_>, start: usize, end: usize, to: &mut Collector) {
        match event {
            Event::Start(tag) => self.start(tag, start, end, to),
            Event::End(tag) => self.end(tag, to),
            Event::Text(words) => match &mut self.front_matter {
                Some((matter, _)) => matter.push_str(&words),
                None => {
                    if std::mem::take(&mut self.line_ended) {
                        self.after_line(&words, to);
                    }
                    to.text(&self.html.shown(&words), start);
                }
            },
            Event::Code(words) => {
                let inside = self.text.get(start..end).and_then(|code| code.find(&*words)).unwrap_or_default();
                to.text(&words, start + inside);
            }
            Event::Html(_) if self.html_block.is_some() => self.html_line(start, end),
            Event::InlineHtml(_) | Event::Html(_) => {
                if let Some(html) = self.text.get(start..end) {
                    self.html.feed(html, start, to);
                }
            }
            Event::SoftBreak => {
                self.line_ended = true;
                to.blank();
            }
            Event::HardBreak => {
                self.line_ended = true;
                to.line_end();
            }
            Event::Rule => to.end(),
            Event::FootnoteReference(label) => {
                let next = self.notes.len() + 1;
                let number = *self.notes.entry(label.to_string()).or_insert(next);
                to.shown(&format!("[{number}]"), start);
            }
            Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, at: usize, end: usize, to: &mut Collector) {
        if std::mem::take(&mut self.line_ended) && matches!(tag, Tag::Strong | Tag::Emphasis) {
            let words = self.text.get(at..end).unwrap_or_default();
            self.after_line(words.trim_start_matches(['*', '_']), to);
        }
        match tag {
            Tag::Paragraph => to.end(),
            Tag::Heading { level, id, classes, attrs } => {
                to.begin(Kind::Heading(depth(level)));
                if id.is_some() || !classes.is_empty() || !attrs.is_empty() {
                    let line = self.text.get(at..end).unwrap_or_default();
                    let mark = line.rfind('{').unwrap_or_default();
                    to.leave_out(What::Mark, line.get(mark..).unwrap_or_default(), at + mark);
                }
            }
            Tag::CodeBlock(kind) => {
                if let CodeBlockKind::Fenced(language) = kind {
                    to.leave_out(What::Mark, &language, at);
                }
                to.begin(Kind::Lines);
            }
            Tag::HtmlBlock => {
                to.end();
                self.html_block = Some((String::new(), at));
            }
            Tag::BlockQuote(_) => to.end(),
            Tag::List(first) => {
                let close = self.text.get(at..).unwrap_or_default();
                let close = close.trim_start_matches(|sign: char| sign.is_ascii_digit());
                let after = if close.starts_with(')') { ")" } else { "." };
                to.begin_list(first.map(|first| (first, Style { before: "", figures: Figures::Decimal, after })));
            }
            Tag::Item => {
                let from = self.text.get(at..end).unwrap_or_default();
                let digits = from.len() - from.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
                let written = from.get(..digits + 1).filter(|_| digits > 0);
                let trimmed = written.map(|written| written.trim_start_matches('0'));
                to.begin_item(at, trimmed, None);
            }
            Tag::TableHead | Tag::TableRow => to.begin(Kind::Row),
            Tag::TableCell => to.cell(),
            Tag::Strong => to.begin_strong(),
            Tag::Strikethrough => to.begin_aside(What::Struck, at),
            Tag::Link { link_type, dest_url, .. } => {
                let shown = matches!(link_type, LinkType::Autolink | LinkType::Email);
                if !shown && !dest_url.starts_with('#') {
                    to.leave_out(What::Address, &dest_url, at);
                }
            }
            Tag::Image { dest_url, .. } => {
                if self.images == 0 {
                    to.begin_aside(What::Image, at);
                    to.text(&dest_url, at);
                    to.text(" ", at);
                }
                self.images += 1;
            }
            Tag::MetadataBlock(_) => self.front_matter = Some((String::new(), at)),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, to: &mut Collector) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::BlockQuote(_) | TagEnd::Table => {
                to.end()
            }
            TagEnd::TableHead | TagEnd::TableRow => to.end(),
            TagEnd::HtmlBlock => {
                if let Some((html, at)) = self.html_block.take() {
                    self.html.feed(&html, at, to);
                }
                to.end();
            }
            TagEnd::List(_) => to.end_list(),
            TagEnd::Item => to.end_item(),
            TagEnd::Strong => to.end_strong(),
            TagEnd::Strikethrough => to.end_aside(),
            TagEnd::Image => {
                self.images = self.images.saturating_sub(1);
                if self.images == 0 {
                    to.end_aside();
                }
            }
            TagEnd::MetadataBlock(_) => {
                if let Some((matter, at)) = self.front_matter.take() {
                    for (key, value) in matter.lines().filter_map(|line| line.split_once([':', '='])) {
                        let value = value.trim().trim_matches(['"', '\'']);
                        match key.trim() {
                            "title" => to.title(value),
                            "date" => to.date(value),
                            "lang" | "language" => to.language(value),
                            _ => {}
                        }
                    }
                    to.leave_out(What::FrontMatter, &matter, at);
                }
            }
            _ => {}
        }
    }

    /// A line of a block of HTML: a tag or a comment may go on in the next. Blanks stand for the marks of quotations and items between lines,
    /// so that all places stay.
    fn html_line(&mut self, start: usize, end: usize) {
        if let (Some((html, at)), Some(line)) = (&mut self.html_block, self.text.get(start..end)) {
            html.extend(std::iter::repeat_n(' ', start.saturating_sub(*at + html.len())));
            html.push_str(line);
        }
    }

    /// A line within what CommonMark takes for one paragraph begins a new one, where people mean one: `a)` behind a colon or behind a line that
    /// begins so, `1.2` behind `1.1`, a bullet behind a bullet, and what stands under a number with its heading.
    fn after_line(&self, words: &str, to: &mut Collector) {
        let Some(open) = to.open_text() else { return };
        let (last, next) = (leading(open), leading(words));
        let large = words.chars().next().is_some_and(|first| !first.is_lowercase());
        let number = next.as_ref().is_some_and(|next| match next.form {
            Form::Letters | Form::Brackets => {
                let end = |num: &str| num.chars().next_back();
                let beside = last.as_ref().is_some_and(|last| last.form == next.form && end(last.num) == end(next.num));
                beside || open.ends_with(':') && is_first(next.num)
            }
            Form::Word(_) | Form::Sign => large && last.as_ref().is_some_and(|last| follows(last, next)),
            Form::Steps(_) => large && last.as_ref().is_some_and(|last| is_part(next, last)),
            _ => false,
        });
        let headed = last.as_ref().is_some_and(|last| {
            let rest = open.get(last.length..).unwrap_or_default();
            matches!(last.form, Form::Word(_) | Form::Sign)
                && (rest.is_empty() || is_heading(rest) && (last.parted || next.is_some()))
                && large
        });
        let bullets = bullet(open).is_some_and(|bullet| self::bullet(words) == Some(bullet));
        if number || headed || bullets {
            to.end();
        }
    }

    fn end_note(&mut self, notes: &mut Vec<(String, Collector)>, to: &mut Collector) {
        if let Some((label, outer)) = notes.pop() {
            self.said.push((label, std::mem::replace(to, outer).finish()));
        }
    }

    /// The notes stand at the end, in the order of their numbers; one that nothing refers to is not shown.
    fn add_notes(&mut self, blocks: &mut Blocks) {
        let mut said: Vec<(Option<usize>, Blocks)> = Vec::new();
        for (label, note) in self.said.drain(..) {
            said.push((self.notes.get(&label).copied(), note));
        }
        crate::base::sort::by_key(&mut said, |(number, _)| number.unwrap_or(usize::MAX));
        for (number, mut note) in said {
            blocks.too_many |= note.too_many;
            note.left_out.drain(..).for_each(|left| blocks.leave_out(left));
            note.added.drain(..).for_each(|added| blocks.add(added));
            for (place, mut block) in note.blocks.into_iter().enumerate() {
                let Some(number) = number else {
                    let left = crate::import::block::LeftOut {
                        what: What::Note,
                        text: block.words.text().to_owned(),
                        at: block.at,
                    };
                    blocks.leave_out(left);
                    continue;
                };
                block.kind = Kind::Note;
                block.depth = 0;
                let num = (place == 0).then(|| format!("[{number}]"));
                block.item = Some(crate::import::block::Item { num, at: block.at });
                blocks.push(block);
            }
        }
    }
}

/// The bullet with which a line begins that is none for CommonMark; `o`, as word processors write it, before a capital.
fn bullet(line: &str) -> Option<char> {
    let mut signs = line.chars();
    let mark =
        signs.next().filter(|mark| matches!(mark, 'o' | '•' | '–' | '—' | '·' | '▪' | '◦' | '●' | '‣' | '\u{F0B7}'))?;
    let begins = signs.next()?.is_whitespace() && (mark != 'o' || signs.next()?.is_uppercase());
    begins.then_some(mark)
}

fn depth(level: HeadingLevel) -> u8 {
    level as u8
}
