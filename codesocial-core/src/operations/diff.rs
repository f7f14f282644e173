//! `diff`: what changed between two versions of a code, and what does it do to what was promised?

use crate::tree::key::Key;
use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::analysis::context::Code;
pub use crate::compare::comparison::{ComparedSide, DiffReport as Output, VersionStep};
use crate::compare::digests;
use crate::compare::kinds;
use crate::compare::pairing::Pairing;
use crate::compare::report::Half;
use crate::compare::step::{AdoptAgain, Step};
use crate::compare::{Found, changes, patch, report, step};
use crate::diagnostic::finding::Finding;
use crate::diagnostic::rule::Stage;
use crate::messages::Language;
use crate::operations::input::{DocumentInput, Options, input};
use crate::operations::judgement::{Judgement, judge};
use crate::operations::operation::Operation;
use crate::report::call_error::CallError;
use crate::report::problem::{Problem, Reporter};
use crate::rules::integrity::{id_with_other_meaning, version_step_too_small};
use crate::tree::node::Node;
use crate::tree::origin::Written;
use crate::tree::pointers::Pointers;
use crate::views::comparison::{markdown, version_line};

/// Compares two versions of a code as their meaning changes: by identity, never by position.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Diff;

input! {
    /// What `diff` takes.
    #[derive(Default)]
    documents {
        /// The document before.
        before: DocumentInput,
        /// The document after.
        after: DocumentInput,
    }
    others {
        /// The language of the words and the limits; of each effect, at most `limits.problems` changes are listed.
        #[serde(default)]
        options: Options,
        /// Whether to give the difference as a JSON Patch too.
        #[serde(default)]
        patch: bool,
        /// Whether to give the difference as a page of Markdown too.
        #[serde(default)]
        markdown: bool,
    }
}

impl Operation for Diff {
    const NAME: &'static str = "diff";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        judge(&input.before, &input.options, Stage::Structure, |before| {
            judge(&input.after, &input.options, Stage::Structure, |after| compare(input, before, after))
        })?
    }
}

fn side(document: &DocumentInput, judgement: &Judgement<'_>, digest: Option<String>) -> ComparedSide {
    let text_digest = judgement.code.as_ref().and_then(Code::text_digest);
    let name = document.name.clone();
    ComparedSide { name, format: judgement.format, digest, text_digest, problems: judgement.problems.clone() }
}

/// A document that can be compared.
fn root<'a>(judgement: &Judgement<'a>) -> Option<Node<'a>> {
    judgement.code.as_ref().map(|code| code.root).filter(|root| root.is_object())
}

fn compare(input: &Input, before: Judgement<'_>, after: Judgement<'_>) -> Output {
    let language = after.language;
    let roots = [root(&before), root(&after)];
    let sound = [before.read_soundly(), after.read_soundly()];
    let pairing = roots[0].zip(roots[1]).map(|(old, new)| Pairing::of(old, new));
    let [digest, new_digest] = match (roots, &pairing) {
        ([Some(old), Some(new)], Some(pairing)) => digests::of_both(old, new, pairing).map(Some),
        _ => roots.map(|root| root.map(crate::analysis::digest::of_content)),
    };
    let of_sound = |digest: Option<String>, sound: bool| digest.filter(|_| sound);
    let mut output = Output {
        standard: crate::model::schema::STANDARD,
        before: side(&input.before, &before, of_sound(digest, sound[0])),
        after: side(&input.after, &after, of_sound(new_digest, sound[1])),
        compared: false,
        same: false,
        effects: BTreeMap::new(),
        changes: Vec::new(),
        omitted: 0,
        problems: Vec::new(),
        version: None,
        adopt_again: None,
        adopters: Vec::new(),
        patch: None,
        markdown: None,
        language,
    };
    let (Some(pairing), Some(old), Some(new)) = (pairing, &before.code, &after.code) else { return output };
    let found = &mut changes(old.root, new.root, &pairing);
    let more = report::entrenched(found, old.root);
    found.extend(more);
    let (one, other) = (Half::new(old, before.text, found), Half::new(new, after.text, found));
    let most = input.options.limits.capped().problems as usize;
    (output.changes, output.omitted) = report::report(found, &one, &other, language, most);
    output.effects = report::counts(found);
    output.compared = true;
    output.same = found.is_empty();
    let (called_for, again) = report::called_for(found);
    let versions = (old.root.text(Key::Version), new.root.text(Key::Version));
    let made = versions.0.zip(versions.1).and_then(|(one, other)| step::made(one, other));
    let draft = old.root.text(Key::Status) == Some("draft");
    output.version = Some(VersionStep {
        draft,
        before: versions.0.map(str::to_owned),
        after: versions.1.map(str::to_owned),
        made,
        called_for,
        too_small: !draft && made.unwrap_or(Step::None) < called_for.least,
    });
    output.problems = problems(found, &output.version, new, after.text, language, most);
    output.adopt_again = Some(again);
    if again != AdoptAgain::No {
        output.adopters = adopters([old.root, new.root], &output.before.digest, &output.after.digest);
    }
    if input.patch && sound == [true; 2] {
        output.patch = Some(patch::patch(old.root, new.root, &pairing));
    }
    if input.markdown {
        output.markdown = Some(markdown(&output, language));
    }
    output
}

/// What is wrong with the way from one version to the other, at most so many of each rule.
fn problems(
    found: &[Found<'_>],
    version: &Option<VersionStep>,
    after: &Code<'_>,
    text: Option<Written<'_>>,
    language: Language,
    most: usize,
) -> Vec<Problem> {
    let mut findings: Vec<Finding<'_>> = Vec::new();
    let mut told = BTreeSet::new();
    let replaced = found.iter().filter(|one| kinds::MEANING_REPLACED.has(one.change));
    for value in replaced.filter_map(|one| one.after) {
        let up = std::iter::successors(Some(value), |node| node.parent());
        let Some(id) = up.take_while(|node| node.parent().is_some()).find_map(|node| node.get(Key::Id)) else {
            continue;
        };
        // Several texts of one element are one problem.
        if findings.len() < most && told.insert(id.index()) {
            let name = id.as_str().unwrap_or_default();
            findings.push(Finding::new(&id_with_other_meaning::RULE, id).with("id", name).related(value));
        }
    }
    if let Some(version) = version.as_ref().filter(|version| version.too_small) {
        let or_none = |text: &Option<String>| text.clone().unwrap_or_else(|| "–".to_owned());
        let place = after.root.get(Key::Version).unwrap_or(after.root);
        let finding = Finding::new(&version_step_too_small::RULE, place).with("found", or_none(&version.after));
        findings.push(finding.with("before", or_none(&version.before)));
    }
    let lines = text.filter(|_| !findings.is_empty()).map(Written::places);
    let reporter = Reporter {
        root: Some(after.root),
        lines,
        language,
        pointers: Pointers::default(),
        fingerprints: false,
        articles: Default::default(),
    };
    reporter.problems(&findings)
}

impl Output {
    /// Whether nothing has to be adopted again, since what was before was a draft, and nobody is recorded as having adopted it.
    pub fn nothing_was_adopted(&self) -> bool {
        self.adopters.is_empty() && self.version.as_ref().is_some_and(|version| version.draft)
    }

    /// The step of the version in words: what was made of it, and what the changes call for.
    pub fn version_in_words(&self) -> Option<String> {
        self.version.as_ref().map(|version| version_line(version, self.language))
    }
}

/// The parties of which a record says that they adopted the text before, and none that they adopted the one after.
fn adopters(roots: [Node<'_>; 2], before: &Option<String>, after: &Option<String>) -> Vec<String> {
    let adopted = |digest: &Option<String>| -> Vec<String> {
        let Some(digest) = digest.as_deref() else { return Vec::new() };
        let all = roots.iter().filter_map(|root| root.at("/record/adoptions")).flat_map(Node::items);
        let of_digest = all.filter(|adoption| adoption.text(Key::Digest) == Some(digest));
        of_digest.filter_map(|adoption| adoption.text(Key::Party).map(str::to_owned)).collect()
    };
    let mut known: HashSet<String> = adopted(after).into_iter().collect();
    adopted(before).into_iter().filter(|party| known.insert(party.clone())).collect()
}
