//! How many articles no element names.

use crate::analysis::context::Code;
use crate::analysis::transcribed::Transcribed;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("article-without-element", Audit, Note, Auditable, level 3, FollowUp);

/// So many of them are listed.
const LISTED: usize = 10;

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let articles = code.articles();
    if articles.all().is_empty() || code.root.unsound_within().next().is_some() {
        // What cannot be read may name any of them.
        return;
    }
    let transcribed = Transcribed::of(code);
    if transcribed.is_empty() {
        return;
    }
    let (mut total, mut without, mut listed) = (0_usize, 0_usize, Vec::new());
    for number in Transcribed::leaves(code) {
        total += 1;
        if !transcribed.has(code, number) {
            without += 1;
            if listed.len() < LISTED {
                listed.push(articles.called(number));
            }
        }
    }
    let place = code.document().articles().node().filter(|_| without > 0);
    if let Some(place) = place {
        let finding = Finding::new(&RULE, place).with("count", without).with("total", total);
        let variant = if without == 1 {
            None
        } else if without > listed.len() {
            Some("many")
        } else {
            Some("few")
        };
        findings.push(Finding { variant, ..finding.with("articles", listed) });
    }
}
