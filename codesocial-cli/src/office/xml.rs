//! The XML of word processors as a tree, by local names: their prefixes are the same in all files that there are.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::office::Unreadable;

/// Elements stand at most so deep in each other; tables in tables need thirty.
const DEEPEST: usize = 200;

/// All parts of a file together have so many elements at most: each takes much more memory than it has letters. A book has some
/// hundred thousand.
pub(super) const MOST_ELEMENTS: usize = 1_000_000;

/// An element.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    pub(super) children: Vec<Child>,
}

/// What stands in an element.
#[derive(Debug)]
pub(super) enum Child {
    Element(Element),
    Text(String),
}

impl Element {
    /// An attribute, by its local name.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The elements within.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|child| match child {
            Child::Element(element) => Some(element),
            Child::Text(_) => None,
        })
    }

    /// The first element of a name within.
    pub(super) fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name == name)
    }

    /// The value of the element of a name within, as Word writes settings.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.child(name)?.get("val")
    }

    /// The element of a name anywhere within.
    pub(super) fn find(&self, name: &str) -> Option<&Element> {
        self.elements().find_map(|element| if element.name == name { Some(element) } else { element.find(name) })
    }

    /// All words within.
    pub(super) fn words(&self) -> String {
        let mut words = String::new();
        self.add_words(&mut words);
        words
    }

    fn add_words(&self, words: &mut String) {
        for child in &self.children {
            match child {
                Child::Text(text) => words.push_str(text),
                Child::Element(element) => {
                    element.add_words(words);
                    if matches!(&*element.name, "p" | "h" | "tab" | "br" | "s") {
                        words.push(' ');
                    }
                }
            }
        }
    }
}

/// Reads a part; `left` elements may still be read.
pub(super) fn read(text: &str, left: &mut usize) -> Result<Element, Unreadable> {
    match tree(text, left) {
        Some(root) => Ok(root),
        None if *left == 0 => Err(Unreadable::TooLarge),
        None => Err(Unreadable::Broken),
    }
}

/// The root of a part; none where it is no XML, too deep, or where too much was read.
fn tree(text: &str, left: &mut usize) -> Option<Element> {
    let mut reader = Reader::from_str(text);
    let mut open = vec![Element::default()];
    loop {
        let event = reader.read_event().ok()?;
        if matches!(event, Event::Start(_) | Event::Empty(_)) {
            *left = left.checked_sub(1)?;
        }
        match event {
            Event::Start(start) => {
                open.push(element(&start));
                if open.len() > DEEPEST {
                    return None;
                }
            }
            Event::Empty(start) => open.last_mut()?.children.push(Child::Element(element(&start))),
            Event::End(_) => {
                let done = open.pop()?;
                open.last_mut()?.children.push(Child::Element(done));
            }
            Event::Text(words) => add(open.last_mut()?, &words.xml10_content()),
            Event::CData(words) => add(open.last_mut()?, &words.xml10_content()),
            Event::GeneralRef(reference) => {
                let sign = match reference.resolve_char_ref().ok()? {
                    Some(sign) => sign,
                    None => match &*reference.xml10_content() {
                        "amp" => '&',
                        "lt" => '<',
                        "gt" => '>',
                        "quot" => '"',
                        "apos" => '\'',
                        // Entities of a document are not expanded: none of these formats has any.
                        _ => return None,
                    },
                };
                add(open.last_mut()?, sign.encode_utf8(&mut [0; 4]));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let mut root = open.pop().filter(|_| open.is_empty())?;
    root.children.retain(|child| matches!(child, Child::Element(_)));
    match root.children.pop()? {
        Child::Element(element) => Some(element),
        Child::Text(_) => None,
    }
}

fn add(to: &mut Element, words: &str) {
    match to.children.last_mut() {
        Some(Child::Text(text)) => text.push_str(words),
        _ => to.children.push(Child::Text(words.to_owned())),
    }
}

fn element(start: &BytesStart<'_>) -> Element {
    let attributes = start.attributes().flatten().map(|attribute| {
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map(|value| value.into_owned());
        (attribute.key.local_name().as_ref().to_owned(), value.unwrap_or_default())
    });
    Element { name: start.local_name().as_ref().to_owned(), attributes: attributes.collect(), children: Vec::new() }
}
