//! The last line of each file, and the last line of all.

use std::io::{self, Write};

use codesocial_core::{Language, report::Counts};

use crate::judging::Report;
use crate::render::style::{FAINT, styled};
use crate::render::wrap::hanging;
use crate::words::Words;

/// How many files there were, and how they are.
#[derive(Debug, Default)]
pub(crate) struct Summary {
    valid: usize,
    not_valid: usize,
    /// How many could not be read.
    pub(crate) unreadable: usize,
    /// The language of the first report.
    pub(crate) language: Option<Language>,
}

impl Summary {
    /// Counts a file.
    pub(crate) fn add(&mut self, report: &impl Report) {
        self.language.get_or_insert(report.language());
        match report.valid() {
            true => self.valid += 1,
            false => self.not_valid += 1,
        }
    }

    /// How many files there were.
    pub(crate) fn files(&self) -> usize {
        self.valid + self.not_valid + self.unreadable
    }

    /// `12 files: 10 valid, 2 not valid`.
    pub(crate) fn text(&self, language: Language) -> String {
        let words = Words::of(language);
        let all = words.files.of(language, self.files());
        let kinds = [
            (self.valid, &words.files_valid),
            (self.not_valid, &words.files_not_valid),
            (self.unreadable, &words.files_unreadable),
        ];
        let kinds = kinds.iter().filter(|(count, _)| *count > 0).map(|(count, words)| words.of(language, *count));
        format!("{all}{}{}", words.colon, kinds.collect::<Vec<_>>().join(", "))
    }
}

/// Writes the last line of all.
pub(crate) fn last_line(to: &mut dyn Write, text: &str, columns: usize) -> io::Result<()> {
    writeln!(to, "{}", styled(FAINT, &hanging(text, columns, 0, 2)))
}

/// `2 errors, 1 note`; empty where there is nothing.
pub(crate) fn counted(counts: Counts, language: Language) -> String {
    let words = Words::of(language);
    let kinds = [(counts.errors, &words.errors), (counts.warnings, &words.warnings), (counts.notes, &words.notes)];
    let kinds = kinds.iter().filter(|(count, _)| *count > 0).map(|(count, words)| words.of(language, *count));
    kinds.collect::<Vec<_>>().join(", ")
}
