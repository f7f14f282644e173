//! A problem as it is reported: the rule, the place, the facts, and the words for a person.

use crate::tree::key::Key;
use serde::Serialize;
use serde_json::{Map, Value};
use std::cell::OnceCell;
use std::collections::HashSet;

use crate::analysis::articles::Articles;
use crate::base::number::MOST_EXACT;
use crate::base::sort;
use crate::diagnostic::finding::{Datum, Finding, Place};
use crate::diagnostic::impact::Impact;
use crate::diagnostic::rule::{Quality, Severity, Stage};
use crate::messages::{Language, Page, tell};
use crate::report::fingerprint;
use crate::report::standing::Standing;
use crate::tree::node::Node;
use crate::tree::origin::Places;
use crate::tree::pointers::Pointers;
use crate::tree::span::{Range, Span};

/// A problem of a document. Programs go by `rule`, `variant`, `pointer` and `data`, which are stable; `message` and
/// `help` are for people and may change their wording.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Problem {
    /// The name of the rule that found it; `explain` has its page.
    pub rule: &'static str,
    /// Which of the rule's messages this is, for a rule that has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<&'static str>,
    /// The step at which it was found.
    pub stage: Stage,
    /// How grave it is.
    pub severity: Severity,
    /// The quality that it touches, for a finding of the audit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quality: Option<Quality>,
    /// The level that cannot be reached before it is mended, for a finding of the audit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    /// What can happen to people because of it, for a finding of the audit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impact: Option<Impact>,
    /// What it has in common with other findings of an audit, which `groups` tells together: the rule, with the variant after
    /// a dot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// The value that it is about, as a JSON Pointer (RFC 6901). Absent where the text could not be read as values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// Whether it is about the value or about its key; `text` where it is about some characters of the text.
    pub at: At,
    /// The articles that say what it is about: those in which the nearest element around it is stated, or whose words it says;
    /// of what stands in an article, that article. At most 8; absent where there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stated_in: Vec<CitedArticle>,
    /// Where that stands in the text. Absent when the document was given as a value, without a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<Range>,
    /// The facts of the message, by name: what was found, what is expected, what was perhaps meant.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub data: Map<String, Value>,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to do.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub help: String,
    /// Other places that belong to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Related>,
    /// What is found again under the same value in another report on the same text, also after edits elsewhere and in
    /// another language: 32 hexadecimal digits. Absent where the document was read only to compare it (`diff`) or to write it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// How it stands to an earlier report, where one was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Standing>,
    /// The deviation that the text admits and that concerns it, as a JSON Pointer. It counts all the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deviation: Option<String>,
    /// Whether what it suggests (`data.suggestion`) is all that can be meant, as far as the model tells: no other key or word is near.
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub sole: bool,
    /// How a list of several such findings names what this one is about.
    #[serde(skip)]
    pub(crate) each: String,
    /// The value that it is about, by its number in the tree.
    #[serde(skip)]
    pub(crate) node: Option<u32>,
}

/// An article, as one cites it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CitedArticle {
    /// Its id in the document.
    pub id: String,
    /// How one cites it: its number as printed, with those of the articles around it that a reader needs, as in `§ 13 (2)`. Of
    /// one without a number, that of the article around it; absent where none of them has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num: Option<String>,
}

impl CitedArticle {
    /// The article of a number.
    pub(crate) fn of(articles: &Articles<'_>, number: usize) -> Option<CitedArticle> {
        let id = articles.get(number)?.node.text(Key::Id)?.to_owned();
        Some(CitedArticle { id, num: articles.citation(number) })
    }
}

/// What of a member a problem is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum At {
    /// The key.
    Key,
    /// The value.
    Value,
    /// Some characters of the text.
    Text,
}

impl Problem {
    /// The articles that say what it is about, as one cites them: `Article 3.2.1, Article 4`. None where there are none that
    /// have a number.
    #[must_use]
    pub fn cited(&self) -> Option<String> {
        Some(cited([self]).join(", ")).filter(|cited| !cited.is_empty())
    }

    /// The words of the text that it is about, as the text writes them (`found`). None where it is about no words.
    #[must_use]
    pub fn words(&self) -> Option<Vec<&str>> {
        let words: Vec<&str> = self.data.get("found")?.as_array()?.iter().filter_map(Value::as_str).collect();
        Some(words).filter(|words| !words.is_empty())
    }

    /// How many bytes its texts have, about.
    fn bytes(&self) -> usize {
        let pointers = self.related.iter().map(|related| related.pointer.as_deref());
        let pointers = pointers.chain([self.pointer.as_deref(), self.deviation.as_deref()]).flatten().map(str::len);
        let data = self.data.values().map(|datum| match datum {
            Value::String(text) => text.len(),
            Value::Array(items) => items.iter().filter_map(Value::as_str).map(str::len).sum(),
            _ => 0,
        });
        let cited = self.stated_in.iter().map(|article| article.id.len() + article.num.as_deref().map_or(0, str::len));
        pointers.chain(data).chain(cited).sum::<usize>() + self.message.len() + self.help.len()
    }
}

/// The articles that say what some problems are about, each once, by number as one cites it.
#[must_use]
pub fn cited<'p>(problems: impl IntoIterator<Item = &'p Problem>) -> Vec<&'p str> {
    let mut known = HashSet::new();
    let cited =
        problems.into_iter().flat_map(|problem| &problem.stated_in).filter_map(|article| article.num.as_deref());
    cited.filter(|num| known.insert(*num)).collect()
}

/// Of several problems about words, each place with its words: the first `most`, and how many others there are. `said` tells
/// one with its words, each between backticks. None of one problem alone, and where one of them is about no words.
pub fn passages(
    problems: &[&Problem],
    most: usize,
    language: Language,
    said: impl Fn(&Problem, String) -> String,
) -> Option<Vec<String>> {
    let words = |problem: &Problem| {
        Some(problem.words()?.into_iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", "))
    };
    let told: Option<Vec<String>> =
        problems.iter().map(|problem| words(problem).map(|words| said(problem, words))).collect();
    let mut told = told.filter(|told| told.len() > 1)?;
    let others = told.len().saturating_sub(most);
    told.truncate(most);
    told.extend((others > 0).then(|| language.counted("groups", "others", others)));
    Some(told)
}

/// Another place that belongs to a problem.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Related {
    /// The value, as a JSON Pointer (RFC 6901).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// Where it stands in the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<Range>,
}

/// The most bytes of texts in a report: what a thousand problems of each severity need, many times over.
const MOST_BYTES: usize = 8 * 1024 * 1024;

/// What a finding has in common with others that say the same.
fn group(finding: &Finding<'_>) -> String {
    match finding.variant {
        Some(variant) => format!("{}.{variant}", finding.rule.name),
        None => finding.rule.name.to_owned(),
    }
}

/// Turns findings into problems: places into pointers and lines, names into words.
pub(crate) struct Reporter<'a> {
    /// The document, where it could be read.
    pub(crate) root: Option<Node<'a>>,
    /// The lines of the text, where there is one.
    pub(crate) lines: Option<Places<'a>>,
    /// The language of the words.
    pub(crate) language: Language,
    /// The pointers that were asked for.
    pub(crate) pointers: Pointers,
    /// Whether problems are to be found again in another report.
    pub(crate) fingerprints: bool,
    /// The articles of the document, gathered when the first problem is told.
    pub(crate) articles: OnceCell<Articles<'a>>,
}

/// So many articles are cited with a problem.
const MOST_CITED: usize = 8;

impl Reporter<'_> {
    /// The findings as problems, in the order of the text. Where long names and pointers would make a report of more than
    /// [`MOST_BYTES`], errors are kept before warnings and these before notes; the first of all is always kept.
    pub(crate) fn problems<'f>(&self, findings: impl IntoIterator<Item = &'f Finding<'f>>) -> Vec<Problem> {
        let mut ordered: Vec<&Finding<'_>> = findings.into_iter().collect();
        sort::by_key(&mut ordered, |finding| {
            let span = shown(finding.place);
            (span.start, span.end, finding.rule.stage, finding.rule.name)
        });
        let mut room = MOST_BYTES;
        let mut problems: Vec<Option<Problem>> = ordered.iter().map(|_| None).collect();
        for severity in [Severity::Error, Severity::Warning, Severity::Note] {
            for (finding, place) in ordered.iter().zip(&mut problems).filter(|(one, _)| one.rule.severity == severity) {
                if room > 0 {
                    let problem = self.problem(finding);
                    room = room.saturating_sub(problem.bytes());
                    *place = Some(problem);
                }
            }
        }
        // The words that a finding is about may stand behind those of another one of the same value.
        let mut problems: Vec<Problem> = problems.into_iter().flatten().collect();
        sort::by_key(&mut problems, |problem| problem.range.map(|range| range.start.offset));
        problems
    }

    fn problem(&self, finding: &Finding<'_>) -> Problem {
        let page = Page::of_rule(finding.rule.name, self.language);
        let words = |name| tell(page.line(name, finding.variant), &finding.data, self.language);
        Problem {
            rule: finding.rule.name,
            variant: finding.variant,
            stage: finding.rule.stage,
            severity: finding.rule.severity,
            quality: finding.rule.quality,
            level: finding.rule.level,
            impact: finding.rule.impact,
            group: finding.rule.impact.map(|_| group(finding)),
            pointer: self.pointer(finding.place),
            at: match finding.place {
                Place::Value(_) => At::Value,
                Place::Key(_) => At::Key,
                Place::Text(_) => At::Text,
            },
            stated_in: self.stated_in(finding.place),
            range: self.range_of(finding),
            data: finding.data.iter().map(|(name, datum)| ((*name).to_owned(), json(datum))).collect(),
            message: words("message"),
            help: words("help"),
            related: finding
                .related
                .iter()
                .map(|place| Related { pointer: self.pointer(*place), range: self.range(*place) })
                .collect(),
            deviation: finding.deviation.clone(),
            fingerprint: self.fingerprints.then(|| self.fingerprint(finding)),
            since: None,
            sole: finding.sole,
            each: words("each"),
            node: self.node(finding.place).map(Node::index),
        }
    }

    fn fingerprint(&self, finding: &Finding<'_>) -> String {
        let place = self.root.and_then(|root| {
            Some(fingerprint::identity(self.node(finding.place)?, root.text(Key::Language), &self.pointers))
        });
        fingerprint::of(finding, place.as_deref())
    }

    /// The value of a place; of some bytes of the text, the innermost that holds them.
    fn node<'n>(&'n self, place: Place<'n>) -> Option<Node<'n>> {
        match place {
            Place::Value(node) | Place::Key(node) => Some(node),
            Place::Text(span) => self.root.map(|root| self.pointers.innermost(root, span.start)),
        }
    }

    fn stated_in(&self, place: Place<'_>) -> Vec<CitedArticle> {
        let Some(root) = self.root else { return Vec::new() };
        let articles = self.articles.get_or_init(|| Articles::of(root));
        let numbers = self.node(place).map(|node| articles.stating(node, MOST_CITED)).unwrap_or_default();
        numbers.into_iter().filter_map(|number| CitedArticle::of(articles, number)).collect()
    }

    /// Where the words stand that a finding is about; where they are not seen in the text as they are, where its value stands.
    fn range_of(&self, finding: &Finding<'_>) -> Option<Range> {
        let words = finding.words.as_deref().unwrap_or_default();
        self.lines.as_ref().and_then(|lines| lines.range_of(shown(finding.place), words))
    }

    fn range(&self, place: Place<'_>) -> Option<Range> {
        self.lines.as_ref().and_then(|lines| lines.range(shown(place)))
    }

    fn pointer(&self, place: Place<'_>) -> Option<String> {
        self.node(place).map(|node| self.pointers.of(node))
    }
}

/// The bytes that a place shows: of a long value under a key, the key, which says it shorter.
pub(crate) fn shown(place: Place<'_>) -> Span {
    match place {
        Place::Text(span) => span,
        Place::Key(node) => node.key().unwrap_or(node).span(),
        Place::Value(node) if node.is_object() || node.is_array() => match node.key() {
            Some(key) => key.span(),
            None => opening(node),
        },
        Place::Value(node) => node.span(),
    }
}

/// An object or list that has no key is shown by its first key or item.
fn opening(node: Node<'_>) -> Span {
    let first = node.members().next().map(|(key, _)| key).or_else(|| node.items().next());
    match first {
        Some(first) if first.is_object() || first.is_array() => {
            Span { start: node.span().start, end: node.span().start }
        }
        Some(first) => first.span(),
        None => node.span(),
    }
}

/// The JSON Pointer of a value. For those of many, [`Pointers`].
pub(crate) fn pointer(node: Node<'_>) -> String {
    Pointers::default().of(node)
}

pub(crate) fn json(datum: &Datum) -> Value {
    match datum {
        Datum::Text(text)
        | Datum::Time(text)
        | Datum::Translated(text, _)
        | Datum::Phrase(text)
        | Datum::Element(text, _) => Value::from(text.as_str()),
        Datum::Number(number) if number.fract() == 0.0 && number.abs() <= MOST_EXACT => Value::from(*number as i64),
        Datum::Number(number) => Value::from(*number),
        Datum::Count(count) => Value::from(*count),
        Datum::List(items) => Value::from(items.clone()),
        Datum::Word(key) | Datum::WordOf(_, key) => Value::from(*key),
        Datum::Words(keys) | Datum::WordsOf(_, keys) => Value::from(keys.clone()),
        Datum::Parts(parts) => parts.iter().map(|part| part.name()).collect(),
    }
}
