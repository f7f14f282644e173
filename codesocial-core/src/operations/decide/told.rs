//! A computed decision in words: each step, and the outcome in one sentence.

use crate::analysis::decision::procedure::{Comparison, Procedure, inherited};
use crate::analysis::decision::share::Share;
use crate::analysis::decision::tally::Tally;
use crate::analysis::decision::told::{base, comparison};
use crate::analysis::decision::verdict::{Because, Outcome, QuorumCount, Verdict, VoteCount};
use crate::diagnostic::finding::Datum;
use crate::messages::{Language, Page, tell};
use crate::model::document::process::{QuorumBase, QuorumFailure, ThresholdBase, Tie};
use crate::model::part::Part;
use crate::model::views::{Body, Governance, Process};
use crate::operations::decide::{Decision, Round, Step, StepKind};
use crate::rules::integrity::impossible_tally;
use crate::structure::index::Named;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::{Element, PROCESS, View};

/// A process that was asked, as it stands and as it is computed, and what it makes of the count.
pub(super) struct Asked<'a> {
    pub(super) node: Node<'a>,
    /// None where it has not the structure of a process.
    pub(super) process: Option<Procedure<'a>>,
    pub(super) verdict: Verdict,
}

/// The decision of processes that were asked in turn.
pub(super) fn decision<'a>(
    view: &View<'_, 'a>,
    tally: &Tally,
    agreed: &[Named<'a>],
    asked: Vec<Asked<'a>>,
) -> Decision {
    let others = asked.last().map(|asked| others(view, asked)).unwrap_or_default();
    let by_law = asked.last().is_some_and(|asked| is_by_law(view, asked));
    let rounds: Vec<Round> = asked.into_iter().map(|asked| round(view, tally, agreed, asked)).collect();
    let (outcome, because) = match rounds.last() {
        Some(last) => (last.verdict.outcome, last.verdict.because),
        None => Default::default(),
    };
    let language = view.language;
    let data: Data = rounds.last().map(|last| facts(language, tally, last, others)).unwrap_or_default();
    let message = say(language, "outcomes", outcome.key(), &data);
    let missing = if by_law && because == Because::SetElsewhere { "set-by-law" } else { because.key() };
    let help = (outcome == Outcome::Undecidable).then(|| say(language, "missing", missing, &data));
    Decision { outcome, because, message, help, rounds }
}

type Data = Vec<(&'static str, Datum)>;

/// A message of the interface with its facts.
fn say(language: Language, group: &str, key: &'static str, data: &[(&'static str, Datum)]) -> String {
    tell(language.word(group, key), data, language)
}

fn number(number: u64) -> Datum {
    Datum::Count(number)
}

/// The facts of an outcome; the reason is a phrase of them.
fn facts(language: Language, tally: &Tally, round: &Round, others: String) -> Data {
    let Round { verdict, process, .. } = round;
    let mut data: Data = vec![("process", called(process).into()), ("parties", others.into())];
    if matches!(verdict.because, Because::QuorumNotReached | Because::QuorumFailureUnstated) {
        if let Some(quorum) = &verdict.quorum {
            data.extend([("found", number(quorum.found)), ("needed", number(quorum.needed))]);
        }
    } else if let Some(votes) = &verdict.votes {
        data.extend([("found", number(votes.found)), ("needed", number(votes.needed))]);
    } else if let Some(objections) = &verdict.objections {
        data.extend([("found", number(objections.found)), ("stopsAt", number(objections.stops_at))]);
    }
    data.push(("fallback", verdict.fallback.clone().unwrap_or_default().into()));
    let parties: Vec<&str> = process.by.iter().map(|party| party.called()).collect();
    let reason = match (tally.impossible(), verdict.because) {
        (Some(impossible), Because::ImpossibleTally) => {
            let (variant, found, most) = impossible_tally::told(tally, impossible);
            let message = Page::of_rule(impossible_tally::RULE.name, language).line("message", Some(variant));
            tell(message, &[("found", number(found)), ("most", number(most))], language)
        }
        (_, Because::MethodNotCounted) if !parties.is_empty() => {
            say(language, "because", "method-parties", &[("parties", parties.join(", ").into())])
        }
        (_, because) => say(language, "because", because.key(), &data),
    };
    data.push(("reason", Datum::Phrase(reason)));
    data
}

/// Who must agree besides, or the body that is not formed, by name.
fn others<'a>(view: &View<'_, 'a>, asked: &Asked<'a>) -> String {
    let Some(process) = &asked.process else { return String::new() };
    let approval = process.approval_by.iter().map(|reference| named(view, reference));
    let names: Vec<String> = match process.voting.not_formed {
        Some(body) => view.line(body, Key::Name).into_iter().collect(),
        None => approval.collect(),
    };
    names.join(", ")
}

/// What a reference to an element of this document is called.
fn named(view: &View<'_, '_>, reference: &str) -> String {
    let party = view.party(view.code.own_id(reference).unwrap_or(reference));
    party.name.unwrap_or(party.id)
}

/// Whether it is the law, and nobody whom the text names, that sets what the process leaves to another.
fn is_by_law<'a>(view: &View<'_, 'a>, asked: &Asked<'a>) -> bool {
    let sets = |node: Option<Node<'a>>| node.is_some_and(|node| node.get(Key::SetBy).is_some());
    view.code.root.text(Key::Unstated) == Some("law")
        && ![Some(asked.node), asked.node.get(Key::Threshold), asked.node.get(Key::Quorum)].into_iter().any(sets)
}

/// The name of a process, or its id.
fn called(process: &Element) -> String {
    process.text.clone().or_else(|| process.id.clone()).unwrap_or_default()
}

fn round<'a>(view: &View<'_, 'a>, tally: &Tally, agreed: &[Named<'a>], asked: Asked<'a>) -> Round {
    let node = asked.node;
    let round = Round { process: view.element(node, PROCESS), verdict: asked.verdict, steps: Vec::new() };
    let mut steps = Steps { view, node, steps: Vec::new() };
    if round.verdict.because != Because::ImpossibleTally && round.verdict.because != Because::ProcessUnsound {
        steps.quorum(round.verdict.quorum.as_ref(), round.verdict.because, asked.process.as_ref());
        if let Some(objections) = &round.verdict.objections {
            let data = [("found", number(objections.found)), ("stopsAt", number(objections.stops_at))];
            steps.push(
                StepKind::Objections,
                Key::Block,
                Some(objections.found < objections.stops_at),
                "objections",
                &data,
            );
        }
        if let Some(votes) = &round.verdict.votes {
            steps.votes(votes, tally, asked.process.as_ref());
        }
        if !round.verdict.assumed.is_empty() {
            steps.push(StepKind::Assumption, Key::Participants, None, "assumed", &[]);
        }
        steps.rounding(&round.verdict);
        if let Some(process) = &asked.process {
            steps.voters(&round.verdict, process);
            steps.approval(&round.verdict, process, agreed);
        }
        steps.readings(&round.verdict);
        if let (Because::Tie | Because::CastingVote | Because::DrawnByLot, Some(tie)) =
            (round.verdict.because, asked.process.as_ref().and_then(|process| process.tie))
        {
            let what = Datum::WordOf("decide", tie_word(tie));
            steps.push(StepKind::Tie, Key::Tie, None, "tie", &[("what", what)]);
        }
    }
    let fallback = round.verdict.fallback.as_deref().and_then(|reference| view.code.own_id(reference));
    if let (Outcome::Fallback, Some(id)) = (round.verdict.outcome, fallback) {
        let party = view.party(id);
        let data = [("name", party.name.unwrap_or(party.id).into())];
        steps.push(StepKind::Fallback, Key::Fallback, None, "fallback", &data);
    }
    Round { steps: steps.steps, ..round }
}

struct Steps<'v, 'c, 'a> {
    view: &'v View<'c, 'a>,
    /// The process.
    node: Node<'a>,
    steps: Vec<Step>,
}

impl Steps<'_, '_, '_> {
    /// A step: what the process says about it stands under a key.
    fn push(
        &mut self,
        step: StepKind,
        key: Key,
        passed: Option<bool>,
        message: &'static str,
        data: &[(&'static str, Datum)],
    ) {
        let message = say(self.view.language, "decide", message, data);
        let place = self.view.place(self.node.get(key).unwrap_or(self.node));
        self.steps.push(Step { step, passed, message, place });
    }

    fn quorum(&mut self, quorum: Option<&QuorumCount>, because: Because, process: Option<&Procedure<'_>>) {
        let Some(process) = process else { return };
        let Some(quorum) = quorum else {
            let said = match &process.quorum {
                None if process.no_quorum => "quorum-none",
                // Where nothing is counted, a quorum is no question.
                None if matches!(because, Because::MethodNotCounted | Because::MethodUnstated) => return,
                None => "quorum-unsaid",
                Some(_) => return,
            };
            return self.push(StepKind::Quorum, Key::Quorum, None, said, &[]);
        };
        let share = process.quorum.as_ref().and_then(|quorum| quorum.share.clone());
        let mut data: Data = vec![
            ("needed", number(quorum.needed)),
            ("found", number(quorum.found)),
            ("verdict", verdict(quorum.reached)),
        ];
        let mut message = "quorum";
        if let Some((share, counted)) = share.zip(quorum.counted) {
            let base = if quorum.base == Some(QuorumBase::Members) { "members" } else { "eligible" };
            data.extend([
                ("base", Datum::Word(base)),
                ("product", product(self.view.language, &share, counted).into()),
            ]);
            message = "quorum-share";
        }
        self.push(StepKind::Quorum, Key::Quorum, Some(quorum.reached), message, &data);
        let on_failure = process.quorum.as_ref().and_then(|quorum| quorum.on_failure);
        let what_then = match on_failure {
            Some(QuorumFailure::DecideAnyway) => "decide-anyway",
            Some(QuorumFailure::SecondCall) => "second-call",
            _ => return,
        };
        if !quorum.reached {
            self.push(StepKind::Quorum, Key::Quorum, None, what_then, &[]);
        }
    }

    fn votes(&mut self, votes: &VoteCount, tally: &Tally, process: Option<&Procedure<'_>>) {
        let language = self.view.language;
        let minus = votes.minus.map(|minus| format!(" − {minus}")).unwrap_or_default();
        let Some(counted) = votes.counted else {
            let stated = process.and_then(|process| process.threshold.as_ref()?.count);
            let count = stated.unwrap_or(votes.needed);
            let data = [
                ("needed", number(votes.needed)),
                ("found", number(votes.found)),
                ("why", format!("{count}{minus}").into()),
                ("verdict", verdict(votes.reached)),
            ];
            return self.push(StepKind::Votes, Key::Threshold, Some(votes.reached), "votes-count", &data);
        };
        let Some(out_of) = votes.base else { return };
        let one = |key: &'static str, count: u64| say(language, "decide", key, &[("number", number(count))]);
        let mut sum = vec![one("for", tally.in_favour), one("against", tally.against)];
        // What was counted beside the votes for and against is seen from the sum.
        let others = counted.saturating_sub(tally.expressed());
        let (abstain, blank) = (tally.abstain.unwrap_or(0), tally.blank.unwrap_or(0));
        let counts = |these: u64, those: u64| others >= these && (others == these || others == these + those);
        if abstain > 0 && counts(abstain, blank) {
            sum.push(one("abstain", abstain));
        }
        if blank > 0 && counts(blank, abstain) {
            sum.push(one("blank", blank));
        }
        let of_votes = matches!(out_of, ThresholdBase::Cast | ThresholdBase::Expressed);
        let data =
            [("counted", number(counted)), ("base", Datum::Word(base(out_of))), ("sum", Datum::Phrase(sum.join(", ")))];
        self.push(StepKind::Base, Key::Threshold, None, if of_votes { "base-votes" } else { "base" }, &data);
        let share = votes.share.as_deref().unwrap_or_default();
        let share = Share::of_decimal(share).or_else(|| Share::of_fraction(share));
        let product = share.map(|share| product(language, &share, counted)).unwrap_or_default();
        let comparison = language.word("words", comparison(votes.comparison));
        let data = [
            ("needed", number(votes.needed)),
            ("found", number(votes.found)),
            ("why", format!("{comparison} {product}{minus}").into()),
            ("verdict", verdict(votes.reached)),
        ];
        self.push(StepKind::Votes, Key::Threshold, Some(votes.reached), "votes", &data);
    }
}

impl<'a> Steps<'_, '_, 'a> {
    /// Of those who vote, why a count of heads does not tell how it ends.
    fn voters(&mut self, verdict: &Verdict, process: &Procedure<'a>) {
        let (message, place) = match verdict.because {
            Because::VotesWeighed => ("votes-weighed", process.voting.weighed),
            Because::BodyNotFormed => ("body-not-formed", process.voting.not_formed),
            _ => return,
        };
        let place = place.unwrap_or(self.node);
        let name = self.view.line(place, Key::Name).unwrap_or_default();
        let message = say(self.view.language, "decide", message, &[("name", name.into())]);
        self.steps.push(Step { step: StepKind::Voters, passed: None, message, place: self.view.place(place) });
    }

    /// Who has to agree besides, and who has.
    fn approval(&mut self, verdict: &Verdict, process: &Procedure<'a>, agreed: &[Named<'a>]) {
        let view = self.view;
        let asked = inherited(view.code, Process::of_node(self.node), Process::approval_by);
        let adopted = verdict.outcome == Outcome::Adopted || verdict.because == Because::ApprovalNotKnown;
        for name in asked.each().filter(|_| adopted) {
            let pending = process.approval_by.contains(&name.text());
            let (message, passed) = if pending { ("approval-open", None) } else { ("approval-given", Some(true)) };
            let data = [("name", named(view, name.text()).into())];
            self.push(StepKind::Approval, Key::ApprovalBy, passed, message, &data);
        }
        let is_asked = |one: &Named<'a>| {
            asked.each().any(|name| {
                view.code.element(name.node()).is_some_and(|named| named.element.index() == one.element.index())
            })
        };
        for one in agreed.iter().filter(|one| !is_asked(one)) {
            let data = [("name", named(view, one.id.as_str().unwrap_or_default()).into())];
            self.push(StepKind::Approval, Key::ApprovalBy, None, "approval-not-asked", &data);
        }
        self.approval_of_change(adopted);
    }

    /// Who has to agree besides where the process changes this very text.
    fn approval_of_change(&mut self, adopted: bool) {
        let view = self.view;
        let governance = view.code.document().governance();
        let Some(amendment) = governance.then(Governance::amendment).sound().filter(|_| adopted) else { return };
        let decider = amendment.process().sound().and_then(|name| view.code.element(name.node()));
        let process = decider.and_then(|decider| match decider.part {
            Part::Body => view.code.element(Body::of_node(decider.element).process().sound()?.node()),
            _ => Some(decider),
        });
        let names: Vec<String> = amendment.approval_by().each().map(|name| named(view, name.text())).collect();
        if let (Some(place), true, false) = (
            amendment.approval_by().node(),
            process.is_some_and(|process| process.element.index() == self.node.index()),
            names.is_empty(),
        ) {
            let data = [("parties", names.join(", ").into())];
            let message = say(view.language, "decide", "approval-of-change", &data);
            self.steps.push(Step { step: StepKind::Approval, passed: None, message, place: view.place(place) });
        }
    }

    /// What comes of each way to read what the process leaves open.
    fn readings(&mut self, verdict: &Verdict) {
        for reading in &verdict.readings {
            let (key, outcome) = (reading.reads.about(), told_outcome(reading.outcome));
            let mut data = vec![
                ("reading", Datum::WordOf("readings", reading.reads.key())),
                ("outcome", Datum::WordOf("decide", outcome)),
            ];
            data.extend(reading.needed.map(|needed| ("needed", number(needed))));
            let message = if reading.needed.is_some() { "reading-needed" } else { "reading" };
            self.push(StepKind::Reading, key, None, message, &data);
        }
    }

    /// A decimal is counted as it is written. Where it rounds a fraction that needs another number here, that is told.
    fn rounding(&mut self, verdict: &Verdict) {
        if let Some(quorum) = &verdict.quorum
            && let Some((share, counted)) = quorum.share.as_deref().and_then(Share::of_decimal).zip(quorum.counted)
        {
            self.rounded(Key::Quorum, &share, Comparison::AtLeast, counted, |needed| needed, quorum.needed);
        }
        if let Some(votes) = &verdict.votes
            && let Some((share, counted)) = votes.share.as_deref().and_then(Share::of_decimal).zip(votes.counted)
        {
            let minus = votes.minus.unwrap_or(0);
            let less = |needed: u64| needed.saturating_sub(minus).max(1);
            self.rounded(Key::Threshold, &share, votes.comparison, counted, less, votes.needed);
        }
    }

    fn rounded(
        &mut self,
        key: Key,
        share: &Share,
        comparison: Comparison,
        counted: u64,
        less: impl Fn(u64) -> u64,
        needed: u64,
    ) {
        let half = share.is_just_over_half().then(|| (Comparison::Over, Share::half()));
        let Some((meant, fraction)) = share.rounds().map(|fraction| (comparison, fraction)).or(half) else { return };
        let otherwise = less(meant.votes(&fraction, counted));
        if otherwise != needed {
            let words = self.view.language.word("words", crate::analysis::decision::told::comparison(meant));
            let data = [
                ("share", share.to_string().into()),
                ("fraction", Datum::Phrase(format!("{words} {fraction}"))),
                ("needed", number(otherwise)),
            ];
            self.push(StepKind::Rounding, key, None, "rounding", &data);
        }
    }
}

fn told_outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Adopted => "reading-adopted",
        Outcome::Rejected => "reading-rejected",
        Outcome::Adjourned => "reading-adjourned",
        Outcome::Fallback => "reading-fallback",
        Outcome::Undecidable => "reading-undecidable",
    }
}

fn verdict(reached: bool) -> Datum {
    Datum::WordOf("decide", if reached { "reached" } else { "missed" })
}

/// A share of a number, computed: `3/4 × 7 = 5.25`.
fn product(language: Language, share: &Share, counted: u64) -> String {
    let part = share.part_of(counted);
    let part = part.replace('.', language.word("numbers", "decimal"));
    format!("{share} × {counted} = {part}")
}

fn tie_word(tie: Tie) -> &'static str {
    match tie {
        Tie::Rejected => "tie-rejected",
        Tie::Adopted => "tie-adopted",
        Tie::CastingVote => "tie-casting-vote",
        Tie::Lot => "tie-lot",
        Tie::Adjourned => "tie-adjourned",
        Tie::Fallback => "tie-fallback",
    }
}
