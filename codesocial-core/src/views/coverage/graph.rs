//! The chain as a graph, in a text for Mermaid or Graphviz. Whatever an element is called, its label is a label.

use crate::messages::{Language, tell};
use crate::views::View;
use crate::views::chain::{Chain, ChainStage};
use crate::views::coverage::{GraphNotation, Marks};
use crate::views::labels::{DOT_HEAD, for_dot, for_mermaid, shortened};

/// A graph of more elements is not read by anybody.
const MOST_NODES: usize = 120;
/// Mermaid refuses a graph with more than 500 of them.
const MOST_EDGES: usize = 400;

/// A graph, ready to be written.
struct Graph {
    language: Language,
    /// The elements of each stage: numbers and labels.
    stages: Vec<(ChainStage, Vec<(usize, String)>)>,
    /// From one to another; whether the other one counts.
    edges: Vec<(usize, usize, bool)>,
    broken: Vec<usize>,
    apart: Vec<usize>,
    /// What the marks mean, and what is left out.
    remarks: Vec<String>,
}

/// Writes the graph, and says how many elements it leaves out.
pub(super) fn graph(view: &View<'_, '_>, chain: &Chain<'_>, marks: &Marks, notation: GraphNotation) -> (String, usize) {
    let shown = shown(chain);
    let is_shown = |place: usize| shown.get(place).copied().unwrap_or_default();
    let language = view.language;
    let mut graph = Graph {
        language,
        stages: ChainStage::ALL.into_iter().map(|stage| (stage, Vec::new())).collect(),
        edges: Vec::new(),
        broken: Vec::new(),
        apart: Vec::new(),
        remarks: Vec::new(),
    };
    let mut edges_left_out = 0;
    for (place, link) in chain.links.iter().enumerate().filter(|(place, _)| is_shown(*place)) {
        let element = crate::views::coverage::element(view, link);
        let called = element.text.or(element.id).filter(|called| !called.trim().is_empty());
        // What says nothing has the name of its kind: a box without a label is no box to Mermaid.
        let called = called.unwrap_or_else(|| language.word("chain", link.stage.name()).to_owned());
        let mut label = shortened(&called);
        if marks.broken(place) {
            label.push_str(" ✗");
            graph.broken.push(place);
        }
        if marks.apart(place) {
            label.push_str(" ○");
            graph.apart.push(place);
        }
        if let Some((_, nodes)) = graph.stages.get_mut(link.stage as usize) {
            nodes.push((place, label));
        }
        for below in link.below.iter().copied().filter(|below| is_shown(*below)) {
            if graph.edges.len() < MOST_EDGES {
                let counts = chain.links.get(below).is_some_and(|below| below.counts);
                graph.edges.push((place, below, counts));
            } else {
                edges_left_out += 1;
            }
        }
    }
    let left_out = chain.links.len() - shown.iter().filter(|shown| **shown).count();
    let remark =
        |key: &'static str, count: usize| tell(language.word("chain-graph", key), &[("count", count.into())], language);
    let remarks = [
        (!graph.broken.is_empty()).then(|| remark("broken", graph.broken.len())),
        (!graph.apart.is_empty()).then(|| remark("apart", graph.apart.len())),
        (left_out > 0).then(|| remark("left-out", left_out)),
        (edges_left_out > 0).then(|| remark("edges-left-out", edges_left_out)),
        chain.links.is_empty().then(|| remark("empty", 0)),
    ];
    graph.remarks = remarks.into_iter().flatten().collect();
    let text = match notation {
        GraphNotation::Mermaid => mermaid(&graph),
        GraphNotation::Dot => dot(&graph),
    };
    (text, left_out)
}

/// Which elements are shown: all, or else the first of each stage, so that the small stages are shown whole.
fn shown(chain: &Chain<'_>) -> Vec<bool> {
    let counts = ChainStage::ALL.map(|stage| chain.stage(stage).count());
    let mut most = MOST_NODES;
    while counts.iter().map(|count| (*count).min(most)).sum::<usize>() > MOST_NODES {
        most -= 1;
    }
    let mut seen = [0; ChainStage::ALL.len()];
    let show = |stage: ChainStage| {
        let count = seen.get_mut(stage as usize);
        count.is_some_and(|count| {
            *count += 1;
            *count <= most
        })
    };
    chain.links.iter().map(|link| link.stage).map(show).collect()
}

impl Graph {
    fn heading(&self, stage: ChainStage) -> &'static str {
        self.language.word("chain", stage.name())
    }

    /// The stages that have elements.
    fn stages(&self) -> impl Iterator<Item = (usize, &'static str, &[(usize, String)])> {
        let stages = self.stages.iter().enumerate().filter(|(_, (_, nodes))| !nodes.is_empty());
        stages.map(|(number, (stage, nodes))| (number, self.heading(*stage), nodes.as_slice()))
    }
}

fn mermaid(graph: &Graph) -> String {
    let mut to = "flowchart LR\n".to_owned();
    for (number, heading, nodes) in graph.stages() {
        to.push_str(&format!("  subgraph s{number} [\"{}\"]\n", for_mermaid(heading)));
        for (node, label) in nodes {
            to.push_str(&format!("    n{node}[\"{}\"]\n", for_mermaid(label)));
        }
        to.push_str("  end\n");
    }
    for (from, below, counts) in &graph.edges {
        to.push_str(&format!("  n{from} {} n{below}\n", if *counts { "-->" } else { "-.->" }));
    }
    for (number, remark) in graph.remarks.iter().enumerate() {
        to.push_str(&format!("  r{number}>\"{}\"]\n", for_mermaid(remark)));
    }
    for (class, style, nodes) in [
        ("broken", "stroke:#b00020,stroke-width:2px,stroke-dasharray:6 3", &graph.broken),
        ("apart", "stroke-width:2px,stroke-dasharray:2 3", &graph.apart),
    ] {
        if !nodes.is_empty() {
            let nodes: Vec<String> = nodes.iter().map(|node| format!("n{node}")).collect();
            to.push_str(&format!("  classDef {class} {style}\n  class {} {class}\n", nodes.join(",")));
        }
    }
    to
}

fn dot(graph: &Graph) -> String {
    let mut to = format!("digraph coverage {{\n{DOT_HEAD}");
    for (number, heading, nodes) in graph.stages() {
        to.push_str(&format!("  subgraph cluster_{number} {{\n    label=\"{}\"\n", for_dot(heading)));
        for (node, label) in nodes {
            let style = match (graph.broken.contains(node), graph.apart.contains(node)) {
                (true, _) => ", style=dashed, color=\"#b00020\"",
                (false, true) => ", style=dotted",
                (false, false) => "",
            };
            to.push_str(&format!("    n{node} [label=\"{}\"{style}]\n", for_dot(label)));
        }
        to.push_str("  }\n");
    }
    for (from, below, counts) in &graph.edges {
        to.push_str(&format!("  n{from} -> n{below}{}\n", if *counts { "" } else { " [style=dotted]" }));
    }
    for (number, remark) in graph.remarks.iter().enumerate() {
        to.push_str(&format!("  r{number} [shape=note, label=\"{}\"]\n", for_dot(remark)));
    }
    to.push_str("}\n");
    to
}
