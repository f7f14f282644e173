//! Money that is promised, nobody knows how much.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("exchange-without-amount", Audit, Note, Explicit, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for exchange in code.each(Part::Exchange) {
        // A gift is given as it is given; a price is owed.
        let money = exchange.text(Key::Kind) == Some("money") && states(exchange, Key::InReturnFor);
        if money && !states(exchange, Key::Amount) && !states(exchange, Key::Terms) {
            findings.push(about(&RULE, exchange));
        }
    }
}
