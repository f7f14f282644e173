//! A quorum that can never be reached.

use crate::analysis::context::Code;
use crate::analysis::decision::procedure::Quorum;
use crate::analysis::decision::share::Share;
use crate::analysis::decision::size::most_participants;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("unreachable-quorum", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.each(Part::Process) {
        let Some(quorum) = process.get(Key::Quorum) else { continue };
        let Some(Quorum { share, count, .. }) = Quorum::of(quorum) else { continue };
        if let (Some(value), Some(share)) = (quorum.get(Key::Value), share)
            && share > Share::whole()
        {
            findings.push(Finding::new(&RULE, value).variant("share").with("share", share.to_string()));
        }
        if let (Some(node), Some(count), Some(most)) = (quorum.get(Key::Count), count, most_participants(code, process))
            && count > most
        {
            findings.push(Finding::new(&RULE, node).with("count", count).with("most", most));
        }
    }
}
