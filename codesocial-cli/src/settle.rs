//! What of a report stands: what the configuration raises, lowers or ignores, and what a baseline knows already. Nothing is
//! silent: what was taken out is told in counts.

use std::collections::BTreeMap;

use codesocial_core::diagnostic::Stage;
use codesocial_core::operations::rules::{Entry, Input, Rules};
use codesocial_core::report::Counts;
use codesocial_core::{Language, Operation as _, Problem, Severity};

use crate::baseline::{Baseline, Known};
use crate::config::Config;
use crate::faults;
use crate::words::{Words, fill};

/// What is asked of the rules in a run: only of what was asked can be said that it is there no more.
#[derive(Debug, Clone)]
pub(crate) struct Scope {
    /// The last stage whose rules speak.
    pub(crate) stage: Stage,
    /// The level above which findings are not listed.
    pub(crate) level: Option<u8>,
    /// Only these rules, if any is named.
    pub(crate) select: Vec<String>,
    /// Not these rules.
    pub(crate) ignore: Vec<String>,
}

impl Scope {
    /// Whether a rule was asked.
    fn asks(&self, rule: &Entry) -> bool {
        let named = |names: &[String]| names.iter().any(|name| name == rule.name);
        rule.stage <= self.stage
            && (self.select.is_empty() || named(&self.select))
            && !named(&self.ignore)
            && rule.level.zip(self.level).is_none_or(|(of_rule, asked)| of_rule <= asked)
    }
}

/// What was taken out of the reports of a run, and by what.
#[derive(Debug)]
pub(crate) struct Settlement<'c> {
    config: &'c Config,
    baseline: Option<Baseline>,
    scope: Scope,
    /// Whether all documents are judged that the configuration names, so that it can be said what is nowhere.
    whole: bool,
    /// Whether a repository is guarded, and whether it is compared with another revision of it.
    guarded: Option<bool>,
    ignored: BTreeMap<&'c str, usize>,
    known: usize,
    mended: usize,
}

impl<'c> Settlement<'c> {
    /// Nothing taken out yet.
    pub(crate) fn new(config: &'c Config, baseline: Option<Baseline>, scope: Scope, whole: bool) -> Settlement<'c> {
        Settlement { config, baseline, scope, whole, guarded: None, ignored: BTreeMap::new(), known: 0, mended: 0 }
    }

    /// From here on, what is found of documents together is settled too, and of those of another revision where they are compared.
    pub(crate) fn guard(&mut self, compared: bool) {
        self.guarded = Some(compared);
    }

    /// Whether a repository is guarded.
    pub(crate) fn guards(&self) -> bool {
        self.guarded.is_some()
    }

    /// How grave something is that is found under a name, and whether the configuration says so; none where it is ignored.
    pub(crate) fn severity(&mut self, name: &str, severity: Severity) -> Option<(Severity, bool)> {
        let Some((rule, setting)) = self.config.rules.get_key_value(name) else { return Some((severity, false)) };
        if setting.severity.is_none() {
            *self.ignored.entry(rule).or_default() += 1;
        }
        setting.severity.map(|severity| (severity, true))
    }

    /// Whether it can be said of a name that nothing was found under it.
    fn speaks(&self, name: &str) -> bool {
        let compared = self.guarded == Some(true);
        match faults::severity(name) {
            Some(_) => self.whole && compared,
            // What is neither a fault nor a rule is an expectation.
            None if !rules().iter().any(|known| known.name == name) => self.whole && self.guards(),
            None => self.whole && self.asks(name) && (compared || !faults::of_comparison(name)),
        }
    }

    /// Whether a rule was asked in this run.
    pub(crate) fn asks(&self, rule: &str) -> bool {
        rules().iter().any(|known| known.name == rule && self.scope.asks(known))
    }

    /// Settles the problems of a document, in several lists, and how many there are.
    pub(crate) fn settle(&mut self, name: &str, lists: &mut [&mut Vec<Problem>], counts: &mut Counts) {
        let mut known = self.baseline.as_ref().map(|baseline| baseline.of(name)).unwrap_or_default();
        for list in lists {
            list.retain_mut(|problem| {
                let before = problem.severity;
                *of(counts, before) -= 1;
                let Some((severity, _)) = self.severity(problem.rule, before) else { return false };
                *of(counts, severity) += 1;
                problem.severity = severity;
                let fingerprint = problem.fingerprint.as_deref().unwrap_or_default();
                match known.iter_mut().find(|known| known.fingerprint == fingerprint && known.count > 0) {
                    Some(entry) => {
                        entry.count -= 1;
                        self.known += 1;
                        *of(counts, problem.severity) -= 1;
                        false
                    }
                    None => true,
                }
            });
        }
        self.mended += self.missed(&known);
    }

    /// Settles the expectations that a document does not meet, by their names and fingerprints: those that the baseline knows pass.
    pub(crate) fn expectations(&mut self, name: &str, unmet: &[(&str, String)], asked: &[String]) -> Vec<bool> {
        let mut known = self.baseline.as_ref().map(|baseline| baseline.of(name)).unwrap_or_default();
        known.retain(|known| asked.contains(&known.rule));
        let mut passes = |(_, fingerprint): &(&str, String)| {
            let entry = known.iter_mut().find(|known| known.fingerprint == *fingerprint && known.count > 0);
            entry.map(|entry| entry.count -= 1).is_some()
        };
        let passing: Vec<bool> = unmet.iter().map(&mut passes).collect();
        self.known += passing.iter().filter(|passes| **passes).count();
        self.mended += known.iter().map(|known| known.count).sum::<usize>();
        passing
    }

    /// How many findings of a baseline are left over though their rules were asked.
    fn missed(&self, left: &[Known]) -> usize {
        if left.iter().all(|known| known.count == 0) {
            return 0;
        }
        let rules = rules();
        let asked = |known: &&Known| rules.iter().any(|rule| rule.name == known.rule && self.scope.asks(rule));
        left.iter().filter(asked).map(|known| known.count).sum()
    }

    /// What is to be told of all this, a line each.
    pub(crate) fn told(&self, language: Language) -> Vec<String> {
        let words = Words::of(language);
        let mut told = Vec::new();
        for (rule, setting) in self.config.rules.iter().filter(|(_, setting)| setting.severity.is_none()) {
            let count = self.ignored.get(rule.as_str()).copied().unwrap_or_default();
            let template = match count {
                0 if self.speaks(rule) => words.config.ignores_nothing.clone(),
                0 => continue,
                count => words.config.ignored.of(language, count),
            };
            let values = [("config", &*self.config.name), ("rule", rule), ("reason", &setting.reason)];
            told.push(fill(&template, &values));
        }
        if let Some(baseline) = &self.baseline {
            let name = [("baseline", &*baseline.name)];
            if self.known > 0 {
                told.push(fill(&words.baseline.known.of(language, self.known), &name));
            }
            if self.mended > 0 {
                told.push(fill(&words.baseline.mended.of(language, self.mended), &name));
            }
        }
        told
    }
}

/// All rules.
pub(crate) fn rules() -> Vec<Entry> {
    let input = Input { language: None, stage: None, quality: None };
    Rules::run(&input).map(|output| output.rules).unwrap_or_default()
}

fn of(counts: &mut Counts, severity: Severity) -> &mut usize {
    match severity {
        Severity::Error => &mut counts.errors,
        Severity::Warning => &mut counts.warnings,
        _ => &mut counts.notes,
    }
}
