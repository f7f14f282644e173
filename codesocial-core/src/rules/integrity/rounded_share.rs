//! A decimal where a fraction is meant: it is counted as written, and so many may miss it who would have been enough.

use crate::analysis::context::Code;
use crate::analysis::decision::share::Share;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::{Process, Threshold};

pub(crate) static RULE: Rule = rule!("rounded-share", Integrity, Note);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.all::<Process<'a>>() {
        let threshold = process.threshold();
        for told in [threshold.then(Threshold::over).told(), threshold.then(Threshold::at_least).told()] {
            let Some((value, node)) = told else { continue };
            let Some(share) = Share::of(value) else { continue };
            let finding = Finding::new(&RULE, node).with("share", share.to_string());
            if let Some(fraction) = share.rounds() {
                findings.push(finding.with("fraction", fraction.to_string()));
            } else if share.is_just_over_half() {
                findings.push(finding.variant("half"));
            }
        }
        let quorum = process.quorum().sound().and_then(|quorum| quorum.rule());
        if let Some((value, node)) = quorum.and_then(|rule| rule.value().told())
            && let Some(share) = Share::of(value)
            && let Some(fraction) = share.rounds()
        {
            let finding = Finding::new(&RULE, node).with("share", share.to_string());
            findings.push(finding.with("fraction", fraction.to_string()));
        }
    }
}
