//! Words by which texts speak of something, given by how they begin.

use crate::audit::expectations::words;
use crate::base::language_tag::primary;
use crate::tree::foreign::ForeignLookup;
use crate::tree::node::Node;

/// Beginnings of words in small letters without accents, by language.
#[derive(Debug)]
pub(crate) struct Beginnings(Node<'static>);

impl Beginnings {
    /// Those of a language (a BCP 47 tag); none where its words are not known.
    pub(crate) fn of(&self, language: &str) -> Option<Vec<&'static str>> {
        let language = primary(language);
        self.0.get_foreign(&language).map(|_| words(self.0, &language))
    }

    /// Those under `words`.
    pub(super) fn under(node: Node<'static>) -> Option<Beginnings> {
        node.get_foreign("words").map(Beginnings)
    }

    #[cfg(test)]
    pub(crate) fn check(&self) {
        use crate::analysis::wording::scan::folded;
        let mut languages: Vec<&str> = self.0.members().filter_map(|(language, _)| language.as_str()).collect();
        languages.sort_unstable();
        assert_eq!(languages, ["de", "en", "es", "fr"]);
        let mut all = languages.into_iter().flat_map(|language| self.of(language).unwrap());
        assert!(all.all(|word| *word == folded(word) && word.len() > 1), "{self:?}");
    }
}

/// Whether a word, in small letters without accents, begins with one of these.
pub(crate) fn begins(word: &str, beginnings: &[&str]) -> bool {
    beginnings.iter().any(|beginning| word.starts_with(beginning))
}
