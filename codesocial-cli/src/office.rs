//! Files of word processors: what a reader of them sees, paragraph by paragraph.

mod docx;
mod lists;
mod odt;
mod xml;

use std::io::{Cursor, Read};

use codesocial_core::operations::import::Paragraph;
use codesocial_core::operations::import::What;
use zip::ZipArchive;

/// All parts of a file together may have so many bytes once they are unpacked: a small file can be made to unpack to gigabytes.
const MOST_UNPACKED: u64 = 64 * 1024 * 1024;

/// What was read of a file.
#[derive(Debug, Default)]
pub(crate) struct Pages {
    pub(crate) paragraphs: Vec<Paragraph>,
    /// What is left out, each with the number of the paragraph at which it stands.
    pub(crate) left_out: Vec<(What, String, usize)>,
}

/// Why a file of a word processor is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// It is no archive, or a part that must be there is not or is no XML.
    Broken,
    /// It unpacks to more than is read.
    TooLarge,
    /// It brings programs with it.
    Macros,
    /// It is protected by a password.
    Locked,
}

/// Whether a file is of a word processor: its name says so, and it is an archive.
pub(crate) fn is_office(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    matches!(&*ending, "docx" | "docm" | "odt" | "ott" | "dotx")
}

/// Reads a file.
pub(crate) fn read(bytes: &[u8]) -> Result<Pages, Unreadable> {
    // The compound files of Word before 2007 also hold newer ones that a password protects.
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(Unreadable::Locked);
    }
    let mut parts = Parts {
        archive: ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Broken)?,
        left: MOST_UNPACKED,
        elements: xml::MOST_ELEMENTS,
    };
    let macros =
        |name: &str| name.ends_with("vbaProject.bin") || name.starts_with("Basic/") || name.starts_with("Scripts/");
    if parts.names().iter().any(|name| macros(name)) {
        return Err(Unreadable::Macros);
    }
    if parts.has("word/document.xml") { docx::read(&mut parts) } else { odt::read(&mut parts) }
}

/// The parts of a file.
struct Parts<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    /// So many bytes may still be unpacked.
    left: u64,
    /// So many elements may still be read.
    elements: usize,
}

impl Parts<'_> {
    fn has(&self, name: &str) -> bool {
        self.archive.index_for_name(name).is_some()
    }

    fn names(&self) -> Vec<String> {
        self.archive.file_names().flatten().map(|name| name.into_owned()).collect()
    }

    /// A part as XML; none where it is not there.
    fn xml(&mut self, name: &str) -> Result<Option<xml::Element>, Unreadable> {
        if !self.has(name) {
            return Ok(None);
        }
        let file = self.archive.by_name(name).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(_) | zip::result::ZipError::InvalidPassword => Unreadable::Locked,
            _ => Unreadable::Broken,
        })?;
        // The size that the archive tells may be wrong: what comes out is counted.
        let mut text = Vec::new();
        file.take(self.left + 1).read_to_end(&mut text).map_err(|_| Unreadable::Broken)?;
        self.left = self.left.checked_sub(text.len() as u64).ok_or(Unreadable::TooLarge)?;
        let text = String::from_utf8(text).map_err(|_| Unreadable::Broken)?;
        xml::read(&text, &mut self.elements).map(Some)
    }
}
