//! Words by which texts speak of something, given by how they begin.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::base::language_tag::primary;

/// Beginnings of words in small letters without accents, by language.
#[derive(Debug, Deserialize)]
pub(crate) struct Beginnings(BTreeMap<String, Vec<String>>);

impl Beginnings {
    /// Those of a language (a BCP 47 tag); none where its words are not known.
    pub(crate) fn of(&self, language: &str) -> Option<&[String]> {
        self.0.get(&primary(language)).map(Vec::as_slice)
    }

    #[cfg(test)]
    pub(crate) fn check(&self) {
        use crate::analysis::wording::scan::folded;
        let languages: Vec<&str> = self.0.keys().map(String::as_str).collect();
        assert_eq!(languages, ["de", "en", "es", "fr"]);
        assert!(self.0.values().flatten().all(|word| *word == folded(word) && word.len() > 1), "{self:?}");
    }
}

/// Whether a word, in small letters without accents, begins with one of these.
pub(crate) fn begins(word: &str, beginnings: &[String]) -> bool {
    beginnings.iter().any(|beginning| word.starts_with(beginning.as_str()))
}
