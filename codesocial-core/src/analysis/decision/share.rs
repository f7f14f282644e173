//! Parts of a whole, exact as they were written.

use std::cmp::Ordering;
use std::fmt;

use crate::base::number;
use crate::model::values;

/// A part of a whole: the fraction or the decimal number that was written, exactly.
#[derive(Debug, Clone)]
pub struct Share {
    numerator: u128,
    denominator: u128,
    written: String,
}

/// With so many decimals and no more, products with whole numbers of JSON and comparisons stay exact in 128 bits.
const MOST_DECIMALS: usize = 18;

impl Share {
    /// One half.
    #[must_use]
    pub fn half() -> Share {
        Share { numerator: 1, denominator: 2, written: "1/2".to_owned() }
    }

    /// All.
    #[must_use]
    pub fn whole() -> Share {
        Share { numerator: 1, denominator: 1, written: "1".to_owned() }
    }

    /// The share that a value of a document says: a number, or a fraction such as `2/3`.
    pub(crate) fn of(value: values::Share<'_>) -> Option<Share> {
        match value {
            // The shortest decimal that means this number is the one that was written.
            values::Share::Number(number) => Share::of_decimal(&number::without_exponent(number)),
            values::Share::Fraction(text) => Share::of_fraction(text),
        }
    }

    /// The share that a decimal number such as `0.667` says. None with more than 18 decimals.
    #[must_use]
    pub fn of_decimal(text: &str) -> Option<Share> {
        let (units, decimals) = text.split_once('.').unwrap_or((text, ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if decimals.len() > MOST_DECIMALS || units.len() > 6 || !digits(units) || !digits(decimals) {
            return None;
        }
        let denominator = 10u128.checked_pow(u32::try_from(decimals.len()).ok()?)?;
        Some(Share { numerator: format!("{units}{decimals}").parse().ok()?, denominator, written: text.to_owned() })
    }

    /// The share that a fraction such as `2/3` says.
    #[must_use]
    pub fn of_fraction(text: &str) -> Option<Share> {
        let (numerator, denominator) = text.split_once('/')?;
        let whole = |text: &str| text.parse::<u32>().ok().filter(|number| *number > 0).map(u128::from);
        Some(Share { numerator: whole(numerator)?, denominator: whole(denominator)?, written: text.to_owned() })
    }

    /// The fraction that a decimal surely rounds, up or down: a third with two decimals or more (`0.67`), a sixth, seventh,
    /// ninth or twelfth with three.
    #[must_use]
    pub fn rounds(&self) -> Option<Share> {
        let decimals = self.decimals().filter(|decimals| *decimals >= 2)?;
        let denominators: &[u128] = if decimals == 2 { &[3] } else { &[3, 6, 7, 9, 12] };
        denominators.iter().find_map(|parts| {
            let scaled = self.numerator.checked_mul(*parts)?;
            let nearest = (scaled + self.denominator / 2) / self.denominator.max(1);
            let apart = scaled.abs_diff(nearest * self.denominator);
            let rounded = apart > 0 && apart < *parts && (1..*parts).contains(&nearest);
            rounded.then(|| Share::of_fraction(&format!("{nearest}/{parts}")))?
        })
    }

    /// Whether it is a half and one unit of its last decimal, of two or more (`0.51`, `0.501`): as people write "more than
    /// half".
    #[must_use]
    pub fn is_just_over_half(&self) -> bool {
        self.decimals().is_some_and(|decimals| decimals >= 2) && self.numerator * 2 == self.denominator + 2
    }

    /// Whether it is all of it.
    pub(crate) fn is_whole(&self) -> bool {
        self.numerator >= self.denominator
    }

    /// Its numerator and its denominator.
    pub(crate) fn parts(&self) -> (u128, u128) {
        (self.numerator, self.denominator)
    }

    /// How many decimals were written; none of a fraction.
    fn decimals(&self) -> Option<usize> {
        self.written.split_once('.').map(|(_, decimals)| decimals.len())
    }

    /// The smallest whole number that reaches this share of a whole.
    #[must_use]
    pub fn at_least_of(&self, whole: u64) -> u64 {
        self.times(whole, u128::div_ceil)
    }

    /// The smallest whole number strictly above this share of a whole.
    #[must_use]
    pub fn over_of(&self, whole: u64) -> u64 {
        self.times(whole, |product, denominator| (product / denominator).saturating_add(1))
    }

    /// This share of a whole as a decimal number: `5.25`, or `4.66…` where two decimals do not tell it to its end.
    pub(crate) fn part_of(&self, whole: u64) -> String {
        let (product, denominator) = (self.numerator.saturating_mul(u128::from(whole)), self.denominator.max(1));
        let hundredths = product % denominator * 100;
        let (decimals, exact) = (hundredths / denominator, hundredths % denominator == 0);
        match (product / denominator, decimals, exact) {
            (units, 0, true) => units.to_string(),
            (units, decimals, true) => format!("{units}.{decimals:02}").trim_end_matches('0').to_owned(),
            (units, decimals, false) => format!("{units}.{decimals:02}…"),
        }
    }

    fn times(&self, whole: u64, round: impl Fn(u128, u128) -> u128) -> u64 {
        let product = self.numerator.saturating_mul(u128::from(whole));
        u64::try_from(round(product, self.denominator.max(1))).unwrap_or(u64::MAX)
    }
}

impl fmt::Display for Share {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.written)
    }
}

impl PartialEq for Share {
    fn eq(&self, other: &Share) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Share {}

impl PartialOrd for Share {
    fn partial_cmp(&self, other: &Share) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Share {
    fn cmp(&self, other: &Share) -> Ordering {
        let crossed = |one: &Share, two: &Share| one.numerator.saturating_mul(two.denominator);
        crossed(self, other).cmp(&crossed(other, self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_the_numbers_written() {
        let share = |text: &str| Share::of_decimal(text).or_else(|| Share::of_fraction(text)).unwrap();
        assert!(share("0.6667") > share("2/3") && share("0.666") < share("2/3"));
        assert_eq!(share("0.5"), share("3/6"));
        assert_eq!(share("1"), Share::whole());
        assert_eq!(share("0.123456789012345678").to_string(), "0.123456789012345678");
        for wrong in ["0.1234567890123456789", "1e-3", "-1", "1/0", "0/2", "2/3/4", ""] {
            assert!(Share::of_decimal(wrong).or_else(|| Share::of_fraction(wrong)).is_none(), "{wrong}");
        }
    }

    #[test]
    fn rounded_fractions_are_known() {
        let rounds = |text: &str| Share::of_decimal(text).unwrap().rounds().map(|share| share.to_string());
        for (text, fraction) in [
            ("0.67", "2/3"),
            ("0.66", "2/3"),
            ("0.667", "2/3"),
            ("0.6666666666666666", "2/3"),
            ("0.33", "1/3"),
            ("0.34", "1/3"),
            ("0.333333", "1/3"),
            ("0.167", "1/6"),
            ("0.833", "5/6"),
            ("0.143", "1/7"),
            ("0.111", "1/9"),
            ("0.917", "11/12"),
        ] {
            assert_eq!(rounds(text).as_deref(), Some(fraction), "{text}");
        }
        for text in ["0.6", "0.7", "0.65", "0.68", "0.75", "0.25", "0.5", "0.51", "0.125", "0.375", "0.17", "0.99", "1"]
        {
            assert_eq!(rounds(text), None, "{text}");
        }
        let over = |text: &str| Share::of_decimal(text).unwrap().is_just_over_half();
        assert_eq!(["0.51", "0.501", "0.5001"].map(over), [true; 3]);
        assert_eq!(["0.6", "0.5", "0.52", "0.511", "0.49", "1"].map(over), [false; 6]);
    }

    #[test]
    fn a_part_is_told_to_two_decimals() {
        let part = |share: &str, whole| Share::of_fraction(share).unwrap().part_of(whole);
        assert_eq!([part("3/4", 7), part("2/3", 7), part("1/2", 7)], ["5.25", "4.66…", "3.5"]);
        assert_eq!([part("2/3", 9), part("1/99", 1), part("1/999", 1)], ["6", "0.01…", "0.00…"]);
        assert_eq!(Share::of_decimal("0.6667").unwrap().part_of(9), "6.00…");
    }

    #[test]
    fn whole_numbers_come_out_exact() {
        let two_thirds = Share::of_fraction("2/3").unwrap();
        assert_eq!((two_thirds.at_least_of(9), two_thirds.over_of(9)), (6, 7));
        assert_eq!(two_thirds.at_least_of(7), 5);
        assert_eq!(Share::of_decimal("0.6667").unwrap().at_least_of(9), 7);
        assert_eq!(Share::half().over_of(9_007_199_254_740_991), 4_503_599_627_370_496);
    }
}
