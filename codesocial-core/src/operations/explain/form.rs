//! What a value must be, in words: a text, a list of references, one of a few words, a number between bounds.

use crate::tree::foreign::ForeignLookup;
use serde::Serialize;

use crate::base::number;
use crate::diagnostic::finding::Datum;
use crate::messages::Language;
use crate::messages::Page;
use crate::messages::fill;
use crate::messages::model::Model;
use crate::messages::model::Part;
use crate::messages::model::Value;
use crate::messages::tell;
use crate::structure;
use crate::structure::rules::malformed_value;
use crate::tree::node::Node;

/// What a value must be.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Form {
    /// In words: “a list; each item is a text, or one for each language”.
    pub words: String,
    /// Whether it is a list. What follows is then about its items.
    pub list: bool,
    /// The parts of the model that it can be; each can be explained by this name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<&'static str>,
    /// The parts of the model that a reference may name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refers_to: Vec<&'static str>,
    /// The words among which it is chosen.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Choice>,
    /// The regular expression that a text must match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<&'static str>,
    /// A text that matches it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<&'static str>,
    /// How to write such a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
}

/// A word among which a value is chosen.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Choice {
    /// The word, as it is written in a document of any language.
    pub value: &'static str,
    /// What it means.
    pub meaning: &'static str,
}

impl Choice {
    /// A word with its meaning in a language.
    pub(super) fn of(value: Value, language: Language) -> Choice {
        Choice { value: value.word, meaning: value.meaning(language) }
    }
}

/// What the values of a schema must be.
pub(super) fn form(model: Model, schema: Node<'static>, language: Language) -> Form {
    let form = Form {
        words: String::new(),
        list: schema.text_foreign("type") == Some("array"),
        parts: Vec::new(),
        refers_to: Vec::new(),
        values: Vec::new(),
        pattern: None,
        example: None,
        help: None,
    };
    let mut reader = Reader { model, language, form };
    let words = reader.words(schema, None);
    Form { words, ..reader.form }
}

/// What a part of the model must be.
pub(super) fn form_of_part(model: Model, part: Part, language: Language) -> Form {
    let mut whole = form(model, part.schema, language);
    if part.is_object() {
        whole.words = language.word("words", "object").to_owned();
    }
    whole
}

struct Reader {
    model: Model,
    language: Language,
    form: Form,
}

impl Reader {
    /// The words for a schema; `named` is the part as which the schema has a title.
    fn words(&mut self, schema: Node<'static>, named: Option<Part>) -> String {
        if schema.get_foreign("x-refers-to").is_some() {
            return self.reference(schema);
        }
        if let Some(part) = self.model.named_by(schema) {
            return self.part(part);
        }
        let branches = schema.list_foreign("anyOf");
        if schema.get_foreign("anyOf").is_some() {
            let words: Vec<String> = branches.map(|branch| self.words(branch, None)).collect();
            return self.either(&words);
        }
        if let Some(constant) = schema.text_foreign("const") {
            return self.say("constant", &[("value", constant)]);
        }
        match schema.text_foreign("type").unwrap_or_default() {
            "array" => {
                let of = schema.get_foreign("items").map(|items| self.words(items, None)).unwrap_or_default();
                self.say("list", &[("of", &of)])
            }
            "string" => self.string(schema, named),
            "number" => self.number("number", schema),
            "integer" => self.number("integer", schema),
            "boolean" => self.language.word("words", "boolean").to_owned(),
            _ => self.language.word("words", "object").to_owned(),
        }
    }

    fn part(&mut self, part: Part) -> String {
        if !self.form.parts.contains(&part.name) {
            self.form.parts.push(part.name);
        }
        if part.name == "Text" {
            self.language.word("explain", "text").to_owned()
        } else if part.is_object() {
            self.say("part", &[("title", part.title(self.language)), ("name", part.name)])
        } else {
            self.words(part.schema, Some(part))
        }
    }

    fn reference(&mut self, schema: Node<'static>) -> String {
        let names = schema.list_foreign("x-refers-to").filter_map(Node::as_str);
        let parts: Vec<Part> = names.filter_map(|name| self.model.part(name)).collect();
        self.form.refers_to = parts.iter().map(|part| part.name).collect();
        if let Some(pattern) = self.model.named_by(schema).and_then(|part| part.schema.text_foreign("pattern")) {
            self.pattern(pattern);
        }
        let quoted = |part: &Part| self.say("quoted", &[("title", part.title(self.language))]);
        let of: Vec<String> = parts.iter().map(quoted).collect();
        self.say("reference", &[("of", &self.either(&of))])
    }

    fn string(&mut self, schema: Node<'static>, named: Option<Part>) -> String {
        if schema.get_foreign("enum").is_some() {
            // The meanings of words stand under the name of their part.
            let part = self.model.parts().find(|part| part.schema.index() == schema.index());
            let part = part.unwrap_or(Part { name: "", schema });
            self.form.values.extend(part.values().map(|value| Choice::of(value, self.language)));
            let of: Vec<String> = part.values().map(|value| format!("`{}`", value.word)).collect();
            return self.say("one-of", &[("of", &self.either(&of))]);
        }
        let Some(pattern) = schema.text_foreign("pattern") else {
            return self.language.word("words", "string").to_owned();
        };
        self.pattern(pattern);
        let example = self.form.example.unwrap_or_default();
        match named {
            Some(part) => self.say("form", &[("title", part.title(self.language)), ("example", example)]),
            None => self.say("example", &[("example", example)]),
        }
    }

    fn pattern(&mut self, pattern: &'static str) {
        let Some(form) = structure::Form::of_pattern(pattern) else { return };
        let help = Page::of_rule(malformed_value::RULE.name, self.language).line("help", Some(form.name()));
        self.form.pattern = Some(pattern);
        self.form.example = Some(form.example());
        self.form.help = Some(tell(help, &[("example", Datum::from(form.example()))], self.language));
    }

    fn number(&self, kind: &'static str, schema: Node<'static>) -> String {
        let mut words = self.language.word("words", kind).to_owned();
        for (keyword, name) in [("minimum", "least"), ("exclusiveMinimum", "above"), ("maximum", "most")] {
            let bound = schema.get_foreign(keyword).and_then(Node::as_f64);
            // The largest number that JSON carries exactly is no bound that a writer meets.
            if let Some(bound) = bound.filter(|bound| *bound < 9e15) {
                words = self.say(name, &[("number", &words), ("bound", &number::written(bound))]);
            }
        }
        words
    }

    fn either(&self, words: &[String]) -> String {
        self.language.list("or", words)
    }

    fn say(&self, name: &'static str, data: &[(&str, &str)]) -> String {
        fill(self.language.word("explain", name), data)
    }
}
