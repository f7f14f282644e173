//! A sentence that has to be read twice.

use crate::audit::{authoritative, in_record, sentences, words};
use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("long-sentence", Audit, Note, Accessible, level 1, check);

/// Past this, most readers begin again.
const MOST_WORDS: usize = 40;

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for text in code.each(Part::Text).filter(|text| !in_record(*text)) {
        let Some((_, node, text)) = authoritative(code, text) else { continue };
        // Words stand apart, so few bytes are no long sentence.
        let may_be_long = |sentence: &str| sentence.len() > MOST_WORDS * 2;
        if !may_be_long(text) {
            continue;
        }
        let long = sentences(text).into_iter().filter(|sentence| may_be_long(sentence));
        let longest = long.map(|sentence| words(sentence).len()).max().unwrap_or_default();
        if longest > MOST_WORDS {
            findings.push(Finding::new(&RULE, node).with("count", longest).with("most", MOST_WORDS));
        }
    }
}
