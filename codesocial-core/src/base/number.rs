//! Numbers: from decimal digits to `f64`, whether it carries them exactly, and back to the fewest digits.

mod nearest;
mod shortest;

use crate::base::number::nearest::{Natural, nearest};
pub(crate) use crate::base::number::shortest::{without_exponent, write, written};

/// 2^53: up to here, every whole number is a number of its own.
pub(crate) const MOST_EXACT: f64 = 9_007_199_254_740_992.0;

/// The powers of ten that `f64` carries exactly.
const POWERS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
];

/// A decimal number as it stands in a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Literal {
    /// The byte after it.
    pub(crate) end: usize,
    /// The number; infinite where it is too great for `f64` (see [`Literal::kept`]).
    pub(crate) value: f64,
    /// Whether the shortest decimal that reads back as `value` is the number that was written.
    pub(crate) exact: bool,
    /// Whether JSON allows this way to write it: no `+`, no leading zero, digits around the point and after the `e`.
    pub(crate) strict: bool,
    /// Whether it has neither point nor exponent.
    pub(crate) whole: bool,
}

impl Literal {
    /// The number as a tree keeps it, which has no infinite ones: what is too great for `f64` is the greatest that it has.
    #[inline]
    pub(crate) fn kept(&self) -> f64 {
        self.value.clamp(f64::MIN, f64::MAX)
    }
}

/// Reads the decimal number that begins at `start`: sign, digits, point, digits, exponent, in the loosest way that JSON
/// and YAML know. Nothing if there is no digit.
#[inline]
pub(crate) fn scan(text: &str, start: usize) -> Option<Literal> {
    let bytes = text.as_bytes();
    let mut at = start;
    let mut strict = true;
    let negative = match bytes.get(at) {
        Some(b'-') => {
            at += 1;
            true
        }
        Some(b'+') => {
            strict = false;
            at += 1;
            false
        }
        _ => false,
    };
    // Up to 19 digits fit; `significant` counts them without the leading zeros.
    let (mut mantissa, mut significant, mut places) = (0_u64, 0_u32, 0_i32);
    let first = at;
    while let Some(digit) = digit(bytes, at) {
        mantissa = mantissa.wrapping_mul(10).wrapping_add(digit);
        significant += u32::from(significant > 0 || digit > 0);
        at += 1;
    }
    let whole_digits = at - first;
    strict &= whole_digits == 1 || (whole_digits > 1 && bytes.get(first) != Some(&b'0'));
    let mut whole = true;
    if bytes.get(at) == Some(&b'.') {
        whole = false;
        at += 1;
        let first = at;
        while let Some(digit) = digit(bytes, at) {
            mantissa = mantissa.wrapping_mul(10).wrapping_add(digit);
            significant += u32::from(significant > 0 || digit > 0);
            places = places.saturating_add(1);
            at += 1;
        }
        strict &= at > first;
        if whole_digits == 0 && at == first {
            return None;
        }
    } else if whole_digits == 0 {
        return None;
    }
    let mut exponent = 0_i32;
    if let Some(b'e' | b'E') = bytes.get(at) {
        let sign = bytes.get(at + 1);
        let mut after = at + 1 + usize::from(matches!(sign, Some(b'+' | b'-')));
        let first = after;
        while let Some(digit) = digit(bytes, after) {
            exponent = exponent.saturating_mul(10).saturating_add(digit as i32);
            after += 1;
        }
        if after > first {
            whole = false;
            at = after;
            if sign == Some(&b'-') {
                exponent = -exponent;
            }
        }
    }
    // Fifteen digits and a small power of ten: one exact division or multiplication gives the nearest f64, and fifteen
    // digits always read back.
    let power = exponent.saturating_sub(places);
    if significant <= 15 && (-22..=22).contains(&power) {
        let magnitude = mantissa as f64;
        let power_of_ten = POWERS.get(power.unsigned_abs() as usize).copied().unwrap_or(1.0);
        let value = if power < 0 { magnitude / power_of_ten } else { magnitude * power_of_ten };
        let value = if negative { -value } else { value };
        return Some(Literal { end: at, value, exact: true, strict, whole });
    }
    let (value, exact) = long_way(text.get(start..at).unwrap_or_default());
    Some(Literal { end: at, value, exact, strict, whole })
}

/// The number that a text is from its first character to its last.
pub(crate) fn whole(text: &str) -> Option<f64> {
    scan(text, 0).filter(|literal| literal.end == text.len()).map(|literal| literal.value)
}

#[inline]
fn digit(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at).map(|byte| byte.wrapping_sub(b'0')).filter(|digit| *digit < 10).map(u64::from)
}

/// The number that a decimal literal of any length stands for, infinite past the greatest, and whether `f64` carries it
/// exactly.
#[cold]
pub(crate) fn long_way(literal: &str) -> (f64, bool) {
    let (digits, power) = decimal(literal);
    let sign = if literal.starts_with('-') { -1.0 } else { 1.0 };
    let magnitude = nearest(&digits, power);
    (magnitude * sign, magnitude.is_finite() && (digits, power) == shortest::digits(magnitude))
}

/// The number that digits of a base up to 16 stand for, and whether `f64` carries it exactly.
#[cold]
pub(crate) fn in_base(digits: &str, base: u32) -> (f64, bool) {
    let digits = digits.trim_start_matches('0');
    // Each digit has a bit at least: more of them are past the greatest number.
    if digits.len() > 1024 {
        return (f64::INFINITY, false);
    }
    let number = Natural::of_digits(digits.chars().filter_map(|digit| digit.to_digit(base)), base);
    let value = number.nearest();
    let (shortest, power) = shortest::digits(value.min(f64::MAX));
    let zeros = usize::try_from(power).unwrap_or(0).saturating_sub(shortest.len());
    let shortest = shortest.iter().map(|digit| u32::from(digit - b'0')).chain(std::iter::repeat_n(0, zeros));
    (value, value.is_finite() && Natural::of_digits(shortest, 10).compare(&number).is_eq())
}

/// A decimal literal without its sign, as digits (no zeros at either end) and the power of ten of the first of them.
fn decimal(literal: &str) -> (Vec<u8>, i64) {
    let (mantissa, exponent) = literal.split_once(['e', 'E']).unwrap_or((literal, "0"));
    let exponent = match exponent.parse::<i64>() {
        Ok(exponent) => exponent.clamp(-1_000_000_000_000, 1_000_000_000_000),
        Err(_) if exponent.starts_with('-') => -1_000_000_000_000,
        Err(_) => 1_000_000_000_000,
    };
    let mantissa = mantissa.trim_start_matches(['-', '+']);
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = || whole.bytes().chain(fraction.bytes());
    let zeros = digits().take_while(|digit| *digit == b'0').count();
    let mut digits: Vec<u8> = digits().skip(zeros).collect();
    while digits.last() == Some(&b'0') {
        digits.pop();
    }
    if digits.is_empty() {
        return (digits, 0);
    }
    (digits, exponent + whole.len() as i64 - zeros as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(literal: &str, value: f64, exact: bool) {
        let read = scan(literal, 0).unwrap();
        assert_eq!((read.end, read.value, read.exact), (literal.len(), value, exact), "{literal}");
    }

    #[test]
    #[allow(clippy::excessive_precision, reason = "the numbers as RFC 8785 prints them")]
    fn numbers_are_the_nearest_and_say_whether_they_are_exact() {
        check("0", 0.0, true);
        check("0.1", 0.1, true);
        check("12.50", 12.5, true);
        check("1e2", 100.0, true);
        check("123456789012345", 123456789012345.0, true);
        check("9007199254740992", 9007199254740992.0, true);
        check("9007199254740993", 9007199254740992.0, false);
        check("0.1000000000000000000000000000", 0.1, true);
        check("0.1000000000000000055511151231257827", 0.1, false);
        check("1.7976931348623157e308", f64::MAX, true);
        check("1e400", f64::INFINITY, false);
        check("-1e400", f64::NEG_INFINITY, false);
        check("1.7976931348623158e308", f64::MAX, false);
        check("1e-400", 0.0, false);
        check("0e999999999999999999999", 0.0, true);
        check("0.0e-999999999999999999999", 0.0, true);
        check("5e-324", 5e-324, true);
        check("4e-324", 5e-324, false);
        check("1e99999999999999999999", f64::INFINITY, false);
        check("1000000000000000000000000", 1e24, true);
        check("1000000000000000000000001", 1e24, false);
        check("0.00000000000000000000000000000012345", 1.2345e-31, true);
        // Halfway between two decimals: the even one is exact, the odd one is not.
        check("1424953923781206.2", 1424953923781206.25, true);
        check("1424953923781206.3", 1424953923781206.25, false);
        check("2.9802322387695312e-8", 2_f64.powi(-25), true);
        check("2.9802322387695313e-8", 2_f64.powi(-25), false);
        assert_eq!(scan("-0", 0).unwrap().value.to_bits(), (-0.0_f64).to_bits());
    }

    #[test]
    fn numbers_of_other_bases_are_the_nearest_too() {
        let hexadecimal = |digits: &str| in_base(digits, 16);
        assert_eq!(hexadecimal("1F"), (31.0, true));
        assert_eq!(hexadecimal("0"), (0.0, true));
        assert_eq!(hexadecimal("20000000000001"), (9007199254740992.0, false));
        assert_eq!(hexadecimal(&format!("{:x}", 10_u128.pow(38))), (1e38, true));
        // 10^39 and 10^48 have more than 128 bits.
        assert_eq!(hexadecimal("2f050fe938943acc45f65568000000000"), (1e39, true));
        assert_eq!(hexadecimal(&format!("2{}", "0".repeat(40))), (2_f64.powi(161), false));
        assert_eq!(hexadecimal(&format!("1{}", "0".repeat(256))), (f64::INFINITY, false));
        assert_eq!(hexadecimal(&format!("fffffffffffff8{}", "0".repeat(242))), (f64::MAX, false));
        assert_eq!(in_base(&"1".repeat(1025), 2), (f64::INFINITY, false));
        let mut seed = 5_u64;
        for _ in 0..20_000 {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            let number = u128::from(seed) << (seed % 60);
            for (text, base) in [(format!("{number:x}"), 16), (format!("{number:o}"), 8), (format!("{number:b}"), 2)] {
                assert_eq!(in_base(&text, base), long_way(&number.to_string()), "{text}");
            }
        }
    }

    #[test]
    fn the_loose_ways_are_read_and_told() {
        for literal in ["+1", "01", ".5", "1.", "-.5", "1.e3"] {
            assert!(!scan(literal, 0).unwrap().strict, "{literal}");
        }
        for literal in ["1", "-1", "0", "0.5", "1e3", "1E+3", "10"] {
            assert!(scan(literal, 0).unwrap().strict, "{literal}");
        }
        for literal in ["", "-", ".", "+.", "e3"] {
            assert_eq!(scan(literal, 0), None, "{literal}");
        }
        assert_eq!(scan("1e", 0).unwrap().end, 1);
    }

    #[test]
    fn fifteen_digits_read_as_the_standard_library_reads_them() {
        let mut seed = 1_u64;
        for _ in 0..20_000 {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            let literal = format!("{}e{}", (seed >> 20) % 1_000_000_000_000_000, (seed % 60) as i64 - 30);
            assert_eq!(scan(&literal, 0).unwrap().value, literal.parse::<f64>().unwrap(), "{literal}");
            assert!(scan(&literal, 0).unwrap().exact, "{literal}");
        }
    }
}
