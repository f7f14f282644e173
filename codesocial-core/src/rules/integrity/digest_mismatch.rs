//! A recorded digest that is not the one of the text.

use crate::tree::key::Key;
use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("digest-mismatch", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let this_version = code.root.text(Key::Version);
    let mut revisions: HashMap<&str, Node<'a>> = HashMap::new();
    for revision in code.each(Part::Revision) {
        let (Some(version), Some(digest)) = (revision.text(Key::Version), revision.get(Key::Digest)) else { continue };
        if Some(version) == this_version {
            against_content(code, digest, "revision", findings);
        } else {
            revisions.entry(version).or_insert(digest);
        }
    }
    for adoption in code.each(Part::Adoption) {
        let (Some(version), Some(digest)) = (adoption.text(Key::Version), adoption.get(Key::Digest)) else { continue };
        if Some(version) == this_version {
            against_content(code, digest, "adoption", findings);
        } else if let (Some(deposited), Some(found)) = (revisions.get(version), digest.as_str())
            && let Some(expected) = deposited.as_str().filter(|expected| *expected != found)
        {
            findings.push(
                Finding::new(&RULE, digest)
                    .variant("other-version")
                    .with("version", version)
                    .with("found", found)
                    .with("expected", expected)
                    .related(*deposited),
            );
        }
    }
}

/// Holds a digest of this version against the text itself.
fn against_content<'a>(code: &Code<'a>, digest: Node<'a>, variant: &'static str, findings: &mut Findings<'a>) {
    let expected = code.digest();
    if let Some(found) = digest.as_str().filter(|found| *found != expected) {
        findings.push(Finding::new(&RULE, digest).variant(variant).with("found", found).with("expected", expected));
    }
}
