//! A process that was made in Rust, as one that can be computed.

use crate::analysis::decision::procedure::{Elsewhere, Procedure, Quorum, Threshold};
use crate::analysis::decision::share::Share;
use crate::analysis::decision::voting::Voting;
use crate::base::number::without_exponent;
use crate::model::document as model;

impl<'a> Procedure<'a> {
    /// A process of the model. None where a share of it can be computed by nobody: one of more than 18 decimals, or a text that
    /// is no fraction.
    ///
    /// ```
    /// use codesocial_core::decision::{Outcome, Procedure, Tally, decide};
    /// use codesocial_core::model::{Method, Process};
    ///
    /// let mut process = Process::new("assembly", "The general assembly");
    /// process.method = Some(Method::Majority);
    /// let procedure = Procedure::of_model(&process).expect("it has no share");
    /// let tally = Tally { in_favour: 12, against: 7, ..Tally::default() };
    /// assert_eq!(decide(&procedure, &tally).outcome, Outcome::Undecidable); // it does not say what the votes are counted out of
    /// ```
    #[must_use]
    pub fn of_model(process: &'a model::Process) -> Option<Procedure<'a>> {
        Some(Procedure {
            method: process.method,
            quorum: match &process.quorum {
                Some(model::process::Quorum::Required(rule)) => Some(Quorum {
                    share: share(rule.value.as_ref())?,
                    count: rule.count.map(|count| count.get()),
                    base: rule.base,
                    on_failure: rule.on_failure,
                    elsewhere: elsewhere(&rule.annotations),
                }),
                Some(model::process::Quorum::NotRequired(_)) | None => None,
            },
            no_quorum: matches!(process.quorum, Some(model::process::Quorum::NotRequired(_))),
            threshold: match &process.threshold {
                Some(threshold) => Some(Threshold {
                    over: share(threshold.over.as_ref())?,
                    at_least: share(threshold.at_least.as_ref())?,
                    count: threshold.count.map(|count| count.get()),
                    base: threshold.base,
                    minus: threshold.minus.map(|count| count.get()),
                    elsewhere: elsewhere(&threshold.annotations),
                }),
                None => None,
            },
            abstentions: process.abstentions,
            blank_votes: process.blank_votes,
            block: process.block.map(|count| count.get()),
            tie: process.tie,
            on_rejection: process.on_rejection,
            fallback: process.fallback.as_ref().map(model::Ref::as_str),
            approval_by: process.approval_by.iter().map(model::Ref::as_str).collect(),
            voting: Voting::default(),
            elsewhere: elsewhere(&process.annotations),
        })
    }
}

/// The keys that another sets.
fn elsewhere(annotations: &model::Annotations) -> Elsewhere {
    Elsewhere::named(annotations.set_by.iter().flat_map(|set_by| set_by.0.keys()).map(String::as_str))
}

/// A share as it can be computed; `Some(None)` where there is none, `None` where it cannot be.
fn share(share: Option<&model::Share>) -> Option<Option<Share>> {
    match share {
        Some(model::Share::Number(number)) => Share::of_decimal(&without_exponent(number.as_f64()?)).map(Some),
        Some(model::Share::Fraction(fraction)) => Share::of_fraction(fraction.as_str()).map(Some),
        None => Some(None),
    }
}
