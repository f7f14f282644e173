//! The last measurement is older than its frequency.

use crate::analysis::context::Code;
use crate::analysis::elements::called;
use crate::analysis::frequency::days_of;
use crate::analysis::relations::Naming;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::{Indicator, Measurement};

pub(crate) static RULE: Rule = rule!("measurement-stale", Audit, Warning, Auditable, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for indicator in code.all::<Indicator<'a>>() {
        let Some(days) = indicator.every().sound().and_then(days_of) else { continue };
        let measured = || code.relations().by(indicator, Naming::MEASURES).map(Measurement::of_node);
        let Some((date, last)) = measured().filter_map(|fact| fact.at().told()).max_by_key(|(date, _)| *date) else {
            continue;
        };
        // There may be a later one, on a day that cannot be read.
        if measured().any(|fact| fact.at().is_unsound()) || !code.knows_who_names(indicator, &[Naming::MEASURES]) {
            continue;
        }
        match code.day() {
            None => findings.unjudged(&RULE),
            Some(day) if day.day_number() - date.day_number() > days => {
                let finding = Finding::new(&RULE, last).with("id", called(indicator.node()));
                findings.push(finding.with("last", date.to_string()).related(indicator));
            }
            Some(_) => {}
        }
    }
}
