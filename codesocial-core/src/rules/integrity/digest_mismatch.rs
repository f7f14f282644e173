//! A recorded digest that is not the one of the text.

use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::analysis::texts::in_record;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::{Adoption, Revision};
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("digest-mismatch", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // Who mends what is unsound gives the text another digest.
    if code.root.unsound_within().any(|node| !in_record(node)) {
        return;
    }
    let this_version = code.document().version();
    let mut revisions: HashMap<&str, (&str, Node<'a>)> = HashMap::new();
    for revision in code.all::<Revision<'a>>() {
        let (Some(version), Some(digest)) = (revision.version().sound(), revision.digest().told()) else { continue };
        if this_version.is(version) {
            let mismatch = mismatch(code, digest).map(|finding| finding.variant("revision"));
            mismatch.into_iter().for_each(|finding| findings.push(finding));
        } else {
            revisions.entry(version).or_insert(digest);
        }
    }
    let text_digests = code.all::<Revision<'a>>().map(|revision| (revision.version(), revision.text_digest()));
    let adopted = code.all::<Adoption<'a>>().map(|adoption| (adoption.version(), adoption.text_digest()));
    let recorded =
        text_digests.chain(adopted).filter(|(version, _)| version.sound().is_some_and(|one| this_version.is(one)));
    let mut recorded = recorded.filter_map(|(_, digest)| digest.told()).peekable();
    let expected = recorded.peek().and_then(|_| code.text_digest());
    for (found, place) in recorded {
        if let Some(expected) = expected.as_deref().filter(|expected| *expected != found) {
            let finding = Finding::new(&RULE, place).variant("articles");
            findings.push(finding.with("found", found).with("expected", expected.to_owned()));
        }
    }
    for adoption in code.all::<Adoption<'a>>() {
        let (Some(version), Some((found, digest))) = (adoption.version().sound(), adoption.digest().told()) else {
            continue;
        };
        if this_version.is(version) {
            let Some(finding) = mismatch(code, (found, digest)) else { continue };
            // Whoever adopted the text that was has to adopt the one that is.
            let party = adoption.party().sound().map(|party| code.own_id(party.text()).unwrap_or(party.text()));
            findings.push(match party {
                Some(party) => finding.variant("adoption").with("party", party),
                None => finding,
            });
        } else if let Some((expected, deposited)) = revisions.get(version)
            && *expected != found
        {
            findings.push(
                Finding::new(&RULE, digest)
                    .variant("other-version")
                    .with("version", version)
                    .with("found", found)
                    .with("expected", *expected)
                    .related(*deposited),
            );
        }
    }
}

/// Holds a digest of this version against the text itself.
fn mismatch<'a>(code: &Code<'a>, (found, digest): (&'a str, Node<'a>)) -> Option<Finding<'a>> {
    let expected = code.digest().filter(|expected| *expected != found)?;
    Some(Finding::new(&RULE, digest).with("found", found).with("expected", expected))
}
