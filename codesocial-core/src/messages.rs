//! Every word that a person reads, by language. Logic knows only their names.
//!
//! They stand in `messages/<tag>/`: the pages of rules and of kinds of change, one a file, and the words of the interface. A
//! further language is a folder there, and its feature in `Cargo.toml`.

mod fill;
mod language;
pub(crate) mod model;
mod page;
mod plural;
mod store;
mod tell;
mod time;

use crate::base::letters;
pub use fill::fill;
pub(crate) use fill::places;
pub use language::Language;
pub(crate) use page::Page;
pub use store::{BUILD, Source, set_source};
pub(crate) use store::{named, phrases, schema};
pub(crate) use tell::tell;

/// A text that begins with a capital.
pub(crate) fn capital(text: &str) -> String {
    let mut signs = text.chars();
    signs.next().map_or(String::new(), |first| letters::upper_letter(first).chain(signs).collect())
}

/// A title as it stands within a sentence.
pub(crate) fn small(title: &str) -> String {
    let mut signs = title.chars();
    signs.next().map_or(String::new(), |first| letters::lower_letter(first).chain(signs).collect())
}

#[cfg(test)]
pub(crate) mod tests {
    use super::Language;

    pub(crate) fn english() -> Language {
        Language::of_tag("en").unwrap()
    }

    pub(crate) fn french() -> Language {
        Language::of_tag("fr").unwrap()
    }

    #[test]
    fn each_part_that_a_reference_may_name_has_its_words() {
        for part in crate::model::shapes::named_by_references() {
            for language in [english(), french()] {
                assert!(language.word_if_any("parts", part.name()).is_some(), "{}", part.name());
            }
        }
    }
}
