//! Circles among elements that name each other through one key, where a circle means that nobody can follow it to its end.

use crate::tree::key::Key;
use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::Rule;
use crate::model::field::View;
use crate::model::values::Name;
use crate::tree::node::Node;

/// Reports the circles that elements close by the names that each gives, each element in at most one: whoever opens one
/// circle sees the next.
pub(crate) fn report<'a, V: View<'a>>(
    code: &Code<'a>,
    names: impl Fn(V) -> Vec<Name<'a>>,
    rule: &'static Rule,
    findings: &mut Findings<'a>,
) {
    let elements = code.index.of(V::PART);
    let numbers: HashMap<u32, usize> =
        elements.iter().enumerate().map(|(number, element)| (element.index(), number)).collect();
    let steps: Vec<Vec<Step<'a>>> = elements
        .iter()
        .map(|element| {
            let to = |name: Name<'a>| numbers.get(&code.element(name.node())?.element.index()).copied();
            let names = names(V::of_node(*element)).into_iter();
            names.filter_map(|name| Some(Step { reference: name.node(), to: to(name)? })).collect()
        })
        .collect();
    report_steps(elements, &steps, rule, findings);
}

/// Reports the circles that steps close among elements.
pub(crate) fn report_steps<'a>(
    elements: &[Node<'a>],
    steps: &[Vec<Step<'a>>],
    rule: &'static Rule,
    findings: &mut Findings<'a>,
) {
    circles(steps, |circle| {
        let ids = circle.iter().map(|(number, _)| elements.get(*number).and_then(|element| element.text(Key::Id)));
        let mut ids: Vec<&str> = ids.map(Option::unwrap_or_default).collect();
        ids.extend(ids.first().copied());
        let mut references = circle.iter().map(|(_, reference)| *reference);
        if let Some(first) = references.next() {
            let finding = Finding::new(rule, first).with("path", ids.join(" → "));
            findings.push(references.fold(finding, Finding::related));
        }
    });
}

/// Finds the circles that steps close among elements, which are known by their numbers: each element in at most one.
pub(crate) fn circles<'a>(steps: &[Vec<Step<'a>>], mut found: impl FnMut(&[(usize, Node<'a>)])) {
    let mut walk = Walk { steps, places: vec![Place::New; steps.len()], path: Vec::new() };
    for start in 0..steps.len() {
        walk.from(start, &mut found);
    }
}

/// From one element to another.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Step<'a> {
    /// Where the one names the other.
    pub(crate) reference: Node<'a>,
    /// The number of the other.
    pub(crate) to: usize,
}

/// Where the walk has met an element.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    New,
    /// On the path that the walk stands on, at that depth.
    OnPath(usize),
    Left,
}

/// An element on the path.
struct Stop<'a> {
    number: usize,
    /// Which of its steps comes next.
    next: usize,
    /// The step by which the path goes on.
    taken: Option<Node<'a>>,
    /// The deepest stop, up to this one, that stands in a circle already reported, counted from 1.
    reported: usize,
}

/// A walk through the graph, without recursion: a hostile document may have paths as long as itself.
struct Walk<'a, 's> {
    steps: &'s [Vec<Step<'a>>],
    places: Vec<Place>,
    path: Vec<Stop<'a>>,
}

impl<'a> Walk<'a, '_> {
    fn enter(&mut self, number: usize) {
        let reported = self.path.last().map_or(0, |stop| stop.reported);
        if let Some(place) = self.places.get_mut(number) {
            *place = Place::OnPath(self.path.len());
        }
        self.path.push(Stop { number, next: 0, taken: None, reported });
    }

    /// Walks all that can be reached from an element and was not met before.
    fn from(&mut self, start: usize, mut found: impl FnMut(&[(usize, Node<'a>)])) {
        if self.places.get(start) != Some(&Place::New) {
            return;
        }
        self.enter(start);
        while let Some(stop) = self.path.last_mut() {
            let Some(step) = self.steps.get(stop.number).and_then(|steps| steps.get(stop.next)).copied() else {
                if let Some(place) = self.places.get_mut(stop.number) {
                    *place = Place::Left;
                }
                self.path.pop();
                continue;
            };
            stop.next += 1;
            stop.taken = Some(step.reference);
            let reported = stop.reported;
            match self.places.get(step.to) {
                Some(Place::New) => self.enter(step.to),
                Some(Place::OnPath(depth)) if reported <= *depth => {
                    let mut circle = Vec::new();
                    for (depth, stop) in self.path.iter_mut().enumerate().skip(*depth) {
                        stop.reported = depth + 1;
                        circle.extend(stop.taken.map(|reference| (stop.number, reference)));
                    }
                    found(&circle);
                }
                _ => {}
            }
        }
    }
}
