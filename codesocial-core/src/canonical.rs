//! The canonical form of JSON (RFC 8785, JCS): one text for all documents that say the same, so that it can be digested
//! and signed. Keys stand in the order of their UTF-16 code units, numbers are written as ECMAScript writes them, strings
//! are escaped only where JSON asks for it, and nothing stands between.

use crate::source::{Kind, Node};

/// The members of a document that are no part of what is adopted: what happened since, and where the schema is.
const NOT_CONTENT: [&str; 2] = ["$schema", "record"];

/// The canonical form of a document's content: all of it but `record` and `$schema`.
pub(crate) fn content(root: Node<'_>) -> String {
    let mut text = String::with_capacity(room(root));
    object(root, |key| !NOT_CONTENT.contains(&key), &mut text);
    text
}

/// The canonical form of a value.
pub(crate) fn value(node: Node<'_>) -> String {
    let mut text = String::with_capacity(room(node));
    write(node, &mut text);
    text
}

/// The canonical form is seldom longer than the text from which it was read.
fn room(node: Node<'_>) -> usize {
    node.span().end.saturating_sub(node.span().start) as usize
}

/// Recursion is bounded by the depth that the reader admits.
fn write(node: Node<'_>, text: &mut String) {
    match node.kind() {
        Kind::Null => text.push_str("null"),
        Kind::Boolean(true) => text.push_str("true"),
        Kind::Boolean(false) => text.push_str("false"),
        Kind::Number(value) => number(value, text),
        Kind::String(_) | Kind::Decoded(_) => string(node.as_str().unwrap_or_default(), text),
        Kind::Array => {
            text.push('[');
            for (number, item) in node.items().enumerate() {
                if number > 0 {
                    text.push(',');
                }
                write(item, text);
            }
            text.push(']');
        }
        Kind::Object => object(node, |_| true, text),
    }
}

fn object<'a>(node: Node<'a>, is_content: impl Fn(&str) -> bool, text: &mut String) {
    let name = |key: Node<'a>| key.as_str().unwrap_or_default();
    let mut members: Vec<_> = node.members().map(|(key, value)| (name(key), value)).collect();
    members.retain(|(key, _)| is_content(key));
    // The sort is stable, so that a key written twice (an error, reported as such) still gives one text.
    members.sort_by(|(one, _), (other, _)| by_code_units(one, other));
    text.push('{');
    for (number, (key, value)) in members.into_iter().enumerate() {
        if number > 0 {
            text.push(',');
        }
        string(key, text);
        text.push(':');
        write(value, text);
    }
    text.push('}');
}

/// UTF-16 and UTF-8 order texts differently only where surrogates (U+10000 and up) meet U+E000 to U+FFFF.
fn by_code_units(one: &str, other: &str) -> std::cmp::Ordering {
    if one.is_ascii() || other.is_ascii() { one.cmp(other) } else { one.encode_utf16().cmp(other.encode_utf16()) }
}

/// A number as ECMAScript writes it (`Number::toString`): the fewest digits that read back as the number, with a point and
/// zeros where it has up to 21 digits before the point or up to 6 zeros after it, with an exponent otherwise.
fn number(value: f64, text: &mut String) {
    if value == 0.0 {
        text.push('0'); // Also for -0.
        return;
    }
    // The standard library finds the digits; only the layout differs. `-1.25e-7` is digits `125` and power -7.
    let written = format!("{:e}", value.abs());
    let (digits, power) = written.split_once('e').unwrap_or((&written, "0"));
    let digits = even_of_two(digits.replace('.', ""), value.abs());
    let power: i32 = power.parse().unwrap_or_default();
    let (count, before) = (digits.len() as i32, power + 1);
    if value < 0.0 {
        text.push('-');
    }
    let zeros = |text: &mut String, count: i32| (0..count).for_each(|_| text.push('0'));
    match before {
        1..=21 if before >= count => {
            text.push_str(&digits);
            zeros(text, before - count);
        }
        1..=21 => {
            let (whole, fraction) = digits.split_at(before as usize);
            text.push_str(&format!("{whole}.{fraction}"));
        }
        -5..=0 => {
            text.push_str("0.");
            zeros(text, -before);
            text.push_str(&digits);
        }
        _ => {
            let (first, rest) = digits.split_at(1);
            let point = if rest.is_empty() { "" } else { "." };
            text.push_str(&format!("{first}{point}{rest}e{power:+}"));
        }
    }
}

/// Where the number lies exactly between two decimals that are as short, ECMAScript takes the even one and the standard
/// library the greater.
fn even_of_two(mut digits: String, value: f64) -> String {
    let odd = digits.bytes().last().is_some_and(|digit| digit % 2 == 1);
    if odd && digits.len() >= 16 {
        let exact = format!("{value:.100e}").replace('.', "");
        let after = exact.get(digits.len()..).unwrap_or_default();
        let tie = after
            .strip_prefix('5')
            .is_some_and(|rest| rest.bytes().take_while(u8::is_ascii_digit).all(|digit| digit == b'0'));
        if tie && let Some(last) = digits.pop() {
            digits.push(char::from(last as u8 - 1)); // It is odd, so not 0.
        }
    }
    digits
}

/// A string as JSON writes it, with the fewest escapes.
pub(crate) fn string(value: &str, text: &mut String) {
    text.push('"');
    let mut rest = value;
    while let Some(at) = rest.find(|character| matches!(character, '"' | '\\' | '\0'..='\x1f')) {
        let (plain, from) = rest.split_at(at);
        text.push_str(plain);
        let mut characters = from.chars();
        match characters.next().unwrap_or_default() {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\x08' => text.push_str("\\b"),
            '\t' => text.push_str("\\t"),
            '\n' => text.push_str("\\n"),
            '\x0c' => text.push_str("\\f"),
            '\r' => text.push_str("\\r"),
            control => text.push_str(&format!("\\u{:04x}", u32::from(control))),
        }
        rest = characters.as_str();
    }
    text.push_str(rest);
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Format, Limits, Tree};

    fn tree(text: &str) -> Tree<'_> {
        crate::source::read(text, Format::Json, &Limits::MOST).tree.unwrap()
    }

    fn canonical(text: &str) -> String {
        value(tree(text).root().unwrap())
    }

    /// The vectors of RFC 8785's author (`tests/vectors/jcs`).
    #[test]
    fn the_published_vectors_come_out_byte_for_byte() {
        macro_rules! vectors {
            ($($name:literal)+) => {
                [$((
                    $name,
                    include_str!(concat!("../../tests/vectors/jcs/input/", $name, ".json")),
                    include_str!(concat!("../../tests/vectors/jcs/output/", $name, ".json")),
                    include_str!(concat!("../../tests/vectors/jcs/outhex/", $name, ".txt")),
                )),+]
            };
        }
        for (name, input, output, hex) in vectors!["arrays" "french" "structures" "unicode" "values" "weird"] {
            let found = canonical(input);
            assert_eq!(found, output.trim_end_matches('\n'), "{name}");
            let bytes: Vec<u8> = hex.split_whitespace().map(|byte| u8::from_str_radix(byte, 16).unwrap()).collect();
            assert_eq!(found.as_bytes(), bytes, "{name}");
        }
    }

    /// The samples of RFC 8785, appendix B.
    #[test]
    fn numbers_are_written_as_ecmascript_writes_them() {
        let samples: [(u64, &str); 20] = [
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
            (0x41b3_de43_5555_5557, "333333333.33333343"),
            (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
        ];
        for (bits, expected) in samples {
            let mut found = String::new();
            number(f64::from_bits(bits), &mut found);
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn numbers_are_written_as_an_independent_library_writes_them() {
        let mut seed = 3_u64;
        for round in 0..200_000_u32 {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            // Any bits, and decimals as people write them.
            let value = match round % 3 {
                0 => f64::from_bits(seed),
                1 => (seed >> 40) as f64 / 1000.0,
                _ => (seed >> 11) as f64 * 10_f64.powi((seed % 50) as i32 - 25),
            };
            if value.is_finite() {
                let mut found = String::new();
                number(value, &mut found);
                assert_eq!(found, ryu_js::Buffer::new().format(value), "{:x}", value.to_bits());
            }
        }
    }

    #[test]
    fn keys_are_ordered_by_code_units_at_every_depth() {
        let text =
            "{\"b\": [{\"\u{fb33}\": 1, \"\u{1f600}\": 2, \"é\": 3, \"e\": 4}], \"aa\": 1.0, \"a\": \"\\u000F\\n\"}";
        let expected = "{\"a\":\"\\u000f\\n\",\"aa\":1,\"b\":[{\"e\":4,\"é\":3,\"\u{1f600}\":2,\"\u{fb33}\":1}]}";
        assert_eq!(canonical(text), expected);
    }

    #[test]
    fn the_record_and_the_address_of_the_schema_are_no_content() {
        let text = r#"{"title": "x", "$schema": "s", "record": {"revisions": []}, "x-a": {"record": 1, "$schema": 2}}"#;
        assert_eq!(content(tree(text).root().unwrap()), r#"{"title":"x","x-a":{"$schema":2,"record":1}}"#);
    }

    #[test]
    fn notation_does_not_matter() {
        let yaml = "title: 'Le jardin'\nsize: 1.50\n";
        let tree = crate::source::read(yaml, Format::Yaml, &Limits::MOST).tree.unwrap();
        assert_eq!(value(tree.root().unwrap()), canonical("{\"size\": 15e-1, \"title\": \"Le jardin\"}"));
    }
}
