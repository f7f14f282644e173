//! A licence that the list of SPDX does not know.

use crate::analysis::context::Code;
use crate::base::licences;
use crate::base::licences::Verdict;
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
        let withdrawn = match licences::judge(text) {
            Verdict::Good => continue,
            Verdict::Withdrawn(name) => Some(name),
            Verdict::Unknown => None,
        };
        guesses += usize::from(withdrawn.is_none());
        let guess = if withdrawn.is_none() && guesses <= MOST_GUESSES { licences::meant(text) } else { None };
        // What was meant may be withdrawn itself: `GPL 3.0` leaves later versions open too.
        let (named, suggestion) = match guess {
            Some(name) if licences::is_withdrawn(name) => (Some(name), None),
            guess => (withdrawn, guess),
        };
        findings.push(match (named, suggestion) {
            (Some(name), _) => {
                let name = name.trim_end_matches('+');
                let splits = licences::is_listed(&format!("{name}-only"));
                let finding = Finding::new(&RULE, node).with("found", name);
                finding.variant(if splits { "later-versions" } else { "outdated" })
            }
            (None, Some(suggestion)) => finding.variant("suggestion").with("suggestion", suggestion),
            (None, None) => finding,
        });
    }
}
