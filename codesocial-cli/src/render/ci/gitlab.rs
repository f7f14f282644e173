//! GitLab's code quality report: a list of objects of the documented form
//! (<https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>).

use std::io;

use codesocial_core::Severity;
use serde::Serialize;

use super::list::{List, digest};
use super::place::from_top;
use crate::escape;

#[derive(Serialize)]
struct Violation {
    description: String,
    check_name: String,
    /// GitLab shows of several with one fingerprint only the first.
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<u32>,
}

pub(super) fn text(list: &List) -> io::Result<String> {
    let words = list.words();
    let all: Vec<Violation> = list
        .items
        .iter()
        .map(|item| {
            let path = from_top(&item.file);
            let description = match item.help.is_empty() {
                true => item.said_here(words),
                false => words.beside(&item.said_here(words), &item.help),
            };
            Violation {
                description: escape::line(&description).into_owned(),
                check_name: item.rule.clone(),
                fingerprint: digest(&[&path, &item.fingerprint, &item.occurrence.to_string()]),
                severity: match item.grade() {
                    Severity::Error => "critical",
                    Severity::Warning => "major",
                    _ => "info",
                },
                location: Location {
                    path,
                    // A place without a line is the file; so is one of another revision, whose lines the text at hand need not have.
                    lines: Lines {
                        begin: item.range_here().map_or(1, |range| range.start.line),
                        end: item.range_here().map(|range| range.end.line),
                    },
                },
            }
        })
        .collect();
    Ok(escape::json(&serde_json::to_string_pretty(&all)?).into_owned() + "\n")
}
