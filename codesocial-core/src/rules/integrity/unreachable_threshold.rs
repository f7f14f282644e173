//! A threshold that no vote can reach.

use crate::analysis::context::Code;
use crate::analysis::decision::procedure::Threshold;
use crate::analysis::decision::share::Share;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

use crate::model::views;
pub(crate) static RULE: Rule = rule!("unreachable-threshold", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for view in code.all::<views::Threshold<'a>>() {
        let Some(threshold) = Threshold::of(view) else { continue };
        let at_least = threshold.at_least.filter(|share| *share > Share::whole());
        let over = threshold.over.filter(|share| {
            // "More than all, less one" is all: odd, but it can be reached.
            *share > Share::whole() || (*share == Share::whole() && threshold.minus.is_none())
        });
        for (place, share) in [(view.over().node(), over), (view.at_least().node(), at_least)] {
            if let (Some(place), Some(share)) = (place, share) {
                let finding = Finding::new(&RULE, place).with("share", share.to_string());
                findings.push(if share > Share::whole() { finding } else { finding.variant("over-all") });
            }
        }
    }
}
