//! A process of which nothing says how it decides.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::analysis::texts::in_each_language;
use crate::analysis::wording::stems;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::Method;
use crate::model::field::Field;
use crate::model::views::Process;

pub(crate) static RULE: Rule = rule!("undefined-vote", Audit, Warning, Explicit, level 1, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.all::<Process<'a>>() {
        let method = process.method();
        // Another way, in words: they say it, whatever they are.
        let worded = method.is(Method::Other) && process.text().is_stated();
        let unsaid = (method.is_absent() || method.is(Method::Other)) && !worded;
        let counted = process.threshold().is_stated() || process.quorum().is_stated() || process.block().is_stated();
        if unsaid && !counted && !says_how(process) && !process.like().is_stated() {
            findings.push(about(&RULE, process));
        }
    }
}

/// Whether its words say how it decides: by a number, a share, or a word for a way to decide.
fn says_how(process: Process<'_>) -> bool {
    let said = |text: &str| text.chars().any(|sign| sign.is_ascii_digit()) || stems::says(text, stems::WAYS);
    match process.text() {
        Field::Absent => false,
        // Nobody knows what it says.
        Field::Unsound(_) | Field::Elsewhere(_) => true,
        Field::Sound(text, _) => in_each_language(text.node()).any(said),
    }
}
