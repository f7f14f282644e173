//! Comments that the merged text has no place for as they stand: what they were about is gone, or both sides wrote another.
//! Each is kept as a line of its own near its place, with a word that tells whose it is.

use crate::tree::key::Key;
use std::collections::HashMap;

use crate::base::sort;
use crate::edit::comments::comments;
use crate::edit::opened::same;
use crate::edit::page::Page;
use crate::edit::wanted::Side;
use crate::edit::write::Pages;
use crate::merge::places::Places;
use crate::messages::Language;
use crate::operations::merge::{LeftOut, Of};
use crate::tree::format::Format;
use crate::tree::node::{Node, Tree};
use crate::tree::span::Lines;

/// A comment that only one side has.
struct Remark<'a> {
    side: Side,
    at: usize,
    said: &'a str,
}

/// The merged text with the comments that it had not, and those that it still has not.
pub(super) fn kept(pages: Pages<'_>, text: String, language: Language) -> (String, Vec<LeftOut>) {
    let Some(tree) = Tree::of_text(&text, pages.ours.format) else { return (text, Vec::new()) };
    let Some(page) = Page::of(&text, pages.ours.format, &tree) else { return (text, Vec::new()) };
    let lost = lost(pages, page);
    if lost.is_empty() || page.format == Format::Json {
        return (text.clone(), told(pages, &lost));
    }
    let Some(written) = beside(pages, page, &lost, language) else { return (text.clone(), told(pages, &lost)) };
    let says_the_same =
        Tree::of_text(&written, Format::Yaml).is_some_and(|tree| tree.root().is_some_and(|root| same(page.root, root)));
    if says_the_same { (written, Vec::new()) } else { (text.clone(), told(pages, &lost)) }
}

/// The comments that a side added and the merged text has not. The same words may stand in several comments: of each as many
/// are missing as the merged text has fewer of them than the other side has and this one added.
fn lost<'a>(pages: Pages<'a>, merged: Page<'_>) -> Vec<Remark<'a>> {
    let counts = [pages.base, pages.ours, pages.theirs].map(counted);
    let [base, ours, theirs] = &counts;
    let kept = counted(merged);
    let of = |counts: &HashMap<&str, usize>, said: &str| counts.get(said).copied().unwrap_or(0);
    let mut lost = Vec::new();
    for (page, side, own, other) in [(pages.ours, Side::Ours, ours, theirs), (pages.theirs, Side::Theirs, theirs, ours)]
    {
        let mut missing: HashMap<&str, usize> = HashMap::new();
        let mut new: Vec<Remark<'a>> = Vec::new();
        for (at, said) in comments(page).into_iter().rev() {
            // An empty one says nothing.
            if said.trim_matches(['#', ' ', '\t']).is_empty() {
                continue;
            }
            let missing = missing.entry(said).or_insert_with(|| {
                let [base, own, other] = [base, own, other].map(|counts| of(counts, said));
                let added = own.saturating_sub(base);
                // What both added is taken for the same, unless the merged text has less than either.
                let wanted = if other > base { own.max(other) } else { other + added };
                added.min(wanted.saturating_sub(of(&kept, said)))
            });
            if *missing > 0 {
                *missing -= 1;
                new.push(Remark { side, at, said });
            }
        }
        lost.extend(new.into_iter().rev());
    }
    lost
}

/// How often each comment stands in a text.
fn counted(page: Page<'_>) -> HashMap<&str, usize> {
    let mut counts = HashMap::new();
    for (_, said) in comments(page) {
        *counts.entry(said).or_insert(0) += 1;
    }
    counts
}

fn told(pages: Pages<'_>, lost: &[Remark<'_>]) -> Vec<LeftOut> {
    let [ours, theirs] = [pages.ours, pages.theirs].map(|page| Lines::new(page.text));
    let told = lost.iter().map(|remark| {
        let lines = if remark.side == Side::Ours { &ours } else { &theirs };
        let line = lines.position(u32::try_from(remark.at).unwrap_or(u32::MAX)).line;
        LeftOut { from: Of::from(remark.side), text: remark.said.to_owned(), line }
    });
    told.collect()
}

/// The text with a line for each comment, above what it was about or what is nearest to that.
fn beside(pages: Pages<'_>, page: Page<'_>, lost: &[Remark<'_>], language: Language) -> Option<String> {
    let (places, entries) = (Places::of(page.root), page.all_entries());
    let end = if page.text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut insertions: Vec<(usize, usize, String)> = Vec::new();
    for side in [Side::Ours, Side::Theirs] {
        let remarks: Vec<&Remark<'_>> = lost.iter().filter(|remark| remark.side == side).collect();
        if remarks.is_empty() {
            continue;
        }
        let whose = language.word("writing", if side == Side::Ours { "ours" } else { "theirs" });
        let colon = language.word("writing", "colon");
        let about = about(if side == Side::Ours { pages.ours } else { pages.theirs }, &remarks);
        for (remark, about) in remarks.iter().zip(about) {
            let mut here = Some(about.map_or(page.root, |about| counterpart(about, &places)));
            let entry = loop {
                match here {
                    Some(node) => match entries.of(node) {
                        Some(entry) => break Some(entry),
                        None => here = node.parent(),
                    },
                    // What stands in no entry stands above the first one.
                    None => break page.root.members().next().and_then(|(_, value)| entries.of(value)),
                }
            }?;
            let line = page.line_start(entry.label);
            let before = page.text.get(line..entry.label)?;
            let indent = before.get(..before.len() - before.trim_start_matches(' ').len())?;
            let said = remark.said.trim_start_matches('#').trim();
            insertions.push((line, insertions.len(), format!("{indent}# {whose}{colon}{said}{end}")));
        }
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

/// The values that comments stand at: of the entries around each, the innermost.
fn about<'a>(page: Page<'a>, remarks: &[&Remark<'_>]) -> Vec<Option<Node<'a>>> {
    let entries = page.all_entries();
    let all = (0..page.root.next()).filter_map(|index| page.root.other(index)).filter_map(|node| entries.of(node));
    let mut all: Vec<_> = all.map(|entry| (entry.head, entry.end, entry.value)).collect();
    sort::by_key(&mut all, |(head, end, _)| (*head, std::cmp::Reverse(*end)));
    let mut ahead = all.into_iter().peekable();
    let mut open: Vec<(usize, Node<'a>)> = Vec::new();
    let mut found = Vec::with_capacity(remarks.len());
    for remark in remarks {
        while let Some((_, end, value)) = ahead.next_if(|(head, ..)| *head <= remark.at) {
            while open.last().is_some_and(|(last, _)| *last < end) {
                open.pop();
            }
            open.push((end, value));
        }
        while open.last().is_some_and(|(end, _)| *end <= remark.at) {
            open.pop();
        }
        found.push(open.last().map(|(_, value)| *value));
    }
    found
}

/// What a value of a side is in the merged text, or what is nearest around it: elements go by their ids.
fn counterpart<'n>(node: Node<'_>, places: &Places<'n>) -> Node<'n> {
    let mut keys: Vec<&str> = Vec::new();
    let mut here = node;
    let mut start = loop {
        if let Some(element) = here.text(Key::Id).filter(|_| here.index() > 0).and_then(|id| places.element(id)) {
            break element;
        }
        let Some(parent) = here.parent() else { break places.root() };
        match here.key().and_then(Node::as_str) {
            Some(key) => keys.push(key),
            // What stood in an item that is gone stands at its list.
            None => keys.clear(),
        }
        here = parent;
    };
    for key in keys.into_iter().rev() {
        match places.step(start, key) {
            Some(inner) => start = inner,
            None => break,
        }
    }
    start
}
