//! Who decides alone, also on their own affairs.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::analysis::powers::said;
use crate::analysis::wording::stems;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::Method;
use crate::model::views::Process;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("recusal-not-settled", Audit, Note, Explicit, level 2, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.all::<Process<'a>>() {
        let few = matches!(process.method().sound(), Some(Method::Advice | Method::Delegation));
        if few && !process.recusal().is_stated() && !said::in_process(code, process, Key::Recusal, stems::ASIDE) {
            findings.push(about(&RULE, process));
        }
    }
}
