//! What comes to a party through others: the groups, categories, classes and bodies to which it belongs, the roles that it
//! holds, and so on from these.

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
    /// In which walk a party was met last, as which of its finds, and whether with a vote.
    met: Vec<Met>,
    walk: usize,
    steps: usize,
}

#[derive(Clone, Copy, Default)]
struct Met {
    walk: usize,
    find: Option<usize>,
    votes: bool,
}

/// A party in numbers.
#[derive(Default)]
pub(super) struct Counted {
    pub(super) direct: Tallies,
    /// None where the steps are used up.
    pub(super) inherited: Option<Tallies>,
    /// Whether it acts in some recourse, itself or through others.
    pub(super) in_recourse: bool,
    /// Whether the text has decision processes, and says of each who takes part.
    pub(super) process: bool,
}

/// A party through which something comes to another.
pub(super) struct Source {
    pub(super) number: usize,
    pub(super) because: Because,
    /// Who belongs to it, or holds it.
    pub(super) via: Option<usize>,
    /// Whether it has a vote there, on one way at least.
    pub(super) votes: bool,
}

impl<'p, 'a> Reach<'p, 'a> {
    pub(super) fn new(parties: &'p Parties<'a>) -> Self {
        Reach { parties, met: vec![Met::default(); parties.all.len()], walk: 0, steps: 0 }
    }

    /// Through whom something comes to a party, the nearest first, each once.
    pub(super) fn sources(&mut self, start: usize) -> Vec<Source> {
        self.walk += 1;
        let mut found = Vec::new();
        let mut next = VecDeque::from([(start, true)]);
        if let Some(met) = self.met.get_mut(start) {
            *met = Met { walk: self.walk, find: None, votes: true };
        }
        while let Some((from, votes)) = next.pop_front() {
            let Some(known) = self.parties.all.get(from) else { continue };
            for source in &known.sources {
                self.steps += 1;
                let votes = votes && source.votes;
                let Some(met) = self.met.get_mut(source.to) else { continue };
                if met.walk != self.walk {
                    *met = Met { walk: self.walk, find: Some(found.len()), votes };
                    found.push(Source { number: source.to, because: source.because, via: Some(from), votes });
                } else if votes && !met.votes {
                    // Met before on a shorter way without a vote: at most twice in all.
                    met.votes = true;
                    if let Some(find) = met.find.and_then(|find| found.get_mut(find)) {
                        find.votes = true;
                    }
                } else {
                    continue;
                }
                next.push_back((source.to, votes));
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
                for tied in from.ties.iter().filter(|tied| inherits(tied.capacity, source.votes)) {
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
