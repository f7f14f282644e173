//! HTML in a text, where only CommonMark is read.

use crate::analysis::context::Code;
use crate::analysis::texts::survey::Concern;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("html-in-text", Integrity, Warning);

/// The elements that people write, or paste from a page.
const ELEMENTS: [&str; 54] = [
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "b",
    "big",
    "blockquote",
    "br",
    "button",
    "center",
    "code",
    "dd",
    "del",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "figure",
    "font",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "kbd",
    "li",
    "object",
    "ol",
    "p",
    "pre",
    "s",
    "script",
    "section",
    "small",
    "span",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "table",
    "td",
    "u",
    "ul",
];

/// The lists, as they are published.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    serde_json::json!({ "elements": ELEMENTS.as_slice() })
}

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for written in code.concerning(Concern::Html) {
        if let Some(element) = first_element(written.text) {
            findings.push(Finding::new(&RULE, written.node).with("found", element));
        }
    }
}

/// The name of the first HTML element of a text. Between backticks it is quoted, not used.
fn first_element(text: &str) -> Option<&'static str> {
    text.split('`').step_by(2).find_map(|plain| {
        plain.split('<').skip(1).find_map(|after| {
            let tag = after.strip_prefix('/').unwrap_or(after);
            let end = tag.find(|character: char| !character.is_ascii_alphanumeric())?;
            let (name, rest) = tag.split_at_checked(end)?;
            let closed = rest.starts_with('>') || (rest.starts_with(['/', ' ', '\n']) && rest.contains('>'));
            ELEMENTS.into_iter().find(|element| closed && element.eq_ignore_ascii_case(name))
        })
    })
}
