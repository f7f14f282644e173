//! What is no text, by its first bytes: whatever its name says, none of it is to be read as words.

use std::io::Cursor;

use zip::ZipArchive;

use crate::files::Refusal;
use crate::office::is_office;

/// What a file is that is no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoText {
    Archive,
    Spreadsheet,
    Slides,
    Drawing,
    Image,
    Program,
    RichText,
    /// OpenDocument in one file of XML.
    Flat,
}

impl NoText {
    /// Under which name the words for it stand.
    pub(crate) fn key(self) -> &'static str {
        match self {
            NoText::Archive => "archive",
            NoText::Spreadsheet => "spreadsheet",
            NoText::Slides => "slides",
            NoText::Drawing => "drawing",
            NoText::Image => "image",
            NoText::Program => "program",
            NoText::RichText => "richText",
            NoText::Flat => "flat",
        }
    }
}

/// The first bytes of files that are no text.
const BEGINNINGS: [(&[u8], NoText); 11] = [
    (b"\x1f\x8b", NoText::Archive),
    (b"BZh9", NoText::Archive),
    (b"\xfd7zXZ", NoText::Archive),
    (b"7z\xbc\xaf", NoText::Archive),
    (b"Rar!", NoText::Archive),
    (b"\x89PNG", NoText::Image),
    (b"\xff\xd8\xff", NoText::Image),
    (b"GIF8", NoText::Image),
    (b"II*\0", NoText::Image),
    (b"\x7fELF", NoText::Program),
    (b"{\\rtf", NoText::RichText),
];

/// By so many bytes the encoding is told.
const LOOKED_AT: usize = 8 * 1024;

/// Refuses what is no text, with the way to one. `text`: whether it is to be read as one; a document may be in UTF-16.
pub(crate) fn foreign(bytes: &[u8], name: &str, text: bool) -> Result<(), Refusal> {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let ending = ending.to_ascii_lowercase();
    if bytes.starts_with(b"%PDF-") || ending == "pdf" {
        return Err(Refusal::Pdf(name.to_owned()));
    }
    // The compound files of Word before 2007.
    if ending == "doc" || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) && !is_office(name) {
        return Err(Refusal::OldWord(name.to_owned()));
    }
    let refused = |kind| Err(Refusal::NoText(kind, name.to_owned()));
    if bytes.starts_with(b"PK\x03\x04") && !is_office(name) {
        return match packed(bytes) {
            Packed::Office(ending) => Err(Refusal::Misnamed(format!("{stem}.{ending}"))),
            Packed::Other(kind) => refused(kind),
        };
    }
    if let Some((_, kind)) = BEGINNINGS.iter().find(|(begin, _)| bytes.starts_with(begin)) {
        return refused(*kind);
    }
    let head = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    if is_flat(head) {
        return refused(NoText::Flat);
    }
    if text
        && !is_office(name)
        && bytes.contains(&0)
        && !head.starts_with(&[0xff, 0xfe])
        && !head.starts_with(&[0xfe, 0xff])
    {
        return match wide(head) {
            Some(from) => Err(Refusal::NotUtf8 { from, name: name.to_owned(), line: 1 }),
            None => refused(NoText::Program),
        };
    }
    Ok(())
}

/// What an archive holds.
enum Packed {
    /// A document of a word processor, and the ending of its name.
    Office(&'static str),
    Other(NoText),
}

fn packed(bytes: &[u8]) -> Packed {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return Packed::Other(NoText::Archive) };
    let has = |archive: &ZipArchive<_>, name: &str| archive.index_for_name(name).is_some();
    let parts = [("xl/workbook.xml", NoText::Spreadsheet), ("ppt/presentation.xml", NoText::Slides)];
    if has(&archive, "word/document.xml") {
        return Packed::Office("docx");
    }
    if let Some((_, kind)) = parts.iter().find(|(part, _)| has(&archive, part)) {
        return Packed::Other(*kind);
    }
    let mut media = String::new();
    if let Ok(file) = archive.by_name("mimetype") {
        let _ = std::io::Read::read_to_string(&mut std::io::Read::take(file, 100), &mut media);
    }
    match media.trim().strip_prefix("application/vnd.oasis.opendocument.") {
        Some(kind) if kind.starts_with("text") => Packed::Office("odt"),
        Some(kind) if kind.starts_with("spreadsheet") => Packed::Other(NoText::Spreadsheet),
        Some(kind) if kind.starts_with("presentation") => Packed::Other(NoText::Slides),
        Some(_) => Packed::Other(NoText::Drawing),
        None => Packed::Other(NoText::Archive),
    }
}

/// Whether XML is of OpenDocument in one piece.
fn is_flat(head: &[u8]) -> bool {
    let begins = head.trim_ascii_start();
    let name = b"<office:document";
    begins.starts_with(b"<") && begins.windows(name.len()).take(2_000).any(|part| part == name)
}

/// The encoding of two bytes a sign that bytes probably are in: every other one is a zero.
fn wide(head: &[u8]) -> Option<&'static str> {
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (first, second, most) = (zeros(0), zeros(1), head.len() / 2 * 6 / 10);
    match () {
        () if second > most && first * 10 < second => Some("UTF-16LE"),
        () if first > most && second * 10 < first => Some("UTF-16BE"),
        () => None,
    }
}
