//! A sentence that has to be read twice.

use crate::analysis::context::Code;
use crate::analysis::sentences::{longest_sentence, most_words};
use crate::analysis::texts::in_record;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;

pub(crate) static RULE: Rule = rule!("long-sentence", Audit, Note, Accessible, level 1, Clarity);

/// Past this, most readers begin again.
const MOST_WORDS: usize = 40;

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for text in code.each(Part::Text).filter(|text| !in_record(*text)) {
        let Some((node, text)) = code.in_own_language(text) else { continue };
        // Words stand apart, so few bytes are no long sentence.
        let may_be_long = text.len() > MOST_WORDS * 2 && most_words(text) > MOST_WORDS;
        let longest = if may_be_long { longest_sentence(text) } else { 0 };
        if longest > MOST_WORDS {
            findings.push(Finding::new(&RULE, node).with("count", longest).with("most", MOST_WORDS));
        }
    }
}
