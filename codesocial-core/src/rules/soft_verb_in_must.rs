//! A duty whose words oblige to nothing.

use std::sync::LazyLock;

use crate::audit::{Wording, authoritative, binding};
use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("soft-verb-in-must", Audit, Warning, Explicit, level 1, check);

/// Verbs by which one promises to try (`words/<language>/soft-verbs.txt`).
static VERBS: LazyLock<[Wording; 2]> =
    LazyLock::new(|| Wording::each([include_str!("../../words/en/soft-verbs.txt"), include_str!("../../words/fr/soft-verbs.txt")]));
/// Words that take back what a verb promises (`words/<language>/softeners.txt`).
static SOFTENERS: LazyLock<[Wording; 2]> =
    LazyLock::new(|| Wording::each([include_str!("../../words/en/softeners.txt"), include_str!("../../words/fr/softeners.txt")]));

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for commitment in binding(code) {
        let text = commitment.get("text").and_then(|text| authoritative(code, text));
        let Some((language, node, text)) = text else { continue };
        let mut found = Wording::of(&SOFTENERS, language).found(text);
        // Under a prohibition the verb names what is forbidden: nobody may promote hatred.
        if commitment.text("force") == Some("must") {
            found.extend(Wording::of(&VERBS, language).found(text));
        }
        found.sort_by_key(|expression| text.find(expression));
        if !found.is_empty() {
            let found: Vec<String> = found.into_iter().map(str::to_owned).collect();
            findings.push(Finding::new(&RULE, node).with("found", found));
        }
    }
}
