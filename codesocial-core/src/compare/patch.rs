//! A difference as a JSON Patch (RFC 6902) that turns the document before into the one after, exactly.

use serde::Serialize;
use serde_json::value::RawValue;

use crate::compare::alignment::longest_increasing;
use crate::compare::pairing::Pairing;
use crate::compare::pairing::said::same;
use crate::tree::node::Node;

/// An operation of a JSON Patch (RFC 6902).
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase", tag = "op")]
#[non_exhaustive]
pub enum PatchOperation {
    /// Puts a value at a place; in a list, before what stands there.
    Add {
        /// The place, as a JSON Pointer (RFC 6901).
        path: String,
        /// The value.
        #[cfg_attr(feature = "schema", schemars(with = "serde_json::Value"))]
        value: Box<RawValue>,
    },
    /// Takes a value away.
    Remove {
        /// The place, as a JSON Pointer (RFC 6901).
        path: String,
    },
    /// Puts a value in the place of another.
    Replace {
        /// The place, as a JSON Pointer (RFC 6901).
        path: String,
        /// The value.
        #[cfg_attr(feature = "schema", schemars(with = "serde_json::Value"))]
        value: Box<RawValue>,
    },
    /// Moves a value within a list.
    Move {
        /// Where it stands, as a JSON Pointer (RFC 6901).
        from: String,
        /// Where it goes, once it is taken away.
        path: String,
    },
}

/// The operations, in the order in which they are to be carried out.
pub(crate) fn patch(before: Node<'_>, after: Node<'_>, pairing: &Pairing) -> Vec<PatchOperation> {
    let mut work = Work { pairing, root: after, operations: Vec::new(), paths: 0 };
    work.values(before, after, String::new());
    work.operations
}

struct Work<'a> {
    pairing: &'a Pairing,
    root: Node<'a>,
    operations: Vec<PatchOperation>,
    /// How many bytes the paths of the operations have.
    paths: usize,
}

/// The paths of what changes within a value may have so many bytes, or as many as the value itself.
const PATHS: usize = 1 << 16;

/// How many bytes the paths within one value have, of how many.
struct Budget<'a> {
    after: Node<'a>,
    before: usize,
    most: Option<usize>,
}

impl Budget<'_> {
    /// Nothing where the value as a whole is shorter than the paths into it: a key of a megabyte stands in each of them.
    fn holds(&mut self, paths: usize) -> Option<()> {
        let written = paths - self.before;
        let whole = || crate::tree::canonical::value(self.after).len();
        (written <= PATHS || written <= *self.most.get_or_insert_with(whole)).then_some(())
    }
}

impl<'a> Work<'a> {
    fn push(&mut self, operation: PatchOperation) {
        self.paths += match &operation {
            PatchOperation::Add { path, .. }
            | PatchOperation::Remove { path }
            | PatchOperation::Replace { path, .. } => path.len(),
            PatchOperation::Move { from, path } => from.len() + path.len(),
        };
        self.operations.push(operation);
    }

    fn add(&mut self, path: String, value: Node<'_>) {
        if let Some(value) = raw(value) {
            self.push(PatchOperation::Add { path, value });
        }
    }

    /// What changes within an object or a list, else the whole of it, where that is shorter.
    fn within(
        &mut self,
        after: Node<'a>,
        path: String,
        changes: impl FnOnce(&mut Self, &str, &mut Budget<'a>) -> Option<()>,
    ) {
        let (operations, paths) = (self.operations.len(), self.paths);
        let mut budget = Budget { after, before: paths, most: None };
        if changes(self, &path, &mut budget).is_none() {
            self.operations.truncate(operations);
            self.paths = paths;
            if let Some(value) = raw(after) {
                self.push(PatchOperation::Replace { path, value });
            }
        }
    }

    fn values(&mut self, before: Node<'a>, after: Node<'a>, path: String) {
        let untouched = || {
            let pair = self.pairing.after(before, self.root);
            self.pairing.untouched(before) && pair.is_some_and(|other| other.index() == after.index())
        };
        if untouched() {
        } else if before.is_object() && after.is_object() {
            self.within(after, path, |work, path, budget| work.objects(before, after, path, budget));
        } else if before.is_array() && after.is_array() {
            self.within(after, path, |work, path, budget| work.lists(before, after, path, budget));
        } else if !same(before, after)
            && let Some(value) = raw(after)
        {
            self.push(PatchOperation::Replace { path, value });
        }
    }

    /// Nothing where the paths became too long.
    fn objects(&mut self, before: Node<'a>, after: Node<'a>, path: &str, budget: &mut Budget<'a>) -> Option<()> {
        let step = |key: Node<'_>| {
            format!("{path}/{}", key.as_str().unwrap_or_default().replace('~', "~0").replace('/', "~1"))
        };
        let keys = |object: Node<'a>| -> std::collections::HashMap<&'a str, Node<'a>> {
            object.members().map(|(key, value)| (key.as_str().unwrap_or_default(), value)).collect()
        };
        let (old, new) = (keys(before), keys(after));
        let name = |key: Node<'a>| key.as_str().unwrap_or_default();
        for (key, _) in before.members().filter(|(key, _)| !new.contains_key(name(*key))) {
            self.push(PatchOperation::Remove { path: step(key) });
            budget.holds(self.paths)?;
        }
        for (key, value) in after.members() {
            match old.get(name(key)) {
                Some(other) => self.values(*other, value, step(key)),
                None => self.add(step(key), value),
            }
            budget.holds(self.paths)?;
        }
        Some(())
    }

    /// Items that stay in their list keep their order as far as they can; the others are moved, taken away or put in.
    fn lists(&mut self, before: Node<'a>, after: Node<'a>, path: &str, budget: &mut Budget<'a>) -> Option<()> {
        let ones: Vec<Node<'a>> = before.items().collect();
        let others: Vec<Node<'a>> = after.items().collect();
        let position = |node: Node<'_>| ones.binary_search_by_key(&node.index(), |one| one.index()).ok();
        // By each new position, the old one of the item that stands there.
        let mut from: Vec<Option<usize>> = vec![None; others.len()];
        for one in &ones {
            if let Some(other) = self.pairing.after(*one, self.root)
                && let Ok(to) = others.binary_search_by_key(&other.index(), |other| other.index())
                && let Some(place) = from.get_mut(to)
            {
                *place = position(*one);
            }
        }
        let kept: Vec<(usize, usize)> = from.iter().enumerate().filter_map(|(to, from)| Some((to, (*from)?))).collect();
        let numbers: Vec<u32> = kept.iter().map(|(_, from)| u32::try_from(*from).unwrap_or(u32::MAX)).collect();
        let mut stays = vec![false; others.len()];
        for (to, _) in longest_increasing(&numbers).into_iter().filter_map(|number| kept.get(number)) {
            if let Some(place) = stays.get_mut(*to) {
                *place = true;
            }
        }
        let mut slots = Slots::new(ones.len(), &from, &stays);
        let gone = (0..ones.len()).filter(|one| !slots.is_kept(*one));
        for one in gone.collect::<Vec<_>>().into_iter().rev() {
            let index = slots.leave(one);
            self.push(PatchOperation::Remove { path: format!("{path}/{index}") });
            budget.holds(self.paths)?;
        }
        for (to, other) in others.iter().enumerate() {
            match from.get(to).copied().flatten() {
                Some(_) if stays.get(to).copied().unwrap_or_default() => {}
                Some(one) => {
                    let old = slots.leave(one);
                    let new = slots.enter(to);
                    if old != new {
                        self.push(PatchOperation::Move {
                            from: format!("{path}/{old}"),
                            path: format!("{path}/{new}"),
                        });
                    }
                }
                None => {
                    let index = slots.enter(to);
                    self.add(format!("{path}/{index}"), *other);
                }
            }
            budget.holds(self.paths)?;
        }
        for (to, other) in others.iter().enumerate() {
            if let Some(one) = from.get(to).copied().flatten().and_then(|one| ones.get(one)) {
                self.values(*one, *other, format!("{path}/{to}"));
                budget.holds(self.paths)?;
            }
        }
        Some(())
    }
}

/// A value as JSON text.
fn raw(node: Node<'_>) -> Option<Box<RawValue>> {
    RawValue::from_string(crate::tree::canonical::value(node)).ok()
}

/// The places of a list while it is changed: every old place and every new one in a row, of which some hold an item. The
/// index of an item is how many places before it hold one, which a Fenwick tree counts in the logarithm of their number.
struct Slots {
    tree: Vec<usize>,
    /// Where in the row each old place is, and each new one.
    old: Vec<usize>,
    new: Vec<usize>,
    /// By old place, whether its item is in the new list.
    kept: Vec<bool>,
}

impl Slots {
    fn new(before: usize, from: &[Option<usize>], stays: &[bool]) -> Slots {
        let mut slots = Slots {
            tree: vec![0; before + from.len() + 1],
            old: vec![0; before],
            new: vec![0; from.len()],
            kept: vec![false; before],
        };
        let (mut row, mut next) = (0, 0);
        let mut old_until = |slots: &mut Slots, end: usize, row: &mut usize| {
            for one in next..end {
                if let Some(place) = slots.old.get_mut(one) {
                    *place = *row;
                }
                *row += 1;
            }
            next = next.max(end);
        };
        for (to, one) in from.iter().enumerate() {
            if let Some(place) = one.and_then(|one| slots.kept.get_mut(one)) {
                *place = true;
            }
            if stays.get(to).copied().unwrap_or_default()
                && let Some(one) = *one
            {
                old_until(&mut slots, one + 1, &mut row);
            } else {
                if let Some(place) = slots.new.get_mut(to) {
                    *place = row;
                }
                row += 1;
            }
        }
        old_until(&mut slots, before, &mut row);
        for one in slots.old.clone() {
            slots.count(one, true);
        }
        slots
    }

    fn is_kept(&self, one: usize) -> bool {
        self.kept.get(one).copied().unwrap_or_default()
    }

    /// The item at an old place is taken away: the index at which it was.
    fn leave(&mut self, one: usize) -> usize {
        let place = self.old.get(one).copied().unwrap_or_default();
        self.count(place, false);
        self.before(place)
    }

    /// An item is put at a new place: the index at which it is.
    fn enter(&mut self, to: usize) -> usize {
        let place = self.new.get(to).copied().unwrap_or_default();
        let index = self.before(place);
        self.count(place, true);
        index
    }

    fn count(&mut self, place: usize, more: bool) {
        let mut at = place + 1;
        while let Some(count) = self.tree.get_mut(at) {
            *count = if more { *count + 1 } else { count.saturating_sub(1) };
            at += at & at.wrapping_neg();
        }
    }

    /// How many places before one hold an item.
    fn before(&self, place: usize) -> usize {
        let (mut at, mut count) = (place, 0);
        while at > 0 {
            count += self.tree.get(at).copied().unwrap_or_default();
            at -= at & at.wrapping_neg();
        }
        count
    }
}
