//! `rules`: which rules there are, and which kinds of change.

use serde::Serialize;

use crate::compare::kind::{Change, Effect};
use crate::diagnostic::impact::Impact;
use crate::diagnostic::rule::{Quality, Rule, Severity, Stage};
use crate::messages::{Language, Page};
use crate::operations::input::{asked_language, input};
use crate::operations::operation::Operation;
use crate::report::call_error::CallError;
use crate::rules::{self, retired};

/// Lists the rules, all of them or those of a stage or a quality, and the kinds of change.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rules;

input! {
    /// What `rules` takes; everything may be left out.
    #[derive(Default)]
    #[serde(default)]
    documents {}
    others {
        /// The language of the titles: `en` or `fr`. English by default.
        language: Option<String>,
        /// Only the rules of this stage.
        stage: Option<Stage>,
        /// Only the rules of the audit under this quality.
        quality: Option<Quality>,
    }
}

/// What `rules` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Output {
    /// The language of the titles.
    pub language: Language,
    /// The rules, by name.
    pub rules: Vec<Entry>,
    /// The rules that were taken back, whatever their stage: their names are never given to others.
    pub retired: Vec<RetiredEntry>,
    /// The kinds of change that `diff` tells apart, by name; whatever rules were asked for.
    pub changes: Vec<ChangeEntry>,
}

/// A rule in the list.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Entry {
    /// Its name; `explain` has its page.
    pub name: &'static str,
    /// Its title.
    pub title: &'static str,
    /// The step of reading a document at which it speaks.
    pub stage: Stage,
    /// How grave a problem is that it finds.
    pub severity: Severity,
    /// The quality under which it stands, for a rule of the audit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quality: Option<Quality>,
    /// The level that a document reaches only without its findings, for a rule of the audit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    /// What can happen to people where it finds something, for a rule of the audit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impact: Option<Impact>,
    /// The version of the standard that introduced it.
    pub since: &'static str,
}

/// A kind of change in the list.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangeEntry {
    /// Its name; `explain` has its page.
    pub name: &'static str,
    /// Its title.
    pub title: &'static str,
    /// What it does to what is promised.
    pub effect: Effect,
    /// The kind that undoes it: its own name, where the way back is of the same kind.
    pub mirror: &'static str,
    /// The version of the standard that introduced it.
    pub since: &'static str,
}

/// A rule that was taken back.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RetiredEntry {
    /// Its name.
    pub name: &'static str,
    /// The version of the standard that has it no more.
    pub since: &'static str,
    /// Why it was taken back.
    pub reason: &'static str,
}

impl Entry {
    /// A rule, titled in a language.
    pub(crate) fn of(rule: &Rule, language: Language) -> Entry {
        Entry {
            name: rule.name,
            title: Page::of_rule(rule.name, language).title(),
            stage: rule.stage,
            severity: rule.severity,
            quality: rule.quality,
            level: rule.level,
            impact: rule.impact,
            since: rule.since,
        }
    }
}

impl ChangeEntry {
    /// A kind of change, titled in a language.
    pub(crate) fn of(change: &Change, language: Language) -> ChangeEntry {
        let title = Page::of_change(change.name, language).title();
        ChangeEntry { name: change.name, title, effect: change.effect, mirror: change.mirror, since: change.since }
    }
}

impl Operation for Rules {
    const NAME: &'static str = "rules";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        let language = asked_language(input.language.as_deref())?.unwrap_or_default();
        let asked = |rule: &&Rule| {
            input.stage.is_none_or(|stage| rule.stage == stage)
                && input.quality.is_none_or(|quality| rule.quality == Some(quality))
        };
        Ok(Output {
            language,
            rules: rules::all().filter(asked).map(|rule| Entry::of(rule, language)).collect(),
            retired: retired::ALL
                .iter()
                .map(|rule| RetiredEntry { name: rule.name, since: rule.since, reason: rule.reason(language) })
                .collect(),
            changes: crate::compare::kinds::ALL.iter().map(|change| ChangeEntry::of(change, language)).collect(),
        })
    }
}
