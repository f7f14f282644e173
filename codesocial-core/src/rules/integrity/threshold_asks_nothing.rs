//! A threshold from which so many may be missing that nobody is needed.

use crate::analysis::context::Code;
use crate::analysis::decision::procedure::{Procedure, Support};
use crate::analysis::decision::size::most_participants;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::{Process, Threshold};

pub(crate) static RULE: Rule = rule!("threshold-asks-nothing", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.all::<Process<'a>>() {
        let minus = process.threshold().then(Threshold::minus).node();
        let (Some(place), Some(procedure)) = (minus, Procedure::of(code, process)) else { continue };
        let Some(threshold) = &procedure.threshold else { continue };
        let (Some(minus), Some(most)) = (threshold.minus, most_participants(code, process)) else { continue };
        let before = match threshold.required(procedure.method) {
            Ok(Support::Share(comparison, share)) => comparison.votes(&share, most),
            Ok(Support::Count(count)) => count,
            Err(_) => continue,
        };
        if minus >= before {
            findings.push(Finding::new(&RULE, place).with("minus", minus).with("needed", before).with("most", most));
        }
    }
}
