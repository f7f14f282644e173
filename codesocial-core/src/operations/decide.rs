//! `decide`: what does a process of this document make of a count of voices?

mod told;

use serde::Serialize;

use crate::analysis::belonging::PARTIES;
use crate::analysis::decision::procedure::{Procedure, inherited};
use crate::analysis::decision::tally::Tally;
use crate::analysis::decision::verdict::{Because, Outcome, Verdict};
use crate::analysis::decision::verdicts;
use crate::analysis::decision::voting::Voting;
use crate::model::part::Part;
use crate::model::views::Process;
use crate::operations::decide::told::Asked;
use crate::operations::input::{DocumentInput, Options, input};
use crate::operations::judgement::view;
use crate::operations::operation::Operation;
use crate::report::call_error::CallError;
use crate::report::reading::Reading;
use crate::structure::index::Named;
use crate::tree::node::Node;
use crate::views::{Element, Place, View};

/// Says what a decision process makes of a count of voices, step by step, with its arithmetic: quorum, objections, votes
/// needed, ties, and the processes to which it hands over. What process and count leave open is not guessed.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Decide;

input! {
    /// What `decide` takes.
    #[derive(Default)]
    others {
        /// How to read and judge it. The language is also that of the words.
        #[serde(default)]
        options: Options,
        /// The process, by its id or its name. One that the document does not have is refused with the names that come near.
        process: String,
        /// How the voices were counted.
        tally: Tally,
        /// Which of those who must agree besides (`approvalBy`) have agreed, each by its id or its name. Of the others it is not known.
        #[serde(default)]
        approved_by: Vec<String>,
    }
}

/// What `decide` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Output {
    /// What was read, and what is wrong with it.
    #[serde(flatten)]
    pub reading: Reading,
    /// How the decision ends. Absent where the text of the document could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
}

/// How a decision ends, and how that was computed.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Decision {
    /// How it ends: never `fallback`, since fallbacks are followed.
    pub outcome: Outcome,
    /// What settles it, or what is missing where nothing can be said.
    pub because: Because,
    /// The outcome in one sentence.
    pub message: String,
    /// Where nothing can be said: what to count, or what the process should say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// The processes that were asked, in order: the first, and those to which it was handed over.
    pub rounds: Vec<Round>,
}

/// What one process makes of the count.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Round {
    /// The process; `kind` is its method, `by` are those who take part.
    pub process: Element,
    /// Its verdict, in numbers.
    #[serde(flatten)]
    pub verdict: Verdict,
    /// The same in words, step by step.
    pub steps: Vec<Step>,
}

/// A step of the computation.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Step {
    /// What is looked at.
    pub step: StepKind,
    /// Whether the proposal passes this step. Absent where the step only tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passed: Option<bool>,
    /// The step in words.
    pub message: String,
    /// What the process says about it, or the process where it says nothing.
    #[serde(flatten)]
    pub place: Place,
}

/// What a step of the computation looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum StepKind {
    /// Whether enough take part.
    Quorum,
    /// Whether objections stop it.
    Objections,
    /// Out of what votes are counted.
    Base,
    /// What is taken for granted, since a count of voices does not tell it.
    Assumption,
    /// Whether enough vote for it.
    Votes,
    /// What a decimal that rounds a fraction makes of this count, where the fraction would make something else.
    Rounding,
    /// Whether as many are for as against.
    Tie,
    /// Who votes, where a count of heads does not tell how it ends.
    Voters,
    /// Whether those agree who must agree besides.
    Approval,
    /// What comes of the count if what the process leaves open is read in one way.
    Reading,
    /// To whom it is handed over.
    Fallback,
}

impl Operation for Decide {
    const NAME: &'static str = "decide";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        if let Some((key, count)) = input.tally.too_great() {
            return Err(CallError::wrong_argument(input.options.reader(), key, "count", count));
        }
        let (reading, decision) = view(&input.document, &input.options, |view| decide(view, input))?;
        Ok(Output { reading, decision: decision.transpose()? })
    }
}

fn decide(view: &View<'_, '_>, input: &Input) -> Result<Decision, CallError> {
    let node = view.find(&[Part::Process], "process", &input.process)?.element;
    let approvers = [PARTIES.as_slice(), &[Part::Process]].concat();
    let agreed = input.approved_by.iter().map(|name| view.find(&approvers, "approver", name));
    let agreed: Vec<Named<'_>> = agreed.collect::<Result<_, CallError>>()?;
    let Some(process) = procedure(view, node, &agreed) else {
        let verdict = Verdict { because: Because::ProcessUnsound, ..Verdict::default() };
        return Ok(told::decision(view, &input.tally, &agreed, vec![Asked { node, process: None, verdict }]));
    };
    let find = |reference: &str| procedure(view, named(view, reference)?, &agreed);
    let (first, others) = verdicts(&process, &input.tally, find);
    let mut asked: Vec<Asked<'_>> = Vec::new();
    let mut next = Some((node, process));
    for verdict in std::iter::once(first).chain(others) {
        let Some((node, process)) = next else { break };
        let fallback = verdict.fallback.as_deref().and_then(|reference| named(view, reference));
        next = fallback.and_then(|node| Some((node, procedure(view, node, &agreed)?)));
        asked.push(Asked { node, process: Some(process), verdict });
    }
    Ok(told::decision(view, &input.tally, &agreed, asked))
}

/// A process as it can be computed, of whom those who must agree besides some have.
fn procedure<'a>(view: &View<'_, 'a>, node: Node<'a>, agreed: &[Named<'a>]) -> Option<Procedure<'a>> {
    let (code, process) = (view.code, Process::of_node(node));
    let mut procedure = Procedure::of(code, process)?;
    let has_agreed = |reference: &str| {
        let named = code.own_id(reference).and_then(|id| code.index.element(id));
        named.is_some_and(|named| agreed.iter().any(|one| one.element.index() == named.element.index()))
    };
    procedure.approval_by.retain(|reference| !has_agreed(reference));
    if inherited(code, process, Process::participants).is_absent()
        && inherited(code, process, Process::session).is_absent()
    {
        procedure.voting = Voting::of_body(code, process);
    }
    Some(procedure)
}

/// The process of this document that a fallback names.
fn named<'a>(view: &View<'_, 'a>, reference: &str) -> Option<Node<'a>> {
    let id = view.code.own_id(reference)?;
    view.code.index.element(id).filter(|named| named.part == Part::Process).map(|named| named.element)
}
