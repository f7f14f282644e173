//! Somebody can be excluded, and nothing says that they are heard first.

use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::analysis::sanctions;
use crate::analysis::texts::{Written, top_key};
use crate::analysis::wording::stems;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::says;
use crate::model::views::{Membership, Sanction};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("exclusion-without-hearing", Audit, Note, Opposable, level 2, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let excludes = |membership: &Membership<'a>| {
        membership.exclude_process().is_stated() || membership.exclude().told().is_some_and(|(_, node)| says(node))
    };
    let mut excluding = code.all::<Membership<'a>>().filter(excludes).peekable();
    // A sanction says it by a key, and if it does not, that is found there; one that cannot be read may say it.
    if excluding.peek().is_none() || code.hides::<Sanction<'a>>() || code.written().any(|written| is_heard(&written)) {
        return;
    }
    let revoked: HashSet<u32> = code
        .all::<Sanction<'a>>()
        .flat_map(|sanction| sanctions::ended(code, sanction))
        .map(|named| named.element.index())
        .collect();
    for membership in excluding.filter(|membership| !revoked.contains(&membership.node().index())) {
        findings.push(about(&RULE, membership));
    }
}

/// Whether an article, or a text on how the collective is governed, says that somebody is heard.
fn is_heard(written: &Written<'_>) -> bool {
    matches!(top_key(written.node), Some(Key::Articles | Key::Governance))
        && stems::says_anywhere(written.text, stems::HEARD)
}
