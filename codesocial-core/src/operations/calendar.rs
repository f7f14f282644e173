//! `calendar`: what falls due when.

use serde::{Deserialize, Serialize};

use crate::base::date::Date;
use crate::operations::call::CallError;
use crate::operations::input::{DocumentInput, Options};
use crate::operations::judgement::{Reading, view};
use crate::operations::operation::Operation;
use crate::views::{Element, calendar};

/// Says what falls due when: deadlines and recurrences of commitments, reviews, ends of mandates, measurements, audits,
/// actions; what is overdue; and what has no date that could be computed, with the reason. Also as an iCalendar file.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Calendar;

/// What `calendar` takes.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Input {
    /// The document.
    pub document: DocumentInput,
    /// How to read it. `at` is the day from which to look; without it all single dates are told, of what comes back the first
    /// one, and nothing is said to be overdue.
    #[serde(default)]
    pub options: Options,
    /// The last day to look at (`2027-11-22`). By default one year after `at`.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(extend("format" = "date")))]
    pub until: Option<String>,
    /// A notation in which the calendar is to be written besides, as `text`. It needs `at`.
    #[serde(default)]
    pub notation: Option<Notation>,
}

/// The notation of a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Notation {
    /// iCalendar (RFC 5545): a file for calendar programs.
    Ics,
}

/// What `calendar` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Output {
    /// What was read, and what is wrong with it.
    #[serde(flatten)]
    pub reading: Reading,
    /// What falls due. Absent where the text could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar: Option<Agenda>,
    /// The same in the notation that was asked for: write it to a file. What has no date is not in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// What falls due.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Agenda {
    /// The day from which was looked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// The last day that was looked at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Which days were looked at, in words, and whether it was judged what is overdue.
    pub message: String,
    /// What should have happened before `at` and, as far as the record tells, has not. Empty without `at`. At most 1,000.
    pub overdue: Vec<Due>,
    /// What falls due, in the order of the days. At most 1,000.
    pub due: Vec<Due>,
    /// What has no date that could be computed. At most 1,000.
    pub undated: Vec<Undated>,
    /// How many more there are in the three lists together.
    pub omitted: usize,
}

/// Something that falls due on a day.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Due {
    /// The day.
    pub date: String,
    /// What happens on it.
    pub what: What,
    /// The same in words, with how often it comes back.
    pub message: String,
    /// How often it comes back, as an ISO 8601 duration, counted from its start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub every: Option<String>,
    /// How many more times it comes back up to `until` than are listed. It stands in the last entry that is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<u32>,
    /// The element, with who is concerned; its place is that of the date.
    #[serde(flatten)]
    pub element: Element,
}

/// Something whose day cannot be computed.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Undated {
    /// What happens.
    pub what: What,
    /// Why it has no day.
    pub because: Undatable,
    /// The same in words: what, when, and why that is no day.
    pub message: String,
    /// The element, with who is concerned; its place is that of the time.
    #[serde(flatten)]
    pub element: Element,
}

/// What happens on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// The text begins to apply.
    TakesEffect,
    /// The text applies for the last time.
    Expires,
    /// The text is to be reviewed.
    Review,
    /// A dimension is to be written.
    ToWrite,
    /// A stakeholder exists for the last day.
    PartyEnds,
    /// A commitment begins to bind.
    Begins,
    /// A commitment binds for the last day.
    Ends,
    /// A commitment falls due.
    Due,
    /// A mandate ends at the latest.
    MandateEnds,
    /// An indicator should have reached its target.
    Target,
    /// An indicator is to be measured.
    Measure,
    /// The text is to be compared with reality.
    Audit,
    /// A deviation is admitted for the last day.
    DeviationEnds,
    /// An action is to begin.
    ActionBegins,
    /// An action is to end.
    ActionEnds,
    /// The delay after a decision is over.
    DecisionApplies,
    /// A proposal is to be made known.
    Notice,
    /// A decision waits to take effect.
    Delay,
    /// A step of a recourse is to be done.
    Step,
}

/// Why something has no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Undatable {
    /// The text does not say from which day to count.
    NoStart,
    /// It depends on an event whose day the text does not know.
    Event,
    /// A delay does not say what starts it.
    NoEvent,
    /// It is counted in working days, and the text does not say which days these are.
    WorkingDays,
    /// It is counted in hours.
    Hours,
    /// Nobody is said to hold the role.
    NoHolder,
    /// What is written is no day, and no length of time.
    Unreadable,
}

impl Operation for Calendar {
    const NAME: &'static str = "calendar";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        let until = match &input.until {
            Some(text) => Some(
                Date::of_text(text).ok_or_else(|| CallError::argument("until", "a date such as 2027-11-22", text))?,
            ),
            None => None,
        };
        let at = input.options.at()?.as_deref().and_then(Date::of_text);
        if let (Some(at), Some(until)) = (at, until)
            && until < at
        {
            return Err(CallError::argument("until", format!("a day that is not before {at}"), until));
        }
        if input.notation.is_some() && at.is_none() {
            let expected = "a date such as 2026-11-22, since a calendar file says for which day it was made";
            return Err(CallError::argument("options.at", expected, "absent"));
        }
        let (reading, shown) = view(&input.document, &input.options, |view| {
            let found = calendar::found(view, at, until);
            let text = at.filter(|_| input.notation.is_some()).map(|at| calendar::ics(view, &found, at));
            (calendar::agenda(view, &found), text)
        })?;
        let (calendar, text) = shown.map_or((None, None), |(calendar, text)| (Some(calendar), text));
        Ok(Output { reading, calendar, text })
    }

    fn documents(input: &mut Input) -> Vec<(&'static str, &mut DocumentInput)> {
        vec![("document", &mut input.document)]
    }
}
