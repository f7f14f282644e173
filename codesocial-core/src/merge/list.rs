//! Lists merged item by item: what an item is counts, not where it stands.

use crate::tree::key::Key;
use std::collections::{HashMap, HashSet};

use crate::base::sort;
use crate::compare::alignment::longest_increasing;
use crate::edit::wanted::{Side, Wanted, same_whatever_order as same};
use crate::merge::conflict::{Kind, Said, Step};
use crate::merge::{Merger, Noted};
use crate::report::problem::pointer;
use crate::tree::node::Node;

/// An item as it stands in each text.
#[derive(Debug, Clone, Copy, Default)]
struct Entity<'a> {
    base: Option<Node<'a>>,
    ours: Option<Node<'a>>,
    theirs: Option<Node<'a>>,
}

/// An item that stays in the list, and what was noted while it was merged.
struct Kept<'a> {
    entity: Entity<'a>,
    wanted: Wanted<'a>,
    noted: (Noted, Noted),
}

impl<'a> Merger<'a> {
    /// A list.
    pub(super) fn list(
        &mut self,
        base: Option<Node<'a>>,
        ours: Option<Node<'a>>,
        theirs: Option<Node<'a>>,
    ) -> Wanted<'a> {
        let mut entities: Vec<Entity<'a>> = Vec::new();
        for item in ours.into_iter().flat_map(Node::items) {
            let theirs = self.pairs.across(Side::Ours, item);
            entities.push(Entity { base: self.pairs.base_of(Side::Ours, item), ours: Some(item), theirs });
        }
        let mut texts: Option<HashMap<&str, usize>> = None;
        for item in theirs.into_iter().flat_map(Node::items) {
            let known = self.pairs.across(Side::Theirs, item).filter(|other| self.listed_together(*other, item, ours));
            // A reference under the other name of what ours refers to.
            let place = item.as_str().filter(|_| known.is_none()).and_then(|id| self.our_name(id));
            let place = place.and_then(|name| {
                let texts = texts.get_or_insert_with(|| {
                    let texts = entities.iter().map(|entity| entity.ours.and_then(Node::as_str));
                    texts.enumerate().filter_map(|(number, text)| Some((text?, number))).collect()
                });
                texts.get(name).copied()
            });
            if let Some(entity) = place.and_then(|place| entities.get_mut(place)).filter(|one| one.theirs.is_none()) {
                entity.theirs = Some(item);
            } else if known.is_none() {
                let one = self.pairs.across(Side::Theirs, item);
                entities.push(Entity { base: self.pairs.base_of(Side::Theirs, item), ours: one, theirs: Some(item) });
            }
        }
        for item in base.into_iter().flat_map(Node::items).filter(|item| self.holds_restored(*item)) {
            let gone = |side| self.pairs.of_base(side, item).is_none();
            if gone(Side::Ours) && gone(Side::Theirs) {
                entities.push(Entity { base: Some(item), ..Entity::default() });
            }
        }
        let mut kept: Vec<Kept<'a>> = Vec::new();
        for entity in entities {
            let before = self.noted();
            // What was noted about an item that is not here stands at the list.
            let Some(wanted) = self.item(entity, ours, theirs) else { continue };
            kept.push(Kept { entity, wanted, noted: (before, self.noted()) });
        }
        let order = self.order(&kept, base, ours, theirs);
        let mut items: Vec<Option<Kept<'a>>> = kept.into_iter().map(Some).collect();
        let mut list = Vec::with_capacity(items.len());
        for number in order {
            let Some(kept) = items.get_mut(number).and_then(Option::take) else { continue };
            let (from, to) = kept.noted;
            let step = Step::Item(list.len());
            for clash in self.clashes.iter_mut().take(to.clashes).skip(from.clashes) {
                clash.path.push(step.clone());
            }
            for path in self.woven.iter_mut().take(to.woven).skip(from.woven) {
                path.push(step.clone());
            }
            list.push(kept.wanted);
        }
        Wanted::List(ours, list)
    }

    /// Whether an item of ours stands in the list that is merged with that of an item of theirs.
    fn listed_together(&self, one: Node<'a>, other: Node<'a>, list: Option<Node<'a>>) -> bool {
        let here = list.is_some_and(|list| one.parent().is_some_and(|parent| parent.index() == list.index()));
        here && !self.twins.theirs.contains_key(&other.index())
    }

    /// One item of a list; none where it does not stand in this one.
    fn item(&mut self, entity: Entity<'a>, list: Option<Node<'a>>, their_list: Option<Node<'a>>) -> Option<Wanted<'a>> {
        let in_list = |node: Node<'a>, list: Option<Node<'a>>| {
            list.is_some_and(|list| node.parent().is_some_and(|parent| parent.index() == list.index()))
        };
        if let Some(twin) = self.twin(entity) {
            return twin;
        }
        match (entity.base, entity.ours, entity.theirs) {
            (base, Some(one), Some(other)) => {
                let together = in_list(one, list) && (in_list(other, their_list) || self.pairs.same_list(one, other));
                if together {
                    return Some(self.both_items(base, one, other));
                }
                let Some(base) = base else {
                    // Both added it, each in another list.
                    let side = if in_list(one, list) { Side::Ours } else { Side::Theirs };
                    let node = if side == Side::Ours { one } else { other };
                    return Some(self.one_sided(side, node));
                };
                let (stays, other_stays) =
                    (self.pairs.stayed(Side::Ours, one, base), self.pairs.stayed(Side::Theirs, other, base));
                let here = if in_list(one, list) { Side::Ours } else { Side::Theirs };
                let place = match (stays, other_stays) {
                    (true, false) => Side::Theirs,
                    (false, true) => Side::Ours,
                    _ => self.prefer.unwrap_or(Side::Ours),
                };
                if place != here {
                    return None;
                }
                let wanted = self.both_items(Some(base), one, other);
                if !stays && !other_stays {
                    let place = |node: Node<'a>| node.parent().map(|list| Said::Place(pointer(list)));
                    self.clash(Kind::Order, place(base), place(one), place(other));
                }
                Some(wanted)
            }
            (Some(base), Some(one), None) => self.left(Side::Ours, base, one),
            (Some(base), None, Some(other)) => self.left(Side::Theirs, base, other),
            (None, Some(one), None) => Some(self.one_sided(Side::Ours, one)),
            (None, None, Some(other)) => Some(self.one_sided(Side::Theirs, other)),
            (Some(base), None, None) => Some(Wanted::Whole(Side::Base, base)),
            (None, None, None) => None,
        }
    }

    /// An element that both sides added under one id, somewhere else each: one of them stands, the other is in the conflict.
    fn twin(&mut self, entity: Entity<'a>) -> Option<Option<Wanted<'a>>> {
        let settled = self.prefer.unwrap_or(Side::Ours);
        if let Some(one) = entity.ours.filter(|one| self.twins.ours.contains_key(&one.index())) {
            let other = self.twins.ours.get(&one.index()).and_then(|number| self.pairs.theirs.other(*number));
            if settled == Side::Theirs {
                return Some(None);
            }
            self.clash(Kind::AddAdd, None, Some(Said::Value(one)), other.map(Said::Value));
            return Some(Some(self.one_sided(Side::Ours, one)));
        }
        let other = entity.theirs.filter(|other| self.twins.theirs.contains_key(&other.index()))?;
        if settled == Side::Ours {
            return Some(None);
        }
        let one = self.twins.theirs.get(&other.index()).and_then(|number| self.pairs.ours.other(*number));
        self.clash(Kind::AddAdd, None, one.map(Said::Value), Some(Said::Value(other)));
        Some(Some(self.one_sided(Side::Theirs, other)))
    }

    /// An item that one side removed.
    fn left(&mut self, side: Side, base: Node<'a>, node: Node<'a>) -> Option<Wanted<'a>> {
        if self.pairs.stayed(side, node, base) || self.holds_restored(node) {
            return self.alone(side, Some(base), node, true);
        }
        // Moved by one side, removed by the other.
        let said = Some(Said::Value(node));
        let (ours, theirs) = if side == Side::Ours { (said, None) } else { (None, said) };
        let taken = self.clash(Kind::EditRemove, Some(Said::Value(base)), ours, theirs);
        (taken == side).then_some(Wanted::Whole(side, node))
    }

    fn both_items(&mut self, base: Option<Node<'a>>, one: Node<'a>, other: Node<'a>) -> Wanted<'a> {
        if base.is_some() || same(one, other) || one.text(Key::Id).is_none() {
            return self.both(base, one, other);
        }
        // A new element is one thought: two of them are not mixed.
        let side = self.clash(Kind::AddAdd, None, Some(Said::Value(one)), Some(Said::Value(other)));
        if side == Side::Theirs { Wanted::Instead(one, Side::Theirs, other) } else { Wanted::Whole(Side::Ours, one) }
    }

    /// The order of the items that stay: ours, with what the other side moved and added behind what it stands behind there.
    fn order(
        &mut self,
        kept: &[Kept<'a>],
        base: Option<Node<'a>>,
        ours: Option<Node<'a>>,
        theirs: Option<Node<'a>>,
    ) -> Vec<usize> {
        let here = |node: Option<Node<'a>>, list: Option<Node<'a>>| {
            node.filter(|node| {
                list.is_some_and(|list| node.parent().is_some_and(|parent| parent.index() == list.index()))
            })
            .map(Node::index)
        };
        let places: Vec<[Option<u32>; 3]> = kept
            .iter()
            .map(|kept| {
                let entity = kept.entity;
                [here(entity.base, base), here(entity.ours, ours), here(entity.theirs, theirs)]
            })
            .collect();
        let place =
            |number: usize, side: usize| places.get(number).and_then(|places| places.get(side)).copied().flatten();
        let sorted = |side: usize| {
            let mut numbers: Vec<usize> = (0..kept.len()).filter(|number| place(*number, side).is_some()).collect();
            sort::by_key(&mut numbers, |number| place(*number, side));
            numbers
        };
        let (mine, yours) = (sorted(1), sorted(2));
        // Those in all three lists, in the order of a side: what is not in a longest run in the old order moved.
        let moved = |order: &[usize]| -> HashSet<usize> {
            let common: Vec<usize> =
                order.iter().copied().filter(|number| (0..3).all(|side| place(*number, side).is_some())).collect();
            let old: Vec<u32> = common.iter().filter_map(|number| place(*number, 0)).collect();
            let stayed: HashSet<usize> = longest_increasing(&old).into_iter().collect();
            common.iter().enumerate().filter(|(at, _)| !stayed.contains(at)).map(|(_, number)| *number).collect()
        };
        let common = |order: &[usize]| -> Vec<usize> {
            order.iter().copied().filter(|number| place(*number, 1).is_some() && place(*number, 2).is_some()).collect()
        };
        let mut floating: HashSet<usize> = yours.iter().copied().filter(|number| place(*number, 1).is_none()).collect();
        if common(&mine) != common(&yours) {
            let (by_us, by_them) = (moved(&mine), moved(&yours));
            let both: Vec<usize> = by_us.intersection(&by_them).copied().collect();
            if both.is_empty() || by_us.is_empty() {
                floating.extend(by_them.difference(&by_us));
            } else {
                let side = self.clash_of_order(kept, [&sorted(0), &mine, &yours]);
                if side == Side::Theirs {
                    floating.extend(common(&yours));
                } else {
                    floating.extend(by_them.difference(&by_us));
                }
            }
        }
        let mut behind: HashMap<Option<usize>, Vec<usize>> = HashMap::new();
        let mut anchor = None;
        for number in yours {
            if floating.contains(&number) {
                behind.entry(anchor).or_default().push(number);
            } else {
                anchor = Some(number);
            }
        }
        // What we added behind an item that they moved goes with it.
        let ours_alone = |number: usize| place(number, 2).is_none() && place(number, 0).is_none();
        let mut with: HashMap<usize, Vec<usize>> = HashMap::new();
        let mut staying = Vec::with_capacity(mine.len());
        let mut moving = None;
        for number in mine {
            if floating.contains(&number) {
                moving = Some(number);
            } else if let Some(moved) = moving.filter(|_| ours_alone(number)) {
                with.entry(moved).or_default().push(number);
            } else {
                moving = None;
                staying.push(number);
            }
        }
        let mut order = Vec::with_capacity(kept.len());
        // What we added behind the same item comes first.
        let mut waiting = behind.remove(&None).unwrap_or_default();
        let mut put = |waiting: &mut Vec<usize>, order: &mut Vec<usize>| {
            for number in waiting.drain(..) {
                order.push(number);
                order.extend(with.remove(&number).unwrap_or_default());
            }
        };
        for number in staying {
            if !ours_alone(number) {
                put(&mut waiting, &mut order);
            }
            order.push(number);
            waiting.extend(behind.remove(&Some(number)).unwrap_or_default());
        }
        put(&mut waiting, &mut order);
        let seen: HashSet<usize> = order.iter().copied().collect();
        order.extend((0..kept.len()).filter(|number| !seen.contains(number)));
        order
    }

    fn clash_of_order(&mut self, kept: &[Kept<'a>], orders: [&[usize]; 3]) -> Side {
        let names = |order: &[usize], pick: fn(&Entity<'a>) -> Option<Node<'a>>| {
            let name =
                |node: Node<'a>| node.text(Key::Id).map_or_else(|| crate::tree::canonical::value(node), str::to_owned);
            let items = order.iter().filter_map(|number| kept.get(*number)).filter_map(|kept| pick(&kept.entity));
            Some(Said::Order(items.map(name).collect()))
        };
        let [base, ours, theirs] = orders;
        self.clash(
            Kind::Order,
            names(base, |entity| entity.base),
            names(ours, |entity| entity.ours),
            names(theirs, |entity| entity.theirs),
        )
    }
}
