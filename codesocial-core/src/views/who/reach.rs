//! What comes to a party through others: the groups and categories to which it belongs, the roles that it holds, and so on
//! from these.

use std::collections::{HashSet, VecDeque};

use crate::views::who::known::Parties;
use crate::views::who::pages::{Because, Capacity, Tallies};
use crate::views::who::{count, inherits};

/// So many steps are made to count what comes to all parties through others. In a hostile document everybody can belong to
/// everybody, and the count would grow with the square of its size.
const MOST_STEPS: usize = 1_000_000;

/// Walks from parties to those through whom something comes to them.
pub(super) struct Reach<'p, 'a> {
    parties: &'p Parties<'a>,
    /// In which walk a party was met last.
    met: Vec<usize>,
    walk: usize,
    steps: usize,
}

/// A party in numbers.
pub(super) struct Counted {
    pub(super) direct: Tallies,
    /// None where the steps are used up.
    pub(super) inherited: Option<Tallies>,
    /// Whether it acts in some recourse, itself or through others.
    pub(super) in_recourse: bool,
    /// Whether the text has a decision process.
    pub(super) process: bool,
}

/// A party through which something comes to another.
pub(super) struct Source {
    pub(super) number: usize,
    pub(super) because: Because,
    /// Who belongs to it, or holds it.
    pub(super) via: Option<usize>,
}

impl<'p, 'a> Reach<'p, 'a> {
    pub(super) fn new(parties: &'p Parties<'a>) -> Self {
        Reach { parties, met: vec![0; parties.all.len()], walk: 0, steps: 0 }
    }

    /// Through whom something comes to a party, the nearest first, each once.
    pub(super) fn sources(&mut self, start: usize) -> Vec<Source> {
        self.walk += 1;
        let mut found = Vec::new();
        let mut next = VecDeque::from([start]);
        if let Some(met) = self.met.get_mut(start) {
            *met = self.walk;
        }
        while let Some(from) = next.pop_front() {
            let Some(known) = self.parties.all.get(from) else { continue };
            for (to, because) in &known.sources {
                self.steps += 1;
                if let Some(met) = self.met.get_mut(*to).filter(|met| **met != self.walk) {
                    *met = self.walk;
                    found.push(Source { number: *to, because: *because, via: Some(from) });
                    next.push_back(*to);
                }
            }
        }
        found
    }

    /// A party in numbers.
    pub(super) fn counted(&mut self, number: usize) -> Counted {
        let process = self.parties.decides;
        let mut counted = Counted { direct: Tallies::default(), inherited: None, in_recourse: false, process };
        let Some(known) = self.parties.all.get(number) else { return counted };
        for tied in &known.ties {
            count(&mut counted.direct, tied.capacity, tied.node);
            counted.in_recourse |= tied.capacity == Capacity::ActsInRecourse;
        }
        if self.steps > MOST_STEPS {
            return counted;
        }
        let mut inherited = Tallies::default();
        let sources = self.sources(number);
        if !sources.is_empty() {
            let mut seen: HashSet<(u32, Capacity)> =
                known.ties.iter().map(|tied| (tied.node.index(), tied.capacity)).collect();
            self.steps += known.ties.len();
            for source in sources {
                let Some(from) = self.parties.all.get(source.number) else { continue };
                self.steps += from.ties.len();
                if self.steps > MOST_STEPS {
                    return counted;
                }
                for tied in from.ties.iter().filter(|tied| inherits(tied.capacity)) {
                    if seen.insert((tied.node.index(), tied.capacity)) {
                        count(&mut inherited, tied.capacity, tied.node);
                        counted.in_recourse |= tied.capacity == Capacity::ActsInRecourse;
                    }
                }
            }
        }
        counted.inherited = Some(inherited);
        counted
    }
}
