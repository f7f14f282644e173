//! Which words go with a number: the plural categories of CLDR (UTS 35, part 3, 5), by the rules that each language has among
//! its words, in the group `plurals`.

/// The category of a number under the rules of a language, each a category and its condition: `one` and `i = 0,1`. The number
/// is written as it is shown: `1.0` has other forms than `1` in some languages.
pub(super) fn category<'r>(rules: impl Iterator<Item = (&'r str, &'r str)>, number: &str) -> &'r str {
    let operands = Operands::of(number);
    rules.into_iter().find(|(_, condition)| operands.meet(condition)).map_or("other", |(category, _)| category)
}

/// What the conditions ask of a number.
#[derive(Debug, Clone, Copy)]
struct Operands {
    /// The whole part.
    whole: u64,
    /// The decimals without zeros at the end, as a number, and how many they are.
    short: (u64, u64),
    /// The decimals as they are shown.
    shown: (u64, u64),
}

impl Operands {
    fn of(number: &str) -> Operands {
        let number = number.trim_start_matches('-');
        let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
        let decimal = |digits: &str| (count(digits), digits.len() as u64);
        Operands { whole: count(whole), short: decimal(decimals.trim_end_matches('0')), shown: decimal(decimals) }
    }

    fn meet(self, condition: &str) -> bool {
        condition.split(" or ").any(|all| all.split(" and ").all(|relation| self.holds(relation).unwrap_or_default()))
    }

    /// A relation such as `n % 10 = 2..4,6` or `v != 0`.
    fn holds(self, relation: &str) -> Option<bool> {
        let (expression, ranges, wanted) = match relation.split_once(" != ") {
            Some((expression, ranges)) => (expression, ranges, false),
            None => relation.split_once(" = ").map(|(expression, ranges)| (expression, ranges, true))?,
        };
        let (operand, divisor) =
            expression.trim().split_once(" % ").map_or((expression.trim(), None), |(one, other)| (one, Some(other)));
        let mut value = match operand {
            "n" | "i" => self.whole,
            "v" => self.shown.1,
            "w" => self.short.1,
            "f" => self.shown.0,
            "t" => self.short.0,
            // Numbers are not written with powers of ten.
            "e" | "c" => 0,
            _ => return None,
        };
        if let Some(divisor) = divisor {
            value = value.checked_rem(divisor.trim().parse().ok()?)?;
        }
        // A number with decimals is in no range of whole numbers.
        let broken = operand == "n" && self.short.0 > 0;
        let within = ranges.trim().split(',').any(|range| {
            let (least, most) = range.split_once("..").unwrap_or((range, range));
            let bounds = least.parse::<u64>().ok().zip(most.parse::<u64>().ok());
            !broken && bounds.is_some_and(|(least, most)| (least..=most).contains(&value))
        });
        Some(within == wanted)
    }
}

/// Digits as a number, or one as large as can be.
fn count(digits: &str) -> u64 {
    if digits.is_empty() { 0 } else { digits.parse().unwrap_or(u64::MAX) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(rules: &'static [(&'static str, &'static str)], number: &str) -> &'static str {
        category(rules.iter().copied(), number)
    }

    // The rules are those of CLDR 48, the examples those that it gives for them.
    #[test]
    fn french_counts_nothing_as_one() {
        let rules: &[(&str, &str)] =
            &[("one", "i = 0,1"), ("many", "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5")];
        for (number, category) in [
            ("0", "one"),
            ("1", "one"),
            ("1.5", "one"),
            ("0.0", "one"),
            ("2", "other"),
            ("17", "other"),
            ("2.0", "other"),
            ("1000000", "many"),
            ("1000001", "other"),
            ("1000000.0", "other"),
            ("3000000", "many"),
            ("-1", "one"),
        ] {
            assert_eq!(of(rules, number), category, "{number}");
        }
    }

    #[test]
    fn english_counts_one_alone() {
        let rules: &[(&str, &str)] = &[("one", "i = 1 and v = 0")];
        for (number, category) in [("0", "other"), ("1", "one"), ("1.0", "other"), ("1.5", "other"), ("21", "other")] {
            assert_eq!(of(rules, number), category, "{number}");
        }
    }

    #[test]
    fn polish_and_latvian_and_arabic_have_more() {
        let polish: &[(&str, &str)] = &[
            ("one", "i = 1 and v = 0"),
            ("few", "v = 0 and i % 10 = 2..4 and i % 100 != 12..14"),
            ("many", "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14"),
        ];
        for (number, category) in
            [("1", "one"), ("2", "few"), ("24", "few"), ("12", "many"), ("0", "many"), ("21", "many"), ("1.5", "other")]
        {
            assert_eq!(of(polish, number), category, "{number}");
        }
        let latvian: &[(&str, &str)] = &[
            ("zero", "n % 10 = 0 or n % 100 = 11..19 or v = 2 and f % 100 = 11..19"),
            ("one", "n % 10 = 1 and n % 100 != 11 or v = 2 and f % 10 = 1 and f % 100 != 11 or v != 2 and f % 10 = 1"),
        ];
        for (number, category) in [
            ("0", "zero"),
            ("11", "zero"),
            ("1.11", "zero"),
            ("1", "one"),
            ("21", "one"),
            ("0.1", "one"),
            ("2.1", "one"),
            ("2", "other"),
            ("0.2", "other"),
        ] {
            assert_eq!(of(latvian, number), category, "{number}");
        }
        let arabic: &[(&str, &str)] = &[
            ("zero", "n = 0"),
            ("one", "n = 1"),
            ("two", "n = 2"),
            ("few", "n % 100 = 3..10"),
            ("many", "n % 100 = 11..99"),
        ];
        for (number, category) in [
            ("0", "zero"),
            ("1", "one"),
            ("1.0", "one"),
            ("1.5", "other"),
            ("2", "two"),
            ("103", "few"),
            ("111", "many"),
            ("100", "other"),
        ] {
            assert_eq!(of(arabic, number), category, "{number}");
        }
    }
}
