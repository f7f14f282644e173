//! A revision that is not tied to the one before it.

use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::base::sort;
use crate::base::version::Version;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::{Record, Revision};
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("revision-chain-broken", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let listed = code.document().record().then(Record::revisions);
    let revisions: Vec<Revision<'a>> = listed.each().collect();
    // Where a version cannot be read, nobody knows which is the one before.
    if listed.is_unclear() || revisions.iter().any(|revision| revision.version().is_unsound()) {
        return;
    }
    // The one before is the next lower version; the one listed before will do too, for a version that was mended after
    // a higher one had come out. The lowest may follow one from before the record.
    let mut by_version: Vec<Revision<'a>> = revisions.clone();
    sort::by_key(&mut by_version, |revision| revision.version().sound().and_then(Version::of_text));
    let lower: HashMap<u32, Revision<'a>> =
        by_version.windows(2).filter_map(|pair| Some((pair.last()?.node().index(), *pair.first()?))).collect();
    let mut known: HashMap<&str, Node<'a>> = HashMap::new();
    for (text, digest) in revisions.iter().filter_map(|revision| revision.digest().told()) {
        known.entry(text).or_insert(digest);
    }
    for (number, revision) in revisions.iter().enumerate() {
        let Some(before) = lower.get(&revision.node().index()) else { continue };
        let Some((text, previous)) = revision.previous().told() else { continue };
        let listed_before = number.checked_sub(1).and_then(|before| revisions.get(before));
        let follows = |before: &Revision<'a>| before.digest().may_be(text);
        if follows(before) || listed_before.is_some_and(follows) {
            continue;
        }
        let finding = Finding::new(&RULE, previous)
            .with("found", text)
            .with("expected", before.digest().written())
            .with("version", before.version().written());
        findings.push(match known.get(text) {
            Some(other) => finding.variant("other-revision").related(*other),
            None => finding,
        });
    }
}
