//! A licence that the list of SPDX does not know.

use spdx::error::Reason;
use spdx::identifiers::LICENSES;

use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};
use crate::shape::{Part, nearest};

pub(crate) static RULE: Rule = rule!("unknown-licence", Integrity, Warning, check);

/// For how many licences the list is searched for what was meant: the check stays linear in a document made of mistakes.
const MOST_GUESSES: usize = 100;

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut guesses = 0;
    for node in code.each(Part::Licence) {
        let Some(text) = node.as_str() else { continue };
        let Err(error) = spdx::Expression::parse(text) else { continue };
        let finding = Finding::new(&RULE, node).with("found", text);
        if error.reason == Reason::DeprecatedLicenseId {
            let name = text.get(error.span).unwrap_or(text).trim_end_matches('+');
            let splits = spdx::license_id(&format!("{name}-only")).is_some();
            let finding = Finding::new(&RULE, node).with("found", name);
            findings.push(finding.variant(if splits { "later-versions" } else { "outdated" }));
            continue;
        }
        guesses += 1;
        // From the end of the list, so that of two versions that are as near the later one is offered.
        let known = || LICENSES.iter().rev().map(|licence| (licence.name, licence.name));
        let guess = if guesses <= MOST_GUESSES { nearest(text, known()) } else { None };
        findings.push(match guess {
            Some(suggestion) => finding.variant("suggestion").with("suggestion", suggestion),
            None => finding,
        });
    }
}
