//! The words of associations, in the languages of their texts, and what the model has for them.

use crate::base::nearest::plain;
use crate::messages::Language;

/// The full names of what the model has for a word: `Membership.exclude` for `radiation`. Capitals, accents, articles, inclusive
/// endings and simple plurals do not count.
pub(super) fn targets(language: Language, name: &str) -> Vec<&'static str> {
    if name.len() > MOST_BYTES {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (tag, words, targets) in entries(language) {
        let sought = stem(name, tag);
        if words.split(',').any(|word| stem(word, tag) == sought) {
            found.extend(targets.split_whitespace().filter(|target| !found.contains(target)).collect::<Vec<_>>());
        }
    }
    found
}

/// The words, as they are written in the lists.
pub(super) fn words(language: Language) -> impl Iterator<Item = &'static str> {
    entries(language).flat_map(|(_, words, _)| words.split(',').map(str::trim))
}

/// Longer names are no word.
const MOST_BYTES: usize = 100;

/// The lines: the language of the words, the words, and where they lead.
pub(super) fn entries(language: Language) -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    language.vocabulary().lines().filter_map(|line| {
        let (tag, line) = line.split_once(' ')?;
        let (words, targets) = line.split_once('=')?;
        Some((tag, words.trim(), targets))
    })
}

const ARTICLES: &[&str] = &[
    "le", "la", "les", "l", "un", "une", "the", "a", "an", "der", "die", "das", "ein", "eine", "el", "los", "las",
    "una",
];

/// What the forms of a word share, near enough to find it by.
fn stem(name: &str, tag: &str) -> String {
    let apart = |letter: char| letter.is_whitespace() || matches!(letter, '-' | '\'' | '’');
    let words = name.split(apart).map(|word| plain(word.split(['·', '(', '/', '*']).next().unwrap_or_default()));
    let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
    let bare = match words.as_slice() {
        [article, rest @ ..] if !rest.is_empty() && ARTICLES.contains(&article.as_str()) => rest,
        all => all,
    };
    bare.iter().map(|word| singular(word, tag)).collect::<Vec<_>>().join(" ")
}

/// A word without the ending of its plural. What it also takes from a singular it takes from both sides of a comparison.
fn singular(word: &str, tag: &str) -> String {
    let endings: &[&[&str]] = match tag {
        "fr" => &[&["s", "x"]],
        "en" => &[&["ies", "y"], &["s"]],
        "de" => &[&["n", "s"], &["er", "e"]],
        "es" => &[&["s"], &["e"]],
        _ => &[],
    };
    let mut word = word;
    for step in endings {
        let shorter = step.iter().find_map(|ending| word.strip_suffix(ending));
        word = shorter.filter(|rest| rest.len() > 2).unwrap_or(word);
    }
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::model::Model;
    use crate::messages::tests::{english, french};
    use crate::operations::explain::find::at_name;

    #[test]
    fn every_target_stands_in_the_model() {
        for (tag, words, targets) in entries(english()) {
            let lost: Vec<&str> =
                targets.split_whitespace().filter(|name| at_name(Model::published(), name).is_none()).collect();
            assert!(lost.is_empty() && !targets.trim().is_empty(), "{tag} {words}: {lost:?}");
        }
    }

    #[test]
    fn every_language_has_its_words_once() {
        for tag in ["fr", "en", "de", "es"] {
            let of_tag = entries(french()).filter(|(of, ..)| *of == tag).flat_map(|(_, words, _)| words.split(','));
            let mut stems: Vec<String> = of_tag.map(|word| stem(word, tag)).collect();
            assert!(stems.len() >= 60 && stems.iter().all(|stem| !stem.is_empty()), "{tag}: {}", stems.len());
            stems.sort();
            let twice: Vec<_> = stems.windows(2).filter(|two| two[0] == two[1]).map(|two| &two[0]).collect();
            assert!(twice.is_empty(), "{tag}: {twice:?}");
        }
    }

    #[test]
    fn forms_of_a_word_lead_to_the_same() {
        for (name, first) in [
            ("radiation", "Membership.exclude"),
            ("la radiation", "Membership.exclude"),
            ("RADIATIONS", "Membership.exclude"),
            ("adhérent·e·s", "Governance.membership"),
            ("adherents", "Governance.membership"),
            ("l’assemblée générale", "Governance.bodies"),
            ("assemblees generales", "Governance.bodies"),
            ("Bureaux", "Governance.bodies"),
            ("proxies", "Session.proxies"),
            ("by laws", "Document"),
            ("treasurers", "Role"),
            ("Vorstände", "Governance.bodies"),
            ("Mitgliederversammlungen", "Governance.bodies"),
            ("Mitglieder", "Governance.membership"),
            ("Einladungen", "Session.notice"),
            ("cuotas", "Membership.dues"),
            ("reuniones", "Governance.bodies"),
            ("presidentes", "Role"),
            ("organo", "Governance.bodies"),
            ("actas", "Process.record"),
        ] {
            assert_eq!(targets(english(), name).first(), Some(&first), "{name}");
        }
        for name in ["", " ", "le", "s", "radiatio", "·", "zzz", &"la ".repeat(50)] {
            assert!(targets(english(), name).is_empty(), "{name}");
        }
    }
}
