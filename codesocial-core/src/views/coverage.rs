//! The chain from intention to action as a person sees it: stage by stage, dimension by dimension, element by element.

mod gaps;
mod graph;

use crate::tree::key::Key;
use serde::{Deserialize, Serialize};

use crate::analysis::dimensions::{Dimension, DimensionState};
use crate::views::chain::{Chain, ChainStage, Link, kind_of_item};
use crate::views::coverage::gaps::Found;
use crate::views::{COMMITMENT, Element, Keys, NAMED, NOTHING, TEXT, View};

const ACTION: Keys = Keys { text: &[Key::Title, Key::Text], kind: Some(Key::Status), by: Some(Key::By), ..NOTHING };
const EVIDENCE: Keys = Keys { text: &[Key::Title], kind: Some(Key::Kind), by: Some(Key::By), ..NOTHING };
const MEASUREMENT: Keys = Keys { text: &[Key::At], by: Some(Key::By), ..NOTHING };
const ASSESSMENT: Keys = Keys { text: &[Key::Text, Key::At], kind: Some(Key::Outcome), by: Some(Key::By), ..NOTHING };

/// The chain from intention to action.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Coverage {
    /// The stages, from intention to action.
    pub stages: Vec<StageLine>,
    /// The six dimensions, and what is reached from what each of them says.
    pub dimensions: Vec<DimensionLine>,
    /// What the assessments found, each counted once.
    pub outcomes: Outcomes,
    /// Where the chain breaks off, from intention to action.
    pub breaks: Vec<ChainGap>,
    /// What stands in the chain without anything that leads to it.
    pub apart: Vec<ChainGap>,
    /// Every element of the chain, stage by stage, with the stages that it reaches.
    pub elements: Vec<ChainElement>,
    /// The chain as a graph, where one was asked for: a text for Mermaid or Graphviz.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph: Option<String>,
    /// How many elements the graph leaves out because it would not be readable any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left_out: Option<usize>,
}

/// A stage of the chain.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StageLine {
    /// Which one.
    pub stage: ChainStage,
    /// What it is called, in the language of headings.
    pub heading: &'static str,
    /// How many elements it has.
    pub count: usize,
    /// How many of these do not count: actions that were given up, assessments that judge nothing, evidence that nobody
    /// can find.
    pub discounted: usize,
    /// How many of its elements break the chain off.
    pub broken: usize,
    /// How many of its elements stand apart.
    pub apart: usize,
}

/// How far a dimension reaches: how many elements of each stage are reached from what it says, each once, and only those
/// that count.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DimensionLine {
    /// Its key: `social`, `economic`, `ecological`, `scientific`, `legal` or `cultural`.
    pub dimension: &'static str,
    /// What it is called, in the language of headings.
    pub heading: &'static str,
    /// Whether it speaks, says why not, says when it will, or is silent.
    pub state: DimensionState,
    /// How many principles it has.
    pub principles: usize,
    /// How many models.
    pub models: usize,
    /// How many commitments, also of other dimensions, that uphold its principles.
    pub commitments: usize,
    /// How many indicators tell whether these are kept.
    pub indicators: usize,
    /// How many measurements were made of those.
    pub measurements: usize,
    /// How many actions carry something of it out.
    pub actions: usize,
    /// How many pieces of evidence support these measurements, actions and assessments.
    pub evidence: usize,
    /// How many assessments judge something of it.
    pub assessments: usize,
}

/// What assessments found.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Outcomes {
    /// How many found it kept.
    pub met: usize,
    /// How many found it kept in part.
    pub partly: usize,
    /// How many found it not kept.
    pub not_met: usize,
    /// How many could not judge, or do not say what they found.
    pub not_assessed: usize,
    /// How many found that the case did not arise.
    pub not_applicable: usize,
}

/// Elements that lack the same thing.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChainGap {
    /// Where in the chain it is: the stage of the elements, or that of the actions or assessments in which they end.
    pub stage: ChainStage,
    /// The stages of which something is missing: one of them would do.
    pub missing: Vec<ChainStage>,
    /// The rule of the audit that speaks of it, if one does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<&'static str>,
    /// What is wrong with one of them, as a heading.
    pub title: &'static str,
    /// What to do.
    pub help: &'static str,
    /// The elements. At most 1,000: all of them stand among the elements of the chain.
    pub elements: Vec<Element>,
    /// How many more lack it.
    #[serde(skip_serializing_if = "is_zero")]
    pub omitted: usize,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
pub(super) fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// An element of the chain, and how far it reaches.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChainElement {
    /// In which stage it stands.
    pub stage: ChainStage,
    /// The stages that are reached from it, over whatever leads to them. What does not count is not reached.
    pub reached: Vec<ChainStage>,
    /// The element. `kind` says of a point of the purpose what it is, of an action how far it has come, of an assessment what it found.
    #[serde(flatten)]
    pub element: Element,
}

/// The notation of a graph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum GraphNotation {
    /// Mermaid, which many sites draw where it stands in a Markdown text.
    Mermaid,
    /// DOT, which Graphviz draws.
    Dot,
}

/// The coverage of a document.
pub(crate) fn coverage(view: &View<'_, '_>, notation: Option<GraphNotation>) -> Coverage {
    let chain = Chain::of(view.code);
    let (breaks, apart) = (gaps::breaks(view, &chain), gaps::apart(view, &chain));
    let marks = Marks::of(&chain, &breaks, &apart);
    let graph = notation.map(|notation| graph::graph(view, &chain, &marks, notation));
    let (graph, left_out) = match graph {
        Some((text, left_out)) => (Some(text), (left_out > 0).then_some(left_out)),
        None => (None, None),
    };
    Coverage {
        stages: ChainStage::ALL.into_iter().map(|stage| stage_line(view, &chain, &marks, stage)).collect(),
        dimensions: dimensions(view, &chain),
        outcomes: outcomes(&chain),
        elements: chain.links.iter().map(|link| chain_element(view, link)).collect(),
        breaks: breaks.into_iter().map(|found| found.gap).collect(),
        apart: apart.into_iter().map(|found| found.gap).collect(),
        graph,
        left_out,
    }
}

/// Which elements of the chain break off, and which stand apart, by their places.
struct Marks {
    broken: Vec<bool>,
    apart: Vec<bool>,
}

impl Marks {
    fn of(chain: &Chain<'_>, breaks: &[Found], apart: &[Found]) -> Marks {
        let marked = |found: &[Found]| {
            let mut marks = vec![false; chain.links.len()];
            for place in found.iter().flat_map(|found| &found.places) {
                if let Some(mark) = marks.get_mut(*place) {
                    *mark = true;
                }
            }
            marks
        };
        Marks { broken: marked(breaks), apart: marked(apart) }
    }

    fn broken(&self, place: usize) -> bool {
        self.broken.get(place).copied().unwrap_or_default()
    }

    fn apart(&self, place: usize) -> bool {
        self.apart.get(place).copied().unwrap_or_default()
    }
}

fn stage_line(view: &View<'_, '_>, chain: &Chain<'_>, marks: &Marks, stage: ChainStage) -> StageLine {
    let mut line = StageLine {
        stage,
        heading: view.language.word("chain", stage.name()),
        count: 0,
        discounted: 0,
        broken: 0,
        apart: 0,
    };
    for (place, link) in chain.links.iter().enumerate().filter(|(_, link)| link.stage == stage) {
        line.count += 1;
        line.discounted += usize::from(!link.counts);
        line.broken += usize::from(marks.broken(place));
        line.apart += usize::from(marks.apart(place));
    }
    line
}

fn dimensions(view: &View<'_, '_>, chain: &Chain<'_>) -> Vec<DimensionLine> {
    let lines = Dimension::all(view.code).into_iter().enumerate().map(|(number, dimension)| {
        let count =
            |stage| chain.stage(stage).filter(|link| link.counts && link.dimensions & (1 << number) != 0).count();
        DimensionLine {
            dimension: dimension.key.name(),
            heading: view.language.word("dimensions", dimension.key.name()),
            state: dimension.state(),
            principles: count(ChainStage::Principle),
            models: count(ChainStage::Model),
            commitments: count(ChainStage::Commitment),
            indicators: count(ChainStage::Indicator),
            measurements: count(ChainStage::Measurement),
            actions: count(ChainStage::Action),
            evidence: count(ChainStage::Evidence),
            assessments: count(ChainStage::Assessment),
        }
    });
    lines.collect()
}

fn outcomes(chain: &Chain<'_>) -> Outcomes {
    let mut outcomes = Outcomes::default();
    for link in chain.stage(ChainStage::Assessment) {
        let count = match link.node.text(Key::Outcome) {
            Some("met") => &mut outcomes.met,
            Some("partly") => &mut outcomes.partly,
            Some("not-met") => &mut outcomes.not_met,
            Some("not-applicable") => &mut outcomes.not_applicable,
            _ => &mut outcomes.not_assessed,
        };
        *count += 1;
    }
    outcomes
}

fn chain_element(view: &View<'_, '_>, link: &Link<'_>) -> ChainElement {
    ChainElement { stage: link.stage, reached: link.reached(), element: element(view, link) }
}

/// An element of the chain as a reader recognises it.
fn element(view: &View<'_, '_>, link: &Link<'_>) -> Element {
    let keys = match link.stage {
        ChainStage::Purpose | ChainStage::Principle => TEXT,
        ChainStage::Model | ChainStage::Indicator => NAMED,
        ChainStage::Commitment => COMMITMENT,
        ChainStage::Measurement => MEASUREMENT,
        ChainStage::Action => ACTION,
        ChainStage::Evidence => EVIDENCE,
        ChainStage::Assessment => ASSESSMENT,
    };
    let element = view.element(link.node, keys);
    match link.stage {
        ChainStage::Purpose => Element { kind: Some(kind_of_item(link.node).to_owned()), ..element },
        _ => element,
    }
}
