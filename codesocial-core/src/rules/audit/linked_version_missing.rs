//! A text on which this one rests, in whatever version.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("linked-version-missing", Audit, Note, Auditable, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for link in code.each(Part::Link) {
        let rests = matches!(link.text(Key::Rel), Some("conformsTo" | "derivedFrom" | "translationOf"));
        if rests && !states(link, Key::Version) && !states(link, Key::Digest) {
            findings.push(Finding::new(&RULE, link).with("target", link.text(Key::Target).unwrap_or_default()));
        }
    }
}
