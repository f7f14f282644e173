//! Deviations that a text admits: where it says, with a reason and a date, that it does not meet a demand. They are told
//! apart and never hidden; a demand that is admitted to be unmet is not met.

use crate::tree::foreign::ForeignLookup;
use crate::tree::key::Key;
use serde::Serialize;

use crate::analysis::context::Code;
use crate::base::date::Date;
use crate::base::sort;
use crate::diagnostic::finding::{Finding, Place};
use crate::diagnostic::rule::{Rule, Stage};
use crate::rules;
use crate::tree::node::Node;
use crate::tree::origin::Places;
use crate::tree::pointers::Pointers;
use crate::tree::span::Range;

/// A deviation that the text admits under `x-deviations`.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Deviation {
    /// Where it stands, as a JSON Pointer: findings name it by this.
    pub pointer: String,
    /// Where it stands in the text, where a text was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<Range>,
    /// The rule from which the text deviates, as it is written there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// The ids of the elements that it concerns; empty for all of the object under which it stands.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<String>,
    /// The reason that is given, in the document's language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The last day on which it is admitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// What it is worth.
    pub state: DeviationState,
    /// How many of the listed findings it concerns.
    pub findings: usize,
}

/// What an admitted deviation is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum DeviationState {
    /// It is admitted, with its reason, up to a day that has not passed.
    Admitted,
    /// Its day has passed: what it concerns is a finding like any other.
    Expired,
    /// Without a date (`at`) nobody can say whether its day has passed.
    NotJudged,
    /// It lacks a reason, a day that exists, or a rule of the audit, or it names no element of this document: it admits nothing.
    Incomplete,
}

/// A deviation as the rules' findings are held against it.
#[derive(Debug)]
pub(crate) struct Admission<'a> {
    node: Node<'a>,
    rule: Option<&'static Rule>,
    /// The objects within which findings are concerned.
    within: Vec<Node<'a>>,
    reason: Option<&'a str>,
    until: Option<Date>,
    state: DeviationState,
}

/// What the document admits, in the order of the text.
pub(crate) fn admissions<'a>(code: &Code<'a>) -> Vec<Admission<'a>> {
    let mut lists: Vec<Node<'a>> = code.index.admissions().to_vec();
    sort::by_key(&mut lists, |list| list.index());
    // What is no list is one deviation, or the attempt at one.
    let items = lists.into_iter().flat_map(|list| {
        let whole = (!list.is_array()).then_some(list);
        list.items().chain(whole).map(move |item| (list, item))
    });
    items.map(|(list, item)| admission(code, list, item)).collect()
}

fn admission<'a>(code: &Code<'a>, list: Node<'a>, node: Node<'a>) -> Admission<'a> {
    let rule = node.text_foreign("rule").and_then(rules::named).filter(|rule| rule.stage == Stage::Audit);
    let until = node.text(Key::Until).and_then(Date::of_text);
    let named: Vec<Node<'a>> = of(node).filter_map(|id| code.element(id).map(|named| named.element)).collect();
    let all_named = named.len() == of(node).count();
    let within = if node.get(Key::Of).is_some() { named } else { list.parent().into_iter().collect() };
    let reason = node.get_foreign("reason").and_then(|reason| code.authoritative(reason));
    let complete =
        rule.is_some() && all_named && !within.is_empty() && reason.is_some_and(|reason| !reason.trim().is_empty());
    let state = match (complete, until, code.day()) {
        (false, ..) | (_, None, _) => DeviationState::Incomplete,
        (true, Some(_), None) => DeviationState::NotJudged,
        (true, Some(until), Some(day)) if day > until => DeviationState::Expired,
        (true, Some(_), Some(_)) => DeviationState::Admitted,
    };
    Admission { node, rule, within, reason, until, state }
}

/// The ids that a deviation names: one, or a list.
fn of(node: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    let of = node.get(Key::Of);
    of.into_iter().filter(|of| !of.is_array()).chain(node.list(Key::Of))
}

impl<'a> Admission<'a> {
    /// Whether a finding is of the rule, and within what the deviation concerns.
    pub(crate) fn concerns(&self, finding: &Finding<'a>) -> bool {
        let (Place::Value(place) | Place::Key(place)) = finding.place else { return false };
        let of_rule = self.rule.is_some_and(|rule| std::ptr::eq(rule, finding.rule));
        self.state != DeviationState::Incomplete && of_rule && self.within.iter().any(|object| object.holds(place))
    }

    /// Whether it is in force, or may be.
    pub(crate) fn stands(&self) -> bool {
        matches!(self.state, DeviationState::Admitted | DeviationState::NotJudged)
    }

    pub(crate) fn pointer(&self, pointers: &Pointers) -> String {
        pointers.of(self.node)
    }

    /// As it is reported.
    pub(crate) fn report(&self, pointers: &Pointers, lines: Option<&Places<'_>>, findings: usize) -> Deviation {
        Deviation {
            pointer: self.pointer(pointers),
            range: lines.and_then(|lines| lines.range(crate::report::problem::shown(Place::Value(self.node)))),
            rule: self.node.text_foreign("rule").map(str::to_owned),
            of: of(self.node).filter_map(Node::as_str).map(str::to_owned).collect(),
            reason: self.reason.map(str::to_owned),
            until: self.until.and(self.node.text(Key::Until)).map(str::to_owned),
            state: self.state,
            findings,
        }
    }
}
