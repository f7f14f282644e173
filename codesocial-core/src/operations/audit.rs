//! `audit`: how far does this document keep the promises of the method?

use serde_json::value::RawValue;

use crate::analysis::statement::statement;
use crate::audit::audited::{Audited, Tool};
use crate::audit::comparison;
use crate::audit::comparison::Now;
use crate::audit::genre::{Expected, taken_for};
use crate::audit::groups::groups;
use crate::audit::level::{Facts, level};
use crate::audit::matrix::matrix;
use crate::audit::qualities::qualities;
use crate::audit::questions;
pub use crate::audit::report::AuditReport as Output;
use crate::audit::stakes::Stakes;
use crate::diagnostic::rule::Stage;
use crate::messages::Language;
use crate::model::document::Genre;
use crate::operations::input::{DocumentInput, Options, input};
use crate::operations::judgement::judge_to_level;
use crate::operations::operation::Operation;
use crate::operations::refused::shown;
use crate::report::call_error::CallError;
use crate::report::problem::Problem;

/// Audits a document: what it says on each dimension, what is missing under each of the eight qualities, and the level that
/// it reaches. There is no single score.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Audit;

input! {
    /// What `audit` takes.
    #[derive(Default)]
    others {
        /// How to judge it. What depends on the day is judged only with `at`; `select` and `ignore` choose what is listed and
        /// counted, never which level is reached.
        #[serde(default)]
        options: Options,
        /// The level that the document is meant to reach (0 to 3): findings of higher levels are then not listed, and the
        /// answer says whether it is met.
        #[serde(default)]
        level: Option<u8>,
        /// What the text is to be taken for, whatever it says that it is: what such texts are not in the habit of saying is told
        /// apart.
        #[serde(default)]
        genre: Option<Genre>,
        /// An earlier report of this operation, as it was given, or a list of them (the one on the same document counts): the
        /// answer says what is new since, what was mended and what is as it was.
        #[serde(default)]
        #[cfg_attr(feature = "schema", schemars(with = "Option<serde_json::Value>"))]
        since: Option<Box<RawValue>>,
    }
}

impl Operation for Audit {
    const NAME: &'static str = "audit";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        let Input { document, options, level, genre, since } = input;
        Audit::of(&Asked { document, options, level: *level, genre: *genre, since: since.as_deref() })
    }
}

/// What is asked of an audit, by this operation or by one that shows it.
pub(crate) struct Asked<'i> {
    pub(crate) document: &'i DocumentInput,
    pub(crate) options: &'i Options,
    pub(crate) level: Option<u8>,
    pub(crate) genre: Option<Genre>,
    pub(crate) since: Option<&'i RawValue>,
}

impl Audit {
    pub(crate) fn of(input: &Asked<'_>) -> Result<Output, CallError> {
        if let Some(level) = input.level.filter(|level| *level > crate::audit::level::HIGHEST) {
            return Err(CallError::wrong_argument(input.options.reader(), "level", "level", level));
        }
        let output = judge_to_level(input.document, input.options, Stage::Audit, input.level, |judgement| {
            let facts = Facts {
                found: &judgement.found,
                unjudged: &judgement.unjudged,
                admitted: &judgement.admitted,
                problems: &judgement.problems,
                language: judgement.language,
            };
            let level = level(&facts, input.level);
            let code = judgement.code.as_ref().filter(|code| code.root.is_object());
            let valid = judgement.valid();
            let (findings, problems): (Vec<Problem>, _) =
                judgement.problems.into_iter().partition(|problem| problem.stage == Stage::Audit);
            let stakes = Stakes::of(code, judgement.language);
            let taken_for = code.and_then(|code| taken_for(code, input.genre));
            let genre = taken_for.as_ref().map(|taken_for| taken_for.genre);
            let expected = Expected::of(code, taken_for.as_ref());
            let groups = groups(&findings, &expected, &stakes, judgement.language);
            let told = code.filter(|_| stakes.articles_alone().is_none());
            let mut level = level;
            level.put_last(|rule| expected.comes_later(rule) || expected.is_unusual(rule));
            Output {
                valid,
                standard: crate::model::schema::STANDARD,
                name: input.document.name.clone(),
                format: judgement.format,
                document: code.map(|code| Audited::of(code, judgement.language)),
                at: input.options.at.clone(),
                counts: judgement.counts,
                omitted: judgement.omitted,
                questions: code
                    .and_then(|code| questions::open(code, genre, &judgement.found, &stakes, judgement.language)),
                taken_for,
                articles_alone: code.is_some() && told.is_none(),
                stated: told.map(statement),
                matrix: told.map(matrix).unwrap_or_default(),
                qualities: code.map(|_| qualities(&judgement.found, &judgement.unjudged)).unwrap_or_default(),
                level,
                since: None,
                groups,
                findings,
                deviations: judgement.deviations,
                problems,
                unjudged: judgement.unjudged.iter().map(|rule| rule.name).collect(),
                select: input.options.select.clone(),
                ignore: input.options.ignore.clone(),
                language: judgement.language,
                tool: Tool::this(),
            }
        })?;
        output.compared(input)
    }
}

/// Whether a value is a report of `audit`, or a list of such, against which another can be held.
///
/// # Errors
/// When it is none: what it is.
pub fn check_report(report: &RawValue, language: Language) -> Result<(), CallError> {
    comparison::check(report).map_err(|_| not_a_report(report, language))
}

fn not_a_report(value: &RawValue, language: Language) -> CallError {
    CallError::wrong_argument(language, "since", "report", shown(value.get()))
}

impl Output {
    /// Held against the earlier report, if one was given.
    fn compared(mut self, input: &Asked<'_>) -> Result<Output, CallError> {
        let Some(since) = input.since else { return Ok(self) };
        let document = self.document.as_ref();
        let now = Now {
            id: document.and_then(|document| document.id.as_deref()),
            name: self.name.as_deref(),
            at: self.at.as_deref(),
            digest: document.and_then(|document| document.digest.as_deref()),
            record_digest: document.and_then(|document| document.record_digest.as_deref()),
            omitted: self.omitted,
            asked: comparison::Asked {
                select: &self.select,
                ignore: &self.ignore,
                level: input.level,
                unjudged: comparison::in_order(self.unjudged.iter().copied()),
                read: document.is_some(),
                known: None,
            },
        };
        if let Some(earlier) = comparison::earlier(since, &now).map_err(|_| not_a_report(since, self.language))? {
            let problems = self.findings.iter_mut().chain(&mut self.problems);
            self.since = Some(comparison::compare(earlier, &now, problems));
        }
        Ok(self)
    }
}
