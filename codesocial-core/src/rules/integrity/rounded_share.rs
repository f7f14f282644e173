//! A decimal where a fraction is meant: it is counted as written, and so many may miss it who would have been enough.

use crate::analysis::context::Code;
use crate::analysis::decision::share::Share;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("rounded-share", Integrity, Note);

/// Where a process states a share.
const PLACES: [(Key, Key); 3] =
    [(Key::Threshold, Key::Over), (Key::Threshold, Key::AtLeast), (Key::Quorum, Key::Value)];

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.each(Part::Process) {
        for (part, key) in PLACES {
            let Some(node) = process.get(part).and_then(|part| part.get(key)) else { continue };
            let Some(share) = Share::of(node) else { continue };
            let finding = Finding::new(&RULE, node).with("share", share.to_string());
            if let Some(fraction) = share.rounds() {
                findings.push(finding.with("fraction", fraction.to_string()));
            } else if part == Key::Threshold && share.is_just_over_half() {
                findings.push(finding.variant("half"));
            }
        }
    }
}
