//! What a kind of change is. The kinds themselves stand in `kinds`, where they are seen in `places`, their words in
//! `messages/<language>/changes/`.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use crate::messages::{Language, Page};

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

/// A kind of change: what it does, and which one undoes it. Its words are found by its name.
#[derive(Debug)]
pub struct Change {
    /// Its name, in kebab-case, for ever: it says what changed.
    pub name: &'static str,
    /// What it does to what is promised, where the place at which it is seen says nothing else.
    pub effect: Effect,
    /// The kind that undoes it: its own name, where the way back is of the same kind.
    pub mirror: &'static str,
    /// The version of the standard that introduced it.
    pub since: &'static str,
}

impl Change {
    /// Its title, its message with the names of its facts in braces, and why it matters, in a language.
    pub fn words(&self, language: Language) -> [&'static str; 3] {
        let page = Page::of_change(self.name, language);
        let [why, ..] = page.parts();
        [page.title(), page.line("message", None), why]
    }
}

/// Two kinds that undo each other; of a kind that undoes itself, twice the same.
#[derive(Debug)]
pub(crate) struct Pair {
    /// Something is gone, or smaller, earlier, milder.
    pub(crate) less: &'static Change,
    /// Something came, or is larger, later, graver.
    pub(crate) more: &'static Change,
}

impl Pair {
    /// The one of the two that says so.
    pub(crate) fn of(&self, order: Ordering) -> &'static Change {
        if order == Ordering::Less { self.less } else { self.more }
    }

    /// A kind that undoes itself.
    pub(crate) fn alone(&self) -> &'static Change {
        self.more
    }

    /// Whether a kind is one of the two.
    pub(crate) fn has(&self, change: &Change) -> bool {
        std::ptr::eq(self.less, change) || std::ptr::eq(self.more, change)
    }
}

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
