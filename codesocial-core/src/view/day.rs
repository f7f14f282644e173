//! A day as people write it.

use crate::date::Date;
use crate::findings::Datum;
use crate::messages::{Language, fill};

const MONTHS: [&str; 12] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];

impl Language {
    /// A day such as `2026-11-22` in words: `22 November 2026`, `1er avril 2026`. What is no day stays as it is.
    pub fn day(self, date: &str) -> String {
        let day = Date::of_text(date);
        let month = day.and_then(|day| MONTHS.get(usize::from(day.month).checked_sub(1)?));
        let (Some(day), Some(month)) = (day, month) else { return date.to_owned() };
        let first = if day.day == 1 { "first" } else { "other" };
        let number = |number: u16| Datum::Number(number.into());
        let data =
            [("day", number(day.day.into())), ("month", Datum::WordOf("months", month)), ("year", number(day.year))];
        fill(self.word("days", first), &data, self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_as_people_do() {
        assert_eq!(Language::Fr.day("2026-04-01"), "1er\u{a0}avril 2026");
        assert_eq!(Language::Fr.day("2026-12-22"), "22\u{a0}décembre 2026");
        assert_eq!(Language::En.day("2026-08-01"), "1\u{a0}August 2026");
        assert_eq!(Language::En.day("2026-02-30"), "2026-02-30");
    }
}
