//! A badge: what a run found, with the version of the text and the day, for the page of a repository. It is made of the report of a
//! run and of nothing else, so that it says no more than was found. A name that ends in `.json` holds what shields.io shows
//! (<https://shields.io/badges/endpoint-badge>), any other an image (SVG).

use std::io;
use std::path::Path;

use serde_json::json;
use unicode_width::UnicodeWidthStr;

use super::list::{Kind, List};
use crate::escape;
use crate::system::today;

/// Colors of badges, by their names and as SVG has them.
const COLORS: [(&str, &str); 5] = [
    ("red", "#b60205"),
    ("orange", "#b35900"),
    ("lightgrey", "#6a737d"),
    ("blue", "#0b5fb0"),
    ("brightgreen", "#22701f"),
];

/// So wide is a column of text, in pixels.
const COLUMN: usize = 7;
/// So much stands on both sides of a text.
const AROUND: usize = 10;
/// A longer version would hide the rest.
const LONGEST: usize = 40;

pub(super) fn text(list: &List, file: Option<&Path>) -> io::Result<String> {
    let (label, message, (name, color)) = (label(), message(list), color(list));
    let json = file.and_then(Path::extension).is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    if json {
        let badge = json!({ "schemaVersion": 1, "label": label, "message": message, "color": name });
        return Ok(escape::json(&serde_json::to_string(&badge)?).into_owned() + "\n");
    }
    let [left, right] = [&label, &message].map(|text| text.width() * COLUMN + AROUND);
    let (whole, middles) = (left + right, [left / 2, left + right / 2]);
    let [label, message] = [label, message].map(|text| quick_xml::escape::escape(text).into_owned());
    let tool = concat!("codesocial ", env!("CARGO_PKG_VERSION"));
    Ok(format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="{whole}" height="20" role="img" aria-label="{label}: {message}">
  <title>{label}: {message} ({tool})</title>
  <rect width="{left}" height="20" fill="#24292f"/>
  <rect x="{left}" width="{right}" height="20" fill="{color}"/>
  <g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
    <text x="{}" y="14">{label}</text>
    <text x="{}" y="14">{message}</text>
  </g>
</svg>
"##,
        middles[0], middles[1]
    ))
}

/// The standard, with its version.
fn label() -> String {
    format!("CodeSocial {}", codesocial_core::STANDARD)
}

/// What holds of all documents, the version of the one or how many they are, and the day.
fn message(list: &List) -> String {
    let words = list.words();
    let verdict = match lowest(list) {
        Verdict::Unread => &words.ci.unread,
        Verdict::Invalid => &words.not_valid,
        Verdict::Valid(None) => &words.valid,
        Verdict::Valid(Some(level)) => list.language.word("levels", ["0", "1", "2", "3"][usize::from(level.min(3))]),
    };
    let about = match &*list.files {
        [one] => one.version.as_deref().filter(|version| version.len() <= LONGEST).map(str::to_owned),
        files => Some(words.files.of(list.language, files.len())),
    };
    let day = list.at.clone().unwrap_or_else(today);
    let parts = [Some(verdict.to_owned()), about, Some(day)];
    escape::line(&parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")).into_owned()
}

/// What can be said of every document.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Verdict {
    /// Something could not be read, or nothing was judged.
    Unread,
    Invalid,
    /// With the lowest level, where all were audited.
    Valid(Option<u8>),
}

fn lowest(list: &List) -> Verdict {
    let unread = list.items.iter().any(|item| item.kind == Kind::Unreadable);
    if unread || list.files.is_empty() {
        return Verdict::Unread;
    }
    let of_file = |file: &super::list::Judged| match file.valid {
        None => Verdict::Unread,
        Some(false) => Verdict::Invalid,
        Some(true) => Verdict::Valid(file.level),
    };
    list.files.iter().map(of_file).min().unwrap_or(Verdict::Unread)
}

fn color(list: &List) -> (&'static str, &'static str) {
    let place = match lowest(list) {
        Verdict::Unread | Verdict::Invalid => 0,
        // Such as a level that was asked for and is not reached.
        Verdict::Valid(_) if list.items.iter().any(|item| item.fails) => 1,
        Verdict::Valid(Some(0)) => 2,
        Verdict::Valid(Some(1) | None) => 3,
        Verdict::Valid(_) => 4,
    };
    COLORS[place]
}
