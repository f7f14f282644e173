//! Two documents that came from one made one again, by what their parts are and not by where they stand. What truly clashes
//! is a conflict, which is data; nothing that somebody wrote is in neither the result nor a conflict.

pub(crate) mod clash;
pub(crate) mod commented;
pub(crate) mod conflict;
pub(crate) mod ledger;
mod list;
pub(crate) mod marks;
mod members;
pub(crate) mod origins;
pub(crate) mod places;
mod prose;
mod twins;

use crate::tree::key::Key;
use std::collections::{HashMap, HashSet};

use crate::compare::pairing::Pairing;
use crate::edit::wanted::{Side, Wanted, same_whatever_order as same};
use crate::edit::write::Pages;
use crate::merge::conflict::{Clash, Kind, Said, Step};
use crate::merge::twins::Twins;
use crate::tree::format::Format;
use crate::tree::node::Node;

/// Merges; what it finds on its way stays in it.
pub(crate) struct Merger<'a> {
    pages: Pages<'a>,
    pairs: Pairs<'a>,
    /// The side that conflicts are settled for, if one is preferred.
    prefer: Option<Side>,
    /// Elements that come back although a side removed them: what the other side wrote refers to them.
    pub(crate) restored: HashSet<String>,
    /// The values in which something stands that moved in from elsewhere: never taken as a whole.
    entangled: [HashSet<u32>; 2],
    twins: Twins,
    /// The elements of the texts by their ids: ours, theirs, the base.
    ids: [HashMap<&'a str, Node<'a>>; 3],
    /// What clashes.
    pub(crate) clashes: Vec<Clash<'a>>,
    /// The texts in one sentence of which both sides changed words.
    pub(crate) woven: Vec<Vec<Step>>,
}

/// Who stands for whom in the three documents.
struct Pairs<'a> {
    base: Node<'a>,
    ours: Node<'a>,
    theirs: Node<'a>,
    base_ours: Pairing,
    base_theirs: Pairing,
    ours_theirs: Pairing,
}

impl<'a> Pairs<'a> {
    fn of(pages: &Pages<'a>) -> Pairs<'a> {
        let (base, ours, theirs) = (pages.base.root, pages.ours.root, pages.theirs.root);
        Pairs {
            base,
            ours,
            theirs,
            base_ours: Pairing::with_extensions(base, ours),
            base_theirs: Pairing::with_extensions(base, theirs),
            ours_theirs: Pairing::with_extensions(ours, theirs),
        }
    }

    /// What a value of a side was in the base.
    fn base_of(&self, side: Side, node: Node<'a>) -> Option<Node<'a>> {
        match side {
            Side::Ours => self.base_ours.before(node, self.base),
            Side::Theirs => self.base_theirs.before(node, self.base),
            Side::Base => Some(node),
        }
    }

    /// What a value of the base is on a side.
    fn of_base(&self, side: Side, node: Node<'a>) -> Option<Node<'a>> {
        match side {
            Side::Ours => self.base_ours.after(node, self.ours),
            Side::Theirs => self.base_theirs.after(node, self.theirs),
            Side::Base => Some(node),
        }
    }

    /// What a value of one side is on the other, whether or not it was in the base.
    fn across(&self, side: Side, node: Node<'a>) -> Option<Node<'a>> {
        match (self.base_of(side, node), side) {
            (Some(base), Side::Ours) => self.of_base(Side::Theirs, base),
            (Some(base), _) => self.of_base(Side::Ours, base),
            (None, Side::Ours) => {
                let other = self.ours_theirs.after(node, self.theirs)?;
                (self.base_of(Side::Theirs, other).is_none() && added_alike(node, other)).then_some(other)
            }
            (None, _) => {
                let other = self.ours_theirs.before(node, self.ours)?;
                (self.base_of(Side::Ours, other).is_none() && added_alike(node, other)).then_some(other)
            }
        }
    }

    /// Whether two values stand in lists that are the same list.
    fn same_list(&self, ours: Node<'a>, theirs: Node<'a>) -> bool {
        let (Some(ours), Some(theirs)) = (ours.parent(), theirs.parent()) else { return true };
        self.across(Side::Ours, ours).is_some_and(|other| other.index() == theirs.index())
            || self.ours_theirs.after(ours, self.theirs).is_some_and(|other| other.index() == theirs.index())
    }

    /// Whether a value of a side stands in the list in which it stood in the base.
    fn stayed(&self, side: Side, node: Node<'a>, base: Node<'a>) -> bool {
        let (Some(list), Some(was)) = (node.parent(), base.parent()) else { return true };
        self.base_of(side, list).is_some_and(|list| list.index() == was.index())
    }
}

impl<'a> Merger<'a> {
    pub(crate) fn new(pages: Pages<'a>, prefer: Option<Side>) -> Merger<'a> {
        let pairs = Pairs::of(&pages);
        let ids = [pairs.ours, pairs.theirs, pairs.base].map(twins::ids);
        let twins = Twins::of(&pairs, &ids);
        let entangled = entangled(&pairs, &twins);
        let (restored, clashes, woven) = (HashSet::new(), Vec::new(), Vec::new());
        Merger { pages, pairs, prefer, restored, entangled, twins, ids, clashes, woven }
    }

    /// The merged document.
    pub(crate) fn run(&mut self) -> Wanted<'a> {
        self.clashes.clear();
        self.woven.clear();
        let (base, ours, theirs) = (self.pairs.base, self.pairs.ours, self.pairs.theirs);
        self.both(Some(base), ours, theirs)
    }

    /// The other names of an element that a side renamed, by one of them.
    pub(crate) fn renamed(&self, id: &str) -> Vec<String> {
        let known = [Side::Base, Side::Ours, Side::Theirs].into_iter().find_map(|side| {
            let node = self.element(side, id)?;
            self.pairs.base_of(side, node)
        });
        let Some(base) = known else { return Vec::new() };
        let names = [Side::Ours, Side::Theirs]
            .map(|side| self.pairs.of_base(side, base).and_then(|node| node.text(Key::Id)).map(str::to_owned));
        names.into_iter().flatten().filter(|name| name != id).collect()
    }

    /// The name that we gave to an element that theirs names otherwise.
    fn our_name(&self, theirs: &str) -> Option<&'a str> {
        let base = self.pairs.base_of(Side::Theirs, self.element(Side::Theirs, theirs)?)?;
        self.pairs.of_base(Side::Ours, base)?.text(Key::Id).filter(|name| *name != theirs)
    }

    /// Whether two texts are the names that the sides gave to one element, each another: which of them stands is settled where
    /// the element has its id.
    fn name_one_element(&self, ours: Node<'a>, theirs: Node<'a>) -> bool {
        let (Some(one), Some(other)) = (ours.as_str(), theirs.as_str()) else { return false };
        ours.key().and_then(Node::as_str) != Some("id") && self.our_name(other) == Some(one)
    }

    /// The element of that id in a text.
    pub(crate) fn element(&self, side: Side, id: &str) -> Option<Node<'a>> {
        let [ours, theirs, base] = &self.ids;
        let ids = match side {
            Side::Ours => ours,
            Side::Theirs => theirs,
            Side::Base => base,
        };
        ids.get(id).copied()
    }

    fn is_entangled(&self, side: Side, node: Node<'a>) -> bool {
        self.entangled.get(usize::from(side == Side::Theirs)).is_some_and(|set| set.contains(&node.index()))
    }

    /// Whether a side left a value as it was: what it says and, where it stands in lines, its comments.
    fn untouched(&self, side: Side, base: Node<'a>, node: Node<'a>) -> bool {
        match (self.pages.lines(Side::Base, base), self.pages.lines(side, node)) {
            (Some(was), Some(lines)) if was == lines => true,
            // Lines are a matter of one notation; another is no change.
            (Some(_), Some(_)) => base.index() > 0 && same(base, node) && !self.has_comments(side, node, base),
            // A whole text whose comments changed is not taken for another.
            _ => same(base, node) && (base.index() > 0 || !self.comments_changed(side)),
        }
    }

    /// Whether a text may have other comments than the base.
    fn comments_changed(&self, side: Side) -> bool {
        let (page, base) = (self.pages.of(side), self.pages.base);
        page.format == Format::Yaml && page.text.contains('#') && page.text != base.text
    }

    /// Whether the lines of a value hold a comment that those in the base do not.
    fn has_comments(&self, side: Side, node: Node<'a>, base: Node<'a>) -> bool {
        let (lines, was) = (self.pages.lines(side, node), self.pages.lines(Side::Base, base));
        let comments = |lines: &str| {
            lines
                .lines()
                .filter_map(|line| line.split_once('#'))
                .map(|(_, said)| said.trim().to_owned())
                .collect::<Vec<_>>()
        };
        lines.map(comments) != was.map(comments)
    }

    /// A value that both sides have; `base` is what it was.
    fn both(&mut self, base: Option<Node<'a>>, ours: Node<'a>, theirs: Node<'a>) -> Wanted<'a> {
        let restores = !self.restored.is_empty() && base.is_some_and(|base| self.holds_restored(base));
        if !restores && !self.is_entangled(Side::Ours, ours) && !self.is_entangled(Side::Theirs, theirs) {
            if let Some(base) = base {
                if self.untouched(Side::Theirs, base, theirs) {
                    return Wanted::Whole(Side::Ours, ours);
                }
                if self.untouched(Side::Ours, base, ours) {
                    return self.taken(ours, theirs);
                }
            }
            if self.pages.lines(Side::Ours, ours).is_none() && same(ours, theirs) {
                return Wanted::Whole(Side::Ours, ours);
            }
        }
        let base_is = |fits: fn(Node<'a>) -> bool| base.filter(|base| fits(*base));
        if ours.is_object() && theirs.is_object() {
            return self.members(base_is(Node::is_object), Some(ours), Some(theirs));
        }
        if ours.is_array() && theirs.is_array() {
            return self.list(base_is(Node::is_array), Some(ours), Some(theirs));
        }
        if same(ours, theirs) || base.is_some_and(|base| same(base, theirs)) {
            return Wanted::Whole(Side::Ours, ours);
        }
        if base.is_some_and(|base| same(base, ours)) {
            return Wanted::Instead(ours, Side::Theirs, theirs);
        }
        if self.name_one_element(ours, theirs) {
            return match self.prefer {
                Some(Side::Theirs) => Wanted::Instead(ours, Side::Theirs, theirs),
                _ => Wanted::Whole(Side::Ours, ours),
            };
        }
        if let (Some(was), Some(one), Some(other)) = (base.and_then(Node::as_str), ours.as_str(), theirs.as_str())
            && is_prose(ours)
            && let Some(merged) = prose::merged(was, one, other)
        {
            if merged.in_one_sentence {
                self.woven.push(Vec::new());
            }
            return Wanted::Text(Some(ours), merged.text);
        }
        let kind = if base.is_some() { Kind::EditEdit } else { Kind::AddAdd };
        let side = self.clash(kind, base.map(Said::Value), Some(Said::Value(ours)), Some(Said::Value(theirs)));
        if side == Side::Theirs { Wanted::Instead(ours, Side::Theirs, theirs) } else { Wanted::Whole(Side::Ours, ours) }
    }

    /// The other side's value, since this one did not touch it.
    fn taken(&self, ours: Node<'a>, theirs: Node<'a>) -> Wanted<'a> {
        let has_lines =
            self.pages.lines(Side::Ours, ours).is_some() && self.pages.lines(Side::Theirs, theirs).is_some();
        if has_lines { Wanted::Lines(ours, Side::Theirs, theirs) } else { Wanted::Instead(ours, Side::Theirs, theirs) }
    }

    /// Notes a clash, and says which side stands in the merged text.
    fn clash(&mut self, kind: Kind, base: Option<Said<'a>>, ours: Option<Said<'a>>, theirs: Option<Said<'a>>) -> Side {
        let taken = self.prefer.unwrap_or(match (&ours, &theirs) {
            (None, Some(_)) => Side::Theirs,
            _ => Side::Ours,
        });
        self.clashes.push(Clash {
            kind,
            path: Vec::new(),
            base,
            ours,
            theirs,
            taken,
            settled: self.prefer.is_some(),
            references: Vec::new(),
        });
        taken
    }

    /// What was noted from there on stands one step deeper.
    fn deeper(&mut self, from: Noted, step: &Step) {
        for clash in self.clashes.iter_mut().skip(from.clashes) {
            clash.path.push(step.clone());
        }
        for path in self.woven.iter_mut().skip(from.woven) {
            path.push(step.clone());
        }
    }

    fn noted(&self) -> Noted {
        Noted { clashes: self.clashes.len(), woven: self.woven.len() }
    }

    /// A value that only one side has, where something in it moved in from elsewhere.
    fn one_sided(&mut self, side: Side, node: Node<'a>) -> Wanted<'a> {
        if !self.is_entangled(side, node) {
            return Wanted::Whole(side, node);
        }
        let (ours, theirs) = if side == Side::Ours { (Some(node), None) } else { (None, Some(node)) };
        if node.is_object() { self.members(None, ours, theirs) } else { self.list(None, ours, theirs) }
    }

    /// Whether an element that has to come back stands in a value.
    fn holds_restored(&self, node: Node<'a>) -> bool {
        !self.restored.is_empty()
            && (node.text(Key::Id).is_some_and(|id| self.restored.contains(id))
                || node.items().any(|item| self.holds_restored(item))
                || node
                    .members()
                    .any(|(_, value)| (value.is_object() || value.is_array()) && self.holds_restored(value)))
    }
}

/// Whether what both sides added is one thing: a value of the same key, an element of the same id, or the same item. What
/// is only alike is two things.
fn added_alike(one: Node<'_>, other: Node<'_>) -> bool {
    one.key().is_some() || one.text(Key::Id).is_some() || same(one, other)
}

/// How much was noted so far.
#[derive(Clone, Copy)]
struct Noted {
    clashes: usize,
    woven: usize,
}

/// Whether a string is a text of words, which can be merged word by word. A licence is one name however many words it has.
fn is_prose(node: Node<'_>) -> bool {
    node.key().and_then(Node::as_str) != Some("license")
        && node.as_str().is_some_and(|text| text.trim().contains(char::is_whitespace))
}

/// The values of each side in which something stands that moved in from another list or out of them, or has a
/// twin.
fn entangled(pairs: &Pairs<'_>, twins: &Twins) -> [HashSet<u32>; 2] {
    let mut sets = [HashSet::new(), HashSet::new()];
    let mut mark = |side: Side, node: Option<Node<'_>>| {
        let mut here = node;
        while let Some(node) = here {
            if let Some(set) = sets.get_mut(usize::from(side == Side::Theirs))
                && !set.insert(node.index())
            {
                break;
            }
            here = node.parent();
        }
    };
    for (side, root) in [(Side::Ours, pairs.ours), (Side::Theirs, pairs.theirs)] {
        for index in 0..root.next() {
            let Some(node) = root.other(index).filter(|node| node.is_object()) else { continue };
            let Some(base) = node.parent().filter(|list| list.is_array()).and_then(|_| pairs.base_of(side, node))
            else {
                continue;
            };
            if !pairs.stayed(side, node, base) {
                let other = if side == Side::Ours { Side::Theirs } else { Side::Ours };
                let across = pairs.of_base(other, base);
                mark(side, node.parent());
                mark(other, across.and_then(Node::parent));
            }
        }
    }
    for (one, other) in &twins.ours {
        mark(Side::Ours, pairs.ours.other(*one).and_then(Node::parent));
        mark(Side::Theirs, pairs.theirs.other(*other).and_then(Node::parent));
    }
    sets
}
