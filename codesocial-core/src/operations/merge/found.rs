//! From two documents to the merged one, held against the rules before it is given.

use crate::tree::key::Key;
use std::collections::{HashMap, HashSet};

use serde_json::value::RawValue;

use crate::base::sort;
use crate::diagnostic::rule::Stage;
use crate::edit::wanted::Side;
use crate::edit::write::{Pages, written};
use crate::merge::Merger;
use crate::merge::conflict::{Clash, Kind, Said, pointer};
use crate::merge::marks::marked;
use crate::merge::places::Places;
use crate::operations::input;
use crate::operations::input::DocumentInput;
use crate::operations::judgement::judge;
use crate::operations::merge::{Conflict, Of, Options, Output, Preferred, remarks};
use crate::report::call_error::CallError;
use crate::tree::canonical;
use crate::tree::format::Format;
use crate::tree::node::{Node, Tree};
use crate::tree::pointers::Pointers;

/// So many times elements come back that a reference needs; what comes back may itself refer to others.
const ROUNDS: usize = 8;

pub(super) fn merge(pages: Pages<'_>, options: &Options, output: &mut Output) -> Result<(), CallError> {
    let prefer = options.prefer.map(|side| match side {
        Preferred::Ours => Side::Ours,
        Preferred::Theirs => Side::Theirs,
    });
    let mut merger = Merger::new(pages, prefer);
    let mut text = None;
    let mut broken = Vec::new();
    let mut last = None;
    for _ in 0..ROUNDS {
        let wanted = if pages.ours.text == pages.base.text && pages.ours.format == pages.theirs.format {
            None
        } else {
            Some(merger.run())
        };
        text = match &wanted {
            Some(wanted) => written(pages, wanted),
            None => Some(pages.theirs.text.to_owned()),
        };
        let Some(found) = text.as_deref() else { break };
        broken = crate::operations::merge::found::broken(found, pages, &merger);
        let before = merger.restored.len();
        let unchanged = wanted.is_none();
        last = wanted;
        merger.restored.extend(broken.iter().filter(|broken| broken.renamed.is_none()).map(|broken| broken.id.clone()));
        if merger.restored.len() == before || unchanged {
            break;
        }
    }
    let Some(text) = text else {
        output.message = Some(output.language.word("writing", "merged").to_owned());
        return Ok(());
    };
    let text = redirected(text, pages.ours.format, &broken);
    let (text, left_out) = match &last {
        Some(wanted) => remarks::kept(pages, &merger, wanted, text, output.language),
        // What one side left alone is the other.
        None => (text, Vec::new()),
    };
    output.left_out = left_out;
    let Some(tree) = Tree::of_text(&text, pages.ours.format) else { return Ok(()) };
    let Some(root) = tree.root() else { return Ok(()) };
    let places = Places::of(root);
    let mut clashes = std::mem::take(&mut merger.clashes);
    clashes.extend(references(&merger, &places, &broken));
    output.conflicts = clashes.iter().map(|clash| conflict(clash, &places, output)).collect();
    let mut ordered: Vec<usize> = (0..clashes.len()).collect();
    let place = |number: &usize| {
        let pointer = output.conflicts.get(*number).map(|conflict| conflict.pointer.as_str());
        pointer.map_or(0, |pointer| places.nearest(pointer).index())
    };
    sort::by_key(&mut ordered, place);
    output.woven = merger.woven.iter().map(|path| pointer(path)).collect();
    let open = output.conflicts.iter().any(|conflict| !conflict.settled);
    if open {
        output.marked = marked(pages, &text, &places, &clashes, &output.conflicts, output.language);
    }
    let mut conflicts: Vec<Option<Conflict>> = std::mem::take(&mut output.conflicts).into_iter().map(Some).collect();
    output.conflicts = ordered.iter().filter_map(|number| conflicts.get_mut(*number).and_then(Option::take)).collect();
    // What is judged takes many times its bytes.
    drop((clashes, conflicts, merger, last));
    judged(&text, options, output)?;
    output.merged = Some(text);
    Ok(())
}

/// Holds the merged document against the rules.
fn judged(text: &str, options: &Options, output: &mut Output) -> Result<(), CallError> {
    let document = DocumentInput { format: Some(output.format), ..DocumentInput::from_text(text) };
    let language = Some(output.language.tag().to_owned());
    let options = input::Options { language, limits: options.limits, ..input::Options::default() };
    judge(&document, &options, Stage::Integrity, |judgement| {
        output.valid = judgement.valid();
        output.counts = Some(judgement.counts);
        output.problems = judgement.problems;
    })
}

/// A reference of the merged document to an element that one side removed or renamed.
struct Broken {
    id: String,
    /// The other name of the element, if a side gave it one.
    renamed: Option<String>,
    /// The place of the reference in the merged text.
    span: std::ops::Range<usize>,
    pointer: String,
}

/// The references that were whole on their side and are broken in the merged text.
fn broken(text: &str, pages: Pages<'_>, merger: &Merger<'_>) -> Vec<Broken> {
    let Some(tree) = Tree::of_text(text, pages.ours.format) else { return Vec::new() };
    let Some(root) = tree.root() else { return Vec::new() };
    let dangling = dangling(root);
    if dangling.is_empty() {
        return Vec::new();
    }
    let ids = Places::of(root);
    let already: HashSet<String> = [pages.ours.root, pages.theirs.root]
        .into_iter()
        .flat_map(crate::operations::merge::found::dangling)
        .map(|(_, id)| id)
        .collect();
    let pointers = Pointers::default();
    let broken = dangling.into_iter().filter(|(_, id)| !already.contains(id)).filter_map(|(node, id)| {
        let sides = [Side::Ours, Side::Theirs, Side::Base];
        sides.into_iter().find_map(|side| merger.element(side, &id))?;
        let renamed = merger.renamed(&id).into_iter().find(|name| ids.element(name).is_some());
        Some(Broken { id, renamed, span: node.span().range(), pointer: pointers.of(node) })
    });
    broken.collect()
}

/// The references of a document that name nothing in it.
fn dangling(root: Node<'_>) -> Vec<(Node<'_>, String)> {
    let mut findings = crate::diagnostic::finding::Findings::new(0, crate::diagnostic::finding::Selection::default());
    let code = crate::analysis::context::Code::new(root, crate::structure::check(root, &mut findings), None);
    let lost = code.references().filter(|(_, target)| target.is_none());
    lost.filter_map(|(reference, _)| Some((reference.node, code.own_id(reference.node.as_str()?)?.to_owned())))
        .collect()
}

/// The text in which references to an element follow its new name.
fn redirected(text: String, format: Format, broken: &[Broken]) -> String {
    let mut renamed: Vec<(usize, &str, &str)> = Vec::new();
    for broken in broken {
        // Before the id may stand an address, in which the same letters may occur.
        if let Some(name) = &broken.renamed
            && let Some(at) = text.get(broken.span.clone()).and_then(|written| written.rfind(&broken.id))
        {
            renamed.push((broken.span.start + at, &broken.id, name));
        }
    }
    sort::by(&mut renamed, Ord::cmp);
    let mut redirected = String::with_capacity(text.len());
    let mut at = 0;
    for (start, id, name) in renamed {
        // What an alias repeats stands once in the text.
        let Some(before) = text.get(at..start) else { continue };
        redirected.push_str(before);
        redirected.push_str(name);
        at = start + id.len();
    }
    redirected.push_str(text.get(at..).unwrap_or_default());
    if Tree::of_text(&redirected, format).is_some() { redirected } else { text }
}

/// The conflicts about references: one an element, with all the places that name it.
fn references<'a>(merger: &Merger<'a>, places: &Places<'_>, broken: &[Broken]) -> Vec<Clash<'a>> {
    let pointers = Pointers::default();
    let mut redirected: HashMap<&str, Vec<String>> = HashMap::new();
    for broken in broken {
        redirected.entry(&broken.id).or_default().push(broken.pointer.clone());
    }
    let naming = if merger.restored.is_empty() { HashMap::new() } else { naming(places.root(), &merger.restored) };
    let mut clashes = Vec::new();
    let mut names: Vec<(String, Option<String>)> = merger.restored.iter().map(|id| (id.clone(), None)).collect();
    names.extend(
        broken
            .iter()
            .filter(|broken| broken.renamed.is_some())
            .map(|broken| (broken.id.clone(), broken.renamed.clone())),
    );
    sort::by(&mut names, Ord::cmp);
    names.dedup();
    for (id, renamed) in names {
        let name = renamed.as_deref().unwrap_or(&id);
        let Some(element) = places.element(name) else { continue };
        let said = |side| {
            merger
                .element(side, &id)
                .or_else(|| merger.element(side, name).filter(|_| renamed.is_some()))
                .map(Said::Value)
        };
        let references = if renamed.is_some() { redirected.get(id.as_str()) } else { naming.get(&id) };
        let references = references.cloned().unwrap_or_default();
        let (ours, theirs) = (said(Side::Ours), said(Side::Theirs));
        let taken = if ours.is_none() || renamed.is_some() && merger.element(Side::Ours, &id).is_some() {
            Side::Theirs
        } else {
            Side::Ours
        };
        let path = crate::merge::conflict::path(element, &pointers);
        clashes.push(Clash {
            kind: Kind::ReferenceBroken,
            path,
            base: said(Side::Base),
            ours,
            theirs,
            taken,
            settled: false,
            references,
        });
    }
    clashes
}

/// The places of the references to some elements.
fn naming(root: Node<'_>, ids: &HashSet<String>) -> HashMap<String, Vec<String>> {
    let pointers = Pointers::default();
    let mut findings = crate::diagnostic::finding::Findings::new(0, crate::diagnostic::finding::Selection::default());
    let code = crate::analysis::context::Code::new(root, crate::structure::check(root, &mut findings), None);
    let mut naming: HashMap<String, Vec<String>> = HashMap::new();
    for (reference, _) in code.references() {
        let named = reference.node.as_str().and_then(|text| code.own_id(text));
        if let Some(id) = named.filter(|id| ids.contains(*id)) {
            naming.entry(id.to_owned()).or_default().push(pointers.of(reference.node));
        }
    }
    naming
}

fn conflict(clash: &Clash<'_>, places: &Places<'_>, output: &Output) -> Conflict {
    let pointer = clash.pointer();
    let mut ids = Vec::new();
    let mut here = Some(places.nearest(&pointer));
    while let Some(node) = here {
        if node.index() > 0 {
            ids.extend(node.text(Key::Id).map(str::to_owned));
        }
        here = node.parent();
    }
    ids.reverse();
    let kind = match clash.kind {
        Kind::EditEdit => "edit-edit",
        Kind::EditRemove => "edit-remove",
        Kind::AddAdd => "add-add",
        Kind::Order => "order",
        Kind::ReferenceBroken => "reference-broken",
    };
    Conflict {
        kind: clash.kind,
        pointer,
        ids,
        base: clash.base.as_ref().and_then(raw),
        ours: clash.ours.as_ref().and_then(raw),
        theirs: clash.theirs.as_ref().and_then(raw),
        taken: Of::from(clash.taken),
        settled: clash.settled,
        references: clash.references.clone(),
        message: output.language.word("conflicts", kind).to_owned(),
    }
}

fn raw(said: &Said<'_>) -> Option<Box<RawValue>> {
    let text = match said {
        Said::Value(node) => canonical::value(*node),
        Said::Order(items) => serde_json::to_string(items).ok()?,
        Said::Place(pointer) => serde_json::to_string(pointer).ok()?,
    };
    RawValue::from_string(text).ok()
}
