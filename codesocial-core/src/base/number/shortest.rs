//! From `f64` to decimal digits: the fewest that read back as the number, of those the nearest to it, of two as near the
//! even ones. That is what ECMAScript writes (`Number::toString`), and so what RFC 8785 asks of canonical JSON.
//!
//! The standard library takes the greater of two that are as near (`2.9802322387695313e-8` for 2⁻²⁵, which ends in `2e-8`
//! everywhere else), so nothing here may be written by `{}` or `{:e}`. The digits are zmij’s, with which serde_json writes
//! its numbers too: it adds nothing to the WebAssembly module.

use crate::base::number::decimal;

/// The digits of a finite number without its sign, and the power of ten before them: `0.DIGITS × 10^power`. No digits
/// for 0.
pub(super) fn digits(value: f64) -> (Vec<u8>, i64) {
    decimal(zmij::Buffer::new().format_finite(value.abs()))
}

/// A number as ECMAScript writes it (`Number::toString`): with up to 21 digits before the point or up to 6 zeros after it
/// in full, with an exponent otherwise.
pub(crate) fn written(value: f64) -> String {
    let mut text = String::new();
    write(value, &mut text);
    text
}

/// The same, added to a text.
pub(crate) fn write(value: f64, text: &mut String) {
    // Whole numbers of up to 15 digits are what they are; also -0, which is 0.
    if value.abs() < 1e15 && value.fract() == 0.0 {
        text.push_str(&(value as i64).to_string());
        return;
    }
    if value < 0.0 {
        text.push('-');
    }
    if !value.is_finite() {
        text.push_str(if value.is_nan() { "NaN" } else { "Infinity" });
        return;
    }
    let (digits, power) = digits(value);
    if (-5..=21).contains(&power) {
        return in_full(&digits, power, text);
    }
    in_full(&digits, 1, text);
    let exponent = power - 1;
    text.push_str(&format!("e{exponent:+}"));
}

/// A number in full: as many zeros as it takes, never an exponent.
pub(crate) fn without_exponent(value: f64) -> String {
    let mut text = String::from(if value < 0.0 { "-" } else { "" });
    let (digits, power) = digits(value);
    in_full(&digits, power, &mut text);
    text
}

/// Digits with their point: `power` of them stand before it.
fn in_full(digits: &[u8], power: i64, text: &mut String) {
    let digit = |place: i64| usize::try_from(place).ok().and_then(|place| digits.get(place)).map_or('0', |&d| d.into());
    if power <= 0 {
        text.push('0');
    }
    text.extend((0..power).map(digit));
    let end = digits.len() as i64;
    if end > power {
        text.push('.');
        text.extend((power..end).map(digit));
    }
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::*;

    /// The samples of RFC 8785, appendix B, but for those that JSON does not have.
    #[test]
    fn the_samples_of_rfc_8785_come_out() {
        for (bits, expected) in [
            (0x0000_0000_0000_0000, "0"),
            (0x8000_0000_0000_0000, "0"),
            (0x0000_0000_0000_0001, "5e-324"),
            (0x8000_0000_0000_0001, "-5e-324"),
            (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
            (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"),
            (0x4340_0000_0000_0000, "9007199254740992"),
            (0xc340_0000_0000_0000, "-9007199254740992"),
            (0x4430_0000_0000_0000, "295147905179352830000"),
            (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
            (0x44b5_2d02_c7e1_4af6, "1e+23"),
            (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"),
            (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
            (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"),
            (0x444b_1ae4_d6e2_ef50, "1e+21"),
            (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"),
            (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
            (0x41b3_de43_5555_5553, "333333333.3333332"),
            (0x41b3_de43_5555_5554, "333333333.33333325"),
            (0x41b3_de43_5555_5555, "333333333.3333333"),
            (0x41b3_de43_5555_5556, "333333333.3333334"),
            (0x41b3_de43_5555_5557, "333333333.33333343"),
            (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
            (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
        ] {
            assert_eq!(written(f64::from_bits(bits)), expected);
        }
    }

    /// The first million lines of the numbers published with RFC 8785, as their author's description makes them
    /// (`vectors/jcs`): fixed ones, 2,000 in a row, then what a chain of SHA-256 gives.
    #[test]
    fn the_published_numbers_come_out() {
        let fixed = include_str!("../../../vectors/jcs/numbers.txt").lines();
        let fixed = fixed.map(|line| u64::from_str_radix(line, 16).unwrap());
        let serial = (0..2000).map(|number| 0x0010_0000_0000_0000 + number);
        let mut block = vec![0; 32];
        let random = std::iter::repeat_with(move || {
            block = Sha256::digest(&block).to_vec();
            block.chunks_exact(8).map(|bytes| u64::from_le_bytes(bytes.try_into().unwrap())).collect::<Vec<_>>()
        });
        let random = random.flatten().filter(|bits| f64::from_bits(*bits) != 0.0 && f64::from_bits(*bits).is_finite());
        let mut hash = Sha256::new();
        for bits in fixed.chain(serial).chain(random).take(1_000_000) {
            hash.update(format!("{bits:x},{}\n", written(f64::from_bits(bits))));
        }
        let hash: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hash, "49415fee2c56c77864931bd3624faad425c3c577d6d74e89a83bc725506dad16");
    }

    /// Calls a check with numbers of every kind, those at a tie among them: a tie is a binary fraction that ends in 5
    /// just behind its last digit, so whole numbers and powers of two are divided.
    fn numbers(mut check: impl FnMut(f64)) {
        for exponent in -1074..1024 {
            let power = 2_f64.powi(exponent).to_bits();
            (0..8).for_each(|step| check(f64::from_bits(power + step)));
            (1..8).for_each(|step| check(f64::from_bits(power.saturating_sub(step))));
        }
        let mut seed = 3_u64;
        for round in 0..250_000_u32 {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            check(f64::from_bits(seed));
            check((seed >> 40) as f64 / 1000.0);
            check((seed >> 11) as f64 / f64::from(1 << (round % 5)));
            check((seed >> 11) as f64 * 10_f64.powi((seed % 50) as i32 - 25));
        }
    }

    #[test]
    fn numbers_are_written_as_an_independent_library_writes_them() {
        let (mut count, mut ties) = (0, 0);
        numbers(|value| {
            if !value.is_finite() {
                return;
            }
            let found = written(value);
            assert_eq!(found, ryu_js::Buffer::new().format(value), "{:x}", value.to_bits());
            count += 1;
            ties += usize::from(decimal(&format!("{:e}", value.abs())) != digits(value));
        });
        assert!(
            count > 1_000_000 && ties > 10_000,
            "{count} numbers, {ties} that the standard library writes otherwise"
        );
    }

    #[test]
    fn what_is_written_reads_back_exactly() {
        let mut round = 0_u32;
        numbers(|value| {
            round += 1;
            if value.is_finite() && round.is_multiple_of(5) {
                for text in [written(value), without_exponent(value)] {
                    let read = crate::base::number::scan(&text, 0).unwrap();
                    assert_eq!((read.value, read.exact, read.end), (value, true, text.len()), "{text}");
                }
            }
        });
    }

    #[test]
    fn numbers_can_be_written_in_full() {
        for (value, text) in
            [(0.0, "0"), (1e-7, "0.0000001"), (-12.5, "-12.5"), (1.25e22, "12500000000000000000000"), (0.05, "0.05")]
        {
            assert_eq!(without_exponent(value), text);
        }
    }

    #[test]
    fn what_is_no_number_has_its_name() {
        assert_eq!([f64::INFINITY, f64::NEG_INFINITY, f64::NAN].map(written), ["Infinity", "-Infinity", "NaN"]);
    }
}
