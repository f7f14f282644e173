//! One name for one type, over the document and all operations.
//!
//! A type is called as in Rust. Where a name would mean two things, the document keeps it, and a type of an operation
//! has the operation's name before its own (`Element` of `outline`: `OutlineElement`); so has one whose name means
//! something else to everybody who writes JavaScript or Python.

use std::collections::HashMap;

use super::model::{Shape, Type};
use super::prose;
use super::read::{Root, Side};

/// Better names than the rule would give, for types of a document or (`false`) of operations.
const RENAMED: [(bool, &str, &str); 9] = [
    (true, "Date", "CalendarDate"),
    (true, "Event", "HistoryEvent"),
    (true, "Exception", "CommitmentException"),
    (true, "Record", "CodeRecord"),
    (true, "Text", "LocalText"),
    (false, "At", "ProblemAt"),
    (false, "Entry", "RuleEntry"),
    (false, "Language", "MessageLanguage"),
    (false, "Range", "TextRange"),
];

/// Names of browsers, JavaScript, TypeScript and Python that a type must not hide.
const TAKEN: [&str; 52] = [
    "Any",
    "Array",
    "Attr",
    "Awaited",
    "Boolean",
    "Cache",
    "Comment",
    "Date",
    "Document",
    "DocumentLike",
    "Element",
    "Error",
    "Event",
    "Exception",
    "Exclude",
    "Extract",
    "File",
    "Function",
    "History",
    "Image",
    "Iterable",
    "Iterator",
    "Literal",
    "Location",
    "Lock",
    "Map",
    "Mapping",
    "Node",
    "Notification",
    "NotRequired",
    "Number",
    "Object",
    "Omit",
    "Option",
    "Partial",
    "Path",
    "Pick",
    "Plugin",
    "Promise",
    "Proxy",
    "Range",
    "Readonly",
    "Record",
    "Request",
    "Required",
    "Response",
    "Selection",
    "Sequence",
    "Set",
    "Source",
    "Symbol",
    "Text",
];

/// Parts of a document whose names browsers have too, and which keep them: nobody mistakes one for the other.
const KEPT: [&str; 1] = ["History"];

/// Gives every type its name for all bindings.
pub(super) fn make_unique(roots: &mut [Root]) {
    let classes = classes(roots);
    let mut names: HashMap<usize, String> = HashMap::new();
    let mut given: HashMap<String, usize> = HashMap::new();
    let mut renamed = Vec::new();
    for (root, classes) in roots.iter().zip(&classes) {
        for (place, named) in root.types.iter().enumerate() {
            let class = classes[place];
            if names.contains_key(&class) {
                continue;
            }
            let of_document = root.side == Side::Document;
            let better = RENAMED.iter().find(|(document, name, _)| *document == of_document && *name == named.name);
            let mut name = match better {
                Some((_, _, better)) => {
                    renamed.push(*better);
                    (*better).to_owned()
                }
                None => named.name.clone(),
            };
            let kept = of_document && KEPT.contains(&name.as_str());
            if given.contains_key(&name) || TAKEN.contains(&name.as_str()) && !kept {
                let ending = if root.side == Side::Input { "Input" } else { "" };
                let prefixed = format!("{}{name}", prose::pascal(root.operation.unwrap_or_default()));
                name = if given.contains_key(&prefixed) { format!("{prefixed}{ending}") } else { prefixed };
            }
            assert!(
                !given.contains_key(&name) && !TAKEN.contains(&name.as_str()) || kept,
                "`{}` of {} needs a name of its own: rename it in Rust, or in `tests/src/bindings/names.rs`",
                named.name,
                root.operation.unwrap_or("the document"),
            );
            given.insert(name.clone(), class);
            names.insert(class, name);
        }
    }
    for (_, name, better) in RENAMED {
        assert!(renamed.contains(&better), "no type is called `{name}` any more: its line in names.rs can go");
    }
    for (root, classes) in roots.iter_mut().zip(&classes) {
        let locals: HashMap<String, String> = root
            .types
            .iter()
            .zip(classes)
            .map(|(named, class)| (named.name.clone(), names.get(class).cloned().unwrap_or_default()))
            .collect();
        let rename = |name: &mut String| *name = locals[name.as_str()].clone();
        rename(&mut root.name);
        for named in &mut root.types {
            rename(&mut named.name);
            named.shape.for_each_name(&mut |name| rename(name));
        }
    }
}

/// For each type of each root the number of its class: types with one name and one structure, all that they refer to
/// included, are one class.
fn classes(roots: &mut [Root]) -> Vec<Vec<usize>> {
    let mut classes: Vec<Vec<usize>> = roots.iter().map(|root| vec![0; root.types.len()]).collect();
    let mut count = 0;
    loop {
        let mut seen: HashMap<String, usize> = HashMap::new();
        let mut next = classes.clone();
        for (which, root) in roots.iter_mut().enumerate() {
            let known: HashMap<String, usize> =
                root.types.iter().zip(&classes[which]).map(|(named, class)| (named.name.clone(), *class)).collect();
            for (place, named) in root.types.iter().enumerate() {
                let mut signature = format!("{} {:?}", named.name, without_words(&named.shape));
                named.shape.clone().for_each_name(&mut |name| {
                    let class = known.get(name).unwrap_or_else(|| panic!("{}: nothing defines `{name}`", named.name));
                    signature += &format!(" {class}");
                });
                let number = seen.len();
                next[which][place] = *seen.entry(signature).or_insert(number);
            }
        }
        classes = next;
        if seen.len() == count {
            return classes;
        }
        count = seen.len();
    }
}

/// A shape as far as it matters whether two are the same: a document's type is described for its writers, the same
/// type in a report perhaps otherwise.
fn without_words(shape: &Shape) -> Shape {
    match shape.clone() {
        Shape::Object { base, mut fields, extensions } => {
            fields.iter_mut().for_each(|field| field.doc.clear());
            Shape::Object { base, fields, extensions }
        }
        Shape::Choice(words) => Shape::Choice(words.into_iter().map(|(word, _)| (word, String::new())).collect()),
        // Whether a text is called a date is no difference in what it can be.
        Shape::Alias(Type::Date) => Shape::Alias(Type::String),
        other => other,
    }
}
