//! How long a stated frequency lasts, in days, for what must be done again and again.

use crate::model::document::Unit;
use crate::model::values::Time;

/// The longest number of days between two occurrences of a frequency: `P1Y`, `{"every": {"count": 6, "unit": "month"}}`. None
/// for a date, or a delay, which come once.
pub(crate) fn days_of(time: Time<'_>) -> Option<i64> {
    match time {
        Time::Text(text) => of_duration(text),
        Time::Timing(timing) => {
            let every = timing.every().sound()?;
            let number = i64::try_from(every.count().sound()?).ok()?;
            number.checked_mul(days_in(every.unit().sound()?))
        }
    }
}

/// The longest that a unit can be, in whole days: a finding that something is late must hold for the longest month and year.
fn days_in(unit: Unit) -> i64 {
    unit.days().1.ceil() as i64
}

/// The days of an ISO 8601 duration, a part of a day counted whole.
fn of_duration(text: &str) -> Option<i64> {
    let (date, time) = match text.strip_prefix('P')?.split_once('T') {
        Some((date, _)) => (date, 1),
        None => (text.strip_prefix('P')?, 0),
    };
    let mut days: i64 = time;
    let mut number = String::new();
    for letter in date.chars() {
        if letter.is_ascii_digit() {
            number.push(letter);
            continue;
        }
        let unit = match letter {
            'Y' => Unit::Year,
            'M' => Unit::Month,
            'W' => Unit::Week,
            'D' => Unit::Day,
            _ => return None,
        };
        days = days.checked_add(number.parse::<i64>().ok()?.checked_mul(days_in(unit))?)?;
        number.clear();
    }
    Some(days)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_has_days() {
        assert_eq!(of_duration("P1Y"), Some(366));
        assert_eq!(of_duration("P6M"), Some(186));
        assert_eq!(of_duration("P2W"), Some(14));
        assert_eq!(of_duration("P1DT12H"), Some(2));
        assert_eq!(of_duration("PT12H"), Some(1));
        assert_eq!(of_duration("2026-11-22"), None);
    }
}
