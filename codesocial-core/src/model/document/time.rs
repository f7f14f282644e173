//! Time as real texts say it: dates, delays and frequencies.

use super::Extensions;
use super::form::Ref;
use super::form::{Date, Duration, string_form};
use super::number::Count;
use super::text::Text;
use serde::{Deserialize, Serialize};

/// A delay, a notice, a frequency, as a text would say it: “within 15 days after the request”, “at least
/// seven days before the assembly”, “at least twice a year”.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Timing {
    /// How long one has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<Period>,
    /// What starts the delay. Without it, nobody can tell when the time is over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Text>,
    /// How long must have passed first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<Period>,
    /// What starts the delay: a session or a decision process, a sanction that is applied, a commitment that is kept, a role or a
    /// membership that is taken up, a decision of the record. Without a length of time it says the order alone: no sooner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Session", "Process", "Sanction", "Commitment", "Role", "Membership", "Decision"])))]
    pub after_event: Option<Ref>,
    /// How long before something at the latest, for what must be done ahead: a notice of seven days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ahead: Option<Period>,
    /// Before what. Without it, nobody can tell ahead of which day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Text>,
    /// Ahead of what it is: a session or a decision process, a sanction that is applied, a commitment that is kept, a role or a
    /// membership that is taken up, a decision of the record. Without a length of time it says the order alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Session", "Process", "Sanction", "Commitment", "Role", "Membership", "Decision"])))]
    pub before_event: Option<Ref>,
    /// When it happens, or ends: at a session, at the next time that a process decides. “In office until the ordinary assembly three
    /// years later” is within three years and at that session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Session", "Process"])))]
    pub at_event: Option<Ref>,
    /// The period that comes back, for a frequency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<Period>,
    /// How many times in each period; once when it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Count>,
    /// What holds when this time cannot be kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub or_else: Option<Box<Time>>,
    /// Until when it lasts, when an event ends it: “until the next ordinary assembly”.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Text>,
    /// The role whose term it follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Role"])))]
    pub same_as: Option<Ref>,
    /// The day of the year on which it comes back: --06-30 for 30 June.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day_of_year: Option<DayOfYear>,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

/// A length of time: a number and a unit, for example 3 months.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Period {
    /// How many units.
    pub count: Count,
    /// The unit in which it is counted.
    pub unit: Unit,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Period {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(count: Count, unit: Unit) -> Period {
        Period { count, unit, extensions: Extensions::new() }
    }
}

/// The unit in which a length of time is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Unit {
    /// Hours.
    Hour,
    /// Calendar days, every day counted.
    Day,
    /// Working days, without weekly rest and public holidays.
    WorkingDay,
    /// Weeks of seven days.
    Week,
    /// Calendar months.
    Month,
    /// Calendar years.
    Year,
}

/// A date, a delay or a frequency.
///
/// Write a day (2026-11-22), a duration (P1Y for one year, P6M for six months), or the detailed form
/// when the text says what starts the delay or what holds otherwise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Time {
    /// A day or a duration, as one string.
    Written(TimeText),
    /// A delay or a frequency in detail.
    Detailed(Box<Timing>),
}

string_form!(
    /// A day or a duration.
    #[cfg_attr(feature = "schema", schemars(inline))]
    TimeText,
    concat!(
        "^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
        "|P([0-9]{1,4}W",
        "|([0-9]{1,4}Y([0-9]{1,4}M)?([0-9]{1,4}D)?|[0-9]{1,4}M([0-9]{1,4}D)?|[0-9]{1,4}D)",
        "(T([0-9]{1,4}H([0-9]{1,4}M)?([0-9]{1,4}S)?|[0-9]{1,4}M([0-9]{1,4}S)?|[0-9]{1,4}S))?",
        "|T([0-9]{1,4}H([0-9]{1,4}M)?([0-9]{1,4}S)?|[0-9]{1,4}M([0-9]{1,4}S)?|[0-9]{1,4}S)))$"
    )
);

impl Time {
    /// The day, when the time is one.
    #[must_use]
    pub fn as_date(&self) -> Option<Date> {
        self.written().filter(|text| !text.starts_with('P')).map(Date::from)
    }

    /// The duration, when the time is one written as such.
    #[must_use]
    pub fn as_duration(&self) -> Option<Duration> {
        self.written().filter(|text| text.starts_with('P')).map(Duration::from)
    }

    fn written(&self) -> Option<&str> {
        match self {
            Time::Written(text) => Some(text.as_str()),
            Time::Detailed(_) => None,
        }
    }
}

/// For how long something is founded: “unlimited”, a day, a length of time, or more about it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Lifetime {
    /// “unlimited”, a day or a duration.
    Written(LifetimeText),
    /// More about when it ends.
    Detailed(Box<Timing>),
}

string_form!(
    /// “unlimited”, a day or a duration.
    #[cfg_attr(feature = "schema", schemars(inline))]
    LifetimeText,
    concat!(
        "^(unlimited|[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
        "|P([0-9]{1,4}W",
        "|([0-9]{1,4}Y([0-9]{1,4}M)?([0-9]{1,4}D)?|[0-9]{1,4}M([0-9]{1,4}D)?|[0-9]{1,4}D)",
        "(T([0-9]{1,4}H([0-9]{1,4}M)?([0-9]{1,4}S)?|[0-9]{1,4}M([0-9]{1,4}S)?|[0-9]{1,4}S))?",
        "|T([0-9]{1,4}H([0-9]{1,4}M)?([0-9]{1,4}S)?|[0-9]{1,4}M([0-9]{1,4}S)?|[0-9]{1,4}S)))$"
    )
);

string_form!(
    /// A day that comes back every year: --06-30 for 30 June.
    DayOfYear,
    "^--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
);
