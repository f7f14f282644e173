//! A revision that is not tied to the one before it.

use crate::tree::key::Key;
use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::base::sort;
use crate::base::version::Version;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("revision-chain-broken", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let Some(record) = code.root.get(Key::Record) else { return };
    let revisions: Vec<Node<'a>> = record.list(Key::Revisions).collect();
    // The one before is the next lower version; the one listed before will do too, for a version that was mended after
    // a higher one had come out. The lowest may follow one from before the record.
    let mut by_version: Vec<Node<'a>> = revisions.clone();
    sort::by_key(&mut by_version, |revision| revision.text(Key::Version).and_then(Version::of_text));
    let lower: HashMap<u32, Node<'a>> =
        by_version.windows(2).filter_map(|pair| Some((pair.last()?.index(), *pair.first()?))).collect();
    let mut known: HashMap<&str, Node<'a>> = HashMap::new();
    for revision in &revisions {
        if let Some(digest) = revision.get(Key::Digest)
            && let Some(text) = digest.as_str()
        {
            known.entry(text).or_insert(digest);
        }
    }
    for (number, revision) in revisions.iter().enumerate() {
        let Some((before, previous)) = lower.get(&revision.index()).zip(revision.get(Key::Previous)) else { continue };
        let Some(text) = previous.as_str() else { continue };
        let listed_before = number.checked_sub(1).and_then(|before| revisions.get(before));
        if [Some(before), listed_before].into_iter().flatten().any(|before| before.text(Key::Digest) == Some(text)) {
            continue;
        }
        let finding = Finding::new(&RULE, previous)
            .with("found", text)
            .with("expected", before.text(Key::Digest).unwrap_or_default())
            .with("version", before.text(Key::Version).unwrap_or_default());
        findings.push(match known.get(text) {
            Some(other) => finding.variant("other-revision").related(*other),
            None => finding,
        });
    }
}
