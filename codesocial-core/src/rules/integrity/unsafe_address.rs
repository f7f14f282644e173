//! An address that runs something, hides something or gives a password away when a reader follows it.

use crate::analysis::context::Code;
use crate::analysis::texts::survey::Concern;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;

pub(crate) static RULE: Rule = rule!("unsafe-address", Integrity, Error);

/// Schemes of addresses that are no place on the web but a program, a content or a file.
const UNSAFE: [&str; 6] = ["javascript:", "vbscript:", "data:", "file:", "blob:", "filesystem:"];

/// The lists, as they are published.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    serde_json::json!({ "unsafeSchemes": UNSAFE })
}

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for node in code.each(Part::Iri) {
        let Some(text) = node.as_str() else { continue };
        if let Some(scheme) = unsafe_scheme(text) {
            findings.push(Finding::new(&RULE, node).with("found", text).with("scheme", scheme));
        } else if gives_password(text) {
            findings.push(Finding::new(&RULE, node).variant("password"));
        }
    }
    for written in code.concerning(Concern::Address) {
        let mut rest = written.text;
        while let Some((_, after)) = rest.split_once(['(', '<', ':']) {
            let before = rest.get(..rest.len() - after.len()).unwrap_or_default();
            // Where CommonMark has an address: `](…)`, `<…>` and `[label]: …`.
            let address = before.ends_with("](") || before.ends_with('<') || before.ends_with("]:");
            // A `<` that follows is a place of its own.
            if address && let Some(scheme) = unsafe_scheme(after.trim_start_matches(' ')) {
                findings.push(Finding::new(&RULE, written.node).variant("in-text").with("scheme", scheme));
                break;
            }
            rest = after;
        }
    }
}

fn unsafe_scheme(address: &str) -> Option<&'static str> {
    UNSAFE
        .into_iter()
        .find(|scheme| address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
}

/// `https://name:password@host/`
fn gives_password(address: &str) -> bool {
    let Some((_, rest)) = address.split_once("://") else { return false };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    authority.rsplit_once('@').is_some_and(|(user, _)| user.contains(':'))
}
