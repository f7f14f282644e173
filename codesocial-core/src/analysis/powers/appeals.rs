//! What can be contested, and whether those who hear it decided it themselves.

use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::analysis::powers::loops::deciders;
use crate::analysis::powers::{Powers, Row};
use crate::model::document::Act;
use crate::model::part::Part;
use crate::model::views::Recourse;

/// So many ways to contest, and things that one of them is against, are followed.
const MOST: usize = 50;

/// What a recourse is against.
#[derive(Debug)]
pub(crate) struct Against {
    everything: bool,
    /// The elements that it names, by their numbers.
    named: HashSet<u32>,
}

impl Against {
    /// As the recourse says it; none where it does not.
    pub(crate) fn of<'a>(code: &Code<'a>, recourse: Recourse<'a>) -> Option<Against> {
        let against = recourse.against().sound()?.node();
        let named = against.items().take(MOST).filter_map(|name| Some(code.element(name)?.element.index()));
        Some(Against { everything: against.as_str().is_some(), named: named.collect() })
    }

    /// The elements that it names, by their numbers.
    pub(crate) fn named(&self) -> impl Iterator<Item = u32> + '_ {
        self.named.iter().copied()
    }

    /// Whether it is against an act: its decider, the processes by which that one decides, its object, or an element that gives the
    /// one to the other.
    pub(crate) fn concerns(&self, row: &Row<'_>) -> bool {
        let power = &row.power;
        let elements = power.said.iter().copied().chain(power.object.map(|object| object.element));
        let processes = row.gate.chain().into_iter().filter_map(|gate| gate.process.map(|process| process.node()));
        let mut elements = elements.chain(processes).chain([power.decider.named().element]);
        self.everything || elements.any(|element| self.named.contains(&element.index()))
    }
}

/// The ways to contest that say against what they are.
pub(crate) fn contestable<'a>(code: &Code<'a>) -> Vec<(Recourse<'a>, Against)> {
    let all = code.all::<Recourse<'a>>().take(MOST);
    all.filter_map(|recourse| Some((recourse, Against::of(code, recourse)?))).collect()
}

/// An act that can be contested before those who hear an appeal, and that some of them decide.
pub(crate) fn judged<'r, 'a>(powers: &'r Powers<'_, 'a>, appeal: &Row<'a>) -> Option<&'r Row<'a>> {
    let recourse = Recourse::of_node(appeal.power.object?.element);
    let against = Against::of(powers.electorates.code, recourse)?;
    let judges: HashSet<usize> = deciders(powers, appeal).collect();
    powers.rows.iter().find(|row| {
        !matches!(row.power.act, Act::HearAppeals | Act::Convene)
            && against.concerns(row)
            // Those who judge are among those who decided, as themselves or as a part of them. Whoever has an office is one of many in
            // an assembly of all members, and has not decided what that decides.
            && deciders(powers, row).any(|party| {
                let parties = &powers.electorates.parties;
                let is_class = parties.get(party).is_some_and(|party| party.part == Part::Membership);
                let part_of = |judge: &usize| {
                    let of_class = parties.get(*judge).is_some_and(|judge| judge.part == Part::Membership);
                    (of_class || !is_class) && parties.inside(*judge, party)
                };
                judges.contains(&party) || judges.iter().any(part_of)
            })
    })
}
