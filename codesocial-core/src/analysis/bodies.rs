//! Bodies, offices and meetings that articles name: where each is set up, and where it acts.

use std::collections::{BTreeMap, HashSet};
use std::rc::Rc;

use crate::analysis::passages::{Mention, Passage};
use crate::analysis::wording::named::terms;
use crate::analysis::wording::terms::{Expression, Terms};

/// So many words before and after a body are looked at for what it does.
const REACH: usize = 8;
/// So many words from a body something may stand that sets it up.
const FAR: usize = 20;
/// So many words after a body say whose it is.
const WHOSE: usize = 5;

/// A body or an office.
#[derive(Debug, Default)]
pub(crate) struct Body {
    /// The articles in which it may be set up, and need not be.
    pub(crate) optional: HashSet<usize>,
    /// Whether something sets it up.
    pub(crate) is_set_up: bool,
    /// Where it acts.
    pub(crate) acts: Vec<Mention>,
}

/// The bodies and offices that passages name, in the order of the list of their language.
pub(crate) fn named(passages: &[Passage<'_>]) -> BTreeMap<(usize, String), Body> {
    let leading = passages.iter().map(|passage| passage.leads_on() && leads_to_bodies(passage)).collect::<Vec<bool>>();
    let mut bodies: BTreeMap<(usize, String), Body> = BTreeMap::new();
    for (number, passage) in passages.iter().enumerate() {
        let Some(terms) = terms(passage.language) else { continue };
        let mut at = 0;
        while at < passage.words.len() {
            let rest = passage.words.get(at..).unwrap_or_default();
            let Some((line, found)) = terms.longest("bodies", rest) else {
                at += 1;
                continue;
            };
            let mention = Mention { passage: number, at, words: found.words };
            at += found.words;
            let after = passage.words.get(at..).unwrap_or_default();
            let is_others = (0..WHOSE).filter_map(|next| after.get(next..)).any(|rest| terms.is_at("of others", rest));
            if is_others || terms.is_at("no names", &[Rc::from(found.kind.as_str())]) {
                continue;
            }
            let body = bodies.entry((line, found.kind)).or_default();
            let seen = Seen { leading: &leading, passage, terms, mention };
            match seen.what() {
                What::SetUp => body.is_set_up = true,
                What::Optional => drop(body.optional.insert(passage.article)),
                What::Acts => body.acts.push(mention),
                What::Named => {}
            }
        }
    }
    bodies
}

/// Whether what stands under a heading, or after a colon, is set up by it.
fn leads_to_bodies(passage: &Passage<'_>) -> bool {
    let says = |section| terms(passage.language).is_some_and(|terms| terms.has(section, &passage.words));
    says("sets up") || says("sets up what follows")
}

/// What a sentence says of a body.
enum What {
    /// That there is one.
    SetUp,
    /// That there may be one.
    Optional,
    /// What it does, or what is done towards it.
    Acts,
    /// Nothing of all this.
    Named,
}

/// A mention with what stands around it.
struct Seen<'p, 'a> {
    /// Of each passage, whether it leads to what is set up.
    leading: &'p [bool],
    passage: &'p Passage<'a>,
    terms: &'static Terms,
    mention: Mention,
}

impl Seen<'_, '_> {
    fn what(&self) -> What {
        let is_agent = self.is_agent();
        if self.passage.is_heading || self.is_explained() || (!is_agent && self.is_set_up()) {
            return if !self.passage.is_heading && self.has("optional", 2 * FAR, 0) {
                What::Optional
            } else {
                What::SetUp
            };
        }
        let is_definite = self.terms.ends("definite", self.before());
        let acts = is_agent || (is_definite && self.has("acts", REACH, REACH));
        if acts && !self.has("if there is one", WHOSE, WHOSE) { What::Acts } else { What::Named }
    }

    /// The words before it.
    fn before(&self) -> &[Rc<str>] {
        self.passage.words.get(..self.mention.at).unwrap_or_default()
    }

    /// Whether a section has an expression among so many words before it, or so many after it.
    fn has(&self, section: &str, before: usize, after: usize) -> bool {
        let (at, end) = (self.mention.at, self.mention.at + self.mention.words);
        let words = self.passage.words.as_slice();
        let near = |from: usize, until: usize| {
            (from..until.min(words.len()))
                .any(|place| self.terms.is_at(section, words.get(place..).unwrap_or_default()))
        };
        near(at.saturating_sub(before), at) || near(end, end.saturating_add(after))
    }

    /// Whether it is by whom something is done: `par le bureau`, `by the president or the treasurer`.
    fn is_agent(&self) -> bool {
        let mut before = self.before();
        for _ in 0..FAR {
            let Some((_, rest)) = before.split_last() else { return false };
            if self.terms.ends("agents", before) {
                return true;
            }
            let joins = self.terms.ends("definite", before) || self.terms.ends("joins", before);
            let one = (1..=3).find(|words| {
                let from = before.len().checked_sub(*words);
                let named = from.and_then(|from| self.terms.longest("bodies", before.get(from..)?));
                named.is_some_and(|(_, found)| found.words == *words)
            });
            before = match one {
                _ if joins => rest,
                Some(words) => before.get(..before.len() - words).unwrap_or_default(),
                None => return false,
            };
        }
        false
    }

    /// Whether what follows at once says more of it: `by a clerk who is elected each time`.
    fn is_explained(&self) -> bool {
        self.terms
            .is_at("relatives", self.passage.words.get(self.mention.at + self.mention.words..).unwrap_or_default())
    }

    fn is_set_up(&self) -> bool {
        let led = self.passage.leads.iter().any(|lead| self.leading.get(*lead).is_some_and(|leads| *leads));
        led || self.terms.ends("one", self.before())
            || self.has("sets up", FAR, FAR)
            || self.has("sets up what follows", FAR, 0)
    }
}

/// A meeting with a rhythm of its own, of which no sentence says that it is held.
pub(crate) fn meetings_never_held(passages: &[Passage<'_>]) -> Vec<Vec<Mention>> {
    let mut meetings: BTreeMap<usize, (Vec<Mention>, bool)> = BTreeMap::new();
    for (number, passage) in passages.iter().enumerate() {
        let Some(terms) = terms(passage.language) else { continue };
        let has = |expressions: &[Expression]| {
            let rest = |at: usize| passage.words.get(at..).unwrap_or_default();
            let is_part = |at: usize| terms.ends("part of a rhythm", passage.words.get(..at).unwrap_or_default());
            (0..passage.words.len()).filter(|at| !is_part(*at)).find_map(|at| {
                let found = expressions.iter().filter_map(|expression| expression.at(rest(at)));
                found.max_by_key(|found| found.words).map(|found| (at, found.words))
            })
        };
        let is_held = passage.is_heading || terms.has("held", &passage.words);
        let rhythms = terms.lines("meetings").iter().zip(terms.lines("rhythms"));
        for (line, (names, rhythm)) in rhythms.enumerate() {
            let named = has(names);
            if named.is_none() && (!is_held || has(rhythm).is_none()) {
                continue;
            }
            let (mentions, held) = meetings.entry(line).or_default();
            *held |= is_held;
            mentions.extend(named.map(|(at, words)| Mention { passage: number, at, words }));
        }
    }
    meetings
        .into_values()
        .filter(|(mentions, held)| !held && !mentions.is_empty())
        .map(|(mentions, _)| mentions)
        .collect()
}
