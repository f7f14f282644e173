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
    /// A day, or `today`.
    Day,
    /// What of a difference makes a check fail: a list.
    Effects,
    /// A table whose keys are effects of changes.
    Changes,
    /// What a change of an effect needs.
    Needs,
    /// A number of days.
    Days,
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
    key("genre", Form::OneOf(GENRES), "What every document is taken for by the audit, whatever it says that it is."),
    key(
        "at",
        Form::Day,
        "The day for which documents are judged, for what depends on one: a date such as 2026-11-22, or today. By default there is none.",
    ),
    key(
        "baseline",
        Form::Text,
        "The file of the findings that are known and pass, from the folder of this file; `baseline write` writes it.",
    ),
    key(
        "fail-on-change",
        Form::Effects,
        "What of a difference makes `check` fail: effects of changes, problems (the default), or never.",
    ),
    key("changes", Form::Changes, "What changes need, by what they do to what was promised."),
];

/// The sorts of texts.
pub(super) const GENRES: &[&str] = &["statutes", "internal-rules", "charter", "agreement", "policy"];

/// What makes a check fail by a difference.
pub(super) const EFFECTS: &[&str] = &[
    "weakens",
    "restricts",
    "undecided",
    "strengthens",
    "extends",
    "clarifies",
    "editorial",
    "record",
    "problems",
    "never",
];

/// The effects of changes.
pub(super) const CHANGES: &[Key] = &[
    key("weakens", Form::Needs, "Less is promised, or it binds less."),
    key("restricts", Form::Needs, "Fewer people have a right, or to less."),
    key("undecided", Form::Needs, "Whether more or less is promised, people have to read."),
    key("strengthens", Form::Needs, "More is promised, or it binds more."),
    key("extends", Form::Needs, "More people have a right, or to more."),
    key("clarifies", Form::Needs, "The same is promised, and better explained."),
    key("editorial", Form::Needs, "The same is said, otherwise written."),
    key("record", Form::Needs, "A fact was recorded; what was adopted is untouched."),
];

/// What a change of an effect needs.
pub(super) const OF_CHANGE: &[Key] = &[
    key("version", Form::OneOf(STEPS), "By which step the version rises at least: patch, minor or major."),
    key(
        "adoption",
        Form::True,
        "The record has adoptions of the text as it is, and whoever adopted the one before is among them.",
    ),
    key(
        "notice",
        Form::Days,
        "How many days after the day that is judged (by default today) the text applies at the earliest.",
    ),
];

/// The steps of versions, from the smallest.
pub(super) const STEPS: &[&str] = &["patch", "minor", "major"];

/// The longest notice, in days.
pub(super) const MOST_DAYS: u32 = 3660;

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
                Form::Day => json!({ "type": "string", "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2}|today)$" }),
                Form::Effects => json!({ "type": "array", "items": { "enum": EFFECTS } }),
                Form::Days => json!({ "type": "integer", "minimum": 1, "maximum": MOST_DAYS }),
                Form::Needs => json!({ "$ref": "#/$defs/needs" }),
                Form::Changes => {
                    json!({ "type": "object", "additionalProperties": false, "properties": of_keys(CHANGES) })
                }
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
                "needs": { "type": "object", "additionalProperties": false, "properties": of_keys(OF_CHANGE) },
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
            (
                "genre = 'statutes'\nat = '2026-11-22'\nbaseline = 'known.json'\nfail-on-change = ['weakens', 'problems']",
                true,
            ),
            ("at = 'today'", true),
            ("at = 'now'", false),
            ("genre = 'novel'", false),
            ("baseline = ' '", false),
            ("fail-on-change = ['weaken']", false),
            ("fail-on-change = 'weakens'", false),
            ("[changes.weakens]\nversion = 'major'\nadoption = true\nnotice = 30", true),
            ("[changes.weaken]\nnotice = 30", false),
            ("[changes.weakens]\nnotice = 0", false),
            ("[changes.weakens]\nnotice = 'P30D'", false),
            ("[changes.weakens]\nversion = 'big'", false),
            ("[changes.weakens]\nadoption = false", false),
            ("changes = 1", false),
            ("changes.weakens = 1", false),
            ("rules = 1", false),
            ("rules.unknown-key = 1", false),
        ] {
            let value: Value = as_json(text);
            assert_eq!(schema.is_valid(&value), sound, "{text}");
            let (_, problems, _) = super::super::read::config(text, codesocial_core::Language::default());
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
