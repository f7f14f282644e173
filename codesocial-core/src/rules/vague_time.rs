//! A time that nobody can hold anyone to.

use std::sync::LazyLock;

use crate::audit::{Wording, authoritative, states};
use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};
use crate::shape::Part;
use crate::source::Node;

pub(crate) static RULE: Rule = rule!("vague-time", Audit, Warning, Explicit, level 1, check);

static WORDS: LazyLock<[Wording; 2]> =
    LazyLock::new(|| Wording::each([include_str!("../../words/en/vague-time.txt"), include_str!("../../words/fr/vague-time.txt")]));

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // Where the time is also given as a value, the words beside it may be loose.
    let timed = |object: Node<'a>| ["due", "every", "within"].iter().any(|key| states(object, key));
    let commitments = code.each(Part::Commitment).filter(|commitment| !timed(*commitment) && commitment.text("force") != Some("may"));
    let steps = code.each(Part::RecourseStep).filter(|step| !timed(*step));
    let texts = commitments.filter_map(|commitment| commitment.get("text")).chain(steps.filter_map(|step| step.get("means")));
    let notice = code.each(Part::Amendment).filter_map(|amendment| amendment.get("notice"));
    for text in texts.chain(notice) {
        let Some((language, node, text)) = authoritative(code, text) else { continue };
        let found: Vec<String> = Wording::of(&WORDS, language).found(text).into_iter().map(str::to_owned).collect();
        if !found.is_empty() {
            findings.push(Finding::new(&RULE, node).with("found", found));
        }
    }
}
