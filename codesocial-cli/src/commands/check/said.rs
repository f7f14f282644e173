//! What a document says of others and of its own versions: the addresses that it names, and the digests that it records.

use std::collections::BTreeSet;

use codesocial_core::source::{Key, Lines, Node, Range};
use codesocial_core::{Document, DocumentInput};

/// A longer text is no address, and what stands under a longer pointer is not looked at: whoever repeats it for each address
/// below would be quadratic.
const LONGEST: usize = 2_000;

/// A place in a document.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Spot {
    pub(super) pointer: String,
    pub(super) range: Range,
}

/// An address that a document names: of another one, or of an element in it.
#[derive(Debug)]
pub(super) struct Address {
    /// As it is written.
    pub(super) text: String,
    pub(super) spot: Spot,
    /// The version and the digest that a link gives beside it.
    pub(super) version: Option<String>,
    pub(super) digest: Option<(String, Spot)>,
}

impl Address {
    /// The address of the document, and the name of an element in it.
    pub(super) fn parts(&self) -> (&str, Option<&str>) {
        match self.text.split_once('#') {
            Some((document, element)) => (document, Some(element).filter(|element| !element.is_empty())),
            None => (&self.text, None),
        }
    }
}

/// A digest that a record keeps of a version.
#[derive(Debug)]
pub(super) struct Recorded {
    pub(super) version: String,
    pub(super) digest: String,
    /// The digest of its articles, where the record has that too.
    pub(super) text_digest: Option<(String, Spot)>,
    /// Who adopted the version; none of a revision.
    pub(super) party: Option<String>,
    pub(super) spot: Spot,
}

/// What a document says.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub(super) addresses: Vec<Address>,
    pub(super) recorded: Vec<Recorded>,
    /// The first day on which it applies.
    pub(super) applies_from: Option<String>,
}

/// The document that a text is, read once; none where the text is no document but makes one, which names nothing in this way, or is
/// not UTF-8.
pub(super) fn document(input: &DocumentInput) -> Option<Document> {
    let name = input.name.clone().unwrap_or_default();
    Some(Document::read_file(name, input.text.as_deref()?.as_bytes()))
}

/// The id of a document, where it has one.
pub(super) fn id(document: &Document) -> Option<&str> {
    document.root()?.text(Key::Id)
}

impl Said {
    /// What stands in a document.
    pub(super) fn of(document: &Document) -> Said {
        let mut reader = Reader { lines: Lines::new(document.text()), said: Said::default() };
        let Some(root) = document.root() else { return reader.said };
        reader.said.applies_from = root.at("/effective/from").and_then(Node::as_str).map(str::to_owned);
        reader.value(root, String::new());
        for (list, of_adoption) in [("/record/revisions", false), ("/record/adoptions", true)] {
            for (number, entry) in root.at(list).into_iter().flat_map(Node::items).enumerate() {
                reader.recorded(entry, &format!("{list}/{number}"), of_adoption);
            }
        }
        reader.said
    }
}

/// The ids of all elements of a document.
pub(super) fn elements(document: &Document) -> BTreeSet<&str> {
    fn add<'d>(node: Node<'d>, ids: &mut BTreeSet<&'d str>) {
        ids.extend(node.text(Key::Id));
        inner(node, ids);
    }
    fn inner<'d>(node: Node<'d>, ids: &mut BTreeSet<&'d str>) {
        let members = node.members().filter(|(key, _)| !is_extension(*key)).map(|(_, value)| value);
        members.chain(node.items()).for_each(|inner| add(inner, ids));
    }
    let mut ids = BTreeSet::new();
    // The id of the document itself is not that of an element.
    if let Some(root) = document.root() {
        inner(root, &mut ids);
    }
    ids
}

/// What an extension says is not interpreted.
fn is_extension(key: Node<'_>) -> bool {
    key.as_str().is_some_and(|key| key.starts_with("x-"))
}

struct Reader<'t> {
    lines: Lines<'t>,
    said: Said,
}

impl Reader<'_> {
    fn spot(&self, node: Node<'_>, pointer: String) -> Spot {
        Spot { pointer, range: self.lines.range(node.span()) }
    }

    /// The addresses in a value. Recursion is bounded by the depth that the reader of documents admits.
    fn value(&mut self, node: Node<'_>, pointer: String) {
        if pointer.len() > LONGEST {
            return;
        }
        for (key, value) in node.members().filter(|(key, _)| !is_extension(*key)) {
            let name = key.as_str().unwrap_or_default().replace('~', "~0").replace('/', "~1");
            self.value(value, format!("{pointer}/{name}"));
        }
        for (number, item) in node.items().enumerate() {
            self.value(item, format!("{pointer}/{number}"));
        }
        let link = node.parent().filter(|_| is_target(&pointer));
        let named = |text: &&str| {
            text.len() <= LONGEST && text.contains(':') && (link.is_some() || text.contains('#')) && !has_blanks(text)
        };
        let Some(text) = node.as_str().filter(named) else { return };
        let version = link.and_then(|link| link.text(Key::Version)).map(str::to_owned);
        let digest = link.and_then(|link| link.get(Key::Digest)).and_then(|digest| {
            let place = pointer.strip_suffix("target").map(|link| format!("{link}digest")).unwrap_or_default();
            Some((digest.as_str()?.to_owned(), self.spot(digest, place)))
        });
        let spot = self.spot(node, pointer);
        self.said.addresses.push(Address { text: text.to_owned(), spot, version, digest });
    }

    fn recorded(&mut self, entry: Node<'_>, pointer: &str, of_adoption: bool) {
        let (Some(version), Some(digest)) = (entry.text(Key::Version), entry.get(Key::Digest)) else { return };
        let Some(text) = digest.as_str() else { return };
        let party = entry.text(Key::Party).filter(|_| of_adoption).map(str::to_owned);
        if of_adoption && party.is_none() {
            return;
        }
        let spot = self.spot(digest, format!("{pointer}/digest"));
        let of_articles = entry.get(Key::TextDigest);
        let text_digest = of_articles
            .and_then(|digest| Some((digest.as_str()?.to_owned(), self.spot(digest, format!("{pointer}/textDigest")))));
        let (version, digest) = (version.to_owned(), text.to_owned());
        self.said.recorded.push(Recorded { version, digest, text_digest, party, spot });
    }
}

/// Whether a pointer is that of a link's target.
fn is_target(pointer: &str) -> bool {
    let number = pointer.strip_prefix("/links/").and_then(|rest| rest.strip_suffix("/target"));
    number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
}

fn has_blanks(text: &str) -> bool {
    text.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_all_that_have_an_id_but_for_the_document_and_extensions() {
        let document =
            Document::read("id: a\nstakeholders: [{id: b}]\nlinks: [{more: {id: c}}, {id: b}]\nx-own: {id: d}\n");
        assert_eq!(elements(&document), BTreeSet::from(["b", "c"]));
    }

    #[test]
    fn a_long_pointer_is_not_repeated_for_each_address_below_it() {
        let addresses = |key: &str| {
            let text = format!("{key}: [{}]\n", "'https://example.org/a#b', ".repeat(500));
            Said::of(&Document::read(&text)).addresses.len()
        };
        assert_eq!((addresses("seen"), addresses(&"k".repeat(LONGEST))), (500, 0));
    }
}
