//! The lines of the text that a problem is about, with a sign under the place.

use std::ops;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use codesocial_core::Severity;
use codesocial_core::source::Range;
use unicode_width::UnicodeWidthChar;

use crate::escape;
use crate::render::style::{FRAME, styled};

/// Stands where a line was cut.
const CUT: &str = "…";
/// How far, in bytes, the beginning and the end of a line are searched: no terminal shows more of it.
const FARTHEST: usize = 2_000;
/// So wide a tab is shown.
const TAB: usize = 4;

/// A place that is shown by its line.
pub(crate) struct Excerpt<'a> {
    /// The name of the file.
    pub(crate) name: &'a str,
    /// The text of the file.
    pub(crate) text: &'a str,
    /// The place.
    pub(crate) range: Range,
    /// How grave what was found there is.
    pub(crate) severity: Severity,
    /// Another place that belongs to it, with its label.
    pub(crate) related: Option<(Range, &'a str)>,
}

impl Excerpt<'_> {
    /// The lines, for a terminal of a width.
    pub(crate) fn render(&self, columns: usize) -> String {
        let last = self.related.map_or(0, |(range, _)| range.start.line).max(self.range.start.line);
        let gutter = last.to_string().len() + 3;
        let room = columns.saturating_sub(gutter);
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            _ => Level::NOTE,
        };
        let mut snippets =
            vec![(self.range.start.line, snippet(self.text, self.range, room, AnnotationKind::Primary, None))];
        if let Some((range, label)) = self.related {
            let room = room.saturating_sub(label.len() + 1);
            snippets.push((range.start.line, snippet(self.text, range, room, AnnotationKind::Context, Some(label))));
        }
        snippets.sort_by_key(|(line, _)| *line);
        let group = Group::with_level(level).elements(snippets.into_iter().map(|(_, snippet)| snippet));
        // Lines are cut here, around the place: the renderer is to cut nothing more.
        let renderer = Renderer::styled().decor_style(DecorStyle::Unicode).term_width(10 * columns);
        let drawn = renderer.render(&[group]);
        // The renderer's own first line would count the column in the line as it was cut.
        let below = drawn.split_once('\n').map_or("", |(_, below)| below);
        let start = self.range.start;
        let corner = styled(FRAME, &format!("{}╭▸", " ".repeat(gutter - 2)));
        format!("{corner} {}:{}:{}\n{below}", escape::line(self.name), start.line, start.column)
    }
}

fn snippet<'s>(
    text: &str,
    range: Range,
    room: usize,
    kind: AnnotationKind,
    label: Option<&'s str>,
) -> Snippet<'s, annotate_snippets::Annotation<'s>> {
    let (line, span) = cut(text, range.start.offset as usize..range.end.offset as usize, room);
    Snippet::source(line).line_start(range.start.line as usize).annotation(kind.span(span).label(label))
}

/// The line in which a span begins, cut around it to so many columns, and where the span stands in what is left.
fn cut(text: &str, span: ops::Range<usize>, columns: usize) -> (String, ops::Range<usize>) {
    let start = boundary(text, span.start);
    let (before, after) = text.split_at(start);
    let before = &before[boundary(before, before.len().saturating_sub(FARTHEST))..];
    let before = before.rfind(['\n', '\r']).map_or(before, |end| &before[end + 1..]);
    let after = &after[..boundary(after, FARTHEST)];
    let after = &after[..after.find(['\n', '\r']).unwrap_or(after.len())];

    let (before_width, after_width) = (width(before), width(after));
    let (left, right) = if before_width + after_width <= columns {
        (before, after)
    } else {
        // Room for two signs of a cut; a third of it goes to what leads to the place.
        let room = columns.saturating_sub(2);
        let left = before_width.min((room / 3).max(room.saturating_sub(after_width)));
        (fitting_end(before, left), fitting_start(after, room.saturating_sub(left)))
    };
    let mut line = String::new();
    if left.len() < before.len() {
        line.push_str(CUT);
    }
    line.push_str(left);
    let shown = line.len();
    line.push_str(right);
    let end = boundary(right, (span.end.max(start) - start).min(right.len()));
    if right.len() < after.len() {
        line.push_str(CUT);
    }
    (steady(&line), shown..shown + end)
}

/// The nearest start of a character at or before an offset.
fn boundary(text: &str, offset: usize) -> usize {
    (0..=offset.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// Without the control characters that steer some terminals and that the renderer lets pass; as long as before.
fn steady(line: &str) -> String {
    line.chars().map(|c| if ('\u{80}'..='\u{9f}').contains(&c) { '\u{b7}' } else { c }).collect()
}

fn char_width(c: char) -> usize {
    if c == '\t' { TAB } else { c.width().unwrap_or(1) }
}

fn width(text: &str) -> usize {
    text.chars().map(char_width).sum()
}

/// As much of the beginning of a text as fits into a width.
fn fitting_start(text: &str, width: usize) -> &str {
    let mut used = 0;
    let end = text.char_indices().find(|(_, c)| {
        used += char_width(*c);
        used > width
    });
    end.map_or(text, |(at, _)| &text[..at])
}

/// As much of the end of a text as fits into a width.
fn fitting_end(text: &str, width: usize) -> &str {
    let mut used = 0;
    let start = text.char_indices().rev().find(|(_, c)| {
        used += char_width(*c);
        used > width
    });
    start.map_or(text, |(at, c)| &text[at + c.len_utf8()..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str, place: &str, columns: usize) -> (String, String) {
        let start = text.find(place).unwrap();
        let (line, span) = cut(text, start..start + place.len(), columns);
        assert!(width(&line) <= columns, "{line}");
        (line.clone(), line[span].to_owned())
    }

    #[test]
    fn a_short_line_is_whole() {
        assert_eq!(marked("a\r\nbé: c\r\nd", "c", 20), ("bé: c".into(), "c".into()));
        assert_eq!(marked("a\rb: c\rd", "b", 20), ("b: c".into(), "b".into()));
        assert_eq!(cut("", 0..0, 20), (String::new(), 0..0));
        assert_eq!(cut("a", 7..9, 20), ("a".into(), 1..1));
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let long = format!("{}PLACE{}", "é".repeat(5_000), "ü".repeat(5_000));
        let (line, place) = marked(&long, "PLACE", 40);
        assert_eq!(place, "PLACE");
        assert!(line.starts_with("…é") && line.ends_with("ü…"), "{line}");
        let (line, place) = marked(&format!("{}PLACE", "a".repeat(100)), "PLACE", 40);
        assert_eq!((width(&line), place.as_str()), (39, "PLACE"));
        let (line, place) = marked(&format!("PLACE{}", "a".repeat(100)), "PLACE", 40);
        assert_eq!((width(&line), place.as_str()), (39, "PLACE"));
        let (_, place) = marked(&"日本".repeat(300), "日本日本日本日本日本日本日本日本", 20);
        assert!(place.starts_with('日'));
    }
}
