//! Reads `codesocial.toml`, and tells everything that is wrong in it at once, each at its place.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::PathBuf;

use codesocial_core::operations::rules::{Input, Rules};
use codesocial_core::source::{self, Lines};
use codesocial_core::{Language, Operation as _, Severity};
use ignore::gitignore::GitignoreBuilder;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::keys::{CHANGES, EFFECTS, Form, KEYS, Key, LEVELS, MOST_DAYS, OF_CHANGE, OF_RULE, STEPS};
use super::{Config, Expected, Needs, Problem, Rule};
use crate::arguments::{FailOnChange, date};
use crate::escape;
use crate::expectations::Set;
use crate::faults::{FAULTS, LOOSENED};
use crate::words::{self, Words, fill};

/// A name is perhaps meant where it is so near (Jaro and Winkler).
const NEAR: f64 = 0.8;
/// So many problems are told, the others are counted: whoever mends these reads the file again anyway.
const MOST_PROBLEMS: usize = 100;
/// So many sets of expectations are named: every document is held against each.
const MOST_SETS: usize = 64;

/// The text on its way into a configuration.
struct Reader<'t> {
    text: &'t str,
    lines: Lines<'t>,
    words: &'static words::Config,
    language: Language,
    problems: Vec<Problem>,
    omitted: usize,
}

/// What a text says, and what is wrong in it: the first problems, and how many more there are.
pub(super) fn config(text: &str, language: Language) -> (Config, Vec<Problem>, usize) {
    let (lines, words) = (Lines::new(text), &Words::of(language).config);
    let mut reader = Reader { text, lines, words, language, problems: Vec::new(), omitted: 0 };
    let (table, errors) = DeTable::parse_recoverable(text);
    let places: BTreeSet<usize> = errors.iter().map(|error| error.span().map_or(0, |span| span.start)).collect();
    for at in places {
        reader.problem(at..at, || words.no_toml.clone());
    }
    let mut config = Config::default();
    if errors.is_empty() {
        reader.top(table.get_ref(), &mut config);
    }
    reader.problems.sort_by_key(|problem| (problem.range.start.line, problem.range.start.column));
    reader.problems.dedup();
    (config, reader.problems, reader.omitted)
}

/// The entries of a table in the order of the text, in which problems are told.
fn entries<'v, 't>(table: &'v DeTable<'t>) -> Vec<Entry<'v, 't>> {
    let mut entries: Vec<Entry<'v, 't>> = table.iter().collect();
    entries.sort_by_key(|(name, _)| name.span().start);
    entries
}

/// A key with its value.
type Entry<'v, 't> = (&'v Spanned<DeString<'t>>, &'v Spanned<DeValue<'t>>);

impl Reader<'_> {
    /// Something that is wrong: what is said of it is made only where it is told.
    fn problem(&mut self, at: Range<usize>, said: impl FnOnce() -> String) {
        if self.problems.len() == MOST_PROBLEMS {
            self.omitted += 1;
            return;
        }
        let (range, said) = (self.range(at.start..at.start), escape::line(&said()).into_owned());
        self.problems.push(Problem { range, said });
    }

    /// Where bytes of the text stand.
    fn range(&self, bytes: Range<usize>) -> source::Range {
        let position = |at: usize| self.lines.position(u32::try_from(at.min(self.text.len())).unwrap_or(u32::MAX));
        source::Range { start: position(bytes.start), end: position(bytes.end) }
    }

    fn top(&mut self, table: &DeTable<'_>, config: &mut Config) {
        // The rules may be those of a set.
        let (first, others): (Vec<_>, Vec<_>) =
            entries(table).into_iter().partition(|(name, _)| name.get_ref() == "expect");
        for (name, value) in first.into_iter().chain(others) {
            let Some(key) = self.key(name.get_ref(), name.span(), KEYS) else { continue };
            config.places.insert(key.name.to_owned(), self.range(name.span()));
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
            let (words, language) = (self.words, self.language);
            self.problem(at, || {
                let said = fill(&words.unknown_key, &[("name", name)]);
                let beside = match nearest(name, keys.iter().map(|key| key.name)) {
                    Some(near) => fill(&words.perhaps, &[("name", near)]),
                    None => {
                        let names: Vec<String> = keys.iter().map(|key| format!("`{}`", key.name)).collect();
                        fill(&words.known, &[("names", &language.list("and", &names))])
                    }
                };
                Words::of(language).beside(&said, &beside)
            });
        }
        found
    }

    fn wrong(&mut self, key: &Key, at: Range<usize>, expected: &str) {
        let words = self.words;
        self.problem(at, || fill(&words.wrong_value, &[("name", key.name), ("expected", expected)]));
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
        let (own, language) = (Set::all(), self.language);
        let words = &Words::of(language).expectations;
        let (mut sets, mut named) = (Vec::new(), BTreeSet::new());
        // Named twice, a set is one all the same.
        for (name, at) in self.texts(key, value).into_iter().filter(|(name, _)| named.insert(name.clone())) {
            let set = match own.iter().find(|set| set.name == name) {
                Some(set) => Expected::Set(set.clone()),
                None if name.ends_with(".json") => Expected::File(PathBuf::from(&name)),
                None => {
                    self.problem(at, || {
                        let names: Vec<String> = own.iter().map(|set| format!("`{}`", set.name)).collect();
                        fill(&words.unknown, &[("name", &name), ("names", &language.list("and", &names))])
                    });
                    continue;
                }
            };
            if sets.len() == MOST_SETS {
                self.problem(at, || fill(&words.too_many, &[("most", &MOST_SETS.to_string())]));
                break;
            }
            sets.push(set);
        }
        sets
    }

    fn patterns(&mut self, texts: &[(String, Range<usize>)]) {
        for (text, at) in texts {
            if GitignoreBuilder::new("").add_line(None, text).is_err() {
                let words = self.words;
                self.problem(at.clone(), || fill(&words.no_pattern, &[("name", text)]));
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
            let words = self.words;
            self.problem(value.span(), || fill(&words.wrong_value, &[("name", name), ("expected", &words.a_table)]));
        }
        table
    }

    /// What changes need.
    fn changes(&mut self, key: &Key, value: &Spanned<DeValue<'_>>, config: &mut Config) {
        for (name, value) in self.table(key.name, value).into_iter().flat_map(entries) {
            let Some(effect) = self.key(name.get_ref(), name.span(), CHANGES) else { continue };
            config.places.insert(format!("changes.{}", effect.name), self.range(name.span()));
            let mut needs = Needs::default();
            for (name, value) in self.table(effect.name, value).into_iter().flat_map(entries) {
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
        let rules = Rules::run(&input).map(|output| output.rules).unwrap_or_default();
        let known = || rules.iter().map(|rule| rule.name).chain(FAULTS.map(|(name, _)| name));
        let mut names: BTreeSet<String> = known().map(str::to_owned).collect();
        // What the names of the set of a file are is known once it is read.
        let mut of_file = false;
        for expected in &config.expect {
            match expected {
                Expected::Set(set) => names.extend(set.rules()),
                Expected::File(_) => of_file = true,
            }
        }
        let (words, language) = (self.words, self.language);
        for (name, value) in entries(table) {
            let (name, at) = (name.get_ref(), name.span());
            config.places.insert(format!("rules.{name}"), self.range(at.clone()));
            if name == LOOSENED {
                // Else whoever loosens it could also say that this is not to be told.
                self.problem(at.clone(), || fill(&words.only_call, &[("name", name)]));
            } else if !of_file && !names.contains(name.as_ref()) {
                self.problem(at.clone(), || {
                    let said = fill(&words.unknown_rule, &[("name", name)]);
                    match nearest(name, known()) {
                        Some(near) => Words::of(language).beside(&said, &fill(&words.perhaps, &[("name", near)])),
                        None => said,
                    }
                });
            }
            let Some(table) = self.table(name, value) else { continue };
            if let Some(rule) = self.rule(name, at, table) {
                config.rules.insert(name.to_string(), rule);
            }
        }
    }

    fn rule(&mut self, name: &str, at: Range<usize>, table: &DeTable<'_>) -> Option<Rule> {
        let (mut severity, mut ignored, mut reason, mut told) = (None, false, None, false);
        let words = self.words;
        for (key, value) in entries(table) {
            let Some(key) = self.key(key.get_ref(), key.span(), OF_RULE) else { continue };
            match (key.name, key.form) {
                ("ignore", _) if value.get_ref().as_bool() == Some(true) => ignored = true,
                ("ignore", _) => {
                    self.problem(value.span(), || words.only_true.clone());
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
            self.problem(at.clone(), || fill(&words.one_of_two, &[("name", name)]));
        }
        if reason.is_none() && !table.iter().any(|(key, _)| key.get_ref() == "reason") {
            self.problem(at, || fill(&words.reason, &[("name", name)]));
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
    // What is as long as no name is no misspelling of one.
    let names = names.filter(|known| name.len() <= 2 * known.len());
    let near = names.map(|known| (strsim::jaro_winkler(name, known), known)).filter(|(near, _)| *near > NEAR);
    near.max_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(u32, u32, String)> {
        let (_, problems, omitted) = config(text, Language::default());
        assert_eq!(omitted, 0);
        let place = |range: source::Range| (range.start.line, range.start.column);
        let told = problems.into_iter().map(|problem| (place(problem.range), problem.said));
        told.map(|((line, column), said)| (line, column, said)).collect()
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
        assert_eq!(super::config("a = \n[b", Language::default()).1[0].range.start.line, 1);
    }

    #[test]
    fn of_many_problems_the_first_are_told_and_the_others_counted() {
        let unknown: String = (0..5_000).map(|number| format!("z{} = 1\n", 9_999 - number)).collect();
        let (_, problems, omitted) = config(&unknown, Language::default());
        assert_eq!((problems.len(), omitted), (MOST_PROBLEMS, 5_000 - MOST_PROBLEMS));
        let lines: Vec<u32> = problems.iter().map(|problem| problem.range.start.line).collect();
        assert_eq!(lines, (1..=MOST_PROBLEMS as u32).collect::<Vec<_>>());
        let broken = "= =\n".repeat(1_000);
        let (_, problems, omitted) = config(&broken, Language::default());
        assert!(problems.len() == MOST_PROBLEMS && omitted > 0, "{} {omitted}", problems.len());
    }

    #[test]
    fn a_set_is_expected_once_and_no_endless_number_of_them() {
        let own = format!("expect = [{}]\n", "'ostrom', ".repeat(20_000));
        let (config, problems, _) = super::config(&own, Language::default());
        assert_eq!((config.expect.len(), problems), (1, Vec::new()));
        let files: String = (0..MOST_SETS + 9).map(|number| format!("'{number}.json', ")).collect();
        let (config, problems, _) = super::config(&format!("expect = [{files}]\n"), Language::default());
        assert_eq!((config.expect.len(), problems.len()), (MOST_SETS, 1));
        assert!(problems[0].said.contains("64"), "{problems:?}");
    }

    #[test]
    fn what_is_said_is_read() {
        let text = "files = ['a', 'b/']\nexclude = ['*.old.yaml']\nlevel = 'décrit'\nlanguage = 'fr'\n[rules.missing-key]\nseverity = 'note'\nreason = 'Pas encore'\n[rules.unknown-key]\nignore = true\nreason = 'x'\n";
        let (config, problems, _) = config(text, Language::default());
        assert_eq!(problems, []);
        assert_eq!((config.level, config.files.len(), config.exclude.len()), (Some(1), 2, 1));
        assert_eq!(config.language.map(Language::tag), Some("fr"));
        assert_eq!(config.rules["missing-key"].severity, Some(Severity::Note));
        assert_eq!(config.rules["unknown-key"].severity, None);
    }
}
