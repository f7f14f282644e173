//! Two who decide the same, and steps that undo what another decided.

use std::collections::HashMap;

use crate::analysis::decision::procedure::inherited;
use crate::analysis::powers::Row;
use crate::analysis::powers::facts::{Fact, Remark, Seen, place};
use crate::analysis::sanctions;
use crate::analysis::texts::in_each_language;
use crate::base::letters::lower;
use crate::model::document::Act;
use crate::model::document::process::Rejection;
use crate::model::views::{Membership, Process, Sanction};
use crate::tree::node::Node;

impl<'a> Seen<'_, '_, 'a> {
    /// One act on one object in two hands.
    pub(super) fn same_acts(&self) -> Vec<Remark<'a>> {
        let mut first: HashMap<(usize, Option<u32>), &Row<'a>> = HashMap::new();
        let mut told = Vec::new();
        for row in &self.powers.rows {
            let acts = matches!(
                row.power.act,
                Act::Admit
                    | Act::Exclude
                    | Act::Appoint
                    | Act::Remove
                    | Act::Amend
                    | Act::Dissolve
                    | Act::ApproveAccounts
            );
            if !acts || row.power.matter.is_some() {
                continue;
            }
            let key = (row.power.act as usize, row.power.object.map(|object| object.element.index()));
            match first.get(&key) {
                None => drop(first.insert(key, row)),
                Some(known) if !Self::agree(known, row) => {
                    let (one, other) = (row.power.decider.named().element, known.power.decider.named().element);
                    told.push(Remark::of(
                        Fact::TwoDeciders,
                        place(row),
                        Some(place(known)),
                        [("one", one), ("other", other)],
                    ));
                }
                Some(_) => {}
            }
        }
        // A sanction that says in words that somebody is excluded, where there is one class of members to be excluded from.
        let classes: Vec<Membership<'a>> = self.code.all().collect();
        if let [class] = classes.as_slice()
            && let Some(known) = self.powers.rows.iter().find(|row| {
                row.power.act == Act::Exclude
                    && row.power.object.is_some_and(|object| object.element.index() == class.node().index())
            })
        {
            for sanction in self.code.all::<Sanction<'a>>() {
                let excludes = sanction.effect().told().is_some_and(|(_, node)| excludes(node))
                    && sanction.revokes().is_absent()
                    && sanctions::ended(self.code, sanction).is_empty();
                let decider = sanction.decided_by().sound().and_then(|name| self.code.element(name.node()));
                if let (true, Some(decider), Some(here)) = (excludes, decider, sanction.decided_by().node())
                    && decider.element.index() != known.power.decider.named().element.index()
                {
                    let about = [("one", decider.element), ("other", known.power.decider.named().element)];
                    told.push(Remark::of(Fact::TwoDeciders, here, Some(place(known)), about));
                }
            }
        }
        told
    }

    /// Whether one decider is the body that decides by the other, or one has to agree to what the other decides.
    fn agree(one: &Row<'a>, other: &Row<'a>) -> bool {
        let index = |row: &Row<'a>| row.gate.process.map(|process| process.node().index());
        index(one).is_some() && index(one) == index(other)
    }

    /// What a vote rejects and the next step may adopt, where the text says so.
    pub(super) fn steps(&self) -> Vec<Remark<'a>> {
        let mut told = Vec::new();
        for process in self.code.all::<Process<'a>>() {
            let (Some((Rejection::Fallback, place)), Some(next)) =
                (process.on_rejection().told(), inherited(self.code, process, Process::fallback).sound())
            else {
                continue;
            };
            if let Some(next) = self.code.element(next.node()) {
                let about = [("process", process.node()), ("next", next.element)];
                told.push(Remark::of(Fact::FallbackAgainstMajority, place, Some(next.element), about));
            }
        }
        told
    }
}

/// The beginnings of the words for leaving against one's will, in French, English, German and Spanish.
const EXCLUSION: [&str; 8] = ["exclu", "radiation", "radié", "expuls", "expel", "ausschluss", "ausschließ", "destitu"];

fn excludes(text: Node<'_>) -> bool {
    let words = |text: &str| {
        let text = lower(text);
        text.split(|sign: char| !sign.is_alphanumeric())
            .take(200)
            .any(|word| EXCLUSION.iter().any(|beginning| word.starts_with(beginning)))
    };
    in_each_language(text).any(words)
}
