//! The rule by which a calendar program finds the days on which something comes back, where there is one.

use crate::base::date::{Date, days_in};
use crate::views::period::Period;

/// The rule that says the same days in every calendar program. None for months and days together, which no rule can say, and
/// for a day of the month that is sometimes the last and sometimes not: what programs make of such a rule differs.
pub(super) fn rule(start: Date, period: Period, last: Option<Date>) -> Option<String> {
    let (frequency, interval) = match (period.months, period.days) {
        (0, days) if days % 7 == 0 => ("WEEKLY", days / 7),
        (0, days) => ("DAILY", days),
        (months, 0) if months % 12 == 0 => ("YEARLY", months / 12),
        (months, 0) => ("MONTHLY", months),
        _ => return None,
    };
    let day = if period.months == 0 { "" } else { day_of_month(start, period.months)? };
    let interval = if interval == 1 { String::new() } else { format!(";INTERVAL={interval}") };
    let until = last.map(|last| format!(";UNTIL={}", last.basic())).unwrap_or_default();
    Some(format!("FREQ={frequency}{interval}{day}{until}"))
}

/// What a rule says of the day of the month: nothing where every month that it comes to has the day of the start, and that it
/// is the last where none has a later one.
fn day_of_month(start: Date, months: i64) -> Option<&'static str> {
    let step = u8::try_from(months % 12).ok()?;
    let mut reached = (0..12).map(|times| (start.month - 1 + times * step) % 12 + 1);
    // February is the shortest in a common year, and the longest in a leap year.
    if reached.clone().all(|month| start.day <= days_in(2026, month)) {
        return Some("");
    }
    let ends = reached.all(|month| start.day >= days_in(2028, month));
    // Of yearly days, only 29 February is one that some years do not have.
    ends.then_some(if step == 0 { ";BYMONTH=2;BYMONTHDAY=-1" } else { ";BYMONTHDAY=-1" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_says_the_last_day_only_where_it_always_is() {
        for (start, months, said) in [
            ("2026-01-28", 1, Some("FREQ=MONTHLY")),
            ("2026-01-29", 1, None),
            ("2026-01-30", 1, None),
            ("2026-01-31", 1, Some("FREQ=MONTHLY;BYMONTHDAY=-1")),
            ("2026-04-30", 1, None),
            ("2026-01-31", 3, Some("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1")),
            ("2026-01-30", 3, Some("FREQ=MONTHLY;INTERVAL=3")),
            ("2026-11-30", 3, None),
            ("2026-08-31", 6, Some("FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1")),
            ("2026-12-30", 6, Some("FREQ=MONTHLY;INTERVAL=6")),
            ("2026-02-28", 1, Some("FREQ=MONTHLY")),
            ("2024-02-29", 1, None),
            ("2024-02-29", 12, Some("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1")),
            ("2024-02-29", 48, Some("FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=-1")),
            ("2026-12-31", 12, Some("FREQ=YEARLY")),
        ] {
            let start = Date::of_text(start).unwrap();
            assert_eq!(rule(start, Period { months, days: 0 }, None).as_deref(), said, "{start} {months}");
        }
        assert_eq!(rule(Date::of_text("2026-01-28").unwrap(), Period { months: 1, days: 1 }, None), None);
    }
}
