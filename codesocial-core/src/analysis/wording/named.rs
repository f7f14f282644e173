//! The words of `words/named/<language>.txt`: bodies, meetings, other texts and classes of members that a text may name, and by what it is
//! known that it says what they are. They come with the phrases of their language (`messages/store.rs`), which may be no part of the
//! library: then nobody looks for what they name.

use std::sync::OnceLock;

use crate::analysis::wording::terms::Terms;
use crate::base::language_tag::primary;
use crate::messages;

/// The words by language, each list read when a text first asks for it.
static TERMS: [(&str, OnceLock<Terms>); 4] =
    [("de", OnceLock::new()), ("en", OnceLock::new()), ("es", OnceLock::new()), ("fr", OnceLock::new())];

/// The words for texts of a language, if there are some and they are at hand.
pub(crate) fn terms(language: &str) -> Option<&'static Terms> {
    let language = primary(language);
    let (tag, terms) = TERMS.iter().find(|(known, _)| *known == language)?;
    if let Some(terms) = terms.get() {
        return Some(terms);
    }
    // What is not at hand now may be given later.
    let words = messages::named(tag)?;
    Some(terms.get_or_init(|| Terms::read(words)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::wording::scan::folded;

    const FILES: [(&str, &str); 4] = [
        ("de", include_str!("../../../words/named/de.txt")),
        ("en", include_str!("../../../words/named/en.txt")),
        ("es", include_str!("../../../words/named/es.txt")),
        ("fr", include_str!("../../../words/named/fr.txt")),
    ];

    #[test]
    fn the_files_have_the_form_that_their_readme_gives() {
        let readme = include_str!("../../../words/README.md");
        for (language, file) in FILES {
            let mut section = String::new();
            for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
                if line.starts_with('[') {
                    assert!(readme.contains(&format!("`{line}`")), "{language}: {line} is not in the README");
                    assert!(!section.contains(&format!("{line};")), "{language}: {line} twice");
                    section += &format!("{line};");
                    continue;
                }
                assert!(!section.is_empty(), "{language}: {line} stands in no section");
                for word in line.split([' ', '|']).map(|word| word.trim_matches([',', '*'])) {
                    let known = word == folded(word) && word.chars().all(|sign| sign.is_ascii_alphanumeric());
                    assert!(known, "{language}: {line}");
                }
            }
            let terms = terms(language).expect("a language with a file");
            assert_eq!(terms.lines("meetings").len(), terms.lines("rhythms").len(), "{language}");
        }
    }
}
