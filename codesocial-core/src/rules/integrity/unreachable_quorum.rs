//! A quorum that can never be reached.

use crate::analysis::context::Code;
use crate::analysis::decision::procedure::Quorum;
use crate::analysis::decision::share::Share;
use crate::analysis::decision::size::most_participants;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Process;

pub(crate) static RULE: Rule = rule!("unreachable-quorum", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.all::<Process<'a>>() {
        let Some(rule) = process.quorum().sound().and_then(|quorum| quorum.rule()) else { continue };
        let Some(Quorum { share, count, .. }) = Quorum::of(rule) else { continue };
        if let (Some((_, value)), Some(share)) = (rule.value().told(), share)
            && share > Share::whole()
        {
            findings.push(Finding::new(&RULE, value).variant("share").with("share", share.to_string()));
        }
        if let (Some((_, node)), Some(count), Some(most)) =
            (rule.count().told(), count, most_participants(code, process))
            && count > most
        {
            findings.push(Finding::new(&RULE, node).with("count", count).with("most", most));
        }
    }
}
