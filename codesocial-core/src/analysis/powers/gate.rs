//! What a decision has to pass: one process after another, the agreement of others, a proposal by somebody.

use crate::analysis::decision::Share;
use crate::analysis::decision::procedure::{Quorum, Support, Threshold};
use crate::analysis::powers::electorates::Electorates;
use crate::analysis::powers::needs::{Groups, Span};
use crate::analysis::powers::parties::Leaf;
use crate::analysis::powers::step::{Heads, Numbers, Rule, Tied, attendance};
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
    /// Another sets who takes part.
    ParticipantsElsewhere,
    /// How many there are is not said.
    SizeUnknown,
    /// Whether some belong to others, so that they are counted once, is not said.
    OverlapUnknown,
    /// Who votes is settled for each decision.
    ElectoratePerDecision,
    /// There can be more than two options, so that nobody knows how many prevent one.
    SeveralOptions,
    /// Who or what settles it where there are as many votes for as against is not said.
    TieUncounted,
    /// How votes are shared among those of whom no share is said is not said: others have all of them.
    VotesUnsaid,
    /// What a way of deciding that is said comes to in numbers is not said.
    MethodUncounted,
    /// Another sets a part of how it is decided.
    SetElsewhere,
    /// There are more steps or agreements than are followed.
    TooManySteps,
}

impl Undecided {
    /// Whether nobody knows who takes part.
    pub(crate) fn hides_voters(self) -> bool {
        matches!(self, Undecided::ParticipantsUnsaid | Undecided::ParticipantsElsewhere)
    }
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

/// What a tie comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tie {
    /// What the threshold makes of it.
    ByThreshold,
    /// It is not adopted, and nothing follows.
    Rejected,
    /// It is adopted.
    Adopted,
    /// It goes to what comes next.
    GoesOn,
    /// A lot is drawn: nobody can be sure of it, nor prevent it.
    Lot,
    /// Whoever is in the chair decides it: an electorate of one, by its number.
    Chair(usize),
    /// Nobody knows.
    Open,
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
    /// Whether another sets how many.
    pub(super) quorum_elsewhere: bool,
    /// What comes of as many votes for as against.
    pub(super) tie: Tie,
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
    /// Whether it is said elsewhere, or in words.
    pub(crate) concerned_elsewhere: bool,
    /// Others who bring the same about without it, each alone.
    pub(crate) beside: Vec<Gate<'a>>,
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
    people: u64,
    quorum: u64,
    /// If a tie is not adopted.
    without_tie: Numbers,
    /// If a tie is adopted.
    with_tie: Numbers,
    /// How many reject it who are there for certain.
    against: u64,
    /// How many are enough that nobody else brings about a tie.
    untied: u64,
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
        if let Some(proposals) = proposals.reduce(|one, other| one.or(&other)) {
            outcome = outcome.with(&proposals);
        }
        for other in &self.beside {
            outcome.blocking = outcome.blocking.and(&other.groups(setting).blocking);
        }
        outcome
    }

    /// Its own step, counted.
    fn counted(&self, setting: &Setting<'_, '_, 'a>) -> Counted {
        let (heads, missing, aside) = self.heads(setting);
        let (heads, shared) = heads;
        let people = heads.iter().fold(0u64, |sum, (people, _)| sum.saturating_add(*people));
        let quorum = attendance(self.quorum.as_ref(), people);
        let lacking = match &self.rule {
            Rule::Votes { support, threshold, silent, objections, most } if missing => {
                let minus = threshold.minus.and_then(|minus| minus.checked_sub(1)).filter(|minus| *minus > 0);
                let threshold = Box::new(Threshold { minus, ..(**threshold).clone() });
                let (support, silent, objections, most) = (support.clone(), *silent, *objections, *most);
                Some(Rule::Votes { support, threshold, silent, objections, most })
            }
            _ => None,
        };
        let rule = if shared { lacking.as_ref().unwrap_or(&self.rule) } else { &Rule::Unsaid };
        let (without_tie, with_tie) = match self.tie {
            Tie::ByThreshold => (Tied::ByThreshold, Tied::ByThreshold),
            Tie::Rejected => (Tied::Rejected, Tied::Rejected),
            Tie::Adopted => (Tied::Adopted, Tied::Adopted),
            Tie::GoesOn | Tie::Lot | Tie::Chair(_) | Tie::Open => (Tied::Rejected, Tied::Adopted),
        };
        // Where another says how many have to be there, or what follows when too few are, it may be so many or nobody.
        let most = if self.quorum_elsewhere { people } else { quorum };
        let open = self.quorum_elsewhere || self.quorum.as_ref().is_some_and(Quorum::may_be_waived);
        let of = |tied: Tied| {
            let numbers = rule.numbers(&heads, aside, most, tied);
            if open { rule.numbers(&heads, aside, 0, tied).or(numbers) } else { numbers }
        };
        let (without_tie, with_tie) =
            if without_tie == with_tie { (of(without_tie), of(without_tie)) } else { (of(without_tie), of(with_tie)) };
        let numbers = |tied: Tied| rule.numbers(&heads, aside, 0, tied);
        let rejects =
            if matches!(self.tie, Tie::ByThreshold | Tie::Rejected) { Tied::ByThreshold } else { Tied::Adopted };
        let against = || numbers(rejects).blocking.map_or(people, |blocking| blocking.to);
        let ends = self.next.is_some() && self.tie == Tie::Rejected;
        Counted {
            people,
            quorum,
            without_tie,
            with_tie,
            against: if self.next.is_some() && quorum > 0 { against() } else { people },
            untied: if ends { rule.untied(&heads, aside, quorum) } else { 0 },
        }
    }

    /// The people who vote with their votes, those with most first, and whether these are known; whether the vote that may be missing is that of the person
    /// concerned; and the votes of that person, where they are set aside.
    fn heads(&self, setting: &Setting<'_, '_, 'a>) -> ((Heads, bool), bool, u128) {
        let Some(voters) = setting.all.all.get(self.voters) else { return ((Heads::new(), true), false, 0) };
        let concerned = match self.concerned_votes {
            Some(true) => Concerned::Votes,
            Some(false) => Concerned::StandsAside,
            None => setting.assumed.concerned.unwrap_or(Concerned::Votes),
        };
        let mut aside = setting.about.filter(|_| concerned != Concerned::Votes);
        let (mut people, mut set_aside): (Vec<(u64, &Leaf)>, u128) = (Vec::new(), 0);
        for leaf in &voters.leaves {
            let mut size = leaf.people(setting.sizes);
            if aside.is_some_and(|about| setting.all.parties.inside(about, leaf.party)) {
                set_aside = if size > 0 { u128::from(leaf.votes) } else { 0 };
                size = size.saturating_sub(1);
                aside = None;
            }
            people.push((size, leaf));
        }
        let missing = setting.about.is_some() && aside.is_none() && concerned == Concerned::Missing;
        let votes = weighted(&people);
        let shared = votes.is_some();
        let mut heads = votes.unwrap_or_else(|| people.iter().map(|(size, _)| (*size, 1)).collect());
        heads.retain(|(people, votes)| *people > 0 && *votes > 0);
        sort::by_key(&mut heads, |(_, votes)| std::cmp::Reverse(*votes));
        ((heads, shared), missing, set_aside)
    }

    fn own(&self, counted: &Counted) -> Outcome {
        let of = |numbers: Numbers| {
            let groups = |people: Option<Span>| Groups::of(self.voters, people);
            let Numbers { assured, least, blocking } = numbers;
            let blocking = match blocking {
                Some(Span { from: 0, to: 0 }) => Groups(vec![Vec::new()]),
                other => groups(other),
            };
            Outcome { assured: groups(assured), least: groups(least), blocking }
        };
        let without = of(counted.without_tie);
        match self.tie {
            Tie::ByThreshold | Tie::Rejected | Tie::Adopted | Tie::GoesOn => without,
            Tie::Open => of(counted.without_tie.or(counted.with_tie)),
            Tie::Lot => Outcome { blocking: of(counted.with_tie).blocking, ..without },
            Tie::Chair(chair) => {
                let (with, chair) = (of(counted.with_tie), Groups::of(chair, Some(Span::exactly(1))));
                Outcome {
                    assured: without.assured.or(with.assured.and(&chair)),
                    least: without.least,
                    blocking: with.blocking.or(without.blocking.and(&chair)),
                }
            }
        }
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
            // So many reject it who are there for certain.
            (false, true) if quorum > 0 => (breaks.and(&next.assured), so_many(quorum.max(counted.against))),
            (false, _) => (Groups::nobody(), Groups::nobody()),
        };
        // Where a tie ends it, nobody else may bring one about.
        let reach = if rejected && self.tie == Tie::Rejected { reach.and(&so_many(counted.untied)) } else { reach };
        let ends = !rejected && (!missed || quorum == 0);
        // What a tie hands on, half bring about with those who decide that.
        let reach = match self.tie {
            Tie::GoesOn if !rejected => reach.or(Groups::of(self.voters, counted.with_tie.assured).and(&next.assured)),
            _ => reach,
        };
        let least = if ends && self.tie != Tie::GoesOn { own.least } else { own.least.or(next.least.clone()) };
        let blocking = match (ends, self.tie) {
            (false, _) => own.blocking.and(&next.blocking.clone().or(settle)),
            // What a tie hands on, only that: who prevents even a tie ends it.
            (true, Tie::GoesOn) => {
                Groups::of(self.voters, counted.with_tie.blocking).or(own.blocking.and(&next.blocking))
            }
            (true, _) => own.blocking,
        };
        Outcome { assured: own.assured.or(reach), least, blocking }
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

    /// This step, what follows it, and those who have to agree; not those who only propose.
    pub(crate) fn deciding(&self) -> Vec<&Gate<'a>> {
        let mut all = vec![self];
        let mut at = 0;
        while let Some(gate) = all.get(at).copied() {
            all.extend(gate.next.as_deref());
            all.extend(&gate.agreed_by);
            at += 1;
        }
        all
    }

    /// Whether it is open whether the person concerned votes, and how: none where it is said.
    pub(crate) fn concerned_unsaid(&self) -> bool {
        self.process.is_some() && self.concerned_votes.is_none() && !self.concerned_elsewhere
    }

    /// Words of the document say whether the person concerned votes, here and wherever it is decided.
    pub(crate) fn say_elsewhere(&mut self) {
        self.concerned_elsewhere = true;
        let others = self.next.as_deref_mut().into_iter().chain(&mut self.agreed_by);
        others.for_each(Gate::say_elsewhere);
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

    /// Whether a rejection ends it, as the text says.
    pub(crate) fn ends_when_rejected(&self) -> bool {
        self.rejected_goes_on == Some(false)
    }

    /// Whether nobody has to be there in its step.
    pub(crate) fn asks_for_nobody(&self) -> bool {
        self.quorum.is_none() && !self.quorum_elsewhere
    }

    /// Whether nothing says how many have to be there in its step.
    pub(crate) fn quorum_unsaid(&self) -> bool {
        self.undecided.contains(&Undecided::QuorumUnsaid)
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

/// The people with their votes. Where some have a part of all votes together, the others share what is left, in whole numbers; none where
/// nothing is left to them, or where these grow too large.
pub(super) fn weighted(people: &[(u64, &Leaf)]) -> Option<Heads> {
    let of = |leaf: &Leaf| leaf.share.as_ref().map(Share::parts);
    let each = || people.iter().map(|(size, leaf)| (*size, *leaf));
    let without: u128 = each()
        .filter(|(_, leaf)| leaf.share.is_none())
        .fold(0, |sum, (size, leaf)| sum.saturating_add(u128::from(size).saturating_mul(u128::from(leaf.votes))));
    if each().all(|(_, leaf)| leaf.share.is_none()) {
        return Some(each().map(|(size, leaf)| (size, u128::from(leaf.votes))).collect());
    }
    let mut denominators: u128 = 1;
    let mut common: u128 = without.max(1);
    for (size, leaf) in each() {
        let Some((_, denominator)) = of(leaf) else { continue };
        denominators = denominators.checked_mul(denominator)?;
        common = common.checked_mul(denominator)?.checked_mul(u128::from(size.max(1)))?;
        if common > 1 << 60 {
            return None;
        }
    }
    let shared = each().filter_map(|(_, leaf)| of(leaf)).try_fold(0u128, |sum, (numerator, denominator)| {
        sum.checked_add(numerator.checked_mul(denominators / denominator)?)
    })?;
    let left = denominators.checked_sub(shared).filter(|left| *left > 0 || without == 0)?;
    each()
        .map(|(size, leaf)| {
            let votes = match of(leaf) {
                Some((numerator, denominator)) => {
                    common.checked_mul(numerator)? / denominator / u128::from(size.max(1))
                }
                None => {
                    (common / denominators).checked_mul(left)?.checked_mul(u128::from(leaf.votes))? / without.max(1)
                }
            };
            Some((size, votes))
        })
        .collect()
}
