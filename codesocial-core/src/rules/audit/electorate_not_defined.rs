//! A class of members that votes or counts for a quorum, and nothing says who is in it.

use crate::analysis::bodies::are_transcribed;
use crate::analysis::context::Code;
use crate::analysis::passages::passages;
use crate::analysis::voters::not_defined;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::{Membership, Term};

pub(crate) static RULE: Rule = rule!("electorate-not-defined", Audit, Note, Explicit, level 2, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let is_hidden = code.hides::<Membership<'a>>() || code.hides::<Term<'a>>();
    let is_told = code.all::<Membership<'a>>().next().is_some() || code.all::<Term<'a>>().next().is_some();
    if code.articles().all().is_empty() || code.articles().are_unread() || is_told || is_hidden || are_transcribed(code)
    {
        return;
    }
    let passages = passages(code);
    for (number, at, words) in not_defined(&passages) {
        let Some(passage) = passages.get(number) else { continue };
        let said = passage.said(at, words);
        findings.push(Finding::new(&RULE, passage.node).at_words(said).with("found", said));
    }
}
