//! Other texts on which a right, a duty or a sum depends, which are neither here nor adopted by anybody.

use crate::analysis::bodies::are_transcribed;
use crate::analysis::context::Code;
use crate::analysis::other_texts::named;
use crate::analysis::passages::{citations, passages};
use crate::diagnostic::finding::{Datum, Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Link;

pub(crate) static RULE: Rule = rule!("text-not-attached", Audit, Note, Opposable, level 2, Duties);

/// So many articles are named that leave something to one text.
const MOST_NAMED: usize = 4;

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let is_linked = code.hides::<Link<'a>>() || code.all::<Link<'a>>().next().is_some();
    if code.articles().all().is_empty() || code.articles().are_unread() || are_transcribed(code) || is_linked {
        return;
    }
    let passages = passages(code);
    let mut told: Vec<Vec<(usize, usize, usize)>> =
        named(code, &passages).into_values().filter(|text| !text.is_at_hand).map(|text| text.mentions).collect();
    told.retain(|mentions| !mentions.is_empty());
    told.sort();
    let first = told.first().and_then(|mentions| mentions.first());
    let Some((first, passage)) = first.and_then(|first| Some((first, passages.get(first.0)?))) else { return };
    let named = told.iter().filter_map(|mentions| {
        let (number, at, words) = mentions.first()?;
        let said = passages.get(*number)?.said(*at, *words);
        let places = mentions.iter().filter_map(|(number, ..)| passages.get(*number));
        let cited = citations(code, places, MOST_NAMED);
        Some(if cited.is_empty() { said.to_owned() } else { format!("{said} ({})", cited.join(", ")) })
    });
    let finding = Finding::new(&RULE, passage.node).at_words(passage.said(first.1, first.2));
    findings.push(finding.with("found", Datum::Phrase(named.collect::<Vec<String>>().join(", "))));
}
