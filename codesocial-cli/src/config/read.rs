//! Reads `codesocial.toml`, and tells everything that is wrong in it at once, each at its place.

use std::ops::Range;
use std::path::PathBuf;

use codesocial_core::operations::rules::{Input, Rules};
use codesocial_core::{Language, Operation as _, Severity};
use ignore::gitignore::GitignoreBuilder;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::keys::{CHANGES, EFFECTS, Form, KEYS, Key, LEVELS, MOST_DAYS, OF_CHANGE, OF_RULE, STEPS};
use super::{Config, Expected, Needs, Problem, Rule};
use crate::arguments::{FailOnChange, date};
use crate::expectations::Set;
use crate::faults::{self, FAULTS, LOOSENED};
use crate::words::{self, Words, fill};

/// A name is perhaps meant where it is so near (Jaro and Winkler).
const NEAR: f64 = 0.8;

/// The text on its way into a configuration.
struct Reader<'t> {
    text: &'t str,
    words: &'static words::Config,
    language: Language,
    problems: Vec<Problem>,
}

/// What a text says, and what is wrong in it.
pub(super) fn config(text: &str, language: Language) -> (Config, Vec<Problem>) {
    let mut reader = Reader { text, words: &Words::of(language).config, language, problems: Vec::new() };
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let at = error.span().map_or(0, |span| span.start);
        let said = reader.words.no_toml.clone();
        reader.problem(at..at, said);
    }
    let mut config = Config::default();
    if errors.is_empty() {
        reader.top(table.get_ref(), &mut config);
    }
    reader.problems.sort_by_key(|problem| (problem.line, problem.column));
    reader.problems.dedup();
    (config, reader.problems)
}

impl Reader<'_> {
    fn problem(&mut self, at: Range<usize>, said: String) {
        self.problems.push(Problem::new(self.text, at.start, said));
    }

    fn top(&mut self, table: &DeTable<'_>, config: &mut Config) {
        // The rules may be those of a set.
        let (first, others): (Vec<_>, Vec<_>) = table.iter().partition(|(name, _)| name.get_ref() == "expect");
        for (name, value) in first.into_iter().chain(others) {
            let Some(key) = self.key(name.get_ref(), name.span(), KEYS) else { continue };
            config.places.insert(key.name.to_owned(), super::range(self.text, name.span()));
            match key.form {
                Form::Sets => config.expect = self.sets(key, value),
                Form::Rules => self.rules(value, config),
                Form::Texts => {
                    let texts = self.texts(key, value);
                    if key.name == "files" {
                        config.files = texts.iter().map(|(text, _)| PathBuf::from(text)).collect();
                    } else {
                        self.patterns(&texts);
                        config.exclude = texts.into_iter().map(|(text, _)| text).collect();
                    }
                }
                Form::Level => config.level = self.level(key, value),
                Form::Day => config.at = self.day(key, value),
                Form::Effects => config.fail_on_change = self.effects(key, value),
                Form::Changes => self.changes(key, value, config),
                _ if key.name == "genre" => {
                    config.genre = self.text(key, value).and_then(|name| serde_json::from_value(name.into()).ok());
                }
                _ if key.name == "baseline" => config.baseline = self.text(key, value).map(PathBuf::from),
                _ => config.language = self.text(key, value).and_then(|tag| Language::of_tag(&tag)),
            }
        }
    }

    /// The key of a name, if there is one.
    fn key(&mut self, name: &str, at: Range<usize>, keys: &'static [Key]) -> Option<&'static Key> {
        let found = keys.iter().find(|key| key.name == name);
        if found.is_none() {
            let said = fill(&self.words.unknown_key, &[("name", name)]);
            let near = nearest(name, keys.iter().map(|key| key.name));
            let said = match near {
                Some(near) => Words::of(self.language).beside(&said, &fill(&self.words.perhaps, &[("name", near)])),
                None => {
                    let names: Vec<String> = keys.iter().map(|key| format!("`{}`", key.name)).collect();
                    let known = fill(&self.words.known, &[("names", &self.language.list("and", &names))]);
                    Words::of(self.language).beside(&said, &known)
                }
            };
            self.problem(at, said);
        }
        found
    }

    fn wrong(&mut self, key: &Key, at: Range<usize>, expected: &str) {
        let said = fill(&self.words.wrong_value, &[("name", key.name), ("expected", expected)]);
        self.problem(at, said);
    }

    /// A text that the key may have.
    fn text(&mut self, key: &Key, value: &Spanned<DeValue<'_>>) -> Option<String> {
        let text = value.get_ref().as_str();
        let expected = match key.form {
            Form::OneOf(values) if !text.is_some_and(|text| values.contains(&text)) => {
                let values: Vec<String> = values.iter().map(|value| format!("`\"{value}\"`")).collect();
                self.language.list("or", &values)
            }
            _ if text.is_none_or(|text| text.trim().is_empty()) => self.words.a_text.clone(),
            _ => return text.map(str::to_owned),
        };
        self.wrong(key, value.span(), &expected);
        None
    }

    fn texts(&mut self, key: &Key, value: &Spanned<DeValue<'_>>) -> Vec<(String, Range<usize>)> {
        let expected = self.words.texts.clone();
        let Some(items) = value.get_ref().as_array() else {
            self.wrong(key, value.span(), &expected);
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in items.iter() {
            match item.get_ref().as_str().filter(|text| !text.is_empty()) {
                Some(text) => texts.push((text.to_owned(), item.span())),
                None => self.wrong(key, item.span(), &expected),
            }
        }
        texts
    }

    /// The sets that are expected; those of files are read once it is known where the file stands.
    fn sets(&mut self, key: &Key, value: &Spanned<DeValue<'_>>) -> Vec<Expected> {
        let mut sets = Vec::new();
        for (name, at) in self.texts(key, value) {
            match Set::own(&name) {
                Some(set) => sets.push(Expected::Set(set)),
                None if name.ends_with(".json") => sets.push(Expected::File(PathBuf::from(name))),
                None => {
                    let names: Vec<String> = Set::names().iter().map(|name| format!("`{name}`")).collect();
                    let values = [("name", &*name), ("names", &self.language.list("and", &names))];
                    let said = fill(&Words::of(self.language).expectations.unknown, &values);
                    self.problem(at, said);
                }
            }
        }
        sets
    }

    fn patterns(&mut self, texts: &[(String, Range<usize>)]) {
        for (text, at) in texts {
            if GitignoreBuilder::new("").add_line(None, text).is_err() {
                let said = fill(&self.words.no_pattern, &[("name", text)]);
                self.problem(at.clone(), said);
            }
        }
    }

    fn level(&mut self, key: &Key, value: &Spanned<DeValue<'_>>) -> Option<u8> {
        let level = match value.get_ref() {
            DeValue::Integer(number) => number.as_str().parse::<u8>().ok().filter(|level| *level <= 3),
            DeValue::String(name) => {
                LEVELS.iter().position(|level| level == name).and_then(|place| u8::try_from(place % 4).ok())
            }
            _ => None,
        };
        if level.is_none() {
            let expected = self.words.a_level.clone();
            self.wrong(key, value.span(), &expected);
        }
        level
    }

    /// A day; that of today is known to the command alone.
    fn day(&mut self, key: &Key, value: &Spanned<DeValue<'_>>) -> Option<String> {
        // TOML has dates of its own; a time of day is more than a day.
        let text = match value.get_ref() {
            DeValue::String(text) => text.to_string(),
            _ => String::new(),
        };
        let day = date(&text).ok();
        if day.is_none() {
            let expected = self.words.a_day.clone();
            self.wrong(key, value.span(), &expected);
        }
        day
    }

    fn effects(&mut self, key: &Key, value: &Spanned<DeValue<'_>>) -> Option<Vec<FailOnChange>> {
        let all: Vec<String> = EFFECTS.iter().map(|name| format!("`\"{name}\"`")).collect();
        let expected = fill(&self.words.effects, &[("names", &self.language.list("or", &all))]);
        let Some(items) = value.get_ref().as_array() else {
            self.wrong(key, value.span(), &expected);
            return None;
        };
        let mut effects = Vec::new();
        for item in items.iter() {
            let name = item.get_ref().as_str().filter(|name| EFFECTS.contains(name));
            match name.and_then(|name| serde_json::from_value(name.into()).ok()) {
                Some(effect) => effects.push(effect),
                None => self.wrong(key, item.span(), &expected),
            }
        }
        Some(effects)
    }

    fn table<'v, 't>(&mut self, name: &str, value: &'v Spanned<DeValue<'t>>) -> Option<&'v DeTable<'t>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            let said = fill(&self.words.wrong_value, &[("name", name), ("expected", &self.words.a_table)]);
            self.problem(value.span(), said);
        }
        table
    }

    /// What changes need.
    fn changes(&mut self, key: &Key, value: &Spanned<DeValue<'_>>, config: &mut Config) {
        for (name, value) in self.table(key.name, value).into_iter().flatten() {
            let Some(effect) = self.key(name.get_ref(), name.span(), CHANGES) else { continue };
            config.places.insert(format!("changes.{}", effect.name), super::range(self.text, name.span()));
            let mut needs = Needs::default();
            for (name, value) in self.table(effect.name, value).into_iter().flatten() {
                let Some(key) = self.key(name.get_ref(), name.span(), OF_CHANGE) else { continue };
                match key.form {
                    Form::True if value.get_ref().as_bool() == Some(true) => needs.adoption = true,
                    Form::True => self.wrong(key, value.span(), "`true`"),
                    Form::Days => {
                        let days = value.get_ref().as_integer().and_then(|days| days.as_str().parse::<u32>().ok());
                        match days.filter(|days| (1..=MOST_DAYS).contains(days)) {
                            Some(days) => needs.notice = days,
                            None => {
                                let expected = fill(&self.words.days, &[("most", &MOST_DAYS.to_string())]);
                                self.wrong(key, value.span(), &expected);
                            }
                        }
                    }
                    _ => {
                        let step = self.text(key, value);
                        let place = step.and_then(|step| STEPS.iter().position(|known| *known == step));
                        needs.version = place.map_or(0, |place| place + 1);
                    }
                }
            }
            config.changes.insert(effect.name.to_owned(), needs);
        }
    }

    fn rules(&mut self, value: &Spanned<DeValue<'_>>, config: &mut Config) {
        let Some(table) = self.table("rules", value) else { return };
        let input = Input { language: None, stage: None, quality: None };
        let known = Rules::run(&input).map(|output| output.rules).unwrap_or_default();
        for (name, value) in table {
            let (name, at) = (name.get_ref(), name.span());
            let of_set = config.expect.iter().any(|expected| match expected {
                Expected::Set(set) => set.rules().any(|rule| rule == name.as_ref()),
                // What its names are is known once it is read.
                Expected::File(_) => true,
            });
            config.places.insert(format!("rules.{name}"), super::range(self.text, at.clone()));
            if name == LOOSENED {
                // Else whoever loosens it could also say that this is not to be told.
                let said = fill(&self.words.only_call, &[("name", name)]);
                self.problem(at.clone(), said);
            } else if !of_set
                && faults::severity(name).is_none()
                && !known.iter().any(|rule| rule.name == name.as_ref())
            {
                let said = fill(&self.words.unknown_rule, &[("name", name)]);
                let near = nearest(name, known.iter().map(|rule| rule.name).chain(FAULTS.map(|(name, _)| name)));
                let said = match near {
                    Some(near) => Words::of(self.language).beside(&said, &fill(&self.words.perhaps, &[("name", near)])),
                    None => said,
                };
                self.problem(at.clone(), said);
            }
            let Some(table) = self.table(name, value) else { continue };
            if let Some(rule) = self.rule(name, at, table) {
                config.rules.insert(name.to_string(), rule);
            }
        }
    }

    fn rule(&mut self, name: &str, at: Range<usize>, table: &DeTable<'_>) -> Option<Rule> {
        let (mut severity, mut ignored, mut reason, mut told) = (None, false, None, false);
        for (key, value) in table {
            let Some(key) = self.key(key.get_ref(), key.span(), OF_RULE) else { continue };
            match (key.name, key.form) {
                ("ignore", _) if value.get_ref().as_bool() == Some(true) => ignored = true,
                ("ignore", _) => {
                    let said = self.words.only_true.clone();
                    self.problem(value.span(), said);
                    told = true;
                }
                ("severity", _) => {
                    severity = self.text(key, value);
                    told |= severity.is_none();
                }
                _ => {
                    reason = self.text(key, value);
                    told |= reason.is_none();
                }
            }
        }
        if ignored == severity.is_some() && !told {
            let said = fill(&self.words.one_of_two, &[("name", name)]);
            self.problem(at.clone(), said);
        }
        if reason.is_none() && !table.iter().any(|(key, _)| key.get_ref() == "reason") {
            let said = fill(&self.words.reason, &[("name", name)]);
            self.problem(at, said);
        }
        let severity = severity.map(|severity| match &*severity {
            "error" => Severity::Error,
            "warning" => Severity::Warning,
            _ => Severity::Note,
        });
        Some(Rule { severity: severity.filter(|_| !ignored), reason: reason? })
    }
}

/// The name that is perhaps meant.
fn nearest<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let near = names.map(|known| (strsim::jaro_winkler(name, known), known)).filter(|(near, _)| *near > NEAR);
    near.max_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(u32, u32, String)> {
        let (_, problems) = config(text, Language::default());
        problems.into_iter().map(|problem| (problem.line, problem.column, problem.said)).collect()
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_its_place() {
        let text = "fils = ['a']\nlevel = 9\n[rules.unknwon-key]\nignore = true\nreason = 'é'\n[rules.missing-key]\nseverty = 'note'\n";
        let told = told(text);
        let places: Vec<(u32, u32)> = told.iter().map(|(line, column, _)| (*line, *column)).collect();
        assert_eq!(places, [(1, 1), (2, 9), (3, 8), (6, 8), (6, 8), (7, 1)], "{told:?}");
        assert!(
            told[0].2.contains("`files`") && told[2].2.contains("`unknown-key`") && told[5].2.contains("`severity`")
        );
        assert_eq!(super::config("a = \n[b", Language::default()).1[0].line, 1);
    }

    #[test]
    fn what_is_said_is_read() {
        let text = "files = ['a', 'b/']\nexclude = ['*.old.yaml']\nlevel = 'décrit'\nlanguage = 'fr'\n[rules.missing-key]\nseverity = 'note'\nreason = 'Pas encore'\n[rules.unknown-key]\nignore = true\nreason = 'x'\n";
        let (config, problems) = config(text, Language::default());
        assert_eq!(problems, []);
        assert_eq!((config.level, config.files.len(), config.exclude.len()), (Some(1), 2, 1));
        assert_eq!(config.language.map(Language::tag), Some("fr"));
        assert_eq!(config.rules["missing-key"].severity, Some(Severity::Note));
        assert_eq!(config.rules["unknown-key"].severity, None);
    }
}
