//! Comments that the merged text has no place for as they stand: what they were about is gone, or both sides wrote another.
//! Each is kept as a line of its own near its place, with a word that tells whose it is.

use crate::base::sort;
use crate::edit::comments;
use crate::edit::opened::same;
use crate::edit::page::Page;
use crate::edit::placed::is_for_programs;
use crate::edit::wanted::Wanted;
use crate::edit::write::Pages;
use crate::merge::Merger;
use crate::merge::ledger::{Lost, nearest, settled};
use crate::merge::origins::Origins;
use crate::messages::Language;
use crate::operations::merge::{LeftOut, Of};
use crate::tree::format::Format;
use crate::tree::node::Tree;
use crate::tree::span::Lines;

/// The merged text with each comment in its place, as far as it has one; those that have none stand in lines that say whose
/// they are, or are told where the text has no lines for them.
pub(super) fn kept<'a>(
    pages: Pages<'a>,
    merger: &Merger<'a>,
    wanted: &Wanted<'a>,
    text: String,
    language: Language,
) -> (String, Vec<LeftOut>) {
    let format = pages.ours.format;
    let Some(tree) = Tree::of_text(&text, format) else { return (text, Vec::new()) };
    let Some(page) = Page::of(&text, format, &tree) else { return (text.clone(), Vec::new()) };
    let origins = merger.origins(wanted, page.root);
    let (settled, lost) = settled(pages, &origins, page);
    if lost.is_empty() || format == Format::Json {
        return (settled, told(pages, &lost));
    }
    let beside = || -> Option<String> {
        let tree = Tree::of_text(&settled, format)?;
        let page = Page::of(&settled, format, &tree)?;
        let written = beside(pages, page, &origins, &lost, language)?;
        let again = Tree::of_text(&written, format)?;
        let again = Page::of(&written, format, &again)?;
        let count = comments(again).len() == comments(page).len() + lost.len();
        (count && same(page.root, again.root)).then_some(written)
    };
    match beside() {
        Some(written) => (written, Vec::new()),
        None => {
            let told = told(pages, &lost);
            (settled, told)
        }
    }
}

fn told(pages: Pages<'_>, lost: &[Lost<'_>]) -> Vec<LeftOut> {
    let [ours, theirs] = [pages.ours, pages.theirs].map(|page| Lines::new(page.text));
    let told = lost.iter().map(|left| {
        let (lines, from) = if left.theirs { (&theirs, Of::Theirs) } else { (&ours, Of::Ours) };
        let line = lines.position(u32::try_from(left.comment.at).unwrap_or(u32::MAX)).line;
        LeftOut { from, text: left.comment.said.to_owned(), line }
    });
    told.collect()
}

/// The text with a line for each comment, above what it was about or what is nearest to that.
fn beside(
    pages: Pages<'_>,
    page: Page<'_>,
    origins: &Origins,
    lost: &[Lost<'_>],
    language: Language,
) -> Option<String> {
    let entries = page.all_entries();
    let end = page.line_end();
    let mut insertions: Vec<(usize, usize, String)> = Vec::new();
    let places = [pages.ours, pages.theirs];
    let places: Vec<_> =
        places.iter().enumerate().map(|(side, page)| origins.of_side(side, page.root.next())).collect();
    for left in lost {
        let whose = language.word("writing", if left.theirs { "theirs" } else { "ours" });
        let colon = language.word("writing", "colon");
        let mut here = Some(nearest(&left.comment, places.get(usize::from(left.theirs))?, page.root));
        let entry = loop {
            match here {
                Some(node) => match entries.of(node) {
                    Some(entry) => break Some(entry),
                    None => here = node.parent(),
                },
                // What stands in no entry stands above the first one.
                None => break entries.of_all(page.root).and_then(|entries| entries.first().copied()),
            }
        };
        let (line, indent) = match entry {
            Some(entry) => {
                let line = page.line_start(entry.label);
                let before = page.text.get(line..entry.label)?;
                (line, before.get(..before.len() - before.trim_start_matches(' ').len())?)
            }
            None => (page.line_start(page.root.span().start as usize), ""),
        };
        let said = left.comment.said.trim_start_matches('#').trim();
        // What speaks to a program works as it is written.
        let text = match is_for_programs(left.comment.said) {
            true => format!("{indent}{}{end}", left.comment.said),
            false => format!("{indent}# {whose}{colon}{said}{end}"),
        };
        insertions.push((line, insertions.len(), text));
    }
    sort::by(&mut insertions, Ord::cmp);
    let mut written = String::with_capacity(page.text.len() * 2);
    let mut at = 0;
    for (place, _, line) in insertions {
        written.push_str(page.text.get(at..place)?);
        written.push_str(&line);
        at = place;
    }
    written.push_str(page.text.get(at..)?);
    Some(written)
}
