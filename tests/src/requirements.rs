//! The requirements of the specification, and how each is tested.

use std::collections::BTreeMap;

/// A requirement, as a page of the specification states it.
#[derive(Debug, Clone)]
pub struct Requirement {
    /// Its id: `SRC-3`.
    pub id: String,
    /// The page that states it.
    pub page: String,
    /// Its words, on one line.
    pub text: String,
}

/// A test in Rust that stands for a requirement which no case can show.
#[derive(Debug, Clone)]
pub struct OtherTest {
    /// The requirement.
    pub id: String,
    /// The file of the test, from the root of the project.
    pub file: String,
    /// The name of its function.
    pub function: String,
}

/// The pages of the specification that are written by hand, with their names.
pub fn pages() -> Vec<(String, String)> {
    let folder = crate::project().join("spec");
    let mut pages = Vec::new();
    for path in crate::files(&folder, ".md") {
        if path.parent() == Some(&folder) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            pages.push((name, std::fs::read_to_string(&path).expect("a page can be read")));
        }
    }
    pages
}

/// All requirements: every line of a page that begins with an id in bold brackets, perhaps as an item of a list.
pub fn all() -> Vec<Requirement> {
    let mut found = Vec::new();
    for (page, text) in pages() {
        let mut lines = text.lines().peekable();
        while let Some(line) = lines.next() {
            let line = line.trim_start_matches("- ");
            let Some((id, words)) = line.strip_prefix("**[").and_then(|line| line.split_once("]**")) else { continue };
            let mut text = words.trim().to_owned();
            while let Some(more) = lines.next_if(|line| line.starts_with("  ")) {
                text = format!("{text} {}", more.trim());
            }
            found.push(Requirement { id: id.to_owned(), page: page.clone(), text });
        }
    }
    found
}

/// Whether a requirement says by a key word of BCP 14 (RFC 2119, RFC 8174) what it asks for.
pub fn has_key_word(text: &str) -> bool {
    const KEY_WORDS: [&str; 5] = ["MUST", "REQUIRED", "SHALL", "SHOULD", "MAY"];
    text.split(|sign: char| !sign.is_alphanumeric()).any(|word| KEY_WORDS.contains(&word))
}

/// The rows of the table "Requirements that no case can show": `| SRC-24 | file | function |`.
pub fn tested_otherwise() -> Vec<OtherTest> {
    let (_, text) = pages().into_iter().find(|(page, _)| page == "conformance.md").expect("the page stands");
    let rows = text.lines().filter_map(|line| {
        let cells: Vec<&str> =
            line.trim().trim_matches('|').split('|').map(|cell| cell.trim().trim_matches('`')).collect();
        match cells.as_slice() {
            [ids, file, function] if file.ends_with(".rs") => Some((*ids, *file, *function)),
            _ => None,
        }
    });
    let mut tests = Vec::new();
    for (ids, file, function) in rows.collect::<Vec<_>>() {
        for id in ids.split(", ") {
            tests.push(OtherTest { id: id.to_owned(), file: file.to_owned(), function: function.to_owned() });
        }
    }
    tests
}

/// Which cases cite what: the names of the cases by requirement.
pub fn cited() -> BTreeMap<String, Vec<String>> {
    let mut cited: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, file) in crate::cases::all() {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        for case in file.cases.into_iter().filter(|case| case.skip.is_none()) {
            for id in case.spec {
                cited.entry(id).or_default().push(format!("{stem}: {}", case.description));
            }
        }
    }
    cited
}
