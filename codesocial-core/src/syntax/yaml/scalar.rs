//! What a scalar without quotes is in YAML's core schema (YAML 1.2.2, 10.3.2), and what YAML 1.1 takes it for.

use crate::base::number;
use crate::base::number::Literal;

/// What a plain scalar is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Plain {
    Text,
    Null,
    Boolean(bool),
    /// A number; the literal's `whole` tells whether it is one of `!!int`.
    Number(Literal),
    /// Infinite, or no number at all: JSON has neither.
    NotANumber,
}

/// Reads a plain scalar by the core schema.
#[inline]
pub(super) fn plain(text: &str) -> Plain {
    match text.as_bytes().first() {
        None => Plain::Null,
        Some(b'~' | b'n' | b'N' | b't' | b'T' | b'f' | b'F') => word(text),
        Some(b'+' | b'-' | b'.' | b'0'..=b'9') => number(text),
        _ => Plain::Text,
    }
}

fn word(text: &str) -> Plain {
    match text {
        "~" | "null" | "Null" | "NULL" => Plain::Null,
        "true" | "True" | "TRUE" => Plain::Boolean(true),
        "false" | "False" | "FALSE" => Plain::Boolean(false),
        _ => Plain::Text,
    }
}

fn number(text: &str) -> Plain {
    if let Some(literal) = number::scan(text, 0) {
        if literal.end == text.len() {
            return Plain::Number(literal);
        }
        return match text.strip_prefix("0x") {
            Some(digits) => in_base(digits, 16),
            None => text.strip_prefix("0o").map_or(Plain::Text, |digits| in_base(digits, 8)),
        };
    }
    match text.strip_prefix(['+', '-']).unwrap_or(text) {
        ".inf" | ".Inf" | ".INF" => Plain::NotANumber,
        ".nan" | ".NaN" | ".NAN" if text.starts_with('.') => Plain::NotANumber,
        _ => Plain::Text,
    }
}

fn in_base(digits: &str, base: u32) -> Plain {
    let Some((value, exact)) = whole(digits, base) else { return Plain::Text };
    Plain::Number(Literal { end: 0, value, exact, strict: false, whole: true })
}

/// The number that digits of a base stand for, and whether `f64` carries it exactly.
fn whole(digits: &str, base: u32) -> Option<(f64, bool)> {
    let fits = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(base));
    fits.then(|| number::in_base(digits, base))
}

/// Whether a text that stands without quotes is that text for programs of YAML 1.2 and of 1.1: dates too are times in 1.1.
pub(crate) fn is_text_everywhere(text: &str) -> bool {
    let dated = text.as_bytes().get(4) == Some(&b'-') && text.bytes().take(4).all(|digit| digit.is_ascii_digit());
    plain(text) == Plain::Text && otherwise(text).is_none() && !dated && !matches!(text, "<<" | "=")
}

/// How programs of YAML 1.1 read a plain scalar that the core schema reads otherwise.
#[derive(Debug, PartialEq)]
pub(super) enum Other {
    /// A truth value; a text here.
    Boolean(bool),
    /// A number in base 8; a number in base 10 here.
    Octal(f64),
    /// A number whose leading zero does not count, here as there.
    LeadingZero,
    /// A number of minutes or seconds; a text here.
    Sexagesimal(f64),
    /// A number; a text here.
    Number(f64),
    /// A text; a number here.
    Text,
}

/// Whether programs of YAML 1.1 read a plain scalar otherwise.
#[inline]
pub(super) fn otherwise(text: &str) -> Option<Other> {
    match text.as_bytes().first() {
        Some(b'y' | b'Y' | b'n' | b'N' | b'o' | b'O') if text.len() <= 3 => other_word(text),
        Some(b'+' | b'-' | b'.' | b'0'..=b'9') => other_number(text),
        _ => None,
    }
}

fn other_word(text: &str) -> Option<Other> {
    match text {
        "y" | "Y" | "yes" | "Yes" | "YES" | "on" | "On" | "ON" => Some(Other::Boolean(true)),
        "n" | "N" | "no" | "No" | "NO" | "off" | "Off" | "OFF" => Some(Other::Boolean(false)),
        _ => None,
    }
}

fn other_number(text: &str) -> Option<Other> {
    let sign = if text.starts_with('-') { -1.0 } else { 1.0 };
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let first = *digits.as_bytes().first()?;
    let signed = text.len() > digits.len();
    if first == b'.' {
        return other_fraction(text, digits, signed);
    }
    if !first.is_ascii_digit() {
        return None;
    }
    if digits.starts_with("0o") {
        return matches!(number(text), Plain::Number(_)).then_some(Other::Text);
    }
    if digits.contains(':') {
        return sexagesimal(digits).map(|seconds| Other::Sexagesimal(sign * seconds));
    }
    let underlined = digits.contains('_');
    let without = digits.replace('_', "");
    if let Some(binary) = without.strip_prefix("0b").filter(|_| digits.starts_with("0b")) {
        return Some(Other::Number(sign * whole(binary, 2)?.0));
    }
    if let Some(hexadecimal) = without.strip_prefix("0x").filter(|_| digits.starts_with("0x")) {
        let number = whole(hexadecimal, 16)?.0;
        return (underlined || signed).then_some(Other::Number(sign * number));
    }
    if without.bytes().all(|digit| digit.is_ascii_digit()) {
        return other_whole(&without, sign, first == b'0' && digits.len() > 1, underlined);
    }
    if underlined {
        let literal = number::scan(&without, 0)?;
        let form = literal.end == without.len() && has_1_1_exponent(&without) && without.contains('.');
        return form.then_some(Other::Number(sign * literal.value));
    }
    let number = matches!(number(text), Plain::Number(_));
    (number && !has_1_1_exponent(digits)).then_some(Other::Text)
}

/// A whole number: one with a leading zero is in base 8, and no number where it has an 8 or 9.
fn other_whole(digits: &str, sign: f64, zero: bool, underlined: bool) -> Option<Other> {
    let octal = if zero { whole(digits, 8).map(|(octal, _)| sign * octal) } else { None };
    match (zero, octal, underlined) {
        (true, Some(octal), true) => Some(Other::Number(octal)),
        // `00` to `07` are the same number in both bases.
        (true, Some(octal), false) if octal.abs() >= 8.0 => Some(Other::Octal(octal)),
        (true, Some(_), false) => Some(Other::LeadingZero),
        (true, None, false) => Some(Other::Text),
        (false, _, true) => Some(Other::Number(sign * number::scan(digits, 0)?.value)),
        (true, None, true) | (false, _, false) => None,
    }
}

/// A number that begins with its point: a text where a sign stands before it, or an exponent is not as it is wanted.
fn other_fraction(text: &str, digits: &str, signed: bool) -> Option<Other> {
    if digits.contains('_') {
        let without = digits.replace('_', "");
        let literal = number::scan(&without, 0).filter(|literal| literal.end == without.len())?;
        let form = !signed && !digits.starts_with("._") && has_1_1_exponent(&without);
        return form.then_some(Other::Number(literal.value));
    }
    let number = matches!(number(text), Plain::Number(_));
    (number && (signed || !has_1_1_exponent(digits))).then_some(Other::Text)
}

/// Whether a number has no exponent, or one as YAML 1.1 wants it: behind a point, with a sign.
fn has_1_1_exponent(digits: &str) -> bool {
    let Some((mantissa, exponent)) = digits.split_once(['e', 'E']) else { return true };
    exponent.starts_with(['+', '-']) && mantissa.contains('.')
}

/// `12:30:45` as YAML 1.1 reads it: parts from 0 to 59 in base 60, the first one of any size but without leading zero,
/// the last one with a fraction perhaps.
fn sexagesimal(digits: &str) -> Option<f64> {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if !fraction.bytes().all(|digit| digit.is_ascii_digit() || digit == b'_') {
        return None;
    }
    let with_fraction = whole.len() < digits.len();
    let mut parts = whole.split(':');
    let first = parts.next()?;
    if first.is_empty() || (first.starts_with('0') && !with_fraction) {
        return None;
    }
    let first = first.replace('_', "");
    let mut value = first.bytes().all(|digit| digit.is_ascii_digit()).then(|| number::scan(&first, 0))??.value;
    for part in parts {
        let part: u32 = part.parse().ok().filter(|number| *number < 60 && part.len() <= 2 && !part.starts_with('+'))?;
        value = value * 60.0 + f64::from(part);
    }
    let fraction = format!("0.{}", fraction.replace('_', ""));
    Some(value + number::scan(&fraction, 0).map_or(0.0, |literal| literal.value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Option<f64> {
        if let Plain::Number(literal) = plain(text) { Some(literal.value) } else { None }
    }

    #[test]
    fn the_core_schema_decides() {
        for text in ["", "~", "null", "Null", "NULL"] {
            assert_eq!(plain(text), Plain::Null, "{text}");
        }
        for (text, truth) in [("true", true), ("True", true), ("TRUE", true), ("false", false), ("False", false)] {
            assert_eq!(plain(text), Plain::Boolean(truth), "{text}");
        }
        for (text, number) in [
            ("12", 12.0),
            ("012", 12.0),
            ("+1", 1.0),
            ("-0.5", -0.5),
            (".5", 0.5),
            ("1.", 1.0),
            ("1e3", 1000.0),
            ("0o14", 12.0),
            ("0x1F", 31.0),
        ] {
            assert_eq!(value(text), Some(number), "{text}");
        }
        for text in [
            "no",
            "yes",
            "tRUE",
            "nULL",
            "nil",
            "1_000",
            "12:30",
            "0b1",
            "2026-11-22",
            "-",
            "--1",
            ".",
            "..5",
            "1.2.3",
            "-0x1F",
            "0x",
            "0xG",
            "0o8",
            "1e",
            "inf",
            "-.nan",
            "+.",
            "12 rue",
        ] {
            assert_eq!(plain(text), Plain::Text, "{text}");
        }
        for text in [".inf", "-.Inf", "+.INF", ".nan", ".NaN"] {
            assert_eq!(plain(text), Plain::NotANumber, "{text}");
        }
        assert!(matches!(plain("0x20000000000001"), Plain::Number(Literal { exact: false, .. })));
        let huge = plain(&format!("0x{}", "f".repeat(999)));
        assert!(matches!(huge, Plain::Number(Literal { value: f64::INFINITY, exact: false, .. })));
    }

    #[test]
    fn what_yaml_1_1_reads_otherwise_is_known() {
        for (text, other) in [
            ("no", Other::Boolean(false)),
            ("Yes", Other::Boolean(true)),
            ("y", Other::Boolean(true)),
            ("OFF", Other::Boolean(false)),
            ("0777", Other::Octal(511.0)),
            ("-010", Other::Octal(-8.0)),
            ("01", Other::LeadingZero),
            ("0899", Other::Text),
            ("-08", Other::Text),
            (".5e3", Other::Text),
            ("1.e3", Other::Text),
            ("-.5", Other::Text),
            ("+.5e+3", Other::Text),
            (".5_5", Other::Number(0.55)),
            ("0_17", Other::Number(15.0)),
            ("0b1_0", Other::Number(2.0)),
            ("0x1_F", Other::Number(31.0)),
            ("99999999999:30", Other::Sexagesimal(5999999999970.0)),
            ("1_000", Other::Number(1000.0)),
            ("1_000.5", Other::Number(1000.5)),
            ("0b101", Other::Number(5.0)),
            ("-0x1F", Other::Number(-31.0)),
            ("0o14", Other::Text),
            ("1e3", Other::Text),
            ("1.5e3", Other::Text),
            ("14:30", Other::Sexagesimal(870.0)),
            ("12:30:45", Other::Sexagesimal(45045.0)),
            ("0:01.5", Other::Sexagesimal(1.5)),
        ] {
            assert_eq!(otherwise(text), Some(other), "{text}");
        }
        for text in [
            "oui",
            "nO",
            "0",
            "12",
            "-5",
            "0x1F",
            "0.5",
            "1.5e+3",
            ".5",
            ".5e+3",
            "1.",
            ".",
            "._5",
            "+.5_5",
            "1_0e5",
            "0_8",
            "09:30",
            "14:75",
            "2026-11-22",
            "1_a",
            "12 rue",
            "_1",
            "yess",
            "true",
            "null",
            "+",
            "1:",
            "1.2:3",
        ] {
            assert_eq!(otherwise(text), None, "{text}");
        }
    }
}
