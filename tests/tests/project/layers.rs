//! The core stands in layers: a module of it names only modules below.
//!
//! Every path of the sources is looked at, in `use` lines, in bodies and in the arguments of macros alike, since the
//! tokens are read and not the parsed items. What stands under `#[cfg(test)]` may look where it likes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use codesocial_tests::{files, project};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The layers, the lowest first. ARCHITECTURE.md says what each holds.
const LAYERS: [&str; 17] = [
    "base",
    "tree",
    "model",
    "diagnostic",
    "syntax",
    "messages",
    "structure",
    "analysis",
    "report",
    "rules",
    "audit",
    "edit",
    "import",
    "compare",
    "merge",
    "views",
    "operations",
];

fn layer(name: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| *layer == name)
}

/// A path from the root of the crate, as `crate::` or as `super::` up to it begins it: its first name.
fn named(tokens: TokenStream, module: &[String], found: &mut BTreeSet<String>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let word = |at: usize| match trees.get(at) {
        Some(TokenTree::Ident(name)) => Some(name.to_string()),
        _ => None,
    };
    let path = |at: usize| {
        let colon = |at: usize| matches!(trees.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
        colon(at) && colon(at + 1)
    };
    let mut at = 0;
    while at < trees.len() {
        match &trees[at] {
            TokenTree::Ident(name) if name == "crate" && path(at + 1) => match trees.get(at + 3) {
                Some(TokenTree::Ident(first)) => drop(found.insert(first.to_string())),
                Some(TokenTree::Group(group)) => firsts(group.stream(), found),
                _ => {}
            },
            TokenTree::Ident(name) if name == "super" => {
                let mut up = 1;
                while path(at + 1) && word(at + 3).is_some_and(|next| next == "super") {
                    up += 1;
                    at += 3;
                }
                // `super` in a file of a layer's own folder is that layer; further up it is the crate.
                if up >= module.len()
                    && let Some(first) = word(at + 3)
                {
                    found.insert(first);
                }
            }
            TokenTree::Punct(punct) if punct.as_char() == '#' && is_test(&trees, at) => {
                // An attribute, perhaps others, then the item up to its braces or its semicolon.
                while at < trees.len() {
                    match &trees[at] {
                        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => break,
                        TokenTree::Punct(punct) if punct.as_char() == ';' => break,
                        _ => at += 1,
                    }
                }
            }
            TokenTree::Group(group) => named(group.stream(), module, found),
            _ => {}
        }
        at += 1;
    }
}

/// The first names of the paths in the braces of a `use`.
fn firsts(tokens: TokenStream, found: &mut BTreeSet<String>) {
    let mut begins = true;
    for token in tokens {
        match token {
            TokenTree::Ident(name) if begins => {
                found.insert(name.to_string());
                begins = false;
            }
            TokenTree::Punct(punct) if punct.as_char() == ',' => begins = true,
            _ => {}
        }
    }
}

/// Whether `#[cfg(test)]` stands here.
fn is_test(trees: &[TokenTree], at: usize) -> bool {
    matches!(trees.get(at + 1), Some(TokenTree::Group(group))
        if group.delimiter() == Delimiter::Bracket && group.stream().to_string().replace(' ', "") == "cfg(test)")
}

/// What each layer names, with the files that do.
fn dependencies(source: &Path) -> BTreeMap<(String, String), Vec<String>> {
    let mut all: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for path in files(source, ".rs") {
        let relative = path.strip_prefix(source).expect("it stands in the sources").with_extension("");
        let module: Vec<String> = relative.iter().map(|name| name.to_string_lossy().into_owned()).collect();
        if module.last().is_some_and(|name| name == "lib" || name == "tests") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a source can be read");
        let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut found = BTreeSet::new();
        named(tokens, &module, &mut found);
        for name in found.into_iter().filter(|name| *name != module[0]) {
            all.entry((module[0].clone(), name)).or_default().push(relative.display().to_string());
        }
    }
    all
}

#[test]
fn every_dependency_points_down() {
    let source = project().join("codesocial-core/src");
    let mut wrong = Vec::new();
    for ((from, to), files) in dependencies(&source) {
        let here = layer(&from).unwrap_or_else(|| panic!("`{from}` is no layer: add it to the list"));
        match layer(&to) {
            Some(there) if there < here => {}
            Some(_) => wrong.push(format!("{from} names {to}, which stands above it, in {}", files.join(", "))),
            None => wrong.push(format!("{from} names `crate::{to}`, which is no layer, in {}", files.join(", "))),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_layer_is_a_module_of_the_crate() {
    let root = fs::read_to_string(project().join("codesocial-core/src/lib.rs")).expect("it is there");
    for name in LAYERS {
        assert!(root.lines().any(|line| line.trim_start_matches("pub ") == format!("mod {name};")), "mod {name}");
    }
    let modules =
        root.lines().filter(|line| line.trim_start_matches("pub ").starts_with("mod ") && line.ends_with(';'));
    assert_eq!(modules.count(), LAYERS.len(), "a module of the crate is no layer");
}

#[test]
fn paths_are_seen_wherever_they_stand() {
    let seen = |text: &str| {
        let mut found = BTreeSet::new();
        named(text.parse().expect("it is Rust"), &["views".to_owned(), "who".to_owned()], &mut found);
        found.into_iter().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(seen("use crate::{audit::level, report::{At, Problem}};"), "audit report");
    assert_eq!(seen("fn f() { rule!(A, if crate::rules::x(1)) }"), "rules");
    assert_eq!(seen("macro_rules! m { () => { $crate::model::X }; }"), "model");
    assert_eq!(seen("use super::who; fn f() { super::super::merge::g() }"), "merge");
    assert_eq!(seen("#[cfg(test)] mod tests { use crate::merge::X; } fn f() { crate::base::g() }"), "base");
}

/// What a rule sees of an object are the fields of its view, absent, unsound or sound: a value that has a problem of structure
/// cannot be taken for one that is not there.
#[test]
fn rules_read_the_values_of_objects_through_views() {
    let lookups = [".get(Key", ".text(Key", ".list(Key", ".at(\"/", ".get_foreign(", "Key::get"];
    let mut wrong = Vec::new();
    for folder in ["integrity", "audit"] {
        let files = files(&project().join("codesocial-core/src/rules").join(folder), "rs");
        assert!(files.len() > 30, "the rules are not found");
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            let flat: String = text.split_whitespace().collect();
            wrong.extend(lookups.iter().filter(|lookup| flat.contains(*lookup)).map(|lookup| (file.clone(), *lookup)));
        }
    }
    assert!(wrong.is_empty(), "these rules look up values themselves: {wrong:#?}");
}
