//! `calendar`: what falls due when.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::date::Date;
use crate::messages::fill;
use crate::operations::input::{DocumentInput, Options, input};
use crate::operations::judgement::view;
use crate::operations::operation::Operation;
use crate::report::call_error::CallError;
use crate::report::reading::Reading;
use crate::views::calendar;
pub use crate::views::calendar::agenda::{Agenda, Awaited, Due, Undatable, Undated, What};

/// Says what falls due when: deadlines and recurrences of commitments, reviews, ends of mandates, measurements, audits,
/// actions; what is overdue; and what has no date that could be computed, with the reason. Also as an iCalendar file.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Calendar;

input! {
    /// What `calendar` takes.
    #[derive(Default)]
    others {
        /// How to read it. `at` is the day from which to look; without it all single dates are told, of what comes back the first
        /// one, and nothing is said to be overdue.
        #[serde(default)]
        options: Options,
        /// The last day to look at (`2027-11-22`). By default one year after `at`.
        #[serde(default)]
        #[cfg_attr(feature = "schema", schemars(extend("format" = "date")))]
        until: Option<String>,
        /// The days of sessions, bodies and decision processes, each by its id or name: `{"ago": "2027-03-14"}`. What hangs on one, such
        /// as its notice, is dated by it. One that the document does not have is refused with the names that come near.
        #[serde(default)]
        events: BTreeMap<String, String>,
        /// A notation in which the calendar is to be written besides, as `text`. It needs `at`.
        #[serde(default)]
        notation: Option<Notation>,
        /// How long before each day that falls due a calendar program is to remind of it: days or weeks (`P7D`, `P2W`). By default
        /// it does not. It needs `notation`.
        #[serde(default)]
        #[cfg_attr(feature = "schema", schemars(extend("format" = "duration")))]
        remind: Option<String>,
    }
}

/// The notation of a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Notation {
    /// iCalendar (RFC 5545): a file for calendar programs.
    Ics,
}

/// What `calendar` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl Operation for Calendar {
    const NAME: &'static str = "calendar";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        let reader = input.options.reader();
        let until = match &input.until {
            Some(text) => {
                Some(Date::of_text(text).ok_or_else(|| CallError::wrong_argument(reader, "until", "day", text))?)
            }
            None => None,
        };
        let at = input.options.at()?.as_deref().and_then(Date::of_text);
        if let (Some(at), Some(until)) = (at, until)
            && until < at
        {
            let expected = fill(reader.word("expected", "not-before"), &[("at", &at.to_string())]);
            return Err(CallError::wrong_argument_of(reader, "until", expected, until));
        }
        if input.notation.is_some() && at.is_none() {
            return Err(CallError::wrong_argument(reader, "at", "day-of-calendar", "absent"));
        }
        let remind = match &input.remind {
            Some(text) if input.notation.is_none() => {
                return Err(CallError::wrong_argument(reader, "remind", "reminder-of-calendar", text));
            }
            Some(text) => Some(
                calendar::whole_days(text)
                    .ok_or_else(|| CallError::wrong_argument(reader, "remind", "days-or-weeks", text))?,
            ),
            None => None,
        };
        let mut events = Vec::new();
        for (name, day) in &input.events {
            let day = Date::of_text(day).ok_or_else(|| CallError::wrong_argument(reader, "events", "day", day))?;
            events.push((name.as_str(), day));
        }
        let (reading, shown) = view(&input.document, &input.options, |view| {
            let events = calendar::Events::of(view, events.iter().copied(), at, reader)?;
            let found = calendar::found(view, at, until, &events);
            let text = at.filter(|_| input.notation.is_some()).map(|at| calendar::ics(view, &found, at, remind));
            Ok((calendar::agenda(view, &found), text))
        })?;
        let (calendar, text) = shown.transpose()?.map_or((None, None), |(calendar, text)| (Some(calendar), text));
        Ok(Output { reading, calendar, text })
    }
}
