//! From the bytes of a file to a document: as it is, or made of the text that people wrote, of which nothing is written down.

use std::io::Write as _;

use codesocial_core::operations::import::{Accepted, Import, Input, Notation, Output};
use codesocial_core::source::Lines;
use codesocial_core::{CallError, DocumentInput, Language, Operation as _};

use crate::encoding::{self, Undecoded};
use crate::escape;
use crate::files::{Place, Refusal};
use crate::foreign::foreign;
use crate::judging::document;
use crate::office::{self, is_office};
use crate::terminal::Output as Told;
use crate::words::{Words, fill};

/// The document that a place holds, or that its text makes.
pub(crate) fn read(place: &Place, language: Option<Language>) -> Result<DocumentInput, Refusal> {
    of_bytes(place.read()?, &place.name(), language)
}

/// The same of bytes that were read already.
pub(crate) fn of_bytes(bytes: Vec<u8>, name: &str, language: Option<Language>) -> Result<DocumentInput, Refusal> {
    made(bytes, name, language, None).map(|(document, _)| document)
}

/// The document that a place holds; of a text, with what its sentences say without doubt as elements, and how many sentences those are.
pub(crate) fn read_closely(
    place: &Place,
    language: Option<Language>,
) -> Result<(DocumentInput, Option<usize>), Refusal> {
    made(place.read()?, &place.name(), language, Some(Accepted::Certain))
}

fn made(
    bytes: Vec<u8>,
    name: &str,
    language: Option<Language>,
    accept: Option<Accepted>,
) -> Result<(DocumentInput, Option<usize>), Refusal> {
    foreign(&bytes, name, is_text(&bytes, name))?;
    if !is_text(&bytes, name) {
        return Ok((document(bytes).named(name), None));
    }
    let output = imported(bytes, name, language, |input| Input { accept, ..input })?;
    let output = output.map_err(|error| Refusal::Said(error.to_string()))?;
    let accepted = output.proposals.iter().filter(|one| one.accepted).count();
    let message = output.message.clone();
    let made = output.into_document().map(DocumentInput::from);
    Ok((made.ok_or_else(|| Refusal::Said(message.unwrap_or_default()))?, Some(accepted)))
}

/// Refuses a text for people where only a document will do, with the way to make one of it.
pub(crate) fn only_document(bytes: &[u8], name: &str) -> Result<(), Refusal> {
    foreign(bytes, name, is_text(bytes, name))?;
    if is_text(bytes, name) { Err(Refusal::Text(name.to_owned())) } else { Ok(()) }
}

/// Whether a file is a text for people, and no document.
pub(crate) fn is_text(bytes: &[u8], name: &str) -> bool {
    let said = || if name == STANDARD_INPUT { is_prose(bytes) } else { Notation::of_name(name).is_some() };
    is_office(name) || said() && !is_document(bytes)
}

/// What standard input is called that was given no name.
const STANDARD_INPUT: &str = "-";

/// Whether what has no name looks like a text and not like YAML or JSON: most of its first lines have no key, and are no items or remarks.
fn is_prose(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).take(60);
    let is_data = |line: &&str| {
        let line = line.trim_start_matches("- ");
        let key = |(key, rest): (&str, &str)| {
            let key = key.trim_matches(['"', '\'']);
            let plain = |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '_');
            !key.is_empty() && key.chars().all(plain) && (rest.is_empty() || rest.starts_with(' '))
        };
        line.split_once(':').is_some_and(key)
            || line.starts_with(['{', '[', '}', ']', '"', '%', '&', '*', '!', '?', '|', '>', '@', '`'])
            || line.starts_with("---")
    };
    let (all, data) = (lines().count(), lines().filter(is_data).count());
    all > 0 && data * 2 < all && text.split_whitespace().nth(4).is_some()
}

/// What is imported of a file, as it is asked for.
pub(crate) fn imported(
    bytes: Vec<u8>,
    name: &str,
    language: Option<Language>,
    asked: impl FnOnce(Input) -> Input,
) -> Result<Result<Output, CallError>, Refusal> {
    foreign(&bytes, name, true)?;
    let asked_language = language;
    let language = language.map(|language| language.tag().to_owned());
    let input = |text: String| asked(Input { name: Some(name.to_owned()), language, ..Input::of(text) });
    if is_office(name) {
        let pages = office::read(&bytes).map_err(|why| Refusal::Office(why, name.to_owned()))?;
        return Ok(Import::of_paragraphs(&input(String::new()), &pages.paragraphs, &pages.left_out));
    }
    let decoded = match encoding::decode(&bytes) {
        Ok(decoded) => decoded,
        Err(why) => {
            let (Undecoded::Mixed(at) | Undecoded::Unknown(at)) = why;
            let before = String::from_utf8_lossy(bytes.get(..at).unwrap_or_default());
            let line = Lines::new(&before).position(u32::try_from(before.len()).unwrap_or(u32::MAX)).line;
            return Err(Refusal::Undecoded { mixed: matches!(why, Undecoded::Mixed(_)), line });
        }
    };
    if let Some(from) = decoded.from {
        let note = &Words::of(asked_language.unwrap_or_default()).import.decoded;
        let mut told = Told::told();
        let said = fill(note, &[("name", &escape::line(name)), ("from", from)]);
        writeln!(told, "{said}").and_then(|()| told.flush()).map_err(Refusal::System)?;
    }
    Ok(Import::run(&input(decoded.text)))
}

/// Whether a text with the name of another notation is a document all the same: `codesocial` is one of its keys, in the first lines.
fn is_document(bytes: &[u8]) -> bool {
    let lines = bytes.split(|byte| *byte == b'\n').take(60);
    let begins = |line: &[u8]| line.starts_with(b"codesocial:") || line.starts_with(b"\"codesocial\":");
    bytes.trim_ascii_start().starts_with(b"{\"") || lines.map(<[u8]>::trim_ascii_end).any(begins)
}
