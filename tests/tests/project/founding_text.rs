//! The founding text, put into the model, is the founding text: each of its sentences is there and no word is added.

use codesocial_tests::project;
use granit_parser::{Event, Parser};

/// Lines of the source that name a part and say nothing: in the model their place is taken by its keys.
const HEADINGS: [&str; 6] = ["Contexte", "Enjeux", "Objectifs", "Missions", "#CodeSocial", "En savoir +"];

/// Keys whose values are identifiers and words of the format, not texts that people read.
const NOT_TEXTS: [&str; 9] = ["codesocial", "id", "version", "status", "language", "kind", "url", "serves", "applies"];

fn read(name: &str) -> String {
    let path = project().join("tests/documents").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn source() -> String {
    read("commons-to-commons.fr.txt")
}

/// White space made single, and quotes and apostrophes made plain, so that typography makes no difference.
fn normal(text: &str) -> String {
    let spaced = text.split_whitespace().collect::<Vec<_>>().join(" ").replace("« ", "«").replace(" »", "»");
    spaced.replace(['“', '”', '«', '»'], "\"").replace('’', "'")
}

/// The lines of the source that say something, each with its white space made single.
fn lines() -> Vec<String> {
    source().lines().map(normal).filter(|line| !line.is_empty() && !HEADINGS.contains(&line.as_str())).collect()
}

/// What stands before the address of the source, in its last line.
const ADDRESS: &str = "Sources : ";

/// The sentences of the source: every line but the headings and the address, cut after each full stop.
fn sentences() -> Vec<String> {
    let prose = lines().into_iter().filter(|line| !line.starts_with(ADDRESS));
    prose.flat_map(|line| line.split_inclusive(". ").map(normal).collect::<Vec<_>>()).collect()
}

/// An object or a list that is open while the document is read.
enum Open {
    Object { key: Option<String> },
    List { key: String },
}

/// Each value of the document with its key, that of the list for an item of a list.
fn values(yaml: &str) -> Vec<(String, String)> {
    let mut open: Vec<Open> = Vec::new();
    let mut values = Vec::new();
    for event in Parser::new_from_str(yaml) {
        let (event, _) = event.expect("the document can be read");
        let key = match open.last() {
            Some(Open::Object { key }) => key.clone(),
            Some(Open::List { key }) => Some(key.clone()),
            None => None,
        };
        match event {
            Event::Scalar(value, ..) => match (open.last_mut(), key) {
                (Some(Open::Object { key }), None) => {
                    *key = Some(value.into_owned());
                    continue;
                }
                (_, key) => values.push((key.unwrap_or_default(), value.into_owned())),
            },
            Event::MappingStart(..) => {
                open.push(Open::Object { key: None });
                continue;
            }
            Event::SequenceStart(..) => {
                open.push(Open::List { key: key.unwrap_or_default() });
                continue;
            }
            Event::MappingEnd | Event::SequenceEnd => drop(open.pop()),
            _ => continue,
        }
        // A value is complete: its object awaits the next key.
        if let Some(Open::Object { key }) = open.last_mut() {
            *key = None;
        }
    }
    values
}

fn document() -> Vec<(String, String)> {
    values(&read("commons-to-commons.codesocial.yaml"))
}

/// The texts of the document that people read.
fn texts() -> Vec<String> {
    let texts = document().into_iter().filter(|(key, _)| !NOT_TEXTS.contains(&key.as_str()));
    texts.map(|(_, value)| normal(&value)).collect()
}

/// The words of a text, in lower case.
fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase();
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[test]
fn every_sentence_of_the_source_is_in_the_document() {
    let (sentences, texts) = (sentences(), texts());
    assert_eq!(sentences.len(), 14, "the source has fourteen sentences: {sentences:#?}");
    let missing: Vec<_> =
        sentences.iter().filter(|sentence| !texts.iter().any(|text| text.contains(sentence.as_str()))).collect();
    assert!(missing.is_empty(), "in no text of the document: {missing:#?}");
}

#[test]
fn the_document_adds_no_word_to_the_source() {
    let source = words(&source());
    let added: Vec<_> = texts().iter().flat_map(|text| words(text)).filter(|word| !source.contains(word)).collect();
    assert!(added.is_empty(), "not in the source: {added:?}");
}

#[test]
fn the_document_has_the_address_of_the_source() {
    let lines = lines();
    let address = lines.iter().find_map(|line| line.strip_prefix(ADDRESS)).expect("the source gives its address");
    assert!(document().contains(&("id".to_owned(), address.to_owned())));
}

#[test]
fn the_document_makes_no_commitment() {
    assert!(document().iter().all(|(key, _)| key != "force"), "the source has no commitment");
}
