//! Money that is promised, nobody knows how much.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::ExchangeKind;
use crate::model::views::Exchange;

pub(crate) static RULE: Rule = rule!("exchange-without-amount", Audit, Note, Explicit, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for exchange in code.all::<Exchange<'a>>() {
        // A gift is given as it is given; a price is owed.
        let money = exchange.kind().is(ExchangeKind::Money) && exchange.in_return_for().is_stated();
        if money && !exchange.amount().is_stated() && !exchange.terms().is_stated() {
            findings.push(about(&RULE, exchange));
        }
    }
}
