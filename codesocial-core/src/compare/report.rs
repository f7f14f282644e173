//! A difference as it is reported: changes with their places on both sides, their facts and their words.

use crate::tree::key::Key;
use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::analysis::context::Code;
use crate::analysis::dimensions::Dimension;
use crate::analysis::texts::in_language;
use crate::compare::facts::{Concerned, Names, element_of};
use crate::compare::kind::Effect;
use crate::compare::stated::{Alone, Stated};
use crate::compare::texts::article_words;
use crate::compare::uses::Uses;
use crate::compare::values::Said;
use crate::compare::walk::speaks;
use crate::compare::words::Piece;
use crate::compare::{Found, kinds, step, unknown, words};
use crate::diagnostic::finding::Datum;
use crate::messages::{Language, Page, small, tell};
use crate::model::part::Part;
use crate::tree::node::Node;
use crate::tree::origin::{Places, Written};
use crate::tree::pointers::Pointers;
use crate::tree::span::Range;

/// A change between two versions of a document. Programs go by `kind`, `effect`, the places and `data`, which are
/// stable; `message` is for people and may change its wording.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangeReport {
    /// The kind of change: its name.
    pub kind: &'static str,
    /// What it does to what is promised.
    pub effect: Effect,
    /// The id of the element in which it stands, if one has an id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub element: Option<String>,
    /// Whether only the text changed, or only its meaning: an article that no changed element names, or an element of which no
    /// article changed. Absent where both did, and where no article says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alone: Option<Alone>,
    /// Whom it concerns: of many, the first hundred.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub concerned: Vec<Concerned>,
    /// Whether it concerns more than are listed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub concerns_more: bool,
    /// The ids of the elements whose texts use a term that changed: of many, the first hundred.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reaches: Vec<String>,
    /// Where it stood before; absent for what is new.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<ChangePlace>,
    /// Where it stands after; absent for what is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<ChangePlace>,
    /// The language of the text that was compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// A text compared by word.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<Piece>,
    /// The facts of the message, by name.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub data: Map<String, Value>,
    /// What changed, in one sentence.
    pub message: String,
}

/// A place on one side of a comparison.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangePlace {
    /// The value, as a JSON Pointer (RFC 6901).
    pub pointer: String,
    /// Where it stands in the text. Absent when the document was given as a value, without a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<Range>,
}

/// One side of a comparison.
pub(crate) struct Half<'a> {
    root: Node<'a>,
    language: &'a str,
    /// The texts in which terms are looked for; none where no definition changed.
    uses: Uses<'a>,
    names: Names<'a>,
    lines: Option<Places<'a>>,
    pointers: Pointers,
}

impl<'a> Half<'a> {
    /// A document, its text where a person wrote one, and what was found in it.
    pub(crate) fn new(code: &'a Code<'_>, text: Option<Written<'a>>, found: &[Found<'_>]) -> Half<'a> {
        Half {
            root: code.root,
            language: code.language().unwrap_or_default(),
            uses: if found.iter().any(defines) { Uses::of(code.written()) } else { Uses::default() },
            names: Names::of(code),
            lines: text.map(Written::places),
            pointers: Pointers::default(),
        }
    }

    fn place(&self, node: Node<'_>) -> ChangePlace {
        let range = self.lines.as_ref().and_then(|lines| lines.range(node.span()));
        ChangePlace { pointer: self.pointers.of(node), range }
    }
}

/// How many elements that a term reaches are named.
const REACHED: usize = 100;

/// Puts the changes into words; of each effect at most so many, the rest is counted.
pub(crate) fn report<'a>(
    found: &[Found<'a>],
    before: &Half<'a>,
    after: &Half<'a>,
    language: Language,
    most: usize,
) -> (Vec<ChangeReport>, usize) {
    let stated = Stated::of(found, [before.root, after.root], after.names.index());
    let mut listed: BTreeMap<Effect, usize> = BTreeMap::new();
    let mut reports = Vec::new();
    for one in found {
        let count = listed.entry(one.effect).or_default();
        *count += 1;
        if *count <= most {
            reports.push(told(one, before, after, &stated, language));
        }
    }
    let omitted = found.len() - reports.len();
    (reports, omitted)
}

/// The changes that touch what the text before protects against amendments: each element once.
pub(crate) fn entrenched<'a>(found: &[Found<'a>], before: Node<'a>) -> Vec<Found<'a>> {
    let protected: std::collections::BTreeSet<&str> = before
        .at("/governance/amendment/entrenched")
        .into_iter()
        .flat_map(Node::items)
        .filter_map(Node::as_str)
        .collect();
    let mut told = std::collections::BTreeSet::new();
    let mut more = Vec::new();
    for one in found.iter().filter(|_| !protected.is_empty()) {
        if matches!(one.effect, Effect::Editorial | Effect::Record) {
            continue;
        }
        let Some(element) = one.before.and_then(element_of) else { continue };
        if element.text(Key::Id).is_some_and(|id| protected.contains(id) && told.insert(id)) {
            more.push(Found {
                change: kinds::ENTRENCHED_CLAUSE_TOUCHED.alone(),
                effect: kinds::ENTRENCHED_CLAUSE_TOUCHED.alone().effect,
                before: Some(element),
                after: one.after.and_then(element_of),
                ..*one
            });
        }
    }
    more
}

fn told<'a>(
    found: &Found<'a>,
    before: &Half<'a>,
    after: &Half<'a>,
    stated: &Stated<'a>,
    language: Language,
) -> ChangeReport {
    let (holder_before, holder_after) = found.holders;
    let old = found.before.or(holder_before).and_then(element_of);
    let new = found.after.or(holder_after).and_then(element_of);
    let element = new.or(old).and_then(|element| element.text(Key::Id));
    let mut concerned = Vec::new();
    let all_before = old.is_none_or(|old| before.names.concerned(old, &mut concerned));
    let all_after = new.is_none_or(|new| after.names.concerned(new, &mut concerned));
    // The name of what is around a list's item or a key; of the whole document where nothing has one.
    let around_after =
        found.after.map_or(holder_after, |node| if holder_after.is_some() { holder_after } else { node.parent() });
    let around_before =
        found.before.map_or(holder_before, |node| if holder_before.is_some() { holder_before } else { node.parent() });
    let name = match (around_after.and_then(element_of), around_before.and_then(element_of)) {
        (Some(element), _) => after.names.known_as(element),
        (None, Some(element)) => before.names.known_as(element),
        (None, None) => after.names.known_as(after.root),
    };
    // Where it is the ids that changed, they are what is to be told, not whose they are.
    let ids = matches!(found.change.name, "id-renamed" | "reference-followed");
    let said = |node: Node<'a>, names: &Names<'a>| {
        node.as_str().filter(|_| ids).map_or_else(|| names.said(node), str::to_owned)
    };
    let said_before = found.before.map(|node| said(node, &before.names));
    let said_after = found.after.map(|node| said(node, &after.names));
    let dimension = around_after.or(around_before).or(found.after).or(found.before).and_then(dimension_of);
    let mut data: Vec<(&'static str, Datum)> = vec![("name", name.into()), ("key", found.key.into())];
    data.push(("item", said_after.clone().or(said_before.clone()).unwrap_or_default().into()));
    data.push(("before", said_before.unwrap_or_else(|| "–".to_owned()).into()));
    data.push(("after", said_after.unwrap_or_else(|| "–".to_owned()).into()));
    if let Some(dimension) = dimension {
        data.push(("dimension", Datum::WordOf("dimensions", dimension.name())));
    }
    let matter = matter_of(found);
    data.extend(matter.and_then(|matter| Some(("matter", matter.text(Key::Act)?.into()))));
    let mut meant = String::new();
    if kinds::VALUE_UNKNOWN.has(found.change) {
        let unknown = |node: Node<'a>| node.unsound_within().next();
        let value = found.after.and_then(unknown).map(|value| (value, &after.names));
        let value = value.or_else(|| Some((found.before.and_then(unknown)?, &before.names)));
        if let Some((value, names)) = value {
            data.push(("unknown", names.said(value).into()));
            if let Some(suggestion) = unknown::meant(found, value) {
                meant = tell(language.word("calls", "did-you-mean"), &[("name", suggestion.clone().into())], language);
                data.push(("suggestion", suggestion.into()));
            }
        }
    }
    let compared = compared(found);
    let variant = match (found.before, found.after) {
        (None, _) => Some("added"),
        (_, None) => Some("removed"),
        _ if kinds::ELEMENT_MOVED.has(found.change) => moved(found, after, &mut data),
        _ => None,
    };
    // The facts stay as they are written, so that they are the same in every language; the message says them in words.
    let mut worded = data.clone();
    for (node, names, name) in [(found.before, &before.names, "before"), (found.after, &after.names, "after")] {
        if let Some(said) = node.and_then(|node| Said { names, language }.at(node, found.part)) {
            // The item is the one that came, else the one that went.
            let item = name == "after" || found.after.is_none();
            for (_, datum) in worded.iter_mut().filter(|(key, _)| *key == name || *key == "item" && item) {
                *datum = said.clone().into();
            }
        }
    }
    if let Some((_, act)) = worded.iter_mut().find(|(name, _)| *name == "matter") {
        let names = if found.holders.1.is_some() { &after.names } else { &before.names };
        let said = matter.and_then(|matter| Said { names, language }.at(matter, Some(Part::Matter)));
        *act = said.map_or_else(|| act.clone(), Datum::from);
    }
    if let Some((_, key)) = worded.iter_mut().find(|(name, _)| *name == "key") {
        // Of an amount it matters what it limits.
        let limit =
            found.holders.1.or(found.holders.0).filter(|_| found.part == Some(Part::Amount) && matter.is_some());
        let limit = limit.and_then(Node::key).and_then(Node::as_str);
        let (part, name) = limit.map_or((found.part, found.key), |limit| (Some(Part::Matter), limit));
        let shown = crate::messages::model::key_title(part, name, language);
        *key = shown.map_or_else(|| format!("`{}`", found.key), small).into();
    }
    let message = Page::of_change(found.change.name, language).line("message", variant);
    let message = tell(message, &worded, language) + &meant;
    let json = |(name, datum): (&'static str, Datum)| {
        let value = match datum {
            Datum::Text(text) => text,
            Datum::WordOf(_, word) => word.to_owned(),
            _ => String::new(),
        };
        (name.to_owned(), Value::from(value))
    };
    ChangeReport {
        kind: found.change.name,
        effect: found.effect,
        element: element.map(str::to_owned),
        alone: stated.alone(found),
        concerned,
        concerns_more: !(all_before && all_after),
        reaches: reaches(found, after),
        before: found.before.map(|node| before.place(node)),
        after: found.after.map(|node| after.place(node)),
        language: found.language.map(str::to_owned),
        words: compared,
        data: data.into_iter().map(json).collect(),
        message,
    }
}

/// The matter, of which something changed that says how far a power reaches.
fn matter_of<'a>(found: &Found<'a>) -> Option<Node<'a>> {
    let holder = found.holders.1.or(found.holders.0).filter(|_| kinds::POWER_REACH.has(found.change))?;
    std::iter::successors(Some(holder), |node| node.parent()).take(2).find(|node| node.get(Key::Act).is_some())
}

/// The words of a text before and after, or of an article that was split into sentences, or is no more.
fn compared(found: &Found<'_>) -> Vec<Piece> {
    let (Some(before), Some(after)) = (found.before, found.after) else { return Vec::new() };
    if let (Some(one), Some(other), Some(_)) = (before.as_str(), after.as_str(), found.language) {
        return words::compare(one, other);
    }
    if !(kinds::ARTICLE_REWORDED.has(found.change) && found.key == "content") {
        return Vec::new();
    }
    let (Some(ones), Some(others)) = (article_words(before), article_words(after)) else { return Vec::new() };
    let mut pairs = others.iter().filter_map(|(language, other)| {
        let (_, one) = ones.iter().find(|(known, one)| known == language && one != other)?;
        Some(words::compare(one, other))
    });
    pairs.next().unwrap_or_default()
}

/// The dimension that an element left for another, and whether it was the last that this one said.
fn moved(found: &Found<'_>, after: &Half<'_>, data: &mut Vec<(&'static str, Datum)>) -> Option<&'static str> {
    let (from, to) = (dimension_of(found.before?)?, dimension_of(found.after?)?);
    if from == to {
        return None;
    }
    data.retain(|(name, _)| *name != "dimension");
    data.extend([
        ("from", Datum::WordOf("dimensions", from.name())),
        ("dimension", Datum::WordOf("dimensions", to.name())),
    ]);
    let left = after.root.get(Key::Dimensions).and_then(|dimensions| dimensions.get(from));
    Some(if left.is_some_and(speaks) { "dimension" } else { "last" })
}

/// The dimension in which a value stands.
fn dimension_of(node: Node<'_>) -> Option<Key> {
    let up = std::iter::successors(Some(node), |node| node.parent());
    let inner = up.filter(|node| node.parent().and_then(Node::key).and_then(Node::known_key) == Some(Key::Dimensions));
    let key = inner.last()?.key()?.known_key()?;
    Dimension::KEYS.contains(&key).then_some(key)
}

/// Whether a change is one of a definition.
fn defines(found: &Found<'_>) -> bool {
    let kinds = ["definition-changed", "definition-removed", "definition-added"];
    kinds.contains(&found.change.name) || (found.change.name == "meaning-replaced" && found.part == Some(Part::Term))
}

/// The elements whose texts use a term of which the definition changed or is gone.
fn reaches(found: &Found<'_>, after: &Half<'_>) -> Vec<String> {
    if !defines(found) {
        return Vec::new();
    }
    let Some(term) = found.after.or(found.before).and_then(element_of) else { return Vec::new() };
    let language = after.language;
    let term_id = term.text(Key::Id);
    let said = term.get(Key::Term).and_then(|term| in_language(term, &[language])).unwrap_or_default();
    after.uses.elements_with(said, term_id, REACHED)
}

/// How many changes there are of each effect.
pub(crate) fn counts(found: &[Found<'_>]) -> BTreeMap<&'static str, usize> {
    let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
    for one in found {
        *counts.entry(one.effect.name()).or_default() += 1;
    }
    counts
}

/// What the changes call for together.
pub(crate) fn called_for(found: &[Found<'_>]) -> (step::CalledFor, step::AdoptAgain) {
    let effects = || found.iter().map(|one| one.effect);
    (step::called_for(effects()), step::adopt_again(effects()))
}
