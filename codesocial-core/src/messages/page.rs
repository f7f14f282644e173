//! The page of a rule or of a kind of change: its words in one language, found by its name.

use crate::messages::Language;
use crate::messages::store::{BREAK, line};

/// A page.
#[derive(Debug, Clone)]
pub(crate) struct Page {
    language: Language,
    heading: String,
    lines: &'static str,
}

impl Page {
    /// The page of the rule of a name.
    pub(crate) fn of_rule(name: &str, language: Language) -> Page {
        Page::under(format!("rules/{name}"), language)
    }

    /// The page of the kind of change of a name.
    pub(crate) fn of_change(name: &str, language: Language) -> Page {
        Page::under(format!("changes/{name}"), language)
    }

    fn under(heading: String, language: Language) -> Page {
        let lines = language.section(&heading).unwrap_or_default();
        Page { language, heading, lines }
    }

    /// A line of the head: `message`, `help`, or of a variant (`message.tab`), falling back to the plain one.
    pub(crate) fn line(&self, name: &str, variant: Option<&str>) -> &'static str {
        let special = variant.and_then(|variant| line(self.lines, &format!("{name}.{variant}")));
        special.or_else(|| line(self.lines, name)).unwrap_or("")
    }

    /// A line of the head for several findings at once: of a variant that has a message of its own, only its own.
    pub(crate) fn several(&self, name: &str, variant: Option<&str>) -> Option<&'static str> {
        let own = variant.filter(|variant| line(self.lines, &format!("message.{variant}")).is_some());
        match own {
            Some(variant) => line(self.lines, &format!("{name}.{variant}")),
            None => line(self.lines, name),
        }
    }

    /// The names of the lines.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.lines.lines().filter_map(|line| line.split_once('=').map(|(name, _)| name))
    }

    /// The title.
    pub(crate) fn title(&self) -> &'static str {
        line(self.lines, "title").unwrap_or("")
    }

    /// The three parts of a rule's page: what it is, why it matters, how to mend it (CommonMark). A kind of change has one: why
    /// it matters. They are empty where the pages of the language are not at hand.
    pub(crate) fn parts(&self) -> [&'static str; 3] {
        let mut parts = self.language.page(&self.heading).unwrap_or_default().split(BREAK);
        [parts.next(), parts.next(), parts.next()].map(Option::unwrap_or_default)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_its_lines_and_parts() {
        let page = Page::of_rule("duplicate-key", Language::of_tag("fr").unwrap());
        assert_eq!(page.title(), "Une clé écrite deux fois");
        assert!(page.line("message", Some("none")).contains("{key}"));
        let [what, why, mend] = page.parts();
        assert!(
            what.starts_with("La même clé") && why.starts_with("JSON et YAML") && mend.starts_with("Gardez"),
            "{what}|{why}|{mend}"
        );
    }

    #[test]
    fn every_rule_and_kind_of_change_has_its_page_in_every_language() {
        for language in Language::all() {
            let rules = crate::rules::ALL.iter().map(|entry| Page::of_rule(entry.rule.name, language));
            for page in rules {
                let messages = page.names().filter(|name| name.starts_with("message"));
                let messages: Vec<&str> = messages.map(|name| line(page.lines, name).unwrap()).collect();
                assert!(!messages.is_empty(), "{} in {language:?}", page.heading);
                let said = [page.title()].into_iter().chain(messages).chain(page.parts());
                assert!(said.into_iter().all(|words| !words.is_empty()), "{} in {language:?}", page.heading);
            }
            for change in crate::compare::kinds::ALL {
                let page = Page::of_change(change.name, language);
                let said = [page.title(), page.line("message", None), page.parts()[0]];
                assert!(said.into_iter().all(|words| !words.is_empty()), "{} in {language:?}", page.heading);
            }
        }
    }
}
