//! What the two READMEs show works: commands run, documents are valid. Their Rust is tested as the doc tests of this crate.

use std::path::{Path, PathBuf};
use std::process::Command;

use codesocial_core::call;
use codesocial_tests::{program, project};
use serde_json::{Value, json};

const PAGES: [&str; 2] = ["README.md", "README.fr.md"];

/// The blocks of code of a page in a language.
fn blocks(page: &str, language: &str) -> Vec<String> {
    let text = std::fs::read_to_string(project().join(page)).expect("the page stands");
    let mut blocks = Vec::new();
    let mut open: Option<(bool, String)> = None;
    for line in text.lines() {
        open = match (open, line.strip_prefix("```")) {
            (None, Some(tag)) => Some((tag == language, String::new())),
            (Some((wanted, block)), Some(_)) => {
                if wanted {
                    blocks.push(block);
                }
                None
            }
            (Some((wanted, block)), None) => Some((wanted, block + line + "\n")),
            (None, None) => None,
        };
    }
    blocks
}

/// What runs as the command that is built, and what is not run here: it would test or install everything again.
fn runnable(command: &str) -> Option<String> {
    if let Some(arguments) = command.strip_prefix("cargo run --bin codesocial -- ") {
        return Some(format!("codesocial {arguments}"));
    }
    if let Some(path) = command.strip_prefix("cargo install --path ") {
        assert!(project().join(path).join("Cargo.toml").exists(), "{path} is no crate");
        return None;
    }
    if command == "tests/run" {
        assert!(project().join(command).exists(), "there is no {command}");
        return None;
    }
    Some(command.to_owned())
}

/// A folder that is empty but for the documents of the project, as if one stood in its root.
fn workplace(page: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(page);
    let _ = std::fs::remove_dir_all(&folder);
    let documents = folder.join("tests/documents");
    for inner in ["", "versions"] {
        let (from, to) = (project().join("tests/documents").join(inner), documents.join(inner));
        std::fs::create_dir_all(&to).expect("a folder can be made");
        for path in codesocial_tests::files(&from, ".codesocial.yaml") {
            std::fs::copy(&path, to.join(path.file_name().unwrap_or_default())).expect("a document can be copied");
        }
    }
    folder
}

#[test]
fn the_commands_run() {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let program = program::path();
    let folder = program.parent().map(Path::to_path_buf);
    let folders = folder.into_iter().chain(std::env::split_paths(&path));
    let path = std::env::join_paths(folders).expect("the folders make a path");
    for page in PAGES {
        let workplace = workplace(page);
        let blocks = blocks(page, "console");
        let commands: Vec<&str> =
            blocks.iter().flat_map(|block| block.lines()).filter_map(|line| line.strip_prefix("$ ")).collect();
        assert!(commands.len() > 8, "{page} shows commands");
        for command in commands.into_iter().filter_map(runnable) {
            let mut shell = Command::new("sh");
            shell.args(["-c", &command]).current_dir(&workplace).env("PATH", &path).env("NO_COLOR", "1");
            let output = shell.output().expect("a shell runs");
            assert!(
                output.status.success() && !output.stdout.is_empty() || command.contains(" -o "),
                "{page}: {command}: {}\n{}{}",
                output.status,
                String::from_utf8_lossy(&output.stdout),
                String::from_utf8_lossy(&output.stderr)
            );
        }
    }
}

#[test]
fn the_documents_are_valid_without_any_problem() {
    for page in PAGES {
        let documents = blocks(page, "yaml");
        assert!(!documents.is_empty(), "{page} shows a document");
        for text in documents {
            let input = json!({ "document": { "text": text } }).to_string();
            let report: Value = serde_json::from_str(&call("validate", &input).unwrap()).unwrap();
            assert_eq!(report["problems"], json!([]), "{page}: {text}");
        }
    }
}

#[test]
fn the_two_pages_show_the_same() {
    let [english, french] = PAGES;
    assert_eq!(blocks(english, "yaml"), blocks(french, "yaml"));
    for language in ["console", "rust", "python"] {
        assert_eq!(blocks(english, language).len(), blocks(french, language).len(), "{language}");
    }
    let headings = |page: &str| {
        let text = std::fs::read_to_string(project().join(page)).unwrap();
        text.lines().filter(|line| line.starts_with("## ")).count()
    };
    assert_eq!(headings(english), headings(french));
}

/// The pages of the project that are written by hand.
fn written() -> Vec<PathBuf> {
    let mut pages = Vec::new();
    for folder in
        ["", "spec", "spec/rules", "schema", "tests/cases", "codesocial-core", "codesocial-cli", "codesocial-py"]
    {
        let entries = std::fs::read_dir(project().join(folder)).expect("the folder stands");
        let paths = entries.map(|entry| entry.expect("a folder can be listed").path());
        pages.extend(paths.filter(|path| path.extension().is_some_and(|extension| extension == "md")));
    }
    pages
}

/// A page without its code and its quotations, whose brackets are examples.
fn prose(page: &str) -> String {
    let mut code = false;
    let kept = page.lines().filter(|line| {
        let fence = line.starts_with("```");
        code ^= fence;
        !code && !fence && !line.starts_with('>')
    });
    // Every second piece between backticks is code too.
    kept.flat_map(|line| line.split('`').step_by(2)).collect::<Vec<_>>().join("\n")
}

#[test]
fn links_lead_somewhere() {
    let mut lost = Vec::new();
    for page in written() {
        let text = prose(&std::fs::read_to_string(&page).unwrap());
        for after in text.split("](").skip(1) {
            let target = after.split_once(')').map_or("", |(target, _)| target);
            let file = target.split_once('#').map_or(target, |(file, _)| file);
            if !target.contains("://") && !target.starts_with("mailto:") && !page.with_file_name(file).exists() {
                lost.push(format!("{}: {target}", page.display()));
            }
        }
    }
    assert!(lost.is_empty(), "links that lead nowhere:\n{}", lost.join("\n"));
}
