//! One party bound both to do something and not to do it.

use std::collections::{HashMap, HashSet};

use crate::analysis::context::Code;
use crate::base::date::Date;
use crate::base::plain_text::{plain, repeated};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::Force;
use crate::model::values::Name;
use crate::model::views::Commitment;

pub(crate) static RULE: Rule = rule!("conflicting-commitments", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let bounds = code.all::<Commitment<'a>>().filter_map(Bound::of);
    let said = |bound: &Bound<'a>| bound.commitment.text().sound().and_then(|text| code.authoritative(text.node()));
    let bounds: Vec<(Bound<'a>, &str)> = bounds.filter_map(|bound| said(&bound).map(|said| (bound, said))).collect();
    // Two that conflict say the same, so most commitments are none of them.
    let repeated = repeated(&bounds.iter().map(|(_, said)| *said).collect::<Vec<&str>>());
    let bounds = bounds.into_iter().zip(repeated).filter(|(_, repeated)| *repeated).map(|(bound, _)| bound);
    let (bounds, said): (Vec<Bound<'a>>, Vec<&str>) = bounds.unzip();
    let overrides: HashSet<(u32, u32)> = bounds.iter().flat_map(|bound| overridden(code, bound.commitment)).collect();
    let prevails = |one: &Bound<'a>, other: &Bound<'a>| {
        overrides.contains(&(one.commitment.node().index(), other.commitment.node().index()))
    };
    let mut texts: HashMap<String, usize> = HashMap::new();
    // Of each text and bearer: the first commitment to do it, not to do it, and the first that allows it.
    let mut first: HashMap<(usize, &str), [Option<usize>; 3]> = HashMap::new();
    for (number, (bound, said)) in bounds.iter().zip(said).enumerate() {
        let fresh = texts.len();
        let text = *texts.entry(plain(said)).or_insert(fresh);
        let mut told = false;
        for bearer in bound.commitment.by().each().map(Name::text) {
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
    commitment: Commitment<'a>,
    id: &'a str,
    direction: Direction,
    from: Option<Date>,
    until: Option<Date>,
}

impl<'a> Bound<'a> {
    /// None too where a part of it cannot be read: it may say that the two do not meet.
    fn of(commitment: Commitment<'a>) -> Option<Bound<'a>> {
        let direction = Direction::of(commitment.force().sound()?);
        let (id, from, until) = (commitment.id().sound()?.text(), commitment.from(), commitment.until());
        let clear = commitment.when().is_absent() && !from.is_unsound() && !until.is_unsound();
        let clear = clear && !commitment.overrides().is_unclear();
        clear.then_some(Bound { commitment, id, direction, from: from.sound(), until: until.sound() })
    }

    /// Whether both hold on some day.
    fn meets(&self, other: &Bound<'a>) -> bool {
        let over = |first: &Bound<'a>, second: &Bound<'a>| {
            first.until.zip(second.from).is_some_and(|(end, start)| end < start)
        };
        !over(self, other) && !over(other, self)
    }
}

/// The commitments over which one prevails, each as a pair with it.
fn overridden<'a>(code: &Code<'a>, commitment: Commitment<'a>) -> impl Iterator<Item = (u32, u32)> {
    let named = commitment.overrides().each().filter_map(|name| code.element(name.node()));
    named.map(move |named| (commitment.node().index(), named.element.index()))
}

/// Which way a commitment binds.
#[derive(Clone, Copy, PartialEq)]
enum Direction {
    Do,
    DoNot,
    May,
    NeedNot,
}

impl Direction {
    fn of(force: Force) -> Direction {
        match force {
            Force::Must | Force::Should => Direction::Do,
            Force::MustNot | Force::ShouldNot => Direction::DoNot,
            Force::May => Direction::May,
            Force::NeedNot => Direction::NeedNot,
        }
    }

    /// What cannot hold beside it. Whoever must also may; whoever need not may still do so, or be forbidden to.
    fn opposites(self) -> &'static [Direction] {
        match self {
            Direction::Do => &[Direction::DoNot, Direction::NeedNot],
            Direction::May => &[Direction::DoNot],
            Direction::DoNot => &[Direction::Do, Direction::May],
            Direction::NeedNot => &[Direction::Do],
        }
    }
}
