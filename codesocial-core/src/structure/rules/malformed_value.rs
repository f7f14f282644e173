//! A text that has not the form that its key asks for: a date, a version, a name for references.

use crate::base::duration_words::duration;
use crate::diagnostic::finding::{Finding, Place};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::form::Form;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("malformed-value", Structure, Error);

/// A value without the form.
pub(crate) fn found<'a>(node: Node<'a>, text: &str, form: Form) -> Finding<'a> {
    facts(Finding::new(&RULE, node), text, form)
}

/// A key without the form.
pub(crate) fn found_key<'a>(value: Node<'a>, name: &str, form: Form) -> Finding<'a> {
    facts(Finding::new(&RULE, Place::Key(value)), name, form)
}

fn facts<'a>(finding: Finding<'a>, text: &str, form: Form) -> Finding<'a> {
    if matches!(form, Form::Time | Form::Duration)
        && let Some(meant) = duration(text)
    {
        let finding = finding.variant("time-suggestion").with("found", text);
        return finding.with("example", form.example()).with("suggestion", meant);
    }
    finding.variant(form.name()).with("found", text).with("example", form.example())
}
