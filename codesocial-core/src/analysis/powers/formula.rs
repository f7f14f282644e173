//! A number for every size: the formula that a row of numbers follows.

use std::fmt::Write as _;

use crate::analysis::decision::Share;

/// For so many sizes, from one person on, a formula has to hold.
pub(crate) const SIZES: u64 = 60;
/// It may begin to hold with so many people: fewer than can be missing, or a quorum of more, are no collective.
const MOST_EXCEPTIONS: u64 = 4;

/// The formula, in `n`, that numbers follow, each with the size to which it belongs: a number, all but some, a share rounded up, or more
/// than a share. None where they follow none of these. Where there can be no other sizes, it has to hold for all of them, and no share is
/// read into a few.
pub(crate) fn formula(numbers: &[(u64, u64)], shares: &[&Share], no_others: bool) -> Option<String> {
    let fits = |of: &dyn Fn(u64) -> Option<u64>| {
        let wrong = numbers.iter().filter(|(size, number)| of(*size) != Some(*number)).map(|(size, _)| *size);
        wrong.max().unwrap_or(0) < if no_others { 1 } else { MOST_EXCEPTIONS }
    };
    let (size, last) = *numbers.last()?;
    if fits(&|_| Some(last)) {
        return Some(last.to_string());
    }
    let missing = size.checked_sub(last);
    if let Some(missing) = missing.filter(|missing| fits(&|size| size.checked_sub(*missing))) {
        return Some(with("n".to_owned(), -i64::try_from(missing).ok()?));
    }
    if no_others {
        return None;
    }
    let mut parts: Vec<(u128, u128)> = vec![(1, 2)];
    for share in shares {
        let (numerator, denominator) = reduced(share.parts());
        parts.extend([(numerator, denominator), (denominator.saturating_sub(numerator), denominator)]);
    }
    for (numerator, denominator) in
        parts.into_iter().filter(|(numerator, denominator)| *numerator > 0 && numerator < denominator)
    {
        let of = |size: u64| u128::from(size).saturating_mul(numerator);
        for more in [0i64, 1, -1, 2, -2] {
            let up = |size: u64| u64::try_from(of(size).div_ceil(denominator)).ok()?.checked_add_signed(more);
            if fits(&up) {
                return Some(with(format!("⌈{}⌉", part("n", numerator, denominator)), more));
            }
            let down = |size: u64| u64::try_from(of(size) / denominator).ok()?.checked_add_signed(more);
            if fits(&down) {
                return Some(with(format!("⌊{}⌋", part("n", numerator, denominator)), more));
            }
        }
    }
    None
}

fn reduced((numerator, denominator): (u128, u128)) -> (u128, u128) {
    let (mut one, mut other) = (numerator, denominator);
    while other > 0 {
        (one, other) = (other, one % other);
    }
    (numerator / one.max(1), denominator / one.max(1))
}

fn part(of: &str, numerator: u128, denominator: u128) -> String {
    match numerator {
        1 => format!("{of}/{denominator}"),
        _ => format!("{numerator}{of}/{denominator}"),
    }
}

fn with(mut formula: String, more: i64) -> String {
    match more {
        0 => {}
        1.. => drop(write!(formula, " + {more}")),
        _ => drop(write!(formula, " − {}", more.unsigned_abs())),
    }
    formula
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_the_formula_that_they_follow() {
        let share = |text: &str| Share::of_fraction(text).unwrap();
        let (thirds, quarters) = (share("2/3"), share("6/8"));
        let shares = [&thirds, &quarters];
        let told =
            |of: &dyn Fn(u64) -> u64| formula(&(1..=SIZES).map(|n| (n, of(n))).collect::<Vec<_>>(), &shares, false);
        assert_eq!(told(&|_| 1).as_deref(), Some("1"));
        assert_eq!(told(&|n| n).as_deref(), Some("n"));
        assert_eq!(told(&|n| n.saturating_sub(2).max(1)).as_deref(), Some("n − 2"));
        assert_eq!(told(&|n| n / 2 + 1).as_deref(), Some("⌊n/2⌋ + 1"));
        assert_eq!(told(&|n| (2 * n).div_ceil(3)).as_deref(), Some("⌈2n/3⌉"));
        assert_eq!(told(&|n| (3 * n).div_ceil(4)).as_deref(), Some("⌈3n/4⌉"));
        assert_eq!(told(&|n| n - (3 * n).div_ceil(4) + 1).as_deref(), Some("⌊n/4⌋ + 1"));
        assert_eq!(told(&|n| n - n / 2).as_deref(), Some("⌈n/2⌉"));
        assert_eq!(told(&|n| n * n), None);
        assert_eq!(formula(&[(1, 1), (2, 2)], &shares, true).as_deref(), Some("n"));
        assert_eq!(formula(&[(4, 3), (5, 3), (6, 4), (7, 4)], &shares, true), None);
    }
}
