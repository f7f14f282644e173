//! The store of words: every language that the library knows, and the texts in which its words stand; and the phrases by which it
//! understands texts in some languages.
//!
//! A language has two texts, which `build.rs` gathers from its folder in `messages/`: `words`, with what reports say, and `pages`,
//! with what explains it at length. They are part of the library (features `words-<tag>` and `pages`), or given to it
//! while it runs by a [`Source`]. Their form:
//!
//! ```text
//! codesocial words fr 0123456789abcdef
//! === rules/unknown-key
//! title=Une clé que le modèle n’a pas ici
//! message=la clé `{found}` n’est pas connue ici
//! ```
//!
//! The first line names the kind, the language and the build of the library for which they are: texts of another build are
//! refused, since words may have come or gone. Then come sections in the order of their headings, in `words` of lines, each a
//! name and its words, in `pages` of CommonMark.
//!
//! A third text, `phrases` (feature `phrases`), is of languages in which documents are written, whether messages are or not. `build.rs`
//! takes it out of the questions and contradictions of the audit, the acts of sentences and `words/named`. After the same first line come
//! lists of phrases, one a line, with commas between: those of titles of reports, then of each question those that ask it and those that answer it; the lists of
//! contradictions, of each body and of each matter; the words of those who decide, then of each act those by which sentences speak of it,
//! the broader ones and those by which they speak of something else. Behind a form feed stand the words of `words/named`.

use std::sync::OnceLock;

/// Stands between the parts of a page.
pub(super) const BREAK: &str = "\n----\n";

/// Gives a text of a language while the library runs, if it has it: the kind is `words`, `pages`, `phrases` or `template`. For the kind
/// `languages` and no language it gives the tags of those languages whose words it can give now, with blanks between them; for
/// `schema` and no language the JSON Schema of a social code.
pub type Source = fn(kind: &str, language: &str) -> Option<String>;

static SOURCE: OnceLock<Source> = OnceLock::new();

/// Sets where words come from that are not part of the library. The first source stays.
pub fn set_source(source: Source) {
    // A second one would change what was said already.
    let _ = SOURCE.set(source);
}

/// The build for which texts must be: what stands at the end of their first line.
pub const BUILD: &str = env!("CODESOCIAL_WORDS");

// `TABLES`: every language with a folder in `messages/`, by its tag. `PHRASES`: every language of documents that has phrases.
include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// A language and its texts.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) tag: &'static str,
    words: Text,
    pages: Text,
    template: Text,
}

impl Table {
    /// A language, with the texts that are part of the library.
    pub(super) const fn of(
        tag: &'static str,
        words: Option<&'static str>,
        pages: Option<&'static str>,
        template: Option<&'static str>,
    ) -> Table {
        Table {
            tag,
            words: Text::of("words", words),
            pages: Text::of("pages", pages),
            template: Text::of("template", template),
        }
    }

    /// A section of the words.
    pub(super) fn words(&self, section: &str) -> Option<&'static str> {
        self.words.section(self.tag, section)
    }

    /// A section of the pages.
    pub(super) fn page(&self, section: &str) -> Option<&'static str> {
        self.pages.section(self.tag, section)
    }

    /// Whether the pages are at hand.
    pub(super) fn has_pages(&self) -> bool {
        self.pages.sections(self.tag).is_some()
    }

    /// The questions of a template.
    pub(super) fn template(&self) -> Option<&'static str> {
        self.template.whole(self.tag)
    }

    /// Whether there are words: in the library, or where the source says so.
    fn is_at_hand(&self, given: Option<&str>) -> bool {
        self.words.is_there() || given.is_some_and(|given| given.split(' ').any(|tag| tag == self.tag))
    }
}

/// The phrases by which documents in a language are read.
#[derive(Debug)]
struct Phrases {
    tag: &'static str,
    text: Text,
}

impl Phrases {
    const fn of(tag: &'static str, embedded: Option<&'static str>) -> Phrases {
        Phrases { tag, text: Text::of("phrases", embedded) }
    }

    /// The lists of phrases, and the words for what texts name.
    fn parts(&self) -> Option<(&'static str, &'static str)> {
        let (first, parts) = self.text.whole(self.tag)?.split_once('\n')?;
        if is_for(first, "phrases", self.tag) { parts.split_once(PART) } else { None }
    }
}

/// Stands between the two parts of the phrases.
const PART: &str = "\u{c}\n";

/// The phrases for documents in a language (its primary subtag), a list a line in the order of the module’s documentation; none where
/// they are not at hand, or not known.
pub(crate) fn phrases(language: &str) -> Option<&'static str> {
    Some(of_documents_in(language)?.0)
}

/// Words for what texts in a language (its primary subtag) name, as `words/named` has them without remarks; none where they are not at
/// hand, or not known.
pub(crate) fn named(language: &str) -> Option<&'static str> {
    Some(of_documents_in(language)?.1)
}

fn of_documents_in(language: &str) -> Option<(&'static str, &'static str)> {
    PHRASES.iter().find(|phrases| phrases.tag == language)?.parts()
}

/// The languages whose words are at hand.
pub(super) fn at_hand() -> Vec<&'static Table> {
    let given = SOURCE.get().and_then(|source| source("languages", ""));
    TABLES.iter().filter(|table| table.is_at_hand(given.as_deref())).collect()
}

/// The JSON Schema of a social code, with its words in every language.
pub(crate) fn schema() -> Option<&'static str> {
    static SCHEMA: Text = Text::of("schema", EMBEDDED_SCHEMA);
    SCHEMA.whole("")
}

#[cfg(feature = "data")]
const EMBEDDED_SCHEMA: Option<&str> = Some(crate::model::schema::DOCUMENT_SCHEMA);
#[cfg(not(feature = "data"))]
const EMBEDDED_SCHEMA: Option<&str> = None;

/// A text that is part of the library, or was given to it: kept for ever, and read once.
#[derive(Debug)]
struct Text {
    kind: &'static str,
    embedded: Option<&'static str>,
    given: OnceLock<&'static str>,
    sections: OnceLock<Vec<(&'static str, &'static str)>>,
}

impl Text {
    const fn of(kind: &'static str, embedded: Option<&'static str>) -> Text {
        Text { kind, embedded, given: OnceLock::new(), sections: OnceLock::new() }
    }

    fn is_there(&self) -> bool {
        self.embedded.is_some() || self.given.get().is_some()
    }

    fn whole(&self, tag: &str) -> Option<&'static str> {
        if let Some(text) = self.embedded.or_else(|| self.given.get().copied()) {
            return Some(text);
        }
        // What is not there now may be given later, so that a refusal is not kept.
        let text = SOURCE.get()?(self.kind, tag)?;
        Some(self.given.get_or_init(|| text.leak()))
    }

    fn sections(&self, tag: &str) -> Option<&[(&'static str, &'static str)]> {
        if let Some(sections) = self.sections.get() {
            return Some(sections);
        }
        let sections = sections(self.whole(tag)?.trim_end_matches('\n'), self.kind, tag)?;
        Some(self.sections.get_or_init(|| sections))
    }

    fn section(&self, tag: &str, heading: &str) -> Option<&'static str> {
        let sections = self.sections(tag)?;
        let at = sections.binary_search_by(|(other, _)| (*other).cmp(heading)).ok()?;
        sections.get(at).map(|(_, text)| *text)
    }
}

/// The sections of a text, by their headings; none of a text for another build.
fn sections(text: &'static str, kind: &str, tag: &str) -> Option<Vec<(&'static str, &'static str)>> {
    let (first, _) = text.split_once('\n')?;
    let sections = text.split("\n=== ").skip(1);
    let sections = sections.filter_map(|section| section.split_once('\n').or(Some((section, ""))));
    is_for(first, kind, tag).then(|| sections.collect())
}

/// Whether the first line of a text says that it is of a kind and a language, and for this build.
fn is_for(first: &str, kind: &str, tag: &str) -> bool {
    first.split(' ').eq(["codesocial", kind, tag, BUILD])
}

/// The words of a line, by its name.
pub(super) fn line(section: &'static str, name: &str) -> Option<&'static str> {
    section.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='))
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::messages::places;
    use crate::tree::format::Format;
    use crate::tree::limits::Limits;

    const CATEGORIES: [&str; 5] = ["zero", "one", "two", "few", "many"];

    /// The words of a language by section and name, with their places. What a language says for few or many stands for the
    /// same name.
    fn words(table: &Table) -> BTreeMap<String, BTreeSet<&'static str>> {
        let sections = table.words.sections(table.tag).unwrap().iter().filter(|(heading, _)| *heading != "plurals");
        let lines = sections.flat_map(|(heading, lines)| lines.lines().map(move |line| (heading, line)));
        let words = lines.filter_map(|(heading, line)| {
            let (name, words) = line.split_once('=').unwrap();
            assert!(!words.is_empty(), "{} has no words for `{heading}`, `{name}`", table.tag);
            let (own, category) = name.rsplit_once('.').unwrap_or((name, ""));
            let places = places(words).into_iter().collect();
            (!CATEGORIES.contains(&category)).then(|| (format!("{heading}/{own}.{category}"), places))
        });
        words.collect()
    }

    #[test]
    fn every_language_says_the_same() {
        let (first, others) = TABLES.split_first().unwrap();
        for other in others {
            let (one, two) = (words(first), words(other));
            for name in one.keys().chain(two.keys()) {
                assert_eq!(one.get(name), two.get(name), "{name} in {} and {}", first.tag, other.tag);
            }
            let headings = |table: &Table| {
                let pages = table.pages.sections(table.tag).unwrap();
                pages.iter().map(|(heading, text)| (*heading, text.matches(BREAK).count())).collect::<Vec<_>>()
            };
            assert_eq!(headings(first), headings(other));
        }
    }

    #[test]
    fn what_depends_on_a_number_is_said_for_every_category() {
        for table in &TABLES {
            let rules = table.words("plurals").unwrap();
            let categories: Vec<&str> = rules.lines().filter_map(|line| Some(line.split_once('=')?.0)).collect();
            assert!(categories.iter().all(|category| CATEGORIES.contains(category)), "{categories:?}");
            for (heading, lines) in table.words.sections(table.tag).unwrap() {
                for (name, _) in lines.lines().filter_map(|line| line.split_once('=')) {
                    // Those of few numbers may be said as the others are.
                    if let Some((name, "one")) = name.rsplit_once('.') {
                        assert!(line(lines, &format!("{name}.other")).is_some(), "{heading}, {name}");
                    }
                }
            }
        }
    }

    #[test]
    fn french_writes_its_signs_after_a_space_that_does_not_break() {
        let french = TABLES.iter().find(|table| table.tag == "fr").unwrap();
        for (heading, lines) in french.words.sections("fr").unwrap().iter().filter(|(heading, _)| *heading != "plurals")
        {
            // What stands between backticks is no French.
            let lines = lines.lines().flat_map(|line| line.split('`').step_by(2)).collect::<Vec<_>>().join("`");
            for sign in [" :", " ;", " ?", " !", "« ", " »"] {
                assert!(!lines.contains(sign), "`{sign}` in {heading}");
            }
            // Between letters; around a value, straight quotes are those of YAML.
            let letters: Vec<char> = lines.chars().collect();
            let straight =
                |three: &[char]| matches!(three, [one, '\'', other] if one.is_alphabetic() && other.is_alphabetic());
            assert!(!letters.windows(3).any(straight), "an apostrophe in {heading}");
        }
    }

    #[test]
    fn no_key_of_the_words_is_written_twice() {
        for text in [
            include_str!("../../messages/en/interface.json"),
            include_str!("../../messages/fr/interface.json"),
            include_str!("../../messages/en/model.json"),
            include_str!("../../messages/fr/model.json"),
        ] {
            let findings = crate::syntax::read(text, Format::Json, &Limits::MOST).findings;
            assert!(findings.is_empty(), "{findings:?}");
        }
    }

    #[test]
    fn a_text_for_another_build_is_refused() {
        let text = TABLES[0].words.whole(TABLES[0].tag).unwrap();
        assert!(sections(text, "words", TABLES[0].tag).is_some());
        let other: &'static str = text.replacen(BUILD, "0000000000000000", 1).leak();
        assert!(sections(other, "words", TABLES[0].tag).is_none());
        assert!(sections(text, "pages", TABLES[0].tag).is_none());
        assert!(sections("", "words", TABLES[0].tag).is_none());
    }

    #[test]
    fn phrases_for_another_build_are_refused_and_those_of_an_unknown_language_missing() {
        let text = PHRASES[0].text.whole(PHRASES[0].tag).unwrap();
        for part in [phrases, named] {
            assert!(part(PHRASES[0].tag).is_some_and(|lists| lists.lines().count() > 1));
        }
        let other: &'static str = text.replacen(BUILD, "0000000000000000", 1).leak();
        for refused in [other, "", "\n"] {
            assert!(Phrases::of(PHRASES[0].tag, Some(refused)).parts().is_none());
        }
        assert!(phrases("it").is_none() && phrases("").is_none());
    }
}
