//! Documents held against each other: what one says of another must be so.

use std::collections::{BTreeMap, BTreeSet};

use codesocial_core::{Language, Severity};

use super::Seen;
use super::said::{self, Address, Spot};
use crate::faults::severity;
use crate::sources;
use crate::words::{Words, fill};

/// Something that is wrong, or to be known, of documents together.
#[derive(Debug)]
pub(super) struct Fault {
    /// The document in which it stands.
    pub(super) file: String,
    /// Its name.
    pub(super) rule: String,
    /// What tells it from others of that name in another run.
    pub(super) key: String,
    pub(super) message: String,
    pub(super) spot: Option<Spot>,
    pub(super) severity: Severity,
}

impl Fault {
    /// One about a whole document.
    pub(super) fn of_file(file: &str, rule: &str, message: String) -> Fault {
        // What is neither a fault nor a rule is an expectation.
        let severity = severity(rule).unwrap_or(Severity::Warning);
        Fault { file: file.to_owned(), rule: rule.to_owned(), key: String::new(), message, spot: None, severity }
    }
}

/// A document that an address may lead to.
struct Target<'s> {
    seen: &'s Seen,
    /// The ids of its elements, if it can be read once more; that is done when one is first asked for.
    elements: Option<Option<BTreeSet<String>>>,
    /// The digests of its revisions by their versions, of each the first.
    revisions: BTreeMap<&'s str, &'s str>,
}

impl<'s> Target<'s> {
    fn new(seen: &'s Seen) -> Target<'s> {
        let mut revisions = BTreeMap::new();
        for recorded in seen.said.recorded.iter().filter(|recorded| recorded.party.is_none()) {
            revisions.entry(&*recorded.version).or_insert(&*recorded.digest);
        }
        Target { seen, elements: None, revisions }
    }
}

/// What is wrong with the addresses that documents name, those of documents that are gone among them (by their ids).
pub(super) fn faults(seen: &[Seen], gone: &BTreeMap<String, String>, language: Language) -> Vec<Fault> {
    let mut targets: BTreeMap<&str, Target<'_>> = BTreeMap::new();
    for one in seen {
        if let Some(id) = &one.id {
            // Two documents of one id are told elsewhere.
            targets.entry(id).or_insert_with(|| Target::new(one));
        }
    }
    let words = Words::of(language);
    let mut faults = Vec::new();
    for one in seen {
        for address in &one.said.addresses {
            let (document, element) = address.parts();
            if let Some(target) = targets.get_mut(document) {
                faults.extend(element_fault(one, address, element, target, words));
                faults.extend(link_fault(one, address, target, words));
            } else if let Some(path) = gone.get(document) {
                let values = [("address", &*address.text), ("name", path)];
                faults.push(at(one, "linked-document-removed", address, fill(&words.check.linked_removed, &values)));
            }
        }
    }
    faults
}

fn at(one: &Seen, rule: &str, address: &Address, message: String) -> Fault {
    let spot = Some(address.spot.clone());
    Fault { key: address.text.clone(), spot, ..Fault::of_file(&one.name, rule, message) }
}

/// That there is no such element in the document of an address.
fn element_fault(
    one: &Seen,
    address: &Address,
    element: Option<&str>,
    target: &mut Target<'_>,
    words: &Words,
) -> Option<Fault> {
    let element = element?;
    let place = &target.seen.place;
    // What came by standard input is not there once more.
    place.path()?;
    let elements = target.elements.get_or_insert_with(|| {
        let document = said::document(&sources::read(place, None).ok()?)?;
        Some(said::elements(&document).into_iter().map(str::to_owned).collect())
    });
    let missing = !elements.as_ref()?.contains(element);
    let values = [("address", &*address.text), ("name", &target.seen.name), ("element", element)];
    missing.then(|| at(one, "linked-element-missing", address, fill(&words.check.linked_element, &values)))
}

/// That a link means another text than the one that is there.
fn link_fault(one: &Seen, address: &Address, target: &Target<'_>, words: &Words) -> Option<Fault> {
    let Target { seen: target, revisions, .. } = target;
    let now = target.version.as_deref();
    let other_version = address.version.as_deref().filter(|version| now.is_some_and(|now| now != *version));
    let values = [("name", &*target.name), ("version", other_version.unwrap_or_default())];
    let wrong = |spot: &Spot, template: &str, digest: &str| {
        let message = fill(template, &[values[0], values[1], ("digest", digest)]);
        let fault = at(one, "linked-digest-differs", address, message);
        Some(Fault { spot: Some(spot.clone()), ..fault })
    };
    if let Some((digest, spot)) = &address.digest {
        let expected = match other_version {
            None => target.digest.as_deref(),
            Some(version) => revisions.get(version).copied(),
        };
        let template = if other_version.is_some() { &words.check.linked_revision } else { &words.check.linked_digest };
        if let Some(expected) = expected.filter(|expected| *expected != digest) {
            return wrong(spot, template, expected);
        }
    }
    other_version?;
    let message = fill(&words.check.linked_version, &[values[0], values[1], ("now", now.unwrap_or_default())]);
    Some(at(one, "linked-version-differs", address, message))
}
