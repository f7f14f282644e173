//! A body, an office or a meeting on which articles count, though nothing in them sets it up.

use crate::analysis::bodies::{Body, meetings_never_held, named};
use crate::analysis::context::Code;
use crate::analysis::passages::{Mention, citations, of_bare_text, stands_under_another};
use crate::diagnostic::finding::{Datum, Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("body-not-established", Audit, Note, Explicit, level 2, Decisions);

/// So many articles are named in which a body acts.
const MOST_NAMED: usize = 6;

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let Some(passages) = of_bare_text(code).filter(|_| !stands_under_another(code)) else { return };
    let articles = code.articles();
    let matter = |mention: &Mention| passages.get(mention.passage).map(|passage| articles.matter(passage.article));
    let mut told: Vec<(Option<&'static str>, Vec<Mention>)> = Vec::new();
    for Body { optional, mut acts, .. } in named(passages).into_values().filter(|body| !body.is_set_up) {
        let where_optional: Vec<usize> = optional.into_iter().map(|article| articles.matter(article)).collect();
        // What stands beside it is said for the case that there is one.
        acts.retain(|act| matter(act).is_none_or(|matter| !where_optional.contains(&matter)));
        told.push(((!where_optional.is_empty()).then_some("optional"), acts));
    }
    told.extend(meetings_never_held(passages).into_iter().map(|mentions| (Some("meeting"), mentions)));
    told.retain(|(_, mentions)| !mentions.is_empty());
    told.sort_by_key(|(_, mentions)| mentions.first().copied());
    for (variant, mentions) in told {
        let Some((passage, said)) = mentions.first().and_then(|first| first.of(passages)) else { continue };
        let places = mentions.iter().filter_map(|mention| passages.get(mention.passage));
        let finding = Finding::new(&RULE, passage.node).at_words(said).with("found", said);
        let mut finding = finding.with("where", Datum::Phrase(citations(code, places, MOST_NAMED).join(", ")));
        finding.variant = variant;
        findings.push(finding);
    }
}
