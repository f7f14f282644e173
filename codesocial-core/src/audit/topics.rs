//! What articles speak of, by their words: so much can be said of a text that nobody has transcribed. Where no article has a word of a
//! topic, what a rule misses is missing; where one has, it may be there, and this is where to look.

use std::cell::OnceCell;
use std::collections::HashSet;
use std::iter;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::analysis::articles::has_title;
use crate::analysis::context::Code;
use crate::analysis::texts::{Written, top_key};
use crate::analysis::wording::scan::{folded, spoken};
use crate::audit::phrases::{ByLanguage, Lists, Phrases, Sentences, element_around};
use crate::base::language_tag::primary;
use crate::report::problem::pointer;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// What some rules ask for, and how texts speak of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Topic {
    rules: Vec<String>,
    words: Phrases,
    /// What tells more of headings than the words do.
    #[serde(default)]
    headed: Option<Headed>,
}

/// By what the heading of an article says that it is about a topic, or is not: `Missions of the board` is about the board.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Headed {
    also: Phrases,
    but: Phrases,
}

/// A file that cannot be read names no topic: a test holds that it can.
static TOPICS: LazyLock<Vec<Topic>> =
    LazyLock::new(|| serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/topics.json"))).unwrap_or_default());

impl Topic {
    /// Whether words have one of the phrases; and, those of a heading, none by which it is about something else.
    fn is_about(&self, words: &str, language: &str, heading: bool) -> bool {
        let words: Vec<String> = spoken(words).iter().map(|word| folded(word.word)).collect();
        let begins = |stem: &str| {
            let whole = stem.strip_suffix('.');
            words.iter().any(|word| whole.map_or_else(|| word.starts_with(stem), |whole| word == whole))
        };
        let stand = |phrase: &str| phrase.split([' ', '+']).all(begins);
        let headed = self.headed.as_ref().filter(|_| heading);
        let also = headed.into_iter().flat_map(|headed| headed.also.of(language));
        let but = headed.into_iter().flat_map(|headed| headed.but.of(language));
        self.words.of(language).chain(also).any(stand) && !but.into_iter().any(stand)
    }
}

/// The phrases of all topics, in their order.
fn lists(language: &str) -> Option<&'static Lists> {
    static LISTS: ByLanguage = ByLanguage::new();
    LISTS.of(language, |tag| Some(Lists::read(TOPICS.iter().map(|topic| topic.words.of(tag)))))
}

/// The topics, as they are published.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    serde_json::from_str(include_str!("expectations/topics.json")).unwrap()
}

/// Where an article speaks of what is missing from the model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Mention {
    /// The article, as a JSON Pointer.
    pub pointer: String,
    /// How one cites it: its number, with those of the articles around it that a reader needs; or else its heading, or that of the
    /// article around it. Absent where there is neither.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num: Option<String>,
}

/// Whether the articles speak of something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Spoken {
    /// Nobody knows: no words are known for it, or not in this language.
    Unknown,
    /// No article has a word of it.
    Nowhere,
    /// This one has.
    There(Mention),
}

/// What the articles of a document speak of.
pub(crate) struct Topics<'c, 'a> {
    code: &'c Code<'a>,
    sentences: OnceCell<Sentences<'a>>,
}

impl<'c, 'a> Topics<'c, 'a> {
    pub(crate) fn of(code: &'c Code<'a>) -> Topics<'c, 'a> {
        Topics { code, sentences: OnceCell::new() }
    }

    /// Whether the articles speak of what a rule asks for.
    pub(crate) fn spoken(&self, rule: &str) -> Spoken {
        match self.found(rule) {
            None => Spoken::Unknown,
            Some(None) => Spoken::Nowhere,
            Some(Some(node)) => Spoken::There(mention(self.code, node)),
        }
    }

    /// The article whose heading says that it is about what a rule asks for, by its number. Of a chapter, the first article in it that says so by
    /// its heading or its words; or else the chapter.
    pub(crate) fn headed(&self, rule: &str) -> Option<usize> {
        let topic = TOPICS.iter().find(|topic| topic.rules.iter().any(|name| name == rule))?;
        let language = primary(self.code.language().unwrap_or_default());
        let articles = self.code.articles();
        let all = || articles.all().iter().enumerate();
        let says = |node: Node<'a>, key: Key, heading: bool| {
            let own = node.get(key).into_iter().flat_map(|text| Written::all(text, &language));
            let mut own = own.filter(|written| primary(written.language) == language);
            own.any(|written| topic.is_about(written.text, &language, heading))
        };
        let headed = |node: Node<'a>| says(node, Key::Heading, true);
        let (chapter, article) = all().find(|(_, article)| headed(article.node))?;
        let titled = |node: Node<'_>| has_title(node.get(Key::Heading).is_some(), node.text(Key::Num), false);
        let within = || all().take(article.end).skip(chapter + 1).filter(|(_, inner)| titled(inner.node));
        let by_heading = within().find(|(_, inner)| headed(inner.node));
        let by_words = || within().find(|(_, inner)| says(inner.node, Key::Content, false));
        let found = by_heading.or_else(by_words);
        Some(found.map_or(chapter, |(number, _)| number))
    }

    /// The text of the articles that speaks of what a rule asks for, if one does; none where nobody knows.
    fn found(&self, rule: &str) -> Option<Option<Node<'a>>> {
        let topic = TOPICS.iter().position(|topic| topic.rules.iter().any(|name| name == rule))?;
        let lists = lists(self.code.language().unwrap_or_default())?;
        let sentences = self.sentences.get_or_init(|| {
            let own = |written: &Written<'a>| top_key(written.node) == Some(Key::Articles);
            Sentences::read(self.code, self.code.written().filter(own), lists)
        });
        Some(sentences.found(lists.get(topic), &HashSet::new()).map(|found| found.node))
    }
}

/// The article in which a text stands; of a text elsewhere, the nearest element around it.
pub(crate) fn mention(code: &Code<'_>, node: Node<'_>) -> Mention {
    let articles = code.articles();
    let Some(number) = articles.around(node) else {
        return Mention { pointer: pointer(element_around(node)), num: None };
    };
    let heading = |number: usize| articles.get(number)?.node.text(Key::Heading).map(str::to_owned);
    let num = articles.citation(number).or_else(|| iter::once(number).chain(articles.above(number)).find_map(heading));
    Mention { pointer: articles.get(number).map_or_else(|| pointer(node), |article| pointer(article.node)), num }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_can_be_read_and_names_rules_of_the_audit() {
        assert!(!TOPICS.is_empty());
        for topic in TOPICS.iter() {
            for name in &topic.rules {
                assert!(crate::rules::named(name).is_some_and(|rule| rule.impact.is_some()), "{name}");
            }
            topic.words.check();
            if let Some(headed) = &topic.headed {
                headed.also.check();
                headed.but.check();
            }
        }
    }
}
