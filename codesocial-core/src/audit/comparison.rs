//! Two reports on one text, an earlier and this one: what is new, what was mended, what is as it was.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::base::sort;
use crate::diagnostic::rule::Stage;
use crate::report::problem::Problem;
use crate::report::standing::Standing;
use crate::rules;

/// What has changed since an earlier report.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Comparison {
    /// The date for which the earlier report was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// The version of the document that it audited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The content digest of the document that it audited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// The level that was reached then. Absent when the document was not valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    /// Whether the content is the same as then (by its digest). Not where one of the two has no digest.
    pub same_content: bool,
    /// Whether the record is the same as then (by its digest). Not where one of the two texts has no digest.
    pub same_record: bool,
    /// What to know before the two are held against each other.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cautions: Vec<Caution>,
    /// How many listed findings and problems are new; each says so itself (`since`).
    pub new: usize,
    /// How many are as they were.
    pub unchanged: usize,
    /// How many were not asked for then.
    pub not_asked_then: usize,
    /// What the earlier report has found and this one has not, though it asked.
    pub mended: Vec<Earlier>,
    /// What the earlier report has found and this one has not asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_asked_now: Vec<Earlier>,
}

/// Why two reports may differ for another reason than their text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Caution {
    /// They are about documents with different ids.
    OtherDocument,
    /// They hold against different versions of the standard.
    OtherStandard,
    /// They were made by different tools, or versions of one.
    OtherTool,
    /// They were made for different dates.
    OtherDate,
    /// One of them does not list all that it counted.
    Incomplete,
}

impl Comparison {
    /// What can be said of the two texts, by its key in the group `handout` of the words.
    pub fn content(&self) -> &'static str {
        match (self.same_content, self.same_record) {
            (true, true) => "same-all",
            (true, false) => "same-content",
            (false, _) => "other-content",
        }
    }
}

impl Caution {
    /// Its name in the data and in files of words.
    pub fn name(self) -> &'static str {
        match self {
            Caution::OtherDocument => "other-document",
            Caution::OtherStandard => "other-standard",
            Caution::OtherTool => "other-tool",
            Caution::OtherDate => "other-date",
            Caution::Incomplete => "incomplete",
        }
    }
}

/// A finding of an earlier report.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Earlier {
    /// The rule that found it.
    pub rule: String,
    /// Its fingerprint.
    pub fingerprint: String,
    /// Where it stood, as a JSON Pointer into the document of then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// What was said, in the language of the earlier report.
    #[serde(default)]
    pub message: String,
}

/// What is read of an earlier report; the rest of it is passed over.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Report {
    standard: String,
    tool: EarlierTool,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    at: Option<String>,
    #[serde(default)]
    document: Option<EarlierDocument>,
    omitted: usize,
    level: EarlierLevel,
    findings: Vec<Earlier>,
    problems: Vec<Earlier>,
    #[serde(default)]
    unjudged: Vec<String>,
    #[serde(default)]
    select: Vec<String>,
    #[serde(default)]
    ignore: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct EarlierTool {
    name: String,
    version: String,
    rules: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct EarlierDocument {
    #[serde(default)]
    id: Option<String>,
    #[serde(default)]
    version: Option<String>,
    #[serde(default)]
    digest: Option<String>,
    #[serde(default)]
    record_digest: Option<String>,
}

#[derive(Debug, Deserialize)]
struct EarlierLevel {
    #[serde(default)]
    reached: Option<u8>,
    #[serde(default)]
    asked: Option<u8>,
}

/// What this report says of itself, as far as it matters here.
pub(crate) struct Now<'r> {
    pub(crate) id: Option<&'r str>,
    pub(crate) name: Option<&'r str>,
    pub(crate) at: Option<&'r str>,
    pub(crate) digest: Option<&'r str>,
    pub(crate) record_digest: Option<&'r str>,
    pub(crate) omitted: usize,
    pub(crate) asked: Asked<'r>,
}

/// What a report has looked for.
pub(crate) struct Asked<'r> {
    pub(crate) select: &'r [String],
    pub(crate) ignore: &'r [String],
    pub(crate) level: Option<u8>,
    pub(crate) unjudged: Vec<&'r str>,
    /// Whether the document could be read, so that the audit had something to look at.
    pub(crate) read: bool,
    /// The rules that the tool knows, in order; none where it is this one.
    pub(crate) known: Option<Vec<&'r str>>,
}

impl Asked<'_> {
    fn about(&self, name: &str) -> bool {
        let known = self
            .known
            .as_ref()
            .map_or_else(|| rules::named(name).is_some(), |known| known.binary_search(&name).is_ok());
        let at_level = rules::named(name).is_none_or(|rule| {
            rule.level.zip(self.level).is_none_or(|(level, most)| level <= most)
                && (rule.stage < Stage::Audit || self.read)
        });
        known
            && at_level
            && (self.select.is_empty() || self.select.iter().any(|one| one == name))
            && !self.ignore.iter().any(|one| one == name)
            && self.unjudged.binary_search(&name).is_err()
    }
}

/// The reports of a text that is one, or a list of them as the command writes for several files.
fn read(text: &RawValue) -> Result<Vec<Report>, serde_json::Error> {
    let json = text.get();
    if is_list(text) { serde_json::from_str(json) } else { serde_json::from_str(json).map(|report| vec![report]) }
}

fn is_list(text: &RawValue) -> bool {
    text.get().starts_with('[')
}

/// Whether a value is an earlier report, or a list of them.
pub(crate) fn check(text: &RawValue) -> Result<(), serde_json::Error> {
    read(text).map(|_| ())
}

/// The earlier report of a value that is one; of a list the one on the same document, else on a file of the same name.
pub(crate) fn earlier(text: &RawValue, now: &Now<'_>) -> Result<Option<Report>, serde_json::Error> {
    let mut reports = read(text)?;
    if !is_list(text) {
        return Ok(reports.pop());
    }
    let by_id = |report: &Report| {
        now.id.is_some() && report.document.as_ref().and_then(|document| document.id.as_deref()) == now.id
    };
    let by_name = |report: &Report| now.name.is_some() && report.name.as_deref() == now.name;
    let place = reports.iter().position(by_id).or_else(|| reports.iter().position(by_name));
    Ok(place.and_then(|place| reports.into_iter().nth(place)))
}

/// Names in their order, to be sought.
pub(crate) fn in_order<'r>(names: impl Iterator<Item = &'r str>) -> Vec<&'r str> {
    let mut names: Vec<&str> = names.collect();
    sort::by(&mut names, Ord::cmp);
    names
}

/// Holds the findings and problems of this report against an earlier one, and marks each with how it stands.
pub(crate) fn compare<'p>(
    earlier: Report,
    now: &Now<'_>,
    problems: impl Iterator<Item = &'p mut Problem>,
) -> Comparison {
    // Of equal ones those that stand last are met first.
    let mut left: HashMap<String, Vec<Earlier>> = HashMap::new();
    for finding in earlier.findings.into_iter().chain(earlier.problems) {
        left.entry(finding.fingerprint.clone()).or_default().push(finding);
    }
    let then = Asked {
        select: &earlier.select,
        ignore: &earlier.ignore,
        level: earlier.level.asked,
        unjudged: in_order(earlier.unjudged.iter().map(String::as_str)),
        read: earlier.document.is_some(),
        known: Some(in_order(earlier.tool.rules.iter().map(String::as_str))),
    };
    let (mut new, mut unchanged, mut not_asked_then) = (0, 0, 0);
    for problem in problems {
        let fingerprint = problem.fingerprint.as_deref().unwrap_or_default();
        let known = left.get_mut(fingerprint).and_then(Vec::pop).is_some();
        let (standing, count) = match (known, then.about(problem.rule)) {
            (true, _) => (Standing::Unchanged, &mut unchanged),
            (false, true) => (Standing::New, &mut new),
            (false, false) => (Standing::NotAskedThen, &mut not_asked_then),
        };
        *count += 1;
        problem.since = Some(standing);
    }
    let mut left: Vec<Earlier> = left.into_values().flatten().collect();
    sort::by(&mut left, |one, other| one.fingerprint.cmp(&other.fingerprint));
    let (mended, not_asked_now) = left.into_iter().partition(|old| now.asked.about(&old.rule));
    let document = earlier.document.as_ref();
    let id = document.and_then(|document| document.id.as_deref());
    let digest = document.and_then(|document| document.digest.as_deref());
    let digested = digest.is_some() && now.digest.is_some();
    let record = document.and_then(|document| document.record_digest.as_deref());
    let cautions = [
        (id != now.id, Caution::OtherDocument),
        (earlier.standard != crate::model::schema::STANDARD, Caution::OtherStandard),
        (
            (earlier.tool.name.as_str(), earlier.tool.version.as_str())
                != (crate::audit::audited::NAME, crate::audit::audited::VERSION),
            Caution::OtherTool,
        ),
        (earlier.at.as_deref() != now.at, Caution::OtherDate),
        (earlier.omitted + now.omitted > 0, Caution::Incomplete),
    ];
    Comparison {
        version: document.and_then(|document| document.version.clone()),
        digest: digest.map(str::to_owned),
        level: earlier.level.reached,
        same_content: digested && digest == now.digest,
        same_record: digested && record == now.record_digest,
        cautions: cautions.into_iter().filter(|(holds, _)| *holds).map(|(_, caution)| caution).collect(),
        new,
        unchanged,
        not_asked_then,
        mended,
        not_asked_now,
        at: earlier.at,
    }
}
