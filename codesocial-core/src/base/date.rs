//! Calendar dates: that they exist, which comes first, and which lies how much later.

use std::fmt;

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Date {
    pub(crate) year: u16,
    pub(crate) month: u8,
    pub(crate) day: u8,
}

impl Date {
    /// The date that a text such as `2026-11-22` says, if that day exists.
    pub(crate) fn of_text(text: &str) -> Option<Date> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let sound = parts.next().is_none() && year.len() == 4 && month.len() == 2 && day.len() == 2;
        if !sound || !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
            return None;
        }
        let date = Date { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
        (date.day >= 1 && date.day <= days_in(date.year, date.month)).then_some(date)
    }

    /// The date without hyphens, in the basic format of ISO 8601: `20261122`.
    pub(crate) fn basic(self) -> String {
        self.to_string().replace('-', "")
    }

    /// How many days lie between 1970-01-01 and this day.
    pub(crate) fn day_number(self) -> i64 {
        // Counting years from March puts the leap day at a year's end.
        let (year, month) = (i64::from(self.year), i64::from(self.month));
        let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        year * 365 + leap_days + (month * 153 + 2) / 5 + i64::from(self.day) - 1 - 719_468
    }

    /// The day so many days after 1970-01-01, if its year has four digits.
    fn of_day_number(number: i64) -> Option<Date> {
        // As above, years begin in March; an era has 400 of them.
        let days = number.checked_add(719_468)?;
        let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;
        let (year, month) = if month < 10 { (year, month + 3) } else { (year + 1, month - 9) };
        let year = u16::try_from(era * 400 + year).ok().filter(|year| *year <= 9_999)?;
        Some(Date { year, month: u8::try_from(month).ok()?, day: u8::try_from(day).ok()? })
    }

    /// The day so many months and then days later. A month that is too short for the day ends it: one month after 31 January
    /// is the last day of February. None where the year has more than four digits.
    pub(crate) fn plus(self, months: i64, days: i64) -> Option<Date> {
        let month = (i64::from(self.year) * 12 + i64::from(self.month) - 1).checked_add(months)?;
        let year = u16::try_from(month.div_euclid(12)).ok().filter(|year| *year <= 9_999)?;
        let month = u8::try_from(month.rem_euclid(12) + 1).ok()?;
        let date = Date { year, month, day: self.day.min(days_in(year, month)) };
        if days == 0 { Some(date) } else { Date::of_day_number(date.day_number().checked_add(days)?) }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// How many days a month has; none, if there is no such month.
pub(crate) fn days_in(year: u16, month: u8) -> u8 {
    let leap = (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist_are_dates() {
        assert!(Date::of_text("2024-02-29").is_some());
        for wrong in ["2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-4-3", "20240403", "+024-04-03", ""]
        {
            assert_eq!(Date::of_text(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn days_come_back_from_their_numbers() {
        let mut date = Date { year: 1895, month: 12, day: 31 };
        for number in date.day_number() + 1..date.day_number() + 150_000 {
            date = Date::of_day_number(number).unwrap();
            assert_eq!((date.day_number(), Date::of_text(&date.to_string())), (number, Some(date)));
        }
    }

    #[test]
    fn months_end_where_they_end() {
        let later = |text, months, days| Date::of_text(text).unwrap().plus(months, days).map(|date| date.to_string());
        assert_eq!(later("2027-01-31", 1, 0).as_deref(), Some("2027-02-28"));
        assert_eq!(later("2027-01-31", 13, 0).as_deref(), Some("2028-02-29"));
        assert_eq!(later("2027-01-31", 2, 0).as_deref(), Some("2027-03-31"));
        assert_eq!(later("2026-12-31", 0, 1).as_deref(), Some("2027-01-01"));
        assert_eq!(later("2024-02-29", 12, 0).as_deref(), Some("2025-02-28"));
        assert_eq!(later("9999-12-31", 0, 1), None);
        assert_eq!(later("2026-01-01", i64::MAX, 0), None);
        assert_eq!(later("2026-01-01", 0, i64::MAX), None);
    }

    #[test]
    fn days_are_counted() {
        let date = |text| Date::of_text(text).unwrap();
        assert_eq!(date("1970-01-01").day_number(), 0);
        assert_eq!(date("2026-11-22").day_number(), 20_779);
    }
}
