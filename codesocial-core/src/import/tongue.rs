//! In which language a text is written, told by the words that every text of it has.

/// The most frequent words of texts of this kind, by language: `words/frequent`.
const FREQUENT: [(&str, &str); 4] = [
    ("de", include_str!("../../words/frequent/de.txt")),
    ("en", include_str!("../../words/frequent/en.txt")),
    ("es", include_str!("../../words/frequent/es.txt")),
    ("fr", include_str!("../../words/frequent/fr.txt")),
];

/// So many words of a text are looked at.
const LOOKED_AT: usize = 20_000;

/// So many must be of the language.
const LEAST: usize = 3;

/// The language of a text, where its words leave no doubt: half as many again as of any other.
pub(crate) fn language<'t>(texts: impl Iterator<Item = &'t str>) -> Option<&'static str> {
    let mut known: std::collections::HashMap<&str, u8> = std::collections::HashMap::new();
    for (bit, (_, words)) in FREQUENT.iter().enumerate() {
        for word in words.split_whitespace() {
            *known.entry(word).or_default() |= 1 << bit;
        }
    }
    let mut counts = [0_usize; FREQUENT.len()];
    let words = texts.flat_map(|text| text.split(|sign: char| !sign.is_alphabetic())).filter(|word| !word.is_empty());
    for word in words.take(LOOKED_AT) {
        let bits = known.get(word.to_lowercase().as_str()).copied().unwrap_or_default();
        for (bit, count) in counts.iter_mut().enumerate() {
            *count += usize::from(bits >> bit & 1);
        }
    }
    let (place, most) = counts.iter().copied().enumerate().max_by_key(|(_, count)| *count)?;
    let second = counts.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, count)| *count).max()?;
    (most >= LEAST && most * 2 >= second * 3).then(|| FREQUENT.get(place).map(|(tag, _)| *tag))?
}

#[cfg(test)]
mod tests {
    use super::language;

    #[test]
    fn the_language_is_that_of_the_words() {
        for (text, expected) in [
            ("Les membres de l’association sont convoqués par le bureau.", Some("fr")),
            ("The members of the association are called by the board.", Some("en")),
            ("Die Mitglieder werden durch den Vorstand einberufen.", Some("de")),
            ("Los socios son convocados por la junta en el plazo de dos meses.", Some("es")),
            ("Lorem ipsum dolor sit amet", None),
            ("", None),
        ] {
            assert_eq!(language([text].into_iter()), expected, "{text}");
        }
    }
}
