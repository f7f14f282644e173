//! A table for spreadsheets (RFC 4180): one row an item, its columns named in the first row. What a spreadsheet would compute
//! is defused.

use std::io;

use ::csv::{Terminator, WriterBuilder};

use super::list::{List, severity};
use crate::escape;

/// The names of the columns.
const COLUMNS: [&str; 11] =
    ["file", "line", "column", "severity", "rule", "message", "help", "articles", "pointer", "effect", "fingerprint"];

pub(super) fn text(list: &List) -> io::Result<String> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(COLUMNS)?;
    for item in &list.items {
        let start = item.range.map(|range| range.start);
        let file = match &item.revision {
            Some(revision) => format!("{revision}:{}", item.file),
            None => item.file.clone(),
        };
        writer.write_record([
            escape::cell(&file),
            start.map_or_else(String::new, |start| start.line.to_string()),
            start.map_or_else(String::new, |start| start.column.to_string()),
            severity(item.severity).to_owned(),
            item.rule.clone(),
            escape::cell(&item.message),
            escape::cell(&item.help),
            escape::cell(&item.articles.join(", ")),
            escape::cell(item.pointer.as_deref().unwrap_or_default()),
            item.effect.map_or("", |effect| effect.name()).to_owned(),
            item.fingerprint.clone(),
        ])?;
    }
    let bytes = writer.into_inner().map_err(|error| io::Error::other(error.to_string()))?;
    String::from_utf8(bytes).map_err(io::Error::other)
}
