//! An exception that can swallow its rule.

use crate::analysis::context::Code;
use crate::analysis::texts::in_each_language;
use crate::analysis::wording::stems;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Exception;
use crate::rules::audit::exception_without_decider::says_who;

pub(crate) static RULE: Rule = rule!("exception-without-criterion", Audit, Warning, Explicit, level 2, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for exception in code.all::<Exception<'a>>() {
        if !exception.criterion().is_stated()
            && !exception.decided_by().is_stated()
            && !says_when(exception)
            && !says_who(exception)
        {
            findings.push(Finding::new(&RULE, exception));
        }
    }
}

/// Whether it says itself when it holds: “except while the school is closed”.
pub(super) fn says_when(exception: Exception<'_>) -> bool {
    let text = exception.text().sound();
    text.is_some_and(|text| in_each_language(text.node()).any(|said| stems::says(said, stems::WHEN)))
}
