//! A dimension that is said not to apply, and yet says something.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("dimension-contradicts-itself", Integrity, Error);

/// What no dimension holds that does not apply. A summary or keywords may explain why it does not.
const CONTENT: [Key; 4] = [Key::Principles, Key::Models, Key::Commitments, Key::Planned];

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for dimension in code.each(Part::Dimension) {
        let Some(not_applicable) = dimension.get(Key::NotApplicable) else { continue };
        let says = |key: &Key| {
            let value = dimension.get(*key);
            value.filter(|value| value.is_object() || value.items().next().is_some())
        };
        let mut contents = CONTENT.iter().filter_map(says).peekable();
        let Some(first) = contents.peek() else { continue };
        let key = first.key().and_then(|key| key.as_str()).unwrap_or_default();
        let finding = Finding::new(&RULE, crate::diagnostic::finding::Place::Key(not_applicable)).with("key", key);
        findings.push(contents.fold(finding, Finding::related));
    }
}
