//! Every word that a person reads, by language: the rules' pages and the interface's words. Logic knows only their names.

mod fill;
pub(crate) mod model;
mod time;

pub use fill::fill;
pub(crate) use fill::places;

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::base::language_tag::lookup;
use crate::base::number;
use crate::compare::kind::Change;
use crate::diagnostic::finding::Datum;
use crate::diagnostic::rule::Rule;
use crate::tree::format::Format;
use crate::tree::limits::Limits;
use crate::tree::node::{Node, Tree};

/// A language in which messages are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    En,
    /// French.
    Fr,
}

impl Language {
    /// All of them, in the order of the pages of a rule.
    pub const ALL: [Language; 2] = [Language::En, Language::Fr];

    /// Its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Fr => "fr",
        }
    }

    /// The language of a BCP 47 tag or of a locale (`fr`, `fr-CA`, `fr_FR.UTF-8`), if messages exist in it.
    pub fn of_tag(tag: &str) -> Option<Language> {
        let tag = tag.split(['.', '@']).next().unwrap_or(tag);
        lookup(&[tag], Language::ALL.map(|language| (language.tag(), language)))
    }

    fn number(self) -> usize {
        self as usize
    }

    fn interface_text(self) -> &'static str {
        match self {
            Language::En => include_str!("../messages/en/interface.json"),
            Language::Fr => include_str!("../messages/fr/interface.json"),
        }
    }

    fn interface(self) -> Option<Node<'static>> {
        static TREES: [OnceLock<Tree<'static>>; 2] = [OnceLock::new(), OnceLock::new()];
        let tree = TREES.get(self.number())?.get_or_init(|| {
            crate::syntax::read(self.interface_text(), Format::Json, &Limits::MOST).tree.unwrap_or_default()
        });
        tree.root()
    }

    /// A word of the interface: `word("dimensions", "social")`. English where this language lacks it, then the key.
    pub fn word<'k>(self, group: &str, key: &'k str) -> &'k str {
        let find = |language: Language| language.interface()?.get(group)?.text(key);
        find(self).or_else(|| find(Language::En)).unwrap_or(key)
    }

    /// A word of the interface by a key that may have none.
    pub(crate) fn word_if_any(self, group: &str, key: &str) -> Option<&'static str> {
        self.interface()?.get(group)?.text(key)
    }

    /// Several things of which one would do, as a phrase: `a, b or c`.
    pub(crate) fn choice(self, items: &[String]) -> String {
        match items.split_last() {
            None => String::new(),
            Some((only, [])) => only.clone(),
            Some((end, before)) => format!("{} {} {end}", before.join(", "), self.word("words", "or")),
        }
    }
}

/// The page of a rule: its words in one language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Page {
    header: &'static str,
    body: &'static str,
}

impl Page {
    /// The page of a rule in a language.
    pub(crate) fn of(rule: &Rule, language: Language) -> Page {
        Page::read(rule.pages.get(language.number()).copied().unwrap_or_default())
    }

    /// The page of a kind of change in a language.
    pub(crate) fn of_change(change: &Change, language: Language) -> Page {
        Page::read(change.pages.get(language.number()).copied().unwrap_or_default())
    }

    fn read(page: &'static str) -> Page {
        let page = page.strip_prefix("---\n").unwrap_or(page);
        let (header, body) = page.split_once("\n---\n").unwrap_or(("", page));
        Page { header, body }
    }

    /// A line of the header: `message`, `help`, or of a variant (`message.tab`), falling back to the plain one.
    pub(crate) fn line(&self, name: &str, variant: Option<&str>) -> &'static str {
        let find = |wanted: &str| {
            self.header.lines().find_map(|line| {
                let text = line.strip_prefix(wanted)?.strip_prefix(':')?.trim();
                Some(text.trim_matches('"'))
            })
        };
        let special = variant.and_then(|variant| find(&format!("{name}.{variant}")));
        special.or_else(|| find(name)).unwrap_or("")
    }

    /// The names of the header's lines.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.header.lines().filter_map(|line| line.split_once(':').map(|(name, _)| name))
    }

    /// The title.
    pub(crate) fn title(&self) -> &'static str {
        self.body.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or("")
    }

    /// The three sections: what it is, why it matters, how to mend it (CommonMark).
    pub(crate) fn sections(&self) -> [&'static str; 3] {
        let mut sections = self.body.trim_start().split("\n## ").map(|section| match section.split_once('\n') {
            Some((_, text)) => text.trim(),
            None => "",
        });
        [sections.next(), sections.next(), sections.next()].map(Option::unwrap_or_default)
    }
}

/// Puts the facts into a message: each `{name}` becomes the fact of that name, in words of the language.
pub(crate) fn tell(message: &str, data: &[(&'static str, Datum)], language: Language) -> String {
    fill::fill_with(message, &mut |name, to| match data.iter().find(|(key, _)| *key == name) {
        Some((_, datum)) => {
            to.push_str(&render(datum, language));
            true
        }
        None => false,
    })
}

/// A text that begins with a capital.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// A longer text is cut in a message; `data` has it whole.
const LONGEST_IN_MESSAGE: usize = 80;

fn render(datum: &Datum, language: Language) -> String {
    match datum {
        Datum::Text(text) => shorten(text),
        Datum::Translated(text, translations) => {
            let translations = translations.iter().map(|(tag, translation)| (tag.as_str(), translation));
            shorten(lookup(&[language.tag()], translations).unwrap_or(text))
        }
        Datum::Phrase(phrase) => phrase.clone(),
        Datum::Number(number) => number::written(*number),
        Datum::Count(count) => count.to_string(),
        Datum::List(items) => {
            let items: Vec<String> = items.iter().map(|item| format!("`{}`", shorten(item))).collect();
            language.choice(&items)
        }
        Datum::Word(key) => language.word("words", key).to_owned(),
        Datum::WordOf(group, key) => language.word(group, key).to_owned(),
        Datum::Words(keys) => {
            let items: Vec<String> = keys.iter().map(|key| language.word("words", key).to_owned()).collect();
            language.choice(&items)
        }
        Datum::Parts(parts) => {
            let items: Vec<String> = parts.iter().map(|part| language.word("parts", part.name()).to_owned()).collect();
            language.choice(&items)
        }
    }
}

fn shorten(text: &str) -> String {
    let line = text.trim();
    if line.chars().count() <= LONGEST_IN_MESSAGE && !line.contains(['\n', '\r']) {
        return line.to_owned();
    }
    let first: String = line.chars().take_while(|c| !matches!(c, '\n' | '\r')).take(LONGEST_IN_MESSAGE).collect();
    format!("{}…", first.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_its_header_and_sections() {
        let page = Page::of(&crate::syntax::rules::duplicate_key::RULE, Language::Fr);
        assert_eq!(page.title(), "Une clé écrite deux fois");
        assert!(page.line("message", Some("none")).contains("{key}"));
        let [what, why, mend] = page.sections();
        assert!(
            what.starts_with("La même clé") && why.starts_with("JSON et YAML") && mend.starts_with("Gardez"),
            "{what}|{why}|{mend}"
        );
    }

    #[test]
    fn facts_fill_the_message() {
        let data = [("a", Datum::Number(2.0)), ("b", Datum::List(vec!["x".into(), "y".into()]))];
        assert_eq!(tell("{a} of {b}{c}", &data, Language::En), "2 of `x` or `y`{c}");
    }

    #[test]
    fn a_message_says_names_in_its_readers_language() {
        let translations = vec![("fr-CA".to_owned(), "Ville".to_owned()), ("de".to_owned(), "Stadt".to_owned())];
        let data = [("name", Datum::Translated("Stadt".into(), translations))];
        assert_eq!(tell("{name}", &data, Language::Fr), "Ville");
        assert_eq!(tell("{name}", &data, Language::En), "Stadt");
    }

    #[test]
    fn only_texts_of_the_document_are_cut() {
        let long = "mot ".repeat(40);
        let data = [("text", long.as_str().into()), ("phrase", Datum::Phrase(long.clone()))];
        assert!(tell("{text}", &data, Language::Fr).ends_with('…'));
        assert_eq!(tell("{phrase}", &data, Language::Fr), long);
    }

    #[test]
    fn no_key_of_the_words_is_written_twice() {
        use crate::tree::format::Format;
        use crate::tree::limits::Limits;
        for text in [
            include_str!("../messages/en/interface.json"),
            include_str!("../messages/fr/interface.json"),
            include_str!("../messages/en/model.json"),
            include_str!("../messages/fr/model.json"),
        ] {
            let findings = crate::syntax::read(text, Format::Json, &Limits::MOST).findings;
            assert!(findings.is_empty(), "{findings:?}");
        }
    }

    /// The words of the interface, group by group, with their placeholders.
    fn words(language: Language) -> Vec<(String, Vec<String>)> {
        let root = language.interface().unwrap();
        let groups =
            root.members().flat_map(|(group, words)| words.members().map(move |(key, word)| (group, key, word)));
        let words = groups.map(|(group, key, word)| {
            let pieces = word.as_str().unwrap().split('{').skip(1);
            let mut holes: Vec<String> = pieces.filter_map(|piece| Some(piece.split_once('}')?.0.to_owned())).collect();
            holes.sort();
            (format!("{}/{}", group.as_str().unwrap(), key.as_str().unwrap()), holes)
        });
        words.collect()
    }

    #[test]
    fn the_interface_says_the_same_in_every_language() {
        assert_eq!(words(Language::En), words(Language::Fr));
        for sign in [" :", " ;", " ?", " !", "'", "« ", " »"] {
            assert!(!Language::Fr.interface_text().contains(sign), "`{sign}`");
        }
    }

    #[test]
    fn a_locale_names_a_language() {
        assert_eq!(Language::of_tag("fr_FR.UTF-8"), Some(Language::Fr));
        assert_eq!(Language::of_tag("C"), None);
    }
}
