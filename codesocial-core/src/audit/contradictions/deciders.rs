//! Who decides, as far as a sentence says it plainly: the body by which something is done, or that does it.

use std::ops::Range;

use crate::audit::contradictions::{List, Words};
use crate::audit::phrases::Marked;

/// So many words may stand between a body and the verb by which it decides.
const FAR: usize = 6;
/// So many words before a body say that it takes part in something else: « sur proposition du conseil ».
const NEAR: usize = 3;

/// So many words join two bodies: « générale et le ».
const JOINED: usize = 3;

/// The bodies that decide, each by a bit in the place of its number.
pub(super) fn of(marked: &Marked<'_>, words: Words) -> u32 {
    let lists = [List::Agents, List::Articles, List::Deciding, List::Inverted, List::Apart, List::Dependent];
    let [agents, articles, deciding, inverted, apart, dependent] = lists.map(|list| marked.places(words.list(list)));
    let bodies = named(marked, words);
    let decides = |(_, body): &(usize, Range<usize>)| {
        let others = || bodies.iter().filter(|(_, other)| other != body);
        // Between what it is and the word before: « par le », `durch den`.
        let start = match articles.iter().any(|article| article.end == body.start) {
            true => body.start.saturating_sub(1),
            false => body.start,
        };
        let mut before = apart.iter().filter(|one| one.end <= start && start - one.end < NEAR);
        if before.any(|one| !bodies.iter().any(|(_, other)| (one.end..start).contains(&other.start))) {
            return false;
        }
        let is_agent = agents.iter().any(|agent| agent.end == start);
        let depends = dependent.iter().any(|one| one.end == start || one.start == start && one.end > start + 1);
        let mut follows = deciding.iter().filter(|verb| verb.start >= body.end && verb.start - body.end < FAR);
        let has_verb = follows.any(|verb| {
            let between = body.end..verb.start;
            // « L’assemblée et le conseil sont habilités à »: of two that stand side by side, both do.
            let parted = others().any(|(_, other)| between.contains(&other.start) && other.start - body.end > JOINED);
            !parted && !apart.iter().any(|one| (body.end..verb.end + NEAR).contains(&one.start))
        });
        let inverted = inverted.iter().any(|verb| verb.end == start);
        is_agent || !depends && (has_verb || inverted)
    };
    let bit = |number: usize| 1 << (number % 32);
    let mut deciders = bodies.iter().filter(|one| decides(one)).fold(0, |all, (number, _)| all | bit(*number));
    for (number, body) in &bodies {
        let joins = |other: &Range<usize>| other.start >= body.end && other.start - body.end <= JOINED;
        if bodies.iter().any(|(other, place)| deciders & bit(*other) != 0 && joins(place)) {
            deciders |= bit(*number);
        }
    }
    deciders
}

/// The bodies that are named, each with its number; of two names of which one holds the other, the longer.
fn named(marked: &Marked<'_>, words: Words) -> Vec<(usize, Range<usize>)> {
    let bodies = 0..words.bodies;
    let all: Vec<(usize, Range<usize>)> = bodies
        .flat_map(|number| marked.places(words.body(number)).into_iter().map(move |place| (number, place)))
        .collect();
    let inner = |one: &Range<usize>| {
        let holds = |other: &Range<usize>| other.start <= one.start && one.end <= other.end && other.len() > one.len();
        all.iter().any(|(_, other)| holds(other))
    };
    let mut found: Vec<(usize, Range<usize>)> = all.iter().filter(|(_, place)| !inner(place)).cloned().collect();
    found.dedup();
    found
}
