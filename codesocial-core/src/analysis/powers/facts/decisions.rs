//! How each act is decided: by too few, by everybody, by no procedure, by whoever it is about.

use std::collections::{HashMap, HashSet};

use crate::analysis::decision::procedure::Support;
use crate::analysis::powers::Row;
use crate::analysis::powers::facts::{Fact, Remark, Seen, place};
use crate::analysis::powers::gate::Gate;
use crate::analysis::powers::loops::deciders;
use crate::analysis::powers::step::Rule;
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
        let (mut unsaid, mut unsettled) = (HashSet::new(), HashSet::new());
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
                && let Some(gate) =
                    row.gate.all().into_iter().find(|gate| gate.process.is_some() && gate.concerned_votes.is_none())
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
                note(Fact::OnePresentDecides, decider, here);
            }
            if matches!(row.power.act, Act::Amend | Act::Dissolve | Act::Appoint | Act::Admit)
                && alone
                && Self::needs_all(&row.gate)
                && !self.is_one(&row.gate)
            {
                note(Fact::BlocksForEver, decider, here);
            }
            for gate in row.gate.all() {
                let Some(party) = gate.decider.filter(|party| self.has_no_procedure(gate, *party)) else { continue };
                if row.power.act != Act::Convene && unsettled.insert(party.element.index()) {
                    told.push(Remark::of(
                        Fact::PowerWithoutProcedure,
                        here,
                        Some(party.element),
                        [("party", party.element)],
                    ));
                }
            }
            if let (Act::Appoint, Some(object)) = (row.power.act, self.object(row)) {
                let mut chain = row.gate.chain().into_iter().skip(1).filter_map(|gate| self.all().all.get(gate.voters));
                if chain.any(|voters| voters.parties().any(|party| party == object))
                    && let Some(role) = row.power.object
                {
                    told.push(Remark::of(Fact::OwnSuccession, here, Some(decider.element), [("role", role.element)]));
                }
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
        let many = group || matches!(party.part, Part::Body | Part::Membership);
        // Where the text says how whatever else is decided, it says how this is.
        many && !self.code.settles_the_rest()
            && gate.process.is_none()
            && matches!(gate.rule, Rule::Unsaid)
            && !self.is_one(gate)
            && !set_elsewhere(party)
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
