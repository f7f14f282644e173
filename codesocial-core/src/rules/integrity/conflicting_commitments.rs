//! One party bound both to do something and not to do it.

use crate::tree::key::Key;
use std::collections::{HashMap, HashSet};

use crate::analysis::context::Code;
use crate::base::plain_text::{plain, repeated};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("conflicting-commitments", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let bounds = code.each(Part::Commitment).filter_map(Bound::of);
    let said = |bound: &Bound<'a>| bound.commitment.get(Key::Text).and_then(|text| code.authoritative(text));
    let bounds: Vec<(Bound<'a>, &str)> = bounds.filter_map(|bound| said(&bound).map(|said| (bound, said))).collect();
    // Two that conflict say the same, so most commitments are none of them.
    let repeated = repeated(&bounds.iter().map(|(_, said)| *said).collect::<Vec<&str>>());
    let bounds = bounds.into_iter().zip(repeated).filter(|(_, repeated)| *repeated).map(|(bound, _)| bound);
    let (bounds, said): (Vec<Bound<'a>>, Vec<&str>) = bounds.unzip();
    let overrides: HashSet<(u32, u32)> = bounds.iter().flat_map(|bound| overridden(code, bound.commitment)).collect();
    let prevails =
        |one: &Bound<'a>, other: &Bound<'a>| overrides.contains(&(one.commitment.index(), other.commitment.index()));
    let mut texts: HashMap<String, usize> = HashMap::new();
    // Of each text and bearer: the first commitment to do it, not to do it, and the first that allows it.
    let mut first: HashMap<(usize, &str), [Option<usize>; 3]> = HashMap::new();
    for (number, (bound, said)) in bounds.iter().zip(said).enumerate() {
        let fresh = texts.len();
        let text = *texts.entry(plain(said)).or_insert(fresh);
        let mut told = false;
        for bearer in bound.commitment.list(Key::By).filter_map(Node::as_str) {
            let bearer = code.own_id(bearer).unwrap_or(bearer);
            let places = first.entry((text, bearer)).or_default();
            let against =
                bound.direction.opposites().iter().find_map(|other| places.get(*other as usize).copied().flatten());
            if let Some(other) = against.and_then(|other| bounds.get(other))
                && !told
                && bound.meets(other)
                && !prevails(bound, other)
                && !prevails(other, bound)
            {
                told = true;
                let finding = Finding::new(&RULE, bound.commitment).with("id", bound.id).with("other", other.id);
                findings.push(finding.with("party", bearer).related(other.commitment));
            }
            if let Some(place) = places.get_mut(bound.direction as usize) {
                place.get_or_insert(number);
            }
        }
    }
}

/// A commitment that binds under no condition: under one, two that differ can both hold, each in its own case.
struct Bound<'a> {
    commitment: Node<'a>,
    id: &'a str,
    direction: Direction,
    from: Option<&'a str>,
    until: Option<&'a str>,
}

impl<'a> Bound<'a> {
    fn of(commitment: Node<'a>) -> Option<Bound<'a>> {
        let direction = Direction::of(commitment.text(Key::Force)?)?;
        let (id, from, until) = (commitment.text(Key::Id)?, commitment.text(Key::From), commitment.text(Key::Until));
        commitment.get(Key::When).is_none().then_some(Bound { commitment, id, direction, from, until })
    }

    /// Whether both hold on some day. Days as texts compare as days.
    fn meets(&self, other: &Bound<'a>) -> bool {
        let over = |first: &Bound<'a>, second: &Bound<'a>| {
            first.until.zip(second.from).is_some_and(|(end, start)| end < start)
        };
        !over(self, other) && !over(other, self)
    }
}

/// The commitments over which one prevails, each as a pair with it.
fn overridden<'a>(code: &Code<'a>, commitment: Node<'a>) -> impl Iterator<Item = (u32, u32)> {
    let named = commitment.list(Key::Overrides).filter_map(|reference| code.element(reference));
    named.map(move |named| (commitment.index(), named.element.index()))
}

/// Which way a commitment binds.
#[derive(Clone, Copy, PartialEq)]
enum Direction {
    Do,
    DoNot,
    May,
}

impl Direction {
    fn of(force: &str) -> Option<Direction> {
        match force {
            "must" | "should" => Some(Direction::Do),
            "must-not" | "should-not" => Some(Direction::DoNot),
            "may" => Some(Direction::May),
            _ => None,
        }
    }

    /// What cannot hold beside it. Whoever must also may.
    fn opposites(self) -> &'static [Direction] {
        match self {
            Direction::Do | Direction::May => &[Direction::DoNot],
            Direction::DoNot => &[Direction::Do, Direction::May],
        }
    }
}
