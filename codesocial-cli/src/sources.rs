//! From the bytes of a file to a document: as it is, or made of the text that people wrote, of which nothing is written down.

use codesocial_core::operations::import::{Import, Input, Notation};
use codesocial_core::source::Lines;
use codesocial_core::{DocumentInput, Language, Operation as _};

use crate::files::{Place, Refusal};
use crate::judging::document;

/// The document that a place holds, or that its text makes.
pub(crate) fn read(place: &Place, language: Option<Language>) -> Result<DocumentInput, Refusal> {
    of_bytes(place.read()?, &place.name(), language)
}

/// The same of bytes that were read already.
pub(crate) fn of_bytes(bytes: Vec<u8>, name: &str, language: Option<Language>) -> Result<DocumentInput, Refusal> {
    if !is_text(&bytes, name)? {
        return Ok(document(bytes).named(name));
    }
    let input = import_of(bytes, name, language)?;
    let output = Import::run(&input).map_err(|error| Refusal::Said(error.to_string()))?;
    let message = output.message.clone();
    output.into_document().map(DocumentInput::from).ok_or_else(|| Refusal::Said(message.unwrap_or_default()))
}

/// What is to be imported.
pub(crate) fn import_of(bytes: Vec<u8>, name: &str, language: Option<Language>) -> Result<Input, Refusal> {
    foreign(&bytes, name)?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let bytes = error.as_bytes();
        let wide = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
        let before = String::from_utf8_lossy(bytes.get(..valid).unwrap_or_default());
        let line = Lines::new(&before).position(u32::try_from(before.len()).unwrap_or(u32::MAX)).line;
        Refusal::NotUtf8 { from: if wide { "UTF-16" } else { "WINDOWS-1252" }, name: name.to_owned(), line }
    })?;
    let language = language.map(|language| language.tag().to_owned());
    Ok(Input { name: Some(name.to_owned()), language, ..Input::of(text) })
}

/// Whether a file holds a text for people and no document: its name says so, and it has not the key that every document has.
fn is_text(bytes: &[u8], name: &str) -> Result<bool, Refusal> {
    foreign(bytes, name)?;
    Ok(Notation::of_name(name).is_some() && !is_document(bytes))
}

/// Whether a text with the name of another notation is a document all the same: `codesocial` is one of its keys, in the first lines.
fn is_document(bytes: &[u8]) -> bool {
    let lines = bytes.split(|byte| *byte == b'\n').take(60);
    let begins = |line: &[u8]| line.starts_with(b"codesocial:") || line.starts_with(b"\"codesocial\":");
    bytes.trim_ascii_start().starts_with(b"{\"") || lines.map(<[u8]>::trim_ascii_end).any(begins)
}

/// Refuses what is no text, with the way to one.
fn foreign(bytes: &[u8], name: &str) -> Result<(), Refusal> {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    if bytes.starts_with(b"%PDF-") || ending == "pdf" {
        return Err(Refusal::Pdf(name.to_owned()));
    }
    // The compound files of Word before 2007.
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) || ending == "doc" {
        return Err(Refusal::OldWord(name.to_owned()));
    }
    Ok(())
}
