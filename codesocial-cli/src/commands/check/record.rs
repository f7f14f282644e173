//! What records say of versions, held against the texts of those versions.

use std::collections::BTreeSet;

use codesocial_core::Document;
use codesocial_core::Language;
use codesocial_core::source::Key;

use super::Seen;
use super::links::Fault;
use crate::words::{Words, fill};

/// A version of a document as it stands in another revision of the repository.
#[derive(Debug)]
pub(super) struct Version {
    /// Its number.
    version: String,
    /// The digest of its text.
    digest: String,
}

impl Version {
    /// The version that a document is, if it was meant to stay: a draft may still change.
    pub(super) fn of(document: &Document, digest: Option<&str>) -> Option<Version> {
        let root = document.root()?;
        if matches!(root.text(Key::Status), None | Some("draft" | "proposed")) {
            return None;
        }
        Some(Version { version: root.text(Key::Version)?.to_owned(), digest: digest?.to_owned() })
    }
}

/// That the record gives a version another digest than its text has. Of the version at hand the rule `digest-mismatch` says so.
pub(super) fn faults(one: &Seen, before: &Version, base: &str, language: Language) -> Vec<Fault> {
    if one.version.as_deref() == Some(&*before.version) {
        return Vec::new();
    }
    let of_version = one.said.recorded.iter().filter(|recorded| recorded.version == before.version);
    let wrong = of_version.filter(|recorded| recorded.digest != before.digest);
    let fault = |recorded: &super::said::Recorded| {
        let values =
            [("version", &*before.version), ("found", &recorded.digest), ("base", base), ("expected", &before.digest)];
        let key = recorded.party.clone().unwrap_or_default();
        let fault =
            Fault::of_file(&one.name, "recorded-digest-differs", fill(&Words::of(language).check.recorded, &values));
        Fault { key, spot: Some(recorded.spot.clone()), ..fault }
    };
    wrong.map(fault).collect()
}

/// Who adopted another text than the one at hand, and not this one: it is told, since nobody is bound by what nobody adopted.
pub(super) fn adopted_other(one: &Seen, language: Language) -> Option<Fault> {
    let digest = one.digest.as_deref()?;
    let adoptions = || one.said.recorded.iter().filter_map(|recorded| Some((recorded.party.as_deref()?, recorded)));
    let of_this: BTreeSet<&str> =
        adoptions().filter(|(_, recorded)| recorded.digest == digest).map(|(party, _)| party).collect();
    // What the text at hand is said to be is for the rule `digest-mismatch`.
    let others = || {
        adoptions()
            .filter(|(party, recorded)| !of_this.contains(party) && one.version.as_deref() != Some(&*recorded.version))
    };
    let parties: BTreeSet<&str> = others().map(|(party, _)| party).collect();
    if parties.is_empty() {
        return None;
    }
    let words = Words::of(language);
    let quoted = |texts: &BTreeSet<&str>| words.list(&texts.iter().map(|text| format!("`{text}`")).collect::<Vec<_>>());
    let versions: BTreeSet<&str> = others().map(|(_, recorded)| &*recorded.version).collect();
    let values = [
        ("name", &*one.name),
        ("parties", &quoted(&parties)),
        ("versions", &quoted(&versions)),
        ("version", one.version.as_deref().unwrap_or_default()),
    ];
    let message = fill(&words.check.adopted_other, &values);
    Some(Fault::of_file(&one.name, "adopted-other-text", message))
}
