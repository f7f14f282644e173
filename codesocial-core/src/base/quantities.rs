//! The numbers, shares and lengths of time that a text says, in figures and in words, in French, English, German and Spanish.
//!
//! It reads generously: what may say a number counts as saying it, so that who asks whether a number is *not* said can rely
//! on the answer.

use crate::base::number_words::{NumberWords, normal};

/// Something that a text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Quantity {
    /// A number, in thousandths.
    Number(u64),
    /// A share, in hundredths of the whole.
    Share(u32),
    /// So many days.
    Days(u32),
    /// So many months.
    Months(u32),
    /// So many hours.
    Hours(u32),
    /// A majority, whose share is not said.
    Majority,
    /// A number above a hundred in words, which is not read.
    Large,
}

/// A unit of time, with what one of it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Hours(u32),
    Days(u32),
    Months(u32),
}

#[derive(Debug)]
enum Token {
    /// A number in figures, in each way in which it may be read.
    Figures(Vec<u64>),
    /// A word, in small letters without accents.
    Word(String),
    /// Any other sign but blanks.
    Sign(char),
}

impl Quantity {
    /// A number; none where it has more than three decimals or is no number that a text would have.
    pub(crate) fn number(number: f64) -> Option<Quantity> {
        let thousandths = number * 1000.0;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked")]
        (0.0..1e15).contains(&thousandths).then(|| Quantity::Number(thousandths.round() as u64))
    }

    /// A share of a whole.
    pub(crate) fn share(share: f64) -> Option<Quantity> {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked")]
        (0.0..=1.0).contains(&share).then(|| Quantity::Share((share * 100.0).round() as u32))
    }

    /// What says the same: two weeks are 14 days and « quinze jours », a year has twelve months.
    pub(crate) fn equivalents(self) -> Vec<Quantity> {
        let mut all = vec![self];
        match self {
            Quantity::Share(share) => {
                all.extend([share.saturating_sub(1), share + 1].map(Quantity::Share));
            }
            Quantity::Hours(hours) if hours % 24 == 0 => all.extend(Quantity::Days(hours / 24).equivalents()),
            Quantity::Days(days) => {
                all.push(Quantity::Hours(days.saturating_mul(24)));
                match days {
                    7 => all.push(Quantity::Days(8)),
                    8 => all.push(Quantity::Days(7)),
                    14 => all.push(Quantity::Days(15)),
                    15 => all.push(Quantity::Days(14)),
                    28..=31 => all.push(Quantity::Months(1)),
                    360 | 365 | 366 => all.push(Quantity::Months(12)),
                    _ if days % 30 == 0 => all.push(Quantity::Months(days / 30)),
                    _ if days % 365 == 0 => all.push(Quantity::Months(days / 365 * 12)),
                    _ => {}
                }
            }
            Quantity::Months(months) => {
                all.push(Quantity::Days(months.saturating_mul(30)));
                if months == 1 {
                    all.extend([28, 29, 31].map(Quantity::Days));
                }
                if months % 12 == 0 {
                    all.push(Quantity::Days((months / 12).saturating_mul(365)));
                }
            }
            _ => {}
        }
        all
    }

    /// The lengths of time of which an ISO 8601 duration is made; none where it is longer than any that a text would say.
    pub(crate) fn of_duration(text: &str) -> Option<Vec<Quantity>> {
        let (mut months, mut days, mut hours, mut number, mut time) = (0_u32, 0_u32, 0_u32, 0_u32, false);
        for letter in text.strip_prefix('P')?.chars() {
            if let Some(digit) = letter.to_digit(10) {
                number = number.checked_mul(10)?.checked_add(digit)?;
                continue;
            }
            match (letter, time) {
                ('T', _) => time = true,
                ('Y', _) => months += number * 12,
                ('M', false) => months += number,
                ('W', _) => days += number * 7,
                ('D', _) => days += number,
                ('H', _) => hours += number,
                _ => return None,
            }
            number = 0;
        }
        let parts = [
            (months > 0).then_some(Quantity::Months(months)),
            (days > 0).then_some(Quantity::Days(days)),
            (hours > 0).then_some(Quantity::Hours(hours)),
        ];
        Some(parts.into_iter().flatten().collect())
    }
}

/// What a text says.
pub(crate) fn said(text: &str, words: &NumberWords) -> Vec<Quantity> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    let mut after_number = false;
    for at in 0..tokens.len() {
        let Some(token) = tokens.get(at) else { continue };
        let counted = std::mem::take(&mut after_number);
        match token {
            Token::Figures(readings) => {
                for number in readings {
                    told(*number, &tokens, at + 1, &mut found);
                }
                after_number = true;
            }
            Token::Word(word) => {
                let mut joined = String::new();
                for next in at..(at + NumberWords::MOST_WORDS).min(tokens.len()) {
                    let Some(Token::Word(word)) = tokens.get(next) else { break };
                    joined.push_str(word);
                    if let Some(number) = words.number(&joined) {
                        told(u64::from(number) * 1000, &tokens, next + 1, &mut found);
                    }
                }
                // Two thirds are not one: a denominator after a number is counted with it.
                alone(word, counted, &mut found);
                after_number = words.number(word).is_some_and(|number| number > 1);
            }
            Token::Sign(_) => {}
        }
    }
    found
}

/// What a number, in thousandths, says with the tokens that follow it.
fn told(number: u64, tokens: &[Token], next: usize, found: &mut Vec<Quantity>) {
    /// So many tokens may stand between a number and its unit: « sept (7) jours », `drei aufeinanderfolgende Jahre`.
    const BETWEEN: usize = 5;
    found.push(Quantity::Number(number));
    let whole = u32::try_from(number / 1000).unwrap_or(u32::MAX);
    let word = |at: usize| match tokens.get(at) {
        Some(Token::Word(word)) => word.as_str(),
        _ => "",
    };
    let unit = (next..next + BETWEEN).find_map(|at| unit(word(at)));
    if let Some(unit) = unit.filter(|_| number.is_multiple_of(1000)) {
        found.push(length(unit, whole));
    }
    let percent = match tokens.get(next) {
        Some(Token::Sign('%')) => true,
        Some(Token::Word(first)) => match first.as_str() {
            "percent" | "prozent" | "vh" => true,
            "pour" | "por" | "per" | "v" => matches!(word(next + 1), "cent" | "ciento" | "h" | ""),
            _ => false,
        },
        _ => false,
    };
    let share = |of: u64| {
        #[expect(clippy::cast_precision_loss, reason = "small numbers")]
        let share = number as f64 / (of as f64 * 1000.0);
        Quantity::share(share)
    };
    if percent {
        found.extend(share(100));
    }
    match (tokens.get(next), tokens.get(next + 1)) {
        (Some(Token::Sign('/')), Some(Token::Figures(below))) => {
            for below in below.iter().filter(|below| **below >= 1000) {
                found.extend(share(*below / 1000));
            }
        }
        (Some(Token::Word(below)), _) => found.extend(denominator(below).and_then(|below| share(u64::from(below)))),
        _ => {}
    }
}

/// What a word says by itself; whether a number stands before it.
fn alone(word: &str, counted: bool, found: &mut Vec<Quantity>) {
    if let Some(unit) = unit(word) {
        found.push(length(unit, 1));
    }
    if let Some(below) = denominator(word).filter(|_| !counted) {
        found.extend(Quantity::share(1.0 / f64::from(below)));
    }
    for (start, share) in
        [("zweidrittel", 2.0 / 3.0), ("dreiviertel", 0.75), ("vierfunftel", 0.8), ("dreifunftel", 0.6)]
    {
        if word.starts_with(start) {
            found.extend(Quantity::share(share));
        }
    }
    if ["majorit", "mayor", "mehrheit"].iter().any(|stem| word.contains(stem)) {
        found.push(Quantity::Majority);
    }
    let large =
        matches!(word, "cent" | "cents" | "mille" | "million" | "millions" | "hundred" | "thousand" | "mil" | "cien")
            || ["hundert", "tausend", "cientos", "million"].iter().any(|stem| word.contains(stem));
    if large {
        found.push(Quantity::Large);
    }
}

fn length(unit: Unit, count: u32) -> Quantity {
    match unit {
        Unit::Hours(hours) => Quantity::Hours(hours.saturating_mul(count)),
        Unit::Days(days) => Quantity::Days(days.saturating_mul(count)),
        Unit::Months(months) => Quantity::Months(months.saturating_mul(count)),
    }
}

/// The unit that a word names, or whose frequency it says.
fn unit(word: &str) -> Option<Unit> {
    const ENDINGS: [(&[&str], Unit); 6] = [
        (&["vierteljahr", "vierteljahrlich", "vierteljahres", "quartal", "quartals"], Unit::Months(3)),
        (&["halbjahr", "halbjahres", "halbjahrlich"], Unit::Months(6)),
        (&["jahr", "jahre", "jahren", "jahres", "jahrlich", "jahrliche", "jahrlichen", "jahrig"], Unit::Months(12)),
        (&["monat", "monate", "monaten", "monats", "monatlich", "monatliche", "monatlichen"], Unit::Months(1)),
        (&["woche", "wochen", "wochentlich", "wochentliche", "wochentlichen"], Unit::Days(7)),
        (&["tag", "tage", "tagen", "tages", "taglich", "tagig", "tagige", "tagigen"], Unit::Days(1)),
    ];
    let unit = match word {
        "an" | "ans" | "annee" | "annees" | "annuel" | "annuels" | "annuelle" | "annuelles" | "annuellement"
        | "exercice" | "exercices" | "ejercicio" | "ejercicios" | "year" | "years" | "yearly" | "annual"
        | "annually" | "ano" | "anos" | "anual" | "anuales" | "anualmente" => Unit::Months(12),
        "semestre" | "semestres" | "semestriel" | "semestrielle" | "semester" | "semestral" => Unit::Months(6),
        "trimestre" | "trimestres" | "trimestriel" | "trimestrielle" | "quarter" | "quarters" | "quarterly"
        | "trimestral" => Unit::Months(3),
        "bimestre" | "bimestres" | "bimestriel" | "bimestrielle" | "bimestral" => Unit::Months(2),
        "cuatrimestre" | "cuatrimestres" | "cuatrimestral" | "quadrimestre" | "quadrimestres" => Unit::Months(4),
        "biennial" | "biennal" | "bienal" | "bisannuel" | "bisannuelle" => Unit::Months(24),
        "mois" | "mensuel" | "mensuels" | "mensuelle" | "mensuelles" | "mensuellement" | "month" | "months"
        | "monthly" | "mes" | "meses" | "mensual" | "mensuales" | "mensualmente" => Unit::Months(1),
        "semaine" | "semaines" | "hebdomadaire" | "hebdomadaires" | "week" | "weeks" | "weekly" | "semana"
        | "semanas" | "semanal" => Unit::Days(7),
        "fortnight" | "fortnightly" | "quinzaine" | "quincena" => Unit::Days(14),
        "jour" | "jours" | "journee" | "quotidien" | "quotidienne" | "day" | "days" | "daily" | "dia" | "dias"
        | "diario" => Unit::Days(1),
        "heure" | "heures" | "h" | "hour" | "hours" | "stunde" | "stunden" | "stundig" | "hora" | "horas" => {
            Unit::Hours(1)
        }
        // German makes one word of the unit and what it counts: Geschäftsjahr, Werktage.
        _ => ENDINGS.iter().find(|(endings, _)| endings.iter().any(|ending| word.ends_with(ending)))?.1,
    };
    Some(unit)
}

/// The denominator that a word says: « tiers », `Viertel`, `tenth`.
fn denominator(word: &str) -> Option<u32> {
    let number = match word {
        "moitie" | "demi" | "demie" | "half" | "halb" | "halbe" | "halben" | "halfte" | "mitad" | "medio" | "media" => {
            2
        }
        "tiers" | "tierce" | "third" | "thirds" | "drittel" | "dritteln" | "dritte" | "dritten" | "tercio"
        | "tercios" | "tercera" | "terceras" => 3,
        "quart" | "quarts" | "quarter" | "quarters" | "fourth" | "fourths" | "viertel" | "vierteln" | "vierte"
        | "vierten" | "cuarto" | "cuartos" | "cuarta" | "cuartas" => 4,
        "cinquieme" | "cinquiemes" | "fifth" | "fifths" | "funftel" | "funfteln" | "funfte" | "funften" | "quinto"
        | "quintos" | "quinta" | "quintas" => 5,
        "sixieme" | "sixiemes" | "sixth" | "sixths" | "sechstel" | "sechsteln" | "sechste" | "sechsten" | "sexto"
        | "sexta" => 6,
        "septieme" | "septiemes" | "seventh" | "sevenths" | "siebtel" | "siebteln" | "septimo" | "septima" => 7,
        "huitieme" | "huitiemes" | "eighth" | "eighths" | "achtel" | "achteln" | "octavo" | "octava" => 8,
        "neuvieme" | "neuviemes" | "ninth" | "ninths" | "neuntel" | "neunteln" | "noveno" | "novena" => 9,
        "dixieme" | "dixiemes" | "tenth" | "tenths" | "zehntel" | "zehnteln" | "zehnte" | "zehnten" | "decimo"
        | "decimos" | "decima" => 10,
        "vingtieme" | "vingtiemes" | "twentieth" | "zwanzigstel" | "zwanzigsten" => 20,
        "centieme" | "centiemes" | "hundredth" | "hundertstel" => 100,
        _ => return None,
    };
    Some(number)
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        let length = if sign.is_ascii_digit() {
            let (readings, length) = figures(rest);
            tokens.push(Token::Figures(readings));
            length
        } else if sign.is_alphabetic() {
            let end = rest.find(|sign: char| !(sign.is_alphabetic() || is_mark(sign))).unwrap_or(rest.len());
            tokens.push(Token::Word(normal(rest.get(..end).unwrap_or_default())));
            end
        } else {
            if !(sign.is_whitespace() || sign == '-' || sign == '\u{2011}') {
                tokens.push(Token::Sign(sign));
            }
            sign.len_utf8()
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    tokens
}

/// Whether it is an accent that follows its letter.
fn is_mark(sign: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&sign)
}

/// The readings, in thousandths, of the figures with which a text begins, and how many bytes they are: `10.000` is ten
/// thousand or ten.
fn figures(text: &str) -> (Vec<u64>, usize) {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let first = digits(text);
    let read = |figures: &str| figures.parse::<u64>().ok().and_then(|number| number.checked_mul(1000));
    let mut all = text.get(..first).unwrap_or_default().to_owned();
    let mut readings: Vec<u64> = read(&all).into_iter().collect();
    let mut end = first;
    // Groups of three figures: thousands, with any of the signs that separate them.
    while let Some(sign) = text.get(end..).unwrap_or_default().chars().next() {
        let group = text.get(end + sign.len_utf8()..).unwrap_or_default();
        if !matches!(sign, '.' | ',' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}') || digits(group) != 3 || all.len() > 15
        {
            break;
        }
        all.push_str(group.get(..3).unwrap_or_default());
        end += sign.len_utf8() + 3;
        readings.extend(read(&all));
    }
    // Decimals, of which three count.
    let after = text.get(end..).unwrap_or_default();
    let decimals = after.get(1..).map_or(0, digits);
    if after.starts_with(['.', ',']) && (1..=3).contains(&decimals) {
        let decimal = after.get(1..=decimals).and_then(|figures| format!("{figures:0<3}").parse::<u64>().ok());
        readings.extend(read(&all).zip(decimal).and_then(|(whole, decimal)| whole.checked_add(decimal)));
    }
    (readings, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_text_says_is_found() {
        let words = NumberWords::all();
        let days = Quantity::Days;
        let months = Quantity::Months;
        let share = |share| Quantity::share(share).unwrap();
        let number = |number| Quantity::number(number).unwrap();
        for (text, quantity) in [
            ("au moins sept jours avant la date", days(7)),
            ("sept (7) jours francs", days(7)),
            ("15jours", days(15)),
            ("drei aufeinanderfolgende Geschäftsjahre", months(36)),
            ("für die Dauer von zwei Jahren", months(24)),
            ("une fois par an", months(12)),
            ("pour trois exercices", months(36)),
            ("durante dos ejercicios", months(24)),
            ("cada bimestre", months(2)),
            ("la réunion annuelle", months(12)),
            ("jährlich", months(12)),
            ("vierteljährlich", months(3)),
            ("innerhalb von sechs Monaten", months(6)),
            ("at least two weeks", days(14)),
            ("Le quorum est aux deux-tiers", share(2.0 / 3.0)),
            ("mit Dreiviertelmehrheit", share(0.75)),
            ("eine Mehrheit von drei Vierteln", share(0.75)),
            ("the tenth part", share(0.1)),
            ("mindestens 51 %", share(0.51)),
            ("la moitié des membres", share(0.5)),
            ("2/3 of those present", share(2.0 / 3.0)),
            ("dos tercios", share(2.0 / 3.0)),
            ("über 10.000 Euro", number(10_000.0)),
            ("1\u{202f}500,50 €", number(1500.5)),
            ("vingt et un membres", number(21.0)),
            ("das einundzwanzigste und fünfundzwanzig", number(25.0)),
            ("einfache Mehrheit", Quantity::Majority),
            ("zehntausend Euro", Quantity::Large),
        ] {
            assert!(said(text, words).contains(&quantity), "{text}: {:?}", said(text, words));
        }
        for text in
            ["La majorité des deux tiers est requise.", "zwei Drittel", "dos tercios", "two-thirds", "les 2 tiers"]
        {
            let third = share(1.0 / 3.0);
            assert!(!said(text, words).contains(&third) && said(text, words).contains(&share(2.0 / 3.0)), "{text}");
        }
        assert!(said("un tiers des membres, deux fois", words).contains(&share(1.0 / 3.0)));
        assert!(said("Der Vertrag wird geschlossen.", words).iter().all(|one| *one != days(30)));
    }

    #[test]
    fn lengths_that_are_the_same_are_found() {
        let same = |one: Quantity, other: Quantity| one.equivalents().contains(&other);
        assert!(same(Quantity::Days(14), Quantity::Days(15)));
        assert!(same(Quantity::Months(12), Quantity::Days(365)));
        assert!(same(Quantity::Hours(48), Quantity::Days(2)));
        assert!(!same(Quantity::Days(7), Quantity::Days(14)));
        assert_eq!(Quantity::of_duration("P1Y6M"), Some(vec![Quantity::Months(18)]));
        assert_eq!(Quantity::of_duration("P2W"), Some(vec![Quantity::Days(14)]));
        assert_eq!(Quantity::of_duration("PT48H"), Some(vec![Quantity::Hours(48)]));
    }
}
