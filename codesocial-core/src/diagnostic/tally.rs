//! How often each rule found something.

use crate::diagnostic::rule::{Rule, Severity, Stage};

/// A count for each rule that has one, in the order of the rules' names. There are few rules, and a list in order is smaller and no
/// slower than a tree.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    counts: Vec<(&'static Rule, usize)>,
}

impl Tally {
    /// Counts so many more of a rule; a rule that is counted with none is there all the same.
    pub(crate) fn add(&mut self, rule: &'static Rule, number: usize) {
        match self.place(rule) {
            Ok(place) => {
                if let Some((_, count)) = self.counts.get_mut(place) {
                    *count += number;
                }
            }
            Err(place) => self.counts.insert(place, (rule, number)),
        }
    }

    /// The count of a rule.
    pub(crate) fn of(&self, rule: &Rule) -> usize {
        self.place(rule).ok().and_then(|place| self.counts.get(place)).map_or(0, |(_, count)| *count)
    }

    /// The rules that were counted, each with its count, in the order of their names.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'static Rule, usize)> + Clone {
        self.counts.iter().copied()
    }

    /// Whether a rule found an error.
    pub(crate) fn has_error(&self) -> bool {
        self.iter().any(|(rule, _)| rule.severity == Severity::Error)
    }

    /// Whether the reader found an error in the text.
    pub(crate) fn has_error_of_source(&self) -> bool {
        self.iter().any(|(rule, _)| rule.stage == Stage::Source && rule.severity == Severity::Error)
    }

    fn place(&self, rule: &Rule) -> Result<usize, usize> {
        self.counts.binary_search_by(|(counted, _)| counted.name.cmp(rule.name))
    }
}
