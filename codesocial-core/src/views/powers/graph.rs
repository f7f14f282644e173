//! Powers as a graph: who decides about whom.

use std::collections::BTreeMap;

use crate::analysis::powers::loops::deciders;
use crate::messages::tell;
use crate::model::field::Word;
use crate::views::coverage::GraphNotation;
use crate::views::labels::{DOT_HEAD, for_dot, for_mermaid, shortened};
use crate::views::powers::Shown;
use crate::views::powers::sentences::word;

/// Mermaid refuses a graph with more than 500.
const MOST_EDGES: usize = 400;

/// An arrow from those who decide to what they decide about, with the acts.
pub(super) fn graph(shown: &Shown<'_, '_, '_>, notation: GraphNotation) -> String {
    let mut edges: BTreeMap<(String, String), Vec<&'static str>> = BTreeMap::new();
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for row in &shown.powers.rows {
        let object = row.power.object.map(|object| shown.named(object));
        let (to, label) = match object {
            Some(party) => (format!("p-{}", party.id), party.name.unwrap_or(party.id)),
            None => (format!("a-{}", row.power.act.word()), String::new()),
        };
        for party in deciders(shown.powers, row).filter_map(|party| shown.party(party)) {
            let from = format!("p-{}", party.id);
            names.entry(from.clone()).or_insert_with(|| party.name.unwrap_or(party.id));
            names.entry(to.clone()).or_insert_with(|| label.clone());
            let acts = edges.entry((from, to.clone())).or_default();
            if !acts.contains(&row.power.act.word()) {
                acts.push(row.power.act.word());
            }
        }
    }
    let language = shown.view.language;
    let numbers: BTreeMap<&String, usize> = names.keys().zip(0..).collect();
    let act = |act: &str| {
        let said = language.word("powers-acts", act);
        said.split(" {").next().unwrap_or(said).trim_end_matches([':', '\u{a0}', ' ']).to_owned()
    };
    let left_out = edges.len().saturating_sub(MOST_EDGES);
    let remark =
        (left_out > 0).then(|| tell(word(language, "graph-left-out"), &[("count", left_out.into())], language));
    let mermaid = notation == GraphNotation::Mermaid;
    let safe = |text: &str| if mermaid { for_mermaid(&shortened(text)) } else { for_dot(&shortened(text)) };
    let mut to = if mermaid { "flowchart LR\n".to_owned() } else { format!("digraph powers {{\n{DOT_HEAD}") };
    for (id, name) in &names {
        let name = if id.starts_with("a-") { act(id.trim_start_matches("a-")) } else { name.clone() };
        let name = if name.trim().is_empty() { id.clone() } else { name };
        let number = numbers.get(id).copied().unwrap_or_default();
        to.push_str(&match mermaid {
            true => format!("  n{number}[\"{}\"]\n", safe(&name)),
            false => format!("  n{number} [label=\"{}\"]\n", safe(&name)),
        });
    }
    for ((from, about), acts) in edges.iter().take(MOST_EDGES) {
        let (Some(from), Some(about_number)) = (numbers.get(from), numbers.get(about)) else { continue };
        let label = if about.starts_with("a-") {
            String::new()
        } else {
            acts.iter().map(|one| act(one)).collect::<Vec<_>>().join(", ")
        };
        to.push_str(&match (mermaid, label.is_empty()) {
            (true, true) => format!("  n{from} --> n{about_number}\n"),
            (true, false) => format!("  n{from} -->|\"{}\"| n{about_number}\n", safe(&label)),
            (false, true) => format!("  n{from} -> n{about_number}\n"),
            (false, false) => format!("  n{from} -> n{about_number} [label=\"{}\"]\n", safe(&label)),
        });
    }
    if let Some(remark) = remark {
        to.push_str(&if mermaid {
            format!("  r0>\"{}\"]\n", safe(&remark))
        } else {
            format!("  r0 [shape=note, label=\"{}\"]\n", safe(&remark))
        });
    }
    if !mermaid {
        to.push_str("}\n");
    }
    to
}
