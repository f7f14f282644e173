//! One sort for the lists that are seldom or never long. The standard library's is compiled anew for every type of item and
//! every way to compare, which weighs more in the WebAssembly module than all the lists are worth; where many items are
//! sorted on every reading, it is used all the same.

use std::cmp::Ordering;

/// Sorts a list by a comparison; what is equal stays in its order.
pub(crate) fn by<T>(list: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let mut sources = sorted(list.len(), &|one, other| match (list.get(one), list.get(other)) {
        (Some(one), Some(other)) => compare(one, other),
        _ => Ordering::Equal,
    });
    // Each place takes its item from its source, and the item that stood there waits at the source's place for its own turn.
    for start in 0..list.len() {
        let mut place = start;
        while let Some(source) = sources.get_mut(place).map(|source| std::mem::replace(source, place))
            && source != start
            && source != place
        {
            list.swap(place, source);
            place = source;
        }
    }
}

/// Sorts a list by a key of its items; what is equal stays in its order.
pub(crate) fn by_key<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    by(list, |one, other| key(one).cmp(&key(other)));
}

/// Sorts numbers, and keeps one of each.
pub(crate) fn each_once(numbers: &mut Vec<usize>) {
    by_key(numbers, |number| *number);
    numbers.dedup();
}

/// The positions of so many items in the order of a comparison.
fn sorted(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..count).collect();
    positions.sort_by(|one, other| compare(*one, *other));
    positions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_that_of_the_standard_library() {
        let mut state = 7u32;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state >> 16
        };
        for count in 0..200 {
            let mut list: Vec<(u32, usize)> = (0..count).map(|place| (next() % 16, place)).collect();
            let mut expected = list.clone();
            expected.sort_by_key(|(key, _)| *key);
            by_key(&mut list, |(key, _)| *key);
            assert_eq!(list, expected);
        }
    }
}
