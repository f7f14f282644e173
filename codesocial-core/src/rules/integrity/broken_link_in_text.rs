//! A link in a text that leads nowhere once the text stands elsewhere.

use crate::analysis::context::Code;
use crate::analysis::texts::survey::Concern;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;

pub(crate) static RULE: Rule = rule!("broken-link-in-text", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for written in code.concerning(Concern::Link) {
        for target in links(written.text) {
            let variant = match target.strip_prefix('#') {
                Some(id) if code.index.element(id).is_some() => continue,
                // It may be there, with an id, or in a value, that cannot be read.
                Some(_) if Part::ALL.iter().any(|part| code.index.hides_name(*part)) => continue,
                Some(_) => "element",
                None if has_scheme(target) => continue,
                None => "relative",
            };
            findings.push(Finding::new(&RULE, written.node).variant(variant).with("found", target));
        }
    }
}

/// The addresses of the links (`[words](address "title")`) of a text, outside of code.
fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').step_by(2).flat_map(|plain| plain.split("](").skip(1)).filter_map(|after| {
        let target = after.trim_start().trim_start_matches('<');
        let end = target.find([')', '>', ' ', '\n'])?;
        target.get(..end).filter(|target| !target.is_empty())
    })
}

/// Whether an address says by itself where it leads: `https:`, `mailto:`.
fn has_scheme(target: &str) -> bool {
    target.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
    })
}
