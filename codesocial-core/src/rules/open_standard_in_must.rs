//! A duty that turns on a word which nobody has defined.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::audit::{Wording, authoritative, binding, states};
use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("open-standard-in-must", Audit, Note, Explicit, level 2, check);

static WORDS: LazyLock<[Wording; 2]> =
    LazyLock::new(|| Wording::each([include_str!("../../words/en/open-standards.txt"), include_str!("../../words/fr/open-standards.txt")]));

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let defined: HashSet<String> =
        code.each(Part::Term).filter_map(|term| Some(authoritative(code, term.get("term")?)?.2.to_lowercase())).collect();
    // An indicator is a criterion.
    for commitment in binding(code).filter(|commitment| !states(*commitment, "indicators")) {
        let text = commitment.get("text").and_then(|text| authoritative(code, text));
        let Some((language, node, text)) = text else { continue };
        let found = Wording::of(&WORDS, language).found(text).into_iter();
        let open: Vec<String> = found.filter(|word| !defined.contains(&word.to_lowercase())).map(str::to_owned).collect();
        if !open.is_empty() {
            findings.push(Finding::new(&RULE, node).with("found", open));
        }
    }
}
