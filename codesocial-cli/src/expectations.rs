//! Sets of expectations that a repository can hold its texts against: those of an act, of principles, of a community. A set is
//! data with its sources: what a text is expected to say, by the keys under which it would, and by the rules of the audit that
//! find where it does not.

use codesocial_core::operations::audit::{Audit, Input};
use codesocial_core::source::Node;
use codesocial_core::{CallError, Document, DocumentInput, Language, Operation as _, Options};
use serde::Deserialize;

use crate::files::Refusal;
use crate::render::ci::list::digest;
use crate::settle::rules;
use crate::words::{Words, fill};

/// A longer file is none that people wrote.
pub(crate) const LONGEST: u64 = 1024 * 1024;

/// The sets that come with the command.
const OWN: [&str; 3] = [
    include_str!("../expectations/fr-ess.json"),
    include_str!("../expectations/fr-mission.json"),
    include_str!("../expectations/ostrom.json"),
];

/// A set.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Set {
    #[serde(default, rename = "$schema")]
    _schema: Option<String>,
    /// Its name.
    #[serde(rename = "set")]
    pub(crate) name: String,
    title: Text,
    /// From where it comes: the act, the book, the decision.
    source: String,
    pub(crate) expectations: Vec<Expectation>,
}

/// Something that a text is expected to say.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expectation {
    id: String,
    title: Text,
    /// The pointers under which it would stand: of each list, one is enough. `*` is any item of a list.
    says: Vec<Vec<String>>,
    /// The rules of the audit that may find nothing.
    #[serde(default)]
    without: Vec<String>,
}

impl Expectation {
    /// Whether whatever meets it meets another one too.
    fn covers(&self, other: &Expectation) -> bool {
        let narrower = |ways: &Vec<String>| self.says.iter().any(|own| own.iter().all(|way| ways.contains(way)));
        other.says.iter().all(narrower) && other.without.iter().all(|rule| self.without.contains(rule))
    }
}

/// A text, in one language or in several.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
enum Text {
    One(String),
    Several(std::collections::BTreeMap<String, String>),
}

impl Text {
    fn in_language(&self, language: Language) -> &str {
        match self {
            Text::One(text) => text,
            Text::Several(texts) => texts.get(language.tag()).or(texts.values().next()).map_or("", String::as_str),
        }
    }

    fn is_blank(&self) -> bool {
        match self {
            Text::One(text) => text.trim().is_empty(),
            Text::Several(texts) => texts.is_empty() || texts.values().any(|text| text.trim().is_empty()),
        }
    }
}

/// An expectation that a text does not meet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unmet {
    /// Its name, with that of its set.
    pub(crate) rule: String,
    pub(crate) message: String,
}

impl Unmet {
    /// What is the same for it in another run.
    pub(crate) fn fingerprint(&self) -> String {
        digest(&[&self.rule])
    }
}

impl Set {
    /// The one that comes with the command under a name.
    #[cfg(test)]
    pub(crate) fn own(name: &str) -> Option<Set> {
        Set::all().into_iter().find(|set| set.name == name)
    }

    /// The names of those that come with the command.
    #[cfg(test)]
    pub(crate) fn names() -> Vec<String> {
        Set::all().into_iter().map(|set| set.name).collect()
    }

    /// A file that cannot be read expects nothing: a test holds that each can.
    pub(crate) fn all() -> Vec<Set> {
        OWN.iter().filter_map(|file| serde_json::from_str(file).ok()).collect()
    }

    /// The one of a file.
    ///
    /// # Errors
    /// Why it is none, in words.
    pub(crate) fn of_bytes(bytes: &[u8], name: &str, language: Language) -> Result<Set, String> {
        let words = Words::of(language);
        let no_set = |reason: &str| fill(&words.expectations.no_set, &[("name", name), ("reason", reason)]);
        let set: Set = serde_json::from_slice(bytes).map_err(|error| {
            let (line, column) = (error.line().to_string(), error.column().to_string());
            // What the reader of JSON says of the form is in English: its place is for everybody.
            no_set(&fill(
                &words.expectations.form,
                &[("line", &line), ("column", &column), ("said", &error.to_string())],
            ))
        })?;
        match set.wrong() {
            None => Ok(set),
            Some(wrong) => Err(no_set(&fill(&words.expectations.wrong, &[("value", &wrong)]))),
        }
    }

    /// That the file of one cannot be read.
    pub(crate) fn unreadable(name: &str, refusal: &Refusal, language: Language) -> String {
        let words = Words::of(language);
        fill(&words.cannot_read, &[("name", name), ("reason", &refusal.said(words))])
    }

    /// The names of the expectations of which another set under the same name, if there is one, expects less.
    pub(crate) fn beyond(&self, other: Option<&Set>) -> Vec<String> {
        let others = other.map(|other| &*other.expectations).unwrap_or_default();
        let beyond = |one: &&Expectation| !others.iter().any(|other| other.id == one.id && other.covers(one));
        self.expectations.iter().filter(beyond).map(|one| format!("{}-{}", self.name, one.id)).collect()
    }

    /// The first thing in it that means nothing: a name of another form or that stands twice, a rule that is none, no pointer.
    fn wrong(&self) -> Option<String> {
        let known = rules();
        let is_name = |name: &str| {
            !name.is_empty()
                && name
                    .split('-')
                    .all(|part| !part.is_empty() && part.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9')))
        };
        if !is_name(&self.name) {
            return Some(self.name.clone());
        }
        if self.title.is_blank() || self.source.trim().is_empty() {
            return Some(self.name.clone());
        }
        for (place, one) in self.expectations.iter().enumerate() {
            let twice = self.expectations[..place].iter().any(|other| other.id == one.id);
            if !is_name(&one.id) || twice || one.title.is_blank() || (one.says.is_empty() && one.without.is_empty()) {
                return Some(one.id.clone());
            }
            let of_audit = |name: &&String| !known.iter().any(|rule| rule.name == **name && rule.level.is_some());
            if let Some(rule) = one.without.iter().find(of_audit) {
                return Some(rule.clone());
            }
            if let Some(pointer) = one.says.iter().find(|one| one.is_empty()).map(|_| &one.id) {
                return Some(pointer.clone());
            }
            if let Some(pointer) = one.says.iter().flatten().find(|pointer| !pointer.starts_with('/')) {
                return Some(pointer.clone());
            }
        }
        None
    }

    /// The names under which it finds something.
    pub(crate) fn rules(&self) -> impl Iterator<Item = String> {
        self.expectations.iter().map(|one| format!("{}-{}", self.name, one.id))
    }
}

/// What of some sets a document as it was read does not meet; a text for people is none.
pub(crate) fn unmet_in(
    sets: &[Set],
    document: &DocumentInput,
    options: &Options,
    language: Language,
) -> Result<Vec<Unmet>, CallError> {
    match (sets, document.text.as_deref()) {
        ([], _) | (_, None) => Ok(Vec::new()),
        (sets, Some(text)) => {
            let read = Document::read_file(document.name.clone().unwrap_or_default(), text.as_bytes());
            unmet(sets, &read, options, language)
        }
    }
}

/// What of some sets a document does not meet.
pub(crate) fn unmet(
    sets: &[Set],
    document: &Document,
    options: &Options,
    language: Language,
) -> Result<Vec<Unmet>, CallError> {
    let Some(root) = document.root().filter(|_| !sets.is_empty()) else { return Ok(Vec::new()) };
    // All rules are asked, at every level: what is listed is another question.
    let options = Options { at: options.at.clone(), ..Options::default() };
    let audit = Audit::run(&Input { document: DocumentInput::from(document), options, ..Input::default() })?;
    let words = &Words::of(language).expectations;
    let mut unmet = Vec::new();
    for set in sets {
        for one in &set.expectations {
            let silent = one.says.iter().find(|ways| !ways.iter().any(|way| says(root, way)));
            let found: Vec<&String> =
                one.without.iter().filter(|rule| audit.findings.iter().any(|finding| finding.rule == **rule)).collect();
            let quoted = |names: &[&String]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>();
            let why = match (silent, found.is_empty()) {
                (Some(ways), _) => {
                    let ways = language.list("or", &quoted(&ways.iter().collect::<Vec<_>>()));
                    fill(&words.silent, &[("ways", &ways)])
                }
                (None, false) => fill(&words.found, &[("rules", &language.list("and", &quoted(&found)))]),
                (None, true) => continue,
            };
            let values =
                [("set", set.title.in_language(language)), ("title", one.title.in_language(language)), ("why", &why)];
            unmet.push(Unmet { rule: format!("{}-{}", set.name, one.id), message: fill(&words.unmet, &values) });
        }
    }
    Ok(unmet)
}

/// Whether something stands under a pointer, in which `*` is any item.
fn says(node: Node<'_>, pointer: &str) -> bool {
    let Some((_, rest)) = pointer.split_once('/') else {
        let empty =
            (node.is_array() || node.is_object()) && node.items().next().is_none() && node.members().next().is_none();
        return !empty && node.as_str() != Some("");
    };
    let (step, below) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
    match step {
        "*" => node.items().any(|item| says(item, below)),
        key => node.members().any(|(name, value)| name.as_str() == Some(key) && says(value, below)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sets_are_sound() {
        let sets: Vec<Set> = OWN.iter().map(|file| serde_json::from_str(file).unwrap()).collect();
        for set in &sets {
            assert_eq!(set.wrong(), None, "{}", set.name);
            assert!(set.expectations.len() > 5);
            for language in Language::all() {
                for text in set.expectations.iter().map(|one| &one.title).chain([&set.title]) {
                    let Text::Several(texts) = text else { panic!("{text:?}") };
                    assert!(texts.contains_key(language.tag()));
                }
            }
        }
        assert_eq!(Set::names(), ["fr-ess", "fr-mission", "ostrom"]);
    }

    #[test]
    fn every_pointer_leads_to_a_key_of_the_model() {
        let schema: serde_json::Value =
            serde_json::from_str(include_str!("../../schema/codesocial.schema.json")).unwrap();
        let resolve = |mut part: serde_json::Value| {
            while let Some(target) = part.get("$ref").and_then(|target| target.as_str()) {
                part = schema.pointer(target.trim_start_matches('#')).unwrap().clone();
            }
            part
        };
        for pointer in Set::all().iter().flat_map(|set| &set.expectations).flat_map(|one| &one.says).flatten() {
            let mut part = schema.clone();
            for step in pointer.split('/').skip(1) {
                part = resolve(part);
                part = if step == "*" { part["items"].clone() } else { part["properties"][step].clone() };
                assert!(!part.is_null(), "{pointer} at {step}");
            }
        }
    }

    #[test]
    fn a_text_meets_what_it_says() {
        let set = Set::own("ostrom").unwrap();
        let of = |text: &str| -> Vec<String> {
            let document = Document::read(text);
            let unmet = unmet(std::slice::from_ref(&set), &document, &Options::default(), Language::default()).unwrap();
            unmet.into_iter().map(|one| one.rule).collect()
        };
        let head =
            "codesocial: '1.0'\nid: https://example.org/j\nversion: 0.1.0\nstatus: draft\nlanguage: fr\ntitle: J\n";
        assert_eq!(of(head).len(), 8);
        let linked = format!("{head}links:\n  - rel: partOf\n    target: https://example.org/k\n");
        let left = of(&linked);
        assert_eq!(left.len(), 6, "{left:?}");
        assert!(!left.contains(&"ostrom-nested-enterprises".to_owned()));
        // What is said badly is not met: one sanction alone is not graduated.
        let one = format!("{head}governance:\n  sanctions:\n    - id: a\n      grounds: [x]\n      effect: y\n");
        assert!(of(&one).contains(&"ostrom-graduated-sanctions".to_owned()));
    }
}
