//! Comments of HTML in Markdown that run over several lines.

use std::borrow::Cow;

use pulldown_cmark::{Event, Options, Parser, Tag};

const BEGIN: &str = "<!--";
const END: &str = "-->";

/// Puts each comment on one line, byte for byte: a blank stands for each end of a line in it. CommonMark ends one that begins behind words
/// at the next empty line, and shows its rest; people who write one mean all of it. One without an end that begins a line takes all that
/// follows, as browsers do.
pub(super) fn on_one_line(text: Cow<'_, str>, options: Options) -> Cow<'_, str> {
    if !text.contains(BEGIN) {
        return text;
    }
    let code = code(&text, options);
    let mut whole = String::with_capacity(text.len());
    let mut done = 0;
    let mut from = 0;
    while let Some(begin) = text.get(from..).and_then(|rest| rest.find(BEGIN)).map(|at| from + at) {
        from = begin + BEGIN.len();
        let next = code.partition_point(|(_, end)| *end <= begin);
        let in_code = code.get(next).is_some_and(|(start, _)| *start <= begin);
        let before = text.get(..begin).unwrap_or_default();
        if in_code || before.ends_with('\\') {
            continue;
        }
        // `<!-->` is a comment of its own.
        let end = text.get(begin + 2..).and_then(|rest| rest.find(END)).map(|at| begin + 2 + at + END.len());
        let end = match end {
            Some(end) => end,
            None if begins_line(before) => text.len(),
            None => break,
        };
        whole.push_str(text.get(done..begin).unwrap_or_default());
        whole.extend(text.get(begin..end).unwrap_or_default().chars().map(|sign| match sign {
            '\n' | '\r' => ' ',
            sign => sign,
        }));
        (done, from) = (end, end.max(from));
    }
    whole.push_str(text.get(done..).unwrap_or_default());
    Cow::Owned(whole)
}

/// Where code and front matter stand: a comment there is none.
fn code(text: &str, options: Options) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (event, span) in Parser::new_ext(text, options).into_offset_iter() {
        if matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(_) | Tag::MetadataBlock(_))) {
            found.push((span.start, span.end));
        }
    }
    found
}

/// Whether only the marks of items and quotations stand before a place of a line.
fn begins_line(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or_default();
    line.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, ' ' | '\t' | '>' | '-' | '*' | '+' | '.' | ')'))
}
