//! Marks at the conflicts of a merged text, for people to settle them in an editor.

use std::fmt::Write;

use crate::base::sort;
use crate::edit::page::Page;
use crate::edit::wanted::Side;
use crate::edit::write::{Pages, lines_of};
use crate::merge::clash::Conflict;
use crate::merge::conflict::{Clash, Said};
use crate::merge::places::Places;
use crate::messages::Language;
use crate::tree::format::Format;

/// How a mark begins, in a comment.
const BEGIN: &str = "# <<<<<<<";
const BASE: &str = "# |||||||";
const OTHER: &str = "# =======";
const END: &str = "# >>>>>>>";

/// The merged text with marks: in YAML comments around each place, with what the other side says there; in JSON, which has
/// no comments, a list under a key of its own.
pub(crate) fn marked<'a, 'n>(
    pages: Pages<'a>,
    text: &'n str,
    places: &Places<'n>,
    clashes: &[Clash<'a>],
    conflicts: &[Conflict],
    language: Language,
) -> Option<String> {
    let page = Page { text, format: pages.ours.format, root: places.root() };
    if page.format == Format::Json {
        return listed(page, conflicts);
    }
    let entries = page.all_entries();
    let mut lines = lines_of(pages);
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut insertions: Vec<(usize, usize, String)> = Vec::new();
    let open = clashes.iter().zip(conflicts).filter(|(clash, _)| !clash.settled);
    for (number, (clash, conflict)) in open.enumerate() {
        let mut here = Some(places.nearest(&conflict.pointer));
        let mut entry = None;
        while let (Some(node), None) = (here, entry) {
            entry = entries.of(node);
            here = node.parent();
        }
        let (from, to, indent) = match entry {
            Some(entry) => {
                let line = page.line_start(entry.label);
                let content = text.get(line..entry.label).unwrap_or_default();
                (
                    line,
                    page.next_line(page.content_end(entry.value)),
                    content.len() - content.trim_start_matches(' ').len(),
                )
            }
            None => {
                let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
                (start, start, 0)
            }
        };
        let indent = " ".repeat(indent);
        let side = |side: Side| match side {
            Side::Ours => language.word("writing", "ours"),
            Side::Theirs => language.word("writing", "theirs"),
            Side::Base => language.word("writing", "base"),
        };
        let number = number + 1;
        let (mark, stands, colon) =
            (language.word("writing", "mark"), language.word("writing", "stands"), language.word("writing", "colon"));
        let mut begin = format!(
            "{indent}{BEGIN} {mark} {number}{colon}{} ({}){end}",
            conflict.message,
            on_one_line(&conflict.pointer)
        );
        let _ = write!(begin, "{indent}# {}{colon}{stands}{end}", side(clash.taken));
        let mut close = String::new();
        for (sign, which, said) in
            [(BASE, Side::Base, &clash.base), (OTHER, Side::Ours, &clash.ours), (OTHER, Side::Theirs, &clash.theirs)]
        {
            if which == clash.taken || which == Side::Base && said.is_none() {
                continue;
            }
            let _ = write!(close, "{indent}{sign} {}{end}", side(which));
            let said = match said {
                Some(Said::Value(node)) => lines(which, *node),
                Some(Said::Order(items)) => items.join(", "),
                Some(Said::Place(place)) => place.clone(),
                None => language.word("writing", "removed").to_owned(),
            };
            for line in said.trim_end().split(['\n', '\r']) {
                let _ = write!(close, "{}{end}", format!("{indent}# {line}").trim_end());
            }
        }
        let _ = write!(close, "{indent}{END} {mark} {number}{end}");
        let begun =
            text.get(..to).is_some_and(|before| before.is_empty() || before.ends_with(['\n', '\r', '\u{feff}']));
        if !begun {
            close.insert_str(0, end);
        }
        insertions.push((from, 2 * number, begin));
        insertions.push((to, 2 * number + 1, close));
    }
    sort::by(&mut insertions, Ord::cmp);
    let mut marked = String::with_capacity(text.len() * 2);
    let mut at = 0;
    for (place, _, lines) in insertions {
        marked.push_str(text.get(at..place)?);
        marked.push_str(&lines);
        at = place;
    }
    marked.push_str(text.get(at..)?);
    Some(marked)
}

/// A pointer goes into a comment: a key may hold what would end it.
fn on_one_line(pointer: &str) -> String {
    pointer.replace(char::is_control, " ")
}

/// JSON with the conflicts as the last member of the document.
fn listed(page: Page<'_>, conflicts: &[Conflict]) -> Option<String> {
    let open: Vec<&Conflict> = conflicts.iter().filter(|conflict| !conflict.settled).collect();
    let list = serde_json::to_string_pretty(&open).ok()?.replace('\n', "\n  ");
    let span = page.root.span().range();
    let last = page.root.members().last().map(|(_, value)| value.span().end as usize);
    let (at, comma) = last.map_or((span.start + 1, ""), |end| (end, ","));
    let (before, after) = page.text.split_at_checked(at)?;
    Some(format!("{before}{comma}\n  \"x-conflicts\": {list}{after}"))
}
