//! What a text says of itself in a form that leaves no doubt: its name, legal form, seat and dates.

use crate::base::date::Date;
use crate::import::article::Article;
use crate::import::proposals::sentences::{Mark, Token, sentences, tokens};
use crate::import::proposals::terms::quoted;
use crate::import::proposals::words::{Found, List, Words};

/// A name or a place has at most so many words, where nothing sets it apart.
const LONGEST: usize = 6;

/// What a text says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Facts {
    pub(crate) name: Option<String>,
    pub(crate) legal_form: Option<String>,
    pub(crate) seat: Option<String>,
    pub(crate) founded: Option<Date>,
    /// When this version was published.
    pub(crate) issued: Option<Date>,
    /// From when it applies.
    pub(crate) in_force: Option<Date>,
    /// When it was adopted, and the sentence that says so.
    pub(crate) adopted: Option<(Date, String)>,
    /// Where each of these stands in the source, by its key.
    pub(crate) places: Vec<(&'static str, usize)>,
}

/// What a text says of itself. `date` stands beside its words, as in its front matter.
pub(crate) fn facts(articles: &[Article], date: Option<&str>, language: &str) -> Facts {
    let mut facts = Facts { issued: date.and_then(numbers), ..Facts::default() };
    let Some(words) = Words::of(language) else { return facts };
    let mut open: Vec<&Article> = articles.iter().rev().collect();
    while let Some(article) = open.pop() {
        open.extend(article.articles.iter().rev());
        for words_of in [&article.heading, &article.content] {
            let text = words_of.text();
            for (start, sentence) in sentences(text, words) {
                let before = facts.said();
                facts.hear(sentence, &tokens(sentence, words), words);
                let said = facts.said();
                let at = words_of.source_of(start).unwrap_or(article.at);
                let new = said.iter().zip(before).filter(|((_, is), (_, was))| *is && !was);
                facts.places.extend(new.map(|((key, _), _)| (*key, at)));
            }
        }
    }
    facts
}

impl Facts {
    /// Which of these are known.
    fn said(&self) -> [(&'static str, bool); 7] {
        [
            ("name", self.name.is_some()),
            ("legalForm", self.legal_form.is_some()),
            ("seat", self.seat.is_some()),
            ("founded", self.founded.is_some()),
            ("issued", self.issued.is_some()),
            ("effective", self.in_force.is_some()),
            ("history", self.adopted.is_some()),
        ]
    }

    /// Where a key stands in the source.
    pub(crate) fn place(&self, key: &str) -> usize {
        self.places.iter().find(|(known, _)| *known == key).map_or(0, |(_, at)| *at)
    }

    fn hear(&mut self, sentence: &str, tokens: &[Token], words: &'static Words) {
        let own =
            |until: usize| (0..until).any(|at| tokens.get(at).is_some_and(|token| words.has(List::Own, &token.lower)));
        let first = |list| words.first(list, tokens, 0).filter(|found: &Found| !words.conditional(tokens, found.start));
        if self.name.is_none()
            && let Some(found) = first(List::Called)
            && (found.value == "own" || own(found.end))
        {
            self.name = name(sentence, tokens, found);
            self.legal_form = self.legal_form.take().or_else(|| {
                let name = crate::import::proposals::sentences::tokens(self.name.as_deref()?, words);
                let form = (0..name.len())
                    .find_map(|at| words.at(List::LegalSuffix, &name, at).filter(|found| found.end == name.len()))?;
                Some(form.value.to_owned())
            });
        }
        if self.legal_form.is_none()
            && let Some(found) = first(List::LegalForm)
        {
            let start = tokens.get(found.start).map(|token| token.start);
            let end = tokens.get(found.end - 1).map(|token| token.end);
            self.legal_form = start.zip(end).and_then(|(start, end)| sentence.get(start..end)).map(str::to_owned);
        }
        if self.seat.is_none()
            && let Some(found) = first(List::Seat)
        {
            self.seat = place(sentence, tokens, found);
        }
        let dated = |list| {
            let found = first(list)?;
            (found.end.saturating_sub(1)..found.end + 2).find_map(|at| date(sentence, tokens, at, words))
        };
        self.founded = self.founded.or_else(|| dated(List::Founded).filter(|_| own(tokens.len())));
        self.in_force = self.in_force.or_else(|| dated(List::InForce));
        self.issued = self.issued.or_else(|| dated(List::Issued));
        if self.adopted.is_none() {
            let this = (0..tokens.len()).any(|at| words.begins(List::ThisText, tokens, at));
            self.adopted = dated(List::Adopted).filter(|_| this).map(|date| (date, sentence.to_owned()));
        }
    }
}

/// What stands in quotation marks right behind an expression, else the few words that end the sentence.
fn name(sentence: &str, tokens: &[Token], found: Found) -> Option<String> {
    let behind = tokens.get(found.end.checked_sub(1)?)?.end;
    let set_apart = quoted(sentence).into_iter().find(|(start, _)| *start >= behind);
    if let Some((start, end)) = set_apart {
        let between = sentence.get(behind..start)?;
        let near = !between.contains(['.', ';', ',']) && between.split_whitespace().count() <= 4;
        return sentence.get(start..end).map(str::trim).filter(|name| near && !name.is_empty()).map(str::to_owned);
    }
    let rest = tokens.get(found.end..)?;
    let clean = rest.iter().skip(1).all(|token| token.mark == Mark::None);
    let large = rest.first().is_some_and(|first| !first.small);
    let words = sentence.get(rest.first()?.start..)?.trim_end_matches(['.', ' ', ';']);
    (clean && large && rest.len() <= LONGEST && !words.contains("..")).then(|| words.to_owned())
}

/// The words behind an expression, up to the next mark: a place, which begins with a capital letter.
fn place(sentence: &str, tokens: &[Token], found: Found) -> Option<String> {
    let rest = tokens.get(found.end..)?;
    let length =
        rest.iter().enumerate().skip(1).find(|(_, token)| token.mark != Mark::None).map_or(rest.len(), |(at, _)| at);
    let (first, last) = (rest.first()?, rest.get(length.checked_sub(1)?)?);
    let plain = !first.small && length <= LONGEST && first.mark == Mark::None;
    // `fixé à ...` is a blank to fill.
    let said = sentence.get(tokens.get(found.end - 1)?.end..last.end)?;
    let name = sentence.get(first.start..last.end).filter(|_| plain && !said.contains("..") && !said.contains('…'))?;
    // A sentence that goes on without a mark says more than a place.
    rest.get(..length)?.iter().all(|token| !token.small || token.end - token.start <= 3).then(|| name.to_owned())
}

/// The date that begins at a token: `3 mai 2020`, `May 3, 2020`, `2020-05-03`, `03.05.2020`.
fn date(sentence: &str, tokens: &[Token], at: usize, words: &'static Words) -> Option<Date> {
    let token = |at: usize| tokens.get(at);
    let day = |token: &Token| {
        let figures = token.lower.trim_end_matches(|sign: char| !sign.is_ascii_digit());
        figures.parse::<u8>().ok().filter(|day| (1..=31).contains(day) && figures.len() <= 2)
    };
    let month = |token: &Token| words.value(List::Month, &token.lower)?.parse::<u8>().ok();
    let year = |token: &Token| token.lower.parse::<u16>().ok().filter(|year| (1800..2200).contains(year));
    // `3 de mayo de 2020`
    let skip =
        |at: usize| if token(at).is_some_and(|token| token.lower == "de" || token.lower == "of") { at + 1 } else { at };
    let first = token(at)?;
    let (y, m, d) = match (day(first), month(first)) {
        (Some(d), _) => {
            let second = skip(at + 1);
            match token(second).and_then(month) {
                Some(m) => (token(skip(second + 1)).and_then(year)?, m, d),
                None => return numbers(sentence.get(first.start..token(at + 2)?.end)?),
            }
        }
        (None, Some(m)) => (token(at + 2).and_then(year)?, m, token(at + 1).and_then(day)?),
        _ => return numbers(sentence.get(first.start..token(at + 2)?.end)?),
    };
    Date::of_text(&format!("{y:04}-{m:02}-{d:02}"))
}

/// A date in figures whose order leaves no doubt: the year first with hyphens, or last with points.
fn numbers(text: &str) -> Option<Date> {
    let text = text.trim_matches(['"', '\'', ' ']);
    if let Some(date) = Date::of_text(text.get(..10).unwrap_or(text)) {
        return Some(date);
    }
    let parts: Vec<&str> = text.split('.').map(str::trim).collect();
    let [day, month, year] = parts.as_slice() else { return None };
    let (day, month): (u8, u8) = (day.parse().ok()?, month.parse().ok()?);
    Date::of_text(&format!("{year}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_says_of_itself() {
        let heard = |text: &str, language: &str| {
            let mut facts = Facts::default();
            if let Some(words) = Words::of(language) {
                for (_, sentence) in sentences(text, words) {
                    facts.hear(sentence, &tokens(sentence, words), words);
                }
            }
            facts
        };
        let day = |text: &str| Date::of_text(text);
        let text = "Il est fondé une association régie par la loi du 1er juillet 1901, ayant pour titre « Le Pré ». Le siège social est fixé à Valmont. \
            Les présents statuts ont été adoptés le 3 mai 2020. Ils entrent en vigueur le 1er juin 2020.";
        let facts = heard(text, "fr");
        assert_eq!(facts.name.as_deref(), Some("Le Pré"));
        assert_eq!(facts.legal_form.as_deref(), Some("association régie par la loi du 1er juillet 1901"));
        assert_eq!(facts.seat.as_deref(), Some("Valmont"));
        assert_eq!(facts.adopted.map(|(day, _)| day), day("2020-05-03"));
        assert_eq!(facts.in_force, day("2020-06-01"));
        let facts = heard("Der Verein führt den Namen „Wiese e. V.“. Der Sitz des Vereins ist Bonn.", "de");
        assert_eq!((facts.name.as_deref(), facts.seat.as_deref()), (Some("Wiese e. V."), Some("Bonn")));
        let facts = heard("The name of the association is Meadow. Its registered office is in Hull.", "en");
        assert_eq!((facts.name.as_deref(), facts.seat.as_deref()), (Some("Meadow"), Some("Hull")));
        let facts = heard("La asociación se denomina \"El Prado\". Tendrá su domicilio en Teruel, calle Mayor.", "es");
        assert_eq!((facts.name.as_deref(), facts.seat.as_deref()), (Some("El Prado"), Some("Teruel")));
        // What is left to fill in, or what somebody else does, is no fact.
        for text in [
            "Le siège social est fixé à ...",
            "Le siège est fixé par le bureau.",
            "Les comptes sont adoptés le 3 mai 2020.",
        ] {
            assert_eq!(heard(text, "fr"), Facts::default(), "{text}");
        }
        assert_eq!(numbers("20.06.2024"), day("2024-06-20"));
        assert_eq!(numbers("06/20/2024"), None);
    }
}
