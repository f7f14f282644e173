//! A text in several languages that lacks the one that prevails.

use crate::analysis::context::Code;
use crate::base::language_tag::serves;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;

pub(crate) static RULE: Rule = rule!("authoritative-text-missing", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let Some(language) = code.document().language().sound() else { return };
    for text in code.each(Part::Text).filter(|text| text.is_object() && !text.is_unsound()) {
        let tags = text.members().filter_map(|(key, _)| key.as_str());
        if !tags.into_iter().any(|tag| serves(tag, language)) {
            findings.push(Finding::new(&RULE, text).with("language", language));
        }
    }
}
