//! What is said about calls: help, and why a call is refused. The words stand in `messages/<tag>.usage.json` and are read
//! only where they are needed.

pub(crate) mod described;
pub(crate) mod help;
pub(crate) mod man;
pub(crate) mod refusal;

use std::collections::BTreeMap;

use codesocial_core::Language;
use serde::Deserialize;

use crate::words::{Read, parse};

/// The words about calls in a language. A placeholder stands in braces.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Usage {
    #[serde(skip)]
    language: Language,
    headings: Headings,
    manual: Manual,
    /// Stand in the line that shows a call.
    options: String,
    command: String,
    default: String,
    one_of: String,
    more: String,
    /// The texts of the command itself, and of those under it.
    about: String,
    exits: BTreeMap<u8, String>,
    several_exits: String,
    environment: BTreeMap<String, String>,
    /// What values are called: `FILE`.
    names: BTreeMap<String, String>,
    /// The texts of arguments that several commands have, and the commands where theirs say no more.
    shared: BTreeMap<String, String>,
    /// The texts of the values of arguments.
    values: BTreeMap<String, BTreeMap<String, String>>,
    commands: BTreeMap<String, Of>,
    refusals: Refusals,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Headings {
    usage: String,
    commands: String,
    arguments: String,
    options: String,
    display: String,
    values: String,
    exits: String,
    environment: String,
}

/// The headings that every manual page has.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Manual {
    name: String,
    synopsis: String,
    description: String,
}

/// The texts of a command.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Of {
    about: String,
    #[serde(default)]
    arguments: BTreeMap<String, String>,
    #[serde(default)]
    commands: BTreeMap<String, Of>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Refusals {
    unknown_option: String,
    unexpected: String,
    unknown_command: String,
    no_command: String,
    missing: String,
    no_value: String,
    needless_value: String,
    wrong_value: String,
    wrong_value_of: String,
    wrong_value_reason: String,
    twice: String,
    conflict: String,
    not_utf8: String,
    other: String,
    did_you_mean: String,
    reasons: Reasons,
    unknown_rule: String,
    unknown_name: String,
    list_rules: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Reasons {
    lang: String,
    level: String,
    date: String,
    event: String,
    number: String,
    title: String,
    id: String,
    party: String,
    until: String,
    remind: String,
}

impl Usage {
    /// The words of a language.
    pub(crate) fn of(language: Language) -> &'static Usage {
        static WORDS: Read<Usage> = Read::new(|files, language| Usage { language, ..parse(files.usage, language) });
        WORDS.of(language)
    }

    /// The texts of a command, by the names that lead to it.
    fn texts(&self, path: &[String]) -> Option<&Of> {
        let (first, rest) = path.split_first()?;
        rest.iter().try_fold(self.commands.get(first)?, |of, name| of.commands.get(name))
    }

    /// The text of an argument of a command.
    fn argument(&self, path: &[String], id: &str) -> &str {
        let own = self.texts(path).and_then(|of| of.arguments.get(id));
        own.or_else(|| self.shared.get(id)).map_or("", String::as_str)
    }

    /// `a`, `b` or `c`.
    fn choice(&self, names: &[String]) -> String {
        let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        self.language.list("or", &names)
    }

    /// What a value is called.
    fn name<'n>(&'n self, name: &'n str) -> &'n str {
        self.names.get(name).map_or(name, String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::tree;
    use crate::words::tests::{same, signs_are_french};
    use crate::words::{FILES, Files};

    #[test]
    fn both_languages_are_complete_and_have_the_same_placeholders() {
        let raw = |files: &Files| serde_json::from_str::<serde_json::Value>(files.usage).unwrap();
        for files in FILES {
            same(&raw(&FILES[0]), &raw(files), "");
            if files.tag == "fr" {
                signs_are_french(files.usage);
            }
        }
    }

    /// Calls the test for every command with the names that lead to it.
    fn walk(command: &clap::Command, path: &[String], test: &mut dyn FnMut(&clap::Command, &[String])) {
        test(command, path);
        for below in command.get_subcommands() {
            walk(below, &[path, &[below.get_name().to_owned()]].concat(), test);
        }
    }

    #[test]
    fn every_command_argument_and_value_has_its_words_and_every_word_its_use() {
        let mut commands = tree();
        commands.build();
        for language in Language::all() {
            let usage = Usage::of(language);
            let mut used = std::collections::BTreeSet::new();
            walk(&commands, &[], &mut |command, path| {
                assert!(path.is_empty() || usage.texts(path).is_some(), "{path:?}");
                for argument in command.get_arguments() {
                    let id = argument.get_id().as_str();
                    assert!(!usage.argument(path, id).is_empty(), "{path:?} {id}");
                    let own = usage.texts(path).is_some_and(|of| of.arguments.contains_key(id));
                    used.insert(if own { format!("{}/{id}", path.join("/")) } else { id.to_owned() });
                    for name in argument.get_value_names().unwrap_or_default() {
                        if argument.get_action().takes_values() {
                            assert!(usage.names.contains_key(name.as_str()), "{name}");
                            used.insert(format!("name {name}"));
                        }
                    }
                    if let Some(texts) = usage.values.get(id).filter(|_| !own) {
                        for value in argument.get_possible_values() {
                            assert!(texts.contains_key(value.get_name()), "{id} {}", value.get_name());
                        }
                        assert_eq!(argument.get_possible_values().len(), texts.len());
                    }
                }
            });
            for id in usage.shared.keys() {
                assert!(used.contains(id), "{id}");
            }
            for name in usage.names.keys() {
                assert!(used.contains(&format!("name {name}")), "{name}");
            }
            for (command, of) in &usage.commands {
                for id in of.arguments.keys() {
                    assert!(used.contains(&format!("{command}/{id}")), "{command} {id}");
                }
            }
        }
    }
}
