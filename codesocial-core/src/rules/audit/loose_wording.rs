//! Words in an article, or in what is said of how the collective is governed, that leave open what holds.

use crate::analysis::context::Code;
use crate::analysis::wording::loose;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("loose-wording", Audit, Note, Explicit, level 2, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for phrase in loose(code) {
        let found = phrase.told();
        let finding = Finding::new(&RULE, phrase.node).with_words("found", found);
        findings.push(if phrase.weighty { finding.variant("weighty") } else { finding });
    }
}
