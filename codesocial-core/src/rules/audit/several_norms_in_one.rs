//! Several promises under one id.

use crate::analysis::commitments::binding;
use crate::analysis::context::Code;
use crate::analysis::sentences::count_sentences;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

/// A promise, its measure and its reason.
const MOST_SENTENCES: usize = 3;

pub(crate) static RULE: Rule = rule!("several-norms-in-one", Audit, Note, Accessible, level 1, Clarity);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for duty in binding(code) {
        let text = duty.text().sound().and_then(|text| code.in_own_language(text.node()));
        let Some((node, text)) = text else { continue };
        let stops = text.bytes().filter(|byte| matches!(byte, b'.' | b'!' | b'?' | b'\xA6')).count();
        let count = if stops >= MOST_SENTENCES { count_sentences(text) } else { 0 };
        if count > MOST_SENTENCES {
            findings.push(Finding::new(&RULE, node).with("count", count).with("most", MOST_SENTENCES));
        }
    }
}
