//! Counts of voices.

use serde::{Deserialize, Serialize};

use crate::model::document::Natural;
use crate::model::field::Field;
use crate::model::views;
use crate::tree::node::Node;

/// A count of voices. What was not counted is left out. Each is a whole number up to 9007199254740991 (2^53 − 1).
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Tally {
    /// How many could take part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eligible: Option<u64>,
    /// How many took part, or were represented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub present: Option<u64>,
    /// How many supported the proposal.
    #[serde(rename = "for")]
    pub in_favour: u64,
    /// How many opposed it.
    pub against: u64,
    /// How many abstained; none when it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abstain: Option<u64>,
    /// How many voted blank, or with a void ballot; none when it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blank: Option<u64>,
    /// How many raised a reasoned objection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocks: Option<u64>,
}

/// Why no vote can have had such a count: the larger number, the smaller that it exceeds, by their names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Impossible {
    /// More took part than could.
    MorePresentThanEligible,
    /// More voices were counted than took part.
    MoreVotesThanPresent,
    /// More voices were counted than could take part.
    MoreVotesThanEligible,
    /// More raised an objection than took part.
    MoreBlocksThanPresent,
    /// More raised an objection than could take part.
    MoreBlocksThanEligible,
}

impl Tally {
    /// The count in a decision, or in an example of a process. None where its numbers are no whole numbers.
    pub(crate) fn of(node: Node<'_>) -> Option<Tally> {
        // An example has the keys of a tally.
        let tally = views::Tally::of_node(node);
        let given = |number: Field<'_, u64>| match number {
            Field::Absent => Some(None),
            Field::Unsound(_) | Field::Elsewhere(_) => None,
            Field::Sound(number, _) => Some(Some(number)),
        };
        Some(Tally {
            eligible: given(tally.eligible())?,
            present: given(tally.present())?,
            in_favour: tally.for_().sound()?,
            against: tally.against().sound()?,
            abstain: given(tally.abstain())?,
            blank: given(tally.blank())?,
            blocks: given(tally.blocks())?,
        })
    }

    /// The first number that is greater than programs exchange exactly, by its place in the input.
    pub(crate) fn too_great(&self) -> Option<(&'static str, u64)> {
        let counts = [
            ("tally.eligible", self.eligible),
            ("tally.present", self.present),
            ("tally.for", Some(self.in_favour)),
            ("tally.against", Some(self.against)),
            ("tally.abstain", self.abstain),
            ("tally.blank", self.blank),
            ("tally.blocks", self.blocks),
        ];
        let mut counts = counts.into_iter().filter_map(|(key, count)| Some((key, count?)));
        counts.find(|(_, count)| *count > Natural::MAXIMUM)
    }

    /// The votes expressed: for and against.
    #[must_use]
    pub fn expressed(&self) -> u64 {
        self.in_favour.saturating_add(self.against)
    }

    /// The votes cast: for, against, abstaining and blank.
    #[must_use]
    pub fn cast(&self) -> u64 {
        let others = self.abstain.unwrap_or(0).saturating_add(self.blank.unwrap_or(0));
        self.expressed().saturating_add(others)
    }

    /// Why no vote can have had this count, if none can.
    #[must_use]
    pub fn impossible(&self) -> Option<Impossible> {
        let exceeds = |number: u64, bound: Option<u64>| bound.is_some_and(|bound| number > bound);
        let blocks = self.blocks.unwrap_or(0);
        if exceeds(self.present.unwrap_or(0), self.eligible) {
            Some(Impossible::MorePresentThanEligible)
        } else if exceeds(self.cast(), self.present) {
            Some(Impossible::MoreVotesThanPresent)
        } else if exceeds(self.cast(), self.eligible) {
            Some(Impossible::MoreVotesThanEligible)
        } else if exceeds(blocks, self.present) {
            Some(Impossible::MoreBlocksThanPresent)
        } else if exceeds(blocks, self.eligible) {
            Some(Impossible::MoreBlocksThanEligible)
        } else {
            None
        }
    }
}
