//! Where each value of a merged document came from.

use crate::edit::wanted::{Side, Wanted};
use crate::merge::Merger;
use crate::tree::node::{Members, Node};

/// The number of no value.
const NONE: u32 = u32::MAX;

/// The values of the three texts, in this order: ours, theirs, the base.
pub(crate) const SIDES: [Side; 3] = [Side::Ours, Side::Theirs, Side::Base];

/// What each value of a merged document is in each text, by its number.
#[derive(Debug)]
pub(crate) struct Origins {
    of: Vec<[u32; 3]>,
}

impl Origins {
    /// Whether a value of the merged document stands in a text.
    pub(crate) fn stands_in(&self, merged: u32, side: usize) -> bool {
        self.of.get(merged as usize).and_then(|of| of.get(side)).is_some_and(|number| *number != NONE)
    }

    /// By the numbers of the values of a text: what each is in the merged document.
    pub(crate) fn of_side(&self, side: usize, count: u32) -> Vec<Option<u32>> {
        let mut merged = vec![None; count as usize];
        for (number, of) in (0..).zip(&self.of) {
            if let Some(place) = of.get(side).and_then(|own| merged.get_mut(*own as usize)) {
                *place = Some(number);
            }
        }
        merged
    }

    fn note(&mut self, merged: Node<'_>, nodes: [Option<Node<'_>>; 3]) {
        if let Some(place) = self.of.get_mut(merged.index() as usize) {
            *place = nodes.map(|node| node.map_or(NONE, Node::index));
        }
    }
}

impl<'a> Merger<'a> {
    /// Where the values of the merged document came from, which says what was wanted.
    pub(crate) fn origins(&self, wanted: &Wanted<'a>, merged: Node<'_>) -> Origins {
        let mut origins = Origins { of: vec![[NONE; 3]; merged.next() as usize] };
        self.trace(wanted, merged, &mut origins);
        origins
    }

    /// What a value of a side is in all three texts.
    fn in_all(&self, side: Side, node: Node<'a>) -> [Option<Node<'a>>; 3] {
        let base = self.pairs.base_of(side, node);
        match side {
            Side::Ours => [Some(node), self.pairs.across(side, node), base],
            Side::Theirs => [self.pairs.across(side, node), Some(node), base],
            Side::Base => [self.pairs.of_base(Side::Ours, node), self.pairs.of_base(Side::Theirs, node), base],
        }
    }

    fn trace(&self, wanted: &Wanted<'a>, merged: Node<'_>, origins: &mut Origins) {
        match wanted {
            Wanted::Whole(side, node) => self.trace_whole(*side, *node, merged, origins),
            Wanted::Instead(ours, side, node) | Wanted::Lines(ours, side, node) => {
                self.trace_whole(*side, *node, merged, origins);
                let [_, theirs, base] = self.in_all(*side, *node);
                origins.note(merged, [Some(*ours), theirs, base.or_else(|| self.pairs.base_of(Side::Ours, *ours))]);
            }
            Wanted::Text(ours, _) => {
                origins.note(merged, ours.map_or([None; 3], |ours| self.in_all(Side::Ours, ours)));
            }
            Wanted::Object(ours, members) => {
                let mut ahead = merged.members();
                for (key, wanted) in members {
                    if let Some(value) = next_of(merged, &mut ahead, key) {
                        self.trace(wanted, value, origins);
                    }
                }
                self.trace_around(*ours, merged, origins);
            }
            Wanted::List(ours, items) => {
                for (wanted, item) in items.iter().zip(merged.items()) {
                    self.trace(wanted, item, origins);
                }
                self.trace_around(*ours, merged, origins);
            }
        }
    }

    fn trace_whole(&self, side: Side, node: Node<'a>, merged: Node<'_>, origins: &mut Origins) {
        origins.note(merged, self.in_all(side, node));
        for (item, merged) in node.items().zip(merged.items()) {
            self.trace_whole(side, item, merged, origins);
        }
        let mut ahead = merged.members();
        for (key, value) in node.members() {
            if let Some(merged) = next_of(merged, &mut ahead, key.as_str().unwrap_or_default()) {
                self.trace_whole(side, value, merged, origins);
            }
        }
    }

    /// A value that was put together; where we do not have it, what is in it tells which one of theirs it is.
    fn trace_around(&self, ours: Option<Node<'a>>, merged: Node<'_>, origins: &mut Origins) {
        if let Some(ours) = ours {
            return origins.note(merged, self.in_all(Side::Ours, ours));
        }
        let inside = merged.items().chain(merged.members().map(|(_, value)| value));
        let theirs = inside.filter_map(|value| origins.of.get(value.index() as usize)?.get(1).copied());
        let theirs = theirs.filter_map(|number| self.pairs.theirs.other(number).and_then(Node::parent)).next();
        origins.note(merged, theirs.map_or([None; 3], |theirs| self.in_all(Side::Theirs, theirs)));
    }
}

/// The value of a key: the next one mostly, else wherever it stands.
fn next_of<'n>(object: Node<'n>, ahead: &mut Members<'n>, key: &str) -> Option<Node<'n>> {
    match ahead.next() {
        Some((name, value)) if name.as_str() == Some(key) => Some(value),
        _ => object.members().find(|(name, _)| name.as_str() == Some(key)).map(|(_, value)| value),
    }
}
