//! An exception that nobody is named to grant.

use crate::analysis::context::Code;
use crate::analysis::elements::called;
use crate::analysis::texts::in_each_language;
use crate::analysis::wording::stems;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::{Field, FromNode};
use crate::model::views::{Commitment, Exception};
use crate::structure::index::Named;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("exception-without-decider", Audit, Note, Explicit, level 2, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for exception in code.all::<Exception<'a>>() {
        if exception.criterion().is_stated() && !exception.decided_by().is_stated() && !says_who(exception) {
            findings.push(Finding::new(&RULE, exception));
        }
        let decider = exception.decided_by().sound().and_then(|name| code.element(name.node()));
        if let (Some(decider), Some(place)) = (decider, exception.decided_by().node())
            && bound(code, exception).any(|party| party.element.index() == decider.element.index())
        {
            findings.push(Finding::new(&RULE, place).variant("bound").with("party", called(decider.element)));
        }
    }
}

/// Whether its words say by whom it is granted or found: “unless the board agrees”.
pub(super) fn says_who(exception: Exception<'_>) -> bool {
    let texts = [exception.text(), exception.criterion()].into_iter().filter_map(Field::sound);
    texts.flat_map(|text| in_each_language(text.node())).any(|said| stems::says(said, stems::DECIDERS))
}

/// Who is bound by the commitment from which it excepts.
fn bound<'c, 'a>(code: &'c Code<'a>, exception: Exception<'a>) -> impl Iterator<Item = Named<'a>> + use<'c, 'a> {
    let commitment = exception.node().parent().and_then(Node::parent).and_then(Commitment::from_node);
    let bearers = commitment.into_iter().flat_map(|commitment| commitment.by().each());
    bearers.filter_map(|name| code.element(name.node()))
}
