//! Who votes where, and the gates that decisions have to pass, as a document says them.

use std::collections::HashMap;

use crate::analysis::belonging::body_of;
use crate::analysis::context::Code;
use crate::analysis::decision::Share;
use crate::analysis::decision::procedure::{Elsewhere, Procedure, Quorum, Support, deciding_by, inherited};
use crate::analysis::powers::gate::{Gate, Tie, Undecided, weighted};
use crate::analysis::powers::parties::{Leaf, Parties, Voters};
use crate::analysis::powers::said;
use crate::analysis::powers::step::Rule;
use crate::model::choices::Actor;
use crate::model::document::process::{self, Method, QuorumFailure, Rejection, ThresholdBase};
use crate::model::part::Part;
use crate::model::values::{self, Name};
use crate::model::views::{Body, Process};
use crate::structure::index::Named;
use crate::tree::key::Key;

/// So many processes and agreements of one decision are followed.
const MOST_STEPS: usize = 48;
/// So many agreements within agreements are.
const MOST_DEPTH: usize = 24;
/// Where nobody knows how many there are, the numbers are told for collectives of these sizes.
const EXAMPLES: [u64; 3] = [5, 10, 30];
/// Up to so many sizes that are possible are each told.
const MOST_SIZES: u64 = 4;

/// The electorates of a document, and the gates that are made of them.
#[derive(Debug)]
pub(crate) struct Electorates<'c, 'a> {
    /// The document.
    pub(crate) code: &'c Code<'a>,
    /// Its parties.
    pub(crate) parties: Parties<'a>,
    /// The electorates, by number.
    pub(crate) all: Vec<Voters>,
    numbers: HashMap<Vec<(usize, u64, Option<String>)>, usize>,
    steps: usize,
}

/// Who takes part, where a process copies another: those who stand in for the participants of the other, in what follows it too.
type StandIn<'a> = Option<(Vec<&'a str>, Vec<Name<'a>>)>;

impl<'c, 'a> Electorates<'c, 'a> {
    pub(crate) fn new(code: &'c Code<'a>, parties: Parties<'a>) -> Self {
        Electorates { code, parties, all: Vec::new(), numbers: HashMap::new(), steps: 0 }
    }

    /// The number of an electorate, the same for the same people.
    pub(crate) fn number(&mut self, voters: Voters) -> usize {
        let all = &mut self.all;
        *self.numbers.entry(voters.key()).or_insert_with(|| {
            all.push(voters);
            all.len() - 1
        })
    }

    /// What has to be passed where a party or a process decides.
    pub(crate) fn gate_of(&mut self, decider: Named<'a>) -> Gate<'a> {
        self.steps = 0;
        self.decider(decider, &None, &mut Vec::new())
    }

    /// The same, where any of some may act: each party by its own way of deciding, some of one together.
    pub(crate) fn gate_of_actor(&mut self, actor: Actor<'a>) -> Option<Gate<'a>> {
        self.steps = 0;
        self.actor(actor, &mut Vec::new())
    }

    /// What has to be passed where everyone of a role may act alone.
    pub(crate) fn gate_of_each(&mut self, party: usize) -> Gate<'a> {
        let voters = self.parties.voters([party]);
        self.simple(voters, Rule::Each)
    }

    fn simple(&mut self, voters: Voters, rule: Rule) -> Gate<'a> {
        let mut undecided = Vec::new();
        if matches!(rule, Rule::Unsaid) {
            undecided.push(Undecided::MethodUnsaid);
        }
        if voters.leaves.is_empty() {
            undecided.push(Undecided::ParticipantsUnsaid);
        }
        let voters = self.number(voters);
        Gate {
            decider: None,
            process: None,
            voters,
            rule,
            quorum: None,
            quorum_elsewhere: false,
            tie: Tie::ByThreshold,
            missed_goes_on: true,
            rejected_goes_on: Some(true),
            next: None,
            agreed_by: Vec::new(),
            proposed_by: Vec::new(),
            concerned_votes: None,
            concerned_elsewhere: false,
            beside: Vec::new(),
            undecided,
        }
    }

    fn actor(&mut self, actor: Actor<'a>, path: &mut Vec<u32>) -> Option<Gate<'a>> {
        let name = match actor {
            Actor::Party(name) => name,
            Actor::Some(some) => some.of().sound()?,
        };
        let mut gate = self.acting(actor, path)?;
        gate.decider = self.code.element(name.node());
        Some(gate)
    }

    fn acting(&mut self, actor: Actor<'a>, path: &mut Vec<u32>) -> Option<Gate<'a>> {
        match actor {
            Actor::Party(name) => {
                let named = self.code.element(name.node())?;
                Some(match named.part {
                    Part::Membership | Part::Role => {
                        let party = self.parties.find(self.code, name)?;
                        self.gate_of_each(party)
                    }
                    _ => self.decider(named, &None, path),
                })
            }
            Actor::Some(some) => {
                let party = self.parties.find(self.code, some.of().sound()?)?;
                let voters = self.parties.voters([party]);
                let rule = match (some.count().sound(), some.at_least().sound().and_then(Share::of)) {
                    (Some(count), _) => Rule::Some(count.max(1)),
                    (None, Some(share)) => Rule::SomeShare(share),
                    (None, None) => Rule::Unsaid,
                };
                Some(self.simple(voters, rule))
            }
        }
    }

    fn decider(&mut self, decider: Named<'a>, stand_in: &StandIn<'a>, path: &mut Vec<u32>) -> Gate<'a> {
        let mut gate = self.decided_by(decider, stand_in, path);
        gate.decider = Some(decider);
        gate
    }

    fn decided_by(&mut self, decider: Named<'a>, stand_in: &StandIn<'a>, path: &mut Vec<u32>) -> Gate<'a> {
        if decider.part == Part::Process {
            return self.process(Process::of_node(decider.element), stand_in, None, path);
        }
        let party = self.parties.number_of(self.code, decider.id.as_str());
        let voters = self.parties.voters(party);
        if decider.part == Part::Body {
            let process =
                Body::of_node(decider.element).process().sound().and_then(|name| self.code.named::<Process<'a>>(name));
            if let Some(process) = process {
                return self.process(process, &None, party, path);
            }
        }
        let one = party.and_then(|party| self.parties.size(party)) == Some(1) && decider.part != Part::Body;
        self.simple(voters, if one { Rule::Each } else { Rule::Unsaid })
    }

    fn too_many(&mut self, voters: Voters) -> Gate<'a> {
        let mut gate = self.simple(voters, Rule::Unsaid);
        gate.undecided = vec![Undecided::TooManySteps];
        gate
    }

    /// What has to be passed in a process. Those of a body vote where the process that it decides by names no others, or names
    /// the body.
    fn process(
        &mut self,
        process: Process<'a>,
        stand_in: &StandIn<'a>,
        of_body: Option<usize>,
        path: &mut Vec<u32>,
    ) -> Gate<'a> {
        self.steps += 1;
        let (stated, stand_in) = self.participants(process, stand_in);
        let named: Vec<usize> = stated.iter().filter_map(|name| self.parties.find(self.code, *name)).collect();
        let mut voters = self.parties.voters(named.iter().copied());
        let session = self.of_session(process);
        // Where another sets who takes part, that need not be the body which decides by it.
        let set = inherited(self.code, process, Process::participants).is_elsewhere();
        if voters.leaves.is_empty() && !set {
            voters = self.parties.voters(of_body.or(session));
        }
        let here = process.node().index();
        if self.steps > MOST_STEPS || path.len() >= MOST_DEPTH || path.contains(&here) {
            return self.too_many(voters);
        }
        path.push(here);
        let mut gate = self.open_process(process, voters, &stand_in, path);
        if gate.tie == Tie::Open && gate.undecided.contains(&Undecided::TieUncounted) {
            let chair = self.chair(process, named.into_iter().chain(of_body).chain(session));
            if let Some(chair) = chair.filter(|_| casting_vote(self.code, process)) {
                gate.tie = Tie::Chair(chair);
                gate.undecided.retain(|open| *open != Undecided::TieUncounted);
            }
        }
        path.pop();
        gate
    }

    fn open_process(
        &mut self,
        process: Process<'a>,
        voters: Voters,
        stand_in: &StandIn<'a>,
        path: &mut Vec<u32>,
    ) -> Gate<'a> {
        let Some(procedure) = Procedure::of(self.code, process) else {
            let mut gate = self.simple(voters, Rule::Unsaid);
            gate.process = Some(process);
            return gate;
        };
        let mut rule = Rule::of(&procedure);
        let size = self.known_size(&voters);
        // An office of which nothing says how many hold it is taken for one that one person holds.
        let office = matches!(voters.leaves.as_slice(), [leaf] if self.parties.get(leaf.party).is_some_and(|party| party.part == Part::Role));
        if (size == Some(1) || (size.is_none() && office)) && matches!(procedure.method, Some(Method::Delegation)) {
            rule = Rule::Each;
        }
        let second_call = second_call(self.code, process);
        let quorum = match (&procedure.quorum, second_call) {
            (Some(quorum), _) if quorum.on_failure == Some(QuorumFailure::DecideAnyway) => None,
            (Some(quorum), Some(second)) if quorum.on_failure == Some(QuorumFailure::SecondCall) => second,
            (Some(quorum), _) => Some(quorum.clone()),
            (None, _) => None,
        };
        let mut undecided = Self::left_open(&procedure, &rule, quorum.as_ref(), &voters);
        let next = procedure.fallback.and_then(|id| self.code.index.element(self.code.own_id(id)?));
        let next = next.filter(|named| named.part == Part::Process).map(|named| {
            let gate = self.process(Process::of_node(named.element), stand_in, None, path);
            Box::new(gate)
        });
        let tie = tie(&procedure, &rule, next.is_some());
        let concerned = inherited(self.code, process, Process::concerned_votes);
        let recusal = inherited(self.code, process, Process::recusal);
        let recused =
            (recusal.is_stated() || recusal.is_elsewhere()) && !said::is_noted(process.node(), Key::ConcernedVotes);
        let agreement = matches!(procedure.method, Some(Method::Consent | Method::Consensus));
        let rejected_goes_on = match procedure.on_rejection {
            Some(Rejection::Final) => Some(false),
            Some(Rejection::Fallback) => Some(true),
            None => agreement.then_some(true),
        };
        let missed = procedure.quorum.as_ref().and_then(|quorum| quorum.on_failure);
        let agreed_by: Vec<Name<'a>> = inherited(self.code, process, Process::approval_by).each().collect();
        let agreed_by = agreed_by.into_iter().filter_map(|name| self.code.element(name.node())).take(MOST_STEPS);
        let agreed_by: Vec<Named<'a>> = agreed_by.collect();
        let agreed_by = agreed_by.into_iter().map(|named| self.decider(named, &None, path)).collect();
        let proposed_by =
            inherited(self.code, process, Process::proposer).sound().and_then(|actor| self.actor(actor, path));
        if concerned.is_elsewhere() && !undecided.contains(&Undecided::SetElsewhere) {
            undecided.push(Undecided::SetElsewhere);
        }
        if tie == Tie::Open && !procedure.elsewhere.has(Key::Tie) {
            undecided.push(Undecided::TieUncounted);
        }
        let voters = self.number(voters);
        Gate {
            decider: None,
            process: Some(process),
            voters,
            rule,
            quorum_elsewhere: procedure.elsewhere.has(Key::Quorum)
                || quorum.as_ref().is_some_and(|quorum| quorum.elsewhere.has_any(&[Key::Value, Key::Count])),
            quorum,
            tie,
            missed_goes_on: matches!(missed, None | Some(QuorumFailure::Fallback)),
            rejected_goes_on,
            next,
            agreed_by,
            proposed_by: proposed_by.into_iter().collect(),
            concerned_votes: concerned.sound(),
            concerned_elsewhere: concerned.is_elsewhere() || recused,
            beside: Vec::new(),
            undecided,
        }
    }

    /// What a process leaves open of its own step.
    fn left_open(procedure: &Procedure<'a>, rule: &Rule, quorum: Option<&Quorum>, voters: &Voters) -> Vec<Undecided> {
        let mut open = Vec::new();
        let mut note = |when: bool, what: Undecided| {
            if when {
                open.push(what);
            }
        };
        let of_quorum = quorum.map(|quorum| &quorum.elsewhere);
        let of_threshold = procedure.threshold.as_ref().map(|threshold| &threshold.elsewhere);
        let all = [Some(&procedure.elsewhere), of_quorum, of_threshold];
        note(all.into_iter().flatten().any(Elsewhere::sets_a_way), Undecided::SetElsewhere);
        let sets_the_way = procedure.elsewhere.has_any(&[Key::Method, Key::Threshold, Key::Block])
            || of_threshold.is_some_and(Elsewhere::sets_support);
        let unsaid = matches!(rule, Rule::Unsaid) && !sets_the_way;
        let supermajority = procedure.method == Some(Method::Supermajority);
        note(unsaid && supermajority, Undecided::ThresholdUnsaid);
        let uncounted = matches!(procedure.method, Some(Method::Ranked | Method::Other));
        note(unsaid && uncounted, Undecided::MethodUncounted);
        note(unsaid && !supermajority && !uncounted, Undecided::MethodUnsaid);
        if let Rule::Votes { support: Support::Share(..), threshold, .. } = rule {
            note(threshold.base.is_none() && !threshold.elsewhere.has(Key::Base), Undecided::BaseUnsaid);
        }
        let counted = matches!(rule, Rule::Votes { .. } | Rule::Objections(_) | Rule::MostVotes);
        // So many votes are needed however many are there, and out of all no fewer.
        let of_all = matches!(rule, Rule::Votes { support, threshold, .. } if matches!(support, Support::Count(_))
            || matches!(threshold.base, Some(ThresholdBase::Eligible | ThresholdBase::Members)));
        let no_word = procedure.quorum.is_none() && !procedure.no_quorum && !procedure.elsewhere.has(Key::Quorum);
        note(counted && !of_all && no_word, Undecided::QuorumUnsaid);
        let fails = quorum.is_some_and(|quorum| quorum.on_failure.is_none() && !quorum.elsewhere.has(Key::OnFailure));
        note(fails, Undecided::QuorumFailureUnsaid);
        let several = matches!(rule, Rule::MostVotes | Rule::Votes { most: true, .. });
        note(several || procedure.method == Some(Method::Ranked), Undecided::SeveralOptions);
        note(matches!(rule, Rule::Votes { .. }) && shares_unsaid(voters), Undecided::VotesUnsaid);
        let set = procedure.elsewhere.has(Key::Participants);
        note(set, Undecided::ParticipantsElsewhere);
        note(voters.leaves.is_empty() && !set, Undecided::ParticipantsUnsaid);
        let agreement = matches!(procedure.method, Some(Method::Consent | Method::Consensus));
        note(
            procedure.fallback.is_some() && procedure.on_rejection.is_none() && !agreement,
            Undecided::RejectionUnsaid,
        );
        open
    }

    /// Who takes part in a process, and who stands in for whom in what follows it.
    fn participants(&self, process: Process<'a>, stand_in: &StandIn<'a>) -> (Vec<Name<'a>>, StandIn<'a>) {
        let own: Vec<Name<'a>> = process.participants().each().collect();
        let copied: Option<Vec<Name<'a>>> = process
            .like()
            .sound()
            .and_then(|name| self.code.named::<Process<'a>>(name))
            .map(|other| inherited(self.code, other, Process::participants).each().collect());
        let ids = |names: &[Name<'a>]| -> Vec<&'a str> { names.iter().map(|name| name.text()).collect() };
        match (own.is_empty(), copied) {
            (false, Some(copied)) if !copied.is_empty() => {
                let replaced = ids(&copied);
                (own.clone(), Some((replaced, own)))
            }
            (true, Some(copied)) => (copied, stand_in.clone()),
            _ => match stand_in {
                Some((replaced, by)) if *replaced == ids(&own) => (by.clone(), stand_in.clone()),
                _ => (own, stand_in.clone()),
            },
        }
    }

    /// The electorate of whoever is in the chair where a process decides: of the bodies that do, or else of those that say that they
    /// decide by it. None where that is nobody, several, or not one person.
    fn chair(&mut self, process: Process<'a>, deciding: impl Iterator<Item = usize>) -> Option<usize> {
        let of = |body: Body<'a>| self.parties.find(self.code, body.chair().sound()?);
        let bodies = deciding.filter_map(|party| self.parties.get(party)).filter(|party| party.part == Part::Body);
        let mut chairs: Vec<usize> = bodies.filter_map(|body| of(Body::of_node(body.element))).collect();
        if chairs.is_empty() {
            chairs = deciding_by(self.code, process).filter_map(of).collect();
        }
        let chair = chairs.first().copied().filter(|first| chairs.iter().all(|chair| chair == first))?;
        let one = self.parties.size(chair) == Some(1);
        let voters = one.then(|| self.parties.voters([chair]))?;
        Some(self.number(voters))
    }

    /// The body whose session decides.
    fn of_session(&self, process: Process<'a>) -> Option<usize> {
        let session = inherited(self.code, process, Process::session).sound()?;
        let named = self.code.element(session.node())?;
        let body = match named.part {
            Part::Body => named.element,
            _ => body_of(named.element)?,
        };
        self.parties.number_of(self.code, body.text(Key::Id))
    }
}

impl Electorates<'_, '_> {
    /// How many people an electorate is, where that is known.
    pub(crate) fn size(&self, voters: usize) -> Option<u64> {
        self.known_size(self.all.get(voters)?)
    }

    fn known_size(&self, voters: &Voters) -> Option<u64> {
        let known = voters.outermost().all(|party| self.parties.size(party).is_some());
        known.then(|| voters.people(&|party| self.parties.size(party).unwrap_or(0)))
    }

    /// How few and how many people an electorate can be.
    pub(crate) fn bounds(&self, voters: usize) -> (u64, Option<u64>) {
        let parties = self.all.get(voters).into_iter().flat_map(Voters::outermost);
        let each = parties.map(|party| match self.parties.size(party) {
            Some(size) => (size, Some(size)),
            None => self.parties.bounds(party),
        });
        each.fold((0, Some(0)), |(least, most), (few, many)| {
            (least.saturating_add(few), most.zip(many).map(|(most, many): (u64, u64)| most.saturating_add(many)))
        })
    }

    /// The sizes for which the numbers of an electorate are told whose size is not known: some that it can have.
    pub(crate) fn examples(&self, voters: usize) -> Vec<u64> {
        match self.bounds(voters) {
            (least, Some(most)) if most - least.min(most) < MOST_SIZES => (least.max(1)..=most).collect(),
            (least, Some(most)) => vec![least.max(1), most],
            (least, None) => {
                let sizes: Vec<u64> = EXAMPLES.into_iter().filter(|size| *size >= least).collect();
                if sizes.is_empty() { vec![least] } else { sizes }
            }
        }
    }

    /// Whether all who vote in one vote in another, as the text says.
    pub(crate) fn inside(&self, one: usize, other: usize) -> bool {
        let (Some(one), Some(other)) = (self.all.get(one), self.all.get(other)) else { return false };
        one.parties().all(|inner| other.parties().any(|outer| self.parties.inside(inner, outer)))
    }

    /// Whether some who vote in one may vote in another, though the text does not say so.
    pub(crate) fn may_overlap(&self, one: usize, other: usize) -> bool {
        let (Some(one), Some(other)) = (self.all.get(one), self.all.get(other)) else { return false };
        one.parties().any(|inner| other.parties().any(|outer| self.parties.may_overlap(inner, outer)))
    }
}

/// Whether some have a part of all votes that leaves nothing to the others.
fn shares_unsaid(voters: &Voters) -> bool {
    let one_each: Vec<(u64, &Leaf)> = voters.leaves.iter().map(|leaf| (1, leaf)).collect();
    weighted(&one_each).is_none()
}

/// What comes of a tie where votes are held against a threshold.
fn tie(procedure: &Procedure<'_>, rule: &Rule, goes_on: bool) -> Tie {
    match procedure.tie {
        _ if !matches!(rule, Rule::Votes { most: false, .. }) => Tie::ByThreshold,
        None if procedure.elsewhere.has(Key::Tie) => Tie::Open,
        None => Tie::ByThreshold,
        Some(process::Tie::Rejected | process::Tie::Adjourned) => Tie::Rejected,
        Some(process::Tie::Adopted) => Tie::Adopted,
        Some(process::Tie::Lot) => Tie::Lot,
        Some(process::Tie::Fallback) if goes_on => Tie::GoesOn,
        Some(process::Tie::Fallback | process::Tie::CastingVote) => Tie::Open,
    }
}

fn casting_vote<'a>(code: &Code<'a>, process: Process<'a>) -> bool {
    inherited(code, process, Process::tie).is(process::Tie::CastingVote)
}

/// The quorum of a second call: none within where none is needed then.
fn second_call<'a>(code: &Code<'a>, process: Process<'a>) -> Option<Option<Quorum>> {
    let rule = inherited(code, process, Process::quorum).sound().and_then(values::Quorum::rule)?;
    match rule.second_call().sound()?.quorum().sound()? {
        values::Quorum::None => Some(None),
        values::Quorum::Rule(rule) => Quorum::of(rule).map(Some),
    }
}
