//! The chain from intention to action: what a text wants, holds, promises and measures, what is done, shown and assessed,
//! and which of these leads to which.

use crate::tree::key::Key;
use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::analysis::context::Code;
use crate::analysis::dimensions::Dimension;
use crate::base::sort;
use crate::model::part::Part;
use crate::model::views;
use crate::rules::audit::evidence_without_source;
use crate::tree::node::Node;

/// A stage of the chain from intention to action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ChainStage {
    /// What is wanted: objectives and missions, and those values and challenges that something serves.
    Purpose,
    /// What is held to be right.
    Principle,
    /// How that is put into a way of working.
    Model,
    /// What is promised.
    Commitment,
    /// What is counted or observed.
    Indicator,
    /// What was found when it was counted.
    Measurement,
    /// What is done.
    Action,
    /// What shows it.
    Evidence,
    /// What others conclude.
    Assessment,
}

impl ChainStage {
    /// All of them, from intention to action.
    pub const ALL: [ChainStage; 9] = [
        ChainStage::Purpose,
        ChainStage::Principle,
        ChainStage::Model,
        ChainStage::Commitment,
        ChainStage::Indicator,
        ChainStage::Measurement,
        ChainStage::Action,
        ChainStage::Evidence,
        ChainStage::Assessment,
    ];

    /// So that whatever leads on comes after all to which it leads: an assessment rests on evidence.
    const UPWARDS: [ChainStage; 9] = [
        ChainStage::Evidence,
        ChainStage::Assessment,
        ChainStage::Action,
        ChainStage::Measurement,
        ChainStage::Indicator,
        ChainStage::Commitment,
        ChainStage::Model,
        ChainStage::Principle,
        ChainStage::Purpose,
    ];

    /// Its name in the data and in files of words.
    pub fn name(self) -> &'static str {
        match self {
            ChainStage::Purpose => "purpose",
            ChainStage::Principle => "principle",
            ChainStage::Model => "model",
            ChainStage::Commitment => "commitment",
            ChainStage::Indicator => "indicator",
            ChainStage::Measurement => "measurement",
            ChainStage::Action => "action",
            ChainStage::Evidence => "evidence",
            ChainStage::Assessment => "assessment",
        }
    }

    /// The part of the model whose elements stand there.
    fn part(self) -> Part {
        match self {
            ChainStage::Purpose => Part::Item,
            ChainStage::Principle => Part::Principle,
            ChainStage::Model => Part::Model,
            ChainStage::Commitment => Part::Commitment,
            ChainStage::Indicator => Part::Indicator,
            ChainStage::Measurement => Part::Measurement,
            ChainStage::Action => Part::Action,
            ChainStage::Evidence => Part::Evidence,
            ChainStage::Assessment => Part::Assessment,
        }
    }

    /// The keys by which elements of this stage name others; whether the other one stands before it in the chain; and
    /// the stages to which it may belong.
    fn ties(self) -> &'static [(Key, bool, &'static [ChainStage])] {
        use ChainStage::{Action, Assessment, Commitment, Evidence, Indicator, Measurement, Model, Principle, Purpose};
        match self {
            Purpose | Indicator | Evidence => &[],
            Principle => &[(Key::Serves, true, &[Purpose])],
            Model => &[(Key::Applies, true, &[Principle])],
            Commitment => &[(Key::Upholds, true, &[Principle]), (Key::Indicators, false, &[Indicator])],
            Measurement => &[(Key::Indicator, true, &[Indicator]), (Key::Evidence, false, &[Evidence])],
            Action => &[
                (Key::Implements, true, &[Purpose, Principle, Model, Commitment]),
                (Key::Evidence, false, &[Evidence]),
            ],
            Assessment => {
                &[(Key::Of, true, &[Purpose, Principle, Model, Commitment]), (Key::Evidence, false, &[Evidence])]
            }
        }
    }
}

/// An element of the chain.
#[derive(Debug)]
pub(crate) struct Link<'a> {
    pub(crate) node: Node<'a>,
    pub(crate) stage: ChainStage,
    /// Whether it counts where it stands: an action that was given up carries nothing out, an assessment that judges
    /// nothing says nothing, evidence that nobody can find shows nothing.
    pub(crate) counts: bool,
    /// The elements to which it leads, by their places in the chain, each once.
    pub(crate) below: Vec<usize>,
    /// Whether anything leads to it.
    pub(crate) held: bool,
    /// The dimensions from which it is reached, a bit each.
    pub(crate) dimensions: u8,
    /// The stages that are reached from it, a bit each.
    reached: u16,
}

impl Link<'_> {
    /// The stages that are reached from it, in their order.
    pub(crate) fn reached(&self) -> Vec<ChainStage> {
        ChainStage::ALL.into_iter().filter(|stage| self.reached & bit(*stage) != 0).collect()
    }
}

fn bit(stage: ChainStage) -> u16 {
    1 << stage as u16
}

/// All of it, stage by stage, each in the order of the text.
#[derive(Debug)]
pub(crate) struct Chain<'a> {
    pub(crate) links: Vec<Link<'a>>,
}

impl<'a> Chain<'a> {
    /// The chain of a document: each reference is looked at once, and each element passes on once what it reaches.
    /// References that go another way than the model says are of no account, so that no circle can close.
    pub(crate) fn of(code: &Code<'a>) -> Chain<'a> {
        let dimensions = Dimension::all(code);
        let mut links: Vec<Link<'a>> = Vec::new();
        for stage in ChainStage::ALL {
            // Of an empty object there is nothing to read: the check of its structure tells it.
            let says = |node: &Node<'a>| !node.is_unsound() || node.members().next().is_some();
            let mut nodes: Vec<Node<'a>> = code.each(stage.part()).filter(says).collect();
            sort::by_key(nodes.as_mut_slice(), |node: &Node<'_>| node.index());
            nodes.retain(|node| stage != ChainStage::Purpose || wanted(code, *node));
            links.extend(nodes.into_iter().map(|node| Link {
                node,
                stage,
                counts: counts(code, stage, node),
                below: Vec::new(),
                held: false,
                dimensions: dimension_of(&dimensions, node),
                reached: 0,
            }));
        }
        let mut chain = Chain { links };
        chain.tie(code);
        chain.pass_up();
        chain.pass_down();
        chain
    }

    /// The elements of a stage.
    pub(crate) fn stage(&self, stage: ChainStage) -> impl Iterator<Item = &Link<'a>> {
        self.links.iter().filter(move |link| link.stage == stage)
    }

    fn tie(&mut self, code: &Code<'a>) {
        let places: HashMap<u32, usize> =
            self.links.iter().enumerate().map(|(place, link)| (link.node.index(), place)).collect();
        for place in 0..self.links.len() {
            let Some((node, stage)) = self.links.get(place).map(|link| (link.node, link.stage)) else { continue };
            for (key, before, stages) in stage.ties() {
                let value = node.get(*key).filter(|value| !value.is_array());
                let named = value.into_iter().chain(node.list(*key)).filter_map(|reference| code.element(reference));
                for other in named.filter_map(|named| places.get(&named.element.index()).copied()) {
                    if self.links.get(other).is_some_and(|link| stages.contains(&link.stage)) {
                        let (above, below) = if *before { (other, place) } else { (place, other) };
                        if let Some(link) = self.links.get_mut(above) {
                            link.below.push(below);
                        }
                        if let Some(link) = self.links.get_mut(below) {
                            link.held = true;
                        }
                    }
                }
            }
        }
        for link in &mut self.links {
            sort::by(&mut link.below, Ord::cmp);
            link.below.dedup();
        }
    }

    fn places(&self, stage: ChainStage) -> Vec<usize> {
        self.links.iter().enumerate().filter(|(_, link)| link.stage == stage).map(|(place, _)| place).collect()
    }

    fn pass_up(&mut self) {
        for stage in ChainStage::UPWARDS {
            for place in self.places(stage) {
                let Some(link) = self.links.get(place) else { continue };
                let below = link.below.iter().filter_map(|below| self.links.get(*below)).filter(|below| below.counts);
                let reached = below.fold(0, |reached, below| reached | below.reached | bit(below.stage));
                if let Some(link) = self.links.get_mut(place) {
                    link.reached = reached;
                }
            }
        }
    }

    fn pass_down(&mut self) {
        for stage in ChainStage::UPWARDS.into_iter().rev() {
            for place in self.places(stage) {
                let Some(link) = self.links.get_mut(place).filter(|link| link.counts) else { continue };
                let (below, dimensions) = (std::mem::take(&mut link.below), link.dimensions);
                for below in &below {
                    if let Some(below) = self.links.get_mut(*below) {
                        below.dimensions |= dimensions;
                    }
                }
                if let Some(link) = self.links.get_mut(place) {
                    link.below = below;
                }
            }
        }
    }
}

/// Whether a point of the purpose stands in the chain: objectives and missions ask to be served, values and challenges
/// need not be.
fn wanted<'a>(code: &Code<'a>, item: Node<'a>) -> bool {
    matches!(kind_of_item(item), "objective" | "mission") || !code.relations().mentions(item).is_empty()
}

/// What a point of the purpose is.
pub(crate) fn kind_of_item(item: Node<'_>) -> &'static str {
    match item.parent().and_then(Node::key).and_then(Node::as_str) {
        Some("objectives") => "objective",
        Some("missions") => "mission",
        Some("values") => "value",
        Some("context") => "context",
        _ => "challenge",
    }
}

fn counts<'a>(code: &Code<'a>, stage: ChainStage, node: Node<'a>) -> bool {
    match stage {
        ChainStage::Action => matches!(node.text(Key::Status), Some("planned" | "ongoing" | "done")),
        ChainStage::Assessment => {
            matches!(node.text(Key::Outcome), Some("met" | "partly" | "not-met" | "not-applicable"))
        }
        ChainStage::Evidence => !evidence_without_source::breaks_off(code, views::Evidence::of_node(node)),
        _ => true,
    }
}

/// The dimension in which an element stands, as a bit; none for what stands in no dimension.
fn dimension_of(dimensions: &[Dimension<'_>; 6], node: Node<'_>) -> u8 {
    let dimension = node.parent().and_then(Node::parent).map(Node::index);
    let place = dimensions.iter().position(|one| one.value.is_some() && one.value.map(Node::index) == dimension);
    place.map_or(0, |place| 1 << place)
}
