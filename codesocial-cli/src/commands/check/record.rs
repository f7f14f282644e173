//! What records say of versions, held against the texts of those versions.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use codesocial_core::Document;
use codesocial_core::Language;
use codesocial_core::operations::diff::ComparedSide;
use codesocial_core::source::Key;

use super::Seen;
use super::links::Fault;
use super::said::{Recorded, Said, Spot};
use crate::judging::Counted;
use crate::words::{Words, fill};

/// A document as it stands in another revision of the repository.
#[derive(Debug)]
pub(super) struct Before {
    /// Its version.
    version: String,
    /// The digests of its text and of its articles, if it was meant to stay: a draft may still change.
    text: Option<Digests>,
    /// What its record says of versions.
    recorded: Vec<Recorded>,
}

/// The digest of a text, and that of its articles where it has some.
#[derive(Debug)]
struct Digests {
    content: String,
    articles: Option<String>,
}

impl Before {
    /// What a document is and says, and the digests that it has.
    pub(super) fn of(document: &Document, side: &ComparedSide) -> Option<Before> {
        let root = document.root()?;
        let stays = !matches!(root.text(Key::Status), None | Some("draft" | "proposed"));
        let digests = || Some(Digests { content: side.digest.clone()?, articles: side.text_digest.clone() });
        let version = root.text(Key::Version)?.to_owned();
        let text = if stays { digests() } else { None };
        Some(Before { version, text, recorded: Said::of(document).recorded })
    }

    /// Whether an entry of its record is about itself, and wrong: whoever mends that rewrites nothing.
    fn contradicts(&self, recorded: &Recorded) -> bool {
        let text = self.text.as_ref().filter(|_| recorded.version == self.version);
        text.is_some_and(|text| text.content != recorded.digest)
    }
}

/// Where the record says otherwise of versions than the base does: by their texts, or by what was recorded there. Of the version at
/// hand the rule `digest-mismatch` tells its digests.
pub(super) fn faults(one: &Seen, before: &Before, base: &str, language: Language) -> Vec<Fault> {
    let mut faults = digests(one, before, base, language);
    faults.extend(adoptions(one, before, base, language, &faults));
    faults
}

/// The digests of versions other than the one at hand that are not those which the base has or records.
fn digests(one: &Seen, before: &Before, base: &str, language: Language) -> Vec<Fault> {
    let words = &Words::of(language).check;
    let mut known: HashMap<&str, Vec<&Recorded>> = HashMap::new();
    for recorded in &before.recorded {
        known.entry(&recorded.version).or_default().push(recorded);
    }
    let mut faults = Vec::new();
    for recorded in one.said.recorded.iter().filter(|recorded| one.version.as_deref() != Some(&*recorded.version)) {
        let mut hold =
            |found: &str, spot: &Spot, of_text: Option<&str>, of_record: [Option<&str>; 2], words: [&str; 2]| {
                let [first, same] = of_record;
                let (expected, template) = match (of_text, first) {
                    (Some(text), _) if text != found => (text, words[0]),
                    (None, Some(first)) if same.is_none() => (first, words[1]),
                    _ => return,
                };
                let values =
                    [("version", &*recorded.version), ("found", found), ("base", base), ("expected", expected)];
                let fault = Fault::of_file(&one.name, "recorded-digest-differs", fill(template, &values));
                let key = recorded.party.clone().unwrap_or_default();
                faults.push(Fault { key, spot: Some(spot.clone()), ..fault });
            };
        let of_version = before.text.as_ref().filter(|_| recorded.version == before.version);
        // What a draft was when it was adopted is known by the record alone.
        let entries = known.get(&*recorded.version).map(Vec::as_slice).unwrap_or_default();
        let all = || entries.iter().map(|entry| &*entry.digest);
        let of_record = [all().next(), all().find(|digest| *digest == recorded.digest)];
        let text = of_version.map(|text| &*text.content);
        hold(&recorded.digest, &recorded.spot, text, of_record, [&words.recorded, &words.recorded_there]);
        let Some((found, spot)) = &recorded.text_digest else { continue };
        let all = || entries.iter().filter_map(|entry| Some(&*entry.text_digest.as_ref()?.0));
        let of_record = [all().next(), all().find(|digest| digest == found)];
        let articles = of_version.and_then(|text| text.articles.as_deref());
        hold(found, spot, articles, of_record, [&words.recorded_articles, &words.recorded_articles_there]);
    }
    faults
}

/// The adoptions that the base records and the text at hand records otherwise, or no more: what was adopted is a fact, and who adopted
/// a text adopts a changed one again.
fn adoptions(one: &Seen, before: &Before, base: &str, language: Language, told: &[Fault]) -> Vec<Fault> {
    type Act<'r> = (&'r str, &'r str, &'r str);
    fn acts(recorded: &[Recorded]) -> impl Iterator<Item = (Act<'_>, &Recorded)> {
        recorded.iter().filter_map(|entry| Some(((entry.party.as_deref()?, &*entry.version, &*entry.digest), entry)))
    }
    let there: HashSet<Act<'_>> = acts(&before.recorded).map(|(act, _)| act).collect();
    let here: HashSet<Act<'_>> = acts(&one.said.recorded).map(|(act, _)| act).collect();
    // What is new here: by the text that it is about, how often, for a party may have another id now; and by the party.
    let mut of_text: HashMap<(&str, &str), usize> = HashMap::new();
    let mut of_party: HashMap<&str, Vec<&Recorded>> = HashMap::new();
    for ((party, version, digest), entry) in acts(&one.said.recorded).filter(|(act, _)| !there.contains(act)) {
        *of_text.entry((version, digest)).or_default() += 1;
        of_party.entry(party).or_default().push(entry);
    }
    let words = Words::of(language);
    let fault = |rule: &str, template: &str, parties: &str, version: &str| {
        let message = fill(template, &[("base", base), ("parties", parties), ("version", version)]);
        let meant = fill(&words.check.on_purpose, &[("rule", rule)]);
        Fault { key: format!("{parties} {version}"), ..Fault::of_file(&one.name, rule, words.beside(&message, &meant)) }
    };
    let (mut faults, mut gone) = (Vec::new(), BTreeMap::<&str, Counted>::new());
    for ((party, version, digest), entry) in acts(&before.recorded).filter(|(act, _)| !here.contains(act)) {
        if before.contradicts(entry) {
            continue;
        }
        if let Some(count) = of_text.get_mut(&(version, digest)).filter(|count| **count > 0) {
            *count -= 1;
            continue;
        }
        let others = of_party.get(party).map(Vec::as_slice).unwrap_or_default();
        let same = |other: &&&Recorded| other.version == version || other.digest == digest;
        match others.iter().find(same) {
            // It is told already that its digest is not the one of the version.
            Some(other) if told.iter().any(|fault| fault.spot.as_ref().is_some_and(|spot| *spot == other.spot)) => {}
            Some(other) => {
                let rewritten =
                    fault("adoption-rewritten", &words.check.adoption_rewritten, &format!("`{party}`"), version);
                faults.push(Fault { spot: Some(other.spot.clone()), ..rewritten });
            }
            None => gone.entry(version).or_default().add(party.to_owned()),
        }
    }
    for (version, parties) in gone {
        let parties = parties.names(words, language);
        faults.push(fault("adoption-removed", &words.check.adoption_removed, &parties, version));
    }
    faults
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
