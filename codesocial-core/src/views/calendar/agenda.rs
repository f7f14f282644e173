//! What falls due, and what cannot be dated.

use crate::views::Element;
use serde::Serialize;

/// What falls due.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
pub struct Undated {
    /// What happens.
    pub what: What,
    /// Why it has no day.
    pub because: Undatable,
    /// The same in words: what, when, and why that is no day.
    pub message: String,
    /// The event that starts it, ends it or comes after it, and whose day is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<Awaited>,
    /// The element, with who is concerned; its place is that of the time.
    #[serde(flatten)]
    pub element: Element,
}

/// An event whose day is not known.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Awaited {
    /// The id of the session, process or body: give its day in `events`. Absent where the text names the event in other words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// What happens on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum What {
    /// The text begins to apply.
    TakesEffect,
    /// The text applies for the last time.
    Expires,
    /// The text is to be reviewed.
    Review,
    /// A dimension is to be written.
    ToWrite,
    /// A stakeholder or a body exists for the last day.
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
    /// A session of a body is held.
    Session,
    /// The last day on which a session may be called.
    Call,
    /// The last day on which items may be added to the agenda of a session.
    Additions,
}

/// Why something has no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Undatable {
    /// The text does not say from which day to count.
    NoStart,
    /// It depends on an event whose day the text does not know.
    Event,
    /// It comes back, and the text does not say on which day.
    NoDay,
    /// It lasts as long as a role of which the text does not say how long it lasts.
    NoTerm,
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
