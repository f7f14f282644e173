//! A text on which this one rests, in whatever version.

use crate::analysis::context::Code;
use crate::analysis::elements::name_of;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::LinkRelation;
use crate::model::views::Link;

pub(crate) static RULE: Rule = rule!("linked-version-missing", Audit, Note, Auditable, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for link in code.all::<Link<'a>>() {
        let rests = matches!(
            link.rel().sound(),
            Some(LinkRelation::ConformsTo | LinkRelation::DerivedFrom | LinkRelation::TranslationOf)
        );
        if rests && !link.version().is_stated() && !link.digest().is_stated() && !link.date().is_stated() {
            let target = link.target();
            let called = if target.is_stated() { target.written().into() } else { name_of(code, link.node()) };
            findings.push(Finding::new(&RULE, link).with("target", called));
        }
    }
}
