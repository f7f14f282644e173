//! Where the way in which a repository is guarded lets more pass than that of the base: a change cannot switch its own guard off.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use codesocial_core::{Language, Severity};

use super::base::{Base, Scope};
use super::failing_changes;
use super::links::Fault;
use super::said::Spot;
use crate::arguments::{Check, FailOnChange, Problems};
use crate::baseline::Baseline;
use crate::config::{Config, NAME};
use crate::expectations::Set;
use crate::faults::{self, LOOSENED};
use crate::files::Bounds;
use crate::git;
use crate::settle::rules;
use crate::words::{self, Words, fill};

/// What is compared: what is judged now by the configuration at hand, and what was by the one before.
pub(super) struct Guards<'g> {
    pub(super) arguments: &'g Check,
    pub(super) base: &'g Base,
    pub(super) before: &'g Config,
    pub(super) now: &'g Config,
    pub(super) here: &'g Path,
    pub(super) language: Language,
}

impl Guards<'_> {
    /// Each thing that is looser now than it was. What the command line says counts for both.
    pub(super) fn faults(&self, sets: &[Set]) -> Vec<Fault> {
        let mut faults = Vec::new();
        self.level(&mut faults);
        self.rules(&mut faults);
        if self.arguments.files.files.is_empty() {
            self.files(&mut faults);
        }
        self.excludes(&mut faults);
        self.expectations(sets, &mut faults);
        self.baseline(&mut faults);
        self.changes(&mut faults);
        self.judged_for(&mut faults);
        faults
    }

    fn words(&self) -> &'static words::Loosened {
        &Words::of(self.language).check.loosened
    }

    /// Something about a key, which is told from others by what it is about.
    fn fault(&self, key: &str, about: &str, template: &str, values: &[(&str, &str)]) -> Fault {
        let base = [("key", key), ("base", &self.base.name)];
        let message = fill(template, &[&base, values].concat());
        let message = Words::of(self.language).beside(&message, &fill(&self.words().cure, &[("name", LOOSENED)]));
        let file = if self.now.name.is_empty() { NAME } else { &self.now.name };
        let spot = self.now.places.get(key).map(|range| Spot { pointer: String::new(), range: *range });
        Fault { key: format!("{key} {about}"), spot, ..Fault::of_file(file, LOOSENED, message) }
    }

    fn level(&self, faults: &mut Vec<Fault>) {
        let [before, now] = [self.before, self.now].map(|config| config.level.unwrap_or(0));
        if self.arguments.level.is_none() && now < before {
            let values = [("before", &*before.to_string()), ("now", &now.to_string())];
            faults.push(self.fault("level", "", &self.words().value, &values));
        }
    }

    fn rules(&self, faults: &mut Vec<Fault>) {
        let known: BTreeMap<&str, Severity> = rules().iter().map(|rule| (rule.name, rule.severity)).collect();
        let names: BTreeSet<&String> = self.before.rules.keys().chain(self.now.rules.keys()).collect();
        for name in names {
            // What is neither a rule nor a fault is an expectation.
            let own = known.get(&**name).copied().or(faults::severity(name)).unwrap_or(Severity::Warning);
            let of = |config: &Config| config.rules.get(name).map_or(Some(own), |rule| rule.severity);
            let (before, now) = (of(self.before), of(self.now));
            // What is ignored is below all that is told.
            if now < before {
                let word = |severity: Option<Severity>| severity.map_or(&*self.words().ignored, severity_in_file);
                let values = [("before", word(before)), ("now", word(now))];
                faults.push(self.fault(&format!("rules.{name}"), "", &self.words().value, &values));
            }
        }
    }

    fn files(&self, faults: &mut Vec<Fault>) {
        let [before, now] = [self.before, self.now].map(|config| Scope::new(&[], config, self.here));
        for path in before.paths().iter().filter(|path| !now.covers(path)) {
            let shown = path.strip_prefix(self.here).unwrap_or(path).display().to_string();
            let shown = if shown.is_empty() { ".".to_owned() } else { shown };
            let fault = self.fault("files", &shown, &self.words().gone, &[("value", &shown)]);
            if !faults.iter().any(|other| other.key == fault.key) {
                faults.push(fault);
            }
        }
    }

    fn excludes(&self, faults: &mut Vec<Fault>) {
        let [before, now] = [self.before, self.now].map(|config| config.patterns().iter().collect::<BTreeSet<_>>());
        let admits = |pattern: &str| pattern.starts_with('!');
        for pattern in now.difference(&before).filter(|pattern| !admits(pattern)) {
            faults.push(self.fault("exclude", pattern, &self.words().new, &[("value", pattern)]));
        }
        for pattern in before.difference(&now).filter(|pattern| admits(pattern)) {
            faults.push(self.fault("exclude", pattern, &self.words().gone, &[("value", pattern)]));
        }
    }

    fn expectations(&self, sets: &[Set], faults: &mut Vec<Fault>) {
        for set in self.before.sets_of_commit(&self.base.commit, self.language) {
            let now = sets.iter().find(|now| now.name == set.name);
            if now.is_none() {
                faults.push(self.fault("expect", &set.name, &self.words().gone, &[("value", &set.name)]));
                continue;
            }
            for name in set.beyond(now) {
                faults.push(self.fault("expect", &name, &self.words().less, &[("value", &name)]));
            }
        }
    }

    /// What changes need, and by what of them the check fails.
    fn changes(&self, faults: &mut Vec<Fault>) {
        if self.arguments.fail_on_change.is_empty() {
            let [before, now] = [self.before, self.now].map(|config| failing_changes(self.arguments, config));
            let now: Vec<&str> = now.iter().map(name).collect();
            for gone in before.iter().map(name).filter(|name| *name != "never" && !now.contains(name)) {
                faults.push(self.fault("fail-on-change", gone, &self.words().gone, &[("value", gone)]));
            }
        }
        for (effect, before) in &self.before.changes {
            let now = self.now.changes.get(effect).cloned().unwrap_or_default();
            let mut less = |what: &str, [before, now]: [String; 2]| {
                let fault = self.fault(
                    &format!("changes.{effect}"),
                    what,
                    &self.words().value,
                    &[("before", &format!("`{what} = {before}`")), ("now", &format!("`{what} = {now}`"))],
                );
                faults.push(fault);
            };
            if now.version < before.version {
                less("version", [before, &now].map(|needs| needs.step().to_owned()));
            }
            if now.notice < before.notice {
                less("notice", [before, &now].map(|needs| needs.notice.to_string()));
            }
            if before.adoption && !now.adoption {
                less("adoption", [before, &now].map(|needs| needs.adoption.to_string()));
            }
        }
    }

    /// Another day or sort of text, by which other rules speak: whether these say more or less, nobody can tell.
    fn judged_for(&self, faults: &mut Vec<Fault>) {
        let mut other = |key: &str, [before, now]: [Option<String>; 2]| {
            if before != now && before.is_some() {
                let [before, now] = [before, now].map(|one| one.unwrap_or_else(|| "–".to_owned()));
                faults.push(self.fault(key, "", &self.words().other, &[("before", &before), ("now", &now)]));
            }
        };
        if self.arguments.judging.at.is_none() {
            // Where no day is named, it is that of today.
            let day = |config: &Config| Some(config.at.clone().unwrap_or_else(|| "today".to_owned()));
            other("at", [self.before, self.now].map(day));
        }
        other("genre", [self.before, self.now].map(|config| config.genre.map(|genre| format!("{genre:?}"))));
    }

    /// A baseline that is kept in the repository lets pass what it did not before.
    fn baseline(&self, faults: &mut Vec<Fault>) {
        let named = self.arguments.judging.baseline.clone();
        let Some(path) = named.clone().or_else(|| self.now.baseline()) else { return };
        let Ok(now) = Baseline::read(&path, Bounds::None, self.language) else { return };
        let of_base = || {
            let path = named.clone().or_else(|| self.before.baseline())?;
            let name = git::in_repository(path.to_str()?)?;
            Baseline::of_bytes(&path, &git::file(&format!("{}:{name}", self.base.commit)).ok()?)
        };
        // One that stands in no repository is for whoever calls.
        if named.is_some() && path.to_str().and_then(git::in_repository).is_none() {
            return;
        }
        let before = of_base().unwrap_or_else(|| Baseline::new(&path));
        let count = now.beyond(&before);
        if count > 0 {
            let values = [("value", &*now.name)];
            let template = self.words().baseline.of(self.language, count);
            faults.push(self.fault("baseline", "", &template, &values));
        }
    }
}

/// How much of a difference fails, by name.
fn name(one: &FailOnChange) -> &'static str {
    match one {
        FailOnChange::Effect(effect) => effect.name(),
        FailOnChange::Problems(Problems::Problems) => "problems",
        FailOnChange::Problems(Problems::Never) => "never",
    }
}

/// A severity as the file names it.
fn severity_in_file(severity: Severity) -> &'static str {
    crate::render::ci::list::severity(severity)
}
