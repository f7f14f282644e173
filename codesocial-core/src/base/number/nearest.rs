//! The `f64` nearest to a decimal number, for the few that the short way in [`crate::base::number::scan`] cannot read.
//!
//! The standard library reads numbers faster, by a table of 10 KB that nothing compresses: a tenth of what all words of a
//! language weigh in a web page. So nothing in the core may call `parse::<f64>()`. Numbers that need it hardly occur in social codes, so exact long division is enough.

use std::cmp::Ordering;

/// So many digits tell any two halves between neighbouring `f64` apart; of more it matters only whether one is not 0.
const DIGITS: usize = 768;

/// The nearest `f64` to `0.DIGITS × 10^power`, of two that are as near the even one; infinite past the greatest.
pub(super) fn nearest(digits: &[u8], power: i64) -> f64 {
    if digits.is_empty() || power < -330 {
        return 0.0;
    }
    if power > 310 {
        return f64::INFINITY;
    }
    let kept = digits.get(..DIGITS).unwrap_or(digits);
    let mut numerator = Natural::of_digits(kept.iter().map(|digit| u32::from(digit.wrapping_sub(b'0'))), 10);
    let mut places = kept.len() as i64 - power;
    if kept.len() < digits.len() {
        numerator.times_plus(10, 1);
        places += 1;
    }
    let mut denominator = Natural::of(1);
    let scaled = if places > 0 { &mut denominator } else { &mut numerator };
    for _ in 0..places.abs() {
        scaled.times_plus(10, 0);
    }
    quotient(numerator, denominator)
}

/// The nearest `f64` to a quotient: 64 bits of it by long division, rounded to as many as the number can have.
fn quotient(mut numerator: Natural, mut denominator: Natural) -> f64 {
    // Both are shifted until the quotient is in [1, 2): its exponent is then known, and each step gives one bit.
    let mut exponent = numerator.bits() as i64 - denominator.bits() as i64;
    let shifted = if exponent > 0 { &mut denominator } else { &mut numerator };
    shifted.shift_left(exponent.unsigned_abs() as usize);
    if numerator.compare(&denominator) == Ordering::Less {
        numerator.shift_left(1);
        exponent -= 1;
    }
    let mut bits = 0_u64;
    for _ in 0..64 {
        bits <<= 1;
        if numerator.compare(&denominator) != Ordering::Less {
            numerator.subtract(&denominator);
            bits |= 1;
        }
        numerator.shift_left(1);
    }
    if exponent > 1023 {
        return f64::INFINITY;
    }
    // 53 bits, fewer where the number is so small that its exponent cannot fall further.
    let dropped = 11 + (-1022 - exponent).max(0);
    if dropped > 64 {
        return 0.0;
    }
    let (mut kept, half) = match dropped {
        64 => (0, bits.cmp(&(1 << 63))),
        dropped => (bits >> dropped, (bits << (64 - dropped)).cmp(&(1 << 63))),
    };
    let up = match half {
        Ordering::Greater => true,
        Ordering::Equal => !numerator.is_zero() || kept % 2 == 1,
        Ordering::Less => false,
    };
    kept += u64::from(up);
    // A carry into the 54th bit raises the exponent by itself, since it stands right above the fraction.
    let biased = (exponent.max(-1022) + 1022) as u64;
    f64::from_bits((biased << 52) + kept)
}

/// A natural number of any size, its 32-bit digits from the least.
#[derive(Default)]
pub(super) struct Natural(Vec<u32>);

impl Natural {
    fn of(number: u32) -> Natural {
        Natural(vec![number])
    }

    /// The number that digits of a base write, the greatest first.
    pub(super) fn of_digits(digits: impl Iterator<Item = u32>, base: u32) -> Natural {
        let mut number = Natural::default();
        digits.for_each(|digit| number.times_plus(base, digit));
        number
    }

    /// The nearest `f64`, infinite past the greatest.
    pub(super) fn nearest(&self) -> f64 {
        if self.is_zero() { 0.0 } else { quotient(Natural(self.0.clone()), Natural::of(1)) }
    }

    fn is_zero(&self) -> bool {
        self.0.iter().all(|digit| *digit == 0)
    }

    /// How many binary digits it has.
    fn bits(&self) -> usize {
        let above = self.0.iter().rev().take_while(|digit| **digit == 0).count();
        let length = self.0.len() - above;
        let top = length.checked_sub(1).and_then(|top| self.0.get(top)).copied().unwrap_or(0);
        length * 32 - top.leading_zeros() as usize * usize::from(length > 0)
    }

    /// Multiplies by a number and adds another.
    fn times_plus(&mut self, factor: u32, addend: u32) {
        let mut carry = u64::from(addend);
        for digit in &mut self.0 {
            carry += u64::from(*digit) * u64::from(factor);
            *digit = carry as u32;
            carry >>= 32;
        }
        if carry > 0 {
            self.0.push(carry as u32);
        }
    }

    fn shift_left(&mut self, bits: usize) {
        let mut carry = 0_u32;
        let part = (bits % 32) as u32;
        if part > 0 {
            for digit in &mut self.0 {
                let high = *digit >> (32 - part);
                *digit = (*digit << part) | carry;
                carry = high;
            }
            if carry > 0 {
                self.0.push(carry);
            }
        }
        self.0.splice(0..0, std::iter::repeat_n(0, bits / 32));
    }

    pub(super) fn compare(&self, other: &Natural) -> Ordering {
        let digit = |number: &Natural, at: usize| number.0.get(at).copied().unwrap_or(0);
        let longest = self.0.len().max(other.0.len());
        let different = (0..longest).rev().map(|at| digit(self, at).cmp(&digit(other, at))).find(|order| order.is_ne());
        different.unwrap_or(Ordering::Equal)
    }

    /// Takes away a number that is not greater.
    fn subtract(&mut self, other: &Natural) {
        let mut borrow = false;
        for (at, digit) in self.0.iter_mut().enumerate() {
            let (less, first) = digit.overflowing_sub(other.0.get(at).copied().unwrap_or(0));
            let (less, second) = less.overflowing_sub(u32::from(borrow));
            *digit = less;
            borrow = first || second;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::base::number::decimal;
    use crate::base::number::long_way;

    #[track_caller]
    fn check(literal: &str) {
        let expected: f64 = literal.parse().unwrap();
        let found = long_way(literal).0;
        assert_eq!(found.to_bits(), expected.to_bits(), "{literal}: {found:e} is not {expected:e}");
    }

    #[test]
    fn numbers_are_the_nearest_as_the_standard_library_reads_them() {
        let mut seed = 11_u64;
        let mut next = || {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            seed >> 11
        };
        for _ in 0..20_000 {
            check(&format!("{}{}e{}", next(), next(), next() as i64 % 700 - 350));
            check(&format!("-{}.{}", next(), next()));
            let any = f64::from_bits(next() << 11 | next() >> 42);
            if any.is_finite() {
                check(&format!("{any:e}"));
                check(&format!("{any:.40e}"));
            }
        }
    }

    /// The halves between neighbours, exactly, a hair above and a hair below: in the middle, at both ends, where the
    /// exponent changes, and among the smallest numbers.
    #[test]
    fn halves_go_to_the_even_neighbour() {
        let ends = [1, 2, 0x000f_ffff_ffff_ffff, 0x0010_0000_0000_0000, 0x3ff0_0000_0000_0000, 0x7fef_ffff_ffff_fffe];
        for bits in ends.into_iter().flat_map(|bits: u64| [bits - 1, bits]) {
            let (low, high) = (f64::from_bits(bits), f64::from_bits(bits + 1));
            let half = half(low, high);
            for literal in [half.clone(), format!("{half}1"), format!("{half}{}1", "0".repeat(900)), below(&half)] {
                check(&format!("0.{literal}e{}", power(low, high)));
            }
        }
    }

    /// The digits of both, as long as the longer, behind the power of ten of the greater.
    fn aligned(low: f64, high: f64) -> (Vec<u8>, Vec<u8>) {
        let (low, low_power) = decimal(&format!("{low:.1100e}"));
        let (high, high_power) = decimal(&format!("{high:.1100e}"));
        let zeros = if low.is_empty() { 0 } else { (high_power - low_power) as usize };
        let mut low = [vec![b'0'; zeros], low].concat();
        let mut high = high;
        let length = low.len().max(high.len());
        low.resize(length, b'0');
        high.resize(length, b'0');
        (low, high)
    }

    fn power(_low: f64, high: f64) -> i64 {
        decimal(&format!("{high:.1100e}")).1 + 1
    }

    /// The digits of the half between two numbers, behind one more zero.
    fn half(low: f64, high: f64) -> String {
        let (low, high) = aligned(low, high);
        let mut sum = vec![0_u8; low.len() + 1];
        let mut carry = 0;
        for at in (0..low.len()).rev() {
            let both = low[at] - b'0' + high[at] - b'0' + carry;
            sum[at + 1] = both % 10;
            carry = both / 10;
        }
        sum[0] = carry;
        let mut rest = 0;
        let mut halves: String = String::new();
        for digit in sum.into_iter().chain([0]) {
            let number = rest * 10 + digit;
            halves.push(char::from(b'0' + number / 2));
            rest = number % 2;
        }
        halves
    }

    fn below(digits: &str) -> String {
        let trimmed = digits.trim_end_matches('0');
        let (front, last) = trimmed.split_at(trimmed.len() - 1);
        format!("{front}{}999", last.as_bytes()[0] - b'0' - 1)
    }
}
