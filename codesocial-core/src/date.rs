//! Calendar dates: that they exist, and which comes first.

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

    /// How many days lie between 1970-01-01 and this day.
    pub(crate) fn day_number(self) -> i64 {
        // Counting years from March puts the leap day at a year's end.
        let (year, month) = (i64::from(self.year), i64::from(self.month));
        let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        year * 365 + leap_days + (month * 153 + 2) / 5 + i64::from(self.day) - 1 - 719_468
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
    fn days_are_counted() {
        let date = |text| Date::of_text(text).unwrap();
        assert_eq!(date("1970-01-01").day_number(), 0);
        assert_eq!(date("2026-11-22").day_number(), 20_779);
    }
}
