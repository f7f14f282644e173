//! Nobody knows whether what a vote rejects can still be adopted by the process to which it hands over.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::analysis::powers::said;
use crate::analysis::wording::stems;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::Method;
use crate::model::views::Process;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("rejection-not-settled", Audit, Warning, Explicit, level 2, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    use Method::{Majority, Plurality, Supermajority, Unanimity};
    for process in code.all::<Process<'a>>() {
        let votes = matches!(process.method().sound(), Some(Majority | Plurality | Supermajority | Unanimity));
        if votes
            && process.fallback().is_stated()
            && process.on_rejection().is_absent()
            && !process.like().is_stated()
            && !said::in_process(code, process, Key::OnRejection, stems::REJECTIONS)
        {
            findings.push(about(&RULE, process));
        }
    }
}
