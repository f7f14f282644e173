//! One item a line, as JSON (<https://jsonlines.org>): for programs that read while others write. The form of a line is
//! `schema/finding.schema.json`.

use std::io;

use codesocial_core::report::Related;
use codesocial_core::source::Range;
use serde::Serialize;

use super::list::{Item, Kind, List, severity};
use crate::escape;

/// A finding, a change, or what else has to be known of a run.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Line<'l> {
    /// What it is: `finding`, `change`, `shortfall` (a document does not reach the level that was asked for), `unreadable` or
    /// `remark`.
    kind: &'static str,
    /// The name of the file, as it was given or found.
    file: &'l str,
    /// The revision of git in which that file is meant, where it is not the one at hand.
    #[serde(skip_serializing_if = "Option::is_none")]
    revision: Option<&'l str>,
    /// The rule that found it, or the kind of change; of anything else a name in kebab-case.
    rule: &'l str,
    /// How grave it is: `error`, `warning` or `note`.
    severity: &'static str,
    /// Whether the command fails by it.
    fails: bool,
    /// What is wrong, in one sentence.
    message: &'l str,
    /// What to do.
    #[serde(skip_serializing_if = "str::is_empty")]
    help: &'l str,
    /// The value that it is about, as a JSON Pointer (RFC 6901).
    #[serde(skip_serializing_if = "Option::is_none")]
    pointer: Option<&'l str>,
    /// Where that stands in the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<Range>,
    /// The articles that state it, as one cites them.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    articles: &'l [String],
    /// Other places in the same file.
    #[serde(skip_serializing_if = "<[Related]>::is_empty")]
    related: &'l [Related],
    /// What is the same for the same finding in another run: 32 hexadecimal digits. Several findings of a file can share one.
    fingerprint: &'l str,
    /// What a change does to what was promised.
    #[serde(skip_serializing_if = "Option::is_none")]
    effect: Option<&'static str>,
    /// Whom a change concerns, by name.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    concerned: &'l [String],
}

pub(super) fn text(list: &List) -> io::Result<String> {
    let mut text = String::new();
    for item in &list.items {
        text += &escape::json(&serde_json::to_string(&line(item))?);
        text.push('\n');
    }
    Ok(text)
}

fn line(item: &Item) -> Line<'_> {
    Line {
        kind: match item.kind {
            Kind::Finding => "finding",
            Kind::Change => "change",
            Kind::Shortfall => "shortfall",
            Kind::Unreadable => "unreadable",
            Kind::Remark => "remark",
        },
        file: &item.file,
        revision: item.revision.as_deref(),
        rule: &item.rule,
        severity: severity(item.severity),
        fails: item.fails,
        message: &item.message,
        help: &item.help,
        pointer: item.pointer.as_deref(),
        range: item.range,
        articles: &item.articles,
        related: &item.related,
        fingerprint: &item.fingerprint,
        effect: item.effect.map(codesocial_core::compare::Effect::name),
        concerned: &item.concerned,
    }
}
