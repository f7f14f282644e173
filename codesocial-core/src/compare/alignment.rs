//! Which items of two sequences stand for each other, in order. Exact where that is cheap, and for long sequences
//! guided by the items that occur once on both sides, so that no input costs the square of its length.

use std::collections::HashMap;

/// How many pairs of items one alignment may look at exactly. Past that, what no single item anchors counts as replaced.
const EXACT: usize = 1 << 20;

/// How often a stretch is divided at single items before what is left is taken as it is.
const DEEPEST: u32 = 24;

/// The pairs of positions of equal items, both increasing: as many as possible, where that can be found cheaply.
pub(crate) fn align(before: &[u32], after: &[u32]) -> Vec<(usize, usize)> {
    let mut aligner = Aligner { before, after, budget: EXACT, pairs: Vec::new() };
    aligner.stretch(Stretch { from: (0, 0), to: (before.len(), after.len()) }, DEEPEST);
    aligner.pairs.sort_unstable();
    aligner.pairs
}

/// Of numbers without repeats, the positions of a longest run that increases.
pub(crate) fn longest_increasing(numbers: &[u32]) -> Vec<usize> {
    // The position of the smallest last number of a run of each length, and before each position the one before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = Vec::with_capacity(numbers.len());
    for (position, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| numbers.get(*end).is_some_and(|last| last < number));
        previous.push(length.checked_sub(1).and_then(|shorter| ends.get(shorter).copied()));
        match ends.get_mut(length) {
            Some(end) => *end = position,
            None => ends.push(position),
        }
    }
    let mut run: Vec<usize> =
        std::iter::successors(ends.last().copied(), |position| previous.get(*position).copied().flatten()).collect();
    run.reverse();
    run
}

/// Numbers for things that are equal, so that they can be aligned.
#[derive(Debug, Default)]
pub(crate) struct Numbering<'a> {
    numbers: HashMap<&'a str, u32>,
}

impl<'a> Numbering<'a> {
    /// The number of a text: the same for the same text.
    pub(crate) fn of(&mut self, text: &'a str) -> u32 {
        let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        *self.numbers.entry(text).or_insert(next)
    }
}

/// A part of both sequences: from, up to but not with.
#[derive(Debug, Clone, Copy)]
struct Stretch {
    from: (usize, usize),
    to: (usize, usize),
}

struct Aligner<'s> {
    before: &'s [u32],
    after: &'s [u32],
    /// How many pairs may still be looked at.
    budget: usize,
    pairs: Vec<(usize, usize)>,
}

impl<'s> Aligner<'s> {
    fn slices(&self, stretch: Stretch) -> (&'s [u32], &'s [u32]) {
        let before = self.before.get(stretch.from.0..stretch.to.0).unwrap_or_default();
        (before, self.after.get(stretch.from.1..stretch.to.1).unwrap_or_default())
    }

    fn stretch(&mut self, stretch: Stretch, depth: u32) {
        let stretch = self.trimmed(stretch);
        let (before, after) = self.slices(stretch);
        if before.is_empty() || after.is_empty() {
            return;
        }
        let cells = before.len().saturating_mul(after.len());
        if cells <= self.budget {
            self.budget -= cells;
            return self.exactly(stretch);
        }
        let Some(depth) = depth.checked_sub(1) else { return };
        let mut from = stretch.from;
        let anchors = anchors(before, after);
        if anchors.is_empty() {
            return;
        }
        for (one, other) in anchors {
            let at = (stretch.from.0 + one, stretch.from.1 + other);
            self.stretch(Stretch { from, to: at }, depth);
            self.pairs.push(at);
            from = (at.0 + 1, at.1 + 1);
        }
        self.stretch(Stretch { from, to: stretch.to }, depth);
    }

    /// Pairs what both begin and end with, and gives what is left between.
    fn trimmed(&mut self, mut stretch: Stretch) -> Stretch {
        let (before, after) = self.slices(stretch);
        let same = |(one, other): &(&u32, &u32)| one == other;
        let start = before.iter().zip(after).take_while(same).count();
        self.pairs.extend((0..start).map(|step| (stretch.from.0 + step, stretch.from.1 + step)));
        stretch.from = (stretch.from.0 + start, stretch.from.1 + start);
        let (before, after) = self.slices(stretch);
        let end = before.iter().rev().zip(after.iter().rev()).take_while(same).count();
        stretch.to = (stretch.to.0 - end, stretch.to.1 - end);
        self.pairs.extend((0..end).map(|step| (stretch.to.0 + step, stretch.to.1 + step)));
        stretch
    }

    /// A longest common subsequence, by the table of all pairs.
    fn exactly(&mut self, stretch: Stretch) {
        let (before, after) = self.slices(stretch);
        let width = after.len() + 1;
        let mut lengths = vec![0u32; (before.len() + 1) * width];
        let at = |lengths: &[u32], row: usize, column: usize| lengths.get(row * width + column).copied().unwrap_or(0);
        for (row, one) in before.iter().enumerate().rev() {
            for (column, other) in after.iter().enumerate().rev() {
                let length = if one == other {
                    at(&lengths, row + 1, column + 1) + 1
                } else {
                    at(&lengths, row + 1, column).max(at(&lengths, row, column + 1))
                };
                if let Some(cell) = lengths.get_mut(row * width + column) {
                    *cell = length;
                }
            }
        }
        let (mut row, mut column) = (0, 0);
        while let (Some(one), Some(other)) = (before.get(row), after.get(column)) {
            if one == other {
                self.pairs.push((stretch.from.0 + row, stretch.from.1 + column));
                (row, column) = (row + 1, column + 1);
            } else if at(&lengths, row + 1, column) >= at(&lengths, row, column + 1) {
                row += 1;
            } else {
                column += 1;
            }
        }
    }
}

/// The items that occur once on both sides, as far as they keep their order.
fn anchors(before: &[u32], after: &[u32]) -> Vec<(usize, usize)> {
    #[derive(Default)]
    struct Seen {
        before: Option<usize>,
        after: Option<usize>,
        twice: bool,
    }
    let mut seen: HashMap<u32, Seen> = HashMap::new();
    for (position, item) in before.iter().enumerate() {
        let entry = seen.entry(*item).or_default();
        entry.twice |= entry.before.replace(position).is_some();
    }
    for (position, item) in after.iter().enumerate() {
        let entry = seen.entry(*item).or_default();
        entry.twice |= entry.after.replace(position).is_some();
    }
    let single = seen.values().filter(|entry| !entry.twice);
    let mut pairs: Vec<(usize, usize)> = single.filter_map(|entry| entry.before.zip(entry.after)).collect();
    pairs.sort_unstable();
    let others: Vec<u32> = pairs.iter().map(|(_, other)| u32::try_from(*other).unwrap_or(u32::MAX)).collect();
    longest_increasing(&others).into_iter().filter_map(|position| pairs.get(position).copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> Vec<u32> {
        text.chars().map(u32::from).collect()
    }

    #[test]
    fn what_is_common_is_paired_in_order() {
        let pairs = align(&numbers("abcde"), &numbers("xbcye"));
        assert_eq!(pairs, [(1, 1), (2, 2), (4, 4)]);
        assert!(align(&numbers(""), &numbers("abc")).is_empty());
        assert_eq!(align(&numbers("ab"), &numbers("ba")).len(), 1);
    }

    #[test]
    fn long_sequences_are_anchored() {
        let before: Vec<u32> = (0..50_000).collect();
        let mut after = before.clone();
        after.remove(40_000);
        after.insert(3, 60_000);
        let pairs = align(&before, &after);
        assert_eq!(pairs.len(), 49_999);
        assert!(pairs.iter().all(|(one, other)| before[*one] == after[*other]));
    }

    #[test]
    fn a_hostile_sequence_is_not_looked_at_pair_by_pair() {
        let before: Vec<u32> = (0..200_000).map(|number| number % 7).collect();
        let after: Vec<u32> = (0..200_000).map(|number| (number * 3 + 1) % 7).collect();
        for (one, other) in align(&before, &after) {
            assert_eq!(before[one], after[other]);
        }
        let shuffled: Vec<u32> = (0..200_000u32).map(|number| number.wrapping_mul(7_919) % 200_003).collect();
        align(&(0..200_000).collect::<Vec<u32>>(), &shuffled);
    }

    #[test]
    fn a_longest_run_is_found() {
        assert_eq!(longest_increasing(&[3, 1, 2, 5, 4]), [1, 2, 4]);
        assert!(longest_increasing(&[]).is_empty());
    }
}
