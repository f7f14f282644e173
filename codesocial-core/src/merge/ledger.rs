//! The comments of a merged text, by the ledger: each comment of the three texts has an owner and a place at it, and at each
//! place the merged text has what a side made of the comments there, as with values. What is left over is told.

use std::collections::{BTreeMap, HashMap};

use crate::edit::page::Page;
use crate::edit::placed::{Place, Placed, counted, is_for_programs, placed};
use crate::edit::write::Pages;
use crate::merge::commented::{Change, commented};
use crate::merge::origins::Origins;
use crate::tree::format::Format;
use crate::tree::node::Node;

const OURS: usize = 0;
const THEIRS: usize = 1;
const BASE: usize = 2;

/// A comment that has no place in the merged text as it stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lost<'a> {
    /// Whether theirs has it, else ours.
    pub(crate) theirs: bool,
    pub(crate) comment: Placed<'a>,
}

/// The comments at one place of a merged value: in ours, theirs, the base and the merged text.
#[derive(Debug, Default)]
struct Slot<'a, 'n> {
    sides: [Vec<Placed<'a>>; 3],
    merged: Vec<Placed<'n>>,
}

/// A comment that is to stand somewhere, and whose it is.
type Wished<'a> = (usize, Placed<'a>);

/// The slots of a merged text, in the order of its values.
type Slots<'a, 'n> = BTreeMap<(u32, Place), Slot<'a, 'n>>;

/// The merged text with each comment in its place, and the comments that have none.
pub(crate) fn settled<'a>(pages: Pages<'a>, origins: &Origins, merged: Page<'_>) -> (String, Vec<Lost<'a>>) {
    let sides = [pages.ours, pages.theirs, pages.base];
    let comments = [0, 1, 2].map(|side| pages.placed(side));
    let counts = [0, 1, 2].map(|side| counted(comments.get(side).map_or(&[], Vec::as_slice)));
    let same = |text: String, lost| (text, lost);
    if merged.format == Format::Json {
        return same(merged.text.to_owned(), added(&comments, &counts));
    }
    if comments.iter().all(Vec::is_empty) {
        return same(merged.text.to_owned(), Vec::new());
    }
    let entries = merged.all_entries();
    let mut slots: Slots<'a, '_> = BTreeMap::new();
    for comment in placed(merged, &entries) {
        slots.entry((comment.owner.index(), comment.place)).or_default().merged.push(comment);
    }
    let mut homeless: Vec<Lost<'a>> = Vec::new();
    for (side, (page, comments)) in sides.iter().zip(&comments).enumerate() {
        let places = origins.of_side(side, page.root.next());
        for comment in comments {
            let owner = places.get(comment.owner.index() as usize).copied().flatten();
            let owner = owner.or_else(|| (comment.owner.index() == 0).then_some(0));
            match owner {
                Some(owner) => {
                    let slot = slots.entry((owner, comment.place)).or_default();
                    if let Some(list) = slot.sides.get_mut(side) {
                        list.push(*comment);
                    }
                }
                None if side != BASE => homeless.push(Lost { theirs: side == THEIRS, comment: *comment }),
                None => {}
            }
        }
    }
    let written: [bool; 3] = sides.map(|page| page.format == Format::Yaml);
    let mut wishes: BTreeMap<(u32, Place), Vec<Wished<'a>>> = BTreeMap::new();
    for (key, slot) in &slots {
        let stands = |side: usize| {
            (key.0 == 0 || origins.stands_in(key.0, side)) && written.get(side).copied().unwrap_or_default()
        };
        let (wished, clashing) = slot.wished([stands(OURS), stands(THEIRS)]);
        homeless.extend(clashing);
        wishes.insert(*key, wished);
    }
    let [ours, theirs, base] = &counts;
    let was = |side: usize, said: &str| {
        // A notation without comments changes none.
        let counts = if written.get(side).copied().unwrap_or_default() { counts.get(side) } else { Some(base) };
        counts.and_then(|counts| counts.get(said)).copied().unwrap_or(0)
    };
    let total = totals(&wishes);
    // What one side moved, and the other holds where it was, stands once.
    for (said, total) in &total {
        let (one, other, before) = (was(OURS, said), was(THEIRS, said), was(BASE, said));
        if before == 0 || one == 0 && other == 0 {
            continue;
        }
        let most = one.max(other).max((one + other).saturating_sub(before));
        let mut surplus = total.saturating_sub(most);
        for side in [THEIRS, OURS] {
            if surplus > 0 {
                surplus = dropped(&mut wishes, &slots, said, side, surplus);
            }
        }
    }
    let total = totals(&wishes);
    let mut owed: HashMap<&str, usize> = HashMap::new();
    let mut lost = Vec::new();
    for left in homeless {
        let said = left.comment.said;
        if left.comment.is_empty() {
            continue;
        }
        let before = base.get(said).copied().unwrap_or(0);
        if before == 0 {
            lost.push(left);
            continue;
        }
        let (one, other) = (was(OURS, said), was(THEIRS, said));
        let owed = owed.entry(said).or_insert_with(|| {
            let least = match (one == before, other == before) {
                // Where neither changed how often it stands, it went with what it was about.
                (true, true) => usize::from(ours.contains_key(said) && theirs.contains_key(said)) * before,
                (true, false) => other,
                (false, true) => one,
                (false, false) => (one + other).saturating_sub(before),
            };
            least.saturating_sub(total.get(said).copied().unwrap_or(0))
        });
        if *owed > 0 {
            *owed -= 1;
            lost.push(left);
        }
    }
    let changes = wishes.iter().filter_map(|(key, wished)| {
        let slot = slots.get(key)?;
        let same = slot.merged.len() == wished.len()
            && slot.merged.iter().zip(wished).all(|(one, (_, other))| one.said == other.said);
        (!same).then(|| Change {
            owner: merged.root.other(key.0).unwrap_or(merged.root),
            place: key.1,
            standing: slot.merged.clone(),
            wished: wished.iter().map(|(side, comment)| (side_page(&sides, *side), *comment)).collect(),
        })
    });
    let changes: Vec<Change<'_, 'a>> = changes.collect();
    match commented(merged, &entries, &changes) {
        Some(text) => (text, lost),
        None => {
            // Nothing could be put in its place: all that is missing is told near by.
            let standing = counted(&placed(merged, &entries)).into_iter();
            let mut standing: HashMap<String, usize> = standing.map(|(said, count)| (said.to_owned(), count)).collect();
            for (side, comment) in wishes.into_values().flatten() {
                match standing.get_mut(comment.said).filter(|count| **count > 0) {
                    Some(count) => *count -= 1,
                    None => lost.push(Lost { theirs: side == THEIRS, comment }),
                }
            }
            (merged.text.to_owned(), lost)
        }
    }
}

fn side_page<'a>(sides: &[Page<'a>; 3], side: usize) -> Page<'a> {
    let [ours, theirs, base] = sides;
    match side {
        OURS => *ours,
        THEIRS => *theirs,
        _ => *base,
    }
}

/// How often each comment is wished for.
fn totals<'a>(wishes: &BTreeMap<(u32, Place), Vec<Wished<'a>>>) -> HashMap<&'a str, usize> {
    let mut totals = HashMap::new();
    for (_, comment) in wishes.values().flatten() {
        *totals.entry(comment.said).or_insert(0) += 1;
    }
    totals
}

/// Takes back comments of which there are too many, where a side newly put them; how many are still too many.
fn dropped(
    wishes: &mut BTreeMap<(u32, Place), Vec<Wished<'_>>>,
    slots: &Slots<'_, '_>,
    said: &str,
    side: usize,
    surplus: usize,
) -> usize {
    let mut left = surplus;
    for (key, wished) in wishes.iter_mut() {
        let Some(slot) = slots.get(key) else { continue };
        let was = |side: usize| slot.sides.get(side).is_some_and(|list| list.iter().any(|one| one.said == said));
        if left > 0 && was(side) && !was(BASE) && !was(OURS + THEIRS - side) {
            wished.retain(|(_, one)| {
                let goes = left > 0 && one.said == said;
                left -= usize::from(goes);
                !goes
            });
        }
    }
    left
}

/// The comments that theirs added, for a merged text that has no place for any.
fn added<'a>(comments: &[Vec<Placed<'a>>; 3], counts: &[HashMap<&'a str, usize>; 3]) -> Vec<Lost<'a>> {
    let [_, theirs, _] = comments;
    let [_, own, base] = counts;
    let mut new: HashMap<&str, usize> = HashMap::new();
    for (said, count) in own {
        new.insert(said, count.saturating_sub(base.get(said).copied().unwrap_or(0)));
    }
    let mut added: Vec<Lost<'a>> = Vec::new();
    for comment in theirs.iter().rev() {
        if let Some(count) = new.get_mut(comment.said).filter(|count| **count > 0 && !comment.is_empty()) {
            *count -= 1;
            added.push(Lost { theirs: true, comment: *comment });
        }
    }
    added.reverse();
    added
}

impl<'a> Slot<'a, '_> {
    /// What is to stand here, and what clashes with it. A side that has not the value, or whose notation knows no comments, is
    /// not asked.
    fn wished(&self, asked: [bool; 2]) -> (Vec<Wished<'a>>, Vec<Lost<'a>>) {
        let [ours, theirs, base] = &self.sides;
        let of = |side: usize, list: &[Placed<'a>]| list.iter().map(|comment| (side, *comment)).collect::<Vec<_>>();
        match asked {
            [false, false] => return (of(BASE, base), Vec::new()),
            [true, false] => return (of(OURS, ours), Vec::new()),
            [false, true] => return (of(THEIRS, theirs), Vec::new()),
            [true, true] => {}
        }
        if same(theirs, base) || same(ours, theirs) {
            return (of(OURS, ours), Vec::new());
        }
        if same(ours, base) {
            return (of(THEIRS, theirs), Vec::new());
        }
        let (new_ours, new_theirs) = (without(ours, base), without(theirs, base));
        let (gone_ours, gone_theirs) = (without(base, ours), without(base, theirs));
        // What both added is one.
        let (own, other) = (without(&new_ours, &new_theirs), without(&new_theirs, &new_ours));
        if own.is_empty() {
            return (of(THEIRS, &without(theirs, &gone_ours)), Vec::new());
        }
        let mut wished = of(OURS, &without(ours, &gone_theirs));
        let (for_programs, clashing): (Vec<Placed<'a>>, Vec<Placed<'a>>) =
            other.into_iter().partition(|comment| is_for_programs(comment.said));
        wished.extend(of(THEIRS, &for_programs));
        (wished, clashing.into_iter().map(|comment| Lost { theirs: true, comment }).collect())
    }
}

fn same(one: &[Placed<'_>], other: &[Placed<'_>]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.said == other.said)
}

/// The comments of a list that another has not, each as often as it has fewer of them.
fn without<'a>(list: &[Placed<'a>], other: &[Placed<'_>]) -> Vec<Placed<'a>> {
    let mut there = counted(other);
    let missing = list.iter().filter(|comment| match there.get_mut(comment.said).filter(|count| **count > 0) {
        Some(count) => {
            *count -= 1;
            false
        }
        None => true,
    });
    missing.copied().collect()
}

impl<'a> Pages<'a> {
    /// The comments of a text with their owners: of ours, theirs or the base.
    fn placed(&self, side: usize) -> Vec<Placed<'a>> {
        let side = crate::merge::origins::SIDES.get(side).copied().unwrap_or(crate::edit::wanted::Side::Base);
        placed(self.of(side), self.entries(side))
    }
}

/// The value nearest to what a lost comment stood at that is in the merged document, with the places of a side in it.
pub(crate) fn nearest<'n>(comment: &Placed<'_>, places: &[Option<u32>], root: Node<'n>) -> Node<'n> {
    let mut here = Some(comment.owner);
    while let Some(node) = here {
        if let Some(merged) = places.get(node.index() as usize).copied().flatten().and_then(|number| root.other(number))
        {
            return merged;
        }
        here = node.parent();
    }
    root
}
