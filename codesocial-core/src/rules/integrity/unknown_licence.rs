//! A licence that the list of SPDX does not know.

use crate::analysis::context::Code;
use crate::base::licences;
use crate::base::licences::Verdict;
use crate::base::nearest::nearest;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;

pub(crate) static RULE: Rule = rule!("unknown-licence", Integrity, Warning);

/// For how many licences the list is searched for what was meant: the check stays linear in a document made of mistakes.
const MOST_GUESSES: usize = 100;

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut guesses = 0;
    for node in code.each(Part::Licence) {
        let Some(text) = node.as_str() else { continue };
        let finding = Finding::new(&RULE, node).with("found", text);
        match licences::judge(text) {
            Verdict::Good => continue,
            Verdict::Withdrawn(name) => {
                let name = name.trim_end_matches('+');
                let splits = licences::is_listed(&format!("{name}-only"));
                let finding = Finding::new(&RULE, node).with("found", name);
                findings.push(finding.variant(if splits { "later-versions" } else { "outdated" }));
                continue;
            }
            Verdict::Unknown => {}
        }
        guesses += 1;
        // From the end of the list, so that of two versions that are as near the later one is offered.
        let known = || licences::names().rev().map(|name| (name, name));
        let guess = if guesses <= MOST_GUESSES { nearest(text, known()) } else { None };
        findings.push(match guess {
            Some(suggestion) => finding.variant("suggestion").with("suggestion", suggestion),
            None => finding,
        });
    }
}
