//! What a decision has to pass: one process after another, the agreement of others, a proposal by somebody.

use crate::analysis::decision::Share;
use crate::analysis::decision::procedure::{Quorum, Support, Threshold};
use crate::analysis::powers::electorates::Electorates;
use crate::analysis::powers::needs::{Groups, Span};
use crate::analysis::powers::parties::Leaf;
use crate::analysis::powers::step::{Heads, Numbers, Rule, attendance};
use crate::base::sort;
use crate::model::views::Process;
use crate::structure::index::Named;

/// What is left open in a decision, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Undecided {
    /// How it is decided is not said.
    MethodUnsaid,
    /// How much support is needed is not said.
    ThresholdUnsaid,
    /// Out of whom a share is counted is not said.
    BaseUnsaid,
    /// Whether anybody has to be there is not said; read as: no.
    QuorumUnsaid,
    /// What follows when too few are there is not said; read as: it is not adopted, and goes on to what comes next.
    QuorumFailureUnsaid,
    /// Whether what is rejected goes on to what comes next is not said.
    RejectionUnsaid,
    /// Whether the person concerned votes is not said.
    ConcernedUnsaid,
    /// Who takes part is not said.
    ParticipantsUnsaid,
    /// How many there are is not said.
    SizeUnknown,
    /// Whether some belong to others, so that they are counted once, is not said.
    OverlapUnknown,
    /// Who votes is settled for each decision.
    ElectoratePerDecision,
    /// There can be more than two options, so that nobody knows how many prevent one.
    SeveralOptions,
    /// Equal numbers are settled in a way that is not counted here.
    TieUncounted,
    /// Another sets a part of how it is decided.
    SetElsewhere,
    /// There are more steps or agreements than are followed.
    TooManySteps,
}

/// One way to read what a text leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Assumed {
    /// Whether what is rejected goes on, where that is not said.
    pub(crate) goes_on: Option<bool>,
    /// Whether the person concerned takes part, where that is not said.
    pub(crate) concerned: Option<Concerned>,
}

/// What the person does whom a decision concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Concerned {
    /// Votes as all do.
    Votes,
    /// Stands aside, and is not counted.
    StandsAside,
    /// Is the one whose vote may be missing.
    Missing,
}

/// A step of a decision, with what follows it and what it needs besides.
#[derive(Debug)]
pub(crate) struct Gate<'a> {
    /// Who decides: a process or a party.
    pub(crate) decider: Option<Named<'a>>,
    /// The process, where one decides.
    pub(crate) process: Option<Process<'a>>,
    /// Those who vote, by the number of their electorate.
    pub(crate) voters: usize,
    /// How it decides.
    pub(crate) rule: Rule,
    /// How many have to be there.
    pub(super) quorum: Option<Quorum>,
    /// Whether what too few decide goes on.
    pub(super) missed_goes_on: bool,
    /// Whether what is rejected goes on; none where it is not said.
    pub(super) rejected_goes_on: Option<bool>,
    /// What comes next.
    pub(crate) next: Option<Box<Gate<'a>>>,
    /// Who all have to agree.
    pub(crate) agreed_by: Vec<Gate<'a>>,
    /// One of these has to propose it.
    pub(crate) proposed_by: Vec<Gate<'a>>,
    /// Whether the person concerned votes, where it is said.
    pub(crate) concerned_votes: Option<bool>,
    /// What it leaves open.
    pub(crate) undecided: Vec<Undecided>,
}

/// How a decision is looked at.
pub(crate) struct Setting<'s, 'c, 'a> {
    /// Who votes where.
    pub(crate) all: &'s Electorates<'c, 'a>,
    /// How many people a party is taken to be.
    pub(crate) sizes: &'s dyn Fn(usize) -> u64,
    /// How what is open is read.
    pub(crate) assumed: Assumed,
    /// The party one of whom it is about.
    pub(crate) about: Option<usize>,
}

/// A step with its numbers.
struct Counted {
    heads: Heads,
    /// The votes of the person who stands aside.
    aside: u128,
    people: u64,
    quorum: u64,
    numbers: Numbers,
}

/// The three kinds of groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Outcome {
    /// Each of these brings it about whatever the others do.
    pub(crate) assured: Groups,
    /// Each of these is enough if the others stay away or abstain.
    pub(crate) least: Groups,
    /// Each of these prevents it whatever the others do.
    pub(crate) blocking: Groups,
}

impl<'a> Gate<'a> {
    /// Which groups are enough. A decision about one of a party takes place among one fewer where that person stands aside.
    pub(crate) fn groups(&self, setting: &Setting<'_, '_, 'a>) -> Outcome {
        let counted = self.counted(setting);
        let mut outcome = self.own(&counted);
        if let Some(next) = &self.next {
            outcome = self.then(outcome, &next.groups(setting), &counted, setting);
        }
        for agreed in &self.agreed_by {
            outcome = outcome.with(&agreed.groups(setting));
        }
        let proposals = self.proposed_by.iter().map(|proposer| proposer.groups(setting));
        match proposals.reduce(|one, other| one.or(&other)) {
            Some(proposals) => outcome.with(&proposals),
            None => outcome,
        }
    }

    /// Its own step, counted.
    fn counted(&self, setting: &Setting<'_, '_, 'a>) -> Counted {
        let (heads, missing, aside) = self.heads(setting);
        let people = heads.iter().fold(0u64, |sum, (people, _)| sum.saturating_add(*people));
        let quorum = attendance(self.quorum.as_ref(), people);
        let numbers = match &self.rule {
            Rule::Votes { support, threshold, cast, objections } if missing => {
                let minus = threshold.minus.and_then(|minus| minus.checked_sub(1)).filter(|minus| *minus > 0);
                let threshold = Box::new(Threshold { minus, ..(**threshold).clone() });
                Rule::Votes { support: support.clone(), threshold, cast: *cast, objections: *objections }
                    .numbers(&heads, aside, quorum)
            }
            rule => rule.numbers(&heads, aside, quorum),
        };
        Counted { heads, aside, people, quorum, numbers }
    }

    /// The people who vote with their votes, those with most first; whether the vote that may be missing is that of the person
    /// concerned; and the votes of that person, where they are set aside.
    fn heads(&self, setting: &Setting<'_, '_, 'a>) -> (Heads, bool, u128) {
        let Some(voters) = setting.all.all.get(self.voters) else { return (Heads::new(), false, 0) };
        let concerned = match self.concerned_votes {
            Some(true) => Concerned::Votes,
            Some(false) => Concerned::StandsAside,
            None => setting.assumed.concerned.unwrap_or(Concerned::Votes),
        };
        let mut aside = setting.about.filter(|_| concerned != Concerned::Votes);
        let (mut people, mut set_aside): (Vec<(u64, &Leaf)>, u128) = (Vec::new(), 0);
        for leaf in &voters.leaves {
            let mut size = (setting.sizes)(leaf.party);
            if aside.is_some_and(|about| setting.all.parties.inside(about, leaf.party)) {
                set_aside = if size > 0 { u128::from(leaf.votes) } else { 0 };
                size = size.saturating_sub(1);
                aside = None;
            }
            people.push((size, leaf));
        }
        let missing = setting.about.is_some() && aside.is_none() && concerned == Concerned::Missing;
        let mut heads: Heads = people.iter().map(|(size, leaf)| (*size, u128::from(leaf.votes))).collect();
        if people.iter().any(|(_, leaf)| leaf.share.is_some()) {
            heads = weighted(&people).unwrap_or(heads);
        }
        heads.retain(|(people, votes)| *people > 0 && *votes > 0);
        sort::by_key(&mut heads, |(_, votes)| std::cmp::Reverse(*votes));
        (heads, missing, set_aside)
    }

    fn own(&self, counted: &Counted) -> Outcome {
        let groups = |people: Option<Span>| Groups::of(self.voters, people);
        let Numbers { assured, least, blocking } = counted.numbers;
        let blocking = match blocking {
            Some(Span { from: 0, to: 0 }) => Groups(vec![Vec::new()]),
            other => groups(other),
        };
        Outcome { assured: groups(assured), least: groups(least), blocking }
    }

    /// What it comes to with what follows it.
    fn then(&self, own: Outcome, next: &Outcome, counted: &Counted, setting: &Setting<'_, '_, 'a>) -> Outcome {
        let (quorum, people) = (counted.quorum, counted.people);
        let rejected = self.rejected_goes_on.or(setting.assumed.goes_on).unwrap_or(true);
        let missed = self.missed_goes_on || quorum == 0;
        let so_many = |number: u64| {
            Groups::of(self.voters, Some(Span::exactly(number)).filter(|_| (1..=people).contains(&number)))
        };
        // So many are enough that the others cannot be as many as have to be there.
        let breaks = so_many((people + 1).saturating_sub(quorum));
        let (reach, settle) = match (rejected, missed) {
            (true, true) => (next.assured.clone(), Groups::nobody()),
            (true, false) => (so_many(quorum).and(&next.assured), breaks.clone()),
            (false, true) if quorum > 0 => {
                // So many reject it who are there for certain.
                let against = self
                    .rule
                    .numbers(&counted.heads, counted.aside, 0)
                    .blocking
                    .map_or(people, |blocking| blocking.from);
                (breaks.and(&next.assured), so_many(quorum.max(against)))
            }
            (false, _) => return own,
        };
        Outcome {
            assured: own.assured.or(reach),
            least: own.least.or(next.least.clone()),
            blocking: own.blocking.and(&next.blocking.clone().or(settle)),
        }
    }

    /// This step, what follows it, and what it needs besides.
    pub(crate) fn all(&self) -> Vec<&Gate<'a>> {
        let mut all = vec![self];
        let mut at = 0;
        while let Some(gate) = all.get(at).copied() {
            all.extend(gate.next.as_deref());
            all.extend(&gate.agreed_by);
            all.extend(&gate.proposed_by);
            at += 1;
        }
        all
    }

    /// This step and those that may take its place.
    pub(crate) fn chain(&self) -> Vec<&Gate<'a>> {
        let mut chain = vec![self];
        while let Some(next) = chain.last().and_then(|gate| gate.next.as_deref()) {
            chain.push(next);
        }
        chain
    }

    /// The shares that are counted in it, of which formulas are made.
    pub(crate) fn shares(&self) -> Vec<&Share> {
        let mut shares = Vec::new();
        for gate in self.all() {
            shares.extend(gate.quorum.as_ref().and_then(|quorum| quorum.share.as_ref()));
            match &gate.rule {
                Rule::Votes { support: Support::Share(_, share), .. } => shares.push(share),
                Rule::SomeShare(share) => shares.push(share),
                _ => {}
            }
        }
        shares
    }

    /// Whether it takes more than one step, agreement or proposal.
    pub(crate) fn is_composed(&self) -> bool {
        self.next.is_some() || !self.agreed_by.is_empty() || !self.proposed_by.is_empty()
    }

    /// Whether nobody has to be there in its step.
    pub(crate) fn asks_for_nobody(&self) -> bool {
        self.quorum.is_none()
    }

    /// Whether exactly one vote may be missing in its step, so that the person concerned may be whose it is.
    pub(crate) fn may_lack_a_vote(&self) -> bool {
        matches!(&self.rule, Rule::Votes { threshold, .. } if threshold.minus == Some(1))
    }
}

impl Outcome {
    /// Where both have to pass.
    fn with(self, other: &Outcome) -> Outcome {
        Outcome {
            assured: self.assured.and(&other.assured),
            least: self.least.and(&other.least),
            blocking: self.blocking.or(other.blocking.clone()),
        }
    }

    /// Where either is enough.
    fn or(self, other: &Outcome) -> Outcome {
        Outcome {
            assured: self.assured.or(other.assured.clone()),
            least: self.least.or(other.least.clone()),
            blocking: self.blocking.and(&other.blocking),
        }
    }
}

/// Votes of people who have a part of all votes together, in whole numbers; none where these grow too large.
fn weighted(people: &[(u64, &Leaf)]) -> Option<Heads> {
    let mut common: u128 = 1;
    for (size, leaf) in people {
        let (_, denominator) = leaf.share.as_ref()?.parts();
        common = common.checked_mul(denominator)?.checked_mul(u128::from((*size).max(1)))?;
        if common > 1 << 60 {
            return None;
        }
    }
    people
        .iter()
        .map(|(size, leaf)| {
            let (numerator, denominator) = leaf.share.as_ref()?.parts();
            Some((*size, common.checked_mul(numerator)? / denominator / u128::from((*size).max(1))))
        })
        .collect()
}
