//! `explain`: what a rule, a kind of change, a key, a part of the model or a word means, in the reader's language.

mod find;
mod form;
mod vocabulary;

use serde::Serialize;

use crate::compare::kind::Change;
use crate::diagnostic::rule::Rule;
use crate::messages::Language;
use crate::messages::Page;
use crate::messages::model::Key;
use crate::messages::model::Model;
use crate::messages::model::Part;
use crate::messages::model::Value;
use crate::messages::places;
use crate::operations::explain::find::Topic;
pub use crate::operations::explain::form::{Choice, Form};
use crate::operations::input::{asked_language, input};
use crate::operations::operation::Operation;
use crate::operations::rules::{ChangeEntry, Entry};
use crate::report::call_error::CallError;

/// Explains a rule, a kind of change, a part of the model, a key or a word by its name.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explain;

input! {
    /// What `explain` takes.
    #[derive(Default)]
    documents {}
    others {
        /// What to explain: a rule (`unknown-key`), a kind of change (`deadline-later`), a key (`force`, `Commitment.force`, `purpose.statement`), a place in a
        /// document as a JSON Pointer (`/dimensions/social/commitments/0/force`), a part of the model (`Commitment`, or its
        /// title in any language: `engagement`; the keys of a part too: `engagement.échéance`), a value (`must-not`), or a word that
        /// associations use in French, English, German or Spanish (`radiation`, `proxy`, `Vorstand`, `cuota`). `*` lists the
        /// parts of the model.
        name: String,
        /// The language of the explanation: `en` or `fr`. English by default.
        #[serde(default)]
        language: Option<String>,
    }
}

/// What `explain` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Output {
    /// The name, as it was given.
    pub name: String,
    /// The language of the explanation.
    pub language: Language,
    /// The explanation.
    pub explanation: Explanation,
    /// False where what explains things at length is not at hand: what is short stands there, and the rest is empty.
    #[serde(skip_serializing_if = "is_true")]
    pub complete: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
fn is_true(value: &bool) -> bool {
    *value
}

/// An explanation; `kind` tells of what.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Explanation {
    /// Of a rule.
    Rule(RulePage),
    /// Of a kind of change between two versions.
    Change(ChangePage),
    /// Of a key.
    Key(KeyPage),
    /// Of a part of the model.
    Part(PartPage),
    /// Of a word that a key can have as its value.
    Value(ValuePage),
    /// The name means several things: which ones.
    Several(Several),
    /// Of the whole model: its parts.
    Parts(Parts),
}

/// The page of a rule.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RulePage {
    /// The rule.
    pub rule: Entry,
    /// What it finds (CommonMark, as the next two).
    pub what: &'static str,
    /// Why that matters.
    pub why: &'static str,
    /// What to do about it.
    pub mend: &'static str,
    /// Its messages: first the plain one, then those of its variants.
    pub messages: Vec<Message>,
}

/// The page of a kind of change.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangePage {
    /// The kind.
    pub change: ChangeEntry,
    /// What its effect does to what is promised, in words.
    pub effect: &'static str,
    /// Why it matters (CommonMark).
    pub why: &'static str,
    /// The title of the kind that undoes it.
    pub mirror: &'static str,
    /// Its messages: first the plain one, then those of its variants.
    pub messages: Vec<Message>,
}

/// A message of a rule or of a kind of change.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Message {
    /// The variant of the problems that have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<&'static str>,
    /// What is wrong; each `{name}` stands for a fact of the problem.
    pub message: &'static str,
    /// What to do.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub help: &'static str,
    /// The names of the facts in both, which a problem has in its `data`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<&'static str>,
}

/// What a key is for.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct KeyPage {
    /// The name that no other key has: `Commitment.force`.
    pub name: String,
    /// The key, as it is written in a document.
    pub key: &'static str,
    /// The part of the model that has it.
    pub part: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// What it is for (CommonMark).
    pub description: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What its value must be.
    pub form: Form,
    /// The keys of the object that it holds, or of the objects in its list.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<KeyLine>,
    /// The same key in other parts of the model, where it may mean something else.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub elsewhere: Vec<String>,
}

/// A key in a list of keys.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct KeyLine {
    /// The name by which it can be explained: `Commitment.force`.
    pub name: String,
    /// The key.
    pub key: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// What it is for.
    pub description: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What its value must be, in words.
    pub form: String,
}

/// What a part of the model is.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PartPage {
    /// Its name in the schema.
    pub name: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// What it is (CommonMark).
    pub description: &'static str,
    /// What it must be.
    pub form: Form,
    /// Its keys, in the order of the model.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<KeyLine>,
    /// The keys that hold it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<String>,
}

/// What a word means.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ValuePage {
    /// The name that no other word has: `Force.must`.
    pub name: String,
    /// The word, as it is written in a document.
    pub value: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// The part of the model that chooses among it and others.
    pub part: &'static str,
    /// What that part is called.
    pub title: &'static str,
    /// All the words of that part, with this one.
    pub values: Vec<Choice>,
    /// The keys that can have it.
    pub places: Vec<String>,
}

/// The several things that a name means.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Several {
    /// Each of them, with the name by which it alone is explained.
    pub meanings: Vec<Meaning>,
}

/// One of the things that a name means.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Meaning {
    /// The name that means only this: `Action.text`.
    pub name: String,
    /// What it is called.
    pub title: &'static str,
    /// What it is for or what it means.
    pub description: &'static str,
}

/// The parts of the model.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Parts {
    /// Each of them: the document first, then the others by their names.
    pub parts: Vec<Meaning>,
}

/// The name that stands for the whole model.
const WHOLE: &str = "*";

impl Operation for Explain {
    const NAME: &'static str = "explain";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        let language = asked_language(input.language.as_deref())?.unwrap_or_default();
        let pages = Pages { model: Model::published(), language };
        let topics = find::topics(pages.model, &input.name, language);
        let explanation = match topics.as_slice() {
            _ if input.name.trim() == WHOLE => Explanation::Parts(pages.parts()),
            [] => {
                let suggestion = find::nearest_name(pages.model, &input.name, language);
                return Err(CallError::unknown_name(language, &input.name, suggestion));
            }
            [topic] => pages.page(*topic),
            several => {
                Explanation::Several(Several { meanings: several.iter().map(|topic| pages.meaning(*topic)).collect() })
            }
        };
        Ok(Output { name: input.name.clone(), language, explanation, complete: language.has_pages() })
    }
}

/// Writes the pages of one language.
#[derive(Debug, Clone, Copy)]
struct Pages {
    model: Model,
    language: Language,
}

impl Pages {
    fn page(self, topic: Topic) -> Explanation {
        match topic {
            Topic::Rule(rule) => Explanation::Rule(self.rule(rule)),
            Topic::Change(change) => Explanation::Change(self.change(change)),
            Topic::Key(key) => Explanation::Key(self.key(key)),
            Topic::Part(part) => Explanation::Part(self.part(part)),
            Topic::Value(value) => Explanation::Value(self.value(value)),
        }
    }

    fn rule(self, rule: &'static Rule) -> RulePage {
        let page = Page::of_rule(rule.name, self.language);
        let [what, why, mend] = page.parts();
        RulePage { rule: Entry::of(rule, self.language), what, why, mend, messages: messages(&page) }
    }

    fn change(self, change: &'static Change) -> ChangePage {
        let page = Page::of_change(change.name, self.language);
        let [why, ..] = page.parts();
        let mirror = crate::compare::kinds::named(change.mirror).unwrap_or(change);
        ChangePage {
            change: ChangeEntry::of(change, self.language),
            effect: self.language.word("effects", change.effect.name()),
            why,
            mirror: Page::of_change(mirror.name, self.language).title(),
            messages: messages(&page),
        }
    }

    fn key(self, key: Key) -> KeyPage {
        let same = |other: &Key| other.name == key.name && other.part.name != key.part.name;
        KeyPage {
            name: key.full_name(),
            key: key.name,
            part: key.part.name,
            title: key.title(self.language),
            description: key.description(self.language),
            required: key.is_required(),
            form: form::form(self.model, key.schema, self.language),
            keys: self.model.made_of(key.schema).into_iter().flat_map(|part| self.lines(part)).collect(),
            elsewhere: self.model.keys().filter(same).map(Key::full_name).collect(),
        }
    }

    fn part(self, part: Part) -> PartPage {
        PartPage {
            name: part.name,
            title: part.title(self.language),
            description: part.description(self.language),
            form: form::form_of_part(self.model, part, self.language),
            keys: self.lines(part),
            places: self.model.places_of(part).map(Key::full_name).collect(),
        }
    }

    fn value(self, value: Value) -> ValuePage {
        ValuePage {
            name: value.full_name(),
            value: value.word,
            meaning: value.meaning(self.language),
            part: value.part.name,
            title: value.part.title(self.language),
            values: value.part.values().map(|other| Choice::of(other, self.language)).collect(),
            places: self.model.places_of(value.part).map(Key::full_name).collect(),
        }
    }

    fn lines(self, part: Part) -> Vec<KeyLine> {
        let line = |key: Key| KeyLine {
            name: key.full_name(),
            key: key.name,
            title: key.title(self.language),
            description: key.description(self.language),
            required: key.is_required(),
            form: form::form(self.model, key.schema, self.language).words,
        };
        part.keys().map(line).collect()
    }

    fn parts(self) -> Parts {
        Parts { parts: self.model.parts().map(|part| self.meaning(Topic::Part(part))).collect() }
    }

    fn meaning(self, topic: Topic) -> Meaning {
        let (title, description) = match topic {
            Topic::Rule(rule) => (Page::of_rule(rule.name, self.language).title(), ""),
            Topic::Change(change) => (Page::of_change(change.name, self.language).title(), ""),
            Topic::Part(part) => (part.title(self.language), part.description(self.language)),
            Topic::Key(key) => (key.title(self.language), key.description(self.language)),
            Topic::Value(value) => (value.part.title(self.language), value.meaning(self.language)),
        };
        Meaning { name: topic.full_name(), title, description }
    }
}

/// The messages of a page, each with the facts in it.
fn messages(page: &Page) -> Vec<Message> {
    let variants = page.names().filter_map(|name| match name.strip_prefix("message") {
        Some("") => Some(None),
        Some(variant) => variant.strip_prefix('.').map(Some),
        None => None,
    });
    let all = variants.map(|variant| {
        let (message, help) = (page.line("message", variant), page.line("help", variant));
        let mut data = places(message);
        data.extend(places(help).into_iter().filter(|name| !places(message).contains(name)));
        Message { variant, message, help, data }
    });
    all.collect()
}

#[cfg(test)]
mod tests;
