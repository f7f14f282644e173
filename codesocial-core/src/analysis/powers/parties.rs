//! Who can take part, counted: parties as sets of people with a size, and which lie within which.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap, HashSet};

use crate::analysis::belonging::{self, PARTIES};
use crate::analysis::context::Code;
use crate::analysis::decision::Share;
use crate::model::choices::Seated;
use crate::model::document::Voice;
use crate::model::part::Part;
use crate::model::values::Name;
use crate::model::views::{Body, Membership, Role, Stakeholder};
use crate::structure::index::Named;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// More people than this are no electorate whose groups anybody forms.
pub(crate) const MOST_PEOPLE: u64 = 1_000_000_000;
/// So many classes of one electorate are counted.
const MOST_LEAVES: usize = 64;
/// So many steps are made from groups to those within which they lie; what is not known then counts as unknown.
const MOST_STEPS: usize = 1_000_000;

/// The parties of a document, by number.
#[derive(Debug)]
pub(crate) struct Parties<'a> {
    all: Vec<Named<'a>>,
    numbers: HashMap<&'a str, usize>,
    within: Vec<Vec<usize>>,
    /// Of each body, its seats with a vote.
    seats: Vec<Vec<Leaf>>,
    sizes: Vec<Option<u64>>,
    known: RefCell<HashMap<(usize, usize), bool>>,
    steps: Cell<usize>,
}

/// People who vote alike in an electorate.
#[derive(Debug, Clone)]
pub(crate) struct Leaf {
    /// The party, by its number.
    pub(crate) party: usize,
    /// How many votes each has.
    pub(crate) votes: u64,
    /// Which part of all votes they have together.
    pub(crate) share: Option<Share>,
    /// Of its people, those who are counted by themselves, with other votes: parties, by number.
    pub(crate) without: Vec<usize>,
}

impl Leaf {
    /// The people of a party, with one vote each.
    fn of(party: usize) -> Leaf {
        Leaf { party, votes: 1, share: None, without: Vec::new() }
    }

    /// How many people they are, by how many a party is.
    pub(crate) fn people(&self, sizes: &dyn Fn(usize) -> u64) -> u64 {
        let others = self.without.iter().fold(0u64, |sum, party| sum.saturating_add(sizes(*party)));
        sizes(self.party).saturating_sub(others)
    }
}

/// Those who have a vote.
#[derive(Debug, Clone, Default)]
pub(crate) struct Voters {
    /// Who, by classes. Nobody, where it is not said.
    pub(crate) leaves: Vec<Leaf>,
}

impl Voters {
    /// The parties, by number.
    pub(crate) fn parties(&self) -> impl Iterator<Item = usize> + '_ {
        self.leaves.iter().map(|leaf| leaf.party)
    }

    /// How many people they are, by how many a party is.
    pub(crate) fn people(&self, sizes: &dyn Fn(usize) -> u64) -> u64 {
        self.leaves.iter().fold(0u64, |sum, leaf| sum.saturating_add(leaf.people(sizes)))
    }

    /// The parties of whom nobody is counted among the people of another, by number.
    pub(crate) fn outermost(&self) -> impl Iterator<Item = usize> + '_ {
        self.parties().filter(|party| !self.leaves.iter().any(|leaf| leaf.without.contains(party)))
    }

    /// By what they are told from others.
    pub(crate) fn key(&self) -> Vec<(usize, u64, Option<String>)> {
        let key = |leaf: &Leaf| (leaf.party, leaf.votes, leaf.share.as_ref().map(ToString::to_string));
        self.leaves.iter().map(key).collect()
    }
}

impl<'a> Parties<'a> {
    /// Those of a document, with the sizes that were asked for by id.
    pub(crate) fn of(code: &Code<'a>, asked: &BTreeMap<String, u64>) -> Parties<'a> {
        let all: Vec<Named<'a>> =
            code.index.named().iter().filter(|named| PARTIES.contains(&named.part)).copied().collect();
        let mut numbers = HashMap::new();
        for (number, named) in all.iter().enumerate() {
            numbers.entry(named.id.as_str().unwrap_or_default()).or_insert(number);
        }
        let chairs: HashSet<&str> =
            code.all::<Body<'a>>().filter_map(|body| Some(body.chair().sound()?.text())).collect();
        // One person is in the chair, unless the text says how many.
        let chairs = |named: &Named<'a>| {
            let unsaid = named.part == Part::Role && Role::of_node(named.element).seats().is_absent();
            (unsaid && chairs.contains(named.id.as_str()?)).then_some(1)
        };
        let known = |named: &Named<'a>| size(*named).or_else(|| chairs(named));
        let sizes = all.iter().map(|named| asked.get(named.id.as_str()?).copied().or_else(|| known(named))).collect();
        let mut parties = Parties {
            within: vec![Vec::new(); all.len()],
            seats: vec![Vec::new(); all.len()],
            all,
            numbers,
            sizes,
            known: RefCell::default(),
            steps: Cell::new(0),
        };
        parties.gather(code);
        parties
    }

    fn gather(&mut self, code: &Code<'a>) {
        let mut within: Vec<(usize, usize)> = Vec::new();
        let number = |named: Named<'a>| self.number_of(code, named.id.as_str());
        within.extend(belonging::all(code).into_iter().filter_map(|one| {
            let (inner, outer) = one.ends(code)?;
            number(inner).zip(number(outer))
        }));
        for (number, party) in self.all.iter().enumerate() {
            match party.part {
                Part::Role => {
                    let from = Role::of_node(party.element).from();
                    within.extend(from.each().filter_map(|name| Some((number, self.named(code, name.node())?))));
                }
                Part::Body => {
                    let seated = Body::of_node(party.element).members();
                    let leaves: Vec<Leaf> = seated.each().filter_map(|seated| self.leaf(code, seated)).collect();
                    if let Some(seats) = self.seats.get_mut(number) {
                        *seats = leaves;
                    }
                }
                _ => {}
            }
        }
        for (inner, outer) in within {
            if let Some(groups) = self.within.get_mut(inner).filter(|_| inner != outer) {
                groups.push(outer);
            }
        }
    }

    fn leaf(&self, code: &Code<'a>, seated: Seated<'a>) -> Option<Leaf> {
        match seated {
            Seated::Party(name) => Some(Leaf::of(self.named(code, name.node())?)),
            Seated::Seat(seat) => {
                if seat.voice().is(Voice::Consultative) {
                    return None;
                }
                let share = seat.share().sound().and_then(Share::of);
                let votes = seat.votes().sound().unwrap_or(1).min(MOST_PEOPLE);
                Some(Leaf { votes, share, ..Leaf::of(self.named(code, seat.who().sound()?.node())?) })
            }
        }
    }

    /// The number of the party of that id.
    pub(crate) fn number_of(&self, code: &Code<'a>, id: Option<&str>) -> Option<usize> {
        self.numbers.get(code.own_id(id?)?).copied()
    }

    fn named(&self, code: &Code<'a>, reference: Node<'a>) -> Option<usize> {
        self.number_of(code, reference.as_str())
    }

    /// The party that a field names.
    pub(crate) fn find(&self, code: &Code<'a>, name: Name<'a>) -> Option<usize> {
        self.named(code, name.node())
    }

    /// The party of a number.
    pub(crate) fn get(&self, number: usize) -> Option<Named<'a>> {
        self.all.get(number).copied()
    }

    /// All of them, in the order of the text.
    pub(crate) fn all(&self) -> impl Iterator<Item = (usize, Named<'a>)> + '_ {
        self.all.iter().copied().enumerate()
    }

    /// How many people a party is, where that is known.
    pub(crate) fn size(&self, number: usize) -> Option<u64> {
        self.sizes.get(number).copied().flatten()
    }

    /// How few and how many people a party can be whose number is not known.
    pub(crate) fn bounds(&self, number: usize) -> (u64, Option<u64>) {
        let seats = self.get(number).filter(|party| party.part == Part::Role);
        let seats = seats.and_then(|party| Role::of_node(party.element).seats().sound());
        let most = seats.and_then(|seats| seats.at_most().sound()).map(|most| most.min(MOST_PEOPLE));
        let least = seats.and_then(|seats| seats.at_least().sound()).unwrap_or(u64::from(most.is_some()));
        (least.min(most.unwrap_or(MOST_PEOPLE)), most)
    }

    /// Those who vote where these parties take part: a body is those who have a vote in it, and whoever lies within another
    /// of them is counted there.
    pub(crate) fn voters(&self, parties: impl IntoIterator<Item = usize>) -> Voters {
        let mut leaves: Vec<Leaf> = Vec::new();
        let mut seen: HashSet<usize> = HashSet::new();
        let mut open: Vec<Leaf> = parties.into_iter().map(Leaf::of).take(MOST_LEAVES).collect();
        open.reverse();
        while let Some(leaf) = open.pop() {
            if !seen.insert(leaf.party) || leaves.len() >= MOST_LEAVES || seen.len() > 16 * MOST_LEAVES {
                continue;
            }
            match self.seats.get(leaf.party).filter(|seats| !seats.is_empty()) {
                Some(seats) => open.extend(seats.iter().rev().take(MOST_LEAVES).cloned()),
                None => leaves.push(leaf),
            }
        }
        let inner = |leaf: &Leaf| {
            leaf.share.is_none()
                && leaves.iter().any(|other| {
                    other.party != leaf.party
                        && other.votes == leaf.votes
                        && self.inside(leaf.party, other.party)
                        && !(self.inside(other.party, leaf.party) && other.party > leaf.party)
                })
        };
        let kept: Vec<bool> = leaves.iter().map(|leaf| !inner(leaf)).collect();
        let mut kept = kept.into_iter();
        leaves.retain(|_| kept.next().unwrap_or(true));
        // Whoever has other votes than those among whom they are counts there alone: of nested ones the outermost are taken out.
        let within = |one: usize, other: usize| one != other && self.inside(one, other) && !self.inside(other, one);
        let parties: Vec<usize> = leaves.iter().map(|leaf| leaf.party).collect();
        for leaf in &mut leaves {
            let inner: Vec<usize> = parties.iter().copied().filter(|party| within(*party, leaf.party)).collect();
            let outermost = inner.iter().filter(|one| !inner.iter().any(|other| within(**one, *other)));
            leaf.without = outermost.copied().collect();
        }
        Voters { leaves }
    }

    /// Whether all of a party are, as the text says, among the people of another.
    pub(crate) fn inside(&self, inner: usize, outer: usize) -> bool {
        if inner == outer {
            return true;
        }
        if let Some(known) = self.known.borrow().get(&(inner, outer)) {
            return *known;
        }
        let (mut open, mut seen, mut found) = (vec![inner], HashSet::from([inner]), false);
        while let Some(here) = open.pop() {
            if here == outer {
                found = true;
                break;
            }
            for group in self.within.get(here).into_iter().flatten() {
                self.steps.set(self.steps.get() + 1);
                if self.steps.get() > MOST_STEPS {
                    return false;
                }
                if seen.insert(*group) {
                    open.push(*group);
                }
            }
        }
        self.known.borrow_mut().insert((inner, outer), found);
        found
    }

    /// Whether some of a party may be among the people of another, though the text does not say so: not two roles, whose
    /// seats are counted apart, and not two who are each one.
    pub(crate) fn may_overlap(&self, one: usize, other: usize) -> bool {
        let kind = |number: usize| self.get(number).map(|party| (party.part, is_one(party)));
        match (kind(one), kind(other)) {
            (Some((_, true)), Some((_, true))) | (Some((Part::Role, _)), Some((Part::Role, _))) => false,
            (Some((Part::Stakeholder, true)), _) | (_, Some((Part::Stakeholder, true))) => false,
            _ => one != other,
        }
    }

    /// Whether one person may be of both, as far as the text says: two roles are not where one names the other as
    /// incompatible.
    pub(crate) fn may_hold_both(&self, one: usize, other: usize) -> bool {
        let names = |number: usize, other: usize| {
            let (Some(role), Some(other)) = (self.get(number), self.get(other)) else { return false };
            let listed = Role::of_node(role.element).incompatible_with();
            listed.each().any(|name| Some(name.text()) == other.id.as_str())
        };
        let roles = [one, other].iter().all(|number| self.get(*number).is_some_and(|party| party.part == Part::Role));
        match roles {
            true => one != other && !names(one, other) && !names(other, one),
            false => self.may_overlap(one, other),
        }
    }
}

/// Whether a party is one by its kind: an organisation, a public body, a person.
fn is_one(party: Named<'_>) -> bool {
    party.part == Part::Stakeholder && !matches!(party.element.text(Key::Kind), Some("group" | "category"))
}

/// How many people a party is, by what the document says of it.
fn size(party: Named<'_>) -> Option<u64> {
    let size = match party.part {
        Part::Membership => Membership::of_node(party.element).size().sound(),
        Part::Stakeholder => {
            let stated = Stakeholder::of_node(party.element).size().sound();
            stated.or(is_one(party).then_some(1))
        }
        Part::Role => {
            let role = Role::of_node(party.element);
            let seats = role.seats().sound();
            let exactly = seats.and_then(|seats| {
                let count = seats.count().sound();
                count.or_else(|| seats.at_least().sound().filter(|least| seats.at_most().is(*least)))
            });
            let holders = u64::try_from(role.holders().each().count()).unwrap_or(u64::MAX);
            exactly.or(Some(holders).filter(|holders| *holders > 0))
        }
        _ => None,
    };
    size.map(|size| size.min(MOST_PEOPLE))
}
