//! Money that is promised, nobody knows how much.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::analysis::texts::in_each_language;
use crate::analysis::wording::stems;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::ExchangeKind;
use crate::model::values::Text;
use crate::model::views::Exchange;

pub(crate) static RULE: Rule = rule!("exchange-without-amount", Audit, Note, Explicit, level 2, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for exchange in code.all::<Exchange<'a>>() {
        // What is given for something may be whatever it comes to; a fee is owed, and its payer has to know how much.
        let says = |text: Text<'a>| in_each_language(text.node()).any(|said| stems::says(said, stems::PRICES));
        let price = exchange.kind().is(ExchangeKind::Money) && exchange.gives().sound().is_some_and(says);
        if price && !exchange.amount().is_stated() && !exchange.terms().is_stated() {
            findings.push(about(&RULE, exchange));
        }
    }
}
