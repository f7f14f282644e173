//! What a group needs: so many people of one electorate, and of another, or so many of a third.

use crate::base::sort;

/// A whole number that is known, or between two where the text leaves it open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    /// It is no less.
    pub(crate) from: u64,
    /// It is no more.
    pub(crate) to: u64,
}

impl Span {
    /// A number that is known.
    pub(crate) fn exactly(number: u64) -> Span {
        Span { from: number, to: number }
    }

    /// One of the numbers between two.
    pub(crate) fn between(from: u64, to: u64) -> Span {
        Span { from: from.min(to), to: to.max(from) }
    }

    /// The largest number that it may be, where that is another than the smallest.
    pub(crate) fn beyond(self) -> Option<u64> {
        (self.to != self.from).then_some(self.to)
    }

    fn at_least(self, other: Span) -> Span {
        Span { from: self.from.max(other.from), to: self.to.max(other.to) }
    }

    /// The smaller of two.
    pub(crate) fn at_most(self, other: Span) -> Span {
        Span { from: self.from.min(other.from), to: self.to.min(other.to) }
    }
}

/// So many people of an electorate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Need {
    /// The electorate, by its number.
    pub(crate) voters: usize,
    /// How many.
    pub(crate) people: Span,
}

/// All of these together, in the order of the electorates.
pub(crate) type Group = Vec<Need>;

/// So many ways are followed; more are no way that anybody takes.
const MOST_GROUPS: usize = 64;

/// The groups, each of which is enough. None: nobody.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Groups(pub(crate) Vec<Group>);

impl Groups {
    /// Nobody.
    pub(crate) fn nobody() -> Groups {
        Groups(Vec::new())
    }

    /// So many of one electorate; nobody where there is no such number.
    pub(crate) fn of(voters: usize, people: Option<Span>) -> Groups {
        Groups(people.into_iter().map(|people| vec![Need { voters, people }]).collect())
    }

    /// What is enough for either.
    pub(crate) fn or(mut self, other: Groups) -> Groups {
        for group in other.0 {
            self.add(group);
        }
        self
    }

    /// What is enough for both.
    pub(crate) fn and(self, other: &Groups) -> Groups {
        let mut both = Groups::nobody();
        for one in &self.0 {
            for another in &other.0 {
                both.add(joined(one, another));
            }
        }
        both
    }

    /// Adds a group, unless one that is there already is enough with no more of anybody; those with more go.
    fn add(&mut self, group: Group) {
        if self.0.iter().any(|known| is_part_of(known, &group)) {
            return;
        }
        self.0.retain(|known| !is_part_of(&group, known));
        if self.0.len() < MOST_GROUPS {
            self.0.push(group);
        }
    }
}

fn joined(one: &Group, another: &Group) -> Group {
    let mut all = one.clone();
    for need in another {
        match all.iter_mut().find(|known| known.voters == need.voters) {
            Some(known) => known.people = known.people.at_least(need.people),
            None => all.push(*need),
        }
    }
    sort::by_key(&mut all, |need| need.voters);
    all
}

/// Whether a group asks for no more of anybody than another.
fn is_part_of(one: &Group, other: &Group) -> bool {
    one.iter().all(|need| {
        let found = other.iter().find(|known| known.voters == need.voters);
        found.is_some_and(|known| need.people.from <= known.people.from && need.people.to <= known.people.to)
    })
}
