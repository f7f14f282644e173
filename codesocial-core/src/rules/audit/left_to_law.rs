//! What the text is said not to state, and the law decides.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::LinkRelation;
use crate::model::views::Link;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("left-to-law", Audit, Note, Explicit, level 2, Clarity);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let law = code.all::<Link<'a>>().find(|link| link.rel().is(LinkRelation::GovernedBy)).map(Link::node);
    for annotated in code.index.annotated() {
        for item in annotated.not_stated() {
            let key = item.as_str().and_then(Key::named);
            let setter = key.and_then(|key| annotated.object.setter(key));
            if let Some(key) = key.filter(|_| setter.is_some_and(|setter| setter.index() == item.index())) {
                findings
                    .push(law.into_iter().fold(Finding::new(&RULE, item).with("key", key.name()), Finding::related));
            }
        }
    }
}
