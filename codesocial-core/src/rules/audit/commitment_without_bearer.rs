//! A commitment that binds nobody by name.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::analysis::texts::in_each_language;
use crate::analysis::wording::stems;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Commitment;

pub(crate) static RULE: Rule = rule!("commitment-without-bearer", Audit, Warning, Explicit, level 1, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let unsaid = |commitment: &Commitment<'a>| !commitment.by().is_stated() && !says_whom(*commitment);
    for commitment in code.all::<Commitment<'a>>().filter(unsaid) {
        findings.push(about(&RULE, commitment));
    }
}

/// Whether it binds everybody, in words: “Nobody may sell the land.”
fn says_whom(commitment: Commitment<'_>) -> bool {
    let text = commitment.text().sound();
    text.is_some_and(|text| in_each_language(text.node()).any(|text| stems::begins(text, stems::ANYBODY)))
}
