//! A class of members that votes or counts for a quorum, and nothing says who is in it.

use crate::analysis::context::Code;
use crate::analysis::passages::of_bare_text;
use crate::analysis::voters::not_defined;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::{Membership, Term};

pub(crate) static RULE: Rule = rule!("electorate-not-defined", Audit, Note, Explicit, level 2, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let is_hidden = code.hides::<Membership<'a>>() || code.hides::<Term<'a>>();
    let is_told = code.all::<Membership<'a>>().next().is_some() || code.all::<Term<'a>>().next().is_some();
    if is_told || is_hidden {
        return;
    }
    let Some(passages) = of_bare_text(code) else { return };
    for (passage, said) in not_defined(passages).into_iter().filter_map(|mention| mention.of(passages)) {
        findings.push(Finding::new(&RULE, passage.node).at_words(said).with("found", said));
    }
}
