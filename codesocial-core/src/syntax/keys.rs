//! The search for keys that stand twice in one object: in time that grows with the number of keys, not its square.

use crate::base::sort;
use crate::diagnostic::finding::Finding;
use crate::syntax::found::{Found, excerpt};
use crate::syntax::rules::duplicate_key;
use crate::tree::key_slot::mark;
use crate::tree::node::Builder;

/// Up to so many keys of one object are compared each with each; more are sorted.
const FEW: usize = 24;

/// The keys of the objects that are open, outermost first.
#[derive(Debug, Default)]
pub(super) struct Keys {
    keys: Vec<Key>,
    /// Where the keys of each open object begin in `keys`.
    starts: Vec<usize>,
}

#[derive(Debug, Clone, Copy)]
struct Key {
    /// Equal for equal keys, rarely for others.
    mark: u64,
    node: u32,
}

impl Keys {
    /// An object begins.
    pub(super) fn open(&mut self) {
        self.starts.push(self.keys.len());
    }

    /// The object that is open has this key, which the builder holds as `node`.
    #[inline]
    pub(super) fn add(&mut self, text: &str, node: u32) {
        self.keys.push(Key { mark: mark(text.as_bytes()), node });
    }

    /// The object that is open ends: its keys are compared.
    #[inline]
    pub(super) fn close(&mut self, builder: &Builder<'_>, found: &mut Found) {
        let start = self.starts.pop().unwrap_or(0);
        if let Some(keys) = self.keys.get_mut(start..) {
            if keys.len() > FEW {
                compare_many(keys, builder, found);
            } else {
                compare_few(keys, builder, found);
            }
        }
        self.keys.truncate(start);
    }

    /// The text cannot be followed further: the keys that were read of the objects that are still open are compared.
    #[cold]
    pub(super) fn stop(&mut self, builder: &Builder<'_>, found: &mut Found) {
        while !self.starts.is_empty() {
            self.close(builder, found);
        }
    }
}

#[inline]
fn compare_few(keys: &[Key], builder: &Builder<'_>, found: &mut Found) {
    for (number, key) in keys.iter().enumerate() {
        for earlier in keys.iter().take(number) {
            if earlier.mark == key.mark && builder.text_of(earlier.node) == builder.text_of(key.node) {
                report(*earlier, *key, builder, found);
                break;
            }
        }
    }
}

#[cold]
fn compare_many(keys: &mut [Key], builder: &Builder<'_>, found: &mut Found) {
    sort::by(keys, |one, other| {
        let by_mark = one.mark.cmp(&other.mark);
        by_mark
            .then_with(|| builder.text_of(one.node).cmp(&builder.text_of(other.node)))
            .then(one.node.cmp(&other.node))
    });
    let mut first: Option<Key> = None;
    for key in keys.iter() {
        match first {
            Some(first) if first.mark == key.mark && builder.text_of(first.node) == builder.text_of(key.node) => {
                report(first, *key, builder, found);
            }
            _ => first = Some(*key),
        }
    }
}

#[cold]
fn report(first: Key, again: Key, builder: &Builder<'_>, found: &mut Found) {
    let key = excerpt(builder.text_of(again.node).unwrap_or_default());
    let finding = Finding::new(&duplicate_key::RULE, builder.span_of(again.node)).with("key", key);
    found.push(finding.related(builder.span_of(first.node)));
}
