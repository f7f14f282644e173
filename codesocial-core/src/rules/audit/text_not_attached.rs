//! Other texts on which a right, a duty or a sum depends, which are neither here nor adopted by anybody.

use crate::analysis::context::Code;
use crate::analysis::other_texts::named;
use crate::analysis::passages::{Mention, citations, of_bare_text};
use crate::diagnostic::finding::{Datum, Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Link;

pub(crate) static RULE: Rule = rule!("text-not-attached", Audit, Note, Opposable, level 2, Duties);

/// So many articles are named that leave something to one text.
const MOST_NAMED: usize = 4;

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let is_linked = code.hides::<Link<'a>>() || code.all::<Link<'a>>().next().is_some();
    if is_linked {
        return;
    }
    let Some(passages) = of_bare_text(code) else { return };
    let mut told: Vec<Vec<Mention>> =
        named(code, passages).into_values().filter(|text| !text.is_at_hand).map(|text| text.mentions).collect();
    told.retain(|mentions| !mentions.is_empty());
    told.sort();
    let first = told.first().and_then(|mentions| mentions.first());
    let Some((passage, words)) = first.and_then(|first| first.of(passages)) else { return };
    let named = told.iter().filter_map(|mentions| {
        let (_, said) = mentions.first()?.of(passages)?;
        let places = mentions.iter().filter_map(|mention| passages.get(mention.passage));
        let cited = citations(code, places, MOST_NAMED);
        Some(if cited.is_empty() { said.to_owned() } else { format!("{said} ({})", cited.join(", ")) })
    });
    let finding = Finding::new(&RULE, passage.node).at_words(words);
    findings.push(finding.with("found", Datum::Phrase(named.collect::<Vec<String>>().join(", "))));
}
