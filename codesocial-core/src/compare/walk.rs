//! Two documents gone over together, part by part: every difference is handed to the catalogue, and none is passed over.

use std::cmp::Ordering;
use std::collections::HashMap;

use crate::compare::kind::{Change, Effect, Pair, What};
use crate::compare::pairing::Pairing;
use crate::compare::pairing::said::{alike, same};
use crate::compare::texts::Wording;
use crate::compare::unknown::part_of;
use crate::compare::{Difference, Found, kinds, lengths, orders, places, texts, unknown};
use crate::model::part::Part;
use crate::model::shapes::{Shape, ShapeId};
use crate::tree::key::Key;
use crate::tree::node::Node;

/// What is compared on the way.
pub(super) struct Walk<'a> {
    pub(super) pairing: &'a Pairing,
    pub(super) before: Node<'a>,
    pub(super) after: Node<'a>,
    /// The authoritative language, after and before.
    pub(super) language: &'a str,
    /// The new ids of elements whose id changed.
    pub(super) renamed: HashMap<&'a str, &'a str>,
    pub(super) found: Vec<Found<'a>>,
}

/// Where the walk is: in which part, under which key, and whether facts are recorded there.
#[derive(Clone, Copy)]
struct Place<'a> {
    part: Option<Part>,
    key: &'a str,
    /// The key, where the model has it.
    known: Option<Key>,
    holders: (Option<Node<'a>>, Option<Node<'a>>),
    shape: Option<ShapeId>,
    record: bool,
}

/// These parts are told by what is in them: when one comes or goes, so do its statements.
const TRANSPARENT: [Part; 13] = [
    Part::Dimensions,
    Part::Dimension,
    Part::Purpose,
    Part::History,
    Part::Governance,
    Part::Amendment,
    Part::Stewardship,
    Part::Dissolution,
    Part::AuditPlan,
    Part::Record,
    Part::Subject,
    Part::Effective,
    Part::Review,
];

impl<'a> Walk<'a> {
    /// The whole documents.
    pub(super) fn documents(&mut self) {
        let place = Place {
            part: None,
            key: "",
            known: None,
            holders: (None, None),
            shape: Some(ShapeId::DOCUMENT),
            record: false,
        };
        self.values(self.before, self.after, place);
    }

    /// The shape of a value: of several that a place admits, the one of its type.
    fn resolve(&self, id: ShapeId, node: Node<'_>) -> &'static Shape {
        let mut shape = id.shape();
        while let Some(branch) = shape.branch(node) {
            shape = branch.shape();
        }
        shape
    }

    fn is_reference(&self, id: Option<ShapeId>) -> bool {
        id.is_some_and(|id| id.shape().refers_to().is_some())
    }

    /// Whether a reference names the element that the other one named before its id changed.
    fn follows(&self, before: Option<Node<'a>>, after: Option<Node<'a>>) -> bool {
        let id = |node: Option<Node<'a>>| node.and_then(Node::as_str);
        id(before).and_then(|old| self.renamed.get(old)).is_some_and(|new| id(after) == Some(*new))
    }

    /// Two values that stand for each other.
    fn values(&mut self, before: Node<'a>, after: Node<'a>, place: Place<'a>) {
        if self.pairing.untouched(before) {
            return;
        }
        let Some(id) = place.shape else { return self.whole(before, after, place) };
        match part_of(id) {
            Some(Part::Text) if is_text(before) && is_text(after) => return self.text(before, after, place),
            Some(Part::When | Part::Context | Part::Content) if is_text(before) && is_text(after) => {
                return self.text(before, after, place);
            }
            Some(Part::Time) => return self.whole(before, after, place),
            _ => {}
        }
        if before.is_object() && after.is_object() {
            let shape = self.resolve(id, after);
            if shape.properties().is_empty() {
                self.whole(before, after, place)
            } else {
                self.objects(before, after, shape, place.record)
            }
        } else if before.is_array() && after.is_array() && self.resolve(id, after).items().is_some() {
            self.lists(Some(before), Some(after), place);
        } else {
            self.whole(before, after, place);
        }
    }

    /// Two values that are compared as a whole.
    fn whole(&mut self, before: Node<'a>, after: Node<'a>, place: Place<'a>) {
        if same(before, after) {
            return;
        }
        if !place.record && alike(before, after) {
            return self.push(kinds::TYPOGRAPHY_CORRECTED.alone(), Some(before), Some(after), place, None);
        }
        let order = match place.shape.and_then(part_of) {
            Some(Part::Time) => lengths::compare(before, after),
            Some(Part::Share) => orders::of_size(before, after),
            _ => None,
        };
        if !place.record && order.is_some_and(Ordering::is_eq) {
            return self.push(kinds::TEXT_FORM_CHANGED.alone(), Some(before), Some(after), place, None);
        }
        self.tell(What::Changed, Some(before), Some(after), place);
    }

    fn objects(&mut self, before: Node<'a>, after: Node<'a>, shape: &'static Shape, record: bool) {
        let holders = (Some(before), Some(after));
        let mut hint = 0;
        for (key, value) in before.members() {
            let place = self.member(shape, key, &mut hint, holders, record);
            match self.pairing.after(value, self.after).filter(|other| stands_in(*other, after)) {
                Some(other) => self.values(value, other, place),
                None => self.gone(value, place),
            }
        }
        hint = 0;
        for (key, value) in after.members() {
            let place = self.member(shape, key, &mut hint, holders, record);
            if !self.pairing.before(value, self.before).is_some_and(|other| stands_in(other, before)) {
                self.came(value, place);
            }
        }
        if shape.part == Some(Part::Dimension) {
            self.dimension(Some(before), Some(after));
        }
    }

    /// A dimension that says nothing any more, or says something for the first time. Where all that it said stands
    /// elsewhere now, nothing is gone: the moves tell it.
    fn dimension(&mut self, before: Option<Node<'a>>, after: Option<Node<'a>>) {
        let told = |dimension: Node<'_>| dimension.get(Key::NotApplicable).is_some();
        let says = |dimension: Option<Node<'a>>| dimension.is_some_and(speaks);
        match (says(before), says(after)) {
            (true, false) if !after.is_some_and(told) => {
                let gone = |node| self.pairing.after(node, self.after).is_none();
                if before.into_iter().flat_map(statements).any(gone) {
                    self.note(kinds::DIMENSION_SPEAKS.less, before, after);
                }
            }
            (false, true) if !before.is_some_and(told) => {
                let came = |node| self.pairing.before(node, self.before).is_none();
                if after.into_iter().flat_map(statements).any(came) {
                    self.note(kinds::DIMENSION_SPEAKS.more, before, after);
                }
            }
            _ => {}
        }
    }

    fn member(
        &self,
        shape: &'static Shape,
        key: Node<'a>,
        hint: &mut usize,
        holders: (Option<Node<'a>>, Option<Node<'a>>),
        record: bool,
    ) -> Place<'a> {
        let known = key.known_key();
        let property = known.and_then(|key| shape.property(key, *hint));
        let key = key.as_str().unwrap_or_default();
        if let Some((number, _)) = property {
            *hint = number + 1;
        }
        let record = record || (key == "record" && shape.part == Some(Part::Document));
        Place { part: shape.part, key, known, holders, shape: property.map(|(_, property)| property.shape()), record }
    }

    /// A value that is there no more. What is in it may have moved.
    fn gone(&mut self, value: Node<'a>, place: Place<'a>) {
        self.one_sided(Some(value), None, place);
    }

    /// A value that is new. What is in it may have moved here.
    fn came(&mut self, value: Node<'a>, place: Place<'a>) {
        self.one_sided(None, Some(value), place);
    }

    fn one_sided(&mut self, before: Option<Node<'a>>, after: Option<Node<'a>>, place: Place<'a>) {
        let Some(value) = before.or(after) else { return };
        let what = if before.is_some() { What::Removed } else { What::Added };
        let Some(id) = place.shape else { return self.tell(what, before, after, place) };
        let shape = self.resolve(id, value);
        let known = shape.part.is_some_and(|part| TRANSPARENT.contains(&part)) && value.is_object();
        let empty = value.items().next().is_none() && value.members().next().is_none();
        if value.is_array() && shape.items().is_some() && !empty {
            return self.lists(before, after, place);
        }
        if !known || empty {
            return self.tell(what, before, after, place);
        }
        let mut hint = 0;
        for (key, inner) in value.members() {
            let holders = (before, after);
            let place = self.member(shape, key, &mut hint, holders, place.record);
            let (one, other) = if before.is_some() { (Some(inner), None) } else { (None, Some(inner)) };
            self.one_sided(one, other, place);
        }
        if shape.part == Some(Part::Dimension) {
            self.dimension(before, after);
        }
    }

    /// Two lists, of which one may not be there: its items then came or went.
    fn lists(&mut self, before: Option<Node<'a>>, after: Option<Node<'a>>, place: Place<'a>) {
        let items =
            place.shape.map(|id| self.resolve(id, before.or(after).unwrap_or(self.after))).and_then(Shape::items);
        let item = Place { shape: items, ..place };
        let reference = self.is_reference(items);
        let within = |node: Node<'a>, list: Option<Node<'a>>| {
            list.is_some_and(|list| node.parent().is_some_and(|parent| parent.index() == list.index()))
        };
        let mut gone: Vec<Node<'a>> = Vec::new();
        for value in before.into_iter().flat_map(Node::items) {
            if self.pairing.after(value, self.after).is_none() {
                gone.push(value);
            }
        }
        let mut positions: Vec<u32> = Vec::new();
        for value in after.into_iter().flat_map(Node::items) {
            match self.pairing.before(value, self.before) {
                Some(other) => {
                    if within(other, before) {
                        positions.push(other.index());
                    } else {
                        self.note_at(kinds::ELEMENT_MOVED.alone(), Some(other), Some(value), item);
                    }
                    self.values(other, value, item);
                }
                None => {
                    // A reference to an element whose id changed is the same reference.
                    let old = gone.iter().position(|old| reference && self.follows(Some(*old), Some(value)));
                    match old {
                        Some(position) => {
                            let old = gone.remove(position);
                            self.note_at(kinds::REFERENCE_FOLLOWED.alone(), Some(old), Some(value), item);
                        }
                        None => self.tell(What::ItemAdded, None, Some(value), item),
                    }
                }
            }
        }
        for value in gone {
            self.tell(What::ItemRemoved, Some(value), None, item);
        }
        if positions.windows(2).any(|pair| matches!(pair, [one, other] if one > other)) {
            self.tell(What::Reordered, before, after, place);
        }
    }

    /// Two texts, each perhaps in several languages.
    fn text(&mut self, before: Node<'a>, after: Node<'a>, place: Place<'a>) {
        for wording in texts::compare(before, after, self.language) {
            let (change, one, other, language) = match wording {
                Wording::Form => (Some(kinds::TEXT_FORM_CHANGED.alone()), before, after, None),
                Wording::Typography(one, other, language) => {
                    (Some(kinds::TYPOGRAPHY_CORRECTED.alone()), one, other, Some(language))
                }
                Wording::Added(node, language) => {
                    self.push(kinds::TRANSLATION.more, None, Some(node), place, Some(language));
                    continue;
                }
                Wording::Removed(node, language) => {
                    self.push(kinds::TRANSLATION.less, Some(node), None, place, Some(language));
                    continue;
                }
                Wording::Alone(one, other, language) => {
                    (Some(kinds::TRANSLATION_CHANGED_ALONE.alone()), one, other, Some(language))
                }
                Wording::Followed(one, other, language) => {
                    (Some(kinds::TRANSLATION_FOLLOWED.alone()), one, other, Some(language))
                }
                Wording::Replaced(one, other, language) if texts::is_meaning(place.part, place.key) => {
                    (Some(kinds::MEANING_REPLACED.alone()), one, other, Some(language))
                }
                Wording::Reworded(one, other, language) | Wording::Replaced(one, other, language) => {
                    (None, one, other, Some(language))
                }
                Wording::Whole => (None, before, after, None),
            };
            let change = if place.record { None } else { change };
            match change {
                Some(change) => self.push(change, Some(one), Some(other), place, language),
                None => self.tell_in(What::Reworded, Some(one), Some(other), place, language),
            }
        }
    }

    fn tell(&mut self, what: What, before: Option<Node<'a>>, after: Option<Node<'a>>, place: Place<'a>) {
        self.tell_in(what, before, after, place, None);
    }

    /// Finds the kind of a difference: that of the first place that fits, else the general one.
    fn tell_in(
        &mut self,
        what: What,
        before: Option<Node<'a>>,
        after: Option<Node<'a>>,
        place: Place<'a>,
        language: Option<&'a str>,
    ) {
        let difference =
            Difference { what, before, after, holder_before: place.holders.0, holder_after: place.holders.1 };
        let general = if place.record {
            Some(by_presence(what, &kinds::FACT, &kinds::FACT_ALTERED))
        } else if place.key.starts_with("x-") {
            Some(kinds::EXTENSION_CHANGED.alone())
        } else if what == What::Changed && place.key == "id" && place.part != Some(Part::Document) {
            Some(kinds::ID_RENAMED.alone())
        } else if what == What::Changed && self.is_reference(place.shape) && self.follows(before, after) {
            Some(kinds::REFERENCE_FOLLOWED.alone())
        } else {
            None
        };
        if let Some(change) = general {
            return self.push(change, before, after, place, language);
        }
        let seen = place.part.zip(place.known).and_then(|(part, key)| places::kind_of(&difference, part, key));
        // Whatever a value says that the standard does not know, it is neither more nor less than another.
        let version = |(change, _): &(&Change, Effect)| kinds::VERSION_CHANGED.has(change);
        if !seen.as_ref().is_some_and(version) && unknown::value(&difference, place.shape).is_some() {
            return self.push(kinds::VALUE_UNKNOWN.alone(), before, after, place, language);
        }
        let beneath = unknown::is_beneath(&difference, place.part);
        let seen = seen.map(|(change, effect)| (change, if beneath { Effect::Undecided } else { effect }));
        let Some((change, effect)) = seen else {
            let change = match what {
                What::Reworded => kinds::TEXT_REWORDED.alone(),
                What::Reordered => kinds::ORDER_CHANGED.alone(),
                _ => by_presence(what, &kinds::DETAIL, &kinds::DETAIL_CHANGED),
            };
            return self.push(change, before, after, place, language);
        };
        // Of an object that is compared as a whole, one change tells of all its keys.
        let whole = matches!(
            place.part,
            Some(
                Part::Target
                    | Part::Threshold
                    | Part::QuorumRule
                    | Part::Amount
                    | Part::Seat
                    | Part::Seats
                    | Part::SomeOf
                    | Part::ProxyRule
            )
        );
        let (Some(one), Some(other), true) = (place.holders.0, place.holders.1, whole) else {
            return self.push_with(change, effect, before, after, place, language);
        };
        let told = |found: &Found<'a>| {
            std::ptr::eq(found.change, change) && found.before.is_some_and(|node| node.index() == one.index())
        };
        if !self.found.iter().rev().take(4).any(told) {
            self.push_with(change, effect, Some(one), Some(other), place, language);
        }
    }

    fn note_at(
        &mut self,
        change: &'static Change,
        before: Option<Node<'a>>,
        after: Option<Node<'a>>,
        place: Place<'a>,
    ) {
        let change = if place.record { kinds::FACT_ALTERED.alone() } else { change };
        self.push(change, before, after, place, None);
    }

    fn note(&mut self, change: &'static Change, before: Option<Node<'a>>, after: Option<Node<'a>>) {
        let place = Place {
            part: Some(Part::Dimension),
            key: "",
            known: None,
            holders: (before, after),
            shape: None,
            record: false,
        };
        self.push(change, before, after, place, None);
    }

    fn push(
        &mut self,
        change: &'static Change,
        before: Option<Node<'a>>,
        after: Option<Node<'a>>,
        place: Place<'a>,
        language: Option<&'a str>,
    ) {
        self.push_with(change, change.effect, before, after, place, language);
    }

    fn push_with(
        &mut self,
        change: &'static Change,
        effect: Effect,
        before: Option<Node<'a>>,
        after: Option<Node<'a>>,
        place: Place<'a>,
        language: Option<&'a str>,
    ) {
        let holders = place.holders;
        self.found.push(Found { change, effect, before, after, holders, part: place.part, key: place.key, language });
    }
}

/// Of something that came or went the kind that says so, else the one for what changed.
fn by_presence(what: What, presence: &Pair, changed: &Pair) -> &'static Change {
    match what {
        What::Added | What::ItemAdded => presence.more,
        What::Removed | What::ItemRemoved => presence.less,
        _ => changed.alone(),
    }
}

/// What a dimension says: its principles, models and commitments.
fn statements(dimension: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    [Key::Principles, Key::Models, Key::Commitments].into_iter().flat_map(move |key| dimension.list(key))
}

/// Whether a dimension says something.
pub(super) fn speaks(dimension: Node<'_>) -> bool {
    statements(dimension).next().is_some()
}

/// Whether a value may be a text: one, or one a language.
fn is_text(value: Node<'_>) -> bool {
    value.as_str().is_some() || value.is_object()
}

/// Whether a value is one of an object's.
fn stands_in(value: Node<'_>, object: Node<'_>) -> bool {
    value.parent().is_some_and(|parent| parent.index() == object.index())
}
