//! A text on which this one rests, in whatever version.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;

pub(crate) static RULE: Rule = rule!("linked-version-missing", Audit, Note, Auditable, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for link in code.each(Part::Link) {
        let rests = matches!(link.text("rel"), Some("conformsTo" | "derivedFrom" | "translationOf"));
        if rests && !states(link, "version") && !states(link, "digest") {
            findings.push(Finding::new(&RULE, link).with("target", link.text("target").unwrap_or_default()));
        }
    }
}
