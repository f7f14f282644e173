//! A language in which messages are written.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::base::language_tag::lookup;
use crate::base::languages::canonical;
use crate::messages::fill;
use crate::messages::plural;
use crate::messages::store::{self, TABLES, Table, line};

/// A language in which messages are written. Which ones there are, the folders of `messages/` say.
#[derive(Clone, Copy)]
pub struct Language(&'static Table);

/// The language in which the standard is written, for what lacks words in another.
pub(super) const FALLBACK: &str = "en";

impl Language {
    /// The languages whose words are at hand: part of the library, or given to it.
    pub fn all() -> impl Iterator<Item = Language> + Clone {
        store::at_hand().into_iter().map(Language)
    }

    /// Its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        self.0.tag
    }

    /// The language of a BCP 47 tag or of a locale (`fr`, `fr-CA`, `fr_FR.UTF-8`), if its words are at hand.
    pub fn of_tag(tag: &str) -> Option<Language> {
        let tag = tag.split(['.', '@']).next().unwrap_or(tag);
        let of = |tag: &str| lookup(&[tag], Language::all().map(|language| (language.tag(), language)));
        of(tag).or_else(|| of(&canonical(tag)))
    }

    /// The tags of all languages that the library knows, whether their words are at hand or not.
    pub(crate) fn known() -> impl Iterator<Item = &'static str> + Clone {
        TABLES.iter().map(|table| table.tag)
    }

    /// Whether the library knows the language of a tag, its words being at hand or not.
    pub(crate) fn is_known(tag: &str) -> bool {
        lookup(&[tag], Language::known().map(|known| (known, ()))).is_some()
    }

    /// A word of the interface: `word("dimensions", "social")`. That of [`Language::default`] where this language lacks it,
    /// then the name.
    pub fn word<'k>(self, group: &str, name: &'k str) -> &'k str {
        self.word_if_any(group, name).unwrap_or(name)
    }

    /// A word of the interface by a name that may have none.
    pub fn word_if_any(self, group: &str, name: &str) -> Option<&'static str> {
        line(self.section(group)?, name).or_else(|| line(Language::default().section(group)?, name))
    }

    /// The words for so many, with the number as `{count}`: `files.one`, `files.other` and their like, by the plural category of
    /// the number.
    pub fn counted(self, group: &str, name: &str, count: usize) -> String {
        let count = count.to_string();
        fill(self.plural_if_any(group, name, &count).unwrap_or(name), &[("count", &count)])
    }

    /// The words that go with a number, as it is shown: those for this very number (`day.1`), else those of its category.
    pub(crate) fn plural_if_any(self, group: &str, name: &str, number: &str) -> Option<&'static str> {
        let of = |category: &str| self.word_if_any(group, &format!("{name}.{category}"));
        of(number).or_else(|| of(self.category(number))).or_else(|| of("other"))
    }

    /// The plural category of a number, as it is shown: `one`, `other` and their like (CLDR).
    pub fn category(self, number: &str) -> &'static str {
        let rules = self.section("plurals").unwrap_or_default();
        plural::category(rules.lines().filter_map(|line| line.split_once('=')), number)
    }

    /// Several things in a row: `a, b and c` where `last` is `and`, `a, b or c` where it is `or`.
    pub fn list(self, last: &str, items: &[String]) -> String {
        match items.split_last() {
            None => String::new(),
            Some((only, [])) => only.clone(),
            Some((end, before)) => {
                [&before.join(self.word("lists", "between")), self.word("lists", last), end].concat()
            }
        }
    }

    /// A section of the words, or else that of [`Language::default`].
    pub(super) fn section(self, heading: &str) -> Option<&'static str> {
        self.0.words(heading).or_else(|| Language::default().0.words(heading))
    }

    /// A section of the pages.
    pub(super) fn page(self, heading: &str) -> Option<&'static str> {
        self.0.page(heading)
    }

    /// The words of associations in every language of texts, where the pages of this one are at hand: lines
    /// `fr siège, siège social = Subject.contact`.
    pub(crate) fn vocabulary(self) -> &'static str {
        self.page("vocabulary").unwrap_or_default()
    }

    /// Whether the pages are at hand that explain things at length.
    pub(crate) fn has_pages(self) -> bool {
        self.0.has_pages()
    }

    /// The questions of a template.
    pub(crate) fn template(self) -> Option<&'static str> {
        self.0.template()
    }
}

/// English where it is at hand, else the first language that is.
impl Default for Language {
    fn default() -> Language {
        static NONE: Table = Table::of("und", None, None, None);
        let tables = store::at_hand();
        let english = tables.iter().find(|table| table.tag == FALLBACK);
        Language(english.or(tables.first()).copied().unwrap_or(&NONE))
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Language) -> bool {
        self.tag() == other.tag()
    }
}

impl Eq for Language {}

impl fmt::Debug for Language {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.tag())
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Language {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Language".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let each = Language::all().map(|language| {
            let name = language.word("language", "in-english");
            schemars::json_schema!({ "type": "string", "const": language.tag(), "description": format!("{name}.") })
        });
        schemars::json_schema!({
            "oneOf": each.collect::<Vec<_>>(),
            "description": "A language in which messages are written.",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        Language::of_tag(tag).unwrap()
    }

    #[test]
    fn a_locale_names_a_language() {
        assert_eq!(Language::of_tag("fr_FR.UTF-8"), Some(language("fr")));
        assert_eq!(Language::of_tag("sr@latin"), None);
        assert_eq!(Language::of_tag("C"), None);
    }

    #[test]
    fn counts_are_said_by_the_rules_of_the_language() {
        let hours = |tag, count| language(tag).counted("periods", "hour", count);
        assert_eq!([hours("en", 0), hours("en", 1)], ["0 hours", "1 hour"]);
        assert_eq!([hours("fr", 0), hours("fr", 1), hours("fr", 2)], ["0\u{a0}heure", "1\u{a0}heure", "2\u{a0}heures"]);
        assert_eq!(language("fr").category("1000000"), "many");
    }

    #[test]
    fn a_language_is_a_table_and_lacks_what_english_has_not() {
        static WORDS: &str = concat!(
            "codesocial words pl ",
            env!("CODESOCIAL_WORDS"),
            "\n=== lists\nand= i \n=== periods\nday.few={count} dni\nday.many={count} dni\nday.one={count} dzień\n",
            "=== plurals\none=i = 1 and v = 0\nfew=v = 0 and i % 10 = 2..4 and i % 100 != 12..14\nmany=v = 0\n"
        );
        static POLISH: Table = Table::of("pl", Some(WORDS), None, None);
        let polish = Language(&POLISH);
        let days = |count| polish.counted("periods", "day", count);
        assert_eq!([days(1), days(2), days(5)], ["1 dzień", "2 dni", "5 dni"]);
        assert_eq!(polish.list("and", &["a".into(), "b".into(), "c".into()]), "a, b i c");
        assert_eq!(polish.word("dimensions", "social"), "social and human");
        assert_eq!(polish.word("dimensions", "unknown"), "unknown");
        assert_eq!(format!("{polish:?} {}", serde_json::to_string(&polish).unwrap()), "pl \"pl\"");
    }
}
