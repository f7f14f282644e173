//! A length of time of whole days, and the days on which something comes back after it.

use crate::base::date::Date;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// No period is longer than all years that have four digits.
const LONGEST: i64 = 9_999 * 366;

/// So many months, and then so many days; more than nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Period {
    pub(crate) months: i64,
    pub(crate) days: i64,
}

/// What a length of time is, to a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Length {
    /// Days that can be counted.
    Whole(Period),
    /// Working days: which days these are, no calendar knows.
    Working,
    /// Parts of a day.
    Hours,
    /// Nothing at all, or not written as a length of time is.
    Unreadable,
}

impl Length {
    /// That of an ISO 8601 duration, or of a count and a unit.
    pub(crate) fn of(node: Node<'_>) -> Length {
        match node.as_str() {
            Some(text) => Length::of_duration(text),
            None => {
                let count = node.get(Key::Count).and_then(|count| i64::try_from(count.as_count()?).ok());
                let Some(count) = count.filter(|count| (1..=LONGEST).contains(count)) else {
                    return Length::Unreadable;
                };
                match node.text(Key::Unit) {
                    Some("day") => Length::whole(0, count),
                    Some("week") => Length::whole(0, count * 7),
                    Some("month") => Length::whole(count, 0),
                    Some("year") => Length::whole(count * 12, 0),
                    Some("workingDay") => Length::Working,
                    Some("hour") => Length::Hours,
                    _ => Length::Unreadable,
                }
            }
        }
    }

    fn whole(months: i64, days: i64) -> Length {
        if months + days > 0 { Length::Whole(Period { months, days }) } else { Length::Unreadable }
    }

    /// That of an ISO 8601 duration.
    pub(crate) fn of_duration(text: &str) -> Length {
        let Some(rest) = text.strip_prefix('P') else { return Length::Unreadable };
        let (date, time) = rest.split_once('T').map_or((rest, None), |(date, time)| (date, Some(time)));
        if time.is_some_and(|time| time.bytes().any(|byte| matches!(byte, b'1'..=b'9'))) {
            return Length::Hours;
        }
        let (mut months, mut days) = (0, 0);
        for part in date.split_inclusive(|letter: char| !letter.is_ascii_digit()) {
            let unit = part.chars().next_back();
            let number = part.trim_end_matches(|letter: char| !letter.is_ascii_digit()).parse::<i64>();
            let Ok(number) = number.map(|number| number.min(LONGEST)) else { return Length::Unreadable };
            match unit {
                Some('Y') => months += number * 12,
                Some('M') => months += number,
                Some('W') => days += number * 7,
                Some('D') => days += number,
                _ => return Length::Unreadable,
            }
        }
        Length::whole(months, days)
    }
}

impl Period {
    /// As an ISO 8601 duration.
    pub(crate) fn written(self) -> String {
        let part = |number: i64, unit: &str| if number == 0 { String::new() } else { format!("{number}{unit}") };
        let days = match self.days {
            days if days % 7 == 0 && self.months == 0 => part(days / 7, "W"),
            days => part(days, "D"),
        };
        format!("P{}{}{days}", part(self.months / 12, "Y"), part(self.months % 12, "M"))
    }

    /// The day on which something comes back for the so-many-th time. Each is counted from the start, so that what begins on
    /// the 31st comes back on the 31st after a shorter month.
    pub(crate) fn after(self, start: Date, times: u32) -> Option<Date> {
        let times = i64::from(times);
        start.plus(self.months.checked_mul(times)?, self.days.checked_mul(times)?)
    }

    /// The day so long before another.
    pub(crate) fn before(self, end: Date) -> Option<Date> {
        end.plus(self.months.checked_neg()?, self.days.checked_neg()?)
    }

    /// The first time, from `least` on, that is on a day or later.
    pub(crate) fn first_from(self, start: Date, least: u32, day: Date) -> u32 {
        let reached = |times: u32| self.after(start, times).is_none_or(|date| date >= day);
        // Days never go backwards, and there are not so many in all years of four digits.
        let (mut low, mut high) = (least, least.saturating_add(LONGEST as u32));
        while low < high {
            let middle = low + (high - low) / 2;
            if reached(middle) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        low
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read() {
        let whole = |months, days| Length::Whole(Period { months, days });
        assert_eq!(Length::of_duration("P1Y6M"), whole(18, 0));
        assert_eq!(Length::of_duration("P2W"), whole(0, 14));
        assert_eq!(Length::of_duration("P1M10D"), whole(1, 10));
        assert_eq!(Length::of_duration("P1DT0H"), whole(0, 1));
        assert_eq!(Length::of_duration("PT12H"), Length::Hours);
        for wrong in ["P0D", "P", "1Y", "PY", "P1", "P1X", "2026-11-22", "P99999999999999999999D"] {
            assert_eq!(Length::of_duration(wrong), Length::Unreadable, "{wrong}");
        }
    }

    #[test]
    fn the_end_of_a_month_comes_back() {
        let start = Date::of_text("2027-01-31").unwrap();
        let month = Period { months: 1, days: 0 };
        let days: Vec<String> = (0..4).map(|times| month.after(start, times).unwrap().to_string()).collect();
        assert_eq!(days, ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"]);
        let first = |day: &str| month.first_from(start, 0, Date::of_text(day).unwrap());
        assert_eq!(
            (first("2020-01-01"), first("2027-02-28"), first("2027-03-01"), first("2127-01-31")),
            (0, 1, 2, 1200)
        );
    }

    #[test]
    fn a_period_is_written_as_it_is_read() {
        for text in ["P1Y", "P18M", "P2W", "P1M10D", "P10D"] {
            let Length::Whole(period) = Length::of_duration(text) else { panic!("{text}") };
            assert_eq!(Length::of_duration(&period.written()), Length::Whole(period));
        }
    }
}
