//! The canonical form of JSON (RFC 8785, JCS): one text for all documents that say the same, so that it can be digested
//! and signed. Keys stand in the order of their UTF-16 code units, numbers are written as ECMAScript writes them, strings
//! are escaped only where JSON asks for it, and nothing stands between.

use crate::base::number;
use crate::base::sort;
use crate::tree::json_special::special as special_in_json;
use crate::tree::node::{Kind, Node};

/// The members of a document that are no part of what is adopted: what happened since, and where the schema is.
const NOT_CONTENT: [&str; 2] = ["$schema", "record"];

/// How much of a canonical form is written before it is handed over: it then never leaves the processor's nearest memory.
const PIECE: usize = 8 * 1024;

/// Hands over the canonical form of a document's content, piece by piece: all of it but `record` and `$schema`.
pub(crate) fn content(root: Node<'_>, over: &mut dyn FnMut(&str)) {
    content_knowing(root, &|_| None, over);
}

/// The same, for who knows the canonical form of some of the arrays and objects in it.
pub(crate) fn content_knowing<'k>(root: Node<'_>, known: &Known<'k>, over: &mut dyn FnMut(&str)) {
    let mut writer = Writer { over: Some(over), known: Some(known), ..Writer::with_capacity(2 * PIECE) };
    writer.object(root, is_content);
    writer.finish();
}

/// The canonical form of a document's content, with the places in it of the arrays and objects that are to be kept, by their
/// numbers.
pub(crate) fn content_keeping(root: Node<'_>, kept: &dyn Fn(Node<'_>) -> bool) -> (String, Places) {
    // It is seldom longer than the text from which it was read.
    let room = root.span().end.saturating_sub(root.span().start) as usize;
    let mut writer = Writer { kept: Some(kept), ..Writer::with_capacity(room) };
    writer.object(root, is_content);
    sort::by_key(&mut writer.places, |(number, _)| *number);
    (writer.text, writer.places)
}

/// Gives the canonical form of an array or object, where it is known.
type Known<'k> = dyn Fn(Node<'_>) -> Option<&'k str> + 'k;

/// Where in a text the forms of arrays and objects stand, by their numbers.
pub(crate) type Places = Vec<(u32, std::ops::Range<usize>)>;

fn is_content(key: &str) -> bool {
    !NOT_CONTENT.contains(&key)
}

/// Hands over the canonical form of a value, piece by piece.
pub(crate) fn pieces(node: Node<'_>, over: &mut dyn FnMut(&str)) {
    let mut writer = Writer { over: Some(over), ..Writer::with_capacity(2 * PIECE) };
    writer.value(node);
    writer.finish();
}

/// The canonical form of a value.
pub(crate) fn value(node: Node<'_>) -> String {
    let mut writer = Writer::with_capacity(0);
    writer.value(node);
    writer.text
}

struct Writer<'a, 'o, 'k> {
    text: String,
    /// The members of the objects that are open, those of each in their order.
    members: Vec<(&'a str, Node<'a>)>,
    /// Takes the text where it need not stay whole.
    over: Option<&'o mut dyn FnMut(&str)>,
    known: Option<&'o Known<'k>>,
    kept: Option<&'o dyn Fn(Node<'_>) -> bool>,
    places: Places,
}

impl<'a> Writer<'a, '_, '_> {
    fn with_capacity(bytes: usize) -> Self {
        let text = String::with_capacity(bytes);
        Writer { text, members: Vec::new(), over: None, known: None, kept: None, places: Vec::new() }
    }

    fn finish(&mut self) {
        if let Some(over) = &mut self.over {
            over(&self.text);
            self.text.clear();
        }
    }

    /// Recursion is bounded by the depth that the reader admits.
    fn value(&mut self, node: Node<'a>) {
        match node.kind() {
            Kind::Null => self.text.push_str("null"),
            Kind::Boolean(true) => self.text.push_str("true"),
            Kind::Boolean(false) => self.text.push_str("false"),
            Kind::Number(value) => number::write(value, &mut self.text),
            Kind::String(_) | Kind::Decoded(_) | Kind::Key(_) => {
                string(node.as_str().unwrap_or_default(), &mut self.text)
            }
            Kind::Array | Kind::Object => match self.known.and_then(|known| known(node)) {
                Some(text) => self.text.push_str(text),
                None => {
                    let start = self.text.len();
                    if node.is_array() {
                        self.array(node)
                    } else {
                        self.object(node, |_| true)
                    }
                    if self.kept.is_some_and(|kept| kept(node)) {
                        self.places.push((node.index(), start..self.text.len()));
                    }
                }
            },
        }
        if self.text.len() >= PIECE {
            self.finish();
        }
    }

    fn array(&mut self, node: Node<'a>) {
        let mut sign = '[';
        for item in node.items() {
            self.text.push(sign);
            self.value(item);
            sign = ',';
        }
        self.text.push_str(if sign == '[' { "[]" } else { "]" });
    }

    fn object(&mut self, node: Node<'a>, is_content: impl Fn(&str) -> bool) {
        let first = self.members.len();
        let members = node.members().map(|(key, value)| (key.as_str().unwrap_or_default(), value));
        self.members.extend(members.filter(|(key, _)| is_content(key)));
        if let Some(members) = self.members.get_mut(first..) {
            // The sort is stable, so that a key written twice (an error, reported as such) still gives one text.
            sort::by(members, |(one, _), (other, _)| by_code_units(one, other));
        }
        let mut sign = '{';
        for place in first..self.members.len() {
            let Some((key, value)) = self.members.get(place).copied() else { break };
            self.text.push(sign);
            string(key, &mut self.text);
            self.text.push(':');
            self.value(value);
            sign = ',';
        }
        self.text.push_str(if sign == '{' { "{}" } else { "}" });
        self.members.truncate(first);
    }
}

/// The order of UTF-16: that of UTF-8, but for surrogates (U+10000 and up), which come before U+E000 to U+FFFF.
fn by_code_units(one: &str, other: &str) -> std::cmp::Ordering {
    let bytes = one.bytes().zip(other.bytes()).find(|(one, other)| one != other);
    // Where texts part inside a character, its first byte was the same.
    let place = |byte: u8| match byte {
        0xEE | 0xEF => (1, byte),
        _ => (0, byte),
    };
    bytes.map_or_else(|| one.len().cmp(&other.len()), |(one, other)| place(one).cmp(&place(other)))
}

/// A string as JSON writes it, with the fewest escapes.
pub(crate) fn string(value: &str, text: &mut String) {
    text.push('"');
    let mut from = 0;
    loop {
        let at = special_in_json(value.as_bytes(), from);
        text.push_str(value.get(from..at).unwrap_or_default());
        match value.as_bytes().get(at) {
            None => break,
            Some(b'"') => text.push_str("\\\""),
            Some(b'\\') => text.push_str("\\\\"),
            Some(b'\x08') => text.push_str("\\b"),
            Some(b'\t') => text.push_str("\\t"),
            Some(b'\n') => text.push_str("\\n"),
            Some(b'\x0c') => text.push_str("\\f"),
            Some(b'\r') => text.push_str("\\r"),
            Some(control) => text.push_str(&format!("\\u{control:04x}")),
        }
        from = at + 1;
    }
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::format::Format;
    use crate::tree::limits::Limits;
    use crate::tree::node::Tree;

    fn tree(text: &str) -> Tree<'_> {
        crate::syntax::read(text, Format::Json, &Limits::MOST).tree.unwrap()
    }

    fn canonical(text: &str) -> String {
        value(tree(text).root().unwrap())
    }

    /// The vectors of RFC 8785's author (`vectors/jcs`).
    #[test]
    fn the_published_vectors_come_out_byte_for_byte() {
        macro_rules! vectors {
            ($($name:literal)+) => {
                [$((
                    $name,
                    include_str!(concat!("../../vectors/jcs/input/", $name, ".json")),
                    include_str!(concat!("../../vectors/jcs/output/", $name, ".json")),
                    include_str!(concat!("../../vectors/jcs/outhex/", $name, ".txt")),
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
        let tree = tree(text);
        let mut found = String::new();
        content(tree.root().unwrap(), &mut |piece| found.push_str(piece));
        assert_eq!(found, r#"{"title":"x","x-a":{"$schema":2,"record":1}}"#);
    }

    #[test]
    fn notation_does_not_matter() {
        let yaml = "title: 'Le jardin'\nsize: 1.50\n";
        let tree = crate::syntax::read(yaml, Format::Yaml, &Limits::MOST).tree.unwrap();
        assert_eq!(value(tree.root().unwrap()), canonical("{\"size\": 15e-1, \"title\": \"Le jardin\"}"));
    }
}
