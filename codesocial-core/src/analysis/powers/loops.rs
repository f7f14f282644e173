//! Circles of power: who puts whom in and takes whom out, round and round.

use std::collections::HashMap;

use crate::analysis::powers::gate::Gate;
use crate::analysis::powers::{Powers, Row};
use crate::base::sort;
use crate::model::document::Act;

/// Parties of whom each can, over one or several steps, put in or take out people of every other.
#[derive(Debug)]
pub(crate) struct Loop {
    /// The parties, by number, in the order of the text.
    pub(crate) parties: Vec<usize>,
    /// The acts that lead from one to another, by the number of their row.
    pub(crate) acts: Vec<usize>,
    /// Whether they alone change the text.
    pub(crate) amends: bool,
}

/// The circles of a document.
pub(crate) fn all(powers: &Powers<'_, '_>) -> Vec<Loop> {
    let mut edges: HashMap<usize, Vec<(usize, usize)>> = HashMap::new();
    for (number, row) in powers.rows.iter().enumerate() {
        let Some(object) = object(powers, row) else { continue };
        for party in deciders(powers, row) {
            edges.entry(party).or_default().push((object, number));
        }
    }
    let components = components(powers.electorates.parties.all().count(), &edges);
    let mut loops: Vec<Loop> = Vec::new();
    for component in components {
        let mut acts: Vec<usize> = component
            .iter()
            .flat_map(|party| edges.get(party).into_iter().flatten())
            .filter(|(to, _)| component.binary_search(to).is_ok())
            .map(|(_, row)| *row)
            .collect();
        sort::each_once(&mut acts);
        if acts.is_empty() {
            continue;
        }
        let amends = amends(powers, &component);
        loops.push(Loop { parties: component, acts, amends });
    }
    loops
}

/// Whether parties alone change the text: they, and those whom nobody but these and themselves appoints.
fn amends(powers: &Powers<'_, '_>, parties: &[usize]) -> bool {
    let appointed = |party: usize| {
        let mut rows =
            powers.rows.iter().filter(|row| row.power.act == Act::Appoint && object(powers, row) == Some(party));
        let among = |one: usize| parties.binary_search(&one).is_ok();
        // Whoever appoints their own successors alone is appointed by nobody else.
        let theirs = |row: &Row<'_>| {
            deciders(powers, row).any(among) && deciders(powers, row).all(|one| one == party || among(one))
        };
        rows.next().is_some_and(theirs) && rows.all(theirs)
    };
    let theirs = |row: &Row<'_>| {
        // Whoever has to agree, or to propose it, changes the text too.
        let gates = row.gate.all();
        let voters = gates.into_iter().filter_map(|gate| powers.electorates.all.get(gate.voters));
        let mut deciders = voters.flat_map(|voters| voters.parties()).peekable();
        deciders.peek().is_some() && deciders.all(|party| parties.binary_search(&party).is_ok() || appointed(party))
    };
    // Where the text gives its change to others besides, these are not alone; where to nobody, it falls to whoever decides the rest.
    let amends = |row: &&Row<'_>| row.power.act == Act::Amend;
    let given = powers.rows.iter().any(|row| amends(&row));
    let rest = |row: &&Row<'_>| if given { amends(row) } else { row.power.residual };
    let mut rows = powers.rows.iter().filter(rest).peekable();
    rows.peek().is_some() && rows.all(theirs)
}

/// Those who decide an act, by number; without those who only agree or propose.
pub(crate) fn deciders<'p>(powers: &'p Powers<'_, '_>, row: &'p Row<'_>) -> impl Iterator<Item = usize> + 'p {
    let voters = row.gate.chain().into_iter().filter_map(|gate| powers.electorates.all.get(gate.voters));
    voters.flat_map(|voters| voters.parties().collect::<Vec<_>>())
}

/// Whether, in a step of it, those who hold an office decide an act alone.
pub(crate) fn by_holders(powers: &Powers<'_, '_>, row: &Row<'_>, office: usize) -> bool {
    let all = &powers.electorates;
    let theirs = |gate: &Gate<'_>| {
        let mut parties = all.all.get(gate.voters).into_iter().flat_map(|voters| voters.parties()).peekable();
        parties.peek().is_some() && parties.all(|party| all.parties.inside(party, office))
    };
    row.gate.chain().into_iter().any(theirs)
}

/// The party that an act puts people in or takes people out of.
fn object(powers: &Powers<'_, '_>, row: &Row<'_>) -> Option<usize> {
    let all = &powers.electorates;
    if !matches!(row.power.act, Act::Admit | Act::Exclude | Act::SetElectorate | Act::Appoint | Act::Remove) {
        return None;
    }
    all.parties.number_of(all.code, row.power.object?.id.as_str())
}

/// Strongly connected components (Tarjan 1972), without recursion; each sorted, in the order of their first member.
fn components(count: usize, edges: &HashMap<usize, Vec<(usize, usize)>>) -> Vec<Vec<usize>> {
    let mut walk = Tarjan {
        edges,
        order: vec![0; count],
        low: vec![0; count],
        next: 1,
        stack: Vec::new(),
        on_stack: vec![false; count],
        found: Vec::new(),
    };
    for start in 0..count {
        if walk.order.get(start) == Some(&0) {
            walk.from(start);
        }
    }
    for component in &mut walk.found {
        sort::each_once(component);
    }
    sort::by(&mut walk.found, Ord::cmp);
    walk.found
}

struct Tarjan<'e> {
    edges: &'e HashMap<usize, Vec<(usize, usize)>>,
    order: Vec<usize>,
    low: Vec<usize>,
    next: usize,
    stack: Vec<usize>,
    on_stack: Vec<bool>,
    found: Vec<Vec<usize>>,
}

impl Tarjan<'_> {
    fn enter(&mut self, node: usize) {
        for list in [&mut self.order, &mut self.low] {
            if let Some(slot) = list.get_mut(node) {
                *slot = self.next;
            }
        }
        self.next += 1;
        self.stack.push(node);
        if let Some(slot) = self.on_stack.get_mut(node) {
            *slot = true;
        }
    }

    fn lower(&mut self, node: usize, to: usize) {
        if let Some(low) = self.low.get_mut(node) {
            *low = to.min(*low);
        }
    }

    fn value(list: &[usize], node: usize) -> usize {
        list.get(node).copied().unwrap_or_default()
    }

    fn from(&mut self, start: usize) {
        self.enter(start);
        let mut path = vec![(start, 0)];
        while let Some((node, at)) = path.last_mut() {
            let (node, step) = (*node, *at);
            *at += 1;
            match self.edges.get(&node).and_then(|edges| edges.get(step)).map(|(to, _)| *to) {
                Some(to) if Self::value(&self.order, to) == 0 => {
                    self.enter(to);
                    path.push((to, 0));
                }
                Some(to) if self.on_stack.get(to) == Some(&true) => self.lower(node, Self::value(&self.order, to)),
                Some(_) => {}
                None => {
                    path.pop();
                    let low = Self::value(&self.low, node);
                    if let Some((above, _)) = path.last() {
                        self.lower(*above, low);
                    }
                    if low == Self::value(&self.order, node) {
                        let from = self.stack.iter().rposition(|one| *one == node).unwrap_or_default();
                        let component = self.stack.split_off(from);
                        for one in &component {
                            if let Some(slot) = self.on_stack.get_mut(*one) {
                                *slot = false;
                            }
                        }
                        self.found.push(component);
                    }
                }
            }
        }
    }
}
