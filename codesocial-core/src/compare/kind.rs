//! What a kind of change is. The kinds themselves stand one a file in `changes/`, their words in
//! `messages/<language>/changes/`.

use serde::{Deserialize, Serialize};

use crate::compare::Difference;
use crate::messages::{Language, Page};
use crate::model::part::Part;

/// What a change does to what a code promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Effect {
    /// Less is promised, or it binds less.
    Weakens,
    /// Fewer people have a right, or to less.
    Restricts,
    /// Whether more or less is promised cannot be told from the form: people have to read it.
    Undecided,
    /// More is promised, or it binds more.
    Strengthens,
    /// More people have a right, or to more.
    Extends,
    /// The same is promised, and better explained.
    Clarifies,
    /// The same is said, otherwise written.
    Editorial,
    /// A fact was recorded; what was adopted is untouched.
    Record,
}

impl Effect {
    /// All of them, those first that people must see first.
    pub const ALL: [Effect; 8] = [
        Effect::Weakens,
        Effect::Restricts,
        Effect::Undecided,
        Effect::Strengthens,
        Effect::Extends,
        Effect::Clarifies,
        Effect::Editorial,
        Effect::Record,
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Effect::Weakens => "weakens",
            Effect::Restricts => "restricts",
            Effect::Undecided => "undecided",
            Effect::Strengthens => "strengthens",
            Effect::Extends => "extends",
            Effect::Clarifies => "clarifies",
            Effect::Editorial => "editorial",
            Effect::Record => "record",
        }
    }
}

/// A kind of change: what it does, which one undoes it, and where it is seen. Its words are found by its name.
#[derive(Debug)]
pub struct Change {
    /// Its name, in kebab-case, for ever: it says what changed.
    pub name: &'static str,
    /// What it does to what is promised.
    pub effect: Effect,
    /// The kind that undoes it: its own name, where the way back is of the same kind.
    pub mirror: &'static str,
    /// The version of the standard that introduced it.
    pub since: &'static str,
    /// Where it is looked for; nowhere, for a kind that the comparison meets on its way.
    pub(crate) places: &'static [Place],
}

impl Change {
    /// Its title, its message with the names of its facts in braces, and why it matters, in a language.
    pub fn words(&self, language: Language) -> [&'static str; 3] {
        let page = Page::of_change(self.name, language);
        let [why, ..] = page.parts();
        [page.title(), page.line("message", None), why]
    }
}

/// Where a kind of change is looked for.
#[derive(Debug)]
pub(crate) struct Place {
    /// What is done.
    pub(crate) what: What,
    /// To a key of which part of the model.
    pub(crate) part: Part,
    /// The keys.
    pub(crate) keys: &'static [&'static str],
    /// What must hold besides.
    pub(crate) when: Option<Judge>,
}

/// Judges whether a difference is a change of a kind.
pub(crate) type Judge = for<'d, 'a> fn(&'d Difference<'a>) -> bool;

/// What is done to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// The key was not there before.
    Added,
    /// The key is not there any more.
    Removed,
    /// Another value stands there.
    Changed,
    /// A text there has other words.
    Reworded,
    /// An item more in the list.
    ItemAdded,
    /// An item less in the list.
    ItemRemoved,
    /// The items of the list in another order.
    Reordered,
}

/// Declares the kind of change of a file: its name, its effect, the kind that undoes it, and where it is looked for.
macro_rules! change {
    ($name:literal, $effect:ident, mirror $mirror:literal
        $(, $what:ident $part:ident $($key:literal)|+ $(if $judge:path)?)* $(,)?) => {
        $crate::compare::kind::Change {
            name: $name,
            effect: $crate::compare::kind::Effect::$effect,
            mirror: $mirror,
            since: "1.0",
            places: &[$($crate::compare::kind::Place {
                what: $crate::compare::kind::What::$what,
                part: $crate::model::part::Part::$part,
                keys: &[$($key),+],
                when: change!(@ $($judge)?),
            }),*],
        }
    };
    (@) => { None };
    (@ $judge:path) => { Some($judge) };
}
pub(crate) use change;
