//! `codesocial check` in a real repository: what is broken, what changed since the base, what does not go together.

use std::fs;
use std::path::Path;
use std::process;

use serde_json::Value;

use crate::{NOT_VALID, codesocial, readers};

const GARDEN: &str = "codesocial: '1.0'\nid: https://example.org/jardin\nversion: 1.0.0\nstatus: adopted\nlanguage: fr\ntitle: Le jardin\nstakeholders:\n  - id: voisins\n    name: Les voisins\n    kind: group\ndimensions:\n  social:\n    commitments:\n      - id: portail\n        text: Chaque samedi matin, le portail reste ouvert.\n        force: must\n        toward: [voisins]\n      - id: outils\n        text: Les outils sont prêtés.\n        force: must\n";
const WORKSHOP: &str = "codesocial: '1.0'\nid: https://example.org/atelier\nversion: 0.1.0\nstatus: draft\nlanguage: fr\ntitle: L’atelier\n";

fn git(folder: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=Le jardin", "-c", "user.email=jardin@example.org", "-c", "commit.gpgsign=false"];
    let output = process::Command::new("git").args(identity).args(arguments).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A repository with two codes on the branch `main`, in which another branch is at hand.
pub(crate) fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    git(folder.path(), &["init", "-q", "-b", "main"]);
    fs::write(folder.path().join("jardin.codesocial.yaml"), GARDEN).unwrap();
    fs::write(folder.path().join("atelier.codesocial.yaml"), WORKSHOP).unwrap();
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "-qm", "Les codes"]);
    git(folder.path(), &["checkout", "-qb", "change"]);
    folder
}

fn change(folder: &Path, from: &str, to: &str) {
    let path = folder.join("jardin.codesocial.yaml");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from));
    fs::write(path, text.replace(from, to)).unwrap();
}

/// What a check printed, and its exit code.
fn check(folder: &Path, arguments: &[&str]) -> (String, Option<i32>) {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = [&["check", "--lang", "en"], arguments].concat();
    let output = codesocial(&all).env("PATH", path).current_dir(folder).output().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    (String::from_utf8(output.stdout).unwrap() + &complaint, output.status.code())
}

#[test]
fn a_sound_repository_passes_and_a_broken_one_does_not() {
    let folder = repository();
    let (said, code) = check(folder.path(), &["--base", "main"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.ends_with("2 files\u{a0}: 2 valid\n") || said.ends_with("2 files: 2 valid\n"), "{said}");
    let (said, code) = check(folder.path(), &["--level", "auditable"]);
    assert!(code == Some(1) && said.contains("[level-not-reached]"), "{said}");
    fs::write(folder.path().join("codesocial.toml"), "level = 3\n").unwrap();
    assert_eq!(check(folder.path(), &[]).1, Some(1));
    fs::remove_file(folder.path().join("codesocial.toml")).unwrap();
    fs::write(folder.path().join("x.codesocial.yaml"), NOT_VALID).unwrap();
    let (said, code) = check(folder.path(), &[]);
    assert!(code == Some(1) && said.contains("[missing-key]"), "{said}");
}

#[test]
fn what_weakens_silently_fails_and_what_is_told_by_the_version_does_not() {
    let folder = repository();
    change(folder.path(), "force: must\n        toward", "force: should\n        toward");
    let (said, code) = check(folder.path(), &["--base", "main"]);
    assert!(code == Some(1) && said.contains("[version-step-too-small]"), "{said}");
    assert!(said.contains("Les voisins"), "for whom: {said}");
    change(folder.path(), "version: 1.0.0", "version: 2.0.0");
    let (said, code) = check(folder.path(), &["--base", "main"]);
    assert!(code == Some(0) && said.contains("jardin.codesocial.yaml"), "{said}");
    assert_eq!(check(folder.path(), &["--base", "main", "--fail-on-change", "weakens"]).1, Some(1));
    assert_eq!(check(folder.path(), &["--base", "main", "--fail-on-change", "never"]).1, Some(0));
}

#[test]
fn only_what_the_branch_changed_is_told() {
    let folder = repository();
    git(folder.path(), &["checkout", "-q", "main"]);
    change(folder.path(), "force: must\n        toward", "force: should\n        toward");
    git(folder.path(), &["commit", "-qam", "Sur main"]);
    git(folder.path(), &["checkout", "-q", "change"]);
    // Against the tip of main, the branch would seem to strengthen what it has not touched.
    let (said, code) = check(folder.path(), &["--base", "main", "--format", "jsonl"]);
    assert_eq!((&*said, code), ("", Some(0)));
}

#[test]
fn two_documents_with_one_id_and_documents_that_are_gone_are_told() {
    let folder = repository();
    fs::write(folder.path().join("b.codesocial.yaml"), WORKSHOP).unwrap();
    let (said, code) = check(folder.path(), &[]);
    assert!(code == Some(1) && said.contains("[id-in-two-documents]"), "{said}");
    // What stands under another name now is no new document.
    fs::remove_file(folder.path().join("atelier.codesocial.yaml")).unwrap();
    let (said, code) = check(folder.path(), &["--base", "main", "--format", "jsonl"]);
    assert_eq!((&*said, code), ("", Some(0)), "moved");
    fs::remove_file(folder.path().join("b.codesocial.yaml")).unwrap();
    let (said, code) = check(folder.path(), &["--base", "main"]);
    assert!(code == Some(1) && said.contains("[document-removed]"), "{said}");
}

#[test]
fn one_run_writes_every_form_and_the_summary_says_what_changed_for_whom() {
    let folder = repository();
    change(folder.path(), "force: must\n        toward", "force: should\n        toward");
    change(folder.path(), "      - id: outils\n        text: Les outils sont prêtés.\n        force: must\n", "");
    let forms =
        ["--base", "main", "--format", "github", "--format", "markdown=summary.md", "--format", "sarif=out.sarif"];
    let (said, code) = check(folder.path(), &forms);
    assert_eq!(code, Some(1));
    let commands: Vec<readers::Command> = said.lines().map(|line| readers::github(line).expect(line)).collect();
    let of_rule = |rule: &str| commands.iter().find(|command| command.properties["title"].contains(rule));
    assert_eq!(of_rule("force-weakened").unwrap().properties["line"], "16");
    // What is gone has no line in the text at hand.
    let gone = of_rule("commitment-removed").unwrap();
    assert!(!gone.properties.contains_key("line") && gone.message.contains("(main, line\u{a0}1"), "{gone:?}");
    let summary = fs::read_to_string(folder.path().join("summary.md")).unwrap();
    assert!(summary.contains("## jardin.codesocial.yaml: what changes since main\n"), "{summary}");
    assert!(summary.contains("concerns: Les voisins") && summary.contains("must adopt it again"), "{summary}");
    let log: Value = serde_json::from_str(&fs::read_to_string(folder.path().join("out.sarif")).unwrap()).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let gone = results.iter().find(|result| result["ruleId"] == "commitment-removed").unwrap();
    assert_eq!(gone["properties"]["revision"], "main");
    let (said, _) = check(folder.path(), &["--base", "main", "--format", "json"]);
    let all: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(all.as_array().unwrap().len(), 3);
    assert_eq!(all[2]["difference"]["effects"]["weakens"], 2);
}

#[test]
fn what_git_lacks_is_told() {
    let folder = repository();
    for base in ["none", "-x", "main:jardin.codesocial.yaml"] {
        let (said, code) = check(folder.path(), &["--base", base, "--format", "plain"]);
        assert_eq!(code, Some(2), "{base}: {said}");
    }
    let elsewhere = tempfile::tempdir().unwrap();
    fs::write(elsewhere.path().join("a.codesocial.yaml"), GARDEN).unwrap();
    let (said, code) = check(elsewhere.path(), &["--base", "main"]);
    assert!(code == Some(2) && said.contains("there is no git repository"), "{said}");
}
