//! An assessment called independent, made by one who is bound by what is assessed.

use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::values::Name;
use crate::model::views::{Assessment, Commitment, Exchange};

pub(crate) static RULE: Rule = rule!("independence-contradicted", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let own = |name: Name<'a>| code.own_id(name.text());
    let bearers = code.all::<Commitment<'a>>().flat_map(|commitment| {
        let index = commitment.node().index();
        commitment.by().each().filter_map(own).map(move |party| (index, party))
    });
    let givers = code
        .all::<Exchange<'a>>()
        .filter_map(|exchange| Some((exchange.node().index(), own(exchange.from().sound()?)?)));
    let bearers: HashSet<(u32, &str)> = bearers.chain(givers).collect();
    for assessment in code.all::<Assessment<'a>>() {
        let Some((_, independent)) = assessment.independent().told().filter(|(independent, _)| *independent) else {
            continue;
        };
        let Some((by, party)) = assessment.by().sound().and_then(|by| Some((by, own(by)?))) else { continue };
        let mut assessed = assessment.of().each().filter_map(|of| code.element(of.node()));
        if let Some(named) = assessed.find(|named| bearers.contains(&(named.element.index(), party))) {
            let id = named.id.as_str().unwrap_or_default();
            let finding = Finding::new(&RULE, independent).with("party", party).with("id", id);
            findings.push(finding.related(by.node()).related(named.element));
        }
    }
}
