//! The keys of `codesocial.toml`: one table, by which the file is read and from which its schema is made.

/// What the value of a key must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A list of texts.
    Texts,
    /// A text.
    Text,
    /// One of some texts.
    OneOf(&'static [&'static str]),
    /// A level, by its number or its name.
    Level,
    /// `true`, and nothing else.
    True,
    /// A list of sets of expectations, by their names or files.
    Sets,
    /// A table whose keys are names of rules.
    Rules,
}

/// A key.
#[derive(Debug)]
pub(super) struct Key {
    pub(super) name: &'static str,
    pub(super) form: Form,
    /// What it is for, in English as in the schemas.
    #[cfg_attr(not(test), expect(dead_code, reason = "only the schema says it"))]
    pub(super) about: &'static str,
}

const fn key(name: &'static str, form: Form, about: &'static str) -> Key {
    Key { name, form, about }
}

/// The keys of the file.
pub(super) const KEYS: &[Key] = &[
    key(
        "files",
        Form::Texts,
        "The files and folders to judge where the command line names none, from the folder of this file. By default that is the current folder.",
    ),
    key(
        "exclude",
        Form::Texts,
        "Documents of folders that are passed over: patterns as in .gitignore, from the folder of this file. How many are passed over is told.",
    ),
    key(
        "level",
        Form::Level,
        "The level that every document must reach: 0 readable, 1 described, 2 opposable, 3 auditable.",
    ),
    key("language", Form::OneOf(&["en", "fr"]), "The language of messages."),
    key(
        "expect",
        Form::Sets,
        "Sets of expectations that `check` holds each document against: fr-ess, fr-mission, ostrom, or a file whose name ends in .json, from the folder of this file.",
    ),
    key("rules", Form::Rules, "What is made of what rules find, by the name of the rule."),
];

/// The keys of a rule.
pub(super) const OF_RULE: &[Key] = &[
    key("severity", Form::OneOf(&["error", "warning", "note"]), "How grave what it finds is here."),
    key("ignore", Form::True, "What it finds is not listed; how much it is, is told."),
    key("reason", Form::Text, "Why: for those who read this file."),
];

/// The words for levels, in both languages.
pub(super) const LEVELS: [&str; 8] =
    ["readable", "described", "opposable", "auditable", "lisible", "décrit", "opposable", "auditable"];

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::*;
    use crate::expectations::Set;

    fn of_keys(keys: &[Key]) -> Map<String, Value> {
        let schema = |key: &Key| {
            let mut schema = match key.form {
                Form::Texts => json!({ "type": "array", "items": { "type": "string", "minLength": 1 } }),
                Form::Sets => json!({
                    "type": "array",
                    "items": { "type": "string", "pattern": format!("^({})$|\\.json$", Set::names().join("|")) },
                }),
                Form::Text => json!({ "type": "string", "pattern": "\\S" }),
                Form::OneOf(values) => json!({ "enum": values }),
                Form::True => json!({ "const": true }),
                Form::Level => {
                    let mut values: Vec<Value> = (0..4).map(Value::from).collect();
                    let mut names: Vec<&str> = LEVELS.to_vec();
                    names.sort_unstable();
                    names.dedup();
                    values.extend(names.into_iter().map(Value::from));
                    json!({ "enum": values })
                }
                Form::Rules => json!({
                    "type": "object",
                    "propertyNames": { "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" },
                    "additionalProperties": { "$ref": "#/$defs/rule" },
                }),
            };
            schema["description"] = key.about.into();
            (key.name.to_owned(), schema)
        };
        keys.iter().map(schema).collect()
    }

    fn schema() -> Value {
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "https://w3id.org/codesocial/1.0/codesocial-toml.schema.json",
            "title": "codesocial.toml",
            "description": "How the social codes of a repository are judged.",
            "type": "object",
            "additionalProperties": false,
            "properties": of_keys(KEYS),
            "$defs": {
                "rule": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["reason"],
                    "oneOf": [{ "required": ["severity"] }, { "required": ["ignore"] }],
                    "properties": of_keys(OF_RULE),
                },
            },
        })
    }

    #[test]
    fn the_published_schema_is_current() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/codesocial-toml.schema.json");
        let text = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
        if std::env::var_os("UPDATE").is_some_and(|value| value != "0") {
            std::fs::write(&path, &text).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(kept, text, "{} is stale: run this with UPDATE=1, then read what it wrote", path.display());
    }

    #[test]
    fn the_schema_judges_as_the_reader_does() {
        let schema = jsonschema::validator_for(&schema()).unwrap();
        for (text, sound) in [
            ("", true),
            ("files = ['a']\nexclude = ['b/']\nlevel = 2\nlanguage = 'fr'", true),
            ("level = 'opposable'", true),
            ("level = 4", false),
            ("level = 'high'", false),
            ("fils = ['a']", false),
            ("files = 'a'", false),
            ("files = [1]", false),
            ("language = 'de'", false),
            ("expect = ['ostrom', 'fr-ess', 'ours.json']", true),
            ("expect = ['ostrum']", false),
            ("expect = 'ostrom'", false),
            ("expect = ['ostrom']\n[rules.ostrom-boundaries]\nignore = true\nreason = 'x'", true),
            ("[rules.unknown-key]\nseverity = 'note'\nreason = 'x'", true),
            ("[rules.unknown-key]\nignore = true\nreason = 'x'", true),
            ("[rules.unknown-key]\nignore = false\nreason = 'x'", false),
            ("[rules.unknown-key]\nignore = true\nseverity = 'note'\nreason = 'x'", false),
            ("[rules.unknown-key]\nreason = 'x'", false),
            ("[rules.unknown-key]\nignore = true", false),
            ("[rules.unknown-key]\nignore = true\nreason = ' '", false),
            ("[rules.unknown-key]\nseverity = 'grave'\nreason = 'x'", false),
            ("rules = 1", false),
            ("rules.unknown-key = 1", false),
        ] {
            let value: Value = as_json(text);
            assert_eq!(schema.is_valid(&value), sound, "{text}");
            let (_, problems) = super::super::read::config(text, codesocial_core::Language::default());
            assert_eq!(problems.is_empty(), sound, "{text}: {problems:?}");
        }
    }

    /// A small TOML as JSON.
    fn as_json(text: &str) -> Value {
        fn of(value: &toml::de::DeValue<'_>) -> Value {
            use toml::de::DeValue;
            match value {
                DeValue::String(text) => text.as_ref().into(),
                DeValue::Integer(number) => number.as_str().parse::<i64>().unwrap().into(),
                DeValue::Boolean(value) => (*value).into(),
                DeValue::Array(items) => items.iter().map(|item| of(item.get_ref())).collect(),
                DeValue::Table(members) => Value::Object(
                    members.iter().map(|(key, value)| (key.get_ref().to_string(), of(value.get_ref()))).collect(),
                ),
                _ => Value::Null,
            }
        }
        let table = toml::de::DeTable::parse(text).unwrap();
        of(&toml::de::DeValue::Table(table.into_inner()))
    }
}
