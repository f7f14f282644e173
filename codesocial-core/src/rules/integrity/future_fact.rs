//! A fact that is dated after the day for which the document is judged.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::Field;
use crate::model::views::{Assessment, Decision, Event, Evidence, Holder, Measurement, Revision};

pub(crate) static RULE: Rule = rule!("future-fact", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // An adoption is not among these: its day is the one from which a party is bound, which may well be announced.
    code.all::<Measurement<'a>>().for_each(|fact| tell(code, fact.at(), findings));
    code.all::<Decision<'a>>().for_each(|fact| tell(code, fact.at(), findings));
    code.all::<Assessment<'a>>().for_each(|fact| tell(code, fact.at(), findings));
    code.all::<Revision<'a>>().for_each(|fact| tell(code, fact.at(), findings));
    code.all::<Evidence<'a>>().for_each(|fact| tell(code, fact.date(), findings));
    code.all::<Event<'a>>().for_each(|fact| tell(code, fact.date(), findings));
    code.all::<Holder<'a>>().for_each(|fact| tell(code, fact.as_of(), findings));
}

/// Tells of a day that is still to come. A year or a month is in the future once it begins after the day; as texts they
/// compare like that.
fn tell<'a, T>(code: &Code<'a>, date: Field<'a, T>, findings: &mut Findings<'a>) {
    if let (Some(at), Some((_, node))) = (code.at.as_deref(), date.told())
        && let Some(text) = node.as_str().filter(|text| *text > at)
    {
        findings.push(Finding::new(&RULE, node).with("date", text).with("at", at));
    }
}
