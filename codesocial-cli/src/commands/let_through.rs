//! Which changes between two versions are let through: `--fail-on` of `diff`, `--fail-on-change` of `check`.

use codesocial_core::Language;
use codesocial_core::compare::Effect;
use codesocial_core::operations::diff::Output as Difference;

use crate::arguments::{FailOnChange, Problems};
use crate::words::{Words, fill};

/// What is not let through, as the call or a configuration names it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LetThrough<'a>(pub(crate) &'a [FailOnChange]);

impl LetThrough<'_> {
    /// Whether a change with that effect makes the command fail.
    pub(crate) fn refuses(self, effect: Effect) -> bool {
        self.0.iter().any(|one| matches!(one, FailOnChange::Effect(named) if *named == effect))
    }

    /// Whether a problem of the two versions together makes it fail.
    pub(crate) fn refuses_problems(self) -> bool {
        self.0.iter().any(|one| matches!(one, FailOnChange::Problems(Problems::Problems)))
    }

    /// How many changes make it fail, by their effect. Also those that are not listed count.
    fn refused(self, difference: &Difference) -> impl Iterator<Item = (Effect, usize)> {
        Effect::ALL.into_iter().filter_map(move |effect| {
            let count = difference.effects.get(effect.name())?;
            self.refuses(effect).then_some((effect, *count))
        })
    }

    /// Which changes make it fail, in a sentence that names the option that says so.
    pub(crate) fn told(self, option: &str, difference: &Difference, language: Language) -> Option<String> {
        let refused = self.refused(difference);
        let told = refused.map(|(effect, count)| format!("{} ({count})", language.word("effects", effect.name())));
        let told: Vec<String> = told.collect();
        let words = &Words::of(language).not_let_through;
        (!told.is_empty()).then(|| fill(words, &[("option", option), ("changes", &told.join(", "))]))
    }
}
