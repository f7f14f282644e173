//! How each act is decided: by too few, by everybody, by no procedure, by whoever it is about.

use std::collections::{HashMap, HashSet};

use crate::analysis::decision::procedure::Support;
use crate::analysis::powers::Row;
use crate::analysis::powers::facts::{Fact, Remark, Seen, place};
use crate::analysis::powers::gate::Gate;
use crate::analysis::powers::loops::{by_holders, deciders};
use crate::analysis::powers::said;
use crate::analysis::powers::step::Rule;
use crate::analysis::wording::stems;
use crate::model::document::Act;
use crate::model::document::process::ThresholdBase;
use crate::model::part::Part;
use crate::structure::index::Named;
use crate::tree::key::Key;
use crate::tree::node::Node;

impl<'a> Seen<'_, '_, 'a> {
    /// What stands out of one act, or of all acts of one decider.
    pub(super) fn rows(&self) -> Vec<Remark<'a>> {
        let mut told = Vec::new();
        let (mut unsaid, mut unsettled, mut in_words, mut ways) = (HashSet::new(), HashSet::new(), None, None);
        // What holds of a decider is told once, at the first of its acts, with the others.
        let mut of_decider: Vec<(Fact, Named<'a>, Vec<Node<'a>>)> = Vec::new();
        let mut known: HashMap<(usize, u32), usize> = HashMap::new();
        let mut note = |fact: Fact, decider: Named<'a>, place: Node<'a>| {
            let number = *known.entry((fact as usize, decider.element.index())).or_insert_with(|| {
                of_decider.push((fact, decider, Vec::new()));
                of_decider.len() - 1
            });
            if let Some((_, _, places)) = of_decider.get_mut(number) {
                places.push(place);
            }
        };
        for row in &self.powers.rows {
            let here = place(row);
            let decider = row.power.decider.named();
            if matches!(row.power.act, Act::Exclude | Act::Remove)
                && row.about.is_some()
                && let Some(gate) = row.gate.deciding().into_iter().find(|gate| gate.concerned_unsaid())
                && let Some(process) = gate.process
                && unsaid.insert(process.node().index())
            {
                told.push(Remark::of(
                    Fact::ConcernedVoteUnsaid,
                    process.node(),
                    Some(here),
                    [("process", process.node())],
                ));
            }
            let alone = !row.gate.is_composed();
            let grave = matches!(row.power.act, Act::Amend | Act::Dissolve | Act::Exclude);
            if grave && alone && self.one_is_enough(&row.gate) {
                // What words of the text ask for is not unsaid.
                let in_words = row.gate.quorum_unsaid() && *in_words.get_or_insert_with(|| said::attendance(self.code));
                if !in_words {
                    note(Fact::OnePresentDecides, decider, here);
                }
            }
            if (matches!(row.power.act, Act::Amend | Act::Dissolve | Act::Appoint | Act::Admit) || row.power.residual)
                && let Some(gate) = self.blocked_by_one(&row.gate)
            {
                // Of an agreement that has to be found besides, the process by which it is.
                let process = gate.process.filter(|_| !std::ptr::eq(gate, &raw const row.gate));
                let process = process.map(|process| Named { element: process.node(), part: Part::Process, ..decider });
                note(Fact::BlocksForEver, process.unwrap_or(decider), here);
            }
            for gate in row.gate.all() {
                let Some(party) = gate.decider.filter(|party| self.has_no_procedure(gate, *party)) else { continue };
                if row.power.act == Act::Convene || !unsettled.insert(party.element.index()) {
                    continue;
                }
                // Where a sentence says how they decide, no key has to.
                let ways = ways.get_or_insert_with(|| said::beside(self.code, stems::WAYS));
                if !said::is_named(party.element, ways) {
                    told.push(Remark::of(
                        Fact::PowerWithoutProcedure,
                        here,
                        Some(party.element),
                        [("party", party.element)],
                    ));
                }
            }
            if let (Act::Appoint, Some(object), Some(role)) = (row.power.act, self.object(row), row.power.object)
                && role.part == Part::Role
                && by_holders(self.powers, row, object)
            {
                told.push(Remark::of(Fact::OwnSuccession, here, Some(decider.element), [("role", role.element)]));
            }
            if let (Act::Control, Some(object)) = (row.power.act, self.object(row)) {
                let controlled = self.parties().voters([object]);
                let may_be = |controller: usize| {
                    controlled.parties().any(|party| {
                        self.parties().inside(controller, party) || self.parties().may_hold_both(controller, party)
                    })
                };
                if let Some(controller) = deciders(self.powers, row).find(|party| may_be(*party))
                    && let Some(controlled) = row.power.object
                {
                    // A process controls nobody: those who take part in it do.
                    let controller = self.parties().get(controller).map_or(decider.element, |party| party.element);
                    told.push(Remark::of(
                        Fact::ControllerControlled,
                        here,
                        None,
                        [("controller", controller), ("controlled", controlled.element)],
                    ));
                }
            }
        }
        let once = of_decider.into_iter().filter_map(|(fact, decider, places)| {
            let mut places = places.into_iter();
            let first = places.next()?;
            Some(Remark::of(fact, first, places.chain([decider.element]), [("process", decider.element)]))
        });
        told.extend(once);
        told
    }

    /// Whether several people decide here, and nothing says how.
    fn has_no_procedure(&self, gate: &Gate<'a>, party: Named<'a>) -> bool {
        let group = party.part == Part::Stakeholder && party.element.text(Key::Kind) == Some("group");
        let several_hold = party.part == Part::Role && self.all().bounds(gate.voters).0 > 1;
        let many = group || several_hold || matches!(party.part, Part::Body | Part::Membership);
        many && gate.process.is_none()
            && matches!(gate.rule, Rule::Unsaid)
            && !self.is_one(gate)
            && !set_elsewhere(party)
            && !self.decides_as_the_rest(gate)
    }

    /// Whether these people also decide what the text gives to nobody, and by which process: then it says how they decide.
    fn decides_as_the_rest(&self, gate: &Gate<'a>) -> bool {
        let Some(rest) = self.powers.rows.iter().find(|row| row.power.residual) else {
            return self.code.settles_the_rest();
        };
        let voters = self.all().all.get(rest.gate.voters);
        // Who takes part may be settled for each decision.
        let open = voters.is_none_or(|voters| {
            let settled = |party: usize| self.parties().get(party).and_then(|party| party.element.setter(Key::Size));
            voters.leaves.is_empty() || voters.parties().any(|party| settled(party).is_some())
        });
        rest.gate.process.is_some() && (open || self.all().inside(gate.voters, rest.gate.voters))
    }

    fn is_one(&self, gate: &Gate<'a>) -> bool {
        self.all().size(gate.voters) == Some(1)
    }

    /// Whether one person who comes decides: votes that are counted out of those there, and nobody has to be.
    fn one_is_enough(&self, gate: &Gate<'a>) -> bool {
        let of_those_there = match &gate.rule {
            Rule::Votes { support: Support::Share(..), threshold, .. } => matches!(
                threshold.base,
                Some(
                    ThresholdBase::Present
                        | ThresholdBase::Represented
                        | ThresholdBase::Cast
                        | ThresholdBase::Expressed
                )
            ),
            Rule::Objections(_) => true,
            _ => false,
        };
        of_those_there && gate.asks_for_nobody() && !self.is_one(gate)
    }

    /// Whether it needs everybody's agreement, so that one can prevent it.
    fn needs_all(gate: &Gate<'a>) -> bool {
        match &gate.rule {
            Rule::Votes { support: Support::Share(_, share), threshold, .. } => {
                share.is_whole() && threshold.minus.is_none()
            }
            Rule::Objections(stops_at) => *stops_at == 1,
            _ => false,
        }
    }

    /// The step at which one person prevents a decision, and nothing follows: in it, or in an agreement that it needs.
    fn blocked_by_one<'g>(&self, gate: &'g Gate<'a>) -> Option<&'g Gate<'a>> {
        let ends = match &gate.next {
            None => true,
            Some(next) => gate.ends_when_rejected() || self.blocked_by_one(next).is_some(),
        };
        if ends && !self.is_one(gate) && (Self::needs_all(gate) || self.is_stopped_by_one(gate)) {
            return Some(gate);
        }
        gate.agreed_by.iter().find_map(|agreed| self.blocked_by_one(agreed))
    }

    /// Whether one objection stops it, or all have to agree because they are so few. Of two, one is always half.
    fn is_stopped_by_one(&self, gate: &Gate<'a>) -> bool {
        let Rule::Votes { support, threshold, objections, .. } = &gate.rule else { return false };
        let size = self.all().size(gate.voters).filter(|size| *size > 2);
        let asks_all = size.is_some_and(|size| {
            let votes = match support {
                Support::Share(comparison, share) => comparison.votes(share, size),
                Support::Count(count) => *count,
            };
            threshold.less_minus(votes) >= size
        });
        *objections == Some(1) || asks_all
    }

    /// Decisions that ask for so many of all seats that few empty ones prevent them.
    pub(super) fn vacancies(&self) -> Vec<Remark<'a>> {
        let mut seen = HashSet::new();
        let gates = self.powers.rows.iter().flat_map(|row| row.gate.all());
        let told = gates.filter_map(|gate| {
            let Rule::Votes { support: Support::Share(comparison, share), threshold, .. } = &gate.rule else {
                return None;
            };
            let process = gate.process.filter(|_| threshold.base == Some(ThresholdBase::Members))?;
            let seats = self.all().size(gate.voters).filter(|_| self.are_seats(gate))?;
            let needed = threshold.less_minus(comparison.votes(share, seats));
            // With so many seats empty nothing passes; where that is half of them, nobody is surprised. One that blocks is
            // everybody who has to agree, which is told of everybody.
            let empty = (seats + 1).checked_sub(needed).filter(|empty| *empty > 1)?;
            let few = empty.saturating_mul(2) < seats;
            (few && seen.insert(process.node().index())).then(|| {
                let mut remark = Remark::of(Fact::VacanciesBlock, process.node(), None, [("process", process.node())]);
                remark.counts = vec![("empty", empty), ("seats", seats), ("needed", needed)];
                remark
            })
        });
        told.collect()
    }

    /// Whether those who vote hold seats of which the text says how many there are.
    fn are_seats(&self, gate: &Gate<'a>) -> bool {
        let voters = self.all().all.get(gate.voters);
        let is_role = |party: usize| self.parties().get(party).is_some_and(|named| named.part == Part::Role);
        voters.is_some_and(|voters| voters.parties().all(is_role))
    }

    /// Unanimous decisions of people of whom fewer can exclude one.
    pub(super) fn unanimity(&self) -> Vec<Remark<'a>> {
        let mut exclusions: HashMap<usize, &Row<'a>> = HashMap::new();
        for row in self.powers.rows.iter().filter(|row| row.power.act == Act::Exclude && !Self::needs_all(&row.gate)) {
            if let (Some(object), Some(voters)) = (self.object(row), self.all().all.get(row.gate.voters))
                && voters.parties().eq([object])
                && !matches!(row.gate.rule, Rule::Unsaid)
            {
                exclusions.entry(row.gate.voters).or_insert(row);
            }
        }
        let mut told = Vec::new();
        let mut seen = HashSet::new();
        for row in &self.powers.rows {
            let Some(exclusion) =
                exclusions.get(&row.gate.voters).filter(|_| Self::needs_all(&row.gate) && row.gate.next.is_none())
            else {
                continue;
            };
            let (decider, exclusion) = (row.power.decider.named().element, exclusion.power.decider.named().element);
            if seen.insert(decider.index()) {
                told.push(Remark::of(
                    Fact::UnanimityUndone,
                    decider,
                    Some(exclusion),
                    [("process", decider), ("exclusion", exclusion)],
                ));
            }
        }
        told
    }
}

/// Whether somebody or something else says how a body decides.
fn set_elsewhere(decider: Named<'_>) -> bool {
    decider.element.setter(Key::Process).is_some()
}
